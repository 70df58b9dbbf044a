import { notFound } from 'next/navigation';
import { ausschnitt, fragenFuer } from '@/lib/regeln';
import { ortsseiten } from '../daten';
import { Rechner } from './rechner';
import { Richtwerttabellen } from './richtwerttabellen';

interface Adresse {
  readonly params: Promise<{ ort: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...ortsseiten().keys()].map((ort) => ({ ort }));
}

/** One Gemeinde: the calculator, and its published limits as a plain table for everybody. */
export default async function Ortsseite({ params }: Adresse) {
  const seite = ortsseiten().get((await params).ort);
  if (!seite) notFound();
  const { tabellen, traeger } = seite.traeger;
  // The browser gets this place's part of the tables, newest first, and nothing else.
  const versionen = tabellen.map((tabelle) => ausschnitt(tabelle, seite.ags)).reverse();
  const neueste = versionen[0];
  if (!neueste) notFound();
  return (
    <div className="grid gap-10">
      <Rechner
        ort={{ ags: seite.ags, name: seite.name, kreis: seite.kreis }}
        versionen={versionen}
        fragen={fragenFuer(neueste, seite.ags)}
        jobcenter={traeger.jobcenter.map(({ name, telefon, website, seiten }) => ({
          name,
          telefon: telefon ?? null,
          website: seiten?.wohnen ?? website ?? null,
        }))}
      />
      <Richtwerttabellen ort={seite.name} ags={seite.ags} versionen={versionen} />
    </div>
  );
}
