import { notFound } from 'next/navigation';
import { Abschnitt } from '@/app/bausteine/textseite';
import type { Kreislage } from '@/lib/berichte/landkarte/landkarte';
import { LAENDER } from '@/lib/kern/laender';
import { seitenstand } from '@/lib/texte/seitenstand';
import { heute } from '../../heute';
import { landeslage } from '../daten';
import { Kreisliste } from '../kreisliste';
import { Landesvergleich } from './landesvergleich';

interface Adresse {
  readonly params: Promise<{ land: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LAENDER.map(({ adresse }) => ({ land: adresse }));
}

export async function generateMetadata({ params }: Adresse) {
  const { land } = await params;
  return { title: `${LAENDER.find((l) => l.adresse === land)?.name}: Richtwerte – Mietpreisrechner` };
}

/** The Kreise of a Land: what can be answered, how well it is proven, how old it is, and how their limits compare. */
export default async function Landesseite({ params }: Adresse) {
  const { land: adresse } = await params;
  const lage = landeslage().find(({ land }) => land.adresse === adresse);
  if (!lage) notFound();
  const { land, kreise, mitRichtwerten } = lage;
  return (
    <div className="grid gap-6">
      <p className="kern-body">
        <a className="kern-link" href="/richtwerte/">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          Alle Länder
        </a>
      </p>
      <h1 className="kern-heading-large">Richtwerte in {land.name}</h1>
      <p className="kern-body">
        Mit Richtwerten: {mitRichtwerten} von {kreise.length} Kreisen und kreisfreien Städten.{' '}
        {seitenstand(heute())}.
      </p>
      <Teil titel="Mit Richtwerten" kreise={kreise.filter(({ antwort }) => antwort.orteMitMiete > 0)} />
      <Teil
        titel="Noch ohne Richtwerte"
        kreise={kreise.filter(({ antwort }) => antwort.orteMitMiete === 0)}
      />
      <Landesvergleich lage={lage} />
    </div>
  );
}

function Teil({ titel, kreise }: { titel: string; kreise: readonly Kreislage[] }) {
  if (kreise.length === 0) return null;
  return (
    <Abschnitt id={titel.toLowerCase().replaceAll(' ', '-')} titel={titel}>
      <Kreisliste kreise={kreise} />
    </Abschnitt>
  );
}
