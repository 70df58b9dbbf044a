import { describe, expect, it } from 'vitest';
import { HEIZUNGSARTEN, heizungsart } from '@/lib/berichte/daten/heizung';
import type { Bezug, Grenze, Grenzherkunft, OhneRichtwert, PreisMalFlaeche, Wert } from '@/lib/regeln';
import { TABELLEN } from '@/tests/daten/hilfe';
import { AUSZUG } from './hilfe';

const [VORLAGE] = TABELLEN;
const MUSTER = VORLAGE?.grenzen[0];
const FEST: Wert = { art: 'fest', wert: 100 };
const FEHLT: Wert = { art: 'unbekannt', grund: 'liegt nicht vor' };
const preis = (quelle: string | null): PreisMalFlaeche => ({
  art: 'preis_mal_flaeche',
  preise: 20_000,
  preisWeitere: null,
  flaeche: 'angemessen',
  zeitraum: 'monat',
  runden: 'cent',
  quelle,
});

function grenze(bezug: Bezug, wert: Wert, herkunft: Grenzherkunft = 'traeger'): Grenze {
  if (!MUSTER) throw new Error('Es gibt keine Tabelle.');
  const gebiet = { name: 'A', teil: null, gemeinden: null, vergleichsraum: true, wert };
  return { ...MUSTER, bezug, herkunft, teile: [], gebiete: [gebiet] };
}

function art(grenzen: readonly Grenze[], ohneRichtwert: readonly OhneRichtwert[] = []) {
  if (!VORLAGE) throw new Error('Es gibt keine Tabelle.');
  return heizungsart({ ...VORLAGE, grenzen, ohneRichtwert });
}

const ohne = (teile: Partial<OhneRichtwert>) =>
  ({ art: 'nicht_gefunden', bezug: 'heizkosten', grund: '-', ...teile }) as OhneRichtwert;

describe('Was über die Heizkosten entscheidet', () => {
  it.each<[keyof typeof HEIZUNGSARTEN, Grenze[]]>([
    ['betrag', [grenze('heizkosten', FEST)]],
    ['betrag', [grenze('heizkosten', preis(null))]],
    ['heizspiegel', [grenze('heizkosten', preis('co2online'))]],
    ['verbrauch', [grenze('heizenergie', FEST)]],
    ['in_der_miete', [grenze('bruttowarmmiete', FEST)]],
    ['unbekannt', [grenze('heizkosten', FEHLT)]],
    ['unbekannt', [grenze('bruttowarmmiete', FEHLT)]],
    ['nicht_gefunden', [grenze('bruttokaltmiete', FEST)]],
    ['nicht_gefunden', []],
  ])('%s', (erwartet, grenzen) => {
    expect(art(grenzen)).toBe(erwartet);
  });

  it('eine bekannte Zahl geht vor einer Lücke, die Heizung allein vor der Miete mit Heizung', () => {
    const [fehlt, warm] = [grenze('heizkosten', FEHLT), grenze('bruttowarmmiete', FEST)];
    expect(art([fehlt, warm])).toBe('in_der_miete');
    expect(art([warm, grenze('heizkosten', FEST)])).toBe('betrag');
    const einZweig: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: FEHLT, strom: FEST },
    };
    expect(art([grenze('heizkosten', einZweig)])).toBe('betrag');
  });

  it('eine Summe aus Teilen ist bekannt, wenn alle Teile es sind', () => {
    const summe = (heizung: Wert): Grenze => ({
      ...grenze('bruttowarmmiete', FEST),
      gebiete: [],
      teile: [grenze('bruttokaltmiete', FEST), grenze('heizkosten', heizung)],
    });
    expect([art([summe(FEST)]), art([summe(FEHLT)])]).toEqual(['in_der_miete', 'unbekannt']);
  });

  it('die Grenze der Gerichte ist keine des Trägers: Es zählt sein Satz', () => {
    const gerichte = grenze('heizkosten', preis('co2online'), 'rechtsprechung');
    const tatsaechlich = ohne({ art: 'tatsaechliche_kosten' });
    expect(art([gerichte], [ohne({ bezug: 'wohnflaeche' }), tatsaechlich])).toBe('tatsaechliche_kosten');
  });

  it('steht bei jeder Tabelle, und die Seite erklärt jede Art', () => {
    const arten = new Set(AUSZUG.tabellen.map(({ heizung }) => heizung));
    for (const eine of arten) expect(HEIZUNGSARTEN).toHaveProperty(String(eine));
    expect(arten.size).toBeGreaterThan(4);
    const berlin = AUSZUG.tabellen.findLast(({ tabelle }) => tabelle.startsWith('11000/'));
    expect(berlin?.heizung).toBe('betrag');
  });
});
