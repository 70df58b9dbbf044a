import { fragenAm, type Hoechstbetrag, kriteriumVon, type Tabelle } from '@/lib/regeln';
import { type Suche, sucheAntwort } from './hoechstens';

/** The limit for heating with one source of energy; a range where building or hot water decide too. */
export interface Heizart {
  readonly energietraeger: string;
  readonly limit: Hoechstbetrag;
}

/** The limits for heating by source, where the table tells sources apart; empty where it does not. */
export function heizarten(suche: Suche, versionen: readonly Tabelle[]): readonly Heizart[] {
  return fragenAm(versionen, suche.ags, suche.tag).energietraeger.flatMap((energietraeger) => {
    const { betraege } = sucheAntwort({ ...suche, heizung: { energietraeger } }, versionen);
    const limit = betraege.find(
      ({ bezug, wirkung }) => kriteriumVon(bezug) === 'heizung' && wirkung !== 'hinweis',
    );
    return limit === undefined || (limit.betrag === null && limit.spanne === null)
      ? []
      : [{ energietraeger, limit }];
  });
}
