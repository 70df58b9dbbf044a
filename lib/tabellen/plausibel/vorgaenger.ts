import { personen } from '@/lib/kern/zahlen';
import { plusMonate, vortag } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { type Feld, felderVon, istGedruckt, type Zeile, zeilenVon } from './zeilen';

/** A change above this share of the old value, in percent, is asked about. */
const SPRUNG = 15;

/** Months between two tables after which the earlier is not the one before: others lie between, and are not here. */
const FERN = 12;

/** What is unusual beside the version before: jumps, values that are gone, or nothing changed at all. */
export function pruefeVorgaenger(neu: GeladeneTabelle, alt: GeladeneTabelle): Auffaellig[] {
  if (plusMonate(alt.tabelle.gueltigBis ?? alt.inhalt.gueltig_ab, FERN) < neu.inhalt.gueltig_ab) return [];
  const vorher = zeilenVon(alt);
  const paare = zeilenVon(neu).map((zeile) => ({ zeile, alte: vorher.filter((z) => entspricht(z, zeile)) }));
  return [
    ...paare.flatMap(({ zeile, alte }) => [...spruenge(zeile, alte), ...verlorene(zeile, alte)]),
    ...grenzenVerloren(neu, alt),
    ...unveraendert(paare, vorher),
  ];
}

/** A table that says its last day leaves days without values until the next one begins. Placed in the earlier file. */
export function pruefeLuecke(frueher: GeladeneTabelle, spaeter: GeladeneTabelle): Auffaellig[] {
  const ende = frueher.inhalt.gueltig_bis;
  if (ende === undefined || ende >= vortag(spaeter.inhalt.gueltig_ab)) return [];
  const text = `Nach dem ${ende} gilt kein Wert, bis am ${spaeter.inhalt.gueltig_ab} die nächste Tabelle beginnt. Stimmt das?`;
  return [auffaellig('luecke', ['gueltig_bis'], text, { werte: [spaeter.inhalt.gueltig_ab] })];
}

function entspricht(alt: Zeile, neu: Zeile): boolean {
  if (alt.grenze.bezug !== neu.grenze.bezug || alt.zweig !== neu.zweig || alt.wert.art !== neu.wert.art)
    return false;
  const [a, b] = [alt.gebiet, neu.gebiet];
  if (a.teil !== null && b.teil !== null && a.teil !== b.teil) return false;
  return (
    a.gemeinden === null || b.gemeinden === null || a.gemeinden.some((ags) => b.gemeinden?.includes(ags))
  );
}

function spruenge(zeile: Zeile, alte: readonly Zeile[]): Auffaellig[] {
  const bezug = zeile.wert.art === 'preis_mal_flaeche' ? 'nettokaltmiete_je_m2' : zeile.grenze.bezug;
  return mitWeitere(zeile).flatMap((feld): Auffaellig[] => {
    const groesster = alte
      .flatMap((z) => mitWeitere(z).filter((f) => f.personen === feld.personen && f.zahl > 0))
      .map((f) => ({ alt: f.zahl, abstand: Math.abs(feld.zahl - f.zahl) / f.zahl }))
      .sort((a, b) => b.abstand - a.abstand)[0];
    if (!groesster || groesster.abstand * 100 <= SPRUNG) return [];
    const prozent = Math.ceil(groesster.abstand * 100);
    const werte = [zahl(bezug, groesster.alt), zahl(bezug, feld.zahl)];
    const wer =
      feld.personen === null
        ? ''
        : feld.personen === 0
          ? 'je weitere Person'
          : `für ${personen(feld.personen)}`;
    const text = `Der Wert ${wer} ändert sich um ${prozent} Prozent (${werte.join(' → ')}). Stimmt das?`;
    const art = feld.personen === 0 ? 'sprung_weitere' : 'sprung';
    const mehr = { prozent, personen: feld.personen ? [feld.personen] : [] };
    return [auffaellig(art, feld.pfad, text.replace('  ', ' '), mehr)];
  });
}

/** The values of a row and, as size 0, what is added for each further person. */
function mitWeitere(zeile: Zeile): Feld[] {
  const { wert, pfad } = zeile;
  if (wert.art !== 'je_person' || wert.weitere === null) return felderVon(zeile);
  return [...felderVon(zeile), { personen: 0, zahl: wert.weitere, pfad: [...pfad, 'je_person', 'weitere'] }];
}

/** Sizes the version before had a printed value for. */
function verlorene(zeile: Zeile, alte: readonly Zeile[]): Auffaellig[] {
  if (zeile.wert.art !== 'je_person') return [];
  const groesse = felderVon(zeile).at(-1)?.personen ?? 0;
  const { danach, einzelfallAb } = zeile.wert;
  const fehlend = alte
    .filter(istGedruckt)
    .flatMap((z) => felderVon(z).map((f) => f.personen ?? 0))
    .filter(
      (n) => n > groesse && (danach === null || n < danach.ab) && (einzelfallAb === null || n < einzelfallAb),
    );
  const groessen = [...new Set(fehlend)].sort((a, b) => a - b);
  if (groessen.length === 0) return [];
  const text = `Die Tabelle davor hatte auch Werte für ${groessen.join(', ')} Personen. Ist die Zelle im Dokument leer?`;
  return [auffaellig('fehlt', [...zeile.pfad, 'je_person'], text, { personen: groessen })];
}

/** A limit that the version before had, and for which the new one gives neither figure nor reason. */
function grenzenVerloren(neu: GeladeneTabelle, alt: GeladeneTabelle): Auffaellig[] {
  const genannt = new Set<string>([
    ...neu.inhalt.grenzen.map((g) => g.bezug),
    ...(neu.inhalt.ohne_richtwert ?? []).map((o) => o.bezug),
  ]);
  const verloren = [...new Set(alt.inhalt.grenzen.map((g) => g.bezug))].filter(
    (bezug) => !genannt.has(bezug),
  );
  return verloren.map((bezug) => {
    const text = `Die Tabelle davor hatte eine Grenze „${bezug}“, diese nicht. Fehlt sie, oder gehört sie unter „ohne_richtwert“?`;
    return auffaellig('grenze_fehlt', ['grenzen'], text, { werte: [bezug] });
  });
}

function unveraendert(
  paare: readonly { zeile: Zeile; alte: Zeile[] }[],
  vorher: readonly Zeile[],
): Auffaellig[] {
  if (paare.length === 0 || paare.length !== vorher.length) return [];
  const inhalt = (zeile: Zeile) => JSON.stringify(mitWeitere(zeile).map((f) => [f.personen, f.zahl]));
  if (!paare.every(({ zeile, alte }) => alte.some((z) => inhalt(z) === inhalt(zeile)))) return [];
  const text = 'Alle Werte sind wie in der Tabelle davor. Haben Sie nur den Tag geändert?';
  return [auffaellig('unveraendert', ['gueltig_ab'], text)];
}
