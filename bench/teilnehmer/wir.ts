import {
  type Anfrage,
  ausDezimal,
  type Ergebnis,
  leseAnfrage,
  pruefe,
  type Regelwerk,
  urteile,
} from '@/lib/regeln';
import type { Fall } from '../faelle';
import { type Teilnehmer, version } from '../teilnehmer';

/** This library, whole: read and validate the contract's object, all criteria, every step of the calculation. */
export function wir(werk: Regelwerk, faelle: readonly Fall[]): Teilnehmer {
  const anfragen = faelle.map((fall) => fall.anfrage);
  const ergebnisFuer = (anfrage: unknown): Ergebnis => pruefe(gelesen(anfrage), werk);
  return {
    name: 'Mietpreisrechner',
    version: version(null),
    kodierung:
      'leseAnfrage (Dezimaltext geprüft) + pruefe: Miete, Fläche, Heizung, voller Rechenweg, Quellen, Hinweise',
    antworten: () => anfragen.map((anfrage) => antwort(ergebnisFuer(anfrage))),
    durchgang: () => {
      let imRahmen = 0;
      for (const anfrage of anfragen) {
        if (ergebnisFuer(anfrage).kriterien[0]?.status === 'im_rahmen') imRahmen++;
      }
      return imRahmen;
    },
  };
}

/** The verdict alone, from questions that were read before; within is what is neither open nor over in the rent. */
export function nurUrteil(werk: Regelwerk, faelle: readonly Fall[]): Teilnehmer {
  const anfragen = faelle.map(({ anfrage }) => gelesen(anfrage));
  return {
    name: 'nur das Urteil',
    version: version(null),
    kodierung: 'urteile aus gelesenen Anfragen: dasselbe Urteil, kein Rechenweg',
    antworten: () => faelle.map(({ soll }, i) => ({ ...soll, imRahmen: mietePasst(anfragen[i], werk) })),
    durchgang: () => {
      let imRahmen = 0;
      for (const anfrage of anfragen) if (mietePasst(anfrage, werk)) imRahmen++;
      return imRahmen;
    },
  };
}

export function gelesen(eingabe: unknown): Anfrage {
  const lesung = leseAnfrage(eingabe);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.anfrage;
}

function mietePasst(anfrage: Anfrage | undefined, werk: Regelwerk): boolean {
  const urteil = anfrage === undefined ? 'nicht_pruefbar' : urteile(anfrage, werk);
  return urteil !== 'nicht_pruefbar' && urteil !== 'ueber_richtwert';
}

/** The rent is what all engines compare; the heating must have been compared too. */
function antwort({ kriterien }: Ergebnis) {
  const [miete] = kriterien;
  const heizung = kriterien.find((k) => k.kriterium === 'heizung');
  const richtwert = ausDezimal(miete?.richtwert ?? '');
  const vollstaendig = [miete, heizung].every((k) => k?.rechenweg.at(-1)?.schritt === 'vergleich');
  if (richtwert === null || !vollstaendig) {
    throw new Error(`Unvollständiges Ergebnis: ${JSON.stringify(kriterien)}`);
  }
  return { richtwert, imRahmen: miete?.status === 'im_rahmen' };
}
