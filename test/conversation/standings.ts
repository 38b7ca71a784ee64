import { leaves } from '../../src/guide/authoring/graph.ts';
import type { Guide, StepId } from '../../src/guide/guide.ts';
import { advance, begin, type GuideSession, locate } from '../../src/guide/session.ts';

const now = new Date('2026-11-20T03:10:00Z');
const examples: Readonly<Record<string, string>> = {
  email: 'first-week@nhs.net',
  joined: '2026-11-18',
  'available-from': '2026-11-25',
  page: 'https://backend.example/register',
  'sign-in': 'https://backend.example/sign-in',
  name: 'Sample Person',
  'payroll-number': '12345678',
  phone: '0113 496 0000',
  issue: 'It says no',
  reference: 'LK-7K4-P2M',
  'answered-by': '2026-11-23',
};

/** A session that stands at each question of a guide, reached by the first way that leads there. */
export function* standings(guide: Guide): Generator<{ step: StepId; session: GuideSession }> {
  const given = { system: guide.title, topic: 'A topic', contact: 'the helpdesk' };
  const seen = new Set<StepId>();
  const queue = [...guide.topics.keys()].map((topic) => begin(guide, topic, 'g1', now, given));
  for (let session = queue.shift(); session !== undefined; session = queue.shift()) {
    const { rest } = locate(guide, session);
    if (seen.has(rest.id)) continue;
    seen.add(rest.id);
    if (rest.kind === 'ask' || (rest.kind === 'act' && rest.act === 'secure-form')) yield { step: rest.id, session };
    for (const exit of rest.exits.keys()) {
      const values = Object.fromEntries(leaves(rest, exit).map((name) => [name, examples[name] ?? now.toISOString()]));
      queue.push(advance(guide, session, exit, values, now));
    }
  }
}
