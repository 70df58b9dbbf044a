import { Kontakt, Stelle } from '@/app/bausteine/kontakt';
import { Absatz, Abschnitt, Fehlt, Punkte, Textseite } from '@/app/bausteine/textseite';
import type { Betreiber } from '@/lib/betreiber/schema';
import { tagLang } from '@/lib/kern/zahlen';

/** Day of the last look at the points below by the project itself; a productive site names its own. */
const STAND = '2026-11-25';

/** Erklärung zur Barrierefreiheit (§ 12b BGG) with the way to report a barrier (§ 7 (2) BITV 2.0). */
export function Erklaerung({ wer }: { wer: Betreiber }) {
  const eigen = wer.betrieb === 'demo' ? null : wer.barrierefreiheit;
  return (
    <Textseite titel="Erklärung zur Barrierefreiheit">
      <Absatz>
        Alle Menschen sollen diese Seite gut nutzen können. Hier steht, wo das gelingt und wo noch nicht. Die
        Erklärung gilt für den ganzen Mietpreisrechner.
      </Absatz>
      <Abschnitt id="stand" titel="So barrierefrei ist die Seite">
        <Absatz>
          Wir richten uns nach der europäischen Norm EN&nbsp;301&nbsp;549. Dazu kommen die Regeln
          WCAG&nbsp;2.2, Stufen A und AA. Die Seite erfüllt diese Regeln teilweise.
        </Absatz>
      </Abschnitt>
      <Abschnitt id="luecken" titel="Was noch nicht barrierefrei ist">
        <Punkte punkte={luecken(wer)} />
        <Absatz>
          Der Grund: Das geht nur mit Menschen, die es prüfen oder vorführen. Bis dahin hilft die Seite mit
          der kurzen Erklärung. Auch das Jobcenter erklärt Ihnen die Richtwerte.
        </Absatz>
        <p className="kern-body">
          <a className="kern-link min-h-11 items-center" href="/leicht/">
            Kurze Erklärung lesen
          </a>
        </p>
      </Abschnitt>
      <Abschnitt id="pruefung" titel="Wann und wie wir geprüft haben">
        <Absatz>
          Stand dieser Erklärung: {tagLang(eigen?.erklaerung_vom ?? STAND)}.{' '}
          {eigen?.pruefung === 'extern'
            ? 'Eine Stelle von außen hat die Seite geprüft.'
            : 'Wir haben die Seite selbst geprüft.'}
        </Absatz>
        <Absatz>
          Bei jeder Änderung prüft ein Programm alle Arten von Seiten. Es misst Kontraste und Schaltflächen.
          Es bedient die Seite nur mit der Tastatur. Es vergrößert sie auf 400 Prozent.
        </Absatz>
        {eigen?.pruefung !== 'extern' && (
          <Absatz>
            Eine Prüfung durch Menschen mit Vorlese-Programm oder anderen Hilfen steht noch aus.
          </Absatz>
        )}
      </Abschnitt>
      <Abschnitt id="barriere-melden" titel="Barriere melden">
        <Absatz>
          Etwas funktioniert nicht oder ist schwer zu verstehen? Sagen Sie es uns. Sie müssen Ihren Namen
          nicht nennen.
        </Absatz>
        {eigen ? (
          <>
            <Kontakt telefon={eigen.telefon} email={eigen.email} betreff="Barriere im Mietpreisrechner" />
            <Absatz>
              Wir antworten innerhalb von einem Monat. Dafür brauchen wir eine Möglichkeit, Sie zu erreichen.
            </Absatz>
          </>
        ) : (
          <Absatz>
            In dieser Vorführ-Version liest niemand mit. Eine echte Seite nennt hier Telefon und
            E-Mail-Adresse. Sie antwortet innerhalb von einem Monat.
          </Absatz>
        )}
      </Abschnitt>
      <Abschnitt id="durchsetzung" titel="Wenn unsere Antwort nicht hilft">
        {eigen ? (
          <>
            <Absatz>Dann können Sie sich an diese Stelle wenden. Das kostet Sie nichts.</Absatz>
            <Absatz>
              <Stelle name={eigen.durchsetzungsstelle} adresse={eigen.durchsetzungsstelle_link} />
            </Absatz>
          </>
        ) : (
          <Absatz>Eine echte Seite nennt hier die Stelle, die bei einem Streit vermittelt.</Absatz>
        )}
      </Abschnitt>
      {eigen === null && (
        <Fehlt
          id="fehlt"
          punkte={[
            'Telefon und E-Mail-Adresse für gemeldete Barrieren',
            'die Schlichtungs- oder Durchsetzungsstelle',
            'die Erklärung der Stelle, der die Seite gehört',
          ]}
        />
      )}
    </Textseite>
  );
}

function luecken(wer: Betreiber): readonly string[] {
  const gebaerden = 'Es gibt kein Video in Deutscher Gebärdensprache.';
  if (wer.betrieb === 'produktiv' && wer.leichte_sprache?.geprueft_von !== undefined) return [gebaerden];
  return [gebaerden, 'Den Text in einfachen Sätzen hat noch keine Prüfgruppe für Leichte Sprache gelesen.'];
}
