import { gruppiert } from '@/lib/kern/gruppiert';
import { personen } from '@/lib/kern/zahlen';
import { plusMonate } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { entspricht } from './vollstaendig';
import { type Feld, felderVon, type Zeile, zeilenVon } from './zeilen';

/** A change above this share of the old value, in percent, is asked about. */
const SPRUNG = 15;

/** So far from what most cells of its row do, in points of percent, a smaller change is asked about too. */
const ABWEICHUNG = 10;

/** Months between two tables after which the earlier is not the one before: others lie between, and are not here. */
const FERN = 12;

/** True if a table is near enough to the next one to be measured by. */
export function istMassstab(alt: GeladeneTabelle, neu: GeladeneTabelle): boolean {
  return plusMonate(alt.tabelle.gueltigBis ?? alt.inhalt.gueltig_ab, FERN) >= neu.inhalt.gueltig_ab;
}

/** What is unusual beside the version before: jumps, limits that are gone, areas that were passed over, or nothing changed at all. */
export function pruefeVorgaenger(neu: GeladeneTabelle, alt: GeladeneTabelle): Auffaellig[] {
  const vorher = zeilenVon(alt);
  const paare = zeilenVon(neu).map((zeile) => ({ zeile, alte: vorher.filter((z) => entspricht(z, zeile)) }));
  return [
    ...paare.flatMap(({ zeile, alte }) => spruenge(zeile, alte)),
    ...uebersehen(paare),
    ...grenzenVerloren(neu, alt),
    ...unveraendert(paare, vorher),
  ];
}

function spruenge(zeile: Zeile, alte: readonly Zeile[]): Auffaellig[] {
  const bezug = zeile.wert.art === 'preis_mal_flaeche' ? 'nettokaltmiete_je_m2' : zeile.grenze.bezug;
  const ueblich = ueblicheAenderung(zeile, alte);
  return mitWeitere(zeile).flatMap((feld): Auffaellig[] => {
    const groesster = alte
      .flatMap((z) => mitWeitere(z).filter((f) => f.personen === feld.personen && f.zahl > 0))
      .map((f) => ({
        alt: f.zahl,
        abstand: Math.abs(feld.zahl - f.zahl) / f.zahl,
        um: feld.zahl / f.zahl - 1,
      }))
      .sort((a, b) => b.abstand - a.abstand)[0];
    if (!groesster) return [];
    const ueblichGross = feld.personen !== null && feld.personen >= 1 && feld.personen <= 6;
    const anders = ueblichGross && ueblich !== null && Math.abs(groesster.um - ueblich) * 100 > ABWEICHUNG;
    // A cell that stays as it was is no slip of a finger.
    if (groesster.abstand * 100 <= SPRUNG && (!anders || groesster.abstand === 0)) return [];
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

/** What the middle cell of a row changes by; null for a short row, or one that stood in several before. */
function ueblicheAenderung(zeile: Zeile, alte: readonly Zeile[]): number | null {
  const [alt] = alte;
  if (alt === undefined || alte.length > 1 || zeile.wert.art !== 'je_person') return null;
  const vorher = new Map(felderVon(alt).map((feld) => [feld.personen, feld.zahl]));
  const alle = felderVon(zeile).flatMap(({ personen: anzahl, zahl: cent }) => {
    const davor = vorher.get(anzahl) ?? 0;
    return davor > 0 ? [cent / davor - 1] : [];
  });
  return alle.length < 4 ? null : (alle.sort((a, b) => a - b)[Math.floor(alle.length / 2)] ?? null);
}

/** The values of a row and, as size 0, what is added for each further person. */
function mitWeitere(zeile: Zeile): Feld[] {
  const { wert, pfad } = zeile;
  if (wert.art !== 'je_person' || wert.weitere === null) return felderVon(zeile);
  return [...felderVon(zeile), { personen: 0, zahl: wert.weitere, pfad: [...pfad, 'je_person', 'weitere'] }];
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

/** A row with the rows of the version before that say the same thing. */
interface Paar {
  readonly zeile: Zeile;
  readonly alte: readonly Zeile[];
}

/** An area that keeps all its values while most others of its limit change: perhaps its lines were forgotten. */
function uebersehen(paare: readonly Paar[]): Auffaellig[] {
  return gruppiert(paare, ({ zeile: { pfad, zweig } }) => `${pfad[1]} ${zweig}`).flatMap((gruppe) => {
    const bekannt = gruppe.filter(({ zeile, alte }) => alte.length > 0 && felderVon(zeile).length > 0);
    const alt = bekannt.filter(wieDavor);
    const neu = bekannt.length - alt.length;
    if (neu <= alt.length) return [];
    const andere = neu === 1 ? 'ein anderes Gebiet ändert' : `${neu} andere Gebiete ändern`;
    return alt.map(({ zeile }) => {
      const text = `„${zeile.gebiet.name}“: alle Werte wie in der Tabelle davor, ${andere} sich. Fehlen hier die neuen Werte?`;
      return auffaellig('unveraendert', zeile.pfad, text);
    });
  });
}

function wieDavor({ zeile, alte }: Paar): boolean {
  return alte.some((z) => inhalt(z) === inhalt(zeile));
}

function inhalt(zeile: Zeile): string {
  return JSON.stringify(mitWeitere(zeile).map((f) => [f.personen, f.zahl]));
}

function unveraendert(paare: readonly Paar[], vorher: readonly Zeile[]): Auffaellig[] {
  if (paare.length === 0 || paare.length !== vorher.length || !paare.every(wieDavor)) return [];
  const text = 'Alle Werte sind wie in der Tabelle davor. Haben Sie nur den Tag geändert?';
  return [auffaellig('unveraendert', ['gueltig_ab'], text)];
}
