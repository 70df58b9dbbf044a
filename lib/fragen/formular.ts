import { type Anfrage, type Anfragefehler, type Fragen, leseAnfrage } from '@/lib/regeln';
import type { Fehlercode } from './arten';
import { type Frage, type Fragename, gestellte, type Rechnerformular } from './liste';

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
  const angaben: Record<string, unknown> = { ...grund, variante: { mietverhaeltnis: 'neu' } };
  const gefragt = gestellte(formular, fragen);
  const fehler: Feldfehler[] = [];
  for (const frage of gefragt) {
    const eingabe = formular[frage.name];
    const antwort = frage.art.lies(eingabe, fragen);
    if (antwort.ok) {
      if (frage.feld !== null && antwort.wert !== undefined) setze(angaben, frage.feld, antwort.wert);
    } else if (antwort.code !== 'LEER' || !istFreiwillig(frage, formular)) {
      const { code, gelesen } = antwort;
      fehler.push({ feld: frage.name, code, eingabe, ...(gelesen === undefined ? {} : { gelesen }) });
    }
  }
  const lesung = leseAnfrage(angaben);
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
  kaltmiete_null: 'NULL',
  betrag_zu_gross: 'ZU_GROSS',
  zahl_bereich: 'KEINE_ZAHL',
  kein_jahr: 'KEINE_ZAHL',
  keine_personenzahl: 'BEREICH',
};

function istFreiwillig({ freiwillig }: Frage, { aufteilung }: Rechnerformular): boolean {
  return freiwillig === 'ohne_aufteilung' ? aufteilung === 'fehlt' : freiwillig === true;
}

/** Sets `heizung.verbrauch` in an object of objects. */
function setze(ziel: Record<string, unknown>, feld: string, wert: unknown): void {
  const [name = '', innen] = feld.split('.');
  ziel[name] = innen === undefined ? wert : { ...(ziel[name] as object | undefined), [innen]: wert };
}
