/** What stands below the calculator, for everybody and without a script (F-64). */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Richtwerttabellen } from '@/app/[ort]/richtwerttabellen';
import { ausschnitt } from '@/lib/regeln';
import { AGS, STICHTAG, tabellen } from './hilfe';

function zeige(ort: keyof typeof AGS, name: string) {
  const versionen = tabellen(ort)
    .map((tabelle) => ausschnitt(tabelle, AGS[ort]))
    .reverse();
  return render(<Richtwerttabellen ort={name} ags={AGS[ort]} versionen={versionen} gebautAm={STICHTAG} />);
}

const beispiel = () =>
  screen.getByText('Ein Beispiel: So vergleichen Sie selbst').closest('details') as HTMLElement;

describe('Richtwerttabellen', () => {
  test('ein erfundenes Angebot wird Schritt für Schritt mit dem echten Richtwert verglichen', () => {
    zeige('hannover', 'Hannover');
    const schritte = within(beispiel())
      .getAllByRole('listitem', { hidden: true })
      .map((schritt) => schritt.textContent?.replaceAll('\u00a0', ' '));
    expect(schritte).toEqual([
      'Kaltmiete 549,00 € und Betriebskosten 100,00 € ergeben zusammen 649,00 €. Das heißt „Bruttokaltmiete“.',
      'Der Richtwert für 2 Personen in Hannover ist 634,00 €.',
      '649,00 € minus 634,00 €: Das ist 15,00 € über dem Richtwert.',
    ]);
    expect(beispiel()).toHaveTextContent('Das Angebot ist erfunden');
  });

  test.each(['flensburg', 'rosdorf', 'hildesheim', 'duesseldorf', 'muenster'] as const)(
    '%s: auch wo mehr gefragt wird, endet das Beispiel 15 Euro über dem Richtwert',
    (ort) => {
      zeige(ort, 'Musterstadt');
      const letzter = within(beispiel()).getAllByRole('listitem', { hidden: true }).at(-1);
      expect(letzter?.textContent).toMatch(/Das ist 15,00\s€ über dem Richtwert\.$/);
    },
  );

  test('ohne eine Grenze für die Bruttokaltmiete gibt es kein Beispiel', () => {
    zeige('vaterstetten', 'Vaterstetten');
    expect(screen.queryByText(/^Ein Beispiel/)).toBeNull();
  });

  test('nennt, wer Fragen beantwortet, auch ohne Skript', () => {
    zeige('hildesheim', 'Hildesheim');
    expect(screen.getByText(/^Zuständig:/)).toHaveTextContent('Jobcenter');
    expect(screen.getByRole('link', { name: '05121 969-720' })).toHaveAttribute('href', 'tel:05121969720');
    expect(screen.getByRole('link', { name: 'Jobcenter-Hildesheim@jobcenter-ge.de' })).toBeVisible();
  });

  test('wo es viele Jobcenter gibt, führt ein Verweis zu ihrer Liste', () => {
    zeige('berlin', 'Berlin');
    expect(screen.getByRole('link', { name: /^Hier gibt es 12 Jobcenter/ })).toHaveAttribute(
      'href',
      '/kreis/berlin/#stellen',
    );
  });
});
