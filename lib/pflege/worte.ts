import { type Document, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { angewandt, eintraegeMitOrt, eintragBei } from '@/lib/pflege/neu/yaml-text';
import { ersetzeListe, geprueft, type Pfad } from './daten';
import { fuegeEin, OFFEN } from './einfuegen';
import { entfernePosten, haengeAn } from './posten';
import { alsSkalar } from './skalar';

/** Lists that are written in one line, because their words are short. */
const IN_EINER_ZEILE = new Set<string | number | undefined>(['gemeinden', 'merkmale']);

/** The texts of a list; empty if it is missing. null if something else stands there. */
export function worteAus(dokument: Document, pfad: Pfad): readonly string[] | null {
  const liste = wortliste(dokument, pfad);
  if (liste === undefined) return [];
  return liste === null ? null : liste.worte.map((wort) => String(wort.value));
}

/** Appends a text to a list; a missing one is begun. Unchanged if the layout has no place for it. */
export function fuegeWortAn(text: string, pfad: Pfad, wort: string): string {
  const liste = listeBei(text, pfad);
  if (liste === null) return text;
  const mit = (daten: unknown) => ersetzeListe(daten, pfad, (alle) => [...alle, wort]);
  if (liste?.flow) {
    const letztes = liste.worte.at(-1)?.range?.[1];
    const neu =
      letztes === undefined
        ? angewandt(text, [{ von: liste.von, bis: liste.bis, text: `[${inKlammern(wort)}]` }])
        : angewandt(text, [{ von: letztes, bis: letztes, text: `, ${inKlammern(wort)}` }]);
    return geprueft(text, neu, mit);
  }
  if (liste !== undefined || !IN_EINER_ZEILE.has(pfad.at(-1))) return haengeAn(text, pfad, [alsSkalar(wort)]);
  const eintrag = eintragBei(eintraegeMitOrt(text), ...pfad);
  if (eintrag === undefined)
    return geprueft(text, fuegeEin(text, pfad, [`${pfad.at(-1)}: [${inKlammern(wort)}]`]), mit);
  const offen = OFFEN.exec(text.slice(eintrag.bis))?.[0].length ?? 0;
  const neu = angewandt(text, [
    { von: eintrag.bis, bis: eintrag.bis + offen, text: ` [${inKlammern(wort)}]` },
  ]);
  return geprueft(text, neu, mit);
}

/** Takes a text out of a list. With the last one the list goes too; the areas' Gemeinden stay as an open entry. */
export function entferneWort(text: string, pfad: Pfad, nummer: number): string {
  const liste = listeBei(text, pfad);
  const wort = liste?.worte[nummer];
  const eintrag = eintragBei(eintraegeMitOrt(text), ...pfad);
  if (!liste || wort === undefined || eintrag === undefined) return text;
  if (!liste.flow) return entfernePosten(text, pfad, nummer);
  if (liste.worte.length === 1) {
    const anfang = zeilenbeginn(text, eintrag.von);
    const behalten = pfad.includes('gebiete') || text.slice(anfang, eintrag.von).trim() !== '';
    const doppelpunkt = text.indexOf(':', eintrag.von) + 1;
    const ende = text.indexOf('\n', eintrag.bis) + 1 || text.length;
    const neu = angewandt(text, [
      behalten
        ? { von: doppelpunkt, bis: eintrag.bis, text: '' }
        : { von: anfang, bis: text.slice(eintrag.bis, ende).trim() === '' ? ende : eintrag.bis, text: '' },
    ]);
    return geprueft(text, neu, (daten) => {
      ersetzeListe(daten, pfad, () => (behalten ? [''] : []));
      if (behalten) leere(daten, pfad);
    });
  }
  const davor = liste.worte[nummer - 1]?.range?.[1];
  const danach = liste.worte[nummer + 1]?.range?.[0];
  const [von, bis] = wort.range ?? [0, 0];
  const stelle = davor === undefined ? { von, bis: danach ?? bis } : { von: davor, bis };
  return geprueft(text, angewandt(text, [{ ...stelle, text: '' }]), (daten) =>
    ersetzeListe(daten, pfad, (alle) => alle.toSpliced(nummer, 1)),
  );
}

/** Sets one text of a list; an empty one takes it away. The path ends with its number. */
export function setzeWort(text: string, pfad: Pfad, wert: string): string {
  const nummer = Number(pfad.at(-1));
  const oben = pfad.slice(0, -1);
  const liste = listeBei(text, oben);
  const wort = liste?.worte[nummer];
  if (!liste || wort === undefined || String(wort.value) === wert) return text;
  if (wert === '') return entferneWort(text, oben, nummer);
  const [von, bis] = wort.range ?? [0, 0];
  const neu = liste.flow ? inKlammern(wert) : alsSkalar(wert, wort.type !== 'PLAIN');
  return geprueft(text, angewandt(text, [{ von, bis, text: neu }]), (daten) =>
    ersetzeListe(daten, oben, (alle) => alle.with(nummer, wert)),
  );
}

interface Wortliste {
  readonly worte: readonly Scalar[];
  readonly flow: boolean;
  readonly von: number;
  readonly bis: number;
}

function listeBei(text: string, pfad: Pfad): Wortliste | null | undefined {
  return wortliste(parseDocument(text, { schema: 'failsafe', prettyErrors: false }), pfad);
}

/** undefined: nothing stands there; null: something that is no list of texts. */
function wortliste(dokument: Document, pfad: Pfad): Wortliste | null | undefined {
  const liste: unknown = dokument.getIn(pfad, true);
  if (liste === undefined || liste === null || (isScalar(liste) && liste.source === '')) return undefined;
  if (!isSeq(liste) || !liste.items.every((eintrag) => isScalar(eintrag))) return null;
  return {
    worte: liste.items as Scalar[],
    flow: liste.flow === true,
    von: liste.range?.[0] ?? 0,
    bis: liste.range?.[1] ?? 0,
  };
}

/** In brackets a comma ends a text, so everything but plain words is quoted. */
function inKlammern(wort: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(wort) ? wort : JSON.stringify(wort);
}

function leere(daten: unknown, pfad: Pfad): void {
  const eltern = pfad
    .slice(0, -1)
    .reduce<unknown>((w, t) => (w as Record<string | number, unknown>)[t], daten);
  (eltern as Record<string | number, unknown>)[pfad.at(-1) ?? ''] = '';
}

function zeilenbeginn(text: string, stelle: number): number {
  return text.lastIndexOf('\n', stelle - 1) + 1;
}
