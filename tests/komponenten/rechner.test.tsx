import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Rechner } from '@/app/[ort]/rechner';
import { ausschnitt } from '@/lib/regeln';
import { AGS, FORMULAR, tabellen } from './hilfe';

vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

/** Only the day is set; timers run as they do. */
function stelleTag(tag: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${tag}T12:00:00+01:00`) });
}

beforeEach(() => window.history.replaceState(null, '', '/hannover/'));
afterEach(() => {
  vi.useRealTimers();
});

async function zeige(ort: keyof typeof AGS = 'hannover') {
  const versionen = tabellen(ort).map((t) => ausschnitt(t, AGS[ort]));
  const ansicht = render(
    <Rechner
      ort={{ ags: AGS[ort], name: 'Hannover', kreis: 'Region Hannover', umgebung: null }}
      versionen={versionen}
      gebautAm="2026-11-25"
      jobcenter={[{ name: 'Jobcenter Region Hannover', telefon: null, website: null }]}
      meldestelle={{ email: null, fehlerliste: null }}
    />,
  );
  await act(async () => {});
  return ansicht;
}

const feld = (name: RegExp) => screen.getByRole('textbox', { name });
const wahl = (gruppe: RegExp, antwort: RegExp) =>
  within(screen.getByRole('group', { name: gruppe })).getByRole('radio', { name: antwort });

/** Puts text into a field at once; typing it letter by letter is tested in the browser. */
function schreibe(name: RegExp, text: string): void {
  fireEvent.change(feld(name), { target: { value: text } });
}

function fuelleKosten(kaltmiete = FORMULAR.kaltmiete): void {
  schreibe(/^Kaltmiete in/, kaltmiete);
  fireEvent.click(wahl(/Wie stehen/, /zwei Beträge/));
  schreibe(/^Betriebskosten in/, FORMULAR.betriebskosten);
  schreibe(/^Heizkosten in/, FORMULAR.heizkosten);
  schreibe(/^Wohnfläche/, FORMULAR.wohnflaeche);
  // Only tables that know values for heating ask.
  if (screen.queryByRole('group', { name: /Womit wird geheizt/ })) {
    fireEvent.click(wahl(/Womit wird geheizt/, /Erdgas/));
    fireEvent.click(wahl(/Warmwasser/, /mit der Heizung/));
  }
}

function fuelleAus(): void {
  schreibe(/Wie viele Personen/, FORMULAR.personen);
  fireEvent.click(wahl(/Wohnen noch andere/, /^Nein/));
  fuelleKosten();
}

const sende = () => userEvent.click(screen.getByRole('button', { name: 'Miete prüfen' }));
/** The verdict, once what follows below it is there too. */
async function urteil(): Promise<HTMLElement> {
  await screen.findByRole('button', { name: 'Andere Wohnung prüfen' });
  return screen.findByRole('heading', { level: 1, name: /im Rahmen|über dem Richtwert|fehlt ein/ });
}

describe('der Tag', () => {
  test('steht immer da, und ohne nahe Änderung ist das Feld eingeklappt', async () => {
    stelleTag('2026-12-01');
    await zeige();
    expect(screen.getByText(/Geprüft wird für heute, den 1. Dezember 2026\./)).toBeVisible();
    expect(screen.getByText('Einen anderen Tag prüfen').closest('details')).not.toHaveAttribute('open');
  });

  test('klappt auf, wenn in den nächsten sechs Monaten neue Richtwerte beginnen', async () => {
    stelleTag('2026-03-01');
    await zeige();
    expect(screen.getByText(/Ab dem 1. Juli 2026 gelten neue Richtwerte\./)).toBeVisible();
    expect(feld(/Wann beginnt der Mietvertrag/)).toBeVisible();
  });

  test('ein anderer Tag zählt im Ergebnis, und ein Klick führt zurück zu heute', async () => {
    stelleTag('2026-03-01');
    await zeige();
    fuelleAus();
    await userEvent.type(feld(/Wann beginnt/), '01.08.2026');
    await sende();
    await urteil();
    expect(screen.getByText(/^Geprüft für den 1. August 2026\./)).toBeVisible();
    expect(screen.getByText(/Sie gelten ab 1. Juli 2026,/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Für heute prüfen' }));
    expect(
      await screen.findByText(/^Geprüft für heute, den 1. März 2026\. Ab dem 1. Juli 2026/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Für den 1. Juli 2026 prüfen' }));
    expect(await screen.findByText(/^Geprüft für den 1. Juli 2026\./)).toBeVisible();
  });

  test('ein Tag, den es nicht gibt, ist ein Fehler an seinem Feld', async () => {
    stelleTag('2026-12-01');
    await zeige();
    fuelleAus();
    await userEvent.type(feld(/Wann beginnt/), '30.02.2027');
    await sende();
    const [eintrag] = within(screen.getByRole('region', { name: /Ein paar Angaben/ })).getAllByRole('link');
    expect(eintrag).toHaveTextContent('„30.02.2027“ steht in keinem Kalender.');
    expect(feld(/Wann beginnt/)).toBeInvalid();
    expect(feld(/Wann beginnt/)).toBeVisible();
  });
});

describe('„Ändern“', () => {
  test('führt zu genau diesem Feld zurück, mit allen Werten', async () => {
    stelleTag('2026-12-01');
    await zeige();
    fuelleAus();
    await sende();
    await urteil();
    await userEvent.click(screen.getByRole('button', { name: 'Wohnfläche: ändern' }));
    await waitFor(() => expect(feld(/^Wohnfläche/)).toHaveFocus());
    expect(feld(/^Kaltmiete in/)).toHaveValue('480');
  });
});

describe('ein weitergegebener Link', () => {
  const LINK = '#v=1&p=2&h=1&km=48000&a=1&nk=12000&hk=7000&qm=5800&t=20260701';

  test('ohne Prüfzahl füllt er nur das Formular, und sagt es', async () => {
    stelleTag('2026-12-01');
    window.history.replaceState(null, '', `/hannover/${LINK}`);
    await zeige();
    await waitFor(() => expect(feld(/^Kaltmiete in/)).toHaveValue('480,00'));
    expect(screen.getByText(/Der Link ist vielleicht nicht vollständig\./)).toBeVisible();
    expect(window.location.hash).toBe('');
  });

  test('vollständig zeigt er das Ergebnis, ohne Beträge in der Adresse; „Ändern“ führt ins Formular', async () => {
    stelleTag('2026-12-01');
    const { alsFragment, standVon } = await import('@/lib/fragen/link');
    const { antwort } = await import('./hilfe');
    const { formular, ergebnis } = antwort('hannover');
    window.history.replaceState(null, '', `/hannover/#${alsFragment(formular, standVon(ergebnis))}`);
    await zeige();
    expect(await urteil()).toHaveTextContent('Die Kosten sind im Rahmen');
    expect(screen.queryByText(/Wir haben neu gerechnet/)).toBeNull();
    expect(window.location.href).not.toContain('48000');
    await userEvent.click(screen.getByRole('button', { name: 'Angaben ändern' }));
    await waitFor(() => expect(feld(/^Kaltmiete in/)).toHaveValue('480,00'));
  });

  test('nach einer neuen Tabelle sagt er, dass neu gerechnet wurde', async () => {
    stelleTag('2026-12-01');
    const { alsFragment, standVon } = await import('@/lib/fragen/link');
    const { antwort } = await import('./hilfe');
    const { formular, ergebnis } = antwort('hannover', {}, '2026-03-01');
    window.history.replaceState(null, '', `/hannover/#${alsFragment(formular, standVon(ergebnis))}`);
    await zeige();
    await urteil();
    expect(
      screen.getByText('Seit dem 1. Juli 2026 gelten neue Richtwerte. Wir haben neu gerechnet.'),
    ).toBeVisible();
  });

  test('Unsinn in der Adresse tut nichts', async () => {
    stelleTag('2026-12-01');
    window.history.replaceState(null, '', '/hannover/#v=1%00&&&=x');
    await zeige();
    expect(feld(/^Kaltmiete in/)).toHaveValue('');
    expect(screen.queryByText(/Der Link ist/)).toBeNull();
  });
});

