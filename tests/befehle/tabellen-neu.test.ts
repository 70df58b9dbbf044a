import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main as beispiele } from '@/scripts/tabellen-beispiele';
import { main as neuerBefehl } from '@/scripts/tabellen-neu';
import { main as pruefen } from '@/scripts/tabellen-pruefen';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';
import { type Lauf, laufe } from './hilfe';

const LISTE = 'Gebiet;1;2;3;4;5;weitere\nHannover;512,00;651,00;775,00;925,00;1.050,00;128,00\n';
const NEUE = `${HANNOVER}/2027-01-01.yaml`;

function neu(daten: string, argumente: string[], eingabe = '') {
  return laufe(neuerBefehl, ['--daten', daten, ...argumente], eingabe);
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
  let lauf: Lauf;
  beforeAll(async () => {
    const argumente = ['--traeger', '03241', '--ab', '2027-01-01', '--aus', '-', ...quelle];
    lauf = await neu(daten, argumente, LISTE);
  });
  const pfad = relative(process.cwd(), join(daten, NEUE));

  it('zeigt, was es verstanden hat, was offen ist und wie es weitergeht', () => {
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    const zeile =
      readFileSync(join(daten, NEUE), 'utf8')
        .split('\n')
        .findIndex((z) => z.includes('urteil: # SELBST')) + 1;
    expect(lauf.ausgabe).toBe(`Vorlage ist die Tabelle ab 1. Juli 2026.

Zeichensatz der Liste: UTF-8
So habe ich die Liste verstanden (Kaltmiete mit Betriebskosten):
  Hannover  1: 512,00  2: 651,00  3: 775,00  4: 925,00  5: 1050,00  weitere: 128,00

Nicht in der Liste, dort bleibt alles wie bisher: Barsinghausen, Burgdorf, Burgwedel, Garbsen, Gehrden, Hemmingen, Isernhagen, Laatzen, Langenhagen, Lehrte, Neustadt am Rübenberge, Pattensen, Ronnenberg, Seelze, Sehnde, Springe, Uetze, Wedemark, Wennigsen (Deister), Wunstorf
In der Datei steht dort: FEHLT IN DER LISTE. Vergleichen Sie diese Werte mit dem Dokument.

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

  it('überschreibt nie, auch nicht dieselbe Datei', async () => {
    const vorher = readFileSync(join(daten, NEUE), 'utf8');
    expect(await neu(daten, ['--traeger', '03241', '--ab', '2027-01-01'])).toMatchObject({
      code: 1,
      ausgabe: '',
      fehler:
        'Die Datei 03241-region-hannover/2027-01-01.yaml gibt es schon. Eine Tabelle wird nie überschrieben. Nehmen Sie einen anderen Tag.\n',
    });
    expect(readFileSync(join(daten, NEUE), 'utf8')).toBe(vorher);
  });

  it('nach dem letzten Eintrag nimmt die Prüfung sie an', async () => {
    const text = readFileSync(join(daten, NEUE), 'utf8');
    writeFileSync(join(daten, NEUE), text.replace('urteil: # SELBST', 'urteil: miete_im_rahmen # SELBST'));
    expect(await laufe(pruefen, [join(daten, NEUE)])).toMatchObject({ code: 0, fehler: '' });
  });

  it('legt für einen neuen Träger auch traeger.yaml an', async () => {
    const leer = ordnerMit({});
    const erste = await neu(leer, ['--traeger', 'Hameln-Pyrmont', '--ab', '1.1.2027', '--form', 'wogg']);
    expect(erste.code).toBe(0);
    expect(readdirSync(join(leer, 'traeger/03252-hameln-pyrmont'))).toEqual([
      '2027-01-01.yaml',
      'traeger.yaml',
    ]);
  });

  it('bei einem Fehler in der Liste entsteht keine Datei', async () => {
    const hier = hannover();
    const falsch = await neu(
      hier,
      ['--traeger', '03241', '--ab', '2027-01-01', '--aus', '-'],
      'Ort;1;2\nHanover;512,00;651,00\n',
    );
    expect(falsch).toMatchObject({ code: 1, ausgabe: '' });
    expect(falsch.fehler).toMatch(
      /^Das Gebiet „Hanover“ steht nicht in der Tabelle\. Meinen Sie „Hannover“\? Möglich ist: Hannover; /,
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
  ])('ein unklarer Aufruf sagt, was fehlt: %j', async (argumente, anfang) => {
    const falsch = await neu(daten, argumente);
    expect(falsch.code).toBe(2);
    expect(falsch.fehler.startsWith(anfang)).toBe(true);
  });
});

describe('tabellen:beispiele', () => {
  it('lässt Beispiele den Werten folgen und nennt sie', async () => {
    const daten = hannover();
    const datei = join(daten, HANNOVER, '2026-07-01.yaml');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('2: 634.00', '2: 651.00'));
    expect((await laufe(pruefen, [datei])).code).toBe(1);
    const lauf = await laufe(beispiele, [datei]);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toBe(`Nachgerechnet (3). Vergleichen Sie diese Beispiele mit dem Dokument:
  Hannover, 2 Personen: unter dem Richtwert
  Hannover, 2 Personen: genau auf dem Richtwert
  Hannover, 2 Personen: ein Cent über dem Richtwert
`);
    expect((await laufe(pruefen, [datei])).code).toBe(0);
    expect((await laufe(beispiele, [datei])).ausgabe).toBe('Kein Beispiel musste sich ändern.\n');
  });

  it('rechnet nicht, wo ein Wert nicht lesbar ist', async () => {
    const daten = hannover();
    const datei = join(daten, HANNOVER, '2026-07-01.yaml');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('2: 634.00', '2: 1.100'));
    const lauf = await laufe(beispiele, [datei]);
    expect(lauf.code).toBe(1);
    expect(lauf.fehler).toContain('Diese Datei hat noch andere Fehler. Zuerst: npm run tabellen:pruefen');
    expect((await laufe(beispiele, [])).code).toBe(2);
  });
});
