import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, type Bezug, type Grund, pruefe, UNBEKANNT, type Urteil } from '@/lib/regeln';
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

/** What a verdict in spite of missing answers must still come to when they are given. */
const WENN_ALLES_BEKANNT_IST: Readonly<Partial<Record<Urteil, readonly Urteil[]>>> = {
  im_rahmen: ['im_rahmen'],
  miete_im_rahmen: ['im_rahmen', 'miete_im_rahmen', 'nur_heizung_ueber'],
};

const NICHT_IN_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'energietraeger_nicht_in_tabelle',
  'gebaeudeflaeche_nicht_in_tabelle',
  'variante_nicht_in_tabelle',
]);

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
          const { urteil } = pruefe(ohne(vollstaendig(ort, billig ? {} : teile), weg), ort.werk);
          if (urteil === 'im_rahmen' || urteil === 'miete_im_rahmen' || urteil === 'nur_heizung_ueber')
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
          const { urteil } = pruefe(ohne(vollstaendig(ort), [feld]), ort.werk);
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
          const weniger = pruefe(ohne(ganz, fehlend), ort.werk).urteil;
          const erlaubt = WENN_ALLES_BEKANNT_IST[weniger];
          if (erlaubt === undefined) continue;
          const { urteil, kriterien } = pruefe(ganz, ort.werk);
          // Without an answer the limit lies between those the table names; an answer it does not name is none of them.
          if (kriterien.some(({ gruende }) => gruende.some((grund) => NICHT_IN_TABELLE.has(grund)))) continue;
          if (!erlaubt.includes(urteil)) throw new Error(`${ort.tabelle.id} ${ort.ort} ${fehlend} ${urteil}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gemischte Haushalte werden nie entschieden', () => {
    fuerAlleOrte((a, { tabelle, werk }) => {
      for (const alle of [false, null]) {
        const { urteil } = pruefe({ ...a, alleLeistungsberechtigt: alle }, werk);
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
