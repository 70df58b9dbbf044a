import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Briefhilfe } from '@/app/fuer-fachkraefte/briefhilfe';
import { inScherben } from '@/lib/orte/scherben';
import { AGS, STICHTAG, tabellen } from './hilfe';

const ORTE = [
  { name: 'Hannover', adresse: 'hannover', kreis: 'Region Hannover', land: '03', plz: ['30159'], rang: 19 },
  { name: 'Neustadt', adresse: 'neustadt-a', kreis: 'Kreis A', land: '01', plz: [], rang: 9 },
  { name: 'Neustadt', adresse: 'neustadt-b', kreis: 'Kreis B', land: '09', plz: [], rang: 9 },
  { name: 'Altena', adresse: 'altena', kreis: 'Märkischer Kreis', land: '05', plz: [], rang: 14 },
];
const SCHERBEN = inScherben(ORTE);

const DOMAIN = 'mietrechner.stadt.example';
const LINK = `${DOMAIN}/hannover#p3`;

/** The page of Hannover with its calculator, and the file it names; places of the name Neustadt have no table. */
function antwort(adresse: string): Response {
  const scherbe = SCHERBEN.get(/suche\/(.+)\.json$/u.exec(adresse)?.[1] ?? '');
  if (scherbe) return Response.json(scherbe);
  const angaben = { ort: { ags: AGS.hannover }, tabellen: '/tabellen/x.json' };
  if (adresse === '/hannover/')
    return new Response(`<div data-insel="rechner"></div><script>${JSON.stringify(angaben)}</script>`);
  if (adresse === '/tabellen/x.json') return Response.json({ adressen: {}, tabellen: tabellen('hannover') });
  if (adresse.startsWith('/neustadt-')) return new Response('<p>Keine Tabelle</p>');
  return new Response(null, { status: 404 });
}

let netz = antwort;
beforeEach(() => {
  netz = antwort;
  vi.stubGlobal('fetch', async (adresse: string) => netz(adresse));
  vi.setSystemTime(`${STICHTAG}T12:00:00Z`);
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function waehle(ort: string, personen: string, platzhalter = false) {
  const user = userEvent.setup();
  render(<Briefhilfe domain={DOMAIN} platzhalter={platzhalter} />);
  await user.type(screen.getByRole('textbox', { name: /Postleitzahl oder Ort/ }), ort);
  if (personen) await user.type(screen.getByRole('textbox', { name: /Zahl der Personen/ }), personen);
  await user.click(screen.getByRole('button', { name: 'Textbausteine zeigen' }));
  return user;
}

const brief = (name: string) => screen.findByRole('region', { name });

describe('Für Fachkräfte', () => {
  test('Ort und Personen ergeben Adresse, Code und Texte mit dem Richtwert', async () => {
    const user = await waehle('Hannover', '3');
    const titel = await screen.findByRole('heading', { name: 'Adresse für Hannover, 3 Personen' });
    expect(titel).toHaveFocus();
    expect(screen.getByText(LINK, { selector: 'strong' })).toBeVisible();
    expect(screen.getByRole('img', { name: `QR-Code. Er öffnet die Seite ${LINK}.` })).toBeVisible();
    for (const art of ['SVG', 'PNG'])
      expect(screen.getByRole('button', { name: new RegExp(`Als ${art} sichern`) })).toBeEnabled();
    const suche = await brief('Wohnung suchen');
    expect(suche).toHaveTextContent(
      /Richtwert für 3 Personen in Hannover ab 1\. Juli 2026: \d+,\d\d\s€ im Monat/,
    );
    expect(suche).toHaveTextContent(`Angebote vergleichen Sie hier: ${LINK}`);
    await user.click(within(suche).getByRole('button', { name: '„Wohnung suchen“ kopieren' }));
    expect(within(suche).getByText('Der Text ist kopiert.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain(LINK);
    expect(screen.queryByText(/Platzhalter/)).toBeNull();
  });

  test('der Brief vom Sozialamt nennt keinen Betrag, den niemand dafür belegt', async () => {
    const user = await waehle('Hannover', '3');
    const wer = await screen.findByRole('group', { name: 'Wer schreibt den Brief?' });
    expect(within(wer).getByRole('radio', { name: 'Jobcenter' })).toBeChecked();
    await user.click(within(wer).getByRole('radio', { name: 'Sozialamt' }));
    const suche = await brief('Wohnung suchen');
    expect(suche).toHaveTextContent('(Betrag) im Monat');
    expect(suche).toHaveTextContent('SGB XII');
    expect(within(suche).getByRole('list')).toHaveTextContent('nicht belegt');
  });

  test('für E-Mails wird der Text mit Format kopiert, sonst ohne, und das steht da', async () => {
    const user = await waehle('Hannover', '3');
    const suche = await brief('Wohnung suchen');
    const knopf = within(suche).getByRole('button', { name: '„Wohnung suchen“ für E-Mail kopieren' });
    // jsdom has none of its own.
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly arten: Record<string, Blob>) {}
      },
    );
    const schreibe = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(knopf);
    expect(await within(suche).findByText('Der Text ist mit Format kopiert.')).toBeVisible();
    const [[stueck] = []] = schreibe.mock.calls[0] as unknown as [{ arten: Record<string, Blob> }[]];
    expect(await stueck?.arten['text/html']?.text()).toContain(`<a href="https://${LINK}">`);
    expect(await stueck?.arten['text/plain']?.text()).toContain(LINK);
    schreibe.mockRejectedValue(new Error('not allowed'));
    const schreibeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(knopf);
    expect(await within(suche).findByText(/kopiert, aber ohne Format/)).toBeVisible();
    expect(schreibeText.mock.calls[0]?.[0]).toContain(LINK);
  });

  test('kommen die Richtwerte nicht an, sagt der Hinweis das', async () => {
    netz = (adresse) =>
      adresse.startsWith('/tabellen') ? new Response(null, { status: 500 }) : antwort(adresse);
    await waehle('Hannover', '3');
    const suche = await brief('Wohnung suchen');
    expect(suche).toHaveTextContent('konnten wir nicht laden');
    expect(suche).toHaveTextContent('(Betrag) im Monat');
  });

  test('eine Adresse, die es nicht gibt, heißt Platzhalter', async () => {
    await waehle('Hannover', '', true);
    expect(await screen.findByText(/Das ist nur ein Platzhalter: Die Adresse mietrechner/)).toBeVisible();
  });

  test('fragt nur nach Ort und Personen', () => {
    render(<Briefhilfe domain="x.example" platzhalter={false} />);
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
    const suche = await brief('Wohnung suchen');
    expect(suche).toHaveTextContent('Für Neustadt stehen hier noch keine gültigen Richtwerte');
    expect(suche).not.toHaveTextContent('vergleichen Sie');
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
