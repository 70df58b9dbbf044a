import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bestaetige, setze } from '@/lib/pflege/aendern';
import { altwerte } from '@/lib/pflege/bisher';
import type { Einfuegung } from '@/lib/pflege/einfuegen';
import { formularstand } from '@/lib/pflege/felder';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import type { Pflegepaket } from '@/lib/pflege/paket';
import type { Pfad } from '@/lib/pflege/pfad';
import { dateiname, pruefeImPaket } from '@/lib/pflege/pruefung';
import type { Tag } from '@/lib/regeln';
import type { Warnung } from '@/lib/tabellen/plausibel';
import { springeZu } from '../bausteine/feldsprung';
import { felderAn, getrennt, offenes } from './fehlerstellen';
import { meldungId, type Umbau, zurueckId } from './umbau';

/** What was done last, and the text before it if something was taken away. */
interface Nachricht {
  readonly bereich: string;
  readonly text: string;
  readonly zuvor: string | null;
  /** What the way back is called; else it brings back what was removed. */
  readonly zurueck?: string;
  /** Why something was not done. */
  readonly punkte?: readonly string[];
}

/** Values that somebody pasted or dropped, and where. */
type Liste = Pick<Einfuegung, 'grenze' | 'bezug' | 'ab'> & { readonly liste: string | File };

/** More messages than these are not read. */
const HOECHSTENS_PUNKTE = 8;
/** Milliseconds without a key until the page follows: the check takes longer than a key may wait. */
const PAUSE = 150;
const OHNE_NETZ = 'Prüfen Sie die Verbindung. Fügen Sie die Werte dann noch einmal ein.';

const STILL: Nachricht = { bereich: '', text: '', zuvor: null };

