import type { Server } from 'restify';
import { createIssuer } from '../adapters/openid-connect.ts';
import type { Audit } from '../audit/audit.ts';
import type { ActName } from '../guide/acts.ts';
import { common } from '../guide/common-topics.ts';
import type { Content } from '../guide/content.ts';
import { calendarOf } from '../handoff/deadlines.ts';
import { Desk } from '../handoff/desk.ts';
import type { LiveDesk, Proofs } from '../handoff/live/ports.ts';
import { OpenTickets } from '../handoff/open-tickets.ts';
import { mountDesk, warmDesk } from '../handoff/pages/desk.ts';
import type { CannedReply } from '../handoff/pages/desk-site.ts';
import { noSystem } from '../handoff/pages/selecting.ts';
import type { Forensics } from '../handoff/ports.ts';
import { Sessions } from '../handoff/sessions.ts';
import { FirstTry, type SignIn } from '../handoff/sign-in.ts';
import { leafletOf } from '../leaflets/leaflet.ts';
import type { Pages } from '../pages/pages.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import type { HandoffComposition } from './compose-handoff.ts';
import { type Config, hasDesk } from './config.ts';
import { deskForms, wrongDeskLinks } from './quotas.ts';
import type { Storage, StorageWorld } from './storage.ts';

/** How far back the trail is looked through for an account: so many entries, and days. */
const [mostEntries, mostDays] = [5000, 30];

export interface DeskComposition {
  /** The link of a first try, where that is how agents sign in. */
  readonly firstTry: string | undefined;
  /** @returns what ends the streams of those who look on */
  mount(server: Server, pages: Pages): () => void;
  /** Does what the first to come would wait for. @throws StoreUnavailable */
  warm(pages: Pages): Promise<void>;
}

export function composeDesk(
  config: Config,
  { clock, log }: StorageWorld,
  parts: {
    readonly storage: Storage;
    readonly handoff: HandoffComposition;
    readonly content: Content;
    readonly audit: Audit;
    /** Whether the trail of the backend is kept here. */
    readonly hasBackendTrail: boolean;
    readonly holdsSecret: (text: string) => boolean;
    readonly live: LiveDesk & Proofs;
  },
): DeskComposition | undefined {
  if (!hasDesk(config)) return undefined;
  const { storage, content, audit, hasBackendTrail, holdsSecret } = parts;
  const { tickets, sending, answerRoutes } = parts.handoff;
  const { documents, limits, pubSub } = storage;
  const replies = repliesOf(content, config.publicUrl);
  const deskCalendar = calendarOf(config.deskHours);
  const calendars = new Map([...config.teamHours].map(([team, hours]) => [team, calendarOf(hours)]));
  const link = config.issuer === undefined ? new FirstTry() : undefined;
  const signIn: SignIn = {
    documents,
    log,
    tries: {
      take: (whose) => limits.take(wrongDeskLinks, whose),
      giveBack: (whose) => limits.giveBack(wrongDeskLinks, whose),
    },
    ...(link === undefined ? issuerOf(config, content) : { by: 'link' as const, link }),
  };
  const open = new OpenTickets(tickets, clock, pubSub);
  return {
    firstTry: link === undefined ? undefined : `${config.publicUrl}${link.path}`,
    async warm(pages) {
      warmDesk(pages);
      await open.all();
    },
    mount: (server, pages) =>
      mountDesk(server, pages, {
        desk: new Desk({
          store: tickets,
          open,
          audit,
          clock,
          log,
          answerRoutes,
          leave: (reference) => sending.leave(reference),
        }),
        sessions: new Sessions(documents, clock, audit),
        signIn,
        live: parts.live,
        resets: titlesOf(content, connectedBy(config, content, 'request-reset')),
        withForm: titlesOf(content, connectedBy(config, content, 'secure-form')),
        titles: new Map([...content.guides].map(([id, { title }]) => [id, id === common ? noSystem : title])),
        calendarOf: (team) => calendars.get(team) ?? deskCalendar,
        topics: new Map(
          [...content.guides].map(([id, { topics }]) => [
            id,
            // Those around the systems are greetings and commands: no ticket is about one.
            new Map([...topics].flatMap(([topic, { title }]) => (id === common ? [] : [[topic, title] as const]))),
          ]),
        ),
        replies,
        chatReplies: (team) => replies(team).filter(({ text }) => !holdsSecret(text)),
        ...(hasBackendTrail ? { forensics: forensicsOf(audit, () => clock.now()) } : {}),
        // The guides' own words say what a password has to have: what somebody typed beside them is looked at.
        holdsSecret: (text) => holdsSecret(withoutReady(text, [...content.guides.keys()].flatMap(replies))),
        pubSub,
        clock,
        publicUrl: config.publicUrl,
        trustedHops: config.trustedHops,
        countForm: (whose) => limits.take(deskForms, whose),
      }),
  };
}

