import { describe, expect, it } from 'vitest';
import { alsQuelltext } from '@/lib/pflege/eingabe';
import { formular } from '@/lib/pflege/formular';
import { ANFRAGE } from '@/lib/tabellen/erklaerung/beispiel';
import { QUELLE } from '@/lib/tabellen/erklaerung/kopf';
import { JE_PERSON } from '@/lib/tabellen/erklaerung/wert';

const FORMULAR = formular();

describe('das Formular kommt aus dem Schema', () => {
  it('mit allen einzelnen Angaben des Kopfes', () => {
    const kopf = FORMULAR.kopf.map(({ name }) => name);
    expect(kopf).toEqual([
      'gueltig_ab',
      'erster_tag',
      'gueltig_bis',
      'zuletzt_bestaetigt',
      'lizenz',
      'nur_orientierung',
      'vielleicht_hoeher',
    ]);
  });

  it('mit allen Angaben der Quelle, der Zellen und der Anfrage', () => {
    const namen = (gruppe: keyof typeof FORMULAR) => FORMULAR[gruppe].map(({ name }) => name).sort();
    expect(namen('quelle')).toEqual(Object.keys(QUELLE).sort());
    expect(namen('zellen')).toEqual(
      Object.keys(JE_PERSON)
        .filter((name) => name !== 'danach')
        .sort(),
    );
    const listen = ['variante', 'merkmale'];
    expect(namen('anfrage')).toEqual(
      Object.keys(ANFRAGE)
        .filter((name) => !listen.includes(name))
        .sort(),
    );
  });

  it('mit Namen, Hilfe, Wahl und Pflicht', () => {
    const beleg = FORMULAR.quelle.find(({ name }) => name === 'beleg');
    expect(beleg).toMatchObject({
      titel: 'Beleg',
      worte: ['original', 'amtliche_seite', 'zweitquelle'],
      pflicht: true,
    });
    for (const felder of Object.values(FORMULAR)) {
      for (const { titel, hilfe } of felder) expect(`${titel}${hilfe}`).toMatch(/\p{L}{3}/u);
    }
  });
});

describe('Getipptes wird geschrieben, wie es in Dateien steht', () => {
  it.each([
    ['betrag', ' 612,50 ', '612.50'],
    ['betrag', '612', '612'],
    ['betrag', '612,5', '612.50'],
    ['betrag', '612,-', '612.00'],
    ['betrag', '612 €', '612'],
    ['betrag', '1.080,00', '1080.00'],
    ['betrag', '€ 1 080,00', '1080.00'],
    ['betrag', "1'080,5 EUR", '1080.50'],
    ['prozent', '7,5', '7,5'],
    ['tag', '1.1.2027', '2027-01-01'],
    ['tag', '2027-01-01', '2027-01-01'],
    ['text', '612,50', '612,50'],
  ])('%s: %s', (art, text, erwartet) => expect(alsQuelltext(art, text)).toBe(erwartet));

  it.each(['1.100', '1.100 €', '1,100', '612,505', '6 12', '1.08,00', '31.2.2027'])(
    '%s bleibt, damit die Prüfung fragt',
    (text) => {
      expect(alsQuelltext(text.includes('2027') ? 'tag' : 'betrag', text)).toBe(text);
    },
  );
});
