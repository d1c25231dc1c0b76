import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createDatabase } from '../../scripts/postgres.mjs';

// A database of its own for each test file, before the file imports anything that reads the environment.
const server = inject('testServer');
const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
const database = await createDatabase(server, name, { template: server.template });

process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_OWNER_URL = database.ownerUrl;
process.env.SEALING_KEY_FILE = server.sealingKeyFile;
process.env.AUTH_SECRET = randomBytes(32).toString('base64');

afterAll(() => database.drop());
