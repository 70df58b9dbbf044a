import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Umgebung } from '@/app/[ort]/umgebung';
import { kreisblatt } from '@/app/kreisblatt';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { hatUmgebung, kreisdatei } from '@/lib/orte/kreisdatei';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { hatGebiete, pruefe, type Urteil, umgebung, vorbereite } from '@/lib/regeln';
import { nachbarsatz } from '@/lib/texte/umgebung';
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

const frage = () => userEvent.click(screen.getByText('Andere Orte in der Nähe'));

describe('andere Orte im Kreis', () => {
  test('auf einen Klick steht die Antwort in einem Satz da, dann jeder Ort, ohne dass etwas geladen wird', async () => {
    const auswertung = antwort('hildesheim', { kaltmiete: '520' });
    expect(auswertung.ergebnis.urteil).toBe('ueber_richtwert');
    const hole = zeige(auswertung);
    expect(screen.queryByRole('link')).toBeNull();
    await frage();
    expect(hole).not.toHaveBeenCalled();
    expect(
      await screen.findByText(/^In (keinem der \d+ anderen Orte|\d+ von \d+ Orten passt .+: .+)\.$/),
    ).toBeVisible();
    expect(screen.getAllByRole('columnheader').map((kopf) => kopf.textContent)).toEqual([
      'Orte',
      'Miete bis',
      'Ergebnis',
    ]);
    for (const zeile of screen.getAllByRole('row').slice(1)) expect(zeile).toHaveTextContent(/[\d.,]+\s€/);
    const links = screen.getAllByRole('link');
    // Each Gemeinde of the Kreis but Hildesheim itself.
    expect(links).toHaveLength(kreis.gemeinden.length - 1);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/[a-z-]+\/#p2$/);
    expect(screen.queryByRole('link', { name: 'Hildesheim' })).toBeNull();
  });

  test.each([
    ['im Rahmen', { kaltmiete: '420' }],
    ['nicht prüfbar', { haushalt: 'unklar' }],
  ])('wo sie hier %s ist, wird nicht woanders gesucht', (_was, teile) => {
    zeige(antwort('hildesheim', teile));
    expect(screen.queryByText('Andere Orte in der Nähe')).toBeNull();
  });

  test('der Satz nennt die ersten Orte und zählt die übrigen', () => {
    const orte = (namen: string) => [...namen].map((name) => ({ name, adresse: name }));
    const zeile = (urteil: Urteil, namen: string) => ({ urteil, bis: null, orte: orte(namen) });
    const darueber = zeile('ueber_richtwert', 'XYZ');
    expect(nachbarsatz([darueber])).toBe('In keinem der 3 anderen Orte.');
    expect(nachbarsatz([zeile('im_rahmen', 'AB'), darueber])).toBe('In 2 von 5 Orten passt sie: A und B.');
    // Of heating nothing was compared there.
    expect(nachbarsatz([zeile('miete_im_rahmen', 'A'), darueber])).toBe(
      'In 1 von 4 Orten passt die Miete: A.',
    );
    expect(nachbarsatz([zeile('im_rahmen', 'ABCDEFGHI'), darueber])).toBe(
      'In 9 von 12 Orten passt sie: A, B, C, D, E, F und 3 weitere.',
    );
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
    zeige({ ...antwort('hildesheim', { kaltmiete: '520' }), stichtag: '2001-01-01' });
    await frage();
    expect(screen.getByText(/^Für diesen Tag liegen uns keine Richtwerte/)).toBeVisible();
  });

  test('wo alle Orte dieselben Richtwerte haben, gibt es die Frage nicht', () => {
    const ort = { ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: false };
    const teil = <Umgebung ort={ort} kreis={datei} auswertung={antwort('hannover', { kaltmiete: '900' })} />;
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
