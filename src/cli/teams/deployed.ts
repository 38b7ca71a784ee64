import type { Look, Seen } from './seen.ts';

/** What was looked at, and what is wrong with it, if anything. */
export interface Finding {
  readonly what: string;
  readonly wrong?: string;
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const forged = `Bearer ${encode({ alg: 'RS256', kid: 'nobody' })}.${encode({ iss: 'https://api.botframework.com', aud: 'nobody' })}.c2ln`;
/** Microsoft's tokens are good for five minutes before and after. */
const mostApart = 300_000;

/**
 * Asks a deployed bot whether Teams would get an answer from it. Nothing is said to the bot: it is asked without a token, which it has to refuse in the
 * right way. Whether Microsoft's own tokens are taken shows only in Teams.
 */
export async function checkDeployed(look: Look, now = () => Date.now()): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const find = async (what: string, work: () => Promise<string | undefined>): Promise<void> => {
    const wrong = await work().catch((error: Error) => error.message);
    findings.push({ what, ...(wrong === undefined ? {} : { wrong }) });
  };
  await find('it can be reached, and its certificate holds', async () => {
    const seen = await look('/healthz');
    return (
      elsewhere(seen) ?? (seen.status === 200 && /"status"/.test(seen.text) ? undefined : notOurs(seen, '/healthz'))
    );
  });
  const first = findings[0]?.wrong;
  // Nothing else can be seen then.
  if (first !== undefined) return findings;
  await find('it is ready', async () => {
    const { status } = await look('/readyz');
    return status === 200
      ? undefined
      : `/readyz answers ${status}: its store, its backend or its start is not well. Ask it on its own machine, where it says which`;
  });
  await find('its clock is right', async () => {
    const date = (await look('/healthz')).headers.get('date');
    const apart = date === null ? 0 : Math.abs(Date.parse(date) - now());
    return apart > mostApart
      ? `its clock is ${Math.round(apart / 60_000)} minutes off this one: no token of Microsoft’s would be valid`
      : undefined;
  });
  await find('/api/messages asks for a token', async () => refusal(await look('/api/messages', { body: '{}' })));
  await find('/api/messages refuses a forged token', async () =>
    refusal(await look('/api/messages', { body: '{}', headers: { authorization: forged } })),
  );
  await find('it answers in two seconds', async () => {
    const { milliseconds } = await look('/healthz');
    return milliseconds > 2_000 ? `it took ${milliseconds} ms` : undefined;
  });
  await find('Teams may show the tab', async () => {
    const { status, headers } = await look('/teams/cases');
    if (status !== 200) return `/teams/cases answers ${status}`;
    if (headers.get('x-frame-options') !== null)
      return 'X-Frame-Options is set, by a proxy: Teams would show an empty tab. Take it off for /teams/';
    const policy = headers.get('content-security-policy') ?? '';
    return /frame-ancestors[^;]*teams\.microsoft\.com/.test(policy)
      ? undefined
      : 'its Content-Security-Policy does not name teams.microsoft.com: does a proxy set another?';
  });
  await find('the tab asks for a sign-in', async () => {
    const { status } = await look('/teams/cases/mine');
    if (status === 404) return 'nobody can sign in: MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID are not set there';
    return status === 401 ? undefined : `/teams/cases/mine answers ${status} without a token, and should answer 401`;
  });
  for (const path of ['/privacy', '/terms', '/about'])
    await find(`${path} can be read without a sign-in`, async () => {
      const { status, type } = await look(path);
      return status === 200 && type.startsWith('text/html') ? undefined : `it answers ${status}`;
    });
  return findings;
}

/** What is wrong with the answer to somebody without a token, which has to be 401 in our own words. */
function refusal(seen: Seen): string | undefined {
  const { status, type, text } = seen;
  const moved = elsewhere(seen);
  if (moved !== undefined) return moved;
  const isProblem = type.startsWith('application/problem+json');
  if (status === 401 && isProblem && /urn:latchkey:problem:unauthorised/.test(text)) return undefined;
  if (status === 401)
    return 'somebody in front asks for a sign-in of its own (401, not in our words): let Microsoft through to /api/messages';
  if ((status === 403 && /not-from-here/.test(text)) || (status === 400 && /not-an-activity/.test(text)))
    return 'it has no app id: set MICROSOFT_APP_ID and how it shows who it is';
  if (status === 403)
    return 'somebody in front refuses (403): a firewall may want a list of addresses, which Teams does not have';
  if (status === 404 && isProblem) return 'the endpoint is closed: MICROSOFT_APP_ID is not set there';
  if (status === 404) return 'there is no /api/messages (404): does the proxy pass the path on?';
  if (status === 405) return 'a POST is not passed on (405)';
  if (status >= 500) return `the proxy cannot reach Latchkey (${status})`;
  if (status === 200) return 'it took an activity without a token (200): this is not Latchkey, or it stands open';
  return notOurs(seen, '/api/messages');
}

function elsewhere({ status, headers }: Seen): string | undefined {
  if (status < 300 || status > 399) return undefined;
  return `it leads elsewhere (${status} to ${headers.get('location') ?? 'nowhere'}), which Teams does not follow: give Teams that address`;
}

function notOurs({ status, type }: Seen, path: string): string {
  return `${path} answers ${status} with ${type || 'no type'}, which is not Latchkey: does the proxy lead there?`;
}
