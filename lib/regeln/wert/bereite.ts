import { UNBEKANNT } from '../anfrage/anfrage';
import { alsText } from '../modell/bezug';
import type { Schritt, Schrittart, SchrittVon, Schrittwerte } from '../modell/schritt';
import type {
  Groesse,
  JePerson,
  PreisMalFlaeche,
  Stufe,
  Tabelle,
  Wert,
  Zelle,
  Zuschlag,
} from '../modell/tabelle';
import { alsDezimal } from '../zahl/geld';
import type { Rest } from '../zahl/runden';
import { finde } from './finde';
import { gefroren } from './gefroren';
import {
  type Blatt,
  type Klasse,
  type Knoten,
  offen,
  type Produktknoten,
  type Summenknoten,
  type Zeichnung,
  type Zuschlagsknoten,
  type Zweig,
} from './knoten';

/** What the value of a limit depends on before anything of the flat is known. */
export interface Stelle {
  readonly personen: number;
  /** Name of the area. */
  readonly gebiet: string;
  /** The adequate area of the household; null if none is known. */
  readonly angemessen: Knoten | null;
  /** The surcharges on this limit that can apply in this place. */
  readonly zuschlaege: readonly Zuschlag[];
  readonly regel: Tabelle['zuschlagsregel'];
  readonly zeichnung: Zeichnung;
  /** The steps of the branches that lead here; null if one of them depends on a number of the flat. */
  readonly davor: readonly Schritt[] | null;
  /** One of these branches asks how hot water is made. */
  readonly nachWarmwasser: boolean;
}

/** Prepares the value of a limit for one place and household. Everything in it is frozen: results share it. */
export function bereite(wert: Wert, stelle: Stelle): Knoten {
  switch (wert.art) {
    case 'je_person':
      return jePerson(wert, stelle);
    case 'fest': {
      const richtwert = alsText(stelle.zeichnung.bezug, wert.wert);
      const weg = [schritt(stelle.zeichnung, 'fester_wert', { gebiet: stelle.gebiet, richtwert })];
      return mitZuschlagsregel(blatt(wert.wert, weg, stelle), stelle);
    }
    case 'preis_mal_flaeche':
      return preisMalFlaeche(wert, stelle);
    case 'je_auswahl': {
      const zweige = Object.entries(wert.werte).map(([antwort, zweig]): [string, Zweig] => {
        const { frage } = wert;
        const gewaehlt = schritt(stelle.zeichnung, 'auswahl', { frage, antwort });
        const davor = stelle.davor && [...stelle.davor, gewaehlt];
        const nachWarmwasser = stelle.nachWarmwasser || frage === 'warmwasser';
        return [antwort, { schritt: gewaehlt, knoten: bereite(zweig, { ...stelle, davor, nachWarmwasser }) }];
      });
      const fremd =
        wert.frage === 'energietraeger' ? 'energietraeger_nicht_in_tabelle' : 'variante_nicht_in_tabelle';
      return { art: 'auswahl', frage: wert.frage, zweige: new Map(zweige), fremd: offen(fremd) };
    }
    case 'je_stufe': {
      const { groesse } = wert;
      const fremd =
        groesse === 'gebaeudeflaeche' ? 'gebaeudeflaeche_nicht_in_tabelle' : 'variante_nicht_in_tabelle';
      const stufen = wert.stufen.map((stufe) => klasse(groesse, stufe, stelle));
      return { art: 'stufe', groesse, stufen, fremd: offen(fremd) };
    }
    case 'nach_tag': {
      const fassungen = wert.fassungen.map(({ ab, wert: dann }) => ({ ab, knoten: bereite(dann, stelle) }));
      return { art: 'tag', fassungen };
    }
    case 'unbekannt':
      return offen('richtwert_nicht_bekannt');
  }
}

