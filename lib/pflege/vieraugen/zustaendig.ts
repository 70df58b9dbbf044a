import { z } from 'zod';
import { liesText } from '@/lib/tabellen/datei';
import type { Meldung } from '@/lib/tabellen/meldung';
import { format, objekt } from '@/lib/tabellen/schema/bausteine';

const konten = z.array(z.string());

const zustaendigInDatei = objekt({
  format,
  /** Accounts of the people who keep the project. */
  technisch: konten,
  /** Accounts by key of the authority. */
  fachlich: z
    .record(z.string().regex(/^\d{5}$/, 'Der Schlüssel eines Trägers hat 5 Ziffern.'), konten)
    .optional(),
});

/** Who may confirm a proposal. */
export interface Zustaendig {
  readonly technisch: readonly string[];
  readonly fachlich: Readonly<Record<string, readonly string[]>>;
}

/** Reads zustaendig.yaml; German messages with their place if it cannot be read. */
export function liesZustaendig(text: string, name = 'zustaendig.yaml'): Zustaendig | readonly Meldung[] {
  const { inhalt, meldungen } = liesText(text, name, zustaendigInDatei);
  if (inhalt === null) return meldungen;
  return { technisch: inhalt.technisch, fachlich: inhalt.fachlich ?? {} };
}
