import type { Grenze, Orientierungsgrenze, Tag } from '@/lib/regeln';
import type { Bund } from '../bund-form';
import { quellzeile } from '../quelle';
import type { TabelleInDatei } from '../schema/tabelle';
import { heizspiegelwert, neuesteMitEuro } from './heizspiegel';
import { grenzeAus } from './umfeld';

const BSG = 'BSG, Urteil vom 2. Juli 2009, B 14 AS 36/08 R; Urteil vom 12. Juni 2013, B 14 AS 60/12 R';

/**
 * Where the authority itself covers actual heating costs and names no figure, courts let it look closer only above the
 * Heizspiegel's column “zu hoch” × adequate area. null where it has a limit or nobody knows whether it has one, and where
 * the edition does not fit the table's time.
 */
export function heizgrenzeDerGerichte(
  datei: TabelleInDatei,
  bund: Bund,
  gueltigBis: Tag | null,
): Grenze | null {
  const tatsaechlich = (datei.ohne_richtwert ?? []).some(
    ({ bezug, art }) => bezug === 'heizkosten' && art === 'tatsaechliche_kosten',
  );
  if (!tatsaechlich || datei.grenzen.some(mitHeizung)) return null;
  const grenze = heizspiegelgrenze(bund, gueltigBis);
  return grenze && { ...grenze, wirkung: 'nichtpruefungsgrenze', herkunft: 'rechtsprechung' };
}

/** Where no limit is known, the same border is an orientation beside the verdict. */
export function heizspiegelAlsOrientierung(
  datei: TabelleInDatei,
  bund: Bund,
  gueltigBis: Tag | null,
): Orientierungsgrenze[] {
  const gedeckt = (datei.ausgleich ?? []).some(({ bezuege }) => bezuege.includes('heizkosten'));
  if (gedeckt || datei.grenzen.some((grenze) => mitHeizung(grenze) && !istUnbekannt(grenze))) return [];
  const grenze = heizspiegelgrenze(bund, gueltigBis);
  return grenze === null ? [] : [{ code: 'heizspiegel_zu_hoch', grenze }];
}

function mitHeizung({ bezug }: TabelleInDatei['grenzen'][number]): boolean {
  return bezug === 'heizkosten' || bezug === 'heizenergie' || bezug === 'bruttowarmmiete';
}

/** Nothing is known of it but that it exists. */
function istUnbekannt({ unbekannt, gebiete }: TabelleInDatei['grenzen'][number]): boolean {
  return unbekannt !== undefined || (gebiete?.every((gebiet) => gebiet.unbekannt !== undefined) ?? false);
}

/** Not for a table that ended before the newest edition with prices: they would be of another time. */
function heizspiegelgrenze(bund: Bund, gueltigBis: Tag | null): Grenze | null {
  const ausgabe = neuesteMitEuro(bund);
  if (!ausgabe || (gueltigBis !== null && gueltigBis < `${ausgabe.ausgabe}-01-01`)) return null;
  const wert = heizspiegelwert(ausgabe, { runden: 'cent' });
  return grenzeAus({
    bezug: 'heizkosten',
    wirkung: 'hinweis',
    rechtsgrundlage: BSG,
    quelle: quellzeile(ausgabe.quelle, null),
    gebiete: [{ name: 'Deutschland', teil: null, gemeinden: null, vergleichsraum: false, wert }],
    warmwasserEnthalten: true,
  });
}
