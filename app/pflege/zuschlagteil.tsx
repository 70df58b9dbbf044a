import { Abschnitt } from '@/app/bausteine/textseite';
import type { Formularstand } from '@/lib/pflege/felder';
import type { Bezug } from '@/lib/regeln';
import type { Erklaerung } from '@/lib/tabellen/erklaerung/erklaerung';
import { OHNE_RICHTWERT, TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import { WENN, ZUSCHLAG } from '@/lib/tabellen/erklaerung/zuschlag';
import { BEZUG } from '@/lib/texte/begriffe';
import { Feldgruppe } from './feldgruppe';
import { Gruppenfelder } from './gruppe';
import { Bereich, useFormular } from './kontext';
import { Postenteil } from './postenteil';
import { Wortliste } from './wortliste';

const erklaert = ({ title, description }: Erklaerung) => `${title}: ${description}`;

/** Surcharges: for what reason, by how much, and how several work together. */
export function Zuschlagteil({ stand }: { stand: Formularstand }) {
  const { formular, orte } = useFormular();
  return (
    <Abschnitt id="zuschlaege" titel={TABELLE.zuschlaege.title} luft={4}>
      <p className="kern-body">{TABELLE.zuschlaege.description}</p>
      <Postenteil
        liste="zuschlaege"
        posten={stand.zuschlaege}
        eins="Zuschlag"
        erstes="name"
        kopierbar
        titel={({ nummer, name }) => name || `Zuschlag ${nummer + 1}`}
        inhalt={({ pfad }) => (
          <>
            <Gruppenfelder felder={formular.zuschlag} pfad={pfad} />
            <Feldgruppe titel={erklaert(ZUSCHLAG.wenn)}>
              <Gruppenfelder felder={formular.wenn} pfad={[...pfad, 'wenn']} />
            </Feldgruppe>
            <Feldgruppe titel={erklaert(WENN.energiekennwert)}>
              <Gruppenfelder felder={formular.energiekennwert} pfad={[...pfad, 'wenn', 'energiekennwert']} />
            </Feldgruppe>
            <Wortliste
              pfad={[...pfad, 'wenn', 'gemeinden']}
              titel="Nur in diesen Orten"
              hilfe="Ohne Ort gilt der Zuschlag überall."
              eins="Ort"
              namen={orte}
            />
            <Feldgruppe titel={erklaert(ZUSCHLAG.plus)}>
              <Gruppenfelder felder={formular.plus} pfad={[...pfad, 'plus']} />
            </Feldgruppe>
          </>
        )}
      />
      {stand.zuschlaege.length > 1 && (
        <Bereich name="zuschlaege">
          <Feldgruppe titel={TABELLE.zuschlaege_zusammen.title}>
            <Gruppenfelder
              felder={formular.zusammen.map((feld) => ({ ...feld, pflicht: false }))}
              pfad={['zuschlaege_zusammen']}
            />
          </Feldgruppe>
        </Bereich>
      )}
    </Abschnitt>
  );
}

/** For what the document expressly names no figure. */
export function OhneRichtwert({ stand }: { stand: Formularstand }) {
  const { formular } = useFormular();
  return (
    <Abschnitt id="ohne-richtwert" titel={TABELLE.ohne_richtwert.title} luft={4}>
      <p className="kern-body">{TABELLE.ohne_richtwert.description}</p>
      <Postenteil
        liste="ohne_richtwert"
        posten={stand.ohneRichtwert}
        eins="Eintrag"
        erstes="bezug"
        kopierbar={false}
        titel={({ nummer, name }) =>
          `${OHNE_RICHTWERT.bezug.title}: ${BEZUG[name as Bezug] ?? (name || `Eintrag ${nummer + 1}`)}`
        }
        inhalt={({ pfad }) => <Gruppenfelder felder={formular.ohne_richtwert} pfad={pfad} />}
      />
    </Abschnitt>
  );
}
