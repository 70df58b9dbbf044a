import type { Ergebnis, Hinweis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { umzugsgebiet } from '@/lib/texte/gebiet';
import { hinweisText } from '@/lib/texte/hinweise';
import { Klappe } from '../bausteine/klappe';
import { belegText } from './beleg';

interface Eigenschaften {
  readonly ergebnis: Ergebnis;
  readonly ort: string;
  readonly amt: Amt;
  /** What stands beside the verdict and is not said again. */
  readonly gesagt: string;
}

/** What the law says beside the figures, each with its paragraph; then what the calculator does not check. */
export function Hinweise({ ergebnis, ort, amt, gesagt }: Eigenschaften) {
  const gebiet = ergebnis.kriterien.find((k) => k.gebiet !== null)?.gebiet ?? ort;
  const codes = new Set(ergebnis.hinweise.map(({ code }) => code));
  const oben = ({ code }: Hinweis) => gesagt.includes(BEIM_URTEIL[code] ?? NIE);
  const hinweise = ergebnis.hinweise
    .filter((hinweis) => !OHNE_REGEL.has(hinweis.code) && !oben(hinweis))
    .map((hinweis) => ({
      text: fuerAmt(amt, hinweisText(hinweis, umzugsgebiet(gebiet, ort))),
      rechtsgrundlage: hinweis.rechtsgrundlage,
    }));
  return (
    <Klappe titel="Das prüft der Rechner nicht" luft={4}>
      <section className="grid gap-2" aria-labelledby="ausserdem">
        <h3 className="kern-title" id="ausserdem">
          Das gilt außerdem
        </h3>
        <ul className="kern-list kern-list--bullet zweispaltig">
          {hinweise.map(({ text, rechtsgrundlage }) => (
            <li key={text}>
              {text} <span className="kern-body--muted">({belegText(rechtsgrundlage)})</span>
            </li>
          ))}
        </ul>
        {ergebnis.hinweise.some(oben) && (
          <p className="kern-body kern-body--small kern-body--muted">
            Gesetz und Urteile zum Ergebnis oben:{' '}
            {ergebnis.hinweise
              .filter(oben)
              .map(({ rechtsgrundlage }) => belegText(rechtsgrundlage))
              .join('; ')}
          </p>
        )}
      </section>
      <section className="grid gap-2" aria-labelledby="grenzen">
        <h3 className="kern-title" id="grenzen">
          Auch das prüft er nicht
        </h3>
        <ul className="kern-list kern-list--bullet zweispaltig">
          {UNGEPRUEFT.filter(({ sagt }) => !sagt.some((code) => codes.has(code))).map(({ satz }) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
        <p className="kern-body">Verbindlich ist nur die Entscheidung vom {amt}.</p>
        <p className="kern-body">
          Unabhängige Beratung: bei einer Sozialberatung, einer Schuldnerberatung oder einem Mieterverein.
        </p>
      </section>
    </Klappe>
  );
}

/** Of the table, not of the law; they stand beside verdict and limits. */
export const OHNE_REGEL: ReadonlySet<Hinweis['code']> = new Set(['zweitquelle', 'tabelle_sagt']);

/** The words by which a rule is known to stand beside the verdict: once is enough, only its paragraph is named here. */
const BEIM_URTEIL: Readonly<Partial<Record<Hinweis['code'], string>>> = {
  zusicherung_vor_vertrag: 'Noch nicht unterschreiben',
  hoehere_kosten_nur_mit_schriftlicher_zusicherung: 'Ohne schriftliche Zusage',
  jeder_fall_einzeln: 'prüft jeden Fall einzeln',
};
/** In no text. */
const NIE = '\n';

/** What is not checked; left out where a rule above says it already. */
export const UNGEPRUEFT: readonly { readonly satz: string; readonly sagt: readonly Hinweis['code'][] }[] = [
  { satz: 'ob Ihr Umzug nötig ist', sagt: ['umzug_im_vergleichsraum_ohne_not'] },
  {
    satz: 'ob Sie noch in der Karenzzeit sind und was dort gilt',
    sagt: ['karenzzeit', 'karenzzeit_sozialhilfe'],
  },
  { satz: 'besondere Regeln, wenn Sie unter 25 Jahre alt sind', sagt: ['unter_25_nur_mit_zusicherung'] },
  { satz: 'besondere Gründe, zum Beispiel Behinderung oder Pflege', sagt: [] },
  {
    satz: 'ob ein Kind mitzählt, das bald kommt oder nur einen Teil der Zeit bei Ihnen wohnt',
    sagt: [],
  },
  { satz: 'welche Kosten bei einer Wohnung zählen, die Ihnen gehört', sagt: ['eigentum_ohne_tilgung'] },
  { satz: 'ob die Miete gegen die Mietpreisbremse verstößt', sagt: ['mietpreisbremse'] },
  { satz: 'eine Grenze je Quadratmeter, die nicht in der Tabelle steht', sagt: [] },
  { satz: 'Kaution und Umzugskosten', sagt: ['umzugskosten_und_kaution_vorher_fragen'] },
];
