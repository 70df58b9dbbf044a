import { plusMonate, type Tag } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import type { Pfad } from '../meldung';
import { type Auffaellig, auffaellig } from './auffaellig';
import { quellenIn } from './fremd';

/**
 * Days that are possible but unlikely. `heute` comes from the caller; `neu`: the file was just added, so that an old
 * first day is more likely a slip than history.
 */
export function pruefeTage({ inhalt, tabelle }: GeladeneTabelle, heute: Tag, neu: boolean): Auffaellig[] {
  const { gueltig_ab, gueltig_bis, zuletzt_bestaetigt, quelle } = inhalt;
  const alle: Auffaellig[] = [];
  const gilt = tabelle.gueltigBis === null || tabelle.gueltigBis >= heute;
  const melde = (feld: Pfad, text: string, tag: Tag) =>
    alle.push(auffaellig('tag', feld, text, { werte: [tag] }));
  if (gueltig_ab > plusMonate(heute, 12)) {
    melde(['gueltig_ab'], 'Der erste Tag liegt mehr als 12 Monate voraus. Stimmt das Jahr?', gueltig_ab);
  }
  if (neu && gueltig_ab < plusMonate(heute, -24)) {
    const text = 'Der erste Tag dieser neuen Datei liegt mehr als 24 Monate zurück. Stimmt das Jahr?';
    melde(['gueltig_ab'], text, gueltig_ab);
  }
  if (gueltig_bis !== undefined && istFern({ inhalt })) {
    melde(['gueltig_bis'], 'Die Tabelle gilt mehr als 10 Jahre. Stimmt das Jahr?', gueltig_bis);
  }
  for (const {
    pfad,
    quelle: { vom, eingesehen },
  } of quellenIn(inhalt)) {
    if (eingesehen < plusMonate(gueltig_ab, -24)) {
      const text = `Eingesehen wurde das Dokument am ${eingesehen}, mehr als zwei Jahre vor dem ersten Tag der Tabelle. Stimmt das Jahr?`;
      melde([...pfad, 'eingesehen'], text, eingesehen);
    }
    if (vom === undefined) continue;
    if (vom < FRUEHESTENS || vom > heute) {
      const text = `Das Dokument ist vom ${vom}${vom > heute ? `, heute ist der ${heute}` : ''}. Stimmt das Jahr?`;
      melde([...pfad, 'vom'], text, vom);
    }
    if (vom <= eingesehen) continue;
    const text = `Das Dokument ist vom ${vom}, eingesehen wurde es davor. Prüfen Sie beide Tage.`;
    melde([...pfad, 'vom'], text, vom);
  }
  // Only the table's own document: a limit may have a newer one of its own, found after the look at the rest.
  if (quelle.vom !== undefined && zuletzt_bestaetigt < quelle.vom) {
    const text = `Bestätigt wurde am ${zuletzt_bestaetigt}, das Dokument ist erst vom ${quelle.vom}. Stimmen beide Tage?`;
    melde(['zuletzt_bestaetigt'], text, quelle.vom);
  }
  // A table that ended was confirmed for its own time, and looked up again later.
  else if (gilt && zuletzt_bestaetigt < quelle.eingesehen) {
    const text = `Bestätigt wurde am ${zuletzt_bestaetigt}, eingesehen erst am ${quelle.eingesehen}. Sind Tag und Monat vertauscht, oder fehlt der neue Tag?`;
    melde(['zuletzt_bestaetigt'], text, zuletzt_bestaetigt);
  }
  if (tabelle.gueltigBis === null && zuletzt_bestaetigt < plusMonate(heute, -24)) {
    const text = 'Seit mehr als 24 Monaten hat niemand diese Tabelle bestätigt. Gibt es eine neue?';
    alle.push(auffaellig('veraltet', ['zuletzt_bestaetigt'], text, { werte: [zuletzt_bestaetigt] }));
  }
  return alle;
}

/** True for an end so far away that the year is more likely wrong than the end. */
export function istFern({
  inhalt: { gueltig_ab, gueltig_bis = '' },
}: Pick<GeladeneTabelle, 'inhalt'>): boolean {
  return gueltig_bis > plusMonate(gueltig_ab, 120);
}

/** Rents of an older document say nothing today: a slip in the century. */
const FRUEHESTENS = '1990-01-01';
