/** What time it is, for who must not look at the machine's own clock: a transcript has another. */
export interface Clock {
  now(): Date;
}
