import { ROLLE } from '../bausteine/rollen';

interface Eigenschaften {
  readonly titel: string;
  readonly spalten: readonly string[];
  readonly zeilen: readonly { readonly personen: number; readonly werte: readonly string[] }[];
  /**
   * The rows are the targets of `#p3` in letters, but only without JavaScript: otherwise the browser would jump past
   * the form, which takes the number from the same address.
   */
  readonly anker?: boolean;
}

const SCHMAL = 'kern-table kern-table--small kern-table--striped richtwerte';
/** More columns do not fit on a phone: there the rows become cards. */
const BREIT = 'kern-table kern-table--small kern-table--striped richtwerte karten';

/** Limits by number of persons, one column a limit. */
export function Personentabelle({ titel, spalten, zeilen, anker = false }: Eigenschaften) {
  return (
    <table className={spalten.length > 2 ? BREIT : SCHMAL} {...ROLLE.tabelle}>
      <caption className="kern-title kern-title--small">{titel}</caption>
      <thead {...ROLLE.gruppe}>
        <tr className="kern-table__row" {...ROLLE.zeile}>
          <th className="kern-table__header" scope="col" {...ROLLE.spaltenkopf}>
            Personen
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
        {zeilen.map(({ personen, werte }) => (
          <tr key={personen} className="kern-table__row" {...ROLLE.zeile}>
            <th
              className="kern-table__header"
              scope="row"
              data-einheit={personen === 1 ? 'Person' : 'Personen'}
              {...ROLLE.zeilenkopf}
            >
              {anker && (
                <noscript>
                  <span id={`p${personen}`} />
                </noscript>
              )}
              {personen}
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
