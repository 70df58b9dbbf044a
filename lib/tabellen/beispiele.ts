import {
  type Anfragefehler,
  alsDezimal,
  type Ergebnis,
  type KriteriumErgebnis,
  leseAnfrage,
  pruefe,
  type Tabelle,
  vorbereite,
} from '@/lib/regeln';
import type { Befund } from './meldung';
import type { BeispielInDatei } from './schema/beispiel';

/** Runs the worked examples of a table and says where the result differs from what the file expects. */
export function pruefeBeispiele(beispiele: readonly BeispielInDatei[], tabelle: Tabelle): Befund[] {
  return beispiele.flatMap((beispiel, i) => {
    const pfad = ['beispiele', i] as const;
    const gerechnet = rechneBeispiel(beispiel, tabelle);
    if (!gerechnet.ok) {
      return gerechnet.fehler.map((f) => ({
        pfad: [...pfad, 'anfrage', f.feld.replace('heizung.', '').replace(/\[.*/, '')],
        text: `Der Wert ${f.wert} passt hier nicht. Prüfen Sie das Beispiel „${beispiel.name}“.`,
      }));
    }
    const { ergebnis, kriterium } = gerechnet;
    return [
      vergleiche('urteil', ergebnis.urteil, beispiel.erwartet.urteil),
      vergleiche('richtwert', kriterium?.richtwert, beispiel.erwartet.richtwert),
      vergleiche('differenz', kriterium?.differenz, beispiel.erwartet.differenz),
    ].flatMap((abweichung) => {
      if (abweichung === null) return [];
      const { feld, ist, soll } = abweichung;
      const text = `Das Beispiel „${beispiel.name}“ ergibt ${ist}, in der Datei steht ${soll}. Prüfen Sie den Richtwert oder das Beispiel.`;
      return [{ pfad: [...pfad, 'erwartet', feld], text }];
    });
  });
}

type GerechnetesBeispiel =
  | { readonly ok: true; readonly ergebnis: Ergebnis; readonly kriterium: KriteriumErgebnis | null }
  | { readonly ok: false; readonly fehler: readonly Anfragefehler[] };

/** What a worked example comes to, and the criterion it is about; or why its question cannot be read. */
export function rechneBeispiel(beispiel: BeispielInDatei, tabelle: Tabelle): GerechnetesBeispiel {
  const gelesen = leseAnfrage(anfrageAus(beispiel, tabelle));
  if (!gelesen.ok) return { ok: false, fehler: gelesen.fehler };
  const ergebnis = pruefe(gelesen.anfrage, vorbereite(tabelle, [gelesen.anfrage.personen ?? 0]));
  const { kriterium = 'miete', bezug, wirkung } = beispiel.erwartet;
  const passend = ergebnis.kriterien.filter(
    (k) =>
      (bezug === undefined ? k.kriterium === kriterium : k.bezug === bezug) &&
      (wirkung === undefined || k.wirkung === wirkung),
  );
  return { ok: true, ergebnis, kriterium: passend.find((k) => k.massgeblich) ?? passend[0] ?? null };
}

/** The example as a question in the contract's form. */
export function anfrageAus(beispiel: BeispielInDatei, tabelle: Tabelle): Record<string, unknown> {
  const a = beispiel.anfrage;
  return {
    ort: a.ort,
    gebiet: a.gebiet,
    stichtag: beispiel.stichtag ?? tabelle.gueltigAb,
    personen: a.personen,
    alleLeistungsberechtigt: a.alle_leistungsberechtigt ?? true,
    nettokaltmiete: dezimal(a.nettokaltmiete),
    betriebskosten: dezimal(a.betriebskosten),
    heizkosten: dezimal(a.heizkosten),
    betriebsUndHeizkosten: dezimal(a.betriebs_und_heizkosten),
    wohnflaeche: dezimal(a.wohnflaeche),
    heizung: {
      energietraeger: a.energietraeger,
      gebaeudeflaeche: dezimal(a.gebaeudeflaeche),
      warmwasser: a.warmwasser,
      verbrauch: dezimal(a.verbrauch),
    },
    variante: a.variante,
    merkmale: a.merkmale,
    energiekennwert: dezimal(a.energiekennwert),
    baujahr: a.baujahr,
  };
}

function dezimal(hundertstel: number | undefined): string | undefined {
  return hundertstel === undefined ? undefined : alsDezimal(hundertstel);
}

function vergleiche(feld: string, ist: KriteriumErgebnis['richtwert'] | undefined, soll: string | undefined) {
  if (soll === undefined || (ist ?? null) === soll) return null;
  return { feld, ist: ist ?? 'keinen Wert', soll };
}
