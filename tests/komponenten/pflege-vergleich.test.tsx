import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GEDULD, knopf, letzte, mitDateien, ORT, schreibe, text, zeige } from './pflege-hilfe';

mitDateien();

const WEG = 'Die neueste Tabelle mit dem Dokument vergleichen';

async function beginne() {
  const user = zeige();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Für welchen Träger?' }), ORT);
  await user.click(screen.getByRole('radio', { name: WEG }));
  await user.click(knopf('Tabelle öffnen'));
  await screen.findByRole('heading', { name: /: mit dem Dokument vergleichen$/ }, GEDULD);
  return user;
}

const felder = () =>
  screen.getAllByRole<HTMLInputElement>('textbox').filter(({ id }) => id.startsWith('feld-'));
const haken = () =>
  screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ id }) => id.startsWith('stimmt-'));

describe('Vergleichen mit dem Dokument', () => {
  test('mit der Tastatur: Eingabetaste bestätigt und geht zur nächsten Zahl', async () => {
    const user = await beginne();
    expect(
      await screen.findByRole('heading', { name: /: mit dem Dokument vergleichen$/ }, GEDULD),
    ).toHaveFocus();
    const [erstes, zweites] = felder();
    if (!erstes || !zweites) throw new Error('Es gibt keine Zahlen.');
    await user.click(erstes);
    await user.keyboard('{Enter}');
    expect(zweites).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^1 von \d+ Zahlen verglichen, 0 berichtigt/);
  });

  test('was offen ist, wird genannt; ohne Namen geht es nicht weiter', async () => {
    const user = await beginne();
    await user.click(await screen.findByRole('button', { name: 'Vergleich übernehmen' }, GEDULD));
    expect(
      screen.getByRole('link', { name: /^Vergleichen Sie auch diese Stelle\. Offen sind noch \d+/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Schreiben Sie, wer verglichen hat.' })).toBeVisible();
  });

  test('alles verglichen, eine Zahl berichtigt: die Datei sagt es, und die Prüfung steht daneben', async () => {
    const user = await beginne();
    await screen.findByRole('button', { name: 'Vergleich übernehmen' }, GEDULD);
    const [erstes] = felder();
    if (!erstes) throw new Error('Es gibt keine Zahlen.');
    await user.clear(erstes);
    await schreibe(user, erstes, '777,77');
    for (const feld of felder()) {
      feld.focus();
      await user.keyboard('{Enter}');
    }
    for (const kasten of haken()) if (!kasten.checked) await user.click(kasten);
    await schreibe(user, screen.getByRole('textbox', { name: /Wer hat verglichen/ }), 'Stadt Kiel');
    await user.click(screen.getByRole('button', { name: 'Vergleich übernehmen' }));
    expect(await screen.findByRole('heading', { name: /: Tabelle bearbeiten$/ })).toHaveFocus();
    expect(text()).toContain('777.77');
    expect(text()).toContain('geprueft_von: Stadt Kiel');
    expect(text()).not.toBe(letzte);
  });
});
