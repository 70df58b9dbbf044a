/**
 * The site is a folder of files: any municipal webspace can serve it and nothing runs that can be attacked.
 * trailingSlash gives every page its own folder (/hildesheim/index.html), which servers without
 * rewrite rules can deliver.
 *
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  output: 'export',
  // Where an export goes: beside the site that is served (scripts/build.sh), never into it.
  distDir: process.env.NEUE_SEITE ?? '.next',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // scripts/test.sh has looked at all types a moment before.
  typescript: { ignoreBuildErrors: process.env.TYPEN_GEPRUEFT === 'ja' },
  experimental: { cpus: 2 },
};

export default nextConfig;
