import {
  alsDezimal,
  alsDezimal4,
  type Gebiet,
  type Grenze,
  type OhneRichtwert,
  type Tabelle,
  type Zuschlag,
} from '@/lib/regeln';
import { RECHTSGRUNDLAGE } from '@/lib/tabellen/kompiliere/tabelle';
import { quellzeile } from '@/lib/tabellen/quelle';
import { heizungsart } from './heizung';
import type { Kopf, Zeile } from './spalten';
import { klasse, wertzeilen } from './wertzeilen';

/** A row before it is numbered and belongs to a table. */
export type Angabe = Omit<Zeile, 'tabelle' | 'nummer'>;

/** The head of a table: who, when, from where, under which licence. */
export function kopfVon(tabelle: Tabelle): Kopf {
  const { quelle } = tabelle;
  return ohneLeere({
    tabelle: tabelle.id,
    traeger_ags: tabelle.traeger.ags,
    traeger_name: tabelle.traeger.name,
    gueltig_ab: tabelle.gueltigAb,
    erster_tag_unbekannt: tabelle.ersterTagUnbekannt || null,
    gueltig_bis: tabelle.gueltigBis,
    zuletzt_bestaetigt: tabelle.zuletztBestaetigt,
    vorlaeufig_ab: tabelle.vorlaeufigAb,
    traeger_gemeinden: Object.keys(tabelle.gemeinden),
    nur_orientierung: tabelle.nurOrientierung,
    vielleicht_hoeher: tabelle.vielleichtHoeher,
    heizung: heizungsart(tabelle),
    lizenz: tabelle.lizenz,
    quelle_stelle: quelle.stelle,
    quelle_dokument: quelle.dokument,
    quelle_vom: quelle.vom,
    quelle_fundstelle: quelle.fundstelle,
    quelle_link: quelle.link,
    quelle_eingesehen: quelle.eingesehen,
    quelle_beleg: quelle.beleg,
    quelle_geprueft_von: quelle.geprueftVon,
    quelle_hinweis: quelle.hinweis,
  });
}

/**
 * Everything a table says, one statement a row, in the order of the table: each value with its place and conditions,
 * each gap with its reason, then surcharges, and the notes of those who read the document.
 */
export function zeilenVon(tabelle: Tabelle, anmerkungen: readonly string[]): Zeile[] {
  const angaben: Angabe[] = [
    ...tabelle.grenzen.flatMap((grenze) => grenzzeilen(grenze, tabelle)),
    ...tabelle.ohneRichtwert.map(ohneRichtwert),
    ...tabelle.zuschlaege.map((zuschlag) => zuschlagzeile(zuschlag, tabelle)),
    ...zuschlagsregel(tabelle),
    ...tabelle.leserhinweise.map((erklaerung): Angabe => ({ art: 'leserhinweis', erklaerung })),
    ...anmerkungen.map((erklaerung): Angabe => ({ art: 'anmerkung', erklaerung })),
  ];
  return angaben.map((angabe, i) => ohneLeere({ tabelle: tabelle.id, nummer: i + 1, ...angabe }));
}

/** That nobody found a figure and that the authority names none are two statements; the second has its sentence. */
function ohneRichtwert(ohne: OhneRichtwert): Angabe {
  const { art, bezug, grund } = ohne;
  const zeile = { art: 'ohne_richtwert', bezug, ohne_richtwert_art: art, erklaerung: grund } as const;
  if (ohne.art === 'nicht_gefunden') return zeile;
  const { stelle, dokument, link } = ohne.quelle;
  return {
    ...zeile,
    wortlaut: ohne.wortlaut,
    wortlaut_quelle: [`${stelle}: ${dokument}`, link].filter((teil) => teil !== null).join(', '),
  };
}

