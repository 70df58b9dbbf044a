import { nennungVon } from '@/lib/berichte/daten/national';

/** Whose shapes the map was made of: the licence asks for it beside the map. */
export function Kartenquelle() {
  const { namensnennung, lizenz, link, veraenderung } = nennungVon('kreise');
  return (
    <p className="kern-body kern-body--small">
      Lage der Kreise: {namensnennung}, <a href={link}>{lizenz}</a>. {veraenderung}
    </p>
  );
}
