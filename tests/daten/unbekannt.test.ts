import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, type Bezug, pruefe, UNBEKANNT } from '@/lib/regeln';
import { angebot } from '../regeln/angebot';
import { ALLE_ORTE, AUSKUNFT, DATEN, fuerAlleOrte, ORTE, vollstaendig } from './hilfe';

/** Without these nothing may pass, in any table. */
const IMMER = ['ort', 'stichtag', 'personen', 'alleLeistungsberechtigt', 'nettokaltmiete'] as const;
const felder = (alle: readonly (keyof Anfrage)[]) => fc.subarray([...alle], { minLength: 1 });
const ohne = (a: Anfrage, weg: readonly (keyof Anfrage)[]): Anfrage => ({
  ...a,
  ...Object.fromEntries(weg.map((f) => [f, UNBEKANNT[f]])),
});

/** What an offer must say for a limit to be compared. */
const NOETIG: Readonly<Record<Bezug, readonly (keyof Anfrage)[]>> = {
  nettokaltmiete: ['nettokaltmiete'],
  betriebskosten: ['betriebskosten'],
  bruttokaltmiete: ['nettokaltmiete', 'betriebskosten'],
  bruttowarmmiete: ['nettokaltmiete', 'betriebskosten', 'heizkosten'],
  heizkosten: ['heizkosten'],
  heizenergie: ['heizung'],
  nettokaltmiete_je_m2: ['nettokaltmiete', 'wohnflaeche'],
  bruttokaltmiete_je_m2: ['nettokaltmiete', 'betriebskosten', 'wohnflaeche'],
  wohnflaeche: ['wohnflaeche'],
};

describe('Alle Tabellen, alle Gemeinden', () => {
  it('sind geladen: mindestens fünfzig Träger, jedes Gebiet einzeln gefragt', () => {
    expect(DATEN.meldungen).toEqual([]);
    expect(DATEN.traeger.length).toBeGreaterThanOrEqual(50);
    expect(ALLE_ORTE.length).toBeGreaterThan(900);
    expect(ORTE.length).toBeGreaterThan(250);
  });

  it('was unbekannt ist, ergibt nie „im Rahmen“', () => {
    fc.assert(
      fc.property(angebot, felder(IMMER), fc.boolean(), (teile, weg, billig) => {
        for (const ort of ORTE) {
          const { urteil } = pruefe(ohne(vollstaendig(ort, billig ? {} : teile), weg), ort.tabelle);
          if (urteil === 'im_rahmen' || urteil === 'nur_heizung_ueber')
            throw new Error(`${ort.tabelle.id} ${ort.ort} ${weg}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fehlt eine Angabe, die die Tabelle vergleicht, ist es nie „im Rahmen“', () => {
    let geprueft = 0;
    for (const ort of ORTE) {
      for (const { bezug } of ort.tabelle.grenzen.filter((g) => g.wirkung !== 'hinweis')) {
        for (const feld of NOETIG[bezug]) {
          const { urteil } = pruefe(ohne(vollstaendig(ort), [feld]), ort.tabelle);
          if (urteil === 'im_rahmen') throw new Error(`${ort.tabelle.id} ${ort.ort} ohne ${feld}`);
          geprueft += 1;
        }
      }
    }
    expect(geprueft).toBeGreaterThan(ORTE.length);
  });

  it('weniger zu wissen macht aus „nicht im Rahmen“ nie „im Rahmen“', () => {
    const weg = felder([
      'gebiet',
      'personen',
      'alleLeistungsberechtigt',
      'nettokaltmiete',
      'betriebskosten',
      'heizkosten',
      'wohnflaeche',
      'heizung',
      'variante',
      'merkmale',
    ]);
    fc.assert(
      fc.property(angebot, weg, (teile, fehlend) => {
        for (const ort of ORTE) {
          const ganz = vollstaendig(ort, teile);
          if (pruefe(ohne(ganz, fehlend), ort.tabelle).urteil !== 'im_rahmen') continue;
          if (pruefe(ganz, ort.tabelle).urteil !== 'im_rahmen')
            throw new Error(`${ort.tabelle.id} ${ort.ort} ${fehlend}`);
        }
      }),
      { numRuns: 200 },
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

  it('vor der ersten Tabelle gibt es an keinem Ort einen Richtwert', () => {
    for (const ort of ORTE) {
      const ergebnis = AUSKUNFT.beantworte({ ...vollstaendig(ort), stichtag: '2000-01-01' });
      expect(ergebnis).toMatchObject({
        gruende: ['kein_richtwert_hinterlegt'],
        tabelle: null,
        kriterien: [],
        orientierung: [],
      });
    }
  });
});
