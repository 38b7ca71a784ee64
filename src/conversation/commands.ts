import { sayDate } from '../calendar/calendar.ts';
import { common, commonTopics } from '../guide/common-topics.ts';
import { locate } from '../guide/session.ts';
import { isPressing } from './policy-rules.ts';
import { isQuestion } from './record.ts';
import type { Current, TurnContext } from './turn-context.ts';

/** What a person says to steer, or beside the matter: back, why, stop, thanks. Answered, and the open question stands again. */
export class Commands {
  readonly #exchange: TurnContext;

  constructor(exchange: TurnContext) {
    this.#exchange = exchange;
  }

  /** Topics of the common guide, by which a person steers. */
  async command(topic: string, current: Current | undefined): Promise<void> {
    const { record, journey, offers } = this.#exchange;
    record.misses = 0;
    switch (topic) {
      case commonTopics.handoff:
        if (current?.session.guide === common && current.session.topic === commonTopics.handoff)
          return journey.repeat(current, 'reworded');
        delete record.offer;
        return journey.begin(common, topic);
      case commonTopics.back:
        return this.#back(current);
      case commonTopics.restart:
        journey.dropAll();
        offers.menu('menu-again');
        return;
      case commonTopics.stop:
        delete record.offer;
        journey.dropAll();
        this.#sayOutcome(topic);
        return;
      case commonTopics.why:
        return this.#why(current);
      case commonTopics.greeting:
        return this.greeted(current);
      default:
        return this.aside(topic, current);
    }
  }

  async #back(current: Current | undefined): Promise<void> {
    const { record, journey, offers } = this.#exchange;
    delete record.offer;
    const last = record.sessions.at(-1);
    const session = current?.session ?? (last?.guide === common ? undefined : last);
    if (session === undefined) {
      offers.menu('menu-again');
      return;
    }
    if (await journey.back(session)) return;
    const below = journey.below(session);
    if (below !== undefined) {
      journey.drop(session.id);
      return journey.resume(below);
    }
    this.#sayOutcome(commonTopics.back);
    await this.again(current);
  }

  /** Whoever has been welcomed is greeted in a word, and not welcomed again. */
  async greeted(current: Current | undefined): Promise<void> {
    const { record, breath } = this.#exchange;
    if (record.last === '') return this.aside(commonTopics.greeting, current);
    record.misses = 0;
    breath.message('hello-again');
    await this.again(current);
  }

  /** The one thing that was offered is not wanted: the question beneath it stands again, or what was said beside it. */
  async declined(current: Current | undefined): Promise<void> {
    const { record, breath, offers } = this.#exchange;
    record.misses = 0;
    delete record.offer;
    breath.message('declined');
    const [waiting] = record.later ?? [];
    if (current !== undefined) await this.again(current);
    else if (waiting !== undefined) offers.next(waiting);
  }

  /** Something said beside the matter: answered in a sentence, and then the open question stands again. */
  async aside(topic: string, current: Current | undefined): Promise<void> {
    const { record, offers } = this.#exchange;
    record.misses = 0;
    const offered = this.#sayOutcome(topic);
    if (topic === commonTopics.goodbye) return;
    if (isPressing(topic)) {
      delete record.offer;
      offers.inPlace(common, offered);
      return;
    }
    if (current !== undefined || record.offer !== undefined) return this.again(current);
    if (topic === commonTopics.thanks) return;
    if (offered.length > 0) offers.topics(common, offered);
    else offers.menu(topic === commonTopics.greeting ? 'menu' : 'menu-again');
  }

  /** Says the one sentence of a common topic. @returns the topics that it offers */
  #sayOutcome(topic: string): readonly string[] {
    const { journey, breath, now } = this.#exchange;
    const session = { id: '', guide: common, topic, began: now.toISOString(), given: {}, trail: [], moves: 0 };
    const { rest, values, reached } = locate(journey.guide(common), session);
    if (rest.say !== undefined) breath.rendered(rest.say, values, reached);
    return rest.kind === 'outcome' ? rest.offer : [];
  }

  /** Of the question that is open, or of the end that was last said. */
  async #why(current: Current | undefined): Promise<void> {
    const { journey, record } = this.#exchange;
    const about = current ?? journey.last();
    if (about === undefined) return this.aside(commonTopics.why, current);
    this.#cite(about);
    if (current !== undefined || record.offer !== undefined) await this.again(current);
  }

  #cite({ session, place }: Current): void {
    const { journey, deps, breath } = this.#exchange;
    const guide = journey.guide(session.guide);
    const cited = [place.rest, ...place.passed].flatMap(({ cites }) => cites);
    const facts = cited.map((id) => deps.facts.get(id));
    const fact = facts.find(({ quote }) => quote !== undefined) ?? facts[0];
    const reviewed = sayDate(guide.source.reviewed);
    const source = guide.source.document;
    if (fact?.quote !== undefined) breath.message('why', { source, quote: fact.quote, reviewed });
    else breath.message(session.guide === common ? 'why-assumed' : 'why-guide', { source, reviewed });
  }

  /** Asks again what is open: the offer, the question, or what this is about at all. */
  async again(current: Current | undefined): Promise<void> {
    const { record, offers, journey } = this.#exchange;
    const { offer } = record;
    if (isQuestion(offer)) return offers.repeat(offer, 'again');
    if (current === undefined) return offers.menu('menu-again');
    await journey.repeat(current, 'again');
    offers.besideAgain();
  }
}
