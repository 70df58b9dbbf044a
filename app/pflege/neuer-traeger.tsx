import { FORMEN } from '@/lib/pflege/neu/formen';
import { JOBCENTER } from '@/lib/tabellen/erklaerung/traeger';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { Auswahlliste } from './auswahlliste';

/** The choice in the list of authorities that stands for one that is not in it. */
export const ANDERER = 'anderer';

/** Names of the fields; each is the id of its field too. */
export const FELD = {
  ags: 'neu-ags',
  name: 'neu-name',
  jobcenter: 'neu-jobcenter',
  art: 'neu-art',
  website: 'neu-website',
  ab: 'ab',
  form: 'neu-form',
} as const;

const ARTEN = { gE: 'Gemeinsam mit der Arbeitsagentur (gE)', zkT: 'Die Kommune allein (zkT)' };

const optionen = (worte: Readonly<Record<string, string>>) =>
  Object.entries(worte).map(([wert, text]) => ({ wert, text }));

/** What is asked about an authority that has no table yet. */
export function NeuerTraeger({ zu }: { zu(feld: string): string | undefined }) {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">Der neue Träger</legend>
      <div className="kern-fieldset__body grid gap-6">
        <Eingabefeld
          name={FELD.ags}
          label="Schlüssel des Kreises oder der Stadt"
          hinweis="5 Ziffern, zum Beispiel 03252. Es sind die ersten 5 Ziffern des Gemeindeschlüssels."
          inputMode="numeric"
          fehler={zu(FELD.ags)}
        />
        <Eingabefeld
          name={FELD.name}
          label="Name des Trägers (freiwillig)"
          hinweis="Ohne Angabe steht da der Name aus der Gemeindeliste."
          fehler={zu(FELD.name)}
        />
        <Eingabefeld name={FELD.jobcenter} label="Name des Jobcenters (freiwillig)" />
        <Auswahlliste
          name={FELD.art}
          label="Art des Jobcenters (freiwillig)"
          hinweis={JOBCENTER.art.description}
          optionen={optionen(ARTEN)}
        />
        <Eingabefeld
          name={FELD.website}
          label="Internetseite des Jobcenters (freiwillig)"
          hinweis="Zum Beispiel https://www.example.org"
          fehler={zu(FELD.website)}
        />
        <Eingabefeld
          name={FELD.ab}
          label="Erster Tag der Werte"
          hinweis="Zum Beispiel 01.01.2027"
          fehler={zu(FELD.ab)}
        />
        <Auswahlliste
          name={FELD.form}
          label="Form der Tabelle"
          hinweis="Wählen Sie, was in Ihrem Dokument gedruckt ist."
          optionen={optionen(FORMEN)}
          fehler={zu(FELD.form)}
        />
      </div>
    </fieldset>
  );
}
