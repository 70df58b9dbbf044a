import { notFound } from 'next/navigation';
import { Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import type { Gemeindeort } from '@/lib/orte/verzeichnis';
import { Kontakt } from '../../bausteine/jobcenter';
import { alles, ohneTabelle, stellenFuer, traegerVon } from '../../daten';
import { heute } from '../../heute';
import { Gebietstabellen } from './gebietstabellen';
import { Nachbarn } from './nachbarn';
import { Verlaeufe } from './verlaeufe';

interface Adresse {
  readonly params: Promise<{ kreis: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return alles().verzeichnis.kreise.map(({ adresse }) => ({ kreis: adresse }));
}

export async function generateMetadata({ params }: Adresse) {
  const { kreis } = await params;
  const name = alles().verzeichnis.kreise.find((k) => k.adresse === kreis)?.bezeichnung ?? '';
  return { title: `Richtwerte: ${name} – Mietpreisrechner` };
}

/** A Kreis or kreisfreie Stadt: its Gemeinden, all versions of its table and their course, whom to ask, and the data to take away. */
export default async function Kreisseite({ params }: Adresse) {
  const { kreis: adresse } = await params;
  const kreis = alles().verzeichnis.kreise.find((k) => k.adresse === adresse);
  if (!kreis) notFound();
  const traeger = traegerVon(kreis.ags);
  const tabellen = traeger?.tabellen ?? [];
  const gesucht = ohneTabelle(kreis.ags);
  return (
    <article className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Richtwerte: {kreis.bezeichnung}</h1>
        <p className="kern-body">
          {tabellen.length > 0
            ? 'Hier sehen Sie alle Richtwerte, die uns vorliegen. Für eine Wohnung wählen Sie den Ort.'
            : `Uns liegen hier noch keine Richtwerte vor. ${gesucht ? `${gesucht.grund} ` : ''}Auf der Seite Ihres Ortes steht, wen Sie fragen können.`}
        </p>
      </div>
      <Abschnitt id="orte" titel="Ort wählen">
        <ul className="kern-list ortsliste">
          {kreis.gemeinden.map((ort) => (
            <li key={ort.ags}>
              <Verweis nach={`/${ort.adresse}/`}>{ort.name}</Verweis>
            </li>
          ))}
        </ul>
      </Abschnitt>
      {tabellen.length > 0 && (
        <div data-insel="frische">
          <Gebietstabellen tabellen={tabellen} gebautAm={heute()} />
        </div>
      )}
      <Verlaeufe orte={kreis.gemeinden} tabellen={tabellen} />
      <Abschnitt id="stellen" titel="Jobcenter">
        <ul className="kern-list">
          {kontakte(kreis.gemeinden).map((stelle) => (
            <li key={stelle.name}>
              <Kontakt stelle={stelle} />
            </li>
          ))}
        </ul>
      </Abschnitt>
      {tabellen.length > 0 && (
        <Abschnitt id="daten" titel="Daten zum Mitnehmen">
          <p className="kern-body">
            <a href={`/daten/${kreis.ags}.json`}>Richtwerte als JSON</a>,{' '}
            <a href={`/daten/${kreis.ags}.csv`}>Richtwerte als CSV (öffnet in Excel)</a>
          </p>
        </Abschnitt>
      )}
      <Nachbarn kreis={kreis} />
    </article>
  );
}

/** Every Jobcenter that one of the Gemeinden has, once. */
function kontakte(gemeinden: readonly Gemeindeort[]) {
  const alleStellen = gemeinden.flatMap(stellenFuer);
  return alleStellen.filter(({ name }, i) => alleStellen.findIndex((s) => s.name === name) === i);
}
