import type { Values } from '../guide/text.ts';
import { isQuestion } from './record.ts';
import type { Current, TurnContext } from './turn-context.ts';

/** In turn, from the second miss on. */
const stuck = ['not-understood-again', 'not-understood-still', 'not-understood-buttons'];

/** Mends a conversation that has gone wrong: other words once, then a person, and never the same sentence twice in a row. */
export class Repair {
  readonly #exchange: TurnContext;

  constructor(exchange: TurnContext) {
    this.#exchange = exchange;
  }

  /**
   * @param message what is said the first time: why it was not taken. The second time a person is offered
   * @param read what was read of it: that is said every time
   */
  async missed(current: Current | undefined, message = 'not-understood', read?: Values): Promise<void> {
    const { record, breath, offers } = this.#exchange;
    record.misses += 1;
    const { offer, misses } = record;
    if (misses === 1) {
      breath.message(message, read);
      if (current === undefined && !isQuestion(offer)) return offers.menu('menu-again');
      return this.#ask(current, 'reworded');
    }
    if (read === undefined) breath.message(stuck[(misses - 2) % stuck.length] ?? '');
    else breath.message(message, read);
    if (current === undefined && !isQuestion(offer)) return offers.menu(undefined, true);
    await this.#ask(current, 'silent');
    offers.addPerson();
  }

  /** They do not know. The nearest will do, and can be taken back. */
  async unsure(current: Current | undefined): Promise<void> {
    const { record } = this.#exchange;
    if (record.misses > 0) return this.missed(current);
    const chooses = current === undefined || isQuestion(record.offer);
    const hasAnswers = current?.place.rest.kind === 'ask' && current.place.rest.answers.length > 0;
    return this.missed(current, chooses ? 'unsure-which' : hasAnswers ? 'unsure' : 'not-understood');
  }

  /** Nothing that was offered fits. */
  async neither(current: Current | undefined): Promise<void> {
    const { record, breath, offers } = this.#exchange;
    if (record.misses > 0) return this.missed(current);
    record.misses += 1;
    breath.message('none-fits');
    await this.#ask(current, 'silent');
    offers.addPerson();
  }

  /**
   * Noticed once, at the second time: somebody who has had enough is offered a person, kindly, beside whatever else is said.
   *
   * @returns true when the offer was made, for its button to be added at the end of the turn
   */
  notice(fedUp: boolean): boolean {
    const { record, breath } = this.#exchange;
    if (!fedUp || record.fedUp === 'offered') return false;
    const times = (record.fedUp ?? 0) + 1;
    const enough = times + record.misses > 1;
    record.fedUp = enough ? 'offered' : times;
    if (enough) breath.message('fed-up');
    return enough;
  }

  async #ask(current: Current | undefined, how: 'reworded' | 'silent'): Promise<void> {
    const { record, offers, journey } = this.#exchange;
    const { offer } = record;
    if (isQuestion(offer)) return offers.repeat(offer, how);
    if (current !== undefined) {
      // A question without buttons is put in turn in its own words and in the others.
      const plain = how === 'silent' && record.misses % 2 === 1 ? 'reworded' : how;
      const { rest } = current.place;
      const buttons = rest.kind === 'ask' && rest.answers.length > 0;
      await journey.repeat(current, buttons ? how : plain);
      offers.besideAgain();
    } else if (offer !== undefined) offers.repeat(offer, how);
  }
}
