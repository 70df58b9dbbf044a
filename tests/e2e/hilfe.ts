/** What the browser tests share: a fixed day, a browser that may not complain, and the calculator's page in words. */
import { test as basis, expect, type Locator, type Page } from '@playwright/test';

/** The limits of this day are the ones the tests expect; later tables must not change an old answer. */
export const TAG = '2026-12-01T12:00:00+01:00';

interface Beigaben {
  /** What the browser complained about. Must be empty at the end; a test that provokes complaints empties it. */
  meldungen: string[];
}

export const test = basis.extend<Beigaben>({
  meldungen: [
    async ({ context }, use) => {
      const meldungen: string[] = [];
      context.on('console', (meldung) => {
        if (meldung.type() === 'error' || meldung.type() === 'warning') meldungen.push(meldung.text());
      });
      context.on('weberror', (fehler) => meldungen.push(fehler.error().message));
      await use(meldungen);
      expect(meldungen, 'Beschwerden des Browsers').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) await page.clock.setFixedTime(TAG);
    await use(page);
  },
});

export { expect };

/** The answers to the costs page, as a person would type them. */
export interface Angaben {
  personen: string;
  haushalt: 'Nein' | 'Ja, wir teilen die Kosten' | 'Ja, mit eigenem Mietvertrag' | 'Das weiß ich nicht';
  personenInWohnung?: string;
  kaltmiete: string;
  aufteilung:
    | 'zwei Beträge'
    | 'gemeinsamer Betrag'
    | 'nicht im Angebot'
    | 'Nur die „Warmmiete“'
    | 'Nur ein Betrag für alles';
  betriebskosten?: string;
  heizkosten?: string;
  gemeinsam?: string;
  warmmiete?: string;
  gesamtmiete?: string;
  wohnflaeche: string;
  heizung?: string;
  gebaeude?: string;
  warmwasser?: string;
  sozialwohnung?: string;
  gebiet?: string;
  aufzug?: string;
  /** The boxes to tick. */
  merkmale?: readonly string[];
}

/** Two persons in Hannover: 600,00 € of 634,00 €. */
export const IM_RAHMEN: Angaben = {
  personen: '2',
  haushalt: 'Nein',
  kaltmiete: '480',
  aufteilung: 'zwei Beträge',
  betriebskosten: '120',
  heizkosten: '70',
  wohnflaeche: '58',
  heizung: 'Erdgas',
  warmwasser: 'Nein, mit der Heizung',
  sozialwohnung: 'Nein',
};

/** Two persons in Hannover: 647,00 € of 634,00 €. */
export const UEBER: Angaben = { ...IM_RAHMEN, kaltmiete: '527' };

/** One person in Heilbronn: rent within, heating 160,00 € of 153,00 €. */
export const HEIZUNG_UEBER: Angaben = {
  ...IM_RAHMEN,
  personen: '1',
  kaltmiete: '400',
  betriebskosten: '100',
  heizkosten: '160',
  wohnflaeche: '44',
  warmwasser: 'Nein, mit der Heizung',
};

/** Two persons in Hildesheim: both costs in one sum, and how it is split decides. */
export const NICHT_PRUEFBAR: Angaben = {
  personen: '2',
  haushalt: 'Nein',
  kaltmiete: '500',
  aufteilung: 'gemeinsamer Betrag',
  gemeinsam: '200',
  wohnflaeche: '58',
};

/** One person in Köln: rent within, and no figure for heating is known. */
export const NUR_MIETE: Angaben = {
  ...IM_RAHMEN,
  personen: '1',
  kaltmiete: '450',
  wohnflaeche: '44',
};

export const FELDER = {
  personen: 'Wie viele Personen bekommen zusammen Geld',
  personenInWohnung: 'Wie viele Menschen wohnen insgesamt',
  kaltmiete: 'Kaltmiete in Euro im Monat',
  betriebskosten: 'Betriebskosten in Euro',
  heizkosten: 'Heizkosten in Euro',
  gemeinsam: 'Betriebskosten und Heizkosten zusammen',
  warmmiete: '„Warmmiete“ in Euro im Monat',
  gesamtmiete: 'Betrag für alles in Euro',
  wohnflaeche: 'Wohnfläche in Quadratmetern',
} as const;

export const GRUPPEN = {
  haushalt: 'Wohnen noch andere Personen',
  aufteilung: 'Wie stehen „Nebenkosten“ und Heizkosten',
  heizung: 'Womit wird geheizt?',
  gebaeude: 'Wie viele Quadratmeter hat das ganze Haus?',
  warmwasser: 'Wird das Warmwasser in der Wohnung mit Strom erhitzt?',
  sozialwohnung: 'Ist es eine Sozialwohnung?',
  gebiet: 'In welchem Teil von',
  aufzug: 'Hat das Haus einen Aufzug?',
  merkmale: 'Trifft etwas davon zu?',
} as const;

export const feld = (page: Page, name: keyof typeof FELDER): Locator => page.getByLabel(FELDER[name]);

export const gruppe = (page: Page, name: keyof typeof GRUPPEN): Locator =>
  page.getByRole('group', { name: GRUPPEN[name] });

/** Opens a page and waits until it answers. */
export async function oeffne(page: Page, adresse: string): Promise<void> {
  await page.goto(adresse);
  await bereit(page);
}

/** React keeps its bookkeeping in properties of the nodes it has taken over. */
export async function bereit(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('form') ?? {}).some((name) => name.startsWith('__reactProps')),
  );
}

/** Questions that only tables with values for heating, or for social housing, ask. */
const NUR_MANCHE: ReadonlySet<string> = new Set(['heizung', 'warmwasser', 'sozialwohnung']);

export async function fuelleAus(page: Page, angaben: Partial<Angaben>): Promise<void> {
  for (const name of Object.keys(GRUPPEN) as (keyof typeof GRUPPEN)[]) {
    if (NUR_MANCHE.has(name) && (await gruppe(page, name).count()) === 0) continue;
    for (const antwort of [angaben[name] ?? []].flat()) await gruppe(page, name).getByLabel(antwort).check();
  }
  for (const name of Object.keys(FELDER) as (keyof typeof FELDER)[]) {
    const wert = angaben[name];
    if (wert === undefined) continue;
    // Who is known already stands in a line; the field comes when it is asked for.
    if (name === 'personen' && !(await feld(page, name).isVisible()))
      await page.locator('summary', { hasText: 'Ändern' }).click();
    await feld(page, name).fill(wert);
  }
}

export async function sende(page: Page, knopf = 'Miete prüfen'): Promise<void> {
  await page.getByRole('button', { name: knopf }).click();
}

/** Opens a place, fills in the form and sends it. */
export async function pruefe(page: Page, ort: string, angaben: Angaben): Promise<void> {
  await oeffne(page, ort);
  await fuelleAus(page, angaben);
  await sende(page);
}

/** Opens what is folded under this title. */
export async function klappeAuf(page: Page, titel: string): Promise<void> {
  await page.locator('summary', { hasText: titel }).click();
}

export const ueberschrift = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const fehlerliste = (page: Page): Locator =>
  page.getByRole('region', { name: 'Ein paar Angaben fehlen noch oder sind unklar' });

/** What was answered, by the name of the field; what is empty is left out. */
export async function feldwerte(page: Page): Promise<Record<string, string>> {
  return page
    .locator('form')
    .evaluate((form) =>
      Object.fromEntries(
        [...new FormData(form as HTMLFormElement)]
          .map(([name, wert]) => [name, String(wert)])
          .filter(([, wert]) => wert !== ''),
      ),
    );
}
