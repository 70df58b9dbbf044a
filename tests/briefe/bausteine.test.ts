/** Each text x office x kind of table: the figure is the table's own, or a blank, and nothing is promised that is not there. */
import { describe, expect, test } from 'vitest';
import { sucheAntwort } from '@/lib/fragen/hoechstens';
import { euroAusDezimal, tagLang } from '@/lib/kern/zahlen';
import { kurzlink } from '@/lib/orte/kurzlink';
import { kriteriumVon, type Tabelle } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { alsHtml, alsText, type Baustein } from '@/lib/texte/brief/baustein';
import { bausteine } from '@/lib/texte/brief/bausteine';
import { briefdaten } from '@/lib/texte/brief/daten';
import { AGS, STICHTAG, tabelle, tabellen } from '../komponenten/hilfe';
import { saetze, VERBOTEN, woerter } from '../texte/sprache';

const AEMTER: readonly Amt[] = ['Jobcenter', 'Sozialamt'];
const DOMAIN = 'mietrechner.stadt.example';

interface Fall {
  readonly ort: keyof typeof AGS;
  readonly versionen: readonly Tabelle[] | null;
  readonly gebiet?: string;
}

const mit = (ort: keyof typeof AGS, anders: Partial<Tabelle>): Fall => ({
  ort,
  versionen: [{ ...tabelle(ort), giltFuer: ['sgb2', 'sgb12'], ...anders }],
});
const beleg = (ort: keyof typeof AGS, wert: Tabelle['quelle']['beleg']) => ({
  quelle: { ...tabelle(ort).quelle, beleg: wert },
});

/** The household's figures are known. */
const BEKANNT = {
  'am Dokument verglichen': mit('hannover', { ...beleg('hannover', 'original'), ersterTagUnbekannt: false }),
  'von der Seite des Amts': mit('hildesheim', {
    ...beleg('hildesheim', 'amtliche_seite'),
    ersterTagUnbekannt: false,
  }),
  'aus zweiter Hand': mit('hannover', { ...beleg('hannover', 'zweitquelle'), ersterTagUnbekannt: false }),
  'erster Tag unbekannt': mit('hannover', { ersterTagUnbekannt: true }),
  'drei Grenzen': mit('freiburg', {}),
  'zwei Fälle der Wohnung': mit('berlin', {}),
  'mehrere Teile vom Ort': mit('rosdorf', {}),
  'ein Teil vom Ort': { ...mit('rosdorf', {}), gebiet: 'Kernort' },
} satisfies Record<string, Fall>;

/** No figure may be named. */
const OFFEN = {
  'keine Tabelle': { ort: 'hannover', versionen: [] },
  'nicht geladen': { ort: 'hannover', versionen: null },
  'nur Orientierung': mit('hannover', { nurOrientierung: 'Die Quelle ist unsicher.' }),
  veraltet: mit('hannover', { gueltigBis: null, zuletztBestaetigt: '2024-01-01' }),
  'Tabelle kennt den Betrag nicht': mit('dueren', {}),
} satisfies Record<string, Fall>;

function texte({ ort, versionen, gebiet = null as never }: Fall, amt: Amt, personen: number | null = 3) {
  const wahl = {
    ort: 'Musterstadt',
    ags: AGS[ort],
    personen,
    gebiet,
    amt,
    tag: STICHTAG,
    link: kurzlink(DOMAIN, 'musterstadt', personen),
    domain: DOMAIN,
  };
  return bausteine(briefdaten(wahl, versionen));
}

const NAMEN = ['suche', 'kosten', 'umzug', 'heizung', 'neue_werte', 'einfach', 'echte_seite'];
const alle = [...Object.entries<Fall>(BEKANNT), ...Object.entries<Fall>(OFFEN)].flatMap(([name, fall]) =>
  AEMTER.map((amt) => [name, amt, fall] as const),
);
const einer = (liste: readonly Baustein[], name: string): Baustein => {
  const gefunden = liste.find((baustein) => baustein.name === name);
  if (!gefunden) throw new Error(`no text: ${name}`);
  return gefunden;
};

