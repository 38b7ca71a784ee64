/**
 * The audit trail of the reset backend and the desk, with the settings of the processes that serve (STATE_DIR or REDIS_URL, STORE_KEYS, STORE_SECRET):
 *
 *   npm run audit -- verify                             whether the trail is as it was written
 *   npm run audit -- list [--event EVENT]               its entries, the newest first
 *   npm run audit -- list --about EMAIL --system SYSTEM those about one person
 *   npm run audit -- list --ticket REFERENCE            those about one ticket
 *   npm run audit -- list --agent ACCOUNT               what one agent of the desk did, by what they sign in as
 *
 * Exits with 0 when all is well, 1 when the trail is not as it was written, 2 when there is nothing to look at.
 */
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.ts';
import type { Verified } from '../audit/trail.ts';
import { systems } from '../backend/contract.ts';
import { agentOfTrail } from '../handoff/agents.ts';
import { wrongs } from './audit-words.ts';
import { type BackendStore, CannotRun, mustBeKept, openBackendStore } from './backend-store.ts';

const usage =
  'Choose one of: verify, list [--event EVENT] [--about EMAIL --system SYSTEM] [--ticket REFERENCE] [--agent ACCOUNT].';
const print = (line: string) => process.stdout.write(`${line}\n`);

// Whoever pages through the output may stop before its end.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  // What waits for a Redis that is away would keep the process.
  process.exit(2);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      event: { type: 'string' },
      about: { type: 'string' },
      system: { type: 'string' },
      ticket: { type: 'string' },
      agent: { type: 'string' },
    },
  });
  const [command, ...more] = positionals;
  if ((command !== 'verify' && command !== 'list') || more.length > 0) throw new CannotRun(usage);
  const config = readConfig(process.env);
  mustBeKept(config);
  const store = await openBackendStore(config);
  try {
    return command === 'verify' ? await verify(store) : await list(store, values);
  } finally {
    await store.close();
  }
}

async function verify({ audit }: BackendStore): Promise<number> {
  const { entries, from, to, problem } = await audit.verify();
  const counted = entries === 0 ? '0 entries' : `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${from} to ${to}`;
  if (problem === undefined && entries === 0) {
    print('The trail is empty: nothing was noted yet, or the store was emptied.');
    return 2;
  }
  print(problem === undefined ? `${counted}: the chain is whole.` : sayProblem(counted, problem));
  return problem === undefined ? 0 : 1;
}

function sayProblem(counted: string, { seq, what }: NonNullable<Verified['problem']>): string {
  return `Entry ${seq}: ${what}. ${wrongs[what]}\n${counted} after it are right.`;
}

interface Wanted {
  readonly event?: string;
  readonly about?: string;
  readonly system?: string;
  readonly ticket?: string;
  readonly agent?: string;
}

async function list(store: BackendStore, wanted: Wanted): Promise<number> {
  const { audit } = store;
  const { event, agent } = wanted;
  const about = await namesOf(store, wanted);
  const aboutThem = about === undefined ? undefined : new Set(about.map((name) => audit.pseudonymOf(name)));
  const byAgent = agent === undefined ? undefined : audit.pseudonymOf(agentOfTrail({ account: agent }));
  let found = 0;
  let isWhole = true;
  for await (const { seq, entry, fault } of audit.entries()) {
    const isWanted =
      (event === undefined || entry?.event === event) &&
      (aboutThem === undefined || aboutThem.has(entry?.about ?? '')) &&
      (byAgent === undefined || entry?.by === byAgent);
    if (fault !== undefined) {
      isWhole = false;
      print(`${seq}  ${fault.toUpperCase()}: ${wrongs[fault]}`);
    } else if (entry !== undefined && isWanted) {
      found += 1;
      print(
        [String(seq), entry.at, entry.event, ...sayWho('about', entry.about), ...sayWho('by', entry.by)].join('  '),
      );
    }
  }
  print(found === 1 ? '1 entry' : `${found} entries`);
  return isWhole ? 0 : 1;
}

/** By what names whoever or whatever is asked about may stand in the trail; undefined when anything is wanted. */
async function namesOf(
  { accounts }: BackendStore,
  { about, system: asked, ticket }: Wanted,
): Promise<readonly string[] | undefined> {
  const system = systems.find((one) => one === asked);
  if ((about === undefined) !== (asked === undefined) || (asked !== undefined && system === undefined))
    throw new CannotRun(`--about EMAIL and --system go together; the system is one of: ${systems.join(', ')}.`);
  if (about !== undefined && ticket !== undefined) throw new CannotRun('Ask about a person or a ticket, not both.');
  if (about === undefined) return ticket === undefined ? undefined : [ticket];
  const email = about.trim().toLowerCase();
  // Who signs in to ESR does it by username, so that is what its entries are about.
  const account = system === 'esr' ? await accounts.load('esr', email) : undefined;
  return account === undefined ? [email] : [email, account.username];
}

/** The beginning of a pseudonym is enough to tell people apart. */
function sayWho(role: string, pseudonym: string | undefined): readonly string[] {
  return pseudonym === undefined ? [] : [`${role} ${pseudonym.slice(0, 12)}`];
}
