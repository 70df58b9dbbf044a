import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, ausschnitt, type Bezug, type Grund, type Tabelle, UNBEKANNT } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { angebot, angebotMit, mehr, RANG, zahlAus } from '../regeln/angebot';
import { hoechstbetraege, pruefe } from '../regeln/mit-tabelle';
import { datenordner } from './formen';

const TABELLEN = ladeDaten(datenordner()).traeger.flatMap((t) => t.tabellen);
const TAGE = ['2024-12-31', '2025-01-01', '2026-06-30', '2026-07-01', '2027-12-01', '2028-06-02'];
const LAEUFE = 150;

/** A question that belongs to a table: its place, a day on which it may hold, an offer. */
const frageAn = (tabellen: readonly Tabelle[]) =>
  fc
    .record({
      tabelle: fc.constantFrom(...tabellen),
      tag: fc.option(fc.constantFrom(...TAGE)),
      teile: angebot,
      // Most example tables print small households only.
      personen: fc.constantFrom(1, 1, 1, 2, 2, 3, 5, 7, 20),
      ort: fc.nat(),
      teil: fc.constantFrom(null, 'Kernort', 'übrige Ortsteile'),
      dezentral: fc.boolean(),
    })
    .map(({ tabelle, tag, teile, personen, ort, teil, dezentral }) => {
      const orte = Object.keys(tabelle.gemeinden);
      const heizung = {
        ...teile.heizung,
        warmwasser: dezentral ? ('dezentral' as const) : ('zentral' as const),
      };
      const anfrage: Anfrage = {
        ...UNBEKANNT,
        ...teile,
        personen,
        heizung,
        ort: orte[ort % orte.length] ?? null,
        gebiet: teil,
        stichtag: tag ?? tabelle.gueltigAb,
        alleLeistungsberechtigt: true,
      };
      return { tabelle, anfrage };
    });

function fuerAlle(
  pruefung: (a: Anfrage, tabelle: Tabelle) => void,
  laeufe = LAEUFE * TABELLEN.length,
  tabellen: readonly Tabelle[] = TABELLEN,
): void {
  fc.assert(
    fc.property(frageAn(tabellen), ({ anfrage, tabelle }) => pruefung(anfrage, tabelle)),
    { numRuns: laeufe },
  );
}

const NICHT_IN_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'gebiet_unbekannt',
  'energietraeger_nicht_in_tabelle',
  'gebaeudeflaeche_nicht_in_tabelle',
  'variante_nicht_in_tabelle',
]);

const FELDER = ['nettokaltmiete', 'betriebskosten', 'heizkosten'] as const;

