import type { Content } from '../guide/content.ts';
import type { Answer } from '../guide/guide.ts';
import { isMidway, listExits } from '../guide/list.ts';
import type { Place } from '../guide/session.ts';
import { render } from '../guide/text.ts';

const { next, all, stuck } = listExits;

/** How people say that they have done a step, want all of them, or can't go on. */
const said: Readonly<Record<string, readonly string[]>> = {
  [next]:
    'next|next one|next please|go on|continue|carry on|ok|okay|ok done|done|done it|done that|did it|did that|yes|yep|yeah|ready|then what|what next|whats next|and then|ok next|got it|there|im there|ok im there|ok go on'.split(
      '|',
    ),
  [all]:
    'all steps|all the steps|all of them|the whole list|whole list|show all|show me all|show me all of them|show me everything|all at once|the list|show me the list|give me all the steps|just give me all of it'.split(
      '|',
    ),
  [stuck]:
    'stuck|no|nope|cant find it|i cant find it|cant see it|i cant see it|its not there|not there|it isnt there|where|where is it|where is that|how|dont know how|doesnt work|didnt work|it doesnt work|nothing happens|cant do it|cant do that|i cant'.split(
      '|',
    ),
};

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
