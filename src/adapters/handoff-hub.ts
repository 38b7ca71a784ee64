import type { Parcel, Ticket, TicketRoute } from '../handoff/ports.ts';
import { dataOf, post } from './ticket-posts.ts';

export interface HubSettings {
  /** Where the hub takes activities. */
  readonly url: string;
  /** Where the hub answers: the address before `/v3/conversations`. */
  readonly serviceUrl: string;
  /** The conversation of a ticket, by a name that nobody can guess: whoever answers in it was told it. */
  readonly conversationOf: (reference: string) => string;
  /** Makes what shows the hub who we are. Left out where it takes activities unsigned. */
  readonly token?: (() => Promise<string>) | undefined;
}

/**
 * Hands tickets to an agent hub that speaks Bot Framework's handoff protocol: `handoff.initiate`, with the ticket as its value and
 * the transcript attached, in a conversation of the ticket's own. It is posted to the hub alone, and never in the conversation
 * of the person. The id of the activity is the same at every try.
 */
export class HandoffHub implements TicketRoute {
  readonly name = 'hub';
  readonly #settings: HubSettings;

  constructor(settings: HubSettings) {
    this.#settings = settings;
  }

  async send({ id, ticket }: Parcel): Promise<void> {
    const { url, token } = this.#settings;
    const headers = token === undefined ? {} : { authorization: `Bearer ${await token()}` };
    await post(url, JSON.stringify(this.#initiate(id, ticket)), headers);
  }

  #initiate(id: string, ticket: Ticket) {
    const { serviceUrl, conversationOf } = this.#settings;
    const { transcript, ...value } = dataOf(ticket);
    const conversation = { id: conversationOf(ticket.reference), isGroup: false };
    const person = { id: ticket.reference, name: ticket.name, role: 'user' };
    return {
      type: 'event',
      name: 'handoff.initiate',
      // It becomes a part of the address at which the hub answers it.
      id: id.replaceAll('/', '.'),
      timestamp: ticket.openedAt,
      channelId: 'latchkey',
      serviceUrl,
      conversation,
      from: person,
      recipient: { id: 'hub', name: 'The agent hub' },
      relatesTo: { activityId: ticket.reference, channelId: 'latchkey', serviceUrl, conversation, user: person, bot },
      value,
      attachments: [
        {
          name: 'Transcript',
          contentType: 'application/json',
          content: {
            activities: transcript.map(({ from, at, text }, line) => ({
              type: 'message',
              id: `${ticket.reference}.${line + 1}`,
              timestamp: at,
              text,
              conversation,
              from: from === 'person' ? person : from === 'bot' ? bot : { id: 'agent', name: 'An agent', role: 'bot' },
            })),
          },
        },
      ],
    };
  }
}

const bot = { id: 'latchkey', name: 'Latchkey', role: 'bot' };
