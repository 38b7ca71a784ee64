import { z } from 'zod';
import { type AddressRead, mailbox, nearNhsNet, readAddress } from '../text/address.ts';
import { oneLine } from '../text/fold.ts';

export type TypedAddress =
  /** In lower case. `meant` is the address at nhs.net that it is one slip away from, if it is. */
  | { readonly email: string; readonly meant?: string }
  /** What was read, and what is wrong with it. */
  | { readonly problem: string };

/** Reads a field that holds one address and nothing else. Nothing that was left unread is dropped without a word. */
export function readTypedAddress(typed: string): TypedAddress {
  const read = readAddress(typed);
  if ('address' in read) {
    const { address, before, after } = read;
    if (before !== '' || after !== '') return { problem: sayPart(address, before, after) };
    if (read.folded === 'letters') return { problem: `We read ${address}. Type it again in plain letters and numbers` };
    const meant = nearNhsNet(address);
    return { email: address, ...(meant === undefined ? {} : { meant }) };
  }
  switch (read.problem) {
    case 'part':
      return { problem: sayPart(read.read, read.before, read.after) };
    case 'several':
      return { problem: `We read ${read.read.slice(0, 3).join(' and ')}. Enter one email address` };
    case 'none':
      return { problem: 'Enter an email address in the correct format, like name@nhs.net' };
  }
}

/** The same for what a program sends or a file holds: nothing stands around the address there, not even brackets. */
export function readBareAddress(typed: string): TypedAddress {
  const read = readTypedAddress(typed);
  if ('problem' in read || oneLine(typed).toLowerCase() === read.email) return read;
  return { problem: `We read ${read.email}, with something around it. Enter the address alone` };
}

function sayPart(read: string, before: string, after: string): string {
  const [rest, where] = before === '' ? [after, 'after'] : [before, 'before'];
  return `We read ${read}, with “${rest.slice(0, 40)}” ${where} it. Enter the whole address and nothing else`;
}

function sayUnread(read: AddressRead): string {
  if ('problem' in read && read.problem === 'several') return `, but ${read.read.length} of them`;
  if ('problem' in read && read.problem === 'none') return '';
  if (!('problem' in read) && read.folded === 'letters') return ': some of its letters only look like plain ones';
  const unread = [read.before, read.after].filter((rest) => rest !== '' && !rest.includes('@'));
  return unread.length === 0
    ? ' alone'
    : `: only a part is one, and “${unread.join('” and “').slice(0, 80)}” is left over`;
}

/**
 * One address, kept in lower case. What is refused is told with what could not be read of it: the address itself is not
 * repeated, as programs keep what they are answered.
 */
export const emailAddress = z
  .string()
  .overwrite((typed) => {
    const read = readBareAddress(typed);
    return 'email' in read ? read.email : typed;
  })
  .max(254)
  .regex(mailbox, {
    error: ({ input }) => `not an email address${sayUnread(readAddress(String(input)))}`,
  });
