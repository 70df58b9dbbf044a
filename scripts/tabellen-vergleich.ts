import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { alsKommentar } from '@/lib/berichte/vergleich/kommentar';
import { vergleicheOrdner } from '@/lib/berichte/vergleich/ordner';
import { alsSeite } from '@/lib/berichte/vergleich/seite';
import { istTag } from '@/lib/regeln';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { commitVon, datenBei, gemeinsamerVorfahr } from './git/stand';
import { type Befehl, ende, type Io, optionen } from './io';

const AUFRUF = `Aufruf: npm run tabellen:vergleich -- BASIS [--neu STAND] [--markdown DATEI] [--html DATEI] [--heute TAG]

BASIS und STAND sind ein Stand der Geschichte (zum Beispiel main) oder ein Ordner mit Tabellen.
Ohne --neu zählt der Ordner data, wie er jetzt ist. Ohne --markdown erscheint der Bericht hier.`;

/**
 * `npm run tabellen:vergleich -- BASE`: what a change of the tables means, as Markdown for one comment and as a page.
 * Exit 0: compared, whatever came out. 1: the data cannot be compared. 2: the call is malformed.
 */
export const main: Befehl = (argumente, io) => {
  const aufruf = leseAufruf(argumente, io);
  if (aufruf === null) return ende(io, 2, AUFRUF);
  const { basis, neu, heute } = aufruf;
  const jetzt = neu ?? { commit: commitVon('HEAD', io.ordner), ordner: join(io.ordner, 'data') };
  let von = basis;
  if (basis.ordner === null && basis.commit !== null && jetzt.commit !== null) {
    const vorfahr = gemeinsamerVorfahr(basis.commit, jetzt.commit, io.ordner);
    if (vorfahr === null)
      return ende(io, 1, 'Die Geschichte ist nicht vollständig. Holen Sie sie ganz (git fetch --unshallow).');
    von = { commit: vorfahr, ordner: null };
  }
  const aufzuraeumen: string[] = [];
  const ordner = (stand: Stand) => {
    if (stand.ordner !== null) return stand.ordner;
    const pfad = datenBei(stand.commit ?? '', io.ordner);
    aufzuraeumen.push(dirname(pfad));
    return pfad;
  };
  try {
    const vergleich = vergleicheOrdner(ordner(von), ordner(jetzt), heute);
    if (aufruf.html !== undefined) schreibe(aufruf.html, alsSeite(vergleich));
    if (aufruf.markdown !== undefined) schreibe(aufruf.markdown, alsKommentar(vergleich));
    else io.aus(alsKommentar(vergleich));
    return 0;
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    return ende(io, 1, fehler.message);
  } finally {
    for (const pfad of aufzuraeumen) rmSync(pfad, { recursive: true });
  }
};

/** A state of the data: a commit, or a folder as it is. */
interface Stand {
  readonly commit: string | null;
  readonly ordner: string | null;
}

function leseAufruf(argumente: readonly string[], io: Io) {
  const gelesen = optionen(argumente, {
    options: {
      neu: { type: 'string' },
      markdown: { type: 'string' },
      html: { type: 'string' },
      heute: { type: 'string', default: io.heute() },
    },
    allowPositionals: true,
  });
  if (!gelesen) return null;
  const { values, positionals } = gelesen;
  const [name, ...zuViel] = positionals;
  const basis = name === undefined ? null : standVon(name, io);
  const neu = values.neu === undefined ? undefined : standVon(values.neu, io);
  if (basis === null || neu === null || zuViel.length > 0 || !istTag(values.heute)) return null;
  return { ...values, basis, neu };
}

/** A folder goes first: `data` may also be the name of a branch. */
function standVon(name: string, io: Io): Stand | null {
  if (existsSync(name) && statSync(name).isDirectory()) {
    const pfad = resolve(name);
    return { commit: null, ordner: existsSync(join(pfad, 'data')) ? join(pfad, 'data') : pfad };
  }
  const commit = commitVon(name, io.ordner);
  if (commit !== null) return { commit, ordner: null };
  io.fehler(`„${name}“ ist weder ein Ordner noch ein Stand der Geschichte. Prüfen Sie die Schreibweise.\n\n`);
  return null;
}

function schreibe(datei: string, text: string): void {
  mkdirSync(dirname(datei), { recursive: true });
  writeFileSync(datei, text);
}
