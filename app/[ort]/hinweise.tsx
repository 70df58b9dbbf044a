import type { Ergebnis, Hinweis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { hinweisText } from '@/lib/texte/hinweise';
import { belegText } from './beleg';

/** What the law says beside the figures, each with its paragraph; then what the calculator does not check. */
export function Hinweise({ ergebnis, ort, amt }: { ergebnis: Ergebnis; ort: string; amt: Amt }) {
  const gebiet = ergebnis.kriterien.find((k) => k.gebiet !== null)?.gebiet ?? ort;
  const hinweise = ergebnis.hinweise
    .filter(({ code }) => !BEIM_URTEIL.has(code))
    .map((hinweis) => ({
      text: fuerAmt(amt, hinweisText(hinweis, gebiet)),
      rechtsgrundlage: hinweis.rechtsgrundlage,
    }));
  return (
    <>
      <section className="grid gap-2" aria-labelledby="ausserdem">
        <h2 className="kern-heading-medium" id="ausserdem">
          Das gilt außerdem
        </h2>
        <ul className="kern-list kern-list--bullet zweispaltig">
          {hinweise.map(({ text, rechtsgrundlage }) => (
            <li key={text}>
              {text} <span className="kern-body--muted">({belegText(rechtsgrundlage)})</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-2" aria-labelledby="grenzen">
        <h2 className="kern-heading-medium" id="grenzen">
          Das prüft der Rechner nicht
        </h2>
        <ul className="kern-list kern-list--bullet zweispaltig">
          {UNGEPRUEFT.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
        <p className="kern-body">Verbindlich ist nur die Entscheidung vom {amt}.</p>
      </section>
    </>
  );
}

/** Said beside the verdict, and once is enough. */
const BEIM_URTEIL: ReadonlySet<Hinweis['code']> = new Set(['zweitquelle', 'tabelle_sagt']);

const UNGEPRUEFT = [
  'ob Ihr Umzug nötig ist',
  'ob Sie noch in der Karenzzeit sind und was dort gilt',
  'besondere Regeln, wenn Sie unter 25 Jahre alt sind',
  'besondere Gründe, zum Beispiel Behinderung oder Pflege',
  'ob ein Kind mitzählt, das bald kommt oder nur einen Teil der Zeit bei Ihnen wohnt',
  'welche Kosten bei einer Wohnung zählen, die Ihnen gehört',
  'ob die Miete gegen die Mietpreisbremse verstößt',
  'eine Grenze je Quadratmeter, die nicht in der Tabelle steht',
  'Kaution und Umzugskosten',
];
