import type { Tag } from '@/lib/regeln';
import type { Meldung } from '@/lib/tabellen/meldung';
import { type Auffaelligkeit, auffaelligkeiten } from './auffaelligkeiten';
import { type Eintragsaenderung, eintragsaenderungen } from './eintraege';
import { entfernteFassung, type Fassungsvergleich, geaenderteFassung, neueFassung, tagVon } from './fassung';
import type { Traegerstand } from './stand';

/** What happened to one authority. */
export interface Traegervergleich {
  readonly art: 'neu' | 'geaendert' | 'entfernt';
  readonly ags: string;
  readonly name: string;
  readonly ordner: string;
  /** Changed entries of traeger.yaml: name, Jobcenter, contacts. */
  readonly kopf: readonly Eintragsaenderung[];
  readonly fassungen: readonly Fassungsvergleich[];
  readonly auffaelligkeiten: readonly Auffaelligkeit[];
  readonly meldungen: readonly Meldung[];
}

/** Compares an authority's folder before and after; null if nothing but comments differ. One side may be missing. */
export function vergleicheTraeger(
  alt: Traegerstand | null,
  neu: Traegerstand | null,
  heute: Tag,
): Traegervergleich | null {
  const da = neu ?? alt;
  if (da === null) return null;
  const fassungen = vergleicheFassungen(alt, neu, heute);
  const kopf = eintragsaenderungen(alt?.kopf ?? {}, neu?.kopf ?? {});
  const meldungen = neu?.meldungen ?? [];
  if (alt !== null && neu !== null && fassungen.length + kopf.length + meldungen.length === 0) return null;
  return {
    art: alt === null ? 'neu' : neu === null ? 'entfernt' : 'geaendert',
    ags: da.ags,
    name: da.name,
    ordner: da.ordner,
    kopf,
    fassungen,
    auffaelligkeiten: [...fassungen.flatMap(auffaelligkeiten), ...warnungen(neu, fassungen)],
    meldungen,
  };
}

/** Warnings about the files that change; those about others are no matter of this proposal. */
function warnungen(neu: Traegerstand | null, fassungen: readonly Fassungsvergleich[]): Auffaelligkeit[] {
  const betroffen = new Set(fassungen.map(({ datei }) => datei));
  return (neu?.warnungen ?? []).flatMap(({ datei, zeile, text }) => {
    const name = datei.split('/').at(-1) ?? '';
    return betroffen.has(name) ? [{ datei: `${name}:${zeile}`, text }] : [];
  });
}

/** Newest first: that is what people came to see. A new version is held against the nearest one before it. */
function vergleicheFassungen(
  alt: Traegerstand | null,
  neu: Traegerstand | null,
  heute: Tag,
): Fassungsvergleich[] {
  const bisher = new Map((alt?.fassungen ?? []).map((f) => [f.datei, f]));
  const jetzt = new Map((neu?.fassungen ?? []).map((f) => [f.datei, f]));
  const dateien = [...new Set([...bisher.keys(), ...jetzt.keys()])].sort();
  const vergleiche = dateien.map((datei, i) => {
    const [a, n] = [bisher.get(datei) ?? null, jetzt.get(datei) ?? null];
    if (n === null) return a === null ? null : entfernteFassung(a, heute);
    const danach = dateien.slice(i + 1).find((name) => jetzt.has(name));
    const naechste = danach === undefined ? null : tagVon({ datei: danach });
    if (a !== null) return geaenderteFassung(a, n, naechste, heute);
    const vorige = dateien.slice(0, i).findLast((name) => jetzt.has(name));
    return neueFassung((vorige && jetzt.get(vorige)) || null, n, naechste, heute);
  });
  return vergleiche.filter((v) => v !== null).reverse();
}
