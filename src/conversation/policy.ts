import { common, commonTopics, isMatter } from '../guide/common-topics.ts';
import type { Ask } from '../guide/guide.ts';
import { checkInput } from '../guide/inputs.ts';
import { knownAnswer, nothingSaid, type Said } from '../guide/said.ts';
import type { GuideSession } from '../guide/session.ts';
import { exactOption, isNo, isYes, matchOption, stanceOf } from '../understanding/entities/answers.ts';
import type { Mentions } from '../understanding/entities/mentions.ts';
import { type Expected, withoutMarks } from '../understanding/secrets/secrets.ts';
import { normalise } from '../understanding/text/normalise.ts';
import type { Analysis, Meaning } from '../understanding/understand.ts';
import { Commands } from './commands.ts';
import { Corrections } from './corrections.ts';
import type { Pick } from './messages.ts';
import { saidIn } from './passing.ts';
import {
  among,
  byName,
  canCarryOn,
  isAt,
  isBeside,
  isDistressed,
  isElsewhere,
  isHandoff,
  lengthOf,
  plainly,
  pleasantries,
  saysMore,
  saysPressing,
} from './policy-rules.ts';
import { type Carried, type Effect, isQuestion } from './record.ts';
import { Repair } from './repair.ts';
import { inOrder, TopicQueue } from './topic-queue.ts';
import type { Current, TurnContext } from './turn-context.ts';

/** What a message expects the person to type just now, so that it is not taken for a secret. */
export function expectedOf(current: Current | undefined): Expected {
  const rest = current?.place.rest;
  const kind = rest?.kind === 'ask' ? rest.input?.kind : undefined;
  if (kind === 'nhs-email') return 'email';
  return kind === 'text' ? undefined : kind;
}

/** Hears what a person said, in the order of what matters: distress, the open question, a command, a new problem. */
export class Policy {
  readonly #exchange: TurnContext;
  readonly #steering: Commands;
  readonly #repair: Repair;
  readonly #problems: TopicQueue;
  readonly #correcting: Corrections;

  constructor(exchange: TurnContext) {
    this.#exchange = exchange;
    this.#steering = new Commands(exchange);
    this.#repair = new Repair(exchange);
    this.#problems = new TopicQueue(exchange);
    this.#correcting = new Corrections(exchange, this.#problems);
  }

  /** A button. One of a question that is no longer open changes nothing. */
  async picked(pick: Pick): Promise<void> {
    const { record, journey, breath } = this.#exchange;
    const { offer } = record;
    const option = offer?.at === pick.at ? offer.options.find(({ id }) => id === pick.answer) : undefined;
    if (option !== undefined) return this.#apply(option.effect);
    const current = journey.current();
    if (current !== undefined && journey.at(current.session, current.place) === pick.at) {
      const { rest } = current.place;
      const isAnswer = rest.kind !== 'outcome' && rest.answers.some(({ id }) => id === pick.answer);
      if (isAnswer) return this.#take(current.session, pick.answer, {});
    }
    breath.message(offer === undefined && current === undefined ? 'step-done-menu' : 'step-done');
    await this.#steering.again(current);
  }

  async arrived(): Promise<void> {
    await this.#steering.aside(commonTopics.greeting, this.#exchange.journey.current());
  }

  async typed(understood: Analysis): Promise<void> {
    const { meaning, heard } = understood;
    const noticed = !isDistressed(meaning) && !isHandoff(meaning) && this.#repair.notice(heard.frustrated);
    await this.#hear(understood, noticed);
    const handingOver = this.#exchange.journey.current()?.session.guide === common;
    if (noticed && !handingOver) this.#exchange.offers.addPerson();
  }

