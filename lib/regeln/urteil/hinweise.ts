import type { Anfrage } from '../anfrage/anfrage';
import { istSchlicht } from '../anfrage/kosten';
import { alsText } from '../modell/bezug';
import type { Urteil } from '../modell/ergebnis';
import type { Hinweis } from '../modell/hinweis';
import type { Tabelle } from '../modell/tabelle';
import { gefroren } from '../wert/gefroren';
import type { MoeglicherZuschlag } from '../wert/knoten';
import { tagzahl } from '../zahl/tag';
import { fallhinweise } from './fallhinweise';
import { RECHT, type Rechtshinweis } from './recht';
import type { Raum, Regelwerk } from './regelwerk';
import { type Umzugsart, umzugsart } from './umzug';

/** The statements that belong to a verdict on a day (`tagzahl`), in the order they are to be read. */
export function hinweiseFuer(
  urteil: Urteil,
  tag: number,
  anfrage: Anfrage,
  werk: Regelwerk | null,
  moeglich: readonly MoeglicherZuschlag[],
  warmwasserOffen: boolean,
  raum: Raum | null,
): readonly Hinweis[] {
  const recht = hinterTabelle(urteil, tag, anfrage, werk, warmwasserOffen, raum);
  if (werk === null) return recht;
  const fremde = anfrage.merkmale.length === 0 ? KEINE : unbekannteMerkmale(anfrage, werk);
  const vorlaeufig = tag >= werk.vorlaeufigAb;
  if (moeglich.length === 0 && fremde.length === 0 && !vorlaeufig) return recht;
  return [...moeglich.map(zuschlagshinweis), ...fremde, ...(vorlaeufig ? [VORLAEUFIG] : []), ...recht];
}

/** What the table says beside every verdict, and behind it the law. */
function hinterTabelle(
  urteil: Urteil,
  tag: number,
  anfrage: Anfrage,
  werk: Regelwerk | null,
  warmwasserOffen: boolean,
  raum: Raum | null,
): readonly Hinweis[] {
  // In the usual case each selection was made once for all.
  if (istUeblich(anfrage)) {
    const auswahl = werk === null ? OHNE_M2_GRENZE : werk.ueblicheHinweise;
    return auswahl[platz(tag, warmwasserOffen)]?.[urteil] ?? KEINE;
  }
  const m2Grenze = werk?.hatM2Grenze ?? false;
  const umzug = umzugsart(anfrage, raum, werk?.orte ?? KEINE_ORTE);
  const recht = waehle(urteil, tag, anfrage, umzug, m2Grenze, warmwasserOffen);
  return [...(werk?.hinweise ?? KEINE), ...fallhinweise(anfrage), ...recht];
}

/** A new flat for money from the Jobcenter, and nothing said about the old one, children or other costs. */
function istUeblich(anfrage: Anfrage): boolean {
  return (
    anfrage.umzug === null &&
    anfrage.rechtskreis === null &&
    anfrage.kinder === null &&
    anfrage.wohnform === null &&
    anfrage.variante.mietverhaeltnis !== 'bestand' &&
    istSchlicht(anfrage)
  );
}

/**
 * What a table says beside every verdict: that nobody read its document, why it does not decide, and what changes a
 * reader's conclusion.
 */
export function tabellenhinweise(tabelle: Tabelle): Hinweis[] {
  const { herkunft, quelle, nurOrientierung, vielleichtHoeher, leserhinweise, id } = tabelle;
  const woher = `${quelle.stelle}, ${quelle.dokument}`;
  const zweifel = nurOrientierung ?? vielleichtHoeher;
  const saetze = zweifel === null ? leserhinweise : [zweifel, ...leserhinweise];
  const texte = saetze.map(
    (text): Hinweis => ({ code: 'tabelle_sagt', rechtsgrundlage: woher, werte: { text } }),
  );
  const ausZweiterHand = herkunft === 'traeger' && quelle.beleg === 'zweitquelle';
  return ausZweiterHand ? [{ code: 'zweitquelle', rechtsgrundlage: `${woher} (${id})` }, ...texte] : texte;
}

