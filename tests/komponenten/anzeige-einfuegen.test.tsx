import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { AnzeigeEinfuegen, type Uebernommen } from '@/app/[ort]/anzeige-einfuegen';

const TEXT =
  '2 Zi., 62 qm, KM 450,- + NK 120,- + HZ 60,-, Kaution 900 €, ab sofort, Aufzug, 31134 Hildesheim';

async function oeffne(ort = 'Hildesheim') {
  const user = userEvent.setup();
  const beiUebernehmen = vi.fn<(werte: Uebernommen) => void>();
  render(<AnzeigeEinfuegen ort={ort} beiUebernehmen={beiUebernehmen} />);
  await user.click(screen.getByText('Angebot einfügen statt tippen'));
  const feld = await screen.findByRole('textbox', { name: 'Text aus dem Angebot' });
  const suche = async (text: string) => {
    await user.clear(feld);
    await user.click(feld);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Angaben suchen' }));
  };
  return { user, feld, suche, beiUebernehmen };
}

// Fetched when somebody opens it; here it is there already.
beforeAll(() => import('@/app/[ort]/anzeigenteil'));

describe('Angebot einfügen', () => {
  test('ist zu, bis jemand es öffnet', () => {
    render(<AnzeigeEinfuegen ort="Hildesheim" beiUebernehmen={() => {}} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('zeigt jede Angabe mit ihrer Stelle und übernimmt, was bestätigt ist', async () => {
    const { user, suche, beiUebernehmen } = await oeffne();
    await suche(TEXT);
    const teil = screen.getByRole('region', { name: 'Das haben wir im Angebot gefunden' });
    expect(within(teil).getByRole('heading', { level: 2 })).toHaveFocus();
    const kalt = within(teil).getByRole('checkbox', { name: /^Kaltmiete: 450,00\s€$/ });
    expect(kalt).toBeChecked();
    expect(kalt).toHaveAccessibleDescription('Im Angebot steht: „KM 450,-“');
    await user.click(within(teil).getByRole('checkbox', { name: /^Heizkosten: 60,00\s€$/ }));
    await user.click(screen.getByRole('button', { name: 'In das Formular übernehmen' }));
    expect(beiUebernehmen).toHaveBeenCalledExactlyOnceWith({
      kaltmiete: '450,00',
      betriebskosten: '120,00',
      aufteilung: 'fehlt',
      wohnflaeche: '62',
      stichtag: 'ab sofort',
      aufzug: 'ja',
    });
    expect(screen.getByText(/stehen jetzt im Formular/)).toHaveAttribute('role', 'status');
  });

  test('sagt, was nicht klar ist und was zu tun ist', async () => {
    const { suche } = await oeffne();
    await suche('Kaltmiete 450 €, NK 120 €, Kaution 900 €');
    const teil = screen.getByRole('region', { name: 'Das haben wir im Angebot gefunden' });
    expect(
      within(teil)
        .getAllByRole('listitem')
        .map((punkt) => punkt.textContent),
    ).toEqual([
      '„NK 120 €“: Es steht nicht da, ob die Heizung dabei ist. Fragen Sie den Vermieter.',
      '„Kaution 900 €“: Das zahlen Sie nur einmal. Es gehört nicht zur Miete. Fragen Sie dazu das Jobcenter.',
    ]);
    expect(within(teil).queryByRole('checkbox', { name: /Betriebskosten/ })).toBeNull();
  });

  test.each([
    ['Hildesheim', false],
    ['Peine', true],
  ])('der Rechner für %s meldet einen anderen Ort: %s', async (ort, anders) => {
    const { suche } = await oeffne(ort);
    await suche(`${TEXT} Ost`);
    expect(screen.queryByText(/Dieser Rechner gilt nur für/) !== null).toBe(anders);
    expect(screen.queryByRole('checkbox', { name: /^Ort/ })).toBeNull();
  });

  test('ohne Text steht die Meldung am Feld, ohne Angaben ein Satz', async () => {
    const { user, feld, suche } = await oeffne();
    await user.click(screen.getByRole('button', { name: 'Angaben suchen' }));
    expect(feld).toBeInvalid();
    expect(feld).toHaveFocus();
    expect(feld).toHaveAccessibleDescription(/Fügen Sie zuerst den Text aus dem Angebot ein/);
    await suche('Schöne Wohnung!');
    expect(feld).toBeValid();
    expect(screen.getByText(/keine Angaben gefunden/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'In das Formular übernehmen' })).toBeNull();
  });

  test('wer alles wegnimmt, hört, was fehlt; ein neuer Text beginnt von vorn', async () => {
    const { user, suche, beiUebernehmen } = await oeffne();
    await suche('Kaltmiete 450 €');
    await user.click(screen.getByRole('checkbox', { name: /^Kaltmiete/ }));
    await user.click(screen.getByRole('button', { name: 'In das Formular übernehmen' }));
    expect(screen.getByText('Setzen Sie mindestens ein Häkchen')).toHaveAttribute('role', 'status');
    expect(beiUebernehmen).not.toHaveBeenCalled();
    await suche('Kaltmiete 460 €');
    expect(screen.getByRole('checkbox', { name: /^Kaltmiete: 460,00\s€$/ })).toBeChecked();
  });

  test('der Text geht nicht mit dem Formular', async () => {
    const { feld } = await oeffne();
    expect(feld).not.toHaveAttribute('name');
    expect(screen.getAllByRole('button').every((knopf) => knopf.getAttribute('type') === 'button')).toBe(
      true,
    );
  });
});
