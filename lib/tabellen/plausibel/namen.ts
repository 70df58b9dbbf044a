import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig } from './auffaellig';

/**
 * Areas that are called like a Gemeinde of the authority which they do not contain: two names or two keys were swapped,
 * and people there would read the neighbours' figure.
 */
export function pruefeNamen({ inhalt, tabelle }: GeladeneTabelle): Auffaellig[] {
  const nachName = new Map<string, string[]>();
  for (const [ags, name] of Object.entries(tabelle.gemeinden)) {
    const ohne = schlicht(name);
    nachName.set(ohne, [...(nachName.get(ohne) ?? []), ags]);
  }
  return inhalt.grenzen.flatMap(({ gebiete = [] }, i) =>
    gebiete.flatMap(({ name, gemeinden }, j): Auffaellig[] => {
      if (gemeinden === undefined) return [];
      const fehlend = name.split(AUFZAEHLUNG).filter((teil) => {
        const gemeint = nachName.get(schlicht(teil)) ?? [];
        return gemeint.length > 0 && !gemeint.some((ags) => gemeinden.includes(ags));
      });
      if (fehlend.length === 0) return [];
      const ort = (fehlend[0] ?? '').trim();
      const enthaelt = gemeinden.slice(0, 3).map((ags) => tabelle.gemeinden[ags] ?? ags);
      const rest = gemeinden.length > 3 ? ' und andere' : '';
      const text = `Das Gebiet „${name}“ enthält die Gemeinde ${ort} nicht, sondern ${enthaelt.join(', ')}${rest}. Sind zwei Namen oder Schlüssel vertauscht?`;
      return [auffaellig('name', ['grenzen', i, 'gebiete', j, 'name'], text, { werte: [ort] })];
    }),
  );
}

const AUFZAEHLUNG = /, | und |\/|;/;

/** A name without what official lists and tables put around it: `Burgdorf, Stadt`, `Stadt Burgdorf`, `Burgdorf (ohne …)`. */
function schlicht(name: string): string {
  return name
    .replace(/,.*$/, '')
    .replace(/\(.*?\)/g, '')
    .replace(/^ *(?:(?:Samt|Verbands)?[Gg]emeinde|\p{L}*[Ss]tadt|Markt|Flecken) /u, '')
    .trim()
    .toLowerCase();
}
