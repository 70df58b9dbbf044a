import { Engine, type EngineResult } from 'json-rules-engine';
import type { Tabelle } from '@/lib/regeln';
import type { Fall } from '../faelle';
import { nachschlagewerk } from '../richtwerte';
import { type Antwort, type Teilnehmer, version } from '../teilnehmer';

const REGEL = {
  conditions: { all: [{ fact: 'kosten', operator: 'lessThanInclusive', value: { fact: 'richtwert' } }] },
  event: { type: 'im_rahmen' },
};

type Nachschlagen = (ort: string, personen: number) => number;

/** Encodings with one rule in one engine that is used again for every case; the limit is a fact, found by look-up. */
export function jsonRulesEngine(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer[] {
  const nachschlagen = nachschlagewerk(tabelle);
  return [
    ausAnfrage(nachschlagen, faelle),
    fertigeFakten(nachschlagen, faelle),
    operator(nachschlagen, faelle),
  ];
}

/** As its README shows it: dynamic facts, computed from the question when a condition asks for them. */
function ausAnfrage(nachschlagen: Nachschlagen, faelle: readonly Fall[]): Teilnehmer {
  const engine = new Engine([REGEL]);
  engine.addFact('richtwert', async (_, almanac) => {
    const { ort, personen } = await almanac.factValue<Fall>('fall');
    return nachschlagen(ort, personen);
  });
  engine.addFact('kosten', async (_, almanac) => {
    const { nettokaltmiete, betriebskosten } = await almanac.factValue<Fall>('fall');
    return nettokaltmiete + betriebskosten;
  });
  return teilnehmer('Richtwert und Kosten als dynamische Fakten', faelle, async (fall) => {
    const ergebnis = await engine.run({ fall });
    return { richtwert: await ergebnis.almanac.factValue('richtwert'), imRahmen: imRahmen(ergebnis) };
  });
}

/** The facts are ready before the run, so the engine has the least to do that is still a comparison of two facts. */
function fertigeFakten(nachschlagen: Nachschlagen, faelle: readonly Fall[]): Teilnehmer {
  const engine = new Engine([REGEL]);
  return teilnehmer('Richtwert vor dem Lauf nachgeschlagen und als Fakt übergeben', faelle, async (fall) => {
    const grenze = nachschlagen(fall.ort, fall.personen);
    const kosten = fall.nettokaltmiete + fall.betriebskosten;
    return { richtwert: grenze, imRahmen: imRahmen(await engine.run({ kosten, richtwert: grenze })) };
  });
}

/** Everything happens in an operator of our own, the engine is only a shell around it. */
function operator(nachschlagen: Nachschlagen, faelle: readonly Fall[]): Teilnehmer {
  const bedingung = { fact: 'fall', operator: 'imRahmen', value: null };
  const engine = new Engine();
  engine.addOperator<Fall & { richtwert: number }, null>('imRahmen', (fall) => {
    return fall.nettokaltmiete + fall.betriebskosten <= fall.richtwert;
  });
  engine.addRule({ conditions: { all: [bedingung] }, event: { type: 'im_rahmen' } });
  return teilnehmer(
    'Richtwert vorher nachgeschlagen, Vergleich in eigenem Operator',
    faelle,
    async (fall) => {
      const grenze = nachschlagen(fall.ort, fall.personen);
      const { nettokaltmiete, betriebskosten } = fall;
      const eingabe = { nettokaltmiete, betriebskosten, richtwert: grenze };
      return { richtwert: grenze, imRahmen: imRahmen(await engine.run({ fall: eingabe })) };
    },
  );
}

function imRahmen(ergebnis: EngineResult): boolean {
  return ergebnis.events.length > 0;
}

function teilnehmer(
  kodierung: string,
  faelle: readonly Fall[],
  pruefe: (fall: Fall) => Promise<Antwort>,
): Teilnehmer {
  return {
    name: 'json-rules-engine',
    version: version('json-rules-engine'),
    kodierung: `eine Regel, ein Engine für alle Fälle, fertige Cent: ${kodierung}`,
    antworten: async () => {
      const antworten: Antwort[] = [];
      for (const fall of faelle) antworten.push(await pruefe(fall));
      return antworten;
    },
    durchgang: async () => {
      let anzahl = 0;
      for (const fall of faelle) if ((await pruefe(fall)).imRahmen) anzahl++;
      return anzahl;
    },
  };
}
