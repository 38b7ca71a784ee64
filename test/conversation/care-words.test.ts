import assert from 'node:assert/strict';
import { claimsOf } from '../../src/guide/authoring/claims.ts';
import { linesOf } from '../../src/guide/authoring/claims-page.ts';
import { sayTo } from '../../src/guide/session.ts';
import { render } from '../../src/guide/text.ts';
import { sources } from '../guide/dialogs.ts';
import { content, onBench } from './bench.ts';

/** What docs/care.md forbids. */
const never: readonly RegExp[] = [
  /\b(?:i|we) (?:understand|know how|know what|feel|care|will be (?:here|with))\b/i,
  /\bget(?:s|ting)? better\b|\bnot (?:that|so) bad\b|\bcheer up\b|\bworth living\b|\blook on the bright\b/i,
  /\b(?:somebody|someone|they|we|i)(?:'ll| will| have| has|'ve) (?:\w+ )?(?:call|ring|phone|contact|been told|told|alert|come|send)/i,
  /\bon (?:its|their|the) way\b|\bcolleague\b/i,
  /\b(?:tablets?|pills?|overdose|rope|hang|jump|cut|bridge|train|dose|method|means)\b/i,
  /\bcommit|\bfailed attempt\b|\bcry for help\b|\battention\b|\bsuicid/i,
  /\b(?:should(?:n't| not)?|must(?:n't| not)?|ashamed|selfish|your (?:family|children|friends))\b/i,
  /\bwhy\b|\?|!/i,
];

function careOf(circumstances: readonly ('abroad' | 'screen-reader' | 'teams')[]): string {
  const common = content.guides.get('common');
  const step = common?.steps.get(common.topics.get('wellbeing')?.start ?? '');
  assert.ok(step);
  const now = new Date('2026-11-20T03:10:00Z');
  return render(sayTo(step, new Set(circumstances)) ?? [], {}, now, now);
}

describe('the words of care', () => {
  it('are on the sheet of safeguarding, each number with what is to be asked of it', () => {
    const claims = sources.guides.flatMap((source) => claimsOf(content, source) ?? []);
    const sheet = linesOf(claims, content).filter(({ confirmer }) => confirmer === 'safeguarding');
    const words = sheet.map(({ words }) => words.replaceAll('**', '')).join('\n');
    for (const said of [
      "Call 999 now if you've taken something",
      'Samaritans: 116 123',
      'NHS 111 and choose mental health (option 2)',
    ])
      assert.ok(words.includes(said), said);
    assert.match(words, /Ring 111 in your area: is it there, at any hour, and is its number 2\?/);
    assert.match(words, /your Trust's staff support service/);
  });

  for (const hearer of [[], ['abroad'], ['screen-reader'], ['teams']] as const)
    it(`say where to turn in the order of docs/care.md, and nothing that it forbids (${hearer[0] ?? 'anybody'})`, () => {
      const said = careOf(hearer);
      const order = [
        /999/,
        /local emergency number/,
        /sorry/,
        /116 123/,
        /NHS 111/,
        /staff support/,
        /can't ring anyone/,
      ];
      const places = order.map((part) => said.search(part));
      assert.ok(
        places.every((place) => place >= 0),
        said,
      );
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
      for (const forbidden of never) assert.doesNotMatch(said, forbidden);
    });

  it('are forbidden things by this list', () => {
    const wrong = ['I know how you feel.', 'It gets better.', 'They will call you.', 'Someone has been told.', 'Why?'];
    for (const said of wrong)
      assert.ok(
        never.some((forbidden) => forbidden.test(said)),
        said,
      );
  });

  it('are all that is said: no login is asked about, and what comes next from abroad has the emergency number', async () => {
    const bench = onBench();
    await bench.say('locked out of esr');
    const { text } = await bench.say('ive taken all my tablets');
    assert.match(text, /^Call 999 now/);
    assert.doesNotMatch(text, /password|locked/i);
    const next = await bench.say('im in india');
    assert.match(next.text, /emergency number where you are/);
    assert.doesNotMatch(next.text, /UK time|helpdesk|Which one/);
  });
});
