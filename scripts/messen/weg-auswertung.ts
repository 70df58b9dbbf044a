/** What one walk from the start page to the verdict took, in milliseconds of a phone on a slow line. */
export interface Weg {
  /** First paint of the start page, since it was asked for. */
  readonly startBild: number;
  /** The start page answers. */
  readonly startWach: number;
  readonly ortBild: number;
  readonly ortWach: number;
  /** From asking for the start page to the drawn verdict, when nobody stops to think. */
  readonly ganz: number;
  /** From “Miete prüfen” to the next frame (INP). */
  readonly tipp: number;
}

export type Groesse = keyof Weg;

interface Ziel {
  readonly name: string;
  /** Milliseconds; null where nothing is promised. */
  readonly hoechstens: number | null;
}

/** What is promised, and how it is called. */
export const ZIELE: Readonly<Record<Groesse, Ziel>> = {
  startBild: { name: 'Startseite: erstes Bild', hoechstens: 2500 },
  startWach: { name: 'Startseite: antwortet', hoechstens: null },
  ortBild: { name: 'Ort: erstes Bild', hoechstens: 2500 },
  ortWach: { name: 'Ort: antwortet', hoechstens: 2800 },
  ganz: { name: 'ganzer Weg bis zum Urteil', hoechstens: 12_500 },
  tipp: { name: '„Miete prüfen“ bis zum nächsten Bild (INP)', hoechstens: 200 },
};

export interface Befund {
  readonly name: string;
  readonly median: number;
  readonly von: number;
  readonly bis: number;
  readonly hoechstens: number | null;
  readonly gehalten: boolean;
}

/**
 * Median and range of each figure, held against its promise.
 * @throws Error (German) if there is no walk, or one in which something was not measured.
 */
export function werteWegeAus(wege: readonly Weg[]): ReadonlyMap<Groesse, Befund> {
  if (wege.length === 0) throw new Error('Kein einziger Weg ist gemessen.');
  return new Map(
    (Object.keys(ZIELE) as Groesse[]).map((groesse) => {
      const werte = wege.map((weg) => weg[groesse]).sort((a, b) => a - b);
      if (!werte.every((wert) => Number.isFinite(wert) && wert > 0))
        throw new Error(`Nicht gemessen: ${ZIELE[groesse].name}.`);
      const median = mitte(werte);
      const { name, hoechstens } = ZIELE[groesse];
      const gehalten = hoechstens === null || median <= hoechstens;
      const [von = 0, bis = 0] = [werte[0], werte.at(-1)];
      return [groesse, { name, median, von, bis, hoechstens, gehalten }];
    }),
  );
}

/** Of an even number the worse of the two in the middle. */
function mitte(sortiert: readonly number[]): number {
  return sortiert[sortiert.length >> 1] ?? 0;
}

/** One German line for people. */
export function alsZeile({ name, median, von, bis, hoechstens, gehalten }: Befund): string {
  const ziel =
    hoechstens === null ? '' : ` – höchstens ${hoechstens} ms: ${gehalten ? 'gehalten' : 'NICHT gehalten'}`;
  return `${name}: ${Math.round(median)} ms (${Math.round(von)} bis ${Math.round(bis)})${ziel}`;
}
