import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tabelleAm } from '@/lib/regeln';
import { AUSKUNFT, DATEN, vollstaendig } from './hilfe';

const TAG = 86_400_000;
const text = (zeit: number) => new Date(zeit).toISOString().slice(0, 10);
const TAGE = Array.from({ length: (Date.UTC(2030, 11, 31) - Date.UTC(2004, 0, 1)) / TAG + 1 }, (_, i) =>
  text(Date.UTC(2004, 0, 1) + i * TAG),
);

/** First days by file name, last days by the one line that may name them: nothing of lib/tabellen is used. */
function fassungen(ordner: string): { ab: string; bis: string | null }[] {
  const namen = readdirSync(ordner).filter((name) => /^\d{4}-\d\d-\d\d\.yaml$/.test(name));
  return namen.sort().map((name) => ({
    ab: name.slice(0, 10),
    bis: /^gueltig_bis: "?([\d-]{10})/m.exec(readFileSync(`${ordner}/${name}`, 'utf8'))?.[1] ?? null,
  }));
}

/** The first day of the version in force: the last one that has begun, unless it has ended. */
function giltAm(liste: readonly { ab: string; bis: string | null }[], tag: string): string | null {
  const begonnen = liste.filter(({ ab }) => ab <= tag).at(-1);
  if (begonnen === undefined || (begonnen.bis !== null && begonnen.bis < tag)) return null;
  return begonnen.ab;
}

const TRAEGER = readdirSync('data/traeger').map((ordner) => ({
  ags: ordner.slice(0, 5),
  liste: fassungen(`data/traeger/${ordner}`),
}));
const ANLAGEN = fassungen('data/bund/wogg-anlage-1');
const MIETENSTUFEN = fassungen('data/bund/mietenstufen');

describe('Zeitleisten aller Träger', () => {
  it('reichen über 27 Jahre, und es gibt Träger mit mehreren Fassungen', () => {
    expect(TAGE).toHaveLength(9862);
    expect(TRAEGER.map(({ ags }) => ags)).toEqual(DATEN.traeger.map((t) => t.traeger.ags));
    expect(TRAEGER.filter(({ liste }) => liste.length > 1).length).toBeGreaterThanOrEqual(4);
  });

  it.each(TRAEGER)(
    '$ags: an jedem Tag von 2004 bis 2030 gilt genau die Tabelle, die die Dateien nennen',
    ({ ags, liste }) => {
      const tabellen = DATEN.traeger.find((t) => t.traeger.ags === ags)?.tabellen ?? [];
      for (const tag of TAGE) {
        const soll = giltAm(liste, tag);
        const ist = tabelleAm(tabellen, tag)?.id ?? null;
        if (ist !== (soll && `${ags}/${soll}`)) throw new Error(`${tag}: ${ist} statt ${soll}`);
      }
    },
  );

  it('an jedem Rand antwortet die Auskunft mit dieser Tabelle, sonst mit dem Wert des Gesetzes für den Tag', () => {
    let gesetz = 0;
    for (const { ags, liste } of TRAEGER.filter((t) => t.liste.length > 0)) {
      const tabelle = DATEN.traeger.find((t) => t.traeger.ags === ags)?.tabellen[0];
      const ort = Object.keys(tabelle?.gemeinden ?? {})[0];
      if (tabelle === undefined || ort === undefined) throw new Error(ags);
      const raender = [...liste, ...ANLAGEN, ...MIETENSTUFEN].flatMap(({ ab, bis }) => [
        text(Date.parse(ab) - TAG),
        ab,
        ...(bis === null ? [] : [bis, text(Date.parse(bis) + TAG)]),
      ]);
      for (const stichtag of raender) {
        const ergebnis = AUSKUNFT.beantworte({ ...vollstaendig({ tabelle, ort, gebiet: null }), stichtag });
        const eigene = giltAm(liste, stichtag);
        const anlage = giltAm(MIETENSTUFEN, stichtag) && giltAm(ANLAGEN, stichtag);
        const id = eigene ? `${ags}/${eigene}` : anlage && `wogg/${anlage}`;
        if ((ergebnis.tabelle?.id ?? null) !== id) throw new Error(`${ags} ${stichtag}: nicht ${id}`);
        if (eigene !== null) continue;
        gesetz += anlage === null ? 0 : 1;
        expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['kein_richtwert_hinterlegt'] });
        expect(ergebnis.orientierung).toHaveLength(anlage === null ? 0 : 2);
      }
    }
    expect(gesetz).toBeGreaterThan(10);
  });
});
