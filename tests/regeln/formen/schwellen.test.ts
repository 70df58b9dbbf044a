import { describe, expect, it } from 'vitest';
import { type Grenze, wasFehltBisPassend } from '@/lib/regeln';
import { anfrage, grenze, HEIZUNG, jePerson, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const RICHTWERT = grenze('bruttokaltmiete', jePerson([50_000]));
const NICHTPRUEFUNG = grenze('bruttokaltmiete', jePerson([55_000]), { wirkung: 'nichtpruefungsgrenze' });

function frage(grenzen: readonly Grenze[], miete: number) {
  const ergebnis = pruefe(
    anfrage({ nettokaltmiete: miete, betriebskosten: 0 }),
    tabelle([...grenzen, HEIZUNG]),
  );
  const miet = ergebnis.kriterien.filter((k) => k.kriterium === 'miete');
  return { ergebnis, kurz: [ergebnis.urteil, ...miet.map((k) => `${k.status} ${k.massgeblich}`)] };
}

describe('Richtwert und höhere Nichtprüfungsgrenze', () => {
  it.each([
    [50_000, ['im_rahmen', 'im_rahmen true', 'im_rahmen false']],
    [50_001, ['ueber_richtwert', 'ueber_richtwert true', 'im_rahmen false']],
    [55_000, ['ueber_richtwert', 'ueber_richtwert true', 'im_rahmen false']],
    [55_001, ['ueber_richtwert', 'ueber_richtwert true', 'ueber_richtwert false']],
  ])('bei %i Cent entscheidet der Richtwert, die Grenze wird nur gesagt', (miete, soll) => {
    expect(frage([RICHTWERT, NICHTPRUEFUNG], miete).kurz).toEqual(soll);
    expect(frage([NICHTPRUEFUNG, RICHTWERT], miete).ergebnis.urteil).toBe(soll[0]);
  });

  it('was fehlt, misst sich am Richtwert', () => {
    const { ergebnis } = frage([NICHTPRUEFUNG, RICHTWERT], 56_000);
    expect(wasFehltBisPassend(ergebnis)).toEqual([
      { kriterium: 'miete', bezug: 'bruttokaltmiete', zuViel: '60.00', mindestens: false },
    ]);
  });
});

describe('eine Nichtprüfungsgrenze allein', () => {
  it('entscheidet wie ein Richtwert', () => {
    expect(frage([NICHTPRUEFUNG], 55_000).kurz).toEqual(['im_rahmen', 'im_rahmen true']);
    expect(frage([NICHTPRUEFUNG], 55_001).kurz).toEqual(['ueber_richtwert', 'ueber_richtwert true']);
  });

  it('auch neben einem Hinweis zum selben Betrag', () => {
    const hinweis: Grenze = { ...RICHTWERT, wirkung: 'hinweis' };
    expect(frage([hinweis, NICHTPRUEFUNG], 52_000).ergebnis.urteil).toBe('im_rahmen');
    expect(frage([hinweis, NICHTPRUEFUNG], 55_001).ergebnis.urteil).toBe('ueber_richtwert');
  });

  it('und neben einem Richtwert für etwas anderes', () => {
    const netto = grenze('nettokaltmiete', jePerson([40_000]));
    expect(frage([netto, NICHTPRUEFUNG], 40_001).ergebnis.urteil).toBe('ueber_richtwert');
    expect(frage([netto, NICHTPRUEFUNG], 40_000).ergebnis.gruende).toEqual(['richtwert_nicht_gefunden']);
  });
});

it('was fehlt, nennt jedes maßgebliche Kriterium einmal und sagt, wenn es mindestens so viel ist', () => {
  const t = tabelle([
    RICHTWERT,
    grenze('heizkosten', jePerson([5000])),
    grenze('wohnflaeche', jePerson([4000])),
    grenze('nettokaltmiete', jePerson([1]), { wirkung: 'hinweis' }),
  ]);
  const nurSumme = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 4000 };
  const ueber = pruefe(anfrage({ nettokaltmiete: 50_100, wohnflaeche: 4525, ...nurSumme }), t);
  expect(wasFehltBisPassend(ueber)).toEqual([
    { kriterium: 'miete', bezug: 'bruttokaltmiete', zuViel: '1.00', mindestens: true },
    { kriterium: 'wohnflaeche', bezug: 'wohnflaeche', zuViel: '5.25', mindestens: false },
  ]);
  expect(wasFehltBisPassend(pruefe(anfrage({ wohnflaeche: 3000, heizkosten: 0 }), t))).toEqual([]);
  expect(wasFehltBisPassend(pruefe(anfrage(), null))).toEqual([]);
});
