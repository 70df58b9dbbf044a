import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruefeBetreiber } from '@/lib/betreiber/lade';
import { DATEN } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { mit, PRODUKTIV } from './hilfe';

const texte = (text: string) => pruefeBetreiber(text, 'b.yaml').meldungen.map(alsZeile);

/** Every line of the file that holds a value of the operator's own. */
const ANGABEN = PRODUKTIV.split('\n').filter(
  (zeile) => /^ *\w+: \S/.test(zeile) && !/^(format|betrieb)/.test(zeile),
);

describe('eine echte Seite', () => {
  it('ist mit allen Angaben in Ordnung', () => {
    const { inhalt, meldungen } = pruefeBetreiber(PRODUKTIV, 'b.yaml');
    expect(meldungen).toEqual([]);
    expect(inhalt).toMatchObject({ betrieb: 'produktiv', name: 'Jobcenter Prüfstadt' });
  });

  it.each(ANGABEN)('wird ohne „%s“ nicht gebaut', (zeile) => {
    const name = /^ *(\w+):/.exec(zeile)?.[1];
    for (const neu of [null, `${zeile.split(':')[0]}:`]) {
      const { inhalt, meldungen } = pruefeBetreiber(mit(zeile, neu), 'b.yaml');
      expect(inhalt).toBeNull();
      expect(meldungen.map(({ text }) => text)).toEqual([expect.stringContaining(`„${name}“`)]);
    }
  });

  it.each([
    ['name: Jobcenter Prüfstadt', 'name: TODO'],
    ['  strasse: Ringweg 7', '  strasse: Musterstraße 1'],
    ['  strasse: Ringweg 7', '  strasse: ...'],
    ['  plz: "31134"', '  plz: "12345"'],
    ['email: miete@pruefstadt.de', 'email: info@example.org'],
    ['domain: mietpreisrechner.pruefstadt.de', 'domain: mietpreisrechner.example'],
  ])('wird mit einem Platzhalter nicht gebaut: %s -> %s', (zeile, neu) => {
    const name = /(\w+):/.exec(neu)?.[1];
    expect(texte(mit(zeile, neu))).toEqual([
      expect.stringMatching(
        new RegExp(`^b\\.yaml:\\d+:\\d+: Der Eintrag „${name}“ enthält einen Platzhalter`),
      ),
    ]);
  });

  it.each([
    ['email: miete@pruefstadt.de', 'email: miete', 'keine E-Mail-Adresse'],
    ['telefon: 05121 555-10', 'telefon: zentral', 'keine Telefonnummer'],
    ['domain: mietpreisrechner.pruefstadt.de', 'domain: https://a.pruefstadt.de/x', 'ohne https://'],
    ['land: Niedersachsen', 'land: Preußen', 'Möglich ist: Baden-Württemberg'],
    ['rechtsform: gE', 'rechtsform: zkT', 'beaufsichtigt nur Jobcenter der Rechtsform gE'],
    ['kopfzeile: keine', 'kopfzeile: offiziell', 'Möglich ist: amtlich, keine'],
    [
      'land: Niedersachsen',
      'land: Niedersachsen\nleichte_sprache:\n  geprueft_von: Prüfgruppe',
      '„geprueft_am“',
    ],
  ])('%s -> %s: %s', (zeile, neu, meldung) => {
    expect(texte(mit(zeile, neu)).join('\n')).toContain(meldung);
  });

  it('nennt eine Behörde des Landes, wenn sie kein Jobcenter der Form gE ist', () => {
    const zkt = mit('rechtsform: gE', 'rechtsform: zkT');
    const land = zkt.replace(
      /aufsichtsbehoerde: .*/,
      'aufsichtsbehoerde: Der Landesbeauftragte für den Datenschutz',
    );
    expect(texte(land)).toEqual([]);
    expect(texte(land.replace('zkT', 'gE')).join()).toContain('ist die Bundesbeauftragte');
  });

  it('ist nur als Behörde amtlich', () => {
    const amtlich = mit('kopfzeile: keine', 'kopfzeile: amtlich');
    expect(texte(amtlich)).toEqual([]);
    const projekt = amtlich
      .replace('rechtsform: gE', 'rechtsform: Projekt')
      .replace(/aufsichtsbehoerde: .*/, 'aufsichtsbehoerde: Der Landesbeauftragte für den Datenschutz');
    expect(texte(projekt)).toEqual([expect.stringContaining('Nur Behörden nennen ihre Seite amtlich')]);
  });

  it('nennt alle Fehler auf einmal, mit der Stelle in der Datei', () => {
    const meldungen = texte(PRODUKTIV.replace(/^(name|telefon):.*$/gm, '$1:'));
    expect(meldungen).toEqual([
      expect.stringMatching(/^b\.yaml:6:\d+: Es fehlt der Eintrag „name“/),
      expect.stringMatching(/^b\.yaml:13:\d+: Es fehlt der Eintrag „telefon“/),
    ]);
  });
});

describe('die Vorführ-Version', () => {
  const demo = readFileSync(join(DATEN, 'betreiber.yaml'), 'utf8');

  it('ist das, was im Repository steht, und nennt niemanden', () => {
    expect(pruefeBetreiber(demo, 'b.yaml')).toEqual({
      inhalt: { betrieb: 'demo', domain: 'mietpreisrechner.example', zweitquellen: 'entscheiden' },
      meldungen: [],
    });
  });

  it('wird nicht zur echten Seite, indem man ein Wort ändert', () => {
    const meldungen = texte(demo.replace('betrieb: demo', 'betrieb: produktiv'));
    const pflicht = ANGABEN.length - 2; // kopfzeile and zweitquellen stand in the demo's file
    expect(meldungen).toHaveLength(pflicht);
  });

  it('duldet Lücken, aber keine Schreibfehler', () => {
    expect(texte(demo.replace('telefon:', 'telefonn:'))).toEqual([
      expect.stringContaining('Den Eintrag „telefonn“ kennen wir hier nicht. Meinen Sie „telefon“?'),
    ]);
    expect(texte(demo.replace(/^email:/m, 'email: x'))).toHaveLength(1);
    expect(texte(demo.replace(/^domain: \S+/m, 'domain:'))).toHaveLength(1);
    expect(texte('betrieb: demo')).toHaveLength(4);
    expect(texte('').length).toBeGreaterThan(0);
  });
});
