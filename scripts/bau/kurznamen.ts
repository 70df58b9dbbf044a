import { createHash } from 'node:crypto';

/**
 * Short names for KERN's classes in what is delivered. In ten thousand pages `kern-description-list-item__value` and its like are
 * 40 MB. A name follows from the long one alone: style sheets and scripts are kept by browsers for ever, and the same file must
 * always mean the same.
 */
export function kurzname(klasse: string): string {
  const hash = createHash('sha256').update(klasse).digest().readUIntBE(0, 6);
  return `k${hash.toString(36).slice(-4)}`;
}

/** A class of KERN, in a selector or a text; not a property (`--kern-…`), a path or a package. */
const KLASSE = /(?<![\w@/-])kern-[\w-]+/g;

/** A selector that looks into names would find the long ones only. */
const IM_NAMEN = /\[class[*^$|~]?=[^\]]*\]/;

/**
 * Shortens the names in pages, style sheets and scripts, always the same way.
 * @throws Error (German) if two classes would get the same name.
 */
export class Kurznamen {
  private readonly nachLang = new Map<string, string>();
  private readonly vergeben = new Set<string>();

  /** In a script or a selector, where such a word is a class wherever it stands (scripts/bau/klassen.ts). */
  inText(text: string): string {
    return text.replace(KLASSE, (name) => this.fuer(name));
  }

  /**
   * In a style sheet.
   * @throws Error (German) also if it asks for a part of a name.
   */
  inStil(css: string): string {
    const teil = IM_NAMEN.exec(css)?.[0];
    if (teil) throw new Error(`Klassen heißen in der gebauten Seite anders, bitte ausschreiben: ${teil}`);
    return this.inText(css);
  }

  /** In a page only where classes stand: sentences stay as they are. */
  inSeite(html: string): string {
    return html.replace(/ class="[^"]*"/g, (attribut) => this.inText(attribut));
  }

  private fuer(klasse: string): string {
    const bekannt = this.nachLang.get(klasse);
    if (bekannt !== undefined) return bekannt;
    const kurz = kurzname(klasse);
    if (this.vergeben.has(kurz)) throw new Error(`Zwei Klassen hätten denselben kurzen Namen: ${klasse}`);
    this.nachLang.set(klasse, kurz);
    this.vergeben.add(kurz);
    return kurz;
  }
}
