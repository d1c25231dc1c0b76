import type { Viewer } from '@/lib/domain/access/viewer';
import type { Language } from '@/lib/domain/vocabulary';
import { type Result, success } from '@/lib/result';
import { write } from './write';

/** The language of the viewer's pages, mails and summaries. */
export function setOwnLanguage(viewer: Viewer, language: Language): Promise<Result<{ language: Language }>> {
  const { organisationId, personId: id } = viewer;
  return write(viewer, { action: 'person.language', subjectId: id }, async (database) => {
    await database.person.updateMany({ where: { organisationId, id }, data: { language } });
    return success({ language });
  });
}
