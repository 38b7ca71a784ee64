import type { Content } from '../guide/compile.ts';
import type { TopicRef } from '../understanding/topics.ts';
import type { Breath } from './breath.ts';
import type { Reply } from './messages.ts';
import type { ConversationRecord, Effect, Offer } from './record.ts';

interface Option {
  readonly id: string;
  readonly label: string;
  /** Other ways to say it. */
  readonly also?: string[];
  readonly effect: Effect;
}

/** Questions that the conversation itself asks, outside any guide: which system, which topic, leave this, take it up again. */
export class Offers {
  readonly #content: Content;
  readonly #record: ConversationRecord;
  readonly #breath: Breath;
  readonly #common: string;

  constructor(content: Content, record: ConversationRecord, breath: Breath, common: string) {
    this.#content = content;
    this.#record = record;
    this.#breath = breath;
    this.#common = common;
  }

  /** Which system? With a way to a person in it, once choosing has failed before. */
  menu(message: 'menu' | 'menu-again' | undefined, withPerson = false): void {
    const systems = [...this.#content.guides.values()].filter(({ id }) => id !== this.#common);
    this.#ask(message, {}, [
      ...systems.map(({ id, title }): Option => ({ id, label: title, effect: { do: 'show', guide: id } })),
      withPerson
        ? this.#person()
        : {
            id: 'something-else',
            label: this.#breath.words('label.something-else'),
            effect: { do: 'begin', guide: this.#common, topic: 'other-system' },
          },
    ]);
  }

  /** What is happening with this system? */
  show(guideId: string): void {
    const guide = this.#content.guides.get(guideId);
    if (guide === undefined) {
      this.menu('menu-again');
      return;
    }
    const topics = [...guide.topics.values()].filter(({ listed }) => listed);
    this.#ask('topics', { system: guide.title }, [
      ...topics.map(({ id }) => this.#topic({ guide: guideId, topic: id })),
      this.#person(),
    ]);
  }

  /** Topics that an outcome offers to go on with. */
  topics(guide: string, topics: readonly string[]): void {
    this.#ask(
      undefined,
      {},
      topics.map((topic) => this.#topic({ guide, topic })),
    );
  }

  /** Which of these is it? Topics of the same name are told apart by their system. */
  choose(refs: readonly TopicRef[]): void {
    const sameTopic = refs.length > 1 && new Set(refs.map(({ topic }) => topic)).size === 1;
    const oneSystem = new Set(refs.map(({ guide }) => guide)).size === 1;
    const options = refs.map((ref): Option => {
      const option = this.#topic(ref);
      const system = this.#content.guides.get(ref.guide)?.title ?? ref.guide;
      return { ...option, label: sameTopic ? system : oneSystem ? option.label : `${system}: ${option.label}` };
    });
    const other: Option = {
      id: 'none-of-these',
      label: this.#breath.words('label.other-words'),
      also: ['no', 'none', 'neither', 'none of them'],
      effect: { do: 'menu' },
    };
    this.#ask(sameTopic ? 'which-system' : 'which-topic', {}, [...options, other]);
  }

  /** @param from the guide and the title of the topic that would be left */
  leave(from: { readonly guide: string; readonly title: string }, ref: TopicRef): void {
    const other = this.#topic(ref);
    const system = this.#content.guides.get(ref.guide)?.title ?? ref.guide;
    const otherTitle = ref.guide === from.guide ? other.label : `${system}: ${other.label}`;
    this.#ask('leave', { topic: from.title, 'other-topic': otherTitle }, [
      { id: 'leave', label: this.#breath.words('label.leave'), effect: other.effect },
      { id: 'carry-on', label: this.#breath.words('label.carry-on'), effect: { do: 'carry-on' } },
    ]);
  }

  resume(session: string, topic: string): void {
    this.#ask('resume', { topic }, [
      { id: 'resume', label: this.#breath.words('label.resume'), effect: { do: 'resume', session } },
      { id: 'drop', label: this.#breath.words('label.drop'), effect: { do: 'drop', session } },
    ]);
  }

  /** After two misses: the question's own answers, and a person beside them. */
  addPerson(): void {
    this.#record.counter += 1;
    const offer: Offer = { at: `offer/${this.#record.counter}`, text: '', options: [this.#person()] };
    this.#record.offer = offer;
    this.#breath.addChoices(choicesOf(offer));
  }

  /** Asks the open offer again, whose buttons still hold. */
  repeat(offer: Offer): void {
    this.#breath.say(offer.text);
    this.#breath.choices(choicesOf(offer));
  }

  #person(): Option {
    return {
      id: 'person',
      label: this.#breath.words('label.person'),
      effect: { do: 'begin', guide: this.#common, topic: 'handoff' },
    };
  }

  #topic({ guide, topic }: TopicRef): Option {
    const title = this.#content.guides.get(guide)?.topics.get(topic)?.title ?? topic;
    return { id: `${guide}.${topic}`, label: title, effect: { do: 'begin', guide, topic } };
  }

  #ask(message: string | undefined, values: Readonly<Record<string, string>>, options: Option[]): void {
    this.#record.counter += 1;
    const text = message === undefined ? '' : this.#breath.words(message, values);
    if (text !== '') this.#breath.say(text);
    const offer: Offer = { at: `offer/${this.#record.counter}`, text, options };
    this.#record.offer = offer;
    this.#breath.choices(choicesOf(offer));
  }
}

function choicesOf(offer: Offer): Reply['choices'] {
  return offer.options.map(({ id, label }) => ({ label, pick: { at: offer.at, answer: id } }));
}
