/** How a value changed: before, and by how much of it. */
export interface Veraenderung {
  /** As it is read in German: “436,00”. */
  readonly bisher: string;
  /** “+4,4 %” with a space that does not break; empty where one of the two is no number. */
  readonly prozent: string;
}

const ZAHL = /^\d{1,7}(?:\.\d{1,4})?$/;

/** What became of a value of the file; null if it is as before, or if there was none. Both are source texts. */
export function veraenderung(bisher: string, jetzt: string): Veraenderung | null {
  if (bisher === jetzt || !ZAHL.test(bisher)) return null;
  const [alt, neu] = [Number(bisher), Number(jetzt)];
  if (alt === neu && ZAHL.test(jetzt)) return null;
  return {
    bisher: bisher.replace('.', ','),
    prozent: ZAHL.test(jetzt) && alt > 0 ? inProzent(alt, neu) : '',
  };
}

function inProzent(alt: number, neu: number): string {
  const zehntel = Math.round(((neu - alt) / alt) * 1000);
  if (zehntel === 0) return 'unter 0,1\u00a0%';
  const text = (Math.abs(zehntel) / 10).toFixed(1).replace('.', ',');
  return `${zehntel < 0 ? '−' : '+'}${text}\u00a0%`;
}
