import { type FormEvent, useMemo } from 'react';
import { fragenAm, type Tabelle } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { bausteine } from '@/lib/texte/brief/bausteine';
import { type Briefwahl, briefdaten } from '@/lib/texte/brief/daten';
import { Auswahl } from '../bausteine/auswahl';
import { Abschnitt } from '../bausteine/textseite';
import { heute } from '../heute';
import { Textbaustein } from './textbaustein';

interface Eigenschaften {
  readonly wahl: Omit<Briefwahl, 'tag'>;
  /** null: they could not be fetched. */
  readonly versionen: readonly Tabelle[] | null;
  beiAmt(amt: Amt): void;
  beiGebiet(gebiet: string | null): void;
}

const AEMTER: readonly Amt[] = ['Jobcenter', 'Sozialamt'];

/** No part of the place: the texts name the range. */
const GANZ = 'ganz';

/** The texts for the office that writes, with the figures of the table in force today. */
export function Brieftexte({ wahl, versionen, beiAmt, beiGebiet }: Eigenschaften) {
  const tag = heute();
  const gebiete = useMemo(
    () => (versionen === null ? [] : fragenAm(versionen, wahl.ags, tag).gebiete),
    [versionen, wahl.ags, tag],
  );
  const daten = briefdaten({ ...wahl, tag }, versionen);
  const gewaehlt = (ereignis: FormEvent<HTMLDivElement>) => (ereignis.target as HTMLInputElement).value;
  return (
    <Abschnitt id="texte" titel="Textbausteine" luft={6}>
      <div onChange={(ereignis) => beiAmt(gewaehlt(ereignis) as Amt)}>
        <Auswahl
          name="amt"
          frage="Wer schreibt den Brief?"
          optionen={AEMTER.map((amt) => ({ wert: amt, text: amt }))}
          gewaehlt={wahl.amt}
          fehler={undefined}
        />
      </div>
      {gebiete.length > 0 && (
        <div
          onChange={(ereignis) => {
            const teil = gewaehlt(ereignis);
            beiGebiet(teil === GANZ ? null : teil);
          }}
        >
          <Auswahl
            name="gebiet"
            frage={`Für welchen Teil von ${wahl.ort}?`}
            hinweis="In jedem Teil gelten andere Richtwerte"
            optionen={[
              { wert: GANZ, text: 'Für alle Teile' },
              ...gebiete.map((teil) => ({ wert: teil, text: teil })),
            ]}
            gewaehlt={wahl.gebiet ?? GANZ}
            fehler={undefined}
          />
        </div>
      )}
      <p className="kern-body">Was in Klammern steht, ergänzen oder prüfen Sie.</p>
      {bausteine(daten).map((baustein) => (
        <Textbaustein key={baustein.name} baustein={baustein} link={wahl.link} />
      ))}
    </Abschnitt>
  );
}
