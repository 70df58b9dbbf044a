import { describe, expect, it } from 'vitest';
import { type Anfrage, fragenFuer, type Stufe, VARIANTEN, type Wert } from '@/lib/regeln';
import { anfrage, band, einKriterium, grenze, heizung, jePerson, ORT, tabelle } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const klassen = (groesse: 'wohnflaeche' | 'baujahr', ...enden: (number | null)[]): Wert => ({
  art: 'je_stufe',
  groesse,
  stufen: enden.map((bis, i): Stufe => {
    const ueber = i === 0 ? null : (enden[i - 1] ?? null);
    return { ...band({ ueber, bis }), wert: { art: 'fest', wert: 50_000 + i * 1000 } };
  }),
});
const mit = (wert: Wert, teile: Partial<Anfrage>) =>
  einKriterium(grenze('bruttokaltmiete', wert), anfrage({ nettokaltmiete: 45_500, ...teile }));

describe('Klassen', () => {
  it.each([
    [100, '500.00'],
    [4500, '500.00'],
    [4501, '510.00'],
    [6000, '510.00'],
    [6001, '520.00'],
    [50_000, '520.00'],
  ])('eine Wohnung mit %i Hundertstel m² hat den Richtwert %s', (wohnflaeche, richtwert) => {
    expect(mit(klassen('wohnflaeche', 4500, 6000, null), { wohnflaeche })).toMatchObject({ richtwert });
  });

  it.each([
    [1000, '500.00'],
    [1948, '500.00'],
    [1949, '510.00'],
    [2199, '510.00'],
  ])('das Baujahr %i gehört in die Klasse mit %s', (baujahr, richtwert) => {
    const k = mit(klassen('baujahr', 1948, null), { baujahr });
    expect(k.richtwert).toBe(richtwert);
    expect(k.rechenweg[1]).toMatchObject({
      schritt: 'stufe',
      werte: { groesse: 'baujahr', wert: `${baujahr}` },
    });
  });

  it('Kanten stehen im Rechenweg: Flächen mit zwei Stellen, Jahre ohne', () => {
    const flaeche = mit(klassen('wohnflaeche', 4500, 6000, null), { wohnflaeche: 5000 });
    expect(flaeche.rechenweg[1]?.werte).toMatchObject({ klasseUeber: '45.00', klasseBis: '60.00' });
    const jahr = mit(klassen('baujahr', 1948, null), { baujahr: 2000 });
    expect(jahr.rechenweg[1]?.werte).toMatchObject({ klasseUeber: '1948' });
  });

  it('ohne Angabe wird keine Klasse genommen, nur die Spanne genannt', () => {
    expect(mit(klassen('wohnflaeche', 4500, null), { wohnflaeche: null })).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['wohnflaeche_fehlt'],
      richtwert: null,
      richtwertSpanne: ['500.00', '510.00'],
    });
    expect(mit(klassen('baujahr', 1948, null), { baujahr: null }).gruende).toEqual(['baujahr_fehlt']);
  });

  it('über der letzten Klasse gibt es keinen Wert', () => {
    expect(mit(klassen('baujahr', 1948, 1990), { baujahr: 1991 })).toMatchObject({
      gruende: ['variante_nicht_in_tabelle'],
      richtwertSpanne: null,
    });
  });
});

