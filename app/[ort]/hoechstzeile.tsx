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
  /** Asked for by the address: the household of a letter (`#p3`), or the card at once (`?karte#p3`). */
  readonly ausAdresse: boolean;
  /** How many persons the address says. */
  readonly personen: number | null;
  /** The card is open. */
  readonly karte: { readonly personen: number | null } | null;
  oeffne(): void;
}

/** What is asked about the highest amounts; the persons typed in the form are not asked again. */
export function useHoechstwunsch(formular: RefObject<HTMLFormElement | null>): Hoechstwunsch {
  const [personen, setPersonen] = useState<number | null>(null);
  const [gleich, setGleich] = useState(false);
  const [karte, setKarte] = useState<Hoechstwunsch['karte']>(null);

  useEffect(() => {
    const lies = () => {
      const haushalt = zahl(/^#p(\d+)$/.exec(window.location.hash)?.[1] ?? '');
      const sofort = new URLSearchParams(window.location.search).has('karte');
      setPersonen(haushalt);
      setGleich(sofort);
      if (sofort) setKarte({ personen: haushalt });
    };
    lies();
    window.addEventListener('hashchange', lies);
    return () => window.removeEventListener('hashchange', lies);
  }, []);

  return {
    ausAdresse: gleich || personen !== null,
    personen,
    karte,
    oeffne: () => {
      const feld = formular.current && new FormData(formular.current).get('personen');
      setKarte({ personen: zahl(String(feld ?? '')) ?? personen });
    },
  };
}

/**
 * The limit for the household in the address, and the card with what a flat can cost, for who has none yet. Above the form
 * for who came for it, below it for everybody else.
 */
export function Hoechstzeile({ ort, versionen, tag, wunsch, teile }: Eigenschaften) {
  const { personen, karte, oeffne } = wunsch;
  if (karte !== null && teile !== null && versionen !== null)
    return <teile.Hoechstens ort={ort} versionen={versionen} tag={tag} personen={karte.personen} />;
  const zeile =
    versionen !== null && teile !== null && personen !== null
      ? teile.limitzeile({ ags: ort.ags, ort: ort.name, kreis: ort.kreis, tag, personen }, versionen)
      : null;
  return (
    <div className="hoechstzeile">
      <p className="kern-body">
        {zeile ?? 'Noch keine Wohnung? Sehen Sie die höchsten Beträge für Ihren Haushalt.'}
      </p>
      <Knopf text="Was kann eine Wohnung kosten?" tu={oeffne} />
    </div>
  );
}

function zahl(text: string): number | null {
  const gelesen = liesPersonen(text);
  return gelesen.ok ? gelesen.wert : null;
}
