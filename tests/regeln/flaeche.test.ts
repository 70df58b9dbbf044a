import { describe, expect, it } from 'vitest';
import { angemesseneFlaeche, type Wert } from '@/lib/regeln';
import { ANDERER_ORT, gebiet, grenze, jePerson, ORT } from './hilfe';

const flaeche = (wert: Wert, personen = 1, ort = ORT) =>
  angemesseneFlaeche(grenze('wohnflaeche', wert), ort, personen);

describe('Die angemessene Fläche', () => {
  it('ist die gedruckte der Haushaltsgröße, mit „weitere“ darüber', () => {
    const wert = jePerson([5000, 6000], { weitere: 1200 });
    expect([1, 2, 4].map((personen) => flaeche(wert, personen))).toEqual([5000, 6000, 8400]);
    expect(flaeche(jePerson([5000]), 2)).toBeNull();
  });

  it('ist unbekannt, wo sie an mehr hängt oder niemand sie kennt', () => {
    expect(flaeche({ art: 'unbekannt', grund: '?' })).toBeNull();
    expect(
      flaeche({ art: 'je_auswahl', frage: 'barrierefrei', werte: { ja: { art: 'fest', wert: 1 } } }),
    ).toBeNull();
  });

  it('ist die des Gebiets', () => {
    const g = grenze('wohnflaeche', jePerson([]), {
      gebiete: [
        gebiet(jePerson([4500]), { gemeinden: [ORT] }),
        gebiet(jePerson([5000]), { gemeinden: [ANDERER_ORT] }),
      ],
    });
    expect([ORT, ANDERER_ORT, '11000000'].map((ort) => angemesseneFlaeche(g, ort, 1))).toEqual([
      4500,
      5000,
      null,
    ]);
  });
});
