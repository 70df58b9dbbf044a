import type { Urteil } from '@/lib/regeln';
import { type Jobcenter, Zustaendig } from '../bausteine/jobcenter';

const GRUENDE = ' Schreiben Sie auf, warum Sie genau diese Wohnung brauchen. Legen Sie Nachweise dazu.';

/** What else to write to the Jobcenter. */
const ZUSATZ: Readonly<Record<Urteil, string>> = {
  im_rahmen: '',
  miete_im_rahmen: ' Fragen Sie auch: Bis zu welchem Betrag zahlt das Jobcenter die anderen Kosten?',
  nur_heizung_ueber: GRUENDE,
  ueber_richtwert: GRUENDE,
  nicht_pruefbar: ' Fragen Sie auch: Welche Richtwerte gelten für diese Wohnung?',
};

/** What to do now: at most five steps, and always first not to sign. */
export function NaechsteSchritte({ jobcenter, urteil }: { jobcenter: readonly Jobcenter[]; urteil: Urteil }) {
  return (
    <section className="grid gap-4" aria-labelledby="schritte">
      <h2 className="kern-heading-medium" id="schritte">
        So geht es weiter
      </h2>
      <ol className="kern-list kern-list--number">
        <li>
          <strong>Unterschreiben Sie noch nicht.</strong> Ein unterschriebener Mietvertrag gilt auch ohne
          Zusage. Dann müssen Sie die Miete zahlen.
        </li>
        <li>
          <strong>Holen Sie ein schriftliches Wohnungsangebot.</strong> Darin stehen alle Kosten pro Monat,
          die Wohnfläche und die Adresse. Der Vermieter unterschreibt es. Manche Jobcenter haben dafür einen
          Vordruck.
        </li>
        <li>
          <strong>Geben Sie das Angebot beim Jobcenter ab.</strong> Zuständig ist das Jobcenter am Ort der
          neuen Wohnung. Schreiben Sie dazu: „Ich bitte um die Zusicherung für diese Wohnung.“ Nennen Sie den
          Grund für den Umzug.
          {ZUSATZ[urteil]}
        </li>
        <li>
          <strong>Warten Sie auf den Brief.</strong> Wenn es eilt, rufen Sie an.
        </li>
        <li>
          <strong>Unterschreiben Sie nach der Zusage.</strong> Geben Sie dann den Mietvertrag beim Jobcenter
          ab.
        </li>
      </ol>
      <Zustaendig jobcenter={jobcenter} />
      <p className="kern-body">
        Sie möchten unabhängige Beratung? Auch eine Sozialberatung, eine Schuldnerberatung oder ein
        Mieterverein kann helfen.
      </p>
    </section>
  );
}
