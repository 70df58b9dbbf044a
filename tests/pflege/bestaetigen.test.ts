import { describe, expect, it } from 'vitest';
import { setze } from '@/lib/pflege/aendern';
import { bestaetige } from '@/lib/pflege/bestaetigen';
import { pruefeImPaket } from '@/lib/pflege/pruefung';
import { TABELLEN } from './hilfe';

const hannover = TABELLEN.find(({ stelle }) => stelle === '03241-region-hannover/2026-07-01.yaml');
if (hannover === undefined) throw new Error('unreachable');
const { text, paket } = hannover;
const offene = (neu: string) => pruefeImPaket(neu, paket, '2026-11-25').warnungen;

describe('eine Warnung bestätigen', () => {
  // Hannover has a text there already, Barsinghausen has none.
  it.each([0, 1])('Gebiet %s: danach ist sie weg, und nichts anderes ist verändert', (gebiet) => {
    const zelle = ['grenzen', 0, 'gebiete', gebiet, 'je_person', '2'];
    const geaendert = setze(setze(text, zelle, '740.00'), ['gueltig_ab'], '2027-01-01');
    const sprung = offene(geaendert).find(({ art, pfad }) => art === 'sprung' && pfad[3] === gebiet);
    expect(sprung?.feststellung).toMatch(/^2 Personen: Sprung bis/);
    if (!sprung?.feststellung) return;
    const mit = bestaetige(geaendert, sprung.pfad, `${sprung.feststellung}, so gedruckt (Anlage 1)`);
    expect(mit).not.toBe(geaendert);
    expect(offene(mit).some(({ text: t }) => t === sprung.text)).toBe(false);
    for (const zeile of geaendert.split('\n')) expect(mit).toContain(zeile.replace(/^ *bestaetigt: /, ''));
  });

  it('zweimal hintereinander ergibt eine Liste', () => {
    const pfad = ['grenzen', 0, 'gebiete', 1, 'je_person', '2'];
    const dreimal = ['eins', 'zwei', 'drei'].reduce(
      (t, satz) => bestaetige(t, pfad, `${satz}: so gedruckt`),
      text,
    );
    expect(dreimal).toContain(
      '        bestaetigt: \n          - "eins: so gedruckt"\n          - "zwei: so gedruckt"\n          - "drei: so gedruckt"\n'.replace(
        ': \n',
        ':\n',
      ),
    );
  });

  it('was die ganze Tabelle betrifft, steht oben und vor den Grenzen', () => {
    const mit = bestaetige(text, ['gueltig_ab'], 'Tag: der Beschluss kam später');
    expect(mit).toMatch(
      /^bestaetigt: "Tag: der Beschluss kam später"\n(leserhinweise|anmerkungen|grenzen):/m,
    );
  });
});
