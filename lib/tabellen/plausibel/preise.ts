import { alsText, angemesseneFlaeche, type Bezug, istJeM2, type Tabelle } from '@/lib/regeln';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { type Feld, felderVon, type Zeile } from './zeilen';

/** Usual span per m² of the adequate area: hundredths of Euro and month, or of kWh and year. Outside, somebody looks. */
const SPANNE: Partial<Record<Bezug, readonly [von: number, bis: number]>> = {
  nettokaltmiete: [400, 2500],
  bruttokaltmiete: [400, 2500],
  nettokaltmiete_je_m2: [400, 2500],
  bruttokaltmiete_je_m2: [400, 2500],
  bruttowarmmiete: [500, 3000],
  betriebskosten: [50, 800],
  heizkosten: [30, 800],
  heizenergie: [2000, 50_000],
};

/** Values that are far too small or large for the flat they are for: a lost digit, a value per year, a wrong row. */
export function pruefePreise(zeile: Zeile, tabelle: Tabelle): Auffaellig[] {
  const { bezug } = zeile.grenze;
  const spanne = SPANNE[bezug];
  if (!spanne) return [];
  const [von, bis] = spanne;
  const gesehen = new Set<string>();
  return felderVon(zeile).flatMap((feld): Auffaellig[] => {
    const preis = jeQuadratmeter(zeile, feld, tabelle);
    const stelle = feld.pfad.join('/');
    if (preis === null || (preis >= von && preis <= bis) || gesehen.has(stelle)) return [];
    gesehen.add(stelle);
    const einheit = bezug === 'heizenergie' ? 'kWh je m² im Jahr' : 'Euro je m²';
    const wie = preis < von ? 'wenig' : 'viel';
    const gerundet = Math.round(preis);
    const text = `Das sind ${zahl('bruttokaltmiete', gerundet)} ${einheit}, ungewöhnlich ${wie}. Fehlt eine Ziffer, oder ist es der Wert einer anderen Zeile?`;
    const personen = feld.personen === null ? [] : [feld.personen];
    return [
      auffaellig('preis', feld.pfad, text, { personen, werte: [alsText('bruttokaltmiete', gerundet)] }),
    ];
  });
}

/** Hundredths of a Euro (or kWh) per m²; null where no adequate area is known. */
function jeQuadratmeter(zeile: Zeile, feld: Feld, tabelle: Tabelle): number | null {
  if (zeile.wert.art === 'preis_mal_flaeche')
    return feld.zahl / 100 / (zeile.wert.zeitraum === 'jahr' ? 12 : 1);
  if (istJeM2(zeile.grenze.bezug)) return feld.zahl / 100;
  const ort = zeile.gebiet.gemeinden?.[0] ?? Object.keys(tabelle.gemeinden)[0];
  const grenze = tabelle.grenzen.find(({ bezug }) => bezug === 'wohnflaeche');
  const flaeche =
    grenze === undefined || ort === undefined ? null : angemesseneFlaeche(grenze, ort, feld.personen ?? 1);
  return flaeche === null || flaeche === 0 ? null : (feld.zahl * 100) / flaeche;
}
