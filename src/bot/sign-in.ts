import { z } from 'zod';
import { change } from '../documents/change.ts';
import type { IncomingActivity } from './activity.ts';
import type { Answer, Documents, Log } from './ports.ts';

export interface SignInParts {
  readonly documents: Documents;
  readonly log: Log;
  /** @returns whose token it is, by object id; left out where the bot has no registration. @throws when it does not hold */
  readonly readToken?: ((token: string) => Promise<{ readonly objectId: string }>) | undefined;
}

const exchange = z.object({
  id: z.string().min(1).max(200),
  connectionName: z.string().max(200).nullish(),
  token: z.string().min(1).max(8192),
});
/** In seconds: every client of a person sends the same within moments. */
const known = 600;
const taken = z.strictObject({ by: z.string() });

/**
 * Takes the token that a client of Teams offers. Every client of a person sends it, the phone as well as the desk: one exchange is one, whoever comes
 * first. The token says who the person is, and must be of the one who sent it.
 */
export async function exchangeToken(activity: IncomingActivity, parts: SignInParts): Promise<Answer> {
  const { data } = exchange.safeParse(activity.value);
  const { aadObjectId } = activity.from;
  if (data === undefined) return { status: 400, body: { error: { code: 'BadRequest' } } };
  const { id, connectionName = '' } = data;
  try {
    const { objectId } = (await parts.readToken?.(data.token)) ?? {};
    if (objectId === undefined || objectId !== aadObjectId) throw new Error('another person');
  } catch {
    parts.log.warn('token-not-exchanged');
    const failureDetail = 'The token was not taken. Sign in again.';
    return { status: 412, body: { id, connectionName, failureDetail } };
  }
  const isFirst = await change(parts.documents, `sign-in/${aadObjectId}/${id}`, taken, (before) =>
    before === undefined
      ? { save: { by: activity.id ?? '' }, ttlSeconds: known, told: true }
      : { told: before.by === (activity.id ?? '') },
  );
  if (isFirst) parts.log.info('signed-in');
  return { status: 200, body: { id, connectionName } };
}

/** A code that ends a sign-in in a window of its own. None is ever begun here, so none can end. */
export function verifyState(): Answer {
  return { status: 412, body: { failureDetail: 'There is no sign-in under way here.' } };
}
