import type { Gebiet, Grenze, Wert, Zelle } from '@/lib/regeln';
import { produktRichtwert } from '@/lib/regeln/preis-je-m2';
import type { JeM2InDatei } from '../schema/wert';
import { GROESSEN, melde, type Ort, zahl } from './umfeld';
import { ohneRundung } from './wogg';

/** Price × adequate area for each household size for which both are known. */
export function kompiliereJeM2(regel: JeM2InDatei, ort: Ort): Wert | null {
  const { umfeld, gemeinden } = ort;
  const gebiete = flaechengebiete(umfeld.wohnflaeche, gemeinden ?? Object.keys(umfeld.gemeinden));
  if (gebiete.length > 1) {
    const namen = gebiete.map((g) => g?.name ?? 'keine Angabe').join(', ');
    return melde(ort, `Hier gelten verschiedene Wohnflächen (${namen}). Trennen Sie das Gebiet genauso.`);
  }
  const flaechen = flaechenAus(gebiete[0]);
  if (flaechen === null) {
    return melde(
      ort,
      'Für den Preis je m² fehlt die angemessene Wohnfläche. Tragen Sie eine Grenze mit „bezug: wohnflaeche“ ein.',
    );
  }
  const zellen: (Zelle | null)[] = [];
  for (const personen of GROESSEN) {
    const preis = regel.preis ?? preisFuer(regel, personen);
    const flaeche = flaechen(personen);
    if (preis === null || flaeche === null) {
      zellen.push(null);
      continue;
    }
    const { rechtsgrundlage, quelle } = ort;
    try {
      zellen.push(
        produktRichtwert({ personen, preis, flaeche, runden: regel.runden, rechtsgrundlage, quelle }),
      );
    } catch (fehler) {
      if (!(fehler instanceof RangeError)) throw fehler;
      return melde(ort, ohneRundung(fehler.message, personen), 'runden');
    }
  }
  const letzte = zellen.findLastIndex((zelle) => zelle !== null);
  return { art: 'je_person', zellen: zellen.slice(0, letzte + 1), weitere: null, einzelfallAb: null };
}

function preisFuer(regel: JeM2InDatei, personen: number): string | null {
  const genannt = regel.jeGroesse[personen - 1];
  if (genannt != null) return genannt;
  const letzte = regel.jeGroesse.findLastIndex((preis) => preis !== null) + 1;
  return personen > letzte ? regel.weitere : null;
}

/** The areas whose floor area holds in the Gemeinden; undefined for those without one. */
function flaechengebiete(grenze: Grenze | null, gemeinden: readonly string[]): (Gebiet | undefined)[] {
  const treffer = gemeinden.flatMap((ags) => {
    const hier = grenze?.gebiete.filter((g) => g.gemeinden === null || g.gemeinden.includes(ags)) ?? [];
    return hier.length > 0 ? hier : [undefined];
  });
  return [...new Set(treffer)];
}

function flaechenAus(gebiet: Gebiet | undefined): ((personen: number) => number | null) | null {
  if (gebiet?.wert.art !== 'je_person') return null;
  const { zellen, weitere } = gebiet.wert;
  return (personen) => {
    const zelle = zellen[personen - 1];
    if (zelle !== undefined) return zelle === null ? null : zahl(zelle);
    const letzte = zellen.at(-1);
    return letzte == null || weitere === null ? null : zahl(letzte) + (personen - zellen.length) * weitere;
  };
}
