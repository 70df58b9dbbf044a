import { useId } from 'react';
import type { Betraege } from '@/lib/texte/urteil';

/**
 * The offer beside its limit: a bar from zero, a line at the limit, the part above it hatched. Everything it shows
 * stands in the sentence above it too, so screen readers skip the drawing.
 */
export function Balken({ betraege: { kriterium: k, grenzwort } }: { betraege: Betraege }) {
  const muster = useId();
  if (k.istwert === null || k.richtwert === null) return null;
  const ist = Number(k.istwert);
  const soll = Number(k.richtwert);
  const ganz = Math.max(ist, soll) * 1.08;
  const anteil = (wert: number) => `${((wert / ganz) * 100).toFixed(2)}%`;
  return (
    <svg className="balken" width="100%" height="44" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={muster} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="balken-mehr-grund" />
          <rect width="3" height="8" className="balken-mehr-strich" />
        </pattern>
      </defs>
      <rect x="0" y="4" width="100%" height="16" className="balken-spur" />
      <rect x="0" y="4" width={anteil(Math.min(ist, soll))} height="16" className="balken-ist" />
      {ist > soll && (
        <rect
          x={anteil(soll)}
          y="4"
          width={anteil(ist - soll)}
          height="16"
          fill={`url(#${muster})`}
          className="balken-mehr"
        />
      )}
      <line x1={anteil(soll)} x2={anteil(soll)} y1="0" y2="26" className="balken-richtwert" />
      <text x={anteil(soll)} y="41" textAnchor={soll * 2 > ganz ? 'end' : 'start'} className="balken-text">
        {grenzwort}
      </text>
    </svg>
  );
}
