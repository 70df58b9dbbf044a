import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * A text as one YAML value that reads back as exactly this text: plain where that is safe, otherwise in quotes. Nothing
 * that a person types may become a second entry, a comment or a list.
 */
export function alsSkalar(text: string, inAnfuehrung = false): string {
  return inAnfuehrung || !gehtOhne(text) ? JSON.stringify(text) : text;
}

/** `ja`, `null` and the like are plain words here, because tables are read without YAML's own types. */
function gehtOhne(text: string): boolean {
  if (text === '' || /[\n\r\u0085\u2028\u2029]/.test(text)) return false;
  // Keys of Gemeinden and postal codes: other readers take them for numbers and drop a zero.
  if (/^(0\d+|\d{5,})$/.test(text)) return false;
  const probe = parseDocument(`a:\n  b: ${text}\n  c: x`, { schema: 'failsafe', prettyErrors: false });
  const { contents } = probe;
  if (probe.errors.length > 0 || probe.warnings.length > 0 || !isMap(contents)) return false;
  const innen = contents.get('a');
  if (!isMap(innen) || innen.items.length !== 2) return false;
  const wert: unknown = innen.get('b', true);
  return isScalar(wert) && wert.type === 'PLAIN' && wert.value === text && !wert.anchor && !wert.comment;
}
