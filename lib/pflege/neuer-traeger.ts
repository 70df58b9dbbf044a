import { kurzname } from '@/lib/kern/kurzname';
import { FORMEN } from '@/lib/pflege/neu/formen';
import { ausVorlage, ohneZusatz, traegerVorlage } from '@/lib/pflege/neu/vorlage';
import type { Tag } from '@/lib/regeln';
import { type BundAlsJson, bundAusJson } from '@/lib/tabellen/daten-json';
import { bundausschnitt, type Pflegepaket } from './paket';

/** What somebody says about an authority that has no table yet; empty texts are no answer. */
export interface NeuerTraeger {
  /** Key of the Kreis or the city, five digits. */
  readonly ags: string;
  /** Empty: as in the national list. */
  readonly name: string;
  readonly jobcenter: string;
  /** `gE`, `zkT` or empty. */
  readonly art: string;
  readonly website: string;
  readonly ab: Tag;
  readonly form: string;
}

/** A new authority as it is opened: nothing published, one table begun, and the file that says who it is. */
export interface Anfang {
  readonly paket: Pflegepaket;
  readonly anfang: string;
  readonly traeger: string;
}

export interface Eingabefehler {
  readonly feld: keyof NeuerTraeger;
  readonly text: string;
}

/** The table of each shape, from the guides. */
export type Vorlagen = Readonly<Record<string, string>>;

/** Means the same in any text: it begins with a letter, and nothing in it is punctuation of YAML. */
const SCHLICHT = /^\p{L}(?!.*(?:: |:$| #|["\n\\]))/u;

/**
 * The same two files that `npm run tabellen:neu` begins, for a form. Returns what is to be said otherwise.
 * @param land the national data of the authority's Land
 */
export function beginne(
  angaben: NeuerTraeger,
  land: BundAlsJson,
  vorlagen: Vorlagen,
  heute: Tag,
): Anfang | readonly Eingabefehler[] {
  const { ags, ab, form, jobcenter, art, website } = angaben;
  const bund = bundausschnitt(bundAusJson(land), { ags });
  const [erste] = bund.gemeinden;
  const vorlage = Object.hasOwn(FORMEN, form) ? vorlagen[form] : undefined;
  const fehler: Eingabefehler[] = [];
  if (erste === undefined)
    fehler.push({ feld: 'ags', text: `Den Schlüssel ${ags} gibt es in der Gemeindeliste nicht.` });
  if (vorlage === undefined) fehler.push({ feld: 'form', text: 'Wählen Sie, welche Form die Tabelle hat.' });
  if (form === 'gebiete' && bund.gemeinden.length === 1)
    fehler.push({ feld: 'form', text: 'Dieser Träger hat nur eine Gemeinde. Wählen Sie eine andere Form.' });
  const name = angaben.name || ohneZusatz(erste?.kreis ?? '');
  // The name is put into texts of the template, where a colon or a # would mean something else.
  if (name !== '' && !SCHLICHT.test(name))
    fehler.push({ feld: 'name', text: 'Schreiben Sie den Namen ohne Doppelpunkt und ohne #.' });
  if (erste === undefined || vorlage === undefined || fehler.length > 0) return fehler;
  return {
    paket: {
      ordner: `${ags}-${kurzname(erste.kreis)}`,
      traeger: { format: '1', ags, name, jobcenter: [] },
      dateien: [],
      bund,
    },
    anfang: ausVorlage(vorlage, form, { ab, heute, name, gemeinden: bund.gemeinden, quelle: {} }),
    traeger: traegerVorlage(ags, name, { name: jobcenter, art, website }),
  };
}
