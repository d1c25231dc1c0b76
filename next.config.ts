import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  output: 'standalone',
  reactCompiler: true,
  typedRoutes: false,
  serverExternalPackages: ['pg', 'snowball-stemmers'],
  // The encoder runs in a thread from a file of its own, which no import leads to.
  outputFileTracingIncludes: {
    '/**': [
      './lib/files/sentence-worker.mjs',
      './node_modules/@energetic-ai/**/*',
      './node_modules/{long,seedrandom,node-fetch,whatwg-url,tr46,webidl-conversions}/**/*',
    ],
  },
  poweredByHeader: false,
  // Types are checked by `npm run check`, once, not again in the build.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
};

export default withNextIntl(config);
