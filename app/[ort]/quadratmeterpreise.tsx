import { type Suche, sucheAntwort } from '@/lib/fragen/hoechstens';
import { euroAusDezimal, flaecheAusDezimal } from '@/lib/kern/zahlen';
import type { Tabelle } from '@/lib/regeln';
import { Klappe } from '../bausteine/klappe';
import { Wertetabelle } from '../bausteine/wertetabelle';

/** The highest rent as a price per m², as adverts print it: for the size that was typed, or some common ones. */
export function Quadratmeterpreise({ suche, versionen }: { suche: Suche; versionen: readonly Tabelle[] }) {
  const { jeM2 } = sucheAntwort(suche, versionen);
  if (jeM2.length === 0) return null;
  const tabelle = (
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
  );
  return suche.wohnflaeche === null ? <Klappe titel="Preis je Quadratmeter">{tabelle}</Klappe> : tabelle;
}
