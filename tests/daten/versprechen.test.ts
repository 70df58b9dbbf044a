import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, type Ergebnis, pruefe, UNBEKANNT } from '@/lib/regeln';
import { angebot } from '../regeln/angebot';
import { gebrochen } from './antwortversprechen';
import { ORTE, type Ort, vollstaendig } from './hilfe';

const FELDER: readonly (keyof Anfrage)[] = [
  'gebiet',
  'personen',
  'nettokaltmiete',
  'betriebskosten',
  'heizkosten',
  'wohnflaeche',
  'heizung',
  'variante',
];

/** Some answers missing, the side costs perhaps as one sum, some days after the table's first. */
const luecken = fc.record({
  weg: fc.subarray([...FELDER], { maxLength: 3 }),
  alsSumme: fc.boolean(),
  tage: fc.integer({ min: 0, max: 900 }),
  warmwasser: fc.constantFrom('zentral' as const, 'dezentral' as const, null),
  energietraegerFehlt: fc.boolean(),
});

type Luecken = typeof luecken extends fc.Arbitrary<infer T> ? T : never;

function mitLuecken(ort: Ort, teile: Partial<Anfrage>, l: Luecken): Anfrage {
  const ganz = vollstaendig(ort, teile);
  const beides = (ganz.betriebskosten ?? 0) + (ganz.heizkosten ?? 0);
  const summe = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: beides };
  const ab = Date.parse(ort.tabelle.gueltigAb);
  return {
    ...ganz,
    ...(l.alsSumme ? summe : {}),
    stichtag: new Date(ab + l.tage * 86_400_000).toISOString().slice(0, 10),
    heizung: ganz.heizung && {
      ...ganz.heizung,
      warmwasser: l.warmwasser,
      energietraeger: l.energietraegerFehlt ? null : ganz.heizung.energietraeger,
    },
    ...Object.fromEntries(l.weg.map((feld) => [feld, UNBEKANNT[feld]])),
  };
}

/** The answer to the cheapest offer somewhere, and its question: green, or nearly. */
function beispiel(urteil: Ergebnis['urteil']): [Anfrage, Ergebnis, Ort] {
  for (const ort of ORTE) {
    const frage = vollstaendig(ort, {
      heizung: { energietraeger: 'erdgas', gebaeudeflaeche: 50_000, warmwasser: 'zentral', verbrauch: 100 },
    });
    const ergebnis = pruefe(frage, ort.werk);
    if (ergebnis.urteil === urteil) return [frage, ergebnis, ort];
  }
  throw new Error(`nirgends ${urteil}`);
}

describe('Was jede Antwort jeder Tabelle verspricht', () => {
  it('hält bei zufälligen Fragen, auch mit Lücken', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(angebot, luecken, fc.boolean(), (teile, l, billig) => {
        const kosten = billig ? { nettokaltmiete: 20_000, betriebskosten: 5000, heizkosten: 6000 } : {};
        for (const ort of ORTE) {
          const frage = mitLuecken(ort, { ...teile, ...kosten }, l);
          const satz = gebrochen(frage, pruefe(frage, ort.werk), ort.tabelle, ort.werk);
          if (satz !== null) throw new Error(`${satz}: ${ort.tabelle.id} ${JSON.stringify(frage)}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('999 Euro Heizkosten sind nirgends grün, außer wo der Verbrauch oder eine Summe zählt', () => {
    const heizungen = [null, 'erdgas', 'fernwaerme', 'waermepumpe'].map((energietraeger) => ({
      energietraeger,
      gebaeudeflaeche: null,
      warmwasser: 'zentral' as const,
      verbrauch: 1,
    }));
    const gruen = ORTE.filter((ort) =>
      [1, 2, 3, 4, 5].some((personen) =>
        heizungen.some(
          (heizung) =>
            pruefe(vollstaendig(ort, { personen, heizung, heizkosten: 99_900 }), ort.werk).urteil ===
            'im_rahmen',
        ),
      ),
    );
    const anders = gruen.filter(({ tabelle: { grenzen } }) =>
      grenzen.every(({ bezug }) => bezug !== 'heizenergie' && bezug !== 'bruttowarmmiete'),
    );
    expect(anders.map(({ tabelle, ort }) => `${tabelle.id} ${ort}`)).toEqual([]);
  });

  it('merkt, wenn ein Ergebnis zu viel behauptet', () => {
    const [frage, ergebnis, { tabelle, werk }] = beispiel('miete_im_rahmen');
    const [gruen, imRahmen, wo] = beispiel('im_rahmen');
    const satz = (teile: Partial<Ergebnis>) => gebrochen(frage, { ...ergebnis, ...teile }, tabelle, werk);
    expect(satz({})).toBeNull();
    expect(satz({ urteil: 'im_rahmen', gruende: [] })).toMatch(/alles, was entscheidet/);
    expect(satz({ urteil: 'ueber_richtwert' })).toMatch(/^darüber/);
    expect(satz({ urteil: 'nicht_pruefbar' })).toMatch(/urteile sagt dasselbe/);
    expect(satz({ gruende: [] })).toMatch(/^Gründe/);
    expect(satz({ eigenanteil: { betrag: '1.00', art: 'genau' } })).toMatch(/eigene Anteil/);
    const ohne = ergebnis.kriterien.map((k) => ({ ...k, istwert: null }));
    expect(satz({ kriterien: ohne })).toMatch(/bekannte Angabe/);
    const ohneHeizung = imRahmen.kriterien.filter((k) => k.kriterium === 'miete');
    expect(gebrochen(gruen, { ...imRahmen, kriterien: ohneHeizung }, wo.tabelle, wo.werk)).toMatch(
      /Miete und Heizung/,
    );
  });
});
