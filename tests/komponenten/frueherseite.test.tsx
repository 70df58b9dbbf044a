/** The page of a Gemeinde that is no more says so in one sentence and leads to where it belongs. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Auswahlseite } from '@/app/[ort]/auswahlseite';
import { FruehererKreisseite, Frueherseite } from '@/app/[ort]/frueherseite';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { istFrueher } from '@/lib/orte/verzeichnis';

const VERZEICHNIS = ladeVerzeichnis();

function seite(adresse: string): string {
  const ort = VERZEICHNIS.nachAdresse.get(adresse);
  if (ort === undefined || !('ags' in ort) || !istFrueher(ort)) throw new Error(adresse);
  return renderToStaticMarkup(<Frueherseite ort={ort} />);
}

describe('Die Seite einer früheren Gemeinde', () => {
  it('sagt, wozu der Ort gehört und seit wann, und führt dorthin', () => {
    const html = seite('passow-uckermark');
    expect(html).toContain('Passow gehört zu Schwedt/Oder');
    expect(html).toContain('seit dem 1. Mai 2022 keine eigene Gemeinde mehr');
    expect(html).toContain('href="/schwedt-oder/"');
    expect(html).not.toContain('<script');
  });

  it('lässt wählen, wo die Gemeinde aufgeteilt wurde', () => {
    const html = seite('anrode');
    expect(html).toContain('Bickenriede, Zella: heute Dingelstädt (Kreis Eichsfeld)');
    expect(html).toContain('Hollenbach: heute Mühlhausen/Thüringen (Unstrut-Hainich-Kreis)');
    expect(html.match(/href=/g)).toHaveLength(3);
  });

  it('führt von jeder früheren Gemeinde zu Seiten, die es gibt', () => {
    expect(VERZEICHNIS.fruehereOrte).toHaveLength(49);
    for (const { adresse } of VERZEICHNIS.fruehereOrte) {
      const ziele = [...seite(adresse).matchAll(/href="\/([^"]+)\/"/g)].map(([, ziel = '']) => ziel);
      expect(ziele.length).toBeGreaterThan(0);
      for (const ziel of ziele) expect(VERZEICHNIS.nachAdresse.has(ziel), ziel).toBe(true);
    }
  });

  it('steht in der Auswahl gleichnamiger Orte mit dem, wozu sie heute gehört', () => {
    const orte = VERZEICHNIS.nachAdresse.get('passow');
    if (!Array.isArray(orte)) throw new Error('passow');
    expect(renderToStaticMarkup(<Auswahlseite orte={orte} />)).toContain('heute Schwedt/Oder)');
  });

  it('gibt es auch für einen früheren Kreis', () => {
    const [kreis] = VERZEICHNIS.fruehereKreise;
    if (kreis === undefined) throw new Error('kein früherer Kreis');
    const html = renderToStaticMarkup(<FruehererKreisseite kreis={kreis} />);
    expect(html).toContain('Eisenach gehört zu: Wartburgkreis');
    expect(html).toContain('href="/kreis/wartburgkreis/"');
  });
});