/** The systems that are connected, and whose guide has this act. */
function connectedBy({ connected }: Config, { guides }: Content, act: ActName): readonly string[] {
  return connected.filter((id) =>
    [...(guides.get(id)?.steps.values() ?? [])].some((step) => step.kind === 'act' && step.act === act),
  );
}

function titlesOf({ guides }: Content, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id, guides.get(id)?.title ?? id]));
}

function issuerOf({ issuer, publicUrl }: Config, content: Content) {
  if (issuer === undefined) throw new Error('there is no issuer');
  const teams = issuer.teams ?? new Map([...content.guides.keys()].map((guide) => [`latchkey-team-${guide}`, guide]));
  const { claim, agent, supervisor } = issuer;
  return {
    by: 'issuer' as const,
    issuer: createIssuer({ ...issuer, issuer: issuer.url, redirectUrl: `${publicUrl}/desk/sign-in/done` }),
    rules: { claim, agent, supervisor, teams },
  };
}

/** What can be sent to somebody, in the guides' own words with their facts in them: what is told to whoever asks, and the parts of each topic. */
function repliesOf({ guides, facts }: Content, publicUrl: string): (team: string) => readonly CannedReply[] {
  const made = new Map<string, readonly CannedReply[]>();
  return (team) => {
    const earlier = made.get(team);
    if (earlier !== undefined) return earlier;
    const guide = guides.get(team);
    const told = [...(guide?.questions ?? [])].map(([row, { asked, tell, link }]) => ({
      id: `fact-${row}`,
      group: 'Answers',
      title: asked[0] ?? row,
      text: [withoutMarkdown(tell), ...(link === undefined ? [] : [`${link.title}: ${link.url}`])].join('\n\n'),
    }));
    // Those around the systems are greetings and commands: nothing to send to anybody.
    const topics = team === common ? [] : (guide?.topics ?? []);
    const parts = [...topics].flatMap(([topic, { title }]) => {
      const leaflet = guide === undefined ? undefined : leafletOf(guide, topic, facts);
      return (leaflet?.parts ?? [])
        .filter(({ says }) => says.length > 0)
        .map(({ number, says, links }) => ({
          id: `${topic}-${number}`,
          group: title,
          title: `${title}, part ${number}`,
          text: [
            ...says.map(withoutMarkdown),
            ...links.map((link) => `${link.title}: ${link.url}`),
            `All of it: ${publicUrl}/guides/${team}/${topic}`,
          ].join('\n\n'),
        }));
    });
    const all = [...told, ...parts];
    made.set(team, all);
    return all;
  };
}

function withoutReady(text: string, ready: readonly CannedReply[]): string {
  return ready.reduce((left, one) => left.replace(one.text, () => ' '), text);
}

function forensicsOf(audit: Audit, now: () => Date): Forensics {
  return {
    async of(address) {
      const about = audit.pseudonymOf(address);
      const since = new Date(now().getTime() - mostDays * 86_400_000).toISOString();
      const events: { readonly at: string; readonly event: string }[] = [];
      let looked = 0;
      for await (const { entry } of audit.entries()) {
        looked += 1;
        if (entry !== undefined && entry.at < since) return { events, isAll: true };
        if (looked > mostEntries) return { events, isAll: false };
        if (entry?.about === about) events.push({ at: entry.at, event: entry.event });
      }
      return { events, isAll: true };
    },
  };
}
