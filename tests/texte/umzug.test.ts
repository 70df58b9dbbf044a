import { describe, expect, it } from 'vitest';
import { urteilText } from '@/lib/texte/urteil';
import { frage } from '../faelle/hilfe';

const HANNOVER = '03241001';
const WOHNUNG = {
  ort: HANNOVER,
  stichtag: '2026-12-01',
  personen: 1,
  alleLeistungsberechtigt: true,
  nettokaltmiete: '380.00',
  betriebskosten: '100.00',
  heizkosten: '70.00',
  wohnflaeche: '48',
  heizung: { energietraeger: 'erdgas', warmwasser: 'zentral' },
};
const text = (umzug: Record<string, unknown>, wohnung: Record<string, unknown> = {}) =>
  urteilText(frage({ ...WOHNUNG, ...wohnung, umzug }), { ort: 'Hannover', personen: 1 });

describe('Was ein Umzug in derselben Gegend heißt', () => {
  it('genau so teuer wie bisher ist nicht „auf dem Richtwert“', () => {
    const { titel, kasten } = text({
      bisherigerOrt: HANNOVER,
      bisherigeKosten: '480.00',
      erforderlich: false,
    });
    expect(titel).toBe('Die Kosten sind im Rahmen');
    expect(kasten.join(' ')).toContain('so hoch wie bisher. Das ist noch im Rahmen.');
    expect(kasten.join(' ')).not.toContain('genau auf dem Richtwert');
  });

  it('nur wo allein die Not offen ist, steht sie in der Überschrift', () => {
    const teurer = { bisherigerOrt: HANNOVER, bisherigeKosten: '450.00' };
    expect(text(teurer).titel).toBe('Es kommt darauf an, ob der Umzug nötig ist');
    const offen = 'Das können wir nicht sicher prüfen';
    expect(text({ bisherigeKosten: '450.00' }).titel).toBe(offen);
    expect(text({ bisherigerOrt: HANNOVER, erforderlich: false }).titel).toBe(offen);
    expect(text(teurer, { betriebskosten: null }).titel).toBe(offen);
  });
});
