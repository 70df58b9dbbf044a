import { VARIANTE } from '@/lib/kern/begriffe';
import type { Anfrage, Fragen } from '@/lib/regeln';

/** One printed table: what distinguishes it, and what it assumes of the flat. */
export interface Fall {
  /** Behind the place's name: “ (Kernort)”; empty if there is only one. */
  readonly name: string;
  readonly wohnung: Partial<Anfrage>;
}

/** The tables a place needs: one for each part of a split Gemeinde and each answer about the flat. */
export function faelle(fragen: Fragen): readonly Fall[] {
  const neu = { mietverhaeltnis: 'neu' };
  let liste: readonly Fall[] = [{ name: '', wohnung: { variante: neu } }];
  if (fragen.gebiete.length > 0) {
    liste = fragen.gebiete.map((gebiet) => ({ name: ` (${gebiet})`, wohnung: { variante: neu, gebiet } }));
  }
  for (const frage of fragen.varianten) {
    if (frage === 'mietverhaeltnis') continue;
    const { frage: text, antworten } = VARIANTE[frage];
    liste = liste.flatMap(({ name, wohnung }) =>
      Object.entries(antworten).map(([antwort, wort]) => ({
        name: `${name} (${text} ${wort})`,
        wohnung: { ...wohnung, variante: { ...wohnung.variante, [frage]: antwort } },
      })),
    );
  }
  return liste;
}
