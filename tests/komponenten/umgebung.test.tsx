import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Umgebung } from '@/app/[ort]/umgebung';
import { kreisblatt } from '@/app/kreisblatt';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { hatUmgebung, kreisdatei } from '@/lib/orte/kreisdatei';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { hatGebiete, pruefe, umgebung, vorbereite } from '@/lib/regeln';
import { AGS, antwort, STICHTAG, tabelle, tabellen } from './hilfe';

const kreis = ladeVerzeichnis().kreise.find(({ ags }) => ags === '03254');
if (!kreis) throw new Error('kein Kreis Hildesheim');
const datei = kreisdatei(kreis, tabellen('hildesheim'));

afterEach(() => {
  vi.unstubAllGlobals();
});

function zeige(auswertung: Auswertung) {
  const hole = vi.fn();
  vi.stubGlobal('fetch', hole);
  const ort = { ags: AGS.hildesheim, name: 'Hildesheim', kreis: 'Kreis Hildesheim', umgebung: true };
  render(<Umgebung ort={ort} kreis={datei} auswertung={auswertung} />);
  return hole;
}

const frage = () => userEvent.click(screen.getByRole('button', { name: 'Andere Orte prüfen' }));

describe('andere Orte im Kreis', () => {
  test('auf einen Klick steht da, wo es passt und bis wohin, ohne dass etwas geladen wird', async () => {
    const auswertung = antwort('hildesheim', { kaltmiete: '420' });
    const hole = zeige(auswertung);
    expect(screen.queryByRole('link')).toBeNull();
    await frage();
    expect(hole).not.toHaveBeenCalled();
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

  test('für einen Tag ohne Tabelle sagt er, dass Richtwerte fehlen', async () => {
    zeige({ ...antwort('hildesheim'), stichtag: '2001-01-01' });
    await frage();
    expect(screen.getByText(/^Für diesen Tag liegen uns keine Richtwerte/)).toHaveAttribute('role', 'status');
    expect(screen.getByRole('button', { name: 'Andere Orte prüfen' })).toBeEnabled();
  });

  test('wo alle Orte dieselben Richtwerte haben, gibt es die Frage nicht', () => {
    const ort = { ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: false };
    const teil = <Umgebung ort={ort} kreis={datei} auswertung={antwort('hannover')} />;
    expect(render(teil).container).toBeEmptyDOMElement();
    expect(hatGebiete(tabelle('leipzig'))).toBe(false);
    expect(hatGebiete(tabelle('hildesheim'))).toBe(true);
  });
});

describe('die Datei eines Kreises', () => {
  test('hat alle Fassungen, die neueste zuerst, und alle Orte', () => {
    expect(datei.tabellen).toEqual(tabellen('hildesheim').toReversed());
    expect(Object.keys(datei.adressen)).toEqual(kreis.gemeinden.map(({ ags }) => ags));
    expect(datei.adressen[AGS.hildesheim]).toBe('hildesheim');
    for (const { ags, name } of kreis.gemeinden) expect(datei.tabellen[0]?.gemeinden[ags]).toBe(name);
  });

  test('umsehen kann man sich nur, solange eine Fassung mit Unterschieden gilt', () => {
    expect(hatUmgebung(tabellen('hildesheim'), STICHTAG)).toBe(true);
    expect(hatUmgebung(tabellen('leipzig'), STICHTAG)).toBe(false);
    const alte = tabellen('hildesheim').map((t) => ({ ...t, gueltigBis: '2026-01-01' }));
    expect(hatUmgebung(alte, STICHTAG)).toBe(false);
  });

  test('ändert ihren Namen mit ihrem Inhalt und nur mit ihm', () => {
    const alle = tabellen('hildesheim');
    const { adresse, text } = kreisblatt(kreis, alle, '2026-11-25');
    expect(adresse).toMatch(/^\/tabellen\/03254-[0-9a-f]{10}\.json$/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(datei)));
    expect(kreisblatt(kreis, alle, '2027-03-01').adresse).toBe(adresse);
    const geaendert = alle.map((t) => ({ ...t, lizenz: 'andere' }));
    expect(kreisblatt(kreis, geaendert, '2026-11-25').adresse).not.toBe(adresse);
  });
});
