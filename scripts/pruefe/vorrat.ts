import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tag } from '@/lib/regeln';
import { alsJson, ausJson, type DatenAlsJson } from '@/lib/tabellen/daten-json';
import type { Daten } from '@/lib/tabellen/lade';

interface Vorrat {
  /** Of data and program: with any change in them it is worth nothing. */
  readonly schluessel: string;
  /** The day of the check. Nothing that was right then becomes wrong later, but the day before it may not have been. */
  readonly geprueftAm: Tag;
  readonly daten: DatenAlsJson;
}

/** The tables as they were kept; null if there are none, or others. */
export function ausVorrat(pfad: string, schluessel: string, heute: Tag): Daten | null {
  try {
    const vorrat = JSON.parse(readFileSync(pfad, 'utf8')) as Vorrat;
    if (vorrat.schluessel !== schluessel || vorrat.geprueftAm > heute) return null;
    return ausJson(vorrat.daten);
  } catch {
    return null;
  }
}

/**
 * Keeps tables without findings for the next call. Beside it first, then renamed: nobody ever reads half a file. Where
 * nothing can be written nothing is kept, and the next call is as slow as this one.
 */
export function inVorrat(pfad: string, schluessel: string, heute: Tag, daten: Daten): void {
  const daneben = `${pfad}.${process.pid}`;
  try {
    const vorrat: Vorrat = { schluessel, geprueftAm: heute, daten: alsJson(daten) };
    mkdirSync(dirname(pfad), { recursive: true });
    writeFileSync(daneben, JSON.stringify(vorrat));
    renameSync(daneben, pfad);
  } catch {
    raeumeAuf(daneben);
  }
}

function raeumeAuf(daneben: string): void {
  try {
    rmSync(daneben, { force: true });
  } catch {
    // There is no such folder, so nothing lies in it.
  }
}
