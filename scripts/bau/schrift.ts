/**
 * Cuts KERN's Fira Sans down to the characters a German page needs: two weights, about 12 kB each.
 * KERN loads every weight in full (130 to 150 kB each), far too much for a phone on a slow line.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

const quelle = new URL('../../node_modules/@kern-ux/native/dist/fonts/fira-sans/', import.meta.url);

/** File name in the package -> file name on the site. globals.css maps all font weights to these two. */
const schnitte = {
  'FiraSans-Regular.woff2': 'fira-sans-400.woff2',
  'FiraSans-SemiBold.woff2': 'fira-sans-600.woff2',
};

/** Name table entries that carry copyright, licence and licence address: the OFL wants them kept. */
const lizenzEintraege = [0, 13, 14];

function zeichenvorrat(): string {
  const bereich = (von: number, bis: number) =>
    Array.from({ length: bis - von + 1 }, (_, i) => String.fromCharCode(von + i)).join('');
  const satzzeichen = '€„“”‚‘’–—…•−×·²³≤≥≈→←↑↓✓ẞ\u2009\u202f\u2011';
  // Official place names in Lusatia are bilingual.
  const sorbisch = 'ČčĆćĚěŁłŃńŘřŔŕŠšŚśŽžŹź';
  return bereich(0x20, 0x7e) + bereich(0xa0, 0xff) + satzzeichen + sorbisch;
}

await erzeugeOrdner('public/schrift', async (ordner) => {
  for (const [von, nach] of Object.entries(schnitte)) {
    const schrift = await subsetFont(await readFile(new URL(von, quelle)), zeichenvorrat(), {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark', 'lnum', 'tnum'],
      noHinting: true,
      preserveNameIds: lizenzEintraege,
    });
    await writeFile(new URL(nach, ordner), schrift);
    console.log(`Schrift ${nach}: ${(schrift.length / 1000).toFixed(1)} kB`);
  }
  await copyFile(new URL('schrift-lizenz.txt', import.meta.url), new URL('OFL.txt', ordner));
});
