/** A page does not rely on its own font: with another one nothing runs out of it either. */
import { expect, test } from './hilfe';
import { zuBreit } from './umbruch';
import { klappeAllesAuf, ZUSTAENDE } from './zustaende';

test.describe('ohne die eigene Schrift', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const name of ['Kosten in Hannover', 'Kosten und Tabellen: rosdorf', 'Urteil: über dem Richtwert']) {
    test(`läuft auch nichts aus der Seite: ${name}`, async ({ page, meldungen }) => {
      await page.route('**/*.woff2', (anfrage) => anfrage.abort());
      await ZUSTAENDE.find((zustand) => zustand.name === name)?.herstellen(page);
      await klappeAllesAuf(page);
      expect(await zuBreit(page)).toEqual([]);
      expect(meldungen.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
      meldungen.length = 0;
    });
  }
});
