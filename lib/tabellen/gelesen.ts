const TAG = '\\d{4}-\\d\\d-\\d\\d';

/** Every file below `data` that something reads, by its path from there. The one place where they are listed. */
const GELESEN: readonly RegExp[] = [
  /^betreiber\.yaml$/,
  /^adressen\/(gemeinden|kreise)\.csv$/,
  /^schema\/(tabelle|traeger)\.schema\.json$/,
  /^laender\/wohnflaechen\/[^/]+\.yaml$/,
  /^bund\/gemeinden\/(gemeinden\.csv|nachfolger\.csv|quelle\.yaml)$/,
  /^bund\/plz\/(plz\.csv|quelle\.yaml|LIZENZ\.md)$/,
  /^bund\/ortsteile\/(geonames\.csv|stadtteile\.csv|quelle\.yaml)$/,
  /^bund\/kreise\/(lage\.csv|quelle\.yaml)$/,
  /^bund\/(heizspiegel|klimakomponente|wogg-anlage-1)\/[^/]+\.yaml$/,
  /^bund\/jobcenter\/\d{4}\.(csv|yaml)$/,
  new RegExp(`^bund/mietenstufen/${TAG}\\.(csv|yaml)$`),
  // What is no day is read too, and told its right name with the line that says it.
  /^traeger\/[^/]+\/[^/]+\.yaml$/,
];

/** What systems and programs leave beside files. It comes and goes by itself. */
const BEIWERK = /^(\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|\.~lock\..*|~\$.*)$/i;

/** True if a file below `data` is read, or is none of a person's making. */
export function wirdGelesen(pfad: string): boolean {
  const name = pfad.slice(pfad.lastIndexOf('/') + 1);
  return BEIWERK.test(name) || (GELESEN.some((muster) => muster.test(pfad)) && !istKopf(name));
}

/** `Traeger.yaml` would be taken for a table. */
function istKopf(name: string): boolean {
  return name.toLowerCase() === 'traeger.yaml' && name !== 'traeger.yaml';
}
