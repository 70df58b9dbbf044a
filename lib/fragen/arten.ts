import type { Lesung } from '@/lib/kern/dezimal';
import { tagKurz } from '@/lib/kern/zahlen';
import { schlichteZeichen } from '@/lib/kern/zeichen';
import { alsDezimal, ausDezimal, type Fragen, HOECHSTENS, istTag } from '@/lib/regeln';
import type { Kostenfeld } from './beiwerk';
import { liesBetrag } from './betrag';
import { type DatumCode, liesDatum } from './datum';
import { type FlaecheCode, liesFlaeche } from './flaeche';
import { kennzahl } from './kennzahl';
import { liesPersonen, type PersonenCode } from './personen';
import { liesZahl } from './zahl';

/** Why an answer cannot be taken. `LEER`: nothing was said; `WAHL`: a choice that is not on the page. */
export type Fehlercode = FlaecheCode | DatumCode | PersonenCode | 'WAHL' | 'NULL' | 'PASST_NICHT';

/** What an answer means in the contract (`leseAnfrage`); undefined: it is not known. */
export type Antwort =
  | { readonly ok: true; readonly wert: unknown }
  | { readonly ok: false; readonly code: Fehlercode; readonly gelesen?: number };

/**
 * A kind of answer: how its text is read, and how it stands in a link, where everything is whole numbers. `fragen`: what
 * the table asks. `namen`: what the tables of a place can call a part of it or a box to tick. Nothing is ever thrown.
 */
export interface Antwortart {
  readonly art:
    | 'betrag'
    | 'flaeche'
    | 'zahl'
    | 'personen'
    | 'anzahl'
    | 'zeitraum'
    | 'jahr'
    | 'tag'
    | 'wahl'
    | 'gebiet'
    | 'gebaeude'
    | 'kreuze';
  lies(text: string, fragen: Fragen): Antwort;
  /** null: nothing to say, or not readable. */
  hin(text: string): string | null;
  /** What the number can mean; '' if nothing. */
  her(zahl: string, namen: readonly string[]): string;
}

type Art = Antwortart['art'];

function hundertstel(art: Art, lies: (text: string) => Lesung<Fehlercode>): Antwortart {
  const getippt = (zahl: string) => alsDezimal(Number(zahl)).replace('.', ',');
  return {
    art,
    lies(text) {
      const gelesen = lies(text);
      return gelesen.ok ? { ok: true, wert: alsDezimal(gelesen.wert) } : gelesen;
    },
    hin(text) {
      const gelesen = lies(text);
      return gelesen.ok ? String(gelesen.wert) : null;
    },
    her: (zahl) => (lies(getippt(zahl)).ok ? getippt(zahl) : ''),
  };
}

/** An amount a month; `feld`: which cost is asked for, so that “KM 525” is none of heating. */
export const betrag = (feld?: Kostenfeld) => hundertstel('betrag', (text) => liesBetrag(text, feld));

/** An amount that may bear the name of any cost. */
export const BETRAG = betrag();
export const FLAECHE = hundertstel('flaeche', liesFlaeche);

/** A plain number up to `hoechstens`: kWh a year, kWh per m². */
export const zahl = (hoechstens: number) => hundertstel('zahl', (text) => liesZahl(text, hoechstens));

export const PERSONEN: Antwortart = {
  art: 'personen',
  lies: liesPersonen,
  hin(text) {
    const gelesen = liesPersonen(text);
    return gelesen.ok ? String(gelesen.wert) : null;
  },
  her: (n) => (Number(n) <= HOECHSTENS.personen ? n : ''),
};

/** A small number, nothing among it: children. */
export const ANZAHL: Antwortart = {
  art: 'anzahl',
  lies(text) {
    if (text.trim() === '') return { ok: false, code: 'LEER' };
    const zahl = /^\s*(\d)\s*$/u.exec(text)?.[1];
    if (zahl === undefined) return { ok: false, code: 'KEINE_ZAHL' };
    return Number(zahl) <= HOECHSTENS.kinder
      ? { ok: true, wert: Number(zahl) }
      : { ok: false, code: 'BEREICH' };
  },
  hin: (text) => (/^\s*[1-5]\s*$/u.test(text) ? text.trim() : null),
  her: (n) => (Number(n) >= 1 && Number(n) <= HOECHSTENS.kinder ? n : ''),
};

