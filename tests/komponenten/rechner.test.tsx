import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Rechner } from '@/app/[ort]/rechner';
import { ausschnitt, fragenAm, naechsteAenderung } from '@/lib/regeln';
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
  vi.unstubAllGlobals();
});

const GEBAUT = '2026-11-25';

/** The network: brings the tables at once, unless a test has its own. */
const bringt = async () => Response.json({ adressen: {}, tabellen: tabellen('hannover').toReversed() });

async function zeige(antwortet: () => Promise<Response> = bringt) {
  const hole = vi.fn(antwortet);
  vi.stubGlobal('fetch', hole);
  const versionen = tabellen('hannover').map((t) => ausschnitt(t, AGS.hannover));
  const ansicht = render(
    <Rechner
      ort={{ ags: AGS.hannover, name: 'Hannover', kreis: 'Region Hannover', umgebung: false }}
      tabellen="/tabellen/03241-abc.json"
      gedruckt={{
        tag: GEBAUT,
        fragen: fragenAm(versionen, AGS.hannover, GEBAUT),
        aenderung: naechsteAenderung(versionen, GEBAUT),
      }}
      jobcenter={[{ name: 'Jobcenter Region Hannover', telefon: null, website: null }]}
      meldestelle={{ email: null, fehlerliste: null }}
    />,
  );
  await act(async () => {});
  return { ...ansicht, hole };
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
  test('ist ohne nahe Änderung eine Zeile zum Aufklappen, hinter allen Fragen', async () => {
    stelleTag('2026-12-01');
    await zeige();
    expect(screen.queryByText(/neue Richtwerte/)).toBeNull();
    expect(feld(/Wann beginnt/).compareDocumentPosition(feld(/^Wohnfläche/))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
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
    expect(screen.getByText(/Sie gelten ab 1. Juli 2026,/)).toBeInTheDocument();
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

describe('einen Betrag neben dem Ergebnis ändern', () => {
  const kaltmiete = () => screen.getByLabelText('Kaltmiete in Euro');
  const neu = () => userEvent.click(screen.getByRole('button', { name: 'Neu prüfen' }));

  async function zeigeErgebnis(): Promise<void> {
    stelleTag('2026-12-01');
    await zeige();
    fuelleAus();
    await sende();
    await urteil();
    await userEvent.click(screen.getByText('Nur einen Betrag ändern'));
  }

  test('die Felder haben, was getippt war, und ein anderer Betrag gibt sofort ein anderes Urteil', async () => {
    await zeigeErgebnis();
    expect(kaltmiete()).toHaveValue('480');
    expect(screen.getByLabelText('Wohnfläche in m²')).toHaveValue('58');
    fireEvent.input(kaltmiete(), { target: { value: '527' } });
    await neu();
    const titel = await screen.findByRole('heading', { name: /13,00\s€ über dem Richtwert/ });
    await waitFor(() => expect(titel).toHaveFocus());
    // The form out of sight has it too.
    await waitFor(() => expect(feld(/^Kaltmiete in Euro im Monat/)).toHaveValue('527'));
    expect(window.location.href).not.toMatch(/480|527/);
  });

  test('was nicht zu lesen ist, wird mit denselben Worten gemeldet wie im Formular', async () => {
    await zeigeErgebnis();
    fireEvent.input(kaltmiete(), { target: { value: '' } });
    await neu();
    const liste = screen.getByRole('region', { name: /Ein paar Angaben/ });
    expect(liste).toHaveFocus();
    expect(within(liste).getByRole('link')).toHaveTextContent('Geben Sie die Kaltmiete ein');
    expect(kaltmiete()).toBeInvalid();
    expect(screen.getByRole('heading', { name: 'Die Kosten sind im Rahmen' })).toBeVisible();
  });

  test('zurück führt zum früheren Ergebnis, „Etwas ändern“ ins Formular', async () => {
    await zeigeErgebnis();
    fireEvent.input(kaltmiete(), { target: { value: '527' } });
    await neu();
    await screen.findByRole('heading', { name: /über dem Richtwert/ });
    window.history.back();
    await screen.findByRole('heading', { name: 'Die Kosten sind im Rahmen' });
    window.history.forward();
    await screen.findByRole('heading', { name: /über dem Richtwert/ });
    await userEvent.click(screen.getByRole('button', { name: 'Etwas ändern' }));
    await screen.findByRole('heading', { name: /^Was kostet die Wohnung/ });
    expect(feld(/^Kaltmiete in Euro im Monat/)).toHaveValue('527');
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
    await userEvent.click(screen.getByRole('button', { name: 'Etwas ändern' }));
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

describe('die Tabellen des Kreises', () => {
  const ausfall = async (): Promise<Response> => {
    throw new TypeError('offline');
  };
  const nochmal = () => screen.getByRole('button', { name: 'Erneut versuchen' });

  test('werden einmal geholt, beim Aufwachen', async () => {
    const { hole } = await zeige();
    fuelleAus();
    await sende();
    await urteil();
    expect(hole.mock.calls).toEqual([['/tabellen/03241-abc.json']]);
  });

  test('wer vorher auf „Miete prüfen“ drückt, bekommt das Ergebnis, sobald sie da sind', async () => {
    let bring = () => {};
    const tor = new Promise<void>((frei) => {
      bring = frei;
    });
    await zeige(async () => {
      await tor;
      return bringt();
    });
    fuelleAus();
    await sende();
    expect(screen.getByText(/^Die Richtwerte werden noch geladen\./)).toBeVisible();
    fuelleKosten('527');
    bring();
    expect(await urteil()).toHaveTextContent('13,00 € über dem Richtwert');
    expect(screen.queryByText(/noch geladen/)).toBeNull();
  });

  test.each([
    ['das Netz fehlt', ausfall],
    ['die Datei fehlt', async () => new Response('', { status: 404 })],
    ['die Datei ist kaputt', async () => new Response('{"tabellen":')],
  ])('%s: Das steht da, nichts geht verloren, und ein Knopf versucht es erneut', async (_was, antwortet) => {
    const { hole } = await zeige(antwortet);
    expect(screen.getByText(/konnten nicht geladen werden\. Prüfen Sie die Verbindung\./)).toBeVisible();
    fuelleAus();
    hole.mockImplementation(bringt);
    await userEvent.click(nochmal());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull());
    expect(feld(/^Kaltmiete in/)).toHaveValue('480');
    await sende();
    expect(await urteil()).toHaveTextContent('Die Kosten sind im Rahmen');
  });

  test('„Miete prüfen“ versucht es auch erneut, und das Ergebnis kommt von selbst', async () => {
    const { hole } = await zeige(ausfall);
    fuelleAus();
    await sende();
    expect(hole).toHaveBeenCalledTimes(2);
    expect(nochmal()).toBeVisible();
    expect(feld(/^Kaltmiete in/)).toHaveValue('480');
    hole.mockImplementation(bringt);
    await userEvent.click(nochmal());
    expect(await urteil()).toHaveTextContent('Die Kosten sind im Rahmen');
  });

  test('ein weitergegebener Link wartet in der Adresse, bis sie da sind', async () => {
    stelleTag('2026-12-01');
    const { alsFragment, standVon } = await import('@/lib/fragen/link');
    const { antwort } = await import('./hilfe');
    const { formular, ergebnis } = antwort('hannover');
    window.history.replaceState(null, '', `/hannover/#${alsFragment(formular, standVon(ergebnis))}`);
    const { hole } = await zeige(ausfall);
    expect(window.location.hash).not.toBe('');
    hole.mockImplementation(bringt);
    await userEvent.click(nochmal());
    expect(await urteil()).toHaveTextContent('Die Kosten sind im Rahmen');
    expect(window.location.hash).toBe('');
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
    await userEvent.click(screen.getByText('Wohnungen vergleichen'));
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