  /** @param noticed the person was told that we see how fed up they are, so nothing more is said of not understanding */
  async #hear(understood: Analysis, noticed: boolean): Promise<void> {
    const { text: kept, meaning, heard, inDistress } = understood;
    const { journey, record, analyser, now } = this.#exchange;
    const current = journey.current();
    // Where a secret stood is not part of what was meant.
    let text = withoutMarks(kept);
    let { plain } = understood;
    if (!inDistress && text !== kept.trim() && !/\p{L}{3}.*\s.*\p{L}{3}/u.test(plain))
      return this.#steering.again(current);

    const { offer } = record;
    const rest = current?.place.rest;
    const answers = rest === undefined || rest.kind === 'outcome' || isQuestion(offer) ? [] : rest.answers;
    const isInPlace = offer?.inPlace === true;
    const shown = [...(isInPlace ? [] : answers), ...(offer?.options ?? [])];
    // What is shown in place of a question's answers is meant by a number, a yes or a no; by other words, either.
    const isBare = /^\P{L}*$/u.test(text) || isYes(plain) || isNo(plain);
    const hidden = isInPlace && !isBare ? answers : [];
    const exact = exactOption(plain, [...shown, ...hidden]);
    // What is a button word for word is that; anything looser gives way to somebody in distress.
    const isOpen = current !== undefined || offer !== undefined;
    if (exact === undefined && inDistress) return this.#care(meaning, current);

    const input = rest?.kind === 'ask' && !isQuestion(offer) ? rest.input : undefined;
    const inOwnWords = input?.kind === 'text' || input?.kind === 'name';
    if (exact === undefined && !inOwnWords) {
      if (saysPressing(text, meaning)) return this.#steering.aside(meaning.topic, current);
      const corrected = await this.#correcting.heard(text, current);
      if (corrected === 'done') return;
      if (corrected.text !== text) plain = normalise(corrected.text);
      text = corrected.text;
    }

    const said = saidIn(heard, this.#exchange);
    // Asked whether to leave, they may simply answer the question that they were at.
    const beneath = answers.length === 0 && rest?.kind === 'ask' && canCarryOn(offer) ? rest.answers : hidden;
    const chosen = exact ?? matchOption(plain, shown) ?? matchOption(plain, beneath);
    const offered = (current === undefined || isInPlace) && offer?.options.length === 1 ? offer.options[0] : undefined;
    if (offered !== undefined && chosen === undefined && isNo(plain)) return this.#steering.declined(current);
    const only = isYes(plain) ? offered : undefined;
    const named = chosen === undefined ? byName(offer, meaning) : undefined;
    const option = only ?? offer?.options.find(({ id }) => id === chosen) ?? named;
    if (option !== undefined && (exact !== undefined || !saysMore({ text, plain, meaning }, option)))
      return this.#apply(option.effect);
    const elsewhere = !inOwnWords && current !== undefined && isElsewhere(text, meaning, current);
    if (current !== undefined && chosen !== undefined && [...answers, ...beneath].some(({ id }) => id === chosen)) {
      if (elsewhere) this.#keepForLater(meaning);
      return this.#take(journey.note(current.session, { ...nothingSaid, tried: said.tried }), chosen, {});
    }

    if (isDistressed(meaning, isOpen ? plainly : 0)) return this.#steering.aside(commonTopics.wellbeing, current);
    const command = analyser.command(text);
    if (command !== undefined && !isMatter(command)) return this.#steering.command(command, current);
    if (elsewhere) return this.#mean({ text, plain }, meaning, heard, said, current, noticed);
    if (current !== undefined && input !== undefined) {
      const checked = checkInput(input.kind, kept, now);
      if ('value' in checked) return this.#given(current.session, input, checked);
      if (!isBeside(text, meaning, current))
        return this.#repair.missed(current, `input.${checked.problem}`, checked.read);
    }
    if (current !== undefined && rest?.kind === 'ask' && !isQuestion(offer)) {
      const known = knownAnswer(rest, { ...nothingSaid, tried: said.tried }, now);
      if (known !== undefined) return this.#take(current.session, known.exit, {});
    }
    await this.#mean({ text, plain }, meaning, heard, said, current, noticed);
  }

