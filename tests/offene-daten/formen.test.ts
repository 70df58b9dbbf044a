import { describe, expect, it } from 'vitest';
import { wertzeilen } from '@/lib/berichte/daten/wertzeilen';
import type { JePerson, Wert } from '@/lib/regeln';
import { AUSZUG } from './hilfe';

const FEST: Wert = { art: 'fest', wert: 100 };

function jePerson(teile: Partial<JePerson>): JePerson {
  const zellen = teile.zellen ?? [100, 200];
  const ohne = { weitere: null, weitereAb: zellen.length + 1, einzelfallAb: null, danach: null };
  return { art: 'je_person', zellen, ...ohne, ...teile };
}

/** Kind, persons and cents of each row. */
function kurz(wert: Wert) {
  return wertzeilen(wert, 'bruttokaltmiete').map((z) => [
    z.art,
    z.personen_von ?? null,
    z.personen_bis ?? null,
    z.betrag_cent ?? null,
  ]);
}

describe('Werte je Person', () => {
  const ZELLEN = [
    ['wert', 1, 1, 100],
    ['wert', 2, 2, 200],
  ];

  it('nach der letzten Zelle ist der Wert nicht genannt', () => {
    expect(kurz(jePerson({}))).toEqual([...ZELLEN, ['nicht_genannt', 3, null, null]]);
  });

  it('jede weitere Person kommt dazu, bis der Träger einzeln entscheidet', () => {
    expect(kurz(jePerson({ weitere: 50, einzelfallAb: 6 }))).toEqual([
      ...ZELLEN,
      ['weitere_person', 3, 5, 50],
      ['einzelfall', 6, null, null],
    ]);
  });

  it('eine Lücke zwischen Zellen wird benannt, nicht gefüllt', () => {
    expect(kurz(jePerson({ zellen: [100, null, 300], weitere: 50 }))).toEqual([
      ['wert', 1, 1, 100],
      ['nicht_genannt', 2, 2, null],
      ['wert', 3, 3, 300],
      ['weitere_person', 4, null, 50],
    ]);
  });

  it('„weitere“ vor der letzten Zelle: gedruckte Werte stehen daneben, Lücken füllt der Betrag', () => {
    expect(kurz(jePerson({ zellen: [100, 200, null, 500], weitere: 50, weitereAb: 3 }))).toEqual([
      ...ZELLEN,
      ['wert', 4, 4, 500],
      ['weitere_person', 3, null, 50],
    ]);
  });

  it('eine andere Regel beginnt bei ihrer Größe, dazwischen fehlt der Wert', () => {
    const spaeter = jePerson({ zellen: [1, 2, 3, 4, 5], weitere: 9 });
    expect(kurz(jePerson({ danach: { ab: 4, wert: spaeter } }))).toEqual([
      ...ZELLEN,
      ['nicht_genannt', 3, 3, null],
      ['wert', 4, 4, 4],
      ['wert', 5, 5, 5],
      ['weitere_person', 6, null, 9],
    ]);
    expect(kurz(jePerson({ danach: { ab: 3, wert: FEST } }))).toEqual([...ZELLEN, ['wert', 3, null, 100]]);
  });
});

describe('Bedingungen', () => {
  it('Zweige stehen in ihren Spalten, auch ineinander', () => {
    const klassen: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [
        { ab: 10_000, ueber: null, bis: 25_000, unter: null, wert: FEST },
        { ab: null, ueber: 25_000, bis: null, unter: null, wert: { art: 'unbekannt', grund: 'fehlt' } },
      ],
    };
    const wert: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: klassen, strom: FEST },
    };
    expect(wertzeilen(wert, 'heizkosten')).toEqual([
      {
        art: 'wert',
        betrag_cent: 100,
        energietraeger: 'erdgas',
        gebaeudeflaeche_ab_m2: '100.00',
        gebaeudeflaeche_bis_m2: '250.00',
      },
      { art: 'unbekannt', erklaerung: 'fehlt', energietraeger: 'erdgas', gebaeudeflaeche_ueber_m2: '250.00' },
      { art: 'wert', betrag_cent: 100, energietraeger: 'strom' },
    ]);
  });

  it('Baujahre sind ganze Jahre, Fassungen des Gesetzes haben Tage', () => {
    const stufen = [{ ab: null, ueber: null, bis: 1977, unter: null, wert: FEST }];
    expect(wertzeilen({ art: 'je_stufe', groesse: 'baujahr', stufen }, 'heizkosten')[0]).toMatchObject({
      baujahr_bis: 1977,
    });
    const fassungen = [
      { ab: '2023-01-01', wert: FEST },
      { ab: '2025-01-01', wert: FEST },
    ];
    expect(wertzeilen({ art: 'nach_tag', fassungen }, 'bruttokaltmiete')).toEqual([
      { art: 'wert', betrag_cent: 100, tag_ab: '2023-01-01', tag_bis: '2024-12-31' },
      { art: 'wert', betrag_cent: 100, tag_ab: '2025-01-01' },
    ]);
  });

  it('ein Preis je m² sagt, womit er malgenommen und wie gerundet wird', () => {
    const preis = {
      art: 'preis_mal_flaeche',
      flaeche: 'angemessen',
      zeitraum: 'monat',
      runden: 'cent',
    } as const;
    expect(
      wertzeilen({ ...preis, preise: [82_900, null], preisWeitere: 74_000, quelle: null }, 'nettokaltmiete'),
    ).toMatchObject([
      { art: 'preis_je_m2', personen_von: 1, personen_bis: 1, preis_euro_je_m2: '8.29', runden: 'cent' },
      { art: 'nicht_genannt', personen_von: 2, personen_bis: 2 },
      { art: 'preis_je_m2', personen_von: 3, preis_euro_je_m2: '7.40', flaeche: 'angemessen' },
    ]);
  });
});

describe('Die echten Tabellen', () => {
  it('Gerechnetes ist gekennzeichnet und zeigt den Weg', () => {
    const gerechnet = AUSZUG.zeilen.filter((z) => z.tabelle === '16051/2025-01-01' && z.berechnet);
    expect(gerechnet[0]).toMatchObject({ personen_von: 5, personen_bis: 5, betrag_cent: 96_250 });
    expect(gerechnet[0]?.rechenweg).toMatch(/wogg_hoechstbetrag .*hoechstbetrag 875\.00 .*faktor 1\.10/);
  });

  it('was fehlt, hat keinen Wert, aber einen Grund', () => {
    const ohne = AUSZUG.zeilen.filter(({ art }) => art === 'unbekannt' || art === 'ohne_richtwert');
    expect(ohne.length).toBeGreaterThan(50);
    for (const { betrag_cent, erklaerung } of ohne) {
      expect(betrag_cent).toBeUndefined();
      expect(erklaerung).toMatch(/\p{L}{3}/u);
    }
  });

  it('kennen jede Art von Zeile, die vorkommt', () => {
    const arten = new Set(AUSZUG.zeilen.map(({ art }) => art));
    for (const art of ['wert', 'weitere_person', 'preis_je_m2', 'einzelfall', 'nicht_genannt', 'unbekannt'])
      expect(arten).toContain(art);
    for (const art of ['ohne_richtwert', 'mindest_betriebskosten', 'ausgleich', 'zuschlag', 'anmerkung'])
      expect(arten).toContain(art);
  });
});
