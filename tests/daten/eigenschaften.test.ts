import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, type Ergebnis, leseAnfrage, pruefe, type Regelwerk, vorbereite } from '@/lib/regeln';
import { angebot, RANG } from '../regeln/angebot';
import { fuerAlleOrte, ORTE, vollstaendig } from './hilfe';

/** For each of them every table is asked; in a proposal few, every night (.ci/taeglich) more. */
const FAELLE = process.env.FAELLE === undefined ? 200 : 1000;
const STATUS = { kein_richtwert: 0, im_rahmen: 0, nicht_pruefbar: 1, ueber_richtwert: 2 } as const;
const KOSTEN = ['nettokaltmiete', 'betriebskosten', 'heizkosten', 'betriebsUndHeizkosten'] as const;

/** The costs as one sum, as some adverts give them. */
const alsSumme = (a: Anfrage): Anfrage => ({
  ...a,
  betriebskosten: null,
  heizkosten: null,
  betriebsUndHeizkosten: (a.betriebskosten ?? 0) + (a.heizkosten ?? 0),
});

/** All ways to write the same hundredths. */
function schreibweisen(hundertstel: number): string[] {
  const [ganze, rest] = [Math.floor(hundertstel / 100), String(hundertstel % 100).padStart(2, '0')];
  const formen = [`${ganze}.${rest}`, `0${ganze}.${rest}`];
  if (rest.endsWith('0')) formen.push(`${ganze}.${rest[0]}`);
  if (rest === '00') formen.push(`${ganze}`, `00${ganze}`);
  return formen;
}

const geschrieben = (teile: Record<string, number>, wahl: number) =>
  Object.fromEntries(
    Object.entries(teile).map(([feld, zahl]) => {
      const formen = schreibweisen(zahl);
      return [feld, formen[wahl % formen.length]];
    }),
  );

function ergebnisAus(eingabe: object, werk: Regelwerk): Ergebnis {
  const gelesen = leseAnfrage(eingabe);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return pruefe(gelesen.anfrage, werk);
}

describe('In allen Tabellen', () => {
  it.each([false, true])(
    'macht eine höhere Angabe weder Urteil noch Kriterium besser (als Summe: %s)',
    (summe) => {
      const mehr = fc.integer({ min: 1, max: 100_000 });
      fc.assert(
        fc.property(angebot, mehr, fc.constantFrom(...KOSTEN), (teile, plus, feld) => {
          for (const ort of ORTE) {
            const ganz = vollstaendig(ort, teile);
            const vorher = summe ? alsSumme(ganz) : ganz;
            if (vorher[feld] === null) return;
            const davor = pruefe(vorher, ort.werk);
            const danach = pruefe({ ...vorher, [feld]: vorher[feld] + plus }, ort.werk);
            const stelle = `${ort.tabelle.id} ${ort.ort} ${feld}`;
            if (RANG[danach.urteil] < RANG[davor.urteil]) throw new Error(stelle);
            davor.kriterien.forEach((k, i) => {
              const dann = danach.kriterien[i]?.status ?? 'im_rahmen';
              if (STATUS[dann] < STATUS[k.status]) throw new Error(`${stelle} ${k.bezug}`);
            });
          }
        }),
        { numRuns: FAELLE },
      );
    },
  );

  it('kommt es nicht darauf an, wie eine Zahl geschrieben ist und in welcher Reihenfolge die Felder stehen', () => {
    const cent = fc.integer({ min: 1, max: 9000 }).map((n) => n * 10);
    const flaeche = fc.integer({ min: 10, max: 2000 }).map((n) => n * 10);
    fc.assert(
      fc.property(cent, cent, cent, flaeche, fc.nat(), (netto, betrieb, heizkosten, wohnflaeche, wahl) => {
        const zahlen = { nettokaltmiete: netto, betriebskosten: betrieb, heizkosten, wohnflaeche };
        for (const { tabelle, werk, ort, gebiet } of ORTE) {
          const rest = {
            ort,
            gebiet,
            stichtag: tabelle.gueltigAb,
            personen: 2,
            alleLeistungsberechtigt: true,
          };
          const eins = ergebnisAus({ ...rest, ...geschrieben(zahlen, 0) }, werk);
          const anders = { ...geschrieben(zahlen, wahl), merkmale: null, ...rest, heizung: null };
          if (JSON.stringify(eins) !== JSON.stringify(ergebnisAus(anders, werk))) throw new Error(tabelle.id);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('steht jede Zahl eines Kriteriums in seinem Rechenweg, mit Quelle und Rechtsgrundlage', () => {
    let entschieden = 0;
    fuerAlleOrte((a, { tabelle, werk }) => {
      for (const k of pruefe(a, werk).kriterien) {
        const werte = new Set(k.rechenweg.flatMap((s) => Object.values(s.werte)));
        // Where nothing is decided, the offer's own value stands alone: there is no comparison to lay out.
        const eigener = k.status === 'nicht_pruefbar' ? null : k.istwert;
        for (const zahl of [eigener, k.richtwert, k.differenz, ...(k.richtwertSpanne ?? [])]) {
          if (zahl !== null && !werte.has(zahl)) throw new Error(`${tabelle.id} ${k.bezug} ${zahl}`);
        }
        if (k.rechenweg.some((s) => s.quelle === '' || s.rechtsgrundlage === ''))
          throw new Error(`${tabelle.id} ${k.bezug} ohne Quelle`);
        if (k.differenz !== null) entschieden += 1;
      }
    }, 50);
    expect(entschieden).toBeGreaterThan(10_000);
  });

  it('hängt keine Antwort davon ab, was vorher gefragt wurde', () => {
    fuerAlleOrte((a, { tabelle, werk }) => {
      const frisch = JSON.stringify(pruefe(a, vorbereite(structuredClone(tabelle), [a.personen ?? 1])));
      if (JSON.stringify(pruefe(a, werk)) !== frisch) throw new Error(tabelle.id);
    }, 5);
  });

  it('ist dieselbe Frage immer dieselbe Antwort, und die Anfrage bleibt, wie sie war', () => {
    fuerAlleOrte((a, { tabelle, werk }) => {
      const vorher = JSON.stringify(a);
      const antwort = JSON.stringify(pruefe(a, werk));
      if (JSON.stringify(pruefe(a, werk)) !== antwort || JSON.stringify(a) !== vorher)
        throw new Error(tabelle.id);
    }, 10);
  });
});
