import { useRef } from 'react';
import { feldId } from '@/lib/pflege/eingabe';
import type { Feld } from '@/lib/pflege/formular';
import type { Pfad } from '@/lib/pflege/pfad';
import { stelle } from '@/lib/pflege/stelle';
import type { Option } from '../bausteine/auswahl';
import { Angabe } from './feld';
import { Umbauknopf } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly felder: readonly Feld[];
  /** The group in the file. */
  readonly pfad: Pfad;
  readonly bereich: string;
  /** The Gemeinden of the authority, for fields that hold one. */
  readonly orte: readonly Option[];
}

/**
 * The entries of a group: those that the file has or must have. All others can be shown one by one, so that a form with
 * twenty possible entries stays short.
 */
export function Gruppenfelder({ w, felder, pfad, bereich, orte }: Eigenschaften) {
  const eintraege = w.stand?.eintraege ?? [];
  const da = (feld: Feld) =>
    feld.pflicht ||
    w.gezeigt.has(feldId([...pfad, feld.name])) ||
    eintraege.some((e) => feldId(e.pfad) === feldId([...pfad, feld.name]));
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
      {weitere.length > 0 && <Mehr w={w} felder={weitere} pfad={pfad} bereich={bereich} />}
    </>
  );
}

function Mehr({ w, felder, pfad, bereich }: Omit<Eigenschaften, 'orte'>) {
  const wahl = useRef<HTMLSelectElement>(null);
  const id = `mehr-${feldId(pfad)}`;
  return (
    <div className="umbauzeile">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          Weitere Angabe
        </label>
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" id={id} ref={wahl}>
            {felder.map(({ name, titel }) => (
              <option key={name} value={name}>
                {titel}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Umbauknopf
        text="Angabe hinzufügen"
        tu={() => {
          const name = wahl.current?.value ?? '';
          const feld = feldId([...pfad, name]);
          const titel = felder.find((f) => f.name === name)?.titel ?? name;
          w.zeige(feld, feld, bereich, `Neues Feld: ${titel}.`);
        }}
      />
    </div>
  );
}
