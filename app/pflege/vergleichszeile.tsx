import type { Pruefzeile } from '@/lib/pflege/bestaetigen/pruefbogen';
import { feldId } from '@/lib/pflege/eingabe';
import { Klappe } from '../bausteine/klappe';
import { gebietVon, gemeindenId, type Vergleichszustand } from './vergleich-zustand';

interface Eigenschaften {
  readonly zeile: Pruefzeile;
  readonly v: Vergleichszustand;
  /** What an entry of the file is called. */
  spaltenname(name: string): string;
  /** Name of a Gemeinde by key. */
  ortsname(ags: string): string;
}

/** The figures of one area, each to be ticked or corrected; before them the Gemeinden they are for. */
export function Vergleichszeile({ zeile, v, spaltenname, ortsname }: Eigenschaften) {
  const { name, gemeinden, zellen } = zeile;
  const [erste] = zellen;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-title kern-title--small">{name}</legend>
      <div className="kern-fieldset__body grid gap-4">
        {gemeinden !== null && erste && (
          <div className="grid gap-2">
            <Klappe titel={`Gemeinden: ${gemeinden.length}`}>
              <p className="kern-body">{gemeinden.map(ortsname).join(', ')}</p>
            </Klappe>
            <Haken
              id={gemeindenId(gebietVon(erste.pfad))}
              text={`${name}: Diese Gemeinden nennt das Dokument`}
              v={v}
            />
          </div>
        )}
        <ul className="pruefzellen">
          {zellen.map((zelle) => {
            const id = feldId(zelle.pfad);
            const titel = spaltenname(zelle.name);
            return (
              <li key={id}>
                <label className="kern-label" htmlFor={id}>
                  {titel}
                </label>
                <input
                  className="kern-form-input__input"
                  id={id}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={`${name}, ${titel}`}
                  data-offen={v.istFertig(id) ? undefined : ''}
                  value={v.wertVon(id, zelle.wert.replace('.', ','))}
                  onChange={(ereignis) => v.tippe(id, ereignis.currentTarget.value)}
                  onKeyDown={(ereignis) => {
                    if (ereignis.key !== 'Enter') return;
                    ereignis.preventDefault();
                    v.weiter(id);
                  }}
                />
                <Haken id={`${id}-stimmt`} fuer={id} text={`${titel} stimmt`} v={v} />
              </li>
            );
          })}
        </ul>
      </div>
    </fieldset>
  );
}

/** `fuer`: what is ticked, where it is not the box itself. */
export function Haken({
  id,
  fuer = id,
  text,
  v,
}: {
  id: string;
  fuer?: string;
  text: string;
  v: Vergleichszustand;
}) {
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={v.istFertig(fuer)}
        onChange={(ereignis) => v.haken(fuer, ereignis.currentTarget.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {text}
      </label>
    </div>
  );
}
