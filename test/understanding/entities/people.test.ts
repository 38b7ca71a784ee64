import assert from 'node:assert/strict';
import { isForSomeoneElse, isTheirAddress, someoneElse } from '../../../src/understanding/entities/people.ts';

describe('people', () => {
  for (const said of [
    'dr khan cant get on esr',
    'could you restore access for Sister Okoro please',
    "Mrs Begum's password has expired",
    "As ward manager I need Nurse Adeyemi's Training Interface login reset",
    'two of my HCAs are locked out of esr',
    'all my new starters need nhsp logins',
    'got a list of new doctors who need esr',
    'can you sort logins for 3 student nurses',
    'half my juniors cant get on the training interface',
    "my team mate's nhsp code hasnt come",
    'asking for a friend, esr is locked',
    "is sarah's esr locked",
    'its not for me, its the ward clerk',
    'can u unlock the esr of one of my carers shes right beside me',
    'can you help one of our porters with esr',
    'will you get my apprentice on to ESR, he is sat here',
  ])
    it(`"${said}" is somebody else's`, () => assert.equal(someoneElse(said), true));

  for (const said of [
    'matron says i need esr',
    'as matron i cant get in to esr',
    'dr on call, esr locked',
    'i work for dr khan and my esr is locked',
    'all the nurses got theirs and mine hasnt come',
    'half the ward cant get on, is esr down',
    'two of my attempts failed',
    "the trust's esr login is broken",
    "how's esr today, it's login says no",
    'it keeps asking for my password',
    'im a bank nurse and my nhsp code is wrong',
    'the doctor needs my training by monday',
    'my secretary is on 0113 496 0220, esr does not know me',
    "ok she'll do it on her break. mine's the training interface, forgotten the password",
  ])
    it(`"${said}" is their own`, () => assert.equal(someoneElse(said), false));

  for (const said of [
    "send it to my husband's, x@example.com",
    'my managers email is x@nhs.net',
    'their address: x@nhs.net',
    "it's somebody else's, x@nhs.net",
    'use her email x@nhs.net instead',
  ])
    it(`"${said}" has an address that is not theirs`, () => assert.equal(isTheirAddress(said), true));
  for (const said of [
    'my manager said use x@nhs.net',
    'its my own, x@nhs.net',
    'she told me it is x@nhs.net',
    'x@nhs.net',
  ])
    it(`"${said}" has none`, () => assert.equal(isTheirAddress(said), false));

  for (const said of [
    'its for my colleague',
    "it's not for me",
    'this was for one of my porters',
    'asking for someone else',
    'on behalf of a student',
  ])
    it(`"${said}" says for whom it is`, () => assert.equal(isForSomeoneElse(said), true));
  for (const said of ['its for my training', 'my colleague sent me here', 'is it for esr'])
    it(`"${said}" does not`, () => assert.equal(isForSomeoneElse(said), false));
});