describe.each(alle)('%s, %s', (_name, amt, fall) => {
  const liste = texte(fall, amt);

  test('hat alle Texte, ohne Loch, ohne verbotenes Wort, mit kurzen Sätzen', () => {
    expect(liste.map(({ name }) => name)).toEqual(NAMEN);
    for (const baustein of liste) {
      const text = alsText(baustein);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[ ]{2}|\s[.,]/u);
      for (const wort of VERBOTEN) expect(text).not.toMatch(wort);
      for (const satz of text.split('\n').flatMap(saetze))
        expect(woerter(satz), satz).toBeLessThanOrEqual(20);
    }
  });

  test('warnt in jedem Brief vor der Unterschrift und nennt Telefon und Adresse', () => {
    for (const baustein of liste.filter(({ name }) => name !== 'echte_seite')) {
      const text = alsText(baustein);
      expect(text, baustein.name).toMatch(
        /Unterschreiben Sie den Mietvertrag erst, wenn|Dann unterschreiben Sie/u,
      );
      expect(text, baustein.name).toContain('(Ihre Telefonnummer)');
      expect(text, baustein.name).toContain(`${DOMAIN}/musterstadt#p3`);
    }
  });

  test('nennt nur das Recht des Amts', () => {
    const text = liste.map(alsText).join('\n');
    if (amt === 'Sozialamt') {
      expect(text).not.toMatch(/SGB\sII\b|zugesagt/u);
      expect(text).toContain('§\u00a035a Absatz\u00a02 SGB\u00a0XII');
    } else {
      expect(text).not.toMatch(/SGB\sXII|Sozialamt/u);
      expect(text).toContain('§\u00a022 Absatz\u00a04 SGB\u00a0II');
      expect(text).toContain('§\u00a022 Absatz\u00a01 SGB\u00a0II');
    }
  });
});

/** What the rules say of the rent for three persons, as it is printed. */
function betraege({ ort, versionen, gebiet }: Fall, mietverhaeltnis: 'neu' | 'bestand'): string[] {
  const suche = { ags: AGS[ort], tag: STICHTAG, personen: 3, gebiet: gebiet ?? null, wohnflaeche: null };
  return sucheAntwort({ ...suche, mietverhaeltnis }, versionen ?? [])
    .betraege.filter(({ bezug, wirkung }) => wirkung !== 'hinweis' && kriteriumVon(bezug) === 'miete')
    .flatMap(({ betrag, spanne }) => (betrag === null ? (spanne ?? []) : [betrag]))
    .map(euroAusDezimal);
}

describe.each(Object.entries<Fall>(BEKANNT))('Betrag bekannt: %s', (name, fall) => {
  const [gilt] = fall.versionen ?? [];

  test.each(AEMTER)('%s: der Brief nennt jeden Betrag der Tabelle und ihren ersten Tag', (amt) => {
    const liste = texte(fall, amt);
    for (const [brief, art] of [
      ['suche', 'neu'],
      ['umzug', 'neu'],
      ['einfach', 'neu'],
      ['kosten', 'bestand'],
    ] as const) {
      const text = alsText(einer(liste, brief));
      const erwartet = betraege(fall, art);
      expect(erwartet.length).toBeGreaterThan(0);
      for (const betrag of erwartet) expect(text, brief).toContain(betrag);
      expect([...text.matchAll(/\d[\d.]*,\d\d\u00a0€/gu)]).toHaveLength(erwartet.length);
      if (brief !== 'einfach')
        expect(text).toMatch(
          name === 'erster Tag unbekannt' ? /spätestens seit \d/u : /\bab \d+\. \p{L}+ \d{4}:/u,
        );
    }
    expect(alsText(einer(liste, 'suche'))).toContain('Angebote vergleichen Sie hier');
  });

  test('sagt im Brief und daneben, wenn die Zahl aus zweiter Hand ist', () => {
    const sammlung = gilt?.quelle.beleg === 'zweitquelle';
    for (const brief of ['suche', 'kosten', 'umzug', 'einfach', 'neue_werte']) {
      const baustein = einer(texte(fall, 'Jobcenter'), brief);
      expect(alsText(baustein).includes('aus zweiter Hand'), brief).toBe(sammlung);
      expect(
        baustein.hinweise.some((satz) => satz.includes('Sammlung')),
        brief,
      ).toBe(sammlung);
    }
  });
});

