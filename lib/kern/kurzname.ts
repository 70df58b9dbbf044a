/** Replacements that Germans type and read without thinking; everything else loses its accent. */
const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The short name of a Gemeinde for addresses: lower-case ASCII, without the official addition.
 * “Neustadt am Rübenberge, Stadt” -> `neustadt-am-ruebenberge`, “Wennigsen (Deister)” -> `wennigsen-deister`.
 */
export function kurzname(name: string): string {
  const ohneZusatz = name.split(',')[0] ?? name;
  return ohneZusatz
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen] ?? zeichen)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
