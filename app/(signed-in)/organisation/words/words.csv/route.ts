import { notFound } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { findOrganisationWords } from '@/lib/data/organisation-words';
import { isHr } from '@/lib/domain/access/viewer';
import { csv } from '@/lib/files/csv';
import { download } from '@/lib/files/download';

/** The organisation's own words as CSV, in the form that can be taken in again. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer('/organisation/words');
  if (!isHr(viewer)) notFound();
  const words = await findOrganisationWords(viewer);
  const rows = words.map(({ fi, sv, en, concept }) => [fi, sv, en, concept ?? '']);
  return download(csv([['fi', 'sv', 'en', 'concept'], ...rows], { excel: false }), 'words.csv', 'text/csv');
}
