import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { type InboundEvent, type Person, type Pick, pick } from '../conversation/messages.ts';
import { cardData } from './cards/card.ts';
import { heardIn } from './words.ts';

/** Stands in addresses that replies go to: dots alone would lead to other ones. */
const id = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => !/^\.{1,2}$/.test(text));
/** What is only shown: one that is missing or too long is no reason to refuse the activity. */
const name = z.string().max(200).catch('');
const account = z.object({ id, name });
/** In a directory of Microsoft's. One that is none is nobody's. */
const sender = account.extend({ aadObjectId: z.guid().toLowerCase().optional().catch(undefined) });

/** Where to speak to a person unasked, as it is kept with the conversation. */
export const conversationReference = z.object({
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  /** When the person was heard: an ISO instant. */
  heard: z.iso.datetime().optional(),
  /** Where mail reaches them, should the channel not. */
  address: z.string().max(320).optional(),
  user: account,
  bot: account,
  conversation: z.object({
    id,
    name,
    isGroup: z
      .boolean()
      .nullish()
      .transform((isGroup) => isGroup ?? false),
    conversationType: z
      .string()
      .max(100)
      .nullish()
      .transform((type) => type ?? ''),
    tenantId: z.string().max(200).nullish().transform(orUndefined),
  }),
});

/** Who speaks in Teams, and what is known of where they are written to. */
export interface Speaker {
  readonly person: Person;
  /** Where mail reaches them, by the word of the directory. */
  readonly address?: string;
}

export const nobody: Speaker = { person: { tier: 'anonymous' } };

const reference = conversationReference.shape;

/**
 * What is taken of an activity. It must be right before the SDK sees it, and nothing else goes any further: channels send
 * much that is not read here.
 */
export const incomingActivity = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish().transform(orUndefined),
  channelId: reference.channelId,
  serviceUrl: reference.serviceUrl,
  from: sender,
  recipient: account,
  conversation: reference.conversation,
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  value: z.unknown().optional(),
  name: z.string().max(200).nullish().transform(orUndefined),
  timestamp: z.string().max(40).nullish().catch(undefined).transform(orUndefined),
  replyToId: id.nullish().catch(undefined).transform(orUndefined),
  action: z.string().max(100).nullish(),
  deliveryMode: z.string().max(100).nullish().transform(orUndefined),
  entities: z.array(z.unknown()).max(200).nullish(),
  attachments: z.array(z.unknown()).nullish().catch(undefined),
  membersAdded: z.array(z.unknown()).nullish(),
  channelData: z.unknown().optional(),
});
export type IncomingActivity = z.infer<typeof incomingActivity> & {
  /** Who sent it, once that is known. */
  readonly speaker?: Speaker;
  /** When it came, in milliseconds since 1970. */
  readonly heardAt?: number;
};

const edited = z.object({ eventType: z.string() });
const teamsTenant = z.object({ tenant: z.object({ id: z.string() }) });

function orUndefined<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}

/** The activity as the SDK wants it. */
export function toSdk(activity: IncomingActivity): Activity {
  const { type, text, channelId, serviceUrl, from, recipient, deliveryMode } = activity;
  const { tenantId, ...conversation } = activity.conversation;
  return {
    type,
    text,
    channelId,
    serviceUrl,
    from: {
      id: from.id,
      name: from.name,
      ...(from.aadObjectId === undefined ? {} : { aadObjectId: from.aadObjectId }),
    },
    recipient,
    conversation: { ...conversation, ...(tenantId === undefined ? {} : { tenantId }) },
    ...(activity.id === undefined ? {} : { id: activity.id }),
    ...(deliveryMode === undefined ? {} : { deliveryMode }),
    ...(activity.name === undefined ? {} : { name: activity.name }),
    callerId: '',
    label: '',
    listenFor: [],
    localTimezone: '',
    valueType: '',
  };
}

/** A group chat or a channel of a team: many read along, so nothing about an account is said there. */
export function isShared({ conversation }: IncomingActivity): boolean {
  return conversation.isGroup || !['', 'personal'].includes(conversation.conversationType);
}

/** The Teams tenant that an activity comes from, if it says so. */
export function tenantOf({ conversation, channelData }: IncomingActivity): string | undefined {
  return conversation.tenantId ?? teamsTenant.safeParse(channelData).data?.tenant.id;
}

/** How we name a conversation of a channel. */
export function conversationOf({ channelId, conversation }: IncomingActivity): string {
  return [channelId, conversation.tenantId ?? '', conversation.id].map(encodeURIComponent).join('/');
}

/** Who speaks, and where. */
export function cameFrom(activity: IncomingActivity) {
  const { channelId, serviceUrl, from, recipient, conversation, speaker = nobody } = activity;
  const { person, address } = speaker;
  return {
    // Channels name their activities. One without a name cannot come a second time.
    id: activity.id ?? randomUUID(),
    conversation: conversationOf(activity),
    channel: channelId === 'msteams' ? 'msteams' : 'other',
    person,
    reference: {
      channelId,
      serviceUrl,
      heard: new Date(activity.heardAt ?? Date.now()).toISOString(),
      ...(address === undefined ? {} : { address }),
      user: { id: from.id, name: from.name },
      bot: recipient,
      conversation,
    } satisfies z.infer<typeof conversationReference>,
  } as const;
}

/** @returns undefined for what the bot does not answer: reactions, what is deleted, its own coming and going */
export function toInboundEvent(activity: IncomingActivity): InboundEvent | undefined {
  const { type } = activity;
  const base = cameFrom(activity);
  if (type === 'message') {
    const picked = pickIn(activity.value);
    const { text, withFile } = heardIn(activity);
    return {
      ...base,
      kind: 'message',
      text,
      ...(withFile ? { withFile } : {}),
      ...(picked === undefined ? {} : { pick: picked }),
    };
  }
  if (isEdit(activity)) {
    const { text } = heardIn(activity);
    // It has the id of the message that was edited, however often that is done. Nothing of its words may stand in a name.
    return { ...base, kind: 'message', id: `${base.id}/${activity.timestamp ?? randomUUID()}`, text, edits: base.id };
  }
  const came =
    (type === 'conversationUpdate' && (activity.membersAdded?.length ?? 0) > 0) ||
    (type === 'installationUpdate' && activity.action?.startsWith('add') === true);
  if (came) return { ...base, kind: 'arrival', id: 'arrival' };
  const isGone = type === 'installationUpdate' && activity.action?.startsWith('remove') === true;
  return isGone ? { ...base, kind: 'departure' } : undefined;
}

/** What was pressed: of a card of ours, or as clients of other kinds send it. */
function pickIn(value: unknown): Pick | undefined {
  const { data } = cardData.safeParse(value);
  return data === undefined ? pick.safeParse(value).data : data.pick;
}

/** The person has edited a message of theirs. */
function isEdit({ type, channelData, text }: IncomingActivity): boolean {
  const { eventType } = edited.safeParse(channelData).data ?? {};
  return type === 'messageUpdate' && eventType !== 'undeleteMessage' && text !== '';
}

/** Where to speak unasked. */
export type SpokenTo = z.infer<typeof conversationReference>;

/** A kept reference. @returns undefined when what was kept is none */
export function readReference(kept: unknown): SpokenTo | undefined {
  return conversationReference.safeParse(kept).data;
}
