import { Absatz, Abschnitt } from '@/app/bausteine/textseite';

const link = 'kern-link min-h-11 items-center';

/** Where every number comes from, with the names and licences that have to be said (data/bund/ …/quelle.yaml). */
export function Quellen() {
  return (
    <Abschnitt id="quellen" titel="Woher die Zahlen kommen">
      <h3 className="kern-heading-small">Richtwerte</h3>
      <Absatz>
        Die Richtwerte haben Städte, Kreise und Jobcenter veröffentlicht. Bei jeder Tabelle steht, wo die
        Zahlen stehen und von welchem Tag sie sind. Viele haben wir aus zweiter Hand. Dann steht dabei, dass
        wir das Dokument nicht gelesen haben.
      </Absatz>
      <h3 className="kern-heading-small">Bundesrecht</h3>
      <Absatz>
        Höchstbeträge, Klimakomponente und Mietenstufen stehen im Wohngeldgesetz und in der
        Wohngeldverordnung. Das sind amtliche Texte (§&nbsp;5 Urheberrechtsgesetz).
      </Absatz>
      <h3 className="kern-heading-small">Gemeinden</h3>
      <Absatz>
        Die Liste der Gemeinden kommt aus dem Gemeindeverzeichnis: © Statistisches Bundesamt (Destatis), Stand
        September 2026. Wir haben Spalten ausgewählt, die Daten umgewandelt und nachgetragen, welche Gemeinden
        seit Ende 2020 zusammengelegt wurden.
      </Absatz>
      <p className="kern-body">
        <a className={link} href="https://www.govdata.de/dl-de/by-2-0">
          Datenlizenz Deutschland – Namensnennung – Version 2.0
        </a>
      </p>
      <h3 className="kern-heading-small">Postleitzahlen</h3>
      <Absatz>
        Die Postleitzahlen kommen aus OpenStreetMap: © OpenStreetMap contributors. Wir haben sie den Gemeinden
        zugeordnet. Auch die geänderte Liste steht unter der Open Database License.
      </Absatz>
      <p className="kern-body">
        <a className={link} href="https://opendatacommons.org/licenses/odbl/1-0/">
          Open Database License (ODbL) 1.0
        </a>
      </p>
      <h3 className="kern-heading-small">Stadtteile und Dörfer</h3>
      <Absatz>
        Die Ortssuche kennt auch Orte, die keine eigene Gemeinde sind. Viele davon kommen aus GeoNames: ©
        GeoNames.org. Wir haben sie ausgewählt und den Gemeinden von heute zugeordnet.
      </Absatz>
      <p className="kern-body">
        <a className={link} href="https://creativecommons.org/licenses/by/4.0/deed.de">
          Creative Commons Namensnennung 4.0
        </a>
      </p>
      <h3 className="kern-heading-small">Heizkosten</h3>
      <Absatz>
        Manche Orte richten sich nach dem Heizspiegel der co2online gGmbH. Wir kennen seine Werte nur aus
        zweiter Hand.
      </Absatz>
      <h3 className="kern-heading-small">Programm und Gestaltung</h3>
      <Absatz>
        Das Programm ist freie Software (EUPL‑1.2). Die Gestaltung nutzt KERN UX (EUPL‑1.2). Die Schrift ist
        Fira Sans (SIL Open Font License 1.1).
      </Absatz>
      <p className="kern-body">
        <a className={link} href="/schrift/OFL.txt">
          Lizenz der Schrift
        </a>
      </p>
    </Abschnitt>
  );
}
