import { alsText } from '../modell/bezug';
import type { Schritt } from '../modell/schritt';
import type { Groesse, JePerson, Stufe, Wert, Zelle } from '../modell/tabelle';
import { alsDezimal } from '../zahl/geld';
import { blatt, type Stelle, schritt } from './blatt';
import { mitZuschlagsregel, preisMalFlaeche } from './formeln';
import { type Blatt, type Klasse, type Knoten, offen, type Zweig } from './knoten';

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
