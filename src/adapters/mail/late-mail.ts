import type { Mailer } from '../../backend/ports.ts';
import type { LateReply } from '../../bot/ports.ts';
import { oneLine } from './one-line.ts';

/**
 * Writes to whoever could not be told in Teams.
 *
 * @param from the address it comes from: one that the mail server may send for
 * @param noAnswers that nobody reads what is written back
 */
export function createLateMail(mailer: Mailer, from: string, noAnswers: string): (late: LateReply) => Promise<void> {
  return ({ id, address, reply }) =>
    mailer.send({
      id: `late-${id}`,
      from,
      to: oneLine(address),
      subject: 'A message from Latchkey that did not reach you in Teams',
      text: [
        "Latchkey tried to tell you this in Teams, and Teams didn't take it:",
        '',
        reply.text.replaceAll('**', ''),
        ...reply.links.flatMap(({ title, url }) => ['', `${title}: ${url}`]),
        '',
        `To carry on, open Latchkey in Teams and say what you need. ${noAnswers}`,
      ].join('\n'),
    });
}
