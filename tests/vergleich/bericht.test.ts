/** The report of a change of three values in one table shows exactly those, with what they do to examples. */
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { alsKommentar, MARKE } from '@/lib/berichte/vergleich/kommentar';
import { alsSeite } from '@/lib/berichte/vergleich/seite';
import { HANNOVER, hannover, kopie, vergleich } from './hilfe';

const ALT = hannover();
const NEU = kopie(ALT, {
  [`${HANNOVER}/2026-07-01.yaml`]: (text) =>
    text
      .replace('2: 634.00', '2: 651.00')
      .replace('1: 455.00', '1: 447.50')
      .replace('5: 931.00', '5: 1121.00'),
});
const BERICHT = vergleich(ALT, NEU);
const gerade = (text: string) => text.replace(/\u00a0/g, ' ');

describe('der Kommentar', () => {
  const text = gerade(alsKommentar(BERICHT));
  const dokument = parse(text);
  const zeilen = (titel: string) =>
    dokument
      .querySelectorAll('table')
      .filter((tabelle) => tabelle.querySelector('caption')?.text === titel)
      .flatMap((tabelle) => tabelle.querySelectorAll('tbody tr'))
      .map((tr) => tr.querySelectorAll('th, td').map((zelle) => zelle.text));

  it('beginnt mit der Marke, an der er wiedergefunden wird', () => {
    expect(text.startsWith(`${MARKE}\n\n## Prüfung der Richtwerte\n\n<section>`)).toBe(true);
  });

  it('ist ein Stück HTML ohne leere Zeile, in dem Markdown nichts bedeutet', () => {
    const [, , html = ''] = text.split('\n\n');
    expect(html).toMatch(/^<section>.*<\/section>$/);
    expect(dokument.querySelectorAll('[style], script, a, img')).toEqual([]);
  });

  it('zeigt genau die drei Werte', () => {
    expect(dokument.querySelectorAll('h4').map((h) => h.text)).toEqual([
      'Die Prüfung meldet 7 Fehler',
      'Auffällig',
      'Geändert: Tabelle ab 1. Juli 2026',
      'Wirkung',
    ]);
    expect(text).toContain(
      '<strong>Achtung:</strong> Hier ändern sich Werte für vergangene Tage. Das ist nur richtig, wenn sie falsch abgeschrieben waren.',
    );
    expect(text).toContain('<p>3 Werte von 132 ändern sich.</p>');
    const miete = 'Kaltmiete mit Betriebskosten';
    expect(zeilen(`${miete}: Hannover`)).toEqual([
      ['2 Personen', '634,00 €', '651,00 €', '+17,00 €', '+2,7 %'],
    ]);
    expect(zeilen(`${miete}: Barsinghausen`)).toEqual([
      ['1 Person', '455,00 €', '447,50 €', '−7,50 €', '−1,6 %'],
    ]);
    expect(zeilen(`${miete}: Wunstorf`)).toEqual([
      ['5 Personen', '931,00 €', '1.121,00 €', '+190,00 €', '+20,4 %'],
    ]);
    expect(dokument.querySelectorAll('table')).toHaveLength(5);
  });

  it('zeigt die Wirkung auf Beispiele und gedachte Wohnungen', () => {
    const vorher = 'Miete im Rahmen, Heizung offen, Richtwert 634,00 €';
    const nachher = 'Miete im Rahmen, Heizung offen, Richtwert 651,00 €';
    expect(dokument.querySelectorAll('p').map((p) => p.text)).toEqual(
      expect.arrayContaining([
        'Beispiele: 7 von 10 stimmen. Von den 10 bisherigen Beispielen haben 3 jetzt ein anderes Ergebnis.',
        'Von 3024 gedachten Wohnungen bekommen 9 ein anderes Urteil: 1 von „Miete im Rahmen, Heizung offen“ zu „über dem Richtwert“, 8 von „über dem Richtwert“ zu „Miete im Rahmen, Heizung offen“.',
      ]),
    );
    expect(zeilen('Beispiele')).toEqual([
      ['Hannover, 2 Personen: unter dem Richtwert', vorher, nachher],
      ['Hannover, 2 Personen: genau auf dem Richtwert', vorher, nachher],
      [
        'Hannover, 2 Personen: ein Cent über dem Richtwert',
        'über dem Richtwert, Richtwert 634,00 €',
        nachher,
      ],
    ]);
    expect(zeilen('Gedachte Wohnungen mit anderem Urteil')[0]).toEqual([
      'Barsinghausen',
      '1 Person, 45 m², 450,00 € und 54,00 € Heizung',
      'Miete im Rahmen, Heizung offen',
      'über dem Richtwert',
    ]);
  });

  it('nennt, was auffällt, und die Häkchen der zweiten Person', () => {
    expect(dokument.querySelectorAll('li').map((li) => li.text)).toContain(
      '2026-07-01.yaml: Wunstorf, 5 Personen: Der Wert ändert sich um +20,4 % (931,00 € → 1.121,00 €). Stimmt das?',
    );
    expect(text.match(/^- \[ \] .*$/gm)).toEqual([
      '- [ ] Ich habe jeden Wert mit der amtlichen Tabelle verglichen.',
      '- [ ] Das Datum „gültig ab“ stimmt.',
      '- [ ] Die Quelle ist richtig und öffentlich.',
      '- [ ] Ich habe ein eigenes Beispiel nachgerechnet.',
      '- [ ] Alles Auffällige steht so im Dokument.',
      '- [ ] Die Änderung an vergangenen Tagen ist gewollt und begründet.',
    ]);
  });

  it('sagt es, wenn sich nichts ändert', () => {
    expect(alsKommentar(vergleich(ALT, ALT))).toBe(
      `${MARKE}\n\n## Prüfung der Richtwerte\n\n<p>Keine Tabelle ändert sich.</p>\n`,
    );
  });
});

