import { Abschnitt } from '@/app/bausteine/textseite';
import { gruppen } from '@/lib/kern/gruppiert';
import { personen, tagLang } from '@/lib/kern/zahlen';
import {
  fragenFuer,
  type Gebietszeile,
  type Grenze,
  gebietszeilen,
  type Tabelle,
  type Tag,
  type Uebersichtswert,
  vorbereite,
} from '@/lib/regeln';
import { grenzname } from '@/lib/texte/kriterium';
import { gueltigSatz, heizungBis, seitenstand } from '@/lib/texte/seitenstand';
import { unterschiedKurz } from '@/lib/texte/werte';
import { haltbarkeit } from '@/lib/texte/zeitraum';
import { AndereFassung } from '../../bausteine/andere-fassung';
import { BisTag } from '../../bausteine/bis-tag';
import { faelle } from '../../bausteine/faelle';
import { OhneRichtwertZeile } from '../../bausteine/ohne-richtwert';
import { Standklappe } from '../../bausteine/stand';
import { Wertetabelle } from '../../bausteine/wertetabelle';
import { zellentext } from '../../bausteine/zellentext';

const GROESSEN = [1, 2, 3, 4, 5, 6];

interface Eigenschaften {
  /** Oldest first. */
  readonly tabellen: readonly Tabelle[];
  /** The day to show the newest of them for; otherwise its first day. */
  readonly tag?: Tag;
  /** Day of the build; a preview has none, because it shows no page of a day. */
  readonly gebautAm?: Tag;
}

/** All versions of an authority's table, newest first, each with its days and what it changed. */
export function Gebietstabellen({ tabellen, tag, gebautAm }: Eigenschaften) {
  const neueste = tabellen.toReversed();
  return (
    <Abschnitt id="richtwerte" titel="Richtwerte" luft={6}>
      {gebautAm && <p className="kern-body">{seitenstand(gebautAm)}.</p>}
      {neueste.map((tabelle, i) => {
        const vorher = neueste[i + 1] ?? null;
        if (i === 0)
          return (
            <Version
              key={tabelle.id}
              tabelle={tabelle}
              vorher={vorher}
              gebautAm={gebautAm}
              {...(tag && { tag })}
            />
          );
        return (
          <AndereFassung key={tabelle.id} tabelle={tabelle}>
            <Version tabelle={tabelle} vorher={vorher} gebautAm={gebautAm} />
          </AndereFassung>
        );
      })}
    </Abschnitt>
  );
}

interface Fassung {
  readonly tabelle: Tabelle;
  readonly vorher: Tabelle | null;
  readonly tag?: Tag;
  readonly gebautAm: Tag | undefined;
}

function Version({ tabelle, vorher, gebautAm, tag = tabelle.gueltigAb }: Fassung) {
  const [ags = ''] = Object.keys(tabelle.gemeinden);
  const bestand = haltbarkeit(tabelle);
  const werk = vorbereite(tabelle, GROESSEN);
  const altes = vorher && vorbereite(vorher, GROESSEN);
  const heizung = heizungBis(tabelle);
  return (
    <div className="grid gap-4">
      <h3 className="kern-heading-small">
        <BisTag satz={gueltigSatz(tabelle)} heute={gebautAm ?? null} />
      </h3>
      {bestand && <p className="kern-body">{bestand}</p>}
      {heizung && <p className="kern-body">{heizung}</p>}
      {vorher && (
        <p className="kern-body">In Klammern steht die Änderung gegenüber {tagLang(vorher.gueltigAb)}.</p>
      )}
      {faelle(fragenFuer(tabelle, ags)).map((fall) => {
        const zeilen = gebietszeilen(werk, GROESSEN, { ...fall.wohnung, stichtag: tag });
        const frueher = altes === null ? [] : gebietszeilen(altes, GROESSEN, fall.wohnung);
        return tabelle.grenzen.map((grenze, nummer) => (
          <Grenztabelle
            // biome-ignore lint/suspicious/noArrayIndexKey: a table may limit the same value twice; limits never move.
            key={fall.name + nummer}
            titel={`${grenzname(grenze)}${fall.name}${grenze.wirkung === 'hinweis' ? ' (nur ein Hinweis)' : ''}`}
            tabelle={tabelle}
            zeilen={zeilen}
            wert={(zeile, i) => zeile.werte[i]?.[nummer]}
            frueher={(zeile, i) => frueherer(frueher, zeile, i, grenze)}
          />
        ));
      })}
      <ul className="kern-list">
        {tabelle.ohneRichtwert.map((ohne) => (
          <OhneRichtwertZeile key={ohne.bezug} ohne={ohne} />
        ))}
        {tabelle.leserhinweise.map((satz) => (
          <li key={satz} className="kern-body kern-body--small">
            {satz}
          </li>
        ))}
      </ul>
      <Standklappe tabelle={tabelle} />
    </div>
  );
}

