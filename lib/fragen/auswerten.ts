import {
  type Anfrage,
  type Ergebnis,
  type Fragen,
  fragenAm,
  personenzahlen,
  pruefe,
  type Tabelle,
  type Tag,
  tabelleAm,
  vorbereite,
} from '@/lib/regeln';
import { liesDatum } from './datum';
import { type Feldfehler, liesFormular } from './formular';
import type { Rechnerformular } from './liste';
import { type Nachfrage, nachfragen } from './nachfragen';

/** A form that was read and answered. */
export interface Auswertung {
  /** As typed, to be shown, shared or compared again. */
  readonly formular: Rechnerformular;
  readonly heute: Tag;
  /** The day whose limits count: the beginning of the lease, or today. */
  readonly stichtag: Tag;
  readonly personen: number;
  /** What the table of the day asked. */
  readonly fragen: Fragen;
  readonly anfrage: Anfrage;
  readonly ergebnis: Ergebnis;
  /** Under which licence the table of the day was published; null if there is no table. */
  readonly lizenz: string | null;
  readonly nachfragen: readonly Nachfrage[];
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
): { ok: true; auswertung: Auswertung } | { ok: false; fehler: readonly Feldfehler[] } {
  const datum = liesDatum(formular.stichtag);
  const stichtag = datum.ok ? datum.wert : heute;
  const fragen = fragenAm(versionen, ags, stichtag);
  const gelesen = liesFormular(formular, fragen, { ort: ags, stichtag });
  if (!gelesen.ok) return gelesen;
  const { anfrage } = gelesen;
  // Never unknown here, and if it were, nobody: no household is made up.
  const personen = anfrage.personen ?? 0;
  const tabelle = tabelleAm(versionen, stichtag);
  return {
    ok: true,
    auswertung: {
      formular,
      heute,
      stichtag,
      personen,
      fragen,
      anfrage,
      ergebnis: pruefe(anfrage, tabelle && vorbereite(tabelle, personenzahlen(anfrage))),
      lizenz: tabelle?.lizenz ?? null,
      nachfragen: nachfragen(anfrage),
    },
  };
}
