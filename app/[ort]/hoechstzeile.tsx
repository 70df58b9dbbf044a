import { type RefObject, useEffect, useState } from 'react';
import { liesPersonen } from '@/lib/fragen/personen';
import type { Tabelle, Tag } from '@/lib/regeln';
import { Knopf } from '../bausteine/knopf';
import type { Spaeter } from './nachladen';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  /** null until they are there. */
  readonly versionen: readonly Tabelle[] | null;
  readonly tag: Tag;
  readonly wunsch: Hoechstwunsch;
  /** The card and the sentence; null until they are there. */
  readonly teile: Pick<Spaeter, 'Hoechstens' | 'limitzeile'> | null;
}

export interface Hoechstwunsch {
  /** The address asks for the card at once (`?karte#p3`). */
  readonly sofort: boolean;
  /** How many persons the address says. */
  readonly personen: number | null;
  /** The card is open. */
  readonly karte: { readonly personen: number | null } | null;
  oeffne(): void;
}

/** What is asked about the highest amounts; the persons typed in the form are not asked again. */
export function useHoechstwunsch(formular: RefObject<HTMLFormElement | null>): Hoechstwunsch {
  const [personen, setPersonen] = useState<number | null>(null);
  const [sofort, setSofort] = useState(false);
  const [karte, setKarte] = useState<Hoechstwunsch['karte']>(null);

  useEffect(() => {
    const lies = () => {
      const haushalt = zahl(/^#p(\d+)$/.exec(window.location.hash)?.[1] ?? '');
      const gewuenscht = new URLSearchParams(window.location.search).has('karte');
      setPersonen(haushalt);
      setSofort(gewuenscht);
      if (gewuenscht) setKarte({ personen: haushalt });
    };
    lies();
    window.addEventListener('hashchange', lies);
    return () => window.removeEventListener('hashchange', lies);
  }, []);

  return {
    sofort,
    personen,
    karte,
    oeffne: () => {
      const feld = formular.current && new FormData(formular.current).get('personen');
      setKarte({ personen: zahl(String(feld ?? '')) ?? personen });
    },
  };
}

/** Above the form: the limit for the household in the address (`#p3`, from a letter); nothing where it has several cases. */
export function Limitzeile({ ort, versionen, tag, wunsch: { personen }, teile }: Eigenschaften) {
  if (versionen === null || teile === null || personen === null) return null;
  const zeile = teile.limitzeile({ ags: ort.ags, ort: ort.name, kreis: ort.kreis, tag, personen }, versionen);
  return zeile && <p className="kern-body">{zeile} Unterschreiben Sie erst nach der schriftlichen Zusage.</p>;
}

/** The card with what a flat can cost, for who has none yet: below the form, unless somebody came for it. */
export function Hoechstzeile({ ort, versionen, tag, wunsch: { karte, oeffne }, teile }: Eigenschaften) {
  if (karte !== null && teile !== null && versionen !== null)
    return <teile.Hoechstens ort={ort} versionen={versionen} tag={tag} personen={karte.personen} />;
  return (
    <div className="hoechstzeile">
      <p className="kern-body">Noch keine Wohnung? Sehen Sie die höchsten Beträge für Ihren Haushalt.</p>
      <Knopf text="Was kann eine Wohnung kosten?" tu={oeffne} />
    </div>
  );
}

function zahl(text: string): number | null {
  const gelesen = liesPersonen(text);
  return gelesen.ok ? gelesen.wert : null;
}
