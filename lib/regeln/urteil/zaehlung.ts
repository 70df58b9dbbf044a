import { type Anfrage, HOECHSTENS } from '../anfrage/anfrage';
import type { Ergebnis, KriteriumErgebnis, Urteil, Zaehlung } from '../modell/ergebnis';
import type { Hinweis } from '../modell/hinweis';
import type { Regelwerk } from './regelwerk';

/**
 * The question once for each number of persons that can count: the authority decides whether a child that is not born
 * yet, or lives here part of the time, counts (§ 7 Abs. 3, § 22 Abs. 1 SGB II; BSG, 11 July 2019, B 14 AS 23/18 R). Where
 * costs are shared by heads, such a child can be a head of the flat without counting. Never empty.
 */
export function zaehlungen(anfrage: Anfrage): readonly Anfrage[] {
  const { kinder, personen, personenInWohnung: alle, kostenAufteilung } = anfrage;
  if (kinder === null || personen === null) return [anfrage];
  const mehr = Array.from({ length: (kinder.unterwegs ?? 0) + (kinder.zeitweise ?? 0) + 1 }, (_, i) => i);
  return mehr.flatMap((kind) => {
    const koepfe =
      kostenAufteilung === 'kopf' && alle !== null ? mehr.filter((kopf) => kopf >= kind) : [kind];
    return koepfe.map((kopf) => ({
      ...anfrage,
      personen: personen + kind,
      personenInWohnung: alle === null ? null : alle + kopf,
    }));
  });
}

/** The household sizes a question needs: more than one where a child may count or not. */
export function personenzahlen(anfrage: Anfrage): readonly number[] {
  const alle = zaehlungen(anfrage).map(({ personen }) => personen ?? 0);
  return [...new Set(alle)].filter((personen) => personen <= HOECHSTENS.personen);
}

/** One verdict for all counts; where they differ, nothing is decided. */
export function einUrteil(urteile: readonly Urteil[]): Urteil {
  const [erstes = 'nicht_pruefbar', ...andere] = urteile;
  return andere.every((urteil) => urteil === erstes) ? erstes : 'nicht_pruefbar';
}

/** The answer of the first count, with what each of the others comes to. */
export function jeZaehlung(
  anfrage: Anfrage,
  werk: Regelwerk | null,
  pruefeEine: (anfrage: Anfrage, werk: Regelwerk | null) => Ergebnis,
): Ergebnis {
  const fragen = zaehlungen(anfrage);
  const ergebnisse = fragen.map((frage) => pruefeEine(frage, werk));
  const [erstes] = ergebnisse;
  if (erstes === undefined || ergebnisse.length === 1) return pruefeEine(anfrage, werk);
  const urteil = einUrteil(ergebnisse.map((ergebnis) => ergebnis.urteil));
  const einig = urteil === erstes.urteil;
  return {
    ...erstes,
    urteil,
    gruende: einig ? erstes.gruende : ['kind_ungeklaert'],
    personenzahlen: jeGroesse(fragen, ergebnisse),
    eigenanteil: einig ? kleinster(ergebnisse) : null,
    // What is said to one of the counts may be said to the household.
    hinweise: einmalig(ergebnisse.flatMap(({ hinweise }) => hinweise)),
  };
}

/** One line for each number of persons; where its heads lead to different answers, none of them. */
function jeGroesse(fragen: readonly Anfrage[], ergebnisse: readonly Ergebnis[]): readonly Zaehlung[] {
  const groessen = [...new Set(fragen.map(({ personen }) => personen ?? 0))];
  return groessen.flatMap((personen) => {
    const eigene = ergebnisse.filter((_, i) => fragen[i]?.personen === personen);
    const [erstes] = eigene;
    if (erstes === undefined) return [];
    return [{ ...zaehlung(personen, erstes), urteil: einUrteil(eigene.map(({ urteil }) => urteil)) }];
  });
}

function einmalig(hinweise: readonly Hinweis[]): readonly Hinweis[] {
  return [...new Map(hinweise.map((hinweis) => [JSON.stringify(hinweis), hinweis])).values()];
}

function zaehlung(personen: number, { urteil, kriterien }: Ergebnis): Zaehlung {
  const miete = kriterien.find((k) => k.kriterium === 'miete' && k.massgeblich && k.richtwert !== null);
  return { personen, urteil, miete: miete === undefined ? null : grenze(miete) };
}

function grenze({ bezug, istwert, richtwert }: KriteriumErgebnis): Zaehlung['miete'] {
  return richtwert === null ? null : { bezug, istwert, richtwert };
}

/** What a person pays alone in every count: at least the least of them. */
function kleinster(ergebnisse: readonly Ergebnis[]): Ergebnis['eigenanteil'] {
  const alle = ergebnisse.flatMap(({ eigenanteil }) => eigenanteil ?? []);
  const [erster] = alle.toSorted((a, b) => Number(a.betrag) - Number(b.betrag));
  if (erster === undefined || alle.length < ergebnisse.length) return null;
  return alle.every(({ betrag }) => betrag === erster.betrag) ? erster : { ...erster, art: 'mindestens' };
}
