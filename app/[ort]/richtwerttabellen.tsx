import type { Bezug, Tabelle } from '@/lib/regeln';
import { fragenFuer, uebersicht } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { tagLang } from '@/lib/texte/zahlen';
import { Heizkostentabellen } from './heizkostentabellen';
import { Personentabelle } from './personentabelle';
import { Stand } from './stand';
import { zellentext } from './zellentext';

interface Eigenschaften {
  readonly ort: string;
  readonly ags: string;
  /** Newest first. */
  readonly versionen: readonly Tabelle[];
}

const GROESSEN = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * All known versions with their days, so that nothing here is wrong when a day comes.
 */
export function Richtwerttabellen({ ort, ags, versionen }: Eigenschaften) {
  return (
    <section className="grid gap-6" aria-labelledby="richtwerte">
      <h2 className="kern-heading-medium" id="richtwerte">
        Die Richtwerte für {ort}
      </h2>
      {versionen.map((tabelle, i) => {
        const inhalt = <Version key={tabelle.id} ort={ort} ags={ags} tabelle={tabelle} anker={i === 0} />;
        if (i === 0) return inhalt;
        return (
          <details key={tabelle.id} className="kern-accordion">
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">Frühere Richtwerte, {zeitraum(tabelle)}</span>
            </summary>
            <div className="kern-accordion__body">{inhalt}</div>
          </details>
        );
      })}
    </section>
  );
}

function Version({
  ort,
  ags,
  tabelle,
  anker,
}: {
  ort: string;
  ags: string;
  tabelle: Tabelle;
  anker: boolean;
}) {
  const heizungFragt = fragenFuer(tabelle, ags).energietraeger.length > 0;
  // Heating by energy source and building has a table of its own.
  const gezeigt = (bezug: Bezug) => bezug !== 'heizkosten' || !heizungFragt;
  const spalten = tabelle.grenzen.map((grenze) => grenze.bezug).filter(gezeigt);
  const zeilen = GROESSEN.map((personen) => ({
    personen,
    werte: uebersicht(tabelle, ags, personen)
      .filter((wert) => gezeigt(wert.bezug))
      .map(zellentext),
  }));
  return (
    <div className="grid gap-4">
      <Personentabelle
        titel={`Bis zu diesen Werten ist eine Wohnung in ${ort} im Rahmen, ${zeitraum(tabelle)}`}
        spalten={spalten.map(spaltenkopf)}
        zeilen={zeilen}
        anker={anker}
      />
      <Fussnoten tabelle={tabelle} />
      {heizungFragt && <Heizkostentabellen tabelle={tabelle} ags={ags} groessen={GROESSEN} />}
      <details className="kern-accordion">
        <summary className="kern-accordion__header">
          <span className="kern-title kern-title--small">Quelle und Stand</span>
        </summary>
        <div className="kern-accordion__body">
          <Stand tabelle={tabelle} />
        </div>
      </details>
    </div>
  );
}

function Fussnoten({ tabelle }: { tabelle: Tabelle }) {
  const saetze = [
    ...(tabelle.grenzen.some((g) => g.wirkung === 'hinweis')
      ? ['* Die Wohnfläche ist nur ein Hinweis.']
      : []),
    ...Object.entries(tabelle.ohneRichtwert).map(
      ([bezug, grund]) => `${BEZUG[bezug as Bezug]}: kein Richtwert. ${grund}`,
    ),
    'Für mehr als 8 Personen nutzen Sie den Rechner.',
  ];
  return (
    <ul className="kern-list">
      {saetze.map((satz) => (
        <li key={satz} className="kern-body kern-body--small">
          {satz}
        </li>
      ))}
    </ul>
  );
}

function spaltenkopf(bezug: Bezug): string {
  return bezug === 'wohnflaeche' ? 'Wohnfläche*' : BEZUG[bezug];
}

function zeitraum(tabelle: Tabelle): string {
  const ab = `gültig ab ${tagLang(tabelle.gueltigAb)}`;
  return tabelle.gueltigBis === null ? ab : `${ab} bis ${tagLang(tabelle.gueltigBis)}`;
}
