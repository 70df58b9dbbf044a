import type { Metadata } from 'next';
import { Klappe } from '@/app/bausteine/klappe';
import { Absatz, Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { seitenstand } from '@/lib/texte/seitenstand';
import { heute } from '../../heute';
import { kreislagen, landeslage } from '../daten';
import { Kreisliste } from '../kreisliste';
import { Figur } from './figur';
import { Kartenquelle } from './kartenquelle';
import '../../stil/landkarte.css';
import { alterssicht, antwortsicht, belegsicht } from './sichten';
import { Zeichenvorrat } from './zeichen';

export const metadata: Metadata = { title: 'Karte: Was wir wissen – Mietpreisrechner' };

/** The whole country in three maps - what can be answered, how well it is proven, how old it is - and as a list. */
export default function Wissenskarte() {
  const lagen = kreislagen();
  const tag = heute();
  return (
    <article className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Karte: Was wir wissen</h1>
        <Absatz>
          Drei Karten zeigen alle {lagen.length} Kreise und kreisfreien Städte. {seitenstand(tag)}. Jedes
          Zeichen ist ein Kreis und liegt etwa an seinem Ort. Die <a href="#liste">Liste</a> nennt jeden
          Kreis.
        </Absatz>
        <Absatz>
          Wo wir nichts gefunden haben, kann es trotzdem Richtwerte geben. Fragen Sie dort das Jobcenter.
        </Absatz>
      </div>
      <Zeichenvorrat />
      <Figur
        id="antworten"
        titel="Was können wir vergleichen?"
        satz="Gezählt ist, was in mindestens einem Ort des Kreises geht."
        {...antwortsicht(lagen)}
      />
      <Figur
        id="beleg"
        titel="Wie gut sind die Werte belegt?"
        satz="Gezählt sind auch alte Werte."
        {...belegsicht(lagen)}
      />
      <Figur
        id="alter"
        titel="Wie lange gelten die Werte schon?"
        satz="Gezählt ist vom ersten Tag der Tabelle. Ist er nicht bekannt, können die Werte älter sein."
        {...alterssicht(lagen, tag)}
      />
      <Abschnitt id="liste" titel="Alle Kreise nach Land">
        {landeslage().map(({ land, kreise, mitRichtwerten }) => (
          <Klappe
            key={land.land}
            titel={`${land.name}: ${mitRichtwerten} von ${kreise.length} mit Richtwerten`}
          >
            <Kreisliste kreise={kreise} />
          </Klappe>
        ))}
      </Abschnitt>
      <Absatz>
        <Verweis nach="/richtwerte/vergleich/">Richtwerte im Vergleich</Verweis>
      </Absatz>
      <Kartenquelle />
    </article>
  );
}
