import { type Ergebnis, istTag, type Tag } from '@/lib/regeln';
import { kennzahl } from './kennzahl';
import { FRAGEN, formularAus, type Rechnerformular } from './liste';

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
const ZAHLEN = /^\d{1,10}(?:\.\d{1,10})*$/u;
const HOECHSTENS_ZEICHEN = 2000;

/**
 * A form as the part of an address behind `#`: `v=1&p=3&km=45000&…&c=…`, whole numbers only (cents, hundredths of a
 * m²). The last number checks the ones before it. What cannot be read is left out.
 */
export function alsFragment(formular: Rechnerformular, { gueltigAb, richtwerte }: Stand): string {
  const paare = FRAGEN.map(({ name, code, art }) => [code, art.hin(formular[name])] as const);
  const alle = [['v', FASSUNG], ...paare, ['t', gueltigAb?.replaceAll('-', '')], ['r', richtwerte]] as const;
  const text = alle.flatMap(([name, wert]) => (wert == null ? [] : [`${name}=${wert}`])).join('&');
  return `${text}&c=${kennzahl(text)}`;
}

/**
 * Reads what stands behind `#`. `namen`: every part of the place and every box its tables know. Unknown parameters are
 * dropped, unreadable ones leave their field empty; null if it is no link of ours. Never throws.
 */
export function ausFragment(fragment: string, namen: readonly string[]): Geteilt | null {
  if (fragment.length > HOECHSTENS_ZEICHEN) return null;
  const text = fragment.replace(/^#/u, '');
  const paare = text.split('&').map((paar) => paar.split('='));
  const alle = new Map(paare.map(([name = '', wert = '']) => [name, wert]));
  if (alle.get('v') !== FASSUNG || alle.size !== paare.length) return null;
  const zahlen = (code: string) => (ZAHLEN.test(alle.get(code) ?? '') ? (alle.get(code) ?? '') : '');
  const ende = text.lastIndexOf('&c=');
  let ganz = ende > 0 && alle.get('c') === String(kennzahl(text.slice(0, ende)));
  const formular = formularAus((name) => {
    const frage = FRAGEN.find((eine) => eine.name === name);
    const zahl = frage && alle.has(frage.code) ? zahlen(frage.code) : '';
    const wert = zahl === '' ? '' : (frage?.art.her(zahl, namen) ?? '');
    if (frage === undefined || !alle.has(frage.code) || frage.art.hin(wert) === zahl) return wert;
    // What does not say the same again was not understood whole; of several boxes those that are known stay.
    ganz = false;
    return frage.art.art === 'kreuze' ? wert : '';
  });
  const tag = zahlen('t').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  const richtwerte = zahlen('r');
  const stand = {
    gueltigAb: istTag(tag) ? tag : null,
    richtwerte: /^\d+$/u.test(richtwerte) ? Number(richtwerte) : null,
  };
  return { formular, ganz, stand };
}

/** What a later visitor needs to see whether the limits of this case are still the same. */
export function standVon({ tabelle, kriterien }: Ergebnis): Stand {
  const werte = kriterien.map((k) => `${k.bezug}:${k.richtwert ?? k.richtwertSpanne?.join('-') ?? ''}`);
  return { gueltigAb: tabelle?.gueltigAb ?? null, richtwerte: kennzahl(werte.join(';')) };
}
