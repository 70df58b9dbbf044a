import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { seiteVon } from './adresse';
import type { Umgebung } from './plausibel/fremd';

/**
 * Which authority names which internet site and which office, in all files of a data folder. Read as lines, not as YAML:
 * it also stands beside the check of a single file, which must not wait for all others.
 */
export function ladeUmgebung(daten: string): Umgebung {
  const links = new Map<string, Map<string, Set<string>>>();
  const seiten: typeof links = new Map();
  const stellen: typeof links = new Map();
  for (const datei of dateienIn(join(daten, 'traeger'))) {
    const [ordner = '', name = ''] = datei.split('/');
    const text = readFileSync(join(daten, 'traeger', datei), 'utf8');
    const stelle = relative(process.cwd(), join(daten, 'traeger', datei));
    const merke = (verzeichnis: typeof seiten, was: string) => {
      const bei = verzeichnis.get(was) ?? new Map<string, Set<string>>();
      const ags = ordner.slice(0, 5);
      bei.set(ags, (bei.get(ags) ?? new Set()).add(stelle));
      verzeichnis.set(was, bei);
    };
    for (const [, link = ''] of text.matchAll(/: ["']?(https?:\/\/[^\s"']+)/g)) {
      const seite = seiteVon(link);
      if (seite !== null) merke(seiten, seite);
      merke(links, link);
    }
    const namen = name === 'traeger.yaml' ? /^ *(?:- )?name: (.+)$/gm : /^ *(?:- )?stelle: (.+)$/gm;
    for (const [, wer = ''] of text.matchAll(namen)) merke(stellen, wer.replace(/^["']|["']$/g, ''));
  }
  return { links, seiten, stellen };
}

function dateienIn(ordner: string): string[] {
  if (!statSync(ordner, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile() && eintrag.name.endsWith('.yaml'))
    .map((eintrag) => `${basename(eintrag.parentPath)}/${eintrag.name}`);
}
