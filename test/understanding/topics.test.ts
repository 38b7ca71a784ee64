import assert from 'node:assert/strict';
import { content, understanding } from '../conversation/bench.ts';

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
});
