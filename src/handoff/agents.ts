import { common } from '../guide/common-topics.ts';
import type { Standing } from './ports.ts';

/** Somebody who answers tickets. */
export interface Agent {
  /** Stable, and nobody else's: what the issuer calls them. */
  readonly id: string;
  /** What they sign in as, an address mostly: how the audit trail tells them apart. */
  readonly account: string;
  readonly name: string;
  /** A supervisor may also read and move what colleagues have, and sees the figures. */
  readonly role: 'agent' | 'supervisor';
  /** The guides whose tickets they answer, `common` for those about no system; or all. */
  readonly teams: ReadonlySet<string> | 'all';
}

/** The team that answers a ticket: that of its guide, unless it was handed to another. */
export function teamOf({ ticket, progress }: Standing): string {
  return progress.team ?? ticket.about?.guide ?? common;
}

/** What a ticket is about, in a line. Of a system that was only named there is no more to say. */
export function aboutOf({ ticket: { about } }: Standing, titles: ReadonlyMap<string, string>): string {
  return about === undefined || about.title === titles.get(about.guide) ? 'Help with a login' : about.title;
}

export function answers({ teams }: Pick<Agent, 'teams'>, standing: Standing): boolean {
  return teams === 'all' || teams.has(teamOf(standing));
}

/** By what name an agent stands in the audit trail: apart from addresses and usernames. */
export function agentOfTrail({ account }: Pick<Agent, 'account'>): string {
  return `agent ${account}`;
}

/** Which values of a claim make somebody an agent or a supervisor, and of which team. */
export interface ClaimRules {
  /** The claim that has them, a list: `roles` with Entra ID. */
  readonly claim: string;
  readonly agent: string;
  readonly supervisor: string;
  /** Value → team. */
  readonly teams: ReadonlyMap<string, string>;
}

/**
 * What the issuer says makes of somebody. Who has a role and no team answers for all teams.
 *
 * @returns undefined for whoever has no role at the desk
 */
export function agentFrom(claims: Readonly<Record<string, unknown>>, rules: ClaimRules): Agent | undefined {
  const { iss, sub } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string') return undefined;
  const values = [claims[rules.claim] ?? []].flat().filter(isText);
  const isSupervisor = values.includes(rules.supervisor);
  if (!isSupervisor && !values.includes(rules.agent)) return undefined;
  const teams = values.flatMap((value) => rules.teams.get(value) ?? []);
  const [account = sub] = [claims.preferred_username, claims.email].filter(isText);
  const [name = account] = [claims.name].filter(isText);
  return {
    id: `${iss} ${sub}`,
    account: account.slice(0, 254),
    name: name.replace(/\s+/g, ' ').trim().slice(0, 60),
    role: isSupervisor ? 'supervisor' : 'agent',
    teams: teams.length === 0 ? 'all' : new Set(teams),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
