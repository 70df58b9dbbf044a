import { tagLang } from '@/lib/texte/zahlen';
import type { Faellig } from './faellig';

/** What to do with one due table, in whole sentences. `heute` decides between what was and what will be. */
export function erinnerung({ traeger, grund, tag, stummAb }: Faellig, heute: string): string {
  const frist =
    stummAb <= heute
      ? `Seit dem ${tagLang(stummAb)} zeigt der Rechner dort kein Ergebnis mehr.`
      : `Sonst zeigt der Rechner dort ab dem ${tagLang(stummAb)} kein Ergebnis mehr.`;
  if (grund === 'endet') {
    const wie = tag < heute ? 'galt' : 'gilt';
    return `Die Tabelle für ${traeger} ${wie} bis zum ${tagLang(tag)}. Tragen Sie die nächste Tabelle ein. ${frist}`;
  }
  return `Die Richtwerte für ${traeger} wurden zuletzt am ${tagLang(tag)} geprüft. Gelten sie noch? Wenn ja, tragen Sie bei „zuletzt_bestaetigt“ den heutigen Tag ein. Wenn nein, legen Sie eine neue Tabelle an. ${frist}`;
}

/** The list for a terminal: one table a paragraph. */
export function alsListe(faellige: readonly Faellig[], heute: string): string {
  if (faellige.length === 0) return `Am ${tagLang(heute)} ist keine Tabelle fällig.`;
  return faellige.map((f) => `${f.datei}: ${erinnerung(f, heute)}`).join('\n');
}

/** The list as Markdown, with a box to tick for each table. */
export function alsMarkdown(faellige: readonly Faellig[], heute: string): string {
  if (faellige.length === 0) return '';
  const zeilen = faellige.map((f) => `- [ ] \`${f.datei}\`: ${erinnerung(f, heute)}`);
  return ['## Tabellen, die jemand ansehen sollte', '', ...zeilen, ''].join('\n');
}
