import type { ReactNode } from 'react';
import { Wertetabelle } from './wertetabelle';

interface Eigenschaften {
  readonly titel: ReactNode;
  readonly spalten: readonly string[];
  readonly zeilen: readonly { readonly personen: number; readonly werte: readonly string[] }[];
  /**
   * The rows are the targets of `#p3` in letters. Above a form only without JavaScript: otherwise the browser would jump
   * past the form, which takes the number from the same address.
   */
  readonly anker?: 'immer' | 'ohne-skript' | undefined;
}

/** Limits by number of persons, one column a limit. */
export function Personentabelle({ titel, spalten, zeilen, anker }: Eigenschaften) {
  return (
    <Wertetabelle
      titel={titel}
      ecke="Personen"
      spalten={spalten}
      zeilen={zeilen.map(({ personen, werte }) => ({
        schluessel: String(personen),
        einheit: personen === 1 ? 'Person' : 'Personen',
        id: anker === 'immer' ? `p${personen}` : undefined,
        kopf: (
          <>
            {anker === 'ohne-skript' && (
              <noscript>
                <span id={`p${personen}`} />
              </noscript>
            )}
            {personen}
          </>
        ),
        werte,
      }))}
    />
  );
}
