import { type Ergebnis, type Fragen, leseAnfrage, pruefe, type Tabelle, tabelleAm } from '@/lib/regeln';
import { personenFehler } from '@/lib/texte/fehler';
import { liesKosten } from './formular';
import type { Kostenformular, Kostenwerte } from './kosten';
import { type Nachfrage, nachfragen } from './nachfragen';
import { liesPersonen } from './personen';

/** A form that was read and answered. */
export interface Auswertung {
  readonly stichtag: string;
  readonly personen: number;
  readonly werte: Kostenwerte;
  readonly ergebnis: Ergebnis;
  readonly nachfragen: readonly Nachfrage[];
}

export interface Eingabefehler {
  readonly feld: string;
  readonly text: string;
}

/** What stays the same while a person tries one offer after the other. */
export interface Lage {
  readonly ags: string;
  readonly stichtag: string;
  readonly versionen: readonly Tabelle[];
  /** What the table needs to know beyond costs and area. */
  readonly fragen: Fragen;
}

/** From the form to the answer: every error in the order of the form, or the result with its soft questions. */
export function werteAus(
  formular: Kostenformular & { personen: string },
  lage: Lage,
): { ok: true; auswertung: Auswertung } | { ok: false; fehler: readonly Eingabefehler[] } {
  const personen = liesPersonen(formular.personen);
  const kosten = liesKosten(formular, lage.fragen);
  const fehler: Eingabefehler[] = personen.ok
    ? []
    : [{ feld: 'personen', text: personenFehler(personen.code) }];
  if (!kosten.ok) fehler.push(...kosten.fehler);
  if (!personen.ok || !kosten.ok) return { ok: false, fehler };
  const gelesen = leseAnfrage({
    ort: lage.ags,
    stichtag: lage.stichtag,
    personen: personen.wert,
    ...kosten.werte,
  });
  if (!gelesen.ok)
    throw new Error(`The form let through what the rules refuse: ${JSON.stringify(gelesen.fehler)}`);
  return {
    ok: true,
    auswertung: {
      stichtag: lage.stichtag,
      personen: personen.wert,
      werte: kosten.werte,
      ergebnis: pruefe(gelesen.anfrage, tabelleAm(lage.versionen, lage.stichtag)),
      nachfragen: nachfragen(kosten.werte, personen.wert),
    },
  };
}
