import type { Hearer } from '../guide/circumstances.ts';
import type { Facts } from '../guide/facts.ts';
import type { Act, Ask, Drawing, Guide, Link, Step, StepId, TopicId } from '../guide/guide.ts';
import { drawingsOf } from '../guide/list.ts';
import { sayTo } from '../guide/session.ts';
import type { Text } from '../guide/text.ts';

const reader: Hearer = new Set(['paper']);

/** A topic as it can be read on paper: numbered parts, each with what to do and, where the way parts, which part is next. */
export interface Leaflet {
  readonly title: string;
  readonly parts: readonly LeafletPart[];
}

export interface LeafletPart {
  readonly number: number;
  /** What is asked at the end of it. */
  readonly question?: string;
  /** Markdown, a paragraph or list each. */
  readonly says: readonly string[];
  /** Pictures of the screen, by their names. */
  readonly drawings: readonly Drawing[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** `part`: its number; `topic`: another page of the guide. Without either, a person has to help from here. */
  readonly ways: readonly { readonly when: string; readonly part?: number; readonly topic?: TopicId }[];
}

/**
 * The whole of a topic, as somebody reads it who does each thing on the system's own site: paper resets nothing, and has no clock, so
 * a time is told by how long it takes.
 */
export function leafletOf(guide: Guide, topicId: TopicId, facts: Facts): Leaflet | undefined {
  const topic = guide.topics.get(topicId);
  if (topic === undefined) return undefined;
  const parts: LeafletPart[] = [];
  const numbers = new Map<StepId, number>();
  const waiting: StepId[] = [];
  const numberOf = (id: StepId): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    waiting.push(id);
    return numbers.size;
  };
  numberOf(topic.start);
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const says: string[] = [];
    const drawings: Drawing[] = [];
    const links: Link[] = [];
    let step = guide.steps.get(id);
    for (
      let next = step && onwards(step, guide);
      step !== undefined && next !== undefined;
      next = step && onwards(step, guide)
    ) {
      take(step);
      step = guide.steps.get(next);
    }
    if (step === undefined) continue;
    take(step);
    parts.push({
      number: numberOf(id),
      ...(step.kind === 'ask' ? { question: questionOf(step, guide, facts) } : {}),
      says,
      drawings,
      links: links.flatMap(({ title, to }) => ('url' in to ? [{ title, url: to.url }] : [])),
      ways: waysOf(step, guide, facts).map(({ when, to, topic }) => ({
        when,
        ...(to === undefined ? {} : { part: numberOf(to) }),
        ...(topic === undefined ? {} : { topic }),
      })),
    });

    function take(taken: Step): void {
      const { links: more } = taken;
      const say = sayTo(taken, reader);
      drawings.push(...drawingsOf(taken, undefined));
      if (say !== undefined) says.push(...words(say, guide, facts).split(/\n{2,}/));
      links.push(...more);
    }
  }
  return { title: topic.title, parts };
}

/** Where a step leads that asks nothing of the reader. */
function onwards(step: Step, guide: Guide): StepId | undefined {
  if (step.kind === 'tell') return step.exits.get('then');
  if (step.kind === 'ask') return theirsToDo(step, guide);
  return step.kind === 'act' && step.act === 'connection' ? step.exits.get('guided') : undefined;
}

/** Whether the chat is to pass it on, or they do it themselves: paper passes nothing on, so the reader does it. */
function theirsToDo({ exits }: Ask, { steps }: Guide): StepId | undefined {
  const ends = [...exits.values()].map((id) => steps.get(id));
  const isToDecide = ends.every((end) => end?.kind === 'outcome' && end.result !== 'solved');
  const theirs = ends.filter((end) => end?.kind === 'outcome' && end.result !== 'handoff');
  return isToDecide && theirs.length === 1 && theirs.length < ends.length ? theirs[0]?.id : undefined;
}

/** Nothing is typed on paper, so how to type an answer is not told. */
function questionOf({ ask, input }: Ask, guide: Guide, facts: Facts): string {
  const question = words(ask, guide, facts);
  return input === undefined ? question : question.replace(/(?<=\?).*$/s, '');
}

interface Way {
  readonly when: string;
  readonly to: StepId | undefined;
  readonly topic?: TopicId;
}

function waysOf(step: Step, guide: Guide, facts: Facts): readonly Way[] {
  switch (step.kind) {
    case 'ask': {
      const given = step.input === undefined ? undefined : step.exits.get('given');
      const counted = given === undefined ? undefined : guide.steps.get(given);
      return [
        ...(counted?.kind === 'act' && counted.counts !== undefined
          ? countedWays(counted, facts)
          : given === undefined
            ? []
            : [{ when: 'When you know', to: given }]),
        ...step.answers.flatMap(({ id, label }) => {
          const to = step.exits.get(id);
          return to === undefined ? [] : [{ when: label, to }];
        }),
      ];
    }
    case 'act':
      return countedWays(step, facts);
    case 'tell':
      return [];
    case 'outcome':
      return [
        ...(step.result === 'handoff' ? [{ when: 'A person has to help from here', to: undefined }] : []),
        ...(step.remind === undefined ? [] : [{ when: 'When that time has come', to: step.exits.get('reminder') }]),
        ...step.offer.flatMap((topic) => {
          const { title } = guide.topics.get(topic) ?? {};
          return title === undefined ? [] : [{ when: title, to: undefined, topic }];
        }),
      ];
  }
}

/** What a clock decides in the chat, the reader decides by the length that it counts. */
function countedWays({ act, counts, exits }: Act, facts: Facts): readonly Way[] {
  const length = counts === undefined ? '' : facts.say(counts);
  const when: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'link-clock': { live: `Less than ${length} ago`, expired: `More than ${length} ago` },
    'lock-clock': { locked: `Less than ${length} ago`, over: `More than ${length} ago` },
    'joining-delay': { passed: `${length} have passed since`, 'not-yet': 'Not yet' },
  };
  return Object.entries(when[act] ?? {}).flatMap(([result, words]) => {
    const to = exits.get(result);
    return to === undefined ? [] : [{ when: words, to }];
  });
}

/** What only the chat knows, in words that hold on paper. */
const onPaper: Readonly<Record<string, string>> = {
  email: 'your address',
  expires: 'the end of its time',
  'lock-ends': 'the end of the lock',
  'available-from': 'the day when that time has passed',
};

function words(text: Text, guide: Guide, facts: Facts): string {
  return text
    .map((part) => {
      if (part.kind === 'words') return part.words;
      if (part.kind === 'clock') return `${lengthOf(part.afterSeconds)} from then`;
      return onPaper[part.name] ?? contactOf(part.name, guide, facts);
    })
    .join('');
}

function contactOf(name: string, { contact }: Guide, facts: Facts): string {
  return name === 'contact' && contact?.fact !== undefined ? facts.say(contact.fact) : 'that';
}

function lengthOf(seconds: number): string {
  return seconds % 3600 === 0 ? `${seconds / 3600} hours` : `${seconds / 60} minutes`;
}
