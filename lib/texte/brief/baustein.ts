import type { Kurzlink } from '@/lib/orte/kurzlink';
import type { Amt } from '../amt';
import type { Richtwertlage } from './lage';

/** Some lines that belong together. */
export type Absatz = readonly string[];

export type Bausteinname =
  | 'suche'
  | 'kosten'
  | 'umzug'
  | 'heizung'
  | 'neue_werte'
  | 'einfach'
  | 'echte_seite';

/** A text for letters. What stands in round brackets, the office fills in. */
export interface Baustein {
  readonly name: Bausteinname;
  readonly titel: string;
  readonly absaetze: readonly Absatz[];
  /** For whoever writes the letter; never part of it. */
  readonly hinweise: readonly string[];
}

/** What all texts are made of. */
export interface Briefdaten {
  readonly ort: string;
  readonly personen: number | null;
  readonly amt: Amt;
  readonly link: Kurzlink;
  readonly domain: string;
  /** For a flat that is looked for. */
  readonly neu: Richtwertlage;
  /** For the flat one lives in. */
  readonly bestand: Richtwertlage;
  /** The limits that come or came last, and those before them; null where no change is known. */
  readonly wechsel: {
    readonly neu: Richtwertlage;
    readonly vorher: Richtwertlage;
    readonly kommt: boolean;
  } | null;
}

/** The whole text as it is pasted: a blank line between paragraphs. */
export function alsText({ absaetze }: Pick<Baustein, 'absaetze'>): string {
  return absaetze.map((zeilen) => zeilen.join('\n')).join('\n\n');
}

/** The same for mail programs: paragraphs, figures in bold, the address as a link. */
export function alsHtml({ absaetze }: Pick<Baustein, 'absaetze'>, link: Kurzlink): string {
  return absaetze
    .map((zeilen) => `<p>${zeilen.map((zeile) => zeileAlsHtml(zeile, link)).join('<br>')}</p>`)
    .join('\n');
}

function zeileAlsHtml(zeile: string, { gedruckt, ziel }: Kurzlink): string {
  return zeile
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replaceAll(gedruckt, `<a href="${ziel}">${gedruckt}</a>`)
    .replace(/^\d[\d.,]*\u00a0€/u, '<strong>$&</strong>')
    .replaceAll('\u00a0', '&nbsp;');
}
