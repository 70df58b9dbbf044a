import { BAND } from '../erklaerung/zuschlag';
import { flaeche } from '../felder';
import { objektMit } from './bausteine';

/** A span of kWh per m² and year, or of m²; an edge belongs to the class only if it is written with `ab` or `bis`. */
export const band = objektMit(BAND, {
  ab: flaeche().optional(),
  ueber: flaeche().optional(),
  bis: flaeche().optional(),
  unter: flaeche().optional(),
}).superRefine(({ ab, ueber, bis, unter }, ctx) => {
  const melde = (message: string) => ctx.addIssue({ code: 'custom', message });
  const von = ab ?? ueber;
  const ende = bis ?? unter;
  if ((ab !== undefined && ueber !== undefined) || (bis !== undefined && unter !== undefined)) {
    melde('Unten gilt „ab“ oder „ueber“, oben „bis“ oder „unter“. Lassen Sie je eins davon stehen.');
  } else if (von !== undefined && ende !== undefined && ende <= von) {
    melde('Die Stufe endet, bevor sie beginnt. Prüfen Sie beide Werte.');
  }
});
