import type { Anfrage } from '../anfrage/anfrage';
import { aufgerundet, mietzins } from '../anfrage/kosten';
import type { Bezug } from '../modell/bezug';
import type { Cent } from '../zahl/einheiten';

export type Kostenfeld =
  | 'nettokaltmiete'
  | 'betriebskosten'
  | 'heizkosten'
  | 'betriebsUndHeizkosten'
  | 'betriebskostenDirekt'
  | 'heizkostenDirekt'
  | 'bruttowarmmiete'
  | 'gesamtmiete';

const MIT_BETRIEBSKOSTEN: readonly Kostenfeld[] = [
  'nettokaltmiete',
  'betriebskosten',
  'betriebsUndHeizkosten',
  'betriebskostenDirekt',
  'bruttowarmmiete',
  'gesamtmiete',
];

/** The costs a compared value is made of, besides itself. */
export const TEILE: Readonly<Record<Bezug, readonly Kostenfeld[]>> = {
  nettokaltmiete: ['bruttowarmmiete', 'gesamtmiete'],
  betriebskosten: ['betriebsUndHeizkosten', 'betriebskostenDirekt', 'bruttowarmmiete', 'gesamtmiete'],
  bruttokaltmiete: MIT_BETRIEBSKOSTEN,
  bruttowarmmiete: [
    'nettokaltmiete',
    'betriebskosten',
    'heizkosten',
    'betriebsUndHeizkosten',
    'betriebskostenDirekt',
    'heizkostenDirekt',
    'gesamtmiete',
  ],
  heizkosten: ['betriebsUndHeizkosten', 'heizkostenDirekt', 'bruttowarmmiete', 'gesamtmiete'],
  heizenergie: [],
  nettokaltmiete_je_m2: ['nettokaltmiete'],
  bruttokaltmiete_je_m2: MIT_BETRIEBSKOSTEN,
  wohnflaeche: [],
};

export const MIT_NEBENLEISTUNGEN: ReadonlySet<Bezug> = new Set<Bezug>([
  'nettokaltmiete',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'nettokaltmiete_je_m2',
  'bruttokaltmiete_je_m2',
]);

/** A cost per month, rounded up where it was stated for a year. */
export function imMonat(anfrage: Anfrage, feld: Kostenfeld): Cent | null {
  const betrag = feld === 'nettokaltmiete' ? mietzins(anfrage) : anfrage[feld];
  const proJahr = betrag !== null && anfrage.jahresbetraege.some((jahr) => jahr === feld);
  return proJahr ? aufgerundet(betrag, 12) : betrag;
}

/** On what the actual costs stand. */
export function kostengrund({ rechtskreis }: Anfrage): string {
  return rechtskreis === 'sgb12' ? '§ 35 Abs. 1 Satz 1, § 42a Abs. 1 SGB XII' : '§ 22 Abs. 1 Satz 1 SGB II';
}
