import type { Agent } from '../../src/handoff/agents.ts';

/** Somebody at the desk, for tests. */
export function agent(name: string, role: Agent['role'] = 'agent', teams: readonly string[] | 'all' = 'all'): Agent {
  const id = `id-of-${name.toLowerCase().replaceAll(' ', '-')}`;
  return { id, account: `${id}@trust.example`, name, role, teams: teams === 'all' ? 'all' : new Set(teams) };
}
