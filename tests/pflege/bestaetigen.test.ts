import { describe, expect, it } from 'vitest';
import { bestaetige, setze } from '@/lib/pflege/aendern';
import { pruefeImPaket } from '@/lib/pflege/pruefung';
import { TABELLEN } from './hilfe';

const hannover = TABELLEN.find(({ stelle }) => stelle === '03241-region-hannover/2026-07-01.yaml');
if (hannover === undefined) throw new Error('unreachable');
const { text, paket } = hannover;
const offene = (neu: string) => pruefeImPaket(neu, paket, '2026-11-25').warnungen;

describe('eine Warnung bestätigen', () => {
  // Hannover has a confirmation there already, Barsinghausen has none.
  it.each([0, 1])('Gebiet %s: danach ist sie weg, und nichts anderes ist verändert', (gebiet) => {
    const zelle = ['grenzen', 0, 'gebiete', gebiet, 'je_person', '2'];
    const geaendert = setze(setze(text, zelle, '740.00'), ['gueltig_ab'], '2027-01-01');
    const sprung = offene(geaendert).find(({ art, pfad }) => art === 'sprung' && pfad[3] === gebiet);
    expect(sprung?.vorschlag).toEqual({
      was: 'sprung',
      personen: ['2'],
      prozent: expect.stringMatching(/^\d+$/),
    });
    if (!sprung?.vorschlag) return;
    const mit = bestaetige(geaendert, sprung.pfad, sprung.vorschlag, 'so gedruckt (Anlage 1)');
    expect(mit).not.toBe(geaendert);
    expect(offene(mit).some(({ frage, zeile }) => frage === sprung.frage && zeile === sprung.zeile)).toBe(
      false,
    );
    expect(mit).toContain('            personen: [2]\n');
    for (const zeile of geaendert.split('\n')) expect(mit).toContain(zeile);
  });

  it('zweimal hintereinander ergibt eine Liste', () => {
    const pfad = ['grenzen', 0, 'gebiete', 1, 'je_person', '2'];
    const dreimal = ['eins', 'zwei: b', 'drei'].reduce(
      (t, grund) => bestaetige(t, pfad, { was: 'null', personen: ['2'] }, grund),
      text,
    );
    const eintrag = (grund: string) =>
      `          - was: null\n            personen: [2]\n            grund: ${grund}\n`;
    expect(dreimal).toContain(
      `        bestaetigt:\n${eintrag('eins')}${eintrag('"zwei: b"')}${eintrag('drei')}`,
    );
  });

  it('was die ganze Tabelle betrifft, steht oben und vor den Grenzen', () => {
    const mit = bestaetige(text, ['gueltig_ab'], { was: 'tag', werte: ['2026-07-01'] }, 'so beschlossen');
    expect(mit).toMatch(
      /^bestaetigt:\n {2}- was: tag\n {4}werte: \[2026-07-01\]\n {4}grund: so beschlossen\n(leserhinweise|anmerkungen|grenzen):/m,
    );
  });
});
