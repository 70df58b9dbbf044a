import { alsWerteJePerson } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Grenze, Wertteil } from '@/lib/pflege/grenzen';
import { mitSpalten } from '@/lib/pflege/spalten';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { Klappe } from '../bausteine/klappe';
import { Feldgruppe } from './feldgruppe';
import { Gebietteil } from './gebietteil';
import { Gruppenfelder } from './gruppe';
import { Bereich, useFormular } from './kontext';
import { Spaltenteil } from './spaltenteil';
import { Nachricht, Umbaut } from './umbau';
import { Werteraster } from './werteraster';

/** One limit: its grids, its single values, its areas, and what is said about it. */
export function Grenzteil({ grenze }: { grenze: Grenze }) {
  const { w, formular } = useFormular();
  const titel = BEZUG[grenze.bezug as Bezug] ?? grenze.bezug;
  const teile = grenze.teile.filter(({ gruppe }) => gruppe !== 'klasse');
  const klassen = grenze.teile.filter(({ gruppe }) => gruppe === 'klasse');
  return (
    <Bereich name={`grenze-${grenze.nummer}`}>
      <section className="grid gap-4" aria-label={`Grenze ${grenze.nummer + 1}: ${titel}`}>
        {grenze.raster.map((roh) => {
          const raster = mitSpalten(roh, w.gezeigt);
          const name = roh.art === 'je_m2' ? `${titel}, Preis je m²` : titel;
          return (
            <div key={roh.art} className="grid gap-4">
              <Werteraster titel={name} grenze={grenze} raster={raster} />
              <Spaltenteil titel={name} raster={raster} />
            </div>
          );
        })}
        {teile.map((teil) => (
          <Teil key={feldId(teil.pfad) + teil.nur.join()} titel={titel} teil={teil} />
        ))}
        {klassen.length > 0 && (
          <Klappe titel={`Klassen: ${titel}`} luft={4}>
            {klassen.map((teil) => (
              <Teil key={feldId(teil.pfad)} titel={titel} teil={teil} />
            ))}
          </Klappe>
        )}
        {grenze.gebiete.length > 0 && <Gebietteil grenze={grenze} />}
        <Klappe titel={`Angaben zur Grenze: ${titel}`} luft={4}>
          <Gruppenfelder felder={formular.grenze} pfad={grenze.pfad} />
        </Klappe>
        <Nachricht />
      </section>
    </Bereich>
  );
}

/** Single values that stand together: a price, a factor of the Wohngeldgesetz, the edges of a class. */
function Teil({ titel, teil: { gruppe, pfad, name, nur } }: { titel: string; teil: Wertteil }) {
  const alle = useFormular().formular[gruppe];
  const felder = nur.length === 0 ? alle : alle.filter((feld) => nur.includes(feld.name));
  return (
    <Feldgruppe titel={`${titel}, ${name}`}>
      <Gruppenfelder felder={felder} pfad={pfad} />
      {nur[0] === 'unbekannt' && (
        <Umbaut
          text="Werte nach Personen eintragen"
          wovon={`${titel}, ${name}`}
          umbau={{
            meldung: 'Der Grund ist weg, dafür gibt es eine Zeile mit Werten.',
            fokus: feldId([...pfad, 'je_person', '1']),
            tu: (text) => alsWerteJePerson(text, pfad),
          }}
        />
      )}
    </Feldgruppe>
  );
}
