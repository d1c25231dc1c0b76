import type { RawInput } from '@/lib/inputs/form-data';
import type { Failure, Success } from '@/lib/result';

/** What was typed, given back after a refusal: React 19 empties a form otherwise. */
export type Typed = Readonly<Record<string, unknown>>;

export type ActionState<T> = (Success<T> & { state: 'done' }) | (Failure & { state: 'refused'; typed: Typed });

/** A server action as forms and scripts see it. */
export type Action<T> = (previous: ActionState<T> | null, payload: FormData | RawInput) => Promise<ActionState<T>>;
