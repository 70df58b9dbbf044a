/** An entry of a file that differs: its path, and both texts; null where it is not there. */
export interface Eintragsaenderung {
  readonly pfad: readonly string[];
  readonly alt: string | null;
  readonly neu: string | null;
}

/**
 * Every difference between two files as read (scalars are their source text). List items are the same if they carry
 * the same name, so that an inserted area does not shift all that follow.
 */
export function eintragsaenderungen(
  alt: unknown,
  neu: unknown,
  pfad: readonly string[] = [],
): Eintragsaenderung[] {
  if (istListe(alt) || istListe(neu)) return vergleiche(benannt(alt), benannt(neu), pfad);
  if (istAbbildung(alt) || istAbbildung(neu)) {
    // A text that became a group of entries, or the other way round, is both: one gone, others new.
    const texte = [alt, neu].some((wert) => typeof wert === 'string');
    if (!texte) return vergleiche(alsAbbildung(alt), alsAbbildung(neu), pfad);
    return [{ pfad, alt: alsText(alt), neu: alsText(neu) }];
  }
  const [a, b] = [alsText(alt), alsText(neu)];
  return a === b ? [] : [{ pfad, alt: a, neu: b }];
}

function vergleiche(
  alt: ReadonlyMap<string, unknown>,
  neu: ReadonlyMap<string, unknown>,
  pfad: readonly string[],
): Eintragsaenderung[] {
  const namen = [...new Set([...neu.keys(), ...alt.keys()])];
  return namen.flatMap((name) => eintragsaenderungen(alt.get(name), neu.get(name), [...pfad, name]));
}

/** Items by what they are called: their name, what they limit, or their own text. */
function benannt(liste: unknown): Map<string, unknown> {
  const ergebnis = new Map<string, unknown>();
  if (!istListe(liste)) return liste === undefined ? ergebnis : alsAbbildung(liste);
  liste.forEach((eintrag, i) => {
    const name = nameVon(eintrag, i);
    let eindeutig = name;
    for (let n = 2; ergebnis.has(eindeutig); n++) eindeutig = `${name} (${n})`;
    ergebnis.set(eindeutig, eintrag);
  });
  return ergebnis;
}

function nameVon(eintrag: unknown, i: number): string {
  if (typeof eintrag === 'string') return eintrag;
  if (!istAbbildung(eintrag)) return String(i + 1);
  const { name, bezug } = eintrag;
  if (typeof name === 'string') return name;
  return typeof bezug === 'string' ? bezug : String(i + 1);
}

function istListe(wert: unknown): wert is readonly unknown[] {
  return Array.isArray(wert);
}

function istAbbildung(wert: unknown): wert is Record<string, unknown> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

function alsAbbildung(wert: unknown): Map<string, unknown> {
  return new Map(istAbbildung(wert) ? Object.entries(wert) : []);
}

function alsText(wert: unknown): string | null {
  if (wert === undefined || wert === null) return null;
  return typeof wert === 'string' ? wert : JSON.stringify(wert);
}
