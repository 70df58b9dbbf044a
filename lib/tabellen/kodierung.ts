const ABHILFE =
  'Speichern Sie sie noch einmal: im Editor „Speichern unter“, dann bei „Codierung“ die Angabe „UTF-8“.';

/** Text, or the one sentence that says in which other way it was saved. */
export type Entziffert = { readonly text: string } | { readonly zeile: number; readonly fehler: string };

/**
 * The bytes of a data file as text. Nothing is guessed: read wrongly, an umlaut would become another character in the
 * name of a place, and nobody would see it.
 */
export function entziffert(bytes: Uint8Array): Entziffert {
  if (istUtf16(bytes))
    return { zeile: 1, fehler: `Diese Datei ist als „Unicode“ (UTF-16) gespeichert. ${ABHILFE}` };
  const text = alsUtf8(bytes);
  if (text !== null) return { text };
  const zeile = ersteFremde(bytes);
  return {
    zeile,
    fehler: `Umlaute dieser Datei sind nicht als UTF-8 gespeichert (wohl „ANSI“ oder „Windows-1252“). ${ABHILFE}`,
  };
}

function alsUtf8(bytes: Uint8Array): string | null {
  try {
    // Some Windows editors put a byte order mark first; the decoder drops it, it would shift every column of line 1.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or because every second byte of plain letters is zero. */
function istUtf16([a, b, ...rest]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const probe = [a, b, ...rest.slice(0, 198)];
  return probe.filter((byte) => byte === 0).length * 3 > probe.length;
}

/** The line of the first byte that is no UTF-8. Lines are whole in UTF-8: no other character holds the byte of a break. */
function ersteFremde(bytes: Uint8Array): number {
  let zeile = 1;
  for (let von = 0; von <= bytes.length; zeile++) {
    const ende = bytes.indexOf(10, von);
    const bis = ende === -1 ? bytes.length : ende;
    if (alsUtf8(bytes.subarray(von, bis)) === null) return zeile;
    von = bis + 1;
  }
  return 1;
}
