import { type Anfrage, type Anfragefehler, type Fragen, leseAnfrage } from '@/lib/regeln';
import type { Fehlercode } from './arten';
import { type Frage, type Fragename, gestellte, type Rechnerformular } from './liste';
import { type Angaben, alsVertrag } from './vertrag';

/** An answer that cannot be taken. The sentence is made in lib/texte/fehler.ts. */
export interface Feldfehler {
  readonly feld: Fragename;
  readonly code: Fehlercode;
  /** As typed. */
  readonly eingabe: string;
  /** What was understood, in the unit of the field, where only the size is wrong. */
  readonly gelesen?: number;
}

export type Formularlesung =
  | { readonly ok: true; readonly anfrage: Anfrage }
  | { readonly ok: false; readonly fehler: readonly Feldfehler[] };

/**
 * Reads the questions that a person sees (`gestellte`) into an Anfrage; `grund` holds what is not asked here, in the
 * form of the contract. Every error at once, in the order of the page; never throws. What is possible at all is said by
 * one gate, `leseAnfrage`: its errors too come back at their fields.
 */
export function liesFormular(
  formular: Rechnerformular,
  fragen: Fragen,
  grund: Readonly<Record<string, unknown>>,
): Formularlesung {
  // The calculator is about a new flat; nobody has to say so.
  let angaben: Angaben = { ...grund, variante: { mietverhaeltnis: 'neu' } };
  const gefragt = gestellte(formular, fragen);
  const fehler: Feldfehler[] = [];
  for (const frage of gefragt) {
    const eingabe = formular[frage.name];
    const antwort = frage.art.lies(eingabe, fragen);
    if (antwort.ok && frage.name === 'kaltmiete' && antwort.wert === '0.00' && !ohneMiete(formular)) {
      fehler.push({ feld: frage.name, code: 'NULL', eingabe });
    } else if (antwort.ok) {
      if (frage.feld !== null && antwort.wert !== undefined)
        angaben = mit(angaben, frage.feld.split('.'), antwort.wert);
    } else if (antwort.code !== 'LEER' || !istFreiwillig(frage, formular)) {
      const { code, gelesen } = antwort;
      fehler.push({ feld: frage.name, code, eingabe, ...(gelesen === undefined ? {} : { gelesen }) });
    }
  }
  const lesung = leseAnfrage(alsVertrag(angaben));
  if (lesung.ok) return fehler.length === 0 ? lesung : { ok: false, fehler };
  const amTor = gefragt.flatMap((frage): Feldfehler[] => {
    const einer = lesung.fehler.find(({ feld }) => feld === frage.feld);
    return einer
      ? [{ feld: frage.name, code: TOR[einer.code] ?? 'WAHL', eingabe: formular[frage.name] }]
      : [];
  });
  if (fehler.length + amTor.length === 0)
    throw new Error(`The form let through what the rules refuse: ${JSON.stringify(lesung.fehler)}`);
  const platz = ({ feld }: Feldfehler) => gefragt.findIndex(({ name }) => name === feld);
  return { ok: false, fehler: [...fehler, ...amTor].sort((a, b) => platz(a) - platz(b)) };
}

/** What the gate of the rules says, in the words of the form. */
const TOR: Readonly<Partial<Record<Anfragefehler['code'], Fehlercode>>> = {
  betrag_zu_gross: 'ZU_GROSS',
  zahl_bereich: 'KEINE_ZAHL',
  kein_jahr: 'KEINE_ZAHL',
  keine_personenzahl: 'BEREICH',
  weniger_als_personen: 'BEREICH',
  summe_passt_nicht: 'PASST_NICHT',
};

function istFreiwillig({ freiwillig }: Frage, { aufteilung }: Rechnerformular): boolean {
  return Array.isArray(freiwillig) ? freiwillig.includes(aufteilung) : freiwillig === true;
}

/** Who owns the flat pays no rent. */
function ohneMiete({ wohnform }: Rechnerformular): boolean {
  return wohnform === 'eigentum';
}

/** The same with `wert` at a path: `heizung.verbrauch`. */
function mit(angaben: Angaben, [name = '', ...innen]: readonly string[], wert: unknown): Angaben {
  if (innen.length === 0) return { ...angaben, [name]: wert };
  return { ...angaben, [name]: mit((angaben[name] ?? {}) as Angaben, innen, wert) };
}
