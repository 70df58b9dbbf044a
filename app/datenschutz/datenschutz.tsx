import { Kontakt, Stelle } from '@/app/bausteine/kontakt';
import { Absatz, Abschnitt, Fehlt, Punkte, Textseite } from '@/app/bausteine/textseite';
import type { Betreiber } from '@/lib/betreiber/schema';

/** What the site does with data: next to nothing. deploy/nginx.conf and deploy/logrotate.conf keep what it says. */
export function Datenschutz({ wer }: { wer: Betreiber }) {
  return (
    <Textseite titel="Datenschutz">
      <Absatz>
        Ihre Angaben bleiben auf Ihrem Gerät. Wir setzen keine Cookies. Wir zählen keine Besuche. Niemand
        bildet aus Ihren Angaben ein Profil.
      </Absatz>
      <Abschnitt id="angaben" titel="Ihre Angaben">
        <Absatz>
          Der Rechner arbeitet in Ihrem Browser. Was Sie eintippen, sendet er nirgendwohin. Ihr Browser merkt
          sich die Angaben nur für dieses Fenster, schon beim Tippen. So bleiben sie erhalten, wenn Sie neu
          laden, zurückgehen oder den Ort ändern. Auch ein Handy, das die Seite kurz weglegt, zeigt sie
          wieder.
        </Absatz>
        <Absatz>
          Teilen Sie sich das Gerät mit anderen? Dann schließen Sie danach das Fenster. Manche Browser können
          ein geschlossenes Fenster wieder öffnen, auch mit den Angaben. In einem privaten Fenster geht das
          nicht. Auf dem Papier steht alles, was Sie drucken.
        </Absatz>
        <Absatz>
          Sie können einen Link zu Ihrem Ergebnis kopieren. Auch der QR-Code enthält ihn. Ihre Angaben stehen
          darin hinter dem Zeichen #. Diesen Teil sendet ein Browser an keinen Server. Wer den Link hat, kann
          Ihre Beträge sehen. Geben Sie ihn nur an Personen weiter, denen Sie vertrauen.
        </Absatz>
      </Abschnitt>
      <Abschnitt id="server" titel="Was der Server sieht">
        <Absatz>
          Der Server schickt Ihnen die Seite. Dafür braucht er für einen Augenblick die Internet-Adresse von
          Ihrem Gerät. Er schreibt sie nicht auf.
        </Absatz>
        <Absatz>Diese Daten schreibt er auf, um Störungen zu finden:</Absatz>
        <Punkte
          punkte={[
            'Tag und Uhrzeit',
            'die aufgerufene Seite, zum Beispiel die Seite von einem Ort',
            'ob es geklappt hat und wie groß die Antwort war',
          ]}
        />
        <Absatz>
          Nach 7 Tagen werden diese Daten gelöscht. Sie sagen nicht, wer die Seite aufgerufen hat.
        </Absatz>
      </Abschnitt>
      {wer.betrieb === 'demo' ? <DemoTeil /> : <Verantwortlich wer={wer} />}
      <Abschnitt id="rechte" titel="Ihre Rechte">
        <Absatz>
          Sie können fragen, was wir über Sie wissen. Sie können Daten berichtigen oder löschen lassen. Sie
          können der Verarbeitung widersprechen oder sie einschränken lassen.
        </Absatz>
        <Absatz>
          Wir speichern nichts, was wir Ihnen zuordnen können. Darum haben wir meistens nichts, was wir zeigen
          oder löschen könnten.
        </Absatz>
      </Abschnitt>
    </Textseite>
  );
}

function DemoTeil() {
  return (
    <>
      <Absatz>
        Das gilt, wenn der Server so eingestellt ist, wie das Programm es vorsieht. Ob das hier so ist, weiß
        nur, wer den Server betreibt.
      </Absatz>
      <Fehlt
        id="fehlt"
        punkte={[
          'wer für die Daten verantwortlich ist',
          'wie Sie die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreichen',
          'bei welcher Behörde Sie sich beschweren können',
        ]}
      />
    </>
  );
}

function Verantwortlich({ wer }: { wer: Extract<Betreiber, { betrieb: 'produktiv' }> }) {
  const { strasse, plz, ort } = wer.anschrift;
  const { datenschutz: d } = wer;
  return (
    <>
      <Abschnitt id="verantwortlich" titel="Verantwortlich">
        <address className="kern-body not-italic">
          {wer.name}, {strasse}, {plz} {ort}
        </address>
        <Kontakt telefon={wer.telefon} email={wer.email} />
        <Absatz>
          Wir liefern die Seite aus, damit Sie Richtwerte ansehen können. Grundlage ist Artikel&nbsp;6
          Absatz&nbsp;1 Buchstabe&nbsp;{wer.rechtsform === 'Projekt' ? 'f' : 'e'} der
          Datenschutz-Grundverordnung.
        </Absatz>
      </Abschnitt>
      <Abschnitt id="beauftragte" titel="Fragen zum Datenschutz">
        <Absatz>
          {d.beauftragte}:{' '}
          <a
            className="kern-link kern-link--no-visited-state min-h-11 items-center"
            href={`mailto:${d.beauftragte_email}`}
          >
            {d.beauftragte_email}
          </a>
        </Absatz>
      </Abschnitt>
      <Abschnitt id="aufsicht" titel="Beschwerde">
        <Absatz>
          Sie sind mit dem Datenschutz hier nicht einverstanden? Dann können Sie sich beschweren:
        </Absatz>
        <Absatz>
          <Stelle name={d.aufsichtsbehoerde} adresse={d.aufsichtsbehoerde_link} />
        </Absatz>
      </Abschnitt>
    </>
  );
}
