import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Briefhilfe } from '@/app/fuer-fachkraefte/briefhilfe';
import { inScherben } from '@/lib/orte/scherben';

const ORTE = [
  { name: 'Hannover', adresse: 'hannover', kreis: 'Region Hannover', land: '03', plz: ['30159'], rang: 19 },
  { name: 'Neustadt', adresse: 'neustadt-a', kreis: 'Kreis A', land: '01', plz: [], rang: 9 },
  { name: 'Neustadt', adresse: 'neustadt-b', kreis: 'Kreis B', land: '09', plz: [], rang: 9 },
  { name: 'Altena', adresse: 'altena', kreis: 'Märkischer Kreis', land: '05', plz: [], rang: 14 },
];
const SCHERBEN = inScherben(ORTE);

beforeEach(() => {
  vi.stubGlobal('fetch', async (adresse: string) => {
    const scherbe = SCHERBEN.get(/suche\/(.+)\.json$/u.exec(adresse)?.[1] ?? '');
    return scherbe ? Response.json(scherbe) : new Response(null, { status: 404 });
  });
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function waehle(ort: string, personen: string) {
  const user = userEvent.setup();
  render(<Briefhilfe domain="mietrechner.stadt.example" />);
  await user.type(screen.getByRole('textbox', { name: /Postleitzahl oder Ort/ }), ort);
  if (personen) await user.type(screen.getByRole('textbox', { name: /Zahl der Personen/ }), personen);
  await user.click(screen.getByRole('button', { name: 'Textbausteine zeigen' }));
  return user;
}

describe('Für Fachkräfte', () => {
  test('Ort und Personen ergeben Adresse, Code und Texte zum Kopieren', async () => {
    const user = await waehle('Hannover', '3');
    const titel = await screen.findByRole('heading', { name: 'Adresse für Hannover, 3 Personen' });
    expect(titel).toHaveFocus();
    const link = 'mietrechner.stadt.example/hannover#p3';
    expect(screen.getByText(link, { selector: 'strong' })).toBeVisible();
    expect(screen.getByRole('img', { name: `QR-Code. Er öffnet die Seite ${link}.` })).toBeVisible();
    for (const art of ['SVG', 'PNG'])
      expect(screen.getByRole('button', { name: new RegExp(`Als ${art} sichern`) })).toBeEnabled();
    const kurz = screen.getByRole('region', { name: 'Kurz' });
    expect(kurz).toHaveTextContent(`Unter ${link} sehen Sie`);
    await user.click(within(kurz).getByRole('button', { name: '„Kurz“ kopieren' }));
    expect(within(kurz).getByRole('status')).toHaveTextContent('Der Text ist kopiert.');
    expect(await navigator.clipboard.readText()).toContain(link);
  });

  test('fragt nur nach Ort und Personen', () => {
    render(<Briefhilfe domain="x.example" />);
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
  });

  test('bei mehreren Orten ist zu wählen; ohne Wahl ist es ein Fehler', async () => {
    const user = await waehle('Neustadt', '');
    const gruppe = await screen.findByRole('group', { name: 'Welchen Ort meinen Sie?' });
    await user.click(screen.getByRole('button', { name: 'Textbausteine zeigen' }));
    expect(await screen.findByRole('region', { name: /Ein paar Angaben/ })).toHaveTextContent(
      'Wählen Sie den Ort aus',
    );
    await user.click(within(gruppe).getByRole('radio', { name: 'Neustadt (Kreis B, Bayern)' }));
    await user.click(screen.getByRole('button', { name: 'Textbausteine zeigen' }));
    expect(
      await screen.findByText('mietrechner.stadt.example/neustadt-b', { selector: 'strong' }),
    ).toBeVisible();
  });

  test('ein Ort, der nur ähnlich heißt, ist eine Frage, und ohne Antwort gibt es keinen Brief', async () => {
    const user = await waehle('Altona', '2');
    const gruppe = await screen.findByRole('group', { name: 'Meinten Sie diesen Ort?' });
    expect(screen.queryByRole('img')).toBeNull();
    await user.click(
      within(gruppe).getByRole('radio', { name: 'Altena (Märkischer Kreis, Nordrhein-Westfalen)' }),
    );
    await user.click(screen.getByRole('button', { name: 'Textbausteine zeigen' }));
    expect(
      await screen.findByText('mietrechner.stadt.example/altena#p2', { selector: 'strong' }),
    ).toBeVisible();
  });

  test('ohne Netz ist nichts falsch: kein Fehler am Feld, und alles steht noch da', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await waehle('Bremen', '2');
    expect(await screen.findByRole('region', { name: 'Keine Verbindung' })).toHaveFocus();
    const feld = screen.getByRole('textbox', { name: /Postleitzahl oder Ort/ });
    expect(feld).not.toHaveAttribute('aria-invalid');
    expect(feld).toHaveValue('Bremen');
    expect(screen.queryByText(/Ein paar Angaben/)).toBeNull();
  });

  test('21 Personen sind ein Fehler am Feld', async () => {
    await waehle('Hannover', '21');
    expect(await screen.findByRole('region', { name: /Ein paar Angaben/ })).toHaveTextContent(
      'zwischen 1 und 20',
    );
    expect(screen.queryByRole('img')).toBeNull();
  });
});
