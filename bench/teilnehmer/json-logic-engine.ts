import { LogicEngine } from 'json-logic-engine';
import type { Tabelle } from '@/lib/regeln';
import type { Fall } from '../faelle';
import { richtwert, type Zeile, zeilenAus } from '../richtwerte';
import { type Antwort, type Teilnehmer, version } from '../teilnehmer';

const ORT = { var: 'ort' };
const PERSONEN = { var: 'personen' };
const VERGLEICH = {
  '<=': [{ '+': [{ var: 'nettokaltmiete' }, { var: 'betriebskosten' }] }, { var: 'richtwert' }],
};

/** Encodings to choose from. All are compiled once with `build` and get ready whole cents. */
export function jsonLogicEngine(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer[] {
  const zeilen = zeilenAus(tabelle);
  const ausgerechnet = Object.fromEntries(
    zeilen.map((z) => [z.ags, Array.from({ length: 21 }, (_, n) => (n === 0 ? 0 : richtwert(z, n)))]),
  );
  return [
    teilnehmer('if-Kette über Orte, darin über Personen', kette(zeilen), faelle),
    teilnehmer('if-Baum über Orte, darin Kette über Personen', baum(zeilen), faelle),
    teilnehmer(
      'get in eine Tabelle, vorher bis 20 Personen ausgerechnet',
      { get: [{ get: [{ preserve: ausgerechnet }, ORT] }, PERSONEN] },
      faelle,
    ),
  ];
}

function teilnehmer(kodierung: string, regel: unknown, faelle: readonly Fall[]): Teilnehmer {
  const engine = new LogicEngine();
  const grenze = engine.build(regel) as (daten: unknown) => number;
  const vergleich = engine.build(VERGLEICH) as (daten: unknown) => boolean;
  const eingaben = faelle.map(({ ort, personen, nettokaltmiete, betriebskosten }) => {
    return { ort, personen, nettokaltmiete, betriebskosten, richtwert: 0 };
  });
  const pruefe = (eingabe: (typeof eingaben)[number]): Antwort => {
    eingabe.richtwert = grenze(eingabe);
    return { richtwert: eingabe.richtwert, imRahmen: vergleich(eingabe) };
  };
  return {
    name: 'json-logic-engine',
    version: version('json-logic-engine'),
    kodierung: `mit build übersetzt, fertige Cent: ${kodierung}`,
    antworten: () => eingaben.map(pruefe),
    durchgang: () => {
      let imRahmen = 0;
      for (const eingabe of eingaben) if (pruefe(eingabe).imRahmen) imRahmen++;
      return imRahmen;
    },
  };
}

function jePerson({ zellen, weitere }: Zeile): unknown {
  const letzte = zellen.length;
  const gedruckt = zellen.flatMap((cent, i) => [{ '===': [PERSONEN, i + 1] }, cent]);
  const darueber = { '+': [zellen[letzte - 1], { '*': [weitere, { '-': [PERSONEN, letzte] }] }] };
  return { if: [...gedruckt, darueber] };
}

function kette(zeilen: readonly Zeile[]): unknown {
  return { if: zeilen.flatMap((zeile) => [{ '===': [ORT, zeile.ags] }, jePerson(zeile)]) };
}

function baum(zeilen: readonly Zeile[]): unknown {
  const [einzige, ...weitere] = zeilen;
  if (einzige !== undefined && weitere.length === 0) return jePerson(einzige);
  const mitte = zeilen.length >> 1;
  return {
    if: [{ '<': [ORT, zeilen[mitte]?.ags] }, baum(zeilen.slice(0, mitte)), baum(zeilen.slice(mitte))],
  };
}
