/** Every page and every state of it, for tests that look at all of them. */
import { expect, type Page } from '@playwright/test';
import {
  type Angaben,
  fehlerliste,
  fuelleAus,
  HEIZUNG_UEBER,
  IM_RAHMEN,
  NICHT_PRUEFBAR,
  NUR_MIETE,
  oeffne,
  pruefe,
  sende,
  UEBER,
  ueberschrift,
} from './hilfe';
import { BERLIN, DUEREN, FLENSBURG, FREIBURG, MUENSTER, ROSDORF } from './orte';

export interface Zustand {
  readonly name: string;
  herstellen(page: Page): Promise<void>;
}

async function urteil(page: Page, ort: string, angaben: Angaben, text: RegExp): Promise<void> {
  await pruefe(page, `/${ort}/`, angaben);
  await expect(ueberschrift(page)).toHaveText(text);
  // The verdict comes first; what is below it a moment later.
  await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
}

async function mitFehlern(page: Page, adresse: string, knopf: string): Promise<void> {
  await oeffne(page, adresse);
  await sende(page, knopf);
  await expect(fehlerliste(page)).toBeFocused();
}

/** Rent within, and nothing is known of the heating. */
const NUR_DIE_MIETE = /^Die Miete ist im Rahmen\. Die Heizkosten sind nicht geprüft\.$/;

export const URTEILE: readonly Zustand[] = [
  {
    name: 'Urteil: im Rahmen',
    herstellen: (page) => urteil(page, 'hannover', IM_RAHMEN, /im Rahmen$/),
  },
  {
    name: 'Urteil: über dem Richtwert',
    herstellen: (page) => urteil(page, 'hannover', UEBER, /^Die Miete liegt 13/),
  },
  {
    name: 'Urteil: nur die Heizkosten darüber',
    herstellen: (page) => urteil(page, 'heilbronn', HEIZUNG_UEBER, /^Die Heizkosten liegen 7/),
  },
  {
    name: 'Urteil: nur die Miete',
    herstellen: (page) => urteil(page, 'koeln', NUR_MIETE, NUR_DIE_MIETE),
  },
  {
    name: 'Urteil: nicht prüfbar',
    herstellen: (page) => urteil(page, 'hildesheim', NICHT_PRUEFBAR, /nicht sicher prüfen$/),
  },
  {
    name: 'Urteil: Haushalt unklar',
    herstellen: (page) =>
      urteil(page, 'hannover', { ...IM_RAHMEN, haushalt: 'Das weiß ich nicht' }, /nicht sicher prüfen$/),
  },
  {
    name: 'Urteil: ob das Kind mitzählt',
    herstellen: async (page) => {
      await oeffne(page, '/kiel/');
      await fuelleAus(page, {
        ...IM_RAHMEN,
        personen: '1',
        kaltmiete: '430',
        betriebskosten: '90',
        wohnflaeche: '55',
      });
      await page.locator('summary', { hasText: 'Das ist bei mir anders' }).click();
      await page.getByLabel('Sind Sie schwanger?').fill('1');
      await sende(page);
      await expect(ueberschrift(page)).toHaveText('Es kommt darauf an, ob das Kind mitzählt');
      await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
    },
  },
  {
    name: 'Urteil: mit Nachfragen, Wohnung zu groß, Heizung unklar',
    herstellen: (page) => {
      const angaben: Angaben = {
        ...HEIZUNG_UEBER,
        kaltmiete: '300',
        betriebskosten: '140',
        wohnflaeche: '230',
      };
      const unklar = { heizung: 'Das weiß ich nicht', gebaeude: 'Das weiß ich nicht' };
      return urteil(page, 'berlin', { ...angaben, ...unklar }, /^Stimmen 230\sm² Wohnfläche\?$/u);
    },
  },
  {
    name: 'Urteil: Teil des Ortes unklar',
    herstellen: (page) =>
      urteil(
        page,
        'rosdorf-goettingen',
        { ...ROSDORF, gebiet: 'Das weiß ich nicht' },
        /nicht sicher prüfen$/,
      ),
  },
  {
    name: 'Urteil: Miete in einem Ortsteil im Rahmen, Heizung nicht bekannt',
    herstellen: (page) => urteil(page, 'rosdorf-goettingen', ROSDORF, NUR_DIE_MIETE),
  },
  {
    name: 'Urteil: mit Aufzug kein Wert bekannt',
    herstellen: (page) => urteil(page, 'dueren', { ...DUEREN, aufzug: 'Ja' }, /nicht sicher prüfen$/),
  },
  {
    name: 'Urteil: darüber, „bis zu“ daneben',
    herstellen: (page) =>
      urteil(page, 'berlin', { ...BERLIN, merkmale: ['besondere Gründe'] }, /^Die Miete liegt 40/),
  },
  {
    name: 'Urteil: mit Zuschlag im Rahmen',
    herstellen: (page) => urteil(page, 'muenster', { ...MUENSTER, merkmale: ['Klimabonus'] }, NUR_DIE_MIETE),
  },
  {
    name: 'Urteil: Betriebskosten zählen mindestens',
    herstellen: (page) => urteil(page, 'flensburg', FLENSBURG, NUR_DIE_MIETE),
  },
  {
    name: 'Urteil: fallende Werte, drei Grenzen für die Miete',
    herstellen: (page) => urteil(page, 'gedern', IM_RAHMEN, /^Die Miete liegt 80/),
  },
  {
    name: 'Urteil: zwei getrennte Grenzen',
    herstellen: (page) => urteil(page, 'freiburg-im-breisgau', FREIBURG, NUR_DIE_MIETE),
  },
  {
    name: 'Urteil: Warmwasser mit Strom',
    herstellen: (page) => {
      const angaben = { ...HEIZUNG_UEBER, heizkosten: '100', warmwasser: 'Ja' };
      return urteil(page, 'heilbronn', angaben, NUR_DIE_MIETE);
    },
  },
];

