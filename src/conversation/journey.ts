import type { Content } from '../guide/compile.ts';
import type { Guide, Outcome } from '../guide/guide.ts';
import { advance, back, begin, type GuideSession, linksOf, locate, type Place, sayArrival } from '../guide/session.ts';
import { render, type Values } from '../guide/text.ts';
import { type ActsDeps, perform } from './acts.ts';
import type { Breath } from './breath.ts';
import type { Channel, Person, Pick } from './messages.ts';
import type { Offers } from './offers.ts';
import type { SecureForms } from './ports.ts';
import type { ConversationRecord } from './record.ts';

/** The guide of everything around the three systems: greeting, help, handing over. */
export const common = 'common';

export interface Speaking {
  readonly conversation: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly reference?: unknown;
  readonly now: Date;
}

export interface JourneyDeps extends ActsDeps {
  readonly content: Content;
  readonly forms: SecureForms;
}

/** How many guides a person may have open or waiting before the oldest is let go. */
const kept = 6;

/** Moves a conversation through its guides in one turn: takes answers, performs acts, and says where it arrives. */
export class Journey {
  readonly #deps: JourneyDeps;
  readonly #record: ConversationRecord;
  readonly #speaking: Speaking;
  readonly #breath: Breath;
  readonly #offers: Offers;

  constructor(deps: JourneyDeps, record: ConversationRecord, speaking: Speaking, breath: Breath, offers: Offers) {
    this.#deps = deps;
    this.#record = record;
    this.#speaking = speaking;
    this.#breath = breath;
    this.#offers = offers;
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
    const place = session === undefined ? undefined : this.#locate(session);
    return session === undefined || place === undefined ? undefined : { session, place };
  }

