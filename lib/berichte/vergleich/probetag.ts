import type { Tabelle, Tag } from '@/lib/regeln';

/**
 * A day on which a table is in force and fresh, so that two versions are compared by their values and not by their
 * age: the day of its last confirmation, or its first day if that is later, or its last day if that is earlier.
 */
export function probetag({ gueltigAb, gueltigBis, zuletztBestaetigt }: Tabelle): Tag {
  const bestaetigt = zuletztBestaetigt > gueltigAb ? zuletztBestaetigt : gueltigAb;
  return gueltigBis !== null && gueltigBis < bestaetigt ? gueltigBis : bestaetigt;
}
