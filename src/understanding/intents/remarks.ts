import type { Guide } from '../../guide/guide.ts';
import type { Remark } from '../../guide/remarks.ts';
import { partsOf } from '../../guide/routing.ts';

/** What people put around a remark, one after the other. */
const around =
  'ok|okay|right|well|so|and|but|oh|ah|hi|hello|hiya|hey|sorry|thanks|thank you|cheers|ta|please|great|lovely|brilliant|yes|yeah|yep|no|nope|nah|now|then|mate|love|just|actually|hmm|um|er|though|i think|i guess|ok so|omg|hurrah|phew|finally|at last|anyway|look|all|still';
const before = new RegExp(`^(?:${around}) `);
const after = new RegExp(` (?:${around}|so much|a lot|for now|for me|x+|lol|haha|mate)$`);
/** Nobody wraps a remark in more than this. */
const layers = 4;
/** A longer message says something of its own. */
const mostWords = 14;

/**
 * Finds what a short message says of the conversation itself: "still no joy", "back in a minute". It is the whole of the message, but for
 * what people put around it.
 *
 * @param corrected puts slips and shorthand right, in the lines as in what is said
 * @returns undefined when it is no remark, or may be two
 */
export function remarkFinder(
  common: Guide | undefined,
  corrected: (typed: string) => string,
): (said: string) => Remark | undefined {
  const patterns = [...(common?.routing.remarks ?? [])].map(
    ([remark, lines]) => [remark, new RegExp(`^(?:${lines.map(patternOf).join('|')})$`)] as const,
  );

  /** A choice that may be left out takes its space with it. */
  function patternOf(line: string): string {
    return (partsOf(line) ?? [])
      .map((part, index) => {
        const choices = part.map((one) => corrected(one)).filter((one) => one !== '');
        const isOptional = part.includes('');
        const space = index === 0 ? '' : ' ?';
        const group = `${space}(?:${[...new Set(choices)].map(escaped).join('|')})`;
        return isOptional ? `(?:${group})?` : group;
      })
      .join('');
  }

  return (said) => {
    if (said === '' || said.split(' ').length > mostWords) return undefined;
    let core = said;
    for (let layer = 0; layer <= layers; layer += 1) {
      const found = patterns.filter(([, pattern]) => pattern.test(core));
      if (found.length > 0) return found.length === 1 ? found[0]?.[0] : undefined;
      const less = core.replace(after, '') === core ? core.replace(before, '') : core.replace(after, '');
      if (less === core || less === '') return undefined;
      core = less;
    }
    return undefined;
  };
}

function escaped(text: string): string {
  return text.replace(/[.+:/]/g, '\\$&');
}
