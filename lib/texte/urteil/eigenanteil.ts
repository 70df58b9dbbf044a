import { euroAusDezimal } from '@/lib/kern/zahlen';
import { alsDezimal, ausDezimal, type Ergebnis } from '@/lib/regeln';
import { entscheidende, istFrage, istGenau, schranke } from '../kriterium';

/** What a person pays alone, as texts with their bounds (“mindestens 60,00 €”). */
export interface Eigenanteile {
  /** The sum over all limits, and the part of it that is rent. */
  readonly alles: string;
  readonly miete: string;
  /** A limit for heating that is no mere question is exceeded too. */
  readonly heizungFest: boolean;
}

/** null if no decisive limit is exceeded. */
export function eigenanteile(ergebnis: Ergebnis): Eigenanteile | null {
  const { eigenanteil } = ergebnis;
  if (eigenanteil === null) return null;
  const teile = entscheidende(ergebnis);
  const ueberheizt = teile.filter((k) => k.bezug === 'heizkosten' && k.status === 'ueber_richtwert');
  const heizung = ueberheizt.reduce((summe, k) => summe + cent(k.differenz), 0);
  const mieten = teile.filter((k) => k.kriterium === 'miete');
  // Where a child may count, only what holds for every count is certain.
  const genau =
    ergebnis.personenzahlen.length < 2 && mieten.every((k) => k.status === 'im_rahmen' || istGenau(k));
  return {
    alles: schranke(eigenanteil.art) + euroAusDezimal(eigenanteil.betrag),
    miete: `${genau ? '' : 'mindestens '}${euroAusDezimal(alsDezimal(cent(eigenanteil.betrag) - heizung))}`,
    heizungFest: ueberheizt.some((k) => !istFrage(k)),
  };
}

function cent(dezimal: string | null): number {
  return Math.abs(ausDezimal(dezimal ?? '0') ?? 0);
}
