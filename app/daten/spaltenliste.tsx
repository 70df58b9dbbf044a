import { Klappe } from '@/app/bausteine/klappe';
import { Abschnitt } from '@/app/bausteine/textseite';
import { KOPFSPALTEN, type Spalte, ZEILENARTEN, ZEILENSPALTEN } from '@/lib/berichte/daten/spalten';
import { VERGLEICHSSPALTEN } from '@/lib/berichte/landkarte/vergleich-csv';

const SPALTEN: readonly (readonly [string, Spalte])[] = Object.entries({ ...KOPFSPALTEN, ...ZEILENSPALTEN });

/** How the rows are read; the names and meanings come from the list that the files are written by. */
export function Spaltenliste() {
  return (
    <Abschnitt id="lesen" titel="So lesen Sie die Daten">
      <ul className="kern-list kern-list--bullet">
        <li>Eine Zeile ist eine Aussage: ein Wert, an einem Ort, für eine Personenzahl.</li>
        <li>Ist eine Bedingung leer, kommt es auf sie nicht an.</li>
        <li>Fehlt ein Wert, bleibt er leer. Den Grund sagen „art“ und „erklaerung“.</li>
        <li>Lange Angaben zur Quelle stehen in CSV nur in der ersten Zeile jeder Tabelle.</li>
        <li>Gerechnete Werte haben in „berechnet“ ein Ja und zeigen den Weg.</li>
        <li>JSON nennt Beträge in ganzen Cent, CSV in Euro mit Komma.</li>
        <li>Schlüssel und Postleitzahlen sind Text, nie Zahlen.</li>
      </ul>
      <Liste titel="Arten von Zeilen" eintraege={Object.entries(ZEILENARTEN)} />
      <Liste
        titel="Spalten"
        eintraege={SPALTEN.map(([name, { csv, einmal, bedeutung }]) => [
          csv === undefined ? name : `${name} (CSV: ${csv})`,
          einmal ? `${bedeutung} (CSV: nur in der ersten Zeile der Tabelle)` : bedeutung,
        ])}
      />
      <Liste titel="Spalten im Vergleich der Kreise" eintraege={Object.entries(VERGLEICHSSPALTEN)} />
    </Abschnitt>
  );
}

type Eintraege = readonly (readonly [name: string, bedeutung: string])[];

function Liste({ titel, eintraege }: { titel: string; eintraege: Eintraege }) {
  return (
    <Klappe titel={titel}>
      <ul className="kern-list kern-list--bullet">
        {eintraege.map(([name, bedeutung]) => (
          <li key={name}>
            <code>{name}</code>: {bedeutung}
          </li>
        ))}
      </ul>
    </Klappe>
  );
}
