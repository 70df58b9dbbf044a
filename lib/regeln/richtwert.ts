import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import { gebietFuer } from './gebiet';
import { alsGenau, type Genau, genauText, plus, zerlegt } from './genau';
import type { Gebiet, Grenze, Schritt, Tabelle } from './tabelle';
import { finde } from './wert';
import { fehlt, type Lage, type Richtwert } from './wert/lage';
import { type MoeglicherZuschlag, mitZuschlaegen, type OffenerZuschlag } from './zuschlag';

/** The limit for a question: area, value and surcharges, or the reason why there is none. */
export interface Fund {
  readonly gebiet: string | null;
  readonly richtwert: Richtwert;
  /** The limit as decimal text, written once for all questions that share it. */
  readonly text: string | null;
  readonly moeglich: readonly MoeglicherZuschlag[];
  /** A certain surcharge of unknown amount: the limit is higher than `richtwert`. */
  readonly offen: OffenerZuschlag | null;
}

/** Finds the limit for the place (AGS), the household and the flat of a question. */
export function richtwertFuer(grenze: Grenze, ags: string, anfrage: Anfrage, tabelle: Tabelle): Fund {
  const fund = suche(grenze, ags, anfrage, tabelle);
  const text = 'wert' in fund.richtwert ? alsText(grenze.bezug, fund.richtwert.wert) : null;
  return { ...fund, text };
}

function suche(grenze: Grenze, ags: string, anfrage: Anfrage, tabelle: Tabelle): Omit<Fund, 'text'> {
  if (grenze.teile.length > 0) return summeDerTeile(grenze, ags, anfrage, tabelle);
  const gebiet = gebietFuer(grenze, ags, anfrage.gebiet);
  if (typeof gebiet === 'string')
    return { gebiet: null, richtwert: fehlt(gebiet), moeglich: [], offen: null };
  const lage: Lage = { tabelle, grenze, gebiet, anfrage };
  const richtwert = finde(gebiet.wert, lage);
  if (!('wert' in richtwert) || tabelle.zuschlaege.length === 0) {
    return { gebiet: gebiet.name, richtwert, moeglich: [], offen: null };
  }
  return { gebiet: gebiet.name, ...mitZuschlaegen(richtwert, lage) };
}

/**
 * Limits that may offset each other (Deckungsring; Gesamtangemessenheitsgrenze, § 22 Abs. 10 SGB II): only their sum
 * binds. It exists only if every part does.
 */
function summeDerTeile(grenze: Grenze, ags: string, anfrage: Anfrage, tabelle: Tabelle): Omit<Fund, 'text'> {
  const funde = grenze.teile.map((teil) => ({ teil, fund: richtwertFuer(teil, ags, anfrage, tabelle) }));
  const gebiet = funde[0]?.fund.gebiet ?? null;
  const moeglich = funde.flatMap(({ fund }) => fund.moeglich);
  let genau: Genau = alsGenau(0);
  const weg: Schritt[] = [];
  const werte: Record<string, string> = {};
  for (const { teil, fund } of funde) {
    const { richtwert } = fund;
    if (!('wert' in richtwert)) return { gebiet, richtwert: fehlt(richtwert.grund), moeglich, offen: null };
    genau = plus(genau, alsGenau(richtwert.wert, richtwert.rest));
    weg.push(...richtwert.weg);
    werte[teil.bezug] = alsText(teil.bezug, richtwert.wert);
  }
  const { wert, rest } = zerlegt(genau);
  if (rest !== undefined) werte.ergebnis = genauText(grenze.bezug, genau);
  werte.richtwert = alsText(grenze.bezug, wert);
  weg.push({ schritt: 'ausgleich', werte, rechtsgrundlage: grenze.rechtsgrundlage, quelle: grenze.quelle });
  const offenImTeil = funde.find(({ fund }) => fund.offen !== null)?.fund.offen ?? null;
  const lage: Lage = { tabelle, grenze, gebiet: alsGebiet(gebiet ?? '', wert), anfrage };
  const erhoeht = mitZuschlaegen({ wert, rest, weg }, lage);
  return {
    gebiet,
    richtwert: erhoeht.richtwert,
    moeglich: [...moeglich, ...erhoeht.moeglich],
    // The maximum of one part says nothing about the sum.
    offen: offenImTeil === null ? erhoeht.offen : { grund: offenImTeil.grund, hoechstens: null },
  };
}

/** A sum has no area of its own; surcharges on it need a value to stand on. */
function alsGebiet(name: string, wert: number): Gebiet {
  return { name, gemeinden: null, teil: null, vergleichsraum: false, wert: { art: 'fest', wert } };
}
