import { euro, flaeche, personen, tagLang } from '@/lib/kern/zahlen';
import type { Urteil } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { wertText } from '@/lib/texte/werte';
import type { Beispielstand, Beispielwirkung } from './beispiele';
import { prozentText, unterschiedText } from './einheiten';
import type { Eintragsaenderung } from './eintraege';
import type { Fassungsvergleich } from './fassung';
import { seite, type Wertpaar } from './paare';
import type { Traegervergleich } from './traeger';
import type { Umschlag } from './wohnungen';

/** The words of the report, so that its Markdown and its page say the same. */

const URTEIL: Readonly<Record<Urteil, string>> = {
  im_rahmen: 'im Rahmen',
  miete_im_rahmen: 'Miete im Rahmen, Heizung offen',
  ueber_richtwert: 'über dem Richtwert',
  nur_heizung_ueber: 'nur die Heizung darüber',
  nicht_pruefbar: 'nicht prüfbar',
};

const WIRKUNG = {
  massgeblich: '',
  hinweis: ' (nur Hinweis)',
  nichtpruefungsgrenze: ' (Nichtprüfungsgrenze)',
} as const;

export const TITEL = 'Prüfung der Richtwerte';

/** “Region Hannover (03241)”, with what happened to the authority as a whole. */
export function traegerTitel({ name, ags, art }: Traegervergleich): string {
  const zusatz = art === 'neu' ? ': neuer Träger' : art === 'entfernt' ? ': Träger entfernt' : '';
  return `${name} (${ags})${zusatz}`;
}

export function fassungTitel({ art, tag }: Fassungsvergleich): string {
  const ab = /^\d{4}-\d{2}-\d{2}$/.test(tag) ? tagLangOder(tag) : tag;
  if (art === 'neu') return `Neue Tabelle ab ${ab}`;
  return art === 'entfernt' ? `Entfernt: Tabelle ab ${ab}` : `Geändert: Tabelle ab ${ab}`;
}

/** What the change does to people and places, before anything else; with the version where several change. */
export function wirkungssaetze({ fassungen }: Traegervergleich): string[] {
  const welche = (f: Fassungsvergleich) => (fassungen.length > 1 ? `${fassungTitel(f)}: ` : '');
  return fassungen.flatMap((f) => f.wirkung.map((satz) => welche(f) + satz));
}

/** What has to be said first about a version, or null. */
export function warnsatz(fassung: Fassungsvergleich): string | null {
  const { art, rueckwirkend } = fassung;
  if (art === 'entfernt')
    return 'Eine Tabelle fehlt jetzt. Alte Tabellen bleiben liegen, weil Menschen auch alte Bescheide prüfen.';
  if (!rueckwirkend) return null;
  if (art === 'neu') return 'Die neue Tabelle gilt schon für vergangene Tage.';
  return 'Hier ändern sich Werte für vergangene Tage. Das ist nur richtig, wenn sie falsch abgeschrieben waren.';
}

/** With what a version was compared, and how many values differ. */
export function vergleichssatz({ art, gegen, lesbar, paare }: Fassungsvergleich): string {
  if (!lesbar) return 'Die Datei hat noch Fehler. Darum fehlen hier die Werte.';
  const anzahl = paare.filter((p) => p.geaendert).length;
  if (art === 'entfernt') return `Sie hatte ${werte(paare.length)}.`;
  if (gegen === null) return `Das ist die erste Tabelle. Sie hat ${werte(paare.length)}.`;
  const was =
    anzahl === 0
      ? 'Kein Wert ändert sich'
      : `${werte(anzahl)} von ${paare.length} ${anzahl === 1 ? 'ändert' : 'ändern'} sich`;
  return art === 'neu' ? `${was} gegenüber der Tabelle ab ${tagLangOder(gegen)}.` : `${was}.`;
}

/** That somebody held a table from a second source against its document, and how much was wrong; null if nobody did. */
export function belegsatz({ art, eintraege, paare }: Fassungsvergleich): string | null {
  const beleg = eintraege.find(({ pfad }) => pfad.join('.') === 'quelle.beleg');
  if (art !== 'geaendert' || beleg?.neu !== 'original') return null;
  const da = paare.filter(({ neu }) => neu !== null);
  const berichtigt = paare.filter(({ geaendert }) => geaendert).length;
  return `Mit dem Dokument verglichen: ${da.length} von ${da.length} Werten bestätigt, ${berichtigt} berichtigt.`;
}

function werte(anzahl: number): string {
  return anzahl === 1 ? '1 Wert' : `${anzahl} Werte`;
}

export function grenzeTitel(paar: Wertpaar): string {
  const { bezug, wirkung } = seite(paar);
  return BEZUG[bezug] + WIRKUNG[wirkung];
}

