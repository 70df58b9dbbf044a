import { fragenFuer, kriteriumVon, type Tabelle, uebersicht, vorbereite } from '@/lib/regeln';
import { ENERGIE } from '@/lib/texte/begriffe';
import { gebaeudeklasse } from '@/lib/texte/gebaeude';
import { zeitraum } from '@/lib/texte/zeitraum';
import { Personentabelle } from '../bausteine/personentabelle';
import { zellentext } from '../bausteine/zellentext';

interface Eigenschaften {
  readonly tabelle: Tabelle;
  readonly ags: string;
  readonly groessen: readonly number[];
}

/** Heating limits where they follow the energy source and the size of the building: one table a source. */
export function Heizkostentabellen({ tabelle, ags, groessen }: Eigenschaften) {
  const { energietraeger, gebaeudestufen } = fragenFuer(tabelle, ags);
  const werk = vorbereite(tabelle, groessen);
  const klassen = gebaeudestufen.map(gebaeudeklasse);
  const spalten = klassen.length > 0 ? klassen : [{ wert: null, text: 'Heizkosten' }];
  return (
    <section className="grid gap-2" aria-label={`Richtwerte für Heizkosten, ${zeitraum(tabelle)}`}>
      <p className="kern-body">
        Für Heizkosten hängt der Richtwert davon ab, womit geheizt wird
        {klassen.length > 0 && ' und wie groß das ganze Haus ist'}.
      </p>
      {energietraeger.map((energie) => (
        <details key={energie} className="kern-accordion">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">Heizkosten: {ENERGIE[energie]}</span>
          </summary>
          <div className="kern-accordion__body">
            <Personentabelle
              titel={`Heizkosten im Monat bei ${ENERGIE[energie]}, nach Größe vom Haus in m²`}
              spalten={spalten.map(({ text }) => text)}
              zeilen={groessen.map((personen) => ({
                personen,
                werte: spalten.map(({ wert }) => {
                  const heizung = {
                    energietraeger: energie,
                    gebaeudeflaeche: wert,
                    warmwasser: 'zentral' as const,
                    verbrauch: null,
                  };
                  const werte = uebersicht(werk, ags, personen, { heizung });
                  const zelle = werte.find((eintrag) => kriteriumVon(eintrag.bezug) === 'heizung');
                  return zelle ? zellentext(zelle) : '';
                }),
              }))}
            />
          </div>
        </details>
      ))}
    </section>
  );
}
