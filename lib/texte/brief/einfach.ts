import type { Bezug, Hoechstbetrag } from '@/lib/regeln';
import type { Absatz, Briefdaten } from './baustein';
import { hatBetrag, type Richtwertlage } from './lage';
import { wer } from './saetze';
import { betragMitZeit, LEERSTELLE, ZWEITE_HAND } from './werte';

/** The letter for looking for a flat in short lines, one thought each. Not checked by people it is for. */
export function einfach(daten: Briefdaten): readonly Absatz[] {
  const { ort, personen, neu, link } = daten;
  return [
    ['Sie suchen eine Wohnung.', `Für ${wer(personen)} in ${ort} gilt:`, ...kosten(neu)],
    ['Es gibt einen Miet-Rechner.', `Die Adresse ist: ${link.gedruckt}`, ...kann(daten)],
    [
      'Bringen Sie das Wohnungs-Angebot zu uns.',
      'Warten Sie auf unseren Brief.',
      'Dann unterschreiben Sie den Miet-Vertrag.',
    ],
    [`Fragen? Rufen Sie an: ${LEERSTELLE.telefon}`],
  ];
}

function kosten(lage: Richtwertlage): readonly string[] {
  if (lage.art === 'offen') return [`Die Miete kann ${LEERSTELLE.betrag} im Monat kosten.`];
  const limits = lage.miete.filter(hatBetrag);
  return [...limits.map(zeile), ...(lage.tabelle.quelle.beleg === 'zweitquelle' ? [ZWEITE_HAND] : [])];
}

function zeile(limit: Hoechstbetrag): string {
  return `${WORT[limit.bezug]}: ${limit.betrag === null ? '' : 'bis '}${betragMitZeit(limit)}`;
}

/** What the calculator does, only where it can. */
function kann({ neu }: Briefdaten): readonly string[] {
  if (neu.art === 'offen' && neu.luecke !== 'personen_fehlen' && neu.luecke !== 'haengt_ab')
    return ['Ihren Richt-Wert kennt er noch nicht.', 'Fragen Sie uns.'];
  return ['Er sagt Ihnen: Passt die Miete?'];
}

const WORT: Readonly<Record<Bezug, string>> = {
  nettokaltmiete: 'Kalt-Miete',
  betriebskosten: 'Betriebs-Kosten',
  bruttokaltmiete: 'Kalt-Miete mit Betriebs-Kosten',
  bruttowarmmiete: 'Miete mit Heiz-Kosten',
  heizkosten: 'Heiz-Kosten',
  heizenergie: 'Heizung',
  nettokaltmiete_je_m2: 'Kalt-Miete',
  bruttokaltmiete_je_m2: 'Kalt-Miete mit Betriebs-Kosten',
  wohnflaeche: 'Größe',
};
