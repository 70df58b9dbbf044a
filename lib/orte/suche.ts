import { LAENDER } from '@/lib/kern/laender';
import { erklaereAb } from './erklaerung';
import { kreisname, kreiswort, nenntKreis } from './kreisname';
import { istKreisfrei, type Ort } from './ort';
import { nennt, type Passung, passe } from './passung';
import { plzIn } from './plz';
import { vermute } from './vermutung';
import { verbunden, type Wort, woerter } from './woerter';

export { plzIn } from './plz';

/** The places a text can mean, what people most likely mean first. */
export interface Fund {
  /**
   * `sicher`: the one place of this name or PLZ; only this leads on without a question. `wahl`: they are called so, or for
   * short, or have such a part. `vermutung`: they are spelt alike, or begin so. `keiner`: nothing fits.
   */
  readonly art: 'sicher' | 'wahl' | 'vermutung' | 'keiner';
  readonly orte: readonly Ort[];
}

const NICHTS: Fund = { art: 'keiner', orte: [] };

/** Looks for a text among places. Nobody is ever sent to a place that was only guessed. */
export function sucheOrt(text: string, orte: readonly Ort[]): Fund {
  const postleitzahl = plzIn(text);
  return postleitzahl === null ? nachName(text, orte) : nachPlz(postleitzahl, orte);
}

/** All Gemeinden of a PLZ; a name beside it chooses among them, or says that one of both is a slip. */
function nachPlz({ plz, name }: { plz: string; name: string }, orte: readonly Ort[]): Fund {
  const dort = orte.filter((ort) => ort.plz.includes(plz));
  const benannt = nachName(name, orte);
  const beides = dort.filter(({ adresse }) => benannt.orte.some((ort) => ort.adresse === adresse));
  if (beides.length > 0) return fund(beides);
  // A name that is only like another may be that of a street or part that nobody here knows.
  if (benannt.art === 'vermutung' && dort.length > 0) return fund(dort);
  const alle = einzeln([...reihe(dort), ...benannt.orte]);
  if (dort.length === 0) return alle.length > 0 ? { art: 'vermutung', orte: alle } : NICHTS;
  return fund(alle);
}

interface Kandidat {
  readonly ort: Ort;
  readonly passung: Passung;
  /** What stands behind the name says where it is, and narrowly enough. */
  readonly belegt: 'nichts' | 'land' | 'genau';
}

function nachName(text: string, orte: readonly Ort[]): Fund {
  const worte = woerter(text);
  if (worte.length === 0) return NICHTS;
  const kreise = nenntKreis(text) ? imKreis(text, orte) : ganzerKreis(worte, orte);
  if (kreise.length > 0) return { art: 'wahl', orte: einzeln(kreise) };
  const kandidaten = alleKandidaten(worte, orte);
  if (kandidaten.some(istErnst)) return entscheide(kandidaten);
  const vermutet = einzeln([...kandidaten.map(({ ort }) => ort), ...vermute(worte, orte)]);
  return vermutet.length > 0 ? { art: 'vermutung', orte: vermutet } : NICHTS;
}

function alleKandidaten(worte: readonly Wort[], orte: readonly Ort[]): readonly Kandidat[] {
  const teileIn = new Map<string, Ort[]>();
  for (const ort of orte)
    if (ort.teil !== undefined) teileIn.set(ort.adresse, [...(teileIn.get(ort.adresse) ?? []), ort]);
  return orte.flatMap((ort): Kandidat[] => {
    if (ort.istKreis) return [];
    const passend = passe(worte, ort.teil ?? ort.name);
    if (passend === null) return [];
    const { passung, dahinter, zusatzworte } = passend;
    if (dahinter.length === zusatzworte) return [{ ort, passung, belegt: 'nichts' }];
    const sagt = erklaereAb(zusatzworte, dahinter, ort, teileIn.get(ort.adresse) ?? []);
    return sagt ? [{ ort, passung, belegt: sagt.genau ? 'genau' : 'land' }] : [];
  });
}

