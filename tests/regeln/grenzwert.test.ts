import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anfrage,
  type Bezug,
  type Grenze,
  istJeM2,
  type KriteriumErgebnis,
  type Urteil,
} from '@/lib/regeln';
import { alsText } from '@/lib/regeln/modell/bezug';
import { anfrage, EINFACH, grenze, heizung, jePerson, kriterium, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

/** An offer whose compared value is exactly `wert` in the unit of the limit; at 100 m² a cent is 0.0001 per m². */
const angebot: Record<Bezug, (wert: number) => Partial<Anfrage>> = {
  nettokaltmiete: (wert) => ({ nettokaltmiete: wert }),
  betriebskosten: (wert) => ({ betriebskosten: wert }),
  bruttokaltmiete: (wert) => ({ nettokaltmiete: wert - 1, betriebskosten: 1 }),
  bruttowarmmiete: (wert) => ({ nettokaltmiete: wert - 1, betriebskosten: 1, heizkosten: 0 }),
  heizkosten: (wert) => ({ heizkosten: wert }),
  heizenergie: (wert) => ({ heizung: heizung({ verbrauch: wert }) }),
  nettokaltmiete_je_m2: (wert) => ({ nettokaltmiete: wert, wohnflaeche: 10_000 }),
  bruttokaltmiete_je_m2: (wert) => ({ nettokaltmiete: wert - 1, betriebskosten: 1, wohnflaeche: 10_000 }),
  wohnflaeche: (wert) => ({ wohnflaeche: wert }),
};
/** A price per m² decides only up to the adequate area. */
const FLAECHE = grenze('wohnflaeche', jePerson([10_000]), { wirkung: 'hinweis' });
const mit = (g: Grenze, a: Anfrage): KriteriumErgebnis =>
  kriterium(pruefe(a, tabelle(istJeM2(g.bezug) ? [g, FLAECHE] : [g])), g.bezug);
const BEZUEGE = Object.keys(angebot) as Bezug[];
const cent = fc.integer({ min: 1, max: 999_998 });

describe.each(BEZUEGE)('Richtwert für %s', (bezug) => {
  it('gleich hoch ist im Rahmen, ein Cent mehr ist darüber', () => {
    fc.assert(
      fc.property(cent, (richtwert) => {
        const g = grenze(bezug, jePerson([richtwert]));
        const gleich = mit(g, anfrage(angebot[bezug](richtwert)));
        expect(gleich).toMatchObject({ status: 'im_rahmen', differenz: '0.00', istwertArt: 'genau' });
        const mehr = mit(g, anfrage(angebot[bezug](richtwert + 1)));
        expect(mehr).toMatchObject({ status: 'ueber_richtwert', differenz: alsText(bezug, 1) });
      }),
    );
  });

  it('der Status folgt der Differenz, und die Differenz ist Istwert minus Richtwert', () => {
    fc.assert(
      fc.property(cent, cent, (richtwert, wert) => {
        const k = mit(grenze(bezug, jePerson([richtwert])), anfrage(angebot[bezug](wert)));
        expect(k.status).toBe(wert <= richtwert ? 'im_rahmen' : 'ueber_richtwert');
        expect(k.istwert).toBe(alsText(bezug, wert));
        expect(k.richtwert).toBe(alsText(bezug, richtwert));
        expect(k.differenz).toBe(alsText(bezug, wert - richtwert));
      }),
    );
  });

  it('jede Zahl des Kriteriums steht in seinem Rechenweg', () => {
    fc.assert(
      fc.property(cent, cent, (richtwert, wert) => {
        const k = mit(grenze(bezug, jePerson([richtwert])), anfrage(angebot[bezug](wert)));
        const werte = k.rechenweg.flatMap((schritt) => Object.values(schritt.werte));
        expect(werte).toEqual(expect.arrayContaining([k.istwert, k.richtwert, k.differenz]));
        for (const schritt of k.rechenweg) expect(schritt.quelle).not.toBe('');
      }),
    );
  });
});

const RANG: Readonly<Record<Urteil, number>> = {
  im_rahmen: 0,
  miete_im_rahmen: 1,
  nur_heizung_ueber: 1,
  nicht_pruefbar: 1,
  ueber_richtwert: 2,
};

describe('Urteil', () => {
  it.each(['nettokaltmiete', 'betriebskosten', 'heizkosten'] as const)(
    'wird nie besser, wenn %s steigt',
    (feld) => {
      const betrag = fc.integer({ min: 1, max: 70_000 });
      fc.assert(
        fc.property(betrag, betrag, betrag, betrag, (netto, betrieb, heizung, mehr) => {
          const vorher = anfrage({ nettokaltmiete: netto, betriebskosten: betrieb, heizkosten: heizung });
          const nachher = { ...vorher, [feld]: (vorher[feld] ?? 0) + mehr };
          const [davor, danach] = [pruefe(vorher, EINFACH).urteil, pruefe(nachher, EINFACH).urteil];
          expect(RANG[danach]).toBeGreaterThanOrEqual(RANG[davor]);
        }),
      );
    },
  );

  it('ist genau dann im Rahmen, wenn Miete und Heizung es sind', () => {
    const betrag = fc.integer({ min: 1, max: 70_000 });
    fc.assert(
      fc.property(betrag, betrag, betrag, (netto, betrieb, heizung) => {
        const a = anfrage({ nettokaltmiete: netto, betriebskosten: betrieb, heizkosten: heizung });
        const miete = netto + betrieb <= 50_000;
        const soll = miete ? (heizung <= 10_000 ? 'im_rahmen' : 'nur_heizung_ueber') : 'ueber_richtwert';
        expect(pruefe(a, EINFACH).urteil).toBe(soll);
      }),
    );
  });

  it('niedrige Betriebskosten heben eine eigene Grenze der Nettokaltmiete nicht an', () => {
    const getrennt = tabelle([
      grenze('nettokaltmiete', jePerson([30_000])),
      grenze('betriebskosten', jePerson([10_000])),
    ]);
    const ergebnis = pruefe(anfrage({ nettokaltmiete: 30_001, betriebskosten: 1 }), getrennt);
    expect(ergebnis.urteil).toBe('ueber_richtwert');
    expect(kriterium(ergebnis, 'betriebskosten').status).toBe('im_rahmen');
  });
});
