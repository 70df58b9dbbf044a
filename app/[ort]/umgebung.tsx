import { useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Kreisdatei } from '@/lib/orte/kreisdatei';
import {
  personenzahlen,
  type Tabelle,
  tabelleAm,
  type Umgebungszeile,
  umgebung,
  vorbereite,
} from '@/lib/regeln';
import { BEZUG, URTEIL } from '@/lib/texte/begriffe';
import { wertText } from '@/lib/texte/werte';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly kreis: Kreisdatei;
  readonly auswertung: Auswertung;
}

interface Gefunden {
  /** For this answer; another flat asks anew. */
  readonly fuer: Auswertung;
  readonly tabelle: Tabelle;
  readonly zeilen: readonly Umgebungszeile[];
}

/** Where else in the Kreis would this flat fit? Worked out when somebody asks, from the tables that are there already. */
export function Umgebung({ ort, kreis: { adressen, tabellen }, auswertung }: Eigenschaften) {
  const [gefunden, setGefunden] = useState<Gefunden | null>(null);
  const [meldung, setMeldung] = useState('');
  if (!ort.umgebung) return null;

  function sieh(): void {
    const tabelle = tabelleAm(tabellen, auswertung.stichtag);
    if (tabelle === null) {
      setMeldung('Für diesen Tag liegen uns keine Richtwerte der anderen Orte vor.');
      return;
    }
    const zeilen = umgebung(auswertung.anfrage, vorbereite(tabelle, personenzahlen(auswertung.anfrage)));
    setGefunden({ fuer: auswertung, tabelle, zeilen });
    setMeldung(`${zeilen.reduce((summe, zeile) => summe + zeile.orte.length, 0)} andere Orte geprüft.`);
  }

  const aktuell = gefunden?.fuer === auswertung ? gefunden : null;
  return (
    <section className="grid gap-4 nicht-drucken" aria-labelledby="umgebung">
      <h2 className="kern-heading-medium" id="umgebung">
        Wo würde diese Wohnung noch passen?
      </h2>
      <p className="kern-body">
        Hier sehen Sie andere Orte. Gebiet: {ort.kreis}. Wir rechnen mit denselben Kosten und derselben
        Wohnfläche.
      </p>
      {aktuell === null && (
        <button type="button" className="kern-btn kern-btn--secondary justify-self-start" onClick={sieh}>
          <span className="kern-label">Andere Orte prüfen</span>
        </button>
      )}
      <p className="kern-body" role="status">
        {meldung}
      </p>
      {aktuell?.zeilen.map((zeile, i) => (
        <Zeile
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes.
          key={i}
          zeile={zeile}
          namen={aktuell.tabelle.gemeinden}
          adressen={adressen}
          personen={auswertung.personen}
        />
      ))}
    </section>
  );
}

function Zeile({
  zeile: { urteil, miete, orte: stellen },
  namen,
  adressen,
  personen,
}: {
  zeile: Umgebungszeile;
  namen: Tabelle['gemeinden'];
  adressen: Kreisdatei['adressen'];
  personen: number;
}) {
  const grenze =
    miete === null ? '' : `, ${BEZUG[miete.bezug]} bis ${wertText(miete.bezug, miete.richtwert)}`;
  const liste = stellen
    .flatMap(({ ags, teil }) => {
      const adresse = adressen[ags];
      // A table from before a merger can name a Gemeinde that has no page of its limits any more.
      return adresse === undefined ? [] : [{ ags, teil, name: namen[ags] ?? '', adresse }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return (
    <details className="kern-accordion" open={urteil === 'im_rahmen' || urteil === 'miete_im_rahmen'}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          {URTEIL[urteil]}
          {grenze}: {liste.length} {liste.length === 1 ? 'Ort' : 'Orte'}
        </span>
      </summary>
      <ul className="kern-accordion__body kern-list ortsliste">
        {liste.map(({ ags, teil, name, adresse }) => (
          <li key={`${ags} ${teil}`}>
            <a className="kern-link" href={`/${adresse}/#p${personen}`}>
              {name}
              {teil !== null && ` (${teil})`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
