import { ANTWORTEN, alsDezimal, ENERGIETRAEGER, type Tabelle } from '@/lib/regeln';
import { eines, inProzent, type Zufall } from './zufall';

/** A question as the contract has it: decimal text, missing fields unknown. */
export type Frage = Readonly<Record<string, unknown>>;

const TAG = 86_400_000;
const MERKMALE = ['alleinerziehend', 'energieeffizientes_gebaeude', 'haertefall', 'rollstuhl'];

/**
 * A question to a table as people ask: an offer of about the usual size in one of its places, on a day it holds. `luecken`:
 * in so many of a hundred cases each answer is missing; then also parts, variants and whole sums are open.
 */
export function zufallsfrage(tabelle: Tabelle, orte: readonly Ort[], zufall: Zufall, luecken: number): Frage {
  const da = <T>(wert: T): T | null => (inProzent(zufall, luecken) ? null : wert);
  const { ags, teil } = eines(zufall, orte);
  const personen = inProzent(zufall, 90) ? 1 + zufall(6) : 1 + zufall(20);
  const betrag = (von: number, spanne: number) =>
    alsDezimal(Math.min(999_999, von + zufall(spanne) * Math.ceil(personen / 2)));
  const betriebskosten = betrag(3000, 12_000);
  const heizkosten = betrag(2000, 15_000);
  const zusammen = luecken > 0 && inProzent(zufall, 10);
  return {
    ort: ags,
    gebiet: da(teil),
    stichtag: tagIn(tabelle, zufall),
    personen,
    alleLeistungsberechtigt: da(true),
    nettokaltmiete: da(betrag(15_000, 40_000)),
    ...(zusammen
      ? { betriebsUndHeizkosten: betrag(5000, 25_000) }
      : { betriebskosten: da(betriebskosten), heizkosten: da(heizkosten) }),
    wohnflaeche: da(alsDezimal(2000 + zufall(4000) + Math.min(personen, 12) * zufall(2500))),
    heizung: da({
      energietraeger: da(eines(zufall, ENERGIETRAEGER)),
      gebaeudeflaeche: da(alsDezimal(10_000 + zufall(190_000))),
      warmwasser: da(eines(zufall, ['zentral', 'zentral', 'dezentral'])),
      verbrauch: da(alsDezimal(200_000 + zufall(2_500_000))),
    }),
    variante: da(
      Object.fromEntries(
        Object.entries(ANTWORTEN).map(([frage, antworten]) => [
          frage,
          da(eines<string>(zufall, [...antworten])),
        ]),
      ),
    ),
    merkmale: inProzent(zufall, 80) ? null : [eines(zufall, MERKMALE)],
    energiekennwert: inProzent(zufall, 80) ? null : alsDezimal(2000 + zufall(20_000)),
    baujahr: da(1900 + zufall(126)),
    umzug: luecken > 0 && inProzent(zufall, 10) ? { bisherigerOrt: eines(zufall, orte).ags } : null,
  };
}

export interface Ort {
  readonly ags: string;
  readonly teil: string | null;
}

/** Every Gemeinde of a table, or each of its parts where it is split. */
export function orteVon({ gemeinden, grenzen }: Tabelle): Ort[] {
  const gebiete = grenzen.flatMap((grenze) => [grenze, ...grenze.teile]).flatMap((grenze) => grenze.gebiete);
  const geteilt = gebiete.filter(({ teil }) => teil !== null);
  return Object.keys(gemeinden).flatMap((ags): Ort[] => {
    const teile = new Set(
      geteilt.flatMap((g) => (g.gemeinden === null || g.gemeinden.includes(ags) ? [g.teil] : [])),
    );
    return teile.size === 0 ? [{ ags, teil: null }] : [...teile].map((teil) => ({ ags, teil }));
  });
}

/** A day on which the table holds; an open one is asked up to two years after its first day. */
function tagIn({ gueltigAb, gueltigBis }: Tabelle, zufall: Zufall): string {
  const ab = Date.parse(gueltigAb);
  const tage = gueltigBis === null ? 730 : (Date.parse(gueltigBis) - ab) / TAG + 1;
  return new Date(ab + zufall(tage) * TAG).toISOString().slice(0, 10);
}
