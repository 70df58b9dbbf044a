import { bedeutung, nachbarnIn } from './bedeutung';
import {
  type Anzeige,
  type Anzeigenfeld,
  einig,
  type Fund,
  stelle,
  type Zweifel,
  type Zweifelcode,
} from './fund';
import { heizungDazu } from './heizung';
import { paareIn } from './paare';
import { type Kostenname, namenIn } from './woerter';
import { type Betrag, betraegeIn, getippt } from './zahlen';

/** Names whose amount is a find as it is. */
const FELD: Readonly<Partial<Record<Kostenname, Anzeigenfeld>>> = {
  kaltmiete: 'kaltmiete',
  nebenkosten: 'nebenkosten',
  kalte_nebenkosten: 'nebenkosten',
  nebenkosten_mit_heizung: 'nebenkosten_mit_heizung',
  heizkosten: 'heizkosten',
  warmmiete: 'warmmiete',
  gesamtmiete: 'gesamtmiete',
  stellplatz: 'stellplatz',
  kueche: 'kueche',
};

/** Names whose amount is no cost that is asked for. */
const KEIN_FELD: Readonly<Partial<Record<Kostenname, Zweifelcode>>> = {
  miete: 'MIETE_UNKLAR',
  bruttokalt: 'BRUTTOKALT',
  kaution: 'KAUTION',
  provision: 'PROVISION',
  abloese: 'ABLOESE',
  andere: 'ANDERE_KOSTEN',
  unklar: 'ZUORDNUNG',
};

/** What the amounts of an advert mean, each with its name; then what follows from all of them for heating. */
export function kostenIn(text: string): Anzeige {
  const namen = namenIn(text);
  const { paare, unklar } = paareIn(text, namen, betraegeIn(text));
  const nachbarn = nachbarnIn(text, namen, paare);
  const zweifel: Zweifel[] = unklar.map((betrag) => ({
    code: 'ZUORDNUNG',
    ...stelle(text, betrag.von, betrag.bis),
  }));
  const funde: Fund[] = [];
  for (const paar of paare) {
    const { name, mit } = bedeutung(text, paar, nachbarn);
    const teile = [paar.wort, paar.betrag, ...mit];
    const ort = stelle(
      text,
      Math.min(...teile.map(({ von }) => von)),
      Math.max(...teile.map(({ bis }) => bis)),
    );
    const feld = FELD[name];
    const code = zweifelAn(paar.betrag, name);
    if (code !== null) zweifel.push({ code, ...(feld === undefined ? {} : { feld }), ...ort });
    else if (feld !== undefined) funde.push({ feld, wert: getippt(paar.betrag.cent), ...ort });
  }
  const felder = [...new Set(funde.map(({ feld }) => feld))];
  const einzeln = felder.map((feld) => einig(funde.filter((fund) => fund.feld === feld)));
  const kalt = paare.some(({ wort }) => wort.name === 'kalte_nebenkosten');
  return heizungDazu(
    text,
    {
      funde: einzeln.flatMap((eins) => eins.funde),
      zweifel: [...zweifel, ...einzeln.flatMap((eins) => eins.zweifel)],
    },
    kalt,
  );
}

function zweifelAn({ ungenau }: Betrag, name: Kostenname): Zweifelcode | null {
  if (name === 'je_m2') return null;
  const keines = KEIN_FELD[name];
  return keines ?? ungenau;
}
