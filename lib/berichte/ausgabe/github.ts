import type { Meldung } from '@/lib/tabellen/meldung';
import type { Bericht } from './bericht';

/** Workflow commands that GitHub shows at the line of a pull request. It shows ten of each kind in a step. */
export function alsGithub({ fehler, warnungen, hinweise = [] }: Bericht): string[] {
  return [
    ...fehler.map((m) => befehl('error', m)),
    ...warnungen.map((m) => befehl('warning', m)),
    ...hinweise.map((m) => befehl('notice', m)),
  ];
}

function befehl(art: 'error' | 'warning' | 'notice', { datei, zeile, spalte, text }: Meldung): string {
  return `::${art} file=${eigenschaft(datei)},line=${zeile},col=${spalte}::${inhalt(text)}`;
}

function inhalt(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function eigenschaft(text: string): string {
  return inhalt(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
