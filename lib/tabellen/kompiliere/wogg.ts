import { alsDezimal4, type Belegt, type Tag, type Wert, woggRichtwert, type Zelle } from '@/lib/regeln';
import { fassungAm } from '../bund-form';
import { quellzeile } from '../quelle';
import type { Anlage1 } from '../schema/bund';
import type { Zellen } from '../schema/je-person';
import type { WoggInDatei } from '../schema/wert';
import { GROESSEN, melde, type Ort } from './umfeld';

/**
 * A limit by the WoGG formula: with a fixed version of Anlage 1, or with everything as it is in force on the day of the
 * question - one branch for each span of days in which Anlage 1, Klimakomponente and Mietenstufe stay the same.
 */
export function kompiliereWogg(regel: WoggInDatei, ort: Ort): Wert | null {
  const { anlage1 } = ort.umfeld.bund;
  if (regel.fassung !== 'stichtag') {
    const anlage = anlage1.find((a) => a.gueltig_ab === regel.fassung);
    if (anlage) return mitFassung(regel, anlage, ort, ort.umfeld.gueltigAb);
    const tage = anlage1.map((a) => a.gueltig_ab).join(', ');
    const text = `Eine Fassung der Anlage 1 vom ${regel.fassung} gibt es hier nicht. Möglich ist: ${tage}`;
    return melde(ort, text, 'fassung');
  }
  const fassungen = wechseltage(ort).map((ab) => {
    const anlage = fassungAm(anlage1, ab, (a) => a.gueltig_ab);
    const wert = anlage ? mitFassung(regel, anlage, ort, ab) : unbekannt(`Anlage 1 am ${ab}`);
    return wert && { ab, wert };
  });
  return fassungen.includes(null)
    ? null
    : { art: 'nach_tag', fassungen: fassungen.filter((f) => f !== null) };
}

/** The table's first day and every day on which Anlage 1, the Klimakomponente or the Mietenstufe changes after it. */
function wechseltage({ umfeld: { bund, gueltigAb }, mietenstufe }: Ort): Tag[] {
  const tage = [
    ...bund.anlage1.map((a) => a.gueltig_ab),
    ...bund.klimakomponente.map((k) => k.gueltig_ab),
    ...(mietenstufe ?? []).map(({ ab }) => ab),
  ];
  return [...new Set([gueltigAb, ...tage.filter((tag) => tag > gueltigAb)])].sort();
}

function unbekannt(was: string): Wert {
  return { art: 'unbekannt', grund: `${was} liegt nicht vor.` };
}

/** `tag`: the day whose Klimakomponente and Mietenstufe hold. */
function mitFassung(regel: WoggInDatei, anlage: Anlage1, ort: Ort, tag: Tag): Wert | null {
  const klima = fassungAm(ort.umfeld.bund.klimakomponente, tag, (k) => k.gueltig_ab);
  if (regel.klimakomponente && !klima) {
    return melde(ort, `Am ${tag} gab es noch keine Klimakomponente. Schreiben Sie: nein`, 'klimakomponente');
  }
  if (regel.mietenstufe === undefined && ort.mietenstufe === null) {
    return melde(ort, 'Für dieses Gebiet ist keine Mietenstufe bekannt. Nennen Sie seine Gemeinden.');
  }
  const dann = ort.mietenstufe?.findLast(({ ab }) => ab <= tag)?.stufe ?? null;
  const stufe = (regel.mietenstufe ?? dann) as keyof Anlage1['hoechstbetraege'] | null;
  if (stufe === null) return unbekannt(`Die Mietenstufe am ${tag}`);
  const zellen: Zelle[] = [];
  for (const personen of GROESSEN) {
    const hoechst = betrag(anlage.hoechstbetraege[stufe], personen);
    const zuschlag = regel.klimakomponente && klima ? betrag(klima.je_person, personen) : 0;
    if (hoechst === null || zuschlag === null) break;
    const hoechstbetrag = belegt(
      hoechst,
      'Anlage 1 zu § 12 Abs. 1 WoGG',
      quellzeile(anlage.quelle, anlage.gueltig_ab),
    );
    const klimakomponente =
      regel.klimakomponente && klima
        ? belegt(zuschlag, '§ 12 Abs. 7 WoGG', quellzeile(klima.quelle, klima.gueltig_ab))
        : null;
    const { runden } = regel;
    const { rechtsgrundlage, quelle } = ort;
    const eingang = {
      personen,
      mietenstufe: stufe,
      fassung: anlage.gueltig_ab,
      hoechstbetrag,
      klimakomponente,
    };
    zellen.push(
      woggRichtwert({ ...eingang, faktor: alsDezimal4(regel.faktor), runden, rechtsgrundlage, quelle }),
    );
  }
  return {
    art: 'je_person',
    zellen,
    weitere: null,
    weitereAb: zellen.length + 1,
    einzelfallAb: null,
    danach: null,
  };
}

function betrag({ zellen, weitere, weitereAb }: Zellen, personen: number): number | null {
  const gedruckt = zellen[personen - 1];
  if (gedruckt != null) return gedruckt;
  const groesste = zellen[weitereAb - 2];
  if (groesste == null || weitere === null || personen < weitereAb) return null;
  return groesste + (personen - weitereAb + 1) * weitere;
}

function belegt(cent: number, rechtsgrundlage: string, quelle: string): Belegt {
  return { cent, rechtsgrundlage, quelle };
}
