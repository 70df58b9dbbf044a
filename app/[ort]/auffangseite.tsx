import { euroAusDezimal, personen as personenText, tagLang } from '@/lib/kern/zahlen';
import { lesbar } from '@/lib/orte/lesbar';
import type { Gemeindeort } from '@/lib/orte/verzeichnis';
import { type Tabelle, type Tag, uebersicht, vorbereite } from '@/lib/regeln';
import type { Auffangfassung } from '@/lib/tabellen/auffang-fassungen';
import { geprueftSatz } from '@/lib/texte/beleg';
import { seitenstand } from '@/lib/texte/seitenstand';
import { beginn } from '@/lib/texte/zeitraum';
import { type Jobcenter, Zustaendig } from '../bausteine/jobcenter';
import { Klappe } from '../bausteine/klappe';
import { Personentabelle } from '../bausteine/personentabelle';
import { zellentext } from '../bausteine/zellentext';
import { Zusage } from '../bausteine/zusage';
import { Namensvettern } from './namensvettern';
import { Richtwertfassungen } from './richtwertfassungen';

interface Eigenschaften {
  readonly ort: Gemeindeort;
  readonly jobcenter: readonly Jobcenter[];
  readonly fassungen: readonly Auffangfassung[];
  readonly gleichnamige: readonly Gemeindeort[];
  /** The newest table of the authority, which has no value for this place or is too old; null if there is none. */
  readonly letzte: Tabelle | null;
  /** What somebody found who looked for a table; null if nobody has said. */
  readonly gesucht: { readonly grund: string; readonly stand: Tag } | null;
  /** Day of the build. */
  readonly gebautAm: Tag;
  /** First day for which other national values are expected; null if none is known. */
  readonly vorlaeufigAb: Tag | null;
}

/**
 * A Gemeinde whose authority has no table here: nothing can be decided, so nothing is asked. Whom to ask, and the
 * law's ceiling as orientation. A plain page without script: its sentences name days, so that they stay true.
 */
export function Auffangseite(seite: Eigenschaften) {
  const { ort, jobcenter, fassungen, gleichnamige, letzte, gesucht, gebautAm, vorlaeufigAb } = seite;
  const { kreis } = ort;
  return (
    <article className="grid gap-6 auffang">
      <div className="grid gap-3">
        <p className="kern-body">
          <a className="kern-link" href="/">
            Anderer Ort
          </a>
        </p>
        <h1 className="kern-heading-large">
          {letzte === null
            ? `Für ${lesbar(ort.name)} haben wir noch keine Richtwerte`
            : `Für ${lesbar(ort.name)} fehlt ein aktueller Richtwert`}
        </h1>
        <Namensvettern ort={ort} gleichnamige={gleichnamige} />
        <p className="kern-body">
          Die Richtwerte setzt hier fest: {kreis.bezeichnung}.{' '}
          {letzte === null ? 'Sie liegen uns nicht vor.' : letzterStand(letzte, ort.ags)}
          {gesucht && ` ${gesucht.grund} Stand der Suche: ${tagLang(gesucht.stand)}.`} Darum können wir nicht
          sagen, ob eine Wohnung passt.
        </p>
        <Zusage was="Diese Seite ist" />
      </div>
      <section className="grid gap-3" aria-labelledby="fragen">
        <h2 className="kern-heading-medium" id="fragen">
          Fragen Sie das Jobcenter
        </h2>
        <Zustaendig jobcenter={jobcenter} />
        {jobcenter.every(({ telefon, website }) => telefon === null && website === null) && (
          <p className="kern-body">
            Adresse und Telefon: <a href="https://www.arbeitsagentur.de/">www.arbeitsagentur.de</a>, Stichwort
            „Dienststellen vor Ort“.
          </p>
        )}
        <blockquote className="hervorgehoben">
          <p className="kern-body">
            Ich habe eine Wohnung in {ort.name} gefunden. Wie hoch sind die Richtwerte für Kaltmiete,
            Betriebskosten und Heizkosten? Es geht um <Haushalt />.
          </p>
        </blockquote>
      </section>
      {letzte !== null && letzte.nurOrientierung !== null && (
        <Richtwertfassungen ort={ort.name} ags={ort.ags} versionen={[letzte]} gebautAm={gebautAm} />
      )}
      {fassungen.length > 0 && (
        <section className="grid gap-3" aria-labelledby="orientierung">
          <h2 className="kern-heading-medium" id="orientierung">
            Nur zur Orientierung
          </h2>
          <p className="kern-body">
            Hat ein Kreis keine gültigen Richtwerte, rechnen Gerichte so: Wohngeld-Tabelle plus
            10&nbsp;Prozent. Die Richtwerte vom Jobcenter können niedriger oder höher sein.
          </p>
          {fassungen.map((fassung, i) => (
            <Fassung key={fassung.gueltigAb} ort={ort} fassung={fassung} anker={i === 0} />
          ))}
          <p className="kern-body nur-ziel">
            <a className="kern-link" href="#orientierung">
              Andere Zahl von Personen
            </a>
          </p>
          <Klappe titel="So rechnen Gerichte" luft={2}>
            <p className="kern-body">
              Höchstbetrag der Mietenstufe, dazu der Klimazuschlag, mal 1,10. Ob der Klimazuschlag dazugehört,
              sehen Gerichte verschieden. Für Heizkosten gibt es hier keinen Wert.
            </p>
            <p className="kern-body">
              Grundlage: BSG, Urteil vom 12. Dezember 2013, B&nbsp;4&nbsp;AS&nbsp;87/12&nbsp;R; Anlage&nbsp;1
              zu §&nbsp;12 WoGG.
              {vorlaeufigAb &&
                ` Ab ${tagLang(vorlaeufigAb)} sind neue Wohngeld-Werte geplant. Für diese Zeit sind die Zahlen nur vorläufig.`}
            </p>
            <p className="kern-body">
              * So groß kann die Wohnung im Land meistens sein. Das ist nur ein Hinweis.
            </p>
            <p className="kern-body">{seitenstand(gebautAm)}.</p>
          </Klappe>
        </section>
      )}
      <p className="kern-body">
        <a className="kern-link" href={`/kreis/${kreis.adresse}/`}>
          Alle Gemeinden: {kreis.bezeichnung}
        </a>
      </p>
    </article>
  );
}

