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
 * a narrow table, and cells are styled by their element (scripts/bau/kern-tabellen.ts): it stands in ten thousand pages.
 */
export function Wertetabelle({ titel, ecke, spalten, zeilen }: Eigenschaften) {
  const karten = spalten.length > 2;
  const rolle = karten ? ROLLE : OHNE_ROLLE;
  return (
    <table className={karten ? BREIT : SCHMAL} {...rolle.tabelle}>
      <caption className="kern-title kern-title--small">{titel}</caption>
      <thead {...rolle.gruppe}>
        <tr {...rolle.zeile}>
          <th scope="col" {...rolle.spaltenkopf}>
            {ecke}
          </th>
          {spalten.map((spalte, i) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a table may limit the same value twice; columns never move.
              key={i}
              scope="col"
              {...rolle.spaltenkopf}
            >
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...rolle.gruppe}>
        {zeilen.map(({ schluessel, kopf, einheit, id, werte }) => (
          <tr key={schluessel} id={id} {...rolle.zeile}>
            <th scope="row" data-einheit={karten ? einheit : undefined} {...rolle.zeilenkopf}>
              {kopf}
            </th>
            {werte.map((wert, i) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: see the columns.
                key={i}
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