describe.each(Object.entries<Fall>(OFFEN))('Betrag offen: %s', (name, fall) => {
  test.each(AEMTER)('%s: kein Betrag, Lücken zum Ausfüllen, ein Hinweis, kein Versprechen', (amt) => {
    for (const baustein of texte(fall, amt).filter(({ name }) => name !== 'echte_seite')) {
      const text = alsText(baustein);
      expect(text, baustein.name).not.toMatch(/\d\u00a0€/u);
      expect(text, baustein.name).toContain('(Betrag)');
      expect(baustein.hinweise.length, baustein.name).toBeGreaterThan(0);
      // A table that only needs one more answer can be used; the others cannot.
      if (name !== 'Tabelle kennt den Betrag nicht')
        expect(text, baustein.name).not.toMatch(/vergleichen Sie|Passt die Miete/u);
    }
  });
});

describe('Sozialamt', () => {
  const nurSgb2 = mit('hannover', { giltFuer: ['sgb2'] });

  test('eine Tabelle, für die das niemand sagt, gibt keinen Betrag', () => {
    const [sozial] = texte(nurSgb2, 'Sozialamt');
    expect(sozial && alsText(sozial)).not.toMatch(/\d\u00a0€/u);
    expect(sozial && alsText(sozial)).toContain('Beim Sozialamt gelten vielleicht andere');
    expect(sozial?.hinweise[0]).toContain('nicht belegt');
    const [job] = texte(nurSgb2, 'Jobcenter');
    expect(job && alsText(job)).toContain('\u00a0€');
  });
});

