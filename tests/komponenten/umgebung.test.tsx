import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Umgebung } from '@/app/[ort]/umgebung';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { umgebungsdatei } from '@/lib/orte/umgebung';
import { hatGebiete, pruefe, umgebung, vorbereite } from '@/lib/regeln';
import { AGS, antwort, STICHTAG, tabelle, tabellen } from './hilfe';

const kreis = ladeVerzeichnis().kreise.find(({ ags }) => ags === '03254');
if (!kreis) throw new Error('kein Kreis Hildesheim');
const datei = umgebungsdatei(kreis, tabellen('hildesheim'), '2026-11-25');

afterEach(() => {
  vi.unstubAllGlobals();
});

function zeige(auswertung: Auswertung, antwortet: () => Promise<Response>) {
  const hole = vi.fn(antwortet);
  vi.stubGlobal('fetch', hole);
  const ort = { ags: AGS.hildesheim, name: 'Hildesheim', kreis: 'Kreis Hildesheim', umgebung: '03254' };
  render(<Umgebung ort={ort} auswertung={auswertung} />);
  return hole;
}

const frage = () => userEvent.click(screen.getByRole('button', { name: 'Andere Orte prüfen' }));

describe('andere Orte im Kreis', () => {
  test('vor dem Klick wird nichts geladen; danach steht da, wo es passt und bis wohin', async () => {
    const auswertung = antwort('hildesheim', { kaltmiete: '420' });
    const hole = zeige(auswertung, async () => Response.json(datei));
    expect(hole).not.toHaveBeenCalled();
    await frage();
    expect(hole.mock.calls).toEqual([['/tabellen/03254.json']]);
    expect(await screen.findByText(/^\d+ andere Orte geprüft\.$/)).toHaveAttribute('role', 'status');
    const gruppen = screen.getAllByRole('group');
    expect(gruppen.length).toBeGreaterThan(1);
    for (const gruppe of gruppen) expect(gruppe).toHaveTextContent(/bis [\d.,]+\s€: \d+ Orte?/);
    const links = screen.getAllByRole('link');
    // Each Gemeinde of the Kreis but Hildesheim itself.
    expect(links).toHaveLength(kreis.gemeinden.length - 1);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/[a-z-]+\/#p2$/);
    expect(screen.queryByRole('link', { name: 'Hildesheim' })).toBeNull();
  });

  test('jeder Ort steht bei dem Urteil, das sein eigener Rechner gibt', () => {
    const werk = vorbereite(tabelle('hildesheim'));
    const { anfrage } = antwort('hildesheim', { kaltmiete: '420' });
    const zeilen = umgebung(anfrage, werk);
    expect(new Set(zeilen.map(({ urteil }) => urteil)).size).toBeGreaterThan(1);
    for (const { urteil, orte } of zeilen)
      for (const { ags } of orte) expect(pruefe({ ...anfrage, ort: ags }, werk).urteil).toBe(urteil);
    const rang = zeilen.map(({ urteil }) => (urteil === 'miete_im_rahmen' ? 0 : 1));
    expect(rang).toEqual(rang.toSorted());
  });

  test('was hier nicht prüfbar ist, passt auch anderswo nicht von selbst', () => {
    const { anfrage } = antwort('hildesheim', { haushalt: 'unklar' });
    const werk = vorbereite(tabelle('hildesheim'));
    expect(umgebung(anfrage, werk).map(({ urteil }) => urteil)).toEqual(['nicht_pruefbar']);
  });

  test('ohne Verbindung sagt er, was zu tun ist', async () => {
    zeige(antwort('hildesheim'), async () => {
      throw new TypeError('offline');
    });
    await frage();
    expect(await screen.findByText(/Prüfen Sie die Verbindung/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Andere Orte prüfen' })).toBeEnabled();
  });

  test('wo alle Orte dieselben Richtwerte haben, gibt es die Frage nicht', () => {
    const ort = { ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: null };
    expect(render(<Umgebung ort={ort} auswertung={antwort('hannover')} />).container).toBeEmptyDOMElement();
    expect(hatGebiete(tabelle('leipzig'))).toBe(false);
    expect(hatGebiete(tabelle('hildesheim'))).toBe(true);
  });
});

describe('die Datei zum Umsehen', () => {
  test('hat nur Fassungen, die noch gelten oder kommen, und alle Orte', () => {
    expect(datei?.tabellen.length).toBeGreaterThan(0);
    for (const { gueltigBis } of datei?.tabellen ?? [])
      expect(gueltigBis === null || gueltigBis >= '2026-11-25').toBe(true);
    expect(Object.keys(datei?.orte ?? {})).toEqual(kreis.gemeinden.map(({ ags }) => ags));
    expect(datei?.orte[AGS.hildesheim]).toEqual({ name: 'Hildesheim', adresse: 'hildesheim' });
  });

  test('gibt es nicht, wenn keine Fassung mehr gilt', () => {
    const alte = tabellen('hildesheim').map((t) => ({ ...t, gueltigBis: '2026-01-01' }));
    expect(umgebungsdatei(kreis, alte, STICHTAG)).toBeNull();
  });
});
