/**
 * A line of the operations log. Never personal data: no address, name, password, code, token or date of birth, and
 * conversations are named by a hash.
 */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}
