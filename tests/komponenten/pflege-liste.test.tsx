import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { mappe } from '../neu/listen/mappe';
import { GEDULD, knopf, letzte, mitDateien, oeffne, schreibe, text, zelle } from './pflege-hilfe';

mitDateien();

const GRENZE = 'Kaltmiete mit Betriebskosten';
const HANNOVER = '03241';

function fuegeEin(feld: HTMLElement, liste: string): void {
  fireEvent.paste(feld, { clipboardData: { getData: () => liste } });
}

describe('Viele Werte auf einmal', () => {
  test('ein Bereich aus Excel: 126 Werte mit einem Einfügen, alter Wert und Prozent daneben', async () => {
    await oeffne('Neue Werte ab einem neuen Tag', HANNOVER, '1.1.2027');
    const raster = screen.getAllByRole('table', { name: GRENZE })[0] as HTMLElement;
    const zeilen = within(raster)
      .getAllByRole('row')
      .slice(1)
      .map((zeile) => {
        const name = within(zeile).getByRole('rowheader').textContent ?? '';
        const werte = within(zeile).getAllByRole<HTMLInputElement>('textbox');
        return [name, ...werte.map(({ value }) => (Number(value) * 1.1).toFixed(2).replace('.', ','))].join(
          '\t',
        );
      });
    const liste = ['Gebiet\t1\t2\t3\t4\t5\tweitere', ...zeilen].join('\r\n');
    fuegeEin(zelle(`${GRENZE}, Hannover, 1 Person`), liste);
    expect(await screen.findByText('Eingefügt: 126 Werte.', {}, GEDULD)).toBeVisible();
    expect(within(raster).getAllByText(/^bisher \d+,\d\d, \+10,0\s%$/)).toHaveLength(126);
    expect(zelle(`${GRENZE}, Hannover, 1 Person`)).toHaveAccessibleDescription(
      /^bisher \d+,\d\d, \+10,0\s%$/,
    );
  });

  test('unklar: nichts ist eingefügt, jeder Grund steht da, und nichts an der Datei ist anders', async () => {
    await oeffne('Die neueste Tabelle berichtigen', HANNOVER);
    const vorher = text();
    fuegeEin(zelle(`${GRENZE}, Hannover, 1 Person`), 'Ort\t1\t2\nLatzen\t400\t500\n');
    const gruende = await screen.findByRole('list', { name: 'Deshalb ist nichts eingefügt' }, GEDULD);
    expect(gruende).toHaveTextContent(/„Latzen“ steht nicht in der Tabelle\. Meinen Sie „Laatzen“\?/);
    expect(text()).toBe(vorher);
  });

  test('eine Excel-Datei, und „Doch nicht einfügen“', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen', HANNOVER);
    const bytes = mappe({
      Werte: [
        ['Ort', 1, 2, 3, 4, 5, 'weitere'],
        ['Laatzen', 481, 611, 701, 801, 901, 99],
      ],
    });
    const datei = new File([bytes as Uint8Array<ArrayBuffer>], 'werte.xlsx');
    fireEvent.change(screen.getAllByLabelText('Datei mit Werten')[0] as HTMLElement, {
      target: { files: [datei] },
    });
    expect(
      await screen.findByText(/^Eingefügt: 6 Werte\. Nicht in der Liste, dort bleibt alles: /, {}, GEDULD),
    ).toBeVisible();
    expect(zelle(`${GRENZE}, Laatzen, 2 Personen`)).toHaveValue('611.00');
    await user.click(knopf('Doch nicht einfügen'));
    await waitFor(() => expect(zelle(`${GRENZE}, Laatzen, 2 Personen`)).not.toHaveValue('611.00'));
    expect(text()).toContain('Region Hannover');
  });

  test('eine Datei, die keine Liste ist', async () => {
    await oeffne('Die neueste Tabelle berichtigen');
    const datei = new File(['%PDF-1.7\n'], 'werte.pdf');
    fireEvent.change(screen.getAllByLabelText('Datei mit Werten')[0] as HTMLElement, {
      target: { files: [datei] },
    });
    expect(await screen.findByText(/^Das ist ein PDF\./, {}, GEDULD)).toBeVisible();
    expect(text()).toBe(letzte);
  });

  test('ein einzelner Wert wird eingefügt wie überall', async () => {
    const user = await oeffne('Die neueste Tabelle berichtigen');
    const feld = zelle(`${GRENZE}, Alle Orte, 4 Personen`);
    await user.clear(feld);
    await schreibe(user, feld, '1.080,00');
    expect(text()).toContain('4: 1080.00');
  });
});
