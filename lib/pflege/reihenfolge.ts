import { ANFRAGE, BEISPIEL, ERWARTET } from '@/lib/tabellen/erklaerung/beispiel';
import { GEBIET, GRENZE } from '@/lib/tabellen/erklaerung/grenze';
import { OHNE_RICHTWERT, QUELLE, TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import { JOBCENTER } from '@/lib/tabellen/erklaerung/traeger';
import { HEIZSPIEGEL, JE_M2, JE_PERSON, STUFE, VARIANTEN, WOGG } from '@/lib/tabellen/erklaerung/wert';
import { BAND, PLUS, WENN, ZUSAMMEN, ZUSCHLAG } from '@/lib/tabellen/erklaerung/zuschlag';
import type { Pfad } from './pfad';

/** Names of entries in the order of the format, by the group they stand in. */
const IN_GRUPPE: Readonly<Record<string, readonly string[]>> = {
  je_person: Object.keys(JE_PERSON),
  je_m2: Object.keys(JE_M2),
  wogg: Object.keys(WOGG),
  heizspiegel: Object.keys(HEIZSPIEGEL),
  quelle: Object.keys(QUELLE),
  anfrage: Object.keys(ANFRAGE),
  erwartet: Object.keys(ERWARTET),
  variante: Object.keys(VARIANTEN),
  wenn: Object.keys(WENN),
  energiekennwert: Object.keys(BAND),
  plus: Object.keys(PLUS),
  zuschlaege_zusammen: Object.keys(ZUSAMMEN),
};

/** The same for the entries of a list's items. */
const IN_LISTE: Readonly<Record<string, readonly string[]>> = {
  zuschlaege: Object.keys(ZUSCHLAG),
  ohne_richtwert: Object.keys(OHNE_RICHTWERT),
  beispiele: Object.keys(BEISPIEL),
  jobcenter: Object.keys(JOBCENTER),
};

/** Confirmations stand behind what they confirm, as the real tables write them. */
const IN_GRENZE = [
  ...Object.keys({ ...GRENZE, ...STUFE, ...GEBIET }).filter((name) => name !== 'bestaetigt'),
  'bestaetigt',
];

/** The order of the entries beside the one at a path. */
export function reihenfolge(pfad: Pfad): readonly string[] {
  const gruppe = IN_GRUPPE[String(pfad.at(-2))];
  if (gruppe !== undefined) return gruppe;
  if (pfad.length === 1) return Object.keys(TABELLE);
  if (pfad[0] === 'grenzen') return IN_GRENZE;
  return IN_LISTE[String(pfad[0])] ?? [];
}
