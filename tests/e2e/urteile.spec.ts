/** From the start to each verdict. The texts are those a person reads; the figures are those of the tables. */
import {
  type Angaben,
  expect,
  fuelleAus,
  HEIZUNG_UEBER,
  IM_RAHMEN,
  NICHT_PRUEFBAR,
  NUR_MIETE,
  oeffne,
  pruefe,
  sende,
  test,
  UEBER,
  ueberschrift,
} from './hilfe';

interface Fall {
  was: string;
  ort: string;
  angaben: Angaben;
  urteil: string;
  saetze: readonly string[];
}

const { betriebskosten: _b, heizkosten: _h, ...OHNE_KOSTEN } = IM_RAHMEN;

const FAELLE: readonly Fall[] = [
  {
    was: 'unter dem Richtwert',
    ort: 'hannover',
    angaben: IM_RAHMEN,
    urteil: 'Die Kosten sind im Rahmen',
    saetze: [
      'Für 2 Personen in Hannover sind Miete und Heizkosten im Rahmen.',
      'Die Werte sind aus zweiter Hand, nicht aus dem Dokument.',
      'Die Miete liegt 34,00 € unter dem Richtwert.',
      'Sie ziehen von außen in das Gebiet „Hannover“?',
      'Sie wohnen schon im Gebiet „Hannover“?',
    ],
  },
  {
    was: 'über dem Richtwert',
    ort: 'hannover',
    angaben: UEBER,
    urteil: 'Die Miete liegt 13,00 € über dem Richtwert',
    saetze: [
      'Das heißt nicht, dass Sie dort nicht wohnen können.',
      'Dann zahlen Sie 13,00 € im Monat selbst.',
      'Bis 634,00 € im Monat ist die Kaltmiete mit Betriebskosten im Rahmen.',
    ],
  },
  {
    was: 'genau auf dem Richtwert',
    ort: 'hannover',
    angaben: { ...IM_RAHMEN, kaltmiete: '514,00 €' },
    urteil: 'Die Kosten sind im Rahmen',
    saetze: ['Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.'],
  },
  {
    was: 'ein Cent über dem Richtwert',
    ort: 'hannover',
    angaben: { ...IM_RAHMEN, kaltmiete: '514,01' },
    urteil: 'Die Miete liegt 0,01 € über dem Richtwert',
    saetze: ['0,01 € über dem Richtwert'],
  },
  {
    was: 'nur die Heizkosten über dem Richtwert',
    ort: 'heilbronn',
    angaben: HEIZUNG_UEBER,
    urteil: 'Die Heizkosten liegen 7,00 € über dem Richtwert',
    saetze: [
      'Die Miete selbst ist im Rahmen.',
      'Zahlt es nur bis zum Richtwert, zahlen Sie 7,00 € im Monat selbst.',
      'Bis 153,00 € im Monat sind die Heizkosten im Rahmen.',
    ],
  },
  {
    was: 'nur die Miete ist verglichen',
    ort: 'koeln',
    angaben: NUR_MIETE,
    urteil: 'Die Miete ist im Rahmen. Die Heizkosten sind nicht geprüft.',
    saetze: [
      'Für 1 Person in Köln haben wir nur die Miete verglichen.',
      'Nicht geprüft: 70,00 € Heizkosten.',
      '70,00 € Heizkosten sind unauffällig.',
      'Heizkosten: Einen Richtwert haben wir nicht gefunden.',
    ],
  },
  {
    was: 'ein Betrag fehlt, und bis wohin es passt',
    ort: 'hildesheim',
    angaben: NICHT_PRUEFBAR,
    urteil: 'Das können wir nicht sicher prüfen',
    saetze: [
      'Die Miete passt, wenn mindestens 66,62 € davon Heizung sind.',
      'Die Richtwerte sehen Sie trotzdem unten in der Tabelle.',
    ],
  },
  {
    was: 'auffällig hohe Heizkosten ohne Richtwert vom Jobcenter',
    ort: 'duesseldorf',
    angaben: { ...NUR_MIETE, kaltmiete: '350', heizkosten: '300', gebaeude: 'Das weiß ich nicht' },
    urteil: 'Die Heizkosten sind auffällig hoch',
    saetze: ['Das Jobcenter fragt vielleicht nach.', 'Das ist kein Richtwert vom Jobcenter.'],
  },
  {
    was: 'Mutter und Sohn von 27 teilen eine Wohnung nach Köpfen',
    ort: 'hannover',
    angaben: {
      ...IM_RAHMEN,
      personen: '1',
      haushalt: 'Ja, wir teilen die Kosten',
      personenInWohnung: '2',
      kaltmiete: '650',
      betriebskosten: '150',
      heizkosten: '120',
      wohnflaeche: '70',
    },
    urteil: 'Die Kosten sind im Rahmen',
    saetze: [
      'Die Miete liegt 99,00 € unter dem Richtwert.',
      'Die Kosten werden nach Köpfen geteilt: 800,00 € × 1 ÷ 2 ergibt 400,00 €.',
    ],
  },
  {
    was: 'nicht klar, ob alle Geld vom Jobcenter bekommen',
    ort: 'hannover',
    angaben: { ...IM_RAHMEN, haushalt: 'Das weiß ich nicht' },
    urteil: 'Das können wir nicht sicher prüfen',
    saetze: ['Es ist nicht klar, ob alle Personen zusammen Geld vom Jobcenter bekommen.'],
  },
  {
    was: 'gemeinsamer Betrag, der ganz hineinpasst',
    ort: 'hannover',
    angaben: { ...OHNE_KOSTEN, aufteilung: 'gemeinsamer Betrag', gemeinsam: '150' },
    urteil: 'Die Kosten sind im Rahmen',
    saetze: ['höchstens 630,00 €', 'Die Miete liegt mindestens 4,00 € unter dem Richtwert.'],
  },
  {
    was: 'gemeinsamer Betrag, der nicht entscheidet',
    ort: 'hannover',
    angaben: { ...OHNE_KOSTEN, aufteilung: 'gemeinsamer Betrag', gemeinsam: '190' },
    urteil: 'Das können wir nicht sicher prüfen',
    saetze: ['Betriebskosten und Heizkosten stehen in einem Betrag.'],
  },
  {
    was: 'Kaltmiete schon allein zu hoch, Nebenkosten unbekannt',
    ort: 'hannover',
    angaben: { ...OHNE_KOSTEN, kaltmiete: '644', aufteilung: 'nicht im Angebot' },
    urteil: 'Die Miete liegt mindestens 10,00 € über dem Richtwert',
    saetze: ['Dann zahlen Sie mindestens 10,00 € im Monat selbst.'],
  },
  {
    was: 'Nebenkosten unbekannt',
    ort: 'hannover',
    angaben: { ...OHNE_KOSTEN, aufteilung: 'nicht im Angebot' },
    urteil: 'Das können wir nicht sicher prüfen',
    saetze: ['Es fehlen die Betriebskosten.'],
  },
];

