import type { Antwort } from './abruf';
import { aufgabenliste } from './aufgabenliste';

/** The addresses that need a look, for a terminal. */
export function alsListe(antworten: readonly Antwort[]): string {
  const offen = offene(antworten);
  const zeilen = offen.map((a) => `${a.stellen.join(', ')}: ${a.adresse} (${a.grund})${hinweis(a)}`);
  const ende = `${antworten.length} Adressen geprüft, ${offen.length} nicht erreichbar oder unklar.`;
  return [...zeilen, ende].join('\n');
}

/** The same as Markdown; empty if every address answers. */
export function alsMarkdown(antworten: readonly Antwort[]): string {
  return aufgabenliste(
    'Quellen, die nicht antworten',
    offene(antworten).map(
      (a) => `${a.adresse} (${a.grund})${hinweis(a)} - ${a.stellen.map((s) => `\`${s}\``).join(', ')}`,
    ),
  );
}

function offene(antworten: readonly Antwort[]): Antwort[] {
  return antworten.filter(({ zustand }) => zustand !== 'erreichbar');
}

function hinweis({ zustand }: Antwort): string {
  return zustand === 'unklar'
    ? ' Vielleicht weist der Server nur Programme ab. Öffnen Sie die Seite selbst.'
    : '';
}
