import type { Wert } from '../tabelle';
import { jeAuswahl } from './je-auswahl';
import { jePerson } from './je-person';
import { jeStufe } from './je-stufe';
import { fehlt, type Lage, type Richtwert, schrittIn, textIn } from './lage';
import { preisMalFlaeche } from './preis-mal-flaeche';

/** Finds the value of a limit: walks from branch to branch to a printed cell or a formula. */
export function finde(wert: Wert, lage: Lage): Richtwert {
  switch (wert.art) {
    case 'je_person':
      return jePerson(wert, lage);
    case 'fest': {
      const richtwert = textIn(lage, wert.wert);
      return {
        wert: wert.wert,
        weg: [schrittIn(lage, 'fester_wert', { gebiet: lage.gebiet.name, richtwert })],
      };
    }
    case 'preis_mal_flaeche':
      return preisMalFlaeche(wert, lage);
    case 'je_auswahl':
      return jeAuswahl(wert, lage);
    case 'je_stufe':
      return jeStufe(wert, lage);
    case 'nach_tag': {
      const { stichtag } = lage.anfrage;
      const fassung = wert.fassungen.findLast(({ ab }) => stichtag !== null && ab <= stichtag);
      return fassung ? finde(fassung.wert, lage) : fehlt('kein_richtwert_hinterlegt');
    }
    case 'unbekannt':
      return fehlt('richtwert_nicht_bekannt');
  }
}
