import type { OhneRichtwert } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';

/**
 * A criterion without a figure, in a list. That we did not find one and that the authority names none are two things:
 * only the authority's own sentence, with where it stands, proves the second.
 */
export function OhneRichtwertZeile({ ohne, id }: { ohne: OhneRichtwert; id?: string }) {
  const name = BEZUG[ohne.bezug];
  if (ohne.art === 'nicht_gefunden')
    return (
      <li id={id} className="kern-body kern-body--small">
        {name}: Einen Richtwert haben wir nicht gefunden. {ohne.grund}
      </li>
    );
  const { stelle, dokument, link } = ohne.quelle;
  const quelle = `${stelle}: ${dokument}`;
  return (
    <li id={id} className="kern-body kern-body--small">
      {name}: Hier gibt es keine feste Zahl. Im Dokument steht: „{ohne.wortlaut}“ (Quelle:{' '}
      {link === null ? quelle : <a href={link}>{quelle}</a>}). {ohne.grund}
    </li>
  );
}
