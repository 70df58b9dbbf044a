import type { Ansichtseigenschaften } from '@/app/[ort]/ergebnis';
import { Ergebnisrest } from '@/app/[ort]/ergebnis-rest';
import { type Auswertung, werteAus } from '@/lib/fragen/auswerten';
import type { Rechnerformular } from '@/lib/fragen/liste';
import { type KriteriumErgebnis, type Tabelle, tabelleAm } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { LEER } from '../fragen/hilfe';

const daten = ladeDaten();

/** The day all components are shown for; later tables do not change it. */
export const STICHTAG = '2026-12-01';

export const AGS = {
  hannover: '03241001',
  hildesheim: '03254021',
  heilbronn: '08121000',
  leipzig: '14713000',
  berlin: '11000000',
  muenster: '05515000',
  vaterstetten: '09175132',
  rosdorf: '03159029',
  dueren: '05358008',
  duesseldorf: '05111000',
  flensburg: '01001000',
  freiburg: '08311000',
} as const;

export const FORMULAR: Rechnerformular = {
  ...LEER,
  stichtag: '',
  personen: '2',
  haushalt: 'allein',
  kaltmiete: '480',
  aufteilung: 'getrennt',
  betriebskosten: '120',
  heizkosten: '70',
  wohnflaeche: '58',
  energietraeger: 'erdgas',
  warmwasser: 'zentral',
  sozialwohnung: 'nein',
};

/** All real tables of the place's authority. */
export function tabellen(ort: keyof typeof AGS): readonly Tabelle[] {
  const traeger = daten.traeger.find((t) => AGS[ort].startsWith(t.traeger.ags));
  if (!traeger) throw new Error(`keine Tabelle für ${ort}`);
  return traeger.tabellen;
}

/** The real table in force for a place. */
export function tabelle(ort: keyof typeof AGS, tag = STICHTAG): Tabelle {
  const gefunden = tabelleAm(tabellen(ort), tag);
  if (!gefunden) throw new Error(`keine Tabelle für ${ort} am ${tag}`);
  return gefunden;
}

/** What the page gets when a person sends the form; throws if the form has an error. */
export function antwort(
  ort: keyof typeof AGS,
  teile: Partial<Rechnerformular> = {},
  heute = STICHTAG,
): Auswertung {
  const lage = { ags: AGS[ort], heute, versionen: tabellen(ort) };
  const gelesen = werteAus({ ...FORMULAR, ...teile }, lage);
  if (!gelesen.ok) throw new Error(gelesen.fehler.map(({ feld, code }) => `${feld} ${code}`).join('; '));
  return gelesen.auswertung;
}

export function kriterium(auswertung: Auswertung, bezug: KriteriumErgebnis['bezug']): KriteriumErgebnis {
  const gefunden = auswertung.ergebnis.kriterien.find((k) => k.bezug === bezug);
  if (!gefunden) throw new Error(`kein Kriterium ${bezug}`);
  return gefunden;
}

/** What the view of a result needs besides the answer; each function does nothing. */
export function ansicht(auswertung: Auswertung): Ansichtseigenschaften {
  return {
    rest: Ergebnisrest,
    ort: { ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: false },
    kreis: { adressen: {}, tabellen: tabellen('hannover') },
    auswertung,
    jobcenter: [{ name: 'Jobcenter Region Hannover', telefon: null, website: null }],
    aenderung: null,
    linkhinweis: null,
    meldestelle: { email: null, fehlerliste: null },
    beiAendern: () => {},
    beiNeu: () => {},
    beiNeuenBetraegen: () => [],
    vergleich: [],
    beiTag: () => {},
    pruefeWohnung: () => null,
    beiVergleich: () => {},
  };
}
