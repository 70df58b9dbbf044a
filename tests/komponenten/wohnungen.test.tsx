import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Wohnungen } from '@/app/[ort]/wohnungen';
import type { GemerkteWohnung } from '@/app/bausteine/verlauf';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { wohnungszeilen } from '@/lib/texte/wohnungen';
import { AGS, antwort } from './hilfe';

const ORT = { ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: false };
const wohnung = (kaltmiete: string) => antwort('hannover', { kaltmiete });
const gemerkt = (auswertung: Auswertung, ags: string = AGS.hannover, ort = 'Hannover'): GemerkteWohnung => ({
  ags,
  ort,
  werte: { ...auswertung.formular },
  zeilen: wohnungszeilen(auswertung),
});
const nichts = () => {};
const keine = () => null;
const zellen = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((zelle) => zelle.textContent?.replaceAll('\u00a0', ' '));

describe('Wohnungen nebeneinander', () => {
  test('mit drei gemerkten ist kein Platz mehr, und das steht da', () => {
    const drei = ['400', '450', '500'].map((kaltmiete) => gemerkt(wohnung(kaltmiete)));
    render(
      <Wohnungen ort={ORT} diese={wohnung('527')} gemerkt={drei} pruefe={keine} beiVergleich={nichts} />,
    );
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Zum Vergleich merken' })).toBeNull();
    expect(screen.getByText(/3 Wohnungen sind schon gemerkt\./)).toBeVisible();
  });

  test('eine nicht prüfbare Wohnung steht als nicht prüfbar da, nie als im Rahmen', () => {
    const offen = antwort('hannover', { aufteilung: 'fehlt', betriebskosten: '', heizkosten: '' });
    render(
      <Wohnungen
        ort={ORT}
        diese={offen}
        gemerkt={[gemerkt(wohnung('480'))]}
        pruefe={keine}
        beiVergleich={nichts}
      />,
    );
    const zeile = screen.getByRole('row', { name: /^Ergebnis/ });
    expect(
      within(zeile)
        .getAllByRole('cell')
        .map((zelle) => zelle.textContent),
    ).toEqual(['Im Rahmen', 'Nicht sicher prüfbar']);
    expect(zeile.querySelectorAll('.kern-icon--success, .kern-icon--info')).toHaveLength(2);
    expect(screen.getByRole('row', { name: /^Betriebskosten/ })).toHaveTextContent('keine Angabe');
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', 'mindestens 480,00 €']);
  });

  test('zeigt Beträge immer, andere Antworten nur, wo sie sich unterscheiden', () => {
    const teuer = antwort('hannover', { kaltmiete: '527', energietraeger: 'fernwaerme' });
    render(
      <Wohnungen
        ort={ORT}
        diese={teuer}
        gemerkt={[gemerkt(wohnung('480'))]}
        pruefe={keine}
        beiVergleich={nichts}
      />,
    );
    expect(screen.getAllByRole('rowheader').map((kopf) => kopf.textContent)).toEqual([
      'Ergebnis',
      'Alles zusammen im Monat',
      'Kaltmiete mit Betriebskosten: Unterschied',
      'Wohnfläche: Unterschied',
      'Heizkosten: Unterschied',
      'Kaltmiete',
      'Betriebskosten',
      'Heizkosten',
      'Wohnfläche',
      'Heizung',
    ]);
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', '717,00 €']);
  });

  test('Beträge für ein Jahr zählen in der Summe als Monat', () => {
    const imJahr = antwort('hannover', { betriebskosten: '1440', betriebskostenJahr: 'jahr' });
    render(
      <Wohnungen
        ort={ORT}
        diese={imJahr}
        gemerkt={[gemerkt(wohnung('480'))]}
        pruefe={keine}
        beiVergleich={nichts}
      />,
    );
    expect(zellen(/^Alles zusammen/)).toEqual(['670,00 €', '670,00 €']);
  });

  test('eine Wohnung an einem anderen Ort steht mit ihrem Ort da und mit dem, was dort galt', () => {
    const dort = gemerkt(antwort('leipzig', { personen: '1', kaltmiete: '300' }), AGS.leipzig, 'Leipzig');
    render(
      <Wohnungen ort={ORT} diese={wohnung('480')} gemerkt={[dort]} pruefe={keine} beiVergleich={nichts} />,
    );
    expect(screen.getByRole('columnheader', { name: 'Wohnung 1 in Leipzig' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Wohnung 2 in Hannover (diese)' })).toBeVisible();
    expect(zellen(/^Ergebnis/)[0]).toBe(dort.zeilen.find(({ schluessel }) => schluessel === 'urteil')?.wert);
  });

  test('was nur eine von beiden hat, ist bei der anderen ein Strich', () => {
    const dort: GemerkteWohnung = {
      ...gemerkt(wohnung('480'), AGS.berlin, 'Berlin'),
      zeilen: [{ schluessel: 'angabe-baujahr', kopf: 'Baujahr', wert: '1975' }],
    };
    render(
      <Wohnungen ort={ORT} diese={wohnung('480')} gemerkt={[dort]} pruefe={keine} beiVergleich={nichts} />,
    );
    expect(zellen(/^Baujahr/)).toEqual(['1975', '–']);
    expect(zellen(/^Ergebnis/)[0]).toBe('–');
  });
});
