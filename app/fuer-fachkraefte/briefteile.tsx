import { type Ref, useState } from 'react';
import { personen as personenText } from '@/lib/kern/zahlen';
import { HOECHSTENS_ZEICHEN, kurzlink } from '@/lib/orte/kurzlink';
import type { Ort } from '@/lib/orte/ort';
import type { Amt } from '@/lib/texte/amt';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { Brieftexte } from './brieftexte';
import { Codeteil } from './codeteil';
import type { Ortstabellen } from './ort-laden';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly domain: string;
  readonly platzhalter: boolean;
  readonly ort: Ort;
  readonly personen: number | null;
  /** null: they could not be fetched. */
  readonly tabellen: Ortstabellen | null;
}

/** Everything for a letter about one place: address, code, texts. The same for every household of this size. */
export function Briefteile({ ref, domain, platzhalter, ort, personen, tabellen }: Eigenschaften) {
  const [amt, setAmt] = useState<Amt>('Jobcenter');
  const [gebiet, setGebiet] = useState<string | null>(null);
  const link = kurzlink(domain, ort.adresse, personen);
  return (
    <div className="grid gap-8">
      <section className="grid gap-4" aria-labelledby="adresse">
        <h2 className="kern-heading-medium" id="adresse" tabIndex={-1} ref={ref}>
          Adresse für {ort.name}
          {personen !== null && `, ${personenText(personen)}`}
        </h2>
        <p className="kern-body hervorgehoben">
          <strong>{link.gedruckt}</strong>
        </p>
        {platzhalter && (
          <p className="kern-body">
            Das ist nur ein Platzhalter: Die Adresse {domain} gibt es nicht. Setzen Sie in Brief und QR-Code
            die Adresse von Ihrem Rechner ein.
          </p>
        )}
        {link.zuLang && (
          <p className="kern-body">
            Diese Adresse hat mehr als {HOECHSTENS_ZEICHEN} Zeichen. Drucken Sie den QR-Code daneben.
          </p>
        )}
        <Kopierknopf
          label="Adresse kopieren"
          fertig="Die Adresse ist kopiert."
          vonHand="Markieren und kopieren Sie die Adresse."
          text={() => link.gedruckt}
        />
      </section>
      <Codeteil link={link} name={`qr-${ort.adresse}${personen === null ? '' : `-p${personen}`}`} />
      <Brieftexte
        wahl={{ ort: ort.name, ags: tabellen?.ags ?? '', personen, gebiet, amt, link, domain }}
        versionen={tabellen === null ? null : tabellen.versionen}
        beiAmt={setAmt}
        beiGebiet={setGebiet}
      />
    </div>
  );
}
