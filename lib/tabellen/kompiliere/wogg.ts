import { alsDezimal4, type Wert, type Zelle } from '@/lib/regeln';
import { type Belegt, woggRichtwert } from '@/lib/regeln/wogg';
import { fassungAm } from '../bund';
import { quellzeile } from '../quelle';
import type { Anlage1 } from '../schema/bund';
import type { Zellen } from '../schema/je-person';
import type { WoggInDatei } from '../schema/wert';
import { GROESSEN, melde, type Ort } from './umfeld';

/** A limit by the WoGG formula: with a fixed version of Anlage 1, or with the one in force on the day of the question. */
export function kompiliereWogg(regel: WoggInDatei, ort: Ort): Wert | null {
  const { anlage1 } = ort.umfeld.bund;
  if (regel.fassung !== 'stichtag') {
    const anlage = anlage1.find((a) => a.gueltig_ab === regel.fassung);
    if (anlage) return mitFassung(regel, anlage, ort);
    const tage = anlage1.map((a) => a.gueltig_ab).join(', ');
    const text = `Eine Fassung der Anlage 1 vom ${regel.fassung} gibt es hier nicht. Möglich ist: ${tage}`;
    return melde(ort, text, 'fassung');
  }
  const fassungen = anlage1.flatMap((anlage) => {
    const wert = mitFassung(regel, anlage, ort);
    return wert ? [{ ab: anlage.gueltig_ab, wert }] : [];
  });
  return { art: 'nach_tag', fassungen };
}

function mitFassung(regel: WoggInDatei, anlage: Anlage1, ort: Ort): Wert | null {
  const { bund, gueltigAb } = ort.umfeld;
  const tag = regel.fassung === 'stichtag' && anlage.gueltig_ab > gueltigAb ? anlage.gueltig_ab : gueltigAb;
  const klima = fassungAm(bund.klimakomponente, tag, (k) => k.gueltig_ab);
  if (regel.klimakomponente && !klima) {
    return melde(ort, `Am ${tag} gab es noch keine Klimakomponente. Schreiben Sie: nein`, 'klimakomponente');
  }
  const stufe = (regel.mietenstufe ?? ort.mietenstufe) as keyof Anlage1['hoechstbetraege'] | null;
  if (stufe === null) {
    return melde(ort, 'Für dieses Gebiet ist keine Mietenstufe bekannt. Nennen Sie seine Gemeinden.');
  }
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
