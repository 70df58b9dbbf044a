import { basisadresse } from '@/lib/betreiber/basisadresse';

/** The host that letters name. */
export interface Briefadresse {
  readonly domain: string;
  /** A name that leads nowhere, because nobody has entered a real one (RFC 2606). */
  readonly platzhalter: boolean;
}

/** From SITE_URL, else from data/betreiber.yaml: the same address as in open data. */
export function briefadresse(basis: string = basisadresse()): Briefadresse {
  const domain = new URL(basis).host;
  return { domain, platzhalter: /(^|\.)(example|test|invalid|localhost)(:\d+)?$/.test(domain) };
}
