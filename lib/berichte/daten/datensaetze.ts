import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { GEBIETSSTAND } from '../gebietsstand';
import type { Datensatz } from './datensatz';
import type { Landauszug } from './laender';
import { gemeinsameLizenz, LIZENZEN } from './lizenzen';
import type { Nennung } from './national';

const SCHLAGWORTE = ['Kosten der Unterkunft', 'Miete', 'Heizkosten', 'Grundsicherung', 'Richtwerte'];

/** The dataset of one authority: all versions of its table. */
export function traegerAlsDatensatz(
  { traeger, tabellen }: TraegerMitTabellen,
  seite: string,
  dateien: Datensatz['dateien'],
): Datensatz {
  const gemeinden = Object.keys(tabellen.at(-1)?.gemeinden ?? {});
  // A kreisfreie Stadt is a Gemeinde too, and is found by both keys.
  const [einzige] = gemeinden.length === 1 ? gemeinden : [];
  const lizenz = gemeinsameLizenz(tabellen);
  const fassungen = tabellen.length === 1 ? 'Eine Fassung' : `${tabellen.length} Fassungen`;
  return {
    kennung: traeger.ags,
    titel: `Richtwerte für Miete und Heizung: ${traeger.name}`,
    beschreibung: `${fassungen} der Richtwerte für Kosten der Unterkunft und Heizung (${traeger.name}), jede mit Quelle und dem Tag, an dem zuletzt jemand nachgesehen hat (bei einer Zweitquelle: ihrem Stand).${'rechte' in lizenz ? ` ${lizenz.rechte}` : ''}`,
    seite,
    urheber: traeger.name,
    schlagworte: [...SCHLAGWORTE, traeger.name],
    gebiet: {
      ebene: einzige === undefined ? 'administrativeDistrict' : 'municipality',
      schluessel: einzige === undefined ? [traeger.ags] : [traeger.ags, einzige],
    },
    zeiten: tabellen.map(({ gueltigAb, gueltigBis }) => ({ ab: gueltigAb, bis: gueltigBis })),
    lizenz,
    dateien,
  };
}

/** The dataset of one Land: all versions of all its authorities. */
export function landAlsDatensatz({ land, traeger }: Landauszug, dateien: Datensatz['dateien']): Datensatz {
  return {
    ...alleAlsDatensatz(traeger, dateien),
    kennung: land.adresse,
    titel: `Richtwerte für Miete und Heizung: ${land.name}`,
    seite: `/richtwerte/${land.adresse}/`,
    schlagworte: [...SCHLAGWORTE, land.name],
    gebiet: { ebene: 'state', schluessel: [land.land] },
  };
}

/** The dataset of all authorities together. */
export function alleAlsDatensatz(
  traeger: readonly TraegerMitTabellen[],
  dateien: Datensatz['dateien'],
): Datensatz {
  const tabellen = traeger.flatMap((t) => t.tabellen);
  const erster = tabellen.map(({ gueltigAb }) => gueltigAb).sort()[0];
  const lizenz = gemeinsameLizenz(tabellen);
  return {
    kennung: 'alle',
    titel: 'Richtwerte für Miete und Heizung: alle Träger',
    beschreibung: `${tabellen.length} Tabellen von ${traeger.length} kommunalen Trägern in einer Datei. Nicht jeder Träger ist dabei.${'rechte' in lizenz ? ` ${lizenz.rechte}` : ''}`,
    seite: '/daten/',
    urheber: null,
    schlagworte: SCHLAGWORTE,
    gebiet: { ebene: 'federal', schluessel: [] },
    zeiten: erster === undefined ? [] : [{ ab: erster, bis: null }],
    lizenz,
    dateien,
  };
}

/** The dataset of the comparison over all Kreise. It is made of the same tables, so it has their licence. */
export function vergleichAlsDatensatz(
  traeger: readonly TraegerMitTabellen[],
  dateien: Datensatz['dateien'],
): Datensatz {
  const lizenz = gemeinsameLizenz(traeger.flatMap(({ tabellen }) => tabellen));
  return {
    kennung: 'vergleich',
    titel: 'Richtwerte für die Miete im Vergleich: alle Kreise und kreisfreien Städte',
    beschreibung: `Niedrigster und höchster Richtwert für die Miete, 1 bis 5 Personen, mit Beleg und Stand. Vergleichbar sind nur Werte mit demselben Bezug. Ein Kreis ohne Wert kann trotzdem einen haben.${'rechte' in lizenz ? ` ${lizenz.rechte}` : ''}`,
    seite: '/richtwerte/vergleich/',
    urheber: null,
    schlagworte: [...SCHLAGWORTE, 'Vergleich'],
    gebiet: { ebene: 'federal', schluessel: [] },
    zeiten: [],
    lizenz,
    dateien,
  };
}

const LISTEN = {
  gemeinden: {
    titel: 'Gemeinden in Deutschland mit ihrer Seite im Mietpreisrechner',
    schlagworte: ['Gemeinden', 'AGS', 'Gemeindeschlüssel'],
    lizenz: LIZENZEN['dl-de/by-2-0'],
  },
  plz: {
    titel: 'Postleitzahlen und Gemeinden in Deutschland',
    schlagworte: ['Postleitzahlen', 'AGS', 'Gemeindeschlüssel'],
    lizenz: LIZENZEN['ODbL-1.0'],
  },
} as const;

/** The dataset of a national list, with the attribution its licence asks for. */
export function listeAlsDatensatz(
  liste: keyof typeof LISTEN,
  { namensnennung, veraenderung }: Nennung,
  dateien: Datensatz['dateien'],
): Datensatz {
  const { titel, schlagworte, lizenz } = LISTEN[liste];
  return {
    kennung: liste,
    titel,
    beschreibung: `${namensnennung}. ${veraenderung} Gebietsstand ${GEBIETSSTAND}.`,
    seite: '/daten/',
    urheber: namensnennung.replace(/^© /, ''),
    schlagworte,
    gebiet: { ebene: 'federal', schluessel: [] },
    zeiten: [],
    lizenz: { adresse: lizenz, nennung: `${namensnennung}. ${veraenderung}` },
    dateien,
  };
}
