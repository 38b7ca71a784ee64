import { z } from 'zod';
import { RecordUnreadable, StoreUnavailable } from '../conversation/errors.ts';
import { type IncomingActivity, isShared } from './activity.ts';
import { type Answer, cardAction, type Send, sentence } from './card-actions.ts';
import { feedbackCard } from './cards/forms.ts';
import { closedCard } from './cards/question.ts';
import { type DialogParts, openDialog, submitDialog, told } from './dialogs.ts';
import { attachmentOf } from './replies.ts';

export interface InvokeParts extends DialogParts {
  /** What is said in a group or a channel, where many read along. */
  readonly onlyInPersonalChat: string;
  /** Counts whether it helped. */
  helped(helped: boolean, channel: string): void;
}

type Invoke = (activity: IncomingActivity, parts: InvokeParts, send: Send) => Answer | Promise<Answer>;

const reaction = z.enum(['like', 'dislike']);
const thumb = z.object({ actionName: z.literal('feedback'), actionValue: z.object({ reaction }) });
const asked = z.object({ data: thumb });

const done: Answer = { status: 200, body: {} };
const nothingFound: Answer = {
  status: 200,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
};

/** Those that lead into a chat of somebody's own. */
const personal = new Set(['adaptiveCard/action', 'task/fetch', 'task/submit', 'tab/fetch', 'tab/submit']);

/** All that Teams can ask of a bot by name, and what it is answered. */
export const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': cardAction,
  'task/fetch': openDialog,
  'task/submit': submitDialog,
  'message/fetchTask': ({ value }, { words }) => {
    const { data } = asked.safeParse(value);
    if (data === undefined) return told(words('card.not-read'));
    const card = feedbackCard({ form: 'feedback' }, words);
    const title = words('feedback.title');
    return { status: 200, body: { task: { type: 'continue', value: { title, card: attachmentOf(card) } } } };
  },
  // What else a client may send along, a text for instance, is not read.
  'message/submitAction': ({ value, channelId }, { helped }) => {
    const { data } = thumb.safeParse(value);
    if (data === undefined) return { status: 400, body: { error: { code: 'BadRequest' } } };
    helped(data.actionValue.reaction === 'like', channelId);
    return done;
  },
  'composeExtension/query': (_activity, { words }) => extension(words('no-search')),
  'composeExtension/queryLink': () => nothingFound,
  'composeExtension/anonymousQueryLink': () => nothingFound,
  'composeExtension/selectItem': () => nothingFound,
  'composeExtension/fetchTask': (_activity, { words }) => told(words('no-search')),
  'composeExtension/submitAction': (_activity, { words }) => told(words('no-search')),
  'composeExtension/querySettingUrl': (_activity, { words }) => extension(words('no-settings')),
  'composeExtension/setting': () => done,
  'composeExtension/onCardButtonClicked': () => done,
  'tab/fetch': tab,
  'tab/submit': tab,
  'config/fetch': (_activity, { words }) => configuration(words('no-settings')),
  'config/submit': (_activity, { words }) => configuration(words('no-settings')),
  // No file is ever offered, and no mail with an action in it sent.
  'fileConsent/invoke': () => done,
  'actionableMessage/executeAction': () => done,
  'application/search': () => ({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } },
  }),
  healthCheck: () => ({ status: 200, body: { healthResults: { success: true, messages: ['OK'] } } }),
};

/**
 * @returns 501 for what Teams has no name for, or what is not ours to answer
 * @throws CauseReused, and whatever the channel's service answers with when it does not take a reply
 */
export async function answerInvoke(activity: IncomingActivity, parts: InvokeParts, send: Send): Promise<Answer> {
  const { name = '' } = activity;
  const invoke = Object.hasOwn(invokes, name) ? invokes[name] : undefined;
  if (invoke === undefined) return { status: 501, body: {} };
  if (isShared(activity) && personal.has(name)) return inWords(name, parts.onlyInPersonalChat);
  try {
    return await invoke(activity, parts, send);
  } catch (error) {
    const isStore = error instanceof StoreUnavailable || error instanceof RecordUnreadable;
    if (!isStore || !personal.has(name)) throw error;
    parts.log.error('invoke-failed', { name, error: error.name });
    return inWords(name, parts.words(error instanceof StoreUnavailable ? 'store-down' : 'card.not-read'));
  }
}

/** One sentence in the place of a card or a dialog. */
function inWords(name: string, text: string): Answer {
  return name === 'adaptiveCard/action' ? sentence(text) : told(text);
}

function extension(text: string): Answer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

function configuration(value: string): Answer {
  return { status: 200, body: { config: { type: 'message', value } } };
}

/** Tabs made of cards: we have none, and say where to go instead. */
function tab(_activity: IncomingActivity, { words }: InvokeParts): Answer {
  const card = closedCard(words, 'no-search');
  return {
    status: 200,
    body: { responseType: 'tab', tab: { type: 'continue', value: { cards: [{ card }] } } },
  };
}
