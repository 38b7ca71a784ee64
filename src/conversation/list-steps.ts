import type { Content } from '../guide/content.ts';
import type { Answer } from '../guide/guide.ts';
import { isMidway, listExits } from '../guide/list.ts';
import type { Place } from '../guide/session.ts';
import { render } from '../guide/text.ts';
import { part } from '../text/pattern.ts';
import { normalise } from '../understanding/text/normalise.ts';

const { next, all, stuck } = listExits;

/** How people say that they have done a step, want all of them, or can't go on. */
const said: Readonly<Record<string, readonly string[]>> = {
  [next]:
    part`next|next one|next please|go on|continue|carry on|ok|okay|ok done|done|done it|done that|did it|did that|yes
    |yep|yeah|ready|done next|it worked|that worked|worked|it did|skip|skip it|skip this|skip that|i know that
    |i know that bit|then what|what next|whats next|and then|ok next|got it|there|im there|ok im there|ok go on`.split(
      '|',
    ),
  [all]: part`all steps|all the steps|all of them|the whole list|whole list|show all|show me all|show me all of them
    |show me everything|all at once|the list|show me the list|give me all the steps|just give me all of it
    |all done|done all of it|ive done all of it|ive done all that|i did all that|done them all|ive done them all`.split(
    '|',
  ),
  [stuck]: part`stuck|im stuck|no|nope|cant find it|i cant find it|cant see it|i cant see it|its not there|not there
    |it isnt there|where is it|where is that|how do i do that|dont know how|it doesnt work|that didnt work
    |nothing happens|im lost|i am lost|i dont get it|i dont understand|dont understand|no such button|no such link
    |there is no button|theres no button|there isnt one`.split('|'),
};

const taken = new Set(Object.values(said).flat());

/** The answers of the question that comes after the steps: but for what is said of a step as well, "done" or "it worked". */
export function answersAhead({ rest, progress }: Place): readonly Answer[] {
  if (rest.kind !== 'ask' || !isMidway(progress)) return [];
  return rest.answers.map((one) => ({ ...one, also: one.also.filter((words) => !taken.has(normalise(words))) }));
}

/** What can be answered where somebody stands: midway through a list of steps, whether to go on. */
export function answersAt({ rest, progress }: Place, { messages }: Pick<Content, 'messages'>): readonly Answer[] {
  if (rest.kind === 'outcome') return [];
  if (!isMidway(progress)) return rest.answers;
  const now = new Date(0);
  const answer = (exit: string, message: string, id = exit): Answer => ({
    id,
    label: render(messages.get(message) ?? [], {}, now, now),
    also: said[exit] ?? [],
    heard: [],
  });
  return [
    answer(next, 'label.next-step'),
    answer(stuck, 'label.stuck', rest.kind === 'ask' ? rest.list?.stuck : undefined),
    answer(all, 'label.all-steps'),
  ];
}
