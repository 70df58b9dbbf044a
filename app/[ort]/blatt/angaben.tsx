import type { Auswertung } from '@/lib/fragen/auswerten';
import { angaben } from '@/lib/texte/angaben';
import type { Rechnerort } from '../rechnerort';

/** What was typed, as it was understood. */
export function Blattangaben({ ort, auswertung }: { ort: Rechnerort; auswertung: Auswertung }) {
  const wo = ort.kreis.startsWith(`${ort.name} (`) ? ort.kreis : `${ort.name} (${ort.kreis})`;
  return (
    <section>
      <h2>Ihre Angaben</h2>
      <p>
        {[{ name: 'Ort', wert: wo }, ...angaben(auswertung)].map(({ name, wert }, i) => (
          <span key={name}>
            {i > 0 && ' · '}
            {name}: <strong>{wert}</strong>
          </span>
        ))}
      </p>
    </section>
  );
}
