import { fassungAm } from '../bund-form';
import type { GeladeneTabelle } from '../lade';
import type { Pfad } from '../meldung';
import type { GrenzeInDatei } from '../schema/grenze';
import type { WertInDatei } from '../schema/wert';
import { type Auffaellig, auffaellig } from './auffaellig';

const MIETEN: ReadonlySet<string> = new Set([
  'nettokaltmiete',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'nettokaltmiete_je_m2',
  'bruttokaltmiete_je_m2',
]);

/**
 * Words of a rule that hardly any document prints: a slip in one of them moves every value, and no cell looks odd.
 * What is usual is what the tables of this project say.
 */
export function pruefeRegeln(geladen: GeladeneTabelle, davor: GeladeneTabelle | null): Auffaellig[] {
  const { grenzen } = geladen.inhalt;
  const anders = grenzen.flatMap((grenze, i) => wirkungAnders(grenze, i, davor));
  return [
    ...grenzen.flatMap((grenze, i) =>
      werteIn(grenze, ['grenzen', i]).flatMap(({ wert, pfad }) => inWert(wert, pfad, geladen)),
    ),
    ...anders,
    ...(anders.length > 0 ? [] : [...ohneRichtwert(grenzen), ...gemischt(grenzen), ...nebenher(grenzen)]),
  ];
}

/** Everything below a limit that can hold a value: areas, branches, classes. */
function werteIn(knoten: unknown, pfad: Pfad): { wert: WertInDatei; pfad: Pfad }[] {
  if (typeof knoten !== 'object' || knoten === null) return [];
  if (Array.isArray(knoten)) return knoten.flatMap((kind, i) => werteIn(kind, [...pfad, i]));
  const kinder = Object.entries(knoten).filter(([name]) => name !== 'zellen' && name !== 'bestaetigt');
  return [
    { wert: knoten as WertInDatei, pfad },
    ...kinder.flatMap(([name, kind]) => werteIn(kind, [...pfad, name])),
  ];
}

function inWert(
  { wogg, je_m2, heizspiegel }: WertInDatei,
  pfad: Pfad,
  { bund, inhalt }: GeladeneTabelle,
): Auffaellig[] {
  const alle: Auffaellig[] = [];
  const melde = (stelle: Pfad, wert: string, text: string) =>
    alle.push(auffaellig('regel', [...pfad, ...stelle], text, { werte: [wert] }));
  if (wogg) {
    const gilt = fassungAm(bund.anlage1, inhalt.gueltig_ab, (a) => a.gueltig_ab)?.gueltig_ab;
    const faktor = String(wogg.faktor / 10_000);
    if (wogg.faktor !== 11_000)
      melde(
        ['wogg', 'faktor'],
        faktor,
        `Üblich ist der Faktor 1.10 (10 Prozent mehr). Nennt das Dokument ${faktor.replace('.', ',')}?`,
      );
    if (gilt !== undefined && wogg.fassung !== 'stichtag' && wogg.fassung !== gilt)
      melde(
        ['wogg', 'fassung'],
        wogg.fassung,
        `Am ersten Tag galt die Fassung vom ${gilt}. Nennt das Dokument die vom ${wogg.fassung}?`,
      );
    if (wogg.klimakomponente)
      melde(
        ['wogg', 'klimakomponente'],
        'ja',
        'Die meisten Träger zählen die Klimakomponente nicht mit. Nennt das Dokument sie?',
      );
    if (wogg.runden !== 'nicht')
      melde(
        ['wogg', 'runden'],
        wogg.runden,
        'Die meisten Träger runden Wohngeldwerte nicht. Sind die Beträge im Dokument so gerundet?',
      );
  }
  if (je_m2 && je_m2.runden !== 'nicht' && je_m2.runden !== 'cent')
    melde(
      ['je_m2', 'runden'],
      je_m2.runden,
      'Die meisten Träger runden Preis mal Fläche auf Cent. Rechnen Sie einen gedruckten Betrag nach. Stimmt es?',
    );
  if (heizspiegel?.flaeche === 'wohnung')
    melde(
      ['heizspiegel', 'flaeche'],
      'wohnung',
      'Die meisten Träger rechnen mit der angemessenen Fläche. Sagt das Dokument, dass die Fläche der Wohnung zählt?',
    );
  return alle;
}

/** A limit that decided in the table before, and now does not; or the other way round. */
function wirkungAnders(
  { bezug, wirkung }: GrenzeInDatei,
  i: number,
  davor: GeladeneTabelle | null,
): Auffaellig[] {
  const alte = davor?.inhalt.grenzen.filter((grenze) => grenze.bezug === bezug) ?? [];
  if (alte.length === 0 || alte.some((grenze) => grenze.wirkung === wirkung)) return [];
  const text = `In der Tabelle davor stand hier „${alte[0]?.wirkung}“, jetzt „${wirkung}“. Sagt das Dokument es so?`;
  return [auffaellig('wirkung', ['grenzen', i, 'wirkung'], text, { werte: [wirkung] })];
}

/** Rents that are printed and decide nothing: then nobody gets a verdict. */
function ohneRichtwert(grenzen: readonly GrenzeInDatei[]): Auffaellig[] {
  const mieten = grenzen.flatMap((grenze, i) => (MIETEN.has(grenze.bezug) ? [{ ...grenze, i }] : []));
  const erste = mieten[0];
  if (erste === undefined || mieten.some(({ wirkung }) => wirkung === 'massgeblich')) return [];
  const text = `Keine Miete dieser Tabelle ist „massgeblich“, also entscheidet keine. Sagt das Dokument, dass ${erste.wirkung === 'hinweis' ? 'sie nur ein Hinweis ist' : 'darüber nur genauer geprüft wird'}?`;
  return [auffaellig('wirkung', ['grenzen', erste.i, 'wirkung'], text, { werte: [erste.wirkung] })];
}

/** Some rents decide, and one of another kind is only looked at: no table of this project says so. */
function gemischt(grenzen: readonly GrenzeInDatei[]): Auffaellig[] {
  const entscheidet = grenzen.filter(({ bezug, wirkung }) => MIETEN.has(bezug) && wirkung === 'massgeblich');
  if (entscheidet.length === 0) return [];
  return grenzen.flatMap(({ bezug, wirkung }, i): Auffaellig[] => {
    if (wirkung !== 'nichtpruefungsgrenze' || !MIETEN.has(bezug)) return [];
    if (entscheidet.some((grenze) => grenze.bezug === bezug)) return [];
    const text = `Andere Mieten dieser Tabelle sind „massgeblich“, „${bezug}“ nicht. Sagt das Dokument, dass darüber nur genauer geprüft wird?`;
    return [auffaellig('wirkung', ['grenzen', i, 'wirkung'], text, { werte: [wirkung] })];
  });
}

/** The same rent twice, once only as a hint: one of them most likely compares something else. */
function nebenher(grenzen: readonly GrenzeInDatei[]): Auffaellig[] {
  return grenzen.flatMap(({ bezug, wirkung }, i): Auffaellig[] => {
    if (wirkung !== 'hinweis' || !MIETEN.has(bezug)) return [];
    if (!grenzen.some((grenze, j) => j !== i && grenze.bezug === bezug)) return [];
    const text = `Für „${bezug}“ gibt es noch eine andere Grenze, diese ist nur ein Hinweis. Stimmt „bezug“?`;
    return [auffaellig('wirkung', ['grenzen', i, 'bezug'], text, { werte: [wirkung] })];
  });
}
