import { tagLang } from '@/lib/kern/zahlen';
import type { Tabelle, TabelleImErgebnis, Tag } from '@/lib/regeln';
import { frischeFristen, monateZwischen } from '@/lib/regeln';

/** “gültig ab 1. Juli 2026”, “gültig vom 1. Juni 2024 bis 30. Juni 2026”. */
export function zeitraum({ gueltigAb, gueltigBis }: Pick<Tabelle, 'gueltigAb' | 'gueltigBis'>): string {
  return gueltigBis === null
    ? `gültig ab ${tagLang(gueltigAb)}`
    : `gültig vom ${tagLang(gueltigAb)} bis ${tagLang(gueltigBis)}`;
}

/** Said wherever the day of a table from a collection stands: nobody compared it with the document on that day. */
export const AUS_SAMMLUNG = 'Diese Zahlen stammen aus einer Sammlung. Das Dokument haben wir nicht gelesen.';

type Geprueft = Pick<Tabelle, 'zuletztBestaetigt' | 'quelle'>;

/** “zuletzt geprüft am 1. Juli 2026”, or whose state it is. */
export function geprueft({ zuletztBestaetigt, quelle }: Geprueft): string {
  const tag = tagLang(zuletztBestaetigt);
  return quelle.beleg === 'original' ? `zuletzt geprüft am ${tag}` : `Stand der Sammlung: ${tag}`;
}

/** The same as a sentence of its own. */
export function geprueftSatz({ zuletztBestaetigt, quelle }: Geprueft): string {
  const tag = tagLang(zuletztBestaetigt);
  return quelle.beleg === 'original'
    ? `Wir haben die Werte zuletzt am ${tag} geprüft.`
    : `${AUS_SAMMLUNG} Stand der Sammlung: ${tag}.`;
}

/**
 * How long a table without a known end is trusted, with days instead of “today”, so that the sentence stays true on a
 * page that nobody builds anew.
 */
export function haltbarkeit(
  tabelle: Pick<Tabelle, 'gueltigBis' | 'zuletztBestaetigt' | 'quelle'>,
): string | null {
  if (tabelle.gueltigBis !== null) return null;
  const { veraltet } = frischeFristen(tabelle).miete;
  return `Ein Ende ist nicht bekannt. ${geprueftSatz(tabelle)} Ohne neue Prüfung rechnen wir damit höchstens bis ${tagLang(veraltet)}.`;
}

/**
 * How old the table of a result is, said as soon as that matters; null while it is fresh. The months count up to
 * the day that is checked, which may lie in the future.
 */
export function frischeText(
  { frische, zuletztBestaetigt }: Pick<TabelleImErgebnis, 'frische' | 'zuletztBestaetigt'>,
  stichtag: Tag,
  heute: Tag,
): string | null {
  if (frische === 'aktuell') return null;
  const monate = monateZwischen(zuletztBestaetigt, stichtag);
  const alter =
    stichtag === heute
      ? `Diese Tabelle haben wir seit ${monate} Monaten nicht neu geprüft.`
      : `Am ${tagLang(stichtag)} ist unsere letzte Prüfung dieser Tabelle ${monate} Monate her.`;
  return frische === 'aelter'
    ? `${alter} Fragen Sie im Zweifel das Jobcenter.`
    : `${alter} Darum rechnen wir nicht mehr damit. Die Werte sind nur der letzte bekannte Stand.`;
}
