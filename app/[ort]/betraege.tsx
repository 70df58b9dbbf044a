import type { Betraege as Zahlen } from '@/lib/texte/urteil';
import { Balken } from './balken';

/** The two figures of the verdict as words and as a bar, and what the own one is made of. */
export function Betraege({ betraege }: { betraege: Zahlen }) {
  const { name, eigener, grenze, grenzwort, summe } = betraege;
  return (
    <div className="betraege">
      <p className="kern-body">
        {name}: <strong>{eigener}</strong> von {grenze} <span className="kern-sr-only">({grenzwort})</span>
      </p>
      <Balken betraege={betraege} />
      {summe && <p className="kern-body kern-body--small">{summe}</p>}
    </div>
  );
}
