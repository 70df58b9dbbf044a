/** Pages that print limits stay true after the day of their build: by a small script, and without it by naming days. */

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Auffangseite } from '@/app/[ort]/auffangseite';
import { Richtwertfassungen } from '@/app/[ort]/richtwertfassungen';
import { BisTag } from '@/app/bausteine/bis-tag';
import { Gebietstabellen } from '@/app/kreis/[kreis]/gebietstabellen';
import { tagLang } from '@/lib/kern/zahlen';
import { ausschnitt, frischeFristen, type Tabelle } from '@/lib/regeln';
import { ZWEITE_HAND } from '@/lib/texte/beleg';
import { gueltigSatz, heizungBis, imRahmenSatz } from '@/lib/texte/seitenstand';
import { AGS, tabelle, tabellen } from './hilfe';

const GEBAUT = '2026-11-30';

/** Reads the page on a day: what the script of the page does then. */
async function liesAm(tag: string): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${tag}T12:00:00Z`) });
  vi.resetModules();
  await import('@/app/inseln/frische');
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.useRealTimers();
});

const satz = { bis: '2028-08-01', bisher: 'ist im Rahmen', danach: 'war im Rahmen' };

describe('Ein Satz, der einen Tag hat', () => {
  test.each([
    ['2026-12-01', 'ist im Rahmen'],
    ['2028-08-01', 'ist im Rahmen'],
    ['2028-08-02', 'war im Rahmen'],
  ])('gelesen am %s: „%s“', async (tag, soll) => {
    const { container } = render(<BisTag satz={satz} heute={GEBAUT} />);
    await liesAm(tag);
    expect(container).toHaveTextContent(soll);
  });

  test('nach seinem Tag gebaut, steht gleich der andere da', () => {
    const { container } = render(<BisTag satz={satz} heute="2028-08-02" />);
    expect(container.innerHTML).toBe('war im Rahmen');
  });

  test('der Tag ist der in Deutschland', async () => {
    const { container } = render(<BisTag satz={satz} heute={GEBAUT} />);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-08-01T22:30:00Z') });
    await import('@/app/inseln/frische');
    expect(container).toHaveTextContent('war im Rahmen');
  });
});

describe('Die Seite eines Ortes', () => {
  const zeige = (versionen: readonly Tabelle[]) =>
    render(<Richtwertfassungen ort="Hannover" ags={AGS.hannover} versionen={versionen} gebautAm={GEBAUT} />);
  const hannover = tabellen('hannover')
    .map((t) => ausschnitt(t, AGS.hannover))
    .toReversed();

  test('nennt über den Richtwerten den Tag, an dem sie gebaut wurde', () => {
    zeige(hannover);
    expect(
      screen.getByText(
        'Bis zu diesen Werten ist eine Wohnung in Hannover im Rahmen, gültig ab 1. Juli 2026. Stand dieser Seite: 30. November 2026',
      ),
    ).toBeVisible();
  });

  test('sagt nach dem letzten Tag, an dem wir damit rechnen, dass es der letzte bekannte Stand ist', async () => {
    zeige(hannover);
    const [neueste] = hannover;
    if (!neueste) throw new Error('keine Tabelle');
    const { veraltet } = frischeFristen(neueste).miete;
    await liesAm(veraltet);
    expect(screen.queryByText(/^Letzter bekannter Stand/)).toBeNull();
    await liesAm('2029-06-01');
    expect(screen.getByText(/^Letzter bekannter Stand/)).toHaveTextContent(
      `Letzter bekannter Stand: Bis zu diesen Werten war eine Wohnung in Hannover im Rahmen, gültig ab 1. Juli 2026. Nach dem ${tagLang(veraltet)} rechnen wir damit nicht mehr. Fragen Sie das Jobcenter`,
    );
    expect(screen.queryByText(/ist eine Wohnung in Hannover im Rahmen/)).toBeNull();
  });

  test('eine Tabelle, die schon zu Ende ist, „war“', () => {
    zeige(hannover.slice(1, 2));
    expect(
      screen.getByText(/^Bis zu diesen Werten war eine Wohnung in Hannover im Rahmen, gültig vom/),
    ).toBeInTheDocument();
  });

  test('in der Vorschau steht kein Stand: Sie ist keine Seite eines Tages', () => {
    render(<Richtwertfassungen ort="X" ags={AGS.hannover} versionen={hannover} gebautAm={null} />);
    expect(screen.queryByText(/Stand dieser Seite/)).toBeNull();
  });
});

describe('Welcher Tag zählt', () => {
  const offen = { ...tabelle('hannover'), gueltigBis: null, zuletztBestaetigt: '2026-06-01' };
  const mit = (bezug: Tabelle['grenzen'][number]['bezug']): Tabelle => ({
    ...offen,
    grenzen: offen.grenzen.slice(0, 1).map((grenze) => ({ ...grenze, bezug })),
  });

  test.each([
    ['bruttokaltmiete', '2028-06-01'],
    // Heating in the rent is trusted for a shorter time.
    ['bruttowarmmiete', '2027-12-01'],
  ] as const)('%s: bis %s', (bezug, bis) => {
    expect(imRahmenSatz(mit(bezug), 'X', null).bis).toBe(bis);
    expect(gueltigSatz(mit(bezug)).bis).toBe(bis);
    expect(imRahmenSatz({ ...mit(bezug), gueltigBis: '2026-12-31' }, 'X', null).bis).toBe('2026-12-31');
  });

  test('Heizkosten daneben haben ihren eigenen Tag', () => {
    expect(heizungBis(mit('heizkosten'))).toBe(
      'Heizkosten: Ohne neue Prüfung rechnen wir mit diesen Werten höchstens bis 1. Dezember 2027.',
    );
    expect(heizungBis(mit('bruttokaltmiete'))).toBeNull();
    expect(heizungBis({ ...mit('heizkosten'), gueltigBis: '2026-12-31' })).toBeNull();
  });
});

describe('Die Seite eines Kreises', () => {
  test('nennt ihren Stand und sagt später, dass die Richtwerte nicht mehr gelten', async () => {
    render(<Gebietstabellen tabellen={tabellen('hannover')} gebautAm={GEBAUT} />);
    expect(screen.getByText('Stand dieser Seite: 30. November 2026.')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Diese Richtwerte sind gültig ab 1. Juli 2026' }),
    ).toBeVisible();
    await liesAm('2029-06-01');
    expect(
      screen.getByRole('heading', { name: /^Letzter bekannter Stand, gültig ab 1\. Juli 2026\. Nach dem/ }),
    ).toBeVisible();
    expect(screen.queryByText(/^Diese Richtwerte sind/)).toBeNull();
  });

  test('sagt „geprüft“ nur, wenn jemand das Dokument gelesen hat', () => {
    const mit = (beleg: 'original' | 'zweitquelle') =>
      tabellen('hannover')
        .slice(-1)
        .map((t) => ({ ...t, quelle: { ...t.quelle, beleg } }));
    const { rerender } = render(<Gebietstabellen tabellen={mit('original')} gebautAm={GEBAUT} />);
    expect(screen.getByText(/Wir haben die Werte zuletzt am .* geprüft\./)).toBeVisible();
    expect(screen.queryByText(ZWEITE_HAND)).toBeNull();
    rerender(<Gebietstabellen tabellen={mit('zweitquelle')} gebautAm={GEBAUT} />);
    expect(screen.queryByText(/zuletzt am .* geprüft/)).toBeNull();
    expect(screen.getByText(new RegExp(`${ZWEITE_HAND} Stand der Quelle: `))).toBeVisible();
  });
});

describe('Ein Ort ohne Richtwerte', () => {
  const kreis = {
    ags: '03999',
    name: 'Prüfkreis',
    bezeichnung: 'Kreis Prüfkreis',
    adresse: 'pruefkreis',
    land: '03',
    gemeinden: [],
    jobcenter: [],
  };
  const ort = { ags: '03999001', name: 'Prüfdorf', adresse: 'pruefdorf', plz: [], kreis };
  const seite = { ort, jobcenter: [], gleichnamige: [], gebautAm: GEBAUT };
  const fassung = {
    tabelle: { ...tabelle('hannover'), orientierung: [] },
    gueltigAb: '2025-01-01',
    zeilen: [{ personen: 1, ohneKlima: '397.10', mitKlima: '418.22' }],
  };

  test('nennt den Stand der Wohngeld-Werte und ab wann neue geplant sind', async () => {
    const { rerender } = render(
      <Auffangseite
        {...seite}
        fassungen={[fassung]}
        letzte={null}
        gesucht={null}
        vorlaeufigAb="2027-01-01"
      />,
    );
    // Folded with how courts compute it.
    await userEvent.click(screen.getByText('So rechnen Gerichte'));
    expect(screen.getByText(/Stand dieser Seite: 30\. November 2026\./)).toBeVisible();
    expect(
      screen.getByText(
        /Ab 1\. Januar 2027 sind neue Wohngeld-Werte geplant\. Für diese Zeit sind die Zahlen nur vorläufig\./,
      ),
    ).toBeVisible();
    rerender(
      <Auffangseite {...seite} fassungen={[fassung]} letzte={null} gesucht={null} vorlaeufigAb={null} />,
    );
    expect(screen.queryByText(/vorläufig/)).toBeNull();
  });

  test('sagt von einer alten Tabelle aus zweiter Hand nicht, sie sei geprüft', () => {
    const alt = { ...tabelle('hannover'), gueltigBis: null, zuletztBestaetigt: '2022-01-01' };
    const mit = (beleg: 'original' | 'zweitquelle') => {
      const letzte = { ...alt, gemeinden: { [AGS.hannover]: 'Hannover' }, quelle: { ...alt.quelle, beleg } };
      return (
        <Auffangseite
          {...seite}
          ort={{ ...ort, ags: AGS.hannover }}
          fassungen={[]}
          letzte={letzte}
          gesucht={null}
          vorlaeufigAb={null}
        />
      );
    };
    const { rerender } = render(mit('zweitquelle'));
    expect(screen.getByText(new RegExp(`${ZWEITE_HAND} Stand der Quelle: 1. Januar 2022`))).toBeVisible();
    expect(screen.queryByText(/geprüft/)).toBeNull();
    rerender(mit('original'));
    expect(screen.getByText(/Wir haben die Werte zuletzt am 1\. Januar 2022 geprüft\./)).toBeVisible();
  });

  test('sagt, was die Suche nach einer Tabelle ergab, und zeigt Werte, die nicht entscheiden', () => {
    const gesucht = { grund: 'Eine aktuelle Tabelle ist nicht öffentlich.', stand: '2026-08-11' };
    const { rerender } = render(
      <Auffangseite {...seite} fassungen={[]} letzte={null} gesucht={gesucht} vorlaeufigAb={null} />,
    );
    expect(
      screen.getByText(/Eine aktuelle Tabelle ist nicht öffentlich\. Stand der Suche: 11\. August 2026\./),
    ).toBeVisible();
    const zweifel = 'Die Spalten sind vielleicht vertauscht.';
    const letzte = { ...tabelle('hannover'), gueltigBis: null, nurOrientierung: zweifel };
    rerender(
      <Auffangseite
        {...seite}
        ort={{ ...ort, ags: AGS.hannover }}
        fassungen={[]}
        letzte={letzte}
        gesucht={null}
        vorlaeufigAb={null}
      />,
    );
    expect(screen.getByText(new RegExp(`Wir haben nur unsichere Werte\\. ${zweifel}`))).toBeVisible();
    expect(screen.getByRole('table', { name: /^Diese Werte für .* haben wir gefunden/ })).toBeVisible();
    expect(screen.queryByText(/im Rahmen/)).toBeNull();
  });
});
