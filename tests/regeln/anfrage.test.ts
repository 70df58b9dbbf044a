import { describe, expect, it } from 'vitest';
import { ENERGIETRAEGER, HOECHSTENS, leseAnfrage, UNBEKANNT } from '@/lib/regeln';
import { anfragefehlerText } from '@/lib/texte/anfragefehler';

const fehler = (eingabe: unknown) => {
  const gelesen = leseAnfrage(eingabe);
  return gelesen.ok ? [] : gelesen.fehler.map((f) => `${f.feld} ${f.code}`);
};

describe('leseAnfrage', () => {
  it('liest eine vollständige Anfrage in Cent und Hundertstel Quadratmeter', () => {
    const gelesen = leseAnfrage({
      ort: '03241001',
      gebiet: 'Kernort',
      stichtag: '2026-12-01',
      personen: 2,
      alleLeistungsberechtigt: true,
      nettokaltmiete: '420',
      betriebskosten: '120.5',
      heizkosten: '0',
      wohnflaeche: '62.55',
      heizung: {
        energietraeger: 'erdgas',
        gebaeudeflaeche: '250',
        warmwasser: 'zentral',
        verbrauch: '11900',
      },
      variante: { aufzug: 'nein', mietverhaeltnis: 'bestand' },
      merkmale: ['alleinerziehend', 'rollstuhl_2'],
      energiekennwert: '89.99',
      baujahr: 1949,
      umzug: {
        bisherigerOrt: '03241002',
        bisherigesGebiet: 'Süd',
        bisherigeKosten: '410',
        erforderlich: false,
      },
      personenInWohnung: 3,
      kostenAufteilung: 'kopf',
      rechtskreis: 'beide',
      kinder: { unterwegs: 1 },
      wohnform: 'genossenschaft',
      betriebskostenDirekt: '42',
      heizkostenDirekt: '600.00',
      jahresbetraege: ['heizkostenDirekt'],
      nebenleistungen: [{ art: 'stellplatz', kosten: '25.56', abwaehlbar: false }],
      staffel: [{ ab: '2027-01-01', nettokaltmiete: '430' }],
    });
    expect(gelesen).toEqual({
      ok: true,
      anfrage: {
        ort: '03241001',
        gebiet: 'Kernort',
        stichtag: '2026-12-01',
        personen: 2,
        alleLeistungsberechtigt: true,
        nettokaltmiete: 42_000,
        betriebskosten: 12_050,
        heizkosten: 0,
        betriebsUndHeizkosten: null,
        wohnflaeche: 6255,
        heizung: {
          energietraeger: 'erdgas',
          gebaeudeflaeche: 25_000,
          warmwasser: 'zentral',
          verbrauch: 1_190_000,
        },
        variante: { aufzug: 'nein', mietverhaeltnis: 'bestand' },
        merkmale: ['alleinerziehend', 'rollstuhl_2'],
        energiekennwert: 8999,
        baujahr: 1949,
        umzug: {
          bisherigerOrt: '03241002',
          bisherigesGebiet: 'Süd',
          bisherigeKosten: 41_000,
          erforderlich: false,
        },
        personenInWohnung: 3,
        kostenAufteilung: 'kopf',
        rechtskreis: 'beide',
        kinder: { unterwegs: 1, zeitweise: null },
        wohnform: 'genossenschaft',
        bruttowarmmiete: null,
        gesamtmiete: null,
        betriebskostenDirekt: 4200,
        heizkostenDirekt: 60_000,
        jahresbetraege: ['heizkostenDirekt'],
        nebenleistungen: [{ art: 'stellplatz', kosten: 2556, abwaehlbar: false }],
        staffel: [{ ab: '2027-01-01', nettokaltmiete: 43_000 }],
      },
    });
  });

  it('was fehlt oder null ist, ist unbekannt, nie null Euro', () => {
    const leer = { ok: true, anfrage: UNBEKANNT };
    expect(leseAnfrage({})).toEqual(leer);
    const nullen = Object.fromEntries(Object.keys(UNBEKANNT).map((feld) => [feld, null]));
    expect(leseAnfrage(nullen)).toEqual(leer);
    const { variante, merkmale, jahresbetraege, nebenleistungen, staffel, ...einzeln } = UNBEKANNT;
    expect([variante, merkmale, jahresbetraege, nebenleistungen, staffel]).toEqual([{}, [], [], [], []]);
    expect(new Set(Object.values(einzeln))).toEqual(new Set([null]));
  });

  it.each([
    ['nettokaltmiete', 420, 'kein_betrag'],
    ['nettokaltmiete', Number.NaN, 'kein_betrag'],
    ['nettokaltmiete', 1e308, 'kein_betrag'],
    ['nettokaltmiete', '1e3', 'kein_betrag'],
    ['nettokaltmiete', '-1', 'kein_betrag'],
    ['nettokaltmiete', '+1', 'kein_betrag'],
    ['nettokaltmiete', '420,00', 'kein_betrag'],
    ['nettokaltmiete', '1.000', 'kein_betrag'],
    ['nettokaltmiete', ' 420', 'kein_betrag'],
    ['nettokaltmiete', '420\n', 'kein_betrag'],
    ['nettokaltmiete', '', 'kein_betrag'],
    ['nettokaltmiete', '٤٢٠', 'kein_betrag'],
    ['nettokaltmiete', '0x10', 'kein_betrag'],
    ['nettokaltmiete', 'Infinity', 'kein_betrag'],
    ['nettokaltmiete', ['420'], 'kein_betrag'],
    ['nettokaltmiete', { toString: '420' }, 'kein_betrag'],
    ['personenInWohnung', 0, 'keine_personenzahl'],
    ['personenInWohnung', 21, 'keine_personenzahl'],
    ['kostenAufteilung', 'halb', 'unbekannte_auswahl'],
    ['rechtskreis', 'sgb3', 'unbekannte_auswahl'],
    ['wohnform', 'zelt', 'unbekannte_auswahl'],
    ['kinder', [], 'kein_objekt'],
    ['bruttowarmmiete', '1,5', 'kein_betrag'],
    ['gesamtmiete', 450, 'kein_betrag'],
    ['betriebskostenDirekt', '-1', 'kein_betrag'],
    ['heizkostenDirekt', '10000', 'betrag_zu_gross'],
    ['jahresbetraege', 'heizkosten', 'keine_liste'],
    ['nebenleistungen', {}, 'keine_liste'],
    ['staffel', Array(51).fill({}), 'keine_liste'],
    ['betriebskosten', '10000', 'betrag_zu_gross'],
    ['heizkosten', '99999999999999999999', 'kein_betrag'],
    ['personen', 0, 'keine_personenzahl'],
    ['personen', -1, 'keine_personenzahl'],
    ['personen', 1.5, 'keine_personenzahl'],
    ['personen', 21, 'keine_personenzahl'],
    ['personen', 10_000, 'keine_personenzahl'],
    ['personen', '2', 'keine_personenzahl'],
    ['personen', true, 'keine_personenzahl'],
    ['personen', Number.NaN, 'keine_personenzahl'],
    ['alleLeistungsberechtigt', 'true', 'kein_wahrheitswert'],
    ['alleLeistungsberechtigt', 1, 'kein_wahrheitswert'],
    ['stichtag', '01.12.2026', 'kein_tag'],
    ['stichtag', '2026-02-29', 'kein_tag'],
    ['stichtag', '2026-12-01T00:00:00Z', 'kein_tag'],
    ['stichtag', 20_261_201, 'kein_tag'],
    ['ort', 3_241_001, 'kein_text'],
    ['ort', '   ', 'kein_text'],
    ['ort', 'x'.repeat(101), 'kein_text'],
    ['gebiet', {}, 'kein_text'],
    ['wohnflaeche', '0.99', 'zahl_bereich'],
    ['wohnflaeche', '500.01', 'zahl_bereich'],
    ['wohnflaeche', '48 m²', 'keine_zahl'],
    ['wohnflaeche', 48, 'keine_zahl'],
    ['heizung', 'erdgas', 'kein_objekt'],
    ['heizung', ['erdgas'], 'kein_objekt'],
    ['miete', '420', 'unbekanntes_feld'],
    ['constructor', '420', 'unbekanntes_feld'],
    ['toString', '420', 'unbekanntes_feld'],
  ])('%s = %s ist ein Fehler an diesem Feld', (feld, wert, code) => {
    expect(fehler({ [feld]: wert })).toEqual([`${feld} ${code}`]);
  });

  it.each([
    ['energietraeger', 'kohle', 'unbekannte_auswahl'],
    ['energietraeger', 'constructor', 'unbekannte_auswahl'],
    ['warmwasser', true, 'unbekannte_auswahl'],
    ['gebaeudeflaeche', '0', 'zahl_bereich'],
    ['gebaeudeflaeche', '100000.01', 'zahl_bereich'],
    ['verbrauch', '1e3', 'keine_zahl'],
    ['verbrauch', 11_900, 'keine_zahl'],
    ['verbrauch', '1000000', 'zahl_bereich'],
    ['etage', '3', 'unbekanntes_feld'],
  ])('heizung.%s = %s ist ein Fehler an diesem Feld', (feld, wert, code) => {
    expect(fehler({ heizung: { [feld]: wert } })).toEqual([`heizung.${feld} ${code}`]);
  });

  it.each([null, undefined, 'text', 1, true, [], [{}], () => 1, Symbol('s'), 1n])(
    '%s ist keine Anfrage',
    (wert) => {
      expect(fehler(wert)).toEqual([' kein_objekt']);
    },
  );

  it('ein Schlüssel __proto__ ist unbekannt und ändert nichts', () => {
    expect(fehler(JSON.parse('{"__proto__":{"personen":1}}'))).toEqual(['__proto__ unbekanntes_feld']);
    expect(fehler(JSON.parse('{"heizung":{"__proto__":{}}}'))).toEqual([
      'heizung.__proto__ unbekanntes_feld',
    ]);
  });

  it('eine Summe neben einzelnen Beträgen ist ein Widerspruch', () => {
    const doppelt = { betriebsUndHeizkosten: '100', heizkosten: '50' };
    expect(fehler(doppelt)).toEqual(['betriebsUndHeizkosten summe_und_einzeln']);
    const nurBetrieb = { betriebsUndHeizkosten: '100', betriebskosten: '50' };
    expect(fehler(nurBetrieb)).toEqual(['betriebsUndHeizkosten summe_und_einzeln']);
    expect(fehler({ betriebsUndHeizkosten: '100', betriebskosten: null, heizkosten: null })).toEqual([]);
  });

  it('nimmt die größten und kleinsten erlaubten Werte an', () => {
    expect(fehler({ nettokaltmiete: '9999.99', wohnflaeche: '500', personen: HOECHSTENS.personen })).toEqual(
      [],
    );
    expect(fehler({ nettokaltmiete: '0.01', wohnflaeche: '1', personen: 1 })).toEqual([]);
    for (const energietraeger of ENERGIETRAEGER) expect(fehler({ heizung: { energietraeger } })).toEqual([]);
  });

  it('meldet alle Fehler auf einmal', () => {
    const alle = fehler({
      ort: 1,
      personen: 'x',
      nettokaltmiete: 5,
      heizung: { a: 1, warmwasser: 'x' },
      zzz: 1,
    });
    expect(alle).toHaveLength(6);
  });

  it('hat für jeden Fehler einen deutschen Satz mit Feld und Abhilfe', () => {
    const gelesen = leseAnfrage({
      ort: 1,
      personen: 'x',
      nettokaltmiete: '0,5',
      wohnflaeche: '0.5',
      zzz: 1,
      stichtag: '',
    });
    const saetze = gelesen.ok ? [] : gelesen.fehler.map(anfragefehlerText);
    expect(saetze).toHaveLength(6);
    for (const satz of saetze) expect(satz).toMatch(/^Feld „\w+“: .+\. ?.*(Schreiben|Prüfen|Lassen) Sie.+/);
  });
});

