import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Rechenweg } from '@/app/[ort]/rechenweg';
import { type AGS, antwort } from './hilfe';

const schritte = (titel: string) => {
  const teil = screen.getByRole('heading', { level: 3, name: titel }).closest('section');
  if (!teil) throw new Error(`${titel} hat keinen Rechenweg`);
  return within(teil)
    .getAllByRole('listitem', { hidden: true })
    .map((schritt) => schritt.textContent?.replaceAll('\u00a0', ' ') ?? '');
};

describe('Rechenweg', () => {
  test('Hildesheim: jeder Schritt mit Zahlen, Paragraf und Quelle', () => {
    const { ergebnis } = antwort('hildesheim', { personen: '1', kaltmiete: '350', wohnflaeche: '48' });
    render(<Rechenweg ergebnis={ergebnis} />);
    const weg = schritte('Kaltmiete mit Betriebskosten');
    expect(weg[0]).toContain('Kaltmiete 350,00 € und Betriebskosten 120,00 € ergeben zusammen 470,00 €.');
    expect(weg[1]).toContain('für 1 Person in Mietenstufe III ist 456,00 €.');
    expect(weg[2]).toContain('Dazu kommt der Klimazuschlag von 19,20 €: 475,20 €.');
    expect(weg[3]).toContain('475,20 € × 1,10 ergibt den Richtwert 522,72 €.');
    expect(weg[4]).toContain('470,00 € minus 522,72 €: Das ist 52,72 € unter dem Richtwert.');
    for (const schritt of weg) expect(schritt).toMatch(/Quelle: \S/);
    for (const schritt of weg.slice(1)) expect(schritt).toMatch(/§|Anlage 1 zu/);
  });

  test.each([
    'hannover',
    'heilbronn',
    'leipzig',
    'berlin',
    'muenster',
    'vaterstetten',
  ] satisfies (keyof typeof AGS)[])('%s: kein Schritt ohne Satz und Quelle', (ort) => {
    const { ergebnis } = antwort(ort, { energietraeger: 'erdgas', gebaeudeflaeche: '300' });
    render(<Rechenweg ergebnis={ergebnis} />);
    const alle = screen.getAllByRole('listitem', { hidden: true });
    expect(alle.length).toBeGreaterThan(2);
    for (const schritt of alle) expect(schritt.textContent).toMatch(/^\S.+\..*Quelle: \S/su);
  });

  test('die Quelle eines Schritts führt zum Dokument der Tabelle, die Angabe aus dem Angebot nirgends hin', () => {
    const antworten = ['heilbronn', 'leipzig', 'muenster', 'vaterstetten'] as const;
    const ergebnis = antworten
      .map((ort) => antwort(ort, { energietraeger: 'erdgas', gebaeudeflaeche: '300' }).ergebnis)
      .find((e) => e.tabelle?.quelle.link != null);
    if (!ergebnis) throw new Error('no table with an address');
    const link = ergebnis.tabelle?.quelle.link;
    render(<Rechenweg ergebnis={ergebnis} />);
    const links = screen.getAllByRole('link', { hidden: true });
    expect(new Set(links.map((element) => element.getAttribute('href')))).toEqual(new Set([link]));
    for (const angebot of screen.getAllByText(/Wohnungsangebot/))
      expect(angebot.querySelector('a')).toBeNull();
  });

  test('ein Dokument ohne Adresse ist kein Link', () => {
    const { ergebnis } = antwort('hannover');
    expect(ergebnis.tabelle?.quelle.link).toBeNull();
    render(<Rechenweg ergebnis={ergebnis} />);
    expect(screen.queryByRole('link', { hidden: true })).toBeNull();
  });

  test('Kriterien ohne Rechnung haben keinen Rechenweg', () => {
    const { ergebnis } = antwort('muenster');
    render(<Rechenweg ergebnis={ergebnis} />);
    expect(screen.queryByText('Heizkosten')).toBeNull();
  });
});
