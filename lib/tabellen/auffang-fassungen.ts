import { pruefe, type Tabelle, type Tag, UNBEKANNT, vorbereite } from '@/lib/regeln';
import { anfaenge, auffangtabelle } from './auffang';
import type { Bund } from './bund';

/** The law's ceiling for a place in one version: the first day of Anlage 1, and a row for each household size. */
export interface Auffangfassung {
  readonly tabelle: Tabelle;
  /** First day on which this version is shown: of Anlage 1, or of the Mietenstufen if they are newer. */
  readonly gueltigAb: Tag;
  readonly zeilen: readonly Auffangzeile[];
}

/** Bruttokaltmiete in Euro per month as decimal text; null where the law names none. */
export interface Auffangzeile {
  readonly personen: number;
  readonly ohneKlima: string | null;
  readonly mitKlima: string | null;
}

/**
 * The versions of the law's ceiling from a day on: the one in force, and known later ones. Empty if the Mietenstufe of
 * the Gemeinde (AGS) is not known for the day.
 */
export function auffangfassungen(
  bund: Bund,
  ags: string,
  ab: Tag,
  groessen: readonly number[],
): Auffangfassung[] {
  const tage = [ab, ...anfaenge(bund).filter((tag) => tag > ab)];
  return tage.flatMap((tag) => {
    const tabelle = auffangtabelle(bund, ags, tag);
    if (tabelle === null) return [];
    const gueltigAb = anfaenge(bund).findLast((anfang) => anfang <= tag) ?? tabelle.gueltigAb;
    return [{ tabelle, gueltigAb, zeilen: groessen.map((personen) => zeile(tabelle, ags, tag, personen)) }];
  });
}

function zeile(tabelle: Tabelle, ags: string, tag: Tag, personen: number): Auffangzeile {
  const { orientierung } = pruefe(
    { ...UNBEKANNT, ort: ags, stichtag: tag, personen },
    vorbereite(tabelle, [personen]),
  );
  const wert = (code: string) => orientierung.find((o) => o.code === code)?.wert ?? null;
  return {
    personen,
    ohneKlima: wert('wogg_ohne_klimakomponente'),
    mitKlima: wert('wogg_mit_klimakomponente'),
  };
}
