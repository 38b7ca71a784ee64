import assert from 'node:assert/strict';
import { button, onBench } from './bench.ts';

/** How many turns somebody may need from hello until an email is on its way. The secure form is a page of its own, and no turn. */
const most = 4;

/** Each way to an email of each system that sends one: words are typed, and [a label] is pressed. */
const ways: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'training-interface': [
    ['[Training Interface]', "[I've forgotten my password]", 'registered@nhs.net'],
    ['i forgot my training interface password', 'registered@nhs.net'],
    ['hello', 'training interface', 'forgot my password', 'registered@nhs.net'],
    ['i forgot my training interface password, my email is registered@nhs.net', '[Yes, use that one]'],
    ['hello', 'cant get into training, forgot the password', 'registered@nhs.net'],
    ['reset training interface password please', 'registered@nhs.net'],
  ],
  esr: [
    ['[ESR]', '[I forgot my username or password]', '[None or one]', 'registered@nhs.net'],
    ['i forgot my esr password', 'no', 'registered@nhs.net'],
    ['hello', 'forgot esr password', 'once', 'registered@nhs.net'],
    ['forgotten my esr username', 'never tried', 'registered@nhs.net'],
    ['[ESR]', "[I've never logged in before]", '[Yes, I can]', 'registered@nhs.net'],
    ['first time on esr', 'yes', 'registered@nhs.net'],
  ],
  'nhsp-online': [
    ['[NHSP:Online]', '[Register for NHSP:Online]', '[Permanent job, partner Trust or Client]', 'registered@nhs.net'],
    ['i want to register for nhsp online', 'permanent', 'registered@nhs.net'],
  ],
};

/** The same on the system's own site, up to the step that says where to press for it. */
const guided: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'training-interface': [
    ['i forgot my training interface password', 'years ago', 'next', 'next'],
    ['i forgot my training interface password', 'years ago', '[Show all steps]'],
  ],
  'nhsp-online': [['i want to register for nhsp online', 'permanent', '[Done, next step]', 'done']],
  esr: [['forgot my esr password', 'once', 'as me', "yes it's open"]],
};

describe('from hello to the email', () => {
  for (const [system, all] of Object.entries(guided))
    for (const way of all)
      it(`${system}, on its own site: ${way.join(' / ')} takes ${most} turns at most`, async () => {
        assert.ok(way.length <= most);
        const bench = onBench({ connected: [] });
        let reply = await bench.say('hello', 'arrives');
        for (const said of way) {
          const label = /^\[(.*)\]$/.exec(said)?.[1];
          reply = label === undefined ? await bench.say(said) : await bench.press(button(reply, label));
        }
        assert.match(reply.text, /Press \*\*Submit\*\*|Click 'Send Code'/, reply.text);
      });

  for (const [system, all] of Object.entries(ways))
    for (const way of all)
      it(`${system}: ${way.join(' / ')} takes ${most} turns at most`, async () => {
        assert.ok(way.length <= most);
        const bench = onBench();
        let reply = await bench.say('hello', 'arrives');
        for (const said of way) {
          const label = /^\[(.*)\]$/.exec(said)?.[1];
          reply = label === undefined ? await bench.say(said) : await bench.press(button(reply, label));
        }
        if (bench.forms.length > 0) reply = await bench.sendForm('done', { expires: '2026-11-20T07:10:00.000Z' });
        assert.match(reply.text, /on its way|has come|works until/, reply.text);
      });
});
