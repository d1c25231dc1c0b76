import { id } from './fields';

/** False for a piece of an address that cannot be the id of any record: the page then answers "not found". */
export const isRecordId = (text: string): boolean => id.safeParse(text).success;
