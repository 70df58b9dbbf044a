import { schlank } from '@/scripts/bau/schlank';

/** What is put into the frame. `inhalt` is finished HTML, `titel` plain text. */
export interface Druck {
  readonly titel: string;
  readonly inhalt: string;
  /** Address of what the page will fetch first. */
  readonly vorab?: string;
}

/** A built page without its own title and content. */
export interface Rahmen {
  readonly anfang: string;
  readonly mitte: string;
  readonly ende: string;
}

/** The place in app/vorlage. */
export const EINFACH = /<div data-ohne-skript="" data-vorlage=""><\/div>/;

/** All that stands in the main area. */
export const HAUPTTEIL = /(?<=<main[^>]*>).*(?=<\/main>)/s;

/**
 * Takes title and content out of a built page, once for thousands that are printed into it.
 * @throws Error (German) if the page has no place for them.
 */
export function rahmenAus(seite: string, inhalt: RegExp): Rahmen {
  const titel = /<title>[^<]*<\/title>|(?=<\/head>)/.exec(seite);
  const rumpf = titel && inhalt.exec(seite);
  if (!titel || !rumpf || rumpf.index < titel.index) {
    throw new Error('Die Vorlage für Ortsseiten hat keinen Platz für den Inhalt.');
  }
  return {
    anfang: seite.slice(0, titel.index),
    mitte: seite.slice(titel.index + titel[0].length, rumpf.index),
    ende: seite.slice(rumpf.index + rumpf[0].length),
  };
}

/**
 * The page with a title and content of its own.
 * @throws Error (German) if the content has something that the page's security policy forbids.
 */
export function bedrucke({ anfang, mitte, ende }: Rahmen, { titel, inhalt, vorab }: Druck): string {
  const verboten = VERBOTEN.exec(inhalt)?.[0];
  if (verboten) throw new Error(`Das verbietet die Sicherheitsregel der Seite: ${verboten.slice(0, 160)}`);
  // Whose browser runs no scripts has no use for it, and waits for nothing.
  const vorabladen = vorab
    ? `<link rel="preload" href="${vorab}" as="fetch" crossorigin="anonymous" media="(scripting: enabled)"/>`
    : '';
  return `${anfang}<title>${alsHtml(titel)}</title>${vorabladen}${mitte}${schlank(inhalt)}${ende}`;
}

/** Inline styles and event attributes. React writes no `>` inside of an attribute, and the data no `<`. */
const VERBOTEN = /<style|<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>/i;

function alsHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
