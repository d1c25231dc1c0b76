import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  /** Owner of the tables: for scripts that found an organisation. The server itself has no use for it. */
  DATABASE_OWNER_URL: z.string().startsWith('postgres').optional(),
  AUTH_SECRET: z.string().min(32),
  /** 32 bytes, base64; lies outside the data folder and outside every backup. */
  SEALING_KEY_FILE: z.string().min(1),
  /** The address people open; absent means loopback only. */
  APP_URL: z.url().optional(),
  PORT: z.coerce.number().int().default(3000),
  /** For the first start on a database of one's own: what is founded, and who gets the first link. */
  ORGANISATION_NAME: z.string().trim().min(1).default('Organisaatio'),
  ADMIN_EMAIL: z.string().trim().toLowerCase().min(3).default('admin@localhost.localdomain'),
  SANOITUS_DEMO: z.literal('1').optional(),
  /** Folder for what can be made again (compiled dictionaries). */
  SANOITUS_DATA: z.string().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

export type Environment = z.infer<typeof schema>;
let checked: Environment | undefined;

/** The checked environment; throws with the names of what is missing. Read at first use, so that a build needs none. */
export function env(): Environment {
  if (checked) return checked;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Environment incomplete or malformed: ${names}`);
  }
  checked = parsed.data;
  return checked;
}

/** The address of the app as people open it, without a trailing slash. */
export function appUrl(): string {
  return (env().APP_URL ?? `http://127.0.0.1:${env().PORT}`).replace(/\/$/, '');
}
