import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, alsDezimal, ENERGIETRAEGER, pruefe, type Tabelle } from '@/lib/regeln';
import { Auskunft } from '@/lib/tabellen/auskunft';
import { ladeDaten } from '@/lib/tabellen/lade';

const DATEN = ladeDaten();
const AUSKUNFT = new Auskunft(DATEN);
const TABELLEN = DATEN.traeger.flatMap((t) => t.tabellen);
/** Every Gemeinde of every table: the whole of what can be asked. */
const ORTE = TABELLEN.flatMap((tabelle) => Object.keys(tabelle.gemeinden).map((ort) => ({ tabelle, ort })));

const cent = fc.integer({ min: 1, max: 200_000 });
const angebot = fc.record({
  personen: fc.integer({ min: 1, max: 20 }),
  nettokaltmiete: cent,
  betriebskosten: cent,
  heizkosten: cent,
  wohnflaeche: fc.integer({ min: 100, max: 20_000 }),
  heizung: fc.record({
    energietraeger: fc.constantFrom(...ENERGIETRAEGER),
    gebaeudeflaeche: fc.option(fc.integer({ min: 100, max: 200_000 })),
    warmwasser: fc.constant('zentral' as const),
    verbrauch: fc.integer({ min: 0, max: 3_000_000 }),
  }),
});

const vollstaendig = (ort: string, tabelle: Tabelle, teile: Partial<Anfrage>): Anfrage => ({
  ort,
  gebiet: null,
  stichtag: tabelle.gueltigAb,
  personen: 1,
  alleLeistungsberechtigt: true,
  nettokaltmiete: 1,
  betriebskosten: 1,
  heizkosten: 1,
  betriebsUndHeizkosten: null,
  wohnflaeche: 100,
  heizung: null,
  ...teile,
});

/** Without these nothing may pass, in any table. */
const IMMER = ['ort', 'stichtag', 'personen', 'alleLeistungsberechtigt', 'nettokaltmiete'] as const;
const felder = (alle: readonly (keyof Anfrage)[]) => fc.subarray([...alle], { minLength: 1 });
const ohne = (a: Anfrage, weg: readonly (keyof Anfrage)[]): Anfrage => ({
  ...a,
  ...Object.fromEntries(weg.map((f) => [f, null])),
});

/** Every Gemeinde is asked in every run; the rest is random. */
function fuerAlleOrte(pruefung: (a: Anfrage, tabelle: Tabelle) => void, laeufe = 100): void {
  fc.assert(
    fc.property(angebot, (teile) => {
      for (const { tabelle, ort } of ORTE) pruefung(vollstaendig(ort, tabelle, teile), tabelle);
    }),
    { numRuns: laeufe },
  );
}

