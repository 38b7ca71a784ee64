import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from '../../src/guide/authoring/compile.ts';
import { sentencesOf, splitSentences } from '../../src/guide/authoring/sentences.ts';
import { typedFacts } from '../../src/guide/authoring/wording.ts';
import { content } from '../conversation/bench.ts';
import { sources } from '../guide/dialogs.ts';
import { src, typed } from './typed.ts';

const { facts, guides } = content;
/** A thing that is said in more places than one, by how sentences about it read, and the fact that has its sentence. */
const things: readonly (readonly [about: RegExp, fact: string])[] = [
  [/ESR Administration|\boverride\b/i, 'esr.no-override'],
  [/no reset goes|reset (?:will not|won't|doesn't) (?:work|go)/i, 'esr.lock'],
  [/attempts? at|locks? for \{esr/i, 'esr.attempts'],
  [/paste it in\b|pasted? in your username/i, 'esr.email-has-username'],
  [/on extension|from outside the Trust|call the IT helpdesk/i, 'around.it-outside'],
  [/working days? (?:have|has|had) passed|\bworking days after/i, 'training-interface.joining-delay'],
  [/drag it/i, 'training-interface.email-wait'],
  [/address bar/i, 'training-interface.link-use'],
  [/(?:emails?|letters?) (?:an|per|in any) hour|\{around\.emails-an-hour\}/i, 'around.emails-an-hour'],
  [/only the newest|if you (?:have several|asked (?:for )?more)|several emails/i, 'around.newest-counts'],
  [/did(?: not|n't) ask for/i, 'around.not-asked'],
  [/reads? (?:the )?replies/i, 'around.no-answers'],
  [/\bever ask you for|never asks/i, 'around.never-asked'],
  [/nobody can log in/i, 'around.hold'],
  [/anywhere else/i, 'around.same-elsewhere'],
  [/nowhere else\. It|(?:is not|isn't) kept/i, 'around.date-of-birth-kept'],
];

const sentenceOf = (fact: string) => splitSentences(facts.get(fact).sentence ?? '');

const calling = 'part of a sentence that goes on, with the same name and number';
const thisOne = 'of the one email that is spoken of there';
/** Said in the chat in other words than the sentence, where that would not do, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'For any other system, the IT helpdesk is on extension {training-interface.other-systems}.': calling,
  'For any other system, call the IT helpdesk on extension **{training-interface.other-systems}**.': calling,
  'For others, the IT helpdesk is on extension {training-interface.other-systems}.': calling,
  'To be sure, call the IT helpdesk on extension {training-interface.other-systems}.': calling,
  "If they can't, they call the IT helpdesk on extension {training-interface.other-systems}.": calling,
  'They call the IT helpdesk on extension {training-interface.other-systems} themselves.': calling,
  'Ask the IT helpdesk whether they know of it, on extension {training-interface.other-systems}.': calling,
  "If it's urgent, call the IT helpdesk on extension {training-interface.other-systems}, or {around.it-outside}.":
    calling,
  'Or call the IT helpdesk on extension {training-interface.other-systems}.': calling,
  'Or ask the IT helpdesk about it, on extension {training-interface.other-systems}.': calling,
  'That one is for the IT helpdesk too, on extension {training-interface.other-systems}.': calling,
  'If you have none, ask the IT helpdesk about one, on extension {training-interface.other-systems}.': calling,
  "It's on extension {training-interface.other-systems}.": calling,
  'Then ask the IT helpdesk about a login of your own, on extension **{training-interface.other-systems}**.': calling,
  "If that won't open, {esr.no-mailbox} on extension {training-interface.other-systems}.": calling,
  'For nhs.net, call the IT helpdesk on extension **{training-interface.other-systems}**.': calling,
  "You've asked more than once, so you may have several emails.": 'says what was heard',
  'ESR stays locked for {esr.lock} from their last wrong try.': 'told to whoever passes it on',
  'Then no reset goes through until the lock ends.': 'on paper nobody has been told when that is',
  'Use it by {expires} at the latest, and only the newest one.': thisOne,
  "After that, click 'Send New Code' once, and use only the newest code.": 'of a code',
  'Call the IT helpdesk on extension {training-interface.other-systems}.': 'beside what to have ready for them',
  'Use only the newest email.': thisOne,
  'If you have asked before, use only the newest email.': thisOne,
  'Paste in your username from it.': 'a step of a short list',
  'Copy the username from it and paste it in.': thisOne,
  'Paste it into the address bar, in another browser if you have one.': 'the second of two steps',
  'Paste it into the address bar.': 'the second of two steps',
  "Paste the link into your browser's address bar.": 'the second of two steps',
};

/** Figures that are typed and are no fact of a guide or of the Trust, by what they are. */
const noFacts: Readonly<Record<string, RegExp>> = {
  'an example of what to type': /^For example, 15 3 1984$|like 123456$/,
  'an account of the practice': /^The address changed-address@nhs\.net/,
  'how every authenticator app works': /a new (?:one|code) every 30 seconds/,
  'for those who write to the API': /^It may be good for ten minutes at most|^Web chat tokens must live/,
  'for those at the desk, of the desk itself':
    /in the last 30 days\.$|^You stay signed in for up to 10 hours|^For three hours$/,
  'how many tries are left, which is counted': /^You have 1 attempt left/,
  'a style': /z-index:/,
};

describe('mails, pages and the chat', () => {
  it('are read here as they are typed', () => {
    for (const [file, words] of [
      ['backend/mail/mails.ts', 'Never give this code to anyone.'],
      ['adapters/mail/time-mail.ts', 'No account was changed.'],
      ['backend/pages/requested.njk', 'Look in your inbox, then in spam and junk.'],
      ['webchat/chat.njk', 'You are not connected.'],
      ['handoff/pages/chats.ts', 'They have not shown who they are.'],
      ['secure-form/page.ts', 'The answer is in the chat.'],
    ] as const)
      assert.ok(
        typed.some((one) => one.file === file && one.words === words),
        `${file}: ${words}`,
      );
    assert.ok(typed.length > 500, String(typed.length));
  });

  it('hold no figure and no contact that is typed: each comes from its fact, or from what the program counts by', () => {
    const isNoFact = (words: string) => Object.values(noFacts).some((pattern) => pattern.test(words));
    const found = typed.flatMap(({ file, words }) =>
      isNoFact(words)
        ? []
        : typedFacts(words, facts).map(({ message }) => `${file}: ${message} (“${words.slice(0, 80)}”)`),
    );
    assert.deepEqual(found, []);
  });

  for (const [about, fact] of things) {
    it(`say alike, and in one place, ${facts.get(fact).sentence}`, () => {
      const inPages = typed.filter(({ words }) => about.test(words)).map(({ file, words }) => `${file}: ${words}`);
      assert.deepEqual(inPages, [], 'typed where the sentence of the fact should stand');
    });
  }

  it('and the chat has no other words for it', () => {
    const known = new Set(
      things.flatMap(([, fact]) => [...sentenceOf(fact), ...splitSentences(facts.get(fact).tell ?? '')]),
    );
    const chat = sources.guides.flatMap((source) => {
      const { data } = readGuide(source, facts);
      const guide = guides.get(data?.guide ?? '');
      return guide === undefined || data === undefined
        ? []
        : sentencesOf(guide, data, content).map(({ words }) => words);
    });
    const other = [...new Set(chat)].filter(
      (words) => !known.has(words) && !(words in otherwise) && things.some(([about]) => about.test(words)),
    );
    assert.deepEqual(other, []);
    const gone = Object.keys(otherwise).filter((words) => !chat.includes(words));
    assert.deepEqual(gone, [], 'listed here, and not said any more');
  });

  it('each sentence that stands with a fact is said in a mail or on a page', () => {
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(?:app|backend|secure-form|leaflets)\/.*\.ts$/.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    const unused = [...facts.rows].filter(([id, { sentence }]) => sentence !== undefined && !code.includes(`'${id}'`));
    assert.deepEqual(
      unused.map(([id]) => id),
      [],
    );
  });
});
