import { alsDezimal, ausDezimal, type KriteriumErgebnis, type Tabelle } from '@/lib/regeln';
import { rechneBeispiel } from '@/lib/tabellen/beispiele';
import { type BeispielInDatei, beispiel as beispielSchema } from '@/lib/tabellen/schema/beispiel';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { paareIn, type Stelle } from '../eintraege';
import { geaendert } from '../geaendert';
import { bei, schreibe, wertVon } from './stellen';

/** What was done to the worked examples of a file. */
export interface Nachrechnung {
  readonly text: string;
  /** Names of the examples that now ask or expect something else. */
  readonly geaendert: readonly string[];
  /** Names of those that were printed in a document or are left to a person, and do not fit. */
  readonly offen: readonly string[];
}

/**
 * Lets the worked examples follow new values: an example “exactly on the limit” stays exactly on it, because its rent
 * moves with the limit; where that cannot be, its result is written anew. Each carries a note, so that nobody takes it
 * for a proof. Examples that a document printed are never touched: they are the proof.
 */
export function rechneNach(text: string, tabelle: Tabelle): Nachrechnung {
  const { wert } = liesYaml('', text);
  const liste = (wert as { beispiele?: unknown[] } | undefined)?.beispiele ?? [];
  const neue = new Map<number, Neu>();
  const namen: string[] = [];
  const offen: string[] = [];
  for (const [i, roh] of liste.entries()) {
    const gelesen = beispielSchema.safeParse(roh);
    const neu = gelesen.success ? folge(gelesen.data, tabelle) : null;
    const name = String((roh as { name?: unknown }).name ?? i + 1);
    if (neu === 'stimmt') continue;
    if (neu === null || !gelesen.success || gelesen.data.herkunft === 'gedruckt') offen.push(name);
    else {
      neue.set(i, neu);
      namen.push(name);
    }
  }
  const mitNeuen = geaendert(text, (dokument) => {
    const stellen = paareIn(dokument);
    for (const [i, neu] of neue) trageNach(stellen, i, neu);
    return neue.size > 0;
  });
  return { text: mitNeuen, geaendert: namen, offen };
}

/** New scalars of an example, by field. */
type Neu = Readonly<Partial<Record<'nettokaltmiete' | 'urteil' | 'richtwert' | 'differenz', string>>>;

/** What has to change so that the example fits the table; null if only a person can say. */
function folge(beispiel: BeispielInDatei, tabelle: Tabelle): Neu | 'stimmt' | null {
  const { erwartet } = beispiel;
  const gerechnet = rechneBeispiel(beispiel, tabelle);
  if (!gerechnet.ok) return null;
  if (stimmt(gerechnet, erwartet)) return 'stimmt';
  const { richtwert, differenz } = gerechnet.kriterium ?? {};
  if (richtwert == null) return null;
  const neuerRichtwert = erwartet.richtwert === undefined ? {} : { richtwert };
  const miete = verschobeneMiete(beispiel, gerechnet.kriterium);
  if (miete !== null) {
    const versuch = {
      ...beispiel,
      anfrage: { ...beispiel.anfrage, nettokaltmiete: miete },
      erwartet: { ...erwartet, ...neuerRichtwert },
    };
    const probe = rechneBeispiel(versuch, tabelle);
    if (probe.ok && stimmt(probe, versuch.erwartet))
      return { nettokaltmiete: alsDezimal(miete), ...neuerRichtwert };
  }
  // A value that is gone is no new result: someone has to see why.
  if (gerechnet.ergebnis.urteil === 'nicht_pruefbar' || differenz == null) return null;
  return {
    urteil: gerechnet.ergebnis.urteil,
    ...neuerRichtwert,
    ...(erwartet.differenz === undefined ? {} : { differenz }),
  };
}

/** What grows with the rent, Euro by Euro. */
const MIT_MIETE: ReadonlySet<string> = new Set(['nettokaltmiete', 'bruttokaltmiete', 'bruttowarmmiete']);

/** The rent with the same distance from the new limit as from the old one; null if the example is about something else. */
function verschobeneMiete(
  { anfrage: { nettokaltmiete }, erwartet }: BeispielInDatei,
  kriterium: KriteriumErgebnis | null,
): number | null {
  if (nettokaltmiete === undefined || kriterium === null || !MIT_MIETE.has(kriterium.bezug)) return null;
  const [jetzt, ist] = [cent(kriterium.richtwert), cent(kriterium.istwert)];
  if (jetzt === null || ist === null) return null;
  const [vorher, differenz] = [cent(erwartet.richtwert), cent(erwartet.differenz)];
  const weg = differenz !== null ? jetzt + differenz - ist : vorher === null ? null : jetzt - vorher;
  return weg === null || nettokaltmiete + weg < 0 ? null : nettokaltmiete + weg;
}

function cent(text: string | null | undefined): number | null {
  if (text == null) return null;
  const betrag = ausDezimal(text.replace('-', ''));
  return betrag !== null && text.startsWith('-') ? -betrag : betrag;
}

type Gerechnet = Extract<ReturnType<typeof rechneBeispiel>, { ok: true }>;

function stimmt({ ergebnis, kriterium }: Gerechnet, erwartet: BeispielInDatei['erwartet']): boolean {
  const { urteil, richtwert, differenz } = erwartet;
  return (
    ergebnis.urteil === urteil &&
    (richtwert === undefined || kriterium?.richtwert === richtwert) &&
    (differenz === undefined || kriterium?.differenz === differenz)
  );
}

function trageNach(stellen: readonly Stelle[], nummer: number, neu: Neu): void {
  for (const [feld, wert] of Object.entries(neu)) {
    const unter = feld === 'nettokaltmiete' ? 'anfrage' : 'erwartet';
    for (const stelle of bei(stellen, 'beispiele', nummer, unter, feld)) {
      const alt = wertVon(stelle);
      if (alt === wert) continue;
      const schon = stelle.paar.value?.comment?.includes('bisher');
      schreibe(stelle, wert, schon ? undefined : `nachgerechnet, bisher ${alt}`);
    }
  }
}
