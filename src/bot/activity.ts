import { type Activity, ActivityTypes, type CardAction, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { type Heard, pick, type Reply } from '../conversation/messages.ts';

const bounded = z.string().min(1).max(1000);

/**
 * What must be right about an activity before the SDK sees it. The rest of it passes through untouched: channels send much
 * that we do not read.
 */
export const incomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: bounded.optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  from: z.looseObject({ id: bounded }),
  recipient: z.looseObject({ id: bounded }).optional(),
  conversation: z.looseObject({
    id: bounded,
    conversationType: z.string().max(100).nullish(),
    tenantId: z.string().max(200).nullish(),
  }),
  text: z.string().max(100_000).nullish(),
});

/** A group chat or a channel of a team: many read along, so nothing about an account is said there. */
export function isShared(activity: Activity): boolean {
  const kind = activity.conversation.conversationType;
  return activity.conversation.isGroup === true || (kind !== undefined && kind !== null && kind !== 'personal');
}

/** @returns undefined for what the bot does not answer: reactions, edits, its own coming and going */
export function toHeard(activity: Activity): Heard | undefined {
  const base = {
    id: activity.id ?? `${activity.timestamp ?? ''}/${activity.type}`,
    conversation: [activity.channelId, activity.conversation.tenantId ?? '', activity.conversation.id].join('/'),
    channel: activity.channelId === 'msteams' ? 'msteams' : 'other',
    person: { tier: 'anonymous' },
    reference: TurnContext.getConversationReference(activity),
  } as const;
  if (activity.type === ActivityTypes.Message) {
    const text = (TurnContext.removeRecipientMention({ ...activity }) ?? activity.text ?? '').trim();
    const picked = pick.safeParse(activity.value);
    return { ...base, kind: 'message', text, ...(picked.success ? { pick: picked.data } : {}) };
  }
  const somebodyCame = activity.type === ActivityTypes.ConversationUpdate && (activity.membersAdded?.length ?? 0) > 0;
  return somebodyCame ? { ...base, kind: 'arrival', id: 'arrival' } : undefined;
}

/** Teams shows six suggested actions at most; a longer list is written out, and chosen by its number. */
const mostActions = 6;

export function fromReply({ text, choices, links }: Reply): Partial<Activity> {
  const numbered = choices.length > mostActions ? choices.map(({ label }, index) => `${index + 1}. ${label}`) : [];
  const paragraphs = [text, links.map(({ title, url }) => `- [${title}](${url})`).join('\n'), numbered.join('\n')];
  const actions = choices
    .slice(0, numbered.length === 0 ? mostActions : 0)
    .map(({ label }): CardAction => ({ type: 'imBack', title: label, value: label }));
  return {
    type: ActivityTypes.Message,
    textFormat: 'markdown',
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
  };
}
