import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Wohnungen } from '@/app/[ort]/wohnungen';
import { antwort } from './hilfe';

const wohnung = (kaltmiete: string) => antwort('hannover', { kaltmiete });
const nichts = () => {};
const zellen = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((zelle) => zelle.textContent?.replaceAll('\u00a0', ' '));

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
    expect(zeile.querySelectorAll('.kern-icon--success, .kern-icon--info')).toHaveLength(2);
    expect(screen.getByRole('row', { name: /^Betriebskosten/ })).toHaveTextContent('keine Angabe');
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', 'mindestens 480,00 €']);
  });

  test('zeigt Beträge immer, andere Antworten nur, wo sie sich unterscheiden', () => {
    const teuer = antwort('hannover', { kaltmiete: '527', energietraeger: 'fernwaerme' });
    render(<Wohnungen diese={teuer} gemerkt={[wohnung('480')]} beiVergleich={nichts} />);
    expect(screen.getAllByRole('rowheader').map((kopf) => kopf.textContent)).toEqual([
      'Ergebnis',
      'Alles zusammen im Monat',
      'Kaltmiete mit Betriebskosten: Unterschied',
      'Wohnfläche: Unterschied',
      'Heizkosten: Unterschied',
      'Kaltmiete',
      'Betriebskosten',
      'Heizkosten',
      'Wohnfläche',
      'Heizung',
    ]);
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', '717,00 €']);
  });

  test('Beträge für ein Jahr zählen in der Summe als Monat', () => {
    const imJahr = antwort('hannover', { betriebskosten: '1440', betriebskostenJahr: 'jahr' });
    render(<Wohnungen diese={imJahr} gemerkt={[wohnung('480')]} beiVergleich={nichts} />);
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', '670,00 €']);
  });
});
