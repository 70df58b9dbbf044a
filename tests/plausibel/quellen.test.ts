/** Sources of another authority, as they stay behind when a file begins as a copy. */
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { ladeUmgebung } from '@/lib/tabellen/umgebung';
import { BUND, ersetze, ordnerMit, TRAEGER } from '@/tests/tabellen/hilfe';
import { HEUTE, nach, RUHIG, zeile } from './hilfe';

const LINK = '  fundstelle: S. 1\n';
const mitLink = (link: string, text = RUHIG) => ersetze(LINK, `  link: ${link}\n`, text);

/** Warnings for the first authority, where the second has these files too. */
function neben(text: string, zweite: Readonly<Record<string, string>>) {
  const dateien = {
    'traeger/99001-pruefkreis/traeger.yaml': TRAEGER,
    'traeger/99001-pruefkreis/2026-01-01.yaml': text,
    ...Object.fromEntries(Object.entries(zweite).map(([n, t]) => [`traeger/99002-fremd/${n}`, t])),
  };
  const daten = ordnerMit(dateien);
  const { dateien: geladen, meldungen } = ladeTraeger(join(daten, 'traeger/99001-pruefkreis'), BUND);
  expect(meldungen).toEqual([]);
  return warnungenZu(geladen, HEUTE, undefined, ladeUmgebung(relative(process.cwd(), daten))).map(
    (w) => zeile(w).split(' Wenn ja')[0],
  );
}

describe('Quellen', () => {
  const fremde = mitLink('https://www.fremd.de/a.pdf').replace('stelle: Prüfkreis', 'stelle: Fremdkreis');

  it('die Seite und die Stelle eines anderen Trägers, der sie mehrmals nennt', () => {
    expect(neben(fremde, { '2025-01-01.yaml': fremde, '2026-01-01.yaml': fremde })).toEqual([
      '6 [stelle] Diese Stelle nennt sonst nur ein anderer Träger (99002). Gehört dieses Dokument zu Prüfkreis?',
      '9 [link] Die Seite fremd.de nennt sonst nur ein anderer Träger (99002). Gehört dieses Dokument zu Prüfkreis?',
    ]);
  });

  it('der Name, den ein anderer Träger im Kopf trägt', () => {
    const kopf = TRAEGER.replace('Prüfkreis', 'Fremdkreis');
    expect(neben(fremde, { 'traeger.yaml': kopf })).toEqual([
      '6 [stelle] Diese Stelle nennt sonst nur ein anderer Träger (99002). Gehört dieses Dokument zu Prüfkreis?',
    ]);
  });

  it('einmal genannt sagt nichts, und eine Zweitquelle darf überall stehen', () => {
    const andererLink = fremde.replace('a.pdf', 'b.pdf');
    expect(neben(fremde, { '2025-01-01.yaml': andererLink })).toEqual([]);
    const eigene = mitLink('https://www.kreis.de/a.pdf');
    expect(neben(eigene, { '2025-01-01.yaml': fremde, '2026-01-01.yaml': fremde })).toEqual([]);
  });

  it('derselbe Link wie in einer Datei eines anderen Trägers', () => {
    expect(neben(fremde, { '2025-01-01.yaml': fremde })).toEqual([
      '9 [link] Diesen Link nennt sonst nur ein anderer Träger (99002). Gehört dieses Dokument zu Prüfkreis?',
    ]);
  });

  it('ein Link, der nicht gesichert oder abgeschnitten ist', () => {
    const kurz = (link: string) => nach([LINK, `  link: ${link}\n`]).map((w) => w.split(' Wenn ja')[0]);
    expect(kurz('http://kreis.de/a.pdf')).toEqual([
      '9 [link] Diese Adresse ist nicht gesichert (http). Gibt es sie auch mit https://?',
    ]);
    expect(kurz('https://kreis.de/a.pd')).toEqual([
      '9 [link] Diese Adresse ist wohl abgeschnitten. Öffnet sie das richtige Dokument?',
    ]);
    expect(kurz('https://kreis.de/a.pdf')).toEqual([]);
  });
});
