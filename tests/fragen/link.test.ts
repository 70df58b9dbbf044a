import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { werteAus } from '@/lib/fragen/auswerten';
import { kennzahl } from '@/lib/fragen/kennzahl';
import { alsFragment, ausFragment, standVon } from '@/lib/fragen/link';
import type { Rechnerformular } from '@/lib/fragen/liste';
import { tagKurz } from '@/lib/kern/zahlen';
import { alsDezimal, ENERGIETRAEGER, fragenFuer } from '@/lib/regeln';
import { AGS, antwort, FORMULAR, tabelle, tabellen } from '../komponenten/hilfe';

const NAMEN = ['Kernort', 'übrige Ortsteile', 'haertefall', 'rollstuhl'];
const OHNE_STAND = { gueltigAb: null, richtwerte: null };

const betrag = (max: number) => fc.integer({ min: 0, max }).map((n) => alsDezimal(n).replace('.', ','));
const oder = <T>(arb: fc.Arbitrary<T>) => fc.oneof(arb, fc.constant(''));
const jaNein = fc.constantFrom('', 'ja', 'nein', 'unklar') as fc.Arbitrary<never>;
const tag = fc
  .integer({ min: 0, max: 60_000 })
  .map((n) => tagKurz(new Date(n * 86_400_000).toISOString().slice(0, 10)));

const jahr = fc.constantFrom('', 'jahr');
const kinder = oder(fc.integer({ min: 1, max: 5 }).map(String));

/** Every form that the readers understand, in the notation in which a link gives it back. */
const formular: fc.Arbitrary<Rechnerformular> = fc.record({
  personen: oder(fc.integer({ min: 1, max: 20 }).map(String)),
  stichtag: oder(tag),
  kaltmiete: oder(betrag(999_999)),
  aufteilung: fc.constantFrom('', 'getrennt', 'zusammen', 'fehlt', 'warm', 'alles'),
  betriebskosten: oder(betrag(999_999)),
  heizkosten: oder(betrag(999_999)),
  gemeinsam: oder(betrag(999_999)),
  wohnflaeche: oder(fc.integer({ min: 100, max: 50_000 }).map((n) => alsDezimal(n).replace('.', ','))),
  haushalt: fc.constantFrom('', 'allein', 'unklar', 'kopf', 'vertrag'),
  personenInWohnung: oder(fc.integer({ min: 1, max: 20 }).map(String)),
  warmmiete: oder(betrag(999_999)),
  gesamtmiete: oder(betrag(999_999)),
  betriebskostenJahr: jahr,
  heizkostenJahr: jahr,
  gemeinsamJahr: jahr,
  wasser: oder(betrag(999_999)),
  wasserJahr: jahr,
  abschlag: oder(betrag(999_999)),
  abschlagJahr: jahr,
  stellplatz: oder(betrag(999_999)),
  stellplatzWeg: jaNein,
  moeblierung: oder(betrag(999_999)),
  moeblierungWeg: jaNein,
  kabel: oder(betrag(999_999)),
  kabelWeg: jaNein,
  staffelAb: oder(tag),
  staffelMiete: oder(betrag(999_999)),
  wohnform: fc.constantFrom('', 'miete', 'genossenschaft', 'eigentum'),
  geld: fc.constantFrom('', 'jobcenter', 'sozialamt', 'beide', 'keins'),
  kindUnterwegs: kinder,
  kinderZeitweise: kinder,
  jetzige: fc.constantFrom('', 'ja', 'nein'),
  umzugHier: jaNein,
  umzugNoetig: jaNein,
  bisherigeKosten: oder(betrag(999_999)),
  wohngemeinschaft: jaNein,
  energietraeger: fc.constantFrom('', 'unklar', ...ENERGIETRAEGER),
  gebaeudeflaeche: oder(fc.constantFrom('unklar', '250.00', '500.00', '1100.00')),
  warmwasser: fc.constantFrom('', 'zentral', 'dezentral', 'unklar'),
  verbrauch: oder(betrag(99_999_900)),
  gebiet: fc.constantFrom('', 'unklar', 'Kernort', 'übrige Ortsteile'),
  baujahr: oder(fc.integer({ min: 1500, max: 2199 }).map(String)),
  energiekennwert: oder(betrag(100_000)),
  aufzug: jaNein,
  saniert: jaNein,
  sozialwohnung: jaNein,
  barrierefrei: jaNein,
  merkmale: fc.constantFrom('', 'haertefall', 'rollstuhl', 'haertefall rollstuhl'),
});

