/** What the law wants to read on a page, for every kind of operator and for the demo, which has none. */
import { parse } from 'node-html-parser';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Erklaerung } from '@/app/barrierefreiheit/erklaerung';
import { Datenschutz } from '@/app/datenschutz/datenschutz';
import { Fusszeile } from '@/app/fusszeile';
import { Impressum } from '@/app/impressum/impressum';
import { Kopfzeile } from '@/app/kopfzeile';
import { pruefeBetreiber } from '@/lib/betreiber/lade';
import type { Betreiber } from '@/lib/betreiber/schema';
import { mit, PRODUKTIV } from './hilfe';

const DEMO: Betreiber = { betrieb: 'demo', domain: 'mietpreisrechner.example', zweitquellen: 'entscheiden' };

function aus(text: string): Betreiber {
  const { inhalt, meldungen } = pruefeBetreiber(text, 'b.yaml');
  if (inhalt === null) throw new Error(JSON.stringify(meldungen));
  return inhalt;
}

const land = (rechtsform: string) =>
  aus(
    mit('rechtsform: gE', `rechtsform: ${rechtsform}`)
      .replace(/aufsichtsbehoerde: .*/, 'aufsichtsbehoerde: Die Landesbeauftragte für den Datenschutz')
      .replace(/aufsichtsbehoerde_link: .*/, 'aufsichtsbehoerde_link: https://datenschutz.pruefland.de'),
  );
const GE = aus(PRODUKTIV);

const baum = (seite: ReactElement) => parse(renderToStaticMarkup(seite).replace(/&nbsp;|\u00a0/gu, ' '));
const text = (seite: ReactElement) => baum(seite).textContent.replace(/\s+/gu, ' ');
const ziele = (seite: ReactElement) =>
  baum(seite)
    .querySelectorAll('a')
    .map((a) => a.getAttribute('href'));
const ueberschriften = (seite: ReactElement) =>
  baum(seite)
    .querySelectorAll('h1, h2')
    .map((h) => h.textContent);

describe('Erklärung zur Barrierefreiheit', () => {
  it.each([
    ['Vorführ-Version', DEMO],
    ['Behörde', GE],
  ])('hat alle Teile nach § 12b BGG: %s', (_art, wer) => {
    expect(ueberschriften(<Erklaerung wer={wer} />)).toEqual(
      expect.arrayContaining([
        'Erklärung zur Barrierefreiheit',
        'So barrierefrei ist die Seite',
        'Was noch nicht barrierefrei ist',
        'Wann und wie wir geprüft haben',
        'Barriere melden',
        'Wenn unsere Antwort nicht hilft',
      ]),
    );
    expect(text(<Erklaerung wer={wer} />)).toContain('Sie müssen Ihren Namen nicht nennen.');
    expect(text(<Erklaerung wer={wer} />)).toMatch(/antwort\S* innerhalb von einem Monat/);
    expect(text(<Erklaerung wer={wer} />)).toContain('25. November 2026');
  });

  it('nennt Telefon, E-Mail und die Stelle, die vermittelt', () => {
    expect(ziele(<Erklaerung wer={GE} />)).toEqual(
      expect.arrayContaining([
        'tel:0512155511',
        'mailto:barriere@pruefstadt.de?subject=Barriere%20im%20Mietpreisrechner',
        'https://schlichtung.pruefland.de',
      ]),
    );
  });

  it('verspricht nicht mehr, als geprüft ist', () => {
    const extern = aus(mit('  pruefung: selbst', '  pruefung: extern'));
    expect(text(<Erklaerung wer={GE} />)).toContain('steht noch aus');
    expect(text(<Erklaerung wer={extern} />)).toContain('Eine Stelle von außen');
    expect(text(<Erklaerung wer={DEMO} />)).toContain('liest niemand mit');
  });
});

