import { isHr, type Viewer } from './viewer';

/**
 * Permission to read comments with which strategy goals were sent back: the writer, the owner it was sent to, and HR
 * where the writer chose it. Rank, unit and a later ownership of the goal open nothing.
 */
export type CommentScope = { authorId: string; ownerId: string; toHr: boolean };

export const commentScope = (viewer: Viewer): CommentScope => ({
  authorId: viewer.personId,
  ownerId: viewer.personId,
  toHr: isHr(viewer),
});
