import assert from 'node:assert/strict';
import { claimsOf } from '../../src/guide/authoring/claims.ts';
import { splitSentences } from '../../src/guide/authoring/sentences.ts';
import { common } from '../../src/guide/common-topics.ts';
import { sayTo } from '../../src/guide/session.ts';
import type { Text } from '../../src/guide/text.ts';
import { leafletOf } from '../../src/leaflets/leaflet.ts';
import { content } from '../conversation/bench.ts';
import { sources } from '../guide/dialogs.ts';
import { typed } from '../pages/typed.ts';

const guides = [...content.guides.values()].filter(({ id }) => id !== common);
const promises = sources.guides.flatMap((source) => claimsOf(content, source)?.promises ?? []);

/** A sentence of a guide as it can be met anywhere: whatever is filled in. */
const anyOf = (words: string) =>
  new RegExp(
    words
      .split(/\{[^{}]*\}/)
      .map((part) => part.replaceAll('**', '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

const plain = (text: Text = []) =>
  text
    .map((part) => (part.kind === 'words' ? part.words : '…'))
    .join('')
    .replaceAll('**', '');

const parts = guides.flatMap((guide) =>
  [...guide.topics.keys()].flatMap((topic) =>
    (leafletOf(guide, topic, content.facts)?.parts ?? []).map((part) => ({
      ...part,
      at: `${guide.id}/${topic}, ${part.number}`,
    })),
  ),
);

/** What is read on paper, a sentence each, and where. */
const onPaper = parts.flatMap(({ says, at }) =>
  says.flatMap((text) => splitSentences(text).map((words) => ({ words: words.replaceAll('**', ''), at }))),
);

/** What only the chat can do, or somebody who reads along. */
const ofChat =
  /\b(?:I'll|we'll|I will|we will|they will|on its way|should hear|remind|come back here|this chat|tell me|when I ask|from then)\b|\bbutton below\b|\bpress it\b/i;

/** What mails and pages promise, and what keeps it. */
const kept: Readonly<Record<string, string>> = {
  'Your form is on its way': 'the form was taken, and is sent by the server: it is shown only then',
  'If that is the address on record, the email is on its way to it.':
    'the backend said done: the desk shows it to the agent only then',
  'The answer comes there, usually within a minute.':
    'submit.ts tells the conversation what came of it, within 50 seconds',
  'They answer by {}.': 'the day that the ticket promised, which the desk sees',
  "I'll write to you in the chat then.":
    'the reminder of the record; the page is shown in Teams alone, where it comes as a message',
  'If your email address has a Join:Bank account, a new code is on its way.': 'said after it was sent again',
  'If your email address has a Join:Bank account, a code is on its way to it.': 'said after the address was taken',
  'We will email you a one-time security code.': 'the button of the page sends it',
  'We will text you a code.': 'the button of the page sends it',
  'We will email you a code.': 'the button of the page sends it',
  'is on its way from': 'said after the form was taken',
  'from ESR is on its way to your nhs.net inbox': 'said after the form was taken',
  'The reset email is on its way to the address on record.': 'said when the backend answered done',
};

describe('what is promised', () => {
  it('is not promised on paper, where nobody can keep it', () => {
    assert.deepEqual(
      onPaper.filter(({ words }) => ofChat.test(words)),
      [],
    );
    const said = new Set(onPaper.map(({ words }) => words));
    const broken = promises.filter(({ words }) => [...said].some((one) => anyOf(words).test(one)));
    assert.deepEqual(
      broken.map(({ words }) => words),
      [],
    );
    assert.ok(promises.length > 60, String(promises.length));
    assert.ok(said.size > 150, String(said.size));
  });

  it('is not offered there either: nobody speaks on paper, and what the chat would pass on the reader does', () => {
    // What somebody is to say, and the names of things, are not the page's own words.
    const own = (words: string) => words.replace(/"[^"]*"|\*\*[^*]*\*\*/g, '');
    const speaking = parts.filter(({ says, question = '' }) =>
      /\b(?:I|I'll|I'm|I've|me|my)\b|\bShall we\b/.test(own([...says, question].join(' '))),
    );
    assert.deepEqual(speaking, []);
    const asked = parts.flatMap(({ question }) => question ?? []);
    assert.ok(asked.length > 300, String(asked.length));
    assert.deepEqual(
      asked.filter((question) => /rough (?:time|date)|\?.*"/.test(question)),
      [],
    );
    const passedOn = parts.filter(({ ways }) => ways.some(({ when }) => /pass it on|our helpdesk/.test(when)));
    assert.deepEqual(passedOn, []);
    for (const how of ['Use the Support Form on its log in page.', "They have the 'Need More Help?' contact form."])
      assert.ok(
        onPaper.some(({ words }) => words.endsWith(how)),
        how,
      );
  });

  it('does not hang on an open page in Teams, where the bot writes by itself', () => {
    const hanging = /if this chat is open|this page stays open|if you've left|keep this chat open/i;
    const steps = guides.flatMap((guide) =>
      [...guide.steps.values()].map((step) => ({
        at: `${guide.id}/${step.id}`,
        says: sayTo(step, new Set(['teams'])),
      })),
    );
    assert.deepEqual(
      steps.filter(({ says }) => hanging.test(plain(says))).map(({ at }) => at),
      [],
    );
    const messages = [...content.messages].filter(
      ([id, text]) => hanging.test(plain(text)) && !/^(?:email|text)-then\./.test(id),
    );
    assert.deepEqual(
      messages.filter(([id]) => !content.messages.has(`${id}.teams`)).map(([id]) => id),
      [],
    );
    assert.deepEqual(messages.map(([id]) => id).sort(), ['status.clock', 'stay-till']);
  });

  it('elsewhere says what to do if nobody is there to be told: in a browser and in a terminal a reminder needs an open chat', () => {
    const reminding = promises.filter(({ by }) => by?.name === 'a reminder');
    const alone = reminding.filter(({ place: { path } }) => path[2] === 'say');
    assert.ok(alone.length >= 5, String(alone.length));
    for (const { place } of alone) {
      const [, id = ''] = place.path;
      const step = guides.flatMap(({ steps }) => steps.get(id) ?? []).find(({ remind }) => remind !== undefined);
      assert.match(plain(step?.say), /come back(?: then)?/, id);
    }
  });

  it('in a mail or on a page is kept by what sends it', () => {
    const promising =
      /\b(?:I'll|we'll|I will|we will|they'll|will (?:call|ring|email|text|write)|on its way|I write to you|they answer by|the answer comes)\b/i;
    const made = new Set(typed.filter(({ words }) => promising.test(words)).map(({ words }) => words));
    assert.deepEqual([...made].sort(), Object.keys(kept).sort());
  });
});
