import { doppelteSchluessel, sicherOhneDoppelte } from '@/lib/fragen/doppelte-schluessel';
import type { Auskunft, Entscheidung } from '@/lib/orte/auskunft';
import { type Anfrage, type Ergebnis, leseAnfrage, type Tag } from '@/lib/regeln';
import { ausAnfrage, ausFrage, doppelt, type Fehler, lesefehler } from './fehlerzeile';
import type { Frage } from './fragen';

/** The answer to one question. */
export interface Antwort {
  /** One line of JSON, without its end. */
  readonly zeile: string;
  /** What is wrong, for people: each with the line it stands in. Empty if there is a result. */
  readonly fehler: readonly string[];
}

/** Answers questions one by one; `kurz` as in the contract (docs/anfrage-und-ergebnis.md, Kommandozeile). */
export class Antworter {
  constructor(
    private readonly auskunft: Auskunft,
    private readonly heute: Tag,
    private readonly kurz: boolean,
  ) {}

  antwort(frage: Frage): Antwort {
    if ('grund' in frage) return schlecht(frage.zeile, [lesefehler(frage.grund)]);
    const { zeile, text, wert } = frage;
    const doppelte = sicherOhneDoppelte(text, wert) ? [] : doppelteSchluessel(text);
    if (doppelte.length > 0) {
      // Over several lines people want the line of the second one; the answer belongs to where the question begins.
      const zeilen = doppelte.map((einer) => zeile + einer.zeile - 1);
      return schlecht(zeile, doppelte.map(doppelt), zeilen);
    }
    const gelesen = leseAnfrage(wert);
    if (!gelesen.ok) return schlecht(zeile, gelesen.fehler.map(ausAnfrage));
    const anfrage =
      gelesen.anfrage.stichtag === null ? { ...gelesen.anfrage, stichtag: this.heute } : gelesen.anfrage;
    const unpassend = this.auskunft.fehlerIn(anfrage);
    if (unpassend.length > 0) return schlecht(zeile, unpassend.map(ausFrage));
    const antwort = this.kurz
      ? kurzform(zeile, anfrage, this.auskunft.entscheide(anfrage))
      : langform(zeile, anfrage, this.auskunft.beantworte(anfrage));
    return { zeile: antwort, fehler: KEINE };
  }
}

const KEINE: readonly string[] = Object.freeze([]);

function schlecht(zeile: number, fehler: readonly Fehler[], zeilen?: readonly number[]): Antwort {
  return {
    zeile: JSON.stringify({ zeile, fehler }),
    fehler: fehler.map(({ text }, i) => `Zeile ${zeilen?.[i] ?? zeile}: ${text}`),
  };
}

function langform(zeile: number, { ort, stichtag, personen }: Anfrage, ergebnis: Ergebnis): string {
  return JSON.stringify({ zeile, anfrage: { ort, stichtag, personen }, ...ergebnis });
}

/**
 * The verdict and what it rests on: enough for a list, a tenth of the whole. Put together by hand, which takes a fifth of
 * the time; only the place can hold a sign that JSON has to escape, all else are codes and decimal texts.
 */
function kurzform(zeile: number, anfrage: Anfrage, entscheidung: Entscheidung): string {
  const { ags, urteil, gruende } = entscheidung;
  const ort = ags === null ? JSON.stringify(anfrage.ort) : `"${ags}"`;
  const warum = gruende.length === 0 ? '' : `"${gruende.join('","')}"`;
  let kriterien = '';
  for (const { massgeblich, bezug, status, istwert, richtwert, differenz } of entscheidung.kriterien) {
    if (!massgeblich) continue;
    if (kriterien !== '') kriterien += ',';
    kriterien += `{"bezug":"${bezug}","status":"${status}","istwert":${text(istwert)},"richtwert":${text(richtwert)},"differenz":${text(differenz)}}`;
  }
  return `{"zeile":${zeile},"ort":${ort},"urteil":"${urteil}","gruende":[${warum}],"kriterien":[${kriterien}]}`;
}

function text(wert: string | null): string {
  return wert === null ? 'null' : `"${wert}"`;
}
