import { headers } from 'next/headers';
import { isOwnOrigin } from '@/lib/auth/request';
import { failure, type Result } from '@/lib/result';

/** Whether the request under way was sent by a page of this app. */
export async function fromOwnPage(): Promise<boolean> {
  const requestHeaders = await headers();
  return isOwnOrigin((header) => requestHeaders.get(header));
}

/** Runs an action; a fault is logged by ids and codes only, because an error's own text may quote what somebody wrote. */
export async function attempt<T>(name: string, run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    console.error(`action ${name} failed: ${error instanceof Error ? error.name : 'unknown'} ${codeOf(error)}`);
    return failure('unavailable');
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
