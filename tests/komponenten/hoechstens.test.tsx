import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Hoechstens } from '@/app/[ort]/hoechstens';
import { sucheAntwort } from '@/lib/fragen/hoechstens';
import { alsDezimal, ausDezimal, leseAnfrage, pruefe, vorbereite } from '@/lib/regeln';
import { limitzeile } from '@/lib/texte/karte';
import { AGS, STICHTAG, tabelle, tabellen } from './hilfe';

function zeige(ort: keyof typeof AGS, vorher: number | null = null, tag = STICHTAG) {
  return render(
    <Hoechstens
      ort={{ ags: AGS[ort], name: 'Musterstadt', kreis: 'Kreis X', umgebung: false }}
      versionen={tabellen(ort)}
      tag={tag}
      personen={vorher}
    />,
  );
}

const feld = () => screen.getByRole('textbox', { name: 'Für wie viele Personen suchen Sie?' });
const los = () => userEvent.click(screen.getByRole('button', { name: 'Höchste Beträge zeigen' }));
const karte = () => document.querySelector('.mietkarte') as HTMLElement;

describe('Was kann eine Wohnung kosten?', () => {
  test('fragt nach den Personen und zeigt eine Karte mit allem, was man behalten will', async () => {
    zeige('hannover');
    await userEvent.type(feld(), '2');
    await los();
    expect(screen.getByRole('heading', { name: 'Was kann eine Wohnung kosten?' })).toHaveFocus();
    for (const stueck of [
      'Musterstadt, 2 Personen',
      'Kreis X',
      'bis 634,00\u00a0€ im Monat für Kaltmiete und Betriebskosten zusammen',
      'Wohnfläche: bis 60\u00a0m² (nur ein Hinweis).',
      'Gültig ab 1. Juli 2026.',
      'Das ist keine Zusage. Unterschreiben Sie erst, wenn das Jobcenter schriftlich zugesagt hat.',
    ])
      expect(karte().textContent).toContain(stueck);
    expect(karte()).toHaveTextContent(/Stand der Sammlung|zuletzt geprüft am/);
    expect(within(karte()).getByRole('img')).toHaveAccessibleName(/QR-Code: öffnet den Rechner/);
    expect(karte()).toHaveTextContent('#p2');
    for (const name of ['Karte drucken', 'Als Bild sichern'])
      expect(screen.getByRole('button', { name })).toBeVisible();
  });

  test('fragt nicht noch einmal, was schon getippt ist', () => {
    zeige('hannover', 3);
    expect(karte()).toHaveTextContent('Musterstadt, 3 Personen');
    expect(screen.queryByText('Geben Sie ein')).toBeNull();
  });

  test('nennt den Preis je Quadratmeter, mit der Größe aus der Anzeige nur diesen', async () => {
    zeige('hannover', 2);
    // 634.00 / 60 = 10.566…, rounded down.
    expect(screen.getByRole('row', { name: /60\sm²/, hidden: true })).toHaveTextContent('10,56 €');
    await userEvent.type(screen.getByRole('textbox', { name: /^Wohnfläche/, hidden: true }), '50');
    await userEvent.click(screen.getByRole('button', { name: 'Höchste Beträge zeigen', hidden: true }));
    expect(screen.getAllByRole('rowheader').map((kopf) => kopf.textContent)).toEqual(['50\u00a0m²']);
    expect(screen.getByRole('row', { name: /50\sm²/ })).toHaveTextContent('12,68 €');
  });

  test('nennt jeden Teil vom Ort und jede Art von Wohnung mit eigenem Betrag', () => {
    const { unmount } = zeige('rosdorf', 1);
    expect(karte()).toHaveTextContent(/Kernort:\s*bis \d+,\d\d.*übrige Ortsteile:\s*bis \d+,\d\d/);
    unmount();
    zeige('dueren', 2);
    expect(karte()).toHaveTextContent(/Aufzug\? Nein:\s*bis 481,00/);
    expect(karte()).toHaveTextContent(/Aufzug\? Ja:\s*Einen Richtwert gibt es, aber/);
  });

  test('nennt Heizkosten je Heizung, wo sie bekannt sind, und sagt es, wo nicht', () => {
    const { unmount } = zeige('berlin', 1);
    expect(karte()).toHaveTextContent(/Heizkosten im Monat: Erdgas \d+,\d\d.*, Heizöl /);
    unmount();
    zeige('hildesheim', 1);
    expect(karte()).toHaveTextContent('Einen Richtwert dafür kennen wir hier nicht.');
  });

  test('zwei Grenzen stehen beide da', () => {
    zeige('freiburg', 1);
    expect(karte().textContent?.match(/bis [\d.]+,\d\d\u00a0€ im Monat für/gu)?.length).toBeGreaterThan(1);
  });

  test('Unsinn und Leeres sind ein Fehler am Feld', async () => {
    zeige('hannover');
    await los();
    expect(feld()).toBeInvalid();
    expect(feld()).toHaveFocus();
    expect(karte()).toBeNull();
  });

  test('ohne gültige Tabelle gibt es keine Karte und keinen Betrag', () => {
    zeige('hannover', 2, '2010-01-01');
    expect(screen.getByText(/Wir rechnen nicht mit alten Zahlen\./)).toBeVisible();
    expect(screen.queryByText(/€/)).toBeNull();
  });

  test('druckt nur die Karte: die Seite sagt es, bis der Druck fertig ist', async () => {
    zeige('hannover', 2);
    const drucke = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(document.documentElement.dataset.druck).toBe('karte');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Karte drucken' }));
    expect(drucke).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset.druck).toBeUndefined();
  });
});

