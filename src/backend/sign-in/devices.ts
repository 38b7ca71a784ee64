import { z } from 'zod';
import { hashOf, isSame, newToken } from '../secrets.ts';

/** How long a browser is known after it was last signed in, in seconds. */
export const deviceSeconds = 180 * 86_400;
const newest = 5;

/** A browser that was signed in to an account, as the account keeps it. */
export const device = z.strictObject({ hash: z.string(), until: z.iso.datetime() });
export type Device = z.infer<typeof device>;

interface WithDevices {
  readonly devices?: readonly Device[] | undefined;
}

/**
 * Makes a browser known to an account (OWASP: device cookies). From then on its misses count as those of the account's own
 * person, and no stranger's misses keep it out.
 *
 * @param replaced the hash of the device that the browser was until now
 * @returns the cookie's value, 256 bits that are kept nowhere else, and the devices the account has with it
 */
export function withNewDevice(
  { devices = [] }: WithDevices,
  now: Date,
  replaced?: string,
): { readonly value: string; readonly devices: Device[] } {
  const value = newToken();
  const until = new Date(now.getTime() + deviceSeconds * 1000).toISOString();
  const others = devices.filter(({ hash, until }) => hash !== replaced && Date.parse(until) > now.getTime());
  return { value, devices: [{ hash: hashOf(value), until }, ...others].slice(0, newest) };
}

/** @returns the hash of the device, when an account knows it */
export function findDevice({ devices = [] }: WithDevices, value: string, now: Date): string | undefined {
  const hash = hashOf(value);
  return devices.find((known) => isSame(known.hash, hash) && Date.parse(known.until) > now.getTime())?.hash;
}
