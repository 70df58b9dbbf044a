import { alsDokument } from '@/lib/tabellen/layout';
import { geaendert } from '../geaendert';
import { paarBei } from '../knoten';
import { geschrieben } from './liste-eintragen';

/** A value of the new table that an example can stand on. */
export interface Stuetze {
  readonly ort: string;
  readonly name: string;
  /** `1` to `20`, or `weitere`. */
  readonly groesse: string;
  /** Cents. */
  readonly wert: number;
}

/**
 * The three examples that every table needs - below, exactly on and one cent over - for the first, the second and the
 * largest household that is printed. The first is left to a person, who looks up its result in the document.
 */
export function mitBeispielen(text: string, stuetzen: readonly Stuetze[]): string {
  const gedruckt = stuetzen.filter(
    ({ groesse, wert }) => groesse !== 'weitere' && wert > BETRIEBSKOSTEN + ABSTAND,
  );
  const [erste, zweite = erste] = gedruckt;
  const letzte = gedruckt.at(-1);
  if (erste === undefined || zweite === undefined || letzte === undefined) return text;
  const neu = alsDokument([darunter(erste), genau(zweite), darueber(letzte)].join('\n'));
  return geaendert(text, (dokument) => {
    const liste = paarBei(dokument, ['beispiele']);
    if (liste === undefined || neu === null) return false;
    liste.value = neu.contents;
    return true;
  });
}

const BETRIEBSKOSTEN = 100_00;
const ABSTAND = 10_00;

function darunter(s: Stuetze): string {
  return `${anfrage(s, 'unter dem Richtwert', s.wert - ABSTAND)}
    erwartet:
      urteil: # SELBST EINTRAGEN: im_rahmen oder ueber_richtwert
      # richtwert: SELBST EINTRAGEN, dann das Zeichen davor löschen`;
}

function genau(s: Stuetze): string {
  return `${anfrage(s, 'genau auf dem Richtwert', s.wert)}
    erwartet:
      urteil: im_rahmen
      richtwert: ${geschrieben(s.wert, 'geld')}
      differenz: 0.00`;
}

function darueber(s: Stuetze): string {
  return `${anfrage(s, 'ein Cent über dem Richtwert', s.wert + 1)}
    erwartet:
      urteil: ueber_richtwert
      richtwert: ${geschrieben(s.wert, 'geld')}
      differenz: 0.01`;
}

function anfrage({ ort, name, groesse }: Stuetze, lage: string, summe: number): string {
  const personen = groesse === '1' ? '1 Person' : `${groesse} Personen`;
  return `  - name: "${name.replaceAll('"', '')}, ${personen}: ${lage}"
    herkunft: gerechnet
    anfrage:
      ort: "${ort}"
      personen: ${groesse}
      nettokaltmiete: ${geschrieben(summe - BETRIEBSKOSTEN, 'geld')}
      betriebskosten: ${geschrieben(BETRIEBSKOSTEN, 'geld')}`;
}
