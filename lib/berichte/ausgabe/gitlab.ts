import { createHash } from 'node:crypto';
import type { Meldung } from '@/lib/tabellen/meldung';
import type { Bericht } from './bericht';

/** An entry of GitLab's Code Quality report, as far as GitLab reads it. */
export interface Codequalitaet {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'blocker' | 'minor' | 'info';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The findings as GitLab and openCode show them in a merge request; one entry each, in order. */
export function alsGitlab({ fehler, warnungen, hinweise = [] }: Bericht): Codequalitaet[] {
  const gezaehlt = new Map<string, number>();
  const eintrag = (m: Meldung, check_name: string, severity: Codequalitaet['severity']): Codequalitaet => {
    // Without the line number a finding stays the same when lines above it move; the count tells equal ones apart.
    const kennung = `${m.datei}\0${check_name}\0${m.text}`;
    const nummer = gezaehlt.get(kennung) ?? 0;
    gezaehlt.set(kennung, nummer + 1);
    return {
      description: m.text,
      check_name,
      fingerprint: createHash('sha256').update(`${kennung}\0${nummer}`).digest('hex'),
      severity,
      location: { path: m.datei, lines: { begin: m.zeile } },
    };
  };
  return [
    ...fehler.map((m) => eintrag(m, 'tabelle/fehler', 'blocker')),
    ...warnungen.map((m) => eintrag(m, `tabelle/${m.art}`, 'minor')),
    ...hinweise.map((m) => eintrag(m, 'tabelle/layout', 'info')),
  ];
}
