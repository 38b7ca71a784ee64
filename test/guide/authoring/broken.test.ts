import assert from 'node:assert/strict';
import { enforced } from '../../../src/backend/rules.ts';
import { checkAll } from '../../../src/guide/authoring/review.ts';
import { someOf } from '../../every.ts';
import { changed, sources } from '../dialogs.ts';

/** The ESR guide with a slip that somebody who edits it may make. What is printed is what a training team reads. */
function broken(...slips: readonly (readonly [was: string, is: string])[]): string[] {
  const ofEsr = ({ file }: { file: string }) => file.startsWith('dialogs/esr/');
  const texts = new Map<string, string>();
  const guides = changed(sources.guides, (source) => {
    const text = ofEsr(source) ? slips.reduce((left, [was, is]) => left.replace(was, is), source.text) : source.text;
    texts.set(source.file, text);
    return text;
  });
  for (const [was] of slips)
    assert.ok(
      sources.guides.some((guide) =>
        [guide, guide.routing, ...(guide.phrases ?? [])].some((one) => one?.text.includes(was)),
      ),
      `there is no ${was}`,
    );
  const { issues } = checkAll({ facts: sources.facts, guides }, undefined, enforced, '2026-11-20');
  return issues.map(({ file, line, step, message, remedy }) => {
    const at = texts.get(file)?.split('\n')[line - 1] ?? '';
    assert.notEqual(at.trim(), '', `line ${line} of ${file} is empty`);
    const where = file === 'dialogs/esr/guide.yaml' ? '' : `${file.replace('dialogs/', '')} `;
    return `${where}${step === undefined ? '' : `[${step}] `}${message} → ${remedy}`;
  });
}

const copies: readonly (readonly [
  name: string,
  slips: readonly (readonly [was: string, is: string])[],
  told: readonly string[],
])[] = [
  [
    'figures typed into a sentence',
    [
      [
        'after {esr.attempts} at the password. No email was sent.',
        'after 3 attempts at the password. No email was sent for twelve hours.',
      ],
    ],
    [
      '[locked-at-form] a sentence holds the figure "3 attempts" → say {esr.attempts}',
      '[locked-at-form] a sentence holds the figure "twelve hours" → say {esr.lock}',
    ],
  ],
  [
    'an address and an extension',
    [
      [
        'tell the training team your new one, at {esr.contact}',
        'tell the training team your new one, at esr.team@nhs.net',
      ],
      ['on extension **{training-interface.other-systems}**', 'on ext 26655 or 0113 496 0000'],
    ],
    [
      '[no-own-login] a sentence holds the number "ext 26655" → say {training-interface.other-systems}',
      '[no-own-login] a sentence holds the number "0113 496 0000" → add a row to dialogs/facts.yaml with where it comes from, and say that; an example stands in "straight quotation marks"',
      '[use-old-mailbox] a sentence holds the email address "esr.team@nhs.net" → add a row to dialogs/facts.yaml with where it comes from, and say that; an example stands in "straight quotation marks"',
    ],
  ],
  [
    'a key misspelt, and a sentence elsewhere',
    [
      ['    ask: Where does ESR refuse it?\n    reword:', '    ask: Where does ESR refuse it?\n    rewrod:'],
      ['say: Good, use that one for all of it.', 'say: good, use that one for all of it.'],
    ],
    [
      '[where-refused] has no reword → add reword: the same question in other words, for when an answer is not understood',
      '[where-refused] steps › where-refused › rewrod: there is nothing of this name → did you mean reword?',
      '[as-yourself] a sentence begins in lower case: "good, use that one for all of …" → begin it with a capital letter',
    ],
  ],
  [
    'a step that is none, and a step that is gone',
    [
      ['    end: stopped\n    offer: [forgot-password]', '    end: finished\n    offer: [forgot-password]'],
      ['go: lock-unknown }', 'go: lock-unkown }'],
    ],
    [
      '[last-try] unsure goes to lock-unkown, which is not a step → did you mean lock-unknown?',
      '[no-own-login] steps › no-own-login › end: is none of solved, waiting, handoff, stopped → see docs/writing-guides.md for the shape of a guide',
    ],
  ],
  [
    'a fact misspelt',
    [
      ['on extension **{training-interface.other-systems}**', 'on extension **{training-interface.helpdesk}**'],
      ['{clock esr.lock}', '{clock esr.attempts}'],
    ],
    [
      '[one-left] fact esr.attempts has no length in minutes or hours → add length: { hours: 4 } or { minutes: 15 } to the fact',
      '[no-own-login] there is no fact training-interface.helpdesk → add it to dialogs/facts.yaml, or mend the name',
    ],
  ],
  [
    'quotation marks of a word processor',
    [
      ['ask: Where does ESR refuse it?', 'ask: “Where does ESR refuse it?”'],
      ['"My nhs.net mail wants', '"my nhs.net mail wants'],
    ],
    ['[where-refused] typographic quotation marks stand around the whole value → use straight ones ("), or none'],
  ],
  [
    'an answer that is another answer too',
    [['also: ["new password", "setting it"', 'also: ["log in", "the login", "setting it"']],
    [
      '[where-refused] "login" of answer login can be taken for "log in" of answer choosing: they are one slip apart → one way to say it belongs to one answer',
    ],
  ],
  [
    'a phrase of another topic',
    [['\nunlock my account\n', '\nunlock my account\nESR link expired\n']],
    [
      'esr/phrases/link-expired.txt the phrase "esr link expired" is one of topic link-expired and of topic esr/account-locked → keep it where it is meant',
    ],
  ],
  [
    'a topic renamed',
    [
      ['  account-locked:', '  locked-account:'],
      ['offer: [forgot-password]', 'offer: [forgotten-password]'],
    ],
    [
      'common/guide.yaml pass-on.esr.account-locked is said of account-locked, which is not a topic of esr → the topics of esr are first-login, forgot-password, reset-email-missing, link-expired, locked-account, password-rejected, shared-computer, email-changed, no-nhsmail-access',
      '[no-own-login] offers forgotten-password, which is not a topic → did you mean forgot-password?',
      '[form-locked] offers account-locked, which is not a topic → the topics of this guide are first-login, forgot-password, reset-email-missing, link-expired, locked-account, password-rejected, shared-computer, email-changed, no-nhsmail-access',
      '[late-trouble] offers account-locked, which is not a topic → the topics of this guide are first-login, forgot-password, reset-email-missing, link-expired, locked-account, password-rejected, shared-computer, email-changed, no-nhsmail-access',
      'esr/phrases/account-locked.txt phrases of account-locked, which is not a topic of esr → name the file as the topic is named, or delete it',
      'esr/routing.yaml routes account-locked, which is not a topic of esr → its topics are first-login, forgot-password, reset-email-missing, link-expired, locked-account, password-rejected, shared-computer, email-changed, no-nhsmail-access',
    ],
  ],
  [
    'the head of the file, and all below it',
    [
      ['reviewed: ', 'reviewd: '],
      ['go: call-it\n', 'go: call-them\n'],
    ],
    [
      'source › reviewed: is missing → see docs/writing-guides.md for the shape of a guide',
      'source › reviewd: there is nothing of this name → did you mean reviewed?',
      '[mail-password] goes to call-them, which is not a step → name a step of this guide',
    ],
  ],
];

describe('ten broken copies of a guide, as whoever broke them is told', () => {
  for (const [name, slips, told] of someOf(copies, 5)) it(name, () => assert.deepEqual(broken(...slips), told));
});
