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
    [{ umzug: { bisherigeKosten: 400 } }, 'umzug.bisherigeKosten kein_betrag'],
    [{ kinder: { unterwegs: 6 } }, 'kinder.unterwegs keine_anzahl'],
    [{ kinder: { zeitweise: 1.5 } }, 'kinder.zeitweise keine_anzahl'],
    [{ kinder: { zeitweise: '1' } }, 'kinder.zeitweise keine_anzahl'],
    [{ kinder: { enkel: 1 } }, 'kinder.enkel unbekanntes_feld'],
    [{ jahresbetraege: ['nettokaltmiete'] }, 'jahresbetraege[0] unbekannte_auswahl'],
    [{ nebenleistungen: ['stellplatz'] }, 'nebenleistungen[0] kein_objekt'],
    [{ nebenleistungen: [{ art: 'sauna', kosten: '1' }] }, 'nebenleistungen[0].art unbekannte_auswahl'],
    [{ nebenleistungen: [{ kosten: '1' }] }, 'nebenleistungen[0].art unbekannte_auswahl'],
    [{ nebenleistungen: [{ art: 'moeblierung' }] }, 'nebenleistungen[0].kosten kein_betrag'],
    [
      { nebenleistungen: [{ art: 'moeblierung', kosten: '1', abwaehlbar: 'ja' }] },
      'nebenleistungen[0].abwaehlbar kein_wahrheitswert',
    ],
    [{ staffel: [{ ab: '1.1.2027', nettokaltmiete: '1' }] }, 'staffel[0].ab kein_tag'],
    [{ staffel: [{ ab: '2027-01-01' }] }, 'staffel[0].nettokaltmiete kein_betrag'],
  ])('%j nennt die genaue Stelle', (eingabe, satz) => {
    expect(fehler(eingabe)).toEqual([satz]);
  });

  it.each([
    [
      'weniger in der Wohnung als zusammen Geld bekommen',
      { personen: 3, personenInWohnung: 2 },
      'personenInWohnung weniger_als_personen',
    ],
    [
      'eine Warmmiete kleiner als ihre Teile',
      { bruttowarmmiete: '500', nettokaltmiete: '400', betriebskosten: '100.01' },
      'bruttowarmmiete summe_passt_nicht',
    ],
    [
      'eine Warmmiete größer als alle Teile',
      { bruttowarmmiete: '500', nettokaltmiete: '300', betriebsUndHeizkosten: '100' },
      'bruttowarmmiete summe_passt_nicht',
    ],
    [
      'ein Betrag für alles, kleiner als die Kaltmiete',
      { gesamtmiete: '500', nettokaltmiete: '501' },
      'gesamtmiete summe_passt_nicht',
    ],
    [
      'Warmmiete und ein Betrag für alles',
      { bruttowarmmiete: '500', gesamtmiete: '501' },
      'gesamtmiete summe_und_einzeln',
    ],
  ])('%s kann nicht sein', (_fall, eingabe, satz) => {
    expect(fehler(eingabe)).toEqual([satz]);
  });

  it.each([
    [
      'genau die Summe',
      { bruttowarmmiete: '500', nettokaltmiete: '400', betriebskosten: '60', heizkosten: '40' },
    ],
    [
      'mit Jahresbeträgen',
      {
        bruttowarmmiete: '500',
        nettokaltmiete: '400',
        betriebskosten: '60',
        heizkosten: '480',
        jahresbetraege: ['heizkosten'],
      },
    ],
    [
      'ein Versorger kommt dazu und steckt nicht darin',
      { bruttowarmmiete: '400', nettokaltmiete: '400', heizkostenDirekt: '90' },
    ],
  ])('eine Warmmiete: %s', (_fall, eingabe) => {
    expect(fehler(eingabe)).toEqual([]);
  });

  it('nimmt die größten und kleinsten erlaubten Werte an, und jede Antwort', () => {
    expect(fehler({ baujahr: 1000, energiekennwert: '1000', merkmale: Array(50).fill('a') })).toEqual([]);
    expect(fehler({ baujahr: 2199, energiekennwert: '0', heizung: { verbrauch: '999999.99' } })).toEqual([]);
    for (const [frage, antworten] of Object.entries(ANTWORTEN)) {
      for (const antwort of antworten) expect(fehler({ variante: { [frage]: antwort } })).toEqual([]);
    }
  });
});
