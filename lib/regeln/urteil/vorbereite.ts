import { type Bezug, istJeM2, type Kriterium, kriteriumVon } from '../modell/bezug';
import type { Frische, TabelleImErgebnis } from '../modell/ergebnis';
import type { Grenze, OhneRichtwert, Tabelle } from '../modell/tabelle';
import { gefroren } from '../wert/gefroren';
import { type Tag, tagzahl } from '../zahl/tag';
import { type Art, fristart, fristenAb, fristzahlen } from './frische';
import { tabellenhinweise, ueblicheHinweise } from './hinweise';
import { Ortsplaner } from './ortsplan';
import type { Leerposten, Postenmuster, Regelwerk, Zweifel } from './regelwerk';

/** Household sizes a question can have. */
const GROESSEN: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

/**
 * Prepares a table for questions; `groessen` are the household sizes that will be asked (1 to 20). A value like any
 * other: nothing is remembered elsewhere, and the table stays as it is.
 */
export function vorbereite(tabelle: Tabelle, groessen: readonly number[] = GROESSEN): Regelwerk {
  const planer = new Ortsplaner(tabelle, postenliste(tabelle), groessen);
  const orte = Object.keys(tabelle.gemeinden).map((ags) => [ags, planer.plan(ags)] as const);
  const hinweise = gefroren(tabellenhinweise(tabelle));
  const hatM2Grenze = tabelle.grenzen.some(({ bezug }) => istJeM2(bezug));
  return Object.freeze({
    gueltigAb: tabelle.gueltigAb,
    ab: tagzahl(tabelle.gueltigAb),
    bis: zahlOder(tabelle.gueltigBis),
    herkunft: tabelle.herkunft,
    kopf: {
      aktuell: kopf(tabelle, 'aktuell'),
      aelter: kopf(tabelle, 'aelter'),
      veraltet: kopf(tabelle, 'veraltet'),
    },
    fristen: gefroren(fristzahlen(fristenAb(tabelle))),
    art: artVon(tabelle),
    hinweise,
    ueblicheHinweise: ueblicheHinweise(hinweise, hatM2Grenze),
    vorlaeufigAb: zahlOder(tabelle.vorlaeufigAb),
    hatM2Grenze,
    giltFuer: {
      sgb2: tabelle.giltFuer.includes('sgb2'),
      sgb12: tabelle.giltFuer.includes('sgb12'),
    },
    merkmale: new Set(tabelle.zuschlaege.flatMap(({ wenn }) => wenn.merkmal ?? [])),
    orte: new Map(orte),
  });
}

function zahlOder(tag: Tag | null): number {
  return tag === null ? Number.POSITIVE_INFINITY : tagzahl(tag);
}

const REIHENFOLGE = ['miete', 'wohnflaeche', 'heizung'] as const;
const HAUPTBEZUG = { miete: 'bruttokaltmiete', wohnflaeche: 'wohnflaeche', heizung: 'heizkosten' } as const;

function postenliste(tabelle: Tabelle): Postenmuster[] {
  const leere = ohneFigur(tabelle);
  return REIHENFOLGE.flatMap((kriterium): Postenmuster[] => {
    const eigene = tabelle.grenzen.flatMap((grenze, nummer): Postenmuster[] => {
      const { bezug, wirkung, herkunft, mindestBetriebskosten, nurBei, warmwasserEnthalten } = grenze;
      if (kriteriumVon(bezug) !== kriterium) return [];
      const posten = {
        art: 'grenze',
        nummer,
        bezug,
        kriterium,
        wirkung,
        herkunft,
        massgeblich: entscheidet(grenze, tabelle),
        fristart: fristart(bezug),
        mindestBetriebskosten,
        nurBei,
        warmwasserEnthalten,
        zweifel: zweifelAn(grenze, tabelle),
      } as const;
      return [posten];
    });
    return [...eigene, ...leere.filter((leer) => leer.kriterium === kriterium)];
  });
}

/** The doubts are about what the authority's table says, not about the borders of the courts. */
function zweifelAn({ bezug, herkunft }: Grenze, tabelle: Tabelle): Zweifel {
  if (herkunft !== 'traeger') return 'keiner';
  if (tabelle.nurOrientierung !== null) return 'ganz';
  return tabelle.vielleichtHoeher !== null && kriteriumVon(bezug) === 'miete' ? 'darueber' : 'keiner';
}

