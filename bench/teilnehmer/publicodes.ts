import Engine, { type RawPublicodes, type Situation } from 'publicodes';
import type { Tabelle } from '@/lib/regeln';
import type { Fall } from '../faelle';
import { nachschlagewerk, type Zeile, zeilenAus } from '../richtwerte';
import { type Antwort, type Teilnehmer, version } from '../teilnehmer';

type Regeln = RawPublicodes<string>;
type Angaben = Situation<string>;

const ANGABEN: Regeln = { nettokaltmiete: null, betriebskosten: null, personen: null };
const URTEIL: Regeln = { 'im rahmen': 'nettokaltmiete + betriebskosten <= richtwert' };

/** Encodings with the table inside the rules. Whole cents: with Euro its binary floats would miss cases. */
export function publicodes(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer[] {
  const zeilen = zeilenAus(tabelle);
  const nummer = new Map(zeilen.map((zeile, i) => [zeile.ags, i]));
  const kette = { variations: zeilen.map((z) => ({ si: `ort = '${z.ags}'`, alors: jePerson(z) })) };
  const einzelregeln = Object.fromEntries(zeilen.map((zeile) => [`ort ${zeile.ags}`, jePerson(zeile)]));
  const jeOrt = { ...einzelregeln, richtwert: null };
  return [
    teilnehmer(
      'variations über Orte, darin über Personen',
      engineAus({ ort: null, richtwert: kette }),
      faelle.map((fall) => ({ ...zahlen(fall), ort: `'${fall.ort}'` })),
    ),
    teilnehmer(
      'variations als Baum über Ortsnummern',
      engineAus({ ort: null, richtwert: baum(zeilen, 0) }),
      faelle.map((fall) => ({ ...zahlen(fall), ort: nummer.get(fall.ort) ?? -1 })),
    ),
    teilnehmer(
      'eine Regel je Ort, die Situation verweist auf sie',
      engineAus(jeOrt),
      faelle.map((fall) => ({ ...zahlen(fall), richtwert: `ort ${fall.ort}` })),
    ),
    teilnehmer(
      'eine Regel je Ort, die Situation verweist auf sie; ihre Zahlen sind schon gelesene Knoten',
      engineAus(jeOrt),
      faelle.map((fall) => ({ ...alsKnoten(zahlen(fall)), richtwert: `ort ${fall.ort}` })),
    ),
  ];
}

/** Not a fair encoding, told for completeness: the limit is looked up outside, publicodes only compares. */
export function publicodesOhneTabelle(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer {
  const nachschlagen = nachschlagewerk(tabelle);
  const situationen = faelle.map(({ ort, personen, nettokaltmiete, betriebskosten }) =>
    alsKnoten({ nettokaltmiete, betriebskosten, richtwert: nachschlagen(ort, personen) }),
  );
  const kodierung = 'Richtwert fertig übergeben, die Tabelle steht nicht in den Regeln (außer Konkurrenz)';
  const ohne = teilnehmer(kodierung, engineAus({ richtwert: null }), situationen);
  return { ...ohne, name: 'publicodes ohne Tabelle' };
}

function engineAus(regeln: Regeln): Engine {
  return new Engine({ ...ANGABEN, ...regeln, ...URTEIL }, { warn: false });
}

function zahlen({ personen, nettokaltmiete, betriebskosten }: Fall): Record<string, number> {
  return { personen, nettokaltmiete, betriebskosten };
}

/** Spares publicodes reading the numbers at every check. Written by hand, because `evaluate` makes slower ones. */
function alsKnoten(werte: Record<string, number>): Angaben {
  const knoten = (nodeValue: number) => {
    return {
      nodeKind: 'constant',
      type: 'number',
      nodeValue,
      missingVariables: {},
      isNullable: false,
    } as const;
  };
  return Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name, knoten(wert)]));
}

function teilnehmer(kodierung: string, engine: Engine, situationen: readonly Angaben[]): Teilnehmer {
  const pruefe = (situation: Angaben): Antwort => {
    engine.setSituation(situation);
    const imRahmen = engine.evaluate('im rahmen').nodeValue === true;
    return { richtwert: Number(engine.evaluate('richtwert').nodeValue), imRahmen };
  };
  return {
    name: 'publicodes',
    version: version('publicodes'),
    kodierung: `setSituation + evaluate, fertige Cent: ${kodierung}`,
    antworten: () => situationen.map(pruefe),
    durchgang: () => {
      let imRahmen = 0;
      for (const situation of situationen) if (pruefe(situation).imRahmen) imRahmen++;
      return imRahmen;
    },
  };
}

function jePerson({ zellen, weitere }: Zeile) {
  const letzte = zellen.length;
  const gedruckt = zellen.map((cent, i) => ({ si: `personen = ${i + 1}`, alors: cent }));
  return {
    variations: [...gedruckt, { sinon: `${zellen[letzte - 1]} + ${weitere} * (personen - ${letzte})` }],
  };
}

function baum(zeilen: readonly Zeile[], ab: number): Record<string, unknown> {
  const [einzige, ...weitere] = zeilen;
  if (einzige !== undefined && weitere.length === 0) return jePerson(einzige);
  const mitte = zeilen.length >> 1;
  return {
    variations: [
      { si: `ort < ${ab + mitte}`, alors: baum(zeilen.slice(0, mitte), ab) },
      { sinon: baum(zeilen.slice(mitte), ab + mitte) },
    ],
  };
}
