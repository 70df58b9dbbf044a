import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { type Amt, fuerAmt } from '@/lib/texte/amt';
import { GRUND } from '@/lib/texte/gruende';
import {
  abstandText,
  eigenerWertText,
  grenzname,
  grenzwertText,
  passtWennText,
  statusText,
} from '@/lib/texte/kriterium';
import { Zeichen } from './zeichen';

const SPALTEN = ['Was wir prüfen', 'Ihre Angabe', 'Richtwert', 'Unterschied', 'Ergebnis'] as const;

/** One row a criterion; what else is to be said of it follows below its figures. */
export function Blattkriterien({ ergebnis, amt }: { ergebnis: Ergebnis; amt: Amt }) {
  return (
    <table>
      <thead>
        <tr>
          {SPALTEN.map((spalte) => (
            <th key={spalte} scope="col">
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ergebnis.kriterien.map((k) => (
          <tr key={k.bezug + k.wirkung + k.herkunft}>
            <th scope="row">{fuerAmt(amt, grenzname(k))}</th>
            <td>{eigenerWertText(k)}</td>
            <td>{grenzwertText(k)}</td>
            <td>{abstandText(k) ?? 'nicht bekannt'}</td>
            <td>
              <Zeichen art={ton(k)} />
              <strong>{statusText(k)}</strong>{' '}
              {[...k.gruende.map((grund) => GRUND[grund]), passtWennText(k)]
                .flatMap((satz) => (satz ? fuerAmt(amt, satz) : []))
                .join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ton({ status, wirkung }: KriteriumErgebnis) {
  if (status === 'im_rahmen') return 'success';
  return status === 'ueber_richtwert' && wirkung !== 'hinweis' ? 'warning' : 'info';
}
