import { useState } from 'react';
import { Formularfeld } from '@/app/bausteine/formularfeld';
import { Knopf } from '@/app/bausteine/knopf';
import { Abschnitt } from '@/app/bausteine/textseite';
import type { Meldung } from '@/lib/tabellen/meldung';
import type { Warnung } from '@/lib/tabellen/plausibel';

interface Eigenschaften {
  readonly fehler: readonly Meldung[];
  /** Not typed yet. */
  readonly offen: readonly Meldung[];
  readonly warnungen: readonly Warnung[];
  springe(meldung: Meldung): void;
  bestaetigen(warnung: Warnung, grund: string): void;
}

/** What the check says: errors first, each a way to its place; then what is open; warnings with a field for the reason. */
export function Pruefteil({ fehler, offen, warnungen, springe, bestaetigen }: Eigenschaften) {
  return (
    <Abschnitt id="pruefung" titel="Das sagt die Prüfung" luft={4}>
      {fehler.length + offen.length + warnungen.length === 0 && (
        <p className="kern-body">Alles passt zusammen. Es gibt keine Fehler und keine Warnungen.</p>
      )}
      <Meldungen name="Fehler" meldungen={fehler} springe={springe} />
      {offen.length > 0 && <p className="kern-body">Das tragen Sie noch ein:</p>}
      <Meldungen name="Noch offen" meldungen={offen} springe={springe} />
      {warnungen.length > 0 && (
        <ul className="kern-list" aria-label="Warnungen">
          {warnungen.map((warnung) => (
            <li key={`${warnung.zeile}:${warnung.spalte}:${warnung.text}`} className="grid gap-2">
              <p className="kern-body">
                <Zeile meldung={warnung} springe={springe} />: {warnung.frage}
              </p>
              {warnung.vorschlag !== null && <Grund warnung={warnung} bestaetigen={bestaetigen} />}
            </li>
          ))}
        </ul>
      )}
    </Abschnitt>
  );
}

interface Meldungseigenschaften extends Pick<Eigenschaften, 'springe'> {
  readonly name: string;
  readonly meldungen: readonly Meldung[];
}

function Meldungen({ name, meldungen, springe }: Meldungseigenschaften) {
  if (meldungen.length === 0) return null;
  return (
    <ul className="kern-list" aria-label={name}>
      {meldungen.map((meldung) => (
        <li key={`${meldung.zeile}:${meldung.spalte}:${meldung.text}`}>
          <Zeile meldung={meldung} springe={springe} />: {meldung.text}
        </li>
      ))}
    </ul>
  );
}

/** The way to the place of a message. */
function Zeile({ meldung, springe }: { meldung: Meldung } & Pick<Eigenschaften, 'springe'>) {
  return (
    <button type="button" className="kern-link text-start" onClick={() => springe(meldung)}>
      Zeile {meldung.zeile}
    </button>
  );
}

function Grund({ warnung, bestaetigen }: { warnung: Warnung } & Pick<Eigenschaften, 'bestaetigen'>) {
  const [grund, setGrund] = useState('');
  const id = `grund-${warnung.zeile}-${warnung.spalte}-${warnung.art}`;
  return (
    <Formularfeld id={id} label="Stimmt es so? Nennen Sie den Grund">
      <input
        className="kern-form-input__input"
        id={id}
        type="text"
        autoComplete="off"
        value={grund}
        onChange={(ereignis) => setGrund(ereignis.currentTarget.value)}
      />
      <Knopf
        text="Mit diesem Grund bestätigen"
        tu={() => grund.trim() !== '' && bestaetigen(warnung, grund.trim())}
      />
    </Formularfeld>
  );
}
