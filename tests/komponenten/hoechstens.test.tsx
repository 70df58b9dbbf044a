import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Hoechstens } from '@/app/[ort]/hoechstens';
import { sucheAntwort } from '@/lib/fragen/hoechstens';
import { alsDezimal, ausDezimal, leseAnfrage, pruefe, vorbereite } from '@/lib/regeln';
import { AGS, STICHTAG, tabelle, tabellen } from './hilfe';

function zeige(ort: keyof typeof AGS, tag = STICHTAG) {
  return render(
    <Hoechstens
      ort={{ ags: AGS[ort], name: 'Musterstadt', kreis: 'X', umgebung: false }}
      versionen={tabellen(ort)}
      tag={tag}
    />,
  );
}

const personen = () => screen.getByRole('textbox', { name: 'Für wie viele Personen suchen Sie?' });
const los = () => userEvent.click(screen.getByRole('button', { name: 'Höchste Beträge zeigen' }));

describe('Das darf die Wohnung höchstens kosten', () => {
  test('nennt den höchsten Betrag, was darin steckt, und den Preis je Quadratmeter', async () => {
    zeige('hannover');
    await userEvent.type(personen(), '2');
    await los();
    const teil = screen.getByRole('region', { name: 'Höchstens für 2 Personen in Musterstadt' });
    expect(within(teil).getByRole('heading')).toHaveFocus();
    expect(teil).toHaveTextContent('Kaltmiete mit Betriebskosten: bis 634,00 € im Monat.');
    expect(teil).toHaveTextContent('Zählen Sie Kaltmiete und Betriebskosten zusammen.');
    const zeile = within(teil).getByRole('row', { name: /60\sm²/ });
    // 634.00 / 60 = 10.566…, rounded down.
    expect(zeile).toHaveTextContent('10,56 €');
    expect(teil).toHaveTextContent('Es ist keine Zusage.');
  });

  test('mit der Größe aus der Anzeige steht nur dieser Preis da', async () => {
    zeige('hannover');
    await userEvent.type(personen(), '2');
    await userEvent.type(screen.getByRole('textbox', { name: /^Wohnfläche/ }), '50');
    await los();
    expect(screen.getAllByRole('rowheader').map((kopf) => kopf.textContent)).toEqual(['50\u00a0m²']);
    expect(screen.getByRole('row', { name: /50\sm²/ })).toHaveTextContent('12,68 €');
  });

  test('fragt nach dem Teil vom Ort, wo es darauf ankommt, und sagt, was fehlt', async () => {
    zeige('rosdorf');
    await los();
    expect(personen()).toBeInvalid();
    expect(personen()).toHaveFocus();
    const teil = screen.getByRole('group', { name: /In welchem Teil von/ });
    expect(teil).toHaveTextContent('Wählen Sie aus, in welchem Teil die Wohnung liegt');
    await userEvent.click(within(teil).getAllByRole('radio')[0] as HTMLElement);
    await userEvent.type(personen(), '1');
    await los();
    expect(screen.getByText(/bis .* im Monat/)).toBeVisible();
  });

  test('ohne gültige Tabelle gibt es keinen Betrag', async () => {
    zeige('hannover', '2010-01-01');
    await userEvent.type(personen(), '2');
    await los();
    expect(screen.getByText(/Wir rechnen nicht mit alten Zahlen\./)).toBeVisible();
    expect(screen.queryByText(/€/)).toBeNull();
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
