/**
 * The signs of a map. They differ by shape, from much ink to little, so that print, forced colours and eyes that see no
 * colour lose nothing. Each is drawn around the middle of a hexagon (lib/berichte/landkarte/lage.ts). No name may be a
 * utility of Tailwind: it reads this file too, and would write a rule into the style of every page.
 */
export const ZEICHEN = ['voll', 'halb', 'leer', 'kreuz', 'strich'] as const;
/** Dots that grow with an amount. */
export const PUNKTE = ['punkt-0', 'punkt-1', 'punkt-2', 'punkt-3', 'punkt-4'] as const;
export type Zeichen = (typeof ZEICHEN)[number] | (typeof PUNKTE)[number];

/** Radius of the dots: their areas, not their widths, grow evenly. */
const RADIEN = [3, 4.8, 6.4, 7.8, 9.2];

/** All signs, to be drawn again by `use`; once on a page. */
export function Zeichenvorrat() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="zeichenvorrat">
      <defs>
        <circle id="voll" r="8.5" />
        <g id="halb">
          <circle className="nur-linie" r="7.4" />
          <path d="M-7.4 0A7.4 7.4 0 0 0 7.4 0z" />
        </g>
        <circle id="leer" className="nur-linie" r="7.4" />
        <path id="kreuz" className="nur-linie" d="M-6-6 6 6M6-6-6 6" />
        <path id="strich" className="nur-linie" d="M-3.5 0h7" />
        {RADIEN.map((radius, i) => (
          <circle key={radius} id={PUNKTE[i]} r={radius} />
        ))}
      </defs>
    </svg>
  );
}

/** One sign in a line of text, for legends; the words beside it say what it means. */
export function Zeichenbild({ zeichen }: { zeichen: Zeichen }) {
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true" className="zeichenbild">
      <use href={`#${zeichen}`} />
    </svg>
  );
}