  /** Something that answers no question that is open. */
  async #mean(
    { text, plain }: { readonly text: string; readonly plain: string },
    meaning: Meaning,
    heard: Mentions,
    said: Said,
    current: Current | undefined,
    noticed: boolean,
  ): Promise<void> {
    const { record, offers, journey } = this.#exchange;
    const isOpen = current !== undefined || record.offer !== undefined;
    const carried: Carried = {
      said: structuredClone(said) as NonNullable<Carried['said']>,
      ...(heard.somebodyElse ? { forSomebodyElse: true } : {}),
    };
    const stance = isOpen && meaning.kind !== 'topic' ? stanceOf(plain) : undefined;
    if (stance !== undefined) return this.#repair[stance](current);
    const isVague = meaning.kind === 'unknown' || meaning.kind === 'ask';
    if (isVague && (await this.#correcting.restated(text))) return;
    switch (meaning.kind) {
      case 'topic':
        if (meaning.topic.guide === common) return this.#steering.command(meaning.topic.topic, current);
        if (isAt(current, meaning.topic.guide, meaning.topic.topic))
          return this.#notFollowed(current, said, heard, noticed);
        return this.#problems.hear([meaning.topic, ...meaning.also], carried, current);
      case 'ask': {
        // In the middle of a guide, and where it is nobody's system, "none of these" says it.
        const options = meaning.options.filter(
          ({ guide, topic }) => guide !== common || (current === undefined && topic !== commonTopics.outOfScope),
        );
        const here = options.some(({ guide, topic }) => isAt(current, guide, topic));
        const offered = isQuestion(record.offer) ? among(record.offer, options) : [];
        const open = record.offer?.options.filter(({ effect }) => effect.do === 'begin').length ?? 0;
        if (offered.length > 0 && offered.length < open) {
          offers.carry(carried);
          return offers.choose(offered, current === undefined ? undefined : this.#problems.from(current.session));
        }
        // Without a system it may as well be an answer that was not understood.
        const mixed = new Set(options.map(({ guide }) => guide)).size > 1;
        const vague = current !== undefined && (here || mixed || heard.frustrated || lengthOf(text) < 4);
        if (vague || options.every(({ guide }) => guide === common))
          return this.#notFollowed(current, said, heard, noticed);
        offers.carry(carried);
        if (current !== undefined) return offers.choose(options.slice(0, 3), this.#problems.from(current.session));
        record.misses = 0;
        return offers.choose(options);
      }
      case 'system': {
        offers.carry(carried);
        if (current === undefined || current.session.guide === common)
          return this.#apply({ do: 'show', guide: meaning.guide, ...carried });
        if (current.session.guide === meaning.guide) return this.#notFollowed(current, said, heard, noticed);
        const { guide } = meaning;
        const { topic } = current.session;
        const to = journey.guide(guide).topics.has(topic) ? { guide, topic } : { guide };
        return offers.leave(this.#problems.from(current.session), to);
      }
      case 'command':
        // In the middle of a guide, a word that is only like one of thanks is an answer that was not understood.
        if (isOpen && pleasantries.has(meaning.command)) return this.#notFollowed(current, said, heard, noticed);
        return this.#steering.command(meaning.command, current);
      case 'other':
        if (!isDistressed(meaning) && meaning.confidence < plainly && (isOpen || heard.frustrated))
          return this.#notFollowed(current, said, heard, noticed);
        return this.#steering.aside(meaning.topic, current);
      case 'unknown':
        return this.#notFollowed(current, said, heard, noticed);
    }
  }

  /** Said of the matter, and yet no answer: kept for later questions, and the one that is open is put in other words. */
  async #notFollowed(current: Current | undefined, said: Said, heard: Mentions, noticed: boolean): Promise<void> {
    const { journey } = this.#exchange;
    if (current !== undefined) journey.note(current.session, said);
    if (noticed) return this.#steering.again(current);
    await this.#repair.missed(current, heard.frustrated ? 'sorry' : 'not-understood');
  }

  /** Somebody in distress. What they said of a login is kept, and not spoken of until they would rather go on with it. */
  async #care(meaning: Meaning, current: Current | undefined): Promise<void> {
    const { record, deps } = this.#exchange;
    const beside = meaning.kind === 'other' ? (meaning.beside ?? []) : [];
    const others = beside.filter(({ guide, topic }) => !isAt(current, guide, topic));
    if (others.length > 0)
      record.later = inOrder([...(record.later ?? []), ...others], deps.content.guides).slice(0, 4);
    await this.#steering.aside(commonTopics.wellbeing, current);
  }

  /** A second problem, said together with an answer to the first. */
  #keepForLater(meaning: Meaning): void {
    const { record, breath, offers } = this.#exchange;
    if (meaning.kind !== 'topic') return;
    record.later = [...(record.later ?? []), meaning.topic].slice(0, 4);
    breath.message('kept', { topic: offers.titleOf(meaning.topic) });
  }

  async #take(session: GuideSession, exit: string, values: Readonly<Record<string, string>>): Promise<void> {
    const { record, journey } = this.#exchange;
    record.misses = 0;
    delete record.offer;
    await journey.take(session, exit, values);
  }

  /** Takes what was typed as the answer, or asks first whether it was read rightly. Typed once more, it was. */
  async #given(
    session: GuideSession,
    { kind, keep }: NonNullable<Ask['input']>,
    { value, unsure }: { readonly value: string; readonly unsure?: string },
  ): Promise<void> {
    const { record, offers } = this.#exchange;
    if (unsure === undefined) return this.#take(session, 'given', { [keep]: value });
    const isTypedAgain = record.offer?.options.some(({ effect }) => effect.do === 'give' && effect.typed === unsure);
    if (isTypedAgain === true && (kind === 'email' || unsure === value))
      return this.#take(session, 'given', { [keep]: unsure });
    record.misses = 0;
    delete record.offer;
    offers.isItEmail(value, unsure);
  }

  async #apply(effect: Effect): Promise<void> {
    const { record, journey, offers, breath, now } = this.#exchange;
    const current = journey.current();
    record.misses = 0;
    delete record.offer;
    switch (effect.do) {
      case 'begin':
        return this.#problems.begin({ guide: effect.guide, topic: effect.topic }, effect);
      case 'show':
        offers.carry(alongOf(effect));
        return offers.show(effect.guide);
      case 'menu':
        offers.carry(alongOf(effect));
        return offers.menu('menu-again');
      case 'give': {
        const input = current?.place.rest.kind === 'ask' ? current.place.rest.input : undefined;
        if (current === undefined || input === undefined) return this.#steering.again(current);
        const checked = checkInput(input.kind, effect.value, now);
        if ('value' in checked) return this.#take(current.session, 'given', { [input.keep]: checked.value });
        return this.#repair.missed(current, `input.${checked.problem}`, checked.read);
      }
      case 'type-again':
        return current === undefined ? this.#steering.again(current) : journey.repeat(current, 'reworded');
      case 'resume': {
        const session = record.sessions.find(({ id }) => id === effect.session);
        return session === undefined ? offers.menu('menu') : journey.resume(session);
      }
      case 'carry-on': {
        if (current !== undefined) breath.message('carry-on');
        return this.#steering.again(current);
      }
      case 'leave-be':
        record.later = record.later?.filter(({ guide, topic }) => guide !== effect.guide || topic !== effect.topic);
        return offers.menu('menu-again');
      case 'drop':
        journey.drop(effect.session);
        return offers.menu('menu-again');
    }
  }
}

function alongOf({ said, also, forSomebodyElse }: Carried): Carried {
  return { said, also, forSomebodyElse };
}
