import { kurzname } from '@/lib/kern/kurzname';

/** Longest short address (B-01 in docs/ux-nachweis.md): it has to fit into a letter and be typed from it. */
export const HOECHSTENS = 24;

/** First folders of the site; no place may ever be called so. */
export const VERGEBEN: ReadonlySet<string> = new Set([
  'abdeckung',
  'aenderungen',
  'barriere',
  'barrierefreiheit',
  'daten',
  'datenschutz',
  'einfach',
  'fuer-fachkraefte',
  'hilfe',
  'impressum',
  'kreis',
  'leicht',
  'orte',
  'pflege',
  'quellen',
  'richtwerte',
  'schrift',
  'suche',
  'tabellen',
  'terminal',
  'ueber',
  'vergleich',
  'vergleichen',
  'vorlage',
  'vorschau',
  'was-darf-es-kosten',
]);

/** Words that carry no meaning of their own in a name; the first to go where it is too long. */
const FUELLWORT = /^([a-z]|am|an|auf|bei|dem|den|der|die|im|in|ob|und|vom|von|vor|zu|zum|zur|landkreis)$/;
/** Words that many Kreise have in common: alone they would tell nothing. */
const ALLGEMEIN = /^(kreis|landkreis|land|stadt|region|herzogtum|mittel|nord|ost|sued|west)$/;

/**
 * Proposals for the short address of a Gemeinde, best first: lower-case ASCII, at most 24 characters, no digits.
 * `eindeutig`: no other Gemeinde has this name; otherwise the Kreis stands behind it.
 */
export function vorschlaege(name: string, kreis: string, eindeutig: boolean): readonly string[] {
  const voll = kurzname(name);
  const ohneFuellwort = gekuerzt(voll);
  // Names in Lusatia are bilingual: “Neu-Seeland/Nowa Jazorina”.
  const deutsch = kurzname(name.split('/')[0] ?? name);
  const namen = [voll, ohneFuellwort, deutsch, ...stuecke(ohneFuellwort)];
  const allein = eindeutig ? namen : [];
  const zusatz = name.split(',')[1];
  const mitKreis = namen.flatMap((ort) => kreisWorte(kreis).map((k) => `${ort}-${k}`));
  const mitZusatz = zusatz === undefined ? [] : [`${voll}-${kurzname(zusatz)}`];
  return [...allein, ...mitKreis, ...mitZusatz].filter(passt);
}

/** True if a text may be a short address. */
export function passt(adresse: string): boolean {
  return adresse.length <= HOECHSTENS && /^[a-z]+(-[a-z]+)*$/.test(adresse) && !VERGEBEN.has(adresse);
}

function gekuerzt(name: string): string {
  return name
    .split('-')
    .filter((wort) => !FUELLWORT.test(wort))
    .join('-');
}

/** The name with fewer and fewer words, but never less than its first. */
function stuecke(name: string): string[] {
  const worte = name.split('-');
  return worte.slice(1).map((_, i) => worte.slice(0, worte.length - 1 - i).join('-'));
}

/** Names for a Kreis, from the whole one down to a piece of its longest word. */
function kreisWorte(kreis: string): string[] {
  const voll = kurzname(kreis);
  const kurz = gekuerzt(voll);
  const worte = kurz.split('-').filter((wort) => !ALLGEMEIN.test(wort));
  const laengste = worte.toSorted((a, b) => b.length - a.length);
  const stummel = laengste.flatMap((wort) =>
    Array.from({ length: Math.max(0, wort.length - 4) }, (_, i) => wort.slice(0, wort.length - 1 - i)),
  );
  return [voll, kurz, ...laengste, ...stummel];
}
