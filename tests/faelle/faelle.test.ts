import { describe, expect, it } from 'vitest';
import type { Bezug, Ergebnis, Grund, Urteil } from '@/lib/regeln';
import { frage, zeilen } from './hilfe';

/**
 * Real cases of courts, leaflets, press and forums, one a line in `faelle.jsonl`. What is expected was written down from
 * the sources before the rules were, so it is no copy of what they answer; the amounts are compared to the cent.
 *
 * Questions to the pages and not to the rules: P12, P13a, P13b, P13i (search for a place), P16b to P16n (ways to write
 * an amount, an area or a day). P04, P18, P19 and P22 were walks through pages too; their core is asked here.
 */
interface Fall {
  readonly id: string;
  readonly quelle: string;
  readonly anfrage: Readonly<Record<string, unknown>>;
  /** Verdicts that are right; empty where only amounts are known. */
  readonly urteil: readonly Urteil[];
  readonly kriterien: Readonly<
    Partial<Record<Bezug, { readonly richtwert?: string; readonly differenz?: string }>>
  >;
  readonly uebersetzt?: Uebersetzung;
  readonly merke?: string;
}

/**
 * The expectations are older than the verdict `miete_im_rahmen`. Where only these reasons are open, it is right beside
 * what was expected, be that `nicht_pruefbar` (nothing is certain) or `im_rahmen` (of the rent alone).
 */
const NUR_MIETE: Readonly<Partial<Record<Uebersetzung, readonly Grund[]>>> = {
  /** The authority's limit for heating is not at hand. */
  heizung_offen: ['richtwert_nicht_gefunden', 'richtwert_nicht_bekannt'],
  /** The source says nothing about the heating, and the limit depends on it. */
  heizung_nicht_angegeben: [
    'energietraeger_fehlt',
    'warmwasser_fehlt',
    'heizkosten_fehlen',
    'verbrauch_fehlt',
  ],
  /** The authority covers actual costs, and for that time nobody knows the border of the courts. */
  kosten_nach_aufwand: ['grenze_nicht_bekannt'],
};

type Uebersetzung =
  | 'heizung_offen'
  | 'heizung_nicht_angegeben'
  | 'kosten_nach_aufwand'
  /** Written anew, `merke` says from what: a sentence, a table that came later, a value that is not known. */
  | 'summe'
  | 'tabelle_seither'
  | 'hoeherer_wert';

const FAELLE = zeilen('faelle.jsonl').map((zeile) => JSON.parse(zeile) as Fall);

/** The rent is decided, and nothing but these reasons keeps the rest open. */
function nurMiete({ urteil, gruende, kriterien }: Ergebnis, erlaubt: readonly Grund[]): boolean {
  return (
    urteil === 'miete_im_rahmen' &&
    gruende.every((grund) => erlaubt.includes(grund)) &&
    kriterien.some(({ kriterium, massgeblich, status }) => {
      return kriterium === 'miete' && massgeblich && status === 'im_rahmen';
    })
  );
}

describe('Fälle aus Urteilen, Merkblättern, Presse und Foren', () => {
  it('sind 70, jeder mit eigener Nummer und Quelle', () => {
    expect(new Set(FAELLE.map(({ id }) => id)).size).toBe(70);
    expect(FAELLE.filter(({ quelle }) => quelle === '')).toEqual([]);
  });

  it.each(FAELLE)('$id: $quelle', ({ anfrage, urteil, kriterien, uebersetzt }) => {
    const ergebnis = frage(anfrage);
    const nur = uebersetzt === undefined ? undefined : NUR_MIETE[uebersetzt];
    if (nur === undefined || !nurMiete(ergebnis, nur)) {
      if (urteil.length > 0) expect(urteil).toContain(ergebnis.urteil);
    }
    for (const [bezug, erwartet] of Object.entries(kriterien)) {
      expect(ergebnis.kriterien.find((k) => k.bezug === bezug)).toMatchObject(erwartet);
    }
  });

  it.each(FAELLE.filter(({ uebersetzt }) => uebersetzt !== undefined))(
    '$id: die Übersetzung „$uebersetzt“ wird gebraucht',
    ({ anfrage, urteil, uebersetzt }) => {
      const nur = NUR_MIETE[uebersetzt as Uebersetzung];
      if (nur !== undefined) expect(urteil).not.toContain(frage(anfrage).urteil);
    },
  );

  it('hohe Heizkosten ohne bekannten Richtwert sind nirgends „im Rahmen“', () => {
    const hoch = FAELLE.filter(({ anfrage }) => Number(anfrage.heizkosten) >= 250);
    expect(hoch.length).toBeGreaterThan(8);
    for (const { id, anfrage } of hoch) expect([id, frage(anfrage).urteil]).not.toEqual([id, 'im_rahmen']);
  });
});