/** Whether an amount is for a month, as nearly always, or for a year. */
export const ZEITRAUM: Antwortart = {
  art: 'zeitraum',
  lies: (text) => ({ ok: true, wert: text === 'jahr' ? true : undefined }),
  hin: (text) => (text === 'jahr' ? '1' : null),
  her: (n) => (n === '1' ? 'jahr' : ''),
};

/** Of “Bj. 1975” the digits; null if there are not four. “About” is no year: one year more can be another class. */
function jahreszahl(text: string): string | null {
  const muster = /^\s*(?:(?:bj|baujahr)[.:]{0,2}\s{0,3})?(\d{4})\s*$/iu;
  return muster.exec(schlichteZeichen(text))?.[1] ?? null;
}

/** A year with four digits; which ones are possible is said by the contract. */
export const JAHR: Antwortart = {
  art: 'jahr',
  lies(text) {
    if (text.trim() === '') return { ok: false, code: 'LEER' };
    const jahr = jahreszahl(text);
    return jahr === null ? { ok: false, code: 'KEINE_ZAHL' } : { ok: true, wert: Number(jahr) };
  },
  hin: jahreszahl,
  her: (n) => n,
};

/** 2027-02-01 is 20270201 in a link. */
export const TAG: Antwortart = {
  art: 'tag',
  lies: liesDatum,
  hin(text) {
    const gelesen = liesDatum(text);
    return gelesen.ok ? gelesen.wert.replaceAll('-', '') : null;
  },
  her(n) {
    const tag = n.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
    return istTag(tag) ? tagKurz(tag) : '';
  },
};

/**
 * One of a few answers with what each means in the contract; in a link its place from 1 on. Never change the order:
 * links are kept for years. A name that begins with `_` keeps the place of an answer that is offered no more.
 */
export function wahl(antworten: Readonly<Record<string, unknown>>): Antwortart {
  const namen = Object.keys(antworten);
  return {
    art: 'wahl',
    lies: (text) =>
      namen.includes(text)
        ? { ok: true, wert: antworten[text] }
        : { ok: false, code: text === '' ? 'LEER' : 'WAHL' },
    hin: (text) => (namen.includes(text) ? String(namen.indexOf(text) + 1) : null),
    her: (n) => (namen[Number(n) - 1] ?? '').replace(/^_.*/u, ''),
  };
}

/** The same with not knowing as one more answer. */
export const eineVon = (antworten: Readonly<Record<string, unknown>>) =>
  wahl({ ...antworten, unklar: undefined });

/** Answers that are words of the contract. */
export const alsWorte = (worte: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(worte.map((wort) => [wort, wort]));

/** A name that only this table has, by its number; 0: not known. */
export const GEBIET: Antwortart = {
  art: 'gebiet',
  lies(text, { gebiete }) {
    if (text === 'unklar') return { ok: true, wert: undefined };
    return gebiete.includes(text)
      ? { ok: true, wert: text }
      : { ok: false, code: text === '' ? 'LEER' : 'WAHL' };
  },
  hin: (text) => (text === '' ? null : text === 'unklar' ? '0' : String(kennzahl(text))),
  her: (n, namen) => (n === '0' ? 'unklar' : (namen.find((name) => String(kennzahl(name)) === n) ?? '')),
};

/**
 * A class of building size by an area in it, which is decimal text on the page: which classes exist is a matter of the
 * table. 0: not known.
 */
export const GEBAEUDE: Antwortart = {
  art: 'gebaeude',
  lies(text) {
    if (text === 'unklar') return { ok: true, wert: undefined };
    if (/^[1-9]\d{0,5}(?:\.\d{1,2})?$/u.test(text)) return { ok: true, wert: text };
    return { ok: false, code: text === '' ? 'LEER' : 'WAHL' };
  },
  hin(text) {
    const flaeche = text === 'unklar' ? 0 : ausDezimal(text);
    return flaeche === null ? null : String(flaeche);
  },
  her: (n) => (n === '0' ? 'unklar' : Number(n) <= HOECHSTENS.gebaeude ? alsDezimal(Number(n)) : ''),
};

/** Boxes to tick, separated by spaces; in a link several numbers with full stops between them. */
export const KREUZE: Antwortart = {
  art: 'kreuze',
  lies: (text, { merkmale }) => ({
    ok: true,
    wert: text.split(' ').filter((name) => merkmale.some(({ merkmal }) => merkmal === name)),
  }),
  hin: (text) =>
    text
      .split(' ')
      .filter((name) => name !== '')
      .map(kennzahl)
      .join('.') || null,
  her: (zahlen, namen) =>
    namen.filter((name) => zahlen.split('.').includes(String(kennzahl(name)))).join(' '),
};
