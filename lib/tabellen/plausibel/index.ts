import type { Tag } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import type { Meldung, Pfad } from '../meldung';
import type { TabelleInDatei } from '../schema/tabelle';
import type { Auffaellig, Warnungsart } from './auffaellig';
import { istBestaetigt, PLATZHALTER } from './bestaetigung';
import { pruefeDeckel } from './deckel';
import { pruefeGebiete } from './gebiete';
import { pruefeGroessen } from './groessen';
import { pruefePreise } from './preise';
import { pruefeTage } from './tage';
import { pruefeLuecke, pruefeVorgaenger } from './vorgaenger';
import { zeilenVon } from './zeilen';
import { pruefeZuschlaege } from './zuschlaege';

/** Something unusual at its place. It is no error: whoever compared it with the document confirms it in the file. */
export interface Warnung extends Meldung {
  readonly art: Warnungsart | 'schreibweise';
  /** Where it stands in the file's data. */
  readonly pfad: Pfad;
  /** What the confirmation begins with; null: it can only be mended. */
  readonly feststellung: string | null;
}

/**
 * What is unusual and not confirmed in the tables of one authority, given in order of their first days. `heute` is a
 * matter of the caller; `neu` says which files were just added (path as in the messages).
 */
export function warnungenZu(
  dateien: readonly GeladeneTabelle[],
  heute: Tag,
  neu: (datei: string) => boolean = () => false,
): Warnung[] {
  return dateien.flatMap((geladen, i) => {
    const { datei, inhalt, tabelle } = geladen;
    const [davor, danach] = [dateien[i - 1], dateien[i + 1]];
    const zeilen = zeilenVon(geladen);
    const alle: Auffaellig[] = [
      ...pruefeTage(geladen, heute, neu(datei.datei)),
      ...(danach ? pruefeLuecke(geladen, danach) : []),
      ...zeilen.flatMap((zeile) => [...pruefeGroessen(zeile), ...pruefePreise(zeile, tabelle)]),
      ...pruefeGebiete(zeilen, tabelle.gemeinden),
      ...(davor ? pruefeVorgaenger(geladen, davor) : []),
      ...pruefeZuschlaege(inhalt),
      ...pruefeDeckel(inhalt),
    ];
    const offen = alle.filter((fund) => !istBestaetigt(fund, bestaetigungen(inhalt, fund.pfad)));
    const geschrieben = datei.auffaellig.map(
      (befund): Warnung => ({
        ...datei.orte(befund),
        art: 'schreibweise',
        pfad: befund.pfad,
        feststellung: null,
      }),
    );
    const warnungen = offen.map(
      (fund): Warnung => ({
        ...datei.orte(alsBefund(fund)),
        art: fund.art,
        pfad: fund.pfad,
        feststellung: fund.feststellung,
      }),
    );
    return einmal([...geschrieben, ...warnungen]).sort((a, b) => a.zeile - b.zeile || a.spalte - b.spalte);
  });
}

/** The texts that may confirm something at a place: those of its area, of its limit, and of the table. */
function bestaetigungen(inhalt: TabelleInDatei, pfad: Pfad): string[] {
  const [bereich, i, gebiete, j] = pfad;
  const grenze = bereich === 'grenzen' && typeof i === 'number' ? inhalt.grenzen[i] : undefined;
  const gebiet = gebiete === 'gebiete' && typeof j === 'number' ? grenze?.gebiete?.[j] : undefined;
  if (grenze === undefined) return inhalt.bestaetigt ?? [];
  return [...(gebiet?.bestaetigt ?? []), ...(grenze.bestaetigt ?? [])];
}

function alsBefund({ pfad, text, feststellung }: Auffaellig): { pfad: Pfad; text: string } {
  if (feststellung === null) return { pfad, text };
  const wo =
    pfad[0] === 'grenzen' && pfad.length > 1
      ? pfad[2] === 'gebiete' && pfad.length > 3
        ? 'beim Gebiet'
        : 'bei der Grenze'
      : 'ganz links';
  return {
    pfad,
    text: `${text} Wenn ja, schreiben Sie ${wo}: bestaetigt: "${feststellung}, ${PLATZHALTER}"`,
  };
}

/** An area that is split by Mietenstufe says the same thing twice. */
function einmal(warnungen: readonly Warnung[]): Warnung[] {
  return [...new Map(warnungen.map((w) => [`${w.zeile}:${w.spalte}:${w.text}`, w])).values()];
}
