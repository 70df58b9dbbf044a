/** The Länder by the first two digits of every AGS, with the address of their page. */
export const LAENDER = [
  { land: '01', name: 'Schleswig-Holstein', kuerzel: 'SH', adresse: 'schleswig-holstein' },
  { land: '02', name: 'Hamburg', kuerzel: 'HH', adresse: 'hamburg' },
  { land: '03', name: 'Niedersachsen', kuerzel: 'NI', adresse: 'niedersachsen' },
  { land: '04', name: 'Bremen', kuerzel: 'HB', adresse: 'bremen' },
  { land: '05', name: 'Nordrhein-Westfalen', kuerzel: 'NW', adresse: 'nordrhein-westfalen' },
  { land: '06', name: 'Hessen', kuerzel: 'HE', adresse: 'hessen' },
  { land: '07', name: 'Rheinland-Pfalz', kuerzel: 'RP', adresse: 'rheinland-pfalz' },
  { land: '08', name: 'Baden-Württemberg', kuerzel: 'BW', adresse: 'baden-wuerttemberg' },
  { land: '09', name: 'Bayern', kuerzel: 'BY', adresse: 'bayern' },
  { land: '10', name: 'Saarland', kuerzel: 'SL', adresse: 'saarland' },
  { land: '11', name: 'Berlin', kuerzel: 'BE', adresse: 'berlin' },
  { land: '12', name: 'Brandenburg', kuerzel: 'BB', adresse: 'brandenburg' },
  { land: '13', name: 'Mecklenburg-Vorpommern', kuerzel: 'MV', adresse: 'mecklenburg-vorpommern' },
  { land: '14', name: 'Sachsen', kuerzel: 'SN', adresse: 'sachsen' },
  { land: '15', name: 'Sachsen-Anhalt', kuerzel: 'ST', adresse: 'sachsen-anhalt' },
  { land: '16', name: 'Thüringen', kuerzel: 'TH', adresse: 'thueringen' },
] as const;

export type Land = (typeof LAENDER)[number];
