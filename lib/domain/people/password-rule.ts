import { graphemeLength } from '@/lib/domain/text/length';

/** Long rather than odd: length is what a guesser cannot get round. */
export const shortestPassword = 12;
export const longestPassword = 200;

export type PasswordFault = 'tooShort' | 'tooLong' | 'tooPlain';

/** What is wrong with a chosen password, or null. One sign over and over is no password however long. */
export function passwordFault(password: string): PasswordFault | null {
  const length = graphemeLength(password);
  if (length < shortestPassword) return 'tooShort';
  if (length > longestPassword) return 'tooLong';
  return new Set(password.toLowerCase()).size < 4 ? 'tooPlain' : null;
}
