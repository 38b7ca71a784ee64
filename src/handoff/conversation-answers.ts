import type { AnswerRoute, Parcel, Ticket } from './ports.ts';
import type { Answered } from './ticket-answers.ts';

/** Says in the conversation of a ticket what an agent answered. */
export type SayAnswer = (
  ticket: Ticket,
  answer: { readonly id: string; readonly by: string; readonly text: string },
) => Promise<Answered>;

/** Takes an answer into the conversation in which the ticket was opened; where nobody looks there any more, by mail as well. */
export class ConversationAnswers implements AnswerRoute {
  readonly name = 'conversation';
  readonly way = 'conversation';
  readonly #say: SayAnswer;
  readonly #mail: AnswerRoute;

  constructor(say: SayAnswer, mail: AnswerRoute) {
    this.#say = say;
    this.#mail = mail;
  }

  /** A page that is shut reaches nobody: web chat is a way only beside a mail. */
  reaches(ticket: Ticket): boolean {
    return ticket.channel === 'msteams' || (ticket.channel !== 'email' && this.#mail.reaches(ticket));
  }

  async send(parcel: Parcel): Promise<void> {
    const { id, ticket, answer } = parcel;
    if (answer === undefined) throw new Error('nothing to answer');
    if ((await this.#say(ticket, { id, ...answer })) === 'said') return;
    await this.#mail.send(parcel);
  }
}
