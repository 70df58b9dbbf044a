import { Abschnitt } from '@/app/bausteine/textseite';
import { gruppen } from '@/lib/kern/gruppiert';
import type { Gemeindeort } from '@/lib/orte/verzeichnis';
import { type Tabelle, type Verlauf, verlauf } from '@/lib/regeln';
import { Klappe } from '../../bausteine/klappe';
import { Verlaufsbild } from '../../bausteine/verlaufsbild';

const GROESSEN = [1, 2, 3, 4, 5];

interface Eigenschaften {
  readonly orte: readonly Gemeindeort[];
  readonly tabellen: readonly Tabelle[];
}

/**
 * How the limits changed, once for all places where they changed alike; several courses fold. Nothing with one version
 * only: then there is nothing to see.
 */
export function Verlaeufe({ orte, tabellen }: Eigenschaften) {
  const gleiche = [...gruppen(orte.flatMap(mitVerlauf), ({ kurve }) => JSON.stringify(kurve)).values()];
  if (tabellen.length < 2 || gleiche.length === 0) return null;
  return (
    <Abschnitt id="verlauf" titel="So haben sich die Richtwerte geändert" luft={4}>
      {gleiche.map((gruppe) => {
        const namen = gruppe.map(({ ort }) => ort.name);
        const inhalt = gruppe[0] && <Verlaufsbild verlauf={gruppe[0].kurve} ort={namen.join(', ')} />;
        if (gleiche.length === 1) return inhalt;
        return (
          <Klappe key={namen[0]} titel={kurz(namen)} luft={4}>
            {inhalt}
          </Klappe>
        );
      })}
    </Abschnitt>
  );

  function mitVerlauf(ort: Gemeindeort): { readonly ort: Gemeindeort; readonly kurve: Verlauf }[] {
    const kurve = verlauf(tabellen, ort.ags, GROESSEN);
    return kurve === null ? [] : [{ ort, kurve }];
  }
}

function kurz(namen: readonly string[]): string {
  return namen.length <= 3 ? namen.join(', ') : `${namen[0]} und ${namen.length - 1} weitere Orte`;
}
