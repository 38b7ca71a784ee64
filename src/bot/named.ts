import type { IncomingActivity } from './activity.ts';
import { type SearchParts, searchGuides, selectGuide } from './guide-search.ts';
import type { NamedAnswer } from './ports.ts';
import { exchangeToken, type SignInParts, verifyState } from './sign-in.ts';

export interface NamedParts extends SearchParts, SignInParts {}

type Named = (activity: IncomingActivity, parts: NamedParts) => NamedAnswer | Promise<NamedAnswer>;

/** What Teams asks by name: to sign in, and to find a guide. */
export const named: Readonly<Record<string, Named>> = {
  'signin/tokenExchange': exchangeToken,
  'signin/verifyState': verifyState,
  'composeExtension/query': searchGuides,
  'composeExtension/selectItem': selectGuide,
};

/** @returns undefined for what has no answer here */
export async function answerNamed(activity: IncomingActivity, parts: NamedParts): Promise<NamedAnswer | undefined> {
  const { name = '' } = activity;
  return Object.hasOwn(named, name) ? named[name]?.(activity, parts) : undefined;
}
