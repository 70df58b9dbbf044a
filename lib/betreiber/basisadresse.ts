import { betreiber } from '@/lib/betreiber/lade';

/**
 * The address the site is reached at, without a slash at the end: links in open data must be absolute. From SITE_URL
 * (a preview at another place), else the domain in data/betreiber.yaml. Throws if it is no web address.
 */
export function basisadresse(umgebung: string | undefined = process.env.SITE_URL): string {
  const adresse = (umgebung ?? `https://${betreiber().domain}`).replace(/\/+$/, '');
  if (/^https?:\/\/[^\s/]+(\/\S*)?$/.test(adresse)) return adresse;
  throw new Error(
    `SITE_URL ist keine Internetadresse: „${adresse}“. Richtig ist zum Beispiel: https://www.stadt.de`,
  );
}
