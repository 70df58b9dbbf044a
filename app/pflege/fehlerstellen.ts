import { feldId } from '@/lib/pflege/eingabe';
import type { Formularstand } from '@/lib/pflege/felder';
import type { Meldung } from '@/lib/tabellen/meldung';
import { springeZu } from '../bausteine/feldsprung';

/** Messages by the id of their field. */
export type Feldfehler = ReadonlyMap<string, string>;

/** What a message is about, whatever its line is by now: the entry, and what is said of it. */
function wovon(stand: Formularstand | null): (meldung: Meldung) => string {
  const zeilen = new Map((stand?.eintraege ?? []).map(({ zeile, pfad }) => [zeile, feldId(pfad)]));
  return ({ zeile, text }) => `${zeilen.get(zeile) ?? ''}\n${text}`;
}

/** Errors that somebody made, and what has been open since the file was opened: that is no error before anybody typed. */
export function getrennt(
  fehler: readonly Meldung[],
  stand: Formularstand | null,
  anfang: ReadonlySet<string>,
): { readonly fehler: readonly Meldung[]; readonly offen: readonly Meldung[] } {
  const name = wovon(stand);
  const istOffen = (meldung: Meldung) => anfang.has(name(meldung));
  return { fehler: fehler.filter((m) => !istOffen(m)), offen: fehler.filter(istOffen) };
}

/** The errors of a file as it was opened, for `getrennt`. */
export function offenes(stand: Formularstand | null, fehler: readonly Meldung[]): ReadonlySet<string> {
  return new Set(fehler.map(wovon(stand)));
}

/** The first message for each field whose line has an error, by the field's id. */
export function felderAn(stand: Formularstand | null, fehler: readonly Meldung[]): Feldfehler {
  const zeilen = new Map(fehler.toReversed().map((meldung) => [meldung.zeile, meldung.text]));
  return new Map(
    (stand?.eintraege ?? []).flatMap(({ pfad, wert, zeile }) => {
      const meldung = wert === null ? undefined : zeilen.get(zeile);
      return meldung === undefined ? [] : [[feldId(pfad), meldung] as const];
    }),
  );
}

/**
 * Moves the focus to the field on the line of a message. For a group that is its first field, or the control that adds
 * one. False if there is none.
 */
export function springeZuZeile(stand: Formularstand | null, { zeile }: Meldung): boolean {
  const eintrag = stand?.eintraege.find((e) => e.zeile === zeile);
  if (eintrag === undefined) return false;
  const id = feldId(eintrag.pfad);
  const felder = [...document.querySelectorAll('input[id], select[id]')];
  const darin = felder.find((feld) => feld.id.startsWith(`${id}-`))?.id;
  return [id, darin, `neu-${id}`, `mehr-${id}`].some((ziel) => springeZu(ziel));
}
