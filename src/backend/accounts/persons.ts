import { plainAddress } from '../../text/address.ts';
import type { Person } from '../contract.ts';

/** Whether a caller vouches that an address is this person's own. @param email in lower case */
export function isOwn(person: Person, email: string): boolean {
  return person.tier === 'identified' && person.addresses.some((address) => plainAddress(address) === email);
}

/** A person as they are counted and noted; undefined for one of whom nothing is known. */
export function sayWho(person: Person): string | undefined {
  return person.tier === 'identified' ? `${person.tenant}:${person.objectId}` : person.requester;
}
