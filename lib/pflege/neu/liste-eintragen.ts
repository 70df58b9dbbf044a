import { type Document, isMap, Pair, Scalar, type YAMLMap } from 'yaml';
import type { Tag } from '@/lib/regeln';
import type { Paar } from '@/lib/tabellen/bemerkungen';
import { alsDokument } from '@/lib/tabellen/layout';
import { paareIn, type Stelle } from '../eintraege';
import { geaendert } from '../geaendert';
import { alsSkalar, nimmWeg } from '../knoten';
import { findeNamen } from '../liste/namen';
import type { Pfad } from '../pfad';
import type { Liste, Listengebiet } from './liste-lesen';
import { bei, lasseWeg, schreibe, wertVon } from './stellen';

/** A place in a table file where values by household size stand. */
export interface Ziel {
  readonly bezug: string;
  readonly wirkung: string;
  /** Paths of the `je_person` entries, with the areas' names; null for the whole authority. */
  readonly gebiete: readonly { readonly name: string | null; readonly pfad: Pfad }[];
}

/** Limits that can take a list: their values stand by household size, without branches in between. */
export function zieleIn(text: string): Ziel[] {
  const dokument = alsDokument(text);
  if (dokument === null) return [];
  const stellen = paareIn(dokument);
  const wert = (...pfad: Pfad) => bei(stellen, ...pfad).map(wertVon)[0] ?? null;
  const grenzen = stellen.filter(
    ({ pfad, name }) => pfad[0] === 'grenzen' && name === 'bezug' && pfad.length === 3,
  );
  return grenzen.flatMap(({ pfad: [, nummer = 0] }) => {
    const gebiete = stellen
      .filter(({ pfad, name }) => name === 'je_person' && pfad[0] === 'grenzen' && pfad[1] === nummer)
      .filter(({ pfad }) => pfad.length === 3 || (pfad.length === 5 && pfad[2] === 'gebiete'))
      .map(({ pfad }) => ({ name: wert(...pfad.slice(0, -1), 'name'), pfad }));
    const bezug = wert('grenzen', nummer, 'bezug') ?? '';
    return gebiete.length === 0
      ? []
      : [{ bezug, wirkung: wert('grenzen', nummer, 'wirkung') ?? '', gebiete }];
  });
}

/** The limit a list is meant for: the named one, or the only one that decides. A German message if that is not clear. */
export function waehleZiel(ziele: readonly Ziel[], bezug: string | undefined): Ziel | string {
  const namen = ziele.map((z) => z.bezug).join(', ');
  if (ziele.length === 0)
    return 'In dieser Tabelle stehen die Werte nicht einfach nach Personen. Tragen Sie sie von Hand ein.';
  const passend =
    bezug === undefined
      ? ziele.filter((z) => z.wirkung === 'massgeblich')
      : ziele.filter((z) => z.bezug === bezug);
  const [ziel, ...rest] = passend;
  if (ziel !== undefined && rest.length === 0) return ziel;
  return `Für welche Grenze ist die Liste? Schreiben Sie zum Beispiel --bezug ${ziele[0]?.bezug}. Möglich ist: ${namen}`;
}

export interface Eingetragen {
  readonly text: string;
  /** Areas of the file that the list does not name: their values stay as they were. */
  readonly ohneWerte: readonly string[];
  readonly fehler: readonly string[];
}

/** Where a table comes from that a list is written into. */
export interface Herkunft {
  /** First day of the table whose values it has; null for a first table. */
  readonly gegen?: Tag | null;
  /** What the authority itself is called: a list may name it where there are no areas. */
  readonly eigene?: readonly string[];
}

/**
 * Writes the values of a list into a table. What was there before stands behind each new value as a comment, and an area
 * that the list does not name says so.
 */
export function trageEin(
  text: string,
  ziel: Ziel,
  liste: Liste,
  art: 'geld' | 'flaeche',
  { gegen = null, eigene = [] }: Herkunft = {},
): Eingetragen {
  const fehler = [...liste.fehler];
  const offen = new Set(ziel.gebiete);
  const zeilen: (readonly [Pfad, Listengebiet])[] = [];
  for (const gebiet of fehler.length > 0 ? [] : liste.gebiete) {
    const gefunden = findeGebiete(ziel, gebiet.name, eigene);
    if (typeof gefunden === 'string') fehler.push(gefunden);
    else
      for (const treffer of gefunden) {
        if (!offen.delete(treffer))
          fehler.push(`„${treffer.name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`);
        else zeilen.push([treffer.pfad, gebiet]);
      }
  }
  const ohneWerte = [...offen].map((g) => g.name ?? 'die Tabelle');
  if (fehler.length > 0) return { text, ohneWerte, fehler };
  const neu = geaendert(text, (dokument) => {
    for (const [pfad, gebiet] of zeilen) aendereZellen(dokument, pfad, gebiet, art);
    if (gegen !== null) for (const { pfad } of offen) merkeUebernommen(dokument, pfad, gegen);
    return zeilen.length > 0;
  });
  return { text: neu, ohneWerte, fehler };
}

type Zielgebiet = Ziel['gebiete'][number];

