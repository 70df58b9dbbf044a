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
  readonly formular: RefObject<HTMLFormElement | null>;
  /** The card and the sentence; null until they are there. */
  readonly teile: Pick<Spaeter, 'Hoechstens' | 'limitzeile'> | null;
}

/**
 * Above the form: the limit for the household in the address (`#p3`, from a letter), and the card with what a flat can cost,
 * for who has none yet. `?karte#p3` opens the card at once. The persons typed in the form are not asked again.
 */
export function Hoechstzeile({ ort, versionen, tag, formular, teile }: Eigenschaften) {
  const [ausAdresse, setAusAdresse] = useState<number | null>(null);
  const [karte, setKarte] = useState<{ readonly personen: number | null } | null>(null);

  useEffect(() => {
    const lies = () => {
      const personen = zahl(/^#p(\d+)$/.exec(window.location.hash)?.[1] ?? '');
      setAusAdresse(personen);
      if (new URLSearchParams(window.location.search).has('karte')) setKarte({ personen });
    };
    lies();
    window.addEventListener('hashchange', lies);
    return () => window.removeEventListener('hashchange', lies);
  }, []);

  function oeffne(): void {
    const feld = formular.current && new FormData(formular.current).get('personen');
    setKarte({ personen: zahl(String(feld ?? '')) ?? ausAdresse });
  }

  const zeile =
    versionen === null || teile === null || ausAdresse === null
      ? null
      : teile.limitzeile(
          { ags: ort.ags, ort: ort.name, kreis: ort.kreis, tag, personen: ausAdresse },
          versionen,
        );
  if (karte !== null && teile !== null && versionen !== null)
    return <teile.Hoechstens ort={ort} versionen={versionen} tag={tag} personen={karte.personen} />;
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
