/** `tabellen:beispiele`: examples follow values, and no change of the rule. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '@/scripts/git/stand';
import { main } from '@/scripts/tabellen-beispiele';
import { ersetze, ordnerMit } from '@/tests/tabellen/hilfe';

const TRAEGER = readFileSync('data/traeger/03252-hameln-pyrmont/traeger.yaml', 'utf8');
const KOPF = `format: 1
gueltig_ab: 2026-01-01
zuletzt_bestaetigt: 2026-06-01
lizenz: unbekannt
quelle:
  stelle: Prüfkreis
  dokument: Prüftabelle
  fundstelle: S. 1
  eingesehen: 2026-06-01
  beleg: original
grenzen:
  - bezug: bruttokaltmiete
    wirkung: massgeblich
    gebiete:
      - name: Stadt
        gemeinden: ["03252006"]
        je_person:
          1: 400.00
          2: 500.00
          weitere: 60.00
      - name: Land
        gemeinden: ["03252001", "03252002"]
        je_person:
          1: 380.00
          2: 480.00
          weitere: 60.00
`;
const beispiel = (name: string, netto: string, rest: string) => `  - name: ${name}
    herkunft: gerechnet
    anfrage:
      ort: "03252006"
      personen: 1
      nettokaltmiete: ${netto}
      betriebskosten: 100.00
    erwartet:
${rest}`;
const TEXT = `${KOPF}beispiele:
${beispiel('genau gleich', '300.00', '      urteil: miete_im_rahmen\n      richtwert: 400.00\n')}${beispiel('darunter', '290.00', '      urteil: miete_im_rahmen\n      differenz: -10.00\n')}${beispiel('darüber', '300.01', '      urteil: ueber_richtwert\n      differenz: 0.01\n')}`;

/** Runs the command on the file `tag`, where the folder holds these files. */
function lauf(dateien: Readonly<Record<string, string>>, tag: string, mitGit = false) {
  const ordner = ordnerMit({ 'traeger.yaml': TRAEGER, ...dateien });
  const datei = join(ordner, `${tag}.yaml`);
  if (mitGit) {
    git(['init', '-q'], ordner);
    git(['add', '.'], ordner);
    git(['-c', 'user.name=P', '-c', 'user.email=p@p.example', 'commit', '-qm', 'Prüfung'], ordner);
  }
  return (neu = readFileSync(datei, 'utf8')) => {
    writeFileSync(datei, neu);
    let gesagt = '';
    const sammle = (text: string) => {
      gesagt += text;
    };
    const io = { aus: sammle, fehler: sammle } as unknown as Parameters<typeof main>[1];
    return { code: main([datei], io), gesagt, text: readFileSync(datei, 'utf8') };
  };
}

const neuerWert = ersetze('1: 400.00', '1: 420.00', TEXT);

describe('tabellen:beispiele', () => {
  it('folgt einem Wert, neben dem Stand in git', () => {
    const { code, text } = lauf({ '2026-01-01.yaml': TEXT }, '2026-01-01', true)(neuerWert);
    expect(code).toBe(0);
    expect(text).toContain('richtwert: 420.00 # nachgerechnet, bisher 400.00');
  });

  it('folgt einem Wert einer neuen Tabelle, neben der davor', () => {
    const neu = ersetze('gueltig_ab: 2026-01-01', 'gueltig_ab: 2027-01-01', neuerWert);
    const { code, text } = lauf({ '2026-01-01.yaml': TEXT, '2027-01-01.yaml': neu }, '2027-01-01')();
    expect(code).toBe(0);
    expect(text).toContain('richtwert: 420.00 # nachgerechnet, bisher 400.00');
  });

  it.each([
    [
      'ein anderer Bezug',
      'bezug: bruttokaltmiete',
      'bezug: nettokaltmiete',
      'Zeile 12, bezug: nettokaltmiete, bisher bruttokaltmiete',
    ],
    [
      'eine andere Wirkung',
      'wirkung: massgeblich',
      'wirkung: nichtpruefungsgrenze',
      'Zeile 13, wirkung: nichtpruefungsgrenze, bisher massgeblich',
    ],
    [
      'eine Gemeinde in einem anderen Gebiet',
      '["03252006"]',
      '["03252003"]',
      'Zeile 16, gemeinden: 03252003, bisher 03252006',
    ],
    [
      'ein Ende der Reihe',
      '          weitere: 60.00\n      - name',
      '          einzelfall_ab: 3\n      - name',
      'Zeile 20, einzelfall_ab: 3, bisher (fehlt)',
    ],
  ])('folgt nicht: %s', (_was, alt, neu, satz) => {
    const falsch = ersetze(alt, neu, neuerWert);
    const { code, gesagt, text } = lauf({ '2026-01-01.yaml': TEXT }, '2026-01-01', true)(falsch);
    expect(gesagt).toContain('Hier hat sich nicht nur ein Wert geändert, sondern die Regel:');
    expect(gesagt).toContain(satz);
    expect(code).toBe(1);
    expect(text).toBe(falsch);
  });

  it('folgt nicht: die Werte zweier Gebiete vertauscht', () => {
    const vertauscht = ersetze(
      '1: 400.00\n          2: 500.00',
      '1: 380.00\n          2: 480.00',
      TEXT,
    ).replace(/(name: Land[\s\S]*?)1: 380.00\n {10}2: 480.00/, '$11: 400.00\n          2: 500.00');
    const { code, gesagt } = lauf({ '2026-01-01.yaml': TEXT }, '2026-01-01', true)(vertauscht);
    expect(gesagt).toContain('Zeile 18, je_person: Werte von „Land“, bisher eigene Werte');
    expect(code).toBe(1);
  });

  it('eine andere Reihenfolge der Gebiete ist keine andere Regel', () => {
    const [vorn = '', stadt = '', land = ''] = KOPF.split('      - name: ');
    const gedreht = `${vorn}      - name: ${land}      - name: ${stadt}`;
    const neu = neuerWert.replace(KOPF.replace('400.00', '420.00'), gedreht.replace('400.00', '420.00'));
    expect(neu).not.toBe(neuerWert);
    expect(lauf({ '2026-01-01.yaml': TEXT }, '2026-01-01', true)(neu).code).toBe(0);
  });

  it('eine Grenze mehr ist für die anderen keine andere Regel', () => {
    const flaeche = '  - bezug: wohnflaeche\n    wirkung: hinweis\n    betrag: 50\nbeispiele:';
    const neu = ersetze('beispiele:', flaeche, neuerWert);
    expect(lauf({ '2026-01-01.yaml': TEXT }, '2026-01-01', true)(neu).code).toBe(0);
  });

  it('bei der ersten Tabelle gibt es nichts, womit die Regel zu vergleichen wäre', () => {
    expect(lauf({ '2026-01-01.yaml': neuerWert }, '2026-01-01')().code).toBe(0);
  });

  it('nennt eine Datei, die es nicht gibt', () => {
    let gesagt = '';
    const io = { aus() {}, fehler: (text: string) => (gesagt += text) } as unknown as Parameters<
      typeof main
    >[1];
    expect(main(['data/traeger/x/2026-01-01.yaml'], io)).toBe(2);
    expect(gesagt).toContain('Diese Datei gibt es nicht: data/traeger/x/2026-01-01.yaml.');
  });
});
