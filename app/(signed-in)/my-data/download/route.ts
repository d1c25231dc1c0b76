import { requireViewer } from '@/lib/auth/viewer';
import { readOwnData } from '@/lib/data/own-data';

/** Everything that the app holds about the viewer, as a file; of nobody else, whatever is asked. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer('/my-data');
  const data = await readOwnData(viewer, new Date());
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="sanoitus-${viewer.today}.json"`,
      'cache-control': 'private, no-store',
    },
  });
}
