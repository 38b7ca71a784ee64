import type { GuideId, TopicId } from '../guide/guide.ts';
import { type Concept, conceptsIn } from './concepts.ts';
import type { Listener } from './symptoms.ts';

/** Somebody who cannot get in at all is helped with that first. */
export const blocking: readonly TopicId[] = ['account-locked', 'no-nhsmail-access'];

/** How clear a clause must be by itself to tell of a problem of its own. */
export const apart = 0.75;

/** How clear it must be when it is only a few words, and names no system. */
const apartInFew = 0.95;

/** What a clause has to speak of, to be about a topic that is otherwise the likeliest when little is said. */
const evidence: Readonly<Record<TopicId, readonly Concept[]>> = {
  'forgot-password': ['forgot'],
  'first-login': ['isnew'],
  'email-changed': ['changed', 'goeselsewhere'],
  'shared-computer': ['shared'],
  'account-locked': ['locked', 'attempts'],
  'no-nhsmail-access': ['nhsmail', 'nonhsmail', 'email'],
  'password-rejected': ['rejected', 'rules'],
  'link-expired': ['expired', 'token', 'broken', 'severalemails'],
  'two-factor': ['authenticator'],
  register: ['register'],
  'need-to-register': ['need'],
  'reset-email-missing': ['missing', 'howlong', 'claimssent'],
};

/** With each of these the others are one story: the one led to the other, or is said to tell of it. */
const stories: Readonly<Record<TopicId, readonly TopicId[]>> = {
  'forgot-password': ['reset-email-missing', 'link-expired'],
  'first-login': [
    'forgot-password',
    'reset-email-missing',
    'email-not-recognised',
    'email-changed',
    'no-nhsmail-access',
    'link-expired',
    'shared-computer',
  ],
  'account-locked': ['first-login'],
  'email-changed': ['email-not-recognised', 'no-nhsmail-access'],
  'no-nhsmail-access': ['reset-email-missing', 'link-expired'],
  'reset-email-missing': ['link-expired'],
  'code-missing': ['code-expired', 'two-factor'],
  register: ['need-to-register', 'form-incomplete', 'code-missing', 'code-expired', 'login-choice'],
  'need-to-register': ['login-choice'],
  // The choice comes when the code is in: what is told of codes is how somebody got there.
  'login-choice': ['code-missing', 'code-expired', 'form-incomplete'],
};

/** The problems with one system that each have a clause of their own, the blocking one first; none when there are not two. */
export function problemsIn(
  clauses: readonly string[],
  guide: GuideId,
  listener: Listener,
  isCommon: (topic: TopicId) => boolean,
): ReadonlyMap<TopicId, number> | undefined {
  if (clauses.length < 2) return undefined;
  const clear = new Map<TopicId, number>();
  // "NHSP says no" is said of codes too.
  const ofPassword = clauses.some((clause) => conceptsIn(clause).has('password'));
  for (const [index, clause] of clauses.entries()) {
    // What is left cannot make two of them.
    if (clear.size + clauses.length - index < 2) return undefined;
    const length = clause.split(' ').length;
    if (length < (listener.named(clause).some(({ plainness }) => plainness > 1) ? 2 : 3) || isFine(clause)) continue;
    const isTold = (topic: TopicId): boolean =>
      !isCommon(topic) && speaksOf(clause, topic) && (topic !== 'password-rejected' || ofPassword);
    const enough = length < 5 && listener.named(clause).length === 0 ? apartInFew : apart;
    if (!listener.mayBe(clause, guide, isTold, enough)) continue;
    const [topic, chance] = likeliest(listener.likelihoods(clause, guide));
    if (chance < enough || !isTold(topic)) continue;
    if ([...clear.keys()].some((other) => areOne(topic, other))) return undefined;
    if (chance > (clear.get(topic) ?? 0)) clear.set(topic, chance);
  }
  return clear.size < 2 ? undefined : clear;
}

export function speaksOf(clause: string, topic: TopicId): boolean {
  const wanted = evidence[topic];
  if (wanted === undefined) return true;
  const met = conceptsIn(clause);
  return wanted.some((concept) => met.has(concept));
}

function areOne(one: TopicId, other: TopicId): boolean {
  return stories[one]?.includes(other) === true || stories[other]?.includes(one) === true;
}

export function likeliest(chances: ReadonlyMap<TopicId, number>): readonly [TopicId, number] {
  let best: readonly [TopicId, number] = ['', 0];
  for (const entry of chances) if (entry[1] > best[1]) best = entry;
  return best;
}

/** Words that say nothing beside the name of a system but that it is as with the other: "and the training one". */
const likewise = new Set(
  'one ones too also either neither same both as well so is it with on for the a my other nor again thing will not does do and or of to from at me in this that are goes applies aswell likewise i think reckon website site system login'.split(
    ' ',
  ),
);

/** Whether a part of a message names a system and says of it only that it is as with another. */
export function isLikewise(left: string): boolean {
  return left.split(' ').every((word) => word === '' || likewise.has(word));
}

/** "Neither has turned up", "forgot both": what is said is said of every system that was named. */
export function isOfAll(said: string): boolean {
  return / (?:both|neither|each of|either of|all three|all of them|the lot of them|same (?:thing|problem|issue|with|for|on)) /.test(
    ` ${said} `,
  );
}

/** What is the same trouble where a system calls it something else: who is new to NHSP:Online registers. */
export const kin: Readonly<Record<TopicId, TopicId>> = { 'first-login': 'register', register: 'first-login' };

/** "NHSP is fine", "got my ESR sorted", "I told ESR": named, and no problem. */
export function isFine(said: string): boolean {
  return (
    / (?:fine|sorted|works|worked|working|no problem|no bother|all good|ok|okay|got (?:on|in|into)|gets? me in|(?:i|have|already) told|let (?:\S+ )?know) /.test(
      ` ${said} `,
    ) && !/ (?:not|never|no longer|stopped|nothing|nor|cannot|but) /.test(` ${said} `)
  );
}

/** "I used the one I have for ESR", "I know my ESR one": a system that is named to tell more of another. */
export function isAside(said: string): boolean {
  return / (?:i use|used|using|i know|(?:one|that) i have|told me|like (?:my|the|on|in)|than (?:my|the|on|in)) /.test(
    ` ${said} `,
  );
}
