import { feldId } from '@/lib/pflege/eingabe';
import type { Raster } from '@/lib/pflege/felder';
import type { Feld } from '@/lib/pflege/formular';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { personen } from '@/lib/texte/zahlen';
import { Wertetabelle } from '../bausteine/wertetabelle';
import { type Aendern, Eingabe } from './feld';
import type { Feldfehler } from './werkstatt-zustand';

interface Eigenschaften {
  readonly raster: Raster;
  readonly zellen: readonly Feld[];
  readonly fehlerhaft: Feldfehler;
  readonly aendern: Aendern;
}

/** The values of one limit: a row for each area, a column for each household size. */
export function Werteraster({ raster, zellen, fehlerhaft, aendern }: Eigenschaften) {
  const titel = BEZUG[raster.bezug as Bezug] ?? raster.bezug;
  const spaltenname = (spalte: string) =>
    /^\d+$/.test(spalte)
      ? personen(Number(spalte))
      : (zellen.find(({ name }) => name === spalte)?.titel ?? spalte);
  const namen = raster.spalten.map(spaltenname);
  return (
    <div className="grid gap-2 werteraster">
      {raster.zeilen.length > 0 && (
        <Wertetabelle
          titel={titel}
          ecke="Gebiet"
          spalten={namen}
          zeilen={raster.zeilen.map((zeile, i) => ({
            schluessel: String(i),
            kopf: zeile.name,
            werte: zeile.zellen.map((stelle, j) => {
              const id = feldId(stelle.pfad);
              const meldung = fehlerhaft.get(id);
              return (
                <span key={id}>
                  <Eingabe
                    id={id}
                    stelle={stelle}
                    art="betrag"
                    fehler={meldung}
                    aendern={aendern}
                    name={`${titel}, ${zeile.name}, ${namen[j]}`}
                  />
                  {/* Seen in full in the list of the check; here the cell is too narrow. */}
                  {meldung && (
                    <span className="kern-sr-only" id={`${id}-fehler`}>
                      {meldung}
                    </span>
                  )}
                </span>
              );
            }),
          }))}
        />
      )}
      {raster.nurText.length > 0 && (
        <p className="kern-body">
          {titel}: Einige Werte haben eine andere Form. Sie stehen nur im Text der Datei:{' '}
          {raster.nurText.join(', ')}.
        </p>
      )}
    </div>
  );
}
