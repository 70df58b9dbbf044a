import type { Cent, HundertstelKwh, HundertstelM2 } from '../zahl/einheiten';
import type { Anfrage, Jahresbetrag, Staffelstufe } from './anfrage';

/**
 * What the whole offer costs, each part between the least and the most it can be, in cents times `monate`. A sum is never
 * split: it only bounds its parts. The own Bedarfsgemeinschaft bears `koepfe` of `alleKoepfe`.
 */
export interface Kosten {
  /** Nothing is shared, for a year or besides: every bound is in cents a month, and nothing has to be divided. */
  readonly schlicht: boolean;
  /** 12 where an amount is for a year, so that nothing is rounded before the end; otherwise 1. */
  readonly monate: number;
  readonly koepfe: number;
  readonly alleKoepfe: number;
  readonly nettoVon: number;
  readonly nettoBis: number;
  readonly betriebVon: number;
  readonly betriebBis: number;
  readonly heizungVon: number;
  readonly heizungBis: number;
  readonly kaltVon: number;
  readonly kaltBis: number;
  readonly warmVon: number;
  readonly warmBis: number;
  /** Of the whole flat. */
  readonly wohnflaeche: HundertstelM2 | null;
  readonly verbrauch: HundertstelKwh | null;
}

const OFFEN = Number.POSITIVE_INFINITY;

/** Reads the costs of an offer as bounds. */
export function kostenVon(a: Anfrage): Kosten {
  return istSchlicht(a) ? schlichte(a) : besondere(a);
}

/** Three amounts or two for a month and nothing else: nearly every offer. */
export function istSchlicht(a: Anfrage): boolean {
  return (
    a.kostenAufteilung !== 'kopf' &&
    a.bruttowarmmiete === null &&
    a.gesamtmiete === null &&
    a.betriebskostenDirekt === null &&
    a.heizkostenDirekt === null &&
    a.jahresbetraege.length === 0 &&
    a.nebenleistungen.length === 0 &&
    a.staffel.length === 0
  );
}

function schlichte(a: Anfrage): Kosten {
  const { betriebsUndHeizkosten: summe } = a;
  const nettoVon = a.nettokaltmiete ?? 0;
  const nettoBis = a.nettokaltmiete ?? OFFEN;
  const betriebVon = a.betriebskosten ?? 0;
  const betriebBis = a.betriebskosten ?? summe ?? OFFEN;
  const heizungVon = a.heizkosten ?? 0;
  const heizungBis = a.heizkosten ?? summe ?? OFFEN;
  return {
    schlicht: true,
    monate: 1,
    koepfe: 1,
    alleKoepfe: 1,
    nettoVon,
    nettoBis,
    betriebVon,
    betriebBis,
    heizungVon,
    heizungBis,
    kaltVon: nettoVon + betriebVon,
    kaltBis: nettoBis + betriebBis,
    warmVon: nettoVon + (summe ?? betriebVon + heizungVon),
    warmBis: nettoBis + (summe ?? betriebBis + heizungBis),
    wohnflaeche: a.wohnflaeche,
    verbrauch: a.heizung === null ? null : a.heizung.verbrauch,
  };
}

/**
 * The same with every kind of amount. A warm rent is the sum of the parts, an amount for everything at least that sum; so
 * each part is at most what the others leave. What is paid to a provider or for a garage comes on top.
 */
