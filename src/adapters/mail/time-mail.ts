import type { Mailer, Texter } from '../../backend/ports.ts';
import { sayInstant } from '../../calendar/calendar.ts';
import type { TimeMail } from '../../conversation/ports.ts';
import { NotSent } from './not-sent.ts';
import { oneLine } from './one-line.ts';

/** How long a message may take to be handed on, in milliseconds: the conversation waits for it. */
const patience = 15_000;

/**
 * Writes to whoever asked for an email, or a text, when it is time. What they typed is not in it: to somebody else's address it says nothing of
 * them, and no more than that it is time.
 */
export function createTimeMail(parts: {
  readonly mailer: Mailer;
  /** Left out where nothing carries text messages. */
  readonly texter?: Texter | undefined;
  readonly from: string;
  readonly publicUrl: string;
  readonly take: TimeMail['take'];
  readonly now: () => Date;
  /** What every mail says, by its fact. */
  readonly sentence: (fact: string) => string;
}): TimeMail {
  const { mailer, texter, publicUrl, from, now, take, sentence } = parts;
  return {
    canText: texter !== undefined,
    take,
    async send({ key, to, title, about, due }) {
      const id = `time/${key}`;
      const chat = `${publicUrl}/#latchkey=${about.guide}/${about.topic}`;
      if (!to.startsWith('+')) {
        await inTime(
          mailer.send({
            id,
            from,
            to,
            subject: oneLine(`It's time: ${title}`),
            text: [
              `Somebody asked in the Latchkey chat for an email to this address at ${sayInstant(due, now())}. It is time now.`,
              `It was about: ${title}`,
              `If the chat is still open, go on there. If not, begin again here:\n${chat}`,
              `We use your address for that alone. No account was changed. ${sentence('around.not-asked')}`,
              sentence('around.no-answers'),
            ].join('\n\n'),
          }),
        );
        return;
      }
      if (texter === undefined) throw new NotSent('nothing carries texts');
      const text = `Latchkey: it's time. Somebody asked in our chat for a text to this number, about: ${oneLine(title)}. Go on here: ${chat} If it wasn't you, do nothing.`;
      await inTime(texter.sendText({ id, to, text }));
    },
  };
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), patience);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
    sending.catch(() => {});
  }
}
