import { fragenFuer, leseAnfrage, pruefe, type Tabelle, tabelleAm, vorbereite } from '@/lib/regeln';
import { stelle } from './messen';
import { zufallAb } from './zufall';
import { type Frage, orteVon, zufallsfrage } from './zufallsfrage';

const STICHTAG = '2026-12-01';
const FRAGEN = 300;
const RUNDEN = 7;

/** Checks per second, table by table: how it is in most places, and not only in the easiest. */
export interface Tabellenmessung {
  readonly stichtag: string;
  readonly tabellen: number;
  readonly fragen: number;
  readonly raten: {
    readonly min: number;
    readonly p10: number;
    readonly median: number;
    readonly max: number;
  };
  readonly langsamste: string;
}

/**
 * The whole check on every table in force, with all answers about the heating: 300 seeded questions each. Rounds change
 * from table to table, so that a busy moment of the machine hits all of them; of each table the median counts.
 */
export function messeTabellen(
  traeger: readonly { readonly tabellen: readonly Tabelle[] }[],
): Tabellenmessung {
  const zufall = zufallAb(20261201);
  const bahnen = traeger.flatMap(({ tabellen }) => {
    const tabelle = tabelleAm(tabellen, STICHTAG);
    if (tabelle === null) return [];
    const orte = orteVon(tabelle);
    const fragen = Array.from({ length: FRAGEN }, () =>
      gefragt(tabelle, zufallsfrage(tabelle, orte, zufall, 0)),
    );
    return [{ id: tabelle.id, werk: vorbereite(tabelle), fragen, raten: [] as number[] }];
  });
  // The first rounds warm up: they are not counted.
  for (let runde = -2; runde < RUNDEN; runde++) {
    for (const { werk, fragen, raten } of bahnen) {
      const vorher = process.cpuUsage();
      let anzahl = 0;
      let verbraucht = 0;
      while (verbraucht < 15_000) {
        for (const frage of fragen) {
          const gelesen = leseAnfrage(frage);
          if (gelesen.ok && pruefe(gelesen.anfrage, werk).kriterien.length > 0) anzahl++;
        }
        const { user, system } = process.cpuUsage(vorher);
        verbraucht = user + system;
      }
      if (runde >= 0) raten.push((anzahl * 1e6) / verbraucht);
    }
  }
  const mediane = bahnen
    .map(({ id, raten }) => ({ id, rate: stelle(raten.toSorted(aufwaerts), 0.5) }))
    .sort((a, b) => a.rate - b.rate);
  const an = (anteil: number) =>
    stelle(
      mediane.map(({ rate }) => rate),
      anteil,
    );
  return {
    stichtag: STICHTAG,
    tabellen: bahnen.length,
    fragen: FRAGEN,
    raten: { min: an(0), p10: an(0.1), median: an(0.5), max: an(1) },
    langsamste: mediane[0]?.id ?? '',
  };
}

/** As the page would ask: on the day, and of flat and person only what the table wants to know beside the heating. */
function gefragt(tabelle: Tabelle, { ort, variante, ...rest }: Frage): Frage {
  const { varianten, baujahr, energiekennwert, merkmale } = fragenFuer(tabelle, String(ort));
  const antworten = Object.entries(variante ?? {}).filter(([frage]) =>
    varianten.some((eine) => eine === frage),
  );
  return {
    ort,
    ...rest,
    stichtag: STICHTAG,
    variante: antworten.length === 0 ? null : Object.fromEntries(antworten),
    merkmale: merkmale.length === 0 ? null : rest.merkmale,
    energiekennwert: energiekennwert ? rest.energiekennwert : null,
    baujahr: baujahr ? rest.baujahr : null,
  };
}

function aufwaerts(a: number, b: number): number {
  return a - b;
}
