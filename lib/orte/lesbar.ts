/** What the register shortens, and how people read it; the first that fits a place counts. */
const IN_WORTEN: readonly (readonly [RegExp, string])[] = [
  [/ b\.\s*Hl\.\s*Blut/, ' beim Heiligen Blut'],
  [/ a\. Darß/, ' auf dem Darß'],
  [/ v\. d\. Hainich/, ' vor dem Hainich'],
  [/ i\.Schw\./, ' in Schwaben'],
  [/ a\.\s*d\.\s*/, ' an der '],
  [/ i\.\s*d\.\s*/, ' in der '],
  [/ v\.\s*d\.\s*/, ' vor der '],
  [/ b\.\s*/, ' bei '],
  [/ i\.\s*(OB|NB)\b/, ' in $1'],
  [/ i\.\s*(OFr\.|UFr\.|Bay\.)/, ' in $1'],
  [/ i\.\s*/, ' im '],
  [/ a\.\s*/, ' am '],
  [/\bOB$/, 'Oberbayern'],
  [/\bNB$/, 'Niederbayern'],
  [/\bOPf\./, 'Oberpfalz'],
  [/\bOFr\./, 'Oberfranken'],
  [/\bUFr\./, 'Unterfranken'],
  [/\bBay\./, 'Bayern'],
  [/\bOdw\./, 'Odenwald'],
  [/\bO\.\s?L\./, 'Oberlausitz'],
  [/\bErzgeb\./, 'Erzgebirge'],
  [/\bVogtl\./, 'Vogtland'],
  [/\bSächs\. Schw\./, 'Sächsische Schweiz'],
  [/\bSa\./, 'Sachsen'],
  [/\bWestf\./, 'Westfalen'],
  [/\bRhld\./, 'Rheinland'],
  [/\bThür\. Wald/, 'Thüringer Wald'],
  [/\bThür\./, 'Thüringen'],
  [/^St\.(?=\S)/, 'St. '],
  [/\/ (?=\S+$)/, '/'],
];

/** The name of a place as people write it: “Grub a.Forst” -> “Grub am Forst”, “Neustadt/ Westerwald” -> “Neustadt/Westerwald”. */
export function lesbar(name: string): string {
  // What stands behind a blank and a slash is the Sorbian name.
  if (name.includes(' / ')) return name.split(' / ').map(lesbar).join(' / ');
  // A Kreis behind the name may be shortened in the same way.
  if (name.includes(',')) return name.split(',').map(lesbar).join(',');
  return IN_WORTEN.reduce((bisher, [kurz, lang]) => bisher.replace(kurz, lang), name);
}
