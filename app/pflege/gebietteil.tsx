import { haengeAn } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Grenze } from '@/lib/pflege/grenzen';
import { stelle } from '@/lib/pflege/stelle';
import { NEUES_GEBIET } from '@/lib/pflege/vordruck';
import type { Option } from '../bausteine/auswahl';
import { Klappe } from '../bausteine/klappe';
import { Gruppenfelder } from './gruppe';
import { useFormular } from './kontext';
import { Entferner, Umbaut } from './umbau';
import { Wortliste } from './wortliste';

/** The areas of a limit: their names, and which Gemeinden belong to each. */
export function Gebietteil({ grenze }: { grenze: Grenze }) {
  const { w, formular, orte } = useFormular();
  const liste = [...grenze.pfad, 'gebiete'];
  const vergeben = new Set(
    grenze.gebiete.flatMap(({ pfad }) => w.stand?.worte([...pfad, 'gemeinden']) ?? []),
  );
  const frei = orte.filter(({ wert }) => !vergeben.has(wert));
  return (
    <div className="grid gap-4">
      {grenze.gebiete.map((gebiet) => (
        <Klappe key={gebiet.nummer} titel={`Gebiet: ${gebiet.name}`} luft={4}>
          <Gruppenfelder felder={formular.gebiet} pfad={gebiet.pfad} />
          <Orte gebiet={gebiet} frei={frei} />
          {grenze.gebiete.length > 1 && (
            <Entferner
              text="Gebiet entfernen"
              wovon={gebiet.name}
              weg={`Gebiet ${gebiet.name} mit seinen Werten`}
              liste={liste}
              nummer={gebiet.nummer}
            />
          )}
        </Klappe>
      ))}
      <Umbaut
        text="Gebiet hinzufügen"
        umbau={{
          meldung: 'Neues Gebiet. Schreiben Sie den Namen, wählen Sie die Orte, und füllen Sie die Zeile.',
          fokus: feldId([...liste, grenze.gebiete.length, 'name']),
          tu: (text) => haengeAn(text, liste, NEUES_GEBIET),
        }}
      />
    </div>
  );
}

interface Ortseigenschaften {
  readonly gebiet: Grenze['gebiete'][number];
  readonly frei: readonly Option[];
}

/** An area has places of its own, unless it is all places of a Mietenstufe. A divided Gemeinde may stand twice. */
function Orte({ gebiet: { pfad, name }, frei }: Ortseigenschaften) {
  const { w, orte } = useFormular();
  const eintraege = w.stand?.eintraege ?? [];
  if (stelle(eintraege, ...pfad, 'mietenstufe').wert !== '') return null;
  const geteilt = stelle(eintraege, ...pfad, 'teil').wert !== '';
  const eigene = new Set(w.stand?.worte([...pfad, 'gemeinden']) ?? []);
  return (
    <Wortliste
      pfad={[...pfad, 'gemeinden']}
      titel={`Orte in ${name}`}
      hilfe="Zur Wahl steht, was noch kein Gebiet hat. Anderes entfernen Sie zuerst dort."
      eins="Ort"
      namen={orte}
      frei={geteilt ? orte.filter(({ wert }) => !eigene.has(wert)) : frei}
    />
  );
}
