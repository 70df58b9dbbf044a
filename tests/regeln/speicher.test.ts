import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type Anfrage, leseAnfrage, pruefe, urteile, vorbereite } from '@/lib/regeln';
import { EINFACH, gebiet, grenze, jePerson, ORT, tabelle, zuschlag } from './hilfe';

setFlagsFromString('--expose-gc');
const raeumeAuf = runInNewContext('gc') as () => void;

/** Bytes in use after everything that nobody holds is gone. */
function belegt(): number {
  raeumeAuf();
  return process.memoryUsage().heapUsed;
}

const FRAGEN = 300_000;
const MB = 1024 * 1024;

it('nichts, was jemand tippt, bleibt: viele verschiedene Texte belegen keinen Speicher', () => {
  const geteilt = grenze('bruttokaltmiete', jePerson([]), {
    gebiete: ['Kern', 'Rand'].map((teil) => gebiet(jePerson([50_000]), { gemeinden: [ORT], teil })),
  });
  const werk = vorbereite(tabelle([geteilt, ...EINFACH.grenzen], { zuschlaege: [zuschlag()] }), [1]);
  const frage = (nummer: number): Anfrage => {
    const text = `${nummer} ${'x'.repeat(60)}`;
    const gelesen = leseAnfrage({
      ort: nummer % 2 === 0 ? text : ORT,
      gebiet: nummer % 3 === 0 ? null : text,
      stichtag: '2026-06-01',
      personen: 1,
      alleLeistungsberechtigt: true,
      nettokaltmiete: '400.00',
      merkmale: [`merkmal_${nummer}`],
      umzug: { bisherigerOrt: text },
    });
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    return gelesen.anfrage;
  };
  const frageAlle = (von: number, bis: number) => {
    for (let i = von; i < bis; i++) {
      const a = frage(i);
      urteile(a, werk);
      pruefe(a, werk);
    }
  };
  frageAlle(0, 1000);
  const vorher = belegt();
  frageAlle(1000, 1000 + FRAGEN);
  // One kept text a question would be 30 MB and more.
  expect(belegt() - vorher).toBeLessThan(2 * MB);
});
