import { renderToStaticMarkup } from 'react-dom/server';
import { sichtbar } from '@/lib/tabellen/zeichen';
import { Bericht } from './bericht';
import { Liste, MEHR } from './bericht-teile';
import type { Vergleich } from './index';
import * as worte from './worte';

/** By this line a comment is found again and replaced instead of a second one being written. */
export const MARKE = '<!-- mietpreisrechner:tabellen-vergleich -->';

/** Characters: a comment on GitHub takes 65,536, and some of it belongs to what stands around the report. */
const HOECHSTENS = 60_000;
/** Rows of a table; the page shows all. */
const STUFEN = [200, 40, 10, 0];

/**
 * The report as one comment for a change proposal: the fragment of the page as one line of HTML, in which Markdown means
 * nothing, and boxes to tick below. Long reports are cut by whole rows, and say so.
 */
export function alsKommentar(vergleich: Vergleich): string {
  for (const zeilen of STUFEN) {
    if (mindestlaenge(vergleich, zeilen) > HOECHSTENS) continue;
    const html = renderToStaticMarkup(<Bericht vergleich={vergleich} umfang={{ zeilen, ganz: false }} />);
    const text = rahmen(harmlos(html), vergleich);
    if (text.length <= HOECHSTENS) return text;
  }
  const namen = vergleich.traeger.map((t) => worte.traegerTitel(t));
  const kurz = `${MARKE}\n\n## ${worte.TITEL}\n\n${namen.length} Träger ändern sich. ${MEHR}\n\n`;
  // The end of a list that is cut closes itself.
  return `${(kurz + harmlos(renderToStaticMarkup(<Liste punkte={namen} />))).slice(0, HOECHSTENS)}\n`;
}

/** A report is at least this long; what is too long anyway is not drawn. */
function mindestlaenge({ traeger }: Vergleich, zeilen: number): number {
  const fassungen = traeger.flatMap((t) => t.fassungen);
  const reihen = fassungen.map(({ paare }) => Math.min(zeilen, paare.filter((p) => p.geaendert).length));
  return reihen.reduce(
    (summe, anzahl) => summe + anzahl * '<tr><th scope="row"></th><td></td></tr>'.length,
    0,
  );
}

function rahmen(html: string, { traeger }: Vergleich): string {
  const haken = worte.pruefliste(traeger).map((p) => `- [ ] ${p}`);
  const pruefliste = traeger.length === 0 ? [] : ['### Für die zweite Person', haken.join('\n')];
  return `${[MARKE, `## ${worte.TITEL}`, html, ...pruefliste].join('\n\n')}\n`;
}

/**
 * Text from a file that nobody has looked at yet: it must not end the block of HTML (an empty line would), and the
 * platform must make neither mentions nor links of it: a character without width stands in between.
 */
function harmlos(html: string): string {
  return sichtbar(html.replace(/\s*[\r\n]+\s*/g, ' '))
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/#(?=\d)/g, '#\u200b');
}
