import type { ReactNode } from 'react';

export const MEHR = 'Alles steht im Bericht als Seite.';

export function Texttabelle(e: {
  titel: string;
  kopf: readonly string[];
  zeilen: readonly (readonly string[])[];
  hoechstens: number;
}): ReactNode {
  if (e.zeilen.length === 0) return null;
  return (
    <>
      {e.hoechstens > 0 && (
        <Tabelle titel={e.titel} kopf={e.kopf}>
          {e.zeilen.slice(0, e.hoechstens).map((zeile, nummer) => (
            // Two rows may say the same.
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never moved
            <tr key={nummer}>
              <th scope="row">{zeile[0]}</th>
              {zeile.slice(1).map((text, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see the rows
                <td className="text" key={i}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </Tabelle>
      )}
      <Rest mehr={e.zeilen.length - e.hoechstens} />
    </>
  );
}

interface Tabelleneigenschaften {
  readonly titel: string;
  readonly kopf: readonly string[];
  readonly children: ReactNode;
}

export function Tabelle({ titel, kopf, children }: Tabelleneigenschaften): ReactNode {
  return (
    <table>
      <caption>{titel}</caption>
      <thead>
        <tr>
          {kopf.map((k) => (
            <th scope="col" key={k}>
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function Liste(e: { punkte: readonly string[]; hoechstens?: number }): ReactNode {
  const punkte = [...new Set(e.punkte)];
  const { hoechstens = punkte.length } = e;
  return (
    <>
      <ul>
        {punkte.slice(0, hoechstens).map((punkt) => (
          <li key={punkt}>
            <Absatz text={punkt} />
          </li>
        ))}
      </ul>
      <Rest mehr={punkte.length - hoechstens} />
    </>
  );
}

/** A sentence; the lines below it, if it has any, are there to be copied. A comment on a platform keeps no line breaks. */
function Absatz({ text }: { text: string }): ReactNode {
  const [satz, ...zeilen] = text.split('\n');
  return (
    <>
      {satz}
      {zeilen.length > 0 && (
        <pre>
          {zeilen.map((zeile) => (
            <span key={zeile}>
              {zeile}
              <br />
            </span>
          ))}
        </pre>
      )}
    </>
  );
}

export function Rest({ mehr }: { mehr: number }): ReactNode {
  return mehr > 0 ? (
    <p>
      Dazu kommen {mehr} weitere Zeilen. {MEHR}
    </p>
  ) : null;
}
