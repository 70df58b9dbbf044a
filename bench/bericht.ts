import { cpus } from 'node:os';
import type { Messung } from './messen';
import type { Speichermessung } from './speicher';
import type { Tabellenmessung } from './tabellen';

export interface Bericht {
  readonly tabelle: string;
  readonly faelle: number;
  readonly startwert: number;
  readonly runden: number;
  /** Checks per second of this library. */
  readonly eigene: number;
  readonly messungen: readonly Messung[];
  /** The encodings that were tried first; the fastest of each engine is among `messungen`. */
  readonly vorlauf: readonly Messung[];
  readonly tabellen: Tabellenmessung;
  readonly speicher: Speichermessung;
}

/** The figures for people. */
export function alsText(bericht: Bericht): string {
  const { tabelle, faelle, startwert, runden, eigene, messungen, vorlauf } = bericht;
  return [
    `Tabelle ${tabelle}, ${faelle} Fälle (Startwert ${startwert}); alle geben überall dieselbe Antwort.`,
    `Node ${process.version}, ${prozessor()}; Median aus ${runden} Runden, Prozessorzeit aller Threads = ein Kern.`,
    'Wir prüfen Miete, Fläche und Heizung. Die anderen Maschinen bekommen fertige ganze Cent und nur die Miete.',
    '',
    spalten('Prüfungen je Sekunde und Kern', 'Median', 'Spanne', 'wir : sie'),
    ...messungen.map(({ teilnehmer: { name, version }, median, von, bis }) => {
      const faktor = (eigene / median).toLocaleString('de-DE', { maximumSignificantDigits: 3 });
      return spalten(`${name} ${version}`, zahl(median), `${zahl(von)} – ${zahl(bis)}`, `${faktor} : 1`);
    }),
    '',
    ...messungen.map(({ teilnehmer: t }) => `${t.name}: ${t.kodierung}.`),
    '',
    'Kodierungen im Vorlauf (je Maschine zählt die schnellste):',
    ...vorlauf.map(({ teilnehmer: t, median }) => `${zahl(median).padStart(12)}  ${t.name}: ${t.kodierung}`),
    '',
    ...tabellenzeilen(bericht),
    '',
  ].join('\n');
}

function tabellenzeilen({ tabellen, speicher }: Bericht): string[] {
  const { min, p10, median, max } = tabellen.raten;
  return [
    `Alle ${tabellen.tabellen} Tabellen am ${tabellen.stichtag}, je ${tabellen.fragen} Fragen mit allen Angaben zur Heizung:`,
    `  langsamste ${zahl(min)} (${tabellen.langsamste}), p10 ${zahl(p10)}, Median ${zahl(median)}, schnellste ${zahl(max)}`,
    `Speicher nach ${zahl(speicher.fragen)} Fragen mit fremden Texten: ${speicher.mehrMb.toFixed(2)} MB mehr`,
  ];
}

function spalten(name: string, median: string, spanne: string, faktor: string): string {
  return name.padEnd(34) + median.padStart(12) + spanne.padStart(28) + faktor.padStart(13);
}

function zahl(wert: number): string {
  return Math.round(wert).toLocaleString('de-DE');
}

function prozessor(): string {
  return cpus()[0]?.model.trim() ?? 'unbekannter Prozessor';
}
