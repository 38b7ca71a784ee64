import assert from 'node:assert/strict';
import { claimsOf } from '../../src/guide/authoring/claims.ts';
import { common } from '../../src/guide/common-topics.ts';
import type { Guide, StepId } from '../../src/guide/guide.ts';
import { sayTo } from '../../src/guide/session.ts';
import type { Text } from '../../src/guide/text.ts';
import { content } from '../conversation/bench.ts';
import { sources } from './dialogs.ts';

const sentences = sources.guides.flatMap((source) => claimsOf(content, source)?.sentences ?? []);
const words = [...new Set(sentences.map((one) => one.words))];
const plain = (text: Text = []) => text.map((part) => (part.kind === 'words' ? part.words : '…')).join('');

/** What was said before the sentences were read against the guides, and why it is not said any more. */
const never: readonly (readonly [why: string, said: RegExp])[] = [
  ['nobody fetches a login, or speaks it', /(?:get|fetch|retrieve|give you) (?:you |your )*\w* ?login details/i],
  ['whoever has no payroll number gets a ticket', /look you up|can't (?:send|pass it on) without (?:it|a payroll)/i],
  ['a desk may be far away, and is no colleague', /ask a colleague to ring|colleague (?:to|will) (?:ring|call)/i],
  ['nobody promises who rings', /they(?:'ll| will) (?:(?:call|ring|phone|email)(?: or )?)+ you/i],
  ['the guide says nothing of what a name means', /in spite of its name|doesn't unlock/i],
  ['what a screen means is not said more firmly than the guide does', /only comes up for|your address is registered/i],
  [
    'nobody has seen how the pages look',
    /\bscroll down\b|\bat the foot\b|\bred words\b|\bmarked (?:red|with)\b|\bin red\b/i,
  ],
  ['a page left is a registration lost', /go back a page|back one page/i],
  ['a mouse is not everybody’s', /rest the pointer|\bhover\b/i],
  ['a search leads to pages that only look like it', /search (?:the web|for that title|for it)|\bgoogle\b/i],
  ['a code’s life is no wait', /wait (?:for )?(?:a quarter of an hour|\{nhsp-online\.code-life\})/i],
];

/** What somebody comes to who does each thing on the system's own site, where nothing is connected. */
function guided(guide: Guide): ReadonlySet<StepId> {
  const seen = new Set<StepId>();
  const waiting = [...guide.topics.values()].map(({ start }) => start);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = guide.steps.get(id);
    if (step === undefined || seen.has(id)) continue;
    seen.add(id);
    const way = step.kind === 'act' && step.act === 'connection' ? step.exits.get('guided') : undefined;
    waiting.push(...(way === undefined ? step.exits.values() : [way]));
  }
  return seen;
}

describe('what readings of every sentence found', () => {
  for (const [why, said] of never)
    it(`is not said again: ${why}`, () => {
      assert.deepEqual(
        words.filter((one) => said.test(one)),
        [],
      );
    });

  it('is found by these patterns, each in what was said', () => {
    for (const said of [
      'Ask IT to get your ESR login details for you.',
      "They can't look you up without it.",
      'Or ask a colleague to ring you.',
      'They will call or email you by Monday.',
      "In spite of its name it doesn't unlock.",
      'That screen only comes up for a registered address.',
      'Look for red words.',
      'Go back a page and choose again.',
      'Rest the pointer on it.',
      'Search the web for that title.',
      'Wait a quarter of an hour.',
    ])
      assert.ok(
        never.some(([, pattern]) => pattern.test(said)),
        said,
      );
    assert.ok(words.length > 900, String(words.length));
  });

  it('a place on a page has a way for the keyboard too', () => {
    const placed = words.filter((one) => /\bat the top right\b/.test(one));
    assert.ok(placed.length > 3);
    assert.deepEqual(
      placed.filter((one) => !/\bTab to it\b/.test(one)),
      [],
    );
  });

  it('no form of ours is named where nothing is connected', () => {
    for (const guide of content.guides.values()) {
      if (guide.id === common) continue;
      const ids = [...guided(guide)];
      const naming = ids.filter((id) => {
        const step = guide.steps.get(id);
        return step !== undefined && /secure form|reset service/i.test(plain(sayTo(step, new Set())));
      });
      assert.deepEqual(naming, [], guide.id);
      assert.ok(ids.length > 40, guide.id);
    }
  });

  it('one key has one name', () => {
    const named = words.filter((one) => /caps lock/i.test(one));
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((one) => /Caps Lock/.test(one)),
      [],
    );
  });
});
