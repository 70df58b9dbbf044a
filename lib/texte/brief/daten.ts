import type { Kurzlink } from '@/lib/orte/kurzlink';
import { naechsteAenderung, type Tabelle, type Tag, tabelleAm, vortag } from '@/lib/regeln';
import type { Amt } from '../amt';
import type { Briefdaten } from './baustein';
import { ersterTag, richtwertlage } from './lage';

/** What is chosen on the page for staff. */
export interface Briefwahl {
  readonly ort: string;
  readonly ags: string;
  readonly personen: number | null;
  readonly gebiet: string | null;
  readonly amt: Amt;
  readonly tag: Tag;
  readonly link: Kurzlink;
  readonly domain: string;
}

/** All that the texts need, from the versions of a place's table; null: they could not be fetched. */
export function briefdaten(wahl: Briefwahl, versionen: readonly Tabelle[] | null): Briefdaten {
  const { personen, gebiet, amt, link, domain } = wahl;
  const ort = gebiet === null ? wahl.ort : `${wahl.ort} (${gebiet})`;
  const lage = (mietverhaeltnis: 'neu' | 'bestand', tag = wahl.tag) =>
    richtwertlage({ ...wahl, mietverhaeltnis, tag }, versionen);
  const grenze = versionen === null ? null : wechseltag(versionen, wahl.tag);
  return {
    ort,
    personen,
    amt,
    link,
    domain,
    neu: lage('neu'),
    bestand: lage('bestand'),
    wechsel:
      grenze === null
        ? null
        : {
            neu: lage('bestand', grenze),
            vorher: lage('bestand', vortag(grenze)),
            kommt: grenze > wahl.tag,
          },
  };
}

/** The first day of limits that come; if none are known, of those in force. */
function wechseltag(versionen: readonly Tabelle[], tag: Tag): Tag | null {
  const kommt = naechsteAenderung(versionen, tag);
  if (kommt?.art === 'neu') return kommt.tag;
  const tabelle = tabelleAm(versionen, tag);
  return tabelle && ersterTag(tabelle, tag);
}
