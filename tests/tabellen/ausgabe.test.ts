import { describe, expect, it } from 'vitest';
import { type Bericht, zusammenfassung } from '@/lib/berichte/ausgabe/bericht';
import { alsGithub } from '@/lib/berichte/ausgabe/github';
import { alsGitlab } from '@/lib/berichte/ausgabe/gitlab';
import { alsText } from '@/lib/berichte/ausgabe/text';

const FEHLER = {
  datei: 'data/traeger/a, b/2026-01-01.yaml',
  zeile: 2,
  spalte: 14,
  text: 'Nur 10 % sind\nda: so nicht.',
};
const WARNUNG = {
  ...FEHLER,
  zeile: 3,
  spalte: 1,
  text: 'Stimmt das?',
  art: 'fallend',
  pfad: ['grenzen'],
  frage: 'Stimmt das?',
  vorschlag: null,
} as const;
const BERICHT: Bericht = { fehler: [FEHLER], warnungen: [WARNUNG, { ...WARNUNG, zeile: 9 }], geprueft: 4 };

describe('Ausgabe für Menschen', () => {
  it('zeigt die Zeile der Datei und darunter die Spalte', () => {
    const datei = { datei: 'a.yaml', zeile: 2, spalte: 6, text: 'Lassen Sie den Punkt weg: 1100' };
    expect(alsText(datei, 'format: 1\n  1: 1.100\n')).toBe(
      'a.yaml:2:6: Lassen Sie den Punkt weg: 1100\n  2 |   1: 1.100\n    |      ^',
    );
    expect(alsText(datei, '\tx\n\t1: 1.100\r\n', 'Warnung: ')).toBe(
      'a.yaml:2:6: Warnung: Lassen Sie den Punkt weg: 1100\n  2 | \t1: 1.100\n    | \t    ^',
    );
  });

  it('was abzuschreiben ist, kommt zuletzt', () => {
    const datei = {
      datei: 'a.yaml',
      zeile: 1,
      spalte: 1,
      text: 'Schreiben Sie:\nbestaetigt:\n  - was: null',
    };
    expect(alsText(datei, 'a: 0\n')).toBe(
      'a.yaml:1:1: Schreiben Sie:\n  1 | a: 0\n    | ^\nbestaetigt:\n  - was: null',
    );
    expect(alsText(datei, null)).toBe('a.yaml:1:1: Schreiben Sie:\nbestaetigt:\n  - was: null');
  });

  it('zeigt nichts, wo es nichts zu zeigen gibt', () => {
    const datei = { datei: 'a.yaml', zeile: 2, spalte: 1, text: 'Satz.' };
    for (const text of [null, '', 'eine Zeile', 'a\n   \n', `a\n${'x'.repeat(201)}`]) {
      expect(alsText(datei, text)).toBe('a.yaml:2:1: Satz.');
    }
  });

  it.each([
    [[], [], 'Alles in Ordnung: 4 Tabellen geprüft, keine Fehler.'],
    [[FEHLER], [], '1 Fehler gefunden.'],
    [[FEHLER, FEHLER], [WARNUNG], '2 Fehler, 1 Warnung gefunden.'],
    [
      [],
      [WARNUNG],
      '4 Tabellen geprüft: keine Fehler, 1 Warnung. Vergleichen Sie diese Stellen mit dem Dokument.',
    ],
    [
      [],
      [WARNUNG, WARNUNG],
      '4 Tabellen geprüft: keine Fehler, 2 Warnungen. Vergleichen Sie diese Stellen mit dem Dokument.',
    ],
  ])('fasst zusammen (%#)', (fehler, warnungen, satz) => {
    expect(zusammenfassung({ fehler, warnungen, geprueft: 4 })).toBe(satz);
  });
});

describe('Anmerkungen am Änderungsvorschlag', () => {
  it('GitHub: ein Befehl je Befund, mit geschützten Sonderzeichen', () => {
    expect(alsGithub(BERICHT)).toEqual([
      '::error file=data/traeger/a%2C b/2026-01-01.yaml,line=2,col=14::Nur 10 %25 sind%0Ada: so nicht.',
      '::warning file=data/traeger/a%2C b/2026-01-01.yaml,line=3,col=1::Stimmt das?',
      '::warning file=data/traeger/a%2C b/2026-01-01.yaml,line=9,col=1::Stimmt das?',
    ]);
  });

  it('GitLab: ein Eintrag je Befund, jeder mit eigener Kennung, die nicht an der Zeile hängt', () => {
    const eintraege = alsGitlab(BERICHT);
    expect(eintraege[0]).toEqual({
      description: FEHLER.text,
      check_name: 'tabelle/fehler',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'blocker',
      location: { path: FEHLER.datei, lines: { begin: 2 } },
    });
    expect(eintraege[1]).toMatchObject({ check_name: 'tabelle/fallend', severity: 'minor' });
    expect(new Set(eintraege.map((e) => e.fingerprint)).size).toBe(3);
    const verschoben = alsGitlab({ ...BERICHT, fehler: [{ ...FEHLER, zeile: 77 }] });
    expect(verschoben.map((e) => e.fingerprint)).toEqual(eintraege.map((e) => e.fingerprint));
  });
});
