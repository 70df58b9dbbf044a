import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { setze } from '@/lib/pflege/aendern';
import { bestaetige } from '@/lib/pflege/bestaetigen';
import { feldId } from '@/lib/pflege/eingabe';
import { type Formularstand, formularstand, type Wertstelle } from '@/lib/pflege/felder';
import type { Pflegepaket } from '@/lib/pflege/paket';
import { dateiname, type Pruefung, pruefeImPaket } from '@/lib/pflege/pruefung';
import type { Tag } from '@/lib/regeln';
import type { Meldung } from '@/lib/tabellen/meldung';
import { rechneNach } from '@/lib/tabellen/neu/nachrechnen';
import type { Warnung } from '@/lib/tabellen/plausibel';

/** Messages by the id of their field. */
export type Feldfehler = ReadonlyMap<string, string>;

/** The text of one file is all there is: fields read from it and write into it, and the check reads it. */
export function useWerkstatt(paket: Pflegepaket, anfang: string, heute: Tag) {
  const [text, setText] = useState(anfang);
  const [nachgerechnet, setNachgerechnet] = useState('');
  const gelesen = useDeferredValue(text);
  const pruefung = useMemo(() => pruefeImPaket(gelesen, paket, heute), [gelesen, paket, heute]);
  const stand = useMemo(() => formularstand(text), [text]);
  useRueckfrage(text !== anfang);
  return {
    text,
    stand,
    pruefung,
    nachgerechnet,
    schreibe: setText,
    fehlerhaft: useMemo(() => felderAn(gelesen, stand, pruefung), [gelesen, stand, pruefung]),
    pfad: pfadVon(paket, text),
    neu: paket.dateien.every(({ name }) => name !== dateiname(text)),
    aendern: (pfad: Wertstelle['pfad'], wert: string) => setText((alt) => setze(alt, pfad, wert)),
    bestaetigen: ({ pfad, feststellung }: Warnung, grund: string) =>
      setText((alt) => bestaetige(alt, pfad, `${feststellung}, ${grund}`)),
    nachrechnen: () => {
      const { tabelle } = pruefeImPaket(text, paket, heute);
      if (tabelle === null) {
        setNachgerechnet('Beheben Sie zuerst die anderen Fehler.');
        return;
      }
      const { text: neu, geaendert, offen } = rechneNach(text, tabelle);
      setText(neu);
      const rest = offen.length === 0 ? '' : ` Selbst ansehen: ${offen.join('; ')}.`;
      setNachgerechnet(`Geänderte Beispiele: ${geaendert.length}.${rest}`);
    },
  };
}

function pfadVon(paket: Pflegepaket, text: string): string | null {
  const name = dateiname(text);
  return name === null ? null : `data/traeger/${paket.ordner}/${name}`;
}

/** Nothing is stored, so leaving the page would lose the work. */
function useRueckfrage(geaendert: boolean): void {
  useEffect(() => {
    if (!geaendert) return;
    const frage = (ereignis: BeforeUnloadEvent) => ereignis.preventDefault();
    window.addEventListener('beforeunload', frage);
    return () => window.removeEventListener('beforeunload', frage);
  }, [geaendert]);
}

/** The first message for each field whose line has an error, by the field's id. */
function felderAn(text: string, stand: Formularstand | null, { fehler }: Pruefung): Feldfehler {
  const zeilen = new Map(fehler.toReversed().map((meldung) => [meldung.zeile, meldung.text]));
  return new Map(
    (stand?.eintraege ?? []).flatMap(({ pfad, wert, von, wertVon, bis }) => {
      const einzeln = wert !== null || wertVon === bis;
      const meldung = einzeln ? zeilen.get(zeileAn(text, von)) : undefined;
      return meldung === undefined ? [] : [[feldId(pfad), meldung] as const];
    }),
  );
}

/** The id of the field on the line of a message, or null. */
export function feldFuer(text: string, stand: Formularstand | null, { zeile }: Meldung): string | null {
  const eintrag = stand?.eintraege.find(({ von }) => zeileAn(text, von) === zeile);
  return eintrag === undefined ? null : feldId(eintrag.pfad);
}

function zeileAn(text: string, stelle: number): number {
  let zeile = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < stelle; i = text.indexOf('\n', i + 1)) zeile += 1;
  return zeile;
}
