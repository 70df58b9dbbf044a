import type { Auswertung } from '@/lib/fragen/auswerten';
import { tagLang } from '@/lib/kern/zahlen';
import { geprueft } from '@/lib/texte/beleg';
import { kurz } from '../bausteine/adresse';
import type { Jobcenter } from '../bausteine/jobcenter';
import { Code } from './teilen';

interface Eigenschaften {
  readonly auswertung: Auswertung;
  readonly jobcenter: readonly Jobcenter[];
  readonly link: string;
  readonly adresse: string;
  /** When the answer was computed. */
  readonly zeit: Date;
}

/** What only paper needs (F-62): when, where, with which data, and the way back to the screen. */
export function Druckteil({ auswertung, jobcenter, link, adresse, zeit }: Eigenschaften) {
  const { tabelle } = auswertung.ergebnis;
  const stelle = jobcenter.length === 1 ? jobcenter[0] : null;
  return (
    <section className="nur-drucken" aria-label="Zu diesem Ausdruck">
      <p className="kern-body">
        Geprüft am {tagLang(auswertung.heute)} um {uhrzeit(zeit)} Uhr auf {kurz(adresse)}.{' '}
        {tabelle && `Datenstand: Tabelle ${tabelle.id}, ${geprueft(tabelle)}. `}
        {stelle && `Zuständig: ${stelle.name}${stelle.telefon ? `, Telefon ${stelle.telefon}` : ''}. `}
        Der Link im QR-Code enthält Ihre Beträge, aber keinen Namen.
      </p>
      <Code link={link} adresse={adresse} />
    </section>
  );
}

function uhrzeit(zeit: Date): string {
  return new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(zeit);
}
