import { useMemo } from 'react';
import { Abschnitt } from '@/app/bausteine/textseite';
import type { Formularstand } from '@/lib/pflege/felder';
import type { Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import type { Option } from '../bausteine/auswahl';
import { Beispielteil } from './beispielteil';
import { Grenzteil } from './grenzteil';
import { Bereich, Formularrahmen } from './kontext';
import { Nachricht } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Wortliste } from './wortliste';
import { OhneRichtwert, Zuschlagteil } from './zuschlagteil';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly stand: Formularstand;
  readonly formular: Formular;
  readonly paket: Pflegepaket;
}

/** Everything of a table that has a form, in the order of the file. */
export function Formularteil({ w, stand, formular, paket }: Eigenschaften) {
  return (
    <Formularrahmen w={w} formular={formular} orte={useMemo(() => orteVon(paket), [paket])}>
      <section className="grid gap-4" aria-label={TABELLE.anmerkungen.title}>
        <Bereich name="anmerkungen">
          <Wortliste
            pfad={['anmerkungen']}
            titel={TABELLE.anmerkungen.title}
            hilfe={TABELLE.anmerkungen.description}
            eins="Anmerkung"
          />
          <Nachricht />
        </Bereich>
      </section>
      <Abschnitt id="werte" titel="Werte" luft={6}>
        <p className="kern-body">Schreiben Sie Beträge so: 612,50. Eine leere Zelle fehlt in der Tabelle.</p>
        {stand.grenzen.map((grenze) => (
          <Grenzteil key={grenze.nummer} grenze={grenze} />
        ))}
      </Abschnitt>
      <Zuschlagteil stand={stand} />
      <OhneRichtwert stand={stand} />
      <Beispielteil beispiele={stand.beispiele} />
      <NurImText stand={stand} />
    </Formularrahmen>
  );
}

/** What has no form, and where it is changed. */
function NurImText({ stand }: { stand: Formularstand }) {
  return (
    <Abschnitt id="nur-text" titel="Das ändern Sie im Text der Datei">
      <ul className="kern-list" aria-labelledby="nur-text">
        <li>eine neue Grenze, oder eine Grenze weniger</li>
        <li>eigene Werte je Gebiet, wo bisher einer für alle Orte gilt</li>
        <li>neue Klassen, Varianten und Energieträger</li>
        <li>eine andere Form des Wertes, zum Beispiel Preis je m² oder Wohngeld</li>
        <li>der Ausgleich zwischen Grenzen und die eigene Quelle einer Grenze</li>
        <li>Bestätigungen, die schon in der Datei stehen</li>
      </ul>
      {stand.nurText.length > 0 && (
        <p className="kern-body">In dieser Datei steht dort: {stand.nurText.join(', ')}.</p>
      )}
      <p className="kern-body">
        Das Textfeld „Die ganze Datei“ steht weiter unten. Die Prüfung liest auch dort mit.
      </p>
    </Abschnitt>
  );
}

/** The places of the authority by name, as a choice. */
function orteVon({ bund, traeger }: Pflegepaket): readonly Option[] {
  const weitere = traeger.weitere_gemeinden ?? [];
  return [...bund.gemeinden, ...weitere]
    .map(({ ags, name }) => ({ wert: ags, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, 'de'));
}
