import { isPast, sayAnew } from '../calendar/calendar.ts';
import type { Content } from '../guide/content.ts';
import type { Reply } from './messages.ts';
import type { QuestionStanding } from './ports.ts';
import { type ConversationRecord, isQuestion } from './record.ts';
import { placeOf } from './sessions.ts';

/** What is asked just now: the conversation's own prompt, and the question of the guide. By the names that picks have for them. */
export function openNow(record: ConversationRecord, content: Pick<Content, 'guides'>): readonly string[] {
  const session = record.sessions.at(-1);
  const rest = session === undefined ? undefined : placeOf(session, content)?.rest;
  const own =
    session === undefined || rest === undefined || rest.kind === 'outcome'
      ? []
      : [`${session.id}/${rest.id}/${session.moves}`];
  return [...(record.offer === undefined ? [] : [record.offer.at]), ...own];
}

/** The one that the person is to answer. */
export function openQuestion(record: ConversationRecord, content: Pick<Content, 'guides'>): string {
  const open = openNow(record, content);
  return (isQuestion(record.offer) ? open[0] : open.at(-1)) ?? '';
}

/** How each reply that is still kept stands now, oldest first. Changes nothing. */
export function standings(record: ConversationRecord, content: Pick<Content, 'guides'>, now: Date): QuestionStanding[] {
  const open = new Set(openNow(record, content));
  return record.causes.flatMap(({ replies, at }, index) =>
    replies.map((reply): QuestionStanding => {
      const said = new Date(at ?? now);
      const asked = new Set(reply.choices.map(({ pick }) => pick.at));
      const chosen = chosenOf(reply, record, index);
      return {
        reply,
        shown: { ...reply, text: sayAnew(reply.text, said, now), ...questionAnew(reply, said, now) },
        isOpen: [...asked].some((one) => open.has(one)) || isFormOpen(reply, open),
        isPast: reply.end === 'waiting' && isPast(reply.text, said, now),
        ...(chosen === undefined ? {} : { chosen }),
      };
    }),
  );
}

function questionAnew({ question }: Reply, said: Date, now: Date): Pick<Reply, 'question'> {
  return question === undefined ? {} : { question: sayAnew(question, said, now) };
}

function isFormOpen({ form }: Reply, open: ReadonlySet<string>): boolean {
  return form !== undefined && open.has(form.at);
}

/** The label of the choice that the question was answered with: pressed, or typed. */
function chosenOf({ choices }: Reply, { causes, sessions }: ConversationRecord, index: number): string | undefined {
  const pressed = causes
    .slice(index + 1)
    .flatMap(({ pick }) => choices.find((one) => one.pick.at === pick?.at && one.pick.answer === pick.answer) ?? [])[0];
  if (pressed !== undefined) return pressed.label;
  return choices.find(({ pick }) => {
    const [id, step] = pick.at.split('/');
    return sessions
      .find((one) => one.id === id)
      ?.trail.some((entry) => entry.step === step && entry.exit === pick.answer);
  })?.label;
}
