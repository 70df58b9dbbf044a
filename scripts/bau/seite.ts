import { type HTMLElement, parse } from 'node-html-parser';
import { ERSTER_TIPP } from '@/scripts/bau/erster-tipp';
import type { Skript } from '@/scripts/bau/inseln';
import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';

/** A finished page: its new source and whether something in it answers. */
export interface Seite {
  html: string;
  mitSkript: boolean;
}

/** What the page has that people need next: its scripts come along while they type. */
const DANACH: ReadonlyMap<string, readonly string[]> = new Map([['ortssuche', ['rechner', 'frische']]]);

/** Parts that change a sentence or lead on, and answer nobody. */
const STUMM: ReadonlySet<string> = new Set(['frische', 'adresse']);

/** What only a script can answer. A page with one of these must have an island. */
const BEDIENBAR = 'form, button, input, select, textarea, dialog';

/**
 * Makes a printed page of what Next exports: takes Next's own scripts away, gives the page the scripts of its islands
 * (app/inseln) and its Content-Security-Policy. Changes are cut into the source text: re-serialising the tree could
 * move a byte that React's hydration depends on.
 * @throws Error (German) if the page has inline styles or event attributes, which the policy would block, an unknown
 * island, or controls that nothing would answer.
 */
export function seiteNachbauen(html: string, inseln: ReadonlyMap<string, Skript>): Seite {
  const baum = parse(html, { comment: true });
  const verstoss = baum.querySelectorAll('*').find(brichtRichtlinie);
  if (verstoss)
    throw new Error(`Das verbietet die Sicherheitsregel der Seite: ${verstoss.toString().slice(0, 160)}`);

  const namen = new Set(baum.querySelectorAll('[data-insel]').map((e) => e.getAttribute('data-insel') ?? ''));
  const skripte = [...namen].map((name) => {
    const skript = inseln.get(name);
    if (!skript) throw new Error(`Zu diesem Teil gibt es kein Skript: app/inseln/${name}.ts`);
    return skript;
  });
  const bedienbar = baum.querySelector(BEDIENBAR);
  if (bedienbar && [...namen].every((name) => STUMM.has(name)))
    throw new Error(`Ohne Skript antwortet hier nichts: ${bedienbar.toString().slice(0, 160)}`);

  const rahmen = baum.querySelectorAll('script').filter((e) => e.getAttribute('type') !== 'application/json');
  const vorab = baum.querySelectorAll('link[as="script"], link[rel="modulepreload"]');
  const naechste = [...namen]
    .flatMap((name) => DANACH.get(name) ?? [])
    .flatMap((name) => inseln.get(name) ?? []);
  return {
    html: mitKopf(ohneMarken(ohne(html, [...rahmen, ...vorab])), {
      skripte,
      antwortet: bedienbar !== null,
      naechste,
    }),
    mitSkript: skripte.length > 0,
  };
}

function brichtRichtlinie(element: HTMLElement): boolean {
  return (
    element.rawTagName === 'style' ||
    Object.keys(element.attributes).some((name) => /^(style|on\w+)$/i.test(name))
  );
}

function ohne(html: string, elemente: readonly HTMLElement[]): string {
  return elemente
    .map((element) => element.range)
    .sort(([a], [b]) => b - a)
    .reduce((text, [von, bis]) => text.slice(0, von) + text.slice(bis), html);
}

/** What only Next's scripts would read. */
function ohneMarken(html: string): string {
  return html.replaceAll(' data-precedence="next"', '').replace('<div hidden=""><!--$--><!--/$--></div>', '');
}

interface Kopf {
  readonly skripte: readonly Skript[];
  /** Something on the page can be sent before the scripts are there. */
  readonly antwortet: boolean;
  readonly naechste: readonly Skript[];
}

/**
 * The policy goes right behind the charset, before anything that loads, and behind it the script that must not wait for any
 * file; the others go last, behind style and fonts, which a slow line should bring first.
 */
function mitKopf(html: string, { skripte, antwortet, naechste }: Kopf): string {
  const regel = seitenrichtlinie(skripte.length > 0, antwortet ? { skripte: [ERSTER_TIPP] } : {});
  const meta =
    `<meta http-equiv="Content-Security-Policy" content="${regel}"/>` +
    '<meta name="referrer" content="no-referrer"/>' +
    (antwortet ? `<script>${ERSTER_TIPP}</script>` : '');
  const anfang = /<head>(<meta charset="utf-8"\/?>)?/i;
  if (!anfang.test(html) || !html.includes('</head>')) throw new Error('Die Seite hat kein <head>.');
  return html
    .replace(anfang, (treffer) => treffer + meta)
    .replace('</head>', () => `${skripte.map(elemente).join('')}${vorausgeladen(naechste, skripte)}</head>`);
}

function elemente({ adresse, teile }: Skript): string {
  const vorab = teile.map((teil) => `<link rel="modulepreload" href="${teil}"/>`);
  return `${vorab.join('')}<script type="module" src="${adresse}"></script>`;
}

/** The files of a later page that this one does not have; browsers fetch them last. */
function vorausgeladen(naechste: readonly Skript[], skripte: readonly Skript[]): string {
  const hier = new Set(skripte.flatMap(({ adresse, teile }) => [adresse, ...teile]));
  const dann = new Set(naechste.flatMap(({ adresse, teile }) => [...teile, adresse]));
  return [...dann]
    .filter((datei) => !hier.has(datei))
    .map((datei) => `<link rel="prefetch" href="${datei}" as="script"/>`)
    .join('');
}
