import { type ReactNode, useEffect, useRef, useState } from 'react';
import { liesPersonen } from '@/lib/fragen/personen';
import type { Ort } from '@/lib/orte/ort';
import type { Fund } from '@/lib/orte/suche';
import { FEHLER, ortUnbekanntFehler, personenFehler } from '@/lib/texte/fehler';
import { HOECHSTENS_ORTE, ortsfrage, ortstext } from '@/lib/texte/ortswahl';
import { Auswahl } from './bausteine/auswahl';
import { Eingabefeld } from './bausteine/eingabefeld';
import type { Fehlereintrag } from './bausteine/fehlerliste';
import { findeOrte, ladeVoraus } from './ortsliste';

interface Unterschied {
  /** The number of persons may be left out. */
  readonly personenFreiwillig: boolean;
  /** Only a Gemeinde will do, and not a Kreis with a list of them. */
  readonly nurGemeinden: boolean;
}

const NICHTS: Fund = { art: 'keiner', orte: [] };

/** PLZ or name -> one Gemeinde, with a question unless it is certain which; and the number of persons. */
export function useOrtswahl({ personenFreiwillig, nurGemeinden }: Unterschied) {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [fund, setFund] = useState<Fund>(NICHTS);
  const [gesucht, setGesucht] = useState('');
  /** How often the list of places did not come; 0 after it did. */
  const [ohneNetz, setOhneNetz] = useState(0);
  /** The choice of an earlier visit: then the list is nothing new, and the focus stays where it is. */
  const [frueher, setFrueher] = useState<string>();
  const liste = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (fund.orte.length > 0 && fehler.length === 0 && frueher === undefined)
      liste.current?.querySelector('input')?.focus();
  }, [fund, fehler, frueher]);

  async function suche(text: string): Promise<Fund | null> {
    const gefunden = await findeOrte(text);
    if (gefunden === null || !nurGemeinden) return gefunden;
    const orte = gefunden.orte.filter(({ istKreis }) => !istKreis);
    return orte.length > 0 ? { ...gefunden, orte } : NICHTS;
  }

  /** Reads the form, or says what is missing: then the result is null. */
  async function lies(formular: HTMLFormElement): Promise<{ ort: Ort; personen: number | null } | null> {
    const felder = new FormData(formular);
    const text = String(felder.get('ort') ?? '').trim();
    const gefunden = await suche(text);
    const ort = gefunden && gewaehlt(gefunden, gesucht === text ? felder.get('ortswahl') : null);
    const personen = liesPersonen(String(felder.get('personen') ?? ''));
    const neu: Fehlereintrag[] = [];
    if (text === '') neu.push({ feld: 'ort', text: FEHLER.ortLeer });
    else if (gefunden?.art === 'keiner') neu.push({ feld: 'ort', text: ortUnbekanntFehler(text) });
    // The list is offered first; only sending it without a choice is an error.
    else if (gefunden && !ort && gesucht === text) neu.push({ feld: 'ortswahl', text: FEHLER.ortWahl });
    if (!personen.ok && !(personenFreiwillig && personen.code === 'LEER'))
      neu.push({ feld: 'personen', text: personenFehler(personen.code) });
    setFehler(neu);
    setOhneNetz((zahl) => (gefunden === null ? zahl + 1 : 0));
    setFund(gefunden === null || gefunden.art === 'sicher' ? NICHTS : gefunden);
    setGesucht(text);
    setFrueher(undefined);
    return ort && neu.length === 0 ? { ort, personen: personen.ok ? personen.wert : null } : null;
  }

  /** Shows the choice of an earlier visit again. */
  function stelleHer(text: string, wahl: string | undefined): void {
    setFrueher(wahl);
    setGesucht(text);
    void suche(text).then((gefunden) => setFund(gefunden && gefunden.art !== 'sicher' ? gefunden : NICHTS));
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return { fehler, ohneNetz, zu, lies, stelleHer, liste: { ref: liste, fund, frueher } };
}

/** The place that is certain, or that was chosen from the list for the same text. */
function gewaehlt({ art, orte }: Fund, wahl: FormDataEntryValue | null): Ort | undefined {
  return art === 'sicher' ? orte[0] : orte.find(({ adresse }) => adresse === wahl);
}

interface Eigenschaften {
  readonly wahl: ReturnType<typeof useOrtswahl>;
  /** The field for the number of persons. */
  readonly children: ReactNode;
}

/** The fields of the choice. The browser fills in nothing: it knows the old address, and the new flat counts. */
export function Ortswahl({ wahl: { zu, liste }, children }: Eigenschaften) {
  const { ref, fund, frueher } = liste;
  return (
    <>
      <Eingabefeld
        name="ort"
        label="Postleitzahl oder Ort der neuen Wohnung"
        hinweis="Zum Beispiel 31134 oder Hildesheim"
        fehler={zu('ort')}
        beiEingabe={ladeVoraus}
      />
      <div ref={ref} aria-live="polite" className={fund.orte.length > 0 ? '' : 'hidden'}>
        {fund.orte.length > 0 && (
          <Auswahl
            name="ortswahl"
            {...ortsfrage(fund)}
            optionen={fund.orte
              .slice(0, HOECHSTENS_ORTE)
              .map((ort) => ({ wert: ort.adresse, text: ortstext(ort) }))}
            gewaehlt={frueher}
            fehler={zu('ortswahl')}
          />
        )}
      </div>
      {children}
    </>
  );
}
