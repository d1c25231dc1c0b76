/** Called once by Next when a server starts; builds do not run jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { scheduleJobs } = await import('@/lib/jobs/schedule');
  scheduleJobs();
}
