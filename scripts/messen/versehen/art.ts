import type { Klasse, Versehen } from './klassen';
import { Zeilen } from './zeilen';
import type { Zufall } from './zufall';

/** A real table with the files beside it. */
export interface Original {
  readonly ordner: string;
  readonly name: string;
  readonly text: string;
  readonly nachbarn: Readonly<Record<string, string>>;
}

/** What somebody left behind: files by their path from the project's folder; null is gone. */
export interface Hinterlassen {
  readonly dateien: Readonly<Record<string, string | Uint8Array | null>>;
  /** Lines of the table at one of which it should be noticed; none where no line is to blame. */
  readonly zeilen: readonly number[];
}

/** A kind of slip. */
export interface Art {
  readonly name: string;
  readonly gruppe: string;
  mache(original: Original, zufall: Zufall): Hinterlassen | null;
}

/** Where the table lies. */
export function pfadVon({ ordner, name }: Original): string {
  return `data/traeger/${ordner}/${name}`;
}

/** A slip in the text of the table. */
export function imText(
  gruppe: string,
  name: string,
  mache: (zeilen: Zeilen, zufall: Zufall, original: Original) => Versehen | null,
): Art {
  return {
    name,
    gruppe,
    mache: (original, zufall) => {
      const versehen = mache(new Zeilen(original.text), zufall, original);
      if (versehen === null || versehen.text === original.text) return null;
      return { dateien: { [pfadVon(original)]: versehen.text }, zeilen: versehen.zeilen };
    },
  };
}

/** The kinds that `tests/versehen` tries too. */
export function ausKlasse(klasse: Klasse): Art {
  return imText('Schreibweise', klasse.name, (zeilen, zufall) => klasse.mache(zeilen, zufall));
}

/** One line, chosen from those that match, becomes another; null takes it away. */
export function zeileWird(
  gruppe: string,
  name: string,
  muster: RegExp,
  neu: (zeile: string, original: Original, zufall: Zufall) => string | null,
  bereiche: readonly string[] = ['grenzen'],
): Art {
  return imText(gruppe, name, (z, zufall, original) => {
    const stellen = z.mit(muster, ...bereiche);
    if (stellen.length === 0) return null;
    const n = zufall.aus(stellen);
    const zeile = neu(z.alle[n] ?? '', original, zufall);
    return zeile === z.alle[n] ? null : { text: z.ersetzt(n, zeile), zeilen: [n + 1] };
  });
}

/** The same where only the value behind the colon changes. */
export function wertWird(
  gruppe: string,
  name: string,
  muster: RegExp,
  neu: (wert: string, original: Original, zufall: Zufall) => string,
  bereiche: readonly string[] = ['grenzen'],
): Art {
  return zeileWird(
    gruppe,
    name,
    muster,
    (zeile, original, zufall) => {
      const [, vorn = '', wert = ''] = /^(\s*(?:- )?[^:]+: )(.*)$/.exec(zeile) ?? [];
      return vorn + neu(wert, original, zufall);
    },
    bereiche,
  );
}
