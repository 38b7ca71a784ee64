import { type ActName, acts, countsIn } from '../acts.ts';
import type { InputKind } from '../answer.ts';
import type { Circumstance } from '../circumstances.ts';
import type { FactId, Facts } from '../facts.ts';
import type { Answer, Guide, Input, Link, Question, Reminder, RowId, Step, StepId, TopicId } from '../guide.ts';
import type { Routing } from '../routing.ts';
import { type Part, splitText, type Text } from '../text.ts';
import type { Issue, Read } from './document.ts';
import { type DrawingsRead, drawn } from './drawings.ts';
import { exitsOf } from './exits.ts';
import { listOf, wholeOf } from './lists.ts';
import { type Phrase, topicsOf } from './phrases.ts';
import type { GuideSource, StepSource } from './source.ts';
import { nearest } from './wording.ts';

/** Values that a conversation itself may know: a session may begin with the first three, messages may use them all. */
const givenValues = ['system', 'topic', 'contact'];
const messageValues = [
  'line',
  ...givenValues,
  ...'other-topic other-system source quote reviewed email other-email rest when joined step steps'.split(' '),
  ...'answer said was is lock-ends available-from due sent expires left'.split(' '),
  ...'agent colleague place wait until words phone'.split(' '),
];

/** Compiles one guide, and collects what is wrong with it. */
export class GuideCompiler {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #read: Read<GuideSource>;
  readonly #source: GuideSource;
  readonly #facts: Facts;
  readonly #said: Map<FactId, string[]>;
  readonly #factsLeftOut: ReadonlyMap<string, unknown>;
  readonly #drawings: DrawingsRead;
  /** Every value that some input or act of the guide can leave behind. */
  readonly #values: Set<string>;

  constructor(
    file: string,
    read: Read<GuideSource>,
    source: GuideSource,
    facts: Facts,
    said: Map<FactId, string[]>,
    factsLeftOut: ReadonlyMap<string, unknown>,
    drawings: DrawingsRead,
  ) {
    this.#drawings = drawings;
    this.#factsLeftOut = factsLeftOut;
    this.#file = file;
    this.#read = read;
    this.#source = source;
    this.#facts = facts;
    this.#said = said;
    const left = Object.values(source.steps).flatMap(({ keep, act }) => [
      ...(keep === undefined ? [] : [keep]),
      ...(act === undefined ? [] : Object.values(acts[act].results).flat()),
    ]);
    this.#values = new Set([...givenValues, ...left]);
  }

