import { useState } from 'react';
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
    <section className="grid gap-4" aria-labelledby="pruefung">
      <h2 className="kern-heading-medium" id="pruefung">
        Das sagt die Prüfung
      </h2>
      {fehler.length === 0 && warnungen.length === 0 && (
        <p className="kern-body">Alles passt zusammen. Es gibt keine Fehler und keine Warnungen.</p>
      )}
      {fehler.length > 0 && (
        <ul className="kern-list" aria-label="Fehler">
          {fehler.map((meldung) => (
            <li key={`${meldung.zeile}:${meldung.spalte}:${meldung.text}`}>
              <button type="button" className="kern-link text-start" onClick={() => springe(meldung)}>
                Zeile {meldung.zeile}
              </button>
              : {meldung.text}
            </li>
          ))}
        </ul>
      )}
      {warnungen.length > 0 && (
        <ul className="kern-list" aria-label="Warnungen">
          {warnungen.map((warnung) => (
            <li key={`${warnung.zeile}:${warnung.spalte}:${warnung.text}`} className="grid gap-2">
              <p className="kern-body">
                <button type="button" className="kern-link text-start" onClick={() => springe(warnung)}>
                  Zeile {warnung.zeile}
                </button>
                : {warnung.frage}
              </p>
              {warnung.vorschlag !== null && <Grund warnung={warnung} bestaetigen={bestaetigen} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Grund({ warnung, bestaetigen }: { warnung: Warnung } & Pick<Eigenschaften, 'bestaetigen'>) {
  const [grund, setGrund] = useState('');
  const id = `grund-${warnung.zeile}-${warnung.spalte}-${warnung.art}`;
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        Stimmt es so? Nennen Sie den Grund
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        type="text"
        autoComplete="off"
        value={grund}
        onChange={(ereignis) => setGrund(ereignis.currentTarget.value)}
      />
      <button
        type="button"
        className="kern-btn kern-btn--secondary justify-self-start"
        onClick={() => grund.trim() !== '' && bestaetigen(warnung, grund.trim())}
      >
        <span className="kern-label">Mit diesem Grund bestätigen</span>
      </button>
    </div>
  );
}
