import { Abschnitt } from '@/app/bausteine/textseite';
import { type Eintrag, Karte } from './karte';
import { type Zeichen, Zeichenbild } from './zeichen';

/** A meaning on a map and how many Kreise have it. */
export interface Legendenzeile {
  readonly zeichen: Zeichen;
  readonly name: string;
  readonly anzahl: number;
}

interface Eigenschaften {
  readonly id: string;
  readonly titel: string;
  readonly satz: string;
  readonly eintraege: ReadonlyMap<string, Eintrag>;
  readonly legende: readonly Legendenzeile[];
}

/** A map with its legend first: who cannot see the map has read everything that it adds up to. */
export function Figur({ id, titel, satz, eintraege, legende }: Eigenschaften) {
  return (
    <Abschnitt id={id} titel={titel} luft={4}>
      <p className="kern-body">{satz}</p>
      <ul className="kern-list legende">
        {legende.map(({ zeichen, name, anzahl }) => (
          <li key={name}>
            <Zeichenbild zeichen={zeichen} />
            <span>
              {name}: {anzahl}
            </span>
          </li>
        ))}
      </ul>
      <Karte eintraege={eintraege} />
    </Abschnitt>
  );
}
