/** Whatever happens to a file: what the checker lets pass without a word reads exactly as it is written. */
import { describe, expect, it } from 'vitest';
import { istJeM2 } from '@/lib/regeln';
import type { GeladeneTabelle } from '@/lib/tabellen/lade';
import { felderVon, zeilenVon } from '@/lib/tabellen/plausibel/zeilen';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { Zufall } from '@/scripts/messen/versehen/zufall';
import { faelle } from '@/tests/vertreter';
import { ECHTE, pruefe } from './datei';

const VERSUCHE = faelle(150, 400);
const ZEICHEN = [...' \t-:#"\'.,0123456789€_{}[]&*!|>%@`\\/äO\n'];

/** One to three random changes: characters and lines that are lost, doubled, swapped, moved or replaced. */
function veraendert(text: string, zufall: Zufall): string {
  let neu = text;
  for (let i = zufall.zahl(3); i >= 0; i--) neu = zufall.aus(AENDERUNGEN)(neu, zufall);
  return neu;
}

const AENDERUNGEN: ((text: string, zufall: Zufall) => string)[] = [
  (text, z) => anStelle(text, z, () => ''),
  (text, z) => anStelle(text, z, (zeichen) => zeichen + z.aus(ZEICHEN)),
  (text, z) => anStelle(text, z, () => z.aus(ZEICHEN)),
  (text, z) => anStelle(text, z, (zeichen) => zeichen + zeichen),
  (text, z) => anZeile(text, z, () => []),
  (text, z) => anZeile(text, z, (zeile) => [zeile, zeile]),
  (text, z) => anZeile(text, z, (zeile) => [` ${zeile}`]),
  (text, z) => anZeile(text, z, (zeile) => [`  ${zeile}`]),
  (text, z) => anZeile(text, z, (zeile) => [zeile.replace(/^ {1,2}/, '')]),
  (text, z) => anZeile(text, z, (zeile, danach) => [danach, zeile], 2),
  (text, z) => anZeile(text, z, (zeile, danach) => [zeile + danach], 2),
];

function anStelle(text: string, zufall: Zufall, neu: (zeichen: string) => string): string {
  const stelle = zufall.zahl(text.length);
  return text.slice(0, stelle) + neu(text[stelle] ?? '') + text.slice(stelle + 1);
}

function anZeile(
  text: string,
  zufall: Zufall,
  neu: (zeile: string, danach: string) => string[],
  menge = 1,
): string {
  const zeilen = text.split('\n');
  const nummer = zufall.zahl(zeilen.length - menge);
  zeilen.splice(nummer, menge, ...neu(zeilen[nummer] ?? '', zeilen[nummer + 1] ?? ''));
  return zeilen.join('\n');
}

/** Figures whose line in the file does not show the same figure. */
function andersGelesen(geladen: GeladeneTabelle, text: string): string[] {
  const zeilen = text.split('\n');
  return zeilenVon(geladen).flatMap((zeile) =>
    felderVon(zeile).flatMap(({ zahl, pfad }) => {
      if (pfad.at(-1) === 'wogg') return [];
      const { zeile: nummer } = geladen.datei.orte({ pfad, text: '' });
      const [, ganze, stellen = ''] =
        /:\s+["']?(\d+)(?:[.,](\d+))?["']?\s*(?:#.*)?$/.exec(zeilen[nummer - 1] ?? '') ?? [];
      const nachkomma = istJeM2(zeile.grenze.bezug) || zeile.wert.art === 'preis_mal_flaeche' ? 4 : 2;
      return `${ganze}${stellen.padEnd(nachkomma, '0')}` === String(zahl).padStart(nachkomma + 1, '0')
        ? []
        : [`${nummer}: ${zeilen[nummer - 1]} als ${zahl}`];
    }),
  );
}

/** Texts of one line that are not what stands behind their key. */
function andersVerstanden(text: string): string[] {
  const zeilen = text.split('\n');
  const { wert, orte } = liesYaml('datei', text);
  return blaetter(wert, []).flatMap(({ pfad, inhalt }) => {
    const { zeile, spalte } = orte({ pfad, text: '' });
    const rest = (zeilen[zeile - 1] ?? '').slice(spalte - 1).trimEnd();
    if (/^["'|>]/.test(rest) || typeof pfad.at(-1) === 'number' || inhalt === rest) return [];
    if (/^[\d.,-]+ +#/.test(rest) || inhalt.startsWith(`${rest} `)) return [];
    return [`${zeile}: ${rest} als ${inhalt}`];
  });
}

function blaetter(wert: unknown, pfad: (string | number)[]): { pfad: (string | number)[]; inhalt: string }[] {
  if (typeof wert === 'string') return [{ pfad, inhalt: wert }];
  if (Array.isArray(wert)) return wert.flatMap((w, i) => blaetter(w, [...pfad, i]));
  if (typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([name, w]) => blaetter(w, [...pfad, name]));
}

describe('Zufällige Änderungen an echten Dateien', { timeout: 300_000 }, () => {
  it('werden gemeldet, oder die Tabelle sagt genau, was in der Datei steht', () => {
    const zufall = new Zufall(20_261_125);
    let still = 0;
    for (let i = 0; i < VERSUCHE; i++) {
      const datei = zufall.aus(ECHTE);
      const text = veraendert(datei.text, zufall);
      const { fehler, warnungen, geladen } = pruefe(datei, text);
      if (fehler.length > 0 || warnungen.length > 0) continue;
      still++;
      if (geladen === undefined) throw new Error(`Versuch ${i}: keine Tabelle und keine Meldung`);
      const gefunden = [...andersGelesen(geladen, text), ...andersVerstanden(text)];
      expect({ versuch: i, datei: datei.ordner, gefunden }).toEqual({
        versuch: i,
        datei: datei.ordner,
        gefunden: [],
      });
    }
    // The property says something only if some changes pass and most do not.
    expect(still).toBeGreaterThan(VERSUCHE / 20);
    expect(still).toBeLessThan(VERSUCHE / 2);
  });
});