function grenzzeilen(grenze: Grenze, tabelle: Tabelle): Angabe[] {
  const { bezug, wirkung, nurBei, warmwasserEnthalten } = grenze;
  const kopf = {
    bezug,
    wirkung,
    ...beleg(grenze, tabelle),
    ...(warmwasserEnthalten && { warmwasser_enthalten: true }),
    ...(nurBei && klasse('wohnflaeche', nurBei)),
  };
  const ausgleich: Angabe[] =
    grenze.teile.length === 0
      ? []
      : [{ art: 'ausgleich', ...kopf, teile: grenze.teile.map((teil) => teil.bezug) }];
  const mindest: Angabe[] =
    grenze.mindestBetriebskosten === null
      ? []
      : [
          {
            art: 'mindest_betriebskosten',
            ...kopf,
            preis_euro_je_m2: alsDezimal4(grenze.mindestBetriebskosten),
          },
        ];
  return [
    ...ausgleich,
    ...mindest,
    ...grenze.gebiete.flatMap((gebiet) => {
      const ort = {
        herkunft: vomLand(gebiet) ? 'land' : grenze.herkunft,
        gebiet: gebiet.name,
        ...(gebiet.teil !== null && { teil: gebiet.teil }),
        ganzes_gebiet: gebiet.gemeinden === null,
        ...(gebiet.gemeinden !== null && { gemeinden: gebiet.gemeinden }),
      };
      return wertzeilen(gebiet.wert, bezug).map((zeile) => ({ ...kopf, ...ort, ...zeile }));
    }),
  ];
}

/** Law and document of a limit, where they are not those of its table: else nearly every row would repeat both. */
function beleg(
  { bezug, rechtsgrundlage, quelle }: Pick<Grenze, 'bezug' | 'rechtsgrundlage' | 'quelle'>,
  tabelle: Tabelle,
): Partial<Angabe> {
  return {
    ...(rechtsgrundlage !== RECHTSGRUNDLAGE[bezug] && { rechtsgrundlage }),
    ...(quelle !== quellzeile(tabelle.quelle, tabelle.gueltigAb) && { quelle }),
  };
}

/** A limit on the whole authority that it did not set itself: the Land's floor area (kompiliere/tabelle.ts). */
function vomLand({ gemeinden, vergleichsraum }: Gebiet): boolean {
  return gemeinden === null && !vergleichsraum;
}

function zuschlagzeile(z: Zuschlag, tabelle: Tabelle): Angabe {
  const { wenn, plus } = z;
  const band = wenn.energiekennwert;
  const hundertstel = (zahl: number | null | undefined) => (zahl == null ? null : alsDezimal(zahl));
  return {
    art: 'zuschlag',
    bezug: z.bezug,
    zuschlag: z.name,
    ist: z.ist,
    runden: z.runden,
    ...beleg(z, tabelle),
    ...ohneLeere({
      gruppe: z.gruppe,
      merkmal: wenn.merkmal,
      frage: wenn.frage,
      gemeinden: wenn.gemeinden,
      energiekennwert_ab: hundertstel(band?.ab),
      energiekennwert_ueber: hundertstel(band?.ueber),
      energiekennwert_bis: hundertstel(band?.bis),
      energiekennwert_unter: hundertstel(band?.unter),
    }),
    ...(plus.art === 'prozent' && { anteil_prozent: alsDezimal(plus.zahl) }),
    ...(plus.art === 'euro' && { betrag_cent: plus.zahl }),
    ...(plus.art === 'm2' && { flaeche_m2: alsDezimal(plus.zahl) }),
    ...(plus.art === 'unbekannt' && { erklaerung: plus.grund }),
    ...(plus.art === 'euro_je_m2' && { preis_euro_je_m2: alsDezimal4(plus.zahl), flaeche: plus.flaeche }),
  };
}

/** Only where there are two surcharges to combine. */
function zuschlagsregel({ zuschlaege, zuschlagsregel: { regel, hoechstensProzent } }: Tabelle): Angabe[] {
  if (zuschlaege.length < 2 && hoechstensProzent === null) return [];
  const grenze = hoechstensProzent === null ? {} : { anteil_prozent: alsDezimal(hoechstensProzent) };
  return [{ art: 'zuschlagsregel', regel, ...grenze }];
}

type OhneLeere<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };

/** A column without a value is not there. */
export function ohneLeere<T extends object>(satz: T): OhneLeere<T> {
  return Object.fromEntries(Object.entries(satz).filter(([, wert]) => wert != null)) as OhneLeere<T>;
}
