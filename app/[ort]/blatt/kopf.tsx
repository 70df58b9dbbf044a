import { tagLang } from '@/lib/kern/zahlen';
import type { Amt } from '@/lib/texte/amt';
import { betraegeText, type Urteilstext } from '@/lib/texte/urteil';
import { kurz } from '../../bausteine/adresse';
import { Zeichen } from './zeichen';

interface Eigenschaften {
  readonly adresse: string;
  readonly heute: string;
  readonly zeit: Date;
  readonly urteil: Urteilstext;
  /** What looks odd in the answers and was not confirmed. */
  readonly offen: string | null;
  /** Whose Zusage has to come first; null in the flat one lives in. */
  readonly zusage: Amt | null;
}

/** Top of the sheet: where and when, the verdict with the figures it compares, the warning, what it means. */
export function Blattkopf({ adresse, heute, zeit, urteil, offen, zusage }: Eigenschaften) {
  const { betraege } = urteil;
  return (
    <>
      <header className="blattkopf">
        <span>
          <strong>Mietpreisrechner</strong> {kurz(adresse)}
        </span>
        <span>
          Geprüft am {tagLang(heute)} um {uhrzeit(zeit)} Uhr
        </span>
      </header>
      <h1>
        <Zeichen art={urteil.ton} />
        {urteil.titel}
      </h1>
      {betraege && (
        <p>
          {betraege.name}: <strong className="zahlen">{betraegeText(betraege)}</strong>
          {betraege.summe && ` = ${betraege.summe}`}
        </p>
      )}
      {urteil.herkunft && <p>{urteil.herkunft}</p>}
      {offen && <p>Noch nicht bestätigt: {offen}</p>}
      {zusage && (
        <p className="warnung">
          <strong>Noch nicht unterschreiben.</strong> Dieses Ergebnis ist keine Zusage. Warten Sie auf die
          schriftliche Zusage vom {zusage} am Ort der neuen Wohnung (
          {zusage === 'Jobcenter'
            ? '§\u00a022 Absatz\u00a04 SGB\u00a0II'
            : '§\u00a035a Absatz\u00a02 SGB\u00a0XII'}
          ).
        </p>
      )}
      <p>{[...urteil.kasten, urteil.ziel, ...urteil.saetze, ...urteil.tabelle].filter(Boolean).join(' ')}</p>
    </>
  );
}

function uhrzeit(zeit: Date): string {
  return new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(zeit);
}
