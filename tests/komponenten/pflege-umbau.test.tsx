import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  GEDULD,
  GRENZE,
  knopf,
  letzte,
  mitDateien,
  oeffne,
  schreibe,
  text,
  zeige,
  zelle,
} from './pflege-hilfe';

mitDateien();

/** A part that is folded, opened by its name. */
async function falte(user: ReturnType<typeof userEvent.setup>, name: RegExp | string): Promise<HTMLElement> {
  const kopf = screen.getAllByText(name).find((knoten) => knoten.closest('summary'));
  if (!kopf) throw new Error(`no part ${name}`);
  await user.click(kopf);
  return kopf.closest('details') as HTMLElement;
}

/** Adds nothing that the file does not say: what is taken out again leaves the same bytes. */
async function wiederWeg(user: ReturnType<typeof userEvent.setup>, vorher: string, name: string | RegExp) {
  await user.click(knopf(name));
  const zurueck = knopf('Doch nicht entfernen');
  expect(zurueck).toHaveFocus();
  expect(text()).toBe(vorher);
}

describe('Dazu und wieder weg', () => {
  test('ein Beispiel: der Fokus steht im Namen, die Prüfung nennt jedes offene Feld', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    await user.click(knopf('Beispiel hinzufügen'));
    expect(screen.getByText(/^Hinzugefügt: Beispiel\./)).toHaveRole('status');
    expect(text()).toContain(
      '  - name:\n    herkunft:\n    anfrage:\n      ort:\n      personen:\n    erwartet:\n      urteil:\n',
    );
    const name = document.activeElement as HTMLInputElement;
    expect(name).toHaveAccessibleName('Name');
    expect(await screen.findByText(/^Fehler: 5\./)).toBeVisible();
    await schreibe(user, name, 'Mein Fall');
    const teil = name.closest('details') as HTMLElement;
    await user.selectOptions(within(teil).getByRole('combobox', { name: 'Ort' }), 'Kiel, Landeshauptstadt');
    expect(text()).toContain('  - name: Mein Fall\n    herkunft:\n    anfrage:\n      ort: "01002000"\n');
    await user.selectOptions(
      within(teil).getAllByRole('combobox', { name: 'Weitere Angabe' })[1] as HTMLElement,
      'Heizkosten',
    );
    await user.click(within(teil).getAllByRole('button', { name: 'Angabe hinzufügen' })[1] as HTMLElement);
    expect(within(teil).getByRole('textbox', { name: /^Heizkosten/ })).toHaveFocus();
    await user.paste('70,50');
    expect(text()).toContain('      personen:\n      heizkosten: 70.50\n    erwartet:\n');
    await wiederWeg(user, letzte, 'Beispiel entfernen (Mein Fall)');
    await user.click(knopf('Doch nicht entfernen'));
    expect(screen.getByText('Alles steht wieder da.')).toHaveFocus();
    expect(text()).toContain('      heizkosten: 70.50\n');
  });

  test('eine Kopie trägt einen eigenen Namen und rechnet mit', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    const [erstes] = screen.getAllByRole('button', { name: /^Beispiel kopieren/, hidden: true });
    await user.click(erstes as HTMLElement);
    expect((document.activeElement as HTMLInputElement).value).toMatch(/ \(Kopie\)$/);
    expect(screen.getByText(/^Fehler: 0\./)).toBeVisible();
    await wiederWeg(user, letzte, /^Beispiel entfernen .*\(Kopie\)/);
  });

  test('eine Personenzahl: erst ein Wert schreibt in die Datei', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    await falte(user, 'Personenzahlen: Kaltmiete mit Betriebskosten');
    const neu = screen.getAllByRole('button', {
      name: /^Spalte hinzufügen: \d+ Personen \(Kaltmiete mit Betriebskosten\)/,
    })[0];
    const groesse = /(\d+) Personen/.exec(neu?.textContent ?? '')?.[1];
    await user.click(neu as HTMLElement);
    expect(zelle(`${GRENZE}, ${groesse} Personen`)).toHaveFocus();
    expect(text()).toBe(letzte);
    await user.paste('1500');
    expect(text()).toContain(`      ${groesse}: 1500\n`);
    await wiederWeg(user, letzte, `Spalte entfernen: ${groesse} Personen (Kaltmiete mit Betriebskosten)`);
  });

  test('ein Gebiet mit Namen, Ort und Werten, bis die Prüfung zufrieden ist', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen', '09175');
    const vorher = text();
    await user.click(knopf('Gebiet hinzufügen'));
    expect(document.activeElement).toHaveAccessibleName('Name');
    expect(await screen.findByRole('list', { name: 'Fehler' })).toBeVisible();
    await user.paste('Neues Gebiet');
    await schreibe(user, zelle(/, Neues Gebiet, 1 Person$/), '450,50');
    expect(text()).toContain(
      '      - name: Neues Gebiet\n        gemeinden:\n        je_person:\n          1: 450.50\n',
    );
    const leer = text().split('\n').indexOf('        gemeinden:') + 1;
    const fehler = screen.getByRole('list', { name: 'Fehler' });
    await user.click(within(fehler).getAllByRole('button', { name: `Zeile ${leer}` })[0] as HTMLElement);
    expect(document.activeElement).toHaveTextContent('Es ist nichts mehr frei.');
    // Every Gemeinde has an area, so the new one gets one that is taken out of another first.
    const nord = screen.getByText('Gebiet: Vergleichsraum III Nord').closest('details') as HTMLElement;
    await user.click(within(nord).getByRole('button', { name: 'Entfernen (Poing)', hidden: true }));
    const gebiet = screen.getByText('Gebiet: Neues Gebiet').closest('details') as HTMLElement;
    await user.click(within(gebiet).getByRole('button', { name: 'Hinzufügen (Ort)' }));
    expect(text()).toContain('      - name: Neues Gebiet\n        gemeinden: ["09175135"]\n');
    await user.click(within(gebiet).getByRole('button', { name: /^Entfernen/ }));
    await user.click(within(nord).getByRole('button', { name: 'Hinzufügen (Ort)', hidden: true }));
    await wiederWeg(user, vorher, 'Gebiet entfernen (Neues Gebiet)');
  });

  test('ein Zuschlag mit Bedingung und Prozent', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    await user.click(knopf('Zuschlag hinzufügen'));
    await user.paste('Pflege: Mehrbedarf');
    const teil = document.activeElement?.closest('details') as HTMLElement;
    const gruppe = (name: RegExp) => within(teil).getByRole('group', { name });
    const angabe = async (wo: RegExp, was: string, wert: string) => {
      await user.selectOptions(within(gruppe(wo)).getByRole('combobox', { name: 'Weitere Angabe' }), was);
      await user.click(within(gruppe(wo)).getByRole('button', { name: 'Angabe hinzufügen' }));
      await user.paste(wert);
    };
    await angabe(/^Wenn:/, 'Merkmal', 'pflege');
    await angabe(/^Wenn:/, 'Frage', 'Braucht jemand Pflege?');
    await angabe(/^Plus:/, 'Prozent', '7,5');
    await user.selectOptions(within(teil).getByRole('combobox', { name: 'Bezug' }), 'bruttokaltmiete');
    await user.selectOptions(within(teil).getByRole('combobox', { name: 'Ist' }), 'bis_zu');
    expect(text()).toContain(
      [
        'zuschlaege:',
        '  - name: "Pflege: Mehrbedarf"',
        '    bezug: bruttokaltmiete',
        '    wenn:',
        '      merkmal: pflege',
        '      frage: Braucht jemand Pflege?',
        '    plus:',
        '      prozent: 7,5',
        '    ist: bis_zu',
        '',
      ].join('\n'),
    );
    expect(await screen.findByText(/^Fehler: 0\./)).toBeVisible();
    await wiederWeg(user, letzte, 'Zuschlag entfernen (Pflege: Mehrbedarf)');
  });

  test('eine Anmerkung kommt dazu, wird geändert und geht', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    await schreibe(user, zelle('Anmerkung hinzufügen'), 'Für 6 Personen: nichts gedruckt.');
    await user.click(knopf('Hinzufügen (Anmerkung)'));
    expect(text()).toContain('  - "Für 6 Personen: nichts gedruckt."\n');
    expect(zelle('Anmerkung hinzufügen')).toHaveFocus();
    expect(zelle('Anmerkung hinzufügen')).toHaveValue('');
    const alle = screen.getAllByRole('textbox', { name: /^Anmerkung \d+$/ });
    await schreibe(user, alle.at(-1) as HTMLElement, ' Stand heute.');
    expect(text()).toContain('  - "Für 6 Personen: nichts gedruckt. Stand heute."\n');
    await wiederWeg(user, letzte, `Entfernen (Anmerkung ${alle.length})`);
  });

  test('Preise, Varianten und Klassen lassen sich im Formular ändern', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen', '16051');
    await schreibe(user, zelle('Kaltmiete, Preis je m², Alle Orte, 5 Personen'), '7,1234');
    expect(text()).toContain(': 7,1234\n');
    const faktor = zelle('Faktor');
    await user.clear(faktor);
    await schreibe(user, faktor, '1.20');
    expect(text()).toContain('          faktor: 1.20\n');
  });

  test('was kein Formular hat, steht benannt auf der Seite', async () => {
    await oeffne('Die neueste Tabelle berichtigen');
    const liste = screen.getByRole('list', { name: 'Das ändern Sie im Text der Datei' });
    expect(within(liste).getAllByRole('listitem').length).toBeGreaterThan(4);
  });
});

