import type { ClipboardEvent } from 'react';
import { personen } from '@/lib/kern/zahlen';
import { zellenname } from '@/lib/pflege/bisher';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld } from '@/lib/pflege/formular';
import type { Grenze, Raster } from '@/lib/pflege/grenzen';
import type { Wertstelle } from '@/lib/pflege/stelle';
import { veraenderung } from '@/lib/pflege/veraenderung';
import { Wertetabelle } from '../bausteine/wertetabelle';
import { Eingabe } from './feld';
import { useFormular } from './kontext';
import { Listenfeld } from './listenfeld';

/** How a column is called: a household size, or what the schema calls it. */
export function spaltenname(spalte: string, zellen: readonly Feld[]): string {
  if (/^\d+$/.test(spalte)) return personen(Number(spalte));
  return zellen.find(({ name }) => name === spalte)?.titel ?? spalte;
}

interface Eigenschaften {
  readonly titel: string;
  readonly grenze: Grenze;
  readonly raster: Raster;
}

/**
 * The values of one limit: a row for each area or branch, a column for each household size. A changed value says what it
 * was before. A range from a spreadsheet can be pasted into any cell; a file has a field below.
 */
export function Werteraster({ titel, grenze, raster }: Eigenschaften) {
  const { w, formular, bereich } = useFormular();
  const namen = raster.spalten.map((spalte) => spaltenname(spalte, formular.zellen));
  const stellen = raster.zeilen.flatMap(({ zellen }) => zellen);

  function nimm(liste: string | File, stelle?: Wertstelle): void {
    const ab = stelle && { raster, pfad: stelle.pfad };
    w.fuegeEin(bereich, { grenze: grenze.nummer, bezug: grenze.bezug, liste, ab });
  }
  function eingefuegt(ereignis: ClipboardEvent): void {
    const text = ereignis.clipboardData.getData('text/plain');
    // A single value goes where the cursor is, as everywhere.
    if (!/[\t\n]/.test(text.replace(/[\r\n]+$/, ''))) return;
    ereignis.preventDefault();
    const { id } = ereignis.target as HTMLElement;
    nimm(
      text,
      stellen.find(({ pfad }) => feldId(pfad) === id),
    );
  }
  return (
    <div className="grid gap-2">
      <div className="grid gap-2 werteraster" onPaste={eingefuegt}>
        <Wertetabelle
          titel={titel}
          ecke="Für"
          spalten={namen}
          zeilen={raster.zeilen.map((zeile) => ({
            schluessel: feldId(zeile.pfad),
            kopf: zeile.name,
            werte: zeile.zellen.map((stelle, j) => (
              <Zelle
                key={feldId(stelle.pfad)}
                stelle={stelle}
                name={`${titel}, ${zeile.name}, ${namen[j]}`}
                bisher={w.alt.get(zellenname(grenze, raster.art, zeile, raster.spalten[j] ?? '')) ?? ''}
              />
            )),
          }))}
        />
      </div>
      {raster.art === 'je_person' && <Listenfeld titel={titel} pfad={grenze.pfad} nimm={nimm} />}
    </div>
  );
}

interface Zelleigenschaften {
  readonly stelle: Wertstelle;
  readonly name: string;
  /** Source text when the file was opened. */
  readonly bisher: string;
}

function Zelle({ stelle, name, bisher }: Zelleigenschaften) {
  const { w } = useFormular();
  const id = feldId(stelle.pfad);
  const meldung = w.fehlerhaft.get(id);
  const neu = veraenderung(bisher, stelle.wert);
  const satz =
    neu === null ? undefined : `bisher ${neu.bisher}${neu.prozent === '' ? '' : `, ${neu.prozent}`}`;
  return (
    <span className={satz === undefined ? undefined : 'zelle-neu'}>
      <Eingabe
        id={id}
        stelle={stelle}
        art="betrag"
        fehler={meldung}
        aendern={w.aendern}
        name={name}
        hinweis={satz}
      />
      {satz !== undefined && (
        <span className="block kern-body--small" id={`${id}-hinweis`}>
          {satz}
        </span>
      )}
      {/* Seen in full in the list of the check; here the cell is too narrow. */}
      {meldung && (
        <span className="kern-sr-only" id={`${id}-fehler`}>
          {meldung}
        </span>
      )}
    </span>
  );
}
