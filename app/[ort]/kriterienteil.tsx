import type { Ergebnis } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { Balken } from './balken';
import { Kriterientabelle } from './kriterientabelle';

interface Eigenschaften {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
  /** Up to which amount it would be within the limit. */
  readonly ziel: string | null;
  readonly amt: Amt;
}

/** The answers beside the limits: as a table, then as bars. */
export function Kriterienteil({ ort, personen, ergebnis, ziel, amt }: Eigenschaften) {
  if (ergebnis.kriterien.length === 0) return null;
  return (
    <section className="grid gap-6" aria-labelledby="vergleich">
      <h2 className="kern-heading-medium" id="vergleich">
        Ihre Angaben und die Richtwerte
      </h2>
      {ziel && <p className="kern-body">{ziel}</p>}
      <Kriterientabelle ort={ort} personen={personen} ergebnis={ergebnis} amt={amt} />
      <div className="grid gap-6 balkenreihe">
        {ergebnis.kriterien.map((k) => (
          <Balken key={k.bezug + k.wirkung + k.herkunft} kriterium={k} />
        ))}
      </div>
    </section>
  );
}
