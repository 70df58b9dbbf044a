import { useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Rechnerformular } from '@/lib/fragen/liste';
import type { Bezug } from '@/lib/regeln';
import { angaben } from '@/lib/texte/angaben';
import { BEZUG, URTEIL } from '@/lib/texte/begriffe';
import { FRAGE } from '@/lib/texte/fragen';
import { abstandText, statusText } from '@/lib/texte/kriterium';
import { Wertetabelle } from '../bausteine/wertetabelle';

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
    <section className="grid gap-4 nicht-drucken" aria-labelledby="wohnungen">
      <h2 className="kern-heading-medium" id="wohnungen">
        Wohnungen vergleichen
      </h2>
      {alle.length > 1 ? (
        <Wertetabelle
          titel="Ihre Wohnungen nebeneinander"
          ecke="Was"
          spalten={alle.map((_, i) => name(i))}
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
    </section>
  );
}

/** What was typed, then what the rules say; a row that no flat has is left out. */
function zeilen(alle: readonly Auswertung[]) {
  const listen = alle.map(angaben);
  const felder = [...new Set(listen.flatMap((liste) => liste.map(({ feld }) => feld)))];
  const bezuege = [...new Set(alle.flatMap(({ ergebnis }) => ergebnis.kriterien.map(({ bezug }) => bezug)))];
  const zeile = (schluessel: string, kopf: string, werte: readonly string[]) => ({ schluessel, kopf, werte });
  return [
    zeile(
      'urteil',
      'Ergebnis',
      alle.map(({ ergebnis }) => URTEIL[ergebnis.urteil]),
    ),
    ...bezuege.map((bezug) =>
      zeile(
        bezug,
        `${BEZUG[bezug]}: Unterschied`,
        alle.map(({ ergebnis }) => unterschied(ergebnis.kriterien, bezug)),
      ),
    ),
    ...felder.map((feld) =>
      zeile(
        `angabe-${feld}`,
        FRAGE[feld].kurz,
        listen.map((liste) => liste.find((angabe) => angabe.feld === feld)?.wert ?? '–'),
      ),
    ),
  ];
}

function unterschied(kriterien: Auswertung['ergebnis']['kriterien'], bezug: Bezug): string {
  const k = kriterien.find((kriterium) => kriterium.bezug === bezug);
  if (!k) return '–';
  return abstandText(k) ?? statusText(k);
}

function gleich(a: Rechnerformular | undefined, b: Rechnerformular): boolean {
  return (
    a !== undefined && (Object.keys(b) as (keyof Rechnerformular)[]).every((feld) => a[feld] === b[feld])
  );
}
