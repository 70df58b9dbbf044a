import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Befund, Pfad } from './meldung';
import { LEER } from './yaml-versehen';

/** Entries that mean something else in another place, where people know them from. */
const ANDERSWO: Readonly<Record<string, string>> = {
  'je_person/bestaetigt':
    '„bestaetigt“ gehört nicht zwischen die Werte. Schreiben Sie es über „je_person“, so weit eingerückt wie „je_person“.',
  'je_m2/weitere':
    '„weitere“ zählt bei „je_person“ für jede weitere Person dazu. Hier gilt der Preis für die ganze Wohnung aller größeren Haushalte: Schreiben Sie „groessere“.',
};

/** Zod's findings in German, with place and remedy. `wert` is what was checked. */
export function befundeAus(fehler: z.ZodError, wert: unknown): Befund[] {
  return fehler.issues.flatMap((issue) => ausIssue(issue, wert));
}

function ausIssue(issue: z.core.$ZodIssue, wurzel: unknown): Befund[] {
  const pfad = issue.path.map((teil) => (typeof teil === 'symbol' ? String(teil) : teil));
  if (issue.code === 'unrecognized_keys') {
    // `objekt` (schema/bausteine) puts the known keys into the message.
    const bekannt = issue.message.split(', ');
    return issue.keys.map((name) => ({
      pfad: [...pfad, name],
      amSchluessel: true,
      text:
        ANDERSWO[`${pfad.at(-1)}/${name}`] ??
        `Den Eintrag „${name}“ kennen wir hier nicht.${vorschlag(name, bekannt)}`,
    }));
  }
  if (issue.code === 'custom') return [{ pfad, text: issue.message }];
  if (issue.code === 'invalid_union') return ausZweig(issue, wurzel);
  if (angabeBei(wurzel, pfad) === undefined) return [{ pfad, text: fehlt(pfad) }];
  return [{ pfad, text: falscheArt(issue) }];
}

/** Of several ways to write a value, the one that was most likely meant: the one whose own check speaks, or the deepest. */
function ausZweig(issue: z.core.$ZodIssueInvalidUnion, wurzel: unknown): Befund[] {
  const eigen = issue.errors.findLast((zweig) => zweig.some(({ code }) => code === 'custom'));
  const tiefe = (zweig: z.core.$ZodIssue[]) => Math.max(0, ...zweig.map(({ path }) => path.length));
  const gemeint = eigen ?? [...issue.errors].sort((a, b) => tiefe(b) - tiefe(a))[0] ?? [];
  return gemeint.flatMap((kind) => ausIssue({ ...kind, path: [...issue.path, ...kind.path] }, wurzel));
}

function fehlt(pfad: Pfad): string {
  const name = pfad.at(-1);
  if (typeof name === 'number') return LEER;
  const eltern = pfad.slice(0, -1).findLast((teil) => typeof teil === 'string');
  const wohin = eltern === undefined ? 'ganz nach links' : `unter „${eltern}“`;
  return `Es fehlt der Eintrag „${name}“. Er gehört ${wohin} und braucht einen Wert.`;
}

function falscheArt(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') {
    // Only a list that needs more than one entry brings a text of its own.
    return issue.minimum === 1 ? 'Diese Liste ist leer. Tragen Sie einen Eintrag ein.' : issue.message;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return 'Hier gehört eine Liste hin. Jeder Eintrag beginnt mit einem Strich.';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return 'Hier gehört ein einzelner Wert hin, keine eingerückten Zeilen.';
  }
  return 'Hier gehören eingerückte Zeilen mit „Name: Wert“ hin. Vergleichen Sie mit einer anderen Tabelle.';
}

/** What stands at a place; undefined if nothing does. */
export function angabeBei(wert: unknown, pfad: readonly PropertyKey[]): unknown {
  let stelle = wert;
  for (const teil of pfad) {
    if (typeof stelle !== 'object' || stelle === null || !Object.hasOwn(stelle, teil)) return undefined;
    stelle = (stelle as Record<PropertyKey, unknown>)[teil];
  }
  return stelle;
}

function vorschlag(name: string, bekannt: readonly string[]): string {
  const nah = bekannt
    .map((wort) => ({ wort, abstand: distance(name.toLowerCase(), wort) }))
    .filter((k) => k.abstand <= 3)
    .sort((a, b) => a.abstand - b.abstand)[0];
  if (nah) return ` Meinen Sie „${nah.wort}“?`;
  return bekannt.length === 0 ? ' Löschen Sie ihn.' : ` Möglich ist: ${bekannt.join(', ')}`;
}
