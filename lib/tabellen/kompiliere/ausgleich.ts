import type { Bezug, Grenze } from '@/lib/regeln';
import type { Befund } from '../meldung';
import type { TabelleInDatei } from '../schema/tabelle';
import { grenzeAus } from './umfeld';

/** What a sum of parts is compared with. */
const SUMME: readonly (readonly [teile: readonly Bezug[], summe: Bezug])[] = [
  [['nettokaltmiete', 'betriebskosten'], 'bruttokaltmiete'],
  [['nettokaltmiete', 'betriebskosten', 'heizkosten'], 'bruttowarmmiete'],
  [['bruttokaltmiete', 'heizkosten'], 'bruttowarmmiete'],
];

/**
 * Limits that may offset each other become one limit on their sum; the parts stay as hints. Heating and rent offset
 * only under a Gesamtangemessenheitsgrenze (§ 22 Abs. 10 SGB II), and only where the table says so.
 */
export function mitAusgleich(grenzen: readonly Grenze[], datei: TabelleInDatei, befunde: Befund[]): Grenze[] {
  let ergebnis = [...grenzen];
  (datei.ausgleich ?? []).forEach(({ bezuege, rechtsgrundlage }, i) => {
    const summe = SUMME.find(
      ([teile]) => teile.length === bezuege.length && teile.every((t) => bezuege.includes(t as never)),
    );
    const teile = bezuege.map((bezug) => ergebnis.find((grenze) => grenze.bezug === bezug));
    if (!summe || teile.some((teil) => teil === undefined)) {
      const text = summe
        ? 'Für jeden Teil des Ausgleichs muss oben eine Grenze stehen. Tragen Sie die fehlende ein.'
        : 'Diese Teile ergeben keine Summe. Möglich ist zum Beispiel: [nettokaltmiete, betriebskosten]';
      befunde.push({ pfad: ['ausgleich', i, 'bezuege'], text });
      return;
    }
    const gefunden = teile as Grenze[];
    const erste = gefunden[0];
    if (!erste) return;
    const neu = grenzeAus({
      bezug: summe[1],
      wirkung: 'massgeblich',
      rechtsgrundlage:
        rechtsgrundlage ?? (summe[1] === 'bruttowarmmiete' ? '§ 22 Abs. 10 SGB II' : erste.rechtsgrundlage),
      quelle: erste.quelle,
      gebiete: [],
      teile: gefunden,
      mindestBetriebskosten:
        gefunden.find((g) => g.mindestBetriebskosten !== null)?.mindestBetriebskosten ?? null,
      nurBei: erste.nurBei,
      warmwasserEnthalten: gefunden.some((g) => g.warmwasserEnthalten),
    });
    ergebnis = ergebnis.map((grenze) =>
      gefunden.includes(grenze) ? { ...grenze, wirkung: 'hinweis' } : grenze,
    );
    ergebnis.unshift(neu);
  });
  return ergebnis;
}
