import { nearNhsNet, readAddress, spokenAddress } from '../text/address.ts';
import { mendedAddress } from '../text/address-slips.ts';
import { fold } from '../text/fold.ts';
import type { Answer } from './answer.ts';

/**
 * The one address in what was typed. One that had to be mended, is one slip away from nhs.net, or stands beside words that no
 * sentence about an address has, is shown to the person before it is used. Of a sentence the words next to it are looked at.
 */
export function readEmail(kind: 'email' | 'nhs-email', typed: string): Answer {
  // First, as it reads letters that are dictated one by one: "p a t e l at nhs dot net" is not l@nhs.net.
  const mended = mendedAddress(typed);
  if (mended !== undefined) return accepted(kind, mended, typed.trim());
  const spoken = spokenAddress(typed);
  if (spoken !== undefined) return accepted(kind, spoken, typed.trim());
  const read = readAddress(typed);
  if ('problem' in read) {
    switch (read.problem) {
      case 'none':
        return half(kind, typed);
      case 'several':
        return { problem: 'email.several', read: { email: read.read[0] ?? '', 'other-email': read.read[1] ?? '' } };
      case 'part':
        return partly(read.read, read.before, read.after);
    }
  }
  const { address, before, after, folded } = read;
  const [last, first] = [before.split(' ').at(-1) ?? '', after.split(' ')[0] ?? ''];
  if (isCutOff(last) || isCutOff(first)) return partly(address, isCutOff(last) ? last : '', first);
  // "grace odonnell@nhs.net": half of one is none.
  const isHalf = before === last && after === '' && /^\p{L}+$/u.test(last) && !address.startsWith(last.toLowerCase());
  if (isHalf && !isOrdinary(last)) return partly(address, last, '');
  const isSentence = isOrdinary(last) || (before.includes(' ') && /[.,:;!?]$/.test(before));
  const isSure = folded === 'nothing' && isSentence && (isOrdinary(first) || /^[,;!]/.test(after));
  return accepted(kind, address, isSure ? undefined : address);
}

/** @param unsure as it was typed, where the person has to say first that it was read rightly */
function accepted(kind: 'email' | 'nhs-email', address: string, unsure: string | undefined): Answer {
  const value = nearNhsNet(address) ?? address;
  // Not a part of the name that comes before or after: `first@nhs.net.example` and `first@notnhs.net` belong to others.
  if (kind === 'nhs-email' && !value.endsWith('@nhs.net')) return { problem: 'nhs-email.not-nhs-net' };
  // Something will be sent to it: only nhs.net is used unshown.
  const isKnown = value.endsWith('@nhs.net');
  return unsure === undefined && value === address && isKnown
    ? { take: value }
    : { confirm: value, typed: unsure ?? address };
}

/** A single word that is one end of an address: what is missing can be told. */
function half(kind: 'email' | 'nhs-email', typed: string): Answer {
  const word = fold(typed)
    .text.trim()
    .replace(/[.,;!?]+$/, '');
  const shown = word.slice(0, 60);
  const [name = '', domain, ...more] = word.split('@');
  if (/\s/.test(word) || more.length > 0) return { problem: `${kind}.shape` };
  const isName = /^[a-z0-9][\w.+'-]*$/i.test(name);
  if (isName && /^nhs[-_]?net$/i.test(domain ?? '')) return { confirm: `${name.toLowerCase()}@nhs.net`, typed: word };
  if (domain !== undefined && name === '' && domain !== '') return { problem: 'email.no-name', read: { rest: shown } };
  if (domain !== undefined && isName && /^[\w-]*$/.test(domain))
    return { problem: 'email.no-end', read: { rest: shown } };
  if (domain === undefined && /^(?:[\w-]+\.)*nhs\.(?:net|uk)$/i.test(word))
    return { problem: 'email.no-name', read: { rest: shown } };
  if (domain === undefined && isName && /[a-z][._]?[\d]|[a-z][._][a-z]/i.test(name))
    return { problem: 'email.no-end', read: { rest: shown } };
  return { problem: `${kind}.shape` };
}

function partly(email: string, before: string, after: string): Answer {
  const [where, rest] = before === '' ? (['after', after] as const) : (['before', before] as const);
  return { problem: `email.part-${where}`, read: { email, rest: rest.slice(0, 40) } };
}

/** "mary.o", "smith2": by its dots or figures it looks like a piece of the address itself. */
function isCutOff(word: string): boolean {
  return /^[\p{L}\p{N}._+'-]+$/u.test(word) && /\p{L}[._+-]\p{L}|\p{N}/u.test(word) && !isOrdinary(word);
}

/** Words by which people say that what follows, or what went before, is their address. */
const ordinary = new Set(
  `a actually address addresses alright and at be can could correct e-mail email emails er erm fine for go goes going good
  have hello here hey hi i id im in is it its join bank mail mailbox me mean meant my nhs nhsmail nhs.net no not of oh ok okay on one please
  pls registered right send sent should sorry sure ta thank thanks that thats the then think this to try um use used uses
  using usually was well will with work works would yeah yep yes you your cheers current new old main personal so just`.split(
    /\s+/,
  ),
);

function isOrdinary(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/^[^a-z]+|[^a-z]+$/g, '');
  return ordinary.has(plain) || !/[\p{L}\p{N}]/u.test(word);
}
