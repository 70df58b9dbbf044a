import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Eintrag, eintraegeAus } from '@/lib/pflege/eintraege';
import { bundausschnitt, type Pflegepaket } from '@/lib/pflege/paket';
import type { Pfad } from '@/lib/pflege/pfad';
import { DATEN, ladeDaten } from '@/lib/tabellen/lade';
import { alsDokument, geordnet } from '@/lib/tabellen/layout';
import { dateiteil, jedesTeil } from '../vertreter';

/** All real data, read once. */
export const ECHTE = ladeDaten();

/**
 * The packages as the build writes them, through JSON, because that is how they arrive. Laid out, because somebody may
 * have edited a file by hand.
 */
export const PAKETE: readonly Pflegepaket[] = ECHTE.traeger.flatMap(({ traeger }) => {
  const ordner = readdirSync(join(DATEN, 'traeger')).find((name) => name.startsWith(`${traeger.ags}-`)) ?? '';
  const dateien = readdirSync(join(DATEN, 'traeger', ordner))
    .filter((name) => name !== 'traeger.yaml')
    .sort()
    .map((name) => ({ name, text: geordnet(readFileSync(join(DATEN, 'traeger', ordner, name), 'utf8')) }));
  const paket: Pflegepaket = { ordner, traeger, dateien, bund: bundausschnitt(ECHTE.bund, traeger) };
  return [JSON.parse(JSON.stringify(paket)) as Pflegepaket];
});

/** Every real table file. */
export const TABELLEN = PAKETE.flatMap((paket) =>
  paket.dateien.map((datei) => ({ stelle: `${paket.ordner}/${datei.name}`, paket, ...datei })),
);

/** The newest table of each authority: every shape in use, for what takes long on each. */
export const NEUESTE = PAKETE.flatMap(({ ordner, dateien }) =>
  TABELLEN.filter(({ stelle }) => stelle === `${ordner}/${dateien.at(-1)?.name}`),
);

/** A YAML text as plain data, every value as its source text; null if it is no YAML. */
export function datenAus(text: string): unknown {
  const dokument = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return dokument.errors.length > 0 ? null : (dokument.toJS() as unknown);
}

/** The value at a place of data, or undefined. */
export function holeAus(daten: unknown, pfad: Pfad): unknown {
  return pfad.reduce<unknown>(
    (wert, teil) => (wert as Record<string | number, unknown> | null)?.[teil],
    daten,
  );
}

export function eintraege(text: string): Eintrag[] {
  const dokument = alsDokument(text);
  return dokument === null ? [] : eintraegeAus(dokument, text);
}

/** In a proposal new tables with every part a table can have, every night (`FAELLE`, .ci/taeglich) all of them. */
export const PROBE =
  process.env.FAELLE === undefined ? jedesTeil(NEUESTE, ({ text }) => dateiteil(text)) : TABELLEN;
