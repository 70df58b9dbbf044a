import {
  type Anfrage,
  type Band,
  type Bezug,
  type Ergebnis,
  type Gebiet,
  type Grenze,
  type Heizung,
  type JePerson,
  type KriteriumErgebnis,
  type PreisMalFlaeche,
  type Tabelle,
  UNBEKANNT,
  type Urteil,
  type Wert,
  type Zelle,
  type Zuschlag,
} from '@/lib/regeln';
import { pruefe } from './mit-tabelle';

/** A small authority made for the tests: two Gemeinden, limits in force from 2026 on. */
export const ORT = '99001001';
export const ANDERER_ORT = '99001002';

export function tabelle(grenzen: readonly Grenze[], rest: Partial<Tabelle> = {}): Tabelle {
  return {
    id: '99001/2026-01-01',
    gueltigAb: '2026-01-01',
    ersterTagUnbekannt: false,
    gueltigBis: null,
    herkunft: 'traeger',
    zuletztBestaetigt: '2026-01-01',
    quelle: {
      stelle: 'Prüfkreis',
      dokument: 'Prüftabelle',
      vom: null,
      fundstelle: 'S. 1',
      link: null,
      eingesehen: '2026-01-01',
      beleg: 'original',
      geprueftVon: null,
      hinweis: null,
    },
    nurOrientierung: null,
    vielleichtHoeher: null,
    giltFuer: ['sgb2'],
    lizenz: 'unbekannt',
    traeger: { ags: '99001', name: 'Prüfkreis' },
    gemeinden: { [ORT]: 'Prüfstadt', [ANDERER_ORT]: 'Nebenort' },
    grenzen,
    zuschlaege: [],
    zuschlagsregel: { regel: 'summe', hoechstensProzent: null },
    ohneRichtwert: [],
    leserhinweise: [],
    vorlaeufigAb: null,
    orientierung: [],
    ...rest,
  };
}

export function grenze(bezug: Bezug, wert: Wert, rest: Partial<Grenze> = {}): Grenze {
  return {
    bezug,
    wirkung: 'massgeblich',
    herkunft: 'traeger',
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Prüfkreis: Prüftabelle',
    gebiete: [gebiet(wert)],
    teile: [],
    mindestBetriebskosten: null,
    nurBei: null,
    warmwasserEnthalten: false,
    ...rest,
  };
}

export function gebiet(wert: Wert, rest: Partial<Gebiet> = {}): Gebiet {
  return { name: 'Prüfkreis', gemeinden: null, teil: null, vergleichsraum: true, wert, ...rest };
}

/** A class of numbers with the edges that are named. */
export function band(kanten: Partial<Band> = {}): Band {
  return { ab: null, ueber: null, bis: null, unter: null, ...kanten };
}

export function jePerson(zellen: readonly (Zelle | null)[], rest: Partial<JePerson> = {}): JePerson {
  const offen = { weitere: null, weitereAb: zellen.length + 1, einzelfallAb: null, danach: null };
  return { art: 'je_person', zellen, ...offen, ...rest };
}

/** Price × area; prices in ten-thousandths of a Euro per m². */
export function preisMal(
  preise: PreisMalFlaeche['preise'],
  rest: Partial<PreisMalFlaeche> = {},
): PreisMalFlaeche {
  const offen = { preisWeitere: null, flaeche: 'angemessen', zeitraum: 'monat', quelle: null } as const;
  return { art: 'preis_mal_flaeche', preise, runden: 'cent', ...offen, ...rest };
}

/** A certain surcharge of ten percent on the Bruttokaltmiete for the Merkmal `grund`. */
export function zuschlag(rest: Partial<Zuschlag> = {}): Zuschlag {
  return {
    name: 'Zuschlag',
    gruppe: null,
    bezug: 'bruttokaltmiete',
    wenn: { merkmal: 'grund', frage: null, energiekennwert: null, gemeinden: null },
    plus: { art: 'prozent', zahl: 1000 },
    runden: 'nicht',
    ist: 'fest',
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Prüfkreis: Prüftabelle',
    ...rest,
  };
}

export function heizung(rest: Partial<Heizung> = {}): Heizung {
  return { energietraeger: null, gebaeudeflaeche: null, warmwasser: null, verbrauch: null, ...rest };
}

/** Rent 500.00 and heating 100.00 for one person, floor area only a hint: the simplest complete table. */
export const EINFACH = tabelle([
  grenze('bruttokaltmiete', jePerson([50_000])),
  grenze('heizkosten', jePerson([10_000])),
  grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' }),
]);

/** A limit for heating that the usual question is within: then rent alone decides. */
export const HEIZUNG = grenze('heizkosten', { art: 'fest', wert: 10_000 });

/** EINFACH on every day there is, and what to change in a question to reach each verdict. */
export const IMMER_GUELTIG: Tabelle = { ...EINFACH, gueltigAb: '1900-01-01', gueltigBis: '2199-12-31' };
export const BIS_ZUM_URTEIL: Readonly<Record<Urteil, Partial<Anfrage>>> = {
  im_rahmen: {},
  miete_im_rahmen: { heizkosten: null },
  nur_heizung_ueber: { heizkosten: 10_001 },
  ueber_richtwert: { nettokaltmiete: 60_000 },
  nicht_pruefbar: { betriebskosten: null },
};

/** A complete question that is within EINFACH. */
export function anfrage(teile: Partial<Anfrage> = {}): Anfrage {
  return {
    ...UNBEKANNT,
    ort: ORT,
    stichtag: '2026-06-01',
    personen: 1,
    alleLeistungsberechtigt: true,
    nettokaltmiete: 40_000,
    betriebskosten: 5000,
    heizkosten: 8000,
    wohnflaeche: 4500,
    ...teile,
  };
}

export function kriterium(ergebnis: Ergebnis, bezug: Bezug): KriteriumErgebnis {
  const gefunden = ergebnis.kriterien.find((k) => k.bezug === bezug);
  if (gefunden === undefined) throw new Error(`kein Kriterium zu ${bezug}`);
  return gefunden;
}

/** The criterion of a table with this one limit. */
export function einKriterium(g: Grenze, a: Anfrage): KriteriumErgebnis {
  return kriterium(pruefe(a, tabelle([g])), g.bezug);
}
