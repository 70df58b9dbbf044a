import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { istTag, plusMonate, type Tag } from '@/lib/regeln';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { NACH_BLICK, plusTage, VOR_ENDE } from './faellig';

/** A file that all tables share, in its newest version, and how old it is. */
export interface Bundesdatei {
  /** German: what is in it. */
  readonly name: string;
  readonly datei: string;
  /** Last day on which somebody looked; null if nobody wrote it down. */
  readonly bestaetigt: Tag | null;
  /** What the content is of, where no day of a look is known: “Gebietsstand September 2026”; null otherwise. */
  readonly stand: string | null;
  /** First day of a known or planned next version; null if none is known. */
  readonly aenderung: Tag | null;
  readonly faellig: boolean;
}

interface Quelle {
  readonly name: string;
  /** Folder below the data folder. */
  readonly ordner: string;
  /** A version replaces the one before; otherwise each file stands for itself. */
  readonly fassungen: boolean;
}

const QUELLEN: readonly Quelle[] = [
  { name: 'Wohngeld, Anlage 1', ordner: 'bund/wogg-anlage-1', fassungen: true },
  { name: 'Wohngeld, Klimakomponente', ordner: 'bund/klimakomponente', fassungen: true },
  { name: 'Mietenstufen', ordner: 'bund/mietenstufen', fassungen: true },
  // The newest edition has no Euro, so an older one counts too.
  { name: 'Heizspiegel', ordner: 'bund/heizspiegel', fassungen: false },
  { name: 'Liste der Jobcenter', ordner: 'bund/jobcenter', fassungen: true },
  { name: 'Liste der Gemeinden', ordner: 'bund/gemeinden', fassungen: false },
  { name: 'Postleitzahlen', ordner: 'bund/plz', fassungen: false },
  { name: 'Wohnfläche eines Landes', ordner: 'laender/wohnflaechen', fassungen: false },
];

/**
 * The shared files below a data folder in a fixed order. One is due if nobody wrote down a look, if the last look is ten
 * months old, or if a next version is known and sixty days or less away.
 */
export function bundesdateien(ordner: string, heute: Tag): Bundesdatei[] {
  return QUELLEN.flatMap(({ name, ordner: unter, fassungen }) => {
    const pfad = join(ordner, unter);
    const namen = existsSync(pfad) ? readdirSync(pfad).filter((datei) => datei.endsWith('.yaml')) : [];
    return namen
      .sort()
      .slice(fassungen ? -1 : 0)
      .map((datei) => bundesdatei(name, join(pfad, datei), heute));
  });
}

function bundesdatei(name: string, pfad: string, heute: Tag): Bundesdatei {
  const datei = relative(process.cwd(), pfad);
  const kopf = objekt(liesYaml(datei, readFileSync(pfad, 'utf8')).wert);
  const bestaetigt = tagAus(kopf.zuletzt_bestaetigt);
  const aenderung = tagAus(kopf.naechste_aenderung);
  const vom = tagAus(objekt(kopf.quelle).vom);
  const stand =
    typeof kopf.gebietsstand === 'string'
      ? `Gebietsstand ${kopf.gebietsstand}`
      : vom && `Dokument vom ${vom}`;
  const alt = bestaetigt === null || plusMonate(bestaetigt, NACH_BLICK) <= heute;
  const bald = aenderung !== null && plusTage(aenderung, -VOR_ENDE) <= heute;
  return {
    name,
    datei,
    bestaetigt,
    stand: bestaetigt === null ? stand : null,
    aenderung,
    faellig: alt || bald,
  };
}

function objekt(wert: unknown): Readonly<Record<string, unknown>> {
  return typeof wert === 'object' && wert !== null ? (wert as Record<string, unknown>) : {};
}

function tagAus(wert: unknown): Tag | null {
  return typeof wert === 'string' && istTag(wert) ? wert : null;
}