  complain(path: readonly PropertyKey[], message: string, remedy: string, step?: StepId): void {
    const line = this.#read.lineOf(path);
    this.issues.push({ file: this.#file, line, ...(step === undefined ? {} : { step }), message, remedy });
  }

  /** Whether there is a step or topic of this name, or one was left out because it has not the shape. */
  isThere(group: 'topics' | 'steps', name: string): boolean {
    return Object.hasOwn(this.#source[group], name) || this.#read.leftOut.has(`${group} ${name}`);
  }

  /** Whether some input or act may leave this behind: one of a step that was left out may too. */
  #mayBeLeft(value: string): boolean {
    return this.#values.has(value) || [...this.#read.leftOut.keys()].some((part) => part.startsWith('steps '));
  }

  /** @param phrases by their topic */
  guide(
    phrases: ReadonlyMap<TopicId, readonly Phrase[]>,
    routing: Routing,
    questions: ReadonlyMap<RowId, Question>,
  ): Omit<Guide, 'ways' | 'remarks'> {
    const { guide: id, title, source, contact, topics, steps } = this.#source;
    for (const [topicId, topic] of Object.entries(topics)) {
      if (!this.isThere('steps', topic.start)) {
        this.complain(
          ['topics', topicId, 'start'],
          `topic ${topicId} starts at ${topic.start}, which is not a step`,
          nearest(topic.start, Object.keys(steps), 'name a step of this guide'),
        );
      }
    }
    return {
      id,
      title,
      called: this.#source.called.map((name) => name.toLowerCase()),
      source: {
        document: source.document,
        owner: source.owner,
        reviewed: source.reviewed,
        reviewBy: source['review-by'],
      },
      ...(contact === undefined ? {} : { contact: this.#contact(contact) }),
      routing,
      topics: topicsOf(topics, phrases),
      steps: new Map(Object.entries(steps).map(([stepId, step]) => [stepId, this.#step(stepId, step)])),
      drawings: this.#drawings.svg,
      questions,
    };
  }

  messages(): Map<string, Text> {
    for (const name of messageValues) this.#values.add(name);
    const entries = Object.entries(this.#source.messages ?? {});
    return new Map(entries.map(([id, text]) => [id, this.#text(text, ['messages', id], `messages.${id}`, [])]));
  }

  #contact(contact: NonNullable<GuideSource['contact']>): NonNullable<Guide['contact']> {
    const [path, fact] = [['contact'], contact.email];
    const email = fact === undefined ? {} : { email: this.#fact(fact, path, 'contact'), fact };
    const name = contact.name.replace(/\{(.*?)\}/g, (_, id: string) => this.#fact(id, path, 'contact'));
    return {
      name,
      ...email,
      reply: contact.reply,
      replyWorkingDays: this.#workingDays(contact.reply, path, 'contact'),
    };
  }

  #workingDays(id: FactId, path: readonly PropertyKey[], place: string): number {
    if (this.#fact(id, path, place) === '') return 1;
    try {
      return this.#facts.workingDays(id);
    } catch {
      const step = Object.hasOwn(this.#source.steps, place) ? place : undefined;
      this.complain(path, `${id} has no length in working days`, 'add length: { working-days: 1 } to the fact', step);
      return 1;
    }
  }

  #step(id: StepId, source: StepSource): Step {
    const path = ['steps', id];
    const cites: FactId[] = [];
    for (const fact of source.cite ?? []) {
      this.#fact(fact, [...path, 'cite'], id);
      cites.push(fact);
    }
    const text = (key: 'say' | 'ask' | 'reword' | 'explain') =>
      this.#text(source[key] ?? '', [...path, key], id, cites);
    const instead = Object.entries(source.instead ?? {}).map(
      ([one, words]) => [one as Circumstance, this.#text(words, [...path, 'instead', one], id, cites)] as const,
    );
    const exits = exitsOf(id, source, Object.keys(this.#source.steps), this);
    const drawing = (name: string, at: readonly PropertyKey[]) =>
      drawn(name, this.#drawings, (message, remedy) => this.complain([...path, ...at], message, remedy, id));
    const list = listOf(source, (words, key) => this.#text(words, [...path, key], id, cites), drawing);
    const said = list === undefined ? undefined : wholeOf(list);
    const base = {
      id,
      ...(said === undefined ? (source.say === undefined ? {} : { say: text('say') }) : { say: said }),
      ...(source.drawing === undefined ? {} : { drawing: drawing(source.drawing, ['drawing']) }),
      ...(instead.length === 0 ? {} : { instead: new Map(instead) }),
      links: (source.links ?? []).map((link) => this.#link(link, id, cites)),
      ...(source.remind === undefined ? {} : { remind: this.#reminder(source.remind, id, cites) }),
      cites,
      exits,
    };
    const answers: Answer[] = Object.entries(source.answers ?? {}).map(([answerId, answer]) => ({
      id: answerId,
      label: answer.say,
      also: answer.also ?? [],
      heard: answer.heard === undefined ? [] : [answer.heard].flat(),
      ...(answer.as === undefined ? {} : { value: answer.as }),
      ...(answer.changes === undefined ? {} : { changes: answer.changes }),
    }));
    if (source.ask !== undefined) {
      return {
        ...base,
        kind: 'ask',
        ask: text('ask'),
        ...(source.reword === undefined ? {} : { reword: text('reword') }),
        ...(source.explain === undefined ? {} : { explain: text('explain') }),
        answers,
        ...(source.input === undefined ? {} : { input: this.#input(id, source.input, source) }),
        ...(list === undefined ? {} : { list }),
      };
    }
    if (source.act !== undefined) {
      const counts = this.#counts(source.act, source.counts, id);
      return { ...base, kind: 'act', act: source.act, ...(counts === undefined ? {} : { counts }), answers };
    }
    if (source.end !== undefined) {
      const topics = Object.keys(this.#source.topics);
      for (const topic of source.offer ?? []) {
        if (!this.isThere('topics', topic))
          this.complain(
            [...path, 'offer'],
            `offers ${topic}, which is not a topic`,
            nearest(topic, topics, `the topics of this guide are ${topics.join(', ')}`),
            id,
          );
      }
      return { ...base, kind: 'outcome', result: source.end, offer: source.offer ?? [] };
    }
    return { ...base, kind: 'tell' };
  }

  #input(id: StepId, kind: InputKind, { keep = kind, about = [], as, own }: StepSource): Input {
    const input: Input = { kind, keep, about, ...(own && { own }) };
    if (as === undefined) return input;
    const text = splitText(as).map(
      ({ words, placeholder = '' }): Part =>
        words === undefined ? { kind: 'value', name: placeholder } : { kind: 'words', words },
    );
    if (text.some((part) => part.kind === 'value' && part.name !== 'when'))
      this.complain(['steps', id, 'as'], 'as says {when} alone', 'write it like: your last try was {when}', id);
    return { ...input, as: text };
  }

  /** The fact whose length a clock counts: each clock has one, and nothing else has. */
  #counts(act: ActName, fact: FactId | undefined, step: StepId): FactId | undefined {
    const unit = countsIn(act);
    const path = ['steps', step, fact === undefined ? 'act' : 'counts'];
    if (unit === undefined && fact !== undefined) this.complain(path, `${act} counts nothing`, 'remove counts', step);
    if (unit !== undefined && fact === undefined) {
      const remedy = 'add counts: and the fact that says how long, such as esr.lock';
      this.complain(path, `${act} has nothing to count`, remedy, step);
    }
    if (unit === undefined || fact === undefined) return undefined;
    if (unit === 'seconds') this.#seconds(fact, path, step);
    else this.#workingDays(fact, path, step);
    return fact;
  }

  #link(link: { say: string; to: string }, step: StepId, cites: FactId[]): Link {
    const path = ['steps', step, 'links'];
    if (!link.to.includes('.')) {
      if (!this.#mayBeLeft(link.to))
        this.complain(path, `no input or act leaves ${link.to} behind`, 'name a fact (esr.url) or a value', step);
      return { title: link.say, to: { value: link.to } };
    }
    cites.push(link.to);
    const address = this.#fact(link.to, path, step);
    if (!/^(https:\/\/|mailto:)/.test(address) && address !== '')
      this.complain(path, `${link.to} is not an https address`, 'link to a fact that is an address', step);
    return { title: link.say, to: { url: address } };
  }

  #reminder(remind: NonNullable<StepSource['remind']>, step: StepId, cites: FactId[]): Reminder {
    if ('at' in remind) {
      if (!this.#mayBeLeft(remind.at))
        this.complain(
          ['steps', step, 'remind'],
          `no act leaves ${remind.at} behind`,
          'name a value that is an instant',
          step,
        );
      return { when: { at: remind.at } };
    }
    cites.push(remind.after);
    return { when: { afterSeconds: this.#seconds(remind.after, ['steps', step, 'remind'], step), fact: remind.after } };
  }

  #text(source: string, path: readonly PropertyKey[], step: StepId, cites: FactId[]): Text {
    if (/\]\(|https?:\/\/|<[a-z/!]/i.test(source))
      this.complain(path, 'a sentence holds a link or HTML', 'put the address in facts.yaml and use links', step);
    return splitText(source).map((raw): Part => {
      if (raw.words !== undefined) return { kind: 'words', words: raw.words };
      const inside = raw.placeholder ?? '';
      if (inside.startsWith('clock ')) {
        const id = inside.slice(6).trim();
        cites.push(id);
        return { kind: 'clock', afterSeconds: this.#seconds(id, path, step) };
      }
      if (inside.startsWith('sentence ')) {
        const remedy = 'name a row of dialogs/facts.yaml that has one, or write the sentence out';
        this.complain(path, `no fact has the sentence {${inside}}`, remedy, step);
        return { kind: 'words', words: '' };
      }
      if (inside.includes('.')) {
        cites.push(inside);
        const words = this.#fact(inside, path, step);
        if (/^https?:/.test(words))
          this.complain(path, `a sentence holds the address ${inside}`, `use links: to: ${inside}`, step);
        return { kind: 'words', words };
      }
      if (!this.#mayBeLeft(inside))
        this.complain(
          path,
          `no input or act leaves {${inside}} behind`,
          'name a fact (esr.lock), a value, or a clock (clock esr.lock)',
          step,
        );
      return { kind: 'value', name: inside };
    });
  }

  /** The words of a fact, noted as said here. */
  #fact(id: FactId, path: readonly PropertyKey[], step: StepId): string {
    if (!this.#facts.rows.has(id)) {
      if (this.#factsLeftOut.has(id.replace('.', ' '))) return '';
      this.complain(
        path,
        `there is no fact ${id}`,
        nearest(id, this.#facts.rows.keys(), 'add it to dialogs/facts.yaml, or mend the name'),
        step,
      );
      return '';
    }
    const places = this.#said.get(id) ?? [];
    this.#said.set(id, [...places, `${this.#source.guide}/${step}`]);
    return this.#facts.say(id);
  }

  #seconds(id: FactId, path: readonly PropertyKey[], step: StepId): number {
    if (this.#fact(id, path, step) === '') return 0;
    try {
      return this.#facts.seconds(id);
    } catch (error) {
      this.complain(path, (error as Error).message, 'add length: { hours: 4 } or { minutes: 15 } to the fact', step);
      return 0;
    }
  }
}
