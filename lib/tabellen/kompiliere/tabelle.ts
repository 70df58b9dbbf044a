import type { Bezug, Grenze, Tabelle, Tag } from '@/lib/regeln';
import type { Bund } from '../bund';
import type { Befund } from '../meldung';
import { quelleAus, quellzeile } from '../quelle';
import type { GrenzeInDatei, TabelleInDatei } from '../schema/tabelle';
import type { Traeger } from '../schema/traeger';
import { kompiliereGebiete } from './gebiete';
import type { Umfeld } from './umfeld';

const RECHTSGRUNDLAGE: Record<Bezug, string> = {
  nettokaltmiete: '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 1 SGB XII',
  betriebskosten: '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 1 SGB XII',
  bruttokaltmiete: '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 1 SGB XII',
  heizkosten: '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 5 SGB XII',
  wohnflaeche: '§ 22 Abs. 1 Satz 1 SGB II',
};

/**
 * Turns a checked file into the table that the rules read: everything that does not depend on the flat is computed
 * here, exactly, with its steps. `gueltigBis` comes from the timeline. Findings are placed by path in the file.
 */
export function kompiliere(
  datei: TabelleInDatei,
  traeger: Traeger,
  bund: Bund,
  gueltigBis: Tag | null,
): { tabelle: Tabelle; befunde: readonly Befund[] } {
  const befunde: Befund[] = [];
  const gemeinden = gemeindenVon(traeger, bund);
  const basis = { traeger, bund, gueltigAb: datei.gueltig_ab, gemeinden, befunde };
  const flaechenIndex = datei.grenzen.findIndex((g) => g.bezug === 'wohnflaeche');
  const flaechenzeile = datei.grenzen[flaechenIndex];
  const wohnflaeche = flaechenzeile
    ? kompiliereGrenze(flaechenzeile, flaechenIndex, datei, { ...basis, wohnflaeche: null })
    : landesnorm(traeger, bund);
  const umfeld: Umfeld = { ...basis, wohnflaeche };
  const grenzen = datei.grenzen.map((g, i) =>
    i === flaechenIndex ? wohnflaeche : kompiliereGrenze(g, i, datei, umfeld),
  );
  const verneint = (datei.ohne_richtwert ?? []).map((o) => [o.bezug, o.grund] as const);
  const selbst =
    datei.grenzen.some((g) => g.bezug === 'wohnflaeche') || verneint.some(([b]) => b === 'wohnflaeche');
  const alle = selbst ? grenzen : [...grenzen, wohnflaeche];
  const tabelle: Tabelle = {
    id: `${traeger.ags}/${datei.gueltig_ab}`,
    gueltigAb: datei.gueltig_ab,
    gueltigBis,
    herkunft: 'traeger',
    zuletztBestaetigt: datei.zuletzt_bestaetigt,
    quelle: quelleAus(datei.quelle),
    lizenz: datei.lizenz,
    traeger: { ags: traeger.ags, name: traeger.name },
    gemeinden,
    grenzen: alle.filter((g): g is Grenze => g !== null),
    ohneRichtwert: Object.fromEntries(verneint),
  };
  return { tabelle, befunde };
}

/** Names without the official addition: “Hildesheim, Stadt” is shown as “Hildesheim”. */
function gemeindenVon(traeger: Traeger, bund: Bund): Record<string, string> {
  const eigene = [...bund.gemeinden.values()].filter((g) => g.ags.startsWith(traeger.ags));
  return Object.fromEntries(eigene.map((g) => [g.ags, g.name.split(',')[0] ?? g.name]));
}

function kompiliereGrenze(g: GrenzeInDatei, i: number, datei: TabelleInDatei, umfeld: Umfeld): Grenze {
  const rechtsgrundlage = g.rechtsgrundlage ?? RECHTSGRUNDLAGE[g.bezug];
  const quelle = quellzeile(g.quelle ?? datei.quelle, datei.gueltig_ab, g.fundstelle);
  const ort = { umfeld, pfad: ['grenzen', i], mietenstufe: null, gemeinden: null, rechtsgrundlage, quelle };
  return { bezug: g.bezug, wirkung: g.wirkung, rechtsgrundlage, quelle, gebiete: kompiliereGebiete(g, ort) };
}

/** The Land's adequate floor area, as a hint, where the authority prints none of its own. */
function landesnorm(traeger: Traeger, bund: Bund): Grenze | null {
  const norm = bund.wohnflaechen.get(traeger.ags.slice(0, 2));
  if (!norm) return null;
  return {
    bezug: 'wohnflaeche',
    wirkung: 'hinweis',
    rechtsgrundlage: RECHTSGRUNDLAGE.wohnflaeche,
    quelle: quellzeile(norm.quelle, null),
    gebiete: [
      { name: norm.name, teil: null, gemeinden: null, wert: { art: 'je_person', ...norm.je_person } },
    ],
  };
}