/** The costs page with everything that is folded open, and an advert that was read. */
async function mitKlappen(page: Page): Promise<void> {
  await oeffne(page, '/hannover/');
  for (const titel of ['Angebot einfügen', 'Es gibt noch andere Kosten', 'Das ist bei mir anders'])
    await page.locator('summary', { hasText: titel }).click();
  await page.getByLabel('Text aus dem Angebot').fill('KM 480,- + NK 120,-, Kaution 900 €, 31134 Hildesheim');
  await page.getByRole('button', { name: 'Angaben suchen' }).click();
  await expect(page.getByRole('heading', { name: 'Das haben wir im Angebot gefunden' })).toBeFocused();
}

/** Pages that are only read. */
export const LESESEITEN = [
  '/impressum/',
  '/datenschutz/',
  '/barrierefreiheit/',
  '/leicht/',
  '/ueber/',
] as const;

/** Pages of places, Kreise and Länder, and of the data, on which nothing is asked. */
const OHNE_FORMULAR = [
  ['Richtwerte', '/richtwerte/'],
  ['Mithelfen', '/mithelfen/'],
  ['Karte', '/richtwerte/karte/'],
  ['Vergleich', '/richtwerte/vergleich/'],
  ['Ort ohne Richtwerte', '/passau/'],
  ['Ort mit alten Richtwerten', '/saalfeld-saale/'],
  ['Welcher Ort ist gemeint', '/aach/'],
  ['Kreis mit Gebieten', '/kreis/region-hannover/'],
  ['Land', '/richtwerte/niedersachsen/'],
  ['Offene Daten', '/daten/'],
  ['Tabelle zum Zitieren', '/daten/03241/2026-07-01/#bruttokaltmiete/hannover/2'],
] as const;

