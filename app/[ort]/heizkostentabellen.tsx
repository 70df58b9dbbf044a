import { ENERGIE } from '@/lib/kern/begriffe';
import {
  type Anfrage,
  alleZweige,
  fragenFuer,
  type Grenze,
  kriteriumVon,
  type Regelwerk,
  type Tabelle,
  uebersicht,
  vorbereite,
} from '@/lib/regeln';
import { gebaeudeklasse } from '@/lib/texte/gebaeude';
import { zeitraum } from '@/lib/texte/zeitraum';
import { Personentabelle } from '../bausteine/personentabelle';
import { zellentext } from '../bausteine/zellentext';

interface Eigenschaften {
  readonly tabelle: Tabelle;
  readonly ags: string;
  readonly groessen: readonly number[];
}

type Heizung = NonNullable<Anfrage['heizung']>;
type Warmwasser = Heizung['warmwasser'];

/** Whether the table tells hot water from the heating and hot water by electricity apart. */
export function hatWarmwasserzweige({ grenzen }: Tabelle): boolean {
  return heizgrenzen(grenzen).some(({ gebiete }) =>
    gebiete.some(({ wert }) =>
      alleZweige(wert).some((zweig) => zweig.art === 'je_auswahl' && zweig.frage === 'warmwasser'),
    ),
  );
}

function heizgrenzen(grenzen: readonly Grenze[]): readonly Grenze[] {
  return grenzen.filter(({ bezug }) => kriteriumVon(bezug) === 'heizung');
}

/**
 * Heating limits where they follow the energy source, the size of the building or hot water: one table a source. A
 * border of the courts is named as one, because the Jobcenter has set no Richtwert.
 */
export function Heizkostentabellen({ tabelle, ags, groessen }: Eigenschaften) {
  const { energietraeger, gebaeudestufen } = fragenFuer(tabelle, ags);
  const werk = vorbereite(tabelle, groessen);
  const gerichte = heizgrenzen(tabelle.grenzen).every(({ herkunft }) => herkunft === 'rechtsprechung');
  const zweige = hatWarmwasserzweige(tabelle);
  const mitWasser = heizgrenzen(tabelle.grenzen).some(({ warmwasserEnthalten }) => warmwasserEnthalten);
  const quellen = energietraeger.length > 0 ? energietraeger : [null];
  return (
    <section
      className="grid gap-2"
      aria-label={`${gerichte ? 'Grenzen der Gerichte' : 'Richtwerte'} für Heizkosten, ${zeitraum(tabelle)}`}
    >
      <p className="kern-body">
        {gerichte
          ? 'Für Heizkosten nennt das Jobcenter keinen Richtwert. Über diesen Beträgen fragt es meist nach. So rechnen Gerichte mit dem bundesweiten Heizspiegel.'
          : `Für Heizkosten hängt der Richtwert davon ab, ${wovon(energietraeger.length > 0, gebaeudestufen.length > 0, zweige)}.`}
        {!zweige &&
          mitWasser &&
          ' Warmwasser ist dabei. Läuft es in der Wohnung über Strom, ist der Betrag kleiner.'}
      </p>
      {quellen.map((energie) => {
        const name = energie === null ? 'Heizkosten' : `Heizkosten: ${ENERGIE[energie]}`;
        return (
          <details key={energie} className="kern-accordion">
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">{name}</span>
            </summary>
            <div className="kern-accordion__body">
              {(zweige ? (['zentral', 'dezentral'] as const) : (['zentral'] as const)).map((warmwasser) => (
                <Heiztabelle
                  key={warmwasser}
                  titel={`Heizkosten im Monat${energie === null ? '' : ` bei ${ENERGIE[energie]}`}${zweige ? WASSER[warmwasser] : ''}`}
                  {...{ werk, ags, groessen, energie, gebaeudestufen, warmwasser }}
                />
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}

const WASSER = {
  zentral: ', Warmwasser mit der Heizung',
  dezentral: ', Warmwasser mit Strom in der Wohnung',
} as const;

function wovon(energie: boolean, gebaeude: boolean, warmwasser: boolean): string {
  const teile = [
    ...(energie ? ['womit geheizt wird'] : []),
    ...(gebaeude ? ['wie groß das ganze Haus ist'] : []),
    ...(warmwasser ? ['wie das Warmwasser erhitzt wird'] : []),
  ];
  return teile.join(' und ');
}

interface Heiztabelle {
  readonly titel: string;
  readonly werk: Regelwerk;
  readonly ags: string;
  readonly groessen: readonly number[];
  readonly energie: string | null;
  readonly gebaeudestufen: ReturnType<typeof fragenFuer>['gebaeudestufen'];
  readonly warmwasser: Warmwasser;
}

function Heiztabelle({ titel, werk, ags, groessen, energie, gebaeudestufen, warmwasser }: Heiztabelle) {
  const klassen = gebaeudestufen.map(gebaeudeklasse);
  const spalten = klassen.length > 0 ? klassen : [{ wert: null, text: 'Heizkosten' }];
  return (
    <Personentabelle
      titel={klassen.length > 0 ? `${titel}, nach Größe des Hauses in m²` : titel}
      spalten={spalten.map(({ text }) => text)}
      zeilen={groessen.map((personen) => ({
        personen,
        werte: spalten.map(({ wert }) => {
          const heizung = {
            energietraeger: energie,
            gebaeudeflaeche: wert,
            warmwasser,
            verbrauch: null,
          } as Heizung;
          const werte = uebersicht(werk, ags, personen, { heizung });
          const zelle = werte.find((eintrag) => kriteriumVon(eintrag.bezug) === 'heizung');
          return zelle ? zellentext(zelle) : '';
        }),
      }))}
    />
  );
}
