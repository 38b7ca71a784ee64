import assert from 'node:assert/strict';
import { asksHeld, notYetSent } from '../../src/conversation/form-held.ts';

describe('what the form holds', () => {
  for (const said of [
    'what have you got so far',
    'sorry can you just show me what you have got down so far',
    'could you read all that back to me please',
    'let me see it again',
    'what am i sending exactly',
    'hang on what did you put',
    'is my name right',
    'can i see what you have written',
    'show me everything before it goes',
  ])
    it(`"${said}" asks for it`, () => assert.equal(asksHeld(said), true));
  for (const said of [
    'what do i put',
    'can you see my account',
    'tell them what i said about the link',
    'what is a payroll number',
    'show me how to reset it',
  ])
    it(`"${said}" does not`, () => assert.equal(asksHeld(said), false));
  it('"dont send it yet" waits', () => assert.equal(notYetSent.test('dont send it yet'), true));
  it('"dont send it" leaves', () => assert.equal(notYetSent.test('dont send it'), false));
});
