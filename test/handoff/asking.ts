import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Composition } from '../../src/app/compose.ts';

/** Asks for a person in a chat of its own. @returns the reference of the ticket */
export async function askForPerson(
  { turns }: Pick<Composition, 'turns'>,
  issue: string,
  reach = 'bleep 4411',
): Promise<string> {
  const conversation = randomUUID();
  let answer = '';
  for (const text of ['talk to a person', 'Sample Person', '12345678', reach, issue, 'go ahead']) {
    const { replies } = await turns.hear({
      kind: 'message',
      id: randomUUID(),
      conversation,
      channel: 'terminal',
      person: { tier: 'anonymous' },
      text,
    });
    answer = replies.map((reply) => reply.text).join('\n');
  }
  const [reference] = /LK-\w{3}-\w{3}/.exec(answer) ?? [];
  assert.ok(reference, answer);
  return reference;
}
