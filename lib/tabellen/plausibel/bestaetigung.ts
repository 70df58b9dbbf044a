import { type Bestaetigung, PLATZHALTER } from '../schema/bestaetigung';
import type { Auffaellig } from './auffaellig';

/** What confirms something unusual, as it is written; the reason is for a person to say. */
export interface Vorschlag {
  readonly was: Bestaetigung['was'];
  readonly personen?: readonly string[];
  readonly werte?: readonly string[];
  readonly prozent?: string;
}

/**
 * True if one of the entries confirms this: the same thing, all its household sizes, and just these figures - so a later
 * slip in the same cell is asked about again. A jump is confirmed up to a size, and without sizes for all of them: one
 * entry makes a whole new survey possible.
 */
export function istBestaetigt(fund: Auffaellig, liste: readonly Bestaetigung[]): boolean {
  return liste.some(({ was, personen, werte = [], prozent = 0 }) => {
    const alle = personen === undefined && fund.art === 'sprung';
    const gemeint = alle || fund.personen.every((anzahl) => personen?.includes(anzahl));
    const gleich = werte.length === fund.werte.length && werte.every((wert, i) => wert === fund.werte[i]);
    return was === fund.art && gemeint && gleich && (fund.prozent ?? 0) * 100 <= prozent;
  });
}

/** What would confirm it. */
export function vorschlagZu({ art, personen, werte, prozent }: Auffaellig): Vorschlag {
  return {
    was: art,
    ...(personen.length > 0 ? { personen: personen.map(String) } : {}),
    ...(werte.length > 0 ? { werte } : {}),
    ...(prozent === null ? {} : { prozent: String(prozent) }),
  };
}

/** Where a confirmation stands: at the area, at the limit, or at the table. */
export function platzFuer(pfad: Auffaellig['pfad']): Auffaellig['pfad'] {
  if (pfad[0] !== 'grenzen' || typeof pfad[1] !== 'number') return [];
  return pfad[2] === 'gebiete' && pfad.length > 3 ? pfad.slice(0, 4) : pfad.slice(0, 2);
}

const PLATZ: Readonly<Record<number, string>> = { 0: 'ganz links', 2: 'bei der Grenze', 4: 'beim Gebiet' };

/** The remedy, with the lines to copy at the depth where they belong. `schonDa`: others stand there, they join them. */
export function zeilenZu(fund: Auffaellig, schonDa: boolean): string {
  const platz = platzFuer(fund.pfad).length;
  const einzug = ' '.repeat(platz * 2);
  const wo = `${PLATZ[platz]}${schonDa ? ' unter „bestaetigt“' : ''}`;
  const zeilen = eintragszeilen(vorschlagZu(fund), PLATZHALTER);
  const block = [
    ...(schonDa ? [] : ['bestaetigt:']),
    ...zeilen.map((zeile, i) => `  ${i === 0 ? '- ' : '  '}${zeile}`),
  ];
  return `Wenn ja, schreiben Sie ${wo}:\n${block.map((zeile) => einzug + zeile).join('\n')}`;
}

/** A confirmation as it is written, without the dash before it. */
export function eintragszeilen({ was, personen, werte, prozent }: Vorschlag, grund: string): string[] {
  return [
    `was: ${was}`,
    ...(personen ? [`personen: ${inKlammern(personen)}`] : []),
    ...(werte ? [`werte: ${inKlammern(werte)}`] : []),
    ...(prozent ? [`prozent: ${prozent}`] : []),
    `grund: ${grund}`,
  ];
}

/** Names may hold commas and colons. */
function inKlammern(werte: readonly string[]): string {
  return `[${werte.map((wert) => (/^[\w.-]+$/.test(wert) ? wert : JSON.stringify(wert))).join(', ')}]`;
}
