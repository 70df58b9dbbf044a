/** What a place's page says while its tables are on the way, or did not come. */
export const LADEN = {
  unterwegs: 'Die Richtwerte werden noch geladen. Das Ergebnis kommt gleich.',
  fehlt: (ort: string) =>
    `Die Richtwerte für ${ort} konnten nicht geladen werden. Prüfen Sie die Verbindung. Ihre Angaben bleiben stehen.`,
  erneut: 'Erneut versuchen',
  unten: 'Die Richtwerte stehen auch weiter unten auf dieser Seite.',
} as const;
