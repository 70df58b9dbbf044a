import { leseAnfrage, type Tabelle } from '@/lib/regeln';
import type { Fall } from '../faelle';
import { nachschlagewerk } from '../richtwerte';
import { type Antwort, type Teilnehmer, version } from '../teilnehmer';

/** The least one can do with a validated question: a look-up and a comparison, and nobody learns why. */
export function gepruefteCent(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer {
  const nachschlagen = nachschlagewerk(tabelle);
  const anfragen = faelle.map((fall) => fall.anfrage);
  const pruefe = (eingabe: unknown): Antwort => {
    const gelesen = leseAnfrage(eingabe);
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    const { ort, personen, nettokaltmiete, betriebskosten } = gelesen.anfrage;
    const grenze = nachschlagen(ort ?? '', personen ?? 0);
    return { richtwert: grenze, imRahmen: (nettokaltmiete ?? 0) + (betriebskosten ?? 0) <= grenze };
  };
  return {
    name: 'ganze Cent, Eingabe geprüft',
    version: version(null),
    kodierung: 'leseAnfrage + Nachschlagen in einer Map: nur Richtwert und ja/nein, kein Rechenweg',
    antworten: () => anfragen.map(pruefe),
    durchgang: () => {
      let imRahmen = 0;
      for (const anfrage of anfragen) if (pruefe(anfrage).imRahmen) imRahmen++;
      return imRahmen;
    },
  };
}

/** The floor of what a computer can do here: ready whole cents, nothing validated. */
export function nackteCent(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer {
  const nachschlagen = nachschlagewerk(tabelle);
  const pruefe = ({ ort, personen, nettokaltmiete, betriebskosten }: Fall): Antwort => {
    const grenze = nachschlagen(ort, personen);
    return { richtwert: grenze, imRahmen: nettokaltmiete + betriebskosten <= grenze };
  };
  return {
    name: 'ganze Cent, ungeprüft',
    version: version(null),
    kodierung: 'fertige Ganzzahlen + Nachschlagen in einer Map: die Untergrenze des Aufwands',
    antworten: () => faelle.map(pruefe),
    durchgang: () => {
      let imRahmen = 0;
      for (const fall of faelle) if (pruefe(fall).imRahmen) imRahmen++;
      return imRahmen;
    },
  };
}
