import type { Auswertung } from '@/lib/fragen/auswerten';
import { type Frage, type Fragename, gestellte } from '@/lib/fragen/liste';
import { euro, flaeche, personen } from '@/lib/kern/zahlen';
import { type Anfrage, alsDezimal, type Fragen } from '@/lib/regeln';
import { FRAGE } from './fragen';
import { gebaeudeklasse } from './gebaeude';
import { fuerTag } from './tag';
import { zahlText } from './werte';

/** One answer, as we understood it. */
export interface Angabe {
  readonly feld: Fragename;
  readonly name: string;
  readonly wert: string;
}

const UNBEKANNT = 'weiß ich nicht';
const OFFEN = 'keine Angabe';

/** Every answer that was asked, in the order of the form; what is not known is said as such. */
export function angaben(auswertung: Auswertung): readonly Angabe[] {
  return gestellte(auswertung.formular, auswertung.fragen)
    .filter(({ feld }) => feld !== null)
    .map((frage) => ({ feld: frage.name, name: FRAGE[frage.name].kurz, wert: wertText(frage, auswertung) }));
}

function wertText(
  { name, art: { art }, feld }: Frage,
  { formular, heute, anfrage, fragen }: Auswertung,
): string {
  const wert = wertIn(anfrage, feld ?? '');
  const { antworten = {}, gesagt = antworten, einheit } = FRAGE[name];
  switch (art) {
    case 'wahl':
      return gesagt[formular[name]] ?? UNBEKANNT;
    case 'gebiet':
      return typeof wert === 'string' ? wert : UNBEKANNT;
    case 'tag':
      return fuerTag(String(wert), heute);
    case 'kreuze':
      return kreuze(fragen, wert);
    default:
  }
  if (typeof wert !== 'number') return art === 'gebaeude' ? UNBEKANNT : OFFEN;
  switch (art) {
    case 'betrag':
      return euro(wert);
    case 'flaeche':
      return flaeche(wert);
    case 'personen':
      return personen(wert);
    case 'zahl':
      return `${zahlText(alsDezimal(wert))} ${einheit === 'kWh' ? 'kWh im Jahr' : 'kWh je m²'}`;
    case 'gebaeude':
      return (
        fragen.gebaeudestufen.map(gebaeudeklasse).find((stufe) => stufe.wert === wert)?.text ?? flaeche(wert)
      );
    default:
      return String(wert);
  }
}

/** The value of `heizung.verbrauch` in an Anfrage; undefined where nothing is known. */
function wertIn(anfrage: Anfrage, feld: string): unknown {
  return feld
    .split('.')
    .reduce<unknown>((teil, name) => (teil as Readonly<Record<string, unknown>> | null)?.[name], anfrage);
}

function kreuze({ merkmale }: Fragen, gewaehlt: unknown): string {
  const namen: readonly unknown[] = Array.isArray(gewaehlt) ? gewaehlt : [];
  const texte = merkmale.filter(({ merkmal }) => namen.includes(merkmal)).map(({ frage }) => frage);
  return texte.length > 0 ? texte.join('; ') : 'nichts';
}
