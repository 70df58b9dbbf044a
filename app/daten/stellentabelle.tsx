import type { Zeile } from '@/lib/berichte/daten/spalten';
import { ortsworte, personenworte, wertworte } from '@/lib/berichte/daten/worte';
import { gruppen } from '@/lib/kern/gruppiert';

/** A row of the open data with the part of its address behind `#`. */
export interface Stellenzeile {
  readonly zeile: Zeile;
  readonly stelle: string;
}

/** The values of one limit: a block for each place, a line for each household size; each figure is a link to itself. */
export function Stellentabelle({ titel, zeilen }: { titel: string; zeilen: readonly Stellenzeile[] }) {
  const orte = gruppen(zeilen, ({ zeile }) => ortsworte(zeile));
  return (
    <table className="stellen">
      <caption className="kern-title kern-title--small">{titel}</caption>
      {[...orte].map(([ort, hier]) => (
        <tbody key={ort}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {ort}
            </th>
          </tr>
          {hier.map(({ zeile, stelle }) => (
            <tr key={stelle}>
              <th scope="row">{personenworte(zeile)}</th>
              <td id={stelle}>
                <a href={`#${stelle}`}>{wertworte(zeile)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
