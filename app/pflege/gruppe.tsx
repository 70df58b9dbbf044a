import { useRef } from 'react';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld } from '@/lib/pflege/formular';
import type { Pfad } from '@/lib/pflege/pfad';
import { eintragBei, stelle } from '@/lib/pflege/stelle';
import { Formularfeld } from '../bausteine/formularfeld';
import { Auswahlfeld } from './auswahlfeld';
import { Angabe } from './feld';
import { useFormular } from './kontext';
import { Umbauknopf } from './umbau';

interface Eigenschaften {
  readonly felder: readonly Feld[];
  /** The group in the file. */
  readonly pfad: Pfad;
}

/**
 * The entries of a group: those that the file has or must have. All others can be shown one by one, so that a form with
 * twenty possible entries stays short.
 */
export function Gruppenfelder({ felder, pfad }: Eigenschaften) {
  const { w, orte } = useFormular();
  const eintraege = w.stand?.eintraege ?? [];
  const da = (feld: Feld) =>
    feld.pflicht ||
    w.gezeigt.has(feldId([...pfad, feld.name])) ||
    eintragBei(eintraege, [...pfad, feld.name]) !== undefined;
  const weitere = felder.filter((feld) => !da(feld));
  return (
    <>
      {felder.filter(da).map((feld) => {
        const wo = stelle(eintraege, ...pfad, feld.name);
        return (
          <Angabe
            key={feld.name}
            stelle={wo}
            feld={feld}
            fehler={w.fehlerhaft.get(feldId(wo.pfad))}
            aendern={w.aendern}
            optionen={feld.art === 'schluessel_8' ? orte : undefined}
          />
        );
      })}
      {weitere.length > 0 && <Mehr felder={weitere} pfad={pfad} />}
    </>
  );
}

function Mehr({ felder, pfad }: Eigenschaften) {
  const { w, bereich } = useFormular();
  const wahl = useRef<HTMLSelectElement>(null);
  const id = `mehr-${feldId(pfad)}`;
  function zeige(): void {
    const name = wahl.current?.value ?? '';
    const titel = felder.find((f) => f.name === name)?.titel ?? name;
    const feld = feldId([...pfad, name]);
    w.zeige(feld, feld, bereich, `Neues Feld: ${titel}.`);
  }
  return (
    <div className="umbauzeile">
      <Formularfeld id={id} label="Weitere Angabe">
        <Auswahlfeld
          id={id}
          ref={wahl}
          optionen={felder.map(({ name, titel }) => ({ wert: name, text: titel }))}
        />
      </Formularfeld>
      <Umbauknopf text="Angabe hinzufügen" tu={zeige} />
    </div>
  );
}
