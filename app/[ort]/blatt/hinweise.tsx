import type { Ergebnis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { umzugsgebiet } from '@/lib/texte/gebiet';
import { hinweisText } from '@/lib/texte/hinweise';
import { belegText } from '../beleg';
import { OHNE_REGEL, UNGEPRUEFT } from '../hinweise';

/** What the law says beside the figures, and what was not checked. That nothing is signed yet stands in the head. */
export function Blatthinweise({ ergebnis, ort, amt }: { ergebnis: Ergebnis; ort: string; amt: Amt }) {
  const gebiet = ergebnis.kriterien.find((k) => k.gebiet !== null)?.gebiet ?? ort;
  const codes = new Set(ergebnis.hinweise.map(({ code }) => code));
  const ungeprueft = UNGEPRUEFT.filter(({ sagt }) => !sagt.some((code) => codes.has(code)));
  return (
    <section>
      <h2>Das gilt außerdem</h2>
      <ul>
        {ergebnis.hinweise
          .filter(({ code }) => !OHNE_REGEL.has(code) && code !== 'zusicherung_vor_vertrag')
          .map((hinweis) => (
            <li key={hinweis.code}>
              {fuerAmt(amt, hinweisText(hinweis, umzugsgebiet(gebiet, ort)))}{' '}
              <span className="recht">({belegText(hinweis.rechtsgrundlage)})</span>
            </li>
          ))}
      </ul>
      <p>
        Das prüft der Rechner nicht: {ungeprueft.map(({ satz }) => satz).join('; ')}. Verbindlich ist nur die
        Entscheidung vom {amt}.
      </p>
    </section>
  );
}
