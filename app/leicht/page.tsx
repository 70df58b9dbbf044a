import type { Metadata } from 'next';
import { Textseite } from '@/app/bausteine/textseite';
import { betreiber } from '@/lib/betreiber/lade';
import { tagLang } from '@/lib/kern/zahlen';
import { leichteTeile, titelLeicht } from '@/lib/texte/leicht';

export function generateMetadata(): Metadata {
  return { title: `${titelLeicht(betreiber())} – Mietpreisrechner` };
}

/** The calculator in very short lines, in large letters. */
export default function Leicht() {
  const wer = betreiber();
  const geprueft = wer.betrieb === 'produktiv' ? wer.leichte_sprache : undefined;
  return (
    <Textseite titel={titelLeicht(wer)}>
      {leichteTeile(wer).map(({ titel, zeilen, anker }, i) => (
        <section key={titel} className="leicht grid gap-2" aria-labelledby={anker ?? `teil-${i + 1}`}>
          <h2 className="kern-heading-medium" id={anker ?? `teil-${i + 1}`}>
            {titel}
          </h2>
          {zeilen.map((zeile) => (
            <p key={zeile} className="leicht-zeile">
              {zeile}
            </p>
          ))}
        </section>
      ))}
      {geprueft?.geprueft_von !== undefined && geprueft.geprueft_am !== undefined && (
        <p className="kern-body">
          Geprüft von: {geprueft.geprueft_von}, {tagLang(geprueft.geprueft_am)}
        </p>
      )}
    </Textseite>
  );
}
