import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Texter } from '../../backend/ports.ts';
import type { AnswerRoute, Parcel, Ticket } from '../../handoff/ports.ts';
import { oneLine } from './one-line.ts';

/** So much of an answer goes into a text message, in characters: GOV.UK Notify carries 918 in all. */
const longest = 700;

/** Texts an agent's answer to who asked for a text message, at a mobile number of this country. */
export class AnswerText implements AnswerRoute {
  readonly name = 'text-to-person';
  readonly way = 'text';
  readonly #texter: Texter;

  constructor(texter: Texter) {
    this.#texter = texter;
  }

  reaches(ticket: Ticket): boolean {
    return mobileOf(ticket) !== undefined;
  }

  async send({ id, ticket, answer }: Parcel): Promise<void> {
    const to = mobileOf(ticket);
    if (to === undefined || answer === undefined) throw new Error('nobody to answer');
    const words = answer.text.trim().replace(/\s*\n\s*/g, '\n');
    const isCut = words.length > longest;
    const lines = [
      `Your ticket ${ticket.reference}:`,
      isCut ? `${words.slice(0, longest).trimEnd()}…` : words,
      oneLine(answer.by),
      isCut ? 'That is not all of it. Give the helpdesk that reference to hear the rest.' : '',
      'Nobody at the helpdesk will ask you for a password or a code.',
    ];
    await this.#texter.sendText({
      id: id.replace(/[^\w-]/g, '.'),
      to,
      text: lines.filter((line) => line !== '').join('\n'),
    });
  }
}

function mobileOf({ reach }: Ticket): string | undefined {
  if (reach?.by !== 'text') return undefined;
  const number = parsePhoneNumberFromString(reach.at, 'GB')?.number;
  return number !== undefined && /^\+447\d{9}$/.test(number) ? number : undefined;
}
