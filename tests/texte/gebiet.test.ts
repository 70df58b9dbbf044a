import { describe, expect, it } from 'vitest';
import { belegText } from '@/app/[ort]/beleg';
import { imGebiet, umzugsgebiet } from '@/lib/texte/gebiet';
import { hinweisText } from '@/lib/texte/hinweise';
import { schrittText } from '@/lib/texte/rechenweg';
import { FAELLE } from './faelle';
import { MUSTER, schritteAus } from './muster';

describe('Namen von Gebieten in Sätzen', () => {
  it.each([
    ['Hannover', 'in Hannover'],
    ['Land Berlin', 'in Berlin'],
    ['Landkreis Hildesheim', 'im Landkreis Hildesheim'],
    ['Landkreis Hildesheim, Mietenstufe III', 'im Landkreis Hildesheim'],
    // A name of its own, not a level behind one.
    ['Gemeinden der Mietenstufe I', 'im Gebiet „Gemeinden der Mietenstufe I“'],
    ['Rhein-Sieg-Kreis', 'im Rhein-Sieg-Kreis'],
    ['Bodenseekreis', 'im Bodenseekreis'],
    ['Märkischer Kreis', 'im Märkischen Kreis'],
    ['Region Hannover', 'in der Region Hannover'],
    ['StädteRegion Aachen', 'in der StädteRegion Aachen'],
    ['Landeshauptstadt München', 'in der Landeshauptstadt München'],
    ['Neustadt am Rübenberge', 'in Neustadt am Rübenberge'],
    ['Ostbevern', 'in Ostbevern'],
    ['Mietenstufe III (übrige Gemeinden)', 'im Gebiet „übrige Gemeinden“'],
    ['Region 1', 'im Gebiet „Region 1“'],
    ['Übrige Gemeinden', 'im Gebiet „Übrige Gemeinden“'],
    ['Gruppe 2 (übrige Gemeinden)', 'im Gebiet „Gruppe 2 (übrige Gemeinden)“'],
    ['Ahrensfelde, Bernau bei Berlin', 'im Gebiet „Ahrensfelde, Bernau bei Berlin“'],
  ])('%s: %s', (name, satz) => {
    expect(imGebiet(name)).toBe(satz);
  });

  it('eine Mietenstufe ist kein Name für ein Gebiet', () => {
    expect(umzugsgebiet('Landkreis Hildesheim, Mietenstufe III', 'Hildesheim')).toBe(
      'Hildesheim und Orte mit demselben Richtwert',
    );
    expect(umzugsgebiet('Hannover', 'Hannover')).toBe('Hannover');
  });

  it('in keinem Schritt und keinem Hinweis einer wirklichen Tabelle steht ein falsches „in“', () => {
    const ergebnisse = [...FAELLE.map(({ ergebnis }) => ergebnis), ...MUSTER];
    const texte = [
      ...schritteAus(ergebnisse).map(({ schritt, bezug, herkunft }) => schrittText(schritt, bezug, herkunft)),
      ...FAELLE.flatMap(({ ergebnis, ort }) =>
        // Sentences of a table are data.
        ergebnis.hinweise
          .filter(({ code }) => code !== 'tabelle_sagt')
          .map((h) =>
            hinweisText(h, umzugsgebiet(ergebnis.kriterien.find((k) => k.gebiet)?.gebiet ?? ort, ort)),
          ),
      ),
    ];
    expect(texte.length).toBeGreaterThan(500);
    const falsch =
      /\b[Ii]n (Land|Landkreis|Kreis|Region|St(ä|ae)dteregion|Stadt|\p{L}+stadt|[\p{L}-]*[Kk]reis|[Üü]brige\p{L}*|Gruppe|Bezirk|Zone)\b(?! a\.| am)|Gebiet „[^“]*Mietenstufe|Klimakomponente|vom ganzen Haus/u;
    expect([...new Set(texte)].filter((text) => falsch.test(text))).toEqual([]);
  });
});

describe('Quellen', () => {
  it('nennen ihren ersten Tag einmal, in Worten', () => {
    expect(belegText('AV-Wohnen, Anlage 2, gültig ab 01.01.2026, gültig ab 2026-01-01')).toBe(
      'AV-Wohnen, Anlage 2, gültig ab 1. Januar 2026',
    );
    expect(belegText('Anlage 2, gültig ab 01.01.2026, gültig ab 2026-07-01')).toBe(
      'Anlage 2, gültig ab 1. Januar 2026, gültig ab 1. Juli 2026',
    );
  });
});
