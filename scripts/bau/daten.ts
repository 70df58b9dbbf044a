/**
 * Writes the open data into daten/ of the site: each authority's tables with all their versions, all of them together, the
 * national lists, the JSON Schema and the catalogue. Addresses are permanent: a file may gain columns, never lose its name.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { alles } from '@/app/daten';
import { heute } from '@/app/heute';
import { auszugAlsJson, auszugVon } from '@/lib/berichte/daten/auszug';
import { auszugAlsCsv } from '@/lib/berichte/daten/csv';
import { alleAlsDatensatz, listeAlsDatensatz, traegerAlsDatensatz } from '@/lib/berichte/daten/datensaetze';
import type { Datensatz } from '@/lib/berichte/daten/datensatz';
import { katalog } from '@/lib/berichte/daten/katalog';
import { nennungVon, plzLizenztext, plzPaare } from '@/lib/berichte/daten/national';
import { alsJsonld } from '@/lib/berichte/daten/rdf';
import { gemeindenAlsCsv, plzAlsCsv } from '@/lib/berichte/daten/register';
import { schema } from '@/lib/berichte/daten/schema';
import { alsTurtle } from '@/lib/berichte/daten/turtle';
import { basisadresse } from '@/lib/betreiber/basisadresse';
import { betreiber } from '@/lib/betreiber/lade';
import { NEU } from '@/scripts/bau/ordner';

/** Writes everything into a folder and returns the names and sizes in bytes. */
export async function schreibeDaten(ordner: URL, basis: string): Promise<ReadonlyMap<string, number>> {
  await mkdir(ordner, { recursive: true });
  const groessen = new Map<string, number>();
  const schreibe = async (name: string, inhalt: string | Buffer) => {
    const bytes = Buffer.from(inhalt);
    groessen.set(name, bytes.length);
    await writeFile(new URL(name, ordner), bytes);
    return bytes.length;
  };
  const { daten, verzeichnis } = alles();
  const mitTabellen = daten.traeger.filter(({ tabellen }) => tabellen.length > 0);

  const auszug = async (name: string, traeger: typeof mitTabellen, csvGepackt: boolean) => {
    const inhalt = auszugVon(traeger);
    const datei = async (format: 'JSON' | 'CSV', text: string, gepackt: boolean) => {
      const ganz = `${name}.${format.toLowerCase()}`;
      if (!gepackt) return { name: ganz, format, bytes: await schreibe(ganz, text) };
      const bytes = await schreibe(`${ganz}.gz`, gzipSync(text, { level: 9 }));
      return { name: `${ganz}.gz`, format, bytes, gepackt };
    };
    return [
      await datei('JSON', auszugAlsJson(inhalt, basis), true),
      await datei('CSV', auszugAlsCsv(inhalt), csvGepackt),
    ];
  };
  // Packed they are a thirtieth; with all authorities the rest would be a fifth of the site. Web servers unpack them for who asks
  // for alle.csv or 03241.json (deploy/nginx.conf). The CSV of one authority is for people with Excel: it stays as it is.
  const datensaetze: Datensatz[] = [alleAlsDatensatz(mitTabellen, await auszug('alle', mitTabellen, true))];
  for (const t of mitTabellen) {
    const kreis = verzeichnis.kreise.find(({ ags }) => ags === t.traeger.ags);
    const seite = kreis ? `/kreis/${kreis.adresse}/` : '/daten/';
    datensaetze.push(traegerAlsDatensatz(t, seite, await auszug(t.traeger.ags, [t], false)));
  }

  const adresse = (ags: string) => verzeichnis.nachAgs.get(ags)?.adresse ?? '';
  const listen = {
    gemeinden: gemeindenAlsCsv(daten.bund.gemeinden.values(), adresse, basis),
    plz: plzAlsCsv(plzPaare()),
  };
  for (const [name, text] of Object.entries(listen) as ['gemeinden' | 'plz', string][]) {
    const bytes = await schreibe(`${name}.csv`, text);
    datensaetze.push(
      listeAlsDatensatz(name, nennungVon(name), [{ name: `${name}.csv`, format: 'CSV', bytes }]),
    );
  }
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
