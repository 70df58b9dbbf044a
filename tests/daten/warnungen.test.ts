/** Whatever is unusual in a published table was compared with its document: the file says so, with the reason. */
import { describe, expect, it } from 'vitest';
import { alsZeile } from '@/lib/tabellen/meldung';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { DATEN } from './hilfe';

/** The last day on which anybody looked at a table: the test must not begin to fail because time goes by. */
const HEUTE = DATEN.dateien
  .flat()
  .flatMap(({ inhalt }) => [inhalt.zuletzt_bestaetigt, inhalt.quelle.eingesehen])
  .sort()
  .at(-1);

describe('Warnungen', () => {
  it.each(DATEN.dateien.map((dateien, i) => ({ name: DATEN.traeger[i]?.traeger.name, dateien })))(
    '$name: nichts Auffälliges ohne Bestätigung',
    ({ dateien }) => {
      expect(warnungenZu(dateien, HEUTE ?? '').map(alsZeile)).toEqual([]);
    },
  );
});
