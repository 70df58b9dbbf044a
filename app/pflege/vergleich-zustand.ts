import { useRef, useState } from 'react';
import { type Pruefbogen, zellenIn } from '@/lib/pflege/bestaetigen/pruefbogen';
import { alsQuelltext, feldId } from '@/lib/pflege/eingabe';
import type { Pfad } from '@/lib/pflege/pfad';
import type { Fehlereintrag } from '../bausteine/fehlerliste';

/** The id of a tick for something that is no figure: the first day, a limit, the Gemeinden of an area. */
export const ersterTagId = 'stimmt-gueltig_ab';
export const grenzeId = (pfad: Pfad) => `stimmt-${pfad.join('-')}`;
export const gemeindenId = (pfad: Pfad) => `stimmt-${[...pfad, 'gemeinden'].join('-')}`;

/** Where the Gemeinden of a line stand in the file: at its area, not at its branch. */
export function gebietVon(pfad: Pfad): Pfad {
  return pfad.slice(0, 4);
}

/** What has been compared so far. Nothing of it is stored. */
export function useVergleich(bogen: Pruefbogen) {
  const zellen = zellenIn(bogen);
  const [getippt, setGetippt] = useState<ReadonlyMap<string, string>>(new Map());
  const [fertig, setFertig] = useState<ReadonlySet<string>>(new Set());
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const rahmen = useRef<HTMLDivElement>(null);

  const haken = (id: string, an: boolean) =>
    setFertig((alt) => new Set(an ? [...alt, id] : [...alt].filter((a) => a !== id)));
  const wertVon = (id: string, wert: string) => getippt.get(id) ?? wert;
  const berichtigt = zellen.flatMap(({ pfad, wert }) => {
    const neu = alsQuelltext('betrag', wertVon(feldId(pfad), wert));
    return neu === wert ? [] : [{ pfad, wert: neu }];
  });
  return {
    fehler,
    setFehler,
    rahmen,
    berichtigt,
    zahl: zellen.length,
    verglichen: zellen.filter(({ pfad }) => fertig.has(feldId(pfad))).length,
    istFertig: (id: string) => fertig.has(id),
    haken,
    wertVon,
    /** A figure that is typed anew is open again until it is confirmed. */
    tippe: (id: string, text: string) => {
      setGetippt((alt) => new Map([...alt, [id, text]]));
      haken(id, false);
    },
    /** Enter: this one is right, on to the next open one. */
    weiter: (id: string) => {
      haken(id, true);
      const felder = [...(rahmen.current?.querySelectorAll<HTMLInputElement>('[data-offen]') ?? [])];
      const hier = felder.findIndex((feld) => feld.id === id);
      felder[hier + 1]?.focus();
    },
    /** Everything that nobody has confirmed yet, first the head, then the figures. */
    offen: (): Fehlereintrag[] => {
      const punkte = bogen.gruppen.flatMap(({ pfad, zeilen }) => [
        grenzeId(pfad),
        ...zeilen.flatMap((zeile) => [
          ...(zeile.gemeinden === null || zeile.zellen[0] === undefined
            ? []
            : [gemeindenId(gebietVon(zeile.zellen[0].pfad))]),
          ...zeile.zellen.map((zelle) => feldId(zelle.pfad)),
        ]),
      ]);
      const fehlend = [ersterTagId, ...new Set(punkte)].filter((id) => !fertig.has(id));
      const [erster] = fehlend;
      if (erster === undefined) return [];
      const mehr = fehlend.length === 1 ? '' : ` Offen sind noch ${fehlend.length} Stellen.`;
      return [{ feld: erster, text: `Vergleichen Sie auch diese Stelle.${mehr}` }];
    },
  };
}

export type Vergleichszustand = ReturnType<typeof useVergleich>;
