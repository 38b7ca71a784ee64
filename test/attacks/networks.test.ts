import assert from 'node:assert/strict';
import * as doors from '../../src/app/quotas.ts';
import { quotas } from '../../src/backend/limits/quotas.ts';
import { usualLimits } from '../../src/webchat/limits.ts';

/** People who come at once from behind one address, on a Monday morning. */
const hospital = 300;

const perMinute = (most: number) => ({ most, seconds: 60 });

/** What each person needs of it in that time, if all goes well; and the limit that holds one of them back. */
const wide = {
  'new chats': {
    network: perMinute(usualLimits.tokensPerMinute),
    one: perMinute(usualLimits.tokensPerMinuteOfABrowser),
    needs: 1,
  },
  'forms of resets': { network: quotas.network, one: quotas.browser, needs: 4 },
  'codes that move a chat, mistyped': {
    network: doors.wrongResumeCodes.network,
    one: doors.wrongResumeCodes.browser,
    needs: 1,
  },
};

/** By network and narrow, each with why it keeps nobody out who belongs there. */
const narrow = {
  'forms without a cookie of ours': quotas.withoutCookie, // no page of ours sends one
  'wrong keys of the API': quotas.failedKeys, // servers, whose keys are right; a right one is given back
  'wrong links to the desk': doors.wrongDeskLinks, // an agent's browser is counted by itself
  'forms of the desk': doors.deskForms, // an agent is counted by name
};

/** Of one person, address or caller, whatever network they come from. */
const ofOne = [quotas.person, quotas.requester, quotas.address, quotas.signIn, quotas.caller, doors.timeMails];

describe('limits by network (95)', () => {
  for (const [what, { network, one, needs }] of Object.entries(wide)) {
    it(`95: ${what}: a hospital has enough, and one browser cannot use it up`, () => {
      assert.equal(network.seconds, one.seconds);
      assert.ok(network.most >= hospital * needs, `${network.most} for ${hospital} people`);
      assert.ok(one.most >= needs * 5, 'one person has enough, and some to spare');
      assert.ok(one.most <= network.most / 25, `${one.most} of ${network.most} by one`);
    });
  }

  it('95: every limit stands here, as wide, as narrow or as of one', () => {
    const here = [
      ...Object.values(wide).flatMap(({ network, one }) => [network, one]),
      ...Object.values(narrow),
      ...ofOne,
      doors.wrongResumeCodes.all,
    ];
    const { wrongResumeCodes, ...others } = doors;
    for (const quota of [...Object.values(quotas), ...Object.values(others), ...Object.values(wrongResumeCodes)])
      assert.ok(here.includes(quota), `${quota.name} is in no list`);
  });
});
