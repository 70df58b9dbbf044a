import { alleZweige, type Bezug, type Tabelle, type Wert, type Zuschlag } from '@/lib/regeln';
import type { Bund } from '../bund-form';
import type { Befund, Pfad } from '../meldung';
import { GELD, JE_M2 } from '../schema/worte';
import { fremdeGemeinde } from './gemeinden';

const MIETEN: readonly Bezug[] = [...GELD, ...JE_M2].filter((bezug) => bezug !== 'heizkosten');
const ARTEN: Readonly<Record<Zuschlag['plus']['art'], readonly Bezug[] | null>> = {
  prozent: null,
  euro: GELD,
  euro_je_m2: [...GELD, ...JE_M2],
  m2: ['wohnflaeche', ...GELD],
  unbekannt: null,
};

/** Says where a surcharge makes no sense for the limit it names, so that it never fails or counts in silence. */
export function pruefeZuschlaege(tabelle: Tabelle, bund: Bund): Befund[] {
  const { zuschlaege } = tabelle;
  return zuschlaege.flatMap((zuschlag, i) => {
    const fehler = ersterFehler(zuschlag, tabelle, bund);
    return fehler === null ? [] : [{ pfad: ['zuschlaege', i, ...fehler[0]], text: fehler[1] }];
  });
}

function ersterFehler(
  { bezug, wenn, plus, runden }: Zuschlag,
  { traeger, gemeinden, grenzen: alle }: Tabelle,
  bund: Bund,
): [Pfad, string] | null {
  const grenzen = alle.filter((grenze) => grenze.bezug === bezug);
  if (grenzen.length === 0) {
    const text = `Zu diesem Zuschlag gibt es keine Grenze mit „bezug: ${bezug}“. Prüfen Sie das Wort, oder tragen Sie die Grenze ein.`;
    return [['bezug'], text];
  }
  const fremd = wenn.gemeinden?.findIndex((ags) => !Object.hasOwn(gemeinden, ags)) ?? -1;
  if (fremd >= 0) {
    const text = fremdeGemeinde(wenn.gemeinden?.[fremd] ?? '', traeger.name, bund);
    return [['wenn', 'gemeinden', fremd], text];
  }
  if (wenn.energiekennwert !== null && !MIETEN.includes(bezug)) {
    const text = `Ein Energiekennwert ändert „${bezug}“ nicht. Möglich ist er bei: ${MIETEN.join(', ')}`;
    return [['wenn', 'energiekennwert'], text];
  }
  const erlaubt = ARTEN[plus.art];
  if (erlaubt !== null && !erlaubt.includes(bezug)) {
    const rat = istJeM2(bezug) ? 'Schreiben Sie: euro_je_m2' : `Möglich ist es bei: ${erlaubt.join(', ')}`;
    return [['plus', plus.art], `„${plus.art}“ passt nicht zu „bezug: ${bezug}“. ${rat}`];
  }
  const werte = grenzen.flatMap(({ gebiete }) => gebiete.flatMap(({ wert }) => alleZweige(wert)));
  if (plus.art === 'm2' && bezug !== 'wohnflaeche' && !werte.some(hatFlaeche)) {
    const text = `Mehr Fläche hat hier keinen Preis: „${bezug}“ ist nicht Preis × angemessene Fläche. Schreiben Sie „euro“ oder „prozent“.`;
    return [['plus', 'm2'], text];
  }
  if (plus.art === 'prozent' && istJeM2(bezug) && runden === 'nicht' && werte.some(krumm(plus.zahl))) {
    const text =
      'Dieser Prozentsatz ergibt mehr als vier Stellen je m². Tragen Sie „runden“ ein, zum Beispiel: cent';
    return [['plus', 'prozent'], text];
  }
  return null;
}

function istJeM2(bezug: Bezug): boolean {
  return (JE_M2 as readonly Bezug[]).includes(bezug);
}

function hatFlaeche(wert: Wert): boolean {
  return wert.art === 'preis_mal_flaeche' && wert.flaeche === 'angemessen';
}

/** True if a percentage of a price is no whole number of ten-thousandths of a Euro. */
function krumm(hundertstelProzent: number): (wert: Wert) => boolean {
  const bleibtRest = (zahl: number) => (zahl * hundertstelProzent) % 10_000 !== 0;
  return (wert) => {
    if (wert.art === 'fest') return bleibtRest(wert.wert);
    if (wert.art !== 'je_person') return false;
    return [...wert.zellen, wert.weitere].some((zelle) => typeof zelle === 'number' && bleibtRest(zelle));
  };
}
