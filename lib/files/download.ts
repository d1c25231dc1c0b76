/** A file to keep, of what one person may read: no cache on the way may hold it. */
export const download = (body: string, name: string, type: 'text/csv' | 'application/json'): Response =>
  new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
