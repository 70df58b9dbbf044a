import { fragenFuer, type Tabelle, uebersicht } from '@/lib/regeln';
import { ENERGIE } from '@/lib/texte/begriffe';
import { gebaeudeklasse } from './gebaeude-optionen';
import { zellentext } from './zellentext';

interface Eigenschaften {
  readonly tabelle: Tabelle;
  readonly ags: string;
  readonly groessen: readonly number[];
}

/** Heating limits where they follow the energy source and the size of the building: one table a source. */
export function Heizkostentabellen({ tabelle, ags, groessen }: Eigenschaften) {
  const { energietraeger, gebaeudestufen } = fragenFuer(tabelle, ags);
  const klassen = gebaeudestufen.map(gebaeudeklasse);
  const spalten = klassen.length > 0 ? klassen : [{ wert: null, text: 'Heizkosten' }];
  return (
    <section className="grid gap-2" aria-label="Richtwerte für Heizkosten">
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
            <table className="kern-table kern-table--small kern-table--striped richtwerte">
              <caption className="kern-body">
                Heizkosten im Monat bei {ENERGIE[energie]}, nach Größe vom Haus in m²
              </caption>
              <thead>
                <tr className="kern-table__row">
                  <th className="kern-table__header" scope="col">
                    Personen
                  </th>
                  {spalten.map(({ text }) => (
                    <th key={text} className="kern-table__header kern-table__header--numeric" scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="kern-table__body">
                {groessen.map((personen) => (
                  <tr key={personen} className="kern-table__row">
                    <th className="kern-table__header" scope="row">
                      {personen}
                    </th>
                    {spalten.map(({ wert, text }) => {
                      const heizung = { energietraeger: energie, gebaeudeflaeche: wert, warmwasser: null };
                      const zelle = uebersicht(tabelle, ags, personen, { heizung }).find(
                        (eintrag) => eintrag.bezug === 'heizkosten',
                      );
                      return (
                        <td key={text} className="kern-table__cell kern-table__cell--numeric">
                          {zelle ? zellentext(zelle) : ''}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}
