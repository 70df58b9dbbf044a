import { describe, expect, it } from 'vitest';
import { setze } from '@/lib/pflege/aendern';
import { dateiname, pruefeImPaket } from '@/lib/pflege/pruefung';
import { bundAusJson } from '@/lib/tabellen/daten-json';
import { ECHTE, TABELLEN } from './hilfe';

const HEUTE = '2026-11-25';

describe('mit dem Ausschnitt für einen Träger', () => {
  it.each(TABELLEN)('$stelle: gibt es dieselbe Tabelle wie mit allen Daten', ({ text, paket, name }) => {
    const { fehler, tabelle, beispiele } = pruefeImPaket(text, paket, HEUTE);
    expect(fehler).toEqual([]);
    const echt = ECHTE.traeger
      .find(({ traeger }) => traeger.ags === paket.traeger.ags)
      ?.tabellen.find(({ gueltigAb }) => `${gueltigAb}.yaml` === name);
    expect(tabelle).toEqual(echt);
    expect(beispiele.length).toBeGreaterThan(2);
  });

  it('er ist klein', () => {
    for (const { paket } of TABELLEN) expect(JSON.stringify(paket).length).toBeLessThan(150_000);
  });

  it('er kennt nur die eigenen Gemeinden', () => {
    const hannover = TABELLEN.find(({ paket }) => paket.traeger.ags === '03241')?.paket;
    if (hannover === undefined) throw new Error('unreachable');
    expect(bundAusJson(hannover.bund).gemeinden.size).toBe(21);
  });
});

describe('eine geänderte Tabelle', () => {
  const hannover = TABELLEN.find(({ stelle }) => stelle === '03241-region-hannover/2026-07-01.yaml');
  const { text = '', paket } = hannover ?? {};
  if (paket === undefined) throw new Error('unreachable');
  const zelle = ['grenzen', 0, 'gebiete', 0, 'je_person', '2'];
  const pruefe = (neu: string) => pruefeImPaket(neu, paket, HEUTE);

  it('ein anderer Wert meldet jedes Beispiel, in dem er steckt, mit Zeile', () => {
    const { fehler, tabelle } = pruefe(setze(text, zelle, '640.00'));
    expect(fehler.length).toBeGreaterThan(2);
    expect(fehler[0]?.text).toContain('Hannover, 2 Personen: unter dem Richtwert');
    expect(fehler[0]?.zeile).toBeGreaterThan(200);
    // Whoever changes a value wants to see it before the examples follow.
    expect(tabelle?.grenzen[0]?.gebiete[0]?.wert).toMatchObject({
      zellen: [49900, 64000, 75500, 90100, 102200],
    });
  });

  it.each(['1.100', '612,5', '612 €', 'abc', '{a: 1}'])('„%s“ ist ein Fehler an dieser Zeile', (wert) => {
    const neu = setze(text, zelle, wert);
    const { fehler, tabelle } = pruefe(neu);
    expect(neu.split('\n')[(fehler[0]?.zeile ?? 0) - 1]).toContain('2: ');
    expect(tabelle).toBeNull();
  });

  it('ein Sprung zur Tabelle davor ist eine Warnung mit ihrer Stelle', () => {
    const { warnungen } = pruefe(setze(setze(text, zelle, '840.00'), ['gueltig_ab'], '2027-01-01'));
    const sprung = warnungen.find(({ art }) => art === 'sprung');
    expect(sprung).toMatchObject({ pfad: zelle, vorschlag: { was: 'sprung' } });
  });

  it('ein neuer erster Tag macht eine neue Datei, die alte endet davor', () => {
    const neu = setze(text, ['gueltig_ab'], '2027-01-01');
    expect(dateiname(neu)).toBe('2027-01-01.yaml');
    expect(pruefe(neu).tabelle).toMatchObject({ gueltigAb: '2027-01-01', gueltigBis: null });
  });

  it('ohne Tag oder ohne YAML gibt es Meldungen statt eines Absturzes', () => {
    for (const kaputt of ['', '{', 'gueltig_ab: morgen\n', text.replace('grenzen:', 'grenzen')]) {
      expect(pruefe(kaputt)).toMatchObject({ tabelle: null, beispiele: [] });
      expect(pruefe(kaputt).fehler.length).toBeGreaterThan(0);
    }
  });
});
