import { type Document, isMap, Pair, Scalar } from 'yaml';
import { kurzname } from '@/lib/kern/kurzname';
import type { Paar } from '@/lib/tabellen/bemerkungen';
import { alsDokument } from '@/lib/tabellen/layout';
import { paareIn, type Stelle } from '../eintraege';
import { geaendert } from '../geaendert';
import { alsSkalar, nimmWeg } from '../knoten';
import type { Pfad } from '../pfad';
import type { Groesse } from './groesse';
import type { Liste } from './liste-lesen';
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

/** Writes the values of a list into a table. What was there before stands behind each new value as a comment. */
export function trageEin(text: string, ziel: Ziel, liste: Liste, art: 'geld' | 'flaeche'): Eingetragen {
  const fehler = [...liste.fehler];
  const offen = new Set(ziel.gebiete);
  const zeilen: (readonly [Pfad, ReadonlyMap<Groesse, number>])[] = [];
  for (const { name, werte } of liste.gebiete) {
    const gebiet = findeGebiet(ziel, name);
    if (gebiet === undefined) fehler.push(unbekannt(ziel, name));
    else if (!offen.delete(gebiet))
      fehler.push(`„${name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`);
    else zeilen.push([gebiet.pfad, werte]);
  }
  const ohneWerte = [...offen].map((g) => g.name ?? 'die Tabelle');
  if (fehler.length > 0) return { text, ohneWerte, fehler };
  const neu = geaendert(text, (dokument) => {
    for (const [pfad, werte] of zeilen) aendereZellen(dokument, pfad, werte, art);
    return zeilen.length > 0;
  });
  return { text: neu, ohneWerte, fehler };
}

function findeGebiet(ziel: Ziel, name: string | null) {
  if (name === null) return ziel.gebiete.length === 1 ? ziel.gebiete[0] : undefined;
  return ziel.gebiete.find((g) => g.name !== null && kurzname(g.name) === kurzname(name));
}

function unbekannt(ziel: Ziel, name: string | null): string {
  const namen = ziel.gebiete.map((g) => g.name).filter((n) => n !== null);
  if (name === null)
    return `Die Tabelle hat ${ziel.gebiete.length} Gebiete. Die Liste muss sagen, für welches ihre Werte gelten.`;
  if (namen.length === 0)
    return `Die Tabelle hat keine Gebiete, die Liste nennt aber „${name}“. Lassen Sie nur die Personenzahl und den Wert stehen.`;
  return `Das Gebiet „${name}“ steht nicht in der Tabelle. Möglich ist: ${namen.join(', ')}`;
}

const GROESSE = /^(\d{1,2}|weitere)$/;

function aendereZellen(
  dokument: Document,
  pfad: Pfad,
  werte: ReadonlyMap<Groesse, number>,
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
