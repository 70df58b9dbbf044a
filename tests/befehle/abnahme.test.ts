import { beforeAll, describe, expect, it } from 'vitest';
import type { Ergebnis } from '@/lib/regeln';
import { HANNOVER, HILDESHEIM, laufeNpm, type Pruefung, pruefe } from './hilfe';

const FAELLE = [
  HILDESHEIM,
  HANNOVER,
  { ...HANNOVER, stichtag: '2025-01-01' },
  { ...HANNOVER, stichtag: '2010-01-01' },
  { ...HANNOVER, ort: 'Hannover' },
  { ...HANNOVER, ort: 'hannover' },
  { ...HANNOVER, ort: 'Nirgendwo an der Leine' },
  { ...HANNOVER, ort: '09262000' },
];

let lauf: Pruefung;
let ergebnis: (nummer: number) => Pruefung['ergebnisse'][number];

beforeAll(async () => {
  lauf = await pruefe([], FAELLE.map((fall) => JSON.stringify(fall)).join('\n'));
  ergebnis = (nummer) => {
    const gefunden = lauf.ergebnisse[nummer];
    if (gefunden === undefined) throw new Error(lauf.fehler);
    return gefunden;
  };
});

const miete = (e: Ergebnis) => e.kriterien.find((k) => k.kriterium === 'miete');

describe('Abnahmefälle auf der Befehlszeile', () => {
  it('jede Anfrage bekommt ihr Ergebnis, nur die ohne bekannten Ort nicht', () => {
    expect(lauf.ergebnisse).toHaveLength(FAELLE.length - 1);
  });

  it('Hildesheim, 1 Person: 522.72, mit jedem Schritt und seiner Quelle', () => {
    const k = miete(ergebnis(0));
    expect(ergebnis(0)).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['richtwert_nicht_gefunden'],
    });
    expect(k).toMatchObject({
      istwert: '470.00',
      richtwert: '522.72',
      differenz: '-52.72',
      bezug: 'bruttokaltmiete',
    });
    const werte = k?.rechenweg.map((s) => s.werte) ?? [];
    expect(werte[1]).toMatchObject({ hoechstbetrag: '456.00', mietenstufe: 'III' });
    expect(werte[2]).toMatchObject({ klimakomponente: '19.20', summe: '475.20' });
    expect(werte[3]).toMatchObject({ ausgangswert: '475.20', faktor: '1.10', richtwert: '522.72' });
    const quellen = k?.rechenweg.map((s) => `${s.rechtsgrundlage} | ${s.quelle}`) ?? [];
    expect(quellen[1]).toMatch(/Anlage 1 zu § 12 Abs\. 1 WoGG \| .+2025-01-01/);
    expect(quellen[2]).toMatch(/§ 12 Abs\. 7 WoGG \| .+2023-01-01/);
    expect(quellen[3]).toMatch(/§ 22 Abs\. 1 Satz 1 SGB II.* \| Landkreis Hildesheim: Richtwerte KdU/);
  });

  it('Hannover am 1. Dezember 2026: 600.00 liegt unter 634.00', () => {
    expect(ergebnis(1)).toMatchObject({ urteil: 'miete_im_rahmen', tabelle: { id: '03241/2026-07-01' } });
    expect(miete(ergebnis(1))).toMatchObject({ istwert: '600.00', richtwert: '634.00', differenz: '-34.00' });
  });

  it('Hannover am 1. Januar 2025: 600.00 liegt 13.00 über 587.00', () => {
    expect(ergebnis(2)).toMatchObject({
      urteil: 'ueber_richtwert',
      tabelle: { id: '03241/2025-01-01', gueltigBis: '2026-06-30' },
    });
    expect(miete(ergebnis(2))).toMatchObject({
      richtwert: '587.00',
      differenz: '13.00',
      status: 'ueber_richtwert',
    });
  });

  it('Hannover am 1. Januar 2010: keine Tabelle, also kein Urteil und nie die nächste', () => {
    expect(ergebnis(3)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['kein_richtwert_hinterlegt'],
      kriterien: [],
      tabelle: null,
    });
  });

  it('ein Ort darf mit Namen genannt werden', () => {
    const ohneFrage = ({ zeile: _z, anfrage: _a, ...rest }: ReturnType<typeof ergebnis>) => rest;
    expect(ohneFrage(ergebnis(4))).toEqual(ohneFrage(ergebnis(1)));
    expect(ohneFrage(ergebnis(5))).toEqual(ohneFrage(ergebnis(1)));
    const gefragt = [1, 4, 5].map((nummer) => ergebnis(nummer).anfrage.ort);
    expect(gefragt).toEqual(['03241001', 'Hannover', 'hannover']);
  });

  it('ein unbekannter Ort ist etwas anderes als ein Ort ohne Tabelle', () => {
    expect(lauf.code).toBe(2);
    expect(lauf.fehler).toMatch(
      /^Zeile 7: Feld „ort“: „Nirgendwo an der Leine“ ist keine Gemeinde, die wir kennen\..*\n$/,
    );
    expect(ergebnis(6)).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['kein_richtwert_hinterlegt'] });
  });

  it('Passau hat hier keine Tabelle: beide Werte des Gesetzes als Orientierung, nie ein Urteil', () => {
    const { kriterien, orientierung, tabelle } = ergebnis(6);
    expect(kriterien).toEqual([]);
    expect(tabelle).toMatchObject({ id: 'wogg/2025-01-01', herkunft: 'wogg_auffangwert' });
    expect(orientierung.map((o) => [o.code, o.wert])).toEqual([
      ['wogg_ohne_klimakomponente', '606.10'],
      ['wogg_mit_klimakomponente', '633.38'],
    ]);
  });

  it('über npm kommt dasselbe heraus wie direkt', () => {
    const npm = laufeNpm('pruefe', [], JSON.stringify(HILDESHEIM));
    expect(npm.ausgabe).toBe(`${JSON.stringify(ergebnis(0))}\n`);
    expect(npm.fehler).toBe('');
    expect(npm.code).toBe(0);
  });
});
