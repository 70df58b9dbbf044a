import { Insel } from './inseln/insel';
import { Ortssuche } from './ortssuche';

/** Step 1: where the flat is and how many move in. The search fetches the piece of the list that it needs. */
export default function Start() {
  return (
    <div className="grid gap-8">
      <Insel name="ortssuche" teil={Ortssuche} angaben={{}} />
      <section className="grid gap-2" aria-labelledby="braucht">
        <h2 className="kern-heading-small" id="braucht">
          Das brauchen Sie
        </h2>
        <ul className="kern-list kern-list--bullet">
          <li>das Wohnungsangebot mit allen Kosten pro Monat</li>
          <li>die Wohnfläche in Quadratmetern</li>
          <li>die Zahl der Personen, die zusammen Geld bekommen</li>
        </ul>
      </section>
      <section className="grid gap-2" aria-labelledby="wichtig">
        <h2 className="kern-heading-small" id="wichtig">
          Wichtig
        </h2>
        <p className="kern-body">
          Das Ergebnis ist eine Orientierung. Es ist keine Zusage. Unterschreiben Sie keinen Mietvertrag,
          bevor das Jobcenter schriftlich zugesagt hat.
        </p>
      </section>
    </div>
  );
}
