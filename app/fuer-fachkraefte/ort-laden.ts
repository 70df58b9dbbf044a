import { ausschnitt, type Tabelle } from '@/lib/regeln';
import { holeKreis } from '../[ort]/kreis-laden';

/** What is known of a place: its key and its own part of all versions of the table, newest first. */
export interface Ortstabellen {
  readonly ags: string;
  /** Empty where the place has no table that can answer. */
  readonly versionen: readonly Tabelle[];
}

/** The data of a calculator, as the place's page holds them (app/[ort]/ortsseite.tsx). */
interface Rechnerangaben {
  readonly ort: { readonly ags: string };
  readonly tabellen: string;
}

/**
 * The tables of a place. Which file they are in says the page of the place itself, so that no list of all places has to be
 * kept beside it. Throws if something does not come.
 */
export async function ladeOrt(adresse: string): Promise<Ortstabellen> {
  const antwort = await fetch(`/${adresse}/`);
  if (!antwort.ok) throw new Error(`HTTP ${antwort.status}`);
  const seite = new DOMParser().parseFromString(await antwort.text(), 'text/html');
  const daten = seite.querySelector('[data-insel="rechner"]')?.nextElementSibling?.textContent;
  if (!daten) return { ags: '', versionen: [] };
  const { ort, tabellen } = JSON.parse(daten) as Rechnerangaben;
  const kreis = await holeKreis(tabellen);
  return { ags: ort.ags, versionen: kreis.tabellen.map((tabelle) => ausschnitt(tabelle, ort.ags)) };
}
