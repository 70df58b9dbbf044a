/** The course of the limits on the page of a Kreis. */
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Verlaeufe } from '@/app/kreis/[kreis]/verlaeufe';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { type AGS, tabellen } from './hilfe';

const { kreise } = ladeVerzeichnis();
const orteVon = (kreis: string) => kreise.find(({ ags }) => ags === kreis)?.gemeinden ?? [];

function zeige(kreis: string, ort: keyof typeof AGS, versionen = tabellen(ort)) {
  return render(<Verlaeufe orte={orteVon(kreis)} tabellen={versionen} />);
}

test('eine Stadt: ein Bild, offen, mit allen Fassungen als Tabelle', () => {
  const { container } = zeige('05111', 'duesseldorf');
  expect(screen.getByRole('heading', { name: 'So haben sich die Richtwerte geändert' })).toBeVisible();
  expect(container.querySelector('details')).toBeNull();
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  const zeilen = within(screen.getByRole('table', { name: 'Die Werte zum Bild' })).getAllByRole('row');
  expect(zeilen).toHaveLength(tabellen('duesseldorf').length + 1);
});

test('ein Kreis: jeder Ort steht bei genau einem Bild, gleiche zusammen und eingeklappt', () => {
  const { container } = zeige('03159', 'rosdorf');
  const falten = [...container.querySelectorAll('details')];
  expect(falten.length).toBeGreaterThan(1);
  expect(falten.length).toBeLessThan(orteVon('03159').length);
  const genannt = falten.flatMap((f) =>
    (f.querySelector('p')?.textContent ?? '').replace(/^.* im Monat in /, '').split(', '),
  );
  expect(genannt.toSorted()).toEqual(
    orteVon('03159')
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('mit nur einer Fassung gibt es nichts zu sehen', () => {
  expect(zeige('05111', 'duesseldorf', tabellen('duesseldorf').slice(-1)).container).toBeEmptyDOMElement();
});
