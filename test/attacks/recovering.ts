import assert from 'node:assert/strict';
import { readConfig } from '../../src/app/config.ts';
import { importAccounts, type RowReport } from '../../src/backend/accounts/import.ts';
import { openBackendStore } from '../../src/cli/backend-store.ts';
import { Browser, type Shown } from '../backend/browser.ts';
import { onRedis } from '../journeys/latchkey.ts';
import type { House } from './house.ts';

/** What a person does who gets back into an account, by the pages, as a browser does it. */

export const born = { 'date-of-birth-day': '1', 'date-of-birth-month': '1', 'date-of-birth-year': '1990' };
export const fresh = { password: 'Ward-seven-7', confirm: 'Ward-seven-7' };
export const esr = '/practice/esr';
export const training = '/practice/training-interface';
export const nhsp = '/practice/nhsp-online';

export const owner = (email: string) => ({
  tier: 'identified',
  tenant: 'trust',
  objectId: `of ${email}`,
  addresses: [email],
});

/** Keys of a store that the commands can open too. */
export function keysOfStore(): { readonly STORE_KEYS: string; readonly STORE_SECRET: string } {
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  return { STORE_KEYS, STORE_SECRET };
}

/** Imports rows as the operator's command does. @returns what became of each */
export async function importRows(
  { redisUrl }: House,
  settings: Readonly<Record<string, string>>,
  rows: readonly string[],
): Promise<readonly RowReport['result'][]> {
  const store = await openBackendStore(readConfig({ ...settings, REDIS_URL: redisUrl }));
  try {
    const csv = `system,email,username,dateOfBirth,joined\n${rows.join('\n')}\n`;
    const became: RowReport['result'][] = [];
    for await (const { result } of importAccounts(csv, { ...store, dryRun: false })) became.push(result);
    return became;
  } finally {
    await store.close();
  }
}

export const heading = ({ html }: Shown) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<span[\s\S]*?<\/span>/, '')
    .trim();

/** @param opened the house, which is there once the suite has begun */
export function people(opened: () => House) {
  const browse = () => new Browser(opened().backendUrl);
  /** Sends a form that the browser may not be shown at all. */
  const post = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<Shown> => {
    if (browser.cookie('latchkey-form') === '') await browser.open(`${training}/request`);
    const csrf = browser.cookie('latchkey-form');
    return browser.open(path, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) });
  };
  const submit = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>) =>
    browser.send(await browser.open(path), fields);
  const newestTo = async (address: string) => {
    await opened().settled();
    return mailsTo(address).at(-1) ?? '';
  };
  const mailsTo = (address: string) =>
    opened()
      .mail.received.filter(({ to }) => to.includes(address))
      .map(({ data }) => data);
  /** @returns the newest code. A notice of something earlier may come after it */
  const codeTo = async (address: string) => {
    await opened().settled();
    const code = mailsTo(address)
      .flatMap((data) => /code is:\s*(\d{6})/.exec(data)?.[1] ?? [])
      .at(-1);
    assert.ok(code !== undefined, `no code came to ${address}`);
    return code;
  };
  const tokensTo = (address: string) =>
    mailsTo(address).flatMap((data) => /\/reset\?token=([\w-]{43})/.exec(data)?.[1] ?? []);
  /** Asks for a link by its form. @returns the token in its mail */
  const linkTo = async (email: string, system: typeof esr | typeof training = esr, browser = browse()) => {
    const earlier = tokensTo(email);
    await submit(browser, `${system}/request`, system === esr ? { email, ...born } : { email });
    await opened().settled();
    const token = tokensTo(email).find((one) => !earlier.includes(one));
    assert.ok(token !== undefined, `no link came to ${email}`);
    return token;
  };
  const signIn = async (browser: Browser, system: string, name: string, password: string, headers = {}) =>
    browser.send(
      await browser.open(`${system}/sign-in`),
      { [system === esr ? 'username' : 'email']: name, password },
      headers,
    );
  /** Registers as far as the page for the details. */
  const prove = async (browser: Browser, email: string) => {
    const page = await submit(browser, `${nhsp}/register`, { email });
    return browser.send(page, { action: 'verify', code: await codeTo(email) });
  };
  const detailed = { ...fresh, ...born, firstName: 'Practice', lastName: 'Account', phone: '07700900982' };
  /** Registers to the end, with codes by email. */
  const register = async (browser: Browser, email: string) => {
    await browser.send(await prove(browser, email), detailed);
    await submit(browser, `${nhsp}/register/second-factor`, { factor: 'email' });
    const asked = await submit(browser, `${nhsp}/register/verify`, { to: email });
    await browser.send(asked, { code: await codeTo(email) });
    return submit(browser, `${nhsp}/register/verified`, {});
  };
  return { browse, post, submit, newestTo, codeTo, linkTo, signIn, prove, register, detailed };
}
