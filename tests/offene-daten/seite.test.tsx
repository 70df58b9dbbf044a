import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lizenz } from '@/app/bausteine/lizenz';
import OffeneDaten from '@/app/daten/page';
import { landdatei, nachLand } from '@/lib/berichte/daten/laender';
import { stellen, tabellenseite } from '@/lib/berichte/daten/stelle';
import { saetze, VERBOTEN, woerter } from '@/tests/texte/sprache';
import { AUSZUG, TRAEGER } from './hilfe';

const QUELLE = {
  stelle: 'Stadt Muster',
  dokument: 'Richtwerte 2026',
  vom: null,
  fundstelle: null,
  link: 'https://muster.example/daten',
  eingesehen: null,
  beleg: 'original',
  geprueftVon: null,
  hinweis: null,
} as const;

describe('Lizenz einer Tabelle', () => {
  const html = (
    lizenz: string,
    quelle: typeof QUELLE | (Omit<typeof QUELLE, 'link'> & { link: null }) = QUELLE,
  ) => renderToStaticMarkup(<Lizenz tabelle={{ lizenz, quelle }} />);

  it('Namensnennung: Bereitsteller, Lizenz, Datensatz und Hinweis auf die Umwandlung', () => {
    const text = html('dl-de/by-2-0');
    expect(text).toContain('Stadt Muster, <a href="https://www.govdata.de/dl-de/by-2-0">');
    expect(text).toContain('<a href="https://muster.example/daten">Richtwerte 2026</a>. Daten wurden');
    expect(html('dl-de/by-2-0', { ...QUELLE, link: null })).toContain('Richtwerte 2026. Daten wurden');
  });

  it('Zero: nur die Lizenz; unbekannt bleibt unbekannt', () => {
    expect(html('dl-de/zero-2-0')).toMatch(/^<a href="https:\/\/www\.govdata\.de\/dl-de\/zero-2-0">/);
    expect(html('unbekannt')).toBe('Lizenz nicht bekannt');
  });
});

describe('Seite der offenen Daten', () => {
  const seite = parse(renderToStaticMarkup(<OffeneDaten />));
  const ziele = seite.querySelectorAll('a').map((a) => a.getAttribute('href'));

  it('führt zu jeder Datei und braucht kein Skript', () => {
    expect(seite.querySelectorAll('form, button, input')).toEqual([]);
    for (const { traeger } of TRAEGER) {
      expect(ziele).toContain(`/daten/${traeger.ags}.csv`);
      expect(ziele).toContain(`/daten/${traeger.ags}.json`);
    }
    for (const { id } of TRAEGER.flatMap(({ tabellen }) => tabellen))
      expect(ziele).toContain(tabellenseite(id));
    for (const { land } of nachLand(TRAEGER)) expect(ziele).toContain(`/daten/${landdatei(land)}.csv`);
    for (const name of [
      'alle.csv',
      'alle.json',
      'vergleich.csv',
      'catalog.ttl',
      'catalog.jsonld',
      'schema.json',
      'gemeinden.csv',
      'nachfolger.csv',
      'plz.csv',
    ])
      expect(ziele).toContain(`/daten/${name}`);
  });

  it('zeigt an einem Beispiel, wie man zitiert, und das Beispiel gibt es', () => {
    const [beispiel = ''] = ziele.filter((ziel) => ziel?.includes('#bruttokaltmiete'));
    const [seitenadresse, stelle] = beispiel.split('#');
    const zeilen = AUSZUG.zeilen.filter(({ tabelle }) => tabellenseite(tabelle) === seitenadresse);
    expect(stellen(zeilen)).toContain(stelle);
  });

  it('bleibt leicht: je Tabelle und Träger nur eine Zeile', () => {
    const liste = seite.querySelector('section[aria-labelledby="kreise"]')?.toString() ?? '';
    expect(liste.length / TRAEGER.length).toBeLessThan(500);
  });

  it('nennt, wen die Lizenzen der Listen zu nennen verlangen', () => {
    expect(seite.text).toContain('© Statistisches Bundesamt (Destatis)');
    expect(seite.text).toContain('© OpenStreetMap contributors');
    expect(seite.text).toContain('© GeoBasis-DE / BKG 2016');
    expect(ziele).toContain('https://www.govdata.de/dl-de/by-2-0');
    expect(ziele).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
  });

  it('spricht in kurzen Sätzen', () => {
    // Names of columns and files are technique; they stand in the lists that open on demand.
    for (const liste of seite.querySelectorAll('details')) liste.remove();
    const alle = seite.querySelectorAll('p').flatMap((absatz) => saetze(absatz.text));
    expect(alle.length).toBeGreaterThan(8);
    expect(alle.filter((satz) => woerter(satz) > 20)).toEqual([]);
    for (const satz of alle) for (const wort of VERBOTEN) expect(satz).not.toMatch(wort);
  });
});