/** The sum of prepared parts, with the surcharges on the sum itself. */
export function bereiteSumme(teile: Summenknoten['teile'], stelle: Stelle): Knoten {
  const knoten: Summenknoten = { art: 'summe', teile, zeichnung: stelle.zeichnung };
  if (!teile.every((teil) => steht(teil.knoten))) return mitZuschlagsregel(knoten, stelle);
  const fund = gefroren(finde(knoten, UNBEKANNT));
  // A finished sum walks no more, so the steps of its parts come first in its own.
  if (fund.art === 'offen') return mitZuschlagsregel(knoten, stelle);
  const weg = ganzerWeg(fund);
  return mitZuschlagsregel(mitWeg(fund, weg, vomAnfang(stelle, weg)), stelle);
}

/** Written out, because copies by spreading make every walk over them slow. */
function mitWeg(
  { art, von, bis, grund, rest, produkt, text, regeltWarmwasser, teile, moeglich }: Blatt,
  weg: readonly Schritt[],
  vomAnfang: readonly Schritt[] | null,
): Blatt {
  return gefroren({
    art,
    von,
    bis,
    grund,
    rest,
    produkt,
    text,
    weg,
    vomAnfang,
    regeltWarmwasser,
    teile,
    moeglich,
  });
}

function vomAnfang({ davor }: Stelle, weg: readonly Schritt[]): readonly Schritt[] | null {
  return davor && [...davor, ...weg];
}

/** All steps of a value that no branch leads to. */
function ganzerWeg({ teile, weg }: Blatt): Schritt[] {
  return [...teile.flatMap(ganzerWeg), ...weg];
}

/** Cells by household size as printed; larger households by the table's own rule. A printed cell always wins. */
function jePerson(wert: JePerson, stelle: Stelle): Knoten {
  const { personen, zeichnung } = stelle;
  if (personen < 1) return offen('personenzahl_fehlt');
  if (wert.danach !== null && personen >= wert.danach.ab) return bereite(wert.danach.wert, stelle);
  if (wert.einzelfallAb !== null && personen >= wert.einzelfallAb) return offen('einzelfall_ab_personenzahl');
  const gedruckt = wert.zellen[personen - 1];
  if (gedruckt != null) return mitZuschlagsregel(ausZelle(gedruckt, personen, stelle), stelle);
  const groesste = wert.zellen[wert.weitereAb - 2];
  if (wert.weitere === null || personen < wert.weitereAb || groesste == null) {
    // Between printed cells a figure may exist that we do not have; behind the last one the table ends.
    return offen(personen < wert.zellen.length ? 'richtwert_nicht_bekannt' : 'personenzahl_nicht_in_tabelle');
  }
  const basis = ausZelle(groesste, wert.weitereAb - 1, stelle);
  const anzahl = personen - wert.weitereAb + 1;
  const summe = basis.von + anzahl * wert.weitere;
  const dazu = schritt(zeichnung, 'weitere_personen', {
    ausgangswert: basis.text,
    anzahl: String(anzahl),
    jeWeiterePerson: alsText(zeichnung.bezug, wert.weitere),
    richtwert: alsText(zeichnung.bezug, summe),
  });
  return mitZuschlagsregel(blatt(summe, [...basis.weg, dazu], stelle, basis.rest), stelle);
}

function ausZelle(zelle: Zelle, personen: number, stelle: Stelle): Blatt {
  const { gebiet, zeichnung } = stelle;
  if (typeof zelle !== 'number') {
    const weg = zelle.weg.map((s) => ({ ...s, werte: { ...s.werte } }) as Schritt);
    return blatt(zelle.wert, weg, stelle, zelle.rest);
  }
  const richtwert = alsText(zeichnung.bezug, zelle);
  return blatt(
    zelle,
    [schritt(zeichnung, 'tabellenwert', { gebiet, personen: String(personen), richtwert })],
    stelle,
  );
}

