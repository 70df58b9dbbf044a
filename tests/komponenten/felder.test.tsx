import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Auswahl } from '@/app/bausteine/auswahl';
import { Eingabefeld } from '@/app/bausteine/eingabefeld';
import { Fehlerliste } from '@/app/bausteine/fehlerliste';

const OPTIONEN = [
  { wert: 'a', text: 'Erste' },
  { wert: 'b', text: 'Zweite' },
];

describe('Eingabefeld', () => {
  test('ist ein Textfeld mit Name, Hinweis und ohne Eingriff beim Tippen', async () => {
    render(
      <Eingabefeld
        name="miete"
        label="Kaltmiete"
        hinweis="In Euro"
        einheit="€"
        inputMode="decimal"
        fehler={undefined}
      />,
    );
    const feld = screen.getByRole('textbox', { name: 'Kaltmiete' });
    expect(feld).toHaveAccessibleDescription('In Euro');
    expect(feld).toHaveAttribute('type', 'text');
    expect(feld).toHaveAttribute('inputmode', 'decimal');
    expect(feld).toHaveAttribute('autocomplete', 'off');
    expect(feld).toHaveAttribute('spellcheck', 'false');
    for (const name of ['maxlength', 'required', 'aria-invalid', 'pattern'])
      expect(feld).not.toHaveAttribute(name);
    await userEvent.type(feld, '1.234,5 €/Monat');
    expect(feld).toHaveValue('1.234,5 €/Monat');
  });

  test('mit Fehler: ungültig markiert, Hinweis und Fehler beschreiben das Feld', () => {
    render(
      <Eingabefeld
        name="miete"
        label="Kaltmiete"
        hinweis="In Euro"
        inputMode="decimal"
        fehler="Geben Sie sie ein"
      />,
    );
    const feld = screen.getByRole('textbox', { name: 'Kaltmiete' });
    expect(feld).toBeInvalid();
    expect(feld.getAttribute('aria-describedby')).toBe('miete-hinweis miete-fehler');
    expect(feld).toHaveAccessibleDescription(/^In Euro\s+Fehler:\s*Geben Sie sie ein$/);
  });

  test('ohne Hinweis und Fehler bleibt die Beschreibung weg', () => {
    render(<Eingabefeld name="miete" label="Kaltmiete" inputMode="decimal" fehler={undefined} />);
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  });
});

describe('Auswahl', () => {
  test('ist eine Gruppe mit Frage und Hinweis, nichts ist vorgewählt', () => {
    render(<Auswahl name="x" frage="Welche?" hinweis="Nur eine" optionen={OPTIONEN} fehler={undefined} />);
    const gruppe = screen.getByRole('group', { name: 'Welche?' });
    expect(gruppe).toHaveAccessibleDescription('Nur eine');
    expect(within(gruppe).getAllByRole('radio')).toHaveLength(2);
    expect(within(gruppe).queryByRole('radio', { checked: true })).toBeNull();
  });

  test('eine frühere Antwort steht wieder da', () => {
    render(<Auswahl name="x" frage="Welche?" optionen={OPTIONEN} gewaehlt="b" fehler={undefined} />);
    expect(screen.getByRole('radio', { name: 'Zweite' })).toBeChecked();
  });

  test('mit Fehler: die Gruppe sagt ihn, der Sprung führt zum ersten Knopf', () => {
    render(<Auswahl name="x" frage="Welche?" hinweis="Nur eine" optionen={OPTIONEN} fehler="Wählen Sie" />);
    expect(screen.getByRole('group')).toHaveAccessibleDescription(/^Nur eine\s+Fehler:\s*Wählen Sie$/);
    expect(screen.getByRole('radio', { name: 'Erste' })).toHaveAttribute('id', 'x');
  });
});

describe('Fehlerliste', () => {
  const fehler = [
    { feld: 'miete', text: 'Geben Sie die Kaltmiete ein' },
    { feld: 'weg', text: 'Dieses Feld gibt es nicht' },
  ];

  test('bekommt den Fokus, bei jeder neuen Liste wieder, und ruft nicht dazwischen', () => {
    const { rerender } = render(<Fehlerliste fehler={fehler} />);
    const liste = screen.getByRole('region', { name: 'Ein paar Angaben fehlen noch oder sind unklar' });
    expect(liste).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    liste.blur();
    rerender(<Fehlerliste fehler={[...fehler]} />);
    expect(liste).toHaveFocus();
  });

  test('jeder Eintrag führt zu seinem Feld', async () => {
    Element.prototype.scrollIntoView = () => {};
    render(
      <>
        <Fehlerliste fehler={fehler} />
        <Eingabefeld
          name="miete"
          label="Kaltmiete"
          inputMode="decimal"
          fehler="Geben Sie die Kaltmiete ein"
        />
      </>,
    );
    expect(screen.getByRole('link', { name: 'Geben Sie die Kaltmiete ein' })).toHaveAttribute(
      'href',
      '#miete',
    );
    await userEvent.click(screen.getByRole('link', { name: 'Geben Sie die Kaltmiete ein' }));
    expect(screen.getByRole('textbox', { name: 'Kaltmiete' })).toHaveFocus();
  });
});
