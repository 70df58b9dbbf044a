import { tagLang } from '@/lib/kern/zahlen';
import { aufgabenliste } from './aufgabenliste';
import type { Bundesdatei } from './bundesdaten';
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
  return `Die Richtwerte für ${traeger} wurden zuletzt am ${tagLang(tag)} bestätigt. Gelten sie noch? Wenn ja, tragen Sie bei „zuletzt_bestaetigt“ den heutigen Tag ein. Wenn nein, legen Sie eine neue Tabelle an. ${frist}`;
}

/** The list for a terminal: one table a paragraph. */
export function alsListe(faellige: readonly Faellig[], heute: string): string {
  if (faellige.length === 0) return `Am ${tagLang(heute)} ist keine Tabelle fällig.`;
  return faellige.map((f) => `${f.datei}: ${erinnerung(f, heute)}`).join('\n');
}

/** The list as Markdown, with a box to tick for each table. */
export function alsMarkdown(faellige: readonly Faellig[], heute: string): string {
  return aufgabenliste(
    'Tabellen, die jemand ansehen sollte',
    faellige.map((f) => `\`${f.datei}\`: ${erinnerung(f, heute)}`),
  );
}

/** How old a shared file is and what is known to come, and if it is due, what to do. */
export function bundeszeile(
  { name, bestaetigt, stand, aenderung, faellig }: Bundesdatei,
  heute: string,
): string {
  const blick =
    bestaetigt === null
      ? `Wann sie jemand bestätigt hat, ist nicht festgehalten${stand === null ? '' : ` (${stand.replace(/\d{4}-\d\d-\d\d/, tagLang)})`}.`
      : `Zuletzt bestätigt am ${tagLang(bestaetigt)}.`;
  const neu =
    aenderung === null
      ? 'Eine nächste Änderung ist nicht bekannt.'
      : aenderung <= heute
        ? `Seit dem ${tagLang(aenderung)} gelten wohl andere Werte; bis sie hier stehen, sind unsere vorläufig.`
        : `Ab dem ${tagLang(aenderung)} sind andere Werte geplant.`;
  return `${name}: ${blick} ${neu}${faellig ? ' Sehen Sie nach, was jetzt gilt.' : ''}`;
}

/** All shared files for a terminal, one a line. */
export function alsBundesliste(dateien: readonly Bundesdatei[], heute: string): string {
  const zeilen = dateien.map((d) => `${d.datei}: ${bundeszeile(d, heute)}`);
  return ['Daten für alle Träger:', ...zeilen].join('\n');
}

/** Those that are due, as Markdown with a box to tick for each; empty if none is. */
export function alsBundesmarkdown(dateien: readonly Bundesdatei[], heute: string): string {
  const faellige = dateien.filter(({ faellig }) => faellig);
  return aufgabenliste(
    'Daten für alle Träger, die jemand ansehen sollte',
    faellige.map((d) => `\`${d.datei}\`: ${bundeszeile(d, heute)}`),
  );
}
