import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  GEDULD,
  GRENZE,
  letzte,
  mitDateien,
  ORT,
  oeffne,
  schreibe,
  text,
  zeige,
  zelle,
} from './pflege-hilfe';

mitDateien();

describe('Tabellen pflegen', () => {
  test('geöffnet und nicht geändert: dieselbe Datei, keine Fehler, Titel mit Fokus', async () => {
    await oeffne('Die neueste Tabelle berichtigen');
    expect(screen.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toHaveFocus();
    expect(text()).toBe(letzte);
    expect(screen.getByText(/^Fehler: 0\./)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeVisible();
  });

  test('ein geänderter Wert steht im Text, in der Vorschau und in der Prüfung', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    const feld = zelle(`${GRENZE}, 4 Personen`);
    await user.clear(feld);
    await user.type(feld, '777,77');
    await user.tab();
    expect(feld).toHaveValue('777.77');
    expect(text()).toContain('4: 777.77');
    const vorschau = screen.getByRole('region', { name: 'Vorschau – nicht gültig' });
    expect(await within(vorschau).findAllByText(/777,77/)).not.toHaveLength(0);
    expect(within(screen.getByRole('list', { name: 'Fehler' })).getAllByRole('listitem')).not.toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Beispiele nachrechnen' }));
    expect(screen.getByText(/^Geänderte Beispiele: [1-9]\./)).toBeVisible();
  });

  test('ein Betrag, der zweierlei heißen kann, ist ein Fehler am Feld, und die Zeile führt hin', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    const feld = zelle(`${GRENZE}, 1 Person`);
    await user.clear(feld);
    await user.type(feld, '1.100');
    expect(await screen.findByText('Die Vorschau kommt, sobald alle Werte lesbar sind.')).toBeVisible();
    expect(feld).toHaveAttribute('aria-invalid', 'true');
    const fehler = screen.getByRole('list', { name: 'Fehler' });
    await user.click(within(fehler).getAllByRole('button', { name: /^Zeile / })[0] as HTMLElement);
    expect(feld).toHaveFocus();
  });

  test('neue Werte ab einem Tag: die Quelle ist offen, der Pfad heißt wie der Tag', async () => {
    const user = await oeffne('Neue Werte ab einem neuen Tag', ORT, '1.1.2027');
    expect(text()).toContain('gueltig_ab: 2027-01-01');
    expect(screen.getByText(/data\/traeger\/01002-kiel\/2027-01-01\.yaml/)).toBeVisible();
    expect(zelle(/^Dokument/)).toHaveValue('');
    await schreibe(user, zelle(/^Dokument/), 'Beschluss: Werte 2027');
    expect(text()).toContain('  dokument: "Beschluss: Werte 2027"\n');
  });

  test('ein Text, der kein Formular ergibt, bleibt im Textfeld und wird geprüft', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    await schreibe(user, screen.getByRole('textbox', { name: 'Die ganze Datei' }), 'kaputt: "');
    expect(await screen.findByText(/So lässt sich die Datei nicht als Formular zeigen/)).toBeVisible();
    expect(text()).toBe(`${letzte}kaputt: "`);
  });

  test('eine eigene Datei kommt Byte für Byte an', async () => {
    const user = zeige();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Für welchen Träger?' }), ORT);
    await user.click(screen.getByRole('radio', { name: /Eine Datei von diesem Gerät/ }));
    const inhalt = `# eigene Anmerkung\r\n${letzte.replace(/\n/g, '\r\n')}`;
    const datei = new File([inhalt], '2026-01-01.yaml');
    await user.upload(screen.getByLabelText('Datei auf Ihrem Gerät'), datei);
    await user.click(screen.getByRole('button', { name: 'Tabelle öffnen' }));
    await screen.findByRole('heading', { name: /: Tabelle bearbeiten$/ }, GEDULD);
    await user.click(screen.getByRole('button', { name: 'Text der Datei kopieren' }));
    expect(await navigator.clipboard.readText()).toBe(inhalt);
  });

  test('ohne Wahl und ohne Verbindung steht da, was fehlt', async () => {
    const user = zeige([{ ags: '99999', name: 'Nirgends' }]);
    await user.click(screen.getByRole('button', { name: 'Tabelle öffnen' }));
    const kasten = screen.getByRole('region', { name: /Ein paar Angaben/ });
    expect(within(kasten).getAllByRole('link')).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Für welchen Träger?' }), '99999');
    await user.click(screen.getByRole('radio', { name: /berichtigen/ }));
    await user.click(screen.getByRole('button', { name: 'Tabelle öffnen' }));
    expect(await screen.findByText(/Prüfen Sie die Verbindung/)).toBeVisible();
  });
});
