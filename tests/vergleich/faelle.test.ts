/** What can happen to an authority's tables, each told for what it is. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fassungsvergleich } from '@/lib/berichte/vergleich/fassung';
import { belegsatz } from '@/lib/berichte/vergleich/worte';
import { eintraege, einziger, geaenderte, HANNOVER, hannover, kopie, ordnerAus, vergleich } from './hilfe';

const ALT = hannover();
const JETZIGE = `${HANNOVER}/2026-07-01.yaml`;
const FRUEHERE = `${HANNOVER}/2024-06-01.yaml`;
const NEUE = `${HANNOVER}/2027-01-01.yaml`;

function fassung(neu: string, alt = ALT, heute?: string) {
  const { fassungen } = einziger(vergleich(alt, neu, heute));
  const [f, ...rest] = fassungen;
  if (f === undefined || rest.length > 0) throw new Error(`Verglichen wurden ${fassungen.length} Tabellen.`);
  return f;
}

const ersetze = (alt: string, neu: string) => (text: string) => text.replace(alt, neu);

describe('nichts', () => {
  it('derselbe Ordner ist keine Änderung', () => {
    expect(vergleich(ALT, kopie(ALT, {})).traeger).toEqual([]);
  });

  it('Kommentare und Leerzeichen sind keine Änderung', () => {
    const neu = kopie(ALT, { [JETZIGE]: (t) => `# Notiz\n${t.replace('format: 1', 'format:   1 # eins')}` });
    expect(vergleich(ALT, neu).traeger).toEqual([]);
  });
});

describe('eine neue Tabelle', () => {
  const text = (t: string) =>
    t
      .replace('gueltig_ab: 2026-07-01', 'gueltig_ab: 2027-01-01')
      .replace('vom: 2026-04-29', 'vom: 2026-10-01')
      .replace('stichtag: 2026-12-01', 'stichtag: 2027-02-01')
      .replace('1: 499.00', '1: 512.00')
      .replaceAll('399.00', '412.00')
      .replaceAll('richtwert: 499.00', 'richtwert: 512.00');
  const mitNeuer = kopie(ALT, { [NEUE]: () => text(readFileSync(join(ALT, JETZIGE), 'utf8')) });

  it('wird mit der Tabelle davor verglichen', () => {
    const f = fassung(mitNeuer);
    expect(f).toMatchObject({ art: 'neu', tag: '2027-01-01', gegen: '2026-07-01', rueckwirkend: false });
    expect(geaenderte(f)).toEqual(['Hannover, 1 Person: 499,00 € → 512,00 €']);
    expect(eintraege(f)).toEqual(['quelle › vom: 2026-04-29 → 2026-10-01']);
    expect(f.beispiele).toMatchObject({ stimmen: 10, von: 10, gefragt: 10 });
    expect(f.beispiele?.wirkungen.map(({ name }) => name)).toEqual([
      'Größere Wohnung mit gleicher Miete: die Fläche allein entscheidet nicht',
    ]);
  });

  it('die schon für vergangene Tage gilt, fällt auf', () => {
    expect(fassung(mitNeuer, ALT, '2027-03-01').rueckwirkend).toBe(true);
  });

  it('die sich auf das alte Dokument beruft, fällt auf', () => {
    const gleich = kopie(mitNeuer, { [NEUE]: ersetze('vom: 2026-10-01', 'vom: 2026-04-29') });
    // What stands out in the file alone is told by the checker, with its line.
    const ausVergleich = einziger(vergleich(ALT, gleich)).auffaelligkeiten.filter(
      ({ datei }) => datei === '2027-01-01.yaml',
    );
    expect(ausVergleich.map(({ text }) => text)).toEqual([
      'Die Quelle ist dieselbe wie bei der Tabelle ab 2026-07-01. Stimmt das?',
    ]);
  });
});

describe('eine Änderung an einer Tabelle, die schon gilt', () => {
  it('am Wert: Sie wirkt auf vergangene Tage', () => {
    const f = fassung(
      kopie(ALT, { [FRUEHERE]: ersetze('je_person:\n          1: ', 'je_person:\n          1: 1') }),
    );
    expect(f).toMatchObject({ art: 'geaendert', tag: '2024-06-01', rueckwirkend: true });
    expect(geaenderte(f)).toHaveLength(1);
  });

  it.each([
    [
      'wirkung: massgeblich',
      'wirkung: hinweis',
      'grenzen › bruttokaltmiete › wirkung: massgeblich → hinweis',
    ],
    [
      'name: Hannover\n',
      'name: Landeshauptstadt\n',
      'grenzen › bruttokaltmiete › gebiete › Landeshauptstadt › name: - → Landeshauptstadt',
    ],
  ])('an einem anderen Eintrag: %s', (alt, neu, erwartet) => {
    const f = fassung(kopie(ALT, { [JETZIGE]: ersetze(alt, neu) }));
    expect(f.rueckwirkend).toBe(true);
    expect(eintraege(f)).toContain(erwartet);
  });

  it('nur an Beleg und Bestätigung: Sie wirkt auf keinen Tag', () => {
    const f = fassung(
      kopie(ALT, { [JETZIGE]: ersetze('zuletzt_bestaetigt: 2026-08-01', 'zuletzt_bestaetigt: 2026-11-24') }),
    );
    expect(f).toMatchObject({ art: 'geaendert', rueckwirkend: false });
    expect(geaenderte(f)).toEqual([]);
    expect(eintraege(f)).toEqual(['zuletzt_bestaetigt: 2026-08-01 → 2026-11-24']);
  });

  it('am letzten Tag, der noch kommt: Das ist ein Ende, keine Änderung der Vergangenheit', () => {
    const ende = (tag: string) =>
      kopie(ALT, {
        [JETZIGE]: ersetze('gueltig_ab: 2026-07-01', `gueltig_ab: 2026-07-01\ngueltig_bis: ${tag}`),
      });
    expect(fassung(ende('2026-12-31')).rueckwirkend).toBe(false);
    expect(fassung(ende('2026-10-31')).rueckwirkend).toBe(true);
  });

  it('die erst in Zukunft gilt, darf sich ändern', () => {
    const f = fassung(kopie(ALT, { [JETZIGE]: ersetze('1: 499.00', '1: 512.00') }), ALT, '2026-06-30');
    expect(f.rueckwirkend).toBe(false);
  });
});

describe('was fehlt oder dazukommt', () => {
  it('eine entfernte Tabelle', () => {
    const f = fassung(kopie(ALT, { [FRUEHERE]: null }));
    expect(f).toMatchObject({ art: 'entfernt', tag: '2024-06-01', rueckwirkend: true, lesbar: true });
    expect(f.paare.every((p) => p.neu === null)).toBe(true);
  });

  it('mit dem Dokument verglichen: wie viele Werte, und wie viele falsch waren', () => {
    const verglichen = (t: string) => t.replace('beleg: zweitquelle', 'beleg: original');
    const satz = (f: Fassungsvergleich) => belegsatz(f)?.replace(/\d+ von (\d+)/, 'alle');
    expect(satz(fassung(kopie(ALT, { [JETZIGE]: verglichen })))).toBe(
      'Mit dem Dokument verglichen: alle Werten bestätigt, 0 berichtigt.',
    );
    const berichtigt = (t: string) => verglichen(t).replace('2: 634.00', '2: 643.00');
    expect(satz(fassung(kopie(ALT, { [JETZIGE]: berichtigt })))).toMatch(/, 1 berichtigt\.$/);
    expect(satz(fassung(kopie(ALT, { [JETZIGE]: ersetze('2: 634.00', '2: 643.00') })))).toBeUndefined();
  });

  it('ein neuer Träger', () => {
    const t = einziger(vergleich(ordnerAus(), ALT));
    expect(t).toMatchObject({ art: 'neu', ags: '03241', name: 'Region Hannover' });
    expect(t.fassungen.map(({ art, tag, gegen }) => [art, tag, gegen])).toEqual([
      ['neu', '2026-07-01', '2024-06-01'],
      ['neu', '2024-06-01', null],
    ]);
  });

  it('ein entfernter Träger', () => {
    expect(einziger(vergleich(ALT, ordnerAus()))).toMatchObject({ art: 'entfernt', ags: '03241' });
  });

  it('ein neues und ein entfallenes Gebiet verschieben nichts', () => {
    const f = fassung(kopie(ALT, { [JETZIGE]: (t) => t.replace(/ {6}- name: Wedemark\n(?: {8}.*\n)+/, '') }));
    expect(geaenderte(f)).toHaveLength(6);
    expect(geaenderte(f).every((zeile) => zeile.startsWith('Wedemark, ') && zeile.endsWith('→ -'))).toBe(
      true,
    );
  });

  it('ein Kontakt in traeger.yaml', () => {
    const neu = kopie(ALT, { [`${HANNOVER}/traeger.yaml`]: ersetze('art: gE', 'art: zkT') });
    expect(einziger(vergleich(ALT, neu))).toMatchObject({
      fassungen: [],
      kopf: [{ pfad: ['jobcenter', 'Jobcenter Region Hannover', 'art'], alt: 'gE', neu: 'zkT' }],
    });
  });

  it('ein zweiter Ordner desselben Trägers wird nicht verschluckt', () => {
    const doppelt = kopie(ALT, {});
    cpSync(join(ALT, HANNOVER), join(doppelt, 'traeger/03241-zweite'), { recursive: true });
    expect(vergleich(ALT, doppelt).traeger.map(({ ordner, art }) => [ordner, art])).toEqual([
      ['03241-zweite', 'neu'],
    ]);
  });
});

describe('eine Datei mit Fehlern', () => {
  it('wird an ihren Einträgen verglichen, und die Fehler stehen dabei', () => {
    const t = einziger(vergleich(ALT, kopie(ALT, { [JETZIGE]: ersetze('1: 499.00', '1: 1.100') })));
    expect(t.meldungen.map((m) => `${m.datei}:${m.zeile}: ${m.text}`)).toContain(
      `data/${JETZIGE}:25: „1.100“ liest der Computer als 1,10 Euro. Lassen Sie den Punkt weg: 1100`,
    );
    expect(t.fassungen[0]).toMatchObject({ lesbar: false, rueckwirkend: true });
    expect(eintraege(t.fassungen[0] as never)).toEqual([
      'grenzen › bruttokaltmiete › gebiete › Hannover › je_person › 1: 499.00 → 1.100',
    ]);
  });

  it('deren Beispiele nicht stimmen, zeigt trotzdem ihre Werte', () => {
    const f = fassung(kopie(ALT, { [JETZIGE]: ersetze('2: 634.00', '2: 650.00') }));
    expect(f.lesbar).toBe(true);
    expect(f.beispiele).toMatchObject({ stimmen: 7, von: 10 });
  });
});
