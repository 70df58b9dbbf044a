import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lizenz } from '@/app/bausteine/lizenz';
import OffeneDaten from '@/app/daten/page';
import { saetze, VERBOTEN, woerter } from '@/tests/texte/sprache';
import { TRAEGER } from './hilfe';

const QUELLE = {
  stelle: 'Stadt Muster',
  dokument: 'Richtwerte 2026',
  vom: null,
  fundstelle: null,
  link: 'https://muster.example/daten',
  eingesehen: null,
  beleg: 'original',
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
      expect(ziele).toContain(`/daten/${traeger.ags}.json.gz`);
    }
    for (const name of [
      'alle.csv.gz',
      'alle.json.gz',
      'catalog.ttl',
      'catalog.jsonld',
      'schema.json',
      'gemeinden.csv',
      'plz.csv',
    ])
      expect(ziele).toContain(`/daten/${name}`);
  });

  it('nennt, wen die Lizenzen der Listen zu nennen verlangen', () => {
    expect(seite.text).toContain('© Statistisches Bundesamt (Destatis)');
    expect(seite.text).toContain('© OpenStreetMap contributors');
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
