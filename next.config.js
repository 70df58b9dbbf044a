/**
 * The site is a folder of files: any municipal webspace can serve it and nothing runs that can be attacked.
 * trailingSlash gives every page its own folder (/hildesheim/index.html), which servers without
 * rewrite rules can deliver.
 *
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: { cpus: 2 },
};

export default nextConfig;