/** Every criterion that has no limit, in the words of the table or, where it is silent, as “not found”. */
function ohneFigur(tabelle: Tabelle): Leerposten[] {
  const genannt = tabelle.ohneRichtwert.filter(({ bezug }) => !hatEigene(tabelle, bezug));
  const fehlend: OhneRichtwert[] = REIHENFOLGE.filter(
    (kriterium) =>
      !hatGrenze(tabelle, kriterium) && !genannt.some(({ bezug }) => kriteriumVon(bezug) === kriterium),
  ).map((kriterium) => ({ art: 'nicht_gefunden', bezug: HAUPTBEZUG[kriterium], grund: '' }));
  if (nurNettomiete(tabelle) && !genannt.some(({ bezug }) => bezug === 'betriebskosten'))
    fehlend.push({ art: 'nicht_gefunden', bezug: 'betriebskosten', grund: '' });
  return [...genannt, ...fehlend].map((ohne) => leer(ohne, tabelle));
}

function leer({ art, bezug }: OhneRichtwert, tabelle: Tabelle): Leerposten {
  const kriterium = kriteriumVon(bezug);
  const posten = (massgeblich: boolean, grund: Leerposten['grund']): Leerposten =>
    Object.freeze({ art: 'leer', bezug, kriterium, massgeblich, grund });
  const heizung = kriterium === 'heizung';
  const betriebskosten = bezug === 'betriebskosten';
  const inEinerSumme =
    (heizung && hatGrenze(tabelle, 'heizung')) || (betriebskosten && !nurNettomiete(tabelle));
  if (inEinerSumme) return posten(false, null);
  // Not found is never “there is none”, even where nothing depends on it.
  if (art === 'nicht_gefunden') return posten(heizung || betriebskosten, 'richtwert_nicht_gefunden');
  return heizung || betriebskosten ? posten(true, 'grenze_nicht_bekannt') : posten(false, null);
}

/** Where the only binding rent is the Bruttowarmmiete, the table ages with the heating in it. */
function artVon(tabelle: Tabelle): Art {
  const mieten = bindendeMieten(tabelle);
  return mieten.length > 0 && mieten.every(({ bezug }) => fristart(bezug) === 'heizung')
    ? 'heizung'
    : 'miete';
}

/** The rents that decide; Nichtprüfungsgrenzen only where no Richtwert does. */
function bindendeMieten(tabelle: Tabelle): readonly Grenze[] {
  const mieten = tabelle.grenzen.filter(({ bezug }) => kriteriumVon(bezug) === 'miete');
  const richtwerte = mieten.filter(({ wirkung }) => wirkung === 'massgeblich');
  return richtwerte.length > 0 ? richtwerte : mieten.filter((grenze) => entscheidet(grenze, tabelle));
}

/** The rent is limited without the Betriebskosten, and nothing limits those. */
function nurNettomiete(tabelle: Tabelle): boolean {
  const mieten = bindendeMieten(tabelle);
  return mieten.length > 0 && mieten.every(({ bezug }) => bezug.startsWith('nettokaltmiete'));
}

function hatEigene({ grenzen }: Tabelle, bezug: Bezug): boolean {
  return grenzen.some((grenze) => grenze.bezug === bezug);
}

/** A limit on the Bruttowarmmiete contains the heating; one that is only said decides nothing about it. */
function hatGrenze({ grenzen }: Tabelle, kriterium: Kriterium): boolean {
  if (kriterium !== 'heizung') return grenzen.some(({ bezug }) => kriteriumVon(bezug) === kriterium);
  return grenzen.some(
    ({ bezug, wirkung }) =>
      wirkung !== 'hinweis' && (kriteriumVon(bezug) === 'heizung' || bezug === 'bruttowarmmiete'),
  );
}

/** Beside a binding limit for the same value, a higher Nichtprüfungsgrenze is only said. */
function entscheidet({ bezug, wirkung }: Grenze, { grenzen }: Tabelle): boolean {
  if (wirkung !== 'nichtpruefungsgrenze') return wirkung === 'massgeblich';
  return !grenzen.some((andere) => andere.bezug === bezug && andere.wirkung === 'massgeblich');
}

function kopf(t: Tabelle, frische: Frische): TabelleImErgebnis {
  return gefroren({
    id: t.id,
    gueltigAb: t.gueltigAb,
    ersterTagUnbekannt: t.ersterTagUnbekannt,
    gueltigBis: t.gueltigBis,
    herkunft: t.herkunft,
    zuletztBestaetigt: t.zuletztBestaetigt,
    frische,
    quelle: { ...t.quelle },
  });
}
