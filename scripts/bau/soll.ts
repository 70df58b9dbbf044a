import { alles, rechnerorte } from '@/app/daten';
import { landdatei, nachLand } from '@/lib/berichte/daten/laender';
import { dateinamen } from '@/scripts/bau/dateien';
import { schriftadressen } from '@/scripts/bau/schriftnamen';
import { seitenadressen } from '@/scripts/bau/seitenadressen';

/** Files of one kind that a site must have, as they are addressed from its root. */
export interface Gruppe {
  /** German, for messages: “Seiten der Orte”. */
  readonly name: string;
  readonly dateien: readonly string[];
}

/** What a site must have to be published. */
export interface Soll {
  readonly gruppen: readonly Gruppe[];
  /** Pages that must have a calculator. */
  readonly rechner: ReadonlySet<string>;
}

const seite = (adresse: string) => (adresse === '' ? 'index.html' : `${adresse}/index.html`);

/** What the data, the folder app and the folder public promise. Throws if any data file has a finding. */
export async function soll(): Promise<Soll> {
  const adressen = await seitenadressen();
  const traeger = alles().daten.traeger.filter(({ tabellen }) => tabellen.length > 0);
  const laender = nachLand(traeger).map(({ land }) => landdatei(land));
  const schriften = await schriftadressen(PUBLIC);
  const umbenannt = (datei: string) => schriften.get(`/${datei}`)?.slice(1) ?? datei;
  const auszuege = ['alle', ...traeger.map(({ traeger: { ags } }) => ags)];
  const gruppen = [
    { name: 'Seiten der Orte', dateien: adressen.orte.map(seite) },
    { name: 'Seiten der Kreise', dateien: adressen.kreise.map(seite) },
    { name: 'Seiten der Länder', dateien: adressen.laender.map(seite) },
    { name: 'Seiten der Tabellen', dateien: adressen.tabellen.map(seite) },
    { name: 'feste Seiten', dateien: [...adressen.feste.map(seite), '404.html'] },
    { name: 'andere Schreibweisen', dateien: [...adressen.schreibweisen.keys()].map(seite) },
    { name: 'Wegweiser', dateien: ['robots.txt', 'sitemap.xml', 'umwege.map', 'icon.svg'] },
    {
      name: 'Tabellen zum Mitnehmen',
      dateien: [
        ...auszuege.flatMap((a) => [`daten/${a}.json`, `daten/${a}.csv`]),
        ...laender.map((land) => `daten/${land}.csv`),
      ],
    },
    { name: 'Listen zum Mitnehmen', dateien: LISTEN.map((name) => `daten/${name}`) },
    { name: 'Dateien aus public/', dateien: (await dateinamen(PUBLIC)).map(umbenannt) },
  ];
  return { gruppen, rechner: new Set(rechnerorte().map(({ adresse }) => seite(adresse))) };
}

const PUBLIC = new URL('../../public/', import.meta.url);

const LISTEN = [
  'vergleich.csv',
  'mithelfen.csv',
  'gemeinden.csv',
  'nachfolger.csv',
  'plz.csv',
  'plz-lizenz.txt',
  'schema.json',
  'catalog.jsonld',
  'catalog.ttl',
];
