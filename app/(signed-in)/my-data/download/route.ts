import { requireViewer } from '@/lib/auth/viewer';
import { readOwnData } from '@/lib/data/own-data';
import { download } from '@/lib/files/download';

/** Everything that the app holds about the viewer, as a file; of nobody else, whatever is asked. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer('/my-data');
  const data = await readOwnData(viewer, new Date());
  return download(`${JSON.stringify(data, null, 2)}\n`, `sanoitus-${viewer.today}.json`, 'application/json');
}
