import type { ReactNode } from 'react';
import { ROLLE } from './rollen';

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

/** Numbers by row and column, still a table for screen readers when its rows are cards. */
export function Wertetabelle({ titel, ecke, spalten, zeilen }: Eigenschaften) {
  return (
    <table className={spalten.length > 2 ? BREIT : SCHMAL} {...ROLLE.tabelle}>
      <caption className="kern-title kern-title--small">{titel}</caption>
      <thead {...ROLLE.gruppe}>
        <tr className="kern-table__row" {...ROLLE.zeile}>
          <th className="kern-table__header" scope="col" {...ROLLE.spaltenkopf}>
            {ecke}
          </th>
          {spalten.map((spalte, i) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a table may limit the same value twice; columns never move.
              key={i}
              className="kern-table__header kern-table__header--numeric"
              scope="col"
              {...ROLLE.spaltenkopf}
            >
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body" {...ROLLE.gruppe}>
        {zeilen.map(({ schluessel, kopf, einheit, id, werte }) => (
          <tr key={schluessel} id={id} className="kern-table__row" {...ROLLE.zeile}>
            <th className="kern-table__header" scope="row" data-einheit={einheit} {...ROLLE.zeilenkopf}>
              {kopf}
            </th>
            {werte.map((wert, i) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: see the columns.
                key={i}
                className="kern-table__cell kern-table__cell--numeric"
                data-spalte={spalten[i]}
                {...ROLLE.zelle}
              >
                <span>{wert}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
