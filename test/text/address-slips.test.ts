import assert from 'node:assert/strict';
import { mendAddresses, mendedAddress } from '../../src/text/address-slips.ts';

describe('address slips', () => {
  const mended: readonly (readonly [string, string])[] = [
    ['jo.lee@nhs,net', 'jo.lee@nhs.net'],
    ['jo.lee@nhs;net.', 'jo.lee@nhs.net'],
    ['it is jo.lee @ nhs.net', 'jo.lee@nhs.net'],
    ['jo.lee@nhs. net', 'jo.lee@nhs.net'],
    ['jo.lee@nhs .net please', 'jo.lee@nhs.net'],
    ['jo..lee@nhs..net', 'jo.lee@nhs.net'],
    ['jo.lee@@nhs.net', 'jo.lee@nhs.net'],
    ['jo.lee@nhsnet', 'jo.lee@nhs.net'],
    ['jo.lee@nhs net', 'jo.lee@nhs.net'],
    ['jo,lee@nhs.net', 'jo.lee@nhs.net'],
    ['jo.lee AT nhs.net', 'jo.lee@nhs.net'],
    ['jo.lee[at]nhs[dot]net', 'jo.lee@nhs.net'],
    ['jo dot lee at n h s dot net', 'jo.lee@nhs.net'],
    ["it's j dot l e e two at n h s dot net", 'j.lee2@nhs.net'],
    ['jo underscore lee at nhs full stop net', 'jo_lee@nhs.net'],
    ['jo.lee@gmail,com', 'jo.lee@gmail.com'],
  ];
  for (const [typed, address] of mended) it(typed, () => assert.equal(mendedAddress(typed), address));

  it('leaves alone what is whole, and what is none', () => {
    for (const typed of [
      'jo.lee@nhs.net',
      'jo.lee@nhs.net, uk based',
      'jo.lee@nhs.net. com on',
      'yes,jo.lee@nhs.net',
      'I was on the ward at 3 dot 30',
      'I tried at home. net is slow',
      'jo.lee@nhs.net and al.lee@nhs,net',
    ])
      assert.equal(mendedAddress(typed), undefined, typed);
    assert.equal(mendAddresses('ring me at ten. email is jo.lee@nhs.net'), 'ring me at ten. email is jo.lee@nhs.net');
  });
});
