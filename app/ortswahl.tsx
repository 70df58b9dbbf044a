import { type ReactNode, useEffect, useRef, useState } from 'react';
import { liesPersonen } from '@/lib/fragen/personen';
import type { Ort } from '@/lib/orte/suche';
import { FEHLER, ortUnbekanntFehler, personenFehler } from '@/lib/texte/fehler';
import { Auswahl } from './bausteine/auswahl';
import { Eingabefeld } from './bausteine/eingabefeld';
import type { Fehlereintrag } from './bausteine/fehlerliste';
import { findeOrte, ladeVoraus } from './ortsliste';

/** A longer list helps nobody. */
const HOECHSTENS = 20;

interface Unterschied {
  /** What is said when the list of places cannot be fetched. */
  readonly ohneListe: string;
  /** The number of persons may be left out. */
  readonly personenFreiwillig: boolean;
}

/** PLZ or name -> one Gemeinde, with a list to choose from if several fit; and the number of persons. */
export function useOrtswahl({ ohneListe, personenFreiwillig }: Unterschied) {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [treffer, setTreffer] = useState<readonly Ort[]>([]);
  const [gesucht, setGesucht] = useState('');
  /** The choice of an earlier visit: then the list is nothing new, and the focus stays where it is. */
  const [frueher, setFrueher] = useState<string>();
  const liste = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (treffer.length > 1 && fehler.length === 0 && frueher === undefined)
      liste.current?.querySelector('input')?.focus();
  }, [treffer, fehler, frueher]);

  /** Reads the form, or says what is missing: then the result is null. */
  async function lies(formular: HTMLFormElement): Promise<{ ort: Ort; personen: number | null } | null> {
    const felder = new FormData(formular);
    const text = String(felder.get('ort') ?? '').trim();
    const gefunden = await findeOrte(text);
    const ort =
      gefunden?.length === 1 ? gefunden[0] : gefunden?.find((o) => o.adresse === felder.get('ortswahl'));
    const personen = liesPersonen(String(felder.get('personen') ?? ''));
    const neu: Fehlereintrag[] = [];
    if (text === '') neu.push({ feld: 'ort', text: FEHLER.ortLeer });
    else if (gefunden === null) neu.push({ feld: 'ort', text: ohneListe });
    else if (gefunden.length === 0) neu.push({ feld: 'ort', text: ortUnbekanntFehler(text) });
    // The list is offered first; only sending it without a choice is an error.
    else if (!ort && gesucht === text) neu.push({ feld: 'ortswahl', text: FEHLER.ortWahl });
    if (!personen.ok && !(personenFreiwillig && personen.code === 'LEER'))
      neu.push({ feld: 'personen', text: personenFehler(personen.code) });
    setFehler(neu);
    setTreffer(mehrere(gefunden));
    setGesucht(text);
    setFrueher(undefined);
    return ort && neu.length === 0 ? { ort, personen: personen.ok ? personen.wert : null } : null;
  }

  /** Shows the choice of an earlier visit again. */
  function stelleHer(text: string, wahl: string | undefined): void {
    setFrueher(wahl);
    setGesucht(text);
    void findeOrte(text).then((gefunden) => setTreffer(mehrere(gefunden)));
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return { fehler, zu, lies, stelleHer, liste: { ref: liste, treffer, frueher } };
}

/** Places to choose between; a single one needs no choice. */
function mehrere(gefunden: readonly Ort[] | null): readonly Ort[] {
  return gefunden !== null && gefunden.length > 1 ? gefunden : [];
}

interface Eigenschaften {
  readonly wahl: ReturnType<typeof useOrtswahl>;
  readonly autoComplete?: string;
  /** The field for the number of persons. */
  readonly children: ReactNode;
}

/** The fields of the choice. */
export function Ortswahl({ wahl: { zu, liste }, autoComplete = 'off', children }: Eigenschaften) {
  const { ref, treffer, frueher } = liste;
  const gefunden = `${treffer.length} Orte gefunden`;
  return (
    <>
      <Eingabefeld
        name="ort"
        label="Postleitzahl oder Ort der neuen Wohnung"
        hinweis="Zum Beispiel 31134 oder Hildesheim"
        autoComplete={autoComplete}
        fehler={zu('ort')}
        beiEingabe={ladeVoraus}
      />
      <div ref={ref} aria-live="polite" className={treffer.length > 1 ? '' : 'hidden'}>
        {treffer.length > 1 && (
          <Auswahl
            name="ortswahl"
            frage="Welchen Ort meinen Sie?"
            hinweis={
              treffer.length > HOECHSTENS
                ? `${gefunden}. Schreiben Sie mehr vom Namen, oder die Postleitzahl`
                : gefunden
            }
            optionen={treffer.slice(0, HOECHSTENS).map((ort) => ({ wert: ort.adresse, text: ortstext(ort) }))}
            gewaehlt={frueher}
            fehler={zu('ortswahl')}
          />
        )}
      </div>
      {children}
    </>
  );
}

function ortstext({ name, kreis }: Ort): string {
  return kreis.startsWith(`${name} (`) ? kreis : `${name} (${kreis})`;
}