describe('Wohnungen vergleichen', () => {
  const tabelleNebeneinander = () => screen.getByRole('table', { name: 'Ihre Wohnungen nebeneinander' });

  async function pruefeNaechste(kaltmiete: string): Promise<void> {
    await userEvent.click(screen.getByRole('button', { name: 'Andere Wohnung prüfen' }));
    await waitFor(() => expect(feld(/^Kaltmiete in/)).toHaveValue(''));
    expect(feld(/Wie viele Personen/)).toHaveValue('2');
    fuelleKosten(kaltmiete);
    await sende();
    await urteil();
  }

  test('gemerkte Wohnungen stehen nebeneinander und bleiben beim Neuladen', async () => {
    stelleTag('2026-12-01');
    const erste = await zeige();
    fuelleAus();
    await sende();
    await urteil();
    await userEvent.click(screen.getByRole('button', { name: 'Zum Vergleich merken' }));
    expect(screen.getByText(/Die Wohnung ist gemerkt\./)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('button', { name: 'Zum Vergleich merken' })).toBeNull();
    await pruefeNaechste('527');
    const spalten = () => within(tabelleNebeneinander()).getAllByRole('columnheader');
    expect(spalten().map((spalte) => spalte.textContent)).toEqual(['Was', 'Wohnung 1', 'Wohnung 2 (diese)']);
    expect(within(tabelleNebeneinander()).getByRole('row', { name: /^Ergebnis/ })).toHaveTextContent(
      'ErgebnisIm RahmenÜber dem Richtwert',
    );
    expect(
      within(tabelleNebeneinander()).getByRole('row', { name: /^Kaltmiete mit.*Unterschied/ }),
    ).toHaveTextContent('34,00 € unter dem Richtwert13,00 € über dem Richtwert');
    expect(window.location.href).not.toMatch(/480|527/);

    erste.unmount();
    await zeige();
    await urteil();
    expect(tabelleNebeneinander()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Wohnung 1 herausnehmen' }));
    expect(screen.queryByRole('table', { name: 'Ihre Wohnungen nebeneinander' })).toBeNull();
  });
});
