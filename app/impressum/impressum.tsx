import { Kontakt } from '@/app/bausteine/kontakt';
import { Absatz, Abschnitt, Fehlt, Textseite } from '@/app/bausteine/textseite';
import type { Betreiber } from '@/lib/betreiber/schema';

const RECHTSFORM = {
  gE: 'Jobcenter als gemeinsame Einrichtung',
  zkT: 'Jobcenter der Kommune (zugelassener kommunaler Träger)',
  Kommune: 'Kommune',
  Projekt: 'Projekt ohne behördlichen Auftrag',
} as const;

/** Who answers for the site (§ 5 DDG, § 18 MStV), or that nobody does. */
export function Impressum({ wer }: { wer: Betreiber }) {
  if (wer.betrieb === 'demo') {
    return (
      <Textseite titel="Impressum">
        <Absatz>
          Das ist eine Vorführ-Version. Sie zeigt, was das Programm kann. Kein Amt hat sie in Auftrag gegeben.
        </Absatz>
        <Fehlt
          id="fehlt"
          punkte={[
            'Name und Anschrift der Stelle, der die Seite gehört',
            'Telefon und E-Mail-Adresse',
            'wer die Stelle vertritt',
            'wer für den Inhalt verantwortlich ist',
          ]}
        />
        <Absatz>Fragen zu Ihrem Fall beantwortet das Jobcenter am Ort der neuen Wohnung.</Absatz>
      </Textseite>
    );
  }
  const { strasse, plz, ort } = wer.anschrift;
  return (
    <Textseite titel="Impressum">
      <Abschnitt id="stelle" titel="Diese Seite gehört">
        <address className="kern-body not-italic">
          {wer.name}
          <br />
          {strasse}
          <br />
          {plz} {ort}
        </address>
        <Absatz>
          {RECHTSFORM[wer.rechtsform]}, {wer.land}
        </Absatz>
      </Abschnitt>
      <Abschnitt id="kontakt" titel="So erreichen Sie uns">
        <Kontakt telefon={wer.telefon} email={wer.email} />
      </Abschnitt>
      <Abschnitt id="vertretung" titel="Vertreten durch">
        <Absatz>{wer.impressum.vertreten_durch}</Absatz>
      </Abschnitt>
      <Abschnitt id="inhalt-verantwortlich" titel="Verantwortlich für den Inhalt">
        <Absatz>{wer.impressum.verantwortlich}</Absatz>
      </Abschnitt>
    </Textseite>
  );
}
