import { common, commonTopics } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Guide, GuideId } from '../guide/guide.ts';
import type { GuideSession, Place } from '../guide/session.ts';
import { render, type Values } from '../guide/text.ts';
import { type Tried, tried } from '../guide/tried.ts';
import { addressesIn } from '../text/address.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import { yesOrNo } from '../understanding/entities/answers.ts';
import { contactDetailsIn } from '../understanding/entities/contact-details.ts';
import { isForSomeoneElse, someoneElse } from '../understanding/entities/people.ts';
import { introductionIn } from '../understanding/entities/person-names.ts';
import { triedIn } from '../understanding/entities/tried.ts';
import { normalise } from '../understanding/text/normalise.ts';
import type { TicketContext } from './acts.ts';
import { callWhen } from './handoff-form.ts';
import type { Speaking } from './messages.ts';
import type { ConversationRecord, TailLine } from './record.ts';
import { lastAboutASystem } from './sessions.ts';

type Guides = ReadonlyMap<GuideId, Guide>;

/** What was told with the words by which a form was begun. */
export interface Told {
  readonly values?: Values;
  /** The guide of the system that was named. */
  readonly system?: GuideId;
  /** A message is left, whoever is on. */
  readonly isMessage?: true;
}

/** What a session knows from its beginning. A handover knows what it is about, too, and what was told of its form. */
export function startOf(
  record: ConversationRecord,
  guides: Guides,
  guide: GuideId,
  topic: string,
  { system, values }: Told,
  { person }: Pick<Speaking, 'person'> = { person: { tier: 'anonymous' } },
): { readonly given: Values; readonly known?: Values } {
  const isHandoff = guide === common && topic === commonTopics.handoff;
  const last = isHandoff ? lastAboutASystem(record, { guides }) : undefined;
  const about = system === undefined || system === last?.guide ? last : undefined;
  const issue = [about === undefined ? undefined : issueSaid(record, about), values?.issue];
  const told = issue
    .filter((words) => words !== undefined)
    .join('. ')
    .replace(/([.!?])\.(?= )/g, '$1');
  const introduced = isHandoff ? whoTheyAre(record) : {};
  const signedIn = isHandoff && person.tier === 'identified' && person.name !== undefined ? { name: person.name } : {};
  const known = { ...introduced, ...signedIn, ...values, ...(told === '' ? {} : { issue: told }) };
  const of = guides.get(about?.guide ?? system ?? guide);
  const given = {
    system: of?.title ?? '',
    topic: of?.topics.get(about?.topic ?? topic)?.title ?? '',
    contact: of?.contact?.name ?? guides.get(common)?.contact?.name ?? '',
    ...(about === undefined ? {} : { about: about.id }),
    ...(system === undefined ? {} : { 'about-system': system }),
  };
  return Object.keys(known).length === 0 ? { given } : { given, known };
}

/**
 * The full name by which somebody introduced themselves, and the payroll number that they gave with it. A first name alone finds
 * nobody, and a number without a name may be a colleague's.
 */
function whoTheyAre({ tail = [], details }: ConversationRecord): Values {
  const lines = tail.flatMap(({ from, text }) => (from === 'person' ? [text] : []));
  const told = lines.map((text) => {
    const { name, payrollNumber } = isOfAnother(text) ? {} : contactDetailsIn(text);
    return { name: introductionIn(text) ?? (payrollNumber === undefined ? undefined : name), payrollNumber };
  });
  const { name, payrollNumber } = told.findLast((one) => one.name?.includes(' ')) ?? {};
  return { ...details, ...(name && { name }), ...(payrollNumber && { 'payroll-number': payrollNumber }) };
}

function isOfAnother(text: string): boolean {
  return someoneElse(text) || isForSomeoneElse(text);
}

/** What somebody said was wrong, in their own words: what they typed last when a guide was begun for it. */
function issueSaid({ tail = [] }: ConversationRecord, { given, began }: GuideSession): string | undefined {
  return given.words ?? tail.findLast((line) => line.at <= began && isTold(line))?.text;
}

/** Keeps with each session that was begun in this turn by which words that was. */
export function keepWords({ sessions, tail = [] }: ConversationRecord, before: ReadonlySet<string>): void {
  const [last] = tail.slice(-1);
  const words = (last !== undefined && isTold(last, 2) ? last : tail.findLast((line) => isTold(line)))?.text;
  if (words === undefined) return;
  for (const session of sessions)
    if (!before.has(session.id) && session.guide !== common) session.given = { ...session.given, words };
}

