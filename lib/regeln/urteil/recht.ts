import type { Urteil } from '../modell/ergebnis';
import type { EinfacherHinweis } from '../modell/hinweis';
import type { Tag } from '../zahl/tag';
import type { Umzugsart } from './umzug';

/** A statement of the law with the days and cases it belongs to. */
export interface Rechtshinweis {
  readonly code: EinfacherHinweis;
  readonly rechtsgrundlage: string;
  readonly ab: Tag | null;
  readonly bis: Tag | null;
  readonly bei: readonly Urteil[] | 'immer';
  /** A new flat, or the one a person already lives in. */
  readonly wohnung: 'neu' | 'bestand' | 'beide';
  /** Under which law; a mixed household (`beide`) reads both. */
  readonly kreis: 'sgb2' | 'sgb12' | 'alle';
  readonly umzug: readonly Umzugsart[] | null;
  readonly nurMitM2Grenze: boolean;
  /** Only where the verdict stands on a limit with hot water in it and the flat's hot water is unknown. */
  readonly nurBeiOffenemWarmwasser: boolean;
}

/** First day of the new § 22 SGB II (13th amendment), and the day before. */
const NEU = '2026-07-01';
const ALT = '2026-06-30';
const NICHT_SICHER: readonly Urteil[] = [
  'miete_im_rahmen',
  'ueber_richtwert',
  'nur_heizung_ueber',
  'nicht_pruefbar',
];

const UEBER: readonly Urteil[] = ['ueber_richtwert', 'nur_heizung_ueber'];

/** In the order they are to be read. State of the law: consolidated text of 19 August 2026. */
export const RECHT: readonly Rechtshinweis[] = [
  hinweis('sozialamt_vorher_fragen', '§ 35a Abs. 2 SGB XII', { kreis: 'sgb12' }),
  hinweis('zusicherung_vor_vertrag', '§ 22 Abs. 4 Satz 1 SGB II'),
  hinweis('hoehere_kosten_nur_mit_schriftlicher_zusicherung', '§ 22 Abs. 4 Satz 3 SGB II', {
    ab: NEU,
    bei: NICHT_SICHER,
  }),
  hinweis('umzug_in_anderen_vergleichsraum', '§ 22 Abs. 4 Satz 2 SGB II', {
    ab: NEU,
    umzug: ['anderer', 'unbekannt'],
  }),
  hinweis('umzug_im_vergleichsraum_ohne_not', '§ 22 Abs. 4 Satz 4 SGB II', {
    ab: NEU,
    umzug: ['gleicher', 'gleicher_ohne_not', 'unbekannt'],
  }),
  hinweis('umzug_im_vergleichsraum_ohne_not', '§ 22 Abs. 1 Satz 6 SGB II (bis 30. Juni 2026)', {
    bis: ALT,
    umzug: ['gleicher', 'gleicher_ohne_not', 'unbekannt'],
  }),
  hinweis('umzug_im_vergleichsraum_noetig', '§ 22 Abs. 4 SGB II', { ab: NEU, umzug: ['gleicher_noetig'] }),
  hinweis('unter_25_nur_mit_zusicherung', '§ 22 Abs. 5 SGB II'),
  hinweis('jeder_fall_einzeln', 'BSG, Urteil vom 21. Juli 2021, B 14 AS 31/20 R', {
    bei: NICHT_SICHER,
    wohnung: 'beide',
    kreis: 'alle',
  }),
  // Hot water belongs to the heating since 2011; made in the flat it is a Mehrbedarf of its own instead.
  hinweis('warmwasser_im_richtwert', '§ 22 Abs. 1 Satz 1, § 21 Abs. 7 SGB II', {
    ab: '2011-01-01',
    wohnung: 'beide',
    kreis: 'alle',
    nurBeiOffenemWarmwasser: true,
  }),
  hinweis('quadratmeterhoechstmiete', '§ 22 Abs. 1 Satz 8 Nr. 1 SGB II', {
    ab: NEU,
    wohnung: 'beide',
    nurMitM2Grenze: true,
  }),
  hinweis('mietpreisbremse', '§ 22 Abs. 1 Satz 8 Nr. 2 SGB II, §§ 556d bis 556g BGB', {
    ab: NEU,
    wohnung: 'beide',
  }),
  hinweis('quadratmeterhoechstmiete', '§ 35 Abs. 1 SGB XII', {
    ab: NEU,
    wohnung: 'beide',
    kreis: 'sgb12',
    nurMitM2Grenze: true,
  }),
  hinweis('mietpreisbremse', '§ 35 Abs. 1 SGB XII, §§ 556d bis 556g BGB', {
    ab: NEU,
    wohnung: 'beide',
    kreis: 'sgb12',
  }),
  hinweis('karenzzeit', '§ 22 Abs. 1 Satz 2 SGB II', { wohnung: 'bestand', ab: '2023-01-01' }),
  hinweis('karenzzeit_deckel', '§ 22 Abs. 1 Satz 6 und 7 SGB II', { wohnung: 'bestand', ab: NEU }),
  hinweis('karenzzeit_sozialhilfe', '§ 35 Abs. 1 SGB XII', {
    kreis: 'sgb12',
    wohnung: 'bestand',
    ab: '2023-01-01',
  }),
  hinweis('karenzzeit_deckel', '§ 35 Abs. 1 Satz 7 SGB XII', { kreis: 'sgb12', wohnung: 'bestand', ab: NEU }),
  hinweis('kostensenkung_mitteilung', '§ 22 Abs. 1a SGB II', { wohnung: 'bestand', ab: NEU, bei: UEBER }),
  hinweis('kostensenkung_sechs_monate', '§ 22 Abs. 1 Satz 9 SGB II', {
    wohnung: 'bestand',
    ab: NEU,
    bei: UEBER,
  }),
  hinweis('kostensenkung_unwirtschaftlich', '§ 22 Abs. 1 Satz 12 SGB II', {
    wohnung: 'bestand',
    ab: NEU,
    bei: UEBER,
  }),
  hinweis('umzugskosten_und_kaution_vorher_fragen', '§ 22 Abs. 6 SGB II'),
];

function hinweis(
  code: EinfacherHinweis,
  rechtsgrundlage: string,
  einschraenkung: Partial<Rechtshinweis> = {},
): Rechtshinweis {
  const offen = {
    ab: null,
    bis: null,
    bei: 'immer',
    wohnung: 'neu',
    kreis: 'sgb2',
    umzug: null,
    nurMitM2Grenze: false,
    nurBeiOffenemWarmwasser: false,
  } as const;
  return { code, rechtsgrundlage, ...offen, ...einschraenkung };
}
