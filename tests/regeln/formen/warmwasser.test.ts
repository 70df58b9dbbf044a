import { describe, expect, it } from 'vitest';
import { type Anfrage, alsDezimal, fragenFuer, type Grenze, type Wert } from '@/lib/regeln';
import { anfrage, grenze, heizung, jePerson, kriterium, ORT, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const MIETE = grenze('bruttokaltmiete', jePerson([50_000]));
const HEIZUNG = grenze('heizkosten', jePerson([10_000]), { wirkung: 'nichtpruefungsgrenze' });
const dezentral = (teile: Partial<Anfrage> = {}) =>
  anfrage({ heizung: heizung({ warmwasser: 'dezentral', energietraeger: 'erdgas' }), ...teile });

describe('Dezentrales Warmwasser ohne eigene Regel', () => {
  it.each([0, 5000, 10_000])(
    'ergibt mit %i Cent nie „im Rahmen“, denn der Wert enthält Warmwasser',
    (heizkosten) => {
      const ergebnis = pruefe(dezentral({ heizkosten }), tabelle([MIETE, HEIZUNG]));
      expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['warmwasser_dezentral'] });
      expect(kriterium(ergebnis, 'heizkosten')).toMatchObject({
        status: 'nicht_pruefbar',
        richtwert: '100.00',
        istwert: alsDezimal(heizkosten),
        passtWenn: null,
      });
      expect(kriterium(ergebnis, 'bruttokaltmiete').status).toBe('im_rahmen');
    },
  );

  it('darüber bleibt darüber: der kleinere Wert wäre erst recht überschritten', () => {
    expect(pruefe(dezentral({ heizkosten: 10_001 }), tabelle([MIETE, HEIZUNG])).urteil).toBe(
      'nur_heizung_ueber',
    );
  });

  it('gilt auch für Energie in kWh und für eine Warmmiete, in der die Heizung steckt', () => {
    const kwh = grenze('heizenergie', jePerson([1_190_000]));
    const mitVerbrauch = dezentral({ heizung: heizung({ warmwasser: 'dezentral', verbrauch: 1 }) });
    expect(pruefe(mitVerbrauch, tabelle([MIETE, kwh])).gruende).toEqual(['warmwasser_dezentral']);
    const warm = tabelle([grenze('bruttowarmmiete', jePerson([60_000]))]);
    expect(pruefe(dezentral(), warm).gruende).toEqual(['warmwasser_dezentral']);
    expect(pruefe(anfrage(), warm).urteil).toBe('im_rahmen');
    expect(pruefe(dezentral({ nettokaltmiete: 60_001 }), warm).urteil).toBe('ueber_richtwert');
    expect(fragenFuer(warm, ORT).warmwasser).toBe(true);
  });

  it('zentrales Warmwasser ist im Wert enthalten', () => {
    const zentral = anfrage({ heizung: heizung({ warmwasser: 'zentral' }) });
    expect(pruefe(zentral, tabelle([MIETE, HEIZUNG])).urteil).toBe('im_rahmen');
  });
});

describe('Dezentrales Warmwasser mit eigener Regel', () => {
  const jeWarmwasser: Wert = {
    art: 'je_auswahl',
    frage: 'warmwasser',
    werte: { zentral: jePerson([10_000]), dezentral: jePerson([8000]) },
  };

  it('hat seinen eigenen Wert', () => {
    const t = tabelle([MIETE, grenze('heizkosten', jeWarmwasser)]);
    expect(pruefe(dezentral({ heizkosten: 8000 }), t).urteil).toBe('im_rahmen');
    expect(pruefe(dezentral({ heizkosten: 8001 }), t).urteil).toBe('nur_heizung_ueber');
  });

  it('eine Regel hilft nur dem Zweig, in dem sie steht', () => {
    const nurGas: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jeWarmwasser, heizoel: jePerson([9000]) },
    };
    const t = tabelle([MIETE, grenze('heizkosten', nurGas)]);
    expect(pruefe(dezentral({ heizkosten: 8000 }), t).urteil).toBe('im_rahmen');
    const oel = heizung({ warmwasser: 'dezentral', energietraeger: 'heizoel' });
    expect(pruefe(dezentral({ heizkosten: 1, heizung: oel }), t).gruende).toEqual(['warmwasser_dezentral']);
  });

  it('zählt auch im Teil einer Gesamtangemessenheitsgrenze', () => {
    const teile: Grenze[] = [MIETE, grenze('heizkosten', jeWarmwasser)];
    const summe: Grenze = { ...grenze('bruttowarmmiete', jePerson([])), gebiete: [], teile };
    const ergebnis = pruefe(dezentral({ nettokaltmiete: 45_000, heizkosten: 8000 }), tabelle([summe]));
    expect(ergebnis.urteil).toBe('im_rahmen');
    expect(kriterium(ergebnis, 'bruttowarmmiete').richtwert).toBe('580.00');
  });
});

describe('Energie in kWh im Jahr', () => {
  const kwh = (wert: Wert) =>
    tabelle([MIETE, grenze('heizenergie', wert, { wirkung: 'nichtpruefungsgrenze' })]);
  const mit = (verbrauch: number | null, energietraeger: string | null = 'erdgas') =>
    anfrage({ heizkosten: null, heizung: heizung({ verbrauch, energietraeger }) });
  const wert: Wert = {
    art: 'je_auswahl',
    frage: 'energietraeger',
    werte: { erdgas: jePerson([1_190_000]), waermepumpe: jePerson([400_000]) },
  };

  it('vergleicht den Verbrauch, nicht die Kosten', () => {
    expect(pruefe(mit(1_190_000), kwh(wert)).urteil).toBe('im_rahmen');
    const ueber = pruefe(mit(1_190_001), kwh(wert));
    expect(ueber.urteil).toBe('nur_heizung_ueber');
    expect(kriterium(ueber, 'heizenergie')).toMatchObject({ istwert: '11900.01', richtwert: '11900.00' });
    expect(pruefe(mit(400_001, 'waermepumpe'), kwh(wert)).urteil).toBe('nur_heizung_ueber');
  });

  it('ohne Verbrauch oder Energieträger bleibt es offen', () => {
    expect(pruefe(mit(null), kwh(wert)).gruende).toEqual(['verbrauch_fehlt']);
    expect(pruefe(mit(400_001, null), kwh(wert))).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['energietraeger_fehlt'],
    });
    expect(pruefe(mit(400_000, null), kwh(wert)).urteil).toBe('im_rahmen');
    expect(pruefe(mit(1_190_001, null), kwh(wert)).urteil).toBe('nur_heizung_ueber');
    expect(kriterium(pruefe(mit(1, null), kwh(wert)), 'heizenergie').richtwertSpanne).toEqual([
      '4000.00',
      '11900.00',
    ]);
    expect(fragenFuer(kwh(wert), ORT)).toMatchObject({
      verbrauch: true,
      warmwasser: true,
      energietraeger: ['erdgas', 'waermepumpe'],
    });
  });
});
