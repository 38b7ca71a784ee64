import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Card, Words } from '../../../src/bot/cards/card.ts';
import { dateOfBirthCard, detailsCard, feedbackCard } from '../../../src/bot/cards/forms.ts';
import { closedCard, isCard, replyCard } from '../../../src/bot/cards/question.ts';
import type { Reply } from '../../../src/conversation/messages.ts';
import { ReplyBuilder } from '../../../src/conversation/reply-builder.ts';
import { button, content, onBench } from '../../conversation/bench.ts';
import { card as cardSchema, pressesOn, pressOf } from '../reading.ts';
import { issuesOf } from './schema.ts';

const words: Words = (id, values) => new ReplyBuilder(content, new Date('2026-11-20T03:10:00Z')).words(id, values);
const to = { words, chat: 'a-chat', person: 'a-person' };
const folder = fileURLToPath(new URL('./golden', import.meta.url));

/** With `GOLDEN=write`, what is there now is what must be from then on: read the difference before it is committed. */
const isWriting = process.env.GOLDEN === 'write';
const seen = new Set<string>();

function assertGolden(name: string, card: Card): void {
  assert.deepEqual(issuesOf(card), []);
  const file = `${folder}/${name}.json`;
  seen.add(`${name}.json`);
  const now = `${JSON.stringify(card, null, 2)}\n`;
  if (isWriting) writeFileSync(file, now);
  assert.ok(existsSync(file), `there is no ${file}: run with GOLDEN=write, and read it`);
  assert.deepEqual(JSON.parse(now), JSON.parse(readFileSync(file, 'utf8')));
}

describe('cards, as they are sent', () => {
  const bench = () => onBench({ channel: 'msteams' });

  it('the welcome, open and answered', async () => {
    const chat = bench();
    const { replies } = await chat.turns.hear({ ...chat.base, kind: 'arrival', id: 'arrival' });
    const [welcome] = replies;
    assert.ok(welcome);
    assertGolden('welcome', replyCard(welcome, to));
    assertGolden('welcome-answered', replyCard(welcome, to, { isOpen: false, chosen: 'ESR' }));
    assertGolden('welcome-closed', replyCard(welcome, to, { isOpen: false }));
  });

  it('more choices than six, a question, a form, an email', async () => {
    const chat = bench();
    const topics = await chat.say('ESR');
    assertGolden('topics', replyCard(topics, to));
    const tries = await chat.press(button(topics, 'I forgot my username or password'));
    assertGolden('question', replyCard(tries, to));
    await chat.press(button(tries, 'None or one'));
    const form = await chat.say('registered@nhs.net');
    assertGolden('secure-form', replyCard(form, to));
    assertGolden('secure-form-sent', replyCard(form, to, { isOpen: false }));
    assertGolden('after-the-form', replyCard(await chat.sendForm('done', { expires: '2026-11-20T05:10:00Z' }), to));
  });

  it('a confirmation', async () => {
    const chat = bench();
    await chat.say('I forgot my training interface password');
    assertGolden('confirmation', replyCard(await chat.say('mary@nhs.nte'), to));
  });

  it('the end that waits, now and when it is over', async () => {
    const chat = bench();
    await chat.say('my esr account is locked');
    const locked = await chat.say('just now');
    assertGolden('waiting', replyCard(locked, to));
    await chat.time.advance(13 * 3_600_000);
    const stands = (await chat.turns.standing('c1')).find(({ reply }) => reply.text === locked.text);
    assertGolden('waiting-over', replyCard(locked, to, stands));
  });

  it('the review of a ticket, and its end', async () => {
    const chat = bench();
    for (const text of ['talk to a person', 'Iris Falk', '30218847', '07700 900123']) await chat.say(text);
    const review = await chat.say('the page stays white, *whatever* I press');
    assertGolden('review', replyCard(review, to));
    assert.equal(review.form?.of, 'details');
    const data = { form: 'details', card: 'a-card', chat: 'a-chat' } as const;
    if (review.form?.of === 'details') {
      assertGolden('details-form', detailsCard(review.form, data, words));
      assertGolden('details-form-wrong', detailsCard(review.form, data, words, words('form.details.missing')));
    }
    assertGolden('ticket', replyCard(await chat.press(button(review, 'Send it')), to));
  });

  it('why, whose sentence stands beside it', async () => {
    const chat = bench();
    const tries = await chat.say('I forgot my ESR password');
    assert.ok(tries.choices.length > 0);
    assertGolden('why', replyCard(await chat.say('why?'), to));
  });

  it('forms and words of their own', () => {
    const data = { form: 'date-of-birth', card: 'a-card', chat: 'a-chat' } as const;
    assertGolden('date-of-birth-form', dateOfBirthCard(data, words));
    assertGolden('date-of-birth-form-wrong', dateOfBirthCard(data, words, 'The day must be a number from 1 to 31.'));
    assertGolden('feedback', feedbackCard({ form: 'feedback' }, words));
    assertGolden('closed', closedCard(words));
  });

  after(() => assert.deepEqual(readdirSync(folder).sort(), [...seen].sort(), 'a file for each card, and no other'));
});

