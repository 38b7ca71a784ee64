import type { Content } from '../content.ts';
import type { Step } from '../guide.ts';
import type { Text } from '../text.ts';
import { type GuideFiles, readGuide } from './compile.ts';
import type { Issue } from './document.ts';
import { sentencesOf, splitSentences } from './sentences.ts';

/** The most words that one step tells a person: about what fits a phone's screen, and a tired head. */
export const mostWords = 60;

/** How many words a step tells, its question too. A name counts by its words, and a phone number as one. */
export function wordsTold(step: Step): number {
  const said = [step.say, ...(step.instead?.values() ?? [])].map((text) => countOf(text));
  return Math.max(...said) + (step.kind === 'ask' ? countOf(step.ask) : 0);
}

function countOf(text: Text = []): number {
  return asTold(text).match(/\S*[\p{L}\d@]\S*/gu)?.length ?? 0;
}

function asTold(text: Text): string {
  const words = text.map((part) => (part.kind === 'words' ? part.words : part.kind === 'clock' ? '15:10 today' : 'it'));
  return words
    .join('')
    .replace(/^\s*(?:\d+\.|[-*])\s/gm, '')
    .replace(/(?<=\d) (?=\d)/g, '');
}

const verbs =
  'ask|begin|call|check|choose|click|close|come back|copy|delete|do|drag|empty|enter|fill|find|give|go|hold|keep|leave|log|look|make|open|paste|' +
  'point|press|put|rest|ring|run|save|say|scroll|search|select|send|set|start|stop|take|tell|tick|try|turn|type|use|wait|write';
const begins = new RegExp(
  `^(?:(?:then|now|so|first|please|good)[,:]? )*(?:(?:if|when|once|on|in|for|from|below|before|after|where)\\b[^,]*, )?(?:then |first |please )?(?:don't |never |only )?(?:${verbs})\\b`,
  'i',
);
const goesOn = new RegExp(`(?:,? and then |, then |,? and (?:only )?|, )(?:don't |never )?(?:${verbs})\\b`, 'gi');
const inTurn = new RegExp(`(?:,? and|,) then (?:${verbs}|'X')(?![\\p{L}])`, 'iu');

/**
 * The sentences that ask for more than a person does before looking up again: three things, or one thing "and then" another.
 * Typing into a box and pressing its button is one thing.
 */
export function overloaded(text: string): string[] {
  return splitSentences(text).filter((sentence) => {
    const plain = sentence
      .replace(/\*/g, '')
      .replace(/"[^"]*"/g, '""')
      .replace(/'[A-Z][^']*'/g, "'X'");
    const [first] = begins.exec(plain) ?? [];
    // A line that leads a list says what the list is for.
    if (first === undefined || plain.endsWith(':')) return false;
    const rest = plain.slice(first.length);
    return (rest.match(goesOn)?.length ?? 0) >= 2 || inTurn.test(rest);
  });
}

/** Steps that tell too much at once, and sentences that ask for several things. */
export function reviewLengths(content: Content, guides: readonly GuideFiles[]): Issue[] {
  return guides.flatMap((source) => {
    const { data, lineOf } = readGuide(source);
    const guide = content.guides.get(data?.guide ?? '');
    if (data === undefined || guide === undefined) return [];
    const long = [...guide.steps.values()].flatMap((step): Issue[] => {
      const told = wordsTold(step);
      const message = `tells ${told} words at once, over ${mostWords}`;
      const place = { file: source.file, line: lineOf(['steps', step.id]), step: step.id };
      return told <= mostWords ? [] : [{ ...place, message, remedy: 'make two steps of it' }];
    });
    const several = sentencesOf(guide, data, content).flatMap(({ words, places: [place] }): Issue[] => {
      const path = place?.path ?? [];
      if (place?.in !== 'guide' || overloaded(words).length === 0) return [];
      const message = `asks for several things in one sentence: “${words.slice(0, 50)}${words.length > 50 ? '…' : ''}”`;
      const step = path[0] === 'steps' && path[1] !== undefined ? { step: path[1] } : {};
      const remedy = 'a sentence for each, or a numbered list';
      return [{ file: source.file, line: lineOf(path), ...step, message, remedy }];
    });
    return [...long, ...several];
  });
}
