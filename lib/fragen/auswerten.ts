import {
  type Anfrage,
  type Ergebnis,
  type Fragen,
  fragenAm,
  leseAnfrage,
  pruefe,
  type Tabelle,
  type Tag,
  tabelleAm,
  vorbereite,
} from '@/lib/regeln';
import { datumFehler, personenFehler } from '@/lib/texte/fehler';
import { liesDatum } from './datum';
import { liesKosten } from './formular';
import type { Kostenwerte, Rechnerformular } from './kosten';
import { type Nachfrage, nachfragen } from './nachfragen';
import { liesPersonen } from './personen';

/** A form that was read and answered. */
export interface Auswertung {
  /** As typed, to be shown, shared or compared again. */
  readonly formular: Rechnerformular;
  readonly heute: Tag;
  /** The day whose limits count: the beginning of the lease, or today. */
  readonly stichtag: Tag;
  readonly personen: number;
  readonly werte: Kostenwerte;
  /** What the table of the day asked. */
  readonly fragen: Fragen;
  readonly anfrage: Anfrage;
  readonly ergebnis: Ergebnis;
  /** Under which licence the table of the day was published; null if there is no table. */
  readonly lizenz: string | null;
  readonly nachfragen: readonly Nachfrage[];
}

export interface Eingabefehler {
  readonly feld: string;
  readonly text: string;
}

/** What stays the same while a person tries one offer after the other. */
export interface Lage {
  readonly ags: string;
  readonly heute: Tag;
  readonly versionen: readonly Tabelle[];
}

/**
 * From the form to the answer: every error, or the result with its soft questions. Which questions count follows from
 * the table of the chosen day. An unreadable day is an error, and the others are those of today.
 */
export function werteAus(
  formular: Rechnerformular,
  { ags, heute, versionen }: Lage,
): { ok: true; auswertung: Auswertung } | { ok: false; fehler: readonly Eingabefehler[] } {
  const datum = liesDatum(formular.stichtag);
  const stichtag = datum.ok ? datum.wert : heute;
  const fragen = fragenAm(versionen, ags, stichtag);
  const personen = liesPersonen(formular.personen);
  const kosten = liesKosten(formular, fragen);
  const fehler: Eingabefehler[] = [];
  if (!datum.ok && datum.code !== 'LEER')
    fehler.push({ feld: 'stichtag', text: datumFehler(datum.code, formular.stichtag) });
  if (!personen.ok) fehler.push({ feld: 'personen', text: personenFehler(personen.code) });
  if (!kosten.ok) fehler.push(...kosten.fehler);
  if (fehler.length > 0 || !personen.ok || !kosten.ok) return { ok: false, fehler };
  const gelesen = leseAnfrage({ ort: ags, stichtag, personen: personen.wert, ...kosten.werte });
  if (!gelesen.ok)
    throw new Error(`The form let through what the rules refuse: ${JSON.stringify(gelesen.fehler)}`);
  const tabelle = tabelleAm(versionen, stichtag);
  return {
    ok: true,
    auswertung: {
      formular,
      heute,
      stichtag,
      personen: personen.wert,
      werte: kosten.werte,
      fragen,
      anfrage: gelesen.anfrage,
      ergebnis: pruefe(gelesen.anfrage, tabelle && vorbereite(tabelle, [personen.wert])),
      lizenz: tabelle?.lizenz ?? null,
      nachfragen: nachfragen(kosten.werte, personen.wert),
    },
  };
}
