import { feldId } from '@/lib/pflege/eingabe';
import type { Formularstand } from '@/lib/pflege/felder';
import type { Pruefung } from '@/lib/pflege/pruefung';
import type { Meldung } from '@/lib/tabellen/meldung';
import { springeZu } from '../bausteine/feldsprung';

/** Messages by the id of their field. */
export type Feldfehler = ReadonlyMap<string, string>;

/** The first message for each field whose line has an error, by the field's id. */
export function felderAn(stand: Formularstand | null, { fehler }: Pruefung): Feldfehler {
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