export const ZUSTAENDE: readonly Zustand[] = [
  { name: 'Start', herstellen: (page) => oeffne(page, '/') },
  { name: 'Start mit Fehlern', herstellen: (page) => mitFehlern(page, '/', 'Weiter') },
  {
    name: 'Wahl des Ortes',
    herstellen: async (page) => {
      await oeffne(page, '/');
      await page.getByLabel('Postleitzahl oder Ort').fill('85567');
      await page.getByLabel('Wie viele Personen').fill('2');
      await sende(page, 'Weiter');
      await expect(page.getByRole('group', { name: 'Welchen Ort meinen Sie?' })).toBeVisible();
    },
  },
  { name: 'Kosten in Hannover', herstellen: (page) => oeffne(page, '/hannover/#p2') },
  {
    name: 'Kosten in Berlin, alle Felder',
    herstellen: async (page) => {
      await oeffne(page, '/berlin/');
      await page.getByLabel('Das steht nicht im Angebot').check();
    },
  },
  {
    name: 'Kosten mit gemeinsamem Betrag',
    herstellen: async (page) => {
      await oeffne(page, '/neustadt-am-ruebenberge/');
      await page.getByLabel('Als ein gemeinsamer Betrag').check();
    },
  },
  { name: 'Kosten mit allen Klappen und einem Angebot', herstellen: mitKlappen },
  { name: 'Kosten mit Fehlern', herstellen: (page) => mitFehlern(page, '/berlin/', 'Miete prüfen') },
  ...['rosdorf-goettingen', 'dueren', 'muenster', 'heilbronn', 'gedern'].map((ort) => ({
    name: `Kosten und Tabellen: ${ort}`,
    herstellen: (page: Page) => oeffne(page, `/${ort}/`),
  })),
  ...['rosdorf-goettingen', 'dueren'].map((ort) => ({
    name: `Kosten mit Fehlern: ${ort}`,
    herstellen: (page: Page) => mitFehlern(page, `/${ort}/`, 'Miete prüfen'),
  })),
  ...URTEILE,
  {
    name: 'Ergebnis mit Link, QR-Code, Vergleich und anderen Orten',
    herstellen: async (page) => {
      await urteil(page, 'hildesheim', { ...IM_RAHMEN, kaltmiete: '420' }, NUR_DIE_MIETE);
      await klappeAllesAuf(page);
      await page.getByRole('button', { name: 'Zum Vergleich merken' }).click();
      await page.getByRole('button', { name: 'Andere Wohnung prüfen' }).click();
      await fuelleAus(page, { ...IM_RAHMEN, kaltmiete: '530' });
      await sende(page);
      await expect(page.getByRole('table', { name: 'Ihre Wohnungen nebeneinander' })).toBeVisible();
      await klappeAllesAuf(page);
      await page.getByRole('button', { name: 'QR-Code zeigen' }).click();
      await expect(page.getByRole('table', { name: /^Alle Orte/ })).toBeVisible();
    },
  },
  {
    name: 'Höchste Beträge ohne Wohnung',
    herstellen: async (page) => {
      await oeffne(page, '/hannover/');
      await page.getByRole('button', { name: 'Was kann eine Wohnung kosten?' }).click();
      await page.getByLabel('Für wie viele Personen suchen Sie?').fill('3');
      await sende(page, 'Höchste Beträge zeigen');
      await expect(page.locator('.mietkarte')).toBeVisible();
    },
  },
  {
    name: 'Für Fachkräfte',
    herstellen: async (page) => {
      await oeffne(page, '/fuer-fachkraefte/');
      await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
      await sende(page, 'Textbausteine zeigen');
      await expect(page.getByRole('heading', { name: /^Adresse für Hannover/ })).toBeFocused();
    },
  },
  {
    name: 'Für Fachkräfte mit Fehlern',
    herstellen: (page) => mitFehlern(page, '/fuer-fachkraefte/', 'Textbausteine zeigen'),
  },
  {
    name: 'Tabelle pflegen',
    herstellen: async (page) => {
      await oeffne(page, '/pflege/');
      await page.getByLabel('Für welchen Träger?').selectOption('01002');
      await page.getByRole('radio', { name: /berichtigen/ }).check();
      await sende(page, 'Tabelle öffnen');
      await expect(page.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toBeFocused();
    },
  },
  {
    name: 'Vorschau auf einen Tag',
    herstellen: async (page) => {
      await oeffne(page, '/pflege/vorschau/#03241@2026-06-01');
      await expect(page.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeFocused();
    },
  },
  {
    name: 'Vorschau mit Fehlern',
    herstellen: (page) => mitFehlern(page, '/pflege/vorschau/', 'Richtwerte dieses Tages zeigen'),
  },
  ...OHNE_FORMULAR.map(([name, adresse]) => ({
    name,
    herstellen: async (page: Page) => {
      await page.goto(adresse);
    },
  })),
  ...LESESEITEN.map((adresse) => ({
    name: `Seite ${adresse}`,
    herstellen: async (page: Page) => {
      await page.goto(adresse);
    },
  })),
  {
    name: 'Seite nicht gefunden',
    herstellen: async (page) => {
      await page.goto('/gibt-es-nicht/');
    },
  },
];

/** Opens everything that can be opened: what is folded away has to be right too. */
export async function klappeAllesAuf(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
