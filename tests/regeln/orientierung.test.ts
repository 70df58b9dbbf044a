import { describe, expect, it } from 'vitest';
import type { Bezug, Orientierungsgrenze, Wert } from '@/lib/regeln';
import { anfrage, grenze, heizung, jePerson, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

const jeEnergie: Wert = {
  art: 'je_auswahl',
  frage: 'energietraeger',
  werte: { erdgas: jePerson([9000, 9500]), holz: jePerson([7000, 7500]) },
};
const BSG = 'BSG, Urteil vom 2. Juli 2009, B 14 AS 36/08 R';
const spiegel: Orientierungsgrenze = {
  code: 'heizspiegel_zu_hoch',
  grenze: grenze('heizkosten', jeEnergie, { wirkung: 'hinweis', rechtsgrundlage: BSG }),
};
const mit = (...bezuege: Bezug[]) =>
  tabelle(
    bezuege.map((bezug) => grenze(bezug, jePerson([50_000, 60_000]))),
    { orientierung: [spiegel] },
  );
const frage = (energietraeger: string | null, personen = 1) =>
  pruefe(anfrage({ personen, heizung: heizung({ energietraeger }) }), mit('bruttokaltmiete')).orientierung;

describe('Ein Wert neben dem Urteil', () => {
  it('hat Rechtsgrundlage und Rechenweg, und ändert nichts am Urteil', () => {
    const [wert, ...weitere] = frage('holz');
    expect(weitere).toEqual([]);
    expect(wert).toMatchObject({
      code: 'heizspiegel_zu_hoch',
      bezug: 'heizkosten',
      rechtsgrundlage: BSG,
      wert: '70.00',
      spanne: null,
      gruende: [],
    });
    expect(wert?.rechenweg.map((s) => s.schritt)).toEqual(['auswahl', 'tabellenwert']);
    const teuer = anfrage({ heizkosten: 900_000, heizung: heizung({ energietraeger: 'holz' }) });
    expect(pruefe(teuer, mit('bruttokaltmiete')).urteil).toBe('miete_im_rahmen');
  });

  it('ist ohne Energieträger eine Spanne, je Haushalt ihre eigene', () => {
    const offen = { wert: null, gruende: ['energietraeger_fehlt'], rechenweg: [] };
    const t = mit('bruttokaltmiete');
    const ohne = (personen: number) => pruefe(anfrage({ personen, heizung: null }), t).orientierung[0];
    for (const _nochmal of [1, 2]) {
      expect(ohne(1)).toMatchObject({ ...offen, spanne: ['70.00', '90.00'] });
      expect(ohne(2)).toMatchObject({ ...offen, spanne: ['75.00', '95.00'] });
    }
    const danach = pruefe(anfrage({ heizung: heizung({ energietraeger: 'erdgas' }) }), t).orientierung[0];
    expect(danach?.wert).toBe('90.00');
    expect(ohne(1)?.wert).toBeNull();
    expect(frage(null)[0]).toMatchObject({ ...offen, spanne: ['70.00', '90.00'] });
    expect(frage('strom')[0]).toMatchObject({
      wert: null,
      spanne: null,
      gruende: ['energietraeger_nicht_in_tabelle'],
    });
  });
});

describe('Wo die eigenen Heizkosten liegen', () => {
  const liegen = (heizkosten: number | null, angaben: Parameters<typeof heizung>[0] | null) => {
    const a = anfrage({ heizkosten, heizung: angaben === null ? null : heizung(angaben) });
    return pruefe(a, mit('bruttokaltmiete')).orientierung[0]?.einordnung;
  };
  const gas = { energietraeger: 'erdgas' };

  it.each([
    [7000, null, 'unauffaellig'],
    [7001, null, 'je_nach_heizung'],
    [9000, null, 'je_nach_heizung'],
    [9001, null, 'auffaellig_hoch'],
    [9000, gas, 'unauffaellig'],
    [9001, gas, 'auffaellig_hoch'],
    [null, gas, null],
    [1, { energietraeger: 'strom' }, null],
    [1, { ...gas, warmwasser: 'zentral' }, 'unauffaellig'],
    [1, { ...gas, warmwasser: 'dezentral' }, 'je_nach_heizung'],
    [9001, { ...gas, warmwasser: 'dezentral' }, 'auffaellig_hoch'],
  ] as const)('%s Cent mit %o: %s', (heizkosten, angaben, soll) => {
    expect(liegen(heizkosten, angaben)).toBe(soll);
  });

  it('auch eine Grenze von null ist eine', () => {
    const null0: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([0]), holz: jePerson([9]) },
    };
    const t = tabelle([], { orientierung: [{ ...spiegel, grenze: grenze('heizkosten', null0) }] });
    expect(pruefe(anfrage({ heizkosten: 5 }), t).orientierung[0]).toMatchObject({
      spanne: ['0.00', '0.09'],
      einordnung: 'je_nach_heizung',
    });
  });

  it('eine Spanne ohne bekanntes Ende sagt nur, was darunter liegt', () => {
    const luecke: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: { art: 'unbekannt', grund: '?' } },
    };
    const t = tabelle([], { orientierung: [{ ...spiegel, grenze: grenze('heizkosten', luecke) }] });
    expect(pruefe(anfrage(), t).orientierung[0]).toMatchObject({
      wert: null,
      spanne: null,
      einordnung: null,
    });
  });
});

describe('Der Wert des Gesetzes ohne Tabelle', () => {
  const auffang = tabelle([], {
    herkunft: 'wogg_auffangwert',
    orientierung: [
      { code: 'wogg_ohne_klimakomponente', grenze: grenze('bruttokaltmiete', jePerson([40_000])) },
      { code: 'wogg_mit_klimakomponente', grenze: grenze('bruttokaltmiete', jePerson([42_000])) },
    ],
  });

  it('nennt beide Werte und gibt kein Urteil, wie billig es auch ist', () => {
    const ergebnis = pruefe(anfrage({ nettokaltmiete: 1 }), auffang);
    expect(ergebnis).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['kein_richtwert_hinterlegt'],
      kriterien: [],
      tabelle: { herkunft: 'wogg_auffangwert' },
    });
    expect(ergebnis.orientierung.map((o) => [o.code, o.wert, o.einordnung])).toEqual([
      ['wogg_ohne_klimakomponente', '400.00', null],
      ['wogg_mit_klimakomponente', '420.00', null],
    ]);
  });

  it('ohne Personenzahl und ohne Ort steht nichts da', () => {
    expect(pruefe(anfrage({ personen: null }), auffang).orientierung).toEqual([]);
    expect(pruefe(anfrage({ ort: null }), auffang).orientierung).toEqual([]);
  });

  it('eine Tabelle des Trägers, die an dem Tag nicht gilt, nennt keine Orientierung', () => {
    expect(pruefe(anfrage({ stichtag: '2025-12-31' }), mit('bruttokaltmiete')).orientierung).toEqual([]);
  });
});
