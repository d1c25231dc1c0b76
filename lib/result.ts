/** Everything that can go wrong on purpose. Sentences for these live in the catalogues (`errors.code.*`). */
export type FailureCode =
  | 'invalid'
  | 'notFound'
  | 'conflict'
  | 'signedOut'
  | 'foreignOrigin'
  | 'notPossibleNow'
  | 'unavailable';

/** What is wrong with one field; sentences live under `errors.field.*`. */
export const fieldCodes = [
  'required',
  'tooLong',
  'day',
  'choice',
  'email',
  'person',
  'tooMany',
  'contribution',
  'password',
  'passwordPlain',
  'same',
  'emailTaken',
  'dayBeforeStart',
  'file',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export type Failure = {
  ok: false;
  code: FailureCode;
  fields?: Readonly<Record<string, FieldCode>>;
  /** For a conflict: what stands in the database now, so that both texts can be shown. */
  current?: { version: number; text: string; savedAt: string };
};
export type Success<T> = { ok: true; value: T };
export type Result<T> = Success<T> | Failure;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });
export const failure = (code: FailureCode, rest: Omit<Failure, 'ok' | 'code'> = {}): Failure => ({
  ok: false,
  code,
  ...rest,
});
