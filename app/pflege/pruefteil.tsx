import { useState } from 'react';
import { Formularfeld } from '@/app/bausteine/formularfeld';
import { Knopf } from '@/app/bausteine/knopf';
import { Abschnitt } from '@/app/bausteine/textseite';
import type { Pruefung } from '@/lib/pflege/pruefung';
import type { Meldung } from '@/lib/tabellen/meldung';
import type { Warnung } from '@/lib/tabellen/plausibel';

interface Eigenschaften {
  readonly pruefung: Pruefung;
  springe(meldung: Meldung): void;
  bestaetigen(warnung: Warnung, grund: string): void;
}

/** What the check says: errors first, each a way to its place; warnings with a field for the reason. */
export function Pruefteil({ pruefung, springe, bestaetigen }: Eigenschaften) {
  const { fehler, warnungen } = pruefung;
  return (
    <Abschnitt id="pruefung" titel="Das sagt die Prüfung" luft={4}>
      {fehler.length === 0 && warnungen.length === 0 && (
        <p className="kern-body">Alles passt zusammen. Es gibt keine Fehler und keine Warnungen.</p>
      )}
      {fehler.length > 0 && (
        <ul className="kern-list" aria-label="Fehler">
          {fehler.map((meldung) => (
            <li key={`${meldung.zeile}:${meldung.spalte}:${meldung.text}`}>
              <Zeile meldung={meldung} springe={springe} />: {meldung.text}
            </li>
          ))}
        </ul>
      )}
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
