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
  const mieten: Fund[] = [];
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
    if (name === 'miete' && paar.betrag.ungenau === null)
      mieten.push({ feld: 'kaltmiete', wert: getippt(paar.betrag.cent), ...ort });
    else if (code !== null) zweifel.push({ code, ...(feld === undefined ? {} : { feld }), ...ort });
    else if (feld !== undefined) funde.push({ feld, wert: getippt(paar.betrag.cent), ...ort });
  }
  const felder = [...new Set(funde.map(({ feld }) => feld))];
  const einzeln = felder.map((feld) => einig(funde.filter((fund) => fund.feld === feld)));
  const eindeutig = einzeln.flatMap((eins) => eins.funde);
  const kaltmiete = istRest(mieten, eindeutig);
  if (!kaltmiete)
    zweifel.push(
      ...mieten.map(({ feld: _, wert: __, ...ort }) => ({ code: 'MIETE_UNKLAR' as const, ...ort })),
    );
  const kalt = paare.some(({ wort }) => wort.name === 'kalte_nebenkosten');
  return heizungDazu(
    text,
    {
      funde: kaltmiete ? [...eindeutig, ...mieten.slice(0, 1)] : eindeutig,
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

/** “Miete” is the cold rent if it is just what the two other costs leave of the whole rent. */
function istRest(mieten: readonly Fund[], funde: readonly Fund[]): boolean {
  const cent = (feld: Anzeigenfeld) => funde.find((fund) => fund.feld === feld)?.wert.replace(',', '');
  const [warm, nk, hk] = [cent('warmmiete'), cent('nebenkosten'), cent('heizkosten')];
  const [eine] = einig(mieten).funde;
  if (!eine || !warm || !nk || !hk || cent('kaltmiete') !== undefined) return false;
  return Number(eine.wert.replace(',', '')) + Number(nk) + Number(hk) === Number(warm);
}
