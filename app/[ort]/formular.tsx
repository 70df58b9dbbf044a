import { type FormEvent, type ReactNode, type Ref, type RefObject, useEffect, useRef } from 'react';
import type { Fragen } from '@/lib/regeln';
import { Auswahl, type Option, WEISS_NICHT } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { springeZu } from '../bausteine/feldsprung';
import type { Rechnerort } from './rechnerort';
import { Zusatzfragen } from './zusatzfragen';

interface Eigenschaften {
  readonly ref: Ref<HTMLFormElement>;
  readonly ort: Rechnerort;
  readonly fragen: Fragen;
  readonly fehler: readonly Fehlereintrag[];
  readonly gezeigt: boolean;
  /** The page's heading, to be read out when the form comes back. */
  readonly titel: RefObject<HTMLHeadingElement | null>;
  /** The field to go to when the form comes back; otherwise its heading. */
  readonly zuFeld?: RefObject<string | null>;
  /** Which day is checked. */
  readonly tag: ReactNode;
  beiSenden(ereignis: FormEvent<HTMLFormElement>): void;
}

const HAUSHALT: readonly Option[] = [
  { wert: 'ja', text: 'Ja, alle zusammen' },
  { wert: 'nein', text: 'Nein, zum Beispiel in einer Wohngemeinschaft' },
  WEISS_NICHT,
];

const AUFTEILUNG: readonly Option[] = [
  { wert: 'getrennt', text: 'Als zwei Beträge' },
  { wert: 'zusammen', text: 'Als ein gemeinsamer Betrag' },
  { wert: 'fehlt', text: 'Das steht nicht im Angebot' },
];

/**
 * All costs on one page (F-02). The browser owns the fields: what is typed before the script is ready stays.
 * `method="dialog"` outside a dialog sends nothing anywhere, so an early tap cannot put amounts into an address.
 */
export function Formular({
  ref,
  ort,
  fragen,
  fehler,
  gezeigt,
  titel,
  zuFeld,
  tag,
  beiSenden,
}: Eigenschaften) {
  const warGezeigt = useRef(gezeigt);
  useEffect(() => {
    if (gezeigt && !warGezeigt.current && !springeZu(zuFeld?.current)) titel.current?.focus();
    if (gezeigt && zuFeld) zuFeld.current = null;
    warGezeigt.current = gezeigt;
  }, [gezeigt, titel, zuFeld]);

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <form ref={ref} method="dialog" noValidate onSubmit={beiSenden} className="grid gap-8 kostenformular">
      {tag}
      {fragen.gebiete.length > 0 && (
        <Auswahl
          name="gebiet"
          frage={`In welchem Teil von ${ort.name} liegt die Wohnung?`}
          optionen={[...fragen.gebiete.map((teil) => ({ wert: teil, text: teil })), WEISS_NICHT]}
          fehler={zu('gebiet')}
        />
      )}
      <Eingabefeld
        name="personen"
        label="Wie viele Personen ziehen in die Wohnung ein?"
        hinweis="Zählen Sie sich selbst und alle Kinder mit"
        inputMode="numeric"
        fehler={zu('personen')}
      />
      <Auswahl
        name="haushalt"
        frage="Bekommen alle diese Personen zusammen Geld vom Jobcenter?"
        hinweis="Wählen Sie „Ja“ auch, wenn Sie den Antrag gerade stellen"
        optionen={HAUSHALT}
        fehler={zu('haushalt')}
      />
      <Eingabefeld
        name="kaltmiete"
        label="Kaltmiete in Euro im Monat"
        hinweis="Miete ohne Betriebskosten und ohne Heizung, zum Beispiel 450,00"
        einheit="€"
        inputMode="decimal"
        fehler={zu('kaltmiete')}
      />
      <Auswahl
        name="aufteilung"
        frage="Wie stehen Betriebskosten und Heizkosten im Angebot?"
        hinweis="Im Angebot heißen die Betriebskosten oft „Nebenkosten“"
        optionen={AUFTEILUNG}
        fehler={zu('aufteilung')}
      />
      <div className="grid gap-6 nur-einzeln">
        <Eingabefeld
          name="betriebskosten"
          label="Betriebskosten in Euro im Monat"
          hinweis="Zum Beispiel für Wasser, Müll, Hausmeister und Versicherung"
          einheit="€"
          inputMode="decimal"
          freiwilligMoeglich
          fehler={zu('betriebskosten')}
        />
        <Eingabefeld
          name="heizkosten"
          label="Heizkosten in Euro im Monat"
          hinweis="Steht im Angebot oft als „Heizung“ oder „Heizkosten-Vorauszahlung“"
          einheit="€"
          inputMode="decimal"
          freiwilligMoeglich
          fehler={zu('heizkosten')}
        />
      </div>
      <div className="nur-zusammen">
        <Eingabefeld
          name="gemeinsam"
          label="Betriebskosten und Heizkosten zusammen, in Euro im Monat"
          einheit="€"
          inputMode="decimal"
          fehler={zu('gemeinsam')}
        />
      </div>
      <Eingabefeld
        name="wohnflaeche"
        label="Wohnfläche in Quadratmetern"
        hinweis="Zum Beispiel 62,5"
        einheit="m²"
        inputMode="decimal"
        fehler={zu('wohnflaeche')}
      />
      <Zusatzfragen fragen={fragen} zu={zu} />
      <button type="submit" id="senden" className="kern-btn kern-btn--primary justify-self-start">
        <span className="kern-label">Miete prüfen</span>
      </button>
    </form>
  );
}
