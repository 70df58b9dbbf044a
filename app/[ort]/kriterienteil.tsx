import type { Ergebnis } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { BEZUG } from '@/lib/texte/begriffe';
import { Klappe } from '../bausteine/klappe';
import { belegText } from './beleg';
import { Kriterientabelle } from './kriterientabelle';

interface Eigenschaften {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
  /** Sentences of the table that change what a reader concludes. */
  readonly tabelle: readonly string[];
  readonly gesagt: string;
  /** How old the table is, once that matters; null while it is fresh. */
  readonly alter: string | null;
  readonly amt: Amt;
}

/** The answers beside the limits, where these come from, and what their table says of them. */
export function Kriterienteil({ ort, personen, ergebnis, tabelle, gesagt, alter, amt }: Eigenschaften) {
  if (ergebnis.kriterien.length === 0) return null;
  return (
    <section className="grid gap-2" aria-labelledby="vergleich">
      <Kriterientabelle ort={ort} personen={personen} ergebnis={ergebnis} amt={amt} gesagt={gesagt} />
      <Quellen ergebnis={ergebnis} />
      {alter && <p className="kern-body">{alter}</p>}
      {tabelle.length > 0 && (
        <Klappe titel="Das ist zu diesen Richtwerten wichtig" luft={2} id="tabelle-sagt">
          {tabelle.map((satz) => (
            <p className="kern-body" key={satz}>
              {satz}
            </p>
          ))}
        </Klappe>
      )}
    </section>
  );
}

/** The first day stands above the table, and with each step of the calculation. */
const TAG = /, gültig ab \d{4}-\d{2}-\d{2}$/u;

/** The document behind each limit; once where several come from the same. */
function Quellen({ ergebnis }: { ergebnis: Ergebnis }) {
  const quellen = new Map<string, string[]>();
  for (const { bezug, rechenweg } of ergebnis.kriterien) {
    const quelle = rechenweg.at(-1)?.quelle;
    if (quelle !== undefined) quellen.set(quelle, [...(quellen.get(quelle) ?? []), BEZUG[bezug]]);
  }
  return [...quellen].map(([quelle, namen]) => (
    <p className="kern-body kern-body--small kern-body--muted" key={quelle}>
      Quelle{quellen.size > 1 && ` für ${namen.join(', ')}`}: {belegText(quelle.replace(TAG, ''))}
    </p>
  ));
}
