import { describe, expect, it } from 'vitest';
import { type Tabelle, type Tag, uebersicht, vorbereite } from '@/lib/regeln';
import type { Bund } from '@/lib/tabellen/bund';
import { liesText } from '@/lib/tabellen/datei';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { anfrage } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { BUND, ersetze, TABELLE } from './hilfe';

const AB = '2027-01-01';
/** On 1 January 2027 the first place rises to IV, the second leaves the list, the third stays. */
const NEU: Bund = {
  ...BUND,
  mietenstufen: [
    ...BUND.mietenstufen,
    {
      gueltigAb: AB,
      stufen: new Map([
        ['99001001', 'IV'],
        ['99001003', 'I'],
      ]),
    },
  ],
};

function mit(
  fassung: string,
  bund: Bund = NEU,
  bis: Tag | null = null,
  gebiete = '',
  klima = 'nein',
): Tabelle {
  const felder = `fassung: ${fassung}\n      klimakomponente: ${klima}\n      faktor: 1\n      runden: nicht\n`;
  const wert =
    gebiete === ''
      ? `    wogg:\n      ${felder}`
      : `${gebiete}        wogg:\n          ${felder.replaceAll('      ', '          ')}`;
  const grenze = `  - bezug: nettokaltmiete\n    wirkung: hinweis\n${wert}`;
  const text = ersetze('beispiele:\n', `${grenze}beispiele:\n`, TABELLE);
  const { inhalt, meldungen } = liesText(text, '2026-01-01.yaml', tabelleInDatei);
  expect(meldungen).toEqual([]);
  if (inhalt === null) throw new Error('keine Tabelle');
  const traeger = { format: '1' as const, ags: '99001', name: 'Prüfkreis', jobcenter: [] };
  const { tabelle, befunde } = kompiliere(inhalt, traeger, bund, bis);
  expect(befunde).toEqual([]);
  return tabelle;
}

function wert(t: Tabelle, ort: string, stichtag: Tag) {
  const zeile = uebersicht(vorbereite(t), ort, 1, { stichtag }).find(
    ({ bezug }) => bezug === 'nettokaltmiete',
  );
  return zeile?.wert ?? zeile?.grund;
}
const namen = (t: Tabelle) =>
  t.grenzen.find(({ bezug }) => bezug === 'nettokaltmiete')?.gebiete.map(({ name }) => name);

describe('Eine neue Liste der Mietenstufen', () => {
  it.each([
    ['2026-12-31', 456_00, 456_00, 361_00],
    [AB, 511_00, 'richtwert_nicht_bekannt', 361_00],
    ['2029-06-01', 511_00, 'richtwert_nicht_bekannt', 361_00],
  ])('mit „fassung: stichtag“ gilt am %s die Stufe dieses Tages', (tag, steigt, faelltWeg, bleibt) => {
    const t = mit('stichtag');
    expect(['99001001', '99001002', '99001003'].map((ort) => wert(t, ort, tag))).toEqual([
      steigt,
      faelltWeg,
      bleibt,
    ]);
  });

  it('Gemeinden mit verschiedenem Weg stehen in verschiedenen Gebieten, und der Name sagt ihn', () => {
    expect(namen(mit('stichtag'))).toEqual([
      'Prüfkreis, Mietenstufe I',
      'Prüfkreis, Mietenstufe III, ab 2027-01-01 IV',
      'Prüfkreis, Mietenstufe III, ab 2027-01-01 unbekannt',
    ]);
  });

  it('der Rechenweg nennt die Stufe des Tages', () => {
    const k = pruefe(anfrage({ stichtag: AB }), mit('stichtag')).kriterien.find(
      ({ bezug }) => bezug === 'nettokaltmiete',
    );
    const schritt = k?.rechenweg.find((s) => s.schritt === 'wogg_hoechstbetrag');
    expect(schritt?.werte).toMatchObject({ mietenstufe: 'IV', hoechstbetrag: '511.00' });
  });

  it('in welcher Reihenfolge die Listen geladen sind, ist gleich', () => {
    const umgekehrt = mit('stichtag', { ...NEU, mietenstufen: NEU.mietenstufen.toReversed() });
    expect(umgekehrt).toEqual(mit('stichtag'));
    const noch = { gueltigAb: '2029-01-01', stufen: new Map([['99001001', 'V']]) };
    const drei = { ...NEU, mietenstufen: [noch, ...NEU.mietenstufen] };
    expect(['2027-12-31', '2029-01-01'].map((tag) => wert(mit('stichtag', drei), '99001001', tag))).toEqual([
      511_00, 562_00,
    ]);
  });

  it('mit fester Fassung bleibt die Stufe vom ersten Tag der Tabelle', () => {
    const t = mit('2025-01-01');
    for (const ort of ['99001001', '99001002']) expect(wert(t, ort, '2029-06-01')).toBe(456_00);
    expect(namen(t)).toEqual(['Prüfkreis, Mietenstufe I', 'Prüfkreis, Mietenstufe III']);
  });

  it('eine Tabelle, die vorher endet, weiß nichts davon; endet sie am selben Tag, schon', () => {
    expect(namen(mit('stichtag', NEU, '2026-12-31'))).toEqual([
      'Prüfkreis, Mietenstufe I',
      'Prüfkreis, Mietenstufe III',
    ]);
    expect(wert(mit('stichtag', NEU, AB), '99001001', AB)).toBe(511_00);
  });

  it('welche Gemeinden ein Gebiet mit „mietenstufe“ hat, sagt der erste Tag; den Betrag der Tag der Frage', () => {
    const t = mit(
      'stichtag',
      NEU,
      null,
      '    gebiete:\n      - name: Stufe drei\n        mietenstufe: III\n',
    );
    expect(wert(t, '99001001', '2026-12-31')).toBe(456_00);
    expect(wert(t, '99001001', AB)).toBe(511_00);
    expect(wert(t, '99001003', AB)).toBe('gemeinde_nicht_in_tabelle');
  });

  it('eine neue Klimakomponente zählt ab ihrem Tag, auch ohne neue Anlage 1', () => {
    const [alt] = BUND.klimakomponente;
    if (alt === undefined) throw new Error('keine Klimakomponente');
    const zellen = alt.je_person.zellen.map((cent) => (cent ?? 0) + 100);
    const hoeher = { ...alt, gueltig_ab: AB, je_person: { ...alt.je_person, zellen } };
    const bund = { ...BUND, klimakomponente: [alt, hoeher] };
    const t = mit('stichtag', bund, null, '', 'ja');
    expect(wert(t, '99001001', '2026-12-31')).toBe(475_20);
    expect(wert(t, '99001001', AB)).toBe(476_20);
  });

  it('vor der ersten Anlage 1 ist nichts bekannt', () => {
    const spaet = BUND.anlage1.filter((a) => a.gueltig_ab === '2025-01-01');
    const bund = { ...BUND, anlage1: spaet.map((a) => ({ ...a, gueltig_ab: AB })) };
    const t = mit('stichtag', bund);
    expect(wert(t, '99001001', '2026-12-31')).toBe('richtwert_nicht_bekannt');
    expect(wert(t, '99001001', AB)).toBe(456_00);
  });
});
