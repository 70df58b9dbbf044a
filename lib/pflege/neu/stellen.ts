import { Document, isMap, isScalar, Scalar, YAMLMap } from 'yaml';
import { type Paar, stelleVor, zeilen } from '@/lib/tabellen/bemerkungen';
import { alsDateitext } from '@/lib/tabellen/layout';
import { ersetze } from '../bemerkungen';
import type { Stelle } from '../eintraege';
import { alsSkalar } from '../knoten';
import type { Pfad } from '../pfad';

/** The entries at a path: one or none, so that a change is a loop over them. */
export function bei(stellen: readonly Stelle[], ...pfad: Pfad): readonly Stelle[] {
  return stellen.filter((s) => s.pfad.length === pfad.length && s.pfad.every((teil, i) => teil === pfad[i]));
}

/** Source text of a single value; null for a list, a group or nothing. */
export function wertVon({ paar: { value } }: Stelle): string | null {
  return isScalar(value) && value.value !== '' ? String(value.value) : null;
}

/** Gives an entry another value, with a remark of its own or the one that stands behind it. */
export function schreibe({ pfad, paar }: Stelle, wert: string, bemerkung?: string): void {
  ersetze(paar, alsSkalar(wert, pfad));
  if (bemerkung !== undefined && paar.value) paar.value.comment = ` ${bemerkung}`;
}

/** Takes the value away and says in a remark what belongs there. The checker asks for it. */
export function oeffne(stelle: Stelle, hilfe: string, mitAltem: boolean): void {
  const offen = new Scalar('');
  offen.comment = ` ${hilfe}${bisher(stelle, mitAltem)}`;
  stelle.paar.value = offen;
}

/** Makes the whole entry a remark: who has a value takes the sign away. */
export function lasseWeg(stelle: Stelle, hilfe: string, mitAltem: boolean): void {
  alsBemerkung(stelle, [` ${stelle.name}: ${hilfe}${bisher(stelle, mitAltem)}`]);
}

/** Turns an entry with all that stands in it into remarks, below some of their own. */
export function kommentiereAus(stelle: Stelle, ...davor: string[]): void {
  const { paar } = stelle;
  const oben = zeilen(paar.key.commentBefore);
  paar.key.commentBefore = null;
  const allein = new Document(undefined, { schema: 'failsafe' });
  const gruppe = new YAMLMap(allein.schema);
  gruppe.items.push(paar);
  allein.contents = gruppe as unknown as typeof allein.contents;
  const text = alsDateitext(allein as Document, '').trimEnd();
  alsBemerkung(stelle, [...oben, ...davor, ...text.split('\n').map((zeile) => ` ${zeile}`)]);
}

function alsBemerkung({ gruppe, paar }: Stelle, neue: readonly string[]): void {
  const nummer = gruppe.items.indexOf(paar);
  const oben = zeilen(paar.key.commentBefore);
  gruppe.items.splice(nummer, 1);
  stelleVor(gruppe, nummer, [...oben, ...neue]);
}

function bisher(stelle: Stelle, mitAltem: boolean): string {
  const wert = wertVon(stelle);
  return mitAltem && wert !== null ? ` (bisher: ${wert.replace(/\s+/g, ' ').slice(0, 100)})` : '';
}

/** The line that tells editors the schema has to stay the first. */
export const SCHEMAZEILE = ' yaml-language-server:';

/** Puts remarks before everything else. */
export function setzeKopf(dokument: Document, neue: readonly string[]): void {
  const erstes = isMap(dokument.contents) ? (dokument.contents.items[0] as Paar | undefined) : undefined;
  const ziel = dokument.commentBefore || erstes === undefined ? dokument : erstes.key;
  const alte = zeilen(ziel.commentBefore);
  const marke = alte[0]?.startsWith(SCHEMAZEILE) ? 1 : 0;
  ziel.commentBefore = [...alte.slice(0, marke), ...neue, ...alte.slice(marke)].join('\n');
}
