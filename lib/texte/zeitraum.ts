import { tagLang } from '@/lib/kern/zahlen';
import type { Tabelle, TabelleImErgebnis, Tag } from '@/lib/regeln';
import { frischeFristen, monateZwischen } from '@/lib/regeln';
import { geprueftSatz } from './beleg';

type Anfang = Pick<Tabelle, 'gueltigAb' | 'ersterTagUnbekannt'>;

/** “ab 1. Juli 2026”; where the document's first day is not known, no sentence names one. */
export function beginn({ gueltigAb, ersterTagUnbekannt }: Anfang): string {
  return `${ersterTagUnbekannt ? 'spätestens seit' : 'ab'} ${tagLang(gueltigAb)}`;
}

/** “gültig ab 1. Juli 2026”, “gültig vom 1. Juni 2024 bis 30. Juni 2026”. */
export function zeitraum(tabelle: Anfang & Pick<Tabelle, 'gueltigBis'>): string {
  const { gueltigAb, gueltigBis, ersterTagUnbekannt } = tabelle;
  if (gueltigBis === null) return `gültig ${beginn(tabelle)}`;
  const von = ersterTagUnbekannt ? beginn(tabelle) : `vom ${tagLang(gueltigAb)}`;
  return `gültig ${von} bis ${tagLang(gueltigBis)}`;
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