describe('Die Zeile über dem Formular', () => {
  const frage = (ort: keyof typeof AGS, personen: number) => ({
    ags: AGS[ort],
    ort: 'Musterstadt',
    kreis: 'Kreis X',
    tag: STICHTAG,
    personen,
  });

  test('nennt Haushalt, Ort und Betrag', () => {
    expect(limitzeile(frage('hildesheim', 2), tabellen('hildesheim'))).toBe(
      'Für 2 Personen in Musterstadt: bis 633,38\u00a0€ im Monat für Kaltmiete und Betriebskosten zusammen.',
    );
  });

  test('nennt die Spanne, wo eine Angabe fehlt, und nichts, wo kein Betrag bekannt ist', () => {
    expect(limitzeile(frage('rosdorf', 1), tabellen('rosdorf'))).toMatch(
      /: \d+,\d\d\u00a0€ bis \d+,\d\d\u00a0€ im Monat .*, je nach Teil vom Ort\.$/u,
    );
    expect(limitzeile(frage('dueren', 1), tabellen('dueren'))).toBeNull();
    expect(limitzeile(frage('hannover', 2), [])).toBeNull();
  });
});

describe('der höchste Betrag', () => {
  test.each(Object.keys(AGS) as (keyof typeof AGS)[])(
    '%s: ist noch im Rahmen, ein Cent mehr nicht',
    (ort) => {
      const ags = AGS[ort];
      const suche = { ags, tag: STICHTAG, personen: 2, gebiet: null, wohnflaeche: '45.00' };
      const { betraege } = sucheAntwort(suche, tabellen(ort));
      for (const { bezug, betrag, wirkung } of betraege) {
        if (bezug !== 'bruttokaltmiete' || betrag === null || wirkung !== 'massgeblich') continue;
        const werk = vorbereite(tabelle(ort));
        const status = (mehr: number) => {
          const nettokaltmiete = alsDezimal((ausDezimal(betrag) ?? 0) - 30_000 + mehr);
          const gelesen = leseAnfrage({
            ort: ags,
            stichtag: STICHTAG,
            personen: 2,
            alleLeistungsberechtigt: true,
            nettokaltmiete,
            betriebskosten: '300.00',
            wohnflaeche: '45.00',
            variante: { mietverhaeltnis: 'neu' },
          });
          if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
          const { kriterien } = pruefe(gelesen.anfrage, werk);
          return kriterien.find((k) => k.bezug === bezug)?.status;
        };
        expect([status(0), status(1)]).toEqual(['im_rahmen', 'ueber_richtwert']);
      }
    },
  );

  test('eine Tabelle, die lange niemand geprüft hat, nennt keinen', () => {
    const alt = { ...tabelle('hannover'), gueltigBis: null, zuletztBestaetigt: '2024-01-01' };
    const suche = { ags: AGS.hannover, tag: STICHTAG, personen: 2, gebiet: null, wohnflaeche: null };
    const { betraege, jeM2 } = sucheAntwort(suche, [alt]);
    expect(betraege.length).toBeGreaterThan(0);
    for (const { betrag, grund } of betraege)
      expect({ betrag, grund }).toEqual({ betrag: null, grund: 'tabelle_veraltet' });
    expect(jeM2).toEqual([]);
  });
});