/** Cells of one row: where, for whom, old, new, difference, percent. */
export function zellen(paar: Wertpaar) {
  const { alt, neu, promille } = paar;
  const { stelle, personen: fuer, einheit } = seite(paar);
  const beide = alt !== null && neu !== null && alt.zahl !== null && neu.zahl !== null;
  return {
    stelle,
    fuer: fuer === 'alle' ? 'alle Haushalte' : fuer,
    alt: alt === null ? 'fehlte' : alt.text,
    neu: neu === null ? 'fehlt' : neu.text,
    unterschied: beide ? unterschiedText(einheit, alt.zahl ?? 0, neu.zahl ?? 0) : '',
    prozent: beide ? prozentText(promille) : '',
  };
}

export function beispielsatz({ beispiele }: Fassungsvergleich): string {
  if (beispiele === null) return '';
  const stimmen = `Beispiele: ${beispiele.stimmen} von ${beispiele.von} stimmen.`;
  if (beispiele.gefragt === 0) return stimmen;
  const anders = beispiele.wirkungen.length;
  const haben = anders === 0 ? 'hat keines' : anders === 1 ? 'hat 1' : `haben ${anders}`;
  return `${stimmen} Von den ${beispiele.gefragt} bisherigen Beispielen ${haben} jetzt ein anderes Ergebnis.`;
}

export function beispielzellen({ name, alt, neu }: Beispielwirkung) {
  return [name, beispielstand(alt), beispielstand(neu)];
}

function beispielstand({ urteil, kriterium }: Beispielstand): string {
  const richtwert = kriterium?.richtwert;
  if (kriterium == null || richtwert == null) return URTEIL[urteil];
  return `${URTEIL[urteil]}, Richtwert ${wertText(kriterium.bezug, richtwert)}`;
}

export function wohnungssatz({ wohnungen }: Fassungsvergleich): string {
  if (wohnungen === null) return '';
  const { gefragt, umschlaege } = wohnungen;
  if (umschlaege.length === 0) return `Von ${gefragt} gedachten Wohnungen bekommt keine ein anderes Urteil.`;
  const wechsel = new Map<string, number>();
  for (const { alt, neu } of umschlaege) {
    const name = `von „${URTEIL[alt]}“ zu „${URTEIL[neu]}“`;
    wechsel.set(name, (wechsel.get(name) ?? 0) + 1);
  }
  const teile = [...wechsel].map(([name, anzahl]) => `${anzahl} ${name}`).join(', ');
  return `Von ${gefragt} gedachten Wohnungen ${umschlaege.length === 1 ? 'bekommt 1' : `bekommen ${umschlaege.length}`} ein anderes Urteil: ${teile}.`;
}

export function wohnungszellen({ gebiet, wohnung, alt, neu }: Umschlag) {
  const { personen: n, wohnflaeche, bruttokaltmiete, heizkosten } = wohnung;
  const was = `${flaeche(wohnflaeche)}, ${euro(bruttokaltmiete)} und ${euro(heizkosten)} Heizung`;
  return [gebiet, `${personen(n)}, ${was}`, URTEIL[alt], URTEIL[neu]];
}

/** “quelle › dokument”, and both texts. A note is its own name; that is said once. */
export function eintragszellen({ pfad, alt, neu }: Eintragsaenderung) {
  const doppelt = pfad.at(-1) === (neu ?? alt);
  return [(doppelt ? pfad.slice(0, -1) : pfad).join(' › '), alt ?? '(fehlte)', neu ?? '(fehlt)'];
}

/** The ticks for the second pair of eyes, with more where more can go wrong. */
export function pruefliste(traeger: readonly Traegervergleich[]): string[] {
  const fassungen = traeger.flatMap((t) => t.fassungen);
  return [
    'Ich habe jeden Wert mit der amtlichen Tabelle verglichen.',
    'Das Datum „gültig ab“ stimmt.',
    'Die Quelle ist richtig und öffentlich.',
    'Ich habe ein eigenes Beispiel nachgerechnet.',
    ...(traeger.some((t) => t.auffaelligkeiten.length > 0) ? ['Alles Auffällige steht so im Dokument.'] : []),
    ...(fassungen.some((f) => warnsatz(f) !== null)
      ? ['Die Änderung an vergangenen Tagen ist gewollt und begründet.']
      : []),
    ...(traeger.some((t) => t.art === 'neu') ? ['Schlüssel, Name und Jobcenter stimmen.'] : []),
  ];
}

function tagLangOder(tag: string): string {
  try {
    return tagLang(tag);
  } catch {
    return tag;
  }
}
