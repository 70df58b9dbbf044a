import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Balken } from '@/app/[ort]/balken';
import { antwort, kriterium } from './hilfe';

const zeichnung = (element: Element) => element.querySelector('svg');
const breite = (element: Element, klasse: string) =>
  Number.parseFloat(element.querySelector(klasse)?.getAttribute('width') ?? 'NaN');

describe('Balken', () => {
  test('sagt alles im Satz; die Zeichnung ist nur für die Augen', () => {
    const { container } = render(<Balken kriterium={kriterium(antwort('hannover'), 'bruttokaltmiete')} />);
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Kaltmiete mit Betriebskosten: 600,00 €. Richtwert: 634,00 €.',
    );
    expect(zeichnung(container)).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  test('unter dem Richtwert gibt es kein schraffiertes Stück', () => {
    const { container } = render(<Balken kriterium={kriterium(antwort('hannover'), 'bruttokaltmiete')} />);
    expect(container.querySelector('.balken-mehr')).toBeNull();
  });

  test('über dem Richtwert ist das Stück darüber so lang wie der Unterschied', () => {
    const teuer = antwort('hannover', { kaltmiete: '831' });
    const { container } = render(<Balken kriterium={kriterium(teuer, 'bruttokaltmiete')} />);
    const verhaeltnis = breite(container, '.balken-mehr') / breite(container, '.balken-ist');
    expect(verhaeltnis).toBeCloseTo((951 - 634) / 634, 3);
    expect(container.querySelector('.balken-mehr')).toHaveAttribute('fill', expect.stringMatching(/^url\(#/));
    expect(breite(container, '.balken-mehr') + breite(container, '.balken-ist')).toBeLessThan(100);
  });

  test('zwei Balken auf einer Seite haben verschiedene Muster', () => {
    const teuer = kriterium(antwort('hannover', { kaltmiete: '831' }), 'bruttokaltmiete');
    const { container } = render(
      <>
        <Balken kriterium={teuer} />
        <Balken kriterium={teuer} />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map((muster) => muster.id);
    expect(new Set(ids).size).toBe(2);
  });

  test('ohne Richtwert gibt es keinen Balken', () => {
    const { container } = render(<Balken kriterium={kriterium(antwort('muenster'), 'heizkosten')} />);
    expect(container).toBeEmptyDOMElement();
  });
});
