import type { Formularstand } from '@/lib/pflege/felder';
import type { Formular } from '@/lib/pflege/formular';
import type { Bezug } from '@/lib/regeln';
import { OHNE_RICHTWERT, TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import { WENN, ZUSCHLAG } from '@/lib/tabellen/erklaerung/zuschlag';
import { BEZUG } from '@/lib/texte/begriffe';
import type { Option } from '../bausteine/auswahl';
import { Feldgruppe } from './feldgruppe';
import { Gruppenfelder } from './gruppe';
import { Postenteil } from './postenteil';
import type { Werkstattzustand } from './werkstatt-zustand';
import { Wortliste } from './wortliste';

interface Eigenschaften {
  readonly w: Werkstattzustand;
  readonly stand: Formularstand;
  readonly formular: Formular;
  readonly orte: readonly Option[];
}

/** Surcharges: for what reason, by how much, and how several work together. */
export function Zuschlagteil({ w, stand, formular, orte }: Eigenschaften) {
  const gruppe = { w, bereich: 'zuschlaege', orte };
  return (
    <section className="grid gap-4" aria-labelledby="zuschlaege">
      <h2 className="kern-heading-medium" id="zuschlaege">
        {TABELLE.zuschlaege.title}
      </h2>
      <p className="kern-body">{TABELLE.zuschlaege.description}</p>
      <Postenteil
        w={w}
        formular={formular}
        liste="zuschlaege"
        posten={stand.zuschlaege}
        eins="Zuschlag"
        erstes="name"
        kopierbar
        titel={({ nummer, name }) => name || `Zuschlag ${nummer + 1}`}
        inhalt={({ pfad }) => (
          <>
            <Gruppenfelder {...gruppe} felder={formular.zuschlag} pfad={pfad} />
            <Feldgruppe titel={`${ZUSCHLAG.wenn.title}: ${ZUSCHLAG.wenn.description}`}>
              <Gruppenfelder {...gruppe} felder={formular.wenn} pfad={[...pfad, 'wenn']} />
            </Feldgruppe>
            <Feldgruppe titel={`${WENN.energiekennwert.title}: ${WENN.energiekennwert.description}`}>
              <Gruppenfelder
                {...gruppe}
                felder={formular.energiekennwert}
                pfad={[...pfad, 'wenn', 'energiekennwert']}
              />
            </Feldgruppe>
            <Wortliste
              w={w}
              pfad={[...pfad, 'wenn', 'gemeinden']}
              bereich="zuschlaege"
              titel="Nur in diesen Orten"
              hilfe="Ohne Ort gilt der Zuschlag überall."
              eins="Ort"
              namen={orte}
            />
            <Feldgruppe titel={`${ZUSCHLAG.plus.title}: ${ZUSCHLAG.plus.description}`}>
              <Gruppenfelder {...gruppe} felder={formular.plus} pfad={[...pfad, 'plus']} />
            </Feldgruppe>
          </>
        )}
      />
      {stand.zuschlaege.length > 1 && (
        <Feldgruppe titel={TABELLE.zuschlaege_zusammen.title}>
          <Gruppenfelder
            {...gruppe}
            felder={formular.zusammen.map((feld) => ({ ...feld, pflicht: false }))}
            pfad={['zuschlaege_zusammen']}
          />
        </Feldgruppe>
      )}
    </section>
  );
}

/** For what the document expressly names no figure. */
export function OhneRichtwert({ w, stand, formular, orte }: Eigenschaften) {
  return (
    <section className="grid gap-4" aria-labelledby="ohne-richtwert">
      <h2 className="kern-heading-medium" id="ohne-richtwert">
        {TABELLE.ohne_richtwert.title}
      </h2>
      <p className="kern-body">{TABELLE.ohne_richtwert.description}</p>
      <Postenteil
        w={w}
        formular={formular}
        liste="ohne_richtwert"
        posten={stand.ohneRichtwert}
        eins="Eintrag"
        erstes="bezug"
        kopierbar={false}
        titel={({ nummer, name }) =>
          `${OHNE_RICHTWERT.bezug.title}: ${BEZUG[name as Bezug] ?? (name || `Eintrag ${nummer + 1}`)}`
        }
        inhalt={({ pfad }) => (
          <Gruppenfelder
            w={w}
            felder={formular.ohne_richtwert}
            pfad={pfad}
            bereich="ohne_richtwert"
            orte={orte}
          />
        )}
      />
    </section>
  );
}
