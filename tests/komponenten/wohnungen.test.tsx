import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Wohnungen } from '@/app/[ort]/wohnungen';
import { antwort } from './hilfe';

const wohnung = (kaltmiete: string) => antwort('hannover', { kaltmiete });
const nichts = () => {};

describe('Wohnungen nebeneinander', () => {
  test('mit drei gemerkten ist kein Platz mehr, und das steht da', () => {
    const gemerkt = ['400', '450', '500'].map(wohnung);
    render(<Wohnungen diese={wohnung('527')} gemerkt={gemerkt} beiVergleich={nichts} />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Zum Vergleich merken' })).toBeNull();
    expect(screen.getByText(/3 Wohnungen sind schon gemerkt\./)).toBeVisible();
  });

  test('eine nicht prüfbare Wohnung steht als nicht prüfbar da, nie als im Rahmen', () => {
    const offen = antwort('hannover', { aufteilung: 'fehlt', betriebskosten: '', heizkosten: '' });
    render(<Wohnungen diese={offen} gemerkt={[wohnung('480')]} beiVergleich={nichts} />);
    const zeile = screen.getByRole('row', { name: /^Ergebnis/ });
    expect(
      within(zeile)
        .getAllByRole('cell')
        .map((zelle) => zelle.textContent),
    ).toEqual(['Im Rahmen', 'Nicht sicher prüfbar']);
    expect(screen.getByRole('row', { name: /^Betriebskosten/ })).toHaveTextContent('keine Angabe');
  });
});
