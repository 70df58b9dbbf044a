import type { Urteil } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { naechsteSchritte } from '@/lib/texte/schritte';
import type { Jobcenter } from '../../bausteine/jobcenter';

interface Eigenschaften {
  readonly urteil: Urteil;
  readonly amt: Amt;
  readonly bestand: boolean;
  readonly jobcenter: readonly Jobcenter[];
}

/** What to do now, and with whom. */
export function Blattschritte({ urteil, amt, bestand, jobcenter }: Eigenschaften) {
  return (
    <section>
      <h2>So geht es weiter</h2>
      <ol>
        {naechsteSchritte(urteil, bestand, amt).map(({ was, wie }) => (
          <li key={was}>
            <strong>{was}</strong> {wie}
          </li>
        ))}
      </ol>
      <p>
        Zuständig:{' '}
        {amt === 'Jobcenter'
          ? jobcenter.map(kontakt).join('; ')
          : `das Sozialamt am Ort der ${bestand ? 'Wohnung' : 'neuen Wohnung'}`}
        .
      </p>
    </section>
  );
}

function kontakt({ name, telefon, email }: Jobcenter): string {
  return [name, telefon && `Telefon ${telefon}`, email && `E-Mail ${email}`].filter(Boolean).join(', ');
}
