export type { Documents } from '../documents/ports.ts';

export interface Clock {
  now(): Date;
}

/** A line of the operations log. Never personal data. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}
