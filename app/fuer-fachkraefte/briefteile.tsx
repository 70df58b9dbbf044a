import type { Ref } from 'react';
import { Knopf } from '@/app/bausteine/knopf';
import { Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { personen as personenText } from '@/lib/kern/zahlen';
import { HOECHSTENS_ZEICHEN, kurzlink } from '@/lib/orte/kurzlink';
import type { Ort } from '@/lib/orte/ort';
import { bausteine, qrBildtext } from '@/lib/texte/brief';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { qrModule, qrSvg } from '../bausteine/qr';
import { QrCode } from '../bausteine/qr-code';
import { sichere } from '../bausteine/sichere';
import { qrPng } from './png';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly domain: string;
  readonly ort: Ort;
  readonly personen: number | null;
}

/** Edge of the code on paper with its quiet zone, millimetres: at least 25 (B-06). */
const KANTE = 30;

/** Everything for a letter about one place: address, code, texts. The same for every household of this size. */
export function Briefteile({ ref, domain, ort, personen }: Eigenschaften) {
  const link = kurzlink(domain, ort.adresse, personen);
  const name = `qr-${ort.adresse}${personen === null ? '' : `-p${personen}`}`;
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
      <Abschnitt id="code" titel="QR-Code" luft={4}>
        <p className="kern-body">
          Drucken Sie den Code mindestens 25 Millimeter breit, schwarz auf weiß. Drucken Sie die Adresse immer
          daneben. Alternativtext: {qrBildtext(link.gedruckt)}
        </p>
        <QrCode text={link.ziel} bildtext={qrBildtext(link.gedruckt)} />
        <div className="flex flex-wrap gap-4">
          <Knopf
            text="Als SVG sichern"
            sichert
            tu={() => sichere(`${name}.svg`, 'image/svg+xml', qrSvg(link.ziel, KANTE))}
          />
          <Knopf
            text="Als PNG sichern (600 dpi)"
            sichert
            tu={async () => sichere(`${name}.png`, 'image/png', await qrPng(qrModule(link.ziel), KANTE))}
          />
        </div>
      </Abschnitt>
      <Abschnitt id="texte" titel="Textbausteine" luft={6}>
        <p className="kern-body">
          Was in Klammern steht, ergänzen Sie. Nennen Sie im Brief auch den Richtwert selbst. Sie finden ihn
          auf der <Verweis nach={`/${ort.adresse}/`}>Seite für {ort.name}</Verweis>.
        </p>
        {bausteine({ ort: ort.name, personen, domain, kurzlink: link.gedruckt }).map(({ titel, text }) => (
          <section key={titel} className="grid gap-2" aria-label={titel}>
            <h3 className="kern-heading-small">{titel}</h3>
            <blockquote className="hervorgehoben textblock">{text}</blockquote>
            <Kopierknopf
              label={`„${titel}“ kopieren`}
              fertig="Der Text ist kopiert."
              vonHand="Markieren und kopieren Sie den Text."
              text={() => text}
            />
          </section>
        ))}
      </Abschnitt>
    </div>
  );
}
