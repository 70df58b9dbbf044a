import { Abschnitt } from '@/app/bausteine/textseite';
import { tabellenseite } from '@/lib/berichte/daten/stelle';

const BEISPIEL = `${tabellenseite('03241/2026-07-01')}#bruttokaltmiete/hannover/2`;

/** How a single figure is cited: by clicking, or by the rule for programs. */
export function Zitieren() {
  return (
    <Abschnitt id="zitieren" titel="Einen Wert zitieren">
      <p className="kern-body">
        Jede Tabelle hat eine eigene Seite, und jeder Wert darin eine eigene Adresse. Klicken Sie auf den
        Wert. Dann steht die Adresse oben im Browser, und Sie können sie kopieren. Wer sie öffnet, sieht den
        Wert mit einem Rahmen und die Quelle dazu.
      </p>
      <p className="kern-body">
        Ein Beispiel: <a href={BEISPIEL}>{BEISPIEL}</a>
      </p>
      <p className="kern-body">So ist die Adresse gebaut:</p>
      <ul className="kern-list kern-list--bullet">
        <li>Vor dem Zeichen #: „/daten/“, der Inhalt der Spalte „tabelle“ und ein Schrägstrich.</li>
        <li>Danach „bezug“, das Gebiet und die Zahl der Personen, je durch einen Schrägstrich getrennt.</li>
        <li>
          Das Gebiet steht in kleinen Buchstaben ohne Umlaute, mit Strichen statt Leerzeichen. Ein „teil“
          folgt nach einem Strich.
        </li>
        <li>Gilt der Wert überall beim Träger, steht dort „alle“.</li>
        <li>
          Für weitere Personen steht „weitere“, „ab 6 Personen“ heißt „ab-6“. Kommt es auf die Personen nicht
          an, steht „jede“.
        </li>
        <li>
          Gilt der Wert nur unter Bedingungen? Dann folgt jede mit Spalte, Strich und Wert:{' '}
          „energietraeger-erdgas“. Der Wert steht wie in JSON, „tag_bis“ zählt nicht mit.
        </li>
        <li>
          Ein Zuschlag heißt „zuschlag“, „bezug“ und sein Name. Zeilen ohne Gebiet heißen „art“ und „bezug“.
        </li>
      </ul>
      <p className="kern-body">
        Die Adresse bleibt. Tabellen werden nicht überschrieben: Neue Werte bekommen eine neue Tabelle.
      </p>
    </Abschnitt>
  );
}
