import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { personen } from '@/lib/kern/zahlen';
import { type Pruefgruppe, type Pruefzeile, pruefbogen } from '@/lib/pflege/bestaetigen/pruefbogen';
import { uebernimm } from '@/lib/pflege/bestaetigen/uebernehmen';
import type { Pfad } from '@/lib/pflege/pfad';
import type { Bezug } from '@/lib/regeln';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { BEZUG } from '@/lib/texte/begriffe';
import { AM_TERMINAL, type Fragen } from './bestaetigen/fragen';
import { type Befehl, ende, type Io, optionen } from './io';

const AUFRUF = 'Aufruf: npm run tabellen:bestaetigen -- data/traeger/ORDNER/TAG.yaml';

/**
 * `npm run tabellen:bestaetigen -- FILE`: goes through a table figure by figure beside its document, and writes the file
 * as one that was compared: `beleg: original`, who and when. Stops without writing if something else than a figure does
 * not fit. Exit 0: written. 1: not written, or written and not in order. 2: the call is malformed.
 */
export const main: Befehl = async (argumente, io) => {
  const gelesen = optionen(argumente, { options: {}, allowPositionals: true });
  const [datei, ...mehr] = gelesen?.positionals ?? [];
  if (datei === undefined || mehr.length > 0) return ende(io, 2, AUFRUF);
  if (!io.fragend)
    return ende(io, 2, 'Dieser Befehl fragt nach jeder Zahl. Rufen Sie ihn in einem Terminal auf.');
  try {
    return await bestaetige(datei, io, AM_TERMINAL);
  } catch (fehler) {
    if (!(fehler instanceof Error) || fehler.name !== 'ExitPromptError') throw fehler;
    return ende(io, 1, 'Abgebrochen. An der Datei hat sich nichts geändert.');
  }
};

/** The same with other questions, for tests. */
export async function bestaetige(datei: string, io: Io, fragen: Fragen): Promise<number> {
  const text = lies(datei);
  const bogen = text === null ? null : pruefbogen(text);
  if (text === null || bogen === null || bogen.gruppen.length === 0)
    return ende(io, 1, `In ${datei} steht keine Tabelle mit Zahlen. Prüfen Sie den Pfad.`);
  const bund = ladeBund(DATEN);
  const namen = (zeile: Pruefzeile) =>
    zeile.gemeinden?.map((ags) => bund.gemeinden.get(ags)?.name ?? ags).join('; ') ?? null;
  const anders: { pfad: Pfad; wert: string }[] = [];
  if (!(await fragen.stimmt(`Erster Tag ist ${bogen.gueltigAb}?`))) return anderes(io);
  for (const gruppe of bogen.gruppen) {
    if (!(await fragen.stimmt(`${titel(gruppe)}: So nennt es das Dokument?`))) return anderes(io);
    for (const zeile of gruppe.zeilen) {
      const orte = namen(zeile);
      if (
        orte !== null &&
        !(await fragen.stimmt(`${zeile.name}: Das Dokument nennt diese Gemeinden? ${orte}`))
      )
        return anderes(io);
      for (const { pfad, name, wert } of zeile.zellen) {
        const neu = await fragen.zahl(`${titel(gruppe)}, ${zeile.name}, ${spalte(name)}:`, wert);
        if (neu !== wert) anders.push({ pfad, wert: neu });
      }
    }
  }
  const neu = uebernimm(text, { anders, wer: await fragen.wer(), tag: io.heute() });
  writeFileSync(datei, neu.text);
  io.aus(`${neu.zellen} von ${neu.zellen} Zahlen bestätigt, ${neu.berichtigt} berichtigt.\n`);
  const { meldungen } = ladeTraeger(dirname(resolve(datei)), bund, io.heute());
  if (meldungen.length === 0) return 0;
  const weiter = `Die Beispiele passen noch nicht: npm run tabellen:beispiele -- ${datei}`;
  return ende(io, 1, [...meldungen.map(alsZeile), weiter].join('\n'));
}

function lies(datei: string): string | null {
  try {
    return readFileSync(datei, 'utf8');
  } catch {
    return null;
  }
}

function anderes(io: Io): number {
  return ende(
    io,
    1,
    'An der Datei hat sich nichts geändert. Berichtigen Sie das zuerst in der Datei oder im Formular, dann fangen Sie noch einmal an.',
  );
}

function titel({ bezug, wirkung }: Pruefgruppe): string {
  const name = BEZUG[bezug as Bezug] ?? bezug;
  return wirkung === '' ? `Zuschlag (${name})` : `${name} (${wirkung})`;
}

function spalte(name: string): string {
  return /^\d+$/.test(name) ? personen(Number(name)) : name;
}
