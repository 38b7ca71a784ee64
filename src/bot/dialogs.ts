import { z } from 'zod';
import type { QuestionStanding } from '../conversation/ports.ts';
import { cameFrom, type IncomingActivity } from './activity.ts';
import { type Answer, type CardParts, find, ofThisChat, type Send } from './card-actions.ts';
import { type Card, type CardData, cardData } from './cards/card.ts';
import { dateOfBirthCard, detailsCard, type FormData } from './cards/forms.ts';
import { chatMark } from './cards/question.ts';
import { attachmentOf } from './replies.ts';

/** What stands in the fields of a date of birth, as it was typed. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Takes a date of birth that was typed into a card, past the conversation. */
export interface DatesOfBirth {
  /**
   * @param url of the form that was issued
   * @returns what to change in it, or that the form cannot be sent any more; nothing when it is on its way
   * @throws StoreUnavailable: sending it again is safe
   */
  send(url: string, typed: TypedDate): Promise<{ readonly problem?: string; readonly isOver?: boolean }>;
}

export interface DialogParts extends CardParts {
  readonly datesOfBirth: DatesOfBirth;
}

type Form = NonNullable<QuestionStanding['reply']['form']>;

/** Pixels, as Teams takes them. */
const page = { width: 600, height: 640 };
const card = { width: 'medium', height: 'medium' } as const;

const fetched = z.object({ data: z.unknown() });
const field = z.string().max(4000).catch('');
const submitted = z.object({
  data: z.discriminatedUnion('form', [
    /** Our page in a dialog says that it has been sent. */
    z.object({ form: z.literal('sent') }),
    z.object({
      form: z.literal('date-of-birth'),
      card: z.string(),
      chat: z.string(),
      day: field,
      month: field,
      year: field,
    }),
    z.object({
      form: z.literal('details'),
      card: z.string(),
      chat: z.string(),
      name: field,
      'payroll-number': field,
      reach: field,
      issue: field,
    }),
  ]),
});

/** `task/fetch`: a form is opened in a dialog, as the page or, where that has no address that Teams takes, as a card. */
export async function openDialog(activity: IncomingActivity, parts: DialogParts): Promise<Answer> {
  const { words } = parts;
  const sent = fetched.safeParse(activity.value).data?.data;
  const data = ofThisChat(sent, activity);
  if (data === undefined) return told(words(cardData.safeParse(sent).success ? 'card.other-chat' : 'card.not-read'));
  const form = await openForm(data, activity, parts);
  if (form === undefined) return told(words('form.closed'));
  const title = words(`card.form.${form.of}`);
  if (form.of === 'date-of-birth' && form.url.startsWith('https:'))
    return {
      status: 200,
      body: { task: { type: 'continue', value: { title, url: form.url, fallbackUrl: form.url, ...page } } },
    };
  return shown(title, cardOfForm(form, data, activity, parts));
}

/** `task/submit`: what was filled in, or that the page was. */
export async function submitDialog(activity: IncomingActivity, parts: DialogParts, send: Send): Promise<Answer> {
  const { words, turns, datesOfBirth } = parts;
  const { data: read } = submitted.safeParse(activity.value);
  if (read === undefined) return told(words('card.not-read'));
  const { data } = read;
  if (data.form === 'sent') return { status: 200, body: {} };
  if (data.chat !== chatMark(activity.conversation.id)) return told(words('card.other-chat'));
  const form = await openForm(data, activity, parts);
  if (form?.of !== data.form) return told(words('form.closed'));
  const again = (problem: string) =>
    shown(words(`card.form.${form.of}`), cardOfForm(form, data, activity, parts, problem));

  if (form.of === 'date-of-birth' && data.form === 'date-of-birth') {
    const { day, month, year } = data;
    const { problem, isOver } = await datesOfBirth.send(form.url, { day, month, year });
    if (problem !== undefined) return again(problem);
    return told(words(isOver === true ? 'form.closed' : 'form.sent'));
  }
  if (data.form !== 'details') return told(words('form.closed'));
  const { name, reach, issue, 'payroll-number': payrollNumber } = data;
  const values = { name, 'payroll-number': payrollNumber, reach, issue };
  if (Object.values(values).some((value) => value.trim() === '')) return again(words('form.details.missing'));
  const { replies } = await turns.hear({ ...cameFrom(activity), kind: 'details', at: form.at, values });
  await send(replies);
  return { status: 200, body: {} };
}

async function openForm(
  { card }: Pick<CardData, 'card'>,
  activity: IncomingActivity,
  parts: DialogParts,
): Promise<Form | undefined> {
  const found = await find(card, activity, parts);
  return found?.isOpen === true ? found.reply.form : undefined;
}

function cardOfForm(
  form: Form,
  { card }: Pick<CardData, 'card'>,
  { conversation }: IncomingActivity,
  { words }: DialogParts,
  problem?: string,
): Card {
  const data: FormData = { form: form.of, card, chat: chatMark(conversation.id) };
  return form.of === 'details' ? detailsCard(form, data, words, problem) : dateOfBirthCard(data, words, problem);
}

function shown(title: string, content: Card): Answer {
  return { status: 200, body: { task: { type: 'continue', value: { title, ...card, card: attachmentOf(content) } } } };
}

/** One sentence in the place of the dialog. */
export function told(text: string): Answer {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}
