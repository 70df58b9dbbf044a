/** First step of every build: a productive site has to say who answers for it. Exit 1 and German messages if not. */
import { betreiber } from '@/lib/betreiber/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';

try {
  const wer = betreiber();
  if (wer.betrieb === 'demo') {
    console.log('Betreiber: keiner. Das wird eine Vorführ-Version, und jede Seite sagt es.');
  } else {
    console.log(`Betreiber: ${wer.name}, https://${wer.domain}`);
    if (wer.leichte_sprache?.geprueft_von === undefined) {
      console.warn(
        `Es fehlen geprüfte Leichte Sprache und ein Video in Gebärdensprache. Prüfen Sie die Pflicht im Land ${wer.land}.`,
      );
    }
  }
} catch (fehler) {
  if (!(fehler instanceof Datenfehler)) throw fehler;
  for (const meldung of fehler.meldungen) console.error(alsZeile(meldung));
  console.error(
    `\nDie Angaben zum Betreiber sind nicht vollständig: ${fehler.meldungen.length} Fehler gefunden.`,
  );
  process.exitCode = 1;
}
