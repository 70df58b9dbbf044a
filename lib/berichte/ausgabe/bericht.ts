import type { Meldung } from '@/lib/tabellen/meldung';
import type { Warnung } from '@/lib/tabellen/plausibel';

/** What a check found: errors stop, warnings wait for a second person. */
export interface Bericht {
  readonly fehler: readonly Meldung[];
  readonly warnungen: readonly Warnung[];
  /** What stops nothing and needs nobody: another layout. */
  readonly hinweise?: readonly Meldung[];
  /** Number of tables that were checked. */
  readonly geprueft: number;
}

/** One sentence that says how the check ended. */
export function zusammenfassung({ fehler, warnungen, geprueft }: Bericht): string {
  const mitWarnungen = warnungen.length === 0 ? '' : `, ${anzahl(warnungen.length, 'Warnung', 'Warnungen')}`;
  if (fehler.length > 0) return `${fehler.length} Fehler${mitWarnungen} gefunden.`;
  if (warnungen.length === 0) return `Alles in Ordnung: ${geprueft} Tabellen geprüft, keine Fehler.`;
  return `${geprueft} Tabellen geprüft: keine Fehler${mitWarnungen}. Vergleichen Sie diese Stellen mit dem Dokument.`;
}

function anzahl(zahl: number, eine: string, mehrere: string): string {
  return zahl === 1 ? `1 ${eine}` : `${zahl} ${mehrere}`;
}
