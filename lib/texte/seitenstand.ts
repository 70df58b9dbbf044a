import { tagLang } from '@/lib/kern/zahlen';
import { frischeFristen, type Tabelle, type Tag } from '@/lib/regeln';
import { zeitraum } from './zeitraum';

/** A sentence that is true up to a day, and the one that is true after it. */
export interface SatzBisTag {
  readonly bis: Tag;
  readonly bisher: string;
  readonly danach: string;
}

/** The day a page was built, for whoever reads it later. */
export function seitenstand(gebautAm: Tag): string {
  return `Stand dieser Seite: ${tagLang(gebautAm)}`;
}

/** Over the limits of a place: what they mean while the table is trusted, and what they are afterwards. */
export function imRahmenSatz(tabelle: Tabelle, wohnung: string, gebautAm: Tag | null): SatzBisTag {
  const bis = vertrautBis(tabelle);
  const tage = zeitraum(tabelle);
  if (tabelle.nurOrientierung !== null)
    return immer(bis, `Diese Werte für ${wohnung} haben wir gefunden, ${tage}. Wir entscheiden nicht damit`);
  const bisher = `Bis zu diesen Werten ist eine Wohnung in ${wohnung} im Rahmen, ${tage}`;
  const war = `Bis zu diesen Werten war eine Wohnung in ${wohnung} im Rahmen, ${tage}`;
  if (tabelle.gueltigBis !== null) return { bis, bisher, danach: war };
  return {
    bis,
    // Whoever reads without a script has to be able to tell how old this is.
    bisher: gebautAm === null ? bisher : `${bisher}. ${seitenstand(gebautAm)}`,
    danach: `Letzter bekannter Stand: ${war}. ${nichtMehr(bis)}`,
  };
}

/** Over the tables of a Kreis. */
export function gueltigSatz(tabelle: Tabelle): SatzBisTag {
  const bis = vertrautBis(tabelle);
  const tage = zeitraum(tabelle);
  if (tabelle.nurOrientierung !== null)
    return immer(bis, `Nur zur Orientierung, ${tage}. ${tabelle.nurOrientierung}`);
  const bisher = `Diese Richtwerte sind ${tage}`;
  const danach =
    tabelle.gueltigBis === null
      ? `Letzter bekannter Stand, ${tage}. ${nichtMehr(bis)}`
      : `Diese Richtwerte waren ${tage}`;
  return { bis, bisher, danach };
}

/** Values that never decide do not stop deciding either. */
function immer(bis: Tag, satz: string): SatzBisTag {
  return { bis, bisher: satz, danach: satz };
}

/** Until when an open table counts for heating, where that ends before the rent; null if it makes no difference. */
export function heizungBis(tabelle: Tabelle): string | null {
  if (tabelle.gueltigBis !== null || heizungInMiete(tabelle)) return null;
  if (!tabelle.grenzen.some(({ bezug }) => bezug === 'heizkosten' || bezug === 'heizenergie')) return null;
  const { veraltet } = frischeFristen(tabelle).heizung;
  return `Heizkosten: Ohne neue Prüfung rechnen wir mit diesen Werten höchstens bis ${tagLang(veraltet)}.`;
}

/** The last day on which the rules still use the rent limits of a table. */
function vertrautBis(tabelle: Tabelle): Tag {
  const { miete, heizung } = frischeFristen(tabelle);
  return tabelle.gueltigBis ?? (heizungInMiete(tabelle) ? heizung : miete).veraltet;
}

/** A rent with heating in it ages as heating does. */
function heizungInMiete({ grenzen }: Tabelle): boolean {
  return grenzen.some(({ bezug }) => bezug === 'bruttowarmmiete');
}

function nichtMehr(bis: Tag): string {
  return `Nach dem ${tagLang(bis)} rechnen wir damit nicht mehr. Fragen Sie das Jobcenter`;
}
