import { useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Rechnerformular } from '@/lib/fragen/liste';
import type { Urteil } from '@/lib/regeln';
import { vergleichszeilen } from '@/lib/texte/wohnungen';
import { Klappe } from '../bausteine/klappe';
import { Knopf } from '../bausteine/knopf';

/** How many flats stand side by side. */
export const HOECHSTENS = 3;

interface Eigenschaften {
  /** The flat of this result. */
  readonly diese: Auswertung;
  /** The flats that were kept, perhaps this one among them. */
  readonly gemerkt: readonly Auswertung[];
  beiVergleich(formulare: readonly Rechnerformular[]): void;
}

/** Two or three flats side by side; only in the memory of this browser. */
export function Wohnungen({ diese, gemerkt, beiVergleich }: Eigenschaften) {
  const [meldung, setMeldung] = useState('');
  const formulare = gemerkt.map(({ formular }) => formular);
  const dabei = formulare.some((formular) => gleich(formular, diese.formular));
  const voll = gemerkt.length >= HOECHSTENS;
  const alle = dabei || voll ? gemerkt : [...gemerkt, diese];
  const name = (i: number) =>
    `Wohnung ${i + 1}${gleich(alle[i]?.formular, diese.formular) ? ' (diese)' : ''}`;

  function merke(): void {
    beiVergleich([...formulare, diese.formular]);
    setMeldung('Die Wohnung ist gemerkt. Prüfen Sie jetzt eine andere Wohnung.');
  }

  function nimmHeraus(i: number): void {
    beiVergleich(formulare.filter((_, k) => k !== i));
    setMeldung(`Wohnung ${i + 1} ist nicht mehr im Vergleich.`);
  }

  return (
    <Klappe titel="Wohnungen vergleichen" luft={4} nurBildschirm offen={gemerkt.length > 0}>
      {alle.length > 1 ? (
        <Tabelle alle={alle} name={name} />
      ) : (
        <p className="kern-body">
          Merken Sie sich diese Wohnung und prüfen Sie dann eine andere. So sehen Sie bis zu {HOECHSTENS}{' '}
          Wohnungen nebeneinander. Sie bleiben auf Ihrem Gerät, bis Sie das Fenster schließen.
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        {!dabei && !voll && <Knopf text="Zum Vergleich merken" tu={merke} />}
        {gemerkt.map(({ formular }, i) => (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            key={JSON.stringify(formular)}
            onClick={() => nimmHeraus(i)}
          >
            <span className="kern-label">Wohnung {i + 1} herausnehmen</span>
          </button>
        ))}
      </div>
      {!dabei && voll && (
        <p className="kern-body">
          {HOECHSTENS} Wohnungen sind schon gemerkt. Nehmen Sie eine heraus, dann hat diese Platz.
        </p>
      )}
      <p className="kern-body" role="status">
        {meldung}
      </p>
    </Klappe>
  );
}

function Tabelle({ alle, name }: { alle: readonly Auswertung[]; name(i: number): string }) {
  return (
    <table className="kern-table kern-table--small nebeneinander">
      <caption className="kern-title kern-title--small">Ihre Wohnungen nebeneinander</caption>
      <thead>
        <tr className="kern-table__row">
          <th className="kern-table__header" scope="col">
            Was
          </th>
          {alle.map((_, i) => (
            <th
              className="kern-table__header"
              scope="col"
              // biome-ignore lint/suspicious/noArrayIndexKey: flats are known by their place.
              key={i}
            >
              {name(i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {vergleichszeilen(alle).map(({ schluessel, kopf, zahl, werte }) => (
          <tr className="kern-table__row" key={schluessel}>
            <th className="kern-table__header" scope="row">
              {kopf}
            </th>
            {werte.map(({ text, urteil }, i) => (
              <td
                className={zahl ? 'kern-table__cell zahl' : 'kern-table__cell'}
                // biome-ignore lint/suspicious/noArrayIndexKey: see the columns.
                key={i}
              >
                {urteil && <span className={ZEICHEN[urteil]} aria-hidden="true" />}
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ZEICHEN = {
  im_rahmen: 'kern-icon kern-icon--success',
  miete_im_rahmen: 'kern-icon kern-icon--info',
  nur_heizung_ueber: 'kern-icon kern-icon--warning',
  ueber_richtwert: 'kern-icon kern-icon--warning',
  nicht_pruefbar: 'kern-icon kern-icon--info',
} as const satisfies Readonly<Record<Urteil, string>>;

function gleich(a: Rechnerformular | undefined, b: Rechnerformular): boolean {
  return (
    a !== undefined && (Object.keys(b) as (keyof Rechnerformular)[]).every((feld) => a[feld] === b[feld])
  );
}
