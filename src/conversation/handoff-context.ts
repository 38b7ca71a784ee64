import { common, commonTopics } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import type { Guide, GuideId } from '../guide/guide.ts';
import type { GuideSession } from '../guide/session.ts';
import { render, type Values } from '../guide/text.ts';
import type { TicketContext } from './acts.ts';
import type { Speaking } from './messages.ts';
import type { ConversationRecord } from './record.ts';
import { lastAboutASystem } from './sessions.ts';

type Guides = ReadonlyMap<GuideId, Guide>;

/** What was told with the words by which a form was begun. */
export interface Told {
  readonly values?: Values;
  /** The guide of the system that was named. */
  readonly system?: GuideId;
}

/** What a session knows from its beginning. A handover knows what it is about, too, and what was told of its form. */
export function startOf(
  record: ConversationRecord,
  guides: Guides,
  guide: GuideId,
  topic: string,
  { system, values }: Told,
): { readonly given: Values; readonly known?: Values } {
  const isHandoff = guide === common && topic === commonTopics.handoff;
  const last = isHandoff ? lastAboutASystem(record, { guides }) : undefined;
  const about = system === undefined || system === last?.guide ? last : undefined;
  const issue = [about === undefined ? undefined : issueSaid(record, about), values?.issue];
  const told = issue.filter((words) => words !== undefined).join('. ');
  const known = { ...values, ...(told === '' ? {} : { issue: told }) };
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

/** What somebody said was wrong, in their own words: what they typed last before a guide was begun for it. */
function issueSaid({ tail = [] }: ConversationRecord, about: GuideSession): string | undefined {
  return tail.findLast(
    ({ from, at, text, pressed }) =>
      from === 'person' && pressed !== true && at <= about.began && (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 2,
  )?.text;
}

/** The session that a session of the form is about, if that is still kept. */
export function aboutOf(
  { given }: GuideSession,
  { sessions }: ConversationRecord,
  guides: Guides,
): TicketContext['about'] | undefined {
  const session = sessions.find(({ id }) => id === given.about);
  const guide = guides.get(session?.guide ?? given['about-system'] ?? '');
  return guide === undefined ? undefined : { guide, ...(session === undefined ? {} : { session }) };
}

/** All that a ticket takes along of the conversation. @param sayTried what was tried, in words */
export function ticketContext(
  session: GuideSession,
  values: Values,
  record: ConversationRecord,
  { guides, messages }: Content,
  { person, now }: Speaking,
): TicketContext {
  const about = aboutOf(session, record, guides);
  const typed = about?.session?.trail.flatMap((entry) => entry.values.email ?? []).at(-1);
  const [ofPerson] = person.tier === 'identified' ? person.addresses : [];
  const [beside] = about?.session?.said?.emails ?? [];
  const email = values.email ?? typed ?? beside ?? ofPerson;
  return {
    ...(about === undefined ? {} : { about }),
    ...(email === undefined ? {} : { email }),
    tried: [...new Set([...(about?.session?.said?.tried ?? []), ...(record.circumstances ?? [])])].map((one) =>
      render(messages.get(`tried.${one}`) ?? [], {}, now, now),
    ),
    transcript: record.tail ?? [],
  };
}
