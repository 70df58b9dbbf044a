import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Balken } from '@/app/[ort]/balken';
import { Betraege } from '@/app/[ort]/betraege';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { urteilText } from '@/lib/texte/urteil';
import { antwort } from './hilfe';

const zeichnung = (element: Element) => element.querySelector('svg');
const breite = (element: Element, klasse: string) =>
  Number.parseFloat(element.querySelector(klasse)?.getAttribute('width') ?? 'NaN');

function betraege({ ergebnis, personen }: Auswertung) {
  const zahlen = urteilText(ergebnis, { ort: 'X', personen }).betraege;
  if (zahlen === null) throw new Error('nichts entschieden');
  return zahlen;
}

describe('Die zwei Beträge', () => {
  test('stehen als Wörter da, mit dem, woraus der eigene besteht', () => {
    const { container } = render(<Betraege betraege={betraege(antwort('hannover'))} />);
    expect(container).toHaveTextContent('Kaltmiete mit Betriebskosten: 600,00 € von 634,00 € (Richtwert)');
    expect(container).toHaveTextContent('480,00 € Kaltmiete + 120,00 € Betriebskosten');
  });

  test('der Anteil in einer geteilten Wohnung ist als Anteil gesagt', () => {
    const teile = { personen: '1', haushalt: 'kopf', personenInWohnung: '2', wohnflaeche: '70' };
    const { container } = render(<Betraege betraege={betraege(antwort('hannover', teile))} />);
    expect(container).toHaveTextContent('Kaltmiete mit Betriebskosten: 300,00 € von');
    expect(container).toHaveTextContent('480,00 € Kaltmiete + 120,00 € Betriebskosten. Ihr Teil: 1 von 2');
  });

  test('ein gemeinsamer Betrag wird nicht in Teile zerlegt, die niemand kennt', () => {
    const teile = { aufteilung: 'zusammen', gemeinsam: '150' } as const;
    expect(betraege(antwort('hannover', teile)).summe).toBeNull();
  });

  test('wo Betriebskosten mindestens zählen, ergeben die Teile die Summe', () => {
    const { summe, eigener } = betraege(
      antwort('flensburg', { personen: '1', kaltmiete: '411', betriebskosten: '60', wohnflaeche: '50' }),
    );
    expect([eigener, summe].map((text) => text?.replaceAll('\u00a0', ' '))).toEqual([
      '486,00 €',
      '411,00 € Kaltmiete + 75,00 € Betriebskosten',
    ]);
  });

  test('sind nur die Heizkosten darüber, sind es die der Heizung', () => {
    const heizung = { personen: '1', kaltmiete: '400', betriebskosten: '100', heizkosten: '160' };
    expect(betraege(antwort('heilbronn', heizung)).name).toBe('Heizkosten');
  });

  test('wo nichts entschieden ist, gibt es keine', () => {
    const offen = antwort('hannover', { haushalt: 'unklar' });
    expect(urteilText(offen.ergebnis, { ort: 'X', personen: 2 }).betraege).toBeNull();
  });
});

describe('Balken', () => {
  const hannover = (teile = {}) => betraege(antwort('hannover', teile));

  test('ist nur für die Augen', () => {
    const { container } = render(<Balken betraege={hannover()} />);
    expect(zeichnung(container)).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  test('unter dem Richtwert gibt es kein schraffiertes Stück', () => {
    const { container } = render(<Balken betraege={hannover()} />);
    expect(container.querySelector('.balken-mehr')).toBeNull();
  });

  test('über dem Richtwert ist das Stück darüber so lang wie der Unterschied', () => {
    const { container } = render(<Balken betraege={hannover({ kaltmiete: '831' })} />);
    const verhaeltnis = breite(container, '.balken-mehr') / breite(container, '.balken-ist');
    expect(verhaeltnis).toBeCloseTo((951 - 634) / 634, 3);
    expect(container.querySelector('.balken-mehr')).toHaveAttribute('fill', expect.stringMatching(/^url\(#/));
    expect(breite(container, '.balken-mehr') + breite(container, '.balken-ist')).toBeLessThan(100);
  });

  test('zwei Balken auf einer Seite haben verschiedene Muster', () => {
    const teuer = hannover({ kaltmiete: '831' });
    const { container } = render(
      <>
        <Balken betraege={teuer} />
        <Balken betraege={teuer} />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map((muster) => muster.id);
    expect(new Set(ids).size).toBe(2);
  });
});
