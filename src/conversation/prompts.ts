import { commonTopics } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { FactId } from '../guide/facts.ts';
import { askedAs } from '../guide/questions.ts';
import type { EmailRead } from '../guide/said.ts';
import type { TopicRef } from '../understanding/intents/topics.ts';
import {
  anotherTicket,
  choicesOf,
  dayOptions,
  inAlreadyOptions,
  inGroups,
  isItOptions,
  itIsMe,
  type Option,
  onToIt,
} from './prompt-options.ts';
import type { Carried, ConversationRecord, Effect, Offer } from './record.ts';
import type { ReplyBuilder } from './reply-builder.ts';

/** The id of the answer that it is the login of whoever is typing, where it was taken for somebody else's. */
export const mine = 'mine';
/** The id of the answer that nobody else has this trouble. */
export const justMe = 'just-me';
/** The guide and the title of a topic that the person is in. */
export interface From {
  readonly guide: string;
  readonly title: string;
}

/** Questions that the conversation itself asks, outside any guide: which system, which topic, leave this, take it up again. */
export class Prompts {
  readonly #content: Content;
  readonly #record: ConversationRecord;
  readonly #builder: ReplyBuilder;
  readonly #common: string;
  #carried: Carried = {};

  constructor(content: Content, record: ConversationRecord, builder: ReplyBuilder, common: string) {
    this.#content = content;
    this.#record = record;
    this.#builder = builder;
    this.#common = common;
  }

  /** What the choices of this turn take along with them: what was said beside the matter. */
  carry(carried: Carried): void {
    this.#carried = carried;
  }

