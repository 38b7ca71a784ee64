/** What a Redis that is up, and cannot do what is asked of it, answers with; and what an operator is told of it. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\bNOAUTH\b|\bWRONGPASS\b/, 'Redis refused to let us in: REDIS_URL needs its user name and password'],
  [/DB index|invalid DB/i, 'this Redis does not have the database that REDIS_URL names'],
  [/\bOOM\b/, 'Redis is full: it has used all of its maxmemory, and takes nothing new'],
  [/\bREADONLY\b/, 'this Redis is a read-only replica: REDIS_URL has to lead to the one that is written to'],
  [/\bLOADING\b/, 'Redis is loading its data'],
  [/\bBUSY\b/, 'Redis is held up by a script that somebody runs on it'],
  [/\bMISCONF\b/, 'Redis cannot save to its own disk, and takes nothing new'],
  [/\bNOREPLICAS\b/, 'Redis has too few replicas to take anything new'],
  [/\bMASTERDOWN\b/, 'this Redis is a replica that has lost the one it follows'],
  [/\bCLUSTERDOWN\b/, 'the Redis Cluster is down'],
  [/publish to the channel/, 'Redis does not let this user publish: its ACL needs the channels latchkey:*'],
  [/\bNOPERM\b|user executing the script can't/, 'Redis does not let this user read and write what it has to (ACL)'],
  [/not give back/, 'Redis does not give back what was written to it'],
  [/timed out|in time/i, 'Redis does not answer in time'],
];

/** @returns what an error of Redis, or of the way to it, says about Redis: never a key, a value or an address */
export function seenIn(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  const sign = signs.find(([pattern]) => pattern.test(message));
  if (sign !== undefined) return withCommand(sign[1], message);
  if (code !== undefined) return `Redis cannot be reached (${code})`;
  const [, answer] = /^([A-Z]{2,20})\b/.exec(message) ?? [];
  return answer === undefined ? 'Redis cannot be reached' : `Redis refuses (${answer})`;
}

export const isFull = (error: unknown) => error instanceof Error && /\bOOM\b/.test(error.message);

/** A command that certainly did not run, and may be let run a moment later. */
export function didNotRun(error: unknown): boolean {
  return error instanceof Error && /^READONLY|^LOADING|^BUSY|^MASTERDOWN|isn't writeable/.test(error.message);
}

/** Only waiting for somebody to change a setting helps, so a process that starts says so and ends. */
export const isRefusal = (error: Error) => /^(NOAUTH|WRONGPASS)\b|DB index|invalid DB/i.test(error.message);

/** Without this, whatever ioredis cannot select it does in database 0, which may be somebody else's. */
export function isNotSelected(error: Error): boolean {
  return (error as { command?: { name?: string } }).command?.name === 'select';
}

function withCommand(words: string, message: string): string {
  const [, command] = /run the '([a-z|]{1,40})' command/.exec(message) ?? [];
  return command === undefined ? words : `${words}: ${command}`;
}