describe('In Tabellen jeder Form', { timeout: 60_000 }, () => {
  it('wird das Urteil nie besser, wenn Kosten steigen', () => {
    fuerAlle((a, tabelle) => {
      for (const feld of FELDER) {
        const danach = pruefe({ ...a, [feld]: (a[feld] ?? 0) + 1000 }, tabelle).urteil;
        if (RANG[danach] < RANG[pruefe(a, tabelle).urteil]) throw new Error(`${tabelle.id} ${feld}`);
      }
    });
  });

  it('steht jede Zahl eines entschiedenen Kriteriums im Rechenweg, und die Differenz stimmt', () => {
    fuerAlle((a, tabelle) => {
      for (const k of pruefe(a, tabelle).kriterien) {
        if (k.istwert === null || k.richtwert === null || k.differenz === null) continue;
        const werte = new Set(k.rechenweg.flatMap((s) => Object.values(s.werte)));
        const zahlen = [k.istwert, k.richtwert, k.differenz];
        if (!zahlen.every((zahl) => werte.has(zahl))) throw new Error(`${tabelle.id} ${k.bezug}`);
        const [ist, soll] = [zahlAus(k.istwert, k.bezug), zahlAus(k.richtwert, k.bezug)];
        const ueber = k.status === 'ueber_richtwert';
        if (ist - soll !== zahlAus(k.differenz, k.bezug) || ueber !== ist > soll) throw new Error(tabelle.id);
      }
    });
  });

  it('ist der Höchstbetrag im Rahmen und eine Einheit mehr darüber', () => {
    const geprueft = new Set<Bezug>();
    const pruefung = (roh: Anfrage, tabelle: Tabelle) => {
      const a = { ...roh, heizung: roh.heizung && { ...roh.heizung, warmwasser: 'zentral' as const } };
      hoechstbetraege(a, tabelle).betraege.forEach(({ bezug, betrag }, i) => {
        const flaeche = a.wohnflaeche ?? 0;
        if (betrag === null || bezug === 'wohnflaeche') return;
        const jeM2 = tabelle.grenzen[i]?.mindestBetriebskosten ?? 0;
        const mindestens = Math.round((jeM2 * flaeche) / 10_000);
        const teile = angebotMit(bezug, zahlAus(betrag, bezug), mindestens, flaeche);
        const status = (x: Partial<Anfrage>) => {
          const heizung =
            x.heizung && a.heizung ? { ...a.heizung, verbrauch: x.heizung.verbrauch } : a.heizung;
          const { kriterien } = pruefe({ ...a, ...x, heizung }, tabelle);
          return kriterien.filter((k) => k.bezug === bezug && (k.richtwert ?? betrag) === betrag)[0];
        };
        if (status(teile)?.gruende.includes('tabelle_veraltet')) return;
        if (status(teile)?.status !== 'im_rahmen') throw new Error(`${tabelle.id} ${bezug} ${betrag}`);
        if (status(mehr(teile))?.status !== 'ueber_richtwert') throw new Error(`${tabelle.id} ${bezug} mehr`);
        geprueft.add(bezug);
      });
    };
    for (const tabelle of TABELLEN) fuerAlle(pruefung, LAEUFE, [tabelle]);
    expect(geprueft.size).toBe(8);
  });

  it('ergibt weniger Wissen nie „im Rahmen“, wo mehr Wissen es nicht ergibt', () => {
    const weg = [
      'gebiet',
      'wohnflaeche',
      'baujahr',
      'energiekennwert',
      'betriebskosten',
      'heizkosten',
    ] as const;
    fuerAlle((a, tabelle) => {
      const { urteil, gruende, kriterien } = pruefe(a, tabelle);
      // An answer that the table does not name is none of those between which the limit lies without it.
      const genannt = [...gruende, ...kriterien.flatMap((k) => k.gruende)];
      if (urteil === 'im_rahmen' || genannt.some((grund) => NICHT_IN_TABELLE.has(grund))) return;
      for (const feld of weg) {
        // A surcharge for the energy need is certain only with the figure: without it the limit is the lower one.
        if (pruefe({ ...a, [feld]: null }, tabelle).urteil === 'im_rahmen')
          throw new Error(`${tabelle.id} ${feld}`);
      }
      if (pruefe({ ...a, variante: {}, merkmale: [] }, tabelle).urteil === 'im_rahmen')
        throw new Error(tabelle.id);
    });
  });

  it('sagt der Ausschnitt für eine Gemeinde dasselbe und nennt keine andere', () => {
    fuerAlle((a, tabelle) => {
      const teil = ausschnitt(tabelle, a.ort ?? '');
      if (JSON.stringify(pruefe(a, teil)) !== JSON.stringify(pruefe(a, tabelle))) throw new Error(tabelle.id);
      const text = JSON.stringify(teil);
      const andere = Object.keys(tabelle.gemeinden).filter(
        (ags) => ags !== a.ort && text.includes(`"${ags}"`),
      );
      const ohneZuschlag = andere.filter((ags) => !JSON.stringify(tabelle.zuschlaege).includes(ags));
      if (ohneZuschlag.length > 0) throw new Error(`${tabelle.id} nennt ${ohneZuschlag}`);
    }, 500);
  });

  it('hängt keine Antwort davon ab, was vorher gefragt wurde', () => {
    fuerAlle((a, tabelle) => {
      const frisch = JSON.stringify(pruefe(a, structuredClone(tabelle)));
      if (JSON.stringify(pruefe(a, tabelle)) !== frisch)
        throw new Error(`${tabelle.id} ${JSON.stringify(a)}`);
    });
  });
});
