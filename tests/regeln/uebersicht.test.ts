import { describe, expect, it } from 'vitest';
import { uebersicht, vorbereite, type Wert } from '@/lib/regeln';
import { grenze, heizung, jePerson, ORT, preisMal, tabelle } from './hilfe';

const nachHeizung: Wert = {
  art: 'je_auswahl',
  frage: 'energietraeger',
  werte: { erdgas: jePerson([9000]), holz: jePerson([7000]) },
};
const t = vorbereite(
  tabelle([
    grenze('bruttokaltmiete', jePerson([50_000, 60_000])),
    grenze('heizkosten', nachHeizung, { wirkung: 'nichtpruefungsgrenze' }),
    grenze('betriebskosten', preisMal(15_000, { flaeche: 'wohnung' }), { wirkung: 'hinweis' }),
    grenze('nettokaltmiete', { art: 'nach_tag', fassungen: [{ ab: '2026-03-01', wert: jePerson([1]) }] }),
  ]),
);

describe('Alle Grenzen einer Haushaltsgröße', () => {
  it('als Wert, als Spanne oder mit dem Grund, warum keiner da ist', () => {
    expect(uebersicht(t, ORT, 1)).toEqual([
      {
        bezug: 'bruttokaltmiete',
        wirkung: 'massgeblich',
        herkunft: 'traeger',
        gebiet: 'Prüfkreis',
        wert: 50_000,
        spanne: null,
        grund: null,
      },
      {
        bezug: 'heizkosten',
        wirkung: 'nichtpruefungsgrenze',
        herkunft: 'traeger',
        gebiet: 'Prüfkreis',
        wert: null,
        spanne: [7000, 9000],
        grund: 'energietraeger_fehlt',
      },
      {
        bezug: 'betriebskosten',
        wirkung: 'hinweis',
        herkunft: 'traeger',
        gebiet: 'Prüfkreis',
        wert: null,
        spanne: null,
        grund: 'wohnflaeche_fehlt',
      },
      {
        bezug: 'nettokaltmiete',
        wirkung: 'massgeblich',
        herkunft: 'traeger',
        gebiet: 'Prüfkreis',
        wert: null,
        spanne: null,
        grund: 'kein_richtwert_hinterlegt',
      },
    ]);
  });

  it('mit dem, was von der Wohnung und vom Tag bekannt ist', () => {
    const wohnung = {
      heizung: heizung({ energietraeger: 'holz' }),
      wohnflaeche: 4000,
      stichtag: '2026-03-01',
    };
    expect(uebersicht(t, ORT, 1, wohnung).map((z) => z.wert)).toEqual([50_000, 7000, 6000, 1]);
    expect(uebersicht(t, ORT, 2)[0]?.wert).toBe(60_000);
  });

  it('sind leer, wo nichts vorbereitet ist', () => {
    expect(uebersicht(t, '11000000', 1)).toEqual([]);
    expect(uebersicht(t, ORT, 21)).toEqual([]);
  });

  it('Ort und Personenzahl kommen nie aus der Wohnung', () => {
    expect(uebersicht(t, ORT, 1, { ort: 'x', personen: 2 })[0]?.wert).toBe(50_000);
  });
});

describe('Eine Spanne', () => {
  const zwischen = (...werte: Wert[]) => {
    const zweige = Object.fromEntries(werte.map((wert, i) => [['erdgas', 'holz'][i] ?? '', wert]));
    const wert: Wert = { art: 'je_auswahl', frage: 'energietraeger', werte: zweige };
    return uebersicht(vorbereite(tabelle([grenze('heizkosten', wert)])), ORT, 1)[0];
  };
  const fest = (wert: number): Wert => ({ art: 'fest', wert });

  it('beginnt auch bei null', () => {
    expect(zwischen(fest(0), fest(500))).toMatchObject({ wert: null, spanne: [0, 500] });
  });

  it('steht nicht da, wo ein Ende nicht bekannt ist', () => {
    const unbekannt: Wert = { art: 'unbekannt', grund: 'nicht lesbar' };
    expect(zwischen(fest(100), unbekannt)).toMatchObject({ wert: null, spanne: null });
  });
});
