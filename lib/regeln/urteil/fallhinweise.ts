import type { Anfrage } from '../anfrage/anfrage';
import type { EinfacherHinweis, Hinweis } from '../modell/hinweis';
import { alsDezimal } from '../zahl/geld';

/** What the law says to something a question tells of household and costs, without deciding it. */
export function fallhinweise(anfrage: Anfrage): readonly Hinweis[] {
  const { kinder, wohnform, gesamtmiete, rechtskreis } = anfrage;
  const gefunden: Hinweis[] = [];
  const sagt = (wenn: boolean, code: EinfacherHinweis, rechtsgrundlage: string) => {
    if (wenn) gefunden.push({ code, rechtsgrundlage });
  };
  sagt((kinder?.unterwegs ?? 0) > 0, 'kind_unterwegs', '§ 22 Abs. 1 Satz 1 SGB II');
  sagt((kinder?.zeitweise ?? 0) > 0, 'kind_zeitweise', 'BSG, Urteil vom 11. Juli 2019, B 14 AS 23/18 R');
  sagt(rechtskreis === 'keiner', 'antrag_stellen', '§ 37 SGB II');
  sagt(wohnform === 'genossenschaft', 'genossenschaftsanteile', '§ 22 Abs. 6 SGB II');
  sagt(wohnform === 'eigentum', 'eigentum_ohne_tilgung', 'BSG, Urteil vom 7. Juli 2011, B 14 AS 79/10 R');
  sagt(gesamtmiete !== null, 'gesamtmiete_mit_strom', '§ 20 Abs. 1, § 22 Abs. 1 SGB II');
  return [...gefunden, ...nebenleistungen(anfrage), ...naechsteStufe(anfrage)];
}

function nebenleistungen({ nebenleistungen }: Anfrage): Hinweis[] {
  return nebenleistungen.map(({ art, kosten, abwaehlbar }) => ({
    code:
      abwaehlbar === null
        ? 'nebenleistung_offen'
        : abwaehlbar
          ? 'nebenleistung_abwaehlbar'
          : 'nebenleistung_fest',
    // The judgment is about a garage; for the rest the law alone stands.
    rechtsgrundlage:
      art === 'stellplatz' ? 'BSG, Urteil vom 19. Mai 2021, B 14 AS 39/20 R' : '§ 22 Abs. 1 Satz 1 SGB II',
    werte: { art, kosten: alsDezimal(kosten) },
  }));
}

/** The next step of a stepped rent: it will be compared with the limits of its own day. */
function naechsteStufe({ staffel, stichtag }: Anfrage): Hinweis[] {
  const spaetere = staffel.filter(({ ab }) => stichtag === null || ab > stichtag);
  const [naechste] = spaetere.toSorted((x, y) => (x.ab < y.ab ? -1 : 1));
  if (naechste === undefined) return [];
  const werte = { ab: naechste.ab, nettokaltmiete: alsDezimal(naechste.nettokaltmiete) };
  return [{ code: 'naechste_mietstufe', rechtsgrundlage: '§ 557a BGB, § 22 Abs. 1 SGB II', werte }];
}
