import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The engine from npm instead of one to download. Never point this at a program that merely succeeds: Prisma's
// commands would then report that they did what nobody did.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url));

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? 'postgresql://sanoitus_owner@127.0.0.1/sanoitus',
  },
});
