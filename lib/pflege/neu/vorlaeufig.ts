import type { Tabelle, Tag } from '@/lib/regeln';
import type { Bund } from '@/lib/tabellen/bund';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import type { Traeger } from '@/lib/tabellen/schema/traeger';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';

/**
 * An unfinished file as the rules would read it, so that its examples can follow its values: what is open is filled
 * for this moment only. null if a value itself is not readable yet. Never for a published table.
 */
export function vorlaeufigeTabelle(text: string, traeger: Traeger, bund: Bund, ab: Tag): Tabelle | null {
  const { wert, meldungen } = liesYaml('', text);
  if (typeof wert !== 'object' || wert === null || meldungen.length > 0) return null;
  const roh = wert as Record<string, unknown>;
  const quelle = { dokument: 'offen', fundstelle: 'offen', eingesehen: ab, beleg: 'original' };
  const beispiele = Array.isArray(roh.beispiele) ? roh.beispiele : [];
  const gelesen = tabelleInDatei.safeParse({
    ...roh,
    zuletzt_bestaetigt: roh.zuletzt_bestaetigt ?? ab,
    quelle: mitFehlendem(roh.quelle, quelle),
    grenzen: eigeneQuellen(roh.grenzen, quelle),
    beispiele: beispiele.map((b: Record<string, unknown>) => ({
      ...b,
      erwartet: mitFehlendem(b.erwartet, { urteil: 'nicht_pruefbar' }),
    })),
  });
  if (!gelesen.success) return null;
  const { tabelle, befunde } = kompiliere(gelesen.data, traeger, bund, null);
  return befunde.length === 0 ? tabelle : null;
}

function eigeneQuellen(grenzen: unknown, quelle: Readonly<Record<string, string>>): unknown {
  if (!Array.isArray(grenzen)) return grenzen;
  return grenzen.map((g: Record<string, unknown>) =>
    g.quelle === undefined ? g : { ...g, quelle: mitFehlendem(g.quelle, quelle) },
  );
}

function mitFehlendem(wert: unknown, fehlend: Readonly<Record<string, string>>): unknown {
  if (typeof wert !== 'object' || wert === null) return wert;
  const da = Object.entries(wert).filter(([, w]) => w !== undefined);
  return { ...fehlend, ...Object.fromEntries(da) };
}
