import { describe, expect, it } from 'vitest';
import { anfrage } from '../regeln/hilfe';
import { pruefe } from '../regeln/mit-tabelle';
import { ersetze, meldungenZu, ohneMarken, pruefeOrdner } from './hilfe';

const mit = (eintrag: string) => ersetze('beispiele:\n', `ohne_richtwert:\n${eintrag}beispiele:\n`);
const frage = anfrage({ ort: '99001001', nettokaltmiete: 400_00, betriebskosten: 10_00, heizkosten: 999_00 });

function tabelle(text: string) {
  const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
  expect(meldungen).toEqual([]);
  return tabellen[0] ?? null;
}

describe('Ohne Richtwert', () => {
  it('tatsächliche Kosten ohne den Satz des Trägers und seine Quelle nimmt das Format nicht an', () => {
    const ohneSatz = '  - »bezug: heizkosten\n    art: tatsaechliche_kosten\n    grund: steht da\n';
    const { text } = ohneMarken(mit(ohneSatz));
    expect(meldungenZu(text).join()).toContain(
      'braucht den Satz des Trägers („wortlaut“) und seine „quelle“',
    );
    const ohneArt = '  - bezug: heizkosten\n    grund: steht nirgends\n';
    expect(meldungenZu(mit(ohneArt)).join()).toContain('art');
  });

  it('„nicht gefunden“ lässt die Heizung offen, wie hoch sie auch ist', () => {
    const t = tabelle(mit('  - bezug: heizkosten\n    art: nicht_gefunden\n    grund: steht nirgends\n'));
    expect(pruefe(frage, t)).toMatchObject({
      urteil: 'miete_im_rahmen',
      gruende: ['richtwert_nicht_gefunden'],
    });
  });

  it('eine Heizgrenze, die nur ein Hinweis ist, macht nichts grün', () => {
    const hinweis =
      '  - bezug: heizkosten\n    wirkung: hinweis\n    je_person:\n      1: 100\n      2: 100\nbeispiele:\n';
    const ergebnis = pruefe(frage, tabelle(ersetze('beispiele:\n', hinweis)));
    expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['richtwert_nicht_gefunden'] });
    expect(
      ergebnis.kriterien.find(({ wirkung, richtwert }) => wirkung === 'hinweis' && richtwert),
    ).toMatchObject({
      status: 'ueber_richtwert',
      massgeblich: false,
    });
  });
});