describe('Link zum Ergebnis', () => {
  test('hat die Form aus der Beschreibung, nur ganze Zahlen', () => {
    const { formular, ergebnis } = antwort('hannover');
    const link = alsFragment(formular, standVon(ergebnis));
    expect(link).toMatch(
      /^v=1&p=2&h=1&km=48000&a=1&nk=12000&hk=7000&qm=5800&so=2&et=1&ww=1&t=20260701&r=\d+&c=\d+$/u,
    );
  });

  test('jedes Formular kommt unverändert zurück', () => {
    fc.assert(
      fc.property(formular, fc.option(fc.nat()), (eingabe, richtwerte) => {
        const stand = { gueltigAb: '2026-07-01', richtwerte };
        expect(ausFragment(`#${alsFragment(eingabe, stand)}`, NAMEN)).toEqual({
          formular: eingabe,
          ganz: true,
          stand,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('die alte Antwort „nicht alle bekommen Geld“ gibt es nicht mehr: sie wird neu gefragt', () => {
    const text = 'v=1&p=2&h=2&km=48000&a=1&nk=12000&hk=7000&qm=5800';
    const gelesen = ausFragment(`#${text}&c=${kennzahl(text)}`, NAMEN);
    expect([gelesen?.formular.haushalt, gelesen?.formular.personen, gelesen?.ganz]).toEqual(['', '2', false]);
  });

  test.each(Object.keys(AGS) as (keyof typeof AGS)[])('%s: der Link führt zu demselben Ergebnis', (ort) => {
    const fragen = fragenFuer(tabelle(ort), AGS[ort]);
    const unklar = { energietraeger: 'unklar', gebaeudeflaeche: 'unklar', aufzug: 'ja', saniert: 'nein' };
    const eingabe = {
      ...FORMULAR,
      ...unklar,
      sozialwohnung: 'nein',
      barrierefrei: 'unklar',
      gebiet: fragen.gebiete[0] ?? '',
      merkmale: fragen.merkmale.map(({ merkmal }) => merkmal).join(' '),
    };
    const { ergebnis } = antwort(ort, eingabe);
    const namen = [...fragen.gebiete, ...fragen.merkmale.map(({ merkmal }) => merkmal)];
    const geteilt = ausFragment(alsFragment(eingabe, standVon(ergebnis)), namen);
    expect(geteilt?.ganz).toBe(true);
    const lage = { ags: AGS[ort], heute: '2026-12-01', versionen: tabellen(ort) };
    const wieder = geteilt && werteAus(geteilt.formular, lage);
    expect(wieder?.ok && wieder.auswertung.ergebnis).toEqual(ergebnis);
    expect(wieder?.ok && standVon(wieder.auswertung.ergebnis)).toEqual(geteilt?.stand);
  });

  test('ein Link von früher, in der Reihenfolge von früher, gilt', () => {
    const link = 'v=1&p=2&h=1&km=48000&a=1&nk=12000&hk=7000&qm=5800&et=1&ww=1&so=2&t=20260701&r=7';
    const geteilt = ausFragment(`#${link}&c=${kennzahl(link)}`, NAMEN);
    expect(geteilt).toEqual({
      formular: {
        ...FORMULAR,
        kaltmiete: '480,00',
        betriebskosten: '120,00',
        heizkosten: '70,00',
        wohnflaeche: '58,00',
      },
      ganz: true,
      stand: { gueltigAb: '2026-07-01', richtwerte: 7 },
    });
  });

  test('ein abgeschnittener oder geänderter Link gilt nicht als ganz', () => {
    const link = alsFragment(FORMULAR, { gueltigAb: '2026-07-01', richtwerte: 7 });
    for (let ende = 0; ende < link.length; ende++)
      expect(ausFragment(link.slice(0, ende), NAMEN)?.ganz ?? false).toBe(false);
    expect(ausFragment(link.replace('km=48000', 'km=4800'), NAMEN)?.ganz).toBe(false);
  });

  test('fremde Parameter fallen weg, sonst ändert sich nichts', () => {
    const link = alsFragment(FORMULAR, OHNE_STAND);
    const mit = ausFragment(`${link}&name=Erika&fbclid=x`, NAMEN);
    expect(mit).toEqual(ausFragment(link, NAMEN));
    expect(mit?.ganz).toBe(true);
    expect(JSON.stringify(mit)).not.toContain('Erika');
  });

  test('ein Teil oder Merkmal, das die Tabelle nicht mehr kennt, gilt nicht als ganz', () => {
    const link = alsFragment({ ...FORMULAR, gebiet: 'Kernort' }, OHNE_STAND);
    expect(ausFragment(link, ['Nordstadt'])).toMatchObject({ ganz: false, formular: { gebiet: '' } });
    const kreuz = alsFragment({ ...FORMULAR, merkmale: 'haertefall' }, OHNE_STAND);
    expect(ausFragment(kreuz, ['rollstuhl'])).toMatchObject({ ganz: false, formular: { merkmale: '' } });
  });

  test.each(['', '#', '#p3', '#v=2&p=3', '#v=1&p=3&p=4', '#v=01&p=3', `#v=1&${'x'.repeat(3000)}`])(
    '„%s“ ist keiner',
    (text) => {
      expect(ausFragment(text, NAMEN)).toBeNull();
    },
  );

  test('kein Text wirft; was zurückkommt, sind nur Texte, die das Formular kennt', () => {
    const teile = fc.array(
      fc.tuple(
        fc.constantFrom('v', 'p', 'km', 'qm', 'd', 'ge', 'm', 'gf', 't', 'r', 'c', 'bj', '__proto__', '%'),
        fc.oneof(fc.nat().map(String), fc.string(), fc.constantFrom('1', '0', '-1', '1e9', '99999999999')),
      ),
    );
    const aehnlich = teile.map((paare) => `#v=1&${paare.map((paar) => paar.join('=')).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(aehnlich, fc.string({ unit: 'binary' })), (text) => {
        const geteilt = ausFragment(text, NAMEN);
        if (geteilt === null) return;
        expect(Object.keys(geteilt.formular).sort()).toEqual(Object.keys(FORMULAR).sort());
        for (const wert of Object.values(geteilt.formular)) expect(typeof wert).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

test('die Kennzahl ist überall dieselbe', () => {
  // Published values of FNV-1a, 32 bits.
  expect(kennzahl('')).toBe(0x811c9dc5);
  expect(kennzahl('a')).toBe(0xe40c292c);
  expect(kennzahl('foobar')).toBe(0xbf9cf968);
});
