import { alsWerteJePerson } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Formular } from '@/lib/pflege/formular';
import type { Grenze, Wertteil } from '@/lib/pflege/grenzen';
import { mitSpalten } from '@/lib/pflege/spalten';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import type { Option } from '../bausteine/auswahl';
import { Gebietteil } from './gebietteil';
import { Gruppenfelder } from './gruppe';
import { Spaltenteil } from './spaltenteil';
import { Nachricht, Umbauknopf } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Werteraster } from './werteraster';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly grenze: Grenze;
  readonly formular: Formular;
  readonly orte: readonly Option[];
}

/** One limit: its grids, its single values, its areas, and what is said about it. */
export function Grenzteil({ w, grenze, formular, orte }: Eigenschaften) {
  const titel = BEZUG[grenze.bezug as Bezug] ?? grenze.bezug;
  const bereich = `grenze-${grenze.nummer}`;
  const teile = grenze.teile.filter(({ gruppe }) => gruppe !== 'klasse');
  const klassen = grenze.teile.filter(({ gruppe }) => gruppe === 'klasse');
  const felder = { w, formular, bereich, orte };
  return (
    <section className="grid gap-4" aria-label={`Grenze ${grenze.nummer + 1}: ${titel}`}>
      {grenze.raster.map((roh) => {
        const raster = mitSpalten(roh, w.gezeigt);
        const name = roh.art === 'je_m2' ? `${titel}, Preis je m²` : titel;
        return (
          <div key={roh.art} className="grid gap-4">
            <Werteraster
              titel={name}
              raster={raster}
              zellen={formular.zellen}
              fehlerhaft={w.fehlerhaft}
              aendern={w.aendern}
            />
            <Spaltenteil w={w} titel={name} raster={raster} zellen={formular.zellen} bereich={bereich} />
          </div>
        );
      })}
      {teile.map((teil) => (
        <Teil key={feldId(teil.pfad) + teil.nur.join()} {...felder} titel={titel} teil={teil} />
      ))}
      {klassen.length > 0 && (
        <details className="kern-accordion">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">Klassen: {titel}</span>
          </summary>
          <div className="kern-accordion__body grid gap-4">
            {klassen.map((teil) => (
              <Teil key={feldId(teil.pfad)} {...felder} titel={titel} teil={teil} />
            ))}
          </div>
        </details>
      )}
      {grenze.gebiete.length > 0 && <Gebietteil {...felder} grenze={grenze} />}
      <details className="kern-accordion">
        <summary className="kern-accordion__header">
          <span className="kern-title kern-title--small">Angaben zur Grenze: {titel}</span>
        </summary>
        <div className="kern-accordion__body grid gap-4">
          <Gruppenfelder {...felder} felder={formular.grenze} pfad={grenze.pfad} />
        </div>
      </details>
      <Nachricht w={w} bereich={bereich} />
    </section>
  );
}

interface Teileigenschaften extends Omit<Eigenschaften, 'grenze'> {
  readonly bereich: string;
  readonly titel: string;
  readonly teil: Wertteil;
}

/** Single values that stand together: a price, a factor of the Wohngeldgesetz, the edges of a class. */
function Teil({ w, formular, bereich, orte, titel, teil }: Teileigenschaften) {
  const { gruppe, pfad, name, nur } = teil;
  const alle = formular[gruppe];
  const felder = nur.length === 0 ? alle : alle.filter((feld) => nur.includes(feld.name));
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">
        {titel}, {name}
      </legend>
      <div className="kern-fieldset__body grid gap-4">
        <Gruppenfelder w={w} felder={felder} pfad={pfad} bereich={bereich} orte={orte} />
        {nur[0] === 'unbekannt' && (
          <Umbauknopf
            text="Werte nach Personen eintragen"
            wovon={`${titel}, ${name}`}
            tu={() =>
              w.umbauen({
                bereich,
                meldung: 'Der Grund ist weg, dafür gibt es eine Zeile mit Werten.',
                fokus: feldId([...pfad, 'je_person', '1']),
                tu: (text) => alsWerteJePerson(text, pfad),
              })
            }
          />
        )}
      </div>
    </fieldset>
  );
}
