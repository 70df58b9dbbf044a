import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';
import { laufe } from './hilfe';

const LISTE = 'Gebiet;1;2;3;4;5;weitere\nHannover;512,00;651,00;775,00;925,00;1.050,00;128,00\n';
const NEUE = `${HANNOVER}/2027-01-01.yaml`;

function neu(daten: string, argumente: string[], eingabe = '') {
  return laufe('tabellen-neu', ['--daten', daten, ...argumente], eingabe);
}

describe('tabellen:neu', () => {
  const daten = hannover();
  const quelle = [
    '--dokument',
    'Werte 2027',
    '--link',
    'https://www.example.org/a.pdf',
    '--eingesehen',
    '25.11.2026',
    '--beleg',
    'original',
  ];
  const lauf = neu(daten, ['--traeger', '03241', '--ab', '2027-01-01', '--aus', '-', ...quelle], LISTE);
  const pfad = relative(process.cwd(), join(daten, NEUE));

  it('zeigt, was es verstanden hat, was offen ist und wie es weitergeht', () => {
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    const zeile =
      readFileSync(join(daten, NEUE), 'utf8')
        .split('\n')
        .findIndex((z) => z.includes('urteil: # SELBST')) + 1;
    expect(lauf.ausgabe).toBe(`Vorlage ist die Tabelle ab 2026-07-01.

So habe ich die Liste verstanden (Kaltmiete mit Betriebskosten):
  Hannover  1: 512,00  2: 651,00  3: 775,00  4: 925,00  5: 1050,00  weitere: 128,00

Nicht in der Liste, dort bleibt alles wie bisher: Barsinghausen, Burgdorf, Burgwedel, Garbsen, Gehrden, Hemmingen, Isernhagen, Laatzen, Langenhagen, Lehrte, Neustadt am Rübenberge, Pattensen, Ronnenberg, Seelze, Sehnde, Springe, Uetze, Wedemark, Wennigsen (Deister), Wunstorf

4 Beispiele habe ich nachgerechnet. Vergleichen Sie sie mit dem Dokument.

Diese Beispiele sehen Sie selbst an:
  Hannover, 2 Personen: unter dem Richtwert

Angelegt: ${pfad}

Noch offen (1):
  ${pfad}:${zeile}:15: Es fehlt der Eintrag „urteil“. Er gehört unter „erwartet“ und braucht einen Wert.

So geht es weiter:
  1. Öffnen Sie die Datei. Tragen Sie ein, was offen ist, und vergleichen Sie jeden Wert.
  2. npm run tabellen:beispiele -- ${pfad}   (Beispiele folgen den Werten)
  3. npm run tabellen:pruefen -- ${pfad}
`);
  });

  it('überschreibt nie, auch nicht dieselbe Datei', () => {
    const vorher = readFileSync(join(daten, NEUE), 'utf8');
    expect(neu(daten, ['--traeger', '03241', '--ab', '2027-01-01'])).toMatchObject({
      code: 1,
      ausgabe: '',
      fehler:
        'Die Datei 03241-region-hannover/2027-01-01.yaml gibt es schon. Eine Tabelle wird nie überschrieben. Nehmen Sie einen anderen Tag.\n',
    });
    expect(readFileSync(join(daten, NEUE), 'utf8')).toBe(vorher);
  });

  it('nach dem letzten Eintrag nimmt die Prüfung sie an', () => {
    const text = readFileSync(join(daten, NEUE), 'utf8');
    writeFileSync(join(daten, NEUE), text.replace('urteil: # SELBST', 'urteil: miete_im_rahmen # SELBST'));
    expect(laufe('tabellen-pruefen', [join(daten, NEUE)])).toMatchObject({ code: 0, fehler: '' });
  });

  it('legt für einen neuen Träger auch traeger.yaml an', () => {
    const leer = ordnerMit({});
    expect(neu(leer, ['--traeger', 'Hameln-Pyrmont', '--ab', '1.1.2027', '--form', 'wogg']).code).toBe(0);
    expect(readdirSync(join(leer, 'traeger/03252-hameln-pyrmont'))).toEqual([
      '2027-01-01.yaml',
      'traeger.yaml',
    ]);
  });

  it('bei einem Fehler in der Liste entsteht keine Datei', () => {
    const hier = hannover();
    const falsch = neu(hier, ['--traeger', '03241', '--ab', '2027-01-01', '--aus', '-'], 'Hanover;512,00\n');
    expect(falsch).toMatchObject({ code: 1, ausgabe: '' });
    expect(falsch.fehler).toMatch(
      /^Das Gebiet „Hanover“ steht nicht in der Tabelle\. Möglich ist: Hannover, /,
    );
    expect(existsSync(join(hier, NEUE))).toBe(false);
  });

  it.each([
    [[], 'Aufruf: npm run tabellen:neu\n'],
    [['--traeger', 'Atlantis', '--ab', '2027-01-01'], '„Atlantis“ steht nicht in der Gemeindeliste.'],
    [['--traeger', 'hannover', '--ab', 'morgen'], '„morgen“ ist kein Datum.'],
    [['--traeger', 'münchen', '--ab', '2027-01-01'], '„münchen“ passt auf mehrere.'],
    [
      ['--traeger', '03241', '--ab', '2027-01-01', '--aus', 'fehlt.csv'],
      'Die Datei fehlt.csv fehlt oder ist nicht lesbar.',
    ],
  ])('ein unklarer Aufruf sagt, was fehlt: %j', (argumente, anfang) => {
    const falsch = neu(daten, argumente);
    expect(falsch.code).toBe(2);
    expect(falsch.fehler.startsWith(anfang)).toBe(true);
  });
});

describe('tabellen:beispiele', () => {
  it('lässt Beispiele den Werten folgen und nennt sie', () => {
    const daten = hannover();
    const datei = join(daten, HANNOVER, '2026-07-01.yaml');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('2: 634.00', '2: 651.00'));
    expect(laufe('tabellen-pruefen', [datei]).code).toBe(1);
    const lauf = laufe('tabellen-beispiele', [datei]);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toBe(`Nachgerechnet (3). Vergleichen Sie diese Beispiele mit dem Dokument:
  Hannover, 2 Personen: unter dem Richtwert
  Hannover, 2 Personen: genau auf dem Richtwert
  Hannover, 2 Personen: ein Cent über dem Richtwert
`);
    expect(laufe('tabellen-pruefen', [datei]).code).toBe(0);
    expect(laufe('tabellen-beispiele', [datei]).ausgabe).toBe('Kein Beispiel musste sich ändern.\n');
  });

  it('rechnet nicht, wo ein Wert nicht lesbar ist', () => {
    const daten = hannover();
    const datei = join(daten, HANNOVER, '2026-07-01.yaml');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('2: 634.00', '2: 1.100'));
    const lauf = laufe('tabellen-beispiele', [datei]);
    expect(lauf.code).toBe(1);
    expect(lauf.fehler).toContain('Diese Datei hat noch andere Fehler. Zuerst: npm run tabellen:pruefen');
    expect(laufe('tabellen-beispiele', []).code).toBe(2);
  });
});
