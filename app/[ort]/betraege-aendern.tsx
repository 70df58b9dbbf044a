import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { FRAGEN, type Fragename, formularAus, gestellte, type Rechnerformular } from '@/lib/fragen/liste';
import { FRAGE } from '@/lib/texte/fragen';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import { fuelle } from '../bausteine/formular-fuellen';
import { Klappe } from '../bausteine/klappe';
import { Knopf } from '../bausteine/knopf';

interface Eigenschaften {
  readonly auswertung: Auswertung;
  /** Recomputes; what cannot be read comes back. */
  beiNeuenBetraegen(betraege: Partial<Rechnerformular>): readonly Fehlereintrag[];
}

/** The form of the page is still there, out of sight, and has the fields with their plain names. */
const VORSILBE = 'neu-';

/** The amounts of this result as fields beside it: another one is tried without the way over the form. */
export function BetraegeAendern({ auswertung, beiNeuenBetraegen }: Eigenschaften) {
  const formular = useRef<HTMLFormElement>(null);
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const felder = gestellte(auswertung.formular, auswertung.fragen).filter(
    ({ art, klappe, bei }) => klappe === undefined && bei === undefined && GROESSEN.has(art.art),
  );
  useEffect(() => {
    if (formular.current) fuelle(formular.current, mitVorsilbe(auswertung.formular));
    setFehler([]);
  }, [auswertung]);

  function sende(ereignis: FormEvent<HTMLFormElement>): void {
    ereignis.preventDefault();
    const daten = new FormData(ereignis.currentTarget);
    const teil = formularAus((name) => daten.get(VORSILBE + name) ?? auswertung.formular[name]);
    setFehler(beiNeuenBetraegen(teil));
  }

  return (
    <Klappe titel="Nur einen Betrag ändern" nurBildschirm>
      <form ref={formular} method="dialog" noValidate onSubmit={sende} className="grid gap-4">
        {fehler.length > 0 && (
          <Fehlerliste fehler={fehler.map(({ feld, text }) => ({ feld: VORSILBE + feld, text }))} />
        )}
        {felder.map(({ name }) => {
          const { kurz, einheit, hinweis } = FRAGE[name];
          return (
            <Eingabefeld
              key={name}
              name={VORSILBE + name}
              label={`${kurz} in ${einheit === 'm²' ? einheit : 'Euro'}`}
              hinweis={fehler.some(({ feld }) => feld === name) ? hinweis : undefined}
              {...(einheit === undefined ? {} : { einheit })}
              inputMode="decimal"
              {...zeitraum(name)}
              fehler={fehler.find(({ feld }) => feld === name)?.text}
            />
          );
        })}
        <Knopf text="Neu prüfen" />
      </form>
    </Klappe>
  );
}

const GROESSEN: ReadonlySet<string> = new Set(['betrag', 'flaeche']);

function zeitraum(name: Fragename) {
  const frage = FRAGEN.find(({ bei }) => bei === name);
  return frage && { zeitraum: { name: VORSILBE + frage.name, label: FRAGE[frage.name].frage } };
}

function mitVorsilbe(formular: Rechnerformular): Record<string, string> {
  return Object.fromEntries(Object.entries(formular).map(([name, wert]) => [VORSILBE + name, wert]));
}
