import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ausschnitt } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { dateien } from '@/scripts/bau/dateien';
import { ERSTER_TIPP } from '@/scripts/bau/erster-tipp';
import { gewicht } from '@/scripts/bau/gewicht';

const kB = (wert: unknown) => gzipSync(JSON.stringify(wert), { level: 6 }).length / 1000;

for (const seite of [
  'index.html',
  'hannover/index.html',
  'berlin/index.html',
  'fuer-fachkraefte/index.html',
]) {
  test(`${seite} bleibt leicht genug für ein altes Handy`, async () => {
    const { html, js, css, schrift, tabellen } = await gewicht(seite);
    expect(js, 'JavaScript in kB (gzip)').toBeLessThanOrEqual(seite === 'index.html' ? 90 : 125);
    expect(css, 'CSS in kB (gzip)').toBeLessThanOrEqual(12);
    // The start page has its style in itself.
    expect(css > 1, 'eine Seite nennt ihren Stil').toBe(seite !== 'index.html');
    expect(schrift, 'Schriften in kB').toBeLessThanOrEqual(40);
    // Berlin's tables have heating by source and house, and rents for two kinds of flats.
    expect(html, 'HTML in kB (gzip)').toBeLessThanOrEqual(8);
    expect(html + tabellen, 'HTML und Tabellen in kB (gzip)').toBeLessThanOrEqual(12);
    expect(tabellen > 0, 'eine Seite mit Rechner nennt ihre Tabellen').toBe(/hannover|berlin/.test(seite));
    // A measurement that found nothing would pass every limit.
    expect(Math.min(html, js, schrift)).toBeGreaterThan(1);
  });
}

test('keine Seite hat mehr als 12 kB Stil', async () => {
  const arten = [
    'pflege/index.html',
    'pflege/vorschau/index.html',
    'kreis/region-hannover/index.html',
    'richtwerte/index.html',
    'richtwerte/bayern/index.html',
    'richtwerte/karte/index.html',
    'richtwerte/vergleich/index.html',
    'daten/index.html',
    'passau/index.html',
    'datenschutz/index.html',
    '404.html',
  ];
  for (const seite of arten) {
    const { css } = await gewicht(seite);
    expect(css, seite).toBeLessThanOrEqual(12);
    expect(css, seite).toBeGreaterThan(5);
  }
});

test('das ganze Land bleibt unter 60 kB, ohne Skript', async () => {
  for (const seite of ['karte', 'vergleich', 'vergleich/fuenf-personen', 'nordrhein-westfalen']) {
    const { html, js } = await gewicht(`richtwerte/${seite}/index.html`);
    expect(html, seite).toBeLessThanOrEqual(60);
    expect(js, seite).toBe(0);
  }
});

test('eine Seite, auf der nichts antwortet und kein Satz einen Tag hat, lädt kein JavaScript, jede andere schon', async () => {
  const out = new URL('../../out/', import.meta.url);
  const umweg = '<script src="/umweg.js"></script>';
  const alle = await dateien(out, '.html');
  const umwege = new Set(alle.filter((pfad) => readFileSync(pfad, 'utf8').includes('http-equiv="refresh"')));
  // Pages of other spellings show nothing; they have the one line that keeps what stands behind "#".
  for (const pfad of umwege)
    expect(readFileSync(pfad, 'utf8').match(/<script.*<\/script>/g), pfad).toEqual([umweg]);
  const seiten = alle.filter((pfad) => !umwege.has(pfad));
  const mit = seiten.filter((pfad) => /<script/i.test(readFileSync(pfad, 'utf8')));
  const bedienbar = seiten.filter((pfad) =>
    /<(?:form|button)\b| data-insel="(?:frische|adresse)"/i.test(readFileSync(pfad, 'utf8')),
  );
  // Only the page for unknown addresses leads on by itself.
  const leitetWeiter = seiten.filter((pfad) => readFileSync(pfad, 'utf8').includes('data-insel="adresse"'));
  expect(leitetWeiter.every((pfad) => /404(?:\.html|\/index\.html)$|_not-found/.test(pfad))).toBe(true);
  expect(mit).toEqual(bedienbar);
  // In a page itself stands the one script that must not wait for a file, and only where a form can be sent.
  const eingefuegt = (pfad: string) =>
    readFileSync(pfad, 'utf8').match(/<script(?! type="(?:application\/json|module)").*?<\/script>/gs) ?? [];
  const merkt = new Set(seiten.filter((pfad) => /<(?:form|button)\b/i.test(readFileSync(pfad, 'utf8'))));
  const falsch = seiten.filter(
    (pfad) => eingefuegt(pfad).join() !== (merkt.has(pfad) ? `<script>${ERSTER_TIPP}</script>` : ''),
  );
  expect(falsch).toEqual([]);
  expect(seiten.length - mit.length, 'Seiten ohne Skript').toBeGreaterThan(1);
  expect(mit.length, 'Seiten mit Skript').toBeGreaterThan(100);
  expect((await gewicht('kreis/region-hannover/index.html')).js).toBeLessThan(0.5);
  expect((await gewicht('404.html')).js).toBeLessThan(1);
  expect((await gewicht('richtwerte/index.html')).js).toBe(0);
});