describe('what a card is made of', () => {
  const reply = (parts: Partial<Reply>): Reply => ({ text: 'Which?', choices: [], links: [], ...parts });
  const choices = (count: number) =>
    Array.from({ length: count }, (_none, index) => ({
      label: `Answer ${index}`,
      pick: { at: 'g1/a/0', answer: `a${index}` },
    }));

  it('what fits in a row on a phone is buttons, anything else a list, and all of it can be pressed', () => {
    const yesOrNo = ['Yes', 'No', "I don't know"].map((label) => ({ label, pick: { at: 'g1/a/0', answer: label } }));
    for (const [of, buttons] of [
      [choices(1), 1],
      [yesOrNo, 3],
      [choices(3), 0],
      [choices(6), 0],
      [choices(30), 0],
      [choices(7).map((one, index) => ({ ...one, label: `${index}` })), 0],
    ] as const) {
      const made = replyCard(reply({ choices: of }), to);
      assert.deepEqual(issuesOf(made), []);
      assert.equal(made.actions?.length ?? 0, buttons);
      const card = cardSchema.parse(made);
      for (const { label, pick } of of) assert.deepEqual(pressOf(card, label).pick, pick);
    }
  });

  it('many choices stand under their headings', () => {
    const grouped = choices(8).map((choice, index) => ({ ...choice, group: index < 5 ? 'Logging in' : 'Email' }));
    const made = replyCard(reply({ choices: grouped }), to);
    assert.deepEqual(issuesOf(made), []);
    assert.deepEqual(
      pressesOn(cardSchema.parse(made)).map(({ title, heading }) => [title, heading]),
      grouped.map(({ label, group }) => [label, group]),
    );
  });

  it('leads nowhere but where people go', () => {
    const links = [
      { title: 'Bad', url: 'javascript:alert(1)' },
      { title: 'Data', url: 'data:text/html,x' },
      { title: 'a](https://evil.example)', url: 'https://good.example/(x)' },
    ];
    const card = JSON.stringify(replyCard(reply({ links, choices: choices(1) }), to));
    assert.doesNotMatch(JSON.stringify(JSON.parse(card).body), /javascript|data:text/);
    assert.match(card, /\[a\(https:\/\/evil\.example\)\]\(https:\/\/good\.example\/%28x%29\)/);
  });

  it('words alone are no card', () => assert.equal(isCard(reply({})), false));

  it('the schema refuses what is none', () => {
    const card = replyCard(reply({ choices: choices(2) }), to);
    assert.notDeepEqual(issuesOf({ ...card, version: '1.9' }), []);
    assert.notDeepEqual(issuesOf({ ...card, actions: [{ type: 'Action.Nothing', title: 'x' }] }), []);
    assert.notDeepEqual(issuesOf({ ...card, body: [{ type: 'TextBlock' }] }), []);
  });
});
