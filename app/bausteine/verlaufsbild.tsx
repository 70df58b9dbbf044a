import { scaleLinear, scaleTime } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { euro, personen, tagLang } from '@/lib/kern/zahlen';
import type { Verlauf } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { Wertetabelle } from './wertetabelle';

/** Drawn for a phone; on wide screens the picture grows with its letters. */
const BREITE = 360;
const HOEHE = 240;
const RAND = { oben: 10, rechts: 58, unten: 26, links: 54 };

interface Punkt {
  readonly tag: Date;
  readonly cent: number;
}

/** The limit over time as steps, and the same as a table. */
export function Verlaufsbild({ verlauf, ort }: { verlauf: Verlauf; ort: string }) {
  const { abschnitte, groessen, bezug } = verlauf;
  return (
    <>
      <p className="kern-body">
        {BEZUG[bezug]} im Monat in {ort}
      </p>
      <Bild verlauf={verlauf} />
      <Wertetabelle
        titel="Die Werte zum Bild"
        ecke="Gültig ab"
        spalten={groessen.map(personen)}
        zeilen={abschnitte.toReversed().map(({ ab, werte }) => ({
          schluessel: ab,
          kopf: tagLang(ab),
          werte: werte.map((cent) => (cent === null ? 'nicht genannt' : euro(cent))),
        }))}
      />
    </>
  );
}

/** For the eye only: everything in it stands in the table below. The scale begins at 0. */
function Bild({ verlauf: { abschnitte, groessen } }: { verlauf: Verlauf }) {
  const tage = abschnitte.flatMap(({ ab, bis }) => [ab, ...(bis === null ? [] : [bis])]).map(alsDatum);
  const erster = Math.min(...tage.map(Number));
  const letzter = Math.max(...tage.map(Number));
  // The last version goes on; a quarter of the past is room enough to see it.
  const ende = new Date(letzter + (letzter - erster) / 4);
  const hoechster = Math.max(...abschnitte.flatMap(({ werte }) => werte.map((w) => w ?? 0)));
  // Tenths of a pixel are enough.
  const x = scaleTime([new Date(erster), ende], [RAND.links, BREITE - RAND.rechts]).interpolate(zehntel);
  const y = scaleLinear([0, hoechster], [HOEHE - RAND.unten, RAND.oben])
    .nice(5)
    .interpolate(zehntel);
  const linie = line<Punkt | null>()
    .defined((p) => p !== null)
    .x((p) => x(p?.tag ?? 0))
    .y((p) => y(p?.cent ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  const jahre = x.ticks(5).filter((tag) => tag.getUTCMonth() === 0);
  return (
    <svg viewBox={`0 0 ${BREITE} ${HOEHE}`} aria-hidden="true" className="verlaufsbild">
      {y.ticks(5).map((cent) => (
        <g key={cent}>
          <line className="raster" x1={RAND.links} x2={BREITE - RAND.rechts} y1={y(cent)} y2={y(cent)} />
          <text x={RAND.links - 8} y={y(cent) + 5} textAnchor="end">
            {Math.round(cent / 100)}&nbsp;€
          </text>
        </g>
      ))}
      {jahre.map((tag) => (
        <text key={Number(tag)} x={x(tag)} y={HOEHE - 6} textAnchor="middle">
          {tag.getUTCFullYear()}
        </text>
      ))}
      {groessen.map((n, i) => {
        const punkte = punkteVon(abschnitte, i, ende);
        const letzte = punkte.findLast((p) => p !== null);
        if (!letzte) return null;
        return (
          <g key={n}>
            <path className="linie" d={linie(punkte) ?? ''} />
            <text x={BREITE - RAND.rechts + 6} y={y(letzte.cent) + 5}>
              {n} Pers.
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function zehntel(von: number, bis: number) {
  return (anteil: number) => Math.round((von + (bis - von) * anteil) * 10) / 10;
}

/** A gap between two versions, or a value that is not there, breaks the line. */
function punkteVon(abschnitte: Verlauf['abschnitte'], i: number, ende: Date): (Punkt | null)[] {
  return abschnitte.flatMap(({ ab, bis, werte }): (Punkt | null)[] => {
    const cent = werte[i];
    if (cent == null) return [null];
    const bisTag = bis === null ? ende : alsDatum(bis);
    const naechste = abschnitte.some(
      (a) => bis !== null && alsDatum(a.ab).getTime() - bisTag.getTime() <= 86_400_000 && a.ab > ab,
    );
    return [{ tag: alsDatum(ab), cent }, { tag: bisTag, cent }, ...(naechste ? [] : [null])];
  });
}

function alsDatum(tag: string): Date {
  return new Date(`${tag}T00:00:00Z`);
}
