import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { landpakete, vorlagen } from '@/app/pflege/pakete';
import { Pflege } from '@/app/pflege/pflege';
import { formular } from '@/lib/pflege/formular';
import { PAKETE, TABELLEN } from '../pflege/hilfe';

const FORMULAR = formular();
export const ORT = '01002';
export const GRENZE = 'Kaltmiete mit Betriebskosten, Alle Orte';
/** The editor is fetched first; a busy machine takes its time. */
export const GEDULD = { timeout: 30_000 };
const TRAEGER = PAKETE.filter(({ dateien }) => dateien.length > 0).map(({ traeger: { ags, name } }) => ({
  ags,
  name,
}));
export const letzte = TABELLEN.findLast(({ paket }) => paket.traeger.ags === ORT)?.text ?? '';

/** The files that the build writes for the form, and what a page has that jsdom has not. */
export function mitDateien(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (adresse: string) => {
      const name = /^\/pflege\/tabellen\/(.*)\.json$/.exec(adresse)?.[1] ?? '';
      const daten =
        PAKETE.find(({ traeger }) => traeger.ags === name) ??
        (name === 'vorlagen' ? vorlagen() : landpakete().get(name.replace('land-', '')));
      return daten ? Response.json(daten) : new Response(null, { status: 404 });
    });
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}

/** `hidden` only says that nobody has to look whether it is: that it can be seen is not what is asked here. */
export const text = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Die ganze Datei', hidden: true }).value;

export const zelle = (name: string | RegExp) => screen.getByRole('textbox', { name });
export const knopf = (name: string | RegExp) => screen.getByRole('button', { name });

/**
 * Writes into a field at once: the form is drawn anew for each letter. Letter by letter somebody types in pflege.test.tsx
 * (“ein geänderter Wert”) and on the whole way through the form in tests/e2e/pflege.spec.ts.
 */
export async function schreibe(user: UserEvent, feld: HTMLElement, wert: string): Promise<void> {
  await user.click(feld);
  await user.paste(wert);
}

export function zeige(traeger: readonly { readonly ags: string; readonly name: string }[] = TRAEGER) {
  render(<Pflege traeger={traeger} formular={FORMULAR} projekt={null} />);
  return mitPause(userEvent.setup());
}

/** Whoever typed waits a moment: the page follows in a pause. */
function mitPause(user: UserEvent): UserEvent {
  const danach =
    <T extends unknown[]>(tu: (...was: T) => Promise<void>) =>
    async (...was: T) => {
      await tu(...was);
      await act(() => new Promise((fertig) => setTimeout(fertig, 200)));
    };
  return {
    ...user,
    type: danach(user.type),
    paste: danach(user.paste),
    keyboard: danach(user.keyboard),
    clear: danach(user.clear),
    selectOptions: danach(user.selectOptions),
  };
}

export async function oeffne(weg: string, ags = ORT, ab?: string) {
  const user = zeige();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Für welchen Träger?' }), ags);
  await user.click(screen.getByRole('radio', { name: weg }));
  if (ab) await schreibe(user, zelle('Erster Tag der neuen Werte'), ab);
  await user.click(knopf('Tabelle öffnen'));
  await screen.findByRole('heading', { name: /: Tabelle bearbeiten$/ }, GEDULD);
  return user;
}
