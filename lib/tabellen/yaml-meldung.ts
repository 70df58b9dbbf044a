import type { YAMLError } from 'yaml';

/** The YAML library's findings in German, with the remedy. Codes: https://eemeli.org/yaml/#errors */
export function yamlMeldung(fehler: YAMLError, text: string): string {
  switch (fehler.code) {
    case 'DUPLICATE_KEY': {
      const name = /^[^\s:]+/.exec(text.slice(fehler.pos[0]))?.[0] ?? '';
      return `Der Eintrag „${name}“ steht zweimal an dieser Stelle. Löschen Sie einen davon.`;
    }
    case 'TAB_AS_INDENT':
      return 'Diese Zeile beginnt mit der Tabulator-Taste. Nutzen Sie Leerzeichen.';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Diese Zeile ist nicht richtig eingerückt, oder es fehlt ein Doppelpunkt oder Anführungszeichen. Vergleichen Sie sie mit der Zeile darüber.';
    case 'MULTIPLE_DOCS':
      return 'Eine Datei enthält genau eine Tabelle. Löschen Sie die Zeile mit den drei Strichen.';
    case 'BAD_SCALAR_START':
      return 'Ein Text darf nicht mit diesem Zeichen beginnen. Setzen Sie ihn ganz in Anführungszeichen.';
    case 'BAD_DQ_ESCAPE':
      return "Zwischen doppelten Anführungszeichen hat \\ eine eigene Bedeutung. Nehmen Sie einfache Anführungszeichen: 'Text'";
    case 'UNEXPECTED_TOKEN':
      return 'Hier steht ein Zeichen, das nicht hierher gehört, oder davor fehlt eines. Texte mit Sonderzeichen setzen Sie ganz in Anführungszeichen.';
    default:
      return `Diese Zeile ist kein gültiges YAML (${fehler.code}). Vergleichen Sie sie mit einer anderen Tabelle.`;
  }
}
