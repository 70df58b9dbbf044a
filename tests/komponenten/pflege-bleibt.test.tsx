import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { GEDULD, knopf, letzte, mitDateien, oeffne, schreibe, text, zeige, zelle } from './pflege-hilfe';

mitDateien();
afterEach(() => window.history.replaceState(null, ''));

const FELD = 'Kaltmiete mit Betriebskosten, Alle Orte, 4 Personen';

async function geaendert(wert: string) {
  const user = await oeffne('Die neueste Tabelle berichtigen');
  await user.clear(zelle(FELD));
  await schreibe(user, zelle(FELD), wert);
  expect(text()).toContain(`4: ${wert}`);
  return user;
}

describe('Nichts geht verloren', () => {
  test('nach dem Neuladen steht alles wieder da, und was der Router dort hatte, auch', async () => {
    window.history.replaceState({ __NA: true }, '');
    await geaendert('801.50');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.history.state).toMatchObject({ __NA: true, pflege: { ags: '01002' } });
    cleanup();
    zeige();
    expect(
      await screen.findByText(/^Ihre Änderungen an der Tabelle von .*Kiel sind noch da\.$/, {}, GEDULD),
    ).toBeVisible();
    expect(text()).toContain('4: 801.50');
    expect(screen.getByText('bisher 815,50, −1,7 %')).toBeVisible();
  });

  test('wer alles zurücknimmt, findet nach dem Neuladen nichts vor', async () => {
    const user = await geaendert('801.50');
    await user.clear(zelle(FELD));
    await schreibe(user, zelle(FELD), /^ {6}4: (.*)$/m.exec(letzte)?.[1] ?? '');
    await waitFor(() => expect(text()).toBe(letzte));
    window.dispatchEvent(new Event('pagehide'));
    expect(window.history.state).not.toHaveProperty('pflege');
  });

  test('„Tabelle öffnen“ fragt, bevor Änderungen weg sind', async () => {
    const user = await geaendert('801.50');
    await user.click(knopf('Tabelle öffnen'));
    const frage = await screen.findByRole('heading', { name: /Kiel ist geändert und nicht gesichert\.$/ });
    expect(frage).toHaveFocus();
    await user.click(knopf('Weiter bearbeiten'));
    expect(text()).toContain('4: 801.50');
    expect(screen.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toHaveFocus();
    await user.click(knopf('Tabelle öffnen'));
    await user.click(await screen.findByRole('button', { name: 'Änderungen verwerfen und öffnen' }));
    await waitFor(() => expect(text()).toBe(letzte));
  });

  test('eine fremde Angabe an diesem Platz stört nicht', async () => {
    window.history.replaceState({ pflege: { ags: 7 } }, '');
    zeige();
    expect(screen.queryByText(/sind noch da/)).toBeNull();
  });
});

describe('Kein Fehler, bevor jemand getippt hat', () => {
  test('eine neue Tabelle hat offene Stellen, und kein Feld ist rot', async () => {
    const user = await oeffne('Neue Werte ab einem neuen Tag', '01002', '1.1.2027');
    expect(screen.getByText(/^Fehler: 0\. Warnungen: \d+\. Noch offen: [1-9]/)).toBeVisible();
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
    expect(screen.queryByRole('list', { name: 'Fehler' })).toBeNull();
    const offen = screen.getByRole('list', { name: 'Noch offen' });
    expect(offen).toHaveTextContent(/Es fehlt der Eintrag „dokument“/);
    await user.clear(zelle(FELD));
    await schreibe(user, zelle(FELD), '1.100');
    expect(await screen.findByText(/^Fehler: 1\./)).toBeVisible();
    expect(zelle(FELD)).toHaveAttribute('aria-invalid', 'true');
    await schreibe(user, zelle(/^Dokument/), 'Richtlinie 2027');
    expect(screen.getByRole('list', { name: 'Noch offen' })).not.toHaveTextContent(/„dokument“/);
  });

  test('die Zellen eines neuen Trägers sind leer', async () => {
    const user = zeige();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Für welchen Träger?' }), 'anderer');
    await schreibe(user, zelle('Schlüssel des Kreises oder der Stadt'), '08426');
    await schreibe(user, zelle('Erster Tag der Werte'), '1.1.2027');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form der Tabelle' }), 'bruttokaltmiete');
    await user.click(knopf('Tabelle öffnen'));
    await screen.findByRole('heading', { name: 'Biberach: Tabelle bearbeiten' }, GEDULD);
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
    expect(screen.queryByDisplayValue('EINTRAGEN')).toBeNull();
  });
});
