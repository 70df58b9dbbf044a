import type { Auswertung } from '@/lib/fragen/auswerten';
import { FRAGEN, type Frage, type Fragename, gestellte, type Rechnerformular } from '@/lib/fragen/liste';
import { euroAusDezimal, flaecheAusDezimal, personen, tagLang } from '@/lib/kern/zahlen';
import { ausDezimal, type Fragen } from '@/lib/regeln';
import { FRAGE } from './fragen';
import { gebaeudeklasse } from './gebaeude';
import { merkmalworte } from './merkmal';
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

/** Every answer that was asked, in the order of the form; what is not known is said as such, what is rare only if said. */
export function angaben(auswertung: Auswertung): readonly Angabe[] {
  const { formular, fragen } = auswertung;
  return gestellte(formular, fragen)
    .filter(({ feld, klappe, bei, name }) => {
      const gesagt = formular[name].trim() !== '';
      return feld !== null && bei === undefined && (klappe === undefined || gesagt);
    })
    .map((frage) => ({ feld: frage.name, name: FRAGE[frage.name].kurz, wert: wertText(frage, auswertung) }));
}

function wertText({ name, art }: Frage, { formular, heute, stichtag, anfrage, fragen }: Auswertung): string {
  const { antworten = {}, gesagt = antworten, einheit } = FRAGE[name];
  switch (art.art) {
    case 'wahl':
      return gesagt[formular[name]] ?? UNBEKANNT;
    case 'gebiet':
      return anfrage.gebiet ?? UNBEKANNT;
    case 'kreuze':
      return kreuze(fragen, anfrage.merkmale);
    default:
  }
  // As it was understood: what could not be read has not come this far.
  const gelesen = art.lies(formular[name], fragen);
  const wert = gelesen.ok ? gelesen.wert : undefined;
  if (art.art === 'tag') return name === 'stichtag' ? fuerTag(stichtag, heute) : tagLang(String(wert));
  if (wert === undefined) return art.art === 'gebaeude' ? UNBEKANNT : OFFEN;
  const dezimal = String(wert);
  switch (art.art) {
    case 'betrag':
      return euroAusDezimal(dezimal) + zeitraum(name, formular);
    case 'flaeche':
      return flaecheAusDezimal(dezimal);
    case 'personen':
      return personen(Number(wert));
    case 'zahl':
      return `${zahlText(dezimal)} ${einheit === 'kWh' ? 'kWh im Jahr' : 'kWh je m²'}`;
    case 'gebaeude':
      return (
        fragen.gebaeudestufen.map(gebaeudeklasse).find((stufe) => stufe.wert === ausDezimal(dezimal))?.text ??
        flaecheAusDezimal(dezimal)
      );
    default:
      return dezimal;
  }
}

/** “ im Jahr” where the amount is for a year. */
function zeitraum(name: Fragename, formular: Rechnerformular): string {
  const frage = FRAGEN.find(({ bei }) => bei === name);
  return frage !== undefined && formular[frage.name] === 'jahr' ? ' im Jahr' : '';
}

function kreuze({ merkmale }: Fragen, gewaehlt: readonly string[]): string {
  const texte = merkmale
    .filter(({ merkmal }) => gewaehlt.includes(merkmal))
    .map(({ frage }) => merkmalworte(frage).frage);
  return texte.length > 0 ? texte.join('; ') : 'nichts';
}
