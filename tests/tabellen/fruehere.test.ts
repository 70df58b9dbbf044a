/** A table may name a Gemeinde that is no more, but only if it existed on the table's first day. */
import { describe, expect, it } from 'vitest';
import { Auskunft } from '@/lib/orte/auskunft';
import type { Tag } from '@/lib/regeln';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { anfrage } from '../regeln/hilfe';
import { BUND, ordnerMit, TABELLE, TRAEGER } from './hilfe';

const NEBENORT = '99001002';

/** Nebenort, which the table of 1 January 2026 names, belongs to Prüfstadt from a day on. */
function bund(ab: Tag) {
  const nachfolger = [{ ags: '99001001', teile: '' }];
  return {
    ...BUND,
    gemeinden: new Map([...BUND.gemeinden].filter(([ags]) => ags !== NEBENORT)),
    fruehere: new Map([[NEBENORT, { ags: NEBENORT, name: 'Nebenort', kreis: 'Kreis', ab, nachfolger }]]),
  };
}

function lade(ab: Tag) {
  const ordner = ordnerMit({ '99001-p/traeger.yaml': TRAEGER, '99001-p/2026-01-01.yaml': TABELLE });
  return ladeTraeger(`${ordner}/99001-p`, bund(ab));
}

describe('Eine frühere Gemeinde in einer Tabelle', () => {
  it('bleibt stehen, wenn es sie am ersten Tag noch gab', () => {
    expect(lade('2026-01-02').meldungen).toEqual([]);
  });

  it('ist sonst ein Fehler, der den Nachfolger nennt', () => {
    expect(lade('2026-01-01').meldungen.map(({ text }) => text)).toContain(
      `Die Gemeinde ${NEBENORT} (Nebenort) gibt es seit dem 1. Januar 2026 nicht mehr. ` +
        'Tragen Sie ihren Nachfolger ein, oder löschen Sie sie: 99001001 (Prüfstadt, Stadt)',
    );
  });

  it('antwortet bis zu ihrem Ende mit dem Wert, den die Tabelle ihr gibt, sonst mit dem des Nachfolgers', () => {
    const { traeger, tabellen, anmerkungen } = lade('2026-03-01');
    if (traeger === null) throw new Error('kein Träger');
    const daten = { bund: bund('2026-03-01'), meldungen: [] };
    const mit = new Auskunft({ ...daten, traeger: [{ traeger, tabellen, anmerkungen }] }, new Map());
    const ohne = new Auskunft({ ...daten, traeger: [] }, new Map());
    for (const ort of [NEBENORT, 'Nebenort']) {
      const frage = anfrage({ ort, stichtag: '2026-02-01' });
      expect(mit.entscheide(frage).ags).toBe(NEBENORT);
      expect(mit.entscheide({ ...frage, stichtag: '2026-03-01' }).ags).toBe('99001001');
      expect(ohne.entscheide(frage).ags).toBe('99001001');
      expect(ohne.fehlerIn(frage)).toEqual([]);
    }
    expect(mit.agsVon(NEBENORT)).toBe('99001001');
  });
});
