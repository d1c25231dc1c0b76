import { fileURLToPath } from 'node:url';
import { env } from '@/lib/env';

/** What scripts need beyond the app's own environment. */
export function scriptSettings(): { ownerUrl: string; root: string } {
  const ownerUrl = env().DATABASE_OWNER_URL;
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is needed: only the owner founds an organisation');
  return { ownerUrl, root: fileURLToPath(new URL('../..', import.meta.url)) };
}
