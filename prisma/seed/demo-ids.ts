import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** The same id for the same thing at every seeding, made at a fixed instant so that ids sort alike. */
export function demoId(kind: string, key: string): string {
  const random = createHash('sha256').update(`sanoitus demo ${kind} ${key}`).digest().subarray(0, 16);
  return v7({ msecs: Date.UTC(2026, 0, 1), random: new Uint8Array(random), seq: random.readUInt32BE(4) >>> 1 });
}
