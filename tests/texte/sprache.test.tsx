import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ErgebnisAnsicht } from '@/app/[ort]/ergebnis';
import { ANZEIGE } from '@/lib/texte/anzeige';
import { GRUND } from '@/lib/texte/gruende';
import { hinweisText } from '@/lib/texte/hinweise';
import { ENTHAELT } from '@/lib/texte/hoechstens';
import { NACHFRAGE } from '@/lib/texte/nachfragen';
import { orientierungText } from '@/lib/texte/orientierung';
import { schrittText } from '@/lib/texte/rechenweg';
import { TEILEN } from '@/lib/texte/teilen';
import { urteilText } from '@/lib/texte/urteil';
import { ansicht, antwort } from '../komponenten/hilfe';
import { FAELLE } from './faelle';
import { AUFFANG, MUSTER, schritteAus } from './muster';
import { saetze, VERBOTEN, woerter } from './sprache';

/** Source of everything people read, without the comments, which are for programmers. */
function quelltexte(): readonly (readonly [string, string])[] {
  const namen = (ordner: string, endung: string) =>
    readdirSync(ordner, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(endung))
      .map((name) => `${ordner}/${name}`);
  return [...namen('lib/texte', '.ts'), ...namen('app', '.tsx')].map((pfad) => [
    pfad,
    readFileSync(pfad, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/(^|\s)\/\/.*$/gmu, '$1'),
  ]);
}

describe('verbotene Wörter', () => {
  test.each(quelltexte())('kommen in %s nicht vor', (_pfad, text) => {
    // Words that adverts use have to be quoted to be explained.
    const eigenes =
      _pfad === 'lib/texte/anzeige.ts' ? text.replace(/„[^“]*“/gu, '') : text.replaceAll('„Warmmiete“', '');
    for (const wort of VERBOTEN) expect(eigenes).not.toMatch(wort);
  });

  test('„Nebenkosten“ steht nur dort, wo das Wort aus dem Angebot erklärt wird', () => {
    const stellen = quelltexte().flatMap(([, text]) =>
      [...text.matchAll(/.{12}Nebenkosten.?/gu)].map(String),
    );
    expect(stellen).toHaveLength(3);
    for (const stelle of stellen) expect(stelle).toMatch(/„Nebenkosten“$/u);
  });

  test('die Suche findet, was sie finden soll', () => {
    for (const satz of [
      'Das ist verboten.',
      'Das Amt bewilligt es.',
      'Die Obergrenze gilt.',
      'Unangemessene Kosten',
    ])
      expect(
        VERBOTEN.some((wort) => wort.test(satz)),
        satz,
      ).toBe(true);
  });
});

const urteile = FAELLE.flatMap((fall) => {
  const { titel, kasten, saetze: unten, ziel } = urteilText(fall.ergebnis, fall);
  return [titel, ...kasten, ...unten, ...(ziel === null ? [] : [ziel])];
});
const ergebnisse = [...FAELLE.map(({ ergebnis }) => ergebnis), ...AUFFANG, ...MUSTER];
const weg = schritteAus(ergebnisse).map(({ schritt, bezug, herkunft }) =>
  schrittText(schritt, bezug, herkunft),
);
const daneben = ergebnisse.flatMap(({ orientierung, hinweise }) => [
  ...orientierung.map(orientierungText),
  // Sentences of a table are data, not ours to shorten.
  ...hinweise.filter(({ code }) => code !== 'tabelle_sagt').map((h) => hinweisText(h, 'Musterstadt')),
]);
const texte = [
  ...Object.values(GRUND),
  ...Object.values(ENTHAELT),
  ...Object.values(TEILEN),
  ...ANZEIGE.map(({ erklaerung }) => erklaerung),
  ...Object.values(NACHFRAGE),
  ...urteile,
  ...weg,
  ...daneben,
];

test('kein Satz hat mehr als 20 Wörter, im Mittel sind es höchstens 12', () => {
  const alle = [...new Set(texte)].flatMap(saetze);
  expect(alle.length).toBeGreaterThan(200);
  expect(alle.filter((satz) => woerter(satz) > 20)).toEqual([]);
  const ruhend = [...new Set([...Object.values(GRUND), ...urteile])].flatMap(saetze);
  expect(ruhend.reduce((summe, satz) => summe + woerter(satz), 0) / ruhend.length).toBeLessThanOrEqual(12);
});

describe('die ganze Ergebnisseite', () => {
  const seiten = [
    antwort('hannover'),
    antwort('hannover', { kaltmiete: '527', betriebskosten: '900' }),
    antwort('heilbronn', { personen: '1', kaltmiete: '400', betriebskosten: '100', heizkosten: '160' }),
    antwort('leipzig', { haushalt: 'unklar' }),
    antwort('hannover', {}, '2010-01-01'),
    antwort('rosdorf', { gebiet: 'Kernort' }),
    antwort('rosdorf', { gebiet: 'unklar' }),
    antwort('dueren', { aufzug: 'ja' }),
    antwort('berlin', { kaltmiete: '500', energietraeger: 'erdgas', merkmale: 'haertefall' }),
    antwort('muenster', { kaltmiete: '680' }),
    antwort('flensburg', { betriebskosten: '10' }),
    antwort('freiburg'),
    antwort('heilbronn', { warmwasser: 'dezentral' }),
  ];

  test.each(
    seiten.map((auswertung) => [
      urteilText(auswertung.ergebnis, { ort: 'X', personen: 2 }).titel,
      auswertung,
    ]),
  )('%s: kurze Sätze, keine verbotenen Wörter', (_titel, auswertung) => {
    if (typeof auswertung === 'string') throw new Error('unreachable');
    const html = renderToStaticMarkup(<ErgebnisAnsicht {...ansicht(auswertung)} />);
    const baum = parse(html);
    // Names of laws and documents are not ours to shorten.
    for (const beleg of baum.querySelectorAll('dl, .kern-body--muted, #tabelle-sagt')) beleg.remove();
    const alle = baum
      .querySelectorAll('p, li')
      .flatMap((absatz) => saetze(absatz.text.replace(/&nbsp;/gu, '\u00a0')));
    expect(alle.length).toBeGreaterThan(15);
    expect(alle.filter((satz) => woerter(satz) > 20)).toEqual([]);
    for (const satz of alle) for (const wort of VERBOTEN) expect(satz).not.toMatch(wort);
  });
});
