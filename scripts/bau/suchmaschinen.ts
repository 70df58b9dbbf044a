/** Everything may be read by search engines; a page that should not be found says so itself. */
export function robots(basis: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${basis}/sitemap.xml\n`;
}

/** The list of pages for search engines. `adressen` without slashes at both ends; they are ASCII and need no escaping. */
export function sitemap(basis: string, adressen: readonly string[]): string {
  const zeilen = adressen.map((adresse) => `<url><loc>${basis}/${adresse}${adresse && '/'}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${zeilen.join('')}</urlset>\n`;
}

/** Whether a printed page asks not to be found. */
export function nichtZuFinden(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
