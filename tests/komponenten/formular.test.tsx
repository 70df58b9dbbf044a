import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, test } from 'vitest';
import { Formular } from '@/app/[ort]/formular';
import { Formularkopf } from '@/app/[ort]/formularkopf';
import type { Fehlereintrag } from '@/app/bausteine/fehlerliste';
import { fragenFuer } from '@/lib/regeln';
import { AGS, tabelle } from './hilfe';

function zeige(
  ort: keyof typeof AGS,
  fehler: readonly Fehlereintrag[] = [],
  bekannt: number | null = null,
  beiPersonen = (_: string) => {},
) {
  return render(
    <Formular
      ref={createRef()}
      ort={{ ags: AGS[ort], name: 'Musterstadt', kreis: 'Musterkreis', umgebung: false }}
      fragen={fragenFuer(tabelle(ort), AGS[ort])}
      fehler={fehler}
      gezeigt
      titel={createRef()}
      tag={null}
      bekannt={bekannt}
      beiwerk={{}}
      beiPersonen={beiPersonen}
      beiSenden={async (ereignis) => ereignis.preventDefault()}
    />,
  );
}

/** What everybody is asked: rare questions are folded away. */
const felder = () =>
  screen.getAllByRole('textbox').filter((feld) => feld.closest('details:not(.personenfeld)') === null);
const gruppen = () =>
  screen
    .getAllByRole('group')
    .filter((gruppe) => gruppe.closest('details') === null)
    .map((gruppe) => within(gruppe).getAllByRole('radio').length);

describe('die Zahl der Personen', () => {
  const feld = () => screen.getByRole('textbox', { name: /^Wie viele Personen bekommen/, hidden: true });
  const zeile = () => screen.queryByText('Ändern')?.closest('summary');

  test('ist die erste Frage, solange sie niemand kennt', () => {
    zeige('hannover');
    expect(feld()).toBeVisible();
    expect(zeile()).toHaveAttribute('hidden');
  });

  test('ist sonst eine Zeile; ein Druck bringt das Feld, der nächste klappt es mit der neuen Zahl zu', async () => {
    const gesagt: string[] = [];
    zeige('hannover', [], 2, (text) => gesagt.push(text));
    expect(zeile()).toHaveTextContent('2 Personen Ändern');
    expect(feld()).not.toBeVisible();
    await userEvent.click(screen.getByText('Ändern'));
    expect(feld()).toBeVisible();
    await userEvent.type(feld(), '3');
    await userEvent.click(screen.getByText('Ändern'));
    expect(gesagt).toEqual(['3']);
    expect(feld()).not.toBeVisible();
  });

  test('mit einem Fehler ist es wieder die Frage', () => {
    zeige('hannover', [{ feld: 'personen', text: 'Text' }], 2);
    expect(feld()).toBeVisible();
    expect(zeile()).toHaveAttribute('hidden');
  });
});

