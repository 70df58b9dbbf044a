import type { Formularstand } from '@/lib/pflege/felder';
import type { Formular } from '@/lib/pflege/formular';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import type { Option } from '../bausteine/auswahl';
import { Beispielteil } from './beispielteil';
import { Grenzteil } from './grenzteil';
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
  const orte = orteVon(paket);
  return (
    <>
      <section className="grid gap-4" aria-label={TABELLE.anmerkungen.title}>
        <Wortliste
          w={w}
          pfad={['anmerkungen']}
          bereich="anmerkungen"
          titel={TABELLE.anmerkungen.title}
          hilfe={TABELLE.anmerkungen.description}
          eins="Anmerkung"
        />
        <Nachricht w={w} bereich="anmerkungen" />
      </section>
      <section className="grid gap-6" aria-labelledby="werte">
        <h2 className="kern-heading-medium" id="werte">
          Werte
        </h2>
        <p className="kern-body">Schreiben Sie Beträge so: 612,50. Eine leere Zelle fehlt in der Tabelle.</p>
        {stand.grenzen.map((grenze) => (
          <Grenzteil key={grenze.nummer} w={w} grenze={grenze} formular={formular} orte={orte} />
        ))}
      </section>
      <Zuschlagteil w={w} stand={stand} formular={formular} orte={orte} />
      <OhneRichtwert w={w} stand={stand} formular={formular} orte={orte} />
      <Beispielteil
        w={w}
        formular={formular}
        orte={orte}
        beispiele={stand.beispiele}
        ergebnisse={w.pruefung.beispiele}
      />
      <NurImText stand={stand} />
    </>
  );
}

/** What has no form, and where it is changed. */
function NurImText({ stand }: { stand: Formularstand }) {
  return (
    <section className="grid gap-2" aria-labelledby="nur-text">
      <h2 className="kern-heading-medium" id="nur-text">
        Das ändern Sie im Text der Datei
      </h2>
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
    </section>
  );
}

/** The places of the authority by name, as a choice. */
function orteVon({ bund, traeger }: Pflegepaket): readonly Option[] {
  const weitere = traeger.weitere_gemeinden ?? [];
  return [...bund.gemeinden, ...weitere]
    .map(({ ags, name }) => ({ wert: ags, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, 'de'));
}
