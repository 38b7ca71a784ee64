import type { Circumstance, Hearer } from '../guide/circumstances.ts';
import type { Content } from '../guide/content.ts';
import type { Step } from '../guide/guide.ts';
import type { Known } from '../guide/said.ts';
import { sayTo } from '../guide/session.ts';
import { render, type Text, type Values } from '../guide/text.ts';
import type { Reply } from './messages.ts';

type Choice = Reply['choices'][number];
type Link = Reply['links'][number];
type Picture = NonNullable<Reply['pictures']>[number];
type Citation = NonNullable<Reply['cites']>[number];

/** In characters: "You're welcome." may be said twice, and nobody asks why. */
const shortest = 60;

/** What is said in one turn, gathered paragraph by paragraph into one reply, with its question last. */
export class ReplyBuilder {
  readonly #content: Content;
  readonly #now: Date;
  readonly #last: string;
  readonly #hearer: Set<Circumstance>;
  readonly #paragraphs: string[] = [];
  #question: string | undefined;
  readonly #links: Link[] = [];
  #choices: readonly Choice[] = [];
  #progress: Reply['progress'];
  readonly #pictures: Picture[] = [];
  #form: Reply['form'];
  #end: Reply['end'];
  readonly #cites: Citation[] = [];

  /**
   * @param hearer to whom it is said
   * @param last the text of the reply before this one
   */
  constructor(content: Content, now: Date, hearer: Iterable<Circumstance> = [], last = '') {
    this.#content = content;
    this.#now = now;
    this.#hearer = new Set(hearer);
    this.#last = last;
  }

  /** To whom it is said. */
  get hearer(): Hearer {
    return this.#hearer;
  }

  /** What they tell of themselves counts at once. */
  noteOfHearer(told: Iterable<Circumstance>): void {
    for (const one of told) this.#hearer.add(one);
  }

  say(...paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) if (!this.#paragraphs.includes(paragraph)) this.#paragraphs.push(paragraph);
  }

  /**
   * Asks, in the first of these ways that was not the last to be used. What is said after it stands before it. A second question of the
   * same turn is the one that is asked, and the first goes before it.
   */
  ask(...ways: readonly string[]): void {
    const question = ways.find((way) => !this.saidLast(way)) ?? ways[0];
    if (question === undefined || question === this.#question) return;
    if (this.#question !== undefined) this.say(this.#question);
    this.#question = question;
  }

  /** Whether a paragraph stood in the reply before this one. */
  saidLast(paragraph: string): boolean {
    return `\n\n${this.#last}\n\n`.includes(`\n\n${paragraph}\n\n`);
  }

  /** Says a sentence of dialogs/common/guide.yaml by its id: the one for those in such circumstances, where there is one. */
  message(id: string, values: Values = {}): void {
    this.say(this.words(id, values));
  }

  /** The same, before all that has been said in this turn. */
  first(id: string, values: Values = {}): void {
    this.#paragraphs.unshift(this.words(id, values));
  }

  /** Is there a sentence of this id in dialogs/common/guide.yaml? */
  has(id: string): boolean {
    return this.#content.messages.has(id);
  }

  /** Says what a step says to those who hear it. */
  step(step: Step, values: Values, reached: Date): void {
    const words = this.wordsOf(step, values, reached);
    if (words !== undefined) this.say(words);
  }

  /** What a step says to those who hear it, and is not said yet. */
  wordsOf(step: Step, values: Values, reached: Date): string | undefined {
    const text = sayTo(step, this.#hearer);
    return text === undefined ? undefined : this.#rendered(text, values, reached);
  }

  /** Says a sentence of a guide. */
  rendered(text: Text, values: Values, reached: Date): void {
    this.say(this.#rendered(text, values, reached));
  }

  #rendered(text: Text, values: Values, reached: Date): string {
    return render(text, values, reached, this.#now, this.#hearer).trim();
  }

  words(id: string, values: Values = {}): string {
    const { messages } = this.#content;
    const particular = [...this.#hearer].map((one) => messages.get(`${id}.${one}`)).find((one) => one !== undefined);
    const text = particular ?? messages.get(id);
    if (text === undefined) throw new Error(`dialogs/common/guide.yaml has no message ${id}`);
    return render(text, values, this.#now, this.#now, this.#hearer).trim();
  }

  link(...links: readonly Link[]): void {
    for (const link of links) if (!this.#links.some(({ url }) => url === link.url)) this.#links.push(link);
  }

  picture(...pictures: readonly Picture[]): void {
    this.#pictures.push(...pictures);
  }

  /** How far they are through what they are told in steps. */
  progress(progress: NonNullable<Reply['progress']>): void {
    this.#progress = progress;
  }

  /** What is asked can be filled in in this form as well. */
  form(form: NonNullable<Reply['form']>): void {
    this.#form = form;
  }

  /** What is said stands there. */
  cite(citation: Citation): void {
    this.#cites.push(citation);
  }

  /** A guide has ended, unless another begins in the same turn. */
  end(end: Reply['end']): void {
    this.#end = end;
  }

  /** The question that is open at the end of the turn has these answers; an earlier one in the same turn has none. */
  choices(choices: readonly Choice[]): void {
    this.#choices = choices;
  }

  addChoices(choices: readonly Choice[]): void {
    const shown = new Set(this.#choices.map(({ pick }) => `${pick.at} ${pick.answer}`));
    this.#choices = [...this.#choices, ...choices.filter(({ pick }) => !shown.has(`${pick.at} ${pick.answer}`))];
  }

  /** @returns undefined when nothing was said */
  reply(): Reply | undefined {
    const question = this.#question;
    const paragraphs = this.#paragraphs.filter((paragraph) => paragraph !== question);
    const text = [...paragraphs, ...(question === undefined ? [] : [question])].join('\n\n');
    if (text === '') return undefined;
    return {
      text: text === this.#last && text.length > shortest ? `${this.words('same-again')}\n\n${text}` : text,
      ...(question === undefined ? {} : { question }),
      choices: [...this.#choices],
      links: [...this.#links],
      ...(this.#progress === undefined ? {} : { progress: this.#progress }),
      ...(this.#pictures.length === 0 ? {} : { pictures: [...this.#pictures] }),
      ...(this.#form && { form: this.#form }),
      ...(this.#cites.length > 0 && { cites: [...this.#cites] }),
      ...(this.#end && { end: this.#end }),
    };
  }
}

/** What was taken from the person's own words is said back to them, to be corrected. */
export function sayBack(skipped: readonly Known[], builder: ReplyBuilder): void {
  if (skipped.length === 0) return;
  const sentences = skipped.map(({ by, values }) => {
    const value = Object.values(values)[0] ?? '';
    if (by === 'when' && value.includes('/')) return builder.words('heard.stretch', { when: value });
    return builder.words(`heard.${by}`, by === 'when' || by === 'joined' ? { [by]: value } : {});
  });
  builder.say([...sentences, builder.words('heard.back')].join(' '));
}
