import type { Grenze, Tabelle, Tag, Wert } from '@/lib/regeln';
import { type Bund, fassungAm } from './bund';
import { vorlaeufigAb } from './bund-vorlaeufig';
import { landesnorm } from './kompiliere/tabelle';
import { grenzeAus, type Umfeld } from './kompiliere/umfeld';
import { kompiliereWogg } from './kompiliere/wogg';
import { quelleAus, quellzeile } from './quelle';

const BSG = 'BSG, Urteil vom 12. Dezember 2013, B 4 AS 87/12 R';
const KLIMA = `${BSG}; Klimakomponente: so mehrere Gerichte (SG Oldenburg, Urteil vom 20. Juni 2024, S 37 AS 506/23), vom BSG nicht entschieden`;

/**
 * The law's ceiling where an authority has no table for the day: Höchstbetrag of Anlage 1 × 1.10, with and without the
 * Klimakomponente. An orientation, never a verdict. null if the day or the Gemeinde's Mietenstufe is not known here.
 */
export function auffangtabelle(bund: Bund, ags: string, tag: Tag): Tabelle | null {
  const anlage = fassungAm(bund.anlage1, tag, (a) => a.gueltig_ab);
  const mietenstufe = fassungAm(bund.mietenstufen, tag, (m) => m.gueltigAb)?.stufen.get(ags) ?? null;
  const gemeinde = bund.gemeinden.get(ags);
  if (!anlage || !gemeinde || mietenstufe === null) return null;
  const abschnitt = anfaenge(bund).findLast((anfang) => anfang <= tag);
  const ort = gemeinde.name.split(',')[0] ?? gemeinde.name;
  const quelle = quellzeile(anlage.quelle, anlage.gueltig_ab);
  const umfeld: Umfeld = {
    traeger: { ags: ags.slice(0, 5), name: gemeinde.kreis },
    bund,
    gueltigAb: tag,
    gueltigBis: tag,
    gemeinden: { [ags]: ort },
    befunde: [],
    stellen: new Map(),
    wohnflaeche: null,
  };
  const grenze = (klimakomponente: boolean, rechtsgrundlage: string): Grenze | null => {
    const wert = gemerkt(bund, `${abschnitt} ${mietenstufe} ${klimakomponente}`, () => {
      const regel = { fassung: anlage.gueltig_ab, klimakomponente, faktor: 11_000, runden: 'nicht' as const };
      return kompiliereWogg(regel, {
        umfeld,
        pfad: [],
        bezug: 'bruttokaltmiete',
        mietenstufe: [{ ab: tag, stufe: mietenstufe }],
        gemeinden: [ags],
        rechtsgrundlage,
        quelle,
      });
    });
    if (!wert) return null;
    const name = `${ort}, Mietenstufe ${mietenstufe}`;
    return grenzeAus({
      bezug: 'bruttokaltmiete',
      wirkung: 'hinweis',
      herkunft: 'rechtsprechung',
      rechtsgrundlage,
      quelle,
      gebiete: [{ name, teil: null, gemeinden: [ags], vergleichsraum: false, wert }],
    });
  };
  const ohne = grenze(false, BSG);
  const mit = fassungAm(bund.klimakomponente, tag, (k) => k.gueltig_ab) ? grenze(true, KLIMA) : null;
  const norm = landesnorm({ ags }, bund);
  return {
    id: `wogg/${anlage.gueltig_ab}`,
    gueltigAb: anlage.gueltig_ab,
    ersterTagUnbekannt: false,
    gueltigBis: null,
    herkunft: 'wogg_auffangwert',
    zuletztBestaetigt: anlage.zuletzt_bestaetigt,
    quelle: quelleAus(anlage.quelle),
    nurOrientierung: null,
    vielleichtHoeher: null,
    lizenz: 'amtliches Werk, § 5 UrhG',
    giltFuer: ['sgb2'],
    traeger: umfeld.traeger,
    gemeinden: umfeld.gemeinden,
    grenzen: norm ? [norm] : [],
    zuschlaege: [],
    zuschlagsregel: { regel: 'summe', hoechstensProzent: null },
    ohneRichtwert: [],
    leserhinweise: [],
    vorlaeufigAb: vorlaeufigAb(bund),
    orientierung: [
      ...(ohne ? [{ code: 'wogg_ohne_klimakomponente', grenze: ohne } as const] : []),
      ...(mit ? [{ code: 'wogg_mit_klimakomponente', grenze: mit } as const] : []),
    ],
  };
}

const werte = new WeakMap<Bund, Map<string, Wert | null>>();

/** The amounts follow from the Mietenstufe alone: computed once for seven levels instead of for every Gemeinde. */
function gemerkt(bund: Bund, schluessel: string, rechne: () => Wert | null): Wert | null {
  const bekannte = werte.get(bund) ?? new Map<string, Wert | null>();
  werte.set(bund, bekannte);
  const bekannt = bekannte.get(schluessel);
  if (bekannt !== undefined) return bekannt;
  const neu = rechne();
  bekannte.set(schluessel, neu);
  return neu;
}

/** The days on which a part of the law's ceiling changes, in order: between two of them it stays the same. */
export function anfaenge(bund: Bund): readonly Tag[] {
  const tage = [
    ...bund.anlage1.map((anlage) => anlage.gueltig_ab),
    ...bund.mietenstufen.map(({ gueltigAb }) => gueltigAb),
    ...bund.klimakomponente.map((klima) => klima.gueltig_ab),
  ];
  return [...new Set(tage)].sort();
}
