import type { Pfad } from '@/lib/tabellen/meldung';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';

/** A word of the rule that is another one now. */
export interface Regelwechsel {
  readonly zeile: number;
  /** The entry as it stands in the file: `bezug`. */
  readonly feld: string;
  /** null: it was not there, or is not there any more. */
  readonly bisher: string | null;
  readonly jetzt: string | null;
}

/** What decides how the values of a table are used. Everything else in a file is said about it. */
const REGELN = ['gilt_fuer', 'grenzen', 'ausgleich', 'zuschlaege', 'zuschlaege_zusammen'];

/** What does not change a result: where something is printed, what it is called, who confirmed it. */
const BEIWERK = new Set([
  'name',
  'quelle',
  'fundstelle',
  'rechtsgrundlage',
  'bestaetigt',
  'anmerkungen',
  'text',
]);

/** Entries that hold a value as printed. Below `wogg` nothing is: its factor is the rule. */
const ZELLE = /^(\d+|weitere|groessere|betrag|preis|prozent|mindest_betriebskosten_je_m2)$/;

/**
 * Where two texts of a table differ in more than values. Worked examples may follow a value; a wrong word of the rule they
 * are there to catch. Empty if one of the texts cannot be read.
 */
export function regelwechsel(bisher: string, jetzt: string): Regelwechsel[] {
  const [alt, neu] = [liesYaml('', bisher), liesYaml('', jetzt)];
  if (!istGruppe(alt.wert) || !istGruppe(neu.wert)) return [];
  const gruppen = [alt.wert, neu.wert] as const;
  return REGELN.flatMap((feld) => unterschiede(gruppen[0][feld], gruppen[1][feld], [feld])).map(
    ({ pfad, ...wechsel }) => ({
      ...wechsel,
      zeile: neu.orte({ pfad, text: '' }).zeile,
      feld: String(pfad.findLast((teil) => typeof teil === 'string') ?? ''),
    }),
  );
}

interface Unterschied extends Pick<Regelwechsel, 'bisher' | 'jetzt'> {
  readonly pfad: Pfad;
}

function unterschiede(alt: unknown, neu: unknown, pfad: Pfad): Unterschied[] {
  if (Array.isArray(alt) && Array.isArray(neu)) {
    if (!istGruppe(alt[0]) && !istGruppe(neu[0]))
      return alt.join() === neu.join() ? [] : [{ pfad, bisher: kurz(alt), jetzt: kurz(neu) }];
    const paare = partner(alt, neu);
    return [
      ...vertauschte(paare, neu, pfad),
      ...paare.flatMap(([links, i]) => unterschiede(links, neu[i], [...pfad, i])),
    ];
  }
  if (istGruppe(alt) && istGruppe(neu)) {
    const felder = [...new Set([...Object.keys(alt), ...Object.keys(neu)])];
    return felder
      .filter((feld) => !BEIWERK.has(feld) && !ZELLE.test(feld))
      .flatMap((feld) => unterschiede(alt[feld], neu[feld], [...pfad, feld]));
  }
  return alt === neu ? [] : [{ pfad, bisher: kurz(alt), jetzt: kurz(neu) }];
}

/** Two areas of which each has the other's values now: all values are known, and stand in the wrong place. */
function vertauschte(
  paare: readonly (readonly [unknown, number])[],
  neu: readonly unknown[],
  pfad: Pfad,
): Unterschied[] {
  const reihen = paare.flatMap(([links, i]) => {
    const rechts = neu[i];
    if (!istGruppe(links) || !istGruppe(rechts) || !istGruppe(links.je_person)) return [];
    const [vorher, jetzt] = [JSON.stringify(links.je_person), JSON.stringify(rechts.je_person)];
    return vorher === jetzt ? [] : [{ i, name: kennung(rechts), vorher, jetzt }];
  });
  return reihen.flatMap(({ i, vorher, jetzt }) => {
    const andere = reihen.find((reihe) => reihe.vorher === jetzt && reihe.jetzt === vorher);
    if (andere === undefined) return [];
    return [{ pfad: [...pfad, i, 'je_person'], bisher: 'eigene Werte', jetzt: `Werte von „${andere.name}“` }];
  });
}

/**
 * Which entry of the old list belongs to which of the new: limits by what they compare, areas by their names, and what is
 * left over by its order. A limit or an area that only one list has is no other rule for those that both have.
 */
function partner(alt: readonly unknown[], neu: readonly unknown[]): (readonly [unknown, number])[] {
  const frei = new Set(alt.map((_, i) => i));
  const nimm = (i: number | undefined) => (i !== undefined && frei.delete(i) ? i : undefined);
  const gleiche = neu.map((eintrag) =>
    nimm([...frei].find((i) => kennung(eintrag) !== '' && kennung(alt[i]) === kennung(eintrag))),
  );
  return neu.flatMap((_, i) => {
    const links = gleiche[i] ?? nimm([...frei][0]);
    return links === undefined ? [] : [[alt[links], i] as const];
  });
}

function kennung(eintrag: unknown): string {
  return istGruppe(eintrag) ? String(eintrag.bezug ?? eintrag.name ?? '') : '';
}

function istGruppe(wert: unknown): wert is Record<string, unknown> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

/** A single value, the first of a list; of a group, the names of what stands in it. */
function kurz(wert: unknown): string | null {
  if (wert === undefined || wert === null) return null;
  if (typeof wert === 'string') return wert;
  const teile = Array.isArray(wert) ? wert.map((teil) => kurz(teil) ?? '') : Object.keys(wert);
  return teile.length > 3 ? `${teile.slice(0, 3).join(', ')} …` : teile.join(', ');
}
