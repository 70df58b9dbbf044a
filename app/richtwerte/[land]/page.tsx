import { notFound } from 'next/navigation';
import { Verweis } from '@/app/bausteine/verweis';
import { LAENDER } from '@/lib/kern/laender';
import type { Kreisdeckung } from '@/lib/orte/abdeckung';
import { geprueft } from '@/lib/texte/beleg';
import { DECKUNG } from '@/lib/texte/deckung';
import { seitenstand } from '@/lib/texte/seitenstand';
import { zeitraum } from '@/lib/texte/zeitraum';
import { landesabdeckung } from '../../daten';
import { heute } from '../../heute';

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

/** The Kreise of a Land, and how old what we know of them is. */
export default async function Landesseite({ params }: Adresse) {
  const { land: adresse } = await params;
  const deckung = landesabdeckung().find(({ land }) => land.adresse === adresse);
  if (!deckung) notFound();
  const mit = deckung.kreise.filter(({ tabelle }) => tabelle !== null);
  const ohne = deckung.kreise.filter(({ tabelle }) => tabelle === null);
  return (
    <div className="grid gap-6">
      <p className="kern-body">
        <a className="kern-link" href="/richtwerte/">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          Alle Länder
        </a>
      </p>
      <h1 className="kern-heading-large">Richtwerte in {deckung.land.name}</h1>
      <p className="kern-body">
        Mit Richtwerten: {deckung.mitRichtwerten} von {deckung.kreise.length} Kreisen und kreisfreien Städten.{' '}
        {seitenstand(heute())}.
      </p>
      <Kreisliste titel="Mit Richtwerten" kreise={mit} />
      <Kreisliste titel="Noch ohne Richtwerte" kreise={ohne} />
    </div>
  );
}

function Kreisliste({ titel, kreise }: { titel: string; kreise: readonly Kreisdeckung[] }) {
  if (kreise.length === 0) return null;
  const id = titel.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="grid gap-2" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {titel}
      </h2>
      <ul className="kern-list kreisliste">
        {kreise.map(({ kreis, tabelle, deckung }) => (
          <li key={kreis.ags}>
            <Verweis nach={`/kreis/${kreis.adresse}/`}>{kreis.bezeichnung}</Verweis>
            {tabelle && (
              <span className="kern-body--muted block">
                {DECKUNG[deckung]}, {zeitraum(tabelle)}, {geprueft(tabelle)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
