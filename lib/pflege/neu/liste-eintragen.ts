import { kurzname } from '@/lib/kern/kurzname';
import type { Groesse } from './groesse';
import type { Liste } from './liste-lesen';
import {
  type Aenderung,
  angewandt,
  type Eintrag,
  eintraegeMitOrt,
  eintragBei,
  zeilenende,
} from './yaml-text';

/** A place in a table file where values by household size stand. */
export interface Ziel {
  readonly bezug: string;
  readonly wirkung: string;
  /** Paths of the `je_person` entries, with the areas' names; null for the whole authority. */
  readonly gebiete: readonly { readonly name: string | null; readonly pfad: readonly (string | number)[] }[];
}

/** Limits that can take a list: their values stand by household size, without branches in between. */
export function zieleIn(text: string): Ziel[] {
  const eintraege = eintraegeMitOrt(text);
  const grenzen = eintraege.filter(
    (e) => e.pfad[0] === 'grenzen' && e.name === 'bezug' && e.pfad.length === 3,
  );
  return grenzen.flatMap(({ pfad, wert }) => {
    const vorn = pfad.slice(0, 2);
    const wirkung = eintragBei(eintraege, ...vorn, 'wirkung')?.wert ?? '';
    const gebiete = eintraege
      .filter((e) => e.name === 'je_person' && e.pfad[1] === pfad[1] && e.pfad[0] === 'grenzen')
      .filter((e) => e.pfad.length === 3 || (e.pfad.length === 5 && e.pfad[2] === 'gebiete'))
      .map((e) => ({
        name: eintragBei(eintraege, ...e.pfad.slice(0, -1), 'name')?.wert ?? null,
        pfad: e.pfad,
      }));
    return gebiete.length === 0 ? [] : [{ bezug: wert ?? '', wirkung, gebiete }];
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
  const eintraege = eintraegeMitOrt(text);
  const fehler = [...liste.fehler];
  const offen = new Set(ziel.gebiete);
  const aenderungen: Aenderung[] = [];
  for (const { name, werte } of liste.gebiete) {
    const gebiet = findeGebiet(ziel, name);
    if (gebiet === undefined) fehler.push(unbekannt(ziel, name));
    else if (!offen.delete(gebiet))
      fehler.push(`„${name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`);
    else aenderungen.push(...zellenAendern(text, eintraege, gebiet.pfad, werte, art));
  }
  const ohneWerte = [...offen].map((g) => g.name ?? 'die Tabelle');
  if (fehler.length > 0) return { text, ohneWerte, fehler };
  return { text: angewandt(text, aenderungen), ohneWerte, fehler };
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

function zellenAendern(
  text: string,
  eintraege: readonly Eintrag[],
  pfad: readonly (string | number)[],
  werte: ReadonlyMap<Groesse, number>,
  art: 'geld' | 'flaeche',
): Aenderung[] {
  const zellen = eintraege.filter(
    (e) =>
      e.pfad.length === pfad.length + 1 &&
      pfad.every((teil, i) => teil === e.pfad[i]) &&
      GROESSE.test(e.name),
  );
  const einzug = ' '.repeat(spalteVon(text, zellen[0]?.von ?? 0));
  const da = new Set(zellen.map((z) => z.name));
  const neue = [...werte].filter(([groesse]) => !da.has(groesse));
  const zeile = ([groesse, wert]: [Groesse, number]) =>
    `${einzug}${groesse}: ${geschrieben(wert, art)} # bisher ohne Wert\n`;
  const vorWeitere = zellen.find((z) => z.name === 'weitere');
  const letzte = zellen.findLast((z) => z.name !== 'weitere') ?? zellen.at(-1);
  const stelle = zeilenende(text, letzte?.bis ?? 0);
  const ergaenzt = neue.map(zeile).join('');
  return [
    ...zellen.map((zelle) => ersetzt(text, zelle, werte.get(zelle.name), einzug, art)),
    ...(ergaenzt === '' || (vorWeitere === undefined && letzte === undefined)
      ? []
      : [{ von: stelle, bis: stelle, text: ergaenzt }]),
  ];
}

/** An empty cell of the list says that the document has no value: the line becomes a comment. */
function ersetzt(
  text: string,
  zelle: Eintrag,
  wert: number | undefined,
  einzug: string,
  art: 'geld' | 'flaeche',
): Aenderung {
  const bis = zeilenende(text, zelle.bis);
  const von = zelle.von - einzug.length;
  const alt = zelle.wert ?? '';
  const vorlage = alt === 'EINTRAGEN';
  if (wert === undefined) {
    return {
      von,
      bis,
      text: vorlage ? '' : `${einzug}# ${zelle.name}: ${alt} (bisher; fehlt in der Liste)\n`,
    };
  }
  const neu = geschrieben(wert, art);
  const notiz = vorlage || neu === alt ? '' : ` # bisher ${alt}`;
  return { von, bis, text: `${einzug}${zelle.name}: ${neu}${notiz}\n` };
}

/** Money with two places; an area or a count without needless ones. */
export function geschrieben(hundertstel: number, art: 'geld' | 'flaeche'): string {
  const text = `${Math.floor(hundertstel / 100)}.${String(hundertstel % 100).padStart(2, '0')}`;
  return art === 'geld' ? text : text.replace(/\.?0+$/, '');
}

function spalteVon(text: string, stelle: number): number {
  return stelle - (text.lastIndexOf('\n', stelle - 1) + 1);
}
