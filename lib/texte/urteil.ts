import type { Ergebnis } from '@/lib/regeln';
import { fuerAmt } from './amt';
import { BELEG } from './beleg';
import { betraege } from './urteil/betraege';
import type { Fall, Text, Urteilstext } from './urteil/form';
import { heizung } from './urteil/heizung';
import { imRahmen } from './urteil/im-rahmen';
import { jePersonenzahl } from './urteil/kinder';
import { nurMiete } from './urteil/nur-miete';
import { offen } from './urteil/offen';
import { ueber } from './urteil/ueber';

export { type Betraege, betraegeText } from './urteil/betraege';
export { type Fall, fallAus, type Urteilstext } from './urteil/form';

/** Never “approved” or “refused”, and no sentence wider than what was compared: the calculator decides nothing. */
export function urteilText(ergebnis: Ergebnis, fall: Fall): Urteilstext {
  const { tabelle, hinweise } = ergebnis;
  const text = TEXT[ergebnis.urteil](ergebnis, fall);
  const sage = (satz: string) => fuerAmt(fall.amt ?? 'Jobcenter', satz);
  return {
    ton: text.ton,
    titel: sage(text.titel),
    betraege: betraege(ergebnis),
    kasten: [...text.kasten, ...jePersonenzahl(ergebnis, fall)].map(sage),
    saetze: text.saetze.map(sage),
    ziel: text.ziel === null ? null : sage(text.ziel),
    herkunft: tabelle?.herkunft === 'traeger' ? BELEG[tabelle.quelle.beleg] : null,
    tabelle: hinweise.flatMap((h) => (h.code === 'tabelle_sagt' ? [h.werte.text] : [])),
  };
}

const TEXT: Readonly<Record<Ergebnis['urteil'], (ergebnis: Ergebnis, fall: Fall) => Text>> = {
  im_rahmen: imRahmen,
  miete_im_rahmen: nurMiete,
  nur_heizung_ueber: heizung,
  ueber_richtwert: ueber,
  nicht_pruefbar: offen,
};
