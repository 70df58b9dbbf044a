import { type Tag, vortag } from '@/lib/regeln';
import type { Befund } from './meldung';

interface Fassung {
  readonly gueltig_ab: Tag;
  readonly gueltig_bis?: Tag | undefined;
}

/**
 * The last day of each version of an authority's table, given in order of their first days. A table ends the day
 * before the next one begins, or earlier if it says so: a gap is allowed, an overlap is an error.
 * Returns one entry a version: its last day (null: open), and what is wrong with it.
 */
export function endeJeFassung(fassungen: readonly Fassung[]): { ende: Tag | null; befunde: Befund[] }[] {
  return fassungen.map((fassung, i) => {
    const naechste = fassungen[i + 1];
    const eigenes = fassung.gueltig_bis ?? null;
    const befunde: Befund[] = [];
    if (eigenes !== null && eigenes < fassung.gueltig_ab) {
      befunde.push(
        amEnde(`Der letzte Tag liegt vor dem ersten (${fassung.gueltig_ab}). Prüfen Sie beide Tage.`),
      );
    } else if (naechste && eigenes !== null && eigenes >= naechste.gueltig_ab) {
      const text = `Diese Tabelle überschneidet sich mit der nächsten, die am ${naechste.gueltig_ab} beginnt. Löschen Sie „gueltig_bis“ oder setzen Sie einen früheren Tag.`;
      befunde.push(amEnde(text));
    }
    return { ende: eigenes ?? (naechste ? vortag(naechste.gueltig_ab) : null), befunde };
  });
}

function amEnde(text: string): Befund {
  return { pfad: ['gueltig_bis'], text };
}
