import type { Anfrage } from '../anfrage/anfrage';
import type { Kosten } from '../anfrage/kosten';
import type { KriteriumErgebnis } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Cent, Masszahl } from '../zahl/einheiten';
import { alsDezimal } from '../zahl/geld';
import type { Ueberschritten } from './eigenanteil';
import { grundDerUngewissheit, hoechstens, mindestens } from './istwert';
import type { Raum, Regelwerk } from './regelwerk';
import { type Umzugsart, umzugsart } from './umzug';
import { MIETE_OFFEN, MIETE_UEBER } from './urteil';

/** The old costs as a limit, and what they add to the verdict. */
export interface Bisherige {
  readonly kriterium: KriteriumErgebnis;
  /** A flag of `urteilAus`. */
  readonly beitrag: number;
  readonly ueber: Ueberschritten | null;
}

/** First day on which the rule stands in § 22 (4) S. 4; before, it stood in (1) S. 6. */
const NEU = 2026_07_01;

/**
 * After a move inside the Vergleichsraum without need, no more than the old costs of the flat is paid (without heating).
 * Where the need or the Vergleichsraum is not known, only costs that are higher than the old ones are in doubt. null:
 * the old costs do not matter, or nothing was said of them.
 */
export function bisherigeKosten(
  anfrage: Anfrage,
  tag: number,
  kosten: Kosten,
  raum: Raum | null,
  { orte }: Regelwerk,
): Bisherige | null {
  const { umzug, rechtskreis, variante } = anfrage;
  if (umzug === null || rechtskreis === 'sgb12' || variante.mietverhaeltnis === 'bestand') return null;
  const art = umzugsart(anfrage, raum, orte);
  const grund = ZWEIFEL[art];
  const grenze = umzug.bisherigeKosten;
  if (grund === undefined || umzug.erforderlich === true) return null;
  if (grenze === null)
    return art === 'gleicher_ohne_not' ? offen(null, null, 'bisherige_kosten_fehlen') : null;
  const min = mindestens('bruttokaltmiete', null, kosten);
  const max = hoechstens('bruttokaltmiete', null, kosten);
  if (max <= grenze) return entschieden('im_rahmen', max, min === max, grenze, tag);
  if (min <= grenze) return offen(max, grenze, grundDerUngewissheit('bruttokaltmiete', null, anfrage));
  if (grund !== null) return offen(max, grenze, grund);
  return entschieden('ueber_richtwert', min, min === max, grenze, tag);
}

/** What is in doubt in each kind of move; null: the old costs are the limit; undefined: they are none. */
const ZWEIFEL: Readonly<Partial<Record<Umzugsart, Grund | null>>> = {
  gleicher_ohne_not: null,
  gleicher: 'umzug_ungeklaert',
  unbekannt: 'vergleichsraum_ungeklaert',
};

function entschieden(
  status: 'im_rahmen' | 'ueber_richtwert',
  ist: Masszahl,
  genau: boolean,
  grenze: Cent,
  tag: number,
): Bisherige {
  const ueber = status === 'ueber_richtwert';
  const werte = {
    istwert: alsDezimal(ist),
    richtwert: alsDezimal(grenze),
    differenz: alsDezimal(ist - grenze),
  };
  const quelle = 'Angaben zum Umzug';
  return {
    // Within the old costs says nothing about the limits of the table.
    beitrag: ueber ? MIETE_UEBER : 0,
    ueber: ueber ? { bezug: 'bruttokaltmiete', richtwert: grenze, genau } : null,
    kriterium: {
      ...RAHMEN,
      ...werte,
      status,
      gruende: [],
      istwertArt: genau ? 'genau' : ueber ? 'mindestens' : 'hoechstens',
      richtwertArt: 'genau',
      rechenweg: [{ schritt: 'vergleich', werte, rechtsgrundlage: paragraf(tag), quelle }],
    },
  };
}

function offen(ist: Masszahl | null, grenze: Cent | null, grund: Grund): Bisherige {
  const bekannt = ist !== null && Number.isFinite(ist);
  return {
    beitrag: MIETE_OFFEN,
    ueber: null,
    kriterium: {
      ...RAHMEN,
      status: 'nicht_pruefbar',
      gruende: [grund],
      istwert: bekannt ? alsDezimal(ist) : null,
      istwertArt: bekannt ? 'hoechstens' : null,
      richtwert: grenze === null ? null : alsDezimal(grenze),
      richtwertArt: grenze === null ? null : 'genau',
      differenz: null,
      rechenweg: [],
    },
  };
}

const RAHMEN = {
  kriterium: 'miete',
  bezug: 'bruttokaltmiete',
  wirkung: 'massgeblich',
  herkunft: 'gesetz',
  massgeblich: true,
  gebiet: null,
  richtwertSpanne: null,
  passtWenn: null,
} as const;

function paragraf(tag: number): string {
  return tag >= NEU ? '§ 22 Abs. 4 Satz 4 SGB II' : '§ 22 Abs. 1 Satz 6 SGB II (bis 30. Juni 2026)';
}
