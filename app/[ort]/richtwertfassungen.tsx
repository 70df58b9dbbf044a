import {
  type Bezug,
  fragenFuer,
  type Grenze,
  kriteriumVon,
  type Tabelle,
  type Tag,
  uebersicht,
  vorbereite,
} from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { heizungBis, imRahmenSatz } from '@/lib/texte/seitenstand';
import { AndereFassung } from '../bausteine/andere-fassung';
import { BisTag } from '../bausteine/bis-tag';
import { faelle } from '../bausteine/faelle';
import { OhneRichtwertZeile } from '../bausteine/ohne-richtwert';
import { Personentabelle } from '../bausteine/personentabelle';
import { Standklappe } from '../bausteine/stand';
import { zellentext } from '../bausteine/zellentext';
import { Heizkostentabellen, hatWarmwasserzweige } from './heizkostentabellen';

interface Eigenschaften {
  readonly ort: string;
  readonly ags: string;
  /** Newest first. */
  readonly versionen: readonly Tabelle[];
  /** Day of the build; null in a preview, which shows no page of a day. */
  readonly gebautAm: Tag | null;
}

const GROESSEN = [1, 2, 3, 4, 5, 6, 7, 8];

/** Versions that a place's own page shows. */
const GEZEIGT = 2;

/**
 * The known versions with their days, so that nothing here is wrong when a day comes. Those before the last two are on
 * the page of the Kreis: this one has to stay light.
 */
export function Richtwertfassungen({ ort, ags, versionen, gebautAm }: Eigenschaften) {
  return (
    <section className="grid gap-6" aria-labelledby="richtwerte">
      <h2 className="kern-heading-medium" id="richtwerte">
        Die Richtwerte für {ort}
      </h2>
      {/* Without a script no result says it; a preview is no page to decide by. */}
      {gebautAm !== null && (
        <noscript>
          <p className="kern-body hervorgehoben">
            Unterschreiben Sie erst, wenn das Jobcenter schriftlich zugesagt hat. Diese Werte sind keine
            Zusage.
          </p>
        </noscript>
      )}
      {versionen.slice(0, GEZEIGT).map((tabelle, i) => {
        const fassung = { ort, ags, tabelle, gebautAm, anker: i === 0 };
        const inhalt = <Version key={tabelle.id} {...fassung} />;
        if (i === 0) return inhalt;
        return (
          <AndereFassung key={tabelle.id} tabelle={tabelle}>
            {inhalt}
          </AndereFassung>
        );
      })}
      {gebautAm !== null && (
        <noscript>
          <p className="kern-body nur-karten">
            <a className="kern-link" href="#richtwerte">
              Andere Zahl von Personen
            </a>
          </p>
        </noscript>
      )}
    </section>
  );
}

function Version({
  ort,
  ags,
  tabelle,
  gebautAm,
  anker,
}: {
  ort: string;
  ags: string;
  tabelle: Tabelle;
  gebautAm: Tag | null;
  anker: boolean;
}) {
  const fragen = fragenFuer(tabelle, ags);
  const werk = vorbereite(tabelle, GROESSEN);
  const heizungFragt = fragen.energietraeger.length > 0 || hatWarmwasserzweige(tabelle);
  // Heating by energy source and building has a table of its own.
  const gezeigt = (bezug: Bezug) => kriteriumVon(bezug) !== 'heizung' || !heizungFragt;
  const spalten = tabelle.grenzen.filter(({ bezug }) => gezeigt(bezug));
  return (
    <div className="grid gap-4">
      {faelle(fragen).map(({ name, wohnung }, i) => (
        <Personentabelle
          key={name}
          titel={<BisTag satz={imRahmenSatz(tabelle, ort + name, gebautAm)} heute={gebautAm} />}
          spalten={spalten.map(spaltenkopf)}
          zeilen={GROESSEN.map((personen) => ({
            personen,
            werte: uebersicht(werk, ags, personen, wohnung)
              .filter((wert) => gezeigt(wert.bezug))
              .map(zellentext),
          }))}
          anker={anker && i === 0 ? 'ohne-skript' : undefined}
        />
      ))}
      <Fussnoten tabelle={tabelle} />
      {heizungFragt && <Heizkostentabellen tabelle={tabelle} ags={ags} groessen={GROESSEN} />}
      <Standklappe tabelle={tabelle} />
    </div>
  );
}

function Fussnoten({ tabelle }: { tabelle: Tabelle }) {
  const saetze = [
    ...(tabelle.grenzen.some((g) => g.wirkung === 'hinweis') ? ['* Dieser Wert ist nur ein Hinweis.'] : []),
    heizungBis(tabelle),
    ...tabelle.leserhinweise,
    'Für mehr als 8 Personen nennt Ihnen das Jobcenter den Richtwert.',
  ];
  return (
    <ul className="kern-list">
      {tabelle.ohneRichtwert.map((ohne) => (
        <OhneRichtwertZeile key={ohne.bezug} ohne={ohne} />
      ))}
      {saetze
        .flatMap((satz) => satz ?? [])
        .map((satz) => (
          <li key={satz} className="kern-body kern-body--small">
            {satz}
          </li>
        ))}
    </ul>
  );
}

function spaltenkopf({ bezug, wirkung }: Pick<Grenze, 'bezug' | 'wirkung'>): string {
  return BEZUG[bezug] + (wirkung === 'hinweis' ? '*' : '');
}
