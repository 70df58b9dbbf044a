import { personen } from '@/lib/kern/zahlen';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld } from '@/lib/pflege/formular';
import type { Raster } from '@/lib/pflege/grenzen';
import { Wertetabelle } from '../bausteine/wertetabelle';
import { Eingabe } from './feld';
import { useFormular } from './kontext';

/** How a column is called: a household size, or what the schema calls it. */
export function spaltenname(spalte: string, zellen: readonly Feld[]): string {
  if (/^\d+$/.test(spalte)) return personen(Number(spalte));
  return zellen.find(({ name }) => name === spalte)?.titel ?? spalte;
}

/** The values of one limit: a row for each area or branch, a column for each household size. */
export function Werteraster({ titel, raster }: { titel: string; raster: Raster }) {
  const { w, formular } = useFormular();
  const namen = raster.spalten.map((spalte) => spaltenname(spalte, formular.zellen));
  return (
    <div className="grid gap-2 werteraster">
      <Wertetabelle
        titel={titel}
        ecke="Für"
        spalten={namen}
        zeilen={raster.zeilen.map((zeile) => ({
          schluessel: feldId(zeile.pfad),
          kopf: zeile.name,
          werte: zeile.zellen.map((stelle, j) => {
            const id = feldId(stelle.pfad);
            const meldung = w.fehlerhaft.get(id);
            return (
              <span key={id}>
                <Eingabe
                  id={id}
                  stelle={stelle}
                  art="betrag"
                  fehler={meldung}
                  aendern={w.aendern}
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
    </div>
  );
}
