import { useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { vergleichszeilen, wohnungszeilen } from '@/lib/texte/wohnungen';
import { Klappe } from '../bausteine/klappe';
import { Knopf } from '../bausteine/knopf';
import { URTEILSZEICHEN } from '../bausteine/urteilszeichen';
import type { GemerkteWohnung } from '../bausteine/verlauf';
import type { Rechnerort } from './rechnerort';

/** How many flats stand side by side. */
export const HOECHSTENS = 3;

interface Eigenschaften {
  readonly ort: Rechnerort;
  /** The flat of this result. */
  readonly diese: Auswertung;
  /** The flats that were kept, perhaps this one among them; some may be in other places. */
  readonly gemerkt: readonly GemerkteWohnung[];
  /** Computes a kept flat anew; null for one of another place, whose text stays. */
  pruefe(wohnung: GemerkteWohnung): Auswertung | null;
  beiVergleich(wohnungen: readonly GemerkteWohnung[]): void;
}

/** Two or three flats side by side; only in the memory of this browser. */
export function Wohnungen({ ort, diese: auswertung, gemerkt, pruefe, beiVergleich }: Eigenschaften) {
  const [meldung, setMeldung] = useState('');
  const diese: GemerkteWohnung = {
    ags: ort.ags,
    ort: ort.name,
    werte: { ...auswertung.formular },
    zeilen: wohnungszeilen(auswertung),
  };
  const dabei = gemerkt.some((wohnung) => gleich(wohnung, diese));
  const voll = gemerkt.length >= HOECHSTENS;
  const alle = (dabei || voll ? gemerkt : [...gemerkt, diese]).map((wohnung) => {
    const neu = pruefe(wohnung);
    return neu ? { ...wohnung, zeilen: wohnungszeilen(neu) } : wohnung;
  });
  const anderswo = alle.some(({ ags }) => ags !== ort.ags);
  const name = (wohnung: GemerkteWohnung, i: number) =>
    `Wohnung ${i + 1}${anderswo ? ` in ${wohnung.ort}` : ''}${gleich(wohnung, diese) ? ' (diese)' : ''}`;

  function merke(): void {
    beiVergleich([...gemerkt, diese]);
    setMeldung('Die Wohnung ist gemerkt. Prüfen Sie jetzt eine andere Wohnung.');
  }

  function nimmHeraus(i: number): void {
    beiVergleich(gemerkt.filter((_, k) => k !== i));
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
        {gemerkt.map((wohnung, i) => (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            key={schluessel(wohnung)}
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

interface Tabelleneigenschaften {
  readonly alle: readonly GemerkteWohnung[];
  name(wohnung: GemerkteWohnung, i: number): string;
}

function Tabelle({ alle, name }: Tabelleneigenschaften) {
  return (
    <table className="kern-table kern-table--small nebeneinander">
      <caption className="kern-title kern-title--small">Ihre Wohnungen nebeneinander</caption>
      <thead>
        <tr className="kern-table__row">
          <th className="kern-table__header" scope="col">
            Was
          </th>
          {alle.map((wohnung, i) => (
            <th className="kern-table__header" scope="col" key={schluessel(wohnung)}>
              {name(wohnung, i)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {vergleichszeilen(alle.map(({ zeilen }) => zeilen)).map((zeile) => (
          <tr className="kern-table__row" key={zeile.schluessel}>
            <th className="kern-table__header" scope="row">
              {zeile.kopf}
            </th>
            {alle.map((wohnung, i) => (
              <td
                className={zeile.zahl ? 'kern-table__cell zahl' : 'kern-table__cell'}
                key={schluessel(wohnung)}
              >
                {zeile.werte[i]?.urteil && (
                  <span className={URTEILSZEICHEN[zeile.werte[i].urteil]} aria-hidden="true" />
                )}
                {zeile.werte[i]?.wert ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** No two flats are kept with the same answers at the same place. */
function schluessel({ ags, werte }: GemerkteWohnung): string {
  return ags + JSON.stringify(werte);
}

function gleich(a: GemerkteWohnung, b: GemerkteWohnung): boolean {
  return a.ags === b.ags && Object.keys(b.werte).every((feld) => (a.werte[feld] ?? '') === b.werte[feld]);
}