describe('ein neuer Träger', () => {
  async function beginne(werte: Readonly<Record<string, string>>, form = 'gebiete') {
    const user = zeige();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Für welchen Träger?' }),
      'Anderer Träger …',
    );
    for (const [name, wert] of Object.entries(werte))
      await schreibe(user, zelle(new RegExp(`^${name}`)), wert);
    if (form) await user.selectOptions(screen.getByRole('combobox', { name: 'Form der Tabelle' }), form);
    return user;
  }

  test('aus Schlüssel, Tag und Form werden zwei Dateien mit ihren Pfaden', async () => {
    const user = await beginne({
      Schlüssel: '08426',
      'Name des Jobcenters': 'Jobcenter Biberach',
      Internetseite: 'https://www.example.org',
      'Erster Tag': '1.1.2027',
    });
    await user.selectOptions(screen.getByRole('combobox', { name: /^Art/ }), 'gE');
    await user.click(knopf('Tabelle öffnen'));
    await screen.findByRole('heading', { name: 'Biberach: Tabelle bearbeiten' }, GEDULD);
    expect(screen.getByText('data/traeger/08426-biberach/2027-01-01.yaml')).toBeVisible();
    expect(screen.getByText('data/traeger/08426-biberach/traeger.yaml')).toBeVisible();
    expect(
      screen.getByText(/Schreiben Sie als Namen: 08426-biberach\/2027-01-01\.yaml\. .*entsteht/),
    ).toBeVisible();
    expect(text()).toContain('gueltig_ab: 2027-01-01');
    expect(text()).toContain('gemeinden: ["08426001"]');
    const traeger = zelle('Text von traeger.yaml') as HTMLTextAreaElement;
    expect(traeger.value).toContain(
      '  - name: Jobcenter Biberach\n    art: gE\n    website: https://www.example.org\n',
    );
    expect(screen.getByText('Alles passt zusammen. Es gibt keine Fehler.')).toBeVisible();
    await user.clear(traeger);
    expect(screen.getByText(/^Fehler in dieser Datei: [1-9]/)).toBeVisible();
    // The figure of the guide goes with the word that asks for one.
    const feld = zelle('Kaltmiete mit Betriebskosten, Achstetten, 1 Person');
    expect(feld).toHaveValue('');
    await user.click(feld);
    await user.paste('431,50');
    expect(text()).toMatch(/- name: Achstetten\n.*\n.*\n {10}1: 431\.50\n/);
  });

  test('was fehlt oder nicht sein kann, wird gesagt', async () => {
    const user = await beginne({ Schlüssel: '01002', Internetseite: 'example.org' }, '');
    await user.click(knopf('Tabelle öffnen'));
    const kasten = screen.getByRole('region', { name: /Ein paar Angaben/ });
    expect(
      within(kasten)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#neu-ags', '#neu-website', '#ab', '#neu-form']);
    const schluessel = zelle(/^Schlüssel/);
    await user.clear(schluessel);
    await schreibe(user, schluessel, '01999');
    await user.clear(zelle(/^Internetseite/));
    await schreibe(user, zelle(/^Erster Tag/), '1.1.2027');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Form/ }), 'wogg');
    await user.click(knopf('Tabelle öffnen'));
    expect(
      await screen.findByText(/01999 gibt es in der Gemeindeliste nicht/, { selector: 'a' }, GEDULD),
    ).toBeVisible();
  });
});
