import type { Metadata } from 'next';
import { Anzeigenliste } from '@/app/bausteine/anzeigenliste';
import { Absatz, Abschnitt, Punkte, Textseite } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { Quellen } from './quellen';

export const metadata: Metadata = { title: 'So funktioniert der Rechner – Mietpreisrechner' };

/** What the calculator does, how, and where its numbers come from. */
export default function Ueber() {
  return (
    <Textseite titel="So funktioniert der Rechner">
      <Absatz>
        Wer Geld vom Jobcenter bekommt, muss auf die Kosten der Wohnung achten. Wie viel das Jobcenter in der
        Regel übernimmt, legt jede Stadt und jeder Kreis selbst fest. Diese Zahlen heißen Richtwerte. Der
        Rechner vergleicht ein Wohnungsangebot mit den Richtwerten am Ort.
      </Absatz>
      <Abschnitt id="rechnen" titel="So rechnen wir">
        <Punkte
          punkte={[
            'Wir nehmen die Tabelle, die am gewählten Tag gilt.',
            'Wir zählen nur zusammen, was auch die Stadt oder der Kreis zusammenzählt.',
            'Wir vergleichen jeden Betrag einzeln mit seinem Richtwert. Genau gleich hoch ist noch im Rahmen.',
            'Wir zeigen jeden Schritt mit Rechtsgrundlage und Quelle.',
            'Fehlt eine Angabe oder eine Zahl? Dann sagen wir das und raten nicht.',
          ]}
        />
        <Absatz>
          Das Ergebnis ist eine Orientierung. Verbindlich ist nur die Entscheidung vom Jobcenter. Es prüft
          jeden Fall einzeln.
        </Absatz>
      </Abschnitt>
      <Abschnitt id="geraet" titel="Wo gerechnet wird">
        <Absatz>
          Der Rechner arbeitet in Ihrem Browser. Ihre Angaben verlassen Ihr Gerät nicht. Wie das geht, steht
          unter <Verweis nach="/datenschutz/">Datenschutz</Verweis>.
        </Absatz>
      </Abschnitt>
      <Abschnitt id="anzeige" titel="Welche Zahl in der Anzeige ist das?">
        <Anzeigenliste />
      </Abschnitt>
      <Quellen />
    </Textseite>
  );
}
