import type { Anfrage } from '../anfrage/anfrage';
import { alsText } from '../modell/bezug';
import type { Urteil } from '../modell/ergebnis';
import type { Hinweis } from '../modell/hinweis';
import type { Tabelle } from '../modell/tabelle';
import { gefroren } from '../wert/gefroren';
import type { MoeglicherZuschlag } from '../wert/knoten';
import type { Tag } from '../zahl/tag';
import { RECHT, type Rechtshinweis } from './recht';
import type { Raum, Regelwerk } from './regelwerk';
import { type Umzugsart, umzugsart } from './umzug';

/** What was noticed beside the verdict. */
export interface Daneben {
  readonly moeglich: readonly MoeglicherZuschlag[];
  readonly warmwasserOffen: boolean;
  readonly raum: Raum | null;
}

/** The statements that belong to a verdict on a day, in the order they are to be read. */
export function hinweiseFuer(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  werk: Regelwerk | null,
  { moeglich, warmwasserOffen, raum }: Daneben,
): readonly Hinweis[] {
  const m2Grenze = werk?.hatM2Grenze ?? false;
  // In the usual case, a new flat and nothing said about the old one, each selection was made once for all.
  const ueblich = anfrage.umzug === null && anfrage.variante.mietverhaeltnis !== 'bestand';
  const recht = ueblich
    ? uebliche(urteil, tag, m2Grenze, warmwasserOffen)
    : waehle(urteil, tag, anfrage, umzugsart(anfrage, raum), m2Grenze, warmwasserOffen);
  if (werk === null) return recht;
  const vorlaeufig = werk.vorlaeufigAb !== null && tag >= werk.vorlaeufigAb;
  const fremde = anfrage.merkmale.length === 0 ? KEINE : unbekannteMerkmale(anfrage, werk);
  if (moeglich.length === 0 && fremde.length === 0 && !vorlaeufig)
    return werk.hinweise.length === 0 ? recht : [...werk.hinweise, ...recht];
  return [
    ...moeglich.map(zuschlagshinweis),
    ...fremde,
    ...(vorlaeufig ? [VORLAEUFIG] : []),
    ...werk.hinweise,
    ...recht,
  ];
}

/** What a table says beside every verdict: that nobody read its document, and what changes a reader's conclusion. */
export function tabellenhinweise({ herkunft, quelle, leserhinweise, id }: Tabelle): Hinweis[] {
  const woher = `${quelle.stelle}, ${quelle.dokument}`;
  const texte = leserhinweise.map(
    (text): Hinweis => ({ code: 'tabelle_sagt', rechtsgrundlage: woher, werte: { text } }),
  );
  const ausZweiterHand = herkunft === 'traeger' && quelle.beleg === 'zweitquelle';
  return ausZweiterHand ? [{ code: 'zweitquelle', rechtsgrundlage: `${woher} (${id})` }, ...texte] : texte;
}

const KEINE: readonly Hinweis[] = Object.freeze([]);
const VORLAEUFIG: Hinweis = Object.freeze({ code: 'bundesdaten_vorlaeufig', rechtsgrundlage: '§ 43 WoGG' });

function unbekannteMerkmale({ merkmale }: Anfrage, { merkmale: bekannt }: Regelwerk): Hinweis[] {
  return merkmale
    .filter((merkmal) => !bekannt.has(merkmal))
    .map((merkmal) => ({
      code: 'merkmal_unbekannt',
      rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
      werte: { merkmal },
    }));
}

/** The days on which a statement begins or ends: between two of them the selection stays the same. */
const WECHSEL: readonly string[] = [
  ...new Set(RECHT.flatMap(({ ab, bis }) => [ab ?? '', bis === null ? '' : `${bis}~`])),
].sort();

type Auswahl = Readonly<Record<Urteil, readonly Hinweis[]>>;

/** A question that says nothing about the flat one lives in. */
const LEER = { variante: {} };

/** By span of days, limit per m² and open hot water: the law's statements for a new flat. */
const UEBLICHE: readonly Auswahl[] = WECHSEL.flatMap((beginn) =>
  [false, true].flatMap((m2Grenze) =>
    [false, true].map((warmwasserOffen) => {
      const fuer = (urteil: Urteil) =>
        gefroren(waehle(urteil, beginn, LEER, 'unbekannt', m2Grenze, warmwasserOffen));
      return Object.freeze({
        im_rahmen: fuer('im_rahmen'),
        miete_im_rahmen: fuer('miete_im_rahmen'),
        nur_heizung_ueber: fuer('nur_heizung_ueber'),
        ueber_richtwert: fuer('ueber_richtwert'),
        nicht_pruefbar: fuer('nicht_pruefbar'),
      });
    }),
  ),
);

function uebliche(urteil: Urteil, tag: Tag, m2Grenze: boolean, warmwasserOffen: boolean): readonly Hinweis[] {
  let zeitraum = WECHSEL.length - 1;
  while (zeitraum > 0 && (WECHSEL[zeitraum] ?? '') > tag) zeitraum--;
  return UEBLICHE[zeitraum * 4 + (m2Grenze ? 2 : 0) + (warmwasserOffen ? 1 : 0)]?.[urteil] ?? KEINE;
}

function waehle(
  urteil: Urteil,
  tag: Tag,
  { variante }: Pick<Anfrage, 'variante'>,
  umzug: Umzugsart,
  m2Grenze: boolean,
  warmwasserOffen: boolean,
): readonly Hinweis[] {
  const bestand = variante.mietverhaeltnis === 'bestand';
  return RECHT.filter(
    (h) =>
      (warmwasserOffen || !h.nurBeiOffenemWarmwasser) &&
      (m2Grenze || !h.nurMitM2Grenze) &&
      gilt(h, urteil, tag, bestand, umzug),
  ).map(({ code, rechtsgrundlage }) => ({ code, rechtsgrundlage }));
}

function gilt(h: Rechtshinweis, urteil: Urteil, tag: Tag, bestand: boolean, umzug: Umzugsart): boolean {
  if (h.ab !== null && tag < h.ab) return false;
  if (h.bis !== null && tag > h.bis) return false;
  if (h.bei !== 'immer' && !h.bei.includes(urteil)) return false;
  if (h.wohnung !== 'beide' && (h.wohnung === 'bestand') !== bestand) return false;
  return h.umzug === null || h.umzug.includes(umzug);
}

function zuschlagshinweis({ zuschlag, betrag }: MoeglicherZuschlag): Hinweis {
  const { name, bezug, rechtsgrundlage, plus } = zuschlag;
  if (plus.art === 'unbekannt')
    return { code: 'hoeherer_wert_unbekannt', rechtsgrundlage, werte: { name, bezug } };
  if (betrag === null) return { code: 'zuschlag_ohne_betrag', rechtsgrundlage, werte: { name, bezug } };
  const code = zuschlag.ist === 'bis_zu' ? 'zuschlag_bis_zu' : 'zuschlag_moeglich';
  return { code, rechtsgrundlage, werte: { name, bezug, betrag: alsText(bezug, betrag) } };
}
