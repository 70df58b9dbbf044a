import { personen as personenText } from '@/lib/kern/zahlen';
import {
  alsDezimal,
  fragenFuer,
  leseAnfrage,
  pruefe,
  type Tabelle,
  uebersicht,
  vorbereite,
} from '@/lib/regeln';
import { schrittText } from '@/lib/texte/rechenweg';
import { beginn } from '@/lib/texte/zeitraum';
import { faelle } from '../bausteine/faelle';

/** A made-up offer: two persons, 15,00 € above the limit, 100,00 € of it for Betriebskosten. Cents. */
const PERSONEN = 2;
const DARUEBER = 1_500;
const BETRIEBSKOSTEN = 10_000;

interface Eigenschaften {
  readonly ort: string;
  readonly ags: string;
  readonly tabelle: Tabelle;
}

/**
 * How to compare by oneself, for people without the calculator (F-64): a made-up offer against the real limit, with the
 * steps the rules take. Nothing where the table has no single limit for the Kaltmiete with Betriebskosten.
 */
export function Beispielrechnung({ ort, ags, tabelle }: Eigenschaften) {
  const schritte = beispiel(tabelle, ags);
  if (schritte === null) return null;
  return (
    <details className="kern-accordion nicht-drucken">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">Ein Beispiel: So vergleichen Sie selbst</span>
      </summary>
      <div className="kern-accordion__body grid gap-2">
        <p className="kern-body">
          Das Angebot ist erfunden: eine Wohnung in {ort} für {personenText(PERSONEN)}. Der Richtwert ist
          echt. Er gilt {beginn(tabelle)}.
        </p>
        <ol className="kern-list kern-list--number">
          {schritte.map((schritt) => (
            <li key={schritt}>{schritt}</li>
          ))}
        </ol>
        <p className="kern-body">
          Das Beispiel vergleicht nur die Miete. Heizkosten zählen extra. Liegt eine Wohnung über dem
          Richtwert? Das Jobcenter prüft jeden Fall einzeln. Fragen Sie vor der Unterschrift.
        </p>
      </div>
    </details>
  );
}

/** The steps of the example for the first kind of flat that has such a limit; null if there is none. */
function beispiel(tabelle: Tabelle, ags: string): readonly string[] | null {
  const werk = vorbereite(tabelle, [PERSONEN]);
  for (const { wohnung } of faelle(fragenFuer(tabelle, ags))) {
    const grenze = uebersicht(werk, ags, PERSONEN, wohnung).find(
      ({ bezug, wirkung }) => bezug === 'bruttokaltmiete' && wirkung === 'massgeblich',
    );
    if (!grenze || grenze.wert === null) continue;
    const gelesen = leseAnfrage({
      ort: ags,
      stichtag: tabelle.gueltigAb,
      personen: PERSONEN,
      alleLeistungsberechtigt: true,
      nettokaltmiete: alsDezimal(grenze.wert + DARUEBER - BETRIEBSKOSTEN),
      betriebskosten: alsDezimal(BETRIEBSKOSTEN),
      ...wohnung,
    });
    const kriterium =
      gelesen.ok && pruefe(gelesen.anfrage, werk).kriterien.find(({ bezug }) => bezug === 'bruttokaltmiete');
    if (kriterium && kriterium.status === 'ueber_richtwert')
      return kriterium.rechenweg.map((schritt) => schrittText(schritt, kriterium.bezug));
  }
  return null;
}
