import assert from 'node:assert/strict';
import { content, understanding } from '../../conversation/bench.ts';

const meaning = (typed: string) => understanding.understand(typed, undefined).meaning;

describe('finding the topic', () => {
  it('hears a symptom within the system that was named', () => {
    const heard = meaning('my esr acount is lockd');
    assert.ok(heard.kind === 'topic', JSON.stringify(heard));
    assert.deepEqual(heard.topic, { guide: 'esr', topic: 'account-locked' });
  });

  it('hears the matter after a good morning', () => {
    for (const greeting of ['hello', 'hiya', 'good morning', 'hi there,', 'Morning all.']) {
      const heard = meaning(`${greeting} my esr is locked`);
      assert.ok(heard.kind === 'topic', greeting);
      assert.deepEqual(heard.topic, { guide: 'esr', topic: 'account-locked' }, greeting);
    }
  });

  it('does not take a word in common for a cry for help', () => {
    for (const typed of ['I need it myself', "it says it can't find me", 'my link is not living any more']) {
      const heard = meaning(typed);
      assert.ok(!(heard.kind === 'other' && heard.topic === 'wellbeing'), typed);
    }
  });

  it('asks which system, when it was not named', () => {
    const heard = meaning('I have forgotten my password');
    assert.ok(heard.kind === 'ask', JSON.stringify(heard));
    const first = heard.options.slice(0, 2).map(({ guide, topic }) => `${guide}/${topic}`);
    assert.deepEqual(first.sort(), ['esr/forgot-password', 'training-interface/forgot-password']);
    assert.ok(heard.options.length <= 4);
  });

  it('hears two problems, the blocking one first', () => {
    const heard = meaning('the training interface link has expired and esr has locked my account');
    assert.ok(heard.kind === 'topic', JSON.stringify(heard));
    assert.deepEqual(heard.topic, { guide: 'esr', topic: 'account-locked' });
    assert.deepEqual(heard.also, [{ guide: 'training-interface', topic: 'link-expired' }]);
  });

  for (const [said, command] of [
    ['back', 'back'],
    ['bakc', 'back'],
    ['go back please', 'back'],
    ['Start again', 'restart'],
    ['strat again', 'restart'],
    ['WHY?', 'why'],
    ['thanks', 'thanks'],
    ['lack', undefined],
    ['get back into esr', undefined],
    ['when do i start', undefined],
    ["right, I'm off, cheers", 'goodbye'],
    ['Could you tell me what you can do please?', 'help'],
    ['oh sorry can we start again please', 'restart'],
    ["I'd like to talk to a person if that's ok", 'handoff'],
    ['can you tell me my esr password please', undefined],
    ['heyyy', 'greeting'],
    ['hiiii', 'greeting'],
    ['helllooo thereee', 'greeting'],
    ['thaaanks', 'thanks'],
    ['backkk', 'back'],
    ['heyyy cant log in', undefined],
    ['www', undefined],
  ] as const) {
    it(`"${said}" is ${command ?? 'no command'}`, () => assert.equal(understanding.command(said), command));
  }

  it('hears a system alone as that system', () => {
    assert.deepEqual(meaning('esr'), { kind: 'system', guide: 'esr' });
    assert.deepEqual(meaning('nhsp problem'), { kind: 'system', guide: 'nhsp-online' });
    const likeliest = understanding.likeliest('esr');
    assert.ok(likeliest.length === 4 && likeliest.every(({ topic }) => content.guides.get('esr')?.topics.has(topic)));
  });

  it('is not led astray by a letter between the name of our system and that of another', () => {
    const heard = meaning('esr login');
    assert.notEqual(heard.kind, 'other');
  });

  it('knows nothing of nothing', () => {
    for (const typed of ['', ' ', '\n', '🙂', '...']) assert.deepEqual(meaning(typed), { kind: 'unknown' }, typed);
  });

  it('says the same of the same', () => {
    const typed = 'cant get in to my payslip, says wrong password';
    assert.deepEqual(meaning(typed), meaning(typed));
  });

  it('hears a command in a clause of its own, where nothing is said of a login', () => {
    assert.deepEqual(meaning('dear me this is a tangle, can we start again'), { kind: 'command', command: 'restart' });
    assert.notEqual(meaning('the code is refused, can we start again').kind, 'command');
  });

  it('hears the one sentence of a letter that matters', () => {
    const heard = meaning(
      'Good afternoon, I hope this finds you well. I am the secretary in rheumatology and cover for Denise on Mondays. ' +
        'The ESR link had run out by the time that I opened it. I shall be at my desk until half past four. Warm regards, Moira',
    );
    assert.ok(heard.kind === 'topic', JSON.stringify(heard));
    assert.deepEqual(heard.topic, { guide: 'esr', topic: 'link-expired' });
  });

  it('hears another system by its name, whatever is wrong with it', () => {
    for (const typed of ['PACS is being a pain today', 'the VPN hates me', "our ward's eRoster has gone funny"]) {
      const heard = meaning(typed);
      assert.ok(heard.kind === 'other' && heard.topic === 'other-system', `${typed}: ${JSON.stringify(heard)}`);
    }
  });

  it('does not hear the system that it is not', () => {
    const heard = meaning("it isn't ESR, it's my Outlook that's locked");
    assert.ok(heard.kind !== 'topic', JSON.stringify(heard));
  });

  it('takes what is said of both for each', () => {
    const heard = meaning('asked for a new password on ESR and on the training interface, neither email has come');
    assert.ok(heard.kind === 'topic', JSON.stringify(heard));
    const both = [heard.topic, ...heard.also].map(({ guide, topic }) => `${guide} ${topic}`);
    assert.deepEqual(both.sort(), ['esr reset-email-missing', 'training-interface reset-email-missing']);
  });
});