describe('Datenschutz', () => {
  it.each(['zkT', 'Kommune', 'Projekt'])('nennt für %s die Behörde des Landes', (rechtsform) => {
    const seite = <Datenschutz wer={land(rechtsform)} />;
    expect(ziele(seite)).toContain('https://datenschutz.pruefland.de');
    expect(text(seite)).toContain('Die Landesbeauftragte');
    expect(text(seite)).toContain(`Buchstabe ${rechtsform === 'Projekt' ? 'f' : 'e'} der`);
  });

  it('nennt für ein Jobcenter der Form gE die Bundesbeauftragte', () => {
    expect(text(<Datenschutz wer={GE} />)).toContain('Die Bundesbeauftragte für den Datenschutz');
    expect(ziele(<Datenschutz wer={GE} />)).toContain('mailto:datenschutz@pruefstadt.de');
  });

  it.each([DEMO, GE])(
    'sagt, dass ein geteilter Link die Beträge enthält und keinen Server erreicht: $betrieb',
    (wer) => {
      const seite = text(<Datenschutz wer={wer} />);
      expect(seite).toContain('Ihre Angaben stehen darin hinter dem Zeichen #.');
      expect(seite).toContain('Diesen Teil sendet ein Browser an keinen Server.');
      expect(seite).toContain('Wer den Link hat, kann Ihre Beträge sehen.');
    },
  );

  it.each([DEMO, GE])('sagt, was gespeichert wird und wie lange: $betrieb', (wer) => {
    expect(text(<Datenschutz wer={wer} />)).toContain('Nach 7 Tagen');
    expect(ueberschriften(<Datenschutz wer={wer} />)).toEqual(
      expect.arrayContaining(['Ihre Angaben', 'Was der Server sieht', 'Ihre Rechte']),
    );
  });
});

describe('Impressum', () => {
  it('nennt Name, Anschrift, Vertretung und Kontakt', () => {
    const seite = <Impressum wer={GE} />;
    for (const teil of ['Jobcenter Prüfstadt', 'Ringweg 7', '31134 Prüfstadt', 'Petra Prüf', 'Paul Prüf'])
      expect(text(seite)).toContain(teil);
    expect(ziele(seite)).toEqual(['tel:0512155510', 'mailto:miete@pruefstadt.de']);
  });

  it('sagt in der Vorführ-Version, was fehlt, und erfindet nichts', () => {
    expect(text(<Impressum wer={DEMO} />)).toContain('Die Seite gehört keiner Behörde.');
    expect(ziele(<Impressum wer={DEMO} />)).toEqual([]);
  });
});

describe('Rahmen der Seiten', () => {
  const amtlich = aus(mit('kopfzeile: keine', 'kopfzeile: amtlich'));

  it('trägt das amtliche Band nur, wenn eine Behörde es einschaltet', () => {
    for (const wer of [DEMO, GE, land('Projekt')])
      expect(text(<Kopfzeile wer={wer} />)).not.toContain('Offizielle Website');
    expect(text(<Kopfzeile wer={amtlich} />)).toContain('Offizielle Website – Bundesrepublik Deutschland');
  });

  it('sagt oben und unten, dass niemand dahintersteht, oder wem die Seite gehört', () => {
    expect(text(<Kopfzeile wer={DEMO} />)).toContain('Vorführ-Version');
    expect(text(<Fusszeile wer={DEMO} />)).toContain(
      'Das ist eine Vorführ-Version. Sie gehört keiner Behörde.',
    );
    for (const rahmen of [<Kopfzeile key="k" wer={GE} />, <Fusszeile key="f" wer={GE} />])
      expect(text(rahmen)).not.toContain('Vorführ');
    expect(text(<Fusszeile wer={GE} />)).toContain('Diese Seite gehört: Jobcenter Prüfstadt');
  });

  it('führt zuerst zur Leichten Sprache, sobald eine Prüfgruppe sie gelesen hat, und vorher nicht', () => {
    const geprueft = aus(
      `${PRODUKTIV}leichte_sprache:\n  geprueft_von: Prüfgruppe Nord\n  geprueft_am: 2026-11-20\n`,
    );
    expect(ziele(<Kopfzeile wer={geprueft} />)[0]).toBe('/leicht/');
    expect(text(<Kopfzeile wer={geprueft} />)).toContain('Leichte Sprache');
    for (const wer of [DEMO, GE]) expect(ziele(<Kopfzeile wer={wer} />)).not.toContain('/leicht/');
  });

  it('nennt unten im Block „Hilfe“ Telefon und E-Mail', () => {
    expect(ziele(<Fusszeile wer={GE} />).slice(0, 2)).toEqual([
      'tel:0512155510',
      'mailto:miete@pruefstadt.de',
    ]);
  });
});