describe('Die einzelnen Texte', () => {
  const geprueft = texte(BEKANNT['am Dokument verglichen'], 'Jobcenter');
  const sammlung = texte(BEKANNT['aus zweiter Hand'], 'Jobcenter');

  test('Suche, Einfache Sprache und echte Seite haben höchstens 60 Wörter, auch mit dem Vorbehalt (B-08)', () => {
    for (const liste of [geprueft, sammlung])
      for (const name of ['suche', 'einfach', 'echte_seite'])
        expect(woerter(alsText(einer(liste, name))), name).toBeLessThanOrEqual(60);
  });

  test('kein Text hat mehr als 125 Wörter', () => {
    for (const [, amt, fall] of alle)
      for (const baustein of texte(fall, amt)) expect(woerter(alsText(baustein))).toBeLessThanOrEqual(125);
  });

  test('Kosten über dem Richtwert: Frist zum Antworten, sechs Monate, Einzelfall, nicht kündigen', () => {
    const baustein = einer(geprueft, 'kosten');
    const text = alsText(baustein);
    for (const stueck of ['bis (Datum)', 'sechs Monate', 'jeden Fall einzeln', 'Kündigen Sie nicht'])
      expect(text).toContain(stueck);
    expect(baustein.hinweise.join(' ')).toContain('Karenzzeit');
    expect(baustein.hinweise.join(' ')).toContain('Absatz\u00a01a');
  });

  test('Kosten über dem Richtwert gehen um die jetzige Wohnung, die Suche um die neue', () => {
    // Düsseldorf's value for a flat one lives in already is not known: then the one for new flats must not stand in.
    const liste = texte(mit('duesseldorf', {}), 'Jobcenter');
    expect(alsText(einer(liste, 'suche'))).toMatch(/\d,\d\d\u00a0€ im Monat/u);
    expect(alsText(einer(liste, 'kosten'))).not.toMatch(/\d\u00a0€/u);
    expect(einer(liste, 'kosten').hinweise.at(-1)).toContain('liegt uns kein Betrag vor');
  });

  test('Umzug: beim Jobcenter höchstens so viel wie bisher, beim Sozialamt nur bis zum Richtwert', () => {
    expect(alsText(einer(geprueft, 'umzug'))).toContain('höchstens so viel wie bisher');
    const sozial = alsText(einer(texte(BEKANNT['am Dokument verglichen'], 'Sozialamt'), 'umzug'));
    expect(sozial).not.toContain('bisher');
    expect(sozial).toContain('nur bis zum Richtwert');
  });

  test('Heizkosten: je Heizung, wo die Tabelle sie trennt; sonst ein Betrag oder eine Lücke', () => {
    expect(alsText(einer(texte(BEKANNT['zwei Fälle der Wohnung'], 'Jobcenter'), 'heizung'))).toMatch(
      /Erdgas: \d+,\d\d\u00a0€ bis .*\nHeizöl: /u,
    );
    expect(alsText(einer(texte(mit('heilbronn', {}), 'Jobcenter'), 'heizung'))).toMatch(
      /\d+,\d\d\u00a0€ im Monat für Heizkosten/u,
    );
    expect(alsText(einer(texte(mit('hildesheim', {}), 'Jobcenter'), 'heizung'))).toContain(
      '(Betrag) im Monat\nIhre Heizkosten',
    );
  });

  test('Neue Richtwerte: was kommt, sonst was zuletzt kam, mit dem Betrag davor', () => {
    const jetzt = { ...tabelle('hannover'), gueltigAb: '2026-07-01', gueltigBis: '2026-12-31' };
    const frueher = tabellen('hannover').find(({ gueltigBis }) => gueltigBis === '2026-06-30');
    if (!frueher) throw new Error('no earlier table');
    const kommt = { ...jetzt, gueltigAb: '2027-01-01', gueltigBis: null };
    const text = (versionen: readonly Tabelle[]) =>
      alsText(einer(texte({ ort: 'hannover', versionen }, 'Jobcenter'), 'neue_werte'));
    expect(text([jetzt, frueher])).toMatch(
      new RegExp(`^Seit ${tagLang('2026-07-01')} gelten in Musterstadt neue Richtwerte`, 'u'),
    );
    expect(text([jetzt, frueher])).toMatch(/Vorher: \d+,\d\d\u00a0€/u);
    expect(text([kommt, jetzt])).toMatch(/^Ab 1\. Januar 2027 gelten in Musterstadt neue Richtwerte/u);
    expect(text([kommt, jetzt])).toContain('Das ist so viel wie vorher.');
  });

  test('ohne Zahl der Personen bleibt sie frei, und der Hinweis sagt, warum', () => {
    const [suche] = texte(BEKANNT['am Dokument verglichen'], 'Jobcenter', null);
    expect(suche && alsText(suche)).toContain('(Zahl der Personen)');
    expect(suche?.hinweise[0]).toContain('Zahl der Personen');
  });

  test('Einfache Sprache: eine Aussage je Zeile, höchstens zehn Wörter', () => {
    const zeilen = alsText(einer(sammlung, 'einfach')).split('\n').filter(Boolean);
    expect(zeilen.length).toBeGreaterThan(5);
    for (const zeile of zeilen) expect(woerter(zeile), zeile).toBeLessThanOrEqual(10);
  });

  test('für E-Mails: Absätze, fette Beträge, die Adresse als Verweis, sonst nichts', () => {
    const link = kurzlink(DOMAIN, 'musterstadt', 3);
    const html = alsHtml(einer(geprueft, 'suche'), link);
    expect(html).toContain(`<a href="https://${DOMAIN}/musterstadt#p3">${DOMAIN}/musterstadt#p3</a>`);
    expect(html).toMatch(/<strong>\d+,\d\d&nbsp;€<\/strong>/u);
    expect(new Set([...html.matchAll(/<\/?(\w+)/gu)].map(([, element]) => element))).toEqual(
      new Set(['p', 'br', 'strong', 'a']),
    );
    expect(alsHtml({ absaetze: [['<b>&']] }, link)).toBe('<p>&lt;b&gt;&amp;</p>');
  });
});
