import { describe, expect, it } from 'vitest';
import { faelligeTabellen } from '@/lib/berichte/wache/faellig';
import { alsListe, alsMarkdown, erinnerung } from '@/lib/berichte/wache/faellig-text';
import { main } from '@/scripts/tabellen-faellig';
import { laufe } from '@/tests/befehle/hilfe';
import { gruppe, RUHIG, textMit } from './hilfe';

const OFFEN = { '2026-01-01.yaml': RUHIG };
const MIT_ENDE = { '2026-01-01.yaml': textMit(['zuletzt', 'gueltig_bis: 2026-12-31\nzuletzt']) };
const grund = (dateien: Record<string, string>, tag: string) =>
  faelligeTabellen([gruppe(dateien)], tag).map(({ grund: g, seit }) => `${g} seit ${seit}`);

describe('fällige Tabellen', () => {
  it('zehn Monate nach dem letzten Blick', () => {
    expect(grund(OFFEN, '2027-03-31')).toEqual([]);
    expect(grund(OFFEN, '2027-04-01')).toEqual(['bestaetigen seit 2027-04-01']);
  });

  it('sechzig Tage vor dem letzten Tag, und danach weiter', () => {
    expect(grund(MIT_ENDE, '2026-10-31')).toEqual([]);
    expect(grund(MIT_ENDE, '2026-11-01')).toEqual(['endet seit 2026-11-01']);
    expect(grund(MIT_ENDE, '2028-01-01')).toEqual(['endet seit 2026-11-01']);
  });

  it('nie eine Tabelle, die eine Nachfolgerin hat', () => {
    const neu = textMit(
      ['gueltig_ab: 2026-01-01', 'gueltig_ab: 2027-01-01'],
      ['zuletzt_bestaetigt: 2026-06-01', 'zuletzt_bestaetigt: 2026-12-20'],
    );
    expect(grund({ ...MIT_ENDE, '2027-01-01.yaml': neu }, '2027-04-01')).toEqual([]);
  });

  it('die dringendste zuerst, mit dem Tag, ab dem der Rechner schweigt', () => {
    const alle = faelligeTabellen([gruppe(OFFEN), gruppe(MIT_ENDE)], '2027-05-01');
    expect(alle.map(({ stummAb }) => stummAb)).toEqual(['2027-01-01', '2028-06-02']);
  });

  it('sagt, was zu tun ist, und was sonst geschieht', () => {
    const [fall] = faelligeTabellen([gruppe(OFFEN)], '2027-05-01');
    if (!fall) throw new Error('nicht fällig');
    expect(erinnerung(fall, '2027-05-01')).toBe(
      'Die Richtwerte für Prüfkreis wurden zuletzt am 1. Juni 2026 bestätigt. Gelten sie noch? Wenn ja, tragen Sie bei „zuletzt_bestaetigt“ den heutigen Tag ein. Wenn nein, legen Sie eine neue Tabelle an. Sonst zeigt der Rechner dort ab dem 2. Juni 2028 kein Ergebnis mehr.',
    );
    const [endet] = faelligeTabellen([gruppe(MIT_ENDE)], '2027-05-01');
    if (!endet) throw new Error('nicht fällig');
    expect(erinnerung(endet, '2027-05-01')).toBe(
      'Die Tabelle für Prüfkreis galt bis zum 31. Dezember 2026. Tragen Sie die nächste Tabelle ein. Seit dem 1. Januar 2027 zeigt der Rechner dort kein Ergebnis mehr.',
    );
  });

  it('als Liste und als Markdown; ohne fällige Tabellen bleibt Markdown leer', () => {
    const alle = faelligeTabellen([gruppe(OFFEN)], '2027-05-01');
    expect(alsListe([], '2027-05-01')).toBe('Am 1. Mai 2027 ist keine Tabelle fällig.');
    expect(alsMarkdown([], '2027-05-01')).toBe('');
    expect(alsMarkdown(alle, '2027-05-01')).toMatch(
      /^## Tabellen, .*\n\n- \[ \] `.*2026-01-01\.yaml`: Die Richtwerte/,
    );
  });
});

describe('tabellen:faellig', () => {
  it('listet die Tabellen des Projekts für einen Tag', async () => {
    const lauf = await laufe(main, ['--tag', '2040-01-01', '--format', 'json']);
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    const { tabellen: faellige } = JSON.parse(lauf.ausgabe) as {
      tabellen: { datei: string; seit: string }[];
    };
    expect(faellige.length).toBeGreaterThan(15);
    for (const { datei, seit } of faellige) {
      expect(datei).toMatch(/^data\/traeger\/\d{5}-[a-z-]+\/\d{4}-\d\d-\d\d\.yaml$/);
      expect(seit < '2040-01-01').toBe(true);
    }
  });

  it('sagt bei einem Tag, den es nicht gibt, wie der Aufruf lautet', async () => {
    expect(await laufe(main, ['--tag', '2040-02-30'])).toMatchObject({ code: 2, ausgabe: '' });
  });
});
