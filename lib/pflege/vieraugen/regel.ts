import type { Zustaendig } from './zustaendig';

/** A proposal as the rule sees it, whatever the platform. Accounts, not names. */
export interface Lage {
  readonly autor: string;
  /** Everyone who wrote a part of it. */
  readonly mitwirkende: readonly string[];
  /** Everyone whose confirmation holds for its present state. */
  readonly bestaetigt: readonly string[];
  /** Changed files, from the top of the project; both names of a renamed one. */
  readonly dateien: readonly string[];
}

export interface Urteil {
  readonly ok: boolean;
  /** German: what is missing, or why nothing is. */
  readonly saetze: readonly string[];
}

/**
 * Four eyes (M-10): a table needs a confirmation by the project and one by its authority, from two people who did not
 * write it. Where nobody is entered for an authority, the project's confirmation is enough and this is said (M-13).
 */
export function vierAugen(lage: Lage, zustaendig: Zustaendig): Urteil {
  const betroffen = lage.dateien.filter((datei) => datei.startsWith('data/') || datei === 'zustaendig.yaml');
  if (betroffen.length === 0)
    return { ok: true, saetze: ['Keine Tabelle ändert sich. Vier Augen sind hier nicht nötig.'] };
  const eigene = new Set([lage.autor, ...lage.mitwirkende].map(klein));
  const andere = new Set(lage.bestaetigt.map(klein).filter((konto) => !eigene.has(konto)));
  const technisch = schnitt(zustaendig.technisch, andere);
  const saetze: string[] = [];
  if (zustaendig.technisch.length === 0)
    saetze.push(
      'In zustaendig.yaml ist niemand unter „technisch“ eingetragen. Tragen Sie zuerst jemanden ein.',
    );
  else if (technisch.length === 0)
    saetze.push(`Es fehlt die technische Bestätigung. Möglich sind: ${namen(zustaendig.technisch, eigene)}`);
  const hinweise: string[] = [];
  for (const ags of traegerIn(betroffen)) {
    const stelle = zustaendig.fachlich[ags] ?? [];
    const fachlich = schnitt(stelle, andere);
    if (stelle.length === 0)
      hinweise.push(
        `Für den Träger ${ags} ist niemand eingetragen. Vermerken Sie, welche Stelle die Werte bestätigt hat.`,
      );
    else if (fachlich.length === 0)
      saetze.push(
        `Es fehlt die fachliche Bestätigung für den Träger ${ags}. Möglich sind: ${namen(stelle, eigene)}`,
      );
    else if (technisch.length > 0 && new Set([...technisch, ...fachlich]).size < 2)
      saetze.push(`Für den Träger ${ags} hat eine Person beides bestätigt. Es müssen zwei sein.`);
  }
  if (saetze.length > 0) return { ok: false, saetze: [...saetze, ...hinweise] };
  return { ok: true, saetze: [`Bestätigt von: ${[...andere].sort().join(', ')}.`, ...hinweise] };
}

/** Keys of the authorities whose folders are touched. */
function traegerIn(dateien: readonly string[]): string[] {
  const schluessel = dateien.flatMap((datei) => /^data\/traeger\/(\d{5})-/.exec(datei)?.[1] ?? []);
  return [...new Set(schluessel)].sort();
}

function schnitt(konten: readonly string[], da: ReadonlySet<string>): string[] {
  return konten.map(klein).filter((konto) => da.has(konto));
}

function namen(konten: readonly string[], ohne: ReadonlySet<string>): string {
  const rest = konten.filter((konto) => !ohne.has(klein(konto)));
  return rest.length > 0
    ? `${rest.join(', ')}.`
    : 'niemand sonst. Tragen Sie in zustaendig.yaml eine zweite Person ein.';
}

/** Both platforms take account names for the same whatever their case. */
function klein(konto: string): string {
  return konto.toLowerCase();
}
