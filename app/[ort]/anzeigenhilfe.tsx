import { Anzeigenliste } from '../bausteine/anzeigenliste';
import { Klappe } from '../bausteine/klappe';

/** Which figure of an advert is which, folded below the form. */
export function Anzeigenhilfe() {
  return (
    <div id="anzeige" className="mt-10 nicht-drucken">
      <Klappe titel="Welche Zahl in der Anzeige ist das?">
        <Anzeigenliste />
      </Klappe>
    </div>
  );
}
