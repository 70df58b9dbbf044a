import { useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { vergleichszeilen } from '@/lib/texte/vergleich';
import type { GemerkteWohnung } from '../bausteine/verlauf';
import { Wertetabelle } from '../bausteine/wertetabelle';
import type { Rechnerort } from './rechnerort';

/** How many flats stand side by side. */
export const HOECHSTENS = 3;

interface Eigenschaften {
  readonly ort: Rechnerort;
  /** The flat of this result. */
  readonly diese: Auswertung;
  /** The flats that were kept, perhaps this one among them; some may be in other places. */
  readonly gemerkt: readonly GemerkteWohnung[];
  beiVergleich(wohnungen: readonly GemerkteWohnung[]): void;
}

/** Two or three flats side by side; only in the memory of this browser. */
export function Wohnungen({ ort, diese: auswertung, gemerkt, beiVergleich }: Eigenschaften) {
  const [meldung, setMeldung] = useState('');
  const diese: GemerkteWohnung = {
    ags: ort.ags,
    ort: ort.name,
    werte: { ...auswertung.formular },
    zeilen: vergleichszeilen(auswertung),
  };
  const dabei = gemerkt.some((wohnung) => gleich(wohnung, diese));
  const voll = gemerkt.length >= HOECHSTENS;
  const alle = dabei || voll ? gemerkt : [...gemerkt, diese];
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
    <section className="grid gap-4 nicht-drucken" aria-labelledby="wohnungen">
      <h2 className="kern-heading-medium" id="wohnungen">
        Wohnungen vergleichen
      </h2>
      {alle.length > 1 ? (
        <Wertetabelle
          titel="Ihre Wohnungen nebeneinander"
          ecke="Was"
          spalten={alle.map(name)}
          zeilen={zeilen(alle)}
        />
      ) : (
        <p className="kern-body">
          Merken Sie sich diese Wohnung und prüfen Sie dann eine andere. So sehen Sie bis zu {HOECHSTENS}{' '}
          Wohnungen nebeneinander. Sie bleiben auf Ihrem Gerät, bis Sie das Fenster schließen.
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        {!dabei && !voll && (
          <button type="button" className="kern-btn kern-btn--secondary" onClick={merke}>
            <span className="kern-label">Zum Vergleich merken</span>
          </button>
        )}
        {gemerkt.map((wohnung, i) => (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            key={wohnung.ags + JSON.stringify(wohnung.werte)}
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
    </section>
  );
}

/** The lines of all flats; one that a flat does not have is a dash there. */
function zeilen(alle: readonly GemerkteWohnung[]) {
  const koepfe = new Map(alle.flatMap((w) => w.zeilen.map(({ schluessel, kopf }) => [schluessel, kopf])));
  const platz = (schluessel: string) =>
    schluessel === 'urteil' ? 0 : schluessel.startsWith('angabe-') ? 2 : 1;
  return [...koepfe]
    .map(([schluessel, kopf]) => ({
      schluessel,
      kopf,
      werte: alle.map((w) => w.zeilen.find((zeile) => zeile.schluessel === schluessel)?.wert ?? '–'),
    }))
    .toSorted((a, b) => platz(a.schluessel) - platz(b.schluessel));
}

function gleich(a: GemerkteWohnung, b: GemerkteWohnung): boolean {
  return a.ags === b.ags && Object.keys(b.werte).every((feld) => (a.werte[feld] ?? '') === b.werte[feld]);
}
