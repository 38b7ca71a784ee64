import type { Mailer } from '../../backend/ports.ts';
import { sayInstant } from '../../calendar/calendar.ts';
import type { TimeMail } from '../../conversation/ports.ts';
import { oneLine } from './one-line.ts';

/** How long a mail may take to be handed on, in milliseconds: the conversation waits for it. */
const patience = 15_000;

/**
 * Writes to whoever asked for an email when it is time. What they typed is not in it: to somebody else's address it says nothing of
 * them, and no more than that it is time.
 */
export function createTimeMail(parts: {
  readonly mailer: Mailer;
  readonly from: string;
  readonly publicUrl: string;
  readonly take: TimeMail['take'];
  readonly now: () => Date;
  /** What every mail says, by its fact. */
  readonly sentence: (fact: string) => string;
}): TimeMail {
  return {
    take: parts.take,
    async send({ key, to, title, about, due }) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('late')), patience);
      });
      const sending = parts.mailer.send({
        id: `time/${key}`,
        from: parts.from,
        to,
        subject: oneLine(`It's time: ${title}`),
        text: [
          `Somebody asked in the Latchkey chat for an email to this address at ${sayInstant(due, parts.now())}. It is time now.`,
          `It was about: ${title}`,
          `If the chat is still open, go on there. If not, begin again here:\n${parts.publicUrl}/#latchkey=${about.guide}/${about.topic}`,
          `We use your address for that alone. No account was changed. ${parts.sentence('around.not-asked')}`,
          parts.sentence('around.no-answers'),
        ].join('\n\n'),
      });
      try {
        await Promise.race([sending, late]);
      } finally {
        clearTimeout(timer);
        sending.catch(() => {});
      }
    },
  };
}
