import { entferne, haengeAn } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Formular } from '@/lib/pflege/formular';
import type { Grenze } from '@/lib/pflege/grenzen';
import { stelle } from '@/lib/pflege/stelle';
import { NEUES_GEBIET } from '@/lib/pflege/vordruck';
import type { Option } from '../bausteine/auswahl';
import { Gruppenfelder } from './gruppe';
import { Umbauknopf } from './umbau';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Wortliste } from './wortliste';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly grenze: Grenze;
  readonly formular: Formular;
  readonly bereich: string;
  readonly orte: readonly Option[];
}

/** The areas of a limit: their names, and which Gemeinden belong to each. */
export function Gebietteil({ w, grenze, formular, bereich, orte }: Eigenschaften) {
  const liste = [...grenze.pfad, 'gebiete'];
  const vergeben = new Set(
    grenze.gebiete.flatMap(({ pfad }) => w.stand?.worte([...pfad, 'gemeinden']) ?? []),
  );
  const frei = orte.filter(({ wert }) => !vergeben.has(wert));
  return (
    <div className="grid gap-4">
      {grenze.gebiete.map((gebiet) => (
        <details key={gebiet.nummer} className="kern-accordion">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">Gebiet: {gebiet.name}</span>
          </summary>
          <div className="kern-accordion__body grid gap-4">
            <Gruppenfelder w={w} felder={formular.gebiet} pfad={gebiet.pfad} bereich={bereich} orte={orte} />
            <Orte w={w} gebiet={gebiet} bereich={bereich} orte={orte} frei={frei} />
            {grenze.gebiete.length > 1 && (
              <Umbauknopf
                text="Gebiet entfernen"
                wovon={gebiet.name}
                tu={() =>
                  w.umbauen({
                    bereich,
                    meldung: `Entfernt: Gebiet ${gebiet.name} mit seinen Werten.`,
                    entfernt: true,
                    tu: (text) => entferne(text, liste, gebiet.nummer),
                  })
                }
              />
            )}
          </div>
        </details>
      ))}
      <Umbauknopf
        text="Gebiet hinzufügen"
        tu={() =>
          w.umbauen({
            bereich,
            meldung: 'Neues Gebiet. Schreiben Sie den Namen, wählen Sie die Orte, und füllen Sie die Zeile.',
            fokus: feldId([...liste, grenze.gebiete.length, 'name']),
            tu: (text) => haengeAn(text, liste, NEUES_GEBIET),
          })
        }
      />
    </div>
  );
}

interface Ortseigenschaften extends Pick<Eigenschaften, 'w' | 'bereich' | 'orte'> {
  readonly gebiet: Grenze['gebiete'][number];
  readonly frei: readonly Option[];
}

/** An area has places of its own, unless it is all places of a Mietenstufe. A divided Gemeinde may stand twice. */
function Orte({ w, gebiet: { pfad, name }, bereich, orte, frei }: Ortseigenschaften) {
  const eintraege = w.stand?.eintraege ?? [];
  if (stelle(eintraege, ...pfad, 'mietenstufe').wert !== '') return null;
  const geteilt = stelle(eintraege, ...pfad, 'teil').wert !== '';
  const eigene = new Set(w.stand?.worte([...pfad, 'gemeinden']) ?? []);
  return (
    <Wortliste
      w={w}
      pfad={[...pfad, 'gemeinden']}
      bereich={bereich}
      titel={`Orte in ${name}`}
      hilfe="Zur Wahl steht, was noch kein Gebiet hat. Anderes entfernen Sie zuerst dort."
      eins="Ort"
      namen={orte}
      frei={geteilt ? orte.filter(({ wert }) => !eigene.has(wert)) : frei}
    />
  );
}
