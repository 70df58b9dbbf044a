import { describe, expect, it } from 'vitest';
import { landpakete, vorlagen } from '@/app/pflege/pakete';
import { entwirf } from '@/lib/pflege/neu/entwurf';
import { FORMEN } from '@/lib/pflege/neu/formen';
import { beginne, type NeuerTraeger } from '@/lib/pflege/neuer-traeger';
import { pruefeImPaket } from '@/lib/pflege/pruefung';
import { liesText } from '@/lib/tabellen/datei-text';
import { bundAusJson } from '@/lib/tabellen/daten-json';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { ECHTE } from './hilfe';

const HEUTE = '2026-11-25';
const VORLAGEN = vorlagen();
const LAENDER = landpakete();
const ANGABEN: NeuerTraeger = {
  ags: '03252',
  name: '',
  jobcenter: '',
  art: '',
  website: '',
  ab: '2027-01-01',
  form: 'bruttokaltmiete',
};

function mit(angaben: Partial<NeuerTraeger>) {
  const alle = { ...ANGABEN, ...angaben };
  const land = LAENDER.get(alle.ags.slice(0, 2));
  if (land === undefined) throw new Error(`no Land for ${alle.ags}`);
  // Through JSON, because that is how it arrives.
  return beginne(alle, JSON.parse(JSON.stringify(land)), VORLAGEN, HEUTE);
}

function begonnen(angaben: Partial<NeuerTraeger>) {
  const anfang = mit(angaben);
  if (!('paket' in anfang)) throw new Error(anfang.map(({ text }) => text).join('\n'));
  return anfang;
}

describe('die Daten dafür', () => {
  it('gibt es für jedes Land, und jedes ist klein genug zum Holen', () => {
    expect(LAENDER.size).toBe(16);
    for (const land of LAENDER.values()) expect(JSON.stringify(land).length).toBeLessThan(450_000);
  });

  it('sind zusammen alle Gemeinden', () => {
    const alle = [...LAENDER.values()].flatMap((land) => [...bundAusJson(land).gemeinden.keys()]);
    expect(alle.sort()).toEqual([...ECHTE.bund.gemeinden.keys()].sort());
  });
});

describe.each(Object.keys(FORMEN))('die Form %s', (form) => {
  it('wird dieselbe Datei wie mit dem Befehl', () => {
    const { paket, anfang, traeger } = begonnen({ form });
    const entwurf = entwirf(
      { ags: '03252', ab: '2027-01-01', heute: HEUTE, quelle: {}, form },
      ordnerMit({}),
      ECHTE.bund,
    );
    if (!('dateien' in entwurf)) throw new Error(entwurf.join('\n'));
    expect(entwurf.dateien).toEqual([
      { pfad: `traeger/${paket.ordner}/traeger.yaml`, text: traeger },
      { pfad: `traeger/${paket.ordner}/2027-01-01.yaml`, text: anfang },
    ]);
  });

  it('ist offen: Die Prüfung nennt Zeilen mit EINTRAGEN', () => {
    const { paket, anfang } = begonnen({ form });
    const { fehler } = pruefeImPaket(anfang, paket, HEUTE);
    const zeilen = anfang.split('\n');
    expect(fehler.some(({ zeile }) => zeilen[zeile - 1]?.includes('EINTRAGEN'))).toBe(true);
  });
});

describe('die Angaben', () => {
  it('ein ganzes Jobcenter gibt eine fertige Datei des Trägers', () => {
    const { traeger } = begonnen({
      jobcenter: 'Jobcenter: Hameln',
      art: 'gE',
      website: 'https://www.example.org',
    });
    const { inhalt, meldungen } = liesText(traeger, 'traeger.yaml', traegerInDatei, 'fehler');
    expect(meldungen).toEqual([]);
    expect(inhalt).toMatchObject({
      ags: '03252',
      name: 'Hameln-Pyrmont',
      jobcenter: [{ name: 'Jobcenter: Hameln', art: 'gE', website: 'https://www.example.org' }],
    });
  });

  it('ein eigener Name steht in beiden Dateien, im Ordner steht der amtliche', () => {
    const { paket, anfang, traeger } = begonnen({ name: 'Landkreis Hameln-Pyrmont' });
    expect(paket.ordner).toBe('03252-hameln-pyrmont');
    expect(anfang).toContain('stelle: Landkreis Hameln-Pyrmont\n');
    expect(traeger).toContain('name: Landkreis Hameln-Pyrmont\n');
  });

  it.each([
    ['ags', { ags: '03999' }, 'Den Schlüssel 03999 gibt es in der Gemeindeliste nicht.'],
    ['form', { form: '' }, 'Wählen Sie, welche Form die Tabelle hat.'],
    ['form', { form: 'toString' }, 'Wählen Sie, welche Form die Tabelle hat.'],
    ['form', { ags: '03102', form: 'gebiete' }, 'Dieser Träger hat nur eine Gemeinde.'],
    ['name', { name: 'Amt: Soziales' }, 'Schreiben Sie den Namen ohne Doppelpunkt'],
  ] as const)('%s: %j wird gesagt', (feld, angaben, text) => {
    expect(mit(angaben)).toEqual([{ feld, text: expect.stringContaining(text) }]);
  });
});
