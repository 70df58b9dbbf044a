import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEZUEGE } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { WERTARTEN } from '@/lib/tabellen/schema/worte';
import { datenordner, FORMEN } from './formen';

const daten = ladeDaten(datenordner());

describe('Beispieltabellen aller Formen', () => {
  it('lassen sich als YAML allein schreiben: kein Fehler, und alle Beispiele stimmen', () => {
    expect(daten.meldungen.map(alsZeile)).toEqual([]);
    expect(daten.traeger.map((t) => t.tabellen.length)).toEqual(FORMEN.map(() => 1));
  });

  it('jede nennt sich selbst ein Beispiel und steht in einem anderen Kreis', () => {
    for (const form of FORMEN) expect(form.text).toContain('stelle: Beispielkreis ');
    expect(new Set(FORMEN.map((form) => form.kreis)).size).toBe(FORMEN.length);
  });

  it('zusammen kommt jedes Wort vor, das docs/tabellenformat.md kennt', () => {
    const alle = FORMEN.map((form) => form.text).join('\n');
    const worte = [...BEZUEGE, ...WERTARTEN, 'weitere_ab', 'einzelfall_ab', 'danach', 'ausgleich', 'teil'];
    const weitere = [
      'mindest_betriebskosten_je_m2',
      'stichtag',
      'bis_zu',
      'fest',
      'prozent',
      'euro',
      'euro_je_m2',
      'm2',
    ];
    const fehlt = [...worte, ...weitere].filter((wort) => !new RegExp(`\\b${wort}\\b`).test(alle));
    expect(fehlt).toEqual([]);
    const doku = readFileSync('docs/tabellenformat.md', 'utf8');
    expect(
      [...BEZUEGE, ...WERTARTEN].filter(
        (wort) => !doku.includes(`\`${wort}\``) && !doku.includes(`${wort}:`),
      ),
    ).toEqual([]);
  });
});
