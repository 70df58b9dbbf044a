/**
 * Writes the open data into daten/ of the site: the tables of each authority with all their versions, of each Land and of
 * all, the national lists, the JSON Schema and the catalogue. Addresses are permanent: a file may gain columns, never lose its name.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { alles } from '@/app/daten';
import { heute } from '@/app/heute';
import { hilfszeilen } from '@/app/mithelfen/daten';
import { kreislagen } from '@/app/richtwerte/daten';
import { auszugAlsJson, auszugVon } from '@/lib/berichte/daten/auszug';
import { auszugAlsCsv } from '@/lib/berichte/daten/csv';
import {
  alleAlsDatensatz,
  landAlsDatensatz,
  listeAlsDatensatz,
  traegerAlsDatensatz,
  vergleichAlsDatensatz,
} from '@/lib/berichte/daten/datensaetze';
import type { Datensatz } from '@/lib/berichte/daten/datensatz';
import { katalog } from '@/lib/berichte/daten/katalog';
import { landdatei, nachLand } from '@/lib/berichte/daten/laender';
import { nennungVon, plzLizenztext, plzPaare } from '@/lib/berichte/daten/national';
import { alsJsonld } from '@/lib/berichte/daten/rdf';
import { gemeindenAlsCsv, nachfolgerAlsCsv, plzAlsCsv } from '@/lib/berichte/daten/register';
import { schema } from '@/lib/berichte/daten/schema';
import { alsTurtle } from '@/lib/berichte/daten/turtle';
import { mithelfenAlsCsv } from '@/lib/berichte/landkarte/mithelfen-csv';
import { vergleichAlsCsv } from '@/lib/berichte/landkarte/vergleich-csv';
import { basisadresse } from '@/lib/betreiber/basisadresse';
import { betreiber } from '@/lib/betreiber/lade';
import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { NEU } from '@/scripts/bau/ordner';

type Datei = Datensatz['dateien'][number];

/** Writes everything into a folder and returns the names and sizes in bytes. */
export async function schreibeDaten(ordner: URL, basis: string): Promise<ReadonlyMap<string, number>> {
  await mkdir(new URL('land/', ordner), { recursive: true });
  const groessen = new Map<string, number>();
  const schreibe = async (name: string, inhalt: string | Buffer) => {
    const bytes = Buffer.from(inhalt);
    groessen.set(name, bytes.length);
    await writeFile(new URL(name, ordner), bytes);
    return bytes.length;
  };
  const { daten, verzeichnis } = alles();
  const mitTabellen = daten.traeger.filter(({ tabellen }) => tabellen.length > 0);

  const csv = async (name: string, traeger: readonly TraegerMitTabellen[]): Promise<Datei> => {
    const datei = `${name}.csv`;
    return { name: datei, format: 'CSV', bytes: await schreibe(datei, auszugAlsCsv(auszugVon(traeger))) };
  };
  const beide = async (name: string, traeger: readonly TraegerMitTabellen[]): Promise<Datei[]> => {
    const datei = `${name}.json`;
    const bytes = await schreibe(datei, auszugAlsJson(auszugVon(traeger), basis));
    return [{ name: datei, format: 'JSON', bytes }, await csv(name, traeger)];
  };
  const datensaetze: Datensatz[] = [alleAlsDatensatz(mitTabellen, await beide('alle', mitTabellen))];
  // As a table only: programs take the file of all, which is smaller on the way than a third copy is on the disk.
  for (const land of nachLand(mitTabellen)) {
    datensaetze.push(landAlsDatensatz(land, [await csv(landdatei(land.land), land.traeger)]));
  }
  for (const t of mitTabellen) {
    const kreis = verzeichnis.kreise.find(({ ags }) => ags === t.traeger.ags);
    const seite = kreis ? `/kreis/${kreis.adresse}/` : '/daten/';
    datensaetze.push(traegerAlsDatensatz(t, seite, await beide(t.traeger.ags, [t])));
  }
  // A list of work and no facts: it is on its page, and not in the catalogue.
  await schreibe('mithelfen.csv', mithelfenAlsCsv(hilfszeilen()));
  const bytes = await schreibe('vergleich.csv', vergleichAlsCsv(kreislagen()));
  datensaetze.push(vergleichAlsDatensatz(mitTabellen, [{ name: 'vergleich.csv', format: 'CSV', bytes }]));

  const adresse = (ags: string) => verzeichnis.nachAgs.get(ags)?.adresse ?? '';
  const { gemeinden, fruehere } = daten.bund;
  const liste = async (name: string, text: string) =>
    ({ name, format: 'CSV', bytes: await schreibe(name, text) }) as const;
  datensaetze.push(
    listeAlsDatensatz('gemeinden', nennungVon('gemeinden'), [
      await liste('gemeinden.csv', gemeindenAlsCsv(gemeinden.values(), adresse, basis)),
      await liste('nachfolger.csv', nachfolgerAlsCsv(fruehere.values())),
    ]),
    listeAlsDatensatz('plz', nennungVon('plz'), [await liste('plz.csv', plzAlsCsv(plzPaare()))]),
  );
  await schreibe('plz-lizenz.txt', plzLizenztext());
  await schreibe('schema.json', `${JSON.stringify(schema(basis), null, 1)}\n`);
  const knoten = katalog(basis, herausgeber(), heute(), datensaetze);
  await schreibe('catalog.jsonld', alsJsonld(knoten));
  await schreibe('catalog.ttl', await alsTurtle(knoten));
  return groessen;
}

/** Who answers for the site; a demo belongs to nobody, and says so. */
function herausgeber() {
  const stelle = betreiber();
  const name = stelle.betrieb === 'demo' ? 'Mietpreisrechner (Vorführ-Version ohne Betreiber)' : stelle.name;
  return { name };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const groessen = await schreibeDaten(new URL('daten/', NEU), basisadresse());
  const summe = [...groessen.values()].reduce((a, b) => a + b, 0);
  console.log(`Offene Daten: ${groessen.size} Dateien, ${(summe / 1e6).toFixed(1)} MB.`);
}
