/** The longest address that people still type from paper (B-02). */
export const HOECHSTENS_ZEICHEN = 45;

/** The address a letter may contain: a place and a number of persons, and by construction nothing else (B-04). */
export interface Kurzlink {
  /** As printed: `mietrechner.beispielstadt.de/hannover#p3`. */
  readonly gedruckt: string;
  /** As a QR code holds it. */
  readonly ziel: string;
  /** More than HOECHSTENS_ZEICHEN. */
  readonly zuLang: boolean;
}

/**
 * The short address of a place for letters. `personen` null: the reader says how many. Throws RangeError for anything
 * that is not a host name, an address of a place, or 1 to 20 persons.
 */
export function kurzlink(domain: string, adresse: string, personen: number | null): Kurzlink {
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/u.test(domain)) throw new RangeError(`not a host name: "${domain}"`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(adresse))
    throw new RangeError(`not the address of a place: "${adresse}"`);
  if (personen !== null && !(Number.isInteger(personen) && personen >= 1 && personen <= 20))
    throw new RangeError(`not a number of persons: ${personen}`);
  const gedruckt = `${domain}/${adresse}${personen === null ? '' : `#p${personen}`}`;
  return { gedruckt, ziel: `https://${gedruckt}`, zuLang: gedruckt.length > HOECHSTENS_ZEICHEN };
}
