import type { ComponentType } from 'react';

/** Which figure of an advert is which, folded at the first field that needs it; the words come later (spaeter.ts). */
export function Anzeigenhilfe({ liste: Liste }: { liste: ComponentType | null }) {
  return (
    <details className="leise" data-selbst="" id="anzeige">
      <summary>Welche Zahl im Angebot ist das?</summary>
      {Liste && <Liste />}
    </details>
  );
}
