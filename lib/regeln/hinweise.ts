import type { Urteil } from './ergebnis';
import type { Tag } from './tag';

/** A statement beside the verdict, with the paragraph it stands on. */
export interface Hinweis {
  readonly code: string;
  readonly rechtsgrundlage: string;
}

interface DatierterHinweis extends Hinweis {
  readonly ab: Tag | null;
  readonly bis: Tag | null;
  readonly bei: readonly Urteil[] | 'immer';
}

/** First day of the new § 22 SGB II (13th amendment, “Grundsicherungsgeld”). */
const NEUES_RECHT = '2026-07-01';
const VORTAG = '2026-06-30';

const HINWEISE: readonly DatierterHinweis[] = [
  immer('zusicherung_vor_vertrag', '§ 22 Abs. 4 Satz 1 SGB II'),
  {
    code: 'hoehere_kosten_nur_mit_schriftlicher_zusicherung',
    rechtsgrundlage: '§ 22 Abs. 4 Satz 3 SGB II',
    ab: NEUES_RECHT,
    bis: null,
    bei: ['ueber_richtwert', 'nur_heizung_ueber', 'nicht_pruefbar'],
  },
  {
    code: 'umzug_in_anderen_vergleichsraum',
    rechtsgrundlage: '§ 22 Abs. 4 Satz 2 SGB II',
    ab: NEUES_RECHT,
    bis: null,
    bei: 'immer',
  },
  {
    code: 'umzug_im_vergleichsraum_ohne_not',
    rechtsgrundlage: '§ 22 Abs. 4 Satz 4 SGB II',
    ab: NEUES_RECHT,
    bis: null,
    bei: 'immer',
  },
  {
    code: 'umzug_im_vergleichsraum_ohne_not',
    rechtsgrundlage: '§ 22 Abs. 1 Satz 6 SGB II (bis 30. Juni 2026)',
    ab: null,
    bis: VORTAG,
    bei: 'immer',
  },
  immer('unter_25_nur_mit_zusicherung', '§ 22 Abs. 5 SGB II'),
  {
    code: 'jeder_fall_einzeln',
    rechtsgrundlage: 'BSG, Urteil vom 21. Juli 2021, B 14 AS 31/20 R',
    ab: null,
    bis: null,
    bei: ['ueber_richtwert', 'nur_heizung_ueber', 'nicht_pruefbar'],
  },
  immer('umzugskosten_und_kaution_vorher_fragen', '§ 22 Abs. 6 SGB II'),
];

/** The statements that belong to a verdict on a day, in the order they are to be read. */
export function hinweiseFuer(urteil: Urteil, tag: Tag): readonly Hinweis[] {
  const schluessel = `${urteil} ${tag < NEUES_RECHT}`;
  const bekannt = AUSWAHL.get(schluessel);
  if (bekannt) return bekannt;
  const auswahl = HINWEISE.filter(
    (h) =>
      (h.ab === null || h.ab <= tag) &&
      (h.bis === null || tag <= h.bis) &&
      (h.bei === 'immer' || h.bei.includes(urteil)),
  ).map(({ code, rechtsgrundlage }) => Object.freeze({ code, rechtsgrundlage }));
  AUSWAHL.set(schluessel, Object.freeze(auswahl));
  return auswahl;
}

/** The list changes on one day only, so each selection is made once. */
const AUSWAHL = new Map<string, readonly Hinweis[]>();

function immer(code: string, rechtsgrundlage: string): DatierterHinweis {
  return { code, rechtsgrundlage, ab: null, bis: null, bei: 'immer' };
}
