import type { Tabelle } from '@/lib/regeln';
import { frischeFristen } from '@/lib/regeln';
import { tagLang } from './zahlen';

/** “gültig ab 1. Juli 2026”, “gültig vom 1. Juni 2024 bis 30. Juni 2026”. */
export function zeitraum({ gueltigAb, gueltigBis }: Pick<Tabelle, 'gueltigAb' | 'gueltigBis'>): string {
  return gueltigBis === null
    ? `gültig ab ${tagLang(gueltigAb)}`
    : `gültig vom ${tagLang(gueltigAb)} bis ${tagLang(gueltigBis)}`;
}

/**
 * How long a table without a known end is trusted, with days instead of “today”, so that the sentence stays true on a
 * page that nobody builds anew.
 */
export function haltbarkeit(tabelle: Pick<Tabelle, 'gueltigBis' | 'zuletztBestaetigt'>): string | null {
  if (tabelle.gueltigBis !== null) return null;
  const { veraltet } = frischeFristen(tabelle).miete;
  return `Ein Ende ist nicht bekannt. Wir haben die Werte zuletzt am ${tagLang(tabelle.zuletztBestaetigt)} geprüft. Ohne neue Prüfung rechnen wir damit höchstens bis ${tagLang(veraltet)}.`;
}
