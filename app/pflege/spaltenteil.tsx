import { setze } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Raster } from '@/lib/pflege/grenzen';
import { spalteId } from '@/lib/pflege/spalten';
import { Klappe } from '../bausteine/klappe';
import { useFormular } from './kontext';
import { Umbauknopf, Umbaut } from './umbau';
import { spaltenname } from './werteraster';

/** Household sizes that a limit has or gets. A new column is in the file as soon as a value stands in it. */
export function Spaltenteil({ titel, raster }: { titel: string; raster: Raster }) {
  const { w, formular, bereich } = useFormular();
  const { art, spalten, zeilen } = raster;
  const groessen = spalten.filter((spalte) => /^\d+$/.test(spalte)).map(Number);
  const naechste = Math.max(0, ...groessen) + 1;
  const neue = [
    ...(naechste <= 20 ? [String(naechste)] : []),
    ...(art === 'je_person' ? ['weitere_ab', 'einzelfall_ab'].filter((name) => !spalten.includes(name)) : []),
  ];
  const gefuellt = (spalte: string) =>
    zeilen.some(({ zellen: z }) => z[spalten.indexOf(spalte)]?.wert !== '' && z[spalten.indexOf(spalte)]);
  const letzte = groessen.findLast((groesse) => gefuellt(String(groesse)));
  const alte = [
    ...(letzte === undefined ? [] : [String(letzte)]),
    ...spalten.filter((spalte) => !/^\d+$/.test(spalte) && gefuellt(spalte)),
  ];
  return (
    <Klappe titel={`Personenzahlen: ${titel}`} luft={4}>
      {neue.map((spalte) => {
        const name = spaltenname(spalte, formular.zellen);
        return (
          <Umbauknopf
            key={spalte}
            text={`Spalte hinzufügen: ${name}`}
            wovon={titel}
            tu={() =>
              w.zeige(
                spalteId(zeilen[0]?.pfad ?? [], spalte),
                feldId([...(zeilen[0]?.pfad ?? []), spalte]),
                bereich,
                `Neue Spalte: ${name}. Leere Zellen fehlen in der Tabelle.`,
              )
            }
          />
        );
      })}
      {alte.map((spalte) => {
        const name = spaltenname(spalte, formular.zellen);
        return (
          <Umbaut
            key={spalte}
            text={`Spalte entfernen: ${name}`}
            wovon={titel}
            umbau={{
              meldung: `Entfernt: alle Werte in der Spalte ${name}.`,
              entfernt: true,
              tu: (text) => zeilen.reduce((t, { pfad }) => setze(t, [...pfad, spalte], ''), text),
            }}
          />
        );
      })}
    </Klappe>
  );
}
