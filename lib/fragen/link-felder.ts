import { tagKurz } from '@/lib/kern/zahlen';
import { alsDezimal, ausDezimal, ENERGIETRAEGER, HOECHSTENS, istTag, WARMWASSER } from '@/lib/regeln';
import { liesBetrag } from './betrag';
import { liesDatum } from './datum';
import { liesFlaeche } from './flaeche';
import { kennzahl } from './kennzahl';
import type { Rechnerformular } from './kosten';
import { liesPersonen } from './personen';
import { liesZahl } from './zahl';

/** How the text of a field becomes a whole number in a link, and back. null: nothing to say, or not readable. */
export interface Linkfeld {
  readonly feld: keyof Rechnerformular;
  hin(text: string): number | null;
  /** `namen`: what the table of the place can call a part of it or a box to tick. */
  her(zahl: number, namen: readonly string[]): string | null;
}

type Feldname = keyof Rechnerformular;
type Lesung = { readonly ok: true; readonly wert: number } | { readonly ok: false };

/** Hundredths as they are typed: 45000 -> “450,00”. */
const alsText = (zahl: number) => alsDezimal(zahl).replace('.', ',');

function hundertstel(feld: Feldname, lies: (text: string) => Lesung): Linkfeld {
  return {
    feld,
    hin(text) {
      const gelesen = lies(text);
      return gelesen.ok ? gelesen.wert : null;
    },
    her: (zahl) => (lies(alsText(zahl)).ok ? alsText(zahl) : null),
  };
}

/** One of a few answers, by its place from 1 on. Never change the order: links are kept for years. */
function wahl(feld: Feldname, antworten: readonly string[]): Linkfeld {
  return {
    feld,
    hin: (text) => (antworten.includes(text) ? antworten.indexOf(text) + 1 : null),
    her: (zahl) => antworten[zahl - 1] ?? null,
  };
}

const betrag = (feld: Feldname) => hundertstel(feld, liesBetrag);

const zahl = (feld: Feldname, hoechstens: number) =>
  hundertstel(feld, (text) => {
    const gelesen = liesZahl(text, hoechstens);
    const wert = gelesen.ok ? ausDezimal(gelesen.wert) : null;
    return wert === null ? { ok: false } : { ok: true, wert };
  });

const JA_NEIN = ['ja', 'nein', 'unklar'];

const personen: Linkfeld = {
  feld: 'personen',
  hin(text) {
    const gelesen = liesPersonen(text);
    return gelesen.ok ? gelesen.wert : null;
  },
  her: (n) => (n >= 1 && n <= HOECHSTENS.personen ? String(n) : null),
};

/** 2027-02-01 -> 20270201. */
const stichtag: Linkfeld = {
  feld: 'stichtag',
  hin(text) {
    const gelesen = liesDatum(text);
    return gelesen.ok ? Number(gelesen.wert.replaceAll('-', '')) : null;
  },
  her: (n) => {
    const tag = String(n).replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
    return istTag(tag) ? tagKurz(tag) : null;
  },
};

/** A class of building size by the area that stands for it; 0: not known. */
const gebaeude: Linkfeld = {
  feld: 'gebaeudeflaeche',
  hin: (text) => (text === 'unklar' ? 0 : ausDezimal(text)),
  her: (n) => (n === 0 ? 'unklar' : n <= HOECHSTENS.gebaeude ? alsDezimal(n) : null),
};

const baujahr: Linkfeld = {
  feld: 'baujahr',
  hin: (text) => (/^\s*\d{4}\s*$/u.test(text) ? Number(text) : null),
  her: (n) => (n >= 1000 && n <= 2199 ? String(n) : null),
};

/** A name that only this table has, by its number; 0: not known. */
const gebiet: Linkfeld = {
  feld: 'gebiet',
  hin: (text) => (text === '' ? null : text === 'unklar' ? 0 : kennzahl(text)),
  her: (n, namen) => (n === 0 ? 'unklar' : (namen.find((name) => kennzahl(name) === n) ?? null)),
};

/** The fields by their name in a link, in the order of the link. */
export const LINKFELDER: Readonly<Record<string, Linkfeld>> = {
  p: personen,
  h: wahl('haushalt', JA_NEIN),
  d: stichtag,
  km: betrag('kaltmiete'),
  a: wahl('aufteilung', ['getrennt', 'zusammen', 'fehlt']),
  nk: betrag('betriebskosten'),
  hk: betrag('heizkosten'),
  nh: betrag('gemeinsam'),
  qm: hundertstel('wohnflaeche', liesFlaeche),
  ge: gebiet,
  et: wahl('energietraeger', [...ENERGIETRAEGER, 'unklar']),
  gf: gebaeude,
  ww: wahl('warmwasser', [...WARMWASSER, 'unklar']),
  kwh: zahl('verbrauch', 999_999),
  bj: baujahr,
  ek: zahl('energiekennwert', 1000),
  mv: wahl('mietverhaeltnis', ['neu', 'bestand', 'unklar']),
  au: wahl('aufzug', JA_NEIN),
  sa: wahl('saniert', JA_NEIN),
  so: wahl('sozialwohnung', JA_NEIN),
  ba: wahl('barrierefrei', JA_NEIN),
};