describe('Was zu einem falschen Feld gesagt wird', () => {
  const zu = (eingabe: unknown) => {
    const gelesen = leseAnfrage(eingabe);
    return gelesen.ok ? null : gelesen.fehler;
  };

  it.each([
    [7, { feld: '', code: 'kein_objekt', wert: '7', erlaubt: Object.keys(UNBEKANNT).join(', ') }],
    [
      { heizung: { öl: 1 } },
      {
        feld: 'heizung.öl',
        code: 'unbekanntes_feld',
        wert: '"öl"',
        erlaubt: 'energietraeger, gebaeudeflaeche, warmwasser, verbrauch',
      },
    ],
    [{ personen: 0 }, { feld: 'personen', code: 'keine_personenzahl', wert: '0', erlaubt: '1 bis 20' }],
    [
      { wohnflaeche: '0.5' },
      { feld: 'wohnflaeche', code: 'zahl_bereich', wert: '"0.5"', erlaubt: '1.00 bis 500.00' },
    ],
    [
      { heizung: { warmwasser: 'lau' } },
      {
        feld: 'heizung.warmwasser',
        code: 'unbekannte_auswahl',
        wert: '"lau"',
        erlaubt: 'zentral, dezentral',
      },
    ],
    [
      { betriebsUndHeizkosten: 'viel' },
      { feld: 'betriebsUndHeizkosten', code: 'kein_betrag', wert: '"viel"', erlaubt: '' },
    ],
    [{ ort: () => 1 }, { feld: 'ort', code: 'kein_text', wert: 'function', erlaubt: '' }],
  ])('%j', (eingabe, soll) => {
    expect(zu(eingabe)).toEqual([soll]);
  });

  it('hundert Zeichen sind ein Ort, hunderteins nicht', () => {
    expect(zu({ ort: 'x'.repeat(100) })).toBeNull();
    expect(zu({ ort: 'x'.repeat(101) })?.[0]?.code).toBe('kein_text');
  });
});
