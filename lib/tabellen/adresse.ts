/** What is wrong with a web address, in German with the remedy; null if nothing is. */
export function adressfehler(text: string): string | null {
  if (!/^https?:\/\/\S+\.\S+$/.test(text))
    return /^https?:\/\/(localhost\b|\[)/.test(text)
      ? nurHier(text)
      : `„${text}“ ist keine Internetadresse. Sie beginnt mit https://`;
  if (/\.\.\.|…/.test(text))
    return 'Diese Adresse ist gekürzt. Kopieren Sie sie ganz aus der Adresszeile des Browsers.';
  const url = gelesen(text);
  if (url === null) return `„${text}“ ist keine Internetadresse. Sie beginnt mit https://`;
  if (url.username !== '' || url.password !== '')
    return 'In dieser Adresse stehen Zugangsdaten vor dem Zeichen @. Nehmen Sie die öffentliche Adresse.';
  return istOeffentlich(url.hostname) ? null : nurHier(text);
}

const nurHier = (text: string) =>
  `„${text}“ erreicht nur, wer im selben Haus sitzt. Nehmen Sie die öffentliche Adresse.`;

/** Names that only a house or a machine knows, and bare numbers: no office publishes under them. */
function istOeffentlich(rechner: string): boolean {
  const ende = rechner.split('.').at(-1) ?? '';
  return rechner.includes('.') && !/^\d+$|[[\]]/.test(ende) && !HAUSINTERN.has(ende);
}

const HAUSINTERN = new Set(['localhost', 'local', 'lan', 'intern', 'internal', 'intranet', 'home', 'corp']);

/** True for an address that ends in the middle: of a sign, or of what ends names of files. */
export function istAbgeschnitten(text: string): boolean {
  return /[-_=&?.,(]$|%[0-9A-Fa-f]?$|\.(p|pd|h|ht|ph|as|do)$/.test(text);
}

/** The site of an address as its owner has it: `www.amt.kreis.de` is `kreis.de`; null for what is no address. */
export function seiteVon(text: string): string | null {
  return gelesen(text)?.hostname.split('.').slice(-2).join('.') ?? null;
}

function gelesen(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
