/** A key that stands twice in one object. */
export interface DoppelterSchluessel {
  /** As a path: `heizung.energietraeger`; places in a list by their number. */
  readonly feld: string;
  /** Line of the second one in the text, from 1. */
  readonly zeile: number;
}

interface Ebene {
  /** The keys of an object so far; null in a list. */
  readonly schluessel: Set<string> | null;
  /** The key or the number that is being read. */
  stelle: string;
}

/**
 * The keys that stand twice in one object of a JSON text. JSON.parse keeps the last one and says nothing, so one of two
 * contradicting answers would win by its place. The text has to be JSON; each key is named once for each repetition.
 */
export function doppelteSchluessel(json: string): DoppelterSchluessel[] {
  const funde: DoppelterSchluessel[] = [];
  const ebenen: Ebene[] = [];
  let zeile = 1;
  for (let i = 0; i < json.length; i += 1) {
    const zeichen = json[i];
    const ebene = ebenen.at(-1);
    if (zeichen === '\n') zeile += 1;
    else if (zeichen === '{') ebenen.push({ schluessel: new Set(), stelle: '' });
    else if (zeichen === '[') ebenen.push({ schluessel: null, stelle: '0' });
    else if (zeichen === '}' || zeichen === ']') ebenen.pop();
    else if (zeichen === ',' && ebene?.schluessel === null) ebene.stelle = String(Number(ebene.stelle) + 1);
    else if (zeichen === '"') {
      const ende = textende(json, i);
      if (ebene?.schluessel && vorDoppelpunkt(json, ende)) {
        // Read as JSON reads it: "\u006frt" is "ort".
        ebene.stelle = JSON.parse(json.slice(i, ende + 1)) as string;
        if (ebene.schluessel.has(ebene.stelle)) funde.push({ feld: pfad(ebenen), zeile });
        ebene.schluessel.add(ebene.stelle);
      }
      i = ende;
    }
  }
  return funde;
}

/**
 * True if the text cannot name a key twice in one object, told without reading it again: each key needs a colon, and
 * there are as many colons as `wert`, what JSON.parse made of it, has keys. False says nothing: a colon may stand in a text.
 */
export function sicherOhneDoppelte(json: string, wert: unknown): boolean {
  let doppelpunkte = 0;
  for (let i = json.indexOf(':'); i !== -1; i = json.indexOf(':', i + 1)) doppelpunkte += 1;
  return doppelpunkte === schluesselzahl(wert);
}

/** Keys of all objects in a value that came from JSON. Not recursive: depth comes from outside. */
function schluesselzahl(wert: unknown): number {
  let zahl = 0;
  const offen: unknown[] = [wert];
  while (offen.length > 0) {
    const eines = offen.pop();
    if (typeof eines !== 'object' || eines === null) continue;
    const teile: unknown[] = Object.values(eines);
    if (!Array.isArray(eines)) zahl += teile.length;
    for (const teil of teile) if (typeof teil === 'object' && teil !== null) offen.push(teil);
  }
  return zahl;
}

/** The place of the quotation mark that closes the text which begins at `anfang`. */
function textende(json: string, anfang: number): number {
  let i = anfang + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i;
}

function vorDoppelpunkt(json: string, ende: number): boolean {
  let i = ende + 1;
  while (/\s/.test(json[i] ?? '')) i += 1;
  return json[i] === ':';
}

function pfad(ebenen: readonly Ebene[]): string {
  return ebenen
    .map(({ schluessel, stelle }) => (schluessel === null ? `[${stelle}]` : `.${stelle}`))
    .join('')
    .replace(/^\./, '');
}