describe('Varianten', () => {
  const zweig = (frage: (typeof VARIANTEN)[number], a: string, b: string): Wert => ({
    art: 'je_auswahl',
    frage,
    werte: { [a]: jePerson([50_000]), [b]: jePerson([60_000]) },
  });

  it.each(VARIANTEN)('%s: jede Antwort hat ihren Wert, ohne Antwort bleibt die Spanne', (frage) => {
    const [a, b] = frage === 'mietverhaeltnis' ? ['neu', 'bestand'] : ['nein', 'ja'];
    const wert = zweig(frage, a ?? '', b ?? '');
    expect(mit(wert, { variante: { [frage]: a ?? '' } }).richtwert).toBe('500.00');
    const k = mit(wert, { variante: { [frage]: b ?? '' } });
    expect(k.richtwert).toBe('600.00');
    expect(k.rechenweg[1]).toMatchObject({ schritt: 'auswahl', werte: { frage, antwort: b } });
    expect(mit(wert, {})).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['variante_fehlt'],
      richtwertSpanne: ['500.00', '600.00'],
    });
  });

  it('eine Antwort ohne Zweig nimmt keinen Nachbarwert', () => {
    const nurOhne: Wert = { art: 'je_auswahl', frage: 'aufzug', werte: { nein: jePerson([50_000]) } };
    expect(mit(nurOhne, { variante: { aufzug: 'ja' } }).gruende).toEqual(['variante_nicht_in_tabelle']);
    expect(mit(nurOhne, { variante: { aufzug: 'constructor' } }).richtwert).toBeNull();
  });

  it('Zweige lassen sich schachteln: Neubau mit Aufzug ist nicht Altbau mit Aufzug', () => {
    const innen = (cent: number): Wert => ({
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: { art: 'fest', wert: cent + 1000 }, nein: { art: 'fest', wert: cent } },
    });
    const wert: Wert = {
      art: 'je_stufe',
      groesse: 'baujahr',
      stufen: [
        { ...band({ bis: 1990 }), wert: innen(50_000) },
        { ...band({ ueber: 1990 }), wert: innen(60_000) },
      ],
    };
    expect(mit(wert, { baujahr: 1990, variante: { aufzug: 'ja' } }).richtwert).toBe('510.00');
    expect(mit(wert, { baujahr: 1991, variante: { aufzug: 'ja' } }).richtwert).toBe('610.00');
    expect(mit(wert, { baujahr: 1991 }).richtwertSpanne).toEqual(['600.00', '610.00']);
    expect(mit(wert, {}).richtwertSpanne).toEqual(['500.00', '610.00']);
  });

  it('die Seite fragt nur, was die Tabelle braucht', () => {
    const t = tabelle([
      grenze('bruttokaltmiete', zweig('aufzug', 'nein', 'ja')),
      grenze('nettokaltmiete', klassen('baujahr', 1948, null)),
    ]);
    expect(fragenFuer(t, ORT)).toMatchObject({ varianten: ['aufzug'], baujahr: true, warmwasser: false });
    expect(fragenFuer(tabelle([grenze('bruttokaltmiete', jePerson([1]))]), ORT)).toMatchObject({
      varianten: [],
      baujahr: false,
      energietraeger: [],
    });
  });
});

it('ohne Antwort entscheidet nur, was jeder Zweig sagt: der teurere nie von selbst', () => {
  const wert: Wert = {
    art: 'je_auswahl',
    frage: 'warmwasser',
    werte: { zentral: jePerson([9000]), dezentral: jePerson([7000]) },
  };
  const t = tabelle([grenze('bruttokaltmiete', jePerson([50_000])), grenze('heizkosten', wert)]);
  const frage = (warmwasser: 'zentral' | 'dezentral' | null, heizkosten: number) =>
    pruefe(anfrage({ heizkosten, heizung: heizung({ warmwasser }) }), t);
  expect(frage(null, 7000)).toMatchObject({ urteil: 'im_rahmen', gruende: [] });
  expect(frage(null, 7001)).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['warmwasser_fehlt'] });
  expect(frage(null, 9000)).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['warmwasser_fehlt'] });
  expect(frage(null, 9001).urteil).toBe('nur_heizung_ueber');
  expect(frage('zentral', 9000).urteil).toBe('im_rahmen');
  expect(frage('dezentral', 7000).urteil).toBe('im_rahmen');
  expect(frage('dezentral', 7001).urteil).toBe('nur_heizung_ueber');
});
