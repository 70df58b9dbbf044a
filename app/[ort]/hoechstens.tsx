import { type FormEvent, useEffect, useRef, useState } from 'react';
import { liesFlaeche } from '@/lib/fragen/flaeche';
import { type Suchantwort, sucheAntwort } from '@/lib/fragen/hoechstens';
import { liesPersonen } from '@/lib/fragen/personen';
import { alsDezimal, fragenAm, type Tabelle, type Tag } from '@/lib/regeln';
import { personenFehler } from '@/lib/texte/fehler';
import { flaecheFehler } from '@/lib/texte/feldfehler';
import { FRAGE } from '@/lib/texte/fragen';
import { Auswahl } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { Hoechstbetraege } from './hoechstbetraege';
import type { Rechnerort } from './rechnerort';

export interface Hoechstenseigenschaften {
  readonly ort: Rechnerort;
  readonly versionen: readonly Tabelle[];
  readonly tag: Tag;
  /** How many persons were typed already. */
  readonly personen?: string;
}

interface Gezeigt {
  readonly personen: number;
  readonly antwort: Suchantwort;
}

type Fehler = Readonly<Partial<Record<'personen' | 'gebiet' | 'flaeche', string>>>;

/** What may a flat cost? Household and place in, highest rent out: for the time when there are only adverts. */
export function Hoechstens({ ort, versionen, tag, personen: vorher }: Hoechstenseigenschaften) {
  const [fehler, setFehler] = useState<Fehler>({});
  const [gezeigt, setGezeigt] = useState<Gezeigt | null>(null);
  const titel = useRef<HTMLHeadingElement>(null);
  const formular = useRef<HTMLFormElement>(null);
  const { gebiete } = fragenAm(versionen, ort.ags, tag);

  useEffect(() => {
    if (gezeigt) titel.current?.focus();
  }, [gezeigt]);
  useEffect(() => {
    if (Object.keys(fehler).length > 0)
      formular.current?.querySelector<HTMLElement>('[aria-invalid], .kern-fieldset--error input')?.focus();
  }, [fehler]);

  function zeige(ereignis: FormEvent<HTMLFormElement>): void {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const text = (name: string) => String(felder.get(name) ?? '');
    const personen = liesPersonen(text('suche-personen'));
    const flaeche = liesFlaeche(text('suche-flaeche'));
    const ohneFlaeche = !flaeche.ok && flaeche.code === 'LEER';
    const gebiet = text('suche-gebiet');
    const neu: Record<string, string> = {};
    if (!personen.ok) neu.personen = personenFehler(personen.code);
    if (gebiete.length > 0 && gebiet === '') neu.gebiet = FRAGE.gebiet.leer ?? '';
    if (!flaeche.ok && !ohneFlaeche) neu.flaeche = flaecheFehler(flaeche.code, text('suche-flaeche'));
    setFehler(neu);
    if (!personen.ok || Object.keys(neu).length > 0) {
      setGezeigt(null);
      return;
    }
    const suche = {
      ags: ort.ags,
      tag,
      personen: personen.wert,
      gebiet: gebiete.includes(gebiet) ? gebiet : null,
      wohnflaeche: flaeche.ok ? alsDezimal(flaeche.wert) : null,
    };
    setGezeigt({ personen: personen.wert, antwort: sucheAntwort(suche, versionen) });
  }

  return (
    <div className="grid gap-6">
      <form ref={formular} method="dialog" noValidate onSubmit={zeige} className="grid gap-6">
        <Eingabefeld
          name="suche-personen"
          label="Für wie viele Personen suchen Sie?"
          hinweis="Zählen Sie sich selbst und alle Kinder mit"
          inputMode="numeric"
          {...(vorher === undefined ? {} : { anfangs: vorher })}
          fehler={fehler.personen}
        />
        {gebiete.length > 0 && (
          <Auswahl
            name="suche-gebiet"
            frage={`In welchem Teil von ${ort.name} suchen Sie?`}
            optionen={gebiete.map((teil) => ({ wert: teil, text: teil }))}
            fehler={fehler.gebiet}
          />
        )}
        <Eingabefeld
          name="suche-flaeche"
          label="Wohnfläche in Quadratmetern (freiwillig)"
          hinweis="Steht die Größe schon in der Anzeige? Zum Beispiel 62,5"
          einheit="m²"
          inputMode="decimal"
          fehler={fehler.flaeche}
        />
        <button type="submit" className="kern-btn kern-btn--secondary justify-self-start">
          <span className="kern-label">Höchste Beträge zeigen</span>
        </button>
      </form>
      {gezeigt && <Hoechstbetraege ref={titel} ort={ort.name} tag={tag} {...gezeigt} />}
    </div>
  );
}
