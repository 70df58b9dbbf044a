import { kurzname } from '@/lib/kern/kurzname';
import { VARIANTEN } from '@/lib/regeln';
import { ZEILENSPALTEN, type Zeile } from './spalten';

/**
 * Addresses of single figures: `/daten/03241/2026-07-01/#bruttokaltmiete/hannover/2`. They follow from the row alone, so
 * that a reader of the files can form them too, and nothing has to be stored. Permanent: what is cited must be found again.
 */

type Spaltenname = keyof typeof ZEILENSPALTEN;

/**
 * The columns that tell values of one place and size apart, in their order in an address. Not `tag_bis`: it appears once
 * the next version of a law is known, and the address of an old figure must not change with it.
 */
export const BEDINGUNGEN: readonly Spaltenname[] = [
  'tag_ab',
  'energietraeger',
  'warmwasser',
  ...(VARIANTEN as readonly string[] as readonly Spaltenname[]),
  ...(Object.keys(ZEILENSPALTEN) as Spaltenname[]).filter((name) =>
    /^(gebaeudeflaeche|wohnflaeche|baujahr)_/.test(name),
  ),
];

/** The page of a table, from the first slash. `tabelle` is its id, `03241/2026-07-01`. */
export function tabellenseite(tabelle: string): string {
  return `/daten/${tabelle}/`;
}

/**
 * The part behind `#` for each row of one table, in order; null for sentences, which have no figure. Where two limits
 * compare the same (one decides, one is only a hint), the second says so by a number: `…/2/zeile-2`.
 */
export function stellen(zeilen: readonly Zeile[]): readonly (string | null)[] {
  const bisher = new Map<string, number>();
  return zeilen.map((zeile) => {
    const name = stelle(zeile);
    if (name === null) return null;
    const nummer = (bisher.get(name) ?? 0) + 1;
    bisher.set(name, nummer);
    return nummer === 1 ? name : `${name}/zeile-${nummer}`;
  });
}

function stelle(zeile: Zeile): string | null {
  const { art, bezug, gebiet } = zeile;
  if (art === 'zuschlag') return `zuschlag/${bezug}/${alsTeil(zeile.zuschlag ?? '')}`;
  if (bezug === undefined) return null;
  if (gebiet === undefined) return `${art}/${bezug}`;
  const bedingungen = BEDINGUNGEN.filter((name) => zeile[name] !== undefined);
  return [bezug, gebietsteil(zeile), personenteil(zeile), ...bedingungen.map((b) => `${b}-${zeile[b]}`)].join(
    '/',
  );
}

/** `alle`: one value for the whole authority. Part of a Gemeinde behind its area: `rosdorf-kernort`. */
function gebietsteil({ ganzes_gebiet, gebiet = '', teil }: Zeile): string {
  return ganzes_gebiet ? 'alle' : alsTeil([gebiet, teil].filter(Boolean).join(' '));
}

/** `2`, `weitere`, `6-8`, `ab-6`; `jede` where the number of persons makes no difference. */
function personenteil({ art, personen_von: von, personen_bis: bis }: Zeile): string {
  if (art === 'weitere_person') return bis === undefined ? 'weitere' : `weitere-bis-${bis}`;
  if (von === undefined) return 'jede';
  if (bis === undefined) return `ab-${von}`;
  return von === bis ? String(von) : `${von}-${bis}`;
}

/** What stands behind a comma is no official addition here: “Landkreis Gotha, Mietenstufe 2”. */
function alsTeil(name: string): string {
  return kurzname(name.replaceAll(',', ' '));
}
