/** One measurement against its limit, both in milliseconds; `ratio` above 1 is too slow. */
export type Figure = { what: string; ms: number; limit: number; ratio: number };

export const figure = (what: string, ms: number, limit: number): Figure => ({
  what,
  ms: Math.round(ms * 10) / 10,
  limit,
  ratio: Math.round((ms / limit) * 1_000) / 1_000,
});

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Prints the figures and answers by the exit code whether all of them are within their limits. */
export function report(bench: string, figures: readonly Figure[], more: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ bench, ...more, figures }));
  process.exitCode = figures.some(({ ratio }) => ratio > 1) ? 1 : 0;
}

/** How long something took, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}