describe('Alle Tabellen, alle Gemeinden', () => {
  it('sind geladen: mindestens sieben Träger, jede Gemeinde einzeln gefragt', () => {
    expect(DATEN.meldungen).toEqual([]);
    expect(DATEN.traeger.length).toBeGreaterThanOrEqual(7);
    expect(ORTE.length).toBeGreaterThan(70);
  });

  it('was unbekannt ist, ergibt nie „im Rahmen“', () => {
    fc.assert(
      fc.property(angebot, felder(IMMER), fc.nat(), (teile, weg, zufall) => {
        for (const { tabelle, ort } of ORTE) {
          const nichts = ohne(vollstaendig(ort, tabelle, zufall % 2 === 0 ? teile : {}), weg);
          const { urteil } = pruefe(nichts, tabelle);
          if (urteil === 'im_rahmen' || urteil === 'nur_heizung_ueber')
            throw new Error(`${tabelle.id} ${ort} ${weg}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fehlt eine Angabe, die die Tabelle vergleicht, ist es nie „im Rahmen“', () => {
    const noetig = {
      nettokaltmiete: ['nettokaltmiete'],
      betriebskosten: ['betriebskosten'],
      bruttokaltmiete: ['nettokaltmiete', 'betriebskosten'],
      heizkosten: ['heizkosten'],
      wohnflaeche: ['wohnflaeche'],
    } as const;
    let geprueft = 0;
    for (const { tabelle, ort } of ORTE) {
      for (const grenze of tabelle.grenzen.filter((g) => g.wirkung !== 'hinweis')) {
        for (const feld of noetig[grenze.bezug]) {
          const a = vollstaendig(ort, tabelle, { [feld]: null });
          if (pruefe(a, tabelle).urteil === 'im_rahmen') throw new Error(`${tabelle.id} ${ort} ohne ${feld}`);
          geprueft += 1;
        }
      }
    }
    expect(geprueft).toBeGreaterThan(ORTE.length);
  });

  it('weniger zu wissen macht aus „nicht im Rahmen“ nie „im Rahmen“', () => {
    const weg = felder([
      'personen',
      'alleLeistungsberechtigt',
      'nettokaltmiete',
      'betriebskosten',
      'heizkosten',
      'wohnflaeche',
    ]);
    fc.assert(
      fc.property(angebot, weg, (teile, fehlend) => {
        for (const { tabelle, ort } of ORTE) {
          const ganz = vollstaendig(ort, tabelle, teile);
          if (pruefe(ohne(ganz, fehlend), tabelle).urteil !== 'im_rahmen') continue;
          if (pruefe(ganz, tabelle).urteil !== 'im_rahmen')
            throw new Error(`${tabelle.id} ${ort} ${fehlend}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gemischte Haushalte werden nie entschieden', () => {
    fuerAlleOrte((a, tabelle) => {
      for (const alle of [false, null]) {
        const { urteil } = pruefe({ ...a, alleLeistungsberechtigt: alle }, tabelle);
        if (urteil !== 'nicht_pruefbar') throw new Error(tabelle.id);
      }
    }, 5);
  });

  it('gleich dem Richtwert ist im Rahmen, ein Cent mehr darüber: für jede Gemeinde und Personenzahl', () => {
    let geprueft = 0;
    for (const { tabelle, ort } of ORTE) {
      for (let personen = 1; personen <= 20; personen++) {
        const fragen = (nettokaltmiete: number) =>
          pruefe(vollstaendig(ort, tabelle, { personen, nettokaltmiete, betriebskosten: 0 }), tabelle)
            .kriterien[0];
        const richtwert = fragen(1)?.richtwert;
        if (richtwert == null) continue;
        const hoechstens = Math.round(Number(richtwert) * 100);
        if (fragen(hoechstens)?.status !== 'im_rahmen') throw new Error(`${tabelle.id} ${ort} ${personen}`);
        if (fragen(hoechstens + 1)?.status !== 'ueber_richtwert')
          throw new Error(`${tabelle.id} ${ort} ${personen}`);
        if (fragen(hoechstens + 1)?.differenz !== alsDezimal(1))
          throw new Error(`${tabelle.id} ${ort} ${personen}`);
        geprueft += 1;
      }
    }
    expect(geprueft).toBeGreaterThan(ORTE.length * 5);
  });

  it('jede Zahl eines Kriteriums steht in seinem Rechenweg, mit Quelle', () => {
    fuerAlleOrte((a, tabelle) => {
      for (const k of pruefe(a, tabelle).kriterien) {
        const werte = new Set(k.rechenweg.flatMap((s) => Object.values(s.werte)));
        for (const zahl of [k.istwert, k.richtwert, k.differenz]) {
          if (zahl !== null && !werte.has(zahl)) throw new Error(`${tabelle.id} ${k.bezug} ${zahl}`);
        }
        if (k.rechenweg.some((s) => s.quelle === '')) throw new Error(`${tabelle.id} ${k.bezug} ohne Quelle`);
      }
    }, 50);
  });

  it('vor der ersten Tabelle gibt es an keinem Ort einen Richtwert', () => {
    for (const { ort, tabelle } of ORTE) {
      const ergebnis = AUSKUNFT.beantworte({ ...vollstaendig(ort, tabelle, {}), stichtag: '2010-01-01' });
      expect(ergebnis).toMatchObject({
        gruende: ['kein_richtwert_hinterlegt'],
        tabelle: null,
        kriterien: [],
      });
    }
  });
});
