import type { Quota } from '../ports.ts';

const hour = 3600;
const tenMinutes = 600;

/**
 * How much anybody may ask for. No guide states these: they are there to keep one person from flooding another, and are set
 * well above what somebody who is locked out does.
 */
export const quotas = {
  /** Requests of one identified person, matching or not: nobody can try dates of birth one after the other. */
  person: { name: 'person', most: 6, seconds: hour },
  /** Requests of one anonymous requester. */
  requester: { name: 'requester', most: 20, seconds: hour },
  /** Requests for one address at one system, whether it is registered or not. */
  address: { name: 'address', most: 10, seconds: hour },
  /** Tries at the password of one account, by one requester, where the system itself has no lock. */
  signIn: { name: 'sign-in', most: 20, seconds: hour },
  /** Forms sent from one browser that keeps our cookie. */
  browser: { name: 'browser', most: 60, seconds: tenMinutes },
  /** Forms sent by all such browsers of one network: a whole hospital may stand behind one address. */
  network: { name: 'network', most: 3000, seconds: tenMinutes },
  /** Forms from one network that bring no cookie of ours. They are of no page that was shown, and take nothing from those that are. */
  withoutCookie: { name: 'network-without-cookie', most: 300, seconds: tenMinutes },
  /** Requests of one caller of the API. */
  caller: { name: 'caller', most: 6000, seconds: hour },
  /** Calls with a wrong key from one network. */
  failedKeys: { name: 'failed-keys', most: 30, seconds: tenMinutes },
} as const satisfies Readonly<Record<string, Quota>>;

/**
 * Codes of the second factor to one phone or mailbox in any one hour, counted exactly: see limits.ts. Only somebody who had the
 * password or the mailbox can have one sent, so strangers' letters and these take nothing from each other.
 */
export const codesAnHour = 6;
