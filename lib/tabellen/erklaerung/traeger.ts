import { e } from './erklaerung';

/** Entries of traeger.yaml. */
export const TRAEGER = {
  format: e('Fassung des Formats', 'Immer 1.', '1'),
  ags: e('Schlüssel', 'Schlüssel des Kreises oder der Stadt: 5 Ziffern in Anführungszeichen.', '03252'),
  name: e('Name', 'Name des Trägers.', 'Landkreis Hameln-Pyrmont'),
  weitere_gemeinden: e('Weitere Gemeinden', 'Gebiete des Trägers, die in der Gemeindeliste fehlen.'),
  ohne_tabelle: e(
    'Ohne Tabelle',
    'Nur wenn jemand gesucht und keine Tabelle gefunden hat: warum. Kommt eine Tabelle dazu, fällt der Eintrag weg.',
  ),
  jobcenter: e('Jobcenter', 'Die Jobcenter des Trägers, jedes ein Eintrag.'),
};

export const OHNE_TABELLE = {
  grund: e(
    'Grund',
    'Was gefunden wurde und warum es nicht genügt, in ein, zwei Sätzen für Leser.',
    'Eine aktuelle Tabelle ist nicht öffentlich.',
  ),
  stand: e('Stand', 'Tag, an dem gesucht wurde.', '2026-08-11'),
};

export const WEITERE_GEMEINDE = {
  ags: e('Schlüssel', 'Schlüssel der Gemeinde (AGS): 8 Ziffern in Anführungszeichen.', '03159501'),
  name: e('Name', 'Name der Gemeinde.', 'Harz (gemeindefreies Gebiet)'),
};

export const JOBCENTER = {
  name: e('Name', 'Name des Jobcenters.', 'Jobcenter Hameln-Pyrmont'),
  art: e('Art', '„gE“: mit der Arbeitsagentur. „zkT“: Die Kommune führt es allein.', 'gE'),
  website: e('Website', 'Startseite des Jobcenters.', 'https://www.example.org'),
  telefon: e('Telefon', 'Nummer, die das Jobcenter selbst veröffentlicht.', '030 23125-000'),
  email: e('E-Mail', 'Adresse, die das Jobcenter selbst veröffentlicht.', 'jobcenter@example.org'),
  seiten: e('Seiten', 'Einzelne Seiten des Jobcenters.'),
  quelle: e('Quelle', 'Woher die Kontakte stammen.'),
};

export const SEITEN = {
  wohnen: e('Wohnen', 'Seite zu Miete und Heizung.', 'https://www.example.org/wohnen'),
  umzug: e('Umzug', 'Seite zum Umzug.', 'https://www.example.org/umzug'),
  formular: e('Formular', 'Seite mit den Formularen.', 'https://www.example.org/formulare'),
  termin: e('Termin', 'Seite für Termine.', 'https://www.example.org/termin'),
  online: e('Online', 'Seite für Anträge im Internet.', 'https://www.example.org/online'),
};

export const KONTAKTQUELLE = {
  link: e('Link', 'Internetadresse, auf der die Kontakte stehen.', 'https://www.example.org/kontakt'),
  fundstelle: e('Fundstelle', 'Stelle in einem Dokument.', 'Anlage 1'),
  stand: e('Stand', 'Von wann die Angaben sind.', '02.11.2026'),
};
