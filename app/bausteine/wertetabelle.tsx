import type { ReactNode } from 'react';
import { OHNE_ROLLE, ROLLE } from './rollen';

interface Zeile {
  readonly schluessel: string;
  readonly kopf: ReactNode;
  /** Word behind the row's head when rows are cards: “Personen”. */
  readonly einheit?: string | undefined;
  /** Target of an address. */
  readonly id?: string | undefined;
  readonly werte: readonly ReactNode[];
}

interface Eigenschaften {
  readonly titel: ReactNode;
  /** Head of the first column. */
  readonly ecke: string;
  readonly spalten: readonly string[];
  readonly zeilen: readonly Zeile[];
}

const SCHMAL = 'kern-table kern-table--small kern-table--striped richtwerte';
/** More columns do not fit on a phone: there the rows become cards. */
const BREIT = 'kern-table kern-table--small kern-table--striped richtwerte karten';

/**
 * Numbers by row and column, still a table for screen readers when its rows are cards. What only cards need is left out of
 * a narrow table: it stands in ten thousand pages.
 */
export function Wertetabelle({ titel, ecke, spalten, zeilen }: Eigenschaften) {
  const karten = spalten.length > 2;
  const rolle = karten ? ROLLE : OHNE_ROLLE;
  return (
    <table className={karten ? BREIT : SCHMAL} {...rolle.tabelle}>
      <caption className="kern-title kern-title--small">{titel}</caption>
      <thead {...rolle.gruppe}>
        <tr className="kern-table__row" {...rolle.zeile}>
          <th className="kern-table__header" scope="col" {...rolle.spaltenkopf}>
            {ecke}
          </th>
          {spalten.map((spalte, i) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a table may limit the same value twice; columns never move.
              key={i}
              className="kern-table__header kern-table__header--numeric"
              scope="col"
              {...rolle.spaltenkopf}
            >
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body" {...rolle.gruppe}>
        {zeilen.map(({ schluessel, kopf, einheit, id, werte }) => (
          <tr key={schluessel} id={id} className="kern-table__row" {...rolle.zeile}>
            <th
              className="kern-table__header"
              scope="row"
              data-einheit={karten ? einheit : undefined}
              {...rolle.zeilenkopf}
            >
              {kopf}
            </th>
            {werte.map((wert, i) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: see the columns.
                key={i}
                className="kern-table__cell kern-table__cell--numeric"
                data-spalte={karten ? spalten[i] : undefined}
                {...rolle.zelle}
              >
                {karten ? <span>{wert}</span> : wert}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
