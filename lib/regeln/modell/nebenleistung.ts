/** What can be rented with a flat and is no part of it. */
export const NEBENLEISTUNGEN = ['stellplatz', 'moeblierung', 'kabel'] as const;
export type Nebenleistungsart = (typeof NEBENLEISTUNGEN)[number];