/** The text of one file is all there is: fields read from it and write into it, and the check reads it. */
export function useWerkstatt(paket: Pflegepaket, anfang: string, geaendert: string | null, heute: Tag) {
  const [text, zeigeText] = useState(geaendert ?? anfang);
  const jetzt = useRef(text);
  const [nachricht, setNachricht] = useState(STILL);
  const [gezeigt, setGezeigt] = useState<ReadonlySet<string>>(new Set());
  const fokus = useRef<string | null>(null);
  const pruefung = useMemo(() => pruefeImPaket(text, paket, heute), [text, paket, heute]);
  const stand = useMemo(() => formularstand(text), [text]);
  const amAnfang = useMemo(
    () => offenes(formularstand(anfang), pruefeImPaket(anfang, paket, heute).fehler),
    [anfang, paket, heute],
  );
  const { fehler, offen } = useMemo(
    () => getrennt(pruefung.fehler, stand, amAnfang),
    [pruefung, stand, amAnfang],
  );
  useRueckfrage(text !== anfang);
  // What was added is there only after React has drawn it.
  useEffect(() => {
    if (fokus.current !== null && springeZu(fokus.current)) fokus.current = null;
  });

  // The key that was pressed shows at once in its own field; the rest of the page follows in a pause.
  const uhr = useRef<ReturnType<typeof setTimeout>>(undefined);
  const folge = useCallback(() => {
    if (uhr.current === undefined) return;
    clearTimeout(uhr.current);
    uhr.current = undefined;
    startTransition(() => {
      zeigeText(jetzt.current);
      setNachricht(STILL);
    });
  }, []);
  const spaeter = useCallback(
    (neu: string) => {
      jetzt.current = neu;
      clearTimeout(uhr.current);
      uhr.current = setTimeout(folge, PAUSE);
    },
    [folge],
  );
  useEffect(() => () => clearTimeout(uhr.current), []);
  const aendern = useCallback(
    (pfad: Pfad, wert: string) => {
      spaeter(setze(jetzt.current, pfad, wert));
    },
    [spaeter],
  );
  function setText(neu: string): void {
    clearTimeout(uhr.current);
    uhr.current = undefined;
    jetzt.current = neu;
    zeigeText(neu);
  }

  async function fuegeEin(bereich: string, { liste, ...wo }: Liste): Promise<void> {
    const nichts = (alle: readonly string[]) =>
      setNachricht({
        bereich,
        text: alle.length === 1 ? 'Nichts ist eingefügt.' : `Nichts ist eingefügt. Gründe: ${alle.length}.`,
        zuvor: null,
        punkte: alle.slice(0, HOECHSTENS_PUNKTE),
      });
    const paketListe = await import('./liste-paket').catch(() => null);
    if (paketListe === null) return nichts([OHNE_NETZ]);
    const gelesen =
      typeof liste === 'string'
        ? { liste }
        : await paketListe.liesListendatei(new Uint8Array(await liste.arrayBuffer()));
    if (typeof gelesen === 'string') return nichts([gelesen]);
    const zuvor = jetzt.current;
    const davor = paket.dateien.findLast(({ name }) => name < (dateiname(zuvor) ?? ''));
    const neu = paket.dateien.every(({ name }) => name !== dateiname(zuvor));
    const ergebnis = paketListe.fuegeEin(zuvor, {
      ...wo,
      liste: gelesen.liste,
      gegen: neu ? (davor?.name.replace('.yaml', '') ?? null) : null,
      eigene: [paket.traeger.name],
    });
    if ('fehler' in ergebnis) return nichts(ergebnis.fehler);
    setText(ergebnis.text);
    setNachricht({ bereich, text: ergebnis.meldung, zuvor, zurueck: 'Doch nicht einfügen' });
  }
  function umbauen(bereich: string, { meldung, fokus: ziel, entfernt, tu }: Umbau): void {
    const zuvor = jetzt.current;
    const neu = tu(zuvor);
    if (neu === zuvor) {
      const wo = 'So ist die Datei hier nicht aufgebaut. Ändern Sie es im Text der Datei.';
      setNachricht({ bereich, text: wo, zuvor: null });
      return;
    }
    setText(neu);
    setNachricht({ bereich, text: meldung, zuvor: entfernt ? zuvor : null });
    fokus.current = entfernt ? zurueckId(bereich) : (ziel ?? null);
  }
  return {
    text,
    stand,
    pruefung,
    nachricht,
    gezeigt,
    /** The whole text, typed. */
    schreibe: spaeter,
    umbauen,
    fuegeEin,
    /** Values when the file was opened. */
    alt: useMemo(() => altwerte(formularstand(anfang)), [anfang]),
    fehler,
    /** What the file has been asking for since it was opened. */
    offen,
    fehlerhaft: useMemo(() => felderAn(stand, fehler), [stand, fehler]),
    pfad: pfadVon(paket, text),
    neu: paket.dateien.every(({ name }) => name !== dateiname(text)),
    aendern,
    /** Lets the page follow at once, when somebody leaves a field. */
    folge,
    /** The file with every key that was pressed, also where the page has not followed yet. */
    aktuell: () => jetzt.current,
    /** Shows a field that the file does not have yet, and goes there. */
    zeige: (id: string, ziel: string, bereich: string, meldung: string) => {
      setGezeigt((alt) => new Set([...alt, id]));
      setNachricht({ bereich, text: meldung, zuvor: null });
      fokus.current = ziel;
    },
    zurueck: () => {
      if (nachricht.zuvor === null) return;
      setText(nachricht.zuvor);
      setNachricht({ ...nachricht, text: 'Alles steht wieder da.', zuvor: null });
      fokus.current = meldungId(nachricht.bereich);
    },
    bestaetigen: ({ pfad, vorschlag }: Warnung, grund: string) =>
      vorschlag && spaeter(bestaetige(jetzt.current, pfad, vorschlag, grund)),
    nachrechnen: () => {
      const melde = (satz: string) => setNachricht({ bereich: 'nachrechnen', text: satz, zuvor: null });
      const { tabelle } = pruefeImPaket(jetzt.current, paket, heute);
      if (tabelle === null) return melde('Beheben Sie zuerst die anderen Fehler.');
      const { text: neu, geaendert, offen } = rechneNach(jetzt.current, tabelle);
      setText(neu);
      const rest = offen.length === 0 ? '' : ` Selbst ansehen: ${offen.join('; ')}.`;
      melde(`Geänderte Beispiele: ${geaendert.length}.${rest}`);
    },
  };
}

/** What the parts of the form need of it. */
export type Werkstattzustand = ReturnType<typeof useWerkstatt>;

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
