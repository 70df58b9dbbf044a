import type { Gebiet, Tabelle } from '@/lib/regeln';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';

/**
 * Hundreds of tables have the same shape: areas with amounts by household size. What holds for a shape is shown on the
 * first tables that have it; every night (`FAELLE`, .ci/taeglich) on all of them. What is said of each single table - that
 * it is in order, that its worked examples come out - is never a matter of representatives.
 */

/** Entries whose words belong to the shape: they say what is compared, and how a value is found. */
const WORTE = new Set([
  'bezug',
  'wirkung',
  'herkunft',
  'art',
  'frage',
  'groesse',
  'flaeche',
  'zeitraum',
  'runden',
  'regel',
  'ist',
  'mietenstufe',
  'fassung',
  'klimakomponente',
]);

/** What a table is made of, without its names and numbers. */
export function gestalt(wert: unknown, pfad = ''): Set<string> {
  const teile = new Set<string>();
  const gehe = (hier: unknown, wo: string) => {
    if (Array.isArray(hier)) for (const eines of hier) gehe(eines, `${wo}[]`);
    else if (typeof hier === 'object' && hier !== null)
      // Keys of places are names too.
      for (const [name, inhalt] of Object.entries(hier))
        gehe(inhalt, `${wo}.${/^\d{8}$/.test(name) ? 'ags' : name}`);
    else {
      const name = wo.split('.').at(-1) ?? '';
      teile.add(WORTE.has(name) ? `${wo}=${hier}` : hier === null ? `${wo}=null` : wo);
    }
  };
  gehe(wert, pfad);
  return teile;
}

/** The first `JE_GESTALT` of each shape, in the given order; all of them at night. */
export function vertreter<T>(alle: readonly T[], teil: (eines: T) => unknown): readonly T[] {
  if (process.env.FAELLE !== undefined) return alle;
  const gesehen = new Map<string, number>();
  return alle.filter((eines) => {
    const schluessel = [...gestalt(teil(eines))].sort().join(' ');
    const anzahl = gesehen.get(schluessel) ?? 0;
    gesehen.set(schluessel, anzahl + 1);
    return anzahl < JE_GESTALT;
  });
}

const JE_GESTALT = 2;

/**
 * As few as show each part of a shape twice, in the given order; all of them at night. For what deals with one part at a
 * time (an entry of a file is added, a cell is changed), so that how parts are put together plays no role.
 */
export function jedesTeil<T>(alle: readonly T[], teil: (eines: T) => unknown): readonly T[] {
  if (process.env.FAELLE !== undefined) return alle;
  const gezeigt = new Map<string, number>();
  return alle.filter((eines) => {
    const teile = [...gestalt(teil(eines))];
    if (teile.every((name) => (gezeigt.get(name) ?? 0) >= JE_GESTALT)) return false;
    for (const name of teile) gezeigt.set(name, (gezeigt.get(name) ?? 0) + 1);
    return true;
  });
}

/** What the shape of a compiled table is made of. */
export function tabellenteil({ grenzen, zuschlaege, zuschlagsregel }: Tabelle): unknown {
  const ohneOrte = ({ wert, gemeinden, teil }: Gebiet) => ({
    wert,
    ganz: gemeinden === null,
    teil: teil !== null,
  });
  return [
    grenzen.map((grenze) => ({ ...grenze, gebiete: grenze.gebiete.map(ohneOrte) })),
    zuschlaege,
    zuschlagsregel,
  ];
}

/** The same of a file's text. */
export function dateiteil(text: string): unknown {
  const { grenzen, zuschlaege, ausgleich } = (liesYaml('', text).wert ?? {}) as Record<string, unknown>;
  return JSON.parse(
    JSON.stringify([grenzen, zuschlaege, ausgleich], (name, wert) => (NEBENBEI.has(name) ? undefined : wert)),
  );
}

/** Entries that stand beside any shape. */
const NEBENBEI = new Set(['bestaetigt', 'quelle', 'fundstelle', 'rechtsgrundlage', 'gemeinden']);

/** How many random cases: some in a proposal, all of them at night. */
export function faelle(amTag: number, nachts: number): number {
  return process.env.FAELLE === undefined ? amTag : nachts;
}
