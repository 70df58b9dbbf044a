import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NaechsteSchritte } from '@/app/[ort]/naechste-schritte';
import type { Jobcenter } from '@/app/bausteine/jobcenter';

const EINES: Jobcenter = {
  name: 'Jobcenter Musterstadt',
  telefon: '0511 / 123-45',
  website: 'https://jobcenter.example/wohnen',
};
const OHNE_KONTAKT: Jobcenter = { name: 'Jobcenter Nord', telefon: null, website: null };

describe('NaechsteSchritte', () => {
  test.each([
    'im_rahmen',
    'miete_im_rahmen',
    'ueber_richtwert',
    'nur_heizung_ueber',
    'nicht_pruefbar',
  ] as const)('drei Schritte bis zur Zusage; die Warnung steht nur im Kasten darüber (%s)', (urteil) => {
    const { container } = render(<NaechsteSchritte jobcenter={[EINES]} urteil={urteil} />);
    const schritte = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(schritte).toHaveLength(3);
    expect(schritte[0]).toHaveTextContent('Holen Sie ein schriftliches Wohnungsangebot.');
    expect(schritte[1]).toHaveTextContent('Ich bitte um die Zusicherung für diese Wohnung.');
    expect(schritte[2]).toHaveTextContent('Den Mietvertrag geben Sie nach der Zusage ab.');
    expect(container).not.toHaveTextContent(/unterschr/iu);
  });

  test.each(['im_rahmen', 'ueber_richtwert'] as const)(
    'wer schon dort wohnt, bekommt höchstens drei andere Schritte (%s)',
    (urteil) => {
      render(<NaechsteSchritte jobcenter={[EINES]} urteil={urteil} bestand />);
      const schritte = within(screen.getByRole('list')).getAllByRole('listitem');
      expect(schritte.length).toBeLessThanOrEqual(3);
      expect(schritte.at(-1)).toHaveTextContent('innerhalb von einem Monat Widerspruch');
    },
  );

  test('wer über dem Richtwert liegt, soll Gründe und Nachweise nennen', () => {
    const { rerender } = render(<NaechsteSchritte jobcenter={[EINES]} urteil="ueber_richtwert" />);
    expect(screen.getByText(/Legen Sie Nachweise dazu/)).toBeVisible();
    rerender(<NaechsteSchritte jobcenter={[EINES]} urteil="im_rahmen" />);
    expect(screen.queryByText(/Legen Sie Nachweise dazu/)).toBeNull();
  });

  test('ist nur die Miete verglichen, fragt man nach den anderen Kosten', () => {
    render(<NaechsteSchritte jobcenter={[EINES]} urteil="miete_im_rahmen" />);
    expect(screen.getByText(/Bis zu welchem Betrag zahlt das Jobcenter die anderen Kosten\?/)).toBeVisible();
  });

  test('Vordrucke, E-Mail und Abgabe im Internet stehen da, wo das Jobcenter sie nennt', () => {
    const ganz = {
      ...EINES,
      email: 'wohnen@jobcenter.example',
      formular: 'https://a.example',
      online: 'https://b.example',
    };
    render(<NaechsteSchritte jobcenter={[ganz]} urteil="im_rahmen" />);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Jobcenter Musterstadt', EINES.website],
      ['0511 / 123-45', 'tel:051112345'],
      ['wohnen@jobcenter.example', 'mailto:wohnen@jobcenter.example'],
      ['Vordrucke', 'https://a.example'],
      ['im Internet abgeben', 'https://b.example'],
    ]);
  });

  test('ein Jobcenter steht gleich da, mit Telefon zum Antippen', () => {
    render(<NaechsteSchritte jobcenter={[EINES]} urteil="im_rahmen" />);
    expect(screen.getByRole('link', { name: 'Jobcenter Musterstadt' })).toHaveAttribute(
      'href',
      EINES.website,
    );
    expect(screen.getByRole('link', { name: '0511 / 123-45' })).toHaveAttribute('href', 'tel:051112345');
  });

  test('mehrere Jobcenter stehen in einer Liste, mit der Regel, welches zuständig ist', () => {
    render(<NaechsteSchritte jobcenter={[EINES, OHNE_KONTAKT]} urteil="im_rahmen" />);
    expect(screen.getByText('Welches Jobcenter? Hier gibt es 2')).toBeVisible();
    expect(screen.getByText(/Zuständig ist das Jobcenter für den Bezirk/)).toBeInTheDocument();
    expect(screen.getByText('Jobcenter Nord')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Jobcenter Nord', hidden: true })).toBeNull();
  });
});