/** Half of a double name is only a guess; in a town, people say it (“Linden” for Linden-Nord). */
function istErnst({ ort, passung }: Kandidat): boolean {
  return passung !== 'teil' || ort.teil !== undefined;
}

/** Certain is one place whose name is written out and that shares it with nobody, not even with a part of a town. */
function entscheide(kandidaten: readonly Kandidat[]): Fund {
  const geordnete = geordnet(kandidaten);
  const orte = einzeln(geordnete.map(({ ort }) => ort));
  const [erster] = geordnete;
  // Whole is whole: Mainz is not Mainz-Kastel.
  const ernst = geordnete.filter(
    (k) => k === erster || (istErnst(k) && !(k.passung === 'teil' && erster?.passung === 'ganz')),
  );
  const einer = new Set(ernst.map(({ ort }) => ort.adresse)).size === 1;
  const sicher = erster !== undefined && einer && istSicher(erster, orte.length === 1);
  return sicher ? { art: 'sicher', orte: [erster.ort] } : { art: 'wahl', orte };
}

function istSicher({ ort, passung, belegt }: Kandidat, einzig: boolean): boolean {
  if (belegt === 'genau') return true;
  if (ort.teil !== undefined) return false;
  if (passung === 'ganz') return true;
  // Of a large town nobody says the addition, unless its short name is that of a Land.
  return (
    einzig &&
    passung === 'stamm' &&
    istKreisfrei(ort) &&
    !LAENDER.some(({ name }) => ort.name.startsWith(name))
  );
}

/** Whole names first, then parts of towns and short names, then what needs a “Bad” or another half. */
function geordnet(kandidaten: readonly Kandidat[]): readonly Kandidat[] {
  const stufe = ({ ort, passung }: Kandidat) => {
    if (passung === 'ganz') return ort.teil === undefined ? 0 : 1;
    return { stamm: 1, 'ohne Bad': 2, teil: 3 }[passung];
  };
  return [...kandidaten].sort((a, b) => stufe(a) - stufe(b) || vergleiche(a.ort, b.ort));
}

/** The Kreise of a name, and the town in it that has it too. */
function imKreis(text: string, orte: readonly Ort[]): readonly Ort[] {
  const gesucht = kreiswort(text);
  const kreise = orte.filter(({ istKreis, name }) => istKreis && kreiswort(name) === gesucht);
  const ihre = orte.filter(
    (ort) => !ort.istKreis && ort.teil === undefined && kreise.some(({ kreis }) => kreis === ort.kreis),
  );
  const worte = woerter(kreisname(text));
  return [...kreise, ...reihe(ihre.filter(({ name }) => nennt(worte, name) !== null))];
}

/** “Märkischer Kreis”, “Vogtlandkreis”: the name of a Kreis that no place has. */
function ganzerKreis(worte: readonly Wort[], orte: readonly Ort[]): readonly Ort[] {
  const gesucht = verbunden(worte);
  return orte.filter(({ istKreis, name }) => istKreis && verbunden(woerter(name)) === gesucht);
}

function fund(orte: readonly Ort[]): Fund {
  return { art: einzeln(orte).length === 1 ? 'sicher' : 'wahl', orte: einzeln(reihe(orte)) };
}

/** Each page once, under the first name by which it was found. */
function einzeln(orte: readonly Ort[]): readonly Ort[] {
  const gesehen = new Set<string>();
  return orte.filter(({ adresse }) => !gesehen.has(adresse) && gesehen.add(adresse));
}

function reihe(orte: readonly Ort[]): readonly Ort[] {
  return [...orte].sort(vergleiche);
}

/** What people most likely mean first: a town that is a Kreis of its own, then by inhabitants. */
export function vergleiche(a: Ort, b: Ort): number {
  const kreisfrei = (ort: Ort) => Number(ort.teil === undefined && istKreisfrei(ort));
  return (
    kreisfrei(b) - kreisfrei(a) ||
    b.rang - a.rang ||
    a.name.localeCompare(b.name, 'de') ||
    a.kreis.localeCompare(b.kreis, 'de')
  );
}
