/** Files saved in another way than UTF-8, and characters that nobody sees: refused, never read as something else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { BUND, ersetze, meldungenZu, ordnerMit, TABELLE, TRAEGER } from './hilfe';

const MIT_UMLAUT = ersetze('dokument: Prüftabelle', 'dokument: Mietübersicht für Prüfstadt');

function gespeichertAls(bytes: Uint8Array): string[] {
  const ordner = ordnerMit({ '99001-p/traeger.yaml': TRAEGER });
  writeFileSync(join(ordner, '99001-p/2026-01-01.yaml'), bytes);
  const { tabellen, meldungen } = ladeTraeger(join(ordner, '99001-p'), BUND);
  expect(tabellen.length > 0).toBe(meldungen.length === 0);
  return meldungen.map((m) => `${m.zeile}: ${m.text}`);
}

describe('Codierung', () => {
  const abhilfe =
    'Speichern Sie sie noch einmal: im Editor „Speichern unter“, dann bei „Codierung“ die Angabe „UTF-8“.';

  it('Windows-1252: ein Satz an der ersten Zeile mit Umlaut', () => {
    expect(gespeichertAls(Buffer.from(MIT_UMLAUT, 'latin1'))).toEqual([
      `6: Umlaute dieser Datei sind nicht als UTF-8 gespeichert (wohl „ANSI“ oder „Windows-1252“). ${abhilfe}`,
    ]);
  });

  it.each([
    ['mit Marke', Buffer.from(`\uFEFF${TABELLE}`, 'utf16le')],
    ['andersherum', Buffer.from(`\uFEFF${TABELLE}`, 'utf16le').swap16()],
    ['ohne Marke', Buffer.from(TABELLE, 'utf16le')],
  ])('UTF-16 %s: ein Satz', (_wie, bytes) => {
    expect(gespeichertAls(bytes)).toEqual([
      `1: Diese Datei ist als „Unicode“ (UTF-16) gespeichert. ${abhilfe}`,
    ]);
  });

  it('UTF-8 mit und ohne Marke ist richtig', () => {
    expect(gespeichertAls(Buffer.from(MIT_UMLAUT))).toEqual([]);
    expect(gespeichertAls(Buffer.from(`\uFEFF${MIT_UMLAUT}`))).toEqual([]);
  });
});

describe('Zeichen, die niemand sieht', () => {
  it.each([
    ['die Richtung gewendet', 'Prüf\u202Etabelle', 'U+202E'],
    ['ohne Breite', 'Prüf\u200Btabelle', 'U+200B'],
    ['ein Nullzeichen', 'Prüf\u0000tabelle', 'U+0000'],
    ['ein weiches Trennzeichen', 'Prüf\u00ADtabelle', 'U+00AD'],
    ['ein Merkzeichen mitten im Text', 'Prüf\uFEFFtabelle', 'U+FEFF'],
    ['ein Etikett', 'Prüf\u{E0041}tabelle', 'U+E0041'],
  ])('%s: mit Zeile, Spalte und Nummer', (_was, text, nummer) => {
    expect(meldungenZu(ersetze('dokument: Prüftabelle', `dokument: ${text}`))).toEqual([
      `2026-01-01.yaml:7:17: Hier steht ein unsichtbares Zeichen (${nummer}). Tippen Sie die Zeile neu ab, statt sie zu kopieren.`,
    ]);
  });

  it('auch in einer Bemerkung und an einem Betrag, und immer nur einmal je Zeile', () => {
    expect(meldungenZu(ersetze('lizenz: unbekannt', 'lizenz: unbekannt # \u202Egeprüft\u202C'))).toEqual([
      '2026-01-01.yaml:4:21: Hier steht ein unsichtbares Zeichen (U+202E). Tippen Sie die Zeile neu ab, statt sie zu kopieren. In dieser Zeile auch: U+202C.',
    ]);
    expect(meldungenZu(ersetze('1: 450.00', '1: 45\u200B0.00'))).toHaveLength(1);
  });

  it.each([
    ['kyrillisch in einer Adresse', 'link: https://www.hannov\u0435r.de/a', '\u0435', 'U+0435'],
    ['griechisch in einem Namen', 'fundstelle: S. 1, \u0391nlage', '\u0391', 'U+0391'],
    ['volle Breite', 'fundstelle: S. \uFF11', '\uFF11', 'U+FF11'],
  ])('%s: ein Zeichen, das nur so aussieht', (_was, zeile, zeichen, nummer) => {
    const [satz, ...andere] = meldungenZu(ersetze('fundstelle: S. 1', zeile));
    expect(andere).toEqual([]);
    expect(satz).toContain(
      `„${zeichen}“ (${nummer}) sieht aus wie ein anderes Zeichen, gehört aber zu einer anderen Schrift. Tippen Sie es neu.`,
    );
  });

  it('ein unsichtbares Zeichen in Umschrift, die erst beim Lesen eines wird', () => {
    expect(meldungenZu(ersetze('stelle: Prüfkreis', 'stelle: "Prüf\\u202Ekreis"'))).toEqual([
      '2026-01-01.yaml:6:11: Hier steht ein unsichtbares Zeichen (U+202E). Tippen Sie die Zeile neu ab, statt sie zu kopieren.',
    ]);
    expect(meldungenZu(ersetze('stelle: Prüfkreis', 'stelle: "Prüf\\u00fckreis"'))).toEqual([]);
  });

  it('ein Umlaut aus zwei Zeichen', () => {
    expect(meldungenZu(ersetze('stelle: Prüfkreis', 'stelle: Pru\u0308fkreis'))).toEqual([
      '2026-01-01.yaml:6:14: Hier steht ein Buchstabe, der aus zwei Zeichen besteht (U+0308), wohl ein Umlaut. Tippen Sie ihn neu.',
    ]);
  });

  it('ein Zeichen, das schon verloren ging', () => {
    expect(meldungenZu(ersetze('dokument: Prüftabelle', 'dokument: Pr\uFFFDftabelle'))).toEqual([
      '2026-01-01.yaml:7:15: Hier ging ein Zeichen verloren (U+FFFD), wohl ein Umlaut. Vergleichen Sie mit dem Dokument und tippen Sie es neu.',
    ]);
  });

  it('deutsche, sorbische und französische Buchstaben, Gedankenstriche und Anführungszeichen sind Text', () => {
    const text = 'Cottbus/Chóśebuz – „Wałda“, § 22 Abs. 1 × 2 m² … é ç ẞ';
    expect(meldungenZu(ersetze('dokument: Prüftabelle', `dokument: ${text}`))).toEqual([]);
  });
});
