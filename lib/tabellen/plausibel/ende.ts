import { tagLang } from '@/lib/kern/zahlen';
import type { Tag } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig } from './auffaellig';
import { istFern } from './tage';

/**
 * What an end leaves behind, with its effect on people: days until the next table begins, or no table at all. Placed at
 * the last day of the earlier file.
 */
export function pruefeEnde(
  geladen: GeladeneTabelle,
  danach: GeladeneTabelle | undefined,
  heute: Tag,
): Auffaellig[] {
  const ende = geladen.inhalt.gueltig_bis;
  if (ende === undefined) return [];
  if (danach === undefined) return istFern(geladen) ? [] : [ohneNachfolgerin(geladen, ende, heute)];
  const anfang = danach.inhalt.gueltig_ab;
  const tage = (Date.parse(anfang) - Date.parse(ende)) / TAG - 1;
  if (tage <= 0) return [];
  const lange = tage === 1 ? 'Einen Tag lang' : `${tage} Tage lang`;
  const text = `${lange} gibt es keinen Richtwert für ${wen(geladen)}: nach dem ${ende}, bis am ${anfang} die nächste Tabelle beginnt. Stimmt das?`;
  return [auffaellig('luecke', ['gueltig_bis'], text, { werte: [anfang] })];
}

function ohneNachfolgerin(geladen: GeladeneTabelle, ende: Tag, heute: Tag): Auffaellig {
  const erster = tagLang(danachAb(ende));
  const seit = ende < heute ? `Seit dem ${erster}` : `Ab ${erster}`;
  const text = `${seit} gibt es keinen Richtwert für ${wen(geladen)}. Es folgt keine Tabelle. Steht dieses Ende im Dokument?`;
  return auffaellig('ende', ['gueltig_bis'], text, { werte: [ende] });
}

/** Milliseconds of a day; days without a time are in UTC, which has no summer time. */
const TAG = 86_400_000;

function danachAb(tag: Tag): Tag {
  return new Date(Date.parse(tag) + TAG).toISOString().slice(0, 10);
}

/** Whom it concerns: `21 Gemeinden, 1.180.000 Menschen`; without people where the list does not know them all. */
export function wen({ tabelle, bund }: Pick<GeladeneTabelle, 'tabelle' | 'bund'>): string {
  const orte = Object.keys(tabelle.gemeinden);
  const gemeinden = orte.length === 1 ? '1 Gemeinde' : `${orte.length} Gemeinden`;
  const einwohner = orte.map((ags) => bund.gemeinden.get(ags)?.einwohner ?? null);
  const menschen = einwohner.reduce<number>((summe, zahl) => summe + (zahl ?? 0), 0);
  return einwohner.includes(null) ? gemeinden : `${gemeinden}, ${gerundet(menschen)} Menschen`;
}

function gerundet(menschen: number): string {
  const stufe = menschen < 10_000 ? 100 : 1000;
  return String(Math.round(menschen / stufe) * stufe).replace(/\B(?=(\d{3})+$)/g, '.');
}
