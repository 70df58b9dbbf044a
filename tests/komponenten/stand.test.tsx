/** Where the limits come from, how fresh they are, and what an outdated table still shows. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ErgebnisAnsicht } from '@/app/[ort]/ergebnis';
import { Kriterientabelle } from '@/app/[ort]/kriterientabelle';
import { Rechenwegteil } from '@/app/[ort]/rechenwegteil';
import { Stand } from '@/app/bausteine/stand';
import { ansicht, antwort, tabelle } from './hilfe';

/** Hannover's table was last confirmed on a day of 2026; nobody has looked at it since. */
const VERALTET = '2029-06-01';

function stand(name: string): HTMLElement {
  const eintrag = screen.getByText(name, { selector: 'dt' }).nextElementSibling;
  return eintrag as HTMLElement;
}

describe('Stand der Richtwerte', () => {
  test('nennt Herausgeber, Dokument mit Adresse, Gültigkeit, Prüfung, Lizenz und Kennung', () => {
    const auswertung = antwort('hannover');
    const { quelle } = auswertung.ergebnis.tabelle ?? {};
    render(<Rechenwegteil auswertung={auswertung} />);
    expect(stand('Herausgeber')).toHaveTextContent(quelle?.stelle ?? '?');
    expect(stand('Dokument')).toHaveTextContent(quelle?.dokument ?? '?');
    expect(stand('Gültig')).toHaveTextContent('ab 1. Juli 2026, ein Ende ist nicht bekannt');
    expect(stand('Lizenz')).toHaveTextContent('Lizenz nicht bekannt');
    expect(stand('Kennung der Tabelle')).toHaveTextContent('03241/2026-07-01');
  });

  test('„geprüft“ heißt: jemand hat mit dem Dokument verglichen; sonst ist es der Stand der Quelle', () => {
    const mit = (beleg: 'original' | 'zweitquelle') => {
      const t = tabelle('hannover');
      return <Stand tabelle={{ ...t, quelle: { ...t.quelle, beleg } }} />;
    };
    const { rerender } = render(mit('original'));
    expect(stand('Zuletzt geprüft')).toHaveTextContent(
      /^\d+\. \p{L}+ 2026Die Werte sind mit dem Dokument verglichen\.$/u,
    );
    expect(screen.queryByText('Stand der Quelle')).toBeNull();
    rerender(mit('zweitquelle'));
    expect(screen.queryByText('Zuletzt geprüft')).toBeNull();
    expect(stand('Stand der Quelle')).toHaveTextContent(
      /^\d+\. \p{L}+ 2026Diese Zahlen haben wir aus zweiter Hand\. Das Dokument haben wir nicht gelesen\.$/u,
    );
  });

  test('wo das Dokument im Netz steht, führt ein Verweis dorthin, im selben Fenster', () => {
    const auswertung = antwort('heilbronn');
    render(<Rechenwegteil auswertung={auswertung} />);
    const link = within(stand('Dokument')).getByRole('link', { hidden: true });
    expect(link).toHaveAttribute('href', auswertung.ergebnis.tabelle?.quelle.link);
    expect(link).not.toHaveAttribute('target');
  });

  test('eine frische Tabelle braucht keinen Hinweis, eine ältere nennt die Monate', () => {
    const { rerender } = render(<ErgebnisAnsicht {...ansicht(antwort('hannover'))} />);
    expect(screen.queryByText(/nicht neu geprüft/)).toBeNull();
    rerender(<ErgebnisAnsicht {...ansicht(antwort('hannover', {}, '2027-12-01'))} />);
    expect(screen.getByText(/^Diese Tabelle haben wir seit 1\d Monaten nicht neu geprüft\./)).toBeVisible();
  });

  test('eine veraltete Tabelle gibt kein Urteil; ihr Wert ist als letzter bekannter Stand gekennzeichnet', () => {
    const { ergebnis, personen } = antwort('hannover', { kaltmiete: '200' }, VERALTET);
    expect(ergebnis.urteil).toBe('nicht_pruefbar');
    render(<Kriterientabelle ort="Hannover" personen={personen} ergebnis={ergebnis} />);
    const zeile = screen.getByRole('row', { name: /^Kaltmiete mit Betriebskosten/ });
    expect(zeile).toHaveTextContent(/634,00\s€ \(letzter bekannter Stand\)/);
    expect(zeile).toHaveTextContent('Nicht geprüft');
    expect(zeile).not.toHaveTextContent(/Im Rahmen|Über dem/);
  });
});
