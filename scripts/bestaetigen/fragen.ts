import { confirm, input } from '@inquirer/prompts';
import { alsQuelltext } from '@/lib/pflege/eingabe';

/** The questions of `tabellen:bestaetigen`; each can be stopped with Ctrl+C, and then nothing is written. */
export interface Fragen {
  /** Whether something that cannot be corrected here is as the document has it. */
  stimmt(satz: string): Promise<boolean>;
  /** The figure as the document prints it; Enter takes the one that stands there. */
  zahl(satz: string, wert: string): Promise<string>;
  wer(): Promise<string>;
}

export const AM_TERMINAL: Fragen = {
  stimmt: (message) =>
    confirm({
      message,
      theme: { style: { defaultAnswer: () => '(Ja/nein)' } },
      transformer: (ja) => (ja ? 'ja' : 'nein'),
    }),
  zahl: async (message, wert) => {
    const getippt = await input({
      message,
      default: wert.replace('.', ','),
      validate: (text) =>
        /^\d+([.,]\d+)?$/.test(text.trim()) || 'Schreiben Sie eine Zahl, zum Beispiel 612,50.',
    });
    return alsQuelltext('betrag', getippt);
  },
  wer: () =>
    input({
      message: 'Wer hat verglichen? (Name oder Stelle, steht dann öffentlich in der Tabelle)',
      validate: (text) => text.trim() !== '' || 'Schreiben Sie einen Namen oder eine Stelle.',
    }),
};
