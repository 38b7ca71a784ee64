import { sayDate } from '../calendar/calendar.ts';
import { checkInput } from '../guide/inputs.ts';
import { type GuideSession, locate, type Place } from '../guide/session.ts';
import { exactOption, isYes, matchOption } from '../understanding/answers.ts';
import { type Expected, takeOutSecrets, withoutMarks } from '../understanding/secrets.ts';
import type { Found, TopicFinder, TopicRef } from '../understanding/topics.ts';
import type { Breath } from './breath.ts';
import { common, type Journey, type JourneyDeps } from './journey.ts';
import type { Pick } from './messages.ts';
import type { Offers } from './offers.ts';
import type { ConversationRecord, Effect, Offer } from './record.ts';

/** Topics of the common guide that are a problem of their own, and no mere remark. */
const helped: ReadonlySet<string> = new Set(['handoff', 'other-system', 'out-of-scope', 'wellbeing']);

type Current = { readonly session: GuideSession; readonly place: Place };

/** What a message expects the person to type just now, so that it is not taken for a secret. */
export function expectedOf(current: Current | undefined): Expected {
  const rest = current?.place.rest;
  const kind = rest?.kind === 'ask' ? rest.input?.kind : undefined;
  if (kind === 'nhs-email') return 'email';
  return kind === 'name' || kind === 'text' ? undefined : kind;
}

export { takeOutSecrets };

/** Hears what a person said, in the order of what matters: distress, the open question, a command, a new problem. */
export class Listening {
  readonly #deps: JourneyDeps;
  readonly #finder: TopicFinder;
  readonly #record: ConversationRecord;
  readonly #now: Date;
  readonly #breath: Breath;
  readonly #offers: Offers;
  readonly #journey: Journey;

  constructor(
    deps: JourneyDeps,
    finder: TopicFinder,
    record: ConversationRecord,
    now: Date,
    breath: Breath,
    offers: Offers,
    journey: Journey,
  ) {
    this.#deps = deps;
    this.#finder = finder;
    this.#record = record;
    this.#now = now;
    this.#breath = breath;
    this.#offers = offers;
    this.#journey = journey;
  }

  /** A button. One of a question that is no longer open changes nothing. */
  async picked(pick: Pick): Promise<void> {
    const { offer } = this.#record;
    const option = offer?.at === pick.at ? offer.options.find(({ id }) => id === pick.answer) : undefined;
    if (option !== undefined) return this.#apply(option.effect);
    const current = this.#journey.current();
    if (current !== undefined && this.#journey.at(current.session, current.place) === pick.at) {
      const { rest } = current.place;
      const isAnswer = rest.kind !== 'outcome' && rest.answers.some(({ id }) => id === pick.answer);
      if (isAnswer) return this.#take(current.session, pick.answer, {});
    }
    this.#breath.message(offer === undefined && current === undefined ? 'step-done-menu' : 'step-done');
    await this.#again(current);
  }

  async arrived(): Promise<void> {
    await this.#aside('greeting', this.#journey.current());
  }

