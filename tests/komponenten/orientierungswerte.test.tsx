import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Orientierungswerte } from '@/app/[ort]/orientierungswerte';
import type { Ergebnis } from '@/lib/regeln';
import { AUFFANG } from '../texte/muster';
import { antwort } from './hilfe';

function zeige(ergebnis: Ergebnis | undefined) {
  if (!ergebnis) throw new Error('kein Ergebnis');
  return render(<Orientierungswerte ergebnis={ergebnis} />);
}

const klappe = () => screen.getByRole('region', { name: 'Nur zur Orientierung' });

test('ohne Werte gibt es den Abschnitt nicht', () => {
  expect(zeige(antwort('heilbronn').ergebnis).container).toBeEmptyDOMElement();
});

test('der Heizspiegel steht als Orientierung da, mit Spanne und Urteil vom BSG', () => {
  const { ergebnis } = antwort('hildesheim', { kaltmiete: '420' });
  expect(ergebnis.urteil).toBe('miete_im_rahmen');
  zeige(ergebnis);
  const abschnitt = klappe();
  expect(abschnitt).toHaveTextContent('Für Heizkosten liegt uns hier kein Richtwert vor.');
  expect(abschnitt).toHaveTextContent(
    /Bis 108,60\s€ im Monat fragt das Jobcenter meist nicht nach, je nach Heizung bis 159,60\s€/,
  );
  // The Heizspiegel itself says nothing of when a Jobcenter asks.
  expect(abschnitt).not.toHaveTextContent('Das sagt der bundesweite Heizspiegel');
  expect(abschnitt).toHaveTextContent('BSG, Urteil vom 2. Juli 2009, B 14 AS 36/08 R');
});

test('ohne Tabelle stehen beide Grenzen aus dem Gesetz da, jede mit ihrem Rechenweg', () => {
  const [ergebnis] = AUFFANG;
  expect(ergebnis?.urteil).toBe('nicht_pruefbar');
  zeige(ergebnis);
  const abschnitt = klappe();
  expect(abschnitt).toHaveTextContent('Ohne örtlichen Richtwert zieht die Rechtsprechung eine Grenze.');
  expect(abschnitt).toHaveTextContent('Mehrere Gerichte zählen einen Klimazuschlag dazu.');
  const listen = screen.getAllByRole('list');
  expect(listen.map((liste) => liste.children.length)).toEqual([2, 3]);
  for (const schritt of screen.getAllByRole('listitem')) expect(schritt.textContent).toMatch(/Quelle: \S/u);
});
