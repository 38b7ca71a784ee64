import type { Drawing, List } from '../guide.ts';
import type { Text } from '../text.ts';
import type { StepSource } from './source.ts';

/**
 * The steps of a question that are told one a message.
 *
 * @param text reads a sentence that stands under a key of the step
 * @param drawing finds a picture
 */
export function listOf(
  { say, steps, stuck }: StepSource,
  text: (words: string, key: 'say' | 'steps') => Text,
  drawing: (name: string, at: readonly PropertyKey[]) => Drawing,
): List | undefined {
  if (steps === undefined) return undefined;
  return {
    ...(say === undefined ? {} : { lead: text(say.trim(), 'say') }),
    steps: steps.map((step, index) =>
      typeof step === 'string'
        ? { say: text(step.trim(), 'steps') }
        : { say: text(step.say.trim(), 'steps'), drawing: drawing(step.drawing, ['steps', index, 'drawing']) },
    ),
    ...(stuck === undefined ? {} : { stuck }),
  };
}

/** All of them in one text, numbered: for whoever wants them so, and for paper. */
export function wholeOf({ lead = [], steps }: List): Text {
  const all = steps.flatMap(({ say }, index): Text => {
    const before = index > 0 ? '\n' : lead.length > 0 ? '\n\n' : '';
    return [{ kind: 'words', words: `${before}${index + 1}. ` }, ...say];
  });
  return [...lead, ...all];
}
