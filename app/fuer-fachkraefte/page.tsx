import { Verweis } from '@/app/bausteine/verweis';
import { briefadresse } from '@/lib/betreiber/briefadresse';
import { Insel } from '../inseln/insel';
import { Briefhilfe } from './briefhilfe';

export const metadata = { title: 'Für Fachkräfte: Briefe – Mietpreisrechner' };

/** For staff of Jobcenter and Kommune: the calculator in letters (B-05). No login, and nothing about anybody. */
export default function Fachkraefte() {
  const adresse = briefadresse();
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <h1 className="kern-heading-large">Den Rechner in Briefe setzen</h1>
        <p className="kern-body">
          Diese Seite ist für Fachkräfte in Jobcenter und Kommune. Wählen Sie den Ort und die Zahl der
          Personen. Sie bekommen eine kurze Adresse, einen QR-Code und Textbausteine mit dem Richtwert.
        </p>
        <p className="kern-body">
          Der Link ist für alle Haushalte dieser Größe gleich. Namen, Nummern und Beträge haben darin keinen
          Platz.
        </p>
      </div>
      <Insel name="briefhilfe" teil={Briefhilfe} angaben={adresse} />
      <p className="kern-body">
        Pflegen Sie die Richtwerte Ihrer Kommune? <Verweis nach="/pflege/">Tabellen pflegen</Verweis>
      </p>
      <noscript>
        <p className="kern-body">
          Ihr Browser führt kein JavaScript aus. Die Adresse können Sie selbst bilden: {adresse.domain}
          /ort#p3. Dabei ist „ort“ der Name in der Adresse der Ortsseite und 3 die Zahl der Personen.
        </p>
      </noscript>
    </div>
  );
}
