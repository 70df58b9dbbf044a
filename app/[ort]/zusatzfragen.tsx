import type { Fragen } from '@/lib/regeln';
import { ENERGIE, VARIANTE } from '@/lib/texte/begriffe';
import { Ankreuzliste } from '../bausteine/ankreuzliste';
import { Auswahl, type Option, WEISS_NICHT } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { gebaeudeOptionen } from './gebaeude-optionen';

interface Eigenschaften {
  readonly fragen: Fragen;
  zu(feld: string): string | undefined;
}

const ENERGIEN: readonly Option[] = Object.entries(ENERGIE).map(([wert, text]) => ({ wert, text }));
const WARMWASSER: readonly Option[] = [
  { wert: 'dezentral', text: 'Ja' },
  { wert: 'zentral', text: 'Nein, mit der Heizung' },
  WEISS_NICHT,
];

/** Questions that only some tables need: nobody is asked for something that changes nothing. */
export function Zusatzfragen({ fragen, zu }: Eigenschaften) {
  return (
    <>
      {fragen.varianten.map((name) =>
        name === 'mietverhaeltnis' ? null : (
          <Auswahl
            key={name}
            name={name}
            frage={VARIANTE[name].frage}
            optionen={[
              ...Object.entries(VARIANTE[name].antworten).map(([wert, text]) => ({ wert, text })),
              WEISS_NICHT,
            ]}
            fehler={zu(name)}
          />
        ),
      )}
      {fragen.baujahr && (
        <Eingabefeld
          name="baujahr"
          label="Baujahr vom Haus (freiwillig)"
          hinweis="Steht im Energieausweis, zum Beispiel 1975"
          inputMode="numeric"
          fehler={zu('baujahr')}
        />
      )}
      {fragen.energiekennwert && (
        <Eingabefeld
          name="energiekennwert"
          label="Energiekennwert vom Haus (freiwillig)"
          hinweis="Steht im Energieausweis in kWh je Quadratmeter und Jahr, zum Beispiel 85"
          einheit="kWh/m²"
          inputMode="decimal"
          fehler={zu('energiekennwert')}
        />
      )}
      {fragen.energietraeger.length > 0 && (
        <Auswahl
          name="energietraeger"
          frage="Womit wird geheizt?"
          optionen={[...ENERGIEN, WEISS_NICHT]}
          fehler={zu('energietraeger')}
        />
      )}
      {fragen.gebaeudestufen.length > 0 && (
        <Auswahl
          name="gebaeudeflaeche"
          frage="Wie viele Quadratmeter hat das ganze Haus?"
          hinweis="Gemeint ist die beheizte Fläche aller Wohnungen zusammen. Sie steht im Energieausweis."
          optionen={gebaeudeOptionen(fragen.gebaeudestufen)}
          fehler={zu('gebaeudeflaeche')}
        />
      )}
      {fragen.warmwasser && (
        <Auswahl
          name="warmwasser"
          frage="Wird das Warmwasser in der Wohnung mit Strom erhitzt?"
          hinweis="Zum Beispiel mit einem Durchlauferhitzer oder Boiler"
          optionen={WARMWASSER}
          fehler={zu('warmwasser')}
        />
      )}
      {fragen.verbrauch && (
        <Eingabefeld
          name="verbrauch"
          label="Verbrauch für Heizung und Warmwasser im Jahr (freiwillig)"
          hinweis="Steht im Energieausweis oder in der Abrechnung, zum Beispiel 11900"
          einheit="kWh"
          inputMode="decimal"
          fehler={zu('verbrauch')}
        />
      )}
      {fragen.merkmale.length > 0 && (
        <Ankreuzliste
          name="merkmale"
          frage="Trifft etwas davon zu? (freiwillig)"
          hinweis="Dann kann der Richtwert höher sein"
          optionen={fragen.merkmale.map(({ merkmal, frage }) => ({ wert: merkmal, text: frage }))}
        />
      )}
    </>
  );
}
