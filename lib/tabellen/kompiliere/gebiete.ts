import type { Gebiet } from '@/lib/regeln';
import type { Pfad } from '../meldung';
import type { GrenzeInDatei } from '../schema/grenze';
import type { WertInDatei } from '../schema/wert';
import { fremdeGemeinde } from './gemeinden';
import { stufenname, stufenVon } from './mietenstufen';
import { melde, type Ort, type Stufenfolge, type Umfeld } from './umfeld';
import { brauchtMietenstufe, kompiliereWert } from './wert';

/** The areas of a limit. Where the value follows the Mietenstufe, an area is split by level. */
export function kompiliereGebiete(grenze: GrenzeInDatei, ort: Ort): Gebiet[] {
  const { umfeld } = ort;
  const eintraege = grenze.gebiete;
  if (eintraege === undefined) {
    const ganzes = { name: umfeld.traeger.name, teil: null, gemeinden: null, vergleichsraum: true };
    return ausfuehren(grenze as WertInDatei, ganzes, ort);
  }
  const vergeben: Vergeben = new Map();
  return eintraege.flatMap((eintrag, i) => {
    const hier: Ort = { ...ort, pfad: [...ort.pfad, 'gebiete', i] };
    const gemeinden = eintrag.gemeinden ?? mitStufe(umfeld, eintrag.mietenstufe ?? '');
    const vergleichsraum = eintrag.mietenstufe === undefined;
    const kopf = { name: eintrag.name, teil: eintrag.teil ?? null, gemeinden, vergleichsraum };
    pruefeGemeinden(gemeinden, kopf, hier, vergeben);
    return ausfuehren(eintrag as WertInDatei, kopf, hier);
  });
}

interface Kopf {
  readonly name: string;
  readonly teil: string | null;
  readonly gemeinden: readonly string[] | null;
  readonly vergleichsraum: boolean;
}

function ausfuehren(wert: WertInDatei, kopf: Kopf, ort: Ort): Gebiet[] {
  const braucht = brauchtMietenstufe(wert);
  if (braucht === 'nein') {
    const fertig = kompiliereWert(wert, { ...ort, gemeinden: kopf.gemeinden });
    return fertig ? [{ ...kopf, wert: fertig }] : [];
  }
  const gruppen = new Map<string, { folge: Stufenfolge; gemeinden: string[] }>();
  const ohne: string[] = [];
  for (const ags of kopf.gemeinden ?? Object.keys(ort.umfeld.gemeinden)) {
    const folge = stufenVon(ort.umfeld, ags, braucht === 'stichtag');
    const name = stufenname(folge);
    if (name === null) ohne.push(ags);
    else gruppen.set(name, { folge, gemeinden: [...(gruppen.get(name)?.gemeinden ?? []), ags] });
  }
  if (ohne.length > 0) melde(ort, ohneStufe(ohne, ort.umfeld));
  return [...gruppen]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([stufe, { folge, gemeinden }]) => {
      const name = `${kopf.name}, Mietenstufe ${stufe}`;
      const fertig = kompiliereWert(wert, { ...ort, mietenstufe: folge, gemeinden });
      return fertig ? [{ name, teil: kopf.teil, gemeinden, vergleichsraum: false, wert: fertig }] : [];
    });
}

/** One sentence for all of them: most often the cause is the day, not the Gemeinde. */
function ohneStufe(ags: readonly string[], { bund, gueltigAb, gemeinden }: Umfeld): string {
  const [erste] = bund.mietenstufen.map((liste) => liste.gueltigAb).sort();
  if (erste !== undefined && gueltigAb < erste)
    return `Am ersten Tag dieser Tabelle (${gueltigAb}) ist keine Mietenstufe bekannt: Unsere Listen beginnen am ${erste}. Stimmt der Tag, tragen Sie die gedruckten Beträge unter „je_person“ ein.`;
  const namen = ags.slice(0, 3).map((schluessel) => gemeinden[schluessel] ?? schluessel);
  const rest = ags.length > 3 ? ` und ${ags.length - 3} weitere` : '';
  return `Ohne Mietenstufe am ${gueltigAb}: ${namen.join(', ')}${rest}. Tragen Sie dort die gedruckten Beträge unter „je_person“ ein.`;
}

function mitStufe(umfeld: Umfeld, stufe: string): string[] {
  return Object.keys(umfeld.gemeinden).filter((ags) => stufenVon(umfeld, ags, false)[0]?.stufe === stufe);
}

/** The areas that hold a Gemeinde so far. */
type Vergeben = Map<string, Kopf[]>;

/** A Gemeinde belongs to the authority and stands once in a limit: as a whole, or once with each of its parts. */
function pruefeGemeinden(gemeinden: readonly string[], kopf: Kopf, ort: Ort, vergeben: Vergeben): void {
  gemeinden.forEach((ags, i) => {
    const stelle: Pfad = ['gemeinden', i];
    if (!Object.hasOwn(ort.umfeld.gemeinden, ags)) {
      const { traeger, bund } = ort.umfeld;
      melde(ort, fremdeGemeinde(ags, traeger.name, bund), ...stelle);
    }
    const bisher = vergeben.get(ags) ?? [];
    const doppelt = bisher.find((g) => g.teil === null || kopf.teil === null || g.teil === kopf.teil);
    if (doppelt) {
      const text = `Die Gemeinde ${ags} steht schon im Gebiet „${doppelt.name}“. Löschen Sie einen Eintrag, oder trennen Sie beide mit „teil“.`;
      melde(ort, text, ...stelle);
    } else vergeben.set(ags, [...bisher, kopf]);
  });
}