  /** @param kept what was typed, secrets taken out; where they stood is not part of what was meant */
  async typed(kept: string): Promise<void> {
    const current = this.#journey.current();
    const text = withoutMarks(kept);
    if (text !== kept && !/\p{L}{3}.*\s.*\p{L}{3}/u.test(text)) return this.#again(current);
    const found = this.#finder.find(text);
    const { offer } = this.#record;
    const rest = current?.place.rest;
    const answers = rest === undefined || rest.kind === 'outcome' || isQuestion(offer) ? [] : rest.answers;
    const options = [...answers, ...(offer?.options ?? [])];
    // What is a button word for word is that; anything looser gives way to somebody in distress.
    const isDistress = found.kind === 'topic' && found.topic.topic === 'wellbeing';
    if (isDistress && exactOption(text, options) === undefined) return this.#aside('wellbeing', current);

    const chosen = matchOption(text, options);
    const only = current === undefined && offer?.options.length === 1 && isYes(text) ? offer.options[0] : undefined;
    const option = only ?? offer?.options.find(({ id }) => id === chosen);
    // "I forgot my ESR password" names a system of the menu, and says what is wrong with it too.
    const saysMore = option?.effect.do === 'show' && isAboutASystem(found);
    if (option !== undefined && !saysMore) return this.#apply(option.effect);
    if (current !== undefined && chosen !== undefined) return this.#take(current.session, chosen, {});

    const command = this.#finder.command(text);
    if (command !== undefined) return this.#command(command, current);
    if (current !== undefined && rest?.kind === 'ask' && rest.input !== undefined) {
      const checked = checkInput(rest.input.kind, kept, this.#now);
      if ('value' in checked) return this.#take(current.session, 'given', { [rest.input.keep]: checked.value });
      if (found.kind === 'topic') return this.#topic(found.topic, current);
      return this.#missed(current, `input.${checked.problem}`);
    }
    return this.#found(found, current);
  }

  async #found(found: Found, current: Current | undefined): Promise<void> {
    switch (found.kind) {
      case 'topic':
        return this.#topic(found.topic, current);
      case 'choose':
        if (current !== undefined) return this.#missed(current, 'not-understood');
        this.#record.misses = 0;
        this.#offers.choose(found.options);
        return;
      case 'system':
        if (current !== undefined) return this.#missed(current, 'not-understood');
        return this.#apply({ do: 'show', guide: found.guide });
      case 'nothing':
        return this.#missed(current, 'not-understood');
    }
  }

  async #topic(ref: TopicRef, current: Current | undefined): Promise<void> {
    // In the middle of a guide, a word of thanks or help that is only like one is an answer that was not understood.
    const isAside = ref.guide === common && !helped.has(ref.topic);
    if (isAside && (current !== undefined || this.#record.offer !== undefined))
      return this.#missed(current, 'not-understood');
    if (ref.guide === common) return this.#command(ref.topic, current);
    if (current === undefined) return this.#apply({ do: 'begin', ...ref });
    if (current.session.guide === ref.guide && current.session.topic === ref.topic) {
      return this.#missed(current, 'not-understood');
    }
    this.#record.misses = 0;
    this.#offers.leave({ guide: current.session.guide, title: this.#journey.titleOf(current.session) }, ref);
  }

  /** Topics of the common guide, by which a person steers. */
  async #command(topic: string, current: Current | undefined): Promise<void> {
    this.#record.misses = 0;
    switch (topic) {
      case 'handoff':
        if (current?.session.guide === common && current.session.topic === 'handoff') {
          return this.#journey.repeat(current, 'reworded');
        }
        return this.#apply({ do: 'begin', guide: common, topic });
      case 'back':
        return this.#back(current);
      case 'restart':
        this.#journey.dropAll();
        this.#offers.menu('menu-again');
        return;
      case 'stop':
        delete this.#record.offer;
        this.#journey.dropAll();
        this.#sayOutcome(topic);
        return;
      case 'why':
        return this.#why(current);
      default:
        return this.#aside(topic, current);
    }
  }

  async #back(current: Current | undefined): Promise<void> {
    delete this.#record.offer;
    const last = this.#record.sessions.at(-1);
    const session = current?.session ?? (last?.guide === common ? undefined : last);
    if (session === undefined) {
      this.#offers.menu('menu-again');
      return;
    }
    if (await this.#journey.back(session)) return;
    const below = this.#journey.below(session);
    if (below !== undefined) {
      this.#journey.drop(session.id);
      return this.#journey.resume(below);
    }
    this.#sayOutcome('back');
    await this.#again(current);
  }

  /** Something said beside the matter: answered in a sentence, and then the open question stands again. */
  async #aside(topic: string, current: Current | undefined): Promise<void> {
    this.#record.misses = 0;
    const offered = this.#sayOutcome(topic);
    if (topic === 'goodbye') return;
    if (topic === 'wellbeing') {
      delete this.#record.offer;
      this.#offers.topics(common, offered);
      return;
    }
    if (current !== undefined || this.#record.offer !== undefined) return this.#again(current);
    if (topic === 'thanks') return;
    if (offered.length > 0) this.#offers.topics(common, offered);
    else this.#offers.menu(topic === 'greeting' ? 'menu' : 'menu-again');
  }

