import type { Values } from './text.ts';

/**
 * The inputs a guide may ask for. `nhs-email` is an email address at nhs.net itself, `date` a day in the past or today,
 * `time` an instant in the past. An email is kept in lower case, a date as `2026-11-20`, a time as an ISO instant; what has
 * two ends as both of them, with a slash between. A name, a payroll number and a phone are kept as they were typed.
 */
export const inputKinds = ['email', 'nhs-email', 'date', 'time', 'name', 'payroll-number', 'phone', 'text'] as const;
export type InputKind = (typeof inputKinds)[number];

/** What a question takes, and the words by which people speak of what it asks for: `tried`, `locked me out`. */
export interface Asked {
  readonly kind: InputKind;
  readonly about?: readonly string[];
}

/** Why an input was not taken: the id of the sentence in dialogs/common/guide.yaml that says so, `email.shape` for instance. */
export type InputProblem =
  | `${InputKind}.${'shape' | 'future' | 'old' | 'short' | 'long' | 'which-hour'}`
  | `email.${'part-before' | 'part-after' | 'several' | 'no-name' | 'no-end'}`
  | 'nhs-email.not-nhs-net';

export type Answer =
  | { readonly take: string }
  /** The person has to say first that this is the answer. `typed` is what it was read from, where that is not the same. */
  | { readonly confirm: string; readonly typed?: string }
  /** It was meant as an answer, and is none. `read` is what the sentence shows of it. */
  | { readonly problem: InputProblem; readonly read?: Values }
  /** It holds nothing of what was asked for. `another`: it holds one that is said of something else. */
  | { readonly nothing: true; readonly another?: true };