  /** Sessions whose guide or topic is no longer there are forgotten: the person is asked again from the menu. */
  #locate(session: GuideSession): Place | undefined {
    const guide = this.#deps.content.guides.get(session.guide);
    return guide?.topics.has(session.topic) === true ? locate(guide, session) : undefined;
  }

  async begin(guideId: string, topicId: string): Promise<void> {
    const handingOver = guideId === common && topicId === 'handoff';
    const about = handingOver ? this.#lastAboutASystem() : undefined;
    const guide = this.guide(about?.guide ?? guideId);
    const topic = guide.topics.get(about?.topic ?? topicId);
    const given: Values = {
      system: guide.title,
      topic: topic?.title ?? '',
      contact: guide.contact?.name ?? this.guide(common).contact?.name ?? '',
      ...(about === undefined ? {} : { about: about.id }),
    };
    const id = this.#nextId();
    await this.arrive(begin(this.guide(guideId), topicId, id, this.#speaking.now, given));
  }

  async take(session: GuideSession, exit: string, values: Values): Promise<void> {
    await this.arrive(advance(this.guide(session.guide), session, exit, values, this.#speaking.now));
  }

  /** @returns false when there is no question to go back to */
  async back(session: GuideSession): Promise<boolean> {
    const earlier = back(this.guide(session.guide), session);
    if (earlier === undefined) return false;
    await this.arrive(earlier);
    return true;
  }

  /** Runs a session on, through its acts, to the next thing that waits for the person, and says so. */
  async arrive(from: GuideSession): Promise<void> {
    let session = from;
    for (;;) {
      const guide = this.guide(session.guide);
      const place = locate(guide, session);
      const { rest } = place;
      if (rest.kind !== 'act' || rest.act === 'secure-form') {
        this.#keep(session);
        this.#breath.say(...sayArrival(place, this.#speaking.now));
        this.#breath.link(...linksOf(place));
        this.#remind(session, place);
        if (rest.kind === 'outcome') await this.#end(session, rest);
        else await this.#stand(session, place);
        return;
      }
      const told = { ...place, rest: { ...rest, say: [] } };
      this.#breath.say(...sayArrival(told, this.#speaking.now).filter((text) => text !== ''));
      this.#breath.link(...linksOf(told));
      const about = this.#aboutOf(session);
      const answer = await perform(
        rest.act,
        {
          ...this.#speaking,
          session,
          values: place.values,
          key: `${this.#speaking.conversation}/${this.at(session, place)}`,
          ...(about === undefined ? {} : { about }),
        },
        this.#deps,
      );
      session = advance(guide, session, answer.result, answer.values, this.#speaking.now);
    }
  }

  /** Asks again what stands open, in the same or in other words. */
  async repeat({ session, place }: { session: GuideSession; place: Place }, how: 'again' | 'reworded'): Promise<void> {
    const { rest } = place;
    if (rest.kind === 'ask') {
      const text = how === 'reworded' ? (rest.reword ?? rest.ask) : rest.ask;
      this.#breath.say(render(text, place.values, place.reached, this.#speaking.now));
    } else if (rest.kind === 'act') this.#breath.message('secure-form-again');
    await this.#stand(session, place);
  }

  /** Takes a session up again: says all of where it stands. */
  async resume(session: GuideSession): Promise<void> {
    this.#breath.message('carry-on');
    await this.arrive({ ...session, moves: session.moves + 1 });
  }

  /** Comes back by itself, for every reminder that is due and whose person has not moved on. */
  async ring(): Promise<void> {
    const due = this.#record.reminders.filter((reminder) => Date.parse(reminder.due) <= this.#speaking.now.getTime());
    this.#record.reminders = this.#record.reminders.filter((reminder) => !due.includes(reminder));
    for (const reminder of due) {
      const session = this.#record.sessions.find(({ id }) => id === reminder.session);
      const place = session === undefined ? undefined : this.#locate(session);
      if (session === undefined || place?.rest.id !== reminder.step || session.moves !== reminder.moves) continue;
      this.#breath.message('reminder', { topic: this.titleOf(session) });
      delete this.#record.offer;
      await this.take(session, 'reminder', {});
    }
  }

  drop(sessionId: string): void {
    this.#record.sessions = this.#record.sessions.filter(({ id }) => id !== sessionId);
    this.#record.reminders = this.#record.reminders.filter(({ session }) => session !== sessionId);
  }

  /** Lets go of everything but what waits for a reminder. */
  dropAll(): void {
    const waiting = new Set(this.#record.reminders.map(({ session }) => session));
    this.#record.sessions = this.#record.sessions.filter((session) => {
      const place = this.#locate(session);
      return place?.rest.kind === 'outcome' && waiting.has(session.id);
    });
    const left = new Set(this.#record.sessions.map(({ id }) => id));
    this.#record.reminders = this.#record.reminders.filter(({ session }) => left.has(session));
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

  #keep(session: GuideSession): void {
    const others = this.#record.sessions.filter(({ id }) => id !== session.id);
    this.#record.sessions = [...others, structuredClone(session) as ConversationRecord['sessions'][number]].slice(
      -kept,
    );
    this.#record.reminders = this.#record.reminders.filter((one) => one.session !== session.id);
  }

  #remind(session: GuideSession, { rest, reached, values }: Place): void {
    if (rest.remind === undefined) return;
    const { when } = rest.remind;
    const due = 'at' in when ? values[when.at] : new Date(reached.getTime() + when.afterSeconds * 1000).toISOString();
    if (due === undefined) return;
    this.#record.reminders.push({ session: session.id, step: rest.id, moves: session.moves, due });
  }

  async #stand(session: GuideSession, place: Place): Promise<void> {
    const at = this.at(session, place);
    const answers = place.rest.kind === 'outcome' ? [] : place.rest.answers;
    if (place.rest.kind === 'act') {
      const { conversation, channel, person, reference } = this.#speaking;
      const email = place.values.email ?? '';
      const { url } = await this.#deps.forms.issue({ conversation, channel, person, reference, at, email });
      this.#breath.link({ title: this.#breath.words('link.secure-form'), url });
    }
    this.#breath.choices(answers.map(({ id, label }) => ({ label, pick: { at, answer: id } satisfies Pick })));
  }

  async #end(session: GuideSession, outcome: Outcome): Promise<void> {
    this.#breath.choices([]);
    if (outcome.result === 'handoff') return this.begin(common, 'handoff');
    const about = this.#aboutOf(session)?.session;
    if (about !== undefined && outcome.result === 'waiting') this.drop(about.id);
    if (outcome.offer.length > 0) {
      this.#offers.topics(session.guide, outcome.offer);
      return;
    }
    const open = this.below(session);
    if (open !== undefined) this.#offers.resume(open.id, this.titleOf(open));
  }

  #aboutOf(session: GuideSession): { guide: Guide; session: GuideSession } | undefined {
    const about = this.#record.sessions.find(({ id }) => id === session.given.about);
    return about === undefined ? undefined : { guide: this.guide(about.guide), session: about };
  }

  /** A session that was left for this one, and has not ended. */
  below(session: GuideSession): GuideSession | undefined {
    const others = this.#record.sessions.filter(({ id }) => id !== session.id);
    return others.findLast((one) => !['outcome', undefined].includes(this.#locate(one)?.rest.kind));
  }

  /** What a person who asks for a colleague was at: the last guide about a system, unless that was solved. */
  #lastAboutASystem(): GuideSession | undefined {
    const session = this.#record.sessions.findLast(({ guide }) => guide !== common);
    const place = session === undefined ? undefined : this.#locate(session);
    return place === undefined || (place.rest.kind === 'outcome' && place.rest.result === 'solved')
      ? undefined
      : session;
  }
}
