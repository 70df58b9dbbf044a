import { alsDezimal, ausDezimal, type Ergebnis, type Grund, type KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from './begriffe';
import { GRUND } from './gruende';
import { hinweisText } from './hinweise';
import {
  abstandText,
  eigenerWertText,
  entscheidende,
  grenzwertText,
  istFrage,
  istGenau,
  passtWennText,
  schranke,
} from './kriterium';
import { einordnungText } from './orientierung';
import { betragText, wertText } from './werte';
import { euroAusDezimal, personen, tagLang } from './zahlen';

/** The verdict in words: tone for the box, heading, and what it means, in reading order. */
export interface Urteilstext {
  readonly ton: 'success' | 'warning' | 'info';
  readonly titel: string;
  /** What was compared, and with what result; the first stands in the box, the others right below the warning. */
  readonly kasten: readonly string[];
  /** Below the warning: what it means, and what helps. */
  readonly saetze: readonly string[];
  /** Up to which amount it would be within the limit (R-25); stands apart, because R-04 allows 70 words up here. */
  readonly ziel: string | null;
  /** In one short line: nobody of us has read the document; null if somebody has. */
  readonly herkunft: string | null;
  /** Sentences of the table that change what a reader concludes. */
  readonly tabelle: readonly string[];
}

/** Who and where: completes the sentences. */
export interface Fall {
  readonly ort: string;
  readonly personen: number;
}

type Text = Omit<Urteilstext, 'herkunft' | 'tabelle'>;

/** Never “approved” or “refused”, and no sentence wider than what was compared: the calculator decides nothing. */
export function urteilText(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  const hinweise = (code: 'zweitquelle' | 'tabelle_sagt') =>
    ergebnis.hinweise.filter((h) => h.code === code).map((h) => hinweisText(h, fall.ort));
  return {
    ...TEXT[ergebnis.urteil](ergebnis, fall),
    herkunft: hinweise('zweitquelle')[0] ?? null,
    tabelle: hinweise('tabelle_sagt'),
  };
}

const TEXT: Readonly<Record<Ergebnis['urteil'], (ergebnis: Ergebnis, fall: Fall) => Text>> = {
  im_rahmen: imRahmen,
  miete_im_rahmen: nurMiete,
  nur_heizung_ueber: heizung,
  ueber_richtwert: ueber,
  nicht_pruefbar: offen,
};

function imRahmen(ergebnis: Ergebnis, fall: Fall): Text {
  const heizkosten = entscheidende(ergebnis).filter((k) => k.kriterium === 'heizung');
  const gerichte = heizkosten.some((k) => k.herkunft === 'rechtsprechung');
  const warm = heizkosten.length === 0;
  const was = warm
    ? `ist die ${BEZUG.bruttowarmmiete} im Rahmen`
    : gerichte
      ? 'ist die Miete im Rahmen'
      : 'sind Miete und Heizkosten im Rahmen';
  return {
    ton: 'success',
    titel: gerichte
      ? 'Die Miete ist im Rahmen, die Heizkosten sind unauffällig'
      : 'Die Kosten sind im Rahmen',
    kasten: [
      `Für ${wer(fall)} ${was}.`,
      ...mietabstand(ergebnis),
      ...heizkosten.map(heizabstand),
      ...nurHinweise(ergebnis),
    ],
    saetze: ['Das ist ein gutes Zeichen. Das Jobcenter prüft trotzdem noch Ihren Fall.'],
    ziel: null,
  };
}

function nurMiete(ergebnis: Ergebnis, fall: Fall): Text {
  const teile = entscheidende(ergebnis).filter((k) => k.status === 'nicht_pruefbar');
  const namen = und(teile.map(({ bezug }) => BEZUG[bezug]));
  const hoch = ergebnis.orientierung.some(({ einordnung }) => einordnung === 'auffaellig_hoch');
  const miete = mietwort(ergebnis);
  const rest = hoch
    ? 'Die Heizkosten sind auffällig hoch.'
    : `${teile.length === 1 ? 'Die ' : ''}${namen} sind nicht geprüft.`;
  return {
    ton: hoch ? 'warning' : 'info',
    titel: `Die ${miete} ist im Rahmen. ${rest}`,
    kasten: [
      `Für ${wer(fall)} haben wir nur die ${miete} verglichen.`,
      `Nicht geprüft: ${und(teile.map(nichtGeprueft))}.`,
      ...einordnung(ergebnis),
    ],
    saetze: [
      ...mietabstand(ergebnis),
      ...nurHinweise(ergebnis),
      ...gruende(ergebnis),
      ...weiter(ergebnis),
      'Das Jobcenter prüft alle Kosten. Fragen Sie vor der Unterschrift.',
    ],
    ziel: null,
  };
}

/** “60,00 € Heizkosten”, “Heizkosten (nicht angegeben)”. */
function nichtGeprueft(k: KriteriumErgebnis): string {
  return k.istwert === null
    ? `${BEZUG[k.bezug]} (nicht angegeben)`
    : `${eigenerWertText(k)} ${BEZUG[k.bezug]}`;
}

function ueber(ergebnis: Ergebnis, fall: Fall): Text {
  const alle = entscheidende(ergebnis).filter((k) => k.status === 'ueber_richtwert');
  const heizkosten = alle.filter((k) => k.kriterium === 'heizung');
  const mieten = alle.filter((k) => k.kriterium === 'miete');
  const [erste] = mieten.length > 0 ? mieten.toSorted((a, b) => mehr(b) - mehr(a)) : alle;
  if (erste === undefined) return offen(ergebnis, fall);
  const hoeher = hoehereWerte(ergebnis);
  const summe = eigenanteile(ergebnis);
  const bekannt = hoeher.length > 0 ? ', den wir kennen' : '';
  return {
    ton: 'warning',
    titel: `${ueberTitel(erste, summe)}${bekannt}`,
    kasten: [
      'Das heißt nicht, dass Sie dort nicht wohnen können.',
      ...(alle.length > 1 ? alle.map(ueberschritten) : [zahlen(erste)]),
      ...hoeher,
    ],
    saetze: [
      'Das Jobcenter prüft jeden Fall einzeln. Gute Gründe können zählen, zum Beispiel Pflege oder Behinderung.',
      ...risiko(ergebnis, erste, heizkosten, hoeher.length > 0),
      'Sprechen Sie mit dem Jobcenter, bevor Sie unterschreiben.',
    ],
    ziel: ziel(erste, fall),
  };
}

function heizung(ergebnis: Ergebnis): Text {
  const k = entscheidende(ergebnis).find((e) => e.kriterium === 'heizung' && e.status === 'ueber_richtwert');
  const abstand = k === undefined ? null : abstandText(k);
  if (k === undefined || abstand === null) throw new RangeError('no heating costs above a limit');
  const selbst = eigenanteile(ergebnis)?.alles ?? null;
  const gerichte = k.herkunft === 'rechtsprechung';
  const fragt = istFrage(k)
    ? `Das Jobcenter fragt vielleicht nach.${selbst === null ? '' : ` Vielleicht müssen Sie ${selbst} im Monat selbst zahlen.`}`
    : `Das Jobcenter prüft jeden Fall einzeln.${selbst === null ? '' : ` Zahlt es nur bis zum Richtwert, zahlen Sie ${selbst} im Monat selbst.`}`;
  return {
    ton: 'warning',
    titel: gerichte
      ? 'Die Heizkosten sind auffällig hoch'
      : istFrage(k)
        ? `Die Heizkosten sind auffällig hoch: ${abstand}`
        : `Die Heizkosten liegen ${abstand}`,
    kasten: [
      `Die ${mietwort(ergebnis)} selbst ist im Rahmen.`,
      gerichte
        ? `Ihre ${BEZUG[k.bezug]} liegen ${abstand}, ab der das Jobcenter meist nachfragt.`
        : zahlen(k),
      fragt,
    ],
    saetze: [
      ...(gerichte
        ? [`${zahlen(k)} Das ist kein Richtwert vom Jobcenter. Gerichte ziehen diese Grenze.`]
        : []),
      ...mietabstand(ergebnis),
      ...nurHinweise(ergebnis),
      ...gruende(ergebnis),
      'Gründe können ein altes Haus, schlechte Fenster oder eine Krankheit sein. Sprechen Sie mit dem Jobcenter, bevor Sie unterschreiben.',
    ],
    ziel: heizziel(k),
  };
}

function offen(ergebnis: Ergebnis, fall: Fall): Text {
  const gruendeTexte = gruende(ergebnis);
  if (ergebnis.gruende.includes('kein_richtwert_hinterlegt')) {
    const bis = ergebnis.tabelle?.gueltigBis;
    return {
      ton: 'info',
      titel: `Für ${fall.ort} fehlt ein aktueller Richtwert`,
      kasten: bis ? [`Unsere letzte Tabelle galt bis ${tagLang(bis)}.`] : [GRUND.kein_richtwert_hinterlegt],
      saetze: bis ? [GRUND.kein_richtwert_hinterlegt] : [],
      ziel: null,
    };
  }
  const ueberHeizung = entscheidende(ergebnis).filter(
    (k) => k.kriterium === 'heizung' && k.status === 'ueber_richtwert',
  );
  return {
    ton: 'info',
    titel: 'Das können wir nicht sicher prüfen',
    kasten: [...gruendeTexte.slice(0, 1), ...weiter(ergebnis)],
    saetze: [
      ...gruendeTexte.slice(1),
      ...ueberHeizung.map((k) => `Die Heizkosten sind auffällig hoch: ${abstandText(k)}.`),
      'Die Richtwerte sehen Sie trotzdem unten in der Tabelle.',
    ],
    ziel: null,
  };
}

/** The sum of the rent, or of rent and heating where both are over a limit of the authority. */
function ueberTitel(erste: KriteriumErgebnis, summe: Eigenanteile | null): string {
  if (erste.bezug === 'wohnflaeche')
    return `Die Wohnung ist ${betragText(erste.bezug, erste.differenz ?? '0')} größer als der Richtwert`;
  if (summe === null) return `Die Miete liegt ${abstandText(erste)}`;
  if (summe.heizungFest) return `Die Kosten liegen ${summe.alles} über den Richtwerten`;
  return `Die Miete liegt ${summe.miete} über dem Richtwert`;
}

/** “2 Personen in Hannover”. */
function wer(fall: Fall): string {
  return `${personen(fall.personen)} in ${fall.ort}`;
}

/** Where Betriebskosten were not compared, only the Kaltmiete was. */
function mietwort(ergebnis: Ergebnis): string {
  const ohneBetriebskosten = entscheidende(ergebnis).some(
    (k) => k.bezug === 'betriebskosten' && k.status === 'nicht_pruefbar',
  );
  return ohneBetriebskosten ? 'Kaltmiete' : 'Miete';
}

/** How far the rent is below the nearest limit that decides. */
function mietabstand(ergebnis: Ergebnis): string[] {
  const mieten = entscheidende(ergebnis).filter((k) => k.kriterium === 'miete' && k.status === 'im_rahmen');
  const [k] = mieten.toSorted((a, b) => mehr(b) - mehr(a));
  const abstand = k === undefined ? null : abstandText(k);
  if (k === undefined || abstand === null) return [];
  const eigener = mieten.length > 1 || k.bezug === 'bruttowarmmiete';
  const name = eigener && k.bezug !== 'bruttokaltmiete' ? BEZUG[k.bezug] : mietwort(ergebnis);
  if (mehr(k) === 0)
    return [
      istGenau(k)
        ? 'Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.'
        : `Die ${name} liegt höchstens auf dem Richtwert. Das ist noch im Rahmen.`,
    ];
  return [`Die ${name} ${liegt(k)} ${abstand}.`];
}

function heizabstand(k: KriteriumErgebnis): string {
  const name = BEZUG[k.bezug];
  const genau = istGenau(k);
  const gerichte = k.herkunft === 'rechtsprechung';
  if (mehr(k) === 0) {
    const wo = gerichte ? `der Grenze. Erst darüber fragt das Jobcenter meist nach` : 'dem Richtwert';
    return `Die ${name} ${liegt(k)} ${genau ? 'genau' : 'höchstens'} auf ${wo}.`;
  }
  const grenze = gerichte ? ', ab der das Jobcenter meist nachfragt' : '';
  return `Die ${name} ${liegt(k)} ${abstandText(k)}${grenze}.`;
}

/** What lies above a value that does not decide: a hint is neither within nor over. */
function nurHinweise({ kriterien }: Ergebnis): string[] {
  return kriterien
    .filter((k) => !k.massgeblich && k.status === 'ueber_richtwert' && k.differenz !== null)
    .map((k) => {
      const betrag = betragText(k.bezug, k.differenz ?? '0');
      return k.bezug === 'wohnflaeche'
        ? `Die Wohnung ist ${betrag} größer als der Richtwert. Das ist hier nur ein Hinweis.`
        : `Die ${BEZUG[k.bezug]} ${liegt(k)} ${abstandText(k)}. Das ist hier nur ein Hinweis.`;
    });
}

/** Where the heating costs lie, as far as courts have a border for them. */
function einordnung({ orientierung, kriterien }: Ergebnis): string[] {
  const k = kriterien.find(({ bezug }) => bezug === 'heizkosten');
  return orientierung.flatMap((o) =>
    o.code === 'heizspiegel_zu_hoch' && k ? (einordnungText(o, eigenerWertText(k)) ?? []) : [],
  );
}

/** “Kaltmiete: 51,20 € über dem Richtwert.” */
function ueberschritten(k: KriteriumErgebnis): string {
  const frage = istFrage(k) ? 'auffällig hoch, ' : '';
  return `${BEZUG[k.bezug]}: ${frage}${abstandText(k)}.`;
}

/** The two figures that were compared. */
function zahlen(k: KriteriumErgebnis): string {
  const grenze = k.herkunft === 'rechtsprechung' ? 'Grenze' : 'Richtwert';
  return `${BEZUG[k.bezug]}: ${eigenerWertText(k)}, ${grenze}: ${grenzwertText(k)}.`;
}

interface Eigenanteile {
  /** The sum over all limits, and the part of it that is rent. */
  readonly alles: string;
  readonly miete: string;
  /** A limit for heating that is no mere question is exceeded too. */
  readonly heizungFest: boolean;
}

function eigenanteile(ergebnis: Ergebnis): Eigenanteile | null {
  const { eigenanteil } = ergebnis;
  if (eigenanteil === null) return null;
  const teile = entscheidende(ergebnis);
  const ueberheizt = teile.filter((k) => k.bezug === 'heizkosten' && k.status === 'ueber_richtwert');
  const heizung = ueberheizt.reduce((summe, k) => summe + cent(k.differenz), 0);
  const mieten = teile.filter((k) => k.kriterium === 'miete');
  const genau = mieten.every((k) => k.status === 'im_rahmen' || k.status === 'kein_richtwert' || istGenau(k));
  return {
    alles: schranke(eigenanteil.art) + euroAusDezimal(eigenanteil.betrag),
    miete: `${genau ? '' : 'mindestens '}${euroAusDezimal(alsDezimal(cent(eigenanteil.betrag) - heizung))}`,
    heizungFest: ueberheizt.some((k) => !istFrage(k)),
  };
}

/** What a person pays alone; a doubt stays a doubt. */
function risiko(
  ergebnis: Ergebnis,
  erste: KriteriumErgebnis,
  heizkosten: readonly KriteriumErgebnis[],
  hoeher: boolean,
): string[] {
  const ohneZusage = 'Ohne schriftliche Zusage zahlt das Jobcenter den höheren Teil nicht.';
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

function ziel(k: KriteriumErgebnis, fall: Fall): string | null {
  if (k.richtwert === null) return null;
  const zahl = wertText(k.bezug, k.richtwert);
  // Only the end of a span that is sure says up to where it fits.
  const sicher = k.richtwertSpanne === null ? zahl : wertText(k.bezug, k.richtwertSpanne[0]);
  if (k.bezug === 'wohnflaeche') return `Bis ${sicher} ist die Wohnfläche für ${wer(fall)} im Rahmen.`;
  if (k.bezug.endsWith('_je_m2'))
    return `Bis ${sicher} ist die ${BEZUG[k.bezug]} für ${wer(fall)} im Rahmen.`;
  return `Bis ${sicher} im Monat ${k.bezug === 'betriebskosten' ? 'sind' : 'ist'} die ${BEZUG[k.bezug]} für ${wer(fall)} im Rahmen.`;
}

function heizziel(k: KriteriumErgebnis): string | null {
  const sicher = k.richtwertSpanne?.[0] ?? k.richtwert;
  if (sicher === null || k.bezug === 'heizenergie') return null;
  const zahl = wertText(k.bezug, sicher);
  return istFrage(k)
    ? `Bis ${zahl} im Monat fragt das Jobcenter bei den Heizkosten meist nicht nach.`
    : `Bis ${zahl} im Monat sind die Heizkosten im Rahmen.`;
}

/** Why something is open: one sentence a reason, with what it is about where it lies in the table. */
function gruende(ergebnis: Ergebnis): string[] {
  const teile = entscheidende(ergebnis);
  const liste =
    ergebnis.gruende.length > 0 ? ergebnis.gruende : [...new Set(teile.flatMap((k) => k.gruende))];
  return liste.map((grund) => {
    const namen = teile.filter((k) => k.gruende.includes(grund)).map(({ bezug }) => BEZUG[bezug]);
    return IN_DER_TABELLE.has(grund) && namen.length > 0 ? `${und(namen)}: ${GRUND[grund]}` : GRUND[grund];
  });
}

/** Reasons that lie in one limit and not in the question: there the limit has to be named. */
const IN_DER_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'richtwert_nicht_bekannt',
  'richtwert_nicht_gefunden',
  'grenze_nicht_bekannt',
  'tabelle_veraltet',
  'gemeinde_nicht_in_tabelle',
  'personenzahl_nicht_in_tabelle',
  'einzelfall_ab_personenzahl',
]);

/** One sentence further: what would decide the parts that are open. */
function weiter(ergebnis: Ergebnis): string[] {
  return [...new Set(entscheidende(ergebnis).flatMap((k) => passtWennText(k) ?? []))];
}

function liegt({ bezug }: KriteriumErgebnis): string {
  return bezug === 'betriebskosten' || bezug === 'heizkosten' ? 'liegen' : 'liegt';
}

/** “A, B und C”. */
function und(teile: readonly string[]): string {
  return teile.length < 2 ? (teile[0] ?? '') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`;
}

function cent(dezimal: string | null): number {
  return Math.abs(ausDezimal(dezimal ?? '0') ?? 0);
}

function mehr(k: KriteriumErgebnis): number {
  return Number(k.differenz);
}
