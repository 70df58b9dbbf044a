import type { Ref } from 'react';
import type { Suchantwort } from '@/lib/fragen/hoechstens';
import { euroAusDezimal, flaecheAusDezimal, personen as personenText, tagLang } from '@/lib/kern/zahlen';
import type { Tag } from '@/lib/regeln';
import { GRUND } from '@/lib/texte/gruende';
import { ENTHAELT, hoechstbetragText } from '@/lib/texte/hoechstens';
import { Wertetabelle } from '../bausteine/wertetabelle';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly ort: string;
  readonly tag: Tag;
  readonly personen: number;
  readonly antwort: Suchantwort;
}

const MIT_HEIZUNG: ReadonlySet<string> = new Set(['heizkosten', 'heizenergie', 'bruttowarmmiete']);

/** The highest amounts, with what they contain and what they are in adverts: a price per m². */
export function Hoechstbetraege({ ref, ort, tag, personen, antwort }: Eigenschaften) {
  const { grund, betraege, jeM2 } = antwort;
  return (
    <section className="grid gap-4" aria-labelledby="hoechstens">
      <h2 className="kern-heading-medium" id="hoechstens" tabIndex={-1} ref={ref}>
        Höchstens für {personenText(personen)} in {ort}
      </h2>
      {grund !== null && <p className="kern-body">{GRUND[grund]}</p>}
      <ul className="kern-list kern-list--bullet">
        {betraege.map((betrag, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table may limit the same value twice; limits never move.
          <li key={i}>
            <strong>{hoechstbetragText(betrag)}</strong>
            {betrag.wirkung !== 'hinweis' && ENTHAELT[betrag.bezug] && (
              <span className="block">{ENTHAELT[betrag.bezug]}</span>
            )}
          </li>
        ))}
      </ul>
      {jeM2.length > 0 && (
        <Wertetabelle
          titel="So viel ist das höchstens je Quadratmeter"
          ecke="Wohnfläche"
          spalten={['Preis je m²']}
          zeilen={jeM2.map(({ flaeche, preis }) => ({
            schluessel: flaeche,
            kopf: flaecheAusDezimal(flaeche),
            werte: [euroAusDezimal(preis)],
          }))}
        />
      )}
      {grund === null && !betraege.some(({ bezug }) => MIT_HEIZUNG.has(bezug)) && (
        <p className="kern-body">
          Heizkosten kommen dazu. Einen Richtwert dafür haben wir hier nicht. Fragen Sie das Jobcenter danach.
        </p>
      )}
      <p className="kern-body">
        Das gilt für den {tagLang(tag)}. Es ist keine Zusage. Prüfen Sie jede Wohnung einzeln, bevor Sie
        unterschreiben.
      </p>
      <p className="kern-body">
        <a className="kern-link" href="#anzeige">
          Welche Zahl in der Anzeige ist das?
        </a>
      </p>
    </section>
  );
}
