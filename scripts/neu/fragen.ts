import { readFileSync } from 'node:fs';
import { input, search, select } from '@inquirer/prompts';
import { liesDatum } from '@/lib/fragen/datum';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { findeKreise, type Kreis } from '@/lib/pflege/neu/kreise';
import type { Quellenangaben } from '@/lib/pflege/neu/quellenangaben';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';

/** The questions of `tabellen:neu` for people who call it without options. Each can be stopped with Ctrl+C. */

/** The library's own hints are English. */
const theme = {
  style: {
    keysHelpTip: () => 'Pfeiltasten: wählen. Eingabetaste: nehmen.',
    searchTerm: (wort: string) => wort,
  },
};

export async function frageTraeger(alle: readonly Kreis[]): Promise<string> {
  return search({
    theme,
    message: 'Für welchen Träger? (Name oder Schlüssel)',
    source: (wort = '') =>
      (wort === '' ? alle : findeKreise(alle, wort)).map(({ ags, name }) => ({
        name: `${ags} ${name}`,
        value: ags,
      })),
  });
}

export async function frageTag(): Promise<string> {
  const tag = await input({
    message: 'Ab welchem Tag gilt die Tabelle? (zum Beispiel 01.01.2027)',
    validate: (text) =>
      alsTag(text) !== null || 'Schreiben Sie Tag, Monat und Jahr, zum Beispiel 01.01.2027.',
  });
  return alsTag(tag) ?? '';
}

export async function frageForm(): Promise<string> {
  return select({
    theme,
    message: 'Welche Form hat die Tabelle?',
    choices: Object.entries(FORMEN).map(([value, name]) => ({ value, name: `${value}: ${name}` })),
    pageSize: Object.keys(FORMEN).length,
  });
}

/** The path of a file with values; undefined if there is none. */
export async function frageListe(): Promise<string | undefined> {
  const datei = await input({
    message: 'Datei mit den Werten: Excel, CSV oder kopierter Text (leer: Sie tippen sie selbst)',
    validate: (name) =>
      alsPfad(name) === '' ||
      lesbar(alsPfad(name)) ||
      'Diese Datei fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.',
  });
  return alsPfad(datei) || undefined;
}

/** Which of several limits a list is for. */
export async function frageBezug(bezuege: readonly string[]): Promise<string> {
  return select({
    theme,
    message: 'Für welche Grenze sind die Werte?',
    choices: bezuege.map((value) => ({ value, name: BEZUG[value as Bezug] ?? value })),
  });
}

/** A path as people paste it: Windows' “Als Pfad kopieren” puts it into quotes. */
export function alsPfad(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/^[„“”](.*)[“”]$/u, '$1')
    .trim();
}

export async function frageQuelle(heute: string): Promise<Quellenangaben> {
  const spaeter = '(leer: später)';
  const dokument = await input({ message: `Wie heißt das Dokument? ${spaeter}` });
  const vom = await input({
    message: `Von welchem Tag ist es? ${spaeter}`,
    validate: (text) => text === '' || alsTag(text) !== null || 'Schreiben Sie zum Beispiel 15.10.2026.',
  });
  const link = await input({
    message: `Internetadresse ${spaeter}`,
    validate: (text) => text === '' || /^https?:\/\/\S+\.\S+$/.test(text) || 'Sie beginnt mit https://',
  });
  const fundstelle = await input({ message: `Seite oder Anlage ${spaeter}` });
  const selbst = await select({
    theme,
    message: 'Haben Sie das Dokument selbst gelesen?',
    choices: [
      { name: 'Ja, heute', value: 'original' },
      { name: 'Nein, die Werte stehen woanders', value: 'zweitquelle' },
      { name: 'Das trage ich später ein', value: '' },
    ],
  });
  const gegeben = {
    dokument,
    vom: alsTag(vom) ?? '',
    link,
    fundstelle,
    beleg: selbst,
    eingesehen: selbst && heute,
  };
  return Object.fromEntries(Object.entries(gegeben).filter(([, wert]) => wert !== ''));
}

export async function frageOk(): Promise<boolean> {
  return select({
    theme,
    message: 'Stimmt das?',
    choices: [
      { name: 'Ja, die Datei anlegen', value: true },
      { name: 'Nein, nichts anlegen', value: false },
    ],
  });
}

/** A day as people write it; null for anything else. */
export function alsTag(text: string): string | null {
  const gelesen = liesDatum(text);
  return gelesen.ok ? gelesen.wert : null;
}

function lesbar(name: string): boolean {
  try {
    readFileSync(name);
    return true;
  } catch {
    return false;
  }
}
