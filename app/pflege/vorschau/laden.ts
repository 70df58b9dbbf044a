import type { Pflegepaket } from '@/lib/pflege/paket';
import type { Tabelle } from '@/lib/regeln';
import type { Tagesansicht } from './tagesansicht';

export interface Geladen {
  readonly Ansicht: typeof Tagesansicht;
  readonly tabellen: readonly Tabelle[];
}

/** Fetches the view and the tables of one authority; null without a connection. */
export async function lade(ags: string): Promise<Geladen | null> {
  try {
    const [paket, antwort] = await Promise.all([import('./paket'), fetch(`/pflege/tabellen/${ags}.json`)]);
    if (!antwort.ok) return null;
    return {
      Ansicht: paket.Tagesansicht,
      tabellen: paket.tabellenAus((await antwort.json()) as Pflegepaket),
    };
  } catch {
    return null;
  }
}