function preisMalFlaeche(wert: PreisMalFlaeche, stelle: Stelle): Knoten {
  const preis = preisFuer(wert, stelle.personen);
  if (preis === null) return offen('personenzahl_nicht_in_tabelle');
  const wohnung = wert.flaeche === 'wohnung';
  if (!wohnung && stelle.angemessen === null) return offen('angemessene_flaeche_fehlt');
  const knoten: Produktknoten = {
    art: 'produkt',
    preis,
    monate: wert.zeitraum === 'jahr' ? 12 : 1,
    runden: wert.runden,
    flaeche: wohnung || stelle.angemessen === null ? 'wohnung' : stelle.angemessen,
    regeltWarmwasser: stelle.nachWarmwasser,
    zeichnung: { ...stelle.zeichnung, quelle: wert.quelle ?? stelle.zeichnung.quelle },
  };
  if (wohnung || !steht(knoten.flaeche as Knoten)) return mitZuschlagsregel(knoten, stelle);
  const fund = gefroren(finde(knoten, UNBEKANNT));
  if (fund.art === 'offen') return fund;
  return mitZuschlagsregel(mitWeg(fund, fund.weg, vomAnfang(stelle, fund.weg)), stelle);
}

/** The price for a household, ten-thousandths of a Euro per m²; null if none is stated. */
export function preisFuer({ preise, preisWeitere }: PreisMalFlaeche, personen: number): number | null {
  if (typeof preise === 'number') return preise;
  return preise[personen - 1] ?? (personen > preise.length ? preisWeitere : null);
}

/** True if nothing of a question changes it. */
function steht(knoten: Knoten): boolean {
  return knoten.art === 'wert' || knoten.art === 'offen';
}

function mitZuschlagsregel(basis: Blatt | Produktknoten | Summenknoten, stelle: Stelle): Knoten {
  const { zuschlaege, regel, angemessen, zeichnung } = stelle;
  if (zuschlaege.length === 0) return basis;
  const knoten = (ohneAngaben: Blatt | null): Zuschlagsknoten => {
    return { art: 'zuschlag', basis, zuschlaege, regel, angemessen, zeichnung, ohneAngaben };
  };
  const offen = knoten(null);
  const fragtWohnung = zuschlaege.some(({ plus }) => plus.art === 'euro_je_m2' && plus.flaeche === 'wohnung');
  if (basis.art !== 'wert' || fragtWohnung || (angemessen !== null && !steht(angemessen))) return offen;
  const fund = finde(offen, UNBEKANNT);
  if (fund.art === 'offen') return offen;
  return knoten(mitWeg(fund, fund.weg, vomAnfang(stelle, [...basis.weg, ...fund.weg])));
}

function klasse(groesse: Groesse, stufe: Stufe, stelle: Stelle): Klasse {
  const { ab, ueber, bis, unter, wert } = stufe;
  const text = (zahl: number | null) =>
    zahl === null ? undefined : groesse === 'baujahr' ? String(zahl) : alsDezimal(zahl);
  const kanten = {
    klasseAb: text(ab),
    klasseUeber: text(ueber),
    klasseBis: text(bis),
    klasseUnter: text(unter),
  };
  const { rechtsgrundlage, quelle } = stelle.zeichnung;
  const knoten = bereite(wert, { ...stelle, davor: null });
  return { ab, ueber, bis, unter, muster: { kanten, rechtsgrundlage, quelle }, knoten };
}

function blatt(wert: number, weg: readonly Schritt[], stelle: Stelle, rest?: Rest): Blatt {
  return gefroren({
    art: 'wert',
    von: wert,
    bis: wert,
    grund: null,
    rest,
    produkt: undefined,
    text: alsText(stelle.zeichnung.bezug, wert),
    weg,
    vomAnfang: vomAnfang(stelle, weg),
    regeltWarmwasser: stelle.nachWarmwasser,
    teile: [],
    moeglich: [],
  });
}

/** A step signed with the limit's paragraph and source. */
function schritt<A extends Schrittart>(
  { rechtsgrundlage, quelle }: Zeichnung,
  art: A,
  werte: Schrittwerte<A>,
): SchrittVon<A> & Schritt {
  return gefroren({ schritt: art, werte, rechtsgrundlage, quelle } as SchrittVon<A> & Schritt);
}
