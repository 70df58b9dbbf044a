import { type FormEvent, useEffect, useRef, useState } from 'react';
import { liesFlaeche } from '@/lib/fragen/flaeche';
import { liesPersonen } from '@/lib/fragen/personen';
import { alsDezimal, fragenAm, type Tabelle, type Tag } from '@/lib/regeln';
import { personenFehler } from '@/lib/texte/fehler';
import { flaecheFehler } from '@/lib/texte/feldfehler';
import { karte as alsKarte } from '@/lib/texte/karte';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { faelle } from '../bausteine/faelle';
import { Klappe } from '../bausteine/klappe';
import { Kartenknoepfe } from './kartenknoepfe';
import { Mietkarte } from './mietkarte';
import { Quadratmeterpreise } from './quadratmeterpreise';
import type { Rechnerort } from './rechnerort';

export interface Hoechstenseigenschaften {
  readonly ort: Rechnerort;
  readonly versionen: readonly Tabelle[];
  readonly tag: Tag;
  /** As typed before; null if nothing was. */
  readonly personen: number | null;
}

type Fehler = Readonly<Partial<Record<'personen' | 'flaeche', string>>>;

/** What can a flat cost? The card for a household and place: for the time when there are only adverts. */
export function Hoechstens({ ort, versionen, tag, personen: vorher }: Hoechstenseigenschaften) {
  const [fehler, setFehler] = useState<Fehler>({});
  const [personen, setPersonen] = useState(vorher);
  const [flaeche, setFlaeche] = useState<string | null>(null);
  const titel = useRef<HTMLHeadingElement>(null);
  const formular = useRef<HTMLFormElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is read out anew with each card.
  useEffect(() => titel.current?.focus(), [personen, flaeche]);
  useEffect(() => {
    if (Object.keys(fehler).length > 0)
      formular.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [fehler]);

  function zeige(ereignis: FormEvent<HTMLFormElement>): void {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const text = (name: string) => String(felder.get(name) ?? '');
    const gelesen = liesPersonen(text('suche-personen'));
    const groesse = liesFlaeche(text('suche-flaeche'));
    // An empty field keeps the household that is shown.
    const bleibt = !gelesen.ok && gelesen.code === 'LEER' && personen !== null;
    const neu: Record<string, string> = {};
    if (!gelesen.ok && !bleibt) neu.personen = personenFehler(gelesen.code);
    if (!groesse.ok && groesse.code !== 'LEER')
      neu.flaeche = flaecheFehler(groesse.code, text('suche-flaeche'));
    setFehler(neu);
    if (Object.keys(neu).length > 0) return;
    if (gelesen.ok) setPersonen(gelesen.wert);
    setFlaeche(groesse.ok ? alsDezimal(groesse.wert) : null);
  }

  const felder = (
    <form ref={formular} method="dialog" noValidate onSubmit={zeige} className="grid gap-6">
      <Eingabefeld
        name="suche-personen"
        label="Für wie viele Personen suchen Sie?"
        hinweis="Zählen Sie sich selbst und alle Kinder mit"
        inputMode="numeric"
        fehler={fehler.personen}
      />
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
  );
  return (
    <section className="grid gap-4" aria-labelledby="hoechstens">
      <h2 className="kern-heading-medium" id="hoechstens" tabIndex={-1} ref={titel}>
        Was kann eine Wohnung kosten?
      </h2>
      {personen === null ? (
        felder
      ) : (
        <>
          <Kartenteil ort={ort} versionen={versionen} tag={tag} personen={personen} flaeche={flaeche} />
          <Klappe titel="Andere Personenzahl oder Wohnfläche" luft={4}>
            {felder}
          </Klappe>
        </>
      )}
    </section>
  );
}

interface Teil extends Omit<Hoechstenseigenschaften, 'personen'> {
  readonly personen: number;
  /** Decimal text in m². */
  readonly flaeche: string | null;
}

/** The card with its buttons, or why there is none. */
function Kartenteil({ ort, versionen, tag, personen, flaeche }: Teil) {
  const fragen = fragenAm(versionen, ort.ags, tag);
  const karte = alsKarte(
    {
      ags: ort.ags,
      ort: ort.name,
      kreis: ort.kreis,
      tag,
      personen,
      faelle: faelle(fragen).map(({ name, wohnung }) => ({
        name: name.replace(/^ \(|\)$/gu, '').replaceAll(') (', ', '),
        gebiet: wohnung.gebiet ?? null,
        variante: wohnung.variante ?? {},
      })),
    },
    versionen,
  );
  if (typeof karte === 'string') return <p className="kern-body">{karte}</p>;
  const adresse = `${window.location.origin}${window.location.pathname.replace(/\/$/u, '')}#p${personen}`;
  return (
    <>
      <Mietkarte karte={karte} adresse={adresse} />
      <Kartenknoepfe karte={karte} adresse={adresse} />
      <Quadratmeterpreise
        suche={{ ags: ort.ags, tag, personen, gebiet: null, wohnflaeche: flaeche }}
        versionen={versionen}
      />
    </>
  );
}