test('jede Tabelle, ganz und für einen Ort, bleibt unter 5 kB', () => {
  const { traeger, meldungen } = ladeDaten();
  expect(meldungen).toEqual([]);
  const tabellen = traeger.flatMap((t) => t.tabellen);
  expect(tabellen.find((t) => t.traeger.ags === '03241')).toBeDefined();
  // Playwright keeps a record of every expectation; thousands of them take longer than what they look at.
  const zuSchwer = tabellen.flatMap((tabelle) => {
    const ganz = kB(tabelle);
    const orte = Object.keys(tabelle.gemeinden).map((ags) => ({ ags, teil: kB(ausschnitt(tabelle, ags)) }));
    return [
      ...(ganz <= 5 ? [] : [`${tabelle.id}: ${ganz}`]),
      ...orte
        .filter(({ teil }) => teil > ganz + 0.01)
        .map(({ ags, teil }) => `${tabelle.id} für ${ags}: ${teil}`),
    ];
  });
  expect(zuSchwer).toEqual([]);
});

test('die Datei eines Kreises mit allen Fassungen bleibt unter 8 kB', async () => {
  const dateienDerKreise = await dateien(new URL('../../out/tabellen/', import.meta.url), '.json');
  const gewichte = dateienDerKreise.map((pfad) => gzipSync(readFileSync(pfad), { level: 6 }).length / 1000);
  expect(gewichte.length).toBeGreaterThan(60);
  expect(Math.max(...gewichte)).toBeLessThanOrEqual(8);
});

test('eine Seite mit Rechner bleibt klein genug für zehntausend davon, ohne gepackte Kopien daneben', async () => {
  const alle = await dateien(new URL('../../out/', import.meta.url), '.html');
  const seiten = alle.filter((pfad) => readFileSync(pfad).includes('data-insel="rechner"'));
  const bytes = seiten.map((pfad) => statSync(pfad).size).toSorted((a, b) => a - b);
  expect(bytes.length).toBeGreaterThan(400);
  expect(bytes[bytes.length >> 1], 'die mittlere in Bytes').toBeLessThanOrEqual(19_000);
  expect(seiten.filter((pfad) => existsSync(`${pfad}.gz`) || existsSync(`${pfad}.br`))).toEqual([]);
});

test('die Startseite liegt gepackt daneben und nennt voraus, was der nächsten Seite fehlt', async () => {
  const lies = (seite: string) => readFileSync(new URL(`../../out/${seite}`, import.meta.url), 'utf8');
  const start = lies('index.html');
  const dateienIn = (html: string, muster: RegExp) =>
    [...html.matchAll(muster)].map(([, adresse]) => adresse);
  const da = new Set(dateienIn(start, /<(?:link|script)[^>]* (?:href|src)="([^"]+)"/g));
  const ort = lies('hannover/index.html');
  const noetig = [
    ...dateienIn(ort, /<(?:script|link rel="(?:modulepreload|stylesheet)")[^>]* (?:href|src)="([^"]+)"/g),
    ...dateienIn(ort, /<link rel="preload" href="([^"]+\.woff2)"/g),
  ];
  expect(noetig.length).toBeGreaterThan(7);
  expect(noetig.filter((adresse) => !da.has(adresse))).toEqual([]);
  expect(existsSync(new URL('../../out/index.html.gz', import.meta.url))).toBe(true);
  expect(start).not.toContain('rel="stylesheet"');
  // Browsers fetch six files at once; the seventh waits for another round trip.
  expect(
    dateienIn(start, /<(?:script|link rel="modulepreload")[^>]* (?:href|src)="([^"]+)"/g).length,
  ).toBeLessThan(7);
});
