import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Person } from '../conversation/ports.ts';
import { isAddress } from '../text/address.ts';
import { type IncomingActivity, isShared, nobody, type Speaker, tenantOf } from './activity.ts';
import type { Clock, Directory, Log, Member } from './ports.ts';
import type { Registration } from './tokens.ts';

/** How long what the directory says is taken, and how long it is not asked again after it has not answered. In milliseconds. */
const knownFor = 3_600_000;
const askedAgainAfter = 60_000;
/** How many people are known at once. */
const mostKnown = 5_000;
/** How long a turn waits for the directory, in milliseconds. */
const patience = 2_000;

/** Who sent an activity. */
export interface People {
  /** @param activity one whose token has been checked */
  of(activity: IncomingActivity, context: TurnContext): Promise<Speaker>;
}

/**
 * Knows people by what Teams signed: tenant and object id, from the activity, and the address from the directory of their organisation. Nothing that a card
 * or a sentence says has a part in it.
 *
 * An address is vouched for only where the person is of the Trust's own tenant, and no guest there: whoever runs another tenant
 * can write any address into its directory.
 *
 * @param microsoft without it nothing is signed, and everybody is anonymous
 */
export function knowPeople(
  microsoft: Registration | undefined,
  {
    directory,
    clock,
    log,
  }: { readonly directory: (context: TurnContext) => Directory; readonly clock: Clock; readonly log: Log },
): People {
  const known = new Map<string, { readonly member: Promise<Member | undefined>; until: number }>();

  const memberOf = (objectId: string, id: string, context: TurnContext): Promise<Member | undefined> => {
    const now = clock.now().getTime();
    const before = known.get(objectId);
    if (before !== undefined && before.until > now) return before.member;
    const member = directory(context)
      .find(id, objectId)
      .catch((error: Error) => {
        log.warn('directory-silent', { error: error.name });
        entry.until = clock.now().getTime() + askedAgainAfter;
        return undefined;
      });
    const entry = { member, until: now + knownFor };
    known.delete(objectId);
    for (const [oldest] of known) if (known.size >= mostKnown) known.delete(oldest);
    known.set(objectId, entry);
    return member;
  };

  return {
    async of(activity, context) {
      const { channelId, from } = activity;
      const { aadObjectId: objectId } = from;
      const tenant = tenantOf(activity)?.toLowerCase();
      if (microsoft === undefined || channelId !== 'msteams' || isShared(activity)) return nobody;
      if (objectId === undefined || tenant === undefined) return nobody;
      const isOurs = tenant === microsoft.tenantId?.toLowerCase();
      const member = isOurs ? await inTime(memberOf(objectId, from.id, context)) : undefined;
      const { address } = member ?? {};
      const name = member?.name ?? from.name;
      const addresses = address === undefined ? [] : [address];
      const person: Person = { tier: 'identified', tenant, objectId, addresses, ...(name === '' ? {} : { name }) };
      return { person, ...(address === undefined ? {} : { address }) };
    },
  };
}

/** The directory of the conversation that an activity came in. */
export function teamsDirectory(context: TurnContext): Directory {
  return {
    async find(id, objectId) {
      const { aadObjectId, name, email, userPrincipalName, userRole, ...rest } = (await TeamsInfo.getMember(
        context,
        id,
      )) as Awaited<ReturnType<typeof TeamsInfo.getMember>> & {
        readonly userRole?: unknown;
        readonly objectId?: unknown;
      };
      const isThem = (aadObjectId ?? rest.objectId) === objectId;
      const isGuest = userRole === 'guest' || /#EXT#/i.test(userPrincipalName ?? '');
      const address = isThem && !isGuest && isAddress(email ?? '') ? email?.toLowerCase() : undefined;
      return { name: isThem ? (name ?? '') : '', ...(address === undefined ? {} : { address }) };
    },
  };
}

async function inTime<Value>(value: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
