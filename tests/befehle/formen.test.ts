import { beforeAll, describe, expect, it } from 'vitest';
import { type Beispiel, datenordner, FORMEN } from '@/tests/tabellen/formen';
import { HANNOVER, type Pruefung, pruefe } from './hilfe';

const GEBAEUDE = ['energietraeger', 'gebaeudeflaeche', 'warmwasser', 'verbrauch'];
const NAMEN: Readonly<Record<string, string>> = { betriebs_und_heizkosten: 'betriebsUndHeizkosten' };

/** An example of a table file as a question in the contract's form. */
function frage({ anfrage, stichtag }: Beispiel, ab: string): object {
  const heizung = Object.entries(anfrage).filter(([feld]) => GEBAEUDE.includes(feld));
  const rest = Object.entries(anfrage).filter(([feld]) => !GEBAEUDE.includes(feld));
  return {
    ...Object.fromEntries(
      rest.map(([feld, wert]) => [
        NAMEN[feld] ?? feld,
        feld === 'personen' || feld === 'baujahr' ? Number(wert) : wert,
      ]),
    ),
    stichtag: stichtag ?? ab,
    alleLeistungsberechtigt: true,
    heizung: Object.fromEntries(heizung),
  };
}

const FAELLE = FORMEN.flatMap((form) => form.beispiele.map((beispiel) => ({ form, beispiel })));
let lauf: Pruefung;
beforeAll(async () => {
  const fragen = FAELLE.map(({ form, beispiel }) => JSON.stringify(frage(beispiel, form.ab)));
  lauf = await pruefe(['--daten', datenordner()], [...fragen, JSON.stringify(HANNOVER)].join('\n'));
});

describe('pruefe --daten mit einem Ordner, in dem nur fremde Tabellen stehen', () => {
  it('jede Anfrage bekommt ihr Ergebnis', () => {
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ergebnisse).toHaveLength(FAELLE.length + 1);
    expect(FORMEN.length).toBeGreaterThanOrEqual(26);
  });

  it.each(FAELLE.map(({ form, beispiel }, i) => [form.name, beispiel.name, i] as const))(
    '%s: %s',
    (_form, _name, i) => {
      const { form, beispiel } = FAELLE[i] ?? FAELLE[0] ?? { form: FORMEN[0], beispiel: undefined };
      const ergebnis = lauf.ergebnisse[i];
      const { urteil, kriterium: gesucht = 'miete', richtwert, differenz } = beispiel?.erwartet ?? {};
      expect(ergebnis).toMatchObject({ urteil, tabelle: { id: `${form?.kreis}/${form?.ab}` } });
      const passend = ergebnis?.kriterien.filter((k) => k.kriterium === gesucht) ?? [];
      const k = passend.find((kriterium) => kriterium.massgeblich) ?? passend[0];
      if (richtwert !== undefined) expect(k?.richtwert).toBe(richtwert);
      if (differenz !== undefined) expect(k?.differenz).toBe(differenz);
      // Nothing decided, or not all: then it says why.
      const offen = urteil === 'nicht_pruefbar' || urteil === 'miete_im_rahmen';
      expect(ergebnis?.gruende.length === 0).toBe(!offen);
      const schritte = k?.rechenweg.map((s) => s.schritt) ?? [];
      if (k?.differenz != null)
        expect([schritte[0]?.startsWith('angabe'), schritte.at(-1)]).toEqual([true, 'vergleich']);
    },
  );

  it('Hannover steht nicht in diesem Ordner: nur der Wert des Gesetzes als Orientierung', () => {
    expect(lauf.ergebnisse.at(-1)).toMatchObject({
      gruende: ['kein_richtwert_hinterlegt'],
      kriterien: [],
      orientierung: [{ code: 'wogg_ohne_klimakomponente' }, { code: 'wogg_mit_klimakomponente' }],
    });
  });
});