  /** Which system, or which trouble beside them? With a way to a person in it, once choosing has failed before. */
  menu(message: 'menu' | 'menu-again' | undefined, withPerson = false): void {
    const systems = [...this.#content.guides.values()].filter(({ id }) => id !== this.#common);
    const options = systems.map(
      ({ id, title, called }): Option => ({
        id,
        label: title,
        also: [...called],
        effect: { do: 'show', guide: id, ...this.#carried },
      }),
    );
    const beside = [...this.#content.guides.values()].flatMap(({ id, topics }) =>
      [...topics.values()].filter(({ atTop }) => atTop).map((topic) => this.#topic({ guide: id, topic: topic.id })),
    );
    const last: Option = withPerson
      ? this.#person()
      : {
          id: 'something-else',
          label: this.#builder.words('label.something-else'),
          effect: { do: 'begin', guide: this.#common, topic: commonTopics.otherSystem },
        };
    this.#ask(message, {}, [...options, ...beside, last], message === 'menu' ? 'menu-again' : 'menu');
  }

  /** What is happening with this system? */
  show(guideId: string): void {
    const guide = this.#content.guides.get(guideId);
    if (guide === undefined) {
      this.menu('menu-again');
      return;
    }
    const options = inGroups([...guide.topics.values()].filter(({ listed }) => listed)).map(
      ({ id, group }): Option => ({
        ...this.#topic({ guide: guideId, topic: id }),
        ...(group === undefined ? {} : { group }),
      }),
    );
    const group = { group: this.#builder.words('label.other-group') };
    this.#ask('topics', { system: guide.title }, [...options, { ...this.#person(), ...group }], 'topics-again');
  }

  /** Topics that an outcome offers to go on with, and a second problem that has waited till now. */
  topics(guide: string, topics: readonly string[], waiting?: TopicRef): void {
    const offered = topics.map((topic) => this.#topic({ guide, topic }));
    if (waiting === undefined) {
      this.#ask(undefined, {}, offered);
      return;
    }
    this.#builder.message('later', { topic: this.titleOf(waiting) });
    this.#ask(undefined, {}, [...offered, { ...this.#topic(waiting), label: this.titleOf(waiting) }]);
  }

  /** Topics that are offered where there is something graver than the guide's own question, which stays open beneath. */
  inPlace(guide: string, topics: readonly string[]): void {
    this.topics(guide, topics);
    if (this.#record.offer !== undefined) this.#record.offer = { ...this.#record.offer, inPlace: true };
  }

  /** Which of these is it? Topics of the same name are told apart by their system. @param from where the person stands */
  choose(refs: readonly TopicRef[], from?: From): void {
    const sameTopic = refs.length > 1 && new Set(refs.map(({ topic }) => topic)).size === 1;
    const oneSystem = new Set(refs.map(({ guide }) => guide)).size === 1;
    const options = refs.map((ref): Option => {
      const option = this.#topic(ref);
      if (oneSystem) return option;
      const guide = this.#content.guides.get(ref.guide);
      const also = sameTopic ? [...(guide?.called ?? [])] : [option.label];
      return { ...option, label: sameTopic ? (guide?.title ?? ref.guide) : this.titleOf(ref), also };
    });
    const none = this.#none(from);
    const [only, ...others] = refs;
    if (only !== undefined && others.length === 0) {
      const yes: Option = { ...this.#topic(only), label: this.#builder.words('label.is-it'), also: ['yes', 'it is'] };
      const title = { topic: this.titleOf(only) };
      this.#ask(
        'is-it',
        title,
        [yes, from === undefined ? { ...none, label: this.#builder.words('label.is-not') } : none],
        'is-it-again',
      );
      return;
    }
    const [first, second, third] = options;
    if (sameTopic && third === undefined && first !== undefined && second !== undefined) {
      const systems = { system: first.label, 'other-system': second.label };
      this.#ask('which-of-two', systems, [first, second, none], 'which-system');
      return;
    }
    // Where all are of one system, and nothing is open, it is said which.
    const system = oneSystem && from === undefined ? this.#content.guides.get(refs[0]?.guide ?? '')?.title : undefined;
    const which = system === undefined ? 'which-topic' : 'which-topic-of';
    const values = system === undefined ? {} : { system };
    this.#ask(sameTopic ? 'which-system' : which, values, [...options, none], 'which-again');
  }

  /** Which of these do they ask? Or it is one of these topics. @param from where the person stands */
  whichFact(facts: readonly FactId[], topics: readonly TopicRef[], from?: From): void {
    const asked = facts.flatMap((fact): Option[] => {
      const label = askedAs(fact, this.#content.guides);
      return label === undefined ? [] : [{ id: fact, label, effect: { do: 'tell', fact } }];
    });
    const about = topics.map((ref): Option => ({ ...this.#topic(ref), label: this.titleOf(ref) }));
    this.#ask('which-fact', {}, [...asked, ...about, this.#none(from)], 'which-fact-again');
  }

  /** Shall we leave this for that? A system alone stands for all of its topics. */
  leave(from: From, to: TopicRef | { readonly guide: string }): void {
    const system = this.#content.guides.get(to.guide)?.title ?? to.guide;
    const isTopic = 'topic' in to;
    const title = isTopic ? this.#topic(to).label : system;
    const other = isTopic && to.guide !== from.guide ? `${system}: ${title}` : title;
    const effect: Effect = isTopic ? this.#topic(to).effect : { do: 'show', guide: to.guide, ...this.#carried };
    const leave: Option = { id: 'leave', label: this.#builder.words('label.leave'), effect };
    this.#ask('leave', { topic: from.title, 'other-topic': other }, [leave, this.#carryOn()], 'leave-again');
  }

  resume(session: string, topic: string): void {
    const options: Option[] = [
      { id: 'resume', label: this.#builder.words('label.resume'), effect: { do: 'resume', session } },
      { id: 'drop', label: this.#builder.words('label.drop'), effect: { do: 'drop', session } },
    ];
    this.#ask('resume', { topic }, options, 'resume-again');
  }

  /** A second problem of an earlier message, now that the first has ended. */
  next(ref: TopicRef): void {
    const options: Option[] = [
      { ...this.#topic(ref), id: 'next', label: this.#builder.words('label.next'), also: onToIt },
      { id: 'not-next', label: this.#builder.words('label.drop'), effect: { do: 'leave-be', ...ref } },
    ];
    this.#ask('next', { topic: this.titleOf(ref) }, options, 'next-again');
  }

  /** Whose login is it, after all? Asked when somebody else's was spoken of. */
  passedOn(ref: TopicRef | undefined): void {
    const { forSomebodyElse: _whose, ...along } = this.#carried;
    const own: Option[] =
      ref === undefined
        ? []
        : [
            {
              id: mine,
              label: this.#builder.words('label.mine'),
              also: itIsMe,
              effect: { do: 'begin', ...ref, ...along },
            },
          ];
    this.#ask(undefined, {}, [...own, this.#person()]);
  }

  /** Beside a question for an email address: one that the person gave before, or their own by the word of whoever signed them in. */
  useEmail(read: EmailRead, isOwn = false): void {
    if ('confirm' in read) return void this.isItEmail(read.confirm, read.typed);
    if (isOwn) return void this.isItEmail(read.take);
    this.#builder.ask(this.#builder.words('heard.email', { email: read.take }));
    const also = ['yes', 'yes please', 'that one', 'use that', 'use it', 'same', 'the same', 'ok', 'correct'];
    const effect: Effect = { do: 'give', value: read.take };
    this.#beside({ id: 'use-it', label: this.#builder.words('label.use-it'), also, effect });
  }

  /** Beside a question for an email address: is what was typed this one? Nothing is sent to it before. */
  isItEmail(email: string, typed = email): void {
    const message = typed === email ? 'is-it-email' : 'is-it-email-typed';
    this.isIt(this.#builder.words(message, { email, 'other-email': typed }), { do: 'give', value: email, typed });
  }

  /** Beside a question for something to be typed: was it read rightly? */
  isIt(question: string, effect: Effect): void {
    this.#builder.ask(question);
    for (const option of isItOptions(effect, (id) => this.#builder.words(id))) this.#beside(option);
  }

  /** Is the day that was taken out the one on which they joined? What waits for it is taken along. */
  isItTheDay(topic?: TopicRef): void {
    const begin = topic === undefined ? undefined : this.#topic(topic).effect;
    const options = dayOptions(this.#carried, begin, (id) => this.#builder.words(id));
    this.#ask('is-it-day', {}, options, 'is-it-day-again');
  }

  /** Would they like another email or code? */
  sendAnother({ session, kept }: { readonly session: string; readonly kept: number }): void {
    const options: Option[] = [
      { id: 'again', label: this.#builder.words('label.send-another'), effect: { do: 'again', session, kept } },
      { id: 'wait', label: this.#builder.words('label.wait'), effect: { do: 'wait' } },
    ];
    this.#ask('status.send-another', {}, options);
  }

  /** A lock is known to run, and they say that they are in: are they? @param values those of the clock */
  inAlready(values: Readonly<Record<string, string>>): void {
    const options = inAlreadyOptions((id) => this.#builder.words(id));
    this.#ask('status.in-already', values, options, 'status.in-already-again');
  }

  /** It may be the system. @param isOpen whether a guide is under way, to carry on with */
  outage(guide: string | undefined, isOpen: boolean): void {
    const system = guide === undefined ? 'it' : (this.#content.guides.get(guide)?.title ?? 'it');
    const onwards: Effect = isOpen ? { do: 'carry-on' } : guide === undefined ? { do: 'menu' } : { do: 'show', guide };
    const mine: Option = { id: justMe, label: this.#builder.words('label.just-me'), effect: onwards };
    const own = `outage.${guide}`;
    this.#ask(this.#builder.has(own) ? own : 'outage', { system }, [mine, this.#person()]);
  }

  /** Beside what is known of a ticket: a person, who may be asked for as another ticket. */
  another = (): void => this.#ask(undefined, {}, [{ ...this.#person(), also: anotherTicket }]);

  /** Beside what was said to wait for: the topic, for whom it is over. */
  allTheSame(topic: TopicRef): void {
    this.#ask(undefined, {}, [{ ...this.#topic(topic), label: this.#builder.words('label.all-the-same') }]);
  }

  /** Beside what is asked already, a person. */
  addPerson(): void {
    const isThere = this.#record.offer?.options.some(
      ({ effect }) => effect.do === 'begin' && effect.topic === commonTopics.handoff,
    );
    if (isThere === true) this.besideAgain();
    else this.#beside(this.#person());
  }

  /** Beside the menu after "start again": what was left. */
  addUndo(): void {
    const label = this.#builder.words('label.undo');
    const also = ['undo', 'undo that', 'undo it', 'go back', 'no go back', 'oops', 'by mistake'];
    this.#beside({ id: 'undo', label, also, effect: { do: 'undo' } });
  }

  /** Shows again what stands beside the guide's own question. */
  besideAgain(): void {
    const { offer } = this.#record;
    if (offer?.text === '') this.#builder.addChoices(choicesOf(offer));
  }

  /** Asks the open offer again, whose buttons still hold: in the same words, in others, or by its buttons alone. */
  repeat(offer: Offer, how: 'again' | 'reworded' | 'silent'): void {
    const ways = [offer.text, offer.reword ?? offer.text];
    if (how !== 'silent') this.#builder.ask(...(how === 'reworded' ? ways.toReversed() : ways));
    this.#builder.choices(choicesOf(offer));
  }

  /** A topic with its system: "ESR: My account is locked". */
  titleOf({ guide, topic }: TopicRef): string {
    const found = this.#content.guides.get(guide);
    const title = found?.topics.get(topic)?.title ?? topic;
    return guide === this.#common || found === undefined ? title : `${found.title}: ${title}`;
  }

  #none(from: From | undefined): Option {
    if (from !== undefined) return this.#carryOn();
    return {
      id: 'none-of-these',
      label: this.#builder.words('label.other-words'),
      also: ['no', 'none', 'neither', 'none of them'],
      effect: { do: 'menu', ...this.#carried },
    };
  }

  #carryOn(): Option {
    return { id: 'carry-on', label: this.#builder.words('label.carry-on'), effect: { do: 'carry-on' } };
  }

  #person(): Option {
    return {
      id: 'person',
      label: this.#builder.words('label.person'),
      effect: { do: 'begin', guide: this.#common, topic: commonTopics.handoff },
    };
  }

  #topic({ guide, topic }: TopicRef): Option {
    const title = this.#content.guides.get(guide)?.topics.get(topic)?.title ?? topic;
    return { id: `${guide}.${topic}`, label: title, effect: { do: 'begin', guide, topic, ...this.#carried } };
  }

  /** Adds a choice to the open offer, or to the guide's own question where no offer is open. */
  #beside(option: Option): void {
    const open = this.#record.offer;
    if (open === undefined) this.#record.counter += 1;
    const offer = open ?? { at: `offer/${this.#record.counter}`, text: '', options: [] };
    const others = offer.options.filter(({ id }) => id !== option.id);
    this.#record.offer = { ...offer, options: [...others, option] };
    this.#builder.addChoices(choicesOf(this.#record.offer));
  }

  #ask(
    message: string | undefined,
    values: Readonly<Record<string, string>>,
    options: Option[],
    inOtherWords?: string,
  ): void {
    this.#record.counter += 1;
    const text = message === undefined ? '' : this.#builder.words(message, values);
    const reword = inOtherWords === undefined ? undefined : this.#builder.words(inOtherWords, values);
    if (text !== '') this.#builder.ask(text, ...(reword === undefined ? [] : [reword]));
    const offer: Offer = { at: `offer/${this.#record.counter}`, text, reword, options };
    this.#record.offer = offer;
    this.#builder.choices(choicesOf(offer));
  }
}