const KEINE: readonly Hinweis[] = Object.freeze([]);
const KEINE_ORTE: Regelwerk['orte'] = new Map();
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

/** The law's statements with their days as numbers. */
const SAETZE = RECHT.map((recht) => ({
  recht,
  ab: recht.ab === null ? 0 : tagzahl(recht.ab),
  bis: recht.bis === null ? Number.POSITIVE_INFINITY : tagzahl(recht.bis),
}));

/** The days on which a statement begins or has just ended: between two of them the selection stays the same. */
const WECHSEL: readonly number[] = [
  ...new Set([0, ...SAETZE.flatMap(({ ab, bis }) => (Number.isFinite(bis) ? [ab, bis + 0.5] : [ab]))]),
].sort((a, b) => a - b);

type Auswahl = Readonly<Record<Urteil, readonly Hinweis[]>>;

/** A question that says nothing about the flat one lives in. */
const LEER = { variante: {}, rechtskreis: null };

/** By span of days and open hot water (`platz`): the law's statements for a new flat, without and with limits per m². */
const OHNE_M2_GRENZE = alleZeiten(false);
const MIT_M2_GRENZE = alleZeiten(true);

function alleZeiten(m2Grenze: boolean): readonly Auswahl[] {
  return WECHSEL.flatMap((beginn) =>
    [false, true].map((warmwasserOffen) =>
      jeUrteil((urteil) => waehle(urteil, beginn, LEER, 'unbekannt', m2Grenze, warmwasserOffen)),
    ),
  );
}

/** The same behind the statements of a table. */
export function ueblicheHinweise(davor: readonly Hinweis[], m2Grenze: boolean): readonly Auswahl[] {
  const recht = m2Grenze ? MIT_M2_GRENZE : OHNE_M2_GRENZE;
  if (davor.length === 0) return recht;
  return recht.map((auswahl) => jeUrteil((urteil) => [...davor, ...auswahl[urteil]]));
}

function jeUrteil(hinweise: (urteil: Urteil) => readonly Hinweis[]): Auswahl {
  return gefroren({
    im_rahmen: hinweise('im_rahmen'),
    miete_im_rahmen: hinweise('miete_im_rahmen'),
    nur_heizung_ueber: hinweise('nur_heizung_ueber'),
    ueber_richtwert: hinweise('ueber_richtwert'),
    nicht_pruefbar: hinweise('nicht_pruefbar'),
  });
}

function platz(tag: number, warmwasserOffen: boolean): number {
  let zeitraum = WECHSEL.length - 1;
  while (zeitraum > 0 && (WECHSEL[zeitraum] ?? 0) > tag) zeitraum--;
  return zeitraum * 2 + (warmwasserOffen ? 1 : 0);
}

function waehle(
  urteil: Urteil,
  tag: number,
  { variante, rechtskreis }: Pick<Anfrage, 'variante' | 'rechtskreis'>,
  umzug: Umzugsart,
  m2Grenze: boolean,
  warmwasserOffen: boolean,
): readonly Hinweis[] {
  const bestand = variante.mietverhaeltnis === 'bestand';
  return SAETZE.filter(
    ({ recht, ab, bis }) =>
      (warmwasserOffen || !recht.nurBeiOffenemWarmwasser) &&
      (m2Grenze || !recht.nurMitM2Grenze) &&
      ab <= tag &&
      tag <= bis &&
      gilt(recht, urteil, bestand, rechtskreis, umzug),
  ).map(({ recht: { code, rechtsgrundlage } }) => ({ code, rechtsgrundlage }));
}

function gilt(
  h: Rechtshinweis,
  urteil: Urteil,
  bestand: boolean,
  rechtskreis: Anfrage['rechtskreis'],
  umzug: Umzugsart,
): boolean {
  const kreis = rechtskreis === 'keiner' ? 'sgb2' : (rechtskreis ?? 'sgb2');
  if (h.kreis !== 'alle' && h.kreis !== kreis && kreis !== 'beide') return false;
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