/** The areas of the table that a printed name means; a German message if that is none, or not sure. */
function findeGebiete(
  ziel: Ziel,
  name: string | null,
  eigene: readonly string[],
): readonly Zielgebiet[] | string {
  const [erstes, ...weitere] = ziel.gebiete;
  if (name === null)
    return weitere.length === 0 && erstes
      ? [erstes]
      : `Die Tabelle hat ${ziel.gebiete.length} Gebiete. Die Liste muss sagen, für welches ihre Werte gelten.`;
  const benannt = ziel.gebiete.flatMap((g) => (g.name === null ? [] : [{ ...g, name: g.name, gebiet: g }]));
  const meintAlle = eigene.some((e) => findeNamen(name, [{ name: e }]).art === 'gefunden');
  if (benannt.length === 0 && erstes && weitere.length === 0 && meintAlle) return [erstes];
  if (benannt.length === 0)
    return `Die Tabelle hat keine Gebiete, die Liste nennt aber „${name}“. Lassen Sie nur die Personenzahl und den Wert stehen.`;
  const fund = findeNamen(name, benannt);
  if (fund.art === 'gefunden') return fund.ziele.map(({ gebiet }) => gebiet);
  if (fund.art === 'mehrere')
    return `„${name}“ passt auf mehrere Gebiete: ${fund.namen.join(' oder ')}. Schreiben Sie den ganzen Namen.`;
  const wer = fund.teil === null || fund.teil === name ? `„${name}“` : `„${fund.teil}“ in „${name}“`;
  const nah = fund.nah === null ? '' : ` Meinen Sie „${fund.nah}“?`;
  return `Das Gebiet ${wer} steht nicht in der Tabelle.${nah} Möglich ist: ${benannt.map((g) => g.name).join('; ')}`;
}

/** The reader of the file sees which values nobody has looked at. */
function merkeUebernommen(dokument: Document, pfad: Pfad, gegen: Tag): void {
  const gruppe: unknown = dokument.getIn(pfad.slice(0, -1), true);
  if (!isMap(gruppe)) return;
  const name = (gruppe.items as Paar[]).find(({ key }) => key.value === 'name');
  const marke = ` FEHLT IN DER LISTE: alle Werte übernommen aus der Tabelle ab ${gegen}`;
  if (name?.value) name.value.comment = marke + (name.value.comment ? `;${name.value.comment}` : '');
}

const EINZELFALL = 'einzelfall_ab';
const GROESSE = /^(\d{1,2}|weitere)$/;

function aendereZellen(
  dokument: Document,
  pfad: Pfad,
  { werte, einzelfallAb }: Listengebiet,
  art: 'geld' | 'flaeche',
): void {
  const gruppe: unknown = dokument.getIn(pfad, true);
  if (!isMap(gruppe)) return;
  const zellen = (gruppe.items as Paar[])
    .map(
      (paar): Stelle => ({
        pfad: [...pfad, String(paar.key.value)],
        name: String(paar.key.value),
        gruppe,
        paar,
      }),
    )
    .filter(({ name }) => GROESSE.test(name));
  const da = new Set(zellen.map(({ name }) => name));
  const letzte = zellen.findLast(({ name }) => name !== 'weitere') ?? zellen.at(-1);
  const neue = [...werte]
    .filter(([groesse]) => !da.has(groesse))
    .map(([groesse, wert]) => {
      const skalar = alsSkalar(geschrieben(wert, art), [...pfad, groesse]);
      skalar.comment = ' bisher ohne Wert';
      return new Pair(new Scalar(groesse), skalar);
    });
  gruppe.items.splice(letzte ? gruppe.items.indexOf(letzte.paar) + 1 : gruppe.items.length, 0, ...neue);
  for (const zelle of zellen) aendereZelle(dokument, zelle, werte.get(zelle.name), art);
  if (einzelfallAb !== null) setzeEinzelfall(gruppe, pfad, einzelfallAb);
}

function setzeEinzelfall(gruppe: YAMLMap, pfad: Pfad, ab: number): void {
  const skalar = alsSkalar(String(ab), [...pfad, EINZELFALL]);
  const da = (gruppe.items as Paar[]).find(({ key }) => key.value === EINZELFALL);
  if (da) da.value = skalar;
  else gruppe.items.push(new Pair(new Scalar(EINZELFALL), skalar));
}

/** An empty cell of the list says that the document has no value: the entry becomes a remark. */
function aendereZelle(
  dokument: Document,
  zelle: Stelle,
  wert: number | undefined,
  art: 'geld' | 'flaeche',
): void {
  const alt = wertVon(zelle) ?? '';
  const vorlage = alt === 'EINTRAGEN';
  if (wert !== undefined) {
    const neu = geschrieben(wert, art);
    schreibe(zelle, neu, neu === alt || vorlage ? undefined : `bisher ${alt}`);
  } else if (vorlage) {
    if (zelle.paar.value) zelle.paar.value.comment = null;
    nimmWeg(dokument, zelle.pfad);
  } else lasseWeg(zelle, `${alt} (bisher; fehlt in der Liste)`, false);
}

/** Money with two places; an area or a count without needless ones. */
export function geschrieben(hundertstel: number, art: 'geld' | 'flaeche'): string {
  const text = `${Math.floor(hundertstel / 100)}.${String(hundertstel % 100).padStart(2, '0')}`;
  return art === 'geld' ? text : text.replace(/\.?0+$/, '');
}
