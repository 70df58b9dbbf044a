import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vergleich } from '@/lib/berichte/vergleich';
import type { Fassungsvergleich } from '@/lib/berichte/vergleich/fassung';
import { vergleicheOrdner } from '@/lib/berichte/vergleich/ordner';
import { seite } from '@/lib/berichte/vergleich/paare';
import type { Traegervergleich } from '@/lib/berichte/vergleich/traeger';
import { DATEN } from '@/lib/tabellen/lade';
import { ordnerMit } from '@/tests/tabellen/hilfe';

export const HEUTE = '2026-11-25';
export const HANNOVER = 'traeger/03241-region-hannover';

/** Real authorities in a data folder of their own; the shared data stay the project's. */
export function ordnerAus(...traeger: readonly string[]): string {
  const ordner = ordnerMit({});
  for (const name of traeger) cpSync(join(DATEN, name), join(ordner, name), { recursive: true });
  return ordner;
}

/** The Region Hannover as it was in November 2026: a later table of it must not change what the tests expect. */
export function hannover(): string {
  const ordner = ordnerMit({});
  cpSync(FASSUNGEN, join(ordner, HANNOVER), { recursive: true });
  return ordner;
}

export const FASSUNGEN = join(process.cwd(), 'tests/vergleich/region-hannover');

/** A copy in which files are changed, added (`''` is what was there) or, with null, removed. */
export function kopie(
  von: string,
  aenderungen: Readonly<Record<string, ((text: string) => string) | null>>,
): string {
  const ordner = ordnerMit({});
  cpSync(von, ordner, { recursive: true });
  for (const [name, aendere] of Object.entries(aenderungen)) {
    const pfad = join(ordner, name);
    if (aendere === null) rmSync(pfad, { recursive: true });
    else writeFileSync(pfad, aendere(lies(pfad)));
  }
  return ordner;
}

function lies(pfad: string): string {
  try {
    return readFileSync(pfad, 'utf8');
  } catch {
    return '';
  }
}

export function vergleich(alt: string, neu: string, heute = HEUTE): Vergleich {
  return vergleicheOrdner(alt, neu, heute);
}

/** The only authority of a comparison. */
export function einziger({ traeger }: Vergleich): Traegervergleich {
  const [t, ...rest] = traeger;
  if (t === undefined || rest.length > 0) throw new Error(`Verglichen wurden ${traeger.length} Träger.`);
  return t;
}

/** Changed values as `Hannover, 2 Personen: 634,00 € → 651,00 €`. */
export function geaenderte({ paare }: Fassungsvergleich): string[] {
  return paare
    .filter((p) => p.geaendert)
    .map((p) => {
      const { stelle, personen } = seite(p);
      return `${stelle}, ${personen}: ${p.alt?.text ?? '-'} → ${p.neu?.text ?? '-'}`.replace(/\u00a0/g, ' ');
    });
}

/** Changed entries as `quelle › vom: 2026-04-29 → 2026-10-01`. */
export function eintraege({ eintraege: alle }: Fassungsvergleich): string[] {
  return alle.map(({ pfad, alt, neu }) => `${pfad.join(' › ')}: ${alt ?? '-'} → ${neu ?? '-'}`);
}
