import { kurzname } from '@/lib/kern/kurzname';

/**
 * How a typed path is spelled here: `/München` -> `/muenchen/`. null if it already is, if it names a file, or if it is no
 * path at all. Whether that page is there is not known.
 */
export function wieHier(pfad: string): string | null {
  if (pfad.includes('.')) return null;
  let getippt: string;
  try {
    getippt = decodeURIComponent(pfad).normalize('NFC');
  } catch {
    return null;
  }
  const neu = `/${getippt.split('/').map(kurzname).filter(Boolean).join('/')}/`;
  return neu === '//' || neu === pfad || neu === `${pfad}/` ? null : neu;
}
