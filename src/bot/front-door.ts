import { HttpProblem } from '../http/http.ts';
import { type IncomingActivity, incomingActivity, tenantOf } from './activity.ts';
import type { Registration } from './tokens.ts';

const deepestBody = 100;
/** The first port that Linux gives out by itself; other systems begin higher. */
const lowestGivenOut = 32_768;

/**
 * Reads the body of a request, before anything of the SDK does.
 *
 * @throws HttpProblem 400 when it is no activity, or answers would go to an address that cannot be a channel's; 401 and 403
 * when it is an activity, and not for this bot
 */
export function readActivity(body: string, microsoft: Registration | undefined): IncomingActivity {
  const parsed = incomingActivity.safeParse(parse(body));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'it is not an object';
    throw new HttpProblem(400, 'not-an-activity', `The body is not an activity: ${where}.`);
  }
  const activity = parsed.data;
  if (!canReplyTo(activity.serviceUrl, microsoft))
    throw new HttpProblem(400, 'service-url', 'The serviceUrl is not the address of a channel this bot answers.');
  if (microsoft !== undefined) {
    if (activity.channelId === 'emulator') throw unauthorised();
    const tenant = tenantOf(activity);
    const isOurs =
      microsoft.type !== 'SingleTenant' ||
      tenant === undefined ||
      tenant.toLowerCase() === microsoft.tenantId?.toLowerCase();
    if (!isOurs) throw new HttpProblem(403, 'other-tenant', 'This bot is for the people of one organisation.');
  }
  return activity;
}

export function unauthorised(): HttpProblem {
  return new HttpProblem(401, 'unauthorised', 'The activity is not signed by a channel this bot knows.');
}

function parse(body: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new HttpProblem(400, 'not-json', 'The body is not JSON.');
  }
  if (isDeeper(data, deepestBody)) throw new HttpProblem(400, 'too-deep', 'The body is nested too deep.');
  return data;
}

/** Walks level by level, as what would call itself for every level could be brought down by ten thousand of them. */
function isDeeper(data: unknown, levels: number): boolean {
  let level = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** Whether a serviceUrl is one that this bot speaks to: asked of every reply, and of what is said unasked. */
export function canReplyTo(serviceUrl: string, microsoft: Registration | undefined): boolean {
  return microsoft === undefined ? isEmulator(serviceUrl) : isPublic(new URL(serviceUrl));
}

/**
 * Without an app id nothing is signed, and so nothing but an emulator beside us is ever spoken to: the root of a host on this
 * machine (Bot Framework Emulator) or `/_connector` (Agents Playground), at a port of those that systems give out to whoever
 * asks for any. Services have lower ones.
 */
function isEmulator(serviceUrl: string): boolean {
  const port = /^http:\/\/(?:localhost|\[::1\]|127(?:\.\d{1,3}){3}):(\d{5})(?:\/|\/_connector\/?)?$/i.exec(
    serviceUrl,
  )?.[1];
  return port !== undefined && Number(port) >= lowestGivenOut;
}

/** Channels have names in the public DNS: no address in figures, which could be one of our own network, and no bare host. */
function isPublic({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' &&
    /\.[a-z][a-z\d-]*$/.test(hostname) &&
    !/\.(?:local|localhost|internal|home|lan|intranet|arpa)$/.test(hostname)
  );
}
