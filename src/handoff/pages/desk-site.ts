import type { Server } from 'restify';
import type { Clock, PubSub } from '../../conversation/ports.ts';
import { hashOf } from '../../http/tokens.ts';
import type { Pages } from '../../pages/pages.ts';
import { showProblem } from '../../pages/problem.ts';
import type { Site, Visit } from '../../pages/visit.ts';
import type { Agent } from '../agents.ts';
import type { Calendar } from '../deadlines.ts';
import type { Desk } from '../desk.ts';
import type { LiveAgent, LiveDesk, Proofs } from '../live/ports.ts';
import type { Moved } from '../moves.ts';
import type { Forensics } from '../ports.ts';
import type { Sessions } from '../sessions.ts';
import type { SignIn } from '../sign-in.ts';
import { refusalOf } from './desk-words.ts';

/** A canned reply: words with their facts in them already. */
export interface CannedReply {
  readonly id: string;
  /** A system's, or those of all. */
  readonly group: string;
  readonly title: string;
  readonly text: string;
}

export interface DeskMount {
  readonly desk: Desk;
  readonly sessions: Sessions;
  readonly live: LiveDesk & Proofs;
  /** Systems for which a reset can be asked by an address alone, by the id of their guide. */
  readonly resets: ReadonlyMap<string, string>;
  /** Those that ask for a date of birth as well: nobody at the desk takes one, and the chat has a form for it. */
  readonly withForm: ReadonlyMap<string, string>;
  readonly signIn: SignIn;
  /** The title of a guide: what the desk calls a system, and a team. */
  readonly titles: ReadonlyMap<string, string>;
  /** When a team is there. */
  calendarOf(team: string): Calendar;
  /** Team → topic → what it is called. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What can be sent to somebody whose ticket is for a team. */
  replies(team: string): readonly CannedReply[];
  /** Those that can be said in a chat, where whatever looks like a password is refused. */
  chatReplies(team: string): readonly CannedReply[];
  /** Left out where the trail of the backend is not kept here. */
  readonly forensics?: Forensics;
  /** Whether words hold a password or a code: those are sent to nobody. */
  holdsSecret(text: string): boolean;
  readonly pubSub: PubSub;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly trustedHops: number;
  /**
   * Counts a form for a network, for a browser that the desk knows, or for an agent: whoever works there goes on, whatever comes
   * from beside.
   *
   * @returns in how many seconds the next is taken, when there were too many
   */
  countForm(whose: string): Promise<number | undefined>;
}

export const root = '/desk';
export const deskCookie = 'latchkey-desk';
export const deviceCookie = 'latchkey-desk-browser';
export const backToDesk = { text: 'Back to the tickets', href: root };

/** What the pages of the desk share. */
export interface DeskSite extends DeskMount {
  readonly site: Site;
  /** Whoever is not signed in is asked to, and then goes on to the ticket they came for. */
  signedIn(then: (visit: Visit, agent: Agent) => Promise<void> | void): (visit: Visit) => Promise<void>;
  agentAt(visit: Pick<Visit, 'cookie'>): Promise<Agent | undefined>;
  /** Who is counted where nobody is signed in: a browser that the desk knows, or a network. */
  whoseTry(visit: Pick<Visit, 'network' | 'cookie'>): Promise<string>;
  refuse(visit: Visit, refused: Exclude<Moved, { readonly is: 'done' }>): void;
}

export function deskSite(server: Server, pages: Pages, settings: DeskMount): DeskSite {
  const { sessions, clock } = settings;
  const agentAt = async ({ cookie, query }: Pick<Visit, 'cookie'> & Partial<Visit>): Promise<Agent | undefined> => {
    const token = cookie(deskCookie);
    // A page that looks for news by itself says so: it shows nobody to be at work.
    return token === undefined ? undefined : sessions.agentOf(token, query?.get('look') !== 'yes');
  };
  const whoseTry = async ({ network, cookie }: Pick<Visit, 'network' | 'cookie'>): Promise<string> => {
    const device = cookie(deviceCookie);
    return device !== undefined && (await sessions.knows(device)) ? `browser ${device}` : network;
  };
  const site: Site = {
    server,
    pages,
    views: 'handoff/pages',
    publicUrl: settings.publicUrl,
    trustedHops: settings.trustedHops,
    clock,
    countForm: async (network, _browser, cookie) => {
      const agent = await agentAt({ cookie });
      return settings.countForm(agent === undefined ? await whoseTry({ network, cookie }) : `agent ${agent.id}`);
    },
    showProblem: (response, problem) => showProblem(pages, response, problem, backToDesk),
  };
  return {
    ...settings,
    site,
    agentAt,
    whoseTry,
    signedIn: (then) => async (visit) => {
      const agent = await agentAt(visit);
      if (agent !== undefined) return then(visit, agent);
      const reference = referenceIn(visit.part('reference'));
      visit.go(`${root}/sign-in${reference === undefined ? '' : `?ticket=${reference}`}`);
    },
    refuse(visit, refused) {
      const { title, paragraphs, status } = refusalOf(refused, clock.now());
      visit.say(title, paragraphs, backToDesk, status);
    },
  };
}

export const pathOf = (reference: string): `/${string}` => `${root}/tickets/${reference}`;

/** The key of words that leave: sent twice they leave once; changed, by whoever went back to the form, they are other words. */
export function keyOfWords(what: 'answer' | 'told', formKey: string, ...words: readonly string[]): string {
  return `${what}-${formKey.slice(0, 64)}-${hashOf(words.join('\n')).slice(0, 12)}`;
}

/** References are said over a phone: small letters will do. Nothing else is looked up, or becomes part of an address. */
export function referenceIn(text: string): string | undefined {
  return /^LK-[A-Z0-9]{3}-[A-Z0-9]{3}$/.exec(text.trim().toUpperCase())?.[0];
}

/** An agent as chats know them. */
export function liveAgent({ id, name, account, teams, role }: Agent): LiveAgent {
  return { id, name, account, teams, isLead: role === 'supervisor' };
}

/** The teams whose tickets an agent sees, with their titles. */
export function teamsOf({ teams }: Agent, titles: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...titles].filter(([id]) => teams === 'all' || teams.has(id));
}
