import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anfrage,
  type Ergebnis,
  hoechstbetraege,
  type KriteriumErgebnis,
  pruefe,
  type Tabelle,
  urteile,
  vorbereite,
} from '@/lib/regeln';
import { heizung } from './hilfe';
import { TEILE, zufallsfall, zufallsfrage } from './zufall';

const vorbereitet = (tabelle: Tabelle) => vorbereite(tabelle, [1, 2, 3]);
const offen = (k: KriteriumErgebnis) => k.status === 'nicht_pruefbar';

describe('Für jede Tabelle und jede Frage', () => {
  it('sagt urteile dasselbe wie pruefe', () => {
    fc.assert(
      fc.property(zufallsfall, ([tabelle, frage]) => {
        const werk = vorbereitet(tabelle);
        expect(urteile(frage, werk)).toBe(pruefe(frage, werk).urteil);
      }),
      { numRuns: 1500 },
    );
  });

  it('folgt das Urteil aus den maßgeblichen Kriterien', () => {
    fc.assert(
      fc.property(zufallsfall, ([tabelle, frage]) => {
        const { urteil, kriterien, gruende, eigenanteil } = pruefe(frage, vorbereitet(tabelle));
        const zaehlt = kriterien.filter((k) => k.massgeblich);
        const ueber = zaehlt.filter((k) => k.status === 'ueber_richtwert');
        if (urteil === 'im_rahmen') expect(zaehlt.every((k) => k.status === 'im_rahmen')).toBe(true);
        if (urteil === 'miete_im_rahmen') expect(ueber).toEqual([]);
        if (urteil === 'nur_heizung_ueber') expect(ueber.every((k) => k.kriterium === 'heizung')).toBe(true);
        if (urteil === 'ueber_richtwert') expect(ueber.some((k) => k.kriterium !== 'heizung')).toBe(true);
        expect(gruende.length > 0).toBe(urteil === 'nicht_pruefbar' || urteil === 'miete_im_rahmen');
        expect(new Set(gruende).size).toBe(gruende.length);
        if (ueber.length === 0) expect(eigenanteil).toBeNull();
        for (const k of kriterien) expect(k.gruende.length > 0).toBe(offen(k));
      }),
      { numRuns: 1500 },
    );
  });

  it('steht jede Zahl eines entschiedenen Kriteriums in seinem Rechenweg', () => {
    fc.assert(
      fc.property(zufallsfall, ([tabelle, frage]) => {
        for (const k of pruefe(frage, vorbereitet(tabelle)).kriterien) {
          if (k.istwert === null || offen(k) || k.status === 'kein_richtwert') continue;
          const [erster, letzter] = [k.rechenweg[0], k.rechenweg.at(-1)];
          expect(Object.values(erster?.werte ?? {})).toContain(k.istwert);
          expect(letzter).toMatchObject({
            schritt: 'vergleich',
            werte: { istwert: k.istwert, richtwert: k.richtwert, differenz: k.differenz },
          });
          const davor = k.rechenweg.at(-2)?.werte ?? {};
          expect(Object.values(davor)).toContain(k.richtwert);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** Every way to give one missing answer. */
const ANTWORTEN: readonly ((frage: Anfrage) => readonly Anfrage[])[] = [
  (f) => (f.gebiet === null ? TEILE.map((gebiet) => ({ ...f, gebiet })) : []),
  (f) => (f.nettokaltmiete === null ? [1, 30, 60].map((c) => ({ ...f, nettokaltmiete: c })) : []),
  (f) => (f.wohnflaeche === null ? [100, 300, 301, 600].map((m2) => ({ ...f, wohnflaeche: m2 })) : []),
  (f) =>
    f.betriebskosten === null && f.betriebsUndHeizkosten === null
      ? [0, 10, 60].map((c) => ({ ...f, betriebskosten: c }))
      : [],
  (f) =>
    f.heizkosten === null && f.betriebsUndHeizkosten === null
      ? [0, 10, 60].map((c) => ({ ...f, heizkosten: c }))
      : [],
  ({ betriebsUndHeizkosten: summe, ...f }) =>
    summe === null
      ? []
      : [0, Math.floor(summe / 2), summe].map((c) => ({
          ...f,
          betriebsUndHeizkosten: null,
          betriebskosten: c,
          heizkosten: summe - c,
        })),
  (f) =>
    f.heizung?.energietraeger == null
      ? ['erdgas', 'holz'].map((e) => ({ ...f, heizung: heizung({ ...f.heizung, energietraeger: e }) }))
      : [],
  (f) =>
    f.heizung?.gebaeudeflaeche == null
      ? [300, 301].map((m2) => ({ ...f, heizung: heizung({ ...f.heizung, gebaeudeflaeche: m2 }) }))
      : [],
  (f) =>
    f.variante.aufzug === undefined ? ['ja', 'nein'].map((aufzug) => ({ ...f, variante: { aufzug } })) : [],
];
const GEGENTEIL = { im_rahmen: 'ueber_richtwert', ueber_richtwert: 'im_rahmen' } as const;

it('was trotz fehlender Antwort entschieden ist, widerlegt keine Antwort', () => {
  fc.assert(
    fc.property(zufallsfall, ([tabelle, frage]) => {
      const werk = vorbereitet(tabelle);
      const schluessel = ({ kriterien }: Ergebnis) =>
        new Map(kriterien.map((k, i) => [`${k.bezug} ${k.wirkung} ${i}`, k] as const));
      const vorher = pruefe(frage, werk);
      for (const antworten of ANTWORTEN) {
        for (const antwort of antworten(frage)) {
          const nachher = pruefe(antwort, werk);
          if (nachher.kriterien.length !== vorher.kriterien.length) continue;
          const jetzt = schluessel(nachher);
          for (const [name, k] of schluessel(vorher)) {
            if (k.status === 'im_rahmen' || k.status === 'ueber_richtwert')
              expect([name, jetzt.get(name)?.status]).not.toEqual([name, GEGENTEIL[k.status]]);
          }
        }
      }
    }),
    { numRuns: 1500 },
  );
});

describe('Kein Ergebnis ändert ein anderes', () => {
  /** Tries to change everything a result is made of. */
  const zerstoere = (ding: unknown): void => {
    if (typeof ding !== 'object' || ding === null) return;
    for (const [name, teil] of Object.entries(ding)) {
      zerstoere(teil);
      Reflect.set(ding, name, 'kaputt');
      Reflect.deleteProperty(ding, name);
    }
    if (Array.isArray(ding)) Reflect.set(ding, 'length', 0);
  };
  const gefriere = (ding: unknown): void => {
    if (typeof ding !== 'object' || ding === null) return;
    Object.freeze(ding);
    Object.values(ding).forEach(gefriere);
  };

  it.each([
    ['ändert', zerstoere],
    ['einfriert', gefriere],
  ])('auch wer alles daran %s, ändert weder das nächste noch die Höchstbeträge', (_was, tu) => {
    fc.assert(
      fc.property(zufallsfall, zufallsfrage, ([tabelle, frage], andere) => {
        const werk = vorbereitet(tabelle);
        const alles = () =>
          JSON.stringify([frage, andere].flatMap((f) => [pruefe(f, werk), hoechstbetraege(f, werk)]));
        const vorher = alles();
        for (const f of [frage, andere]) {
          tu(pruefe(f, werk));
          tu(hoechstbetraege(f, werk));
        }
        expect(alles()).toBe(vorher);
      }),
      { numRuns: 500 },
    );
  });
});
