import type { Ergebnis, Grund, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from './begriffe';
import { GRUND } from './gruende';
import { betragText, wertText } from './werte';
import { personen, tagLang } from './zahlen';

/** The verdict in words: tone for the box, heading, and what it means, in reading order. */
export interface Urteilstext {
  readonly ton: 'success' | 'warning' | 'info';
  readonly titel: string;
  readonly saetze: readonly string[];
  /** Up to which amount it would be within the limit; stands apart, because R-04 allows 70 words up here. */
  readonly ziel: string | null;
}

/** Who and where: completes the sentences. */
export interface Fall {
  readonly ort: string;
  readonly personen: number;
}

/** The words of wording 7.1 to 7.5. Never “approved” or “refused”: the calculator decides nothing. */
export function urteilText(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  switch (ergebnis.urteil) {
    case 'im_rahmen':
      return imRahmen(ergebnis, fall);
    case 'miete_im_rahmen':
      return nurMiete(ergebnis, fall);
    case 'ueber_richtwert':
      return ueber(ergebnis, fall);
    case 'nur_heizung_ueber':
      return heizung(ergebnis);
    case 'nicht_pruefbar':
      return offen(ergebnis, fall);
  }
}

function imRahmen(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  const miete = knappste(ergebnis);
  const abstand =
    miete?.differenz == null
      ? []
      : miete.differenz === '0.00'
        ? ['Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.']
        : [`Die Miete liegt ${betragText(miete.bezug, miete.differenz)} unter dem Richtwert.`];
  return {
    ton: 'success',
    titel: 'Die Kosten sind im Rahmen',
    saetze: [
      `Für ${personen(fall.personen)} in ${fall.ort} liegt die Wohnung innerhalb der Richtwerte.`,
      ...abstand,
      'Das ist ein gutes Zeichen. Das Jobcenter prüft trotzdem noch Ihren Fall.',
    ],
    ziel: null,
  };
}

function nurMiete(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  return {
    ton: 'info',
    titel: 'Die Miete ist im Rahmen, die Heizkosten sind offen',
    saetze: [
      `Für ${personen(fall.personen)} in ${fall.ort} liegt die Miete innerhalb der Richtwerte.`,
      ...ergebnis.gruende.map((grund) => grundText(ergebnis, grund)),
    ],
    ziel: null,
  };
}

function ueber(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  const schlimmstes = massgeblichUeber(ergebnis, (k) => k.kriterium !== 'heizung');
  if (!schlimmstes?.differenz || !schlimmstes.richtwert) return offen(ergebnis, fall);
  const mehr = betragText(schlimmstes.bezug, schlimmstes.differenz);
  const richtwert = wertText(schlimmstes.bezug, schlimmstes.richtwert);
  const flaeche = schlimmstes.bezug === 'wohnflaeche';
  const mindestens = schlimmstes.istwertArt === 'mindestens' ? 'mindestens ' : '';
  return {
    ton: 'warning',
    titel: flaeche
      ? `Die Wohnung ist ${mehr} größer als der Richtwert`
      : `Die Miete liegt ${mindestens}${mehr} über dem Richtwert`,
    saetze: [
      'Das heißt nicht, dass Sie dort nicht wohnen können.',
      'Das Jobcenter prüft jeden Fall einzeln. Manchmal gibt es gute Gründe für höhere Kosten. Zum Beispiel eine Behinderung, eine Pflege oder wenig freie Wohnungen.',
      flaeche
        ? 'Ohne schriftliche Zusage bezahlt das Jobcenter den höheren Teil nach dem Umzug nicht.'
        : `Ohne schriftliche Zusage bezahlt das Jobcenter den höheren Teil nach dem Umzug nicht. Dann zahlen Sie ${mindestens}${mehr} im Monat selbst.`,
      'Sprechen Sie mit dem Jobcenter, bevor Sie unterschreiben.',
    ],
    ziel: flaeche
      ? `Bis ${richtwert} ist die Wohnfläche für ${personen(fall.personen)} in ${fall.ort} im Rahmen.`
      : `Bis ${richtwert} im Monat ${schlimmstes.bezug === 'betriebskosten' ? 'sind' : 'ist'} die ${BEZUG[schlimmstes.bezug]} für ${personen(fall.personen)} in ${fall.ort} im Rahmen.`,
  };
}

function heizung(ergebnis: Ergebnis): Urteilstext {
  const k = massgeblichUeber(ergebnis, (kriterium) => kriterium.kriterium === 'heizung');
  const mehr = k?.differenz ? betragText(k.bezug, k.differenz) : '';
  return {
    ton: 'warning',
    titel: `Die Heizkosten liegen ${mehr} über dem Richtwert`,
    saetze: [
      'Die Miete selbst ist im Rahmen. Bei den Heizkosten fragt das Jobcenter vielleicht nach.',
      'Gründe können ein altes Haus, schlechte Fenster oder eine Krankheit sein.',
      'Sprechen Sie mit dem Jobcenter, bevor Sie unterschreiben.',
    ],
    ziel: k?.richtwert
      ? `Bis ${wertText(k.bezug, k.richtwert)} im Monat sind die Heizkosten im Rahmen.`
      : null,
  };
}

function offen(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  if (ergebnis.gruende.includes('kein_richtwert_hinterlegt')) {
    const bis = ergebnis.tabelle?.gueltigBis;
    return {
      ton: 'info',
      titel: `Für ${fall.ort} fehlt ein aktueller Richtwert`,
      saetze: [
        ...(bis ? [`Unsere letzte Tabelle galt bis ${tagLang(bis)}.`] : []),
        GRUND.kein_richtwert_hinterlegt,
      ],
      ziel: null,
    };
  }
  const mieten = entscheidende(ergebnis);
  const mieteImRahmen = mieten.length > 0 && mieten.every((k) => k.status === 'im_rahmen');
  return {
    ton: 'info',
    titel: 'Das können wir nicht sicher prüfen',
    saetze: [
      ...ergebnis.gruende.map((grund) => grundText(ergebnis, grund)),
      ...(mieteImRahmen ? ['Die Miete selbst ist im Rahmen.'] : []),
      'Die Richtwerte sehen Sie trotzdem unten in der Tabelle.',
    ],
    ziel: null,
  };
}

/** The limits that decide about the rent; what is printed beside them only as a hint says nothing of the verdict. */
function entscheidende({ kriterien }: Ergebnis): readonly KriteriumErgebnis[] {
  return kriterien.filter((k) => k.kriterium === 'miete' && k.massgeblich);
}

/** Of several limits the one that is nearest: that much more and the rent would be over. */
function knappste(ergebnis: Ergebnis): KriteriumErgebnis | undefined {
  const imRahmen = entscheidende(ergebnis).filter((k) => k.status === 'im_rahmen');
  return imRahmen.toSorted((a, b) => mehr(b) - mehr(a))[0];
}

/** Reasons that lie in one limit and not in the question: there the limit has to be named. */
const IN_DER_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'richtwert_nicht_bekannt',
  'gemeinde_nicht_in_tabelle',
  'personenzahl_nicht_in_tabelle',
  'einzelfall_ab_personenzahl',
]);

function grundText(ergebnis: Ergebnis, grund: Grund): string {
  const k = ergebnis.kriterien.find(
    (kriterium) => kriterium.massgeblich && kriterium.gruende.includes(grund),
  );
  return k && IN_DER_TABELLE.has(grund) ? `${BEZUG[k.bezug]}: ${GRUND[grund]}` : GRUND[grund];
}

/** Of several limits that are exceeded, the one with the largest excess names the verdict. */
function massgeblichUeber(
  ergebnis: Ergebnis,
  passt: (k: KriteriumErgebnis) => boolean,
): KriteriumErgebnis | undefined {
  return ergebnis.kriterien
    .filter((k) => k.massgeblich && k.status === 'ueber_richtwert' && passt(k))
    .sort(
      (a, b) => Number(a.bezug === 'wohnflaeche') - Number(b.bezug === 'wohnflaeche') || mehr(b) - mehr(a),
    )[0];
}

function mehr(k: KriteriumErgebnis): number {
  return Number(k.differenz);
}
