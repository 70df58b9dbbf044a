import { describe, expect, it } from 'vitest';
import { ANTWORTEN, leseAnfrage } from '@/lib/regeln';

const fehler = (eingabe: unknown) => {
  const gelesen = leseAnfrage(eingabe);
  return gelesen.ok ? [] : gelesen.fehler.map((f) => `${f.feld} ${f.code}`);
};

/** Fields that only some tables ask for. */
describe('leseAnfrage, zusätzliche Angaben', () => {
  it.each([
    ['variante', 'aufzug', 'kein_objekt'],
    ['merkmale', 'haertefall', 'keine_liste'],
    ['merkmale', { 0: 'haertefall' }, 'keine_liste'],
    ['merkmale', Array(51).fill('haertefall'), 'keine_liste'],
    ['energiekennwert', '1000.01', 'zahl_bereich'],
    ['energiekennwert', 'A+', 'keine_zahl'],
    ['baujahr', '1949', 'kein_jahr'],
    ['baujahr', 999, 'kein_jahr'],
    ['baujahr', 2200, 'kein_jahr'],
    ['baujahr', 1949.5, 'kein_jahr'],
    ['umzug', true, 'kein_objekt'],
  ])('%s = %s ist ein Fehler an diesem Feld', (feld, wert, code) => {
    expect(fehler({ [feld]: wert })).toEqual([`${feld} ${code}`]);
  });

  it.each([
    [{ variante: { aufzug: true } }, 'variante.aufzug unbekannte_auswahl'],
    [{ variante: { aufzug: 'neu' } }, 'variante.aufzug unbekannte_auswahl'],
    [{ variante: { keller: 'ja' } }, 'variante.keller unbekanntes_feld'],
    [{ merkmale: ['haertefall', 'Härtefall'] }, 'merkmale[1] kein_wort'],
    [{ merkmale: [null] }, 'merkmale[0] kein_wort'],
    [{ merkmale: ['x'.repeat(61)] }, 'merkmale[0] kein_wort'],
    [{ umzug: { erforderlich: 'ja' } }, 'umzug.erforderlich kein_wahrheitswert'],
    [{ umzug: { bisherigerOrt: 3_241_001 } }, 'umzug.bisherigerOrt kein_text'],
    [{ umzug: { grund: 'Arbeit' } }, 'umzug.grund unbekanntes_feld'],
  ])('%j nennt die genaue Stelle', (eingabe, satz) => {
    expect(fehler(eingabe)).toEqual([satz]);
  });

  it('nimmt die größten und kleinsten erlaubten Werte an, und jede Antwort', () => {
    expect(fehler({ baujahr: 1000, energiekennwert: '1000', merkmale: Array(50).fill('a') })).toEqual([]);
    expect(fehler({ baujahr: 2199, energiekennwert: '0', heizung: { verbrauch: '999999.99' } })).toEqual([]);
    for (const [frage, antworten] of Object.entries(ANTWORTEN)) {
      for (const antwort of antworten) expect(fehler({ variante: { [frage]: antwort } })).toEqual([]);
    }
  });
});
