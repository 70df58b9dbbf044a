import { describe, expect, it } from 'vitest';
import { bundesdateien } from '@/lib/berichte/wache/bundesdaten';
import { alsBundesliste, alsBundesmarkdown, bundeszeile } from '@/lib/berichte/wache/faellig-text';
import { DATEN } from '@/lib/tabellen/lade';
import { main } from '@/scripts/tabellen-faellig';
import { laufe } from '@/tests/befehle/hilfe';
import { ordnerMit } from '@/tests/tabellen/hilfe';

const stand = (dateien: Record<string, string>, tag: string) =>
  bundesdateien(ordnerMit(dateien), tag).map((d) => bundeszeile(d, tag));
const kopf = (bestaetigt: string, mehr = '') => `format: 1\nzuletzt_bestaetigt: ${bestaetigt}\n${mehr}`;

describe('Daten für alle Träger', () => {
  it('zehn Monate nach dem letzten Blick fällig', () => {
    const dateien = { 'bund/heizspiegel/2025.yaml': kopf('2026-01-31') };
    const satz =
      'Heizspiegel: Zuletzt bestätigt am 31. Januar 2026. Eine nächste Änderung ist nicht bekannt.';
    expect(stand(dateien, '2026-11-29')).toEqual([satz]);
    expect(stand(dateien, '2026-11-30')).toEqual([`${satz} Sehen Sie nach, was jetzt gilt.`]);
  });

  it('sechzig Tage vor einer bekannten Änderung fällig, auch frisch bestätigt, und danach vorläufig', () => {
    const dateien = {
      'bund/mietenstufen/2023-01-01.yaml': kopf('2026-10-01', 'naechste_aenderung: 2027-01-01\n'),
    };
    const satz = 'Mietenstufen: Zuletzt bestätigt am 1. Oktober 2026.';
    const geplant = `${satz} Ab dem 1. Januar 2027 sind andere Werte geplant.`;
    expect(stand(dateien, '2026-11-01')).toEqual([geplant]);
    expect(stand(dateien, '2026-11-02')).toEqual([`${geplant} Sehen Sie nach, was jetzt gilt.`]);
    expect(stand(dateien, '2027-01-01')).toEqual([
      `${satz} Seit dem 1. Januar 2027 gelten wohl andere Werte; bis sie hier stehen, sind unsere vorläufig. Sehen Sie nach, was jetzt gilt.`,
    ]);
  });

  it('nur die neueste Fassung zählt, aber jedes Land und jede Ausgabe des Heizspiegels', () => {
    const dateien = {
      'bund/wogg-anlage-1/2020-01-01.yaml': kopf('2021-01-01'),
      'bund/wogg-anlage-1/2025-01-01.yaml': kopf('2026-10-01'),
      'bund/heizspiegel/2024.yaml': kopf('2026-10-01'),
      'bund/heizspiegel/2025.yaml': kopf('2026-10-01'),
      'laender/wohnflaechen/03.yaml': kopf('2026-10-01'),
      'laender/wohnflaechen/05.yaml': kopf('2026-10-01'),
    };
    expect(bundesdateien(ordnerMit(dateien), '2026-11-30').map(({ name }) => name)).toEqual([
      'Wohngeld, Anlage 1',
      'Heizspiegel',
      'Heizspiegel',
      'Wohnfläche eines Landes',
      'Wohnfläche eines Landes',
    ]);
  });

  it('ohne festgehaltenen Tag immer fällig; der Stand des Inhalts steht dabei', () => {
    const dateien = {
      'bund/jobcenter/2026.yaml': 'format: 1\nquelle:\n  vom: 2025-12-17\n',
      'bund/gemeinden/quelle.yaml': 'format: 1\ngebietsstand: Ende 2020\n',
      'bund/plz/quelle.yaml': 'format: 1\n',
    };
    const ende = 'Eine nächste Änderung ist nicht bekannt. Sehen Sie nach, was jetzt gilt.';
    expect(stand(dateien, '2026-01-01')).toEqual([
      `Liste der Jobcenter: Wann sie jemand bestätigt hat, ist nicht festgehalten (Dokument vom 17. Dezember 2025). ${ende}`,
      `Liste der Gemeinden: Wann sie jemand bestätigt hat, ist nicht festgehalten (Gebietsstand Ende 2020). ${ende}`,
      `Postleitzahlen: Wann sie jemand bestätigt hat, ist nicht festgehalten. ${ende}`,
    ]);
  });

  it('im Projekt: jede Art steht in der Liste, das Wohngeld mit dem 1. Januar 2027', () => {
    const alle = bundesdateien(DATEN, '2026-11-30');
    expect(new Set(alle.map(({ name }) => name)).size).toBe(8);
    expect(alle.filter(({ name }) => name === 'Wohnfläche eines Landes')).toHaveLength(16);
    expect(alle.filter(({ aenderung }) => aenderung === '2027-01-01').map(({ name }) => name)).toEqual([
      'Wohngeld, Anlage 1',
      'Wohngeld, Klimakomponente',
      'Mietenstufen',
    ]);
    expect(alsBundesliste(alle, '2026-11-30').split('\n')).toHaveLength(alle.length + 1);
    expect(alsBundesmarkdown(alle, '2026-11-30').match(/^- \[ \]/gm)).toHaveLength(
      alle.filter(({ faellig }) => faellig).length,
    );
    expect(alsBundesmarkdown([], '2026-11-30')).toBe('');
  });

  it('der Befehl nennt sie, als Text alle, als Markdown die fälligen', async () => {
    const text = await laufe(main, ['--tag', '2027-01-15']);
    expect(text.ausgabe).toMatch(/data\/bund\/mietenstufen\/2023-01-01\.yaml: Mietenstufen: .* vorläufig\./);
    const markdown = await laufe(main, ['--tag', '2027-01-15', '--format', 'markdown']);
    expect(markdown.ausgabe).toMatch(/^## Daten für alle Träger/m);
    expect(markdown.ausgabe).toContain('data/bund/gemeinden/quelle.yaml');
  });
});
