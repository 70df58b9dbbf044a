/** Worked examples follow new values, keep their meaning, and say that they were made to. */
import { describe, expect, it } from 'vitest';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import { pruefeBeispiele } from '@/lib/tabellen/beispiele';
import type { BeispielInDatei } from '@/lib/tabellen/schema/beispiel';
import { beispiel } from '@/lib/tabellen/schema/beispiel';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { BUND, ersetze, TABELLE } from '@/tests/tabellen/hilfe';

const TRAEGER = { format: '1' as const, ags: '99001', name: 'Prüfkreis', jobcenter: [] };

function tabelleAus(text: string) {
  const tabelle = vorlaeufigeTabelle(text, TRAEGER, BUND, '2026-01-01');
  if (tabelle === null) throw new Error('Diese Tabelle lässt sich nicht lesen.');
  return tabelle;
}

function nach(text: string) {
  const ergebnis = rechneNach(text, tabelleAus(text));
  const { wert } = liesYaml('', ergebnis.text);
  const beispiele = (wert as { beispiele: unknown[] }).beispiele.flatMap((b) => {
    const { data } = beispiel.safeParse(b);
    return data === undefined ? [] : [data as BeispielInDatei];
  });
  return { ...ergebnis, befunde: pruefeBeispiele(beispiele, tabelleAus(ergebnis.text)) };
}

describe('neue Werte', () => {
  it('ohne Änderung bleibt der Text, wie er ist', () => {
    expect(nach(TABELLE)).toEqual({ text: TABELLE, geaendert: [], offen: [], befunde: [] });
  });

  it('ein Beispiel genau auf dem Richtwert bleibt genau darauf, und sagt, was vorher da stand', () => {
    const { text, geaendert, befunde } = nach(ersetze('2: 540.00', '2: 561.50'));
    expect(geaendert).toEqual(['genau gleich']);
    expect(befunde).toEqual([]);
    expect(text).toContain(
      '      nettokaltmiete: 461.50 # nachgerechnet, bisher 440,00\n      betriebskosten: 100\n',
    );
    expect(text).toContain('      richtwert: 561.50 # nachgerechnet, bisher 540.00\n');
  });

  it('auch ohne genannten Richtwert: Der Abstand bleibt', () => {
    const { text, geaendert, befunde } = nach(ersetze('1: 400.00\nbeispiele', '1: 388.00\nbeispiele'));
    expect([geaendert, befunde]).toEqual([['ein Cent darüber'], []]);
    expect(text).toContain('      nettokaltmiete: 388.01 # nachgerechnet, bisher 400.01\n');
    expect(text).toContain('      urteil: ueber_richtwert\n      differenz: 0.01\n');
  });

  it('zweimal nachgerechnet bleibt der erste Stand in der Notiz', () => {
    const einmal = nach(ersetze('2: 540.00', '2: 561.50')).text;
    const zweimal = nach(ersetze('2: 561.50', '2: 570.00', einmal)).text;
    expect(zweimal).toContain('richtwert: 570.00 # nachgerechnet, bisher 540.00\n');
  });

  it('liegt der Richtwert unter den Betriebskosten, wird das Ergebnis neu geschrieben', () => {
    const { text, befunde } = nach(ersetze('1: 450.00\n', '1: 40.00\n'));
    expect(befunde).toEqual([]);
    expect(text).toContain(
      '      urteil: ueber_richtwert # nachgerechnet, bisher miete_im_rahmen\n      differenz: 409.00 # nachgerechnet, bisher -1.00\n',
    );
  });
});

describe('was ein Mensch ansehen muss', () => {
  it('ein gedrucktes Beispiel wird nie geändert: Es ist der Beleg', () => {
    const gedruckt = TABELLE.replaceAll('herkunft: gerechnet', 'herkunft: gedruckt').replace(
      '2: 540.00',
      '2: 561.50',
    );
    expect(nach(gedruckt)).toMatchObject({ text: gedruckt, geaendert: [], offen: ['genau gleich'] });
  });

  it('ein Wert, der fehlt, ist kein neues Ergebnis', () => {
    const ohne = TABELLE.replace('          2: 540.00\n          weitere: 90\n', '');
    expect(nach(ohne)).toMatchObject({ text: ohne, geaendert: [], offen: ['genau gleich'] });
  });

  it('ein Beispiel ohne Urteil', () => {
    const offen = ersetze('urteil: miete_im_rahmen\n      richtwert', 'urteil: # SELBST\n      richtwert');
    expect(nach(offen)).toMatchObject({ text: offen, geaendert: [], offen: ['genau gleich'] });
  });
});

describe('eine Datei, die noch nicht fertig ist', () => {
  it('wird für diesen Augenblick ergänzt', () => {
    const offen = TABELLE.replace('zuletzt_bestaetigt: 2026-06-01', 'zuletzt_bestaetigt: # offen')
      .replace('dokument: Prüftabelle', 'dokument: # offen')
      .replace('beleg: original', 'beleg: # offen');
    expect(tabelleAus(offen).grenzen).toMatchObject([{ bezug: 'bruttokaltmiete' }]);
  });

  it.each([
    ['1: 450.00', '1: EINTRAGEN'],
    ['1: 450.00', '1: 1.100'],
    ['bezug: bruttokaltmiete', 'bezug: miete'],
    ['      - name: Nebenort', '      - name: Nebenort\n        name: Zweitort'],
  ])('mit einem Wert, der nicht lesbar ist, wird nichts gerechnet: %s', (alt, neu) => {
    expect(vorlaeufigeTabelle(ersetze(alt, neu), TRAEGER, BUND, '2026-01-01')).toBeNull();
  });
});
