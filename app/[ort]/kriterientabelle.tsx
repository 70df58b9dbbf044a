import { personen as personenText } from '@/lib/kern/zahlen';
import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { BEZUG, FACHWORT } from '@/lib/texte/begriffe';
import { GRUND } from '@/lib/texte/gruende';
import {
  abstandText,
  BISHER,
  eigenerWertText,
  GERICHTE,
  GRENZTITEL,
  grenzwertText,
  passtWennText,
  statusText,
} from '@/lib/texte/kriterium';
import { lageText } from '@/lib/texte/orientierung';
import { beginn } from '@/lib/texte/zeitraum';
import { ROLLE } from '../bausteine/rollen';

interface Eigenschaften {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
  readonly amt?: Amt;
}

const SPALTEN = ['Was wir prüfen', 'Ihre Angabe', 'Richtwert', 'Unterschied', 'Ergebnis'] as const;

/**
 * One row a criterion. On narrow screens the rows become cards.
 */
export function Kriterientabelle({ ort, personen, ergebnis, amt = 'Jobcenter' }: Eigenschaften) {
  const ab = ergebnis.tabelle ? `, gültig ${beginn(ergebnis.tabelle)}` : '';
  return (
    <table className="kern-table karten" {...ROLLE.tabelle}>
      <caption className="kern-title kern-title--small">
        Ihre Angaben und die Richtwerte für {personenText(personen)} in {ort}
        {ab}
      </caption>
      <thead {...ROLLE.gruppe}>
        <tr className="kern-table__row" {...ROLLE.zeile}>
          {SPALTEN.map((spalte) => (
            <th key={spalte} className="kern-table__header" scope="col" {...ROLLE.spaltenkopf}>
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body" {...ROLLE.gruppe}>
        {ergebnis.kriterien.map((k) => (
          <Zeile
            key={k.bezug + k.wirkung + k.herkunft}
            k={k}
            orientierung={ergebnis.orientierung}
            amt={amt}
          />
        ))}
      </tbody>
    </table>
  );
}

function Zeile({
  k,
  orientierung,
  amt,
}: { k: KriteriumErgebnis; amt: Amt } & Pick<Ergebnis, 'orientierung'>) {
  const fachwort = FACHWORT[k.bezug];
  const passt = passtWennText(k);
  const lage = k.bezug === 'heizkosten' && k.status === 'nicht_pruefbar' ? lageText(orientierung) : null;
  return (
    <tr className="kern-table__row" {...ROLLE.zeile}>
      <th className="kern-table__header" scope="row" {...ROLLE.zeilenkopf}>
        {BEZUG[k.bezug]}
        {fachwort && <span className="block font-normal">({fachwort})</span>}
      </th>
      <Zelle spalte="Ihre Angabe">{eigenerWertText(k)}</Zelle>
      <Zelle spalte={GRENZTITEL[k.herkunft === 'gesetz' ? 'gesetz' : 'traeger']}>
        {grenzwertText(k)}
        {k.herkunft === 'rechtsprechung' && <span className="block">{fuerAmt(amt, GERICHTE)}</span>}
        {k.herkunft === 'gesetz' && <span className="block">{BISHER}</span>}
      </Zelle>
      <Zelle spalte="Unterschied">{abstandText(k) ?? 'nicht bekannt'}</Zelle>
      <Zelle spalte="Ergebnis">
        <Marke k={k} />
        {[...k.gruende.map((grund) => GRUND[grund]), passt, lage].map(
          (satz) =>
            satz && (
              <span className="block" key={satz}>
                {fuerAmt(amt, satz)}
              </span>
            ),
        )}
      </Zelle>
    </tr>
  );
}

function Zelle({ spalte, children }: { spalte: string; children: React.ReactNode }) {
  return (
    <td className="kern-table__cell" {...ROLLE.zelle} data-spalte={spalte}>
      <div>{children}</div>
    </td>
  );
}

/** Shape and word carry the meaning, colour only repeats it. */
function Marke({ k }: { k: KriteriumErgebnis }) {
  const art =
    k.status === 'im_rahmen'
      ? 'success'
      : k.status === 'ueber_richtwert' && k.wirkung !== 'hinweis'
        ? 'warning'
        : 'info';
  const [klasse, zeichen] = SCHILD[art];
  return (
    <>
      <span className={klasse}>
        <span className={zeichen} aria-hidden="true" />
        <span className="kern-label kern-label--small">{statusText(k)}</span>
      </span>
      {k.wirkung === 'hinweis' && k.status === 'im_rahmen' && <span className="block">nur ein Hinweis</span>}
    </>
  );
}

const SCHILD = {
  success: ['kern-badge kern-badge--success', 'kern-icon kern-icon--success'],
  warning: ['kern-badge kern-badge--warning', 'kern-icon kern-icon--warning'],
  info: ['kern-badge kern-badge--info', 'kern-icon kern-icon--info'],
} as const;
