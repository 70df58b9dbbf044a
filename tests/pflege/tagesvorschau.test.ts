import { describe, expect, it } from 'vitest';
import { alsFragment, wunschAus } from '@/app/pflege/vorschau/adresse';
import { tabellenAus } from '@/lib/pflege/tabellen';
import { tagesstandText } from '@/lib/texte/vorschau';
import { ECHTE, PAKETE } from './hilfe';

describe('Tabellen aus dem Paket eines Trägers', () => {
  it('sind bei jedem Träger dieselben, mit denen die Seite rechnet', () => {
    expect(PAKETE.length).toBeGreaterThan(60);
    for (const paket of PAKETE) {
      const soll = ECHTE.traeger.find(({ traeger }) => traeger.ags === paket.traeger.ags)?.tabellen;
      expect(JSON.stringify(tabellenAus(paket)), paket.ordner).toBe(JSON.stringify(soll));
    }
  });

  it('lassen eine Datei mit Fehlern aus', () => {
    const [paket] = PAKETE;
    if (!paket) throw new Error('no package');
    const kaputt = {
      ...paket,
      dateien: paket.dateien.map((d) => ({ ...d, text: `${d.text}\nunbekannt: 1\n` })),
    };
    expect(tabellenAus(kaputt)).toEqual([]);
  });
});

describe('Satz zum Stand an einem Tag', () => {
  const fassung = (gueltigAb: string, gueltigBis: string | null) => {
    const muster = ECHTE.traeger[0]?.tabellen[0];
    if (!muster) throw new Error('no table');
    return { ...muster, gueltigAb, gueltigBis, zuletztBestaetigt: '2026-06-01' };
  };
  const tabellen = [
    fassung('2025-01-01', '2025-12-31'),
    fassung('2026-03-01', '2026-12-31'),
    fassung('2027-01-01', null),
  ];
  const am = (tag: string) => tagesstandText({ tag, heute: '2026-11-25', tabellen });

  it.each([
    ['2026-11-25', 'Diese Tabelle gilt seit dem 1. März 2026.'],
    ['2026-12-31', 'Dieselbe Tabelle gilt auch heute.'],
    ['2027-01-01', 'Heute gelten andere Richtwerte.'],
    [
      '2028-06-02',
      'Heute gelten andere Richtwerte. Die Tabelle ist dann zu lange nicht geprüft. Der Rechner urteilt nicht.',
    ],
    [
      '2026-02-01',
      'An diesem Tag gilt keine Tabelle. Die letzte galt bis zum 31. Dezember 2025. Die nächste beginnt am 1. März 2026.',
    ],
    ['2024-01-01', 'An diesem Tag gilt keine Tabelle. Die nächste beginnt am 1. Januar 2025.'],
  ])('%s', (tag, satz) => {
    expect(am(tag)).toBe(satz);
  });
});

describe('Adresse einer Vorschau', () => {
  it('nennt Träger und Tag, und beides kommt zurück', () => {
    const wunsch = { ags: '03241', tag: '2027-01-01' };
    expect(alsFragment(wunsch)).toBe('#03241@2027-01-01');
    expect(wunschAus('#03241@2027-01-01')).toEqual(wunsch);
  });

  it.each([
    '',
    '#',
    '#p3',
    '#03241',
    '#3241@2027-01-01',
    '#03241@2027-02-30',
    '#03241@01.01.2027',
    '#03241@2027-01-01x',
  ])('ist das nicht: %s', (fragment) => {
    expect(wunschAus(fragment)).toBeNull();
  });
});
