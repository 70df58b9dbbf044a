/**
 * Prints a page for each version of each table, to be cited: `/daten/03241/2026-07-01/`. They are hundreds and carry no
 * script, so React renders their content into the frame that Next has built once (app/vorlage), as for the plain pages of
 * places (scripts/bau/orte.tsx). That step takes the frame away, so this one comes before it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { alles } from '@/app/daten';
import { Tabellenseite } from '@/app/daten/tabellenseite';
import { tabellenseite } from '@/lib/berichte/daten/stelle';
import { tagLang } from '@/lib/kern/zahlen';
import { Kurznamen } from '@/scripts/bau/kurznamen';
import { NEU } from '@/scripts/bau/ordner';
import { bedrucke, EINFACH, rahmenAus } from '@/scripts/bau/vorlage';

const STIL = '<link rel="stylesheet" href="/stellen.css"/>';

/** The pages by their addresses, from the first slash, put into a frame. Throws if the frame has no place for them. */
export function* tabellenseiten(vorlage: string): Generator<readonly [adresse: string, html: string]> {
  const { daten, verzeichnis } = alles();
  const rahmen = rahmenAus(vorlage, EINFACH);
  const namen = new Kurznamen();
  const kreise = new Map(verzeichnis.kreise.map(({ ags, adresse }) => [ags, `/kreis/${adresse}/`]));
  const dateien = new Map(daten.dateien.flat().map(({ tabelle, datei }) => [tabelle.id, datei.datei]));
  for (const { traeger, tabellen, anmerkungen } of daten.traeger) {
    for (const tabelle of tabellen) {
      const seite = {
        tabelle,
        anmerkungen: anmerkungen.get(tabelle.id) ?? [],
        kreisseite: kreise.get(traeger.ags) ?? null,
        datei: dateien.get(tabelle.id) ?? '',
      };
      const html = bedrucke(rahmen, {
        titel: `Tabelle ab ${tagLang(tabelle.gueltigAb)}: ${traeger.name} – Mietpreisrechner`,
        inhalt: namen.inSeite(renderToStaticMarkup(<Tabellenseite {...seite} />)),
      });
      yield [tabellenseite(tabelle.id), html.replace('</head>', `${STIL}</head>`)];
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let [anzahl, bytes] = [0, 0];
  for (const [adresse, html] of tabellenseiten(await readFile(new URL('vorlage/index.html', NEU), 'utf8'))) {
    const ordner = new URL(`.${adresse}`, NEU);
    await mkdir(ordner, { recursive: true });
    await writeFile(new URL('index.html', ordner), html);
    anzahl += 1;
    bytes += Buffer.byteLength(html);
  }
  console.log(`Seiten der Tabellen: ${anzahl}, im Mittel ${(bytes / anzahl / 1000).toFixed(1)} kB.`);
}
