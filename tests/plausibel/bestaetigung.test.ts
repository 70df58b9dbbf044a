import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { liesText } from '@/lib/tabellen/datei-text';
import { type Auffaellig, auffaellig } from '@/lib/tabellen/plausibel/auffaellig';
import { eintragszeilen, istBestaetigt, vorschlagZu } from '@/lib/tabellen/plausibel/bestaetigung';
import { ARTEN, type Bestaetigung } from '@/lib/tabellen/schema/bestaetigung';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { ersetze } from '@/tests/tabellen/hilfe';
import { nach, RUHIG } from './hilfe';

const FALLEND = auffaellig('fallend', [], '', { personen: [4, 5], werte: ['829.00', '800.00'] });
const SPRUNG = auffaellig('sprung', [], '', { personen: [2], prozent: 18 });
const WEITERE = auffaellig('sprung_weitere', [], '', { prozent: 18 });

function bestaetigt(fund: Auffaellig, eintrag: Omit<Bestaetigung, 'grund'>): boolean {
  return istBestaetigt(fund, [{ ...eintrag, grund: 'so gedruckt' }]);
}

describe('Bestätigen', () => {
  const GENAU = { was: 'fallend', personen: [4, 5], werte: ['829.00', '800.00'] } as const;
  const mit = (anders: object) => ({ ...GENAU, ...anders }) as unknown as Omit<Bestaetigung, 'grund'>;

  it('dieselbe Sache, dieselben Personenzahlen, dieselben Werte', () => {
    expect(bestaetigt(FALLEND, mit({}))).toBe(true);
    expect(bestaetigt(FALLEND, mit({ personen: [3, 4, 5] }))).toBe(true);
  });

  it.each([
    ['andere Sache', mit({ was: 'gleich' })],
    ['andere Personenzahl', mit({ personen: [1, 2] })],
    ['nur die kleinere Zahl', mit({ personen: [4] })],
    ['ohne Personenzahl', mit({ personen: undefined })],
    ['anderer Wert', mit({ werte: ['829.00', '80.00'] })],
    ['vertauschte Werte', mit({ werte: ['800.00', '829.00'] })],
    ['ein Wert', mit({ werte: ['829.00'] })],
    ['ohne Werte', mit({ werte: undefined })],
  ])('%s: bestätigt nichts', (_fall, eintrag) => expect(bestaetigt(FALLEND, eintrag)).toBe(false));

  it('ein Sprung ist bis zur genannten Größe bestätigt, ohne Personenzahl für alle', () => {
    const sprung = (prozent: number | undefined, personen?: number[]) =>
      ({ was: 'sprung', prozent, personen }) as Omit<Bestaetigung, 'grund'>;
    expect(bestaetigt(SPRUNG, sprung(1800, [2]))).toBe(true);
    expect(bestaetigt(SPRUNG, sprung(2000, [1, 2]))).toBe(true);
    expect(bestaetigt(SPRUNG, sprung(1799, [2]))).toBe(false);
    expect(bestaetigt(SPRUNG, sprung(undefined, [2]))).toBe(false);
    expect(bestaetigt(SPRUNG, sprung(1800, [3]))).toBe(false);
    expect(bestaetigt(SPRUNG, sprung(1800))).toBe(true);
    expect(bestaetigt(WEITERE, sprung(1800))).toBe(false);
    expect(bestaetigt(WEITERE, { was: 'sprung_weitere', prozent: 1800 })).toBe(true);
  });

  it('was vorgeschlagen wird, bestätigt - und ohne eine der Angaben nicht mehr', () => {
    const fund = fc.record({
      art: fc.constantFrom(...ARTEN),
      personen: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }),
      werte: fc.array(
        fc.oneof(fc.stringMatching(/^\d{1,4}\.\d\d$/), fc.stringMatching(/^[A-Z][a-zü,: #"]{0,9}[a-z]$/)),
        { maxLength: 2 },
      ),
      prozent: fc.option(fc.integer({ min: 1, max: 900 })),
    });
    fc.assert(
      fc.property(fund, (f) => {
        const gefunden: Auffaellig = { ...f, pfad: [], text: '' };
        const zeilen = eintragszeilen(vorschlagZu(gefunden), 'so gedruckt');
        const gelesen = parse(zeilen.join('\n'), { schema: 'failsafe' }) as Record<string, string | string[]>;
        const { personen, prozent, ...rest } = gelesen;
        const eintrag = {
          ...rest,
          ...(personen ? { personen: (personen as string[]).map(Number) } : {}),
          ...(prozent ? { prozent: Number(prozent) * 100 } : {}),
        } as Bestaetigung;
        expect(istBestaetigt(gefunden, [eintrag])).toBe(true);
        for (const name of Object.keys(eintrag) as (keyof Bestaetigung)[]) {
          if (name === 'grund' || (name === 'personen' && f.art === 'sprung')) continue;
          const { [name]: _weg, ...ohne } = eintrag;
          expect(istBestaetigt(gefunden, [ohne as Bestaetigung])).toBe(false);
        }
      }),
    );
  });
});

describe('Bestätigen an seiner Stelle', () => {
  const FALL: [string, string] = ['4: 740.00', '4: 630.00'];
  const liste = (ein: string) =>
    `${ein}bestaetigt:\n${ein}  - was: fallend\n${ein}    personen: [3, 4]\n${ein}    werte: [640.00, 630.00]\n${ein}    grund: so gedruckt`;

  it('beim Gebiet oder bei der Grenze', () => {
    expect(nach(FALL, ['weitere: 90.00', `weitere: 90.00\n${liste('        ')}`])).toEqual([]);
    expect(nach(FALL, ['wirkung: massgeblich', `wirkung: massgeblich\n${liste('    ')}`])).toEqual([]);
  });

  it('nicht beim Nachbargebiet und nicht am Kopf der Tabelle', () => {
    expect(nach(FALL, ['weitere: 85.00', `weitere: 85.00\n${liste('        ')}`])).toHaveLength(1);
    expect(nach(FALL, ['grenzen:', `${liste('')}\ngrenzen:`])).toHaveLength(1);
  });

  it('steht dort schon eine, nennt die Warnung nur die Zeilen, die dazukommen', () => {
    const [satz] = nach(FALL, [
      'weitere: 90.00',
      `weitere: 90.00\n${liste('        ').replace('630.00', '63.00')}`,
    ]);
    expect(satz).toMatch(
      /schreiben Sie beim Gebiet unter „bestaetigt“:\n {10}- was: fallend\n {12}personen: \[3, 4\]/,
    );
  });

  it('die vorgeschlagenen Zeilen bestätigen, sobald ein Grund darin steht', () => {
    const aenderungen: [string, string][][] = [
      [FALL],
      [['2: 540.00', '2: 450.00']],
      [['1: 450.00', '1: 0.00']],
      [['          3: 640.00\n', '']],
      [['weitere: 90.00', 'weitere: 900.00']],
      [['1: 450.00', '1: 300.00']],
      [['1: 450.00', '1: 2000.00']],
      [['["99001002", "99001003"]', '["99001002"]']],
      [['vom: 2025-12-01', 'vom: 2026-06-02']],
      [['      2: 60\n', '      2: 50\n']],
    ];
    for (const aenderung of aenderungen) {
      const vorher = nach(...aenderung);
      expect(vorher.length).toBeGreaterThan(0);
      const orte: Record<string, Set<string>> = { Gebiet: new Set(), Grenze: new Set(), links: new Set() };
      for (const warnung of vorher) {
        const [, wo = '', zeilen = ''] =
          /(Gebiet|Grenze|links):\n *bestaetigt:\n([\s\S]*)$/.exec(warnung) ?? [];
        orte[wo]?.add(`${zeilen.replace('GRUND', 'im Dokument so gedruckt')}\n`);
      }
      const block = (ein: string, zeilen: Set<string> = new Set()) =>
        zeilen.size === 0 ? '' : `${ein}bestaetigt:\n${[...zeilen].join('')}`;
      const wirkung = aenderung[0]?.[0].includes('2: 60') ? 'hinweis' : 'massgeblich';
      const nachher = nach(
        ...aenderung,
        ['      - name: Prüfstadt\n', `      - name: Prüfstadt\n${block('        ', orte.Gebiet)}`],
        [`    wirkung: ${wirkung}\n`, `    wirkung: ${wirkung}\n${block('    ', orte.Grenze)}`],
        ['grenzen:\n', `${block('', orte.links)}grenzen:\n`],
      );
      expect(nachher).toEqual([]);
    }
  });
});

describe('was keine Bestätigung ist, ist ein Fehler mit Ort und Abhilfe', () => {
  const fehler = (zeilen: string) =>
    liesText(ersetze('grenzen:\n', `${zeilen}grenzen:\n`, RUHIG), 'a.yaml', tabelleInDatei).meldungen.map(
      ({ zeile, text }) => `${zeile}: ${text}`,
    );
  const SATZ =
    /^12: Ein Satz bestätigt nichts mehr\. Löschen Sie ihn .* Den Grund schreiben Sie bei „grund“\.$/;

  it('der Satz, mit dem früher bestätigt wurde, auch in einer Liste', () => {
    expect(fehler('bestaetigt: Lücke bis 2027-01-01, so bekannt\n')).toEqual([expect.stringMatching(SATZ)]);
    expect(
      fehler('bestaetigt:\n  - was: luecke\n    werte: [2027-01-01]\n    grund: so\n  - ein Satz\n'),
    ).toEqual([expect.stringMatching(/^16: Ein Satz bestätigt nichts mehr/)]);
  });

  it.each(['GRUND', '"-"', '"GRUND, so gedruckt"', '12'])('der Grund „%s“', (grund) => {
    expect(fehler(`bestaetigt:\n  - was: tag\n    werte: [2027-01-01]\n    grund: ${grund}\n`)).toEqual([
      expect.stringMatching(/^15: Schreiben Sie, woher Sie wissen, dass es stimmt/),
    ]);
  });

  it('eine Sache, die es nicht gibt, und ein fehlender Grund', () => {
    expect(fehler('bestaetigt:\n  - was: fällt\n    grund: so gedruckt\n')).toEqual([
      expect.stringMatching(/^13: „fällt“ kennen wir hier nicht\. Möglich ist: fallend, gleich,/),
    ]);
    expect(fehler('bestaetigt:\n  - was: fallend\n')).toEqual([
      expect.stringMatching(/^13: Es fehlt der Eintrag „grund“/),
    ]);
  });
});
