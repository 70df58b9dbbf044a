import { Knopf } from '@/app/bausteine/knopf';
import { Abschnitt } from '@/app/bausteine/textseite';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { sichere } from '../bausteine/sichere';

interface Eigenschaften {
  /** The file as it is at the moment of asking. */
  readonly text: () => string;
  /** Path in the repository; null while the first day is no day. */
  readonly pfad: string | null;
  /** A new file, or one that is there already. */
  readonly neu: boolean;
  /** Its folder is not there yet either, and belongs to the name. */
  readonly neuerOrdner: boolean;
  readonly fehler: number;
  /** Places that nobody has filled yet. */
  readonly offen: number;
  /** Where the project lives; null if nobody has said so. */
  readonly projekt: string | null;
}

/** The finished file with its path, and what to do with it. Nothing is sent from here. */
export function Abgabe({ text, pfad, neu, neuerOrdner, fehler, offen, projekt }: Eigenschaften) {
  const name = pfad?.split('/').at(-1) ?? 'tabelle.yaml';
  const ordner =
    pfad
      ?.split('/')
      .slice(0, neuerOrdner ? -2 : -1)
      .join('/') ?? '';
  const alsName = neuerOrdner ? (pfad?.split('/').slice(-2).join('/') ?? name) : name;
  return (
    <Abschnitt id="abgeben" titel="Abgeben" luft={4}>
      {fehler === 0 && offen > 0 && (
        <p className="kern-body">
          Die Datei ist noch nicht fertig. Sie können sie sichern und später weiterarbeiten.
        </p>
      )}
      {fehler > 0 && (
        <p className="kern-body">
          Die Datei hat noch Fehler. Sie können sie sichern und später weiterarbeiten. Abgeben können Sie sie
          ohne Fehler.
        </p>
      )}
      <p className="kern-body">
        So heißt die Datei: <strong>{pfad ?? 'Erst der erste Tag macht den Namen.'}</strong>
      </p>
      <Knopf text="Datei sichern" haupt sichert tu={() => sichere(name, 'application/yaml', text())} />
      <Kopierknopf
        label="Text der Datei kopieren"
        fertig="Der Text ist kopiert."
        vonHand="Markieren und kopieren Sie den Text der Datei."
        text={text}
      />
      <h3 className="kern-heading-small" id="weiter">
        So wird daraus ein Vorschlag
      </h3>
      <ol className="kern-list kern-list--number" aria-labelledby="weiter">
        <li>
          Öffnen Sie das Projekt{projekt === null ? ' auf GitHub oder openCode' : ''}
          {projekt !== null && (
            <>
              :{' '}
              <a className="kern-link" href={projekt}>
                {projekt}
              </a>
            </>
          )}
          . Öffnen Sie darin den Ordner {ordner}.
        </li>
        {neu ? (
          <li>
            Klicken Sie auf „Add file“ und „Create new file“. Schreiben Sie als Namen: {alsName}. Fügen Sie
            den kopierten Text ein.
            {neuerOrdner && ' Der Ordner entsteht von allein. Die zweite Datei, traeger.yaml, kommt dazu.'}
          </li>
        ) : (
          <li>
            Öffnen Sie die Datei {name}. Klicken Sie auf den Stift. Ersetzen Sie den ganzen Text durch den
            kopierten.
          </li>
        )}
        <li>
          Klicken Sie auf „Commit changes“, „Propose changes“ und „Create pull request“. Füllen Sie die Fragen
          aus.
        </li>
        <li>Zwei andere Menschen prüfen den Vorschlag. Erst dann gilt die Tabelle.</li>
      </ol>
      <p className="kern-body">
        Sperrt Ihr Amt diese Seiten? Dann schicken Sie die gesicherte Datei an die Stelle, die diesen Rechner
        betreibt.
      </p>
    </Abschnitt>
  );
}