function besondere(a: Anfrage): Kosten {
  const monate = a.jahresbetraege.length > 0 ? 12 : 1;
  const jahr = (feld: Jahresbetrag): number | null => {
    const betrag = a[feld];
    return betrag === null ? null : betrag * (a.jahresbetraege.includes(feld) ? 1 : monate);
  };
  const netto = mietzins(a);
  const betrieb = jahr('betriebskosten');
  const summe = jahr('betriebsUndHeizkosten');
  const heizungDirekt = jahr('heizkostenDirekt');
  const gesamt = a.bruttowarmmiete ?? a.gesamtmiete;
  // Who pays the heating to a supplier pays no heating to the landlord, unless a sum says otherwise.
  const nurDirekt = heizungDirekt !== null && summe === null && gesamt === null;
  const heizung = jahr('heizkosten') ?? (nurDirekt ? 0 : null);

  let nettoVon = (netto ?? 0) * monate;
  let nettoBis = netto === null ? OFFEN : netto * monate;
  let betriebVon = betrieb ?? 0;
  let betriebBis = betrieb ?? summe ?? OFFEN;
  let heizungVon = heizung ?? 0;
  let heizungBis = heizung ?? summe ?? OFFEN;
  let nebenVon = summe ?? betriebVon + heizungVon;
  let nebenBis = summe ?? betriebBis + heizungBis;
  const allesVon = a.bruttowarmmiete === null ? 0 : a.bruttowarmmiete * monate;
  const allesBis = gesamt === null ? OFFEN : gesamt * monate;

  let warmVon = Math.max(nettoVon + nebenVon, allesVon);
  let warmBis = Math.min(nettoBis + nebenBis, allesBis);
  nettoBis = Math.min(nettoBis, allesBis - nebenVon);
  nettoVon = Math.max(nettoVon, allesVon - nebenBis);
  nebenBis = Math.min(nebenBis, allesBis - nettoVon);
  nebenVon = Math.max(nebenVon, allesVon - nettoBis);
  betriebBis = Math.min(betriebBis, nebenBis - heizungVon);
  betriebVon = Math.max(betriebVon, nebenVon - heizungBis);
  heizungBis = Math.min(heizungBis, nebenBis - betriebVon);
  heizungVon = Math.max(heizungVon, nebenVon - betriebBis);
  let kaltVon = Math.max(nettoVon + betriebVon, warmVon - heizungBis);
  let kaltBis = Math.min(nettoBis + betriebBis, warmBis - heizungVon);

  const wasser = jahr('betriebskostenDirekt') ?? 0;
  const gas = heizungDirekt ?? 0;
  const dazuVon = nebenleistungen(a, false) * monate;
  const dazuBis = nebenleistungen(a, true) * monate;
  nettoVon += dazuVon;
  nettoBis += dazuBis;
  betriebVon += wasser;
  betriebBis += wasser;
  heizungVon += gas;
  heizungBis += gas;
  kaltVon += dazuVon + wasser;
  kaltBis += dazuBis + wasser;
  warmVon += dazuVon + wasser + gas;
  warmBis += dazuBis + wasser + gas;
  const [koepfe, alleKoepfe] = kopfteil(a);
  return {
    schlicht: false,
    monate,
    koepfe,
    alleKoepfe,
    nettoVon,
    nettoBis,
    betriebVon,
    betriebBis,
    heizungVon,
    heizungBis,
    kaltVon,
    kaltBis,
    warmVon,
    warmBis,
    wohnflaeche: a.wohnflaeche,
    verbrauch: a.heizung?.verbrauch ?? null,
  };
}

/** The last step of a stepped rent that has begun; null if none has. */
export function geltendeStufe({ staffel, stichtag }: Anfrage): Staffelstufe | null {
  const begonnen = staffel.filter(({ ab }) => stichtag !== null && ab <= stichtag);
  return begonnen.toSorted((x, y) => (x.ab < y.ab ? -1 : 1)).at(-1) ?? null;
}

/** The rent of the day. */
export function mietzins(anfrage: Anfrage): Cent | null {
  return geltendeStufe(anfrage)?.nettokaltmiete ?? anfrage.nettokaltmiete;
}

/** What certainly counts of garage, kitchen and the like, or (`vielleicht`) what can count. */
export function nebenleistungen({ nebenleistungen }: Anfrage, vielleicht: boolean): Cent {
  return nebenleistungen
    .filter(({ abwaehlbar }) => abwaehlbar === false || (vielleicht && abwaehlbar === null))
    .reduce((summe, { kosten }) => summe + kosten, 0);
}

/** The own share of a flat that is shared by heads; a contract of one's own says the share itself. */
export function kopfteil({
  personen,
  personenInWohnung,
  kostenAufteilung,
}: Anfrage): readonly [koepfe: number, alleKoepfe: number] {
  if (personen === null || personenInWohnung === null || kostenAufteilung !== 'kopf') return [1, 1];
  return [personen, personenInWohnung];
}

/**
 * The question with the own share of the floor area, rounded up like that of the costs, for limits that depend on it.
 * The costs stay those of the whole flat.
 */
export function mitEigenerFlaeche(a: Anfrage, k: Kosten): Anfrage {
  if (k.koepfe === k.alleKoepfe || a.wohnflaeche === null) return a;
  return { ...a, wohnflaeche: anteilOhneMonate(a.wohnflaeche, k) };
}

/** The share of what is no amount per month. */
export function anteilOhneMonate(ganzes: number, { koepfe, alleKoepfe }: Kosten): number {
  return koepfe === alleKoepfe ? ganzes : aufgerundet(ganzes * koepfe, alleKoepfe);
}

/** The share of a whole in whole units, rounded up: exact against a limit in that unit. */
export function anteil(ganzes: number, { schlicht, koepfe, alleKoepfe, monate }: Kosten): number {
  if (schlicht) return ganzes;
  return aufgerundet(ganzes * koepfe, alleKoepfe * monate);
}

/** Division of whole numbers, rounded up; an open bound stays open. */
export function aufgerundet(zaehler: number, nenner: number): number {
  if (nenner === 1 || !Number.isFinite(zaehler)) return zaehler;
  const rest = zaehler % nenner;
  return (zaehler - rest) / nenner + (rest === 0 ? 0 : 1);
}
