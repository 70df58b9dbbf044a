import { describe, expect, it } from 'vitest';
import {
  type Anfrage,
  type Bezug,
  ENERGIETRAEGER,
  hoechstbetraege,
  pruefe,
  wasFehltBisPassend,
} from '@/lib/regeln';
import { angebotMit, mehr, zahlAus } from '../regeln/angebot';
import { ORTE, type Ort, vollstaendig } from './hilfe';

const FLAECHE = 4550;
const VARIANTEN = [
  { mietverhaeltnis: 'neu', aufzug: 'nein' },
  { mietverhaeltnis: 'bestand', aufzug: 'ja' },
];

/** Calls back for every limit that is known, with the question without costs. */
function fuerAlle(pruefung: (ort: Ort, frage: Anfrage, bezug: Bezug, betrag: string, i: number) => void) {
  for (const ort of ORTE) {
    for (let personen = 1; personen <= 20; personen++) {
      for (const variante of VARIANTEN) {
        const energietraeger = ENERGIETRAEGER[personen % ENERGIETRAEGER.length] ?? 'erdgas';
        const heizung = {
          energietraeger,
          gebaeudeflaeche: null,
          warmwasser: 'zentral',
          verbrauch: null,
        } as const;
        const ohneKosten = { nettokaltmiete: null, betriebskosten: null, heizkosten: null };
        const frage = vollstaendig(ort, { personen, variante, heizung, wohnflaeche: FLAECHE, ...ohneKosten });
        hoechstbetraege(frage, ort.werk).betraege.forEach(({ bezug, betrag }, i) => {
          if (betrag !== null) pruefung(ort, frage, bezug, betrag, i);
        });
      }
    }
  }
}

describe('Höchstbeträge in allen Tabellen, Gemeinden und Größen', () => {
  it('genau der Höchstbetrag ist im Rahmen, ein Cent mehr ist darüber', () => {
    let geprueft = 0;
    fuerAlle((ort, frage, bezug, betrag, i) => {
      const { mindestBetriebskosten } = ort.tabelle.grenzen[i] ?? { mindestBetriebskosten: null };
      const mindestens = Math.round(((mindestBetriebskosten ?? 0) * FLAECHE) / 10_000);
      const nur = angebotMit(bezug, zahlAus(betrag, bezug), mindestens, FLAECHE);
      const verbrauch = nur.heizung?.verbrauch;
      const teile = verbrauch && frage.heizung ? { heizung: { ...frage.heizung, verbrauch } } : nur;
      const status = (a: Partial<Anfrage>) => {
        const { kriterien } = pruefe({ ...frage, ...a }, ort.werk);
        return kriterien.find((k) => k.bezug === bezug && (k.richtwert === null || k.richtwert === betrag))
          ?.status;
      };
      const stelle = `${ort.tabelle.id} ${ort.ort} ${frage.personen} ${bezug} ${betrag}`;
      const { nurOrientierung, vielleichtHoeher } = ort.tabelle;
      if (nurOrientierung !== null) return;
      if (status(teile) !== 'im_rahmen') throw new Error(`${stelle}: ${status(teile)}`);
      const offen = vielleichtHoeher !== null && /miete|betriebskosten/.test(bezug);
      if (status(mehr(teile)) !== (offen ? 'nicht_pruefbar' : 'ueber_richtwert'))
        throw new Error(`${stelle} mehr: ${status(mehr(teile))}`);
      geprueft += 1;
    });
    expect(geprueft).toBeGreaterThan(5000);
  });

  it('der Rechenweg endet auf dem Betrag, und es sind die Schritte des Urteils', () => {
    fuerAlle((ort, frage, _bezug, betrag, i) => {
      const hoechst = hoechstbetraege(frage, ort.werk).betraege[i];
      const ende = hoechst?.rechenweg.at(-1)?.werte ?? {};
      if (hoechst === undefined || !('richtwert' in ende) || ende.richtwert !== betrag)
        throw new Error(`${ort.tabelle.id} ${betrag}`);
      const satt = {
        nettokaltmiete: 900_000,
        betriebskosten: 90_000,
        heizkosten: 90_000,
        wohnflaeche: 45_50,
        heizung: frage.heizung && { ...frage.heizung, verbrauch: 90_000_00 },
      };
      const { kriterien } = pruefe({ ...frage, ...satt }, ort.werk);
      const k = kriterien.find((x) => x.bezug === hoechst.bezug && x.richtwert === betrag);
      // What is open ends at the value: there is no comparison to show.
      const weg = k?.status === 'nicht_pruefbar' ? k.rechenweg : k?.rechenweg.slice(1, -1);
      if (JSON.stringify(weg) !== JSON.stringify(hoechst.rechenweg))
        throw new Error(`${ort.tabelle.id} ${hoechst.bezug}`);
    });
  });

  it('wer um den Fehlbetrag billiger wird, hat genau den Richtwert', () => {
    let geprueft = 0;
    fuerAlle((ort, frage, bezug, betrag) => {
      if (bezug !== 'bruttokaltmiete' && bezug !== 'nettokaltmiete') return;
      const teuer = { ...frage, nettokaltmiete: 700_000, betriebskosten: 50_000, heizkosten: 0 };
      const [fehlt] = wasFehltBisPassend(pruefe(teuer, ort.werk)).filter((f) => f.bezug === bezug);
      if (fehlt === undefined) return;
      const passend = { ...teuer, nettokaltmiete: teuer.nettokaltmiete - zahlAus(fehlt.zuViel, bezug) };
      const k = pruefe(passend, ort.werk).kriterien.find((x) => x.bezug === bezug);
      if (k?.istwert !== betrag || k.differenz !== '0.00') throw new Error(`${ort.tabelle.id} ${betrag}`);
      geprueft += 1;
    });
    expect(geprueft).toBeGreaterThan(1000);
  });
});
