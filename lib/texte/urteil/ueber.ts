import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import { abstandText, entscheidende, istFrage } from '../kriterium';
import { betragText, wertText } from '../werte';
import { hauptkriterium } from './betraege';
import { type Eigenanteile, eigenanteile } from './eigenanteil';
import type { Fall, Text } from './form';
import { offen } from './offen';
import { FRAGEN } from './saetze';

/** The rent, or the floor area where it decides, is over; perhaps the heating too. */
export function ueber(ergebnis: Ergebnis, fall: Fall): Text {
  const alle = entscheidende(ergebnis).filter((k) => k.status === 'ueber_richtwert');
  const heizkosten = alle.filter((k) => k.kriterium === 'heizung');
  const erste = hauptkriterium(ergebnis);
  if (erste === undefined) return offen(ergebnis, fall);
  const hoeher = hoehereWerte(ergebnis);
  const summe = eigenanteile(ergebnis);
  const bekannt = hoeher.length > 0 ? ', den wir kennen' : '';
  return {
    ton: 'warning',
    titel: `${ueberTitel(erste, summe)}${bekannt}`,
    kasten: [
      fall.bestand === true ? BESTAND : 'Das heißt nicht, dass Sie dort nicht wohnen können.',
      // The two figures of a single one stand above (betraege).
      ...(alle.length > 1 ? alle.map(ueberschritten) : []),
      ...(alle.some((k) => k.herkunft === 'gesetz') ? [BISHER] : []),
      ...hoeher,
    ],
    saetze: [
      'Das Jobcenter prüft jeden Fall einzeln. Gute Gründe können zählen, zum Beispiel Pflege oder Behinderung.',
      [...risiko(ergebnis, erste, heizkosten, hoeher.length > 0, fall), FRAGEN].join(' '),
    ],
    ziel: ziel(erste),
  };
}

/** After a move without need in the same area the old costs are the limit (§ 22 Abs. 4 Satz 4 SGB II). */
const BISHER = 'Beim Umzug in derselben Gegend ohne Not zahlt das Jobcenter höchstens so viel wie bisher.';

/** In a flat one lives in, nobody has to leave at once. */
const BESTAND = 'Das heißt nicht, dass Sie sofort umziehen müssen.';

/** The sum of the rent, or of rent and heating where both are over a limit of the authority. */
function ueberTitel(erste: KriteriumErgebnis, summe: Eigenanteile | null): string {
  if (erste.bezug === 'wohnflaeche')
    return `Die Wohnung ist ${betragText(erste.bezug, erste.differenz ?? '0')} größer als der Richtwert`;
  if (summe === null || erste.herkunft === 'gesetz') return `Die Miete liegt ${abstandText(erste)}`;
  if (summe.heizungFest) return `Die Kosten liegen ${summe.alles} über den Richtwerten`;
  return `Die Miete liegt ${summe.miete} über dem Richtwert`;
}

/** “Kaltmiete: 51,20 € über dem Richtwert.” */
function ueberschritten(k: KriteriumErgebnis): string {
  const frage = istFrage(k) ? 'auffällig hoch, ' : '';
  return `${BEZUG[k.bezug]}: ${frage}${abstandText(k)}.`;
}

/** What a person pays alone; a doubt stays a doubt. */
function risiko(
  ergebnis: Ergebnis,
  erste: KriteriumErgebnis,
  heizkosten: readonly KriteriumErgebnis[],
  hoeher: boolean,
  { bestand }: Fall,
): string[] {
  const ohneZusage =
    bestand === true
      ? 'Nach einer Frist zahlt das Jobcenter den höheren Teil vielleicht nicht mehr.'
      : 'Ohne schriftliche Zusage zahlt das Jobcenter den höheren Teil nicht.';
  const summe = eigenanteile(ergebnis);
  if (summe === null) return [ohneZusage];
  if (istFrage(erste))
    return [
      `Über dieser Grenze prüft das Jobcenter genauer. Vielleicht zahlen Sie ${summe.alles} im Monat selbst.`,
    ];
  if (hoeher) return [`${ohneZusage} Dann zahlen Sie vielleicht ${summe.alles} im Monat selbst.`];
  if (heizkosten.length > 0 && !summe.heizungFest)
    return [
      `${ohneZusage} Dann zahlen Sie ${summe.miete} im Monat selbst. Mit den Heizkosten sind es vielleicht ${summe.alles}.`,
    ];
  return [`${ohneZusage} Dann zahlen Sie ${summe.alles} im Monat selbst.`];
}

/** Where something may apply that has a higher limit nobody here knows, “over” is not the last word. */
function hoehereWerte({ hinweise }: Ergebnis): string[] {
  return hinweise.flatMap((h) =>
    h.code === 'hoeherer_wert_unbekannt'
      ? [`Für „${h.werte.name}“ gelten höhere Werte, die wir nicht kennen.`]
      : [],
  );
}

function ziel(k: KriteriumErgebnis): string | null {
  if (k.richtwert === null) return null;
  const zahl = wertText(k.bezug, k.richtwert);
  // Only the end of a span that is sure says up to where it fits.
  const sicher = k.richtwertSpanne === null ? zahl : wertText(k.bezug, k.richtwertSpanne[0]);
  if (k.bezug === 'wohnflaeche') return `Bis ${sicher} ist die Wohnfläche im Rahmen.`;
  if (k.bezug.endsWith('_je_m2')) return `Bis ${sicher} ist die ${BEZUG[k.bezug]} im Rahmen.`;
  return `Bis ${sicher} im Monat ${k.bezug === 'betriebskosten' ? 'sind' : 'ist'} die ${BEZUG[k.bezug]} im Rahmen.`;
}
