import type { Wert, Zelle } from '@/lib/regeln';
import { type Belegt, woggRichtwert } from '@/lib/regeln/wogg';
import { fassungAm } from '../bund';
import { quellzeile } from '../quelle';
import type { JePersonInDatei, WoggInDatei } from '../schema/wert';
import { GROESSEN, melde, type Ort } from './umfeld';

/** A limit by the WoGG formula, computed for each household size with its steps. */
export function kompiliereWogg(regel: WoggInDatei, ort: Ort): Wert | null {
  const { bund, gueltigAb } = ort.umfeld;
  const anlage = bund.anlage1.find((a) => a.gueltig_ab === regel.fassung);
  if (!anlage) {
    const tage = bund.anlage1.map((a) => a.gueltig_ab).join(', ');
    return melde(
      ort,
      `Eine Fassung der Anlage 1 vom ${regel.fassung} gibt es hier nicht. Möglich ist: ${tage}`,
      'fassung',
    );
  }
  const klima = fassungAm(bund.klimakomponente, gueltigAb, (k) => k.gueltig_ab);
  if (regel.klimakomponente && !klima) {
    return melde(
      ort,
      `Am ${gueltigAb} gab es noch keine Klimakomponente. Schreiben Sie: nein`,
      'klimakomponente',
    );
  }
  const stufe = ort.mietenstufe as keyof typeof anlage.hoechstbetraege | null;
  if (stufe === null)
    return melde(ort, 'Für dieses Gebiet ist keine Mietenstufe bekannt. Nennen Sie seine Gemeinden.');
  const zellen: Zelle[] = [];
  for (const personen of GROESSEN) {
    const hoechst = betrag(anlage.hoechstbetraege[stufe], personen);
    const zuschlag = regel.klimakomponente && klima ? betrag(klima.je_person, personen) : 0;
    if (hoechst === null || zuschlag === null) break;
    const eingang = {
      personen,
      mietenstufe: stufe,
      fassung: regel.fassung,
      hoechstbetrag: belegt(
        hoechst,
        'Anlage 1 zu § 12 Abs. 1 WoGG',
        quellzeile(anlage.quelle, anlage.gueltig_ab),
      ),
      klimakomponente:
        regel.klimakomponente && klima
          ? belegt(zuschlag, '§ 12 Abs. 7 WoGG', quellzeile(klima.quelle, klima.gueltig_ab))
          : null,
      faktor: regel.faktor,
      runden: regel.runden,
      rechtsgrundlage: ort.rechtsgrundlage,
      quelle: ort.quelle,
    };
    try {
      zellen.push(woggRichtwert(eingang));
    } catch (fehler) {
      if (!(fehler instanceof RangeError)) throw fehler;
      return melde(ort, ohneRundung(fehler.message, personen), 'runden');
    }
  }
  return { art: 'je_person', zellen, weitere: null, einzelfallAb: null };
}

/** The text for a product with fractions of a cent where the table says `runden: nicht`. */
export function ohneRundung(wert: string, personen: number): string {
  return `Für ${personen} Personen ergibt die Rechnung ${wert} Euro, also Bruchteile von Cent. Tragen Sie ein, wie der Träger rundet: cent, euro, euro_auf …`;
}

function betrag(zeile: JePersonInDatei, personen: number): number | null {
  const letzte = zeile.zellen.length;
  if (personen <= letzte) return zeile.zellen[personen - 1] ?? null;
  const groesste = zeile.zellen[letzte - 1];
  return groesste == null || zeile.weitere === null ? null : groesste + (personen - letzte) * zeile.weitere;
}

function belegt(cent: number, rechtsgrundlage: string, quelle: string): Belegt {
  return { cent, rechtsgrundlage, quelle };
}
