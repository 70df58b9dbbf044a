import {
  alsDezimal,
  alsDezimal4,
  type Band,
  type Bezug,
  istJeM2,
  type Schritt,
  type Wert,
} from '@/lib/regeln';
import { type Ast, type Blatt, blaetter, felderVon, type Wertfeld } from '@/lib/tabellen/zeilen';
import type { Angabe } from './zeilen';

/** What a value says, one row each: branches become conditions, gaps become rows with a reason. */
export function wertzeilen(wert: Wert, bezug: Bezug): Angabe[] {
  return blaetter(wert).flatMap((blatt) =>
    felderVon(blatt).map((feld) => ({
      ...zeile(feld, blatt.wert, bezug),
      ...(feld.von !== null && { personen_von: feld.von }),
      ...(feld.bis !== null && { personen_bis: feld.bis }),
      ...Object.assign({}, ...blatt.aeste.map(bedingung)),
    })),
  );
}

function zeile({ art, zahl, weg }: Wertfeld, wert: Blatt['wert'], bezug: Bezug): Angabe {
  if (wert.art === 'unbekannt') return { art: 'unbekannt', erklaerung: wert.grund };
  const berechnet = weg !== null && { berechnet: true, rechenweg: rechenweg(weg) };
  if (zahl === null || art === 'unbekannt') return { art: art === 'einzelfall' ? art : 'nicht_genannt' };
  if (art !== 'preis' || wert.art !== 'preis_mal_flaeche')
    return { art: art === 'weitere_person' ? art : 'wert', ...inSpalte(bezug, zahl), ...berechnet };
  const { flaeche, zeitraum, runden, quelle } = wert;
  return {
    art: 'preis_je_m2',
    preis_euro_je_m2: alsDezimal4(zahl),
    flaeche,
    zeitraum,
    runden,
    // A price that the table itself does not print comes from national data.
    ...(quelle !== null && { berechnet: true, rechenweg: `Preis aus: ${quelle}` }),
  };
}

/** A branch inside a branch of the same kind does not occur: one question has one answer. */
function bedingung(ast: Ast): Partial<Angabe> {
  switch (ast.art) {
    case 'auswahl':
      return { [ast.frage]: ast.antwort };
    case 'stufe':
      return klasse(ast.groesse, ast.band);
    case 'tag':
      return { tag_ab: ast.ab, ...(ast.bis !== null && { tag_bis: ast.bis }) };
    case 'danach':
      return {};
  }
}

/** The edges of a class of numbers, each in its column. */
export function klasse(groesse: string, { ab, ueber, bis, unter }: Band): Partial<Angabe> {
  const jahr = groesse === 'baujahr';
  const einheit = jahr ? '' : '_m2';
  const rand = (name: string, wert: number | null) =>
    wert === null ? {} : { [`${groesse}_${name}${einheit}`]: jahr ? wert : alsDezimal(wert) };
  return { ...rand('ab', ab), ...rand('ueber', ueber), ...rand('bis', bis), ...rand('unter', unter) };
}

/** A number in the column of its unit. */
function inSpalte(bezug: Bezug, wert: number): Partial<Angabe> {
  if (istJeM2(bezug)) return { preis_euro_je_m2: alsDezimal4(wert) };
  if (bezug === 'wohnflaeche') return { flaeche_m2: alsDezimal(wert) };
  if (bezug === 'heizenergie') return { energie_kwh_im_jahr: alsDezimal(wert) };
  return { betrag_cent: wert };
}

function rechenweg(weg: readonly Schritt[]): string {
  return weg
    .map(({ schritt, werte, rechtsgrundlage }) => {
      const teile = Object.entries(werte).map(([name, wert]) => `${name} ${wert}`);
      return `${schritt} (${rechtsgrundlage}): ${teile.join(', ')}`;
    })
    .join(' | ');
}
