import { describe, expect, test } from 'vitest';
import { liesAnzeige, type Zweifelcode } from '@/lib/anzeigen/anzeige';
import { andererOrt, fundstelle, fundText, zweifelText } from '@/lib/texte/anzeigen';
import { saetze, VERBOTEN, woerter } from '../texte/sprache';
import { ANZEIGEN } from './anzeigen';

/** A record instead of a list: a new code without a text here does not compile. */
const CODES: Readonly<Record<Zweifelcode, true>> = {
  MEHRERE: true,
  AB_BIS: true,
  SPANNE: true,
  JAEHRLICH: true,
  HEIZUNG_UNKLAR: true,
  HEIZUNG_WOHL_DABEI: true,
  HEIZUNG_IST_TEIL: true,
  HEIZUNG_EXTRA: true,
  WARM_OHNE_HEIZUNG: true,
  SUMME_PASST_NICHT: true,
  MIETE_UNKLAR: true,
  BRUTTOKALT: true,
  KAUTION: true,
  PROVISION: true,
  ABLOESE: true,
  ANDERE_KOSTEN: true,
  ZUORDNUNG: true,
  DATUM_OHNE_JAHR: true,
  BAUJAHR_UNGEFAEHR: true,
  ZU_LANG: true,
};

const texte = [
  ...(Object.keys(CODES) as Zweifelcode[]).map((code) =>
    zweifelText({ code, feld: 'nebenkosten_mit_heizung', zitat: 'NK 120 €' }),
  ),
  ...ANZEIGEN.flatMap(({ text }) => liesAnzeige(text).funde).map(fundText),
  andererOrt('31134 Hildesheim', 'Neustadt am Rübenberge'),
];

describe('what is said about an advert', () => {
  test.each([...new Set(texte)])('%s', (text) => {
    expect(saetze(text).filter((satz) => woerter(satz) > 20)).toEqual([]);
    expect(text).not.toMatch(/[{}_]|undefined|NaN/u);
    for (const wort of VERBOTEN) expect(text).not.toMatch(wort);
  });

  test('the adverts of the tests show nearly every doubt', () => {
    const gesehen = new Set(ANZEIGEN.flatMap(({ zweifel }) => zweifel));
    expect(Object.keys(CODES).filter((code) => !gesehen.has(code as Zweifelcode))).toEqual(['ZU_LANG']);
  });

  test('a quotation over several lines is one, a long one is cut', () => {
    expect(fundstelle({ zitat: 'Nebenkosten\n+ 130 €' })).toBe('Im Angebot steht: „Nebenkosten + 130 €“');
    expect(fundstelle({ zitat: 'x'.repeat(80) })).toBe(`Im Angebot steht: „${'x'.repeat(59)}…“`);
  });
});
