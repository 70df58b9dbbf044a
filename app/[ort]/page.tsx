import { ausschnitt, verlauf } from '@/lib/regeln';
import { Verlaufsbild } from '../bausteine/verlaufsbild';
import { alles, gebauteOrte, hatUmgebung, rechnerorte, stellenFuer, traegerVon } from '../daten';
import { heute } from '../heute';
import { Insel } from '../inseln/insel';
import { meldestelle } from '../meldestelle';
import { Anzeigenhilfe } from './anzeigenhilfe';
import { Namensvettern } from './namensvettern';
import { Rechner } from './rechner';
import { Richtwerttabellen } from './richtwerttabellen';
import '../stil/ergebnis-druck.css';
import '../stil/formular.css';

interface Adresse {
  readonly params: Promise<{ ort: string }>;
}

export const dynamicParams = false;

/** Places with a table. All others are plain pages without script: scripts/bau/orte.tsx. */
export function generateStaticParams() {
  return gebauteOrte().map(({ adresse }) => ({ ort: adresse }));
}

/** One Gemeinde: the calculator, and its published limits as a plain table for everybody. */
export default async function Ortsseite({ params }: Adresse) {
  const { ort: adresse } = await params;
  const ort = rechnerorte().find((o) => o.adresse === adresse);
  const tabellen = ort && traegerVon(ort.kreis.ags)?.tabellen;
  // Only where no place has a calculator: scripts/bau/orte.tsx writes over this page.
  if (!ort || !tabellen) return null;
  // The browser gets this place's part of the tables, newest first, and nothing else.
  const versionen = tabellen.map((tabelle) => ausschnitt(tabelle, ort.ags)).reverse();
  const zeitverlauf = verlauf(versionen, ort.ags, [1, 2, 3, 4, 5]);
  return (
    <div className="grid gap-10 ortsseite">
      <Insel
        name="rechner"
        teil={Rechner}
        angaben={{
          ort: {
            ags: ort.ags,
            name: ort.name,
            kreis: ort.kreis.bezeichnung,
            umgebung: hatUmgebung(ort.kreis) ? ort.kreis.ags : null,
          },
          versionen,
          gebautAm: heute(),
          jobcenter: stellenFuer(ort),
          meldestelle: meldestelle(),
        }}
      />
      <Anzeigenhilfe />
      <Namensvettern ort={ort} gleichnamige={alles().verzeichnis.gleichnamige(ort)} />
      <Richtwerttabellen ort={ort.name} ags={ort.ags} versionen={versionen} gebautAm={heute()} />
      {zeitverlauf && <Verlaufsbild verlauf={zeitverlauf} ort={ort.name} />}
      <p className="kern-body">
        <a className="kern-link" href={`/kreis/${ort.kreis.adresse}/`}>
          Alle Orte und alle Richtwerte: {ort.kreis.bezeichnung}
        </a>
      </p>
    </div>
  );
}
