/** The next version of a table of every shape: values and comments are kept, the old source is not, and the checker knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nachfolgerin } from '@/lib/pflege/neu/nachfolgerin';
import type { Quellenangaben } from '@/lib/pflege/neu/quellenangaben';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { FASSUNGEN, kopie, ordnerAus } from '../vergleich/hilfe';
import { dateiteil, jedesTeil } from '../vertreter';

const BUND = ladeBund(DATEN);
/** After every table that the project may get. */
const AB = '2199-01-01';
const ALLE = readdirSync(join(DATEN, 'traeger')).flatMap((ordner) => {
  const dateien = readdirSync(join(DATEN, 'traeger', ordner)).filter((name) => name !== 'traeger.yaml');
  const datei = dateien.sort().at(-1);
  return datei === undefined ? [] : [{ ordner: `traeger/${ordner}`, datei }];
});
const NEUESTE = jedesTeil(ALLE, ({ ordner, datei }) =>
  dateiteil(readFileSync(join(DATEN, ordner, datei), 'utf8')),
);

const QUELLE: Quellenangaben = {
  dokument: 'Richtwerte 2027: Anlage 1',
  vom: '2026-10-15',
  fundstelle: 'S. 2',
  eingesehen: AB,
  beleg: 'original',
};

function folge(text: string, gegen: string, quelle: Quellenangaben): string {
  return nachfolgerin(text, { ab: AB, gegen, heute: '2026-11-25', quelle });
}

/** Messages about the new file alone. */
function meldungen(ordner: string, text: string): string[] {
  const neu = kopie(ordnerAus(ordner), { [join(ordner, `${AB}.yaml`)]: () => text });
  return ladeTraeger(join(neu, ordner), BUND)
    .meldungen.filter((m) => basename(m.datei) === `${AB}.yaml`)
    .map((m) => m.text);
}

describe.each(NEUESTE)('$ordner', ({ ordner, datei }) => {
  const text = readFileSync(join(DATEN, ordner, datei), 'utf8');
  const gegen = datei.replace('.yaml', '');

  it('die Prüfung nimmt die neue Datei nicht an, bis Quelle und ein Beispiel eingetragen sind', () => {
    const gemeldet = meldungen(ordner, folge(text, gegen, {}));
    for (const feld of ['zuletzt_bestaetigt', 'dokument', 'eingesehen', 'beleg', 'urteil']) {
      expect(gemeldet.filter((m) => m.startsWith(`Es fehlt der Eintrag „${feld}“.`))).not.toEqual([]);
    }
  });

  it('mit Quelle und Beispiel stimmt sie, und jeder Wert und jeder Kommentar steht noch da', () => {
    const neu = folge(text, gegen, QUELLE);
    const urteil = /^ {6}urteil: .*$/m.exec(text.slice(text.indexOf('\nbeispiele:')))?.[0] ?? '';
    const fertig = neu
      .replace(/^ {6}urteil: # SELBST.*$/m, urteil)
      .replace(/^( +eingesehen:) # EINTRAGEN.*$/gm, `$1 ${AB}`);
    expect(meldungen(ordner, fertig)).toEqual([]);
    for (const kommentar of text.match(/^ *#.*$/gm) ?? []) expect(neu).toContain(kommentar);
    const werte = (t: string) =>
      t
        .slice(t.indexOf('\ngrenzen:'), t.indexOf('\nbeispiele:'))
        .replace(/^ *(?:# )?bestaetigt:\n(?: *(?:# )? *(?:- was|personen|werte|prozent|grund): .*\n)*/gm, '')
        .replace(/^ *eingesehen: .*\n/gm, '');
    expect(werte(neu)).toBe(werte(text));
  });
});

describe('was nicht mitkommt', () => {
  const text = readFileSync(join(FASSUNGEN, '2026-07-01.yaml'), 'utf8');

  it('Anmerkungen und Bestätigungen gelten nicht für das neue Dokument', () => {
    const neu = folge(text, '2026-07-01', QUELLE);
    expect(neu).not.toMatch(/^ *(anmerkungen|bestaetigt|gueltig_bis):/m);
    expect(neu).toContain('#   - "Pattensen: Der Wert für 5 Personen');
  });

  it('Tag, Seite und Adresse des alten Dokuments', () => {
    const neu = folge(text, '2026-07-01', {});
    expect(neu).toContain('\n  # vom: EINTRAGEN, wenn es das gibt: Tag des Dokuments (bisher: 2026-04-29)\n');
    expect(neu).not.toMatch(/^ +(vom|fundstelle|link|hinweis):/m);
  });

  it('die Zeile, die dem Editor das Schema nennt, bleibt die erste', () => {
    const zeile = '# yaml-language-server: $schema=../../schema/tabelle.schema.json\n';
    expect(folge(zeile + text, '2026-07-01', {}).startsWith(`${zeile}# Angelegt am `)).toBe(true);
  });

  it('ein letzter Tag', () => {
    const mitEnde = text.replace('zuletzt_', 'gueltig_bis: 2026-12-31\nzuletzt_');
    expect(folge(mitEnde, '2026-07-01', {})).not.toContain('gueltig_bis');
  });

  it('die Frage eines Beispiels an einem Tag vor der Tabelle', () => {
    expect(folge(text, '2026-07-01', {})).toContain(`    stichtag: ${AB} # bisher 2026-12-01\n`);
  });

  it('ein Text mit Doppelpunkt bekommt Anführungszeichen, eine neue Angabe eine Zeile', () => {
    const neu = folge(text, '2026-07-01', { ...QUELLE, link: 'https://www.example.org/a.pdf' });
    expect(neu).toContain('\n  dokument: "Richtwerte 2027: Anlage 1"\n');
    expect(neu).toContain('\n  fundstelle: S. 2\n  link: https://www.example.org/a.pdf\n');
  });
});
