import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Kriterientabelle } from '@/app/[ort]/kriterientabelle';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { antwort } from './hilfe';

function zeige(ort: string, auswertung: Auswertung): void {
  const { ergebnis, personen } = auswertung;
  render(<Kriterientabelle ort={ort} personen={personen} ergebnis={ergebnis} />);
}

const zeile = (name: RegExp) => screen.getByRole('row', { name });
const zellen = (name: RegExp) =>
  within(zeile(name))
    .getAllByRole('cell')
    .map((zelle) => zelle.textContent?.replaceAll('\u00a0', ' '));

describe('Kriterientabelle', () => {
  test('nennt Ort, Personen und Tag der Tabelle in der Überschrift', () => {
    zeige('Hannover', antwort('hannover'));
    const name = 'Ihre Angaben und die Richtwerte für 2 Personen in Hannover, gültig ab 1. Juli 2026';
    expect(screen.getByRole('table', { name })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ihre Angaben und die Richtwerte');
    expect(screen.getAllByRole('columnheader').map((kopf) => kopf.textContent)).toEqual([
      'Was wir prüfen',
      'Ihre Angabe',
      'Richtwert',
      'Unterschied',
      'Ergebnis',
    ]);
  });

  test('sagt den Unterschied in Worten', () => {
    zeige('Hannover', antwort('hannover', { kaltmiete: '527' }));
    expect(zellen(/^Kaltmiete mit Betriebskosten/)).toEqual([
      '647,00 €',
      '634,00 €',
      '13,00 € über dem Richtwert',
      'Über dem Richtwert',
    ]);
  });

  test('genau auf dem Richtwert ist im Rahmen', () => {
    zeige('Hannover', antwort('hannover', { kaltmiete: '514' }));
    expect(zellen(/^Kaltmiete mit Betriebskosten/).slice(2)).toEqual([
      'genau auf dem Richtwert',
      'Im Rahmen',
    ]);
  });

  test.each([
    ['58', 'Im Rahmen nur ein Hinweis'],
    ['70', 'Nur ein Hinweis'],
  ])('eine Wohnfläche von %s m² ist in Hannover nur ein Hinweis', (wohnflaeche, ergebnis) => {
    zeige('Hannover', antwort('hannover', { wohnflaeche }));
    expect(zellen(/^Wohnfläche/).at(-1)).toBe(ergebnis);
    expect(within(zeile(/^Wohnfläche/)).queryByText('Über dem Richtwert')).toBeNull();
  });

  test('ein Richtwert, den wir nicht gefunden haben, heißt nie „keiner veröffentlicht“; der eigene Betrag steht da', () => {
    zeige('Münster', antwort('muenster'));
    const [eigener, richtwert, unterschied, ergebnis] = zellen(/^Heizkosten/);
    expect([eigener, richtwert, unterschied]).toEqual(['70,00 €', 'liegt uns nicht vor', 'nicht bekannt']);
    expect(ergebnis).toMatch(/^Nicht geprüftEinen Richtwert haben wir nicht gefunden\./);
    expect(ergebnis).toMatch(/Zur Orientierung: unauffällig\.$/);
  });

  test('sagt, wenn ein Richtwert nicht vorliegt, und warum', () => {
    zeige('Rosdorf', antwort('rosdorf', { gebiet: 'Kernort' }));
    expect(zellen(/^Heizkosten/)[0]).toBe('70,00 €');
    expect(zellen(/^Heizkosten/).at(-1)).toMatch(/^Nicht geprüftEinen Richtwert gibt es, aber sein Betrag/);
  });

  test('eine Grenze der Gerichte steht als solche da und nie als Richtwert vom Jobcenter', () => {
    zeige('Düsseldorf', antwort('duesseldorf', { personen: '1', heizkosten: '400' }));
    const [eigener, grenze, unterschied, ergebnis] = zellen(/^Heizkosten/);
    expect(eigener).toBe('400,00 €');
    expect(grenze).toMatch(/€ bis .+ €Ab diesem Betrag fragt das Jobcenter meist nach \(Gerichte\)$/);
    expect(unterschied).toMatch(/^mindestens .+ € über der Grenze$/);
    expect(ergebnis).toBe('Auffällig hoch');
  });

  test('was entscheiden würde, steht auch in der Zeile', () => {
    const zusammen = { aufteilung: 'zusammen', gemeinsam: '200', kaltmiete: '500' } as const;
    zeige('Hildesheim', antwort('hildesheim', zusammen));
    expect(zellen(/^Kaltmiete mit Betriebskosten/).at(-1)).toContain(
      'Die Miete passt, wenn mindestens 66,62 € davon Heizung sind.',
    );
  });

  test('was beim Urteil steht, wird in der Zeile nicht wiederholt', () => {
    const { ergebnis, personen } = antwort('muenster');
    const satz =
      'Einen Richtwert haben wir nicht gefunden. Vielleicht gibt es einen. Fragen Sie das Jobcenter danach.';
    render(
      <Kriterientabelle
        ort="Münster"
        personen={personen}
        ergebnis={ergebnis}
        gesagt={`Heizkosten: ${satz}`}
      />,
    );
    expect(zellen(/^Heizkosten/).at(-1)).toBe('Nicht geprüftZur Orientierung: unauffällig.');
  });

  test('der eigene Betrag ist nie ein Strich', () => {
    for (const ort of ['muenster', 'hannover', 'duesseldorf', 'freiburg', 'vaterstetten'] as const) {
      const { container, unmount } = render(
        <Kriterientabelle
          ort={ort}
          personen={2}
          ergebnis={antwort(ort, { aufteilung: 'fehlt', betriebskosten: '', heizkosten: '' }).ergebnis}
        />,
      );
      const eigene = [...container.querySelectorAll('[data-spalte="Ihre Angabe"]')];
      expect(eigene.length).toBeGreaterThan(1);
      for (const zelle of eigene) expect(zelle.textContent).toMatch(/\d|nicht angegeben/);
      unmount();
    }
  });

  test('sagt „höchstens“ und „mindestens“, wenn der Betrag nicht genau bekannt ist', () => {
    const zusammen = { aufteilung: 'zusammen', gemeinsam: '150' } as const;
    zeige('Hannover', antwort('hannover', zusammen));
    expect(zellen(/^Kaltmiete mit Betriebskosten/)[0]).toBe('höchstens 630,00 €');
  });

  test('zeigt die Spanne, solange die Heizung nicht bekannt ist', () => {
    zeige(
      'Berlin',
      antwort('berlin', { personen: '1', energietraeger: 'unklar', gebaeudeflaeche: 'unklar' }),
    );
    expect(zellen(/^Heizkosten/)[1]).toMatch(/^\d+,\d\d € bis \d+,\d\d €$/);
  });

  test.each([
    ['Hannover', antwort('hannover'), /^Kaltmiete mit/, 'Im Rahmen', 'success'],
    [
      'Hannover',
      antwort('hannover', { kaltmiete: '527' }),
      /^Kaltmiete mit/,
      'Über dem Richtwert',
      'warning',
    ],
    ['Münster', antwort('muenster'), /^Heizkosten/, 'Nicht geprüft', 'info'],
    ['Düsseldorf', antwort('duesseldorf'), /^Heizkosten/, 'Unauffällig', 'success'],
  ] as const)(
    '%s: jeder Zustand hat Wort und Zeichen, nie nur eine Farbe',
    (ort, auswertung, name, wort, zeichen) => {
      zeige(ort, auswertung);
      const marke = zeile(name).querySelector('.kern-badge');
      expect(marke).toHaveTextContent(wort);
      expect(marke?.querySelector('.kern-icon')).toHaveClass(`kern-icon--${zeichen}`);
    },
  );

  test('jeder Wert steht bei seiner Spalte, auch wenn Zeilen zu Karten werden', () => {
    zeige('Heilbronn', antwort('heilbronn'));
    for (const reihe of screen.getAllByRole('row').slice(1)) {
      const spalten = within(reihe)
        .getAllByRole('cell')
        .map((zelle) => zelle.dataset.spalte);
      expect(spalten).toEqual(['Ihre Angabe', 'Richtwert', 'Unterschied', 'Ergebnis']);
    }
  });
});