/** The same limit for the same place in the version before. */
function frueherer(
  zeilen: readonly Gebietszeile[],
  { orte }: Gebietszeile,
  i: number,
  { bezug, wirkung }: Grenze,
): Uebersichtswert | undefined {
  const [ort] = orte;
  const zeile = zeilen.find((z) => z.orte.some(({ ags, teil }) => ags === ort?.ags && teil === ort.teil));
  return zeile?.werte[i]?.find((w) => w.bezug === bezug && w.wirkung === wirkung);
}

interface Grenztabelle {
  readonly titel: string;
  readonly tabelle: Tabelle;
  readonly zeilen: readonly Gebietszeile[];
  wert(zeile: Gebietszeile, groesse: number): Uebersichtswert | undefined;
  frueher(zeile: Gebietszeile, groesse: number): Uebersichtswert | undefined;
}

/** One limit: a row for each area, a column for each household size. */
function Grenztabelle({ titel, tabelle, zeilen, wert, frueher }: Grenztabelle) {
  // Rows that differ only in another limit are one row here.
  const texte = (zeile: Gebietszeile) =>
    GROESSEN.map((_, i) => [wert(zeile, i), frueher(zeile, i)].map((w) => w && zellentext(w)));
  const gleichlautend = gruppen(zeilen, (zeile) => JSON.stringify(texte(zeile)));
  return (
    <Wertetabelle
      titel={titel}
      ecke="Ort"
      spalten={GROESSEN.map(personen)}
      zeilen={[...gleichlautend].map(([schluessel, gleiche]) => ({
        schluessel,
        kopf: <Ortsnamen tabelle={tabelle} zeilen={gleiche} alle={gleichlautend.size === 1} />,
        werte: GROESSEN.map((_, i) => {
          const [zeile] = gleiche;
          const jetzt = zeile && wert(zeile, i);
          if (!jetzt) return 'nicht genannt';
          const unterschied = unterschiedKurz(jetzt, frueher(zeile, i));
          return unterschied === null ? zellentext(jetzt) : `${zellentext(jetzt)} (${unterschied})`;
        }),
      }))}
    />
  );
}

/** Few names stand in the row; many unfold. */
function Ortsnamen({
  tabelle,
  zeilen,
  alle,
}: {
  tabelle: Tabelle;
  zeilen: readonly Gebietszeile[];
  alle: boolean;
}) {
  const namen = zeilen
    .flatMap(({ orte }) => orte)
    .map(({ ags, teil }) => (teil === null ? tabelle.gemeinden[ags] : `${tabelle.gemeinden[ags]}, ${teil}`))
    .sort((a = '', b = '') => a.localeCompare(b, 'de'));
  if (namen.length <= 3) return namen.join('; ');
  return (
    <details>
      <summary className="py-2.5">
        {alle ? `alle ${namen.length} Orte` : `${namen[0]} und ${namen.length - 1} weitere`}
      </summary>
      <span className="kern-body kern-body--small">{namen.join('; ')}</span>
    </details>
  );
}
