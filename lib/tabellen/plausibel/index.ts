import type { Tag } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import type { Meldung, Pfad } from '../meldung';
import type { Bestaetigung } from '../schema/bestaetigung';
import type { TabelleInDatei } from '../schema/tabelle';
import type { Auffaellig, Warnungsart } from './auffaellig';
import { pruefeBeispielwahl } from './beispiele';
import { istBestaetigt, platzFuer, type Vorschlag, vorschlagZu, zeilenZu } from './bestaetigung';
import { pruefeDeckel } from './deckel';
import { pruefeEnde } from './ende';
import { pruefeQuellen, type Umgebung } from './fremd';
import { pruefeGebiete } from './gebiete';
import { pruefeGroessen } from './groessen';
import { pruefeNamen } from './namen';
import { pruefeNiveau } from './niveau';
import { pruefePreise } from './preise';
import { pruefeRegeln } from './regel';
import { pruefeStufen } from './stufe';
import { pruefeTage } from './tage';
import { pruefeVollstaendig } from './vollstaendig';
import { istMassstab, pruefeVorgaenger } from './vorgaenger';
import { zeilenVon } from './zeilen';
import { pruefeZuschlaege } from './zuschlaege';

/** Something unusual at its place. It is no error: whoever compared it with the document confirms it in the file. */
export interface Warnung extends Meldung {
  readonly art: Warnungsart | 'schreibweise';
  /** Where it stands in the file's data. */
  readonly pfad: Pfad;
  /** `text` without the lines that would confirm it. */
  readonly frage: string;
  /** What confirms it, but for the reason; null: it can only be mended. */
  readonly vorschlag: Vorschlag | null;
}

/**
 * What is unusual and not confirmed in the tables of one authority, given in order of their first days. `heute` is a
 * matter of the caller; `neu` says which files were just added (path as in the messages);
 * `umgebung` is what the other authorities name, where all files are at hand.
 */
export function warnungenZu(
  dateien: readonly GeladeneTabelle[],
  heute: Tag,
  neu: (datei: string) => boolean = () => false,
  umgebung: Umgebung | null = null,
): Warnung[] {
  return dateien.flatMap((geladen, i) => {
    const { datei, inhalt, tabelle, gestoert } = geladen;
    const [davor, danach] = [dateien[i - 1], dateien[i + 1]];
    const nah = davor && istMassstab(davor, geladen) ? davor : null;
    const zeilen = zeilenVon(geladen);
    const alle: Auffaellig[] = [
      ...pruefeQuellen(geladen, umgebung, heute),
      ...pruefeTage(geladen, heute, neu(datei.datei)),
      ...pruefeEnde(geladen, danach, heute),
      ...zeilen.flatMap((zeile) => [...pruefeGroessen(zeile), ...pruefePreise(zeile, tabelle)]),
      ...pruefeVollstaendig(zeilen, nah ? zeilenVon(nah) : []),
      ...pruefeNamen(geladen),
      ...pruefeGebiete(zeilen, tabelle.gemeinden),
      ...(nah ? pruefeVorgaenger(geladen, nah) : []),
      ...pruefeRegeln(geladen, nah),
      ...pruefeStufen(geladen, zeilen),
      ...pruefeNiveau(geladen, zeilen),
      ...pruefeZuschlaege(inhalt),
      ...pruefeBeispielwahl(inhalt),
      ...pruefeDeckel(inhalt),
    ];
    const hier = (fund: Auffaellig) => bestaetigtBei(inhalt, platzFuer(fund.pfad));
    const grenze = (fund: Auffaellig) => bestaetigtBei(inhalt, platzFuer(fund.pfad).slice(0, 2));
    const einzeln = alle.filter((fund) => !istSchonGesagt(fund, alle));
    const eigene = einzeln.filter((fund) => !istFolge(fund, gestoert));
    const offen = eigene.filter((fund) => !istBestaetigt(fund, [...hier(fund), ...grenze(fund)]));
    const geschrieben = datei.auffaellig.map(
      (befund): Warnung => ({
        ...datei.orte(befund),
        art: 'schreibweise',
        pfad: befund.pfad,
        frage: befund.text,
        vorschlag: null,
      }),
    );
    const warnungen = offen.map(
      (fund): Warnung => ({
        ...datei.orte({ pfad: fund.pfad, text: `${fund.text} ${zeilenZu(fund, hier(fund).length > 0)}` }),
        art: fund.art,
        pfad: fund.pfad,
        frage: fund.text,
        vorschlag: vorschlagZu(fund),
      }),
    );
    return einmal([...geschrieben, ...warnungen]).sort((a, b) => a.zeile - b.zeile || a.spalte - b.spalte);
  });
}

/** What two neighbours say of each other, the curve of the whole row need not say again. */
const NACHBARN: ReadonlySet<Warnungsart> = new Set([
  'fallend',
  'gleich',
  'alle_gleich',
  'abstand',
  'preis',
  'sprung',
]);

function istSchonGesagt(fund: Auffaellig, alle: readonly Auffaellig[]): boolean {
  // A wrong word for what is compared makes every price of the limit odd.
  if (fund.art === 'preis')
    return alle.some(({ art, pfad }) => art === 'niveau' && pfad[1] === fund.pfad[1] && pfad[2] === 'bezug');
  if (fund.art !== 'stufe') return false;
  const zeile = (pfad: Pfad) => pfad.slice(0, -1).join('/');
  return alle.some(
    (anderer) =>
      NACHBARN.has(anderer.art) &&
      zeile(anderer.pfad) === zeile(fund.pfad) &&
      fund.personen.every((anzahl) => anderer.personen.includes(anzahl)),
  );
}

/** True for what a fault of the same row, or of the same part of the file, may have caused. */
function istFolge({ art, pfad }: Auffaellig, gestoert: readonly Pfad[]): boolean {
  if (gestoert.length > 0 && NUR_VOLLSTAENDIG.has(art)) return true;
  const zeile = (stelle: Pfad) => [...platzFuer(stelle), stelle[0]].join('/');
  return gestoert.some((stelle) => zeile(stelle) === zeile(pfad));
}

/** What can be said of a table only when all of it is read. */
const NUR_VOLLSTAENDIG: ReadonlySet<Warnungsart> = new Set([
  'ohne_wert',
  'grenze_fehlt',
  'beispiele',
  'ende',
  'luecke',
]);

/** What a file confirms at a place that `platzFuer` names. */
function bestaetigtBei(inhalt: TabelleInDatei, platz: Pfad): readonly Bestaetigung[] {
  const [, i, , j] = platz;
  if (i === undefined) return inhalt.bestaetigt ?? [];
  const grenze = inhalt.grenzen[Number(i)];
  return (j === undefined ? grenze : grenze?.gebiete?.[Number(j)])?.bestaetigt ?? [];
}

/** An area that is split by Mietenstufe says the same thing twice. */
function einmal(warnungen: readonly Warnung[]): Warnung[] {
  return [...new Map(warnungen.map((w) => [`${w.zeile}:${w.spalte}:${w.text}`, w])).values()];
}
