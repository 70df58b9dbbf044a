import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { ladeDaten } from '@/lib/tabellen/lade';
import { vorschauseite } from '@/scripts/vorschau/seite';

const hannover = ladeDaten().traeger.find(({ traeger }) => traeger.ags === '03241');
const seite = (tag: string) =>
  parse(vorschauseite([{ name: 'Region Hannover', tabellen: hannover?.tabellen ?? [] }], tag));

it('zeigt die Werte des gewählten Tages unter dem Banner, ohne Skript und ohne Suchmaschinen', () => {
  const baum = seite('2027-01-01');
  expect(baum.querySelector('main')?.firstChild?.text).toMatch(/^Vorschau – nicht gültig\./);
  expect(baum.text).toContain('634,00');
  expect(baum.querySelectorAll('script')).toEqual([]);
  expect(baum.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

it('sagt, wenn an dem Tag nichts gilt', () => {
  const baum = seite('1999-01-01');
  expect(baum.text).toContain('An diesem Tag gilt keine Tabelle.');
  expect(baum.querySelectorAll('table')).toEqual([]);
});