  /** Says the one sentence of a common topic. @returns the topics that it offers */
  #sayOutcome(topic: string): readonly string[] {
    const guide = this.#journey.guide(common);
    const { rest, values, reached } = locate(guide, {
      id: '',
      guide: common,
      topic,
      began: this.#now.toISOString(),
      given: {},
      trail: [],
      moves: 0,
    });
    if (rest.say !== undefined) this.#breath.rendered(rest.say, values, reached);
    return rest.kind === 'outcome' ? rest.offer : [];
  }

  /** Of the question that is open, or of the end that was last said. */
  async #why(current: Current | undefined): Promise<void> {
    const about = current ?? this.#journey.last();
    if (about === undefined) return this.#aside('why', current);
    this.#cite(about);
    if (current !== undefined || this.#record.offer !== undefined) await this.#again(current);
  }

  #cite({ session, place }: Current): void {
    const guide = this.#journey.guide(session.guide);
    const cited = [place.rest, ...place.passed].flatMap(({ cites }) => cites);
    const facts = cited.map((id) => this.#deps.facts.get(id));
    const fact = facts.find(({ quote }) => quote !== undefined) ?? facts[0];
    const reviewed = sayDate(guide.source.reviewed);
    const source = guide.source.document;
    if (fact?.quote !== undefined) this.#breath.message('why', { source, quote: fact.quote, reviewed });
    else this.#breath.message(session.guide === common ? 'why-assumed' : 'why-guide', { source, reviewed });
  }

  /** Asks again what is open: the offer, the question, or what this is about at all. */
  async #again(current: Current | undefined): Promise<void> {
    const { offer } = this.#record;
    if (isQuestion(offer)) this.#offers.repeat(offer);
    else if (current !== undefined) await this.#journey.repeat(current, 'again');
    else this.#offers.menu('menu-again');
  }

  /** Reworded once with the choices; the second time a person is offered. */
  async #missed(current: Current | undefined, message: string): Promise<void> {
    this.#record.misses += 1;
    if (this.#record.misses > 1) {
      this.#breath.message(this.#record.misses % 2 === 0 ? 'not-understood-again' : 'not-understood-still');
      if (current === undefined) return this.#offers.menu(undefined, true);
      await this.#journey.repeat(current, this.#record.misses === 2 ? 'again' : 'reworded');
      this.#offers.addPerson();
      return;
    }
    this.#breath.message(message);
    const { offer } = this.#record;
    if (isQuestion(offer)) this.#offers.repeat(offer);
    else if (current === undefined) this.#offers.menu('menu-again');
    else await this.#journey.repeat(current, 'reworded');
  }

  async #take(session: GuideSession, exit: string, values: Readonly<Record<string, string>>): Promise<void> {
    this.#record.misses = 0;
    delete this.#record.offer;
    await this.#journey.take(session, exit, values);
  }

  async #apply(effect: Effect): Promise<void> {
    this.#record.misses = 0;
    delete this.#record.offer;
    switch (effect.do) {
      case 'begin':
        return this.#journey.begin(effect.guide, effect.topic);
      case 'show':
        return this.#offers.show(effect.guide);
      case 'menu':
        return this.#offers.menu('menu-again');
      case 'resume': {
        const session = this.#record.sessions.find(({ id }) => id === effect.session);
        return session === undefined ? this.#offers.menu('menu') : this.#journey.resume(session);
      }
      case 'carry-on': {
        const current = this.#journey.current();
        if (current !== undefined) this.#breath.message('carry-on');
        return this.#again(current);
      }
      case 'drop':
        this.#journey.drop(effect.session);
        return this.#offers.menu('menu-again');
    }
  }
}

/** An offer with words of its own is the question that is open; one without stands beside the guide's own question. */
function isQuestion(offer: Offer | undefined): offer is Offer {
  return offer !== undefined && offer.text !== '';
}

function isAboutASystem(found: Found): boolean {
  return found.kind === 'choose' || (found.kind === 'topic' && found.topic.guide !== common);
}
