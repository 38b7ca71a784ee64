import { common, commonTopics } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Guide, Outcome } from '../guide/guide.ts';
import { afterAsking, isSomething, type Known, knownAnswer, type Said, saidAfter, together } from '../guide/said.ts';
import {
  advance,
  back,
  begin,
  fill,
  type GuideSession,
  linksOf,
  locate,
  openedBy,
  type Place,
  picturesOf,
  valuesOf,
} from '../guide/session.ts';
import type { Values } from '../guide/text.ts';
import { type ActsDeps, perform } from './acts.ts';
import { noteQuestion } from './asked.ts';
import { offerEmail, sendEmails } from './emails-then.ts';
import { isSecureForm, offerForm } from './forms.ts';
import { aboutOf, alongWith, startOf, type Told, ticketContext } from './handoff-context.ts';
import { answersAt } from './list-steps.ts';
import { askForPerson } from './live/asking.ts';
import { isAskedTooOften, noteAsked } from './mails-asked.ts';
import type { Pick, Speaking } from './messages.ts';
import { offeredAddress, passTold } from './own-address.ts';
import type { People, SecureForms, TimeMail } from './ports.ts';
import type { Prompts } from './prompts.ts';
import { type ConversationRecord, forgetTroublesWith, isQuestion, nextAfter } from './record.ts';
import { acknowledgement, awaitAnswer, isAwaited, isWorthAsking, remind } from './reminders.ts';
import { type ReplyBuilder, sayBack } from './reply-builder.ts';
import { askAt, sayPassed, sayPlace } from './saying.ts';
import { below, keep, letGo, placeOf } from './sessions.ts';
import { keepTicket } from './tickets.ts';

export interface GuideRunnerDeps extends ActsDeps {
  readonly content: Content;
  readonly forms: SecureForms;
  readonly timeMail: TimeMail;
  readonly people?: People | undefined;
}

/** Acts after which a new email or code is on its way, or after which the guide shows how to ask for one. */
const asking: ReadonlySet<string> = new Set(['connection', 'request-reset', 'start-registration', 'secure-form']);

/** Moves a conversation through its guides in one turn: takes answers, performs acts, and says where it arrives. */
export class GuideRunner {
  readonly #deps: GuideRunnerDeps;
  readonly #record: ConversationRecord;
  readonly #speaking: Speaking;
  readonly #builder: ReplyBuilder;
  readonly #prompts: Prompts;

  constructor(
    deps: GuideRunnerDeps,
    record: ConversationRecord,
    speaking: Speaking,
    builder: ReplyBuilder,
    prompts: Prompts,
  ) {
    this.#deps = deps;
    this.#record = record;
    this.#speaking = speaking;
    this.#builder = builder;
    this.#prompts = prompts;
  }

  guide(id: string): Guide {
    const guide = this.#deps.content.guides.get(id);
    if (guide === undefined) throw new Error(`there is no guide ${id}`);
    return guide;
  }

  /** The session being talked about, if it has not ended, and where it stands. */
  current(): { session: GuideSession; place: Place } | undefined {
    const last = this.last();
    return last?.place.rest.kind === 'outcome' ? undefined : last;
  }