for (const { was, ort, angaben, urteil, saetze } of FAELLE) {
  test(`Urteil: ${was}`, async ({ page }) => {
    await pruefe(page, `/${ort}/`, angaben);
    await expect(ueberschrift(page)).toHaveText(urteil);
    await expect(ueberschrift(page)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${urteil.replaceAll(' €', '.€')} – Mietpreisrechner `));
    for (const satz of saetze) await expect(page.getByRole('main')).toContainText(satz);
    await expect(page.getByRole('heading', { name: 'Noch nicht unterschreiben' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Miete prüfen' })).toBeHidden();
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });
}

test('ohne Tabelle für den Tag gibt es kein Urteil aus alten Zahlen', async ({ page }) => {
  await page.clock.setFixedTime('2010-01-01T12:00:00+01:00');
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await expect(ueberschrift(page)).toHaveText('Für Hannover fehlt ein aktueller Richtwert');
  await expect(page.getByRole('main')).toContainText('Wir rechnen nicht mit alten Zahlen.');
});

test('der Tag in Deutschland zählt, nicht der auf dem Gerät', async ({ page }) => {
  // 1 July 2026, half past midnight in Berlin; still 30 June in UTC.
  await page.clock.setFixedTime('2026-06-30T22:30:00Z');
  await pruefe(page, '/hannover/', { ...IM_RAHMEN, kaltmiete: '514' });
  await expect(page.getByRole('main')).toContainText('Wir rechnen mit den Richtwerten für den 1. Juli 2026.');
});

test('der ganze Weg: Start, Kosten, Urteil', async ({ page }) => {
  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hildesheim');
  await page.getByLabel('Wie viele Personen').fill('2');
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/hildesheim/#p2');
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hildesheim im Monat?');
  await expect(page.getByLabel('Wie viele Personen')).toHaveValue('2');
  await fuelleAus(page, { ...IM_RAHMEN, kaltmiete: '380' });
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete ist im Rahmen. Die Heizkosten sind nicht geprüft.');
  // (551.00 + 24.80) × 1.10 for two persons in level III.
  const tabelle = page.getByRole('table', { name: 'Ihre Angaben und die Richtwerte für 2 Personen' });
  await expect(tabelle.getByRole('row', { name: /^Kaltmiete mit Betriebskosten/ })).toContainText('633,38 €');
  await expect(page).toHaveURL('/hildesheim/#p2');
});

test('Berlin fragt nach Heizung und Haus, und rechnet damit', async ({ page }) => {
  const angaben: Angaben = { ...HEIZUNG_UEBER, kaltmiete: '340', heizkosten: '115', heizung: 'Erdgas' };
  await pruefe(page, '/berlin/', { ...angaben, gebaeude: 'mehr als 500 m² bis 1.000 m²' });
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await page.goBack();
  await fuelleAus(page, { ...angaben, gebaeude: 'mehr als 1.000 m²' });
  await sende(page);
  await expect(ueberschrift(page)).toHaveText(
    'Die Heizkosten sind auffällig hoch: 5,00 € über dem Richtwert',
  );
});
