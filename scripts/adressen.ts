import { writeFileSync } from 'node:fs';
import { ADRESSEN, ergaenzteAdressen } from '@/lib/orte/lade';
import type { Adressen } from '@/lib/orte/vergeben';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';

/** `npm run adressen`: gives new Gemeinden and Kreise their permanent address. What is registered stays as it is. */
const { gemeinden, kreise } = ergaenzteAdressen(ladeBund(DATEN));
schreibe(ADRESSEN.gemeinden, 'adresse;ags', gemeinden);
schreibe(ADRESSEN.kreise, 'adresse;kreis', kreise);
console.log(`Adressen: ${gemeinden.size} für Gemeinden, ${kreise.size} für Kreise.`);

function schreibe(pfad: string, kopf: string, adressen: Adressen): void {
  const zeilen = [...adressen].sort(([a], [b]) => (a < b ? -1 : 1)).map((paar) => paar.join(';'));
  writeFileSync(pfad, `${[kopf, ...zeilen].join('\n')}\n`);
}
