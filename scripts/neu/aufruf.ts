/** A call of `tabellen:neu` with these options, as a line to copy into a shell of Windows, Linux or macOS. */
export function alsAufruf(optionen: Readonly<Record<string, string | undefined>>): string {
  const teile = Object.entries(optionen).flatMap(([name, wert]) =>
    wert === undefined || wert === '' ? [] : [`--${name} ${inZeichen(wert)}`],
  );
  return ['npm run tabellen:neu --', ...teile].join(' ');
}

/** Double quotes mean the same in all three, unless the text has a sign that one of them reads itself. */
function inZeichen(wert: string): string {
  if (/^[\p{L}\p{N}._:/@-]+$/u.test(wert)) return wert;
  if (!/["$`\\!%]/u.test(wert)) return `"${wert}"`;
  // A path of Windows has backslashes, and its shell no single quotes.
  return /^[A-Za-z]:\\/.test(wert) ? `"${wert}"` : `'${wert.replaceAll("'", "'\\''")}'`;
}
