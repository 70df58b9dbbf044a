import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sichtbar } from '@/lib/tabellen/zeichen';
import { STIL } from './stil';

/** A whole page in one file: its own style, no script, nothing from elsewhere, not for search engines. */
export function alsEinzelseite(titel: string, inhalt: ReactNode): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
${renderToStaticMarkup(<title>{titel}</title>)}<style>${STIL}</style></head><body>${sichtbar(renderToStaticMarkup(inhalt))}</body></html>
`;
}
