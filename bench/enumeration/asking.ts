import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Redis } from 'ioredis';
import type { RedisServer } from '../../test/redis.ts';

/** One connection that is kept open. */
export function connect(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

export interface Answered {
  /** Milliseconds from the first byte of the request to the last of the answer. */
  readonly time: number;
  /** Of status, headers (without the date) and body. */
  readonly answer: string;
}

/** @param plain takes out of an answer what is made anew for each */
export function send(
  agent: Agent,
  url: string,
  method: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  plain: (text: string) => string = (text) => text,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers });
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const time = performance.now() - begun;
        const named = response.rawHeaders.filter((_, at, all) => all[at - (at % 2)]?.toLowerCase() !== 'date');
        const text = plain(Buffer.concat(chunks).toString('utf8'));
        const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
        resolve({
          time,
          answer: `${response.statusCode} ${plain(named.join(' '))} ${hash} ${text.slice(0, 80)}`,
        });
      });
    });
    const begun = performance.now();
    outgoing.end(body);
  });
}

/** Redis without its file: how long a disk takes is noise that would hide a difference. */
export async function quieten(redis: RedisServer): Promise<void> {
  const client = new Redis(redis.url);
  await client.config('SET', 'appendonly', 'no');
  await client.quit();
}