describe('die Seite', () => {
  const html = alsSeite(BERICHT);
  const dokument = parse(html);

  it('braucht weder Skript noch etwas von anderswo', () => {
    expect(dokument.querySelectorAll('script, link, img, iframe, object, [src], [href], [onclick]')).toEqual(
      [],
    );
    expect(dokument.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(html).not.toMatch(/url\(|@import|https?:/);
  });

  it('stellt alle Werte nebeneinander und hebt die drei hervor', () => {
    const zeilen = dokument.querySelectorAll('tr.mehr, tr.weniger').map((z) => gerade(z.text));
    expect(zeilen).toEqual([
      '2 Personen634,00 €651,00 €+17,00 €+2,7 %',
      '1 Person455,00 €447,50 €−7,50 €−1,6 %',
      '5 Personen931,00 €1.121,00 €+190,00 €+20,4 %',
    ]);
    expect(dokument.querySelectorAll('tr.weniger')).toHaveLength(1);
    expect(dokument.querySelectorAll('section table').length).toBeGreaterThan(20);
    expect(dokument.querySelectorAll('details')).toHaveLength(19);
  });

  it('jede Tabelle hat eine Überschrift und benannte Köpfe', () => {
    for (const tabelle of dokument.querySelectorAll('table')) {
      expect(tabelle.querySelector('caption')?.text).not.toBe('');
      expect(tabelle.querySelectorAll('th:not([scope])')).toEqual([]);
    }
  });
});

describe('Text aus einer Datei, die noch niemand gelesen hat', () => {
  const boese = `'<script>alert(1)</script> @alle [x](https://example.org) ${MARKE} | \`a\`'`;
  const bericht = vergleich(
    ALT,
    kopie(ALT, {
      [`${HANNOVER}/2026-07-01.yaml`]: (t) => t.replace('name: Barsinghausen', `name: ${boese}`),
    }),
  );

  it('macht im Kommentar weder Verweise noch Erwähnungen noch eine zweite Marke', () => {
    const text = alsKommentar(bericht);
    expect(text.split(MARKE)).toHaveLength(2);
    expect(text).not.toMatch(/<script|@alle|https:\/\//);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; @\u200balle');
    // Inside the one line of HTML, brackets and accents are plain text.
    expect(text.split('\n').find((zeile) => zeile.includes('[x](https:'))).toMatch(/^<section>/);
  });

  it('bleibt auf der Seite Text', () => {
    expect(parse(alsSeite(bericht)).querySelectorAll('script')).toEqual([]);
  });
});

describe('ein langer Bericht', () => {
  const jede = kopie(ALT, {
    [`${HANNOVER}/2026-07-01.yaml`]: (t) =>
      t.replace(/^( {10}\w+: )(\d+)\.00$/gm, (_, vorn, zahl) => `${vorn}${Number(zahl) + 7}.00`),
  });

  it('zeigt viele Werte ganz', () => {
    const text = alsKommentar(vergleich(ALT, jede));
    expect(text).toContain('126 Werte von 132 ändern sich.');
    expect(text.match(/\+7,00/g)).toHaveLength(126);
  });

  it('passt immer in einen Kommentar, und sagt, was fehlt', () => {
    const [einer] = vergleich(ALT, jede).traeger;
    if (einer === undefined) throw new Error('Es fehlt ein Träger.');
    const viele = (anzahl: number) => ({
      heute: '2026-11-25',
      gemeinsam: [],
      traeger: Array(anzahl).fill(einer),
    });
    for (const anzahl of [2, 40, 400]) {
      const text = alsKommentar(viele(anzahl));
      expect(text.length).toBeLessThanOrEqual(60_001);
      expect(text.startsWith(MARKE)).toBe(true);
      if (anzahl > 2) expect(text).toContain('Alles steht im Bericht als Seite.');
    }
  }, 60_000);
});