/** Whether it is typed, of so many words or more, and more than a yes or a no. */
function isTold({ from, text, pressed }: TailLine, words = 3): boolean {
  const { stem, rest } = yesOrNo(normalise(text));
  if (stem !== undefined && rest.split(' ').length < 3) return false;
  return from === 'person' && pressed !== true && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= words;
}

/** The session that a session of the form is about, if that is still kept. */
export function aboutOf(
  { given }: Pick<GuideSession, 'given'>,
  { sessions }: ConversationRecord,
  guides: Guides,
): TicketContext['about'] | undefined {
  const session = sessions.find(({ id }) => id === given.about);
  const guide = guides.get(session?.guide ?? given['about-system'] ?? '');
  return guide === undefined ? undefined : { guide, ...(session === undefined ? {} : { session }) };
}

/** All that a ticket takes along of the conversation. @param sayTried what was tried, in words */
export function ticketContext(
  session: Pick<GuideSession, 'given'>,
  values: Values,
  record: ConversationRecord,
  content: Content,
  { person, now }: Pick<Speaking, 'person' | 'now'>,
): TicketContext {
  const { guides, messages } = content;
  const about = aboutOf(session, record, guides);
  const typed = about?.session?.trail.flatMap((entry) => entry.values.email ?? []).at(-1);
  const [ofPerson] = person.tier === 'identified' ? person.addresses : [];
  const told = toldBefore(record, content);
  const [beside = told.emails.at(-1)] = about?.session?.said?.emails ?? [];
  const email = values.email ?? typed ?? beside ?? ofPerson;
  return {
    ...(about === undefined ? {} : { about }),
    ...(email === undefined ? {} : { email }),
    tried: [...new Set([...told.tried, ...(record.circumstances ?? [])])].flatMap((one) => {
      const text = messages.get(`tried.${one}`);
      return text === undefined ? [] : render(text, {}, now, now);
    }),
    // Whoever reads it along with a ticket reads it plain.
    transcript: (record.tail ?? []).map((line) =>
      line.from === 'person' ? line : { ...line, text: withoutMarkdown(line.text) },
    ),
  };
}

/** What of that the form does not ask for, in a line. Undefined elsewhere than where all of the form is shown. */
export function alongWith(
  session: GuideSession,
  { rest, values }: Place,
  record: ConversationRecord,
  content: Content,
  speaking: Speaking,
): string | undefined {
  const isForm = session.guide === common && session.topic === commonTopics.handoff;
  if (!isForm || rest.kind !== 'ask' || rest.input !== undefined) return undefined;
  const { email = '', tried } = ticketContext(session, values, record, content, speaking);
  const isShown = [values.reach, values.issue].some((value) => value?.includes(email));
  const done = tried.map((one) => `${one.charAt(0).toLowerCase()}${one.slice(1)}`);
  const when = values[callWhen] ?? '';
  const along = [...(isShown ? [] : [email]), ...(when === '' ? [] : [when]), ...done];
  return along.length === 0 ? undefined : along.join(', ');
}

/**
 * Addresses, and what they have tried, in all that was said and answered: a guide has used up some of it, and some was said of a
 * topic that was taken back.
 */
function toldBefore({ sessions, tail = [] }: ConversationRecord, { guides, facts }: Content) {
  const lines = tail.flatMap(({ from, text, pressed }) => (from === 'person' && pressed !== true ? [text] : []));
  const ours = [...facts.rows.values()].map(({ value }) => value.toLowerCase());
  const emails = lines.flatMap((line) => addressesIn(line)).filter((one) => !ours.some((value) => value.includes(one)));
  const answered = sessions.flatMap(({ guide, trail }) =>
    trail.flatMap(({ step, exit }) => {
      const asked = guides.get(guide)?.steps.get(step);
      return asked?.kind === 'ask' ? (asked.answers.find(({ id }) => id === exit)?.heard ?? []) : [];
    }),
  );
  const kept = sessions.flatMap(({ said }) => said?.tried ?? []);
  const said = new Set<Tried>([...kept, ...answered, ...lines.flatMap((line) => triedIn(line, undefined))]);
  return { emails, tried: tried.filter((one) => said.has(one)) };
}
