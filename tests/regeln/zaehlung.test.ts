import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, personenzahlen, pruefe, urteile, vorbereite } from '@/lib/regeln';
import { zaehlungen } from '@/lib/regeln/urteil/zaehlung';
import { angebot } from './angebot';
import { anfrage, EINFACH, grenze, HEIZUNG, jePerson, ORT, tabelle } from './hilfe';

const STEIGEND = tabelle([grenze('bruttokaltmiete', jePerson([40_000, 50_000, 60_000, 70_000])), HEIZUNG]);
const mit = (teile: Partial<Anfrage>) =>
  anfrage({ personen: 1, nettokaltmiete: 45_000, betriebskosten: 0, heizkosten: 100, ...teile });
const frage = (teile: Partial<Anfrage>) => {
  const eine = mit(teile);
  return pruefe(eine, vorbereite(STEIGEND, personenzahlen(eine)));
};

describe('Ein Kind, von dem niemand weiß, ob es zählt', () => {
  it('über für eine, im Rahmen für zwei: nicht entschieden, mit beiden Antworten', () => {
    const ergebnis = frage({ kinder: { unterwegs: 1, zeitweise: null } });
    expect([ergebnis.urteil, ergebnis.gruende, ergebnis.eigenanteil]).toEqual([
      'nicht_pruefbar',
      ['kind_ungeklaert'],
      null,
    ]);
    expect(
      ergebnis.personenzahlen.map(({ personen, urteil, miete }) => [personen, urteil, miete?.richtwert]),
    ).toEqual([
      [1, 'ueber_richtwert', '400.00'],
      [2, 'im_rahmen', '500.00'],
    ]);
    expect(ergebnis.hinweise.map(({ code }) => code)).toContain('kind_unterwegs');
    expect(ergebnis.hinweise.map(({ code }) => code)).toContain('jeder_fall_einzeln');
  });

  it('mit jeder Zahl darüber: darüber, und mindestens der kleinste Betrag', () => {
    const ergebnis = frage({ nettokaltmiete: 65_000, kinder: { unterwegs: null, zeitweise: 2 } });
    expect([ergebnis.urteil, ergebnis.eigenanteil]).toEqual([
      'ueber_richtwert',
      { betrag: '50.00', art: 'mindestens' },
    ]);
    expect(ergebnis.personenzahlen).toHaveLength(3);
  });

  it('mit jeder Zahl im Rahmen: im Rahmen', () => {
    expect(frage({ nettokaltmiete: 40_000, kinder: { unterwegs: 1, zeitweise: 1 } }).urteil).toBe(
      'im_rahmen',
    );
  });

  it('ein Haushalt, den keine Frage mehr haben kann, bleibt offen', () => {
    const zwanzig = mit({ personen: 20, kinder: { unterwegs: 1, zeitweise: null } });
    expect(pruefe(zwanzig, vorbereite(EINFACH, personenzahlen(zwanzig))).urteil).toBe('nicht_pruefbar');
  });

  it('bei geteilten Kosten kann es ein Kopf der Wohnung sein, ohne zu zählen', () => {
    const geteilt = mit({
      personenInWohnung: 2,
      kostenAufteilung: 'kopf',
      kinder: { unterwegs: null, zeitweise: 1 },
    });
    expect(
      zaehlungen(geteilt).map(({ personen, personenInWohnung }) => [personen, personenInWohnung]),
    ).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('urteile sagt dasselbe', () => {
    fc.assert(
      fc.property(
        angebot,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        (teile, unterwegs, zeitweise) => {
          const eine = anfrage({ ...teile, ort: ORT, kinder: { unterwegs, zeitweise } });
          const werk = vorbereite(STEIGEND, personenzahlen(eine));
          expect(urteile(eine, werk)).toBe(pruefe(eine, werk).urteil);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Mehr Personen der eigenen Bedarfsgemeinschaft', () => {
  it('senken die Grenze nie, wo die Tabelle steigt, und der Anteil nach Köpfen steigt mit ihnen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 4, max: 8 }),
        fc.integer({ min: 1, max: 200_000 }),
        (personen, personenInWohnung, nettokaltmiete) => {
          const zeile = (n: number) =>
            frage({ personen: n, personenInWohnung, kostenAufteilung: 'kopf', nettokaltmiete }).kriterien[0];
          const [klein, gross] = [zeile(personen), zeile(personen + 1)];
          expect(Number(gross?.richtwert)).toBeGreaterThanOrEqual(Number(klein?.richtwert));
          expect(Number(gross?.istwert)).toBeGreaterThanOrEqual(Number(klein?.istwert));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Was vom Haushalt nicht bekannt ist', () => {
  it.each<[string, Partial<Anfrage>, string]>([
    ['niemand sagt etwas', { alleLeistungsberechtigt: null }, 'haushalt_ungeklaert'],
    ['nicht alle, ohne Aufteilung', { alleLeistungsberechtigt: false }, 'haushalt_nicht_gemeinsam'],
    [
      'nur die eigenen wohnen da, und doch nicht alle',
      { alleLeistungsberechtigt: false, personenInWohnung: 1 },
      'haushalt_nicht_gemeinsam',
    ],
    ['andere wohnen da, wie geteilt wird, fehlt', { personenInWohnung: 3 }, 'kostenaufteilung_fehlt'],
    ['nach Köpfen, wie viele, fehlt', { kostenAufteilung: 'kopf' }, 'personen_in_wohnung_fehlen'],
    ['Sozialamt, und die Tabelle sagt nichts dazu', { rechtskreis: 'sgb12' }, 'rechtskreis_nicht_in_tabelle'],
    [
      'beide Ämter, und die Tabelle sagt nichts dazu',
      { rechtskreis: 'beide' },
      'rechtskreis_nicht_in_tabelle',
    ],
  ])('%s: nie im Rahmen', (_fall, teile, grund) => {
    const ergebnis = frage({ nettokaltmiete: 100, ...teile });
    expect([ergebnis.urteil, ergebnis.gruende]).toEqual(['nicht_pruefbar', [grund]]);
  });

  it.each<[string, Partial<Anfrage>]>([
    ['alle zusammen', { alleLeistungsberechtigt: true }],
    ['nur die eigenen wohnen da', { alleLeistungsberechtigt: null, personenInWohnung: 1 }],
    ['ein eigener Vertrag', { alleLeistungsberechtigt: false, kostenAufteilung: 'eigener_vertrag' }],
    ['noch kein Geld', { rechtskreis: 'keiner' }],
  ])('%s: entschieden', (_fall, teile) => {
    expect(frage({ nettokaltmiete: 100, ...teile }).urteil).toBe('im_rahmen');
  });
});

describe('Die bisherigen Kosten machen nichts grün', () => {
  it('ohne Grenze für die Miete bleibt es offen', () => {
    const nurHeizung = tabelle([HEIZUNG]);
    const umzug = {
      bisherigerOrt: ORT,
      bisherigesGebiet: null,
      bisherigeKosten: 90_000,
      erforderlich: false,
    };
    expect(pruefe(mit({ umzug }), vorbereite(nurHeizung, [1])).urteil).toBe('nicht_pruefbar');
  });

  it('woher jemand kommt, ist nicht bekannt: teurer als bisher bleibt offen', () => {
    const umzug = {
      bisherigerOrt: null,
      bisherigesGebiet: null,
      bisherigeKosten: 30_000,
      erforderlich: false,
    };
    expect(pruefe(mit({ nettokaltmiete: 39_000, umzug }), vorbereite(STEIGEND, [1])).gruende).toEqual([
      'vergleichsraum_ungeklaert',
    ]);
  });
});
