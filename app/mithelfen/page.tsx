import type { Metadata } from 'next';
import type { Hilfszeile } from '@/lib/berichte/landkarte/mithelfen';
import { ANTWORT } from '@/lib/berichte/landkarte/worte';
import { BELEGWORT } from '@/lib/texte/beleg';
import { Absatz } from '../bausteine/textseite';
import { Verweis } from '../bausteine/verweis';
import { Wertetabelle } from '../bausteine/wertetabelle';
import { hilfszeilen } from './daten';

export const metadata: Metadata = { title: 'Mithelfen – Mietpreisrechner' };

/** The first ones are most of the help; the others are in the file. */
const GEZEIGT = 50;

/** For whoever has the documents: which table to hold against its document first, or where one is to be found. */
export default function Mithelfen() {
  const zeilen = hilfszeilen();
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Hier hilft eine Stunde am meisten</h1>
        <Absatz>
          Viele Richtwerte haben wir aus zweiter Hand. Wer das Dokument hat, kann sie in fünf Minuten
          vergleichen. Dann sagt der Rechner, dass die Werte geprüft sind.
        </Absatz>
        <Absatz>
          Öffnen Sie <Verweis nach="/pflege/">Tabellen pflegen</Verweis>. Wählen Sie dort „Die neueste Tabelle
          mit dem Dokument vergleichen“. Wo noch nichts entscheidet, fehlt zuerst eine Tabelle.
        </Absatz>
        <Absatz>
          Oben steht, wo viele Menschen leben und der Beleg schwach ist. Alle {zeilen.length} Kreise für
          Excel: <a href="/daten/mithelfen.csv">mithelfen.csv</a>
        </Absatz>
      </div>
      <Liste titel={`Die ersten ${GEZEIGT} von ${zeilen.length}`} zeilen={zeilen.slice(0, GEZEIGT)} />
    </div>
  );
}

function Liste({ titel, zeilen }: { titel: string; zeilen: readonly Hilfszeile[] }) {
  return (
    <Wertetabelle
      titel={titel}
      ecke="Kreis"
      spalten={['Menschen', 'Was es gibt', 'Was hilft']}
      zeilen={zeilen.map(({ lage: { kreis, antwort, tabelle }, einwohner, aufgabe }) => ({
        schluessel: kreis.ags,
        kopf: <Verweis nach={`/kreis/${kreis.adresse}/`}>{kreis.bezeichnung}</Verweis>,
        werte: [
          menschen(einwohner),
          aufgabe === 'suchen' || tabelle === null ? ANTWORT[antwort.art] : BELEGWORT[tabelle.quelle.beleg],
          aufgabe === 'suchen' ? 'Tabelle finden' : 'mit dem Dokument vergleichen',
        ],
      }))}
    />
  );
}

/** “1,8 Millionen”, “240.000”: nobody decides by single people here. */
function menschen(zahl: number): string {
  if (zahl >= 1_000_000) return `${(zahl / 1_000_000).toFixed(1).replace('.', ',')} Millionen`;
  return `${Math.round(zahl / 1000)}.000`;
}
