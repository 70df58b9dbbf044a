import { useId } from 'react';
import type { KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { eigenerWertText, GRENZTITEL, grenzwertText } from '@/lib/texte/kriterium';

/**
 * The offer beside its limit: a bar from zero, a line at the limit, the part above it hatched. Everything it shows
 * stands in the sentence too, so screen readers skip the drawing.
 */
export function Balken({ kriterium: k }: { kriterium: KriteriumErgebnis }) {
  const muster = useId();
  if (k.istwert === null || k.richtwert === null) return null;
  const ist = Number(k.istwert);
  const soll = Number(k.richtwert);
  const grenze = GRENZTITEL[k.herkunft];
  const ganz = Math.max(ist, soll) * 1.08;
  const anteil = (wert: number) => `${((wert / ganz) * 100).toFixed(2)}%`;
  return (
    <figure className="m-0 grid gap-1">
      <figcaption className="kern-body">
        {BEZUG[k.bezug]}: {eigenerWertText(k)}. {grenze}: {grenzwertText(k)}.
        {k.wirkung === 'hinweis' && ' Das ist nur ein Hinweis.'}
      </figcaption>
      <svg className="balken" width="100%" height="60" aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id={muster}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" className="balken-mehr-grund" />
            <rect width="3" height="8" className="balken-mehr-strich" />
          </pattern>
        </defs>
        <rect x="0" y="10" width="100%" height="20" className="balken-spur" />
        <rect x="0" y="10" width={anteil(Math.min(ist, soll))} height="20" className="balken-ist" />
        {ist > soll && (
          <rect
            x={anteil(soll)}
            y="10"
            width={anteil(ist - soll)}
            height="20"
            fill={`url(#${muster})`}
            className="balken-mehr"
          />
        )}
        <line x1={anteil(soll)} x2={anteil(soll)} y1="4" y2="38" className="balken-richtwert" />
        <text x={anteil(soll)} y="56" textAnchor={soll * 2 > ganz ? 'end' : 'start'} className="balken-text">
          {grenze}
        </text>
      </svg>
    </figure>
  );
}
