import { createHash, randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../conversation/ports.ts';
import { change } from '../documents/change.ts';
import type { Documents } from '../documents/ports.ts';
import { HttpProblem } from '../http/http.ts';
import { resumeWords } from './resume-words.ts';
import type { Bearer } from './tokens.ts';

const lifeMinutes = 15;
const lifeSeconds = lifeMinutes * 60;

const stored = z.discriminatedUnion('state', [
  z.strictObject({
    v: z.literal(1),
    state: z.literal('open'),
    conversation: z.string(),
    user: z.string(),
    greeted: z.boolean(),
    until: z.iso.datetime(),
  }),
  z.strictObject({ v: z.literal(1), state: z.literal('used') }),
]);

/** Where a code is tried: a browser that we know, or none. */
export interface TriedFrom {
  readonly network: string;
  readonly browser: string | undefined;
}

/** How many wrong codes are looked at before nobody's is, from one browser, from one network and in all. */
export interface ResumeTries {
  /** @returns undefined when there was one left */
  take(from: TriedFrom): Promise<number | undefined>;
  giveBack(from: TriedFrom): Promise<void>;
}

/** Three words that move a chat to another device, or let somebody on the phone find it. */
export interface ResumeCodes {
  /** @returns "maple ocean drum", good once and for fifteen minutes */
  issue(bearer: Bearer): Promise<{ readonly words: string; readonly until: Date }>;
  /**
   * @param said as it was typed: case, commas and dots do not count
   * @returns the chat. Who the person is does not go with it: the other device's page says that anew
   * @throws HttpProblem 404 for a code that is not good (which of the reasons, nobody is told), 429 after too many of them
   */
  use(said: string, from: TriedFrom): Promise<Bearer>;
}

export function createResumeCodes(parts: {
  readonly documents: Documents;
  readonly clock: Clock;
  readonly tries: ResumeTries;
}): ResumeCodes {
  const { documents, clock, tries } = parts;
  return {
    async issue({ conversation, user, greeted }) {
      const until = new Date(clock.now().getTime() + lifeSeconds * 1000);
      for (;;) {
        const words = [word(), word(), word()].join(' ');
        const isFree = await change(documents, placeOf(words), stored, (before) => {
          const taken = before?.state === 'open' && new Date(before.until) > clock.now();
          if (taken) return { told: false };
          const save = { v: 1, state: 'open', conversation, user, greeted, until: until.toISOString() } as const;
          return { save, ttlSeconds: lifeSeconds, told: true };
        });
        if (isFree) return { words, until };
      }
    },

    async use(said, from) {
      const wait = await tries.take(from);
      if (wait !== undefined)
        throw new HttpProblem(
          429,
          'TooManyRequests',
          `Too many codes were tried. Please wait ${lifeMinutes} minutes.`,
          {
            'retry-after': String(wait),
          },
        );
      const words = said.toLowerCase().match(/[a-z]+/g) ?? [];
      if (words.length !== 3) throw notGood();
      const found = await change(documents, placeOf(words.join(' ')), stored, (before) => {
        if (before?.state !== 'open' || new Date(before.until) <= clock.now()) return { told: undefined };
        return { save: { v: 1, state: 'used' } as const, ttlSeconds: lifeSeconds, told: before };
      });
      if (found === undefined) throw notGood();
      await tries.giveBack(from);
      return { conversation: found.conversation, user: found.user, greeted: found.greeted };
    },
  };
}

function word(): string {
  return resumeWords[randomInt(resumeWords.length)] ?? '';
}

/** The code itself is kept nowhere. */
function placeOf(words: string): string {
  return `resume/${createHash('sha256').update(words).digest('base64url')}`;
}

function notGood(): HttpProblem {
  return new HttpProblem(
    404,
    'NoSuchCode',
    `That code doesn't work. A code is three words, works once and lasts ${lifeMinutes} minutes. Ask for a new one on the other device.`,
  );
}
