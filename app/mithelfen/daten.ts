import { type Hilfszeile, mithelfen } from '@/lib/berichte/landkarte/mithelfen';
import { gruppen } from '@/lib/kern/gruppiert';
import { alles } from '../daten';
import { kreislagen } from '../richtwerte/daten';

/** Where an hour helps most, on the day of the build. */
export function hilfszeilen(): readonly Hilfszeile[] {
  const jeKreis = gruppen(alles().daten.bund.gemeinden.values(), ({ ags }) => ags.slice(0, 5));
  const menschen = (kreis: string) =>
    (jeKreis.get(kreis) ?? []).reduce((summe, { einwohner }) => summe + (einwohner ?? 0), 0);
  return mithelfen(kreislagen(), menschen);
}
