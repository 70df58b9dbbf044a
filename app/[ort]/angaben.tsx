import type { Auswertung } from '@/lib/eingabe/auswerten';
import type { Variante } from '@/lib/regeln';
import { ENERGIE, VARIANTE } from '@/lib/texte/begriffe';
import { wertText, zahlText } from '@/lib/texte/werte';
import { euroAusDezimal, flaecheAusDezimal, personen } from '@/lib/texte/zahlen';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  beiAendern(): void;
}

/** What was typed, as we understood it (F-35), with the way back to the form. */
export function Angaben({ ort, auswertung, beiAendern }: Eigenschaften) {
  const w = auswertung.werte;
  const zeilen: readonly (readonly [string, string | undefined])[] = [
    ['Ort', `${ort.name} (${ort.kreis})`],
    ['Personen', personen(auswertung.personen)],
    ['Alle bekommen zusammen Geld vom Jobcenter', haushalt(w.alleLeistungsberechtigt)],
    ['Kaltmiete', euroAusDezimal(w.nettokaltmiete)],
    ['Betriebskosten', w.betriebskosten && euroAusDezimal(w.betriebskosten)],
    ['Heizkosten', w.heizkosten && euroAusDezimal(w.heizkosten)],
    [
      'Betriebskosten und Heizkosten zusammen',
      w.betriebsUndHeizkosten && euroAusDezimal(w.betriebsUndHeizkosten),
    ],
    ['Wohnfläche', flaecheAusDezimal(w.wohnflaeche)],
    ['Heizung', w.heizung.energietraeger && ENERGIE[w.heizung.energietraeger]],
    [
      'Warmwasser',
      w.heizung.warmwasser && (w.heizung.warmwasser === 'zentral' ? 'mit der Heizung' : 'mit Strom'),
    ],
    ['Verbrauch', w.heizung.verbrauch && wertText('heizenergie', w.heizung.verbrauch)],
    ['Teil des Ortes', w.gebiet],
    ['Baujahr', w.baujahr?.toString()],
    ['Energiekennwert', w.energiekennwert && `${zahlText(w.energiekennwert)} kWh je m²`],
    ...Object.entries(w.variante).flatMap(([frage, antwort]): [string, string | undefined][] =>
      frage === 'mietverhaeltnis' || antwort === undefined
        ? []
        : [[VARIANTE[frage as Variante].frage, VARIANTE[frage as Variante].antworten[antwort]]],
    ),
  ];
  return (
    <section className="kern-summary" aria-labelledby="angaben">
      <div className="kern-summary__header">
        <h2 className="kern-heading-medium" id="angaben">
          Ihre Angaben
        </h2>
      </div>
      <div className="kern-summary__body">
        <dl className="kern-description-list">
          {zeilen.map(([name, wert]) =>
            wert === undefined ? null : (
              <div className="kern-description-list-item" key={name}>
                <dt className="kern-description-list-item__key">{name}</dt>
                <dd className="kern-description-list-item__value">{wert}</dd>
              </div>
            ),
          )}
        </dl>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary self-start -ms-4 nicht-drucken"
          onClick={beiAendern}
        >
          <span className="kern-icon kern-icon--edit" aria-hidden="true" />
          <span className="kern-label">Angaben ändern</span>
        </button>
      </div>
    </section>
  );
}

function haushalt(antwort: boolean | null): string {
  if (antwort === null) return 'weiß ich nicht';
  return antwort ? 'ja' : 'nein';
}
