import type { Metadata } from 'next';
import { Abschnitt } from '@/app/bausteine/textseite';
import { alles } from '@/app/daten';
import { nachLand } from '@/lib/berichte/daten/laender';
import { Ortslisten } from './ortslisten';
import { Spaltenliste } from './spaltenliste';
import { Landliste, Traegerliste } from './traegerliste';
import { Zitieren } from './zitieren';

export const metadata: Metadata = { title: 'Offene Daten – Mietpreisrechner' };

/** What there is to take away, how to read it, and under which licences. The files come from scripts/bau/daten.ts. */
export default function OffeneDaten() {
  const traeger = alles().daten.traeger.filter(({ tabellen }) => tabellen.length > 0);
  const tabellen = traeger.reduce((summe, t) => summe + t.tabellen.length, 0);
  const laender = nachLand(traeger);
  return (
    <article className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Offene Daten</h1>
        <p className="kern-body">
          Alle Richtwerte dieser Seite können Sie mitnehmen. Es sind {tabellen} Tabellen von {traeger.length}{' '}
          Kreisen und Städten, auch die früheren. Bei jeder Zahl steht die Quelle.
        </p>
      </div>
      <Abschnitt id="alle" titel="Alle Richtwerte">
        <ul className="kern-list kern-list--bullet">
          <li>
            <a href="/daten/alle.csv">Alle Richtwerte als CSV</a> für Excel und andere Tabellen-Programme
          </li>
          <li>
            <a href="/daten/alle.json">Alle Richtwerte als JSON</a> für eigene Programme, dazu das{' '}
            <a href="/daten/schema.json">JSON-Schema</a>
          </li>
          <li>
            <a href="/daten/vergleich.csv">Vergleich der Kreise als CSV</a>: niedrigster und höchster
            Richtwert für die Miete, 1 bis 5 Personen
          </li>
          <li>
            Katalog nach DCAT-AP.de für Daten-Portale: <a href="/daten/catalog.ttl">Turtle</a>,{' '}
            <a href="/daten/catalog.jsonld">JSON-LD</a>
          </li>
        </ul>
        <p className="kern-body">
          Dateien mit der Endung „.gz“ sind gepackt: alle mit JSON und die CSV mit allen Richtwerten.
          Entpacken Sie sie, bevor Sie sie öffnen.
        </p>
        <p className="kern-body">
          Diese Adressen bleiben. Neue Spalten können dazukommen. Ändert eine Spalte ihren Sinn, steigt die
          Nummer in „fassung“. Seit Fassung 2 bleibt leer, was für die ganze Tabelle gleich ist: „gemeinden“,
          „rechtsgrundlage“ und „quelle“. Was das heißt, steht bei den Spalten.
        </p>
      </Abschnitt>
      <Landliste laender={laender} />
      <Abschnitt id="excel" titel="In Excel öffnen">
        <p className="kern-body">
          Zum Lesen genügt ein Doppelklick auf die CSV-Datei. Dabei streicht Excel die Null am Anfang von
          Schlüsseln: Aus 01001000 wird 1001000.
        </p>
        <p className="kern-body">
          Arbeiten Sie mit den Schlüsseln? Dann wählen Sie in Excel „Daten“ und „Aus Text/CSV“. Stellen Sie
          diese Spalten auf „Text“: traeger_ags, traeger_gemeinden, gemeinden, ags, kreis, kreis_ags, land und
          plz.
        </p>
        <p className="kern-body">
          Vor einem Text, den Excel für eine Formel hielte, steht in CSV ein Apostroph. Ein Programm streicht
          ihn.
        </p>
      </Abschnitt>
      <Spaltenliste />
      <Zitieren />
      <Traegerliste laender={laender} />
      <Ortslisten />
    </article>
  );
}