  /** The session last talked about, ended or not. */
  last(): { session: GuideSession; place: Place } | undefined {
    const session = this.#record.sessions.at(-1);
    const place = session === undefined ? undefined : placeOf(session, this.#deps.content);
    return session === undefined || place === undefined ? undefined : { session, place };
  }

  /** @param said what was said in passing, which may answer questions @param told what was told of a form that is begun */
  async begin(guideId: string, topicId: string, said?: Said, told: Told = {}): Promise<void> {
    const isHandoff = guideId === common && topicId === commonTopics.handoff;
    const live = { deps: this.#deps, record: this.#record, speaking: this.#speaking, builder: this.#builder };
    if (isHandoff && told.isMessage !== true && (await askForPerson(live, told, this.#prompts))) return;
    const { guides } = this.#deps.content;
    const { given, ...known } = startOf(this.#record, guides, guideId, topicId, told, this.#speaking);
    const session = { ...begin(this.guide(guideId), topicId, this.#nextId(), this.#speaking.now, given), ...known };
    this.#record.later = this.#record.later?.filter(({ guide, topic }) => guide !== guideId || topic !== topicId);
    await this.arrive(said === undefined || !isSomething(said) ? session : { ...session, said });
  }

  /** Keeps for later questions what was said beside the answer to this one. */
  note(session: GuideSession, said: Said): GuideSession {
    if (!isSomething(said)) return session;
    const noted: GuideSession = { ...session, said: together(session.said, said) };
    this.#record.sessions = this.#record.sessions.map((one) =>
      one.id === session.id ? (structuredClone(noted) as typeof one) : one,
    );
    return noted;
  }

  async take(session: GuideSession, exit: string, given: Values): Promise<void> {
    const guide = this.guide(session.guide);
    const place = locate(guide, session);
    const { rest } = place;
    const opened = openedBy(guide, rest, exit);
    if (opened !== undefined) return this.fill(session, { [opened]: undefined });
    const values = { ...valuesOf(rest, exit), ...given };
    const onward = advance(guide, session, exit, values, this.#speaking.now);
    noteAsked(this.#record, place, exit, this.#speaking.now);
    await this.arrive({ ...onward, said: saidAfter(rest, exit, values, session.said) });
  }

  /** Fills in a form, and asks for what is left of it. @param isAsked it was asked for already, in other words */
  async fill(session: GuideSession, values: Parameters<typeof fill>[2], isAsked = false): Promise<void> {
    const guide = this.guide(session.guide);
    const filled = fill(guide, session, values, this.#speaking.now);
    const place = locate(guide, filled);
    keep(this.#record, filled);
    if (!isAsked) this.#say(filled, { ...place, passed: [] });
    await this.#stand(filled, place);
  }

  /** @returns false when there is no question to go back to */
  async back(session: GuideSession): Promise<boolean> {
    const earlier = back(this.guide(session.guide), session);
    if (earlier === undefined) return false;
    // What was said may be what is being taken back.
    await this.arrive({ ...earlier, said: undefined });
    return true;
  }

  /** Answers an earlier question anew: what followed from the first answer is dropped. @param kept entries of the trail */
  async amend(session: GuideSession, kept: number, exit: string, values: Values): Promise<void> {
    const earlier = { ...session, trail: session.trail.slice(0, kept), moves: session.moves + 1, said: undefined };
    await this.take(earlier, exit, values);
  }

  /** Asks anew for an email or a code. @param kept entries of the trail before it was asked for */
  async askAnew(session: GuideSession, kept: number): Promise<void> {
    await this.arrive({ ...session, trail: session.trail.slice(0, kept), moves: session.moves + 1, said: undefined });
  }

  /** Runs a session on, through its acts, to the next thing that waits for the person, and says so. */
  async arrive(from: GuideSession): Promise<void> {
    let session = from;
    const skipped: Known[] = [];
    for (;;) {
      const guide = this.guide(session.guide);
      const place = locate(guide, session);
      const { rest } = place;
      const known =
        rest.kind === 'ask' && session.said ? knownAnswer(rest, session.said, this.#speaking.now) : undefined;
      if (known !== undefined) {
        sayPassed(place, this.#builder);
        skipped.push(known);
        session = { ...advance(guide, session, known.exit, known.values, this.#speaking.now), said: known.left };
        continue;
      }
      sayBack(skipped.splice(0), this.#builder);
      const onward = passTold(guide, session, place, this.#speaking, this.#builder);
      if (onward !== session) {
        session = onward;
        continue;
      }
      if (isAskedTooOften(this.#record, session, place, this.#deps.facts, this.#speaking.now)) {
        sayPassed(place, this.#builder);
        session = advance(guide, session, 'limited', {}, this.#speaking.now);
        continue;
      }
      if (rest.kind !== 'act' || rest.act === 'secure-form') {
        keep(this.#record, session);
        this.#say(session, place);
        this.#builder.link(...linksOf(place));
        remind(this.#record, session, place);
        offerEmail(this.#record, session, place, this.#speaking, this.#builder, this.#deps.timeMail);
        if (rest.kind === 'outcome') await this.#end(session, rest);
        else await this.#stand(session, place);
        return;
      }
      if (!isAwaited(this.#record, session)) sayPassed(place, this.#builder);
      const answer = await perform(
        rest.act,
        {
          ...this.#speaking,
          session,
          values: place.values,
          key: `${this.#speaking.conversation}/${this.at(session, place)}`,
          ...(rest.counts === undefined ? {} : { counts: rest.counts }),
          isAwaited: isAwaited(this.#record, session),
          along: () => ticketContext(session, place.values, this.#record, this.#deps.content, this.#speaking),
        },
        this.#deps,
      );
      if (answer === 'under-way') return this.#wait(session, place, 'under-way');
      if (answer.result === 'unknown' && isWorthAsking(place, this.#speaking.now))
        return this.#wait(session, place, 'unknown');
      noteAsked(this.#record, place, answer.result, this.#speaking.now);
      session = advance(guide, session, answer.result, answer.values, this.#speaking.now);
      keepTicket(this.#record, { ...place.values, ...answer.values }, this.#speaking.now);
      if (session.said !== undefined && asking.has(rest.act)) session = { ...session, said: afterAsking(session.said) };
    }
  }

  /** Stands at an act until what came of it is known: whoever rings then, it is performed again by the same key. */
  #wait(session: GuideSession, place: Place, why: 'under-way' | 'unknown'): void {
    if (!isAwaited(this.#record, session)) this.#builder.message(acknowledgement(place, why));
    keep(this.#record, session);
    this.#builder.choices([]);
    awaitAnswer(this.#record, session, place, why, this.#speaking);
  }

  /** All of a place, and what goes along with a form that is shown. */
  #say(session: GuideSession, place: Place): void {
    sayPlace(place, this.#builder, this.#speaking.now);
    for (const { name, title, height } of picturesOf(place))
      this.#builder.picture({ guide: session.guide, name, alt: title, height });
    const along = alongWith(session, place, this.#record, this.#deps.content, this.#speaking);
    if (along !== undefined) this.#builder.message('form.along', { answer: along });
  }

  /** Asks again what stands open, in the same or in other words. */
  async repeat(
    { session, place }: { session: GuideSession; place: Place },
    how: 'again' | 'reworded' | 'silent',
  ): Promise<void> {
    const { rest } = place;
    // The buttons may say it.
    if (rest.kind === 'ask' && (how !== 'silent' || rest.answers.length === 0))
      askAt(place, how === 'reworded' ? how : 'again', this.#builder, this.#speaking.now);
    if (rest.kind === 'act') this.#builder.message(isSecureForm(rest) ? 'secure-form-again' : 'still-waiting');
    await this.#stand(session, place);
  }

  /** All that was said on arriving here. */
  async sayAll({ session, place }: { session: GuideSession; place: Place }): Promise<void> {
    this.#say(session, place);
    this.#builder.link(...linksOf(place));
    if (place.rest.kind !== 'outcome') return this.#stand(session, place);
    if (this.#record.offer !== undefined) this.#prompts.repeat(this.#record.offer, 'silent');
  }

  /** Takes a session up again: says all of where it stands. */
  async resume(session: GuideSession): Promise<void> {
    this.#builder.message('carry-on');
    await this.arrive({ ...session, moves: session.moves + 1 });
  }

  /** Comes back by itself, for every reminder that is due and whose person has not moved on. */
  async ring(): Promise<void> {
    await sendEmails(this.#record, this.#speaking, this.#deps, (about) => this.#prompts.titleOf(about));
    const now = this.#speaking.now.getTime();
    for (const reminder of this.#record.reminders) {
      const session = this.#record.sessions.find(({ id }) => id === reminder.session);
      const place = session === undefined ? undefined : placeOf(session, this.#deps.content);
      const isHere = session !== undefined && place?.rest.id === reminder.step && session.moves === reminder.moves;
      // The backend may answer at any time, so whatever rings, it is looked after.
      if (isHere && reminder.person !== undefined) {
        const speaking = { ...this.#speaking, person: reminder.person };
        await new GuideRunner(this.#deps, this.#record, speaking, this.#builder, this.#prompts).arrive(session);
        continue;
      }
      if (Date.parse(reminder.due) > now) continue;
      this.#record.reminders = this.#record.reminders.filter((one) => one !== reminder);
      if (!isHere) continue;
      this.#builder.message('reminder', { topic: this.titleOf(session) });
      delete this.#record.offer;
      await this.take(session, 'reminder', {});
    }
  }

  drop(sessionId: string): void {
    this.#record.sessions = this.#record.sessions.filter(({ id }) => id !== sessionId);
    this.#record.reminders = this.#record.reminders.filter(({ session }) => session !== sessionId);
  }

  from(session: GuideSession): { readonly guide: string; readonly title: string } {
    return { guide: session.guide, title: this.titleOf(session) };
  }

  titleOf(session: GuideSession): string {
    return this.guide(session.guide).topics.get(session.topic)?.title ?? session.topic;
  }

  /** Names this asking of this step. */
  at(session: GuideSession, place: Place): string {
    return `${session.id}/${place.rest.id}/${session.moves}`;
  }

  #nextId(): string {
    this.#record.counter += 1;
    return `g${this.#record.counter}`;
  }

  async #stand(session: GuideSession, place: Place): Promise<void> {
    const at = this.at(session, place);
    const answers = answersAt(place, this.#deps.content);
    if (place.progress?.tell === 'one') this.#builder.progress({ at: place.progress.at, of: place.progress.of });
    noteQuestion(this.#record, session, place);
    await offerForm(at, session, place, this.#deps.forms, this.#speaking, this.#builder);
    this.#builder.end(undefined);
    this.#builder.choices(answers.map(({ id, label }) => ({ label, pick: { at, answer: id } satisfies Pick })));
    const { rest } = place;
    const offered = offeredAddress(rest, session, this.#speaking);
    if (offered !== undefined && !isQuestion(this.#record.offer)) this.#prompts.useEmail(offered.read, offered.isOwn);
    if (place.progress?.tell === 'none') this.#prompts.addPerson();
  }

  async #end(session: GuideSession, outcome: Outcome): Promise<void> {
    this.#builder.choices([]);
    delete this.#record.asked;
    if (outcome.result === 'handoff') return this.begin(common, commonTopics.handoff);
    this.#builder.end(outcome.result);
    const about = aboutOf(session, this.#record, this.#deps.content.guides)?.session;
    // A ticket takes it over. What waits for a time comes all the same.
    if (about !== undefined && outcome.result === 'waiting')
      for (const left of letGo(this.#record, this.#deps.content, [about]))
        this.#builder.message('reminder-let-go', { topic: this.titleOf(left) });
    if (outcome.result === 'solved') forgetTroublesWith(this.#record, this.guide(session.guide));
    const waiting = nextAfter(session, outcome, this.guide(session.guide), this.#record);
    if (outcome.offer.length > 0) {
      this.#prompts.topics(session.guide, outcome.offer, waiting);
      return;
    }
    const open = this.below(session);
    if (open !== undefined) this.#prompts.resume(open.id, this.titleOf(open));
    // It waits on until it is begun or left, whatever is said before that.
    else if (waiting !== undefined) this.#prompts.next(waiting);
  }

  /** A session that was left for this one, and has not ended. */
  below(session: GuideSession): GuideSession | undefined {
    return below(this.#record, this.#deps.content, session);
  }
}
