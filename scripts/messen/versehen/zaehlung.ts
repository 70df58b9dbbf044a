import type { Art, Original } from './art';
import { type Befund, type Folge, type Rahmen, Versuch } from './lauf';
import { Zufall } from './zufall';

/** How the runs of one kind of slip ended. */
export interface Zaehlung {
  readonly gruppe: string;
  readonly art: string;
  laeufe: number;
  /** Of those with an error or a warning: at the line it is about. */
  amOrt: number;
  readonly liegenGelassen: Record<Folge, number>;
  /** Only runs in which the examples had to follow. */
  readonly nachgerechnet: Record<Folge, number>;
  /** Where a slip passed silently with another meaning, for a person to look at. */
  readonly still: string[];
}

const leer = (): Record<Folge, number> => ({ abgelehnt: 0, gewarnt: 0, still_anders: 0, still_gleich: 0 });

/** Tries each kind once in each table that has a place for it. */
export function zaehle(
  arten: readonly Art[],
  originale: readonly Original[],
  rahmen: Rahmen,
  samen: number,
): Zaehlung[] {
  const versuche = originale.map((original) => ({ original, versuch: new Versuch(original, rahmen) }));
  return arten.map((art, i) => {
    const zufall = new Zufall(samen + i);
    const zaehlung: Zaehlung = {
      gruppe: art.gruppe,
      art: art.name,
      laeufe: 0,
      amOrt: 0,
      liegenGelassen: leer(),
      nachgerechnet: leer(),
      still: [],
    };
    for (const { original, versuch } of versuche) {
      const hinterlassen = art.mache(original, zufall);
      if (hinterlassen === null) continue;
      const erst = versuch.liegenGelassen(hinterlassen);
      // A file that is refused for other reasons than its examples is not taken by `tabellen:beispiele` either.
      const danach = versuch.nachgerechnet(hinterlassen);
      zaehlung.laeufe++;
      if (erst.amOrt) zaehlung.amOrt++;
      zaehlung.liegenGelassen[erst.folge]++;
      if (danach !== null) zaehlung.nachgerechnet[danach.folge]++;
      if (istStill(erst) || istStill(danach))
        zaehlung.still.push(
          `${original.ordner}/${original.name}:${hinterlassen.zeilen[0] ?? ''}${istStill(erst) ? '' : ' (nachgerechnet)'}`,
        );
    }
    return zaehlung;
  });
}

function istStill(befund: Befund | null): boolean {
  return befund?.folge === 'still_anders';
}
