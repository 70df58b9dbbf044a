import { type Anzeige, type Anzeigenfeld, einig, type Fund, stelle } from './fund';

interface Auswahl {
  readonly feld: Anzeigenfeld;
  readonly worte: readonly (readonly [wert: string, muster: string])[];
}

const QUELLE =
  '(?:wesentlicher? )?(?:energieträger|energiequelle|befeuerung|befeuerungsart|heizungsart|heizung)\\s{0,2}:?\\s{1,2}';

/** Choices: the word of the contract and how adverts say it. Two different ones are a doubt. */
const AUSWAHL: readonly Auswahl[] = [
  {
    feld: 'energietraeger',
    worte: [
      [
        'erdgas',
        `erdgas(?:heizung)?|gas-?(?:etagen|zentral)?-?(?:heizung|therme)|gasbrennwert\\p{L}*|${QUELLE}gas|(?:V|B)[,:][^\\n]{0,24}kWh[^\\n]{0,12}[, ]gas`,
      ],
      ['heizoel', `heizöl|öl-?(?:zentral)?-?heizung|${QUELLE}öl`],
      ['fernwaerme', 'fernwärme|fernheizung'],
      [
        'waermepumpe',
        '(?:luft-?|erd-?|wasser-?|luft-wasser-?)?wärmepumpen?(?:heizung)?|erdwärme|geothermie|umweltwärme',
      ],
      ['strom', `nachtspeicher\\p{L}*|elektro-?heizung|strom-?heizung|infrarot-?heizung|${QUELLE}strom`],
      ['holz', 'holz-?pellets?(?:heizung)?|pellets?-?(?:heizung)?|holzheizung|hackschnitzel|scheitholz'],
    ],
  },
  {
    feld: 'warmwasser',
    worte: [
      [
        'dezentral',
        '(?<!gas-?)durchlauferhitzer|elektro-?boiler|warmwasser(?:bereitung|versorgung)?:? ?(?:über|mit|per|durch|elektrisch|dezentral)?(?: ?(?:strom|elektr\\p{L}*|dezentral|boiler))|dezentrale(?:s|r)? (?:warmwasser\\p{L}*|ww)|untertischgerät',
      ],
      [
        'zentral',
        'warmwasser(?:bereitung|versorgung)?:? ?(?:zentral|über (?:die )?(?:zentral)?heizung|über fernwärme)|zentrale(?:s|r)? (?:warmwasser\\p{L}*|ww)',
      ],
    ],
  },
  {
    feld: 'aufzug',
    worte: [
      [
        'nein',
        '(?:kein(?:en)?|ohne) (?:aufzug|fahrstuhl|lift|personenaufzug)|(?:aufzug|fahrstuhl|lift|personenaufzug)(?::|\\s)\\s?(?:nein|nicht vorhanden)',
      ],
      ['ja', '(?:personen-?)?aufzug|fahrstuhl|lift'],
    ],
  },
  {
    feld: 'sozialwohnung',
    worte: [
      [
        'nein',
        '(?:kein(?:en)?|ohne) (?:WBS|wohnberechtigungsschein)|(?:WBS|wohnberechtigungsschein)(?::|\\s)\\s?(?:(?:ist )?nicht (?:erforderlich|nötig|notwendig)|nein)|WBS-frei|frei ?finanziert\\p{L}*',
      ],
      [
        'ja',
        'WBS|wohnberechtigungsschein|sozialwohnung|öffentlich gefördert\\p{L}*|sozialbindung|mietpreisgebunden\\p{L}*|§ ?5-?schein|B-schein',
      ],
    ],
  },
  {
    feld: 'barrierefrei',
    worte: [
      ['nein', 'nicht (?:barrierefrei|rollstuhlgerecht)|barrierefrei(?::|\\s)\\s?nein'],
      ['ja', 'barrierefrei(?:e[rsn]?)?|rollstuhlgerecht(?:e[rsn]?)?'],
    ],
  },
];

const MUSTER = AUSWAHL.map(({ feld, worte }) => ({
  feld,
  muster: new RegExp(
    `(?<![\\p{L}\\d])(?:${worte.map(([wert, muster]) => `(?<${wert}>${muster})`).join('|')})(?!\\p{L})`,
    'giu',
  ),
}));

/** “Statt Gas”, “kein Öl”: the word is there, the thing is not. */
const VERNEINT = /(?<!\p{L})(?:kein(?:e|en)?|ohne|statt|nicht|früher|ehemals)\s$/iu;

/** What can be ticked or chosen about the flat. */
export function auswahlIn(text: string): Anzeige {
  const alle = MUSTER.map(({ feld, muster }) => {
    const funde = [...text.matchAll(muster)].flatMap(({ 0: wort, index, groups = {} }): Fund[] => {
      const wert = Object.keys(groups).find((name) => groups[name] !== undefined);
      if (wert === undefined || VERNEINT.test(text.slice(Math.max(0, index - 10), index))) return [];
      return [{ feld, wert, ...stelle(text, index, index + wort.length) }];
    });
    return einig(funde);
  });
  return { funde: alle.flatMap(({ funde }) => funde), zweifel: alle.flatMap(({ zweifel }) => zweifel) };
}
