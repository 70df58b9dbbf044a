import type {
  Anfrage,
  Bezug,
  Gebiet,
  Grenze,
  JePerson,
  KriteriumErgebnis,
  Tabelle,
  Wert,
  Zelle,
} from '@/lib/regeln';
import { type Ergebnis, pruefe } from '@/lib/regeln';

/** A small authority made for the tests: two Gemeinden, limits in force from 2026 on. */
export const ORT = '99001001';
export const ANDERER_ORT = '99001002';

export function tabelle(grenzen: readonly Grenze[], rest: Partial<Tabelle> = {}): Tabelle {
  return {
    id: '99001/2026-01-01',
    gueltigAb: '2026-01-01',
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
      hinweis: null,
    },
    lizenz: 'unbekannt',
    traeger: { ags: '99001', name: 'Prüfkreis' },
    gemeinden: { [ORT]: 'Prüfstadt', [ANDERER_ORT]: 'Nebenort' },
    grenzen,
    ohneRichtwert: {},
    ...rest,
  };
}

export function grenze(bezug: Bezug, wert: Wert, rest: Partial<Grenze> = {}): Grenze {
  return {
    bezug,
    wirkung: 'massgeblich',
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Prüfkreis: Prüftabelle',
    gebiete: [gebiet(wert)],
    ...rest,
  };
}

export function gebiet(wert: Wert, rest: Partial<Gebiet> = {}): Gebiet {
  return { name: 'Prüfkreis', gemeinden: null, teil: null, wert, ...rest };
}

export function jePerson(zellen: readonly (Zelle | null)[], rest: Partial<JePerson> = {}): JePerson {
  return { art: 'je_person', zellen, weitere: null, einzelfallAb: null, ...rest };
}

/** Rent 500.00 and heating 100.00 for one person, floor area only a hint: the simplest complete table. */
export const EINFACH = tabelle([
  grenze('bruttokaltmiete', jePerson([50_000])),
  grenze('heizkosten', jePerson([10_000])),
  grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' }),
]);

/** A complete question that is within EINFACH. */
export function anfrage(teile: Partial<Anfrage> = {}): Anfrage {
  return {
    ort: ORT,
    gebiet: null,
    stichtag: '2026-06-01',
    personen: 1,
    alleLeistungsberechtigt: true,
    nettokaltmiete: 40_000,
    betriebskosten: 5000,
    heizkosten: 8000,
    betriebsUndHeizkosten: null,
    wohnflaeche: 4500,
    heizung: null,
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
