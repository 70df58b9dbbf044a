import { expect, it } from 'vitest';
import { anfrage, band, grenze, HEIZUNG, jePerson, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

it('eine Grenze für Wohnungen einer Größe entscheidet und steht nur dort', () => {
  const kleine = grenze('bruttokaltmiete', jePerson([40_000]), { nurBei: band({ bis: 4000 }) });
  const grosse = grenze('bruttokaltmiete', jePerson([50_000]), { nurBei: band({ ueber: 4000 }) });
  const t = tabelle([kleine, grosse, HEIZUNG]);
  const frage = (wohnflaeche: number | null, nettokaltmiete = 45_000) =>
    pruefe(anfrage({ wohnflaeche, nettokaltmiete, betriebskosten: 0 }), t);
  expect([frage(4000).urteil, frage(4001).urteil]).toEqual(['ueber_richtwert', 'im_rahmen']);
  expect(frage(4001).kriterien.map((k) => k.richtwert)).toEqual(['500.00', null, '100.00']);
  expect(frage(null)).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['wohnflaeche_fehlt'] });
  expect(frage(null, 40_000).urteil).toBe('im_rahmen');
});
