import { Abschnitt } from '@/app/bausteine/textseite';
import { Insel } from './inseln/insel';
import { Ortssuche } from './ortssuche';

/** Step 1: where the flat is and how many move in. The search fetches the piece of the list that it needs. */
export default function Start() {
  return (
    <div className="grid gap-8">
      <Insel name="ortssuche" teil={Ortssuche} angaben={{}} />
      <Abschnitt id="braucht" titel="Das brauchen Sie" klein>
        <ul className="kern-list kern-list--bullet">
          <li>das Wohnungsangebot mit allen Kosten pro Monat</li>
          <li>die Wohnfläche in Quadratmetern</li>
          <li>die Zahl der Personen, die zusammen Geld bekommen</li>
        </ul>
      </Abschnitt>
      <Abschnitt id="wichtig" titel="Wichtig" klein>
        <p className="kern-body">
          Das Ergebnis ist eine Orientierung. Es ist keine Zusage. Unterschreiben Sie keinen Mietvertrag,
          bevor das Jobcenter schriftlich zugesagt hat.
        </p>
      </Abschnitt>
    </div>
  );
}