/** The household of the address (`#p2`), without a script: all sizes stand here, and the style shows one (ziel.css). */
function Haushalt() {
  return (
    <span className="wer">
      <span>… Personen</span>
      {GROESSEN.map((personen) => (
        <span key={personen}>{personenText(personen)}</span>
      ))}
    </span>
  );
}

/** Those that have a row. */
const GROESSEN = [1, 2, 3, 4, 5, 6, 7, 8];

/** What is known of the authority's own table, and why it does not count. */
function letzterStand(tabelle: Tabelle, ags: string): string {
  const { gueltigBis, nurOrientierung } = tabelle;
  if (nurOrientierung !== null) return `Wir haben nur unsichere Werte. ${nurOrientierung}`;
  if (gueltigBis !== null) return `Unsere letzte Tabelle galt bis ${tagLang(gueltigBis)}.`;
  const bekannt = uebersicht(vorbereite(tabelle, [1]), ags, 1).some(
    ({ wirkung, wert }) => wirkung !== 'hinweis' && wert !== null,
  );
  if (!bekannt) return `In der Tabelle ${beginn(tabelle)} liegt uns für diesen Ort kein Wert vor.`;
  return `Wir haben nur eine alte Tabelle. ${geprueftSatz(tabelle)} Mit so alten Zahlen rechnen wir nicht.`;
}

function Fassung({ ort, fassung, anker }: { ort: Gemeindeort; fassung: Auffangfassung; anker: boolean }) {
  const { tabelle, zeilen, gueltigAb } = fassung;
  const gebiet = tabelle.orientierung[0]?.grenze.gebiete[0]?.name ?? ort.name;
  const werk = vorbereite(
    tabelle,
    zeilen.map(({ personen }) => personen),
  );
  const betrag = (wert: string | null) => (wert === null ? 'nicht genannt' : euroAusDezimal(wert));
  return (
    <Personentabelle
      titel={`Kaltmiete mit Betriebskosten im Monat: ${gebiet}, gültig ab ${tagLang(gueltigAb)}`}
      spalten={['Ohne Klimazuschlag', 'Mit Klimazuschlag', 'Wohnfläche*']}
      zeilen={zeilen.map(({ personen, ohneKlima, mitKlima }) => ({
        personen,
        werte: [
          betrag(ohneKlima),
          betrag(mitKlima),
          uebersicht(werk, ort.ags, personen).map(zellentext)[0] ?? 'nicht genannt',
        ],
      }))}
      anker={anker ? 'immer' : undefined}
    />
  );
}
