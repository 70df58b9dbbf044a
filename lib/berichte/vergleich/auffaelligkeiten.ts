import { prozentText } from './einheiten';
import type { Fassungsvergleich } from './fassung';
import { seite, type Wertpaar } from './paare';

/** Something the second person has to look at. It stops nothing. */
export interface Auffaelligkeit {
  readonly datei: string;
  readonly text: string;
}

/** Tenths of a percent: a change above this is asked about (M-05). */
const SPRUNG = 150;

/** What stands out in a comparison. What stands out in a file alone is told by the checker. */
export function auffaelligkeiten(fassung: Fassungsvergleich): Auffaelligkeit[] {
  const texte = [...fassung.paare.flatMap(sprung), ...quelle(fassung)];
  return texte.map((text) => ({ datei: fassung.datei, text }));
}

function sprung(paar: Wertpaar): string[] {
  const { alt, neu, promille } = paar;
  if (alt === null || neu === null || promille === null || Math.abs(promille) <= SPRUNG) return [];
  const { stelle, personen } = seite(paar);
  const wo = personen === 'alle' ? stelle : `${stelle}, ${personen}`;
  return [`${wo}: Der Wert ändert sich um ${prozentText(promille)} (${alt.text} → ${neu.text}). Stimmt das?`];
}

/** A new table that rests on the old document was most likely copied and not finished. */
function quelle({ art, gegen, lesbar, eintraege }: Fassungsvergleich): string[] {
  if (art !== 'neu' || gegen === null || !lesbar) return [];
  const neueQuelle = eintraege.some(({ pfad }) => pfad[0] === 'quelle' && pfad[1] !== 'eingesehen');
  return neueQuelle ? [] : [`Die Quelle ist dieselbe wie bei der Tabelle ab ${gegen}. Stimmt das?`];
}
