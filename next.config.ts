import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  output: 'standalone',
  reactCompiler: true,
  typedRoutes: false,
  serverExternalPackages: ['pg', 'snowball-stemmers'],
  poweredByHeader: false,
  // Types are checked by `npm run check`, once, not again in the build.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
};

export default withNextIntl(config);
