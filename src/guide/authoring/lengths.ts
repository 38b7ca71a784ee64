import { common, commonTopics } from '../common-topics.ts';
import type { Content } from '../content.ts';
import type { Guide, Step, StepId } from '../guide.ts';
import type { Text } from '../text.ts';
import { type GuideFiles, readGuide } from './compile.ts';
import type { Issue } from './document.ts';
import { sentencesOf, splitSentences } from './sentences.ts';

/** The most words that one step tells a person: about what fits a phone's screen, and a tired head. */
export const mostWords = 60;

/** The most items that one message lists: more are told one at a time, as `steps`. */
export const mostItems = 4;

/** How many words a step tells at once, its question too. A name counts by its words, and a phone number as one. */
export function wordsTold(step: Step): number {
  const asked = step.kind === 'ask' ? countOf(step.ask) : 0;
  const list = step.kind === 'ask' ? step.list : undefined;
  if (list !== undefined) {
    const told = list.steps.map(({ say }) => countOf(say));
    return Math.max(countOf(list.lead) + (told[0] ?? 0), ...told.slice(0, -1), (told.at(-1) ?? 0) + asked);
  }
  const said = [step.say, ...(step.instead?.values() ?? [])].map((text) => countOf(text));
  return Math.max(...said) + asked;
}

/**
 * How many words one message of the bot holds that comes to a step: what it passes on its way to the next question, form or end.
 *
 * @param form the words with which the form for a person begins, in the same message as the end that leads there
 */
export function wordsInMessage(start: Step, guide: Guide, form: number): number {
  const after = (id: StepId | undefined): number => {
    const next = guide.steps.get(id ?? '');
    return next === undefined ? 0 : wordsInMessage(next, guide, form);
  };
  const own = wordsTold(start);
  if (start.kind === 'tell') return own + after(start.exits.get('then'));
  if (start.kind === 'outcome' && start.result === 'handoff') return own + form;
  if (start.kind !== 'act' || start.act === 'secure-form') return own;
  return own + Math.max(0, ...[...start.exits].filter(([exit]) => exit !== 'reminder').map(([, id]) => after(id)));
}

/** The words with which the form for a person begins. */
function wordsOfForm({ guides }: Content): number {
  const guide = guides.get(common);
  const start = guide?.steps.get(guide.topics.get(commonTopics.handoff)?.start ?? '');
  return guide === undefined || start === undefined ? 0 : wordsInMessage(start, guide, 0);
}

/** What is passed on to somebody else, with the sentence that leads it. */
function passedOn({ messages }: Content): readonly { readonly id: string; readonly words: number }[] {
  const lead = countOf(messages.get('pass-on'));
  return [...messages].flatMap(([id, text]) =>
    id.startsWith('pass-on.') ? [{ id, words: lead + countOf(text) }] : [],
  );
}

/** How many numbered items a step tells at once. */
function itemsTold(step: Step): number {
  if (step.kind === 'ask' && step.list !== undefined) return 0;
  return asTold(step.say, false).match(/^\s*\d+\.\s/gm)?.length ?? 0;
}

function countOf(text: Text = []): number {
  return asTold(text).match(/\S*[\p{L}\d@]\S*/gu)?.length ?? 0;
}

function asTold(text: Text = [], isBare = true): string {
  const words = text.map((part) => (part.kind === 'words' ? part.words : part.kind === 'clock' ? '15:10 today' : 'it'));
  const whole = words.join('');
  if (!isBare) return whole;
  return whole.replace(/^\s*(?:\d+\.|[-*])\s/gm, '').replace(/(?<=\d) (?=\d)/g, '');
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
    const { data, lineOf } = readGuide(source, content.facts);
    const guide = content.guides.get(data?.guide ?? '');
    if (data === undefined || guide === undefined) return [];
    const form = wordsOfForm(content);
    const long = [...guide.steps.values()].flatMap((step): Issue[] => {
      const told = wordsTold(step);
      const whole = wordsInMessage(step, guide, form);
      if (whole <= mostWords) return [];
      const message =
        told > mostWords
          ? `tells ${told} words at once, over ${mostWords}`
          : `tells ${whole} words at once with what follows it, over ${mostWords}`;
      const place = { file: source.file, line: lineOf(['steps', step.id]), step: step.id };
      return [{ ...place, message, remedy: told > mostWords ? 'make two steps of it' : 'shorten it, or what follows' }];
    });
    const passed = (guide.id === common ? passedOn(content) : []).flatMap(({ id, words }): Issue[] => {
      const message = `${id} tells ${words} words at once with its lead, over ${mostWords}`;
      if (words <= mostWords) return [];
      return [{ file: source.file, line: lineOf(['messages', id]), message, remedy: 'shorten it' }];
    });
    const listed = [...guide.steps.values()].flatMap((step): Issue[] => {
      const items = itemsTold(step);
      const message = `lists ${items} things at once, over ${mostItems}`;
      const place = { file: source.file, line: lineOf(['steps', step.id]), step: step.id };
      return items <= mostItems
        ? []
        : [{ ...place, message, remedy: 'write them as steps:, to be told one a message' }];
    });
    const several = sentencesOf(guide, data, content).flatMap(({ words, places: [place] }): Issue[] => {
      const path = place?.path ?? [];
      if (place?.in !== 'guide' || overloaded(words).length === 0) return [];
      const message = `asks for several things in one sentence: “${words.slice(0, 50)}${words.length > 50 ? '…' : ''}”`;
      const step = path[0] === 'steps' && path[1] !== undefined ? { step: path[1] } : {};
      const remedy = 'a sentence for each, or a numbered list';
      return [{ file: source.file, line: lineOf(path), ...step, message, remedy }];
    });
    return [...long, ...passed, ...listed, ...several];
  });
}
