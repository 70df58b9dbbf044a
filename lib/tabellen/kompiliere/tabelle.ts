import {
  alleZweige,
  type Bezug,
  type Grenze,
  type OhneRichtwert,
  type Tabelle,
  type Tag,
  type Wert,
} from '@/lib/regeln';
import type { Bund } from '../bund';
import { vorlaeufigAb } from '../bund-vorlaeufig';
import type { Befund, Pfad } from '../meldung';
import { quelleAus, quellzeile } from '../quelle';
import type { GrenzeInDatei } from '../schema/grenze';
import type { OhneRichtwertInDatei } from '../schema/ohne-richtwert';
import type { TabelleInDatei } from '../schema/tabelle';
import type { Traeger } from '../schema/traeger';
import { mitAusgleich } from './ausgleich';
import { bandAus } from './band';
import { kompiliereGebiete } from './gebiete';
import { gemeindenVon } from './gemeinden';
import { heizgrenzeDerGerichte, heizspiegelAlsOrientierung } from './heizgrenze';
import { pruefeMindestbetrag } from './passt';
import { grenzeAus, type Umfeld } from './umfeld';
import { kompiliereZuschlaege, kompiliereZuschlagsregel } from './zuschlaege';
import { pruefeZuschlaege } from './zuschlag-passt';

/**
 * Turns a checked file into the table that the rules read: what does not depend on the flat is computed here, exactly,
 * with its steps. `gueltigBis` comes from the timeline. Findings are placed by path in the file.
 */
export function kompiliere(
  datei: TabelleInDatei,
  traeger: Traeger,
  bund: Bund,
  gueltigBis: Tag | null,
): { tabelle: Tabelle; befunde: readonly Befund[]; stellen: ReadonlyMap<Wert, Pfad> } {
  const befunde: Befund[] = [];
  const stellen = new Map<Wert, Pfad>();
  const gemeinden = gemeindenVon(datei, traeger, bund);
  const basis = { traeger, bund, gueltigAb: datei.gueltig_ab, gueltigBis, gemeinden, befunde, stellen };
  const nummer = datei.grenzen.findIndex((g) => g.bezug === 'wohnflaeche');
  const eigene = datei.grenzen[nummer];
  const wohnflaeche = eigene
    ? kompiliereGrenze(eigene, nummer, datei, { ...basis, wohnflaeche: null })
    : landesnorm(traeger, bund);
  const umfeld: Umfeld = { ...basis, wohnflaeche };
  const grenzen = datei.grenzen.map((g, i) =>
    i === nummer && wohnflaeche ? wohnflaeche : kompiliereGrenze(g, i, datei, umfeld),
  );
  const ohneRichtwert = (datei.ohne_richtwert ?? []).map(ohneRichtwertAus);
  const ergaenzt = !eigene && wohnflaeche && !ohneRichtwert.some(({ bezug }) => bezug === 'wohnflaeche');
  const rechtsprechung = heizgrenzeDerGerichte(datei, bund, gueltigBis);
  const tabelle: Tabelle = {
    id: `${traeger.ags}/${datei.gueltig_ab}`,
    gueltigAb: datei.gueltig_ab,
    ersterTagUnbekannt: datei.erster_tag === 'unbekannt',
    gueltigBis,
    herkunft: 'traeger',
    zuletztBestaetigt: datei.zuletzt_bestaetigt,
    quelle: quelleAus(datei.quelle),
    nurOrientierung: datei.nur_orientierung ?? null,
    vielleichtHoeher: datei.vielleicht_hoeher ?? null,
    lizenz: datei.lizenz,
    giltFuer: datei.gilt_fuer ?? ['sgb2'],
    traeger: { ags: traeger.ags, name: traeger.name },
    gemeinden,
    grenzen: [
      ...mitAusgleich(ergaenzt ? [...grenzen, wohnflaeche] : grenzen, datei, befunde),
      ...(rechtsprechung ? [rechtsprechung] : []),
    ],
    zuschlaege: kompiliereZuschlaege(datei),
    zuschlagsregel: kompiliereZuschlagsregel(datei),
    ohneRichtwert,
    leserhinweise: datei.leserhinweise ?? [],
    vorlaeufigAb: grenzen.some(folgtDemStichtag) ? vorlaeufigAb(bund) : null,
    orientierung: rechtsprechung ? [] : heizspiegelAlsOrientierung(datei, bund, gueltigBis),
  };
  befunde.push(...pruefeZuschlaege(tabelle, bund));
  return { tabelle, befunde: einmal(befunde), stellen };
}