describe('Formular', () => {
  test('fragt nur, was die Rechnung braucht', () => {
    zeige('hildesheim');
    expect(felder().map((feld) => feld.getAttribute('name'))).toEqual([
      'personen',
      'personenInWohnung',
      'kaltmiete',
      'betriebskosten',
      'heizkosten',
      'gemeinsam',
      'warmmiete',
      'gesamtmiete',
      'wohnflaeche',
    ]);
    expect(gruppen()).toEqual([4, 5]);
  });

  test('Berlin braucht Heizung und Größe des Hauses, jeweils auch „weiß ich nicht“', () => {
    zeige('berlin');
    const heizung = screen.getByRole('group', { name: 'Womit wird geheizt?' });
    expect(within(heizung).getAllByRole('radio')).toHaveLength(7);
    const haus = screen.getByRole('group', { name: 'Wie viele Quadratmeter hat das ganze Haus?' });
    expect(within(haus).getAllByRole('radio')).toHaveLength(5);
    for (const gruppe of [heizung, haus])
      expect(within(gruppe).getByRole('radio', { name: 'Das weiß ich nicht' })).not.toBeChecked();
  });

  test('hat für zwei Personen mit drei Beträgen nicht mehr Wörter als vor den seltenen Fragen', () => {
    render(<Formularkopf ref={createRef()} ort={{ name: 'X', kreis: 'Kreis X' }} />);
    zeige('hildesheim');
    const container = document.body;
    for (const teil of container.querySelectorAll(
      '.kern-accordion__body, .nur-zusammen, .nur-warm, .nur-alles, .nur-kopf, .nur-freiwillig, [value="jahr"]',
    ))
      teil.remove();
    const stellen = container.querySelectorAll('p, h1, legend, label, .kern-hint, option, summary, button');
    const text = [...stellen].map((stelle) => stelle.textContent).join(' ');
    // Counted the same way it was 151; “Angebot einfügen” above the form has two.
    expect(text.split(/\s+/u).filter((wort) => /[\p{L}\d]/u.test(wort)).length).toBeLessThanOrEqual(149);
  });

  test('sendet nichts weg und hat einen immer bereiten Knopf', () => {
    const { container } = zeige('hannover');
    const form = container.querySelector('form');
    expect(form).toHaveAttribute('method', 'dialog');
    expect(form).not.toHaveAttribute('action');
    expect(form).toHaveAttribute('novalidate');
    expect(screen.getByRole('button', { name: 'Miete prüfen' })).toBeEnabled();
  });

  test('Beträge und Fläche bekommen eine Tastatur mit Komma, die Personen eine mit Ziffern', () => {
    zeige('hannover');
    const tastatur = Object.fromEntries(
      felder().map((feld) => [feld.getAttribute('name'), feld.getAttribute('inputmode')]),
    );
    expect(tastatur).toEqual({
      personen: 'numeric',
      personenInWohnung: 'numeric',
      kaltmiete: 'decimal',
      betriebskosten: 'decimal',
      heizkosten: 'decimal',
      gemeinsam: 'decimal',
      warmmiete: 'decimal',
      gesamtmiete: 'decimal',
      wohnflaeche: 'decimal',
    });
  });

  test('jede Einheit steht im Namen vom Feld und daneben', () => {
    zeige('hannover');
    for (const feld of screen.getAllByRole('textbox')) {
      if (/^(personen|kind|staffelAb)/u.test(feld.id)) continue;
      const [wort, zeichen] = feld.id === 'wohnflaeche' ? ['Quadratmeter', 'm²'] : ['Euro', '€'];
      expect(feld).toHaveAccessibleName(expect.stringContaining(String(wort)));
      expect(feld.nextElementSibling?.textContent).toBe(zeichen);
    }
  });

  test('über der Überschrift steht der Weg zurück und der wievielte Schritt es ist', () => {
    const { container } = render(
      <Formularkopf ref={createRef()} ort={{ name: 'Hannover', kreis: 'Region Hannover' }} />,
    );
    expect(container.textContent).toMatch(
      /^Anderer OrtSchritt 2 von 2Was kostet die Wohnung in Hannover im Monat\?/,
    );
    expect(screen.getByRole('link', { name: 'Anderer Ort' })).toHaveAttribute('href', '/');
  });

  test.each([
    ['Burgdorf', 'Region Hannover', 'Burgdorf (Region Hannover)'],
    ['Münster', 'Münster (kreisfreie Stadt)', 'Münster (kreisfreie Stadt)'],
  ])('gibt es den Namen zweimal, nennt die Überschrift auch den Kreis: %s', (name, kreis, beides) => {
    render(<Formularkopf ref={createRef()} ort={{ name, kreis, namensgleich: true }} />);
    expect(screen.getByRole('heading')).toHaveTextContent(`Was kostet die Wohnung in ${beides} im Monat?`);
  });

  test('zeigt jeden Fehler an seinem Feld', () => {
    const fehler = ['personen', 'haushalt', 'kaltmiete', 'aufteilung', 'wohnflaeche'].map((feld) => ({
      feld,
      text: `Text zu ${feld}`,
    }));
    const { container } = zeige('hannover', fehler);
    for (const { feld, text } of fehler) {
      const stelle = container.querySelector(`#${feld}`)?.closest('.kern-form-input, .kern-fieldset');
      expect(stelle).toHaveTextContent(text);
    }
    expect(screen.getByRole('textbox', { name: /^Betriebskosten in/ })).toBeValid();
  });
});
