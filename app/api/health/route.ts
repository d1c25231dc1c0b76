/** The process is alive. Says nothing about the database: that is /api/ready. */
export function GET(): Response {
  return Response.json({ status: 'ok', name: 'sanoitus' }, { headers: { 'cache-control': 'no-store' } });
}
