import type { Ergebnis, Tag } from '@/lib/regeln';
import { istTag } from '@/lib/regeln';
import { kennzahl } from './kennzahl';
import type { Rechnerformular } from './kosten';
import { LINKFELDER } from './link-felder';

/** Answers that somebody passed on. */
export interface Geteilt {
  readonly formular: Rechnerformular;
  /** False if the link was cut off or changed on its way: then its amounts are not to be trusted unseen. */
  readonly ganz: boolean;
  readonly stand: Stand;
}

/** What the limits were when the link was made: first day of the table, and a number for the limits of the case. */
export interface Stand {
  readonly gueltigAb: Tag | null;
  readonly richtwerte: number | null;
}

const FASSUNG = '1';
/** Boxes to tick: several numbers with full stops between them. */
const KREUZE = 'm';
const ZAHLEN = /^\d{1,10}(?:\.\d{1,10})*$/u;
const HOECHSTENS_ZEICHEN = 2000;
const REIHE = [...Object.keys(LINKFELDER), KREUZE, 't', 'r'];

/**
 * A form as the part of an address behind `#`: `v=1&p=3&km=45000&…&c=…`, whole numbers only (cents, hundredths of a
 * m²). The last number checks the ones before it. What cannot be read is left out.
 */
export function alsFragment(formular: Rechnerformular, stand: Stand): string {
  const werte = new Map<string, string>();
  for (const [name, { feld, hin }] of Object.entries(LINKFELDER)) {
    const zahl = hin(formular[feld]);
    if (zahl !== null) werte.set(name, String(zahl));
  }
  const kreuze = formular.merkmale.split(' ').filter((merkmal) => merkmal !== '');
  if (kreuze.length > 0) werte.set(KREUZE, kreuze.map(kennzahl).join('.'));
  if (stand.gueltigAb !== null) werte.set('t', stand.gueltigAb.replaceAll('-', ''));
  if (stand.richtwerte !== null) werte.set('r', String(stand.richtwerte));
  const text = inReihe(werte);
  return `${text}&c=${kennzahl(text)}`;
}

/**
 * Reads what stands behind `#`. `namen`: every part of the place and every box its tables know. Unknown parameters are
 * dropped, unreadable ones leave their field empty; null if it is no link of ours. Never throws.
 */
export function ausFragment(fragment: string, namen: readonly string[]): Geteilt | null {
  if (fragment.length > HOECHSTENS_ZEICHEN) return null;
  const paare = fragment
    .replace(/^#/u, '')
    .split('&')
    .map((paar) => paar.split('='));
  const alle = new Map(paare.map(([name = '', wert = '']) => [name, wert]));
  if (alle.get('v') !== FASSUNG || alle.size !== paare.length) return null;
  const werte = new Map(
    REIHE.flatMap((name) => (ZAHLEN.test(alle.get(name) ?? '') ? [[name, alle.get(name) ?? '']] : [])),
  );
  let ganz = alle.get('c') === String(kennzahl(inReihe(werte)));
  const formular: Record<string, string> = { merkmale: '' };
  for (const [name, { feld, her }] of Object.entries(LINKFELDER)) {
    const text = werte.get(name);
    const wert = text === undefined || text.includes('.') ? null : her(Number(text), namen);
    if (text !== undefined && wert === null) ganz = false;
    formular[feld] = wert ?? '';
  }
  const kreuze = (werte.get(KREUZE) ?? '').split('.').filter((text) => text !== '');
  const bekannt = namen.filter((name) => kreuze.includes(String(kennzahl(name))));
  if (bekannt.length !== kreuze.length) ganz = false;
  formular.merkmale = bekannt.join(' ');
  const tag = (werte.get('t') ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  const richtwerte = werte.get('r');
  return {
    formular: formular as unknown as Rechnerformular,
    ganz,
    stand: {
      gueltigAb: istTag(tag) ? tag : null,
      richtwerte: richtwerte === undefined ? null : Number(richtwerte),
    },
  };
}

/** What a later visitor needs to see whether the limits of this case are still the same. */
export function standVon({ tabelle, kriterien }: Ergebnis): Stand {
  const werte = kriterien.map((k) => `${k.bezug}:${k.richtwert ?? k.richtwertSpanne?.join('-') ?? ''}`);
  return { gueltigAb: tabelle?.gueltigAb ?? null, richtwerte: kennzahl(werte.join(';')) };
}

function inReihe(werte: ReadonlyMap<string, string>): string {
  const teile = REIHE.flatMap((name) => (werte.has(name) ? [`${name}=${werte.get(name)}`] : []));
  return [`v=${FASSUNG}`, ...teile].join('&');
}
