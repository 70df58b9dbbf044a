import { ausDezimal, type Ergebnis, leseAnfrage, pruefe, type Tabelle, vorbereite } from '@/lib/regeln';
import type { Fall } from '../faelle';
import { type Teilnehmer, version } from '../teilnehmer';

/** This library, whole: read and validate the contract's object, all criteria, every step of the calculation. */
export function wir(tabelle: Tabelle, faelle: readonly Fall[]): Teilnehmer {
  const werk = vorbereite(tabelle);
  const anfragen = faelle.map((fall) => fall.anfrage);
  const ergebnisFuer = (anfrage: unknown): Ergebnis => {
    const gelesen = leseAnfrage(anfrage);
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    return pruefe(gelesen.anfrage, werk);
  };
  let zuletzt: Ergebnis | null = null;
  return {
    name: 'Mietpreisrechner',
    version: version(null),
    kodierung:
      'leseAnfrage (Dezimaltext geprüft) + pruefe: alle Kriterien, voller Rechenweg, Quellen, Hinweise',
    antworten: () => anfragen.map((anfrage) => antwort(ergebnisFuer(anfrage))),
    durchgang: () => {
      let imRahmen = 0;
      for (const anfrage of anfragen) {
        zuletzt = ergebnisFuer(anfrage);
        if (zuletzt.urteil === 'im_rahmen') imRahmen++;
      }
      return imRahmen;
    },
  };
}

function antwort({ urteil, kriterien }: Ergebnis) {
  const miete = kriterien.find((k) => k.kriterium === 'miete');
  const richtwert = ausDezimal(miete?.richtwert ?? '');
  const letzter = miete?.rechenweg.at(-1);
  if (richtwert === null || letzter?.schritt !== 'vergleich' || miete?.status !== urteil) {
    throw new Error(`Unvollständiges Ergebnis: ${JSON.stringify(miete)}`);
  }
  return { richtwert, imRahmen: urteil === 'im_rahmen' };
}