/** An area that is split by Mietenstufe compiles its value once a level, and says the same each time. */
function einmal(befunde: readonly Befund[]): Befund[] {
  return [...new Map(befunde.map((befund) => [JSON.stringify(befund), befund])).values()];
}

function kompiliereGrenze(g: GrenzeInDatei, i: number, datei: TabelleInDatei, umfeld: Umfeld): Grenze {
  const rechtsgrundlage = g.rechtsgrundlage ?? RECHTSGRUNDLAGE[g.bezug];
  const quelle = quellzeile(g.quelle ?? datei.quelle, datei.gueltig_ab, g.fundstelle);
  const hier = { pfad: ['grenzen', i], bezug: g.bezug };
  const ort = { umfeld, ...hier, mietenstufe: null, gemeinden: null, rechtsgrundlage, quelle };
  if (g.mindest_betriebskosten_je_m2 !== undefined) pruefeMindestbetrag(ort);
  return grenzeAus({
    bezug: g.bezug,
    wirkung: g.wirkung,
    rechtsgrundlage,
    quelle,
    gebiete: kompiliereGebiete(g, ort),
    mindestBetriebskosten: g.mindest_betriebskosten_je_m2 ?? null,
    nurBei: g.nur_bei_wohnflaeche ? bandAus(g.nur_bei_wohnflaeche) : null,
    // The Heizspiegel says so itself, whoever uses it.
    warmwasserEnthalten: g.warmwasser === 'enthalten' || g.heizspiegel !== undefined,
  });
}

const UNTERKUNFT = '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 1 SGB XII';
const HEIZUNG = '§ 22 Abs. 1 Satz 1 SGB II, § 35 Abs. 5 SGB XII';

/** The law a limit rests on where its table names none. */
export const RECHTSGRUNDLAGE: Readonly<Record<Bezug, string>> = {
  nettokaltmiete: UNTERKUNFT,
  betriebskosten: UNTERKUNFT,
  bruttokaltmiete: UNTERKUNFT,
  bruttowarmmiete: '§ 22 Abs. 10 SGB II, § 35 Abs. 7 SGB XII',
  heizkosten: HEIZUNG,
  heizenergie: HEIZUNG,
  nettokaltmiete_je_m2: '§ 22 Abs. 1 Satz 8 Nr. 1 SGB II',
  bruttokaltmiete_je_m2: '§ 22 Abs. 1 Satz 8 Nr. 1 SGB II',
  wohnflaeche: '§ 22 Abs. 1 Satz 1 SGB II',
};

/** The Land's adequate floor area, as a hint, where the authority prints none of its own. */
export function landesnorm(traeger: Pick<Traeger, 'ags'>, bund: Bund): Grenze | null {
  const norm = bund.wohnflaechen.get(traeger.ags.slice(0, 2));
  if (!norm) return null;
  const wert = { art: 'je_person', ...norm.je_person, danach: null } as const;
  return grenzeAus({
    bezug: 'wohnflaeche',
    wirkung: 'hinweis',
    rechtsgrundlage: RECHTSGRUNDLAGE.wohnflaeche,
    quelle: quellzeile(norm.quelle, null),
    gebiete: [{ name: norm.name, teil: null, gemeinden: null, vergleichsraum: false, wert }],
  });
}

/** A limit that takes national figures as they are on the day of the question. */
function folgtDemStichtag({ gebiete }: Grenze): boolean {
  return gebiete.some(({ wert }) => alleZweige(wert).some(({ art }) => art === 'nach_tag'));
}

/** The schema sees to it that actual costs come with the authority's sentence and its source. */
function ohneRichtwertAus({ art, bezug, grund, wortlaut, quelle }: OhneRichtwertInDatei): OhneRichtwert {
  if (art === 'nicht_gefunden' || wortlaut === undefined || quelle === undefined)
    return { art: 'nicht_gefunden', bezug, grund };
  return { art: 'tatsaechliche_kosten', bezug, grund, wortlaut, quelle: quelleAus(quelle) };
}
