import type { Tag } from '@/lib/regeln';

/** A Gemeinde as people look for it: name without the official addition, PLZ, and its permanent short address. */
export interface Gemeindeort {
  readonly ags: string;
  readonly name: string;
  readonly adresse: string;
  readonly plz: readonly string[];
  readonly kreis: Kreis;
}

/** A Gemeinde that is no more: its address stays, and its page says what it belongs to now. Its Kreis is the former one. */
export interface FruehererOrt extends Gemeindeort {
  /** From this day on the official list has it no more. */
  readonly ab: Tag;
  /** One Gemeinde of today, or all between which it was divided; `teile`: the places that came to it, empty for all. */
  readonly ziele: readonly { readonly ort: Gemeindeort; readonly teile: string }[];
}

/** A Kreis that is no more. */
export interface FruehererKreis extends Pick<Kreis, 'adresse' | 'name' | 'bezeichnung'> {
  readonly ab: Tag;
  readonly heute: Kreis;
}

export function istFrueher(ort: Gemeindeort): ort is FruehererOrt {
  return 'ziele' in ort;
}

/** A Kreis or kreisfreie Stadt, each with its Gemeinden in alphabetical order. */
export interface Kreis {
  /** Five digits. */
  readonly ags: string;
  /** As in the official list, without the addition: “Hildesheim”. */
  readonly name: string;
  /** Unmistakable: “Kreis Hildesheim”, “München (kreisfreie Stadt)”, “Region Hannover”. */
  readonly bezeichnung: string;
  readonly adresse: string;
  /** Two digits. */
  readonly land: string;
  readonly gemeinden: readonly Gemeindeort[];
  readonly jobcenter: readonly Jobcenterangabe[];
}

/** A Jobcenter as the Eingliederungsmittel-Verordnung names it. */
export interface Jobcenterangabe {
  readonly name: string;
  readonly art: 'gE' | 'zkT';
  /** AGS if it serves this one Gemeinde of the Kreis; then it is the only one for it. */
  readonly nurGemeinde: string | null;
}

/** All places of the country. */
export interface Verzeichnis {
  readonly kreise: readonly Kreis[];
  readonly fruehereOrte: readonly FruehererOrt[];
  readonly fruehereKreise: readonly FruehererKreis[];
  /** The Gemeinden of today. */
  readonly nachAgs: ReadonlyMap<string, Gemeindeort>;
  /** Short address -> the Gemeinde, also a former one, or all Gemeinden between which one chooses there. */
  readonly nachAdresse: ReadonlyMap<string, Gemeindeort | readonly Gemeindeort[]>;
  /** All Gemeinden of a name, itself among them, and former ones. */
  gleichnamige(ort: Gemeindeort): readonly Gemeindeort[];
}

/** The Jobcenter that can be responsible for a Gemeinde; more than one only where its borders cut through it (Berlin). */
export function jobcenterFuer({
  ags,
  kreis,
}: Pick<Gemeindeort, 'ags' | 'kreis'>): readonly Jobcenterangabe[] {
  const eigenes = kreis.jobcenter.filter(({ nurGemeinde }) => nurGemeinde === ags);
  return eigenes.length > 0 ? eigenes : kreis.jobcenter.filter(({ nurGemeinde }) => nurGemeinde === null);
}

/** How a Kreis is called so that it cannot be taken for a town of the same name. */
export function kreisbezeichnung(name: string, kreisfrei: boolean): string {
  if (kreisfrei) return `${name} (kreisfreie Stadt)`;
  return /kreis|region|verband/i.test(name) ? name : `Kreis ${name}`;
}

/** “Burgdorf (Kreis Wolfenbüttel)”; the name of a kreisfreie Stadt is not said twice. */
export function mitKreis(name: string, bezeichnung: string): string {
  return bezeichnung.startsWith(`${name} (`) ? bezeichnung : `${name} (${bezeichnung})`;
}

/** “Passow (heute Schwedt/Oder)”: a former name, and the names of what it belongs to now. */
export function mitHeute(name: string, heute: readonly string[]): string {
  return `${ohneZusatz(name)} (heute ${heute.map(ohneZusatz).join(', ')})`;
}

/** “Flensburg, Stadt” -> “Flensburg”. */
export function ohneZusatz(name: string): string {
  return name.split(',')[0] ?? name;
}
