import { describe, expect, test } from 'vitest';
import type { BetragCode } from '@/lib/fragen/betrag';
import { liesBetrag } from '@/lib/fragen/betrag';
import type { FlaecheCode } from '@/lib/fragen/flaeche';
import type { Nachfrage } from '@/lib/fragen/nachfragen';
import type { PersonenCode } from '@/lib/fragen/personen';
import { FEHLER, ortUnbekanntFehler, personenFehler } from '@/lib/texte/fehler';
import {
  BETRAG as BETRAGSNAME,
  type Betragsfeld,
  betragFehler,
  datumFehler,
  flaecheFehler,
} from '@/lib/texte/feldfehler';
import { FRAGE } from '@/lib/texte/fragen';
import { NACHFRAGE, nachfrageText } from '@/lib/texte/nachfragen';

/** Records instead of lists: a new code without a text here does not compile. */
const BETRAG: Record<BetragCode, string> = {
  LEER: '',
  KEINE_ZAHL: 'vierhundert',
  MEHRDEUTIG: '1,234',
  FORMAT: '1.2.3',
  NEGATIV: '-450',
  ZU_GROSS: '450.000',
  SPANNE: '450-500',
  AB_BIS: 'ab 450',
  SUMME: '450 + 80',
  MEHRERE: '450 / 580',
  JAEHRLICH: '5400 im Jahr',
  JE_M2: '8,50 €/m²',
  ANDERES: '650 warm',
};
const FLAECHE: Record<FlaecheCode, string> = { ...BETRAG, MEHRDEUTIG: '62,500', ZU_KLEIN: '0,5' };
const PERSONEN: Record<PersonenCode, true> = { LEER: true, ZAHL: true, BEREICH: true };
const NACHFRAGEN: { [C in Nachfrage['code']]: Extract<Nachfrage, { code: C }> } = {
  JAHR: { code: 'JAHR', feld: 'gemeinsam', betrag: 123_450 },
  HEIZUNG_NULL: { code: 'HEIZUNG_NULL', feld: 'heizkosten' },
  FLAECHE: { code: 'FLAECHE', feld: 'wohnflaeche', flaeche: 625, personen: 2 },
  MIETE_JE_M2: { code: 'MIETE_JE_M2', feld: 'kaltmiete', kaltmiete: 420_000, flaeche: 5000 },
};

const DATUM = (['FORMAT', 'JAHR', 'KEIN_TAG'] as const).map((code) => datumFehler(code, '31.02.2027'));

const betragTexte = (Object.keys(BETRAGSNAME) as Betragsfeld[]).flatMap((feld) =>
  Object.values(BETRAG).map((eingabe) => {
    const gelesen = liesBetrag(eingabe);
    if (gelesen.ok) throw new Error(`"${eingabe}" was read`);
    return [feld, gelesen.code, betragFehler(feld, gelesen, eingabe)] as const;
  }),
);
const alle = [
  ...Object.values(FEHLER),
  ...betragTexte.map(([, , text]) => text),
  ...(Object.keys(FLAECHE) as FlaecheCode[]).map((code) => flaecheFehler(code, FLAECHE[code])),
  ...(Object.keys(PERSONEN) as PersonenCode[]).map(personenFehler),
  ortUnbekanntFehler('Achen'),
  ...DATUM,
  ...Object.values(FRAGE).flatMap(({ leer, falsch }) => [leer, falsch].filter((text) => text !== undefined)),
  ...Object.values(NACHFRAGE),
  ...Object.values(NACHFRAGEN).map(nachfrageText),
];

describe('the messages', () => {
  test.each([...new Set(alle)])('%s', (text) => {
    expect(text).not.toMatch(/ungültig|falsch|bitte|leider/iu);
    expect(text).not.toMatch(/[{}]|undefined|NaN/u);
    for (const satz of text.split(/[.?!](?:\s|$)/u))
      expect(satz.trim().split(/\s+/u).length).toBeLessThanOrEqual(20);
  });

  test.each(betragTexte)('%s, %s names its field: %s', (feld, _code, text) => {
    expect(text).toContain(BETRAGSNAME[feld]);
  });

  test('what was understood and cannot be taken has a message of its own, with a remedy', () => {
    for (const feld of Object.keys(BETRAGSNAME) as Betragsfeld[]) {
      const texte = (Object.keys(BETRAG) as BetragCode[]).map((code) => betragFehler(feld, { code }, 'X'));
      expect(new Set(texte).size).toBe(texte.length);
    }
    expect(betragFehler('kaltmiete', { code: 'ANDERES' }, '650 warm')).toBe(
      'Kaltmiete: „650 warm“ nennt andere Kosten. Fragen Sie den Vermieter nach der Miete ohne Betriebskosten und ohne Heizung',
    );
  });

  test.each(DATUM)('the day of the lease: %s', (text) => expect(text).toContain('Mietbeginn'));

  test('each question has messages of its own', () => {
    const texte = Object.values(FRAGE).flatMap(({ leer, falsch }) => [leer, falsch]);
    const da = texte.filter((text) => text !== undefined);
    expect(new Set(da).size).toBe(da.length);
    for (const name of ['aufzug', 'saniert', 'sozialwohnung', 'barrierefrei'] as const)
      expect(FRAGE[name].leer).toMatch(/^Wählen Sie aus, ob /);
  });

  test('the area is named in every message about it', () => {
    for (const code of Object.keys(FLAECHE) as FlaecheCode[])
      expect(flaecheFehler(code, FLAECHE[code])).toContain('Wohnfläche');
  });

  test('shows how a large amount was understood', () => {
    const gelesen = liesBetrag('450.000');
    if (gelesen.ok) throw new Error('450.000 was read');
    expect(betragFehler('kaltmiete', gelesen, '450.000')).toBe(
      'Kaltmiete: 450.000,00\u00a0€ im Monat ist sehr viel. Prüfen Sie Punkt und Komma',
    );
    expect(betragFehler('kaltmiete', { code: 'ZU_GROSS' }, '9'.repeat(30))).toBe(
      `Kaltmiete: „${'9'.repeat(23)}…“ im Monat ist sehr viel. Prüfen Sie Punkt und Komma`,
    );
  });

  test('repeats what was typed', () => {
    expect(betragFehler('heizkosten', { code: 'MEHRDEUTIG' }, ' 1,234 ')).toBe(
      'Heizkosten: „1,234“ können wir auf zwei Arten lesen. Schreiben Sie Cent nach einem Komma, zum Beispiel 1234,00',
    );
  });
});
