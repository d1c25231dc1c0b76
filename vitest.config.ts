import { defineConfig } from 'vitest/config';

const alias = {
  '@': new URL('.', import.meta.url).pathname.replace(/\/$/, ''),
  // The package throws outside a React server; in tests everything is the server.
  'server-only': new URL('./tests/support/server-only.ts', import.meta.url).pathname,
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,architecture}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/{data,actions}/**/*.test.ts'],
          globalSetup: './tests/support/database-global.ts',
          setupFiles: './tests/support/database-file.ts',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
