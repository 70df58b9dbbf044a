import type { GrenzeInDatei } from '../schema/grenze';
import type { TabelleInDatei } from '../schema/tabelle';
import type { StufeInDatei, WertInDatei } from '../schema/wert';
import { zweigeIn } from '../zweige';
import { type Auffaellig, auffaellig } from './auffaellig';

/** What each rent limit says about the sum for a very large flat. */
type Summe = 'begrenzt' | 'offen';

const MIETEN: ReadonlySet<string> = new Set(['nettokaltmiete', 'bruttokaltmiete', 'bruttowarmmiete']);
const JE_M2: ReadonlySet<string> = new Set(['nettokaltmiete_je_m2', 'bruttokaltmiete_je_m2']);

/**
 * Places where the rent is limited by prices per m² of the flat alone: there 200 m² for one person are within. As
 * printed that is rare: mostly the document names a largest sum or area too, in another place.
 */
export function pruefeDeckel({ grenzen }: Pick<TabelleInDatei, 'grenzen'>): Auffaellig[] {
  const massgeblich = grenzen.flatMap((grenze, nummer) =>
    grenze.wirkung === 'massgeblich' ? [{ nummer, orte: orteNach(grenze) }] : [],
  );
  const begrenzt = new Set(
    massgeblich.flatMap(({ orte }) => [...orte].flatMap(([ort, s]) => (s === 'begrenzt' ? [ort] : []))),
  );
  // Which Gemeinden have a Mietenstufe is not in the file: such areas count for every place.
  if (begrenzt.has(UEBERALL) || [...begrenzt].some((ort) => ort.startsWith(STUFE))) return [];
  return massgeblich.flatMap(({ nummer, orte }): Auffaellig[] => {
    const ohneSumme = [...orte].some(([ort, s]) => s === 'offen' && !begrenzt.has(ort));
    if (!ohneSumme) return [];
    const text =
      'Hier begrenzt nur ein Preis je m² der Wohnung die Miete, nichts begrenzt die Summe. Auch eine sehr große Wohnung wäre im Rahmen. Oft steht ein Höchstbetrag oder eine größte Wohnfläche an anderer Stelle. Nennt das Dokument nur diesen Preis?';
    return [auffaellig('nur_je_m2', ['grenzen', nummer], text)];
  });
}

const UEBERALL = '*';
const STUFE = 'Mietenstufe ';

/** What a limit says, by place; empty if it says nothing about large flats or about rent. */
function orteNach(grenze: GrenzeInDatei): ReadonlyMap<string, Summe> {
  const { bezug, gebiete, nur_bei_wohnflaeche: nur } = grenze;
  const nurKleine = nur?.bis !== undefined || nur?.unter !== undefined;
  const flaeche = bezug === 'wohnflaeche';
  if (nurKleine || !(flaeche || MIETEN.has(bezug) || JE_M2.has(bezug))) return new Map();
  const summe = (wert: WertInDatei): Summe => (JE_M2.has(bezug) || istOffen(wert) ? 'offen' : 'begrenzt');
  if (gebiete === undefined) return new Map([[UEBERALL, summe(grenze as WertInDatei)]]);
  return new Map(
    gebiete.flatMap((gebiet) => {
      const orte = gebiet.gemeinden ?? [`${STUFE}${gebiet.mietenstufe}`];
      return orte.map(
        (ort) => [`${ort}${gebiet.teil ? ` ${gebiet.teil}` : ''}`, summe(gebiet as WertInDatei)] as const,
      );
    }),
  );
}

/** True if the amount grows with the flat without an end, for some answer. */
function istOffen(wert: WertInDatei): boolean {
  if (wert.je_m2 !== undefined) return wert.je_m2.flaeche === 'wohnung';
  if (wert.je_wohnflaeche !== undefined) return wert.je_wohnflaeche.filter(ohneEnde).some(istOffen);
  return zweigeIn(wert).some(istOffen);
}

/** The class in which very large flats are. */
function ohneEnde({ bis, unter }: StufeInDatei): boolean {
  return bis === undefined && unter === undefined;
}
