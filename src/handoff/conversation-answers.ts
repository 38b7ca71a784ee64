import { type Answer, type AnswerRoute, NotYet, type Parcel, type Ticket } from './ports.ts';
import type { Answered } from './ticket-answers.ts';

/** Says in the conversation of a ticket what an agent answered, or that it is closed. */
export type SayAnswer = (
  ticket: Ticket,
  said: { readonly id: string } & (Answer | { readonly isClosing: true }),
) => Promise<Answered>;

/** How often it is looked whether somebody has been there since, in seconds. */
const lookAgain = 120;

/** Takes an answer into the conversation in which the ticket was opened; where nobody looks there any more, by text or mail as well. */
export class ConversationAnswers implements AnswerRoute {
  readonly name = 'conversation';
  readonly way = 'conversation';
  readonly #say: SayAnswer;
  readonly #others: readonly AnswerRoute[];

  /** @param others how else somebody is reached, the best way first */
  constructor(say: SayAnswer, others: readonly AnswerRoute[]) {
    this.#say = say;
    this.#others = others;
  }

  /** A page that is shut reaches nobody: web chat is a way only beside another. */
  reaches(ticket: Ticket): boolean {
    return ticket.channel === 'msteams' || (ticket.channel !== 'email' && this.#otherFor(ticket) !== undefined);
  }

  tellsOfClosing({ channel }: Ticket): boolean {
    return channel === 'msteams' || channel === 'webchat';
  }

  async send(parcel: Parcel): Promise<void> {
    const { id, ticket, answer, isClosing } = parcel;
    // Nobody is mailed that it is closed: where the chat is gone, so is who would read it.
    if (isClosing) return void (await this.#say(ticket, { id, isClosing }));
    if (answer === undefined) throw new Error('nothing to answer');
    const said = await this.#say(ticket, { id, ...answer });
    if (said === 'said') return;
    if (said === 'unread') throw new NotYet(lookAgain);
    const other = this.#otherFor(ticket);
    if (other === undefined) throw new Error('nobody looks there, and there is no other way');
    await other.send(parcel);
  }

  #otherFor(ticket: Ticket): AnswerRoute | undefined {
    return this.#others.find((route) => route.reaches(ticket));
  }
}
