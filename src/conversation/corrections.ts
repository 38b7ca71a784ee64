import { common } from '../guide/common-topics.ts';
import type { Ask } from '../guide/guide.ts';
import { checkInput } from '../guide/inputs.ts';
import { locate } from '../guide/session.ts';
import type { Values } from '../guide/text.ts';
import { exactOption, matchOption } from '../understanding/entities/answers.ts';
import { type Correction, correctionIn } from '../understanding/entities/correction.ts';
import { normalise } from '../understanding/text/normalise.ts';
import { isQuestion } from './record.ts';
import type { TopicQueue } from './topic-queue.ts';
import type { Current, TurnContext } from './turn-context.ts';

/** Takes back what was misunderstood: another system, another problem, or an answer of before. */
export class Corrections {
  readonly #exchange: TurnContext;
  readonly #problems: TopicQueue;

  constructor(exchange: TurnContext, problems: TopicQueue) {
    this.#exchange = exchange;
    this.#problems = problems;
  }

  /** @returns `done`, or the words that are to be heard as any others: what was meant, where a question is open that offers it */
  async heard(text: string, current: Current | undefined): Promise<'done' | { readonly text: string }> {
    const correction = correctionIn(text);
    if (correction === undefined) return { text };
    const isDenied = correction.denied !== undefined && this.#systemIn(correction.denied, true) !== undefined;
    if (!isDenied && !correction.otherSigns) return { text };
    const guide = this.#systemIn(correction.meant, correction.firm || correction.regrets || isDenied);
    const { record, offers } = this.#exchange;
    const options = isQuestion(record.offer) && guide !== undefined ? record.offer.options : [];
    const [only, ...more] = options.filter(({ effect }) => 'guide' in effect && effect.guide === guide);
    if (only !== undefined && more.length === 0) return { text: only.label };
    if (only !== undefined) {
      offers.choose([only, ...more].flatMap(({ effect }) => (effect.do === 'begin' ? [effect] : [])));
      return 'done';
    }
    const firm = { ...correction, firm: correction.firm || isDenied };
    return (await this.#correct(firm, guide, current)) ? 'done' : { text };
  }

  /**
   * A time, a day or an address and nothing else, where none is asked for just now: it belongs to the question before that
   * asked for one. "No idea" is often followed by "about 20 minutes ago, I think".
   *
   * @returns false when no such question was asked
   */
  async restated(text: string): Promise<boolean> {
    const { journey, now } = this.#exchange;
    const last = journey.last();
    if (last === undefined || last.session.guide === common || text.split(/\s+/).length > 8) return false;
    return this.#amendWhere(last, ({ input }) =>
      input !== undefined && restatable.has(input.kind) ? given(input, text, now) : undefined,
    );
  }

  /** @returns false when nothing was corrected */
  async #correct(correction: Correction, guide: string | undefined, current: Current | undefined): Promise<boolean> {
    const { journey, analyser } = this.#exchange;
    const { meaning } = analyser.understand(correction.meant, undefined);
    const last = current ?? journey.last();
    const about = last?.session.guide === common ? undefined : last;
    if (guide !== undefined) {
      if (about?.session.guide === guide) return false;
      await this.#toSystem(guide, about);
      return true;
    }
    if (correction.firm && meaning.kind === 'topic' && !isAt(about, meaning.topic)) {
      if (about !== undefined) journey.drop(about.session.id);
      this.#settle('corrected');
      await this.#problems.begin(meaning.topic, about?.session.said ? { said: copy(about.session.said) } : {});
      return true;
    }
    return last !== undefined && this.#amend(last, correction, current);
  }

  async #toSystem(guide: string, about: Current | undefined): Promise<void> {
    const { journey, offers } = this.#exchange;
    const { title, topics } = journey.guide(guide);
    if (about !== undefined) journey.drop(about.session.id);
    this.#settle('corrected-system', { system: title });
    const topic = about?.session.topic;
    if (topic === undefined || !topics.has(topic)) return offers.show(guide);
    await this.#problems.begin({ guide, topic }, about?.session.said ? { said: copy(about.session.said) } : {});
  }

  /** Another answer to an earlier question: the last one, or the last that took something of this kind. */
  async #amend(
    { session, place }: Current,
    { meant, firm, regrets }: Correction,
    current: Current | undefined,
  ): Promise<boolean> {
    const { now } = this.#exchange;
    if (!firm && !regrets) return false;
    const open = current?.place.rest;
    // "Sorry, yes" answers the question that is open.
    if (
      !firm &&
      open?.kind === 'ask' &&
      (open.input !== undefined || matchOption(normalise(meant), open.answers) !== undefined)
    )
      return false;
    return this.#amendWhere({ session, place }, ({ answers, input }, isLast) => {
      const answer = firm && isLast ? matchOption(normalise(meant), answers) : undefined;
      if (answer !== undefined) return { exit: answer, values: {} };
      return !isLast && (input?.kind === 'name' || input?.kind === 'text') ? undefined : given(input, meant, now);
    });
  }

  /** Answers anew the latest of the questions before that what was said fits. */
  async #amendWhere(
    { session, place }: Current,
    fits: (ask: Ask, isLast: boolean) => { readonly exit: string; readonly values: Values } | undefined,
  ): Promise<boolean> {
    const { journey } = this.#exchange;
    const guide = journey.guide(session.guide);
    let isLast = true;
    for (let kept = place.held - 1; kept >= 0; kept -= 1) {
      const { rest } = locate(guide, { ...session, trail: session.trail.slice(0, kept) });
      if (rest.kind !== 'ask') continue;
      const answer = fits(rest, isLast);
      if (answer !== undefined) {
        this.#settle('amended');
        await journey.amend(session, kept, answer.exit, answer.values);
        return true;
      }
      isLast = false;
    }
    return false;
  }

  #settle(message: string, values: Readonly<Record<string, string>> = {}): void {
    const { record, breath } = this.#exchange;
    record.misses = 0;
    delete record.offer;
    breath.message(message, values);
  }

  /** The system that a few words name, and nothing beside it: "ESR", and less exactly "the training one". */
  #systemIn(words: string, loosely: boolean): string | undefined {
    const { analyser, deps } = this.#exchange;
    const { meaning } = analyser.understand(words, undefined);
    if (meaning.kind === 'system') return meaning.guide;
    const plain = words.replace(/[\s.!]+$/, '').replace(/\s+(?:one|system|thing|site|website)$/i, '');
    if (meaning.kind === 'command' || plain.split(/\s+/).length > 3) return undefined;
    const systems = [...deps.content.guides.values()].filter(({ id }) => id !== common);
    const options = systems.map(({ id, title, called }) => ({ id, label: title, also: [...called] }));
    if (/\d/.test(plain)) return undefined;
    return loosely ? matchOption(normalise(plain), options) : exactOption(normalise(plain), options);
  }
}

/** What can be told from other words when it stands alone. */
const restatable: ReadonlySet<string> = new Set(['time', 'date', 'email', 'nhs-email']);

/** What was typed, as the answer to a question that asks for it. */
function given(input: Ask['input'], typed: string, now: Date) {
  if (input === undefined) return undefined;
  const checked = checkInput(input.kind, typed, now);
  const isClear = 'value' in checked && (checked.unsure === undefined || checked.unsure === checked.value);
  return isClear ? { exit: 'given', values: { [input.keep]: checked.value } } : undefined;
}

function isAt(current: Current | undefined, ref: { readonly guide: string; readonly topic: string }): boolean {
  return current?.session.guide === ref.guide && current.session.topic === ref.topic;
}

function copy<T>(value: T) {
  return structuredClone(value) as never;
}
