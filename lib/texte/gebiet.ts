/** Names of areas, as tables write them, in German sentences. */

const IM = /^((Landkreis|Kreis|Regionalverband) [^,(]+|\p{Lu}[\p{L}-]*[Kk]reis( \p{Lu}\p{L}+)?)$/u;
const NACH_ART = /^(\p{Lu}\p{L}+)er Kreis$/u;
const IN_DER = /^((Region|St(ä|ae)dteregion) \p{L}{2,}|(\p{L}+)?(Stadt|stadt|Gemeinde) )[^,(\d]*$/iu;
/** What is no name of a place: no preposition fits it, so it is quoted. */
const KEIN_NAME =
  /[,(/\d]| und |^(Gruppe|Gemeinden|Gebiet|Bezirk|Bereich|Region|Zone|Typ|Vergleichsraum|VG|Landratsamt) |(Mitte|Süd|Nord|Ost|West)$|[a-z](region|bereich|markt|markttyp|gebiet)( |$)|^(alle|sonstige|übrig|Übrig|\p{L}+licher )/u;
const ORT_AM = /^Neustadt a/u;
/** The level by which some tables divide: no word for readers. */
const STUFE = /(?:, | \()Mietenstufe [IVX\d]+\)?/u;
/** Where the level is the name, what it stands for follows in brackets. */
const STUFE_ALS_NAME = /^Mietenstufe [IVX\d]+ \((.+)\)$/u;

/** “in Hannover”, “in Berlin”, “im Landkreis Hildesheim”, “in der Region Hannover”, “im Gebiet „Gruppe 2 (…)“”. */
export function imGebiet(gebiet: string): string {
  const name = gebietsname(gebiet);
  const nachArt = NACH_ART.exec(name);
  if (nachArt) return `im ${nachArt[1]}en Kreis`;
  if (ORT_AM.test(name)) return `in ${name}`;
  if (IN_DER.test(name)) return `in der ${name}`;
  if (KEIN_NAME.test(name)) return `im Gebiet „${name}“`;
  return `${IM.test(name) ? 'im' : 'in'} ${name}`;
}

/** The name without what no reader needs: “Land” before a Land, the Mietenstufe. */
export function gebietsname(gebiet: string): string {
  const { 1: wofuer } = STUFE_ALS_NAME.exec(gebiet) ?? [];
  return wofuer ?? gebiet.replace(/^Land /u, '').replace(STUFE, '');
}

/** The area within which a move counts as one; where a table divides by Mietenstufe, the places with the same limit. */
export function umzugsgebiet(gebiet: string, ort: string): string {
  return STUFE.test(gebiet) && !STUFE_ALS_NAME.test(gebiet)
    ? `${ort} und Orte mit demselben Richtwert`
    : gebietsname(gebiet);
}
