import assert from 'node:assert/strict';
import { incomingActivity, toInboundEvent } from '../../src/bot/activity.ts';
import { activityFrom } from './connector.ts';

interface Sent {
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly object[];
  readonly mentions?: readonly { readonly id: string; readonly text: string }[];
}

function hear({ text = '', html, files = [], mentions = [] }: Sent) {
  const attachments = [...(html === undefined ? [] : [{ contentType: 'text/html', content: html }]), ...files];
  const entities = mentions.map(({ id, text }) => ({ type: 'mention', mentioned: { id, name: 'N' }, text }));
  const activity = { ...activityFrom('https://teams.example', { text }), attachments, entities };
  const event = toInboundEvent(incomingActivity.parse(activity));
  assert.ok(event?.kind === 'message');
  return event;
}

const reply = (quoted: string) =>
  `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1764"><strong itemprop="mri" itemid="8:orgid:1">Latchkey</strong><span itemprop="time" itemid="1764"></span><p itemprop="preview">${quoted}</p></blockquote>`;
const emoji =
  '<img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" src="https://x.example/y" alt="👍">';
const outlook = 'Person, Registered (LEEDS TEACHING HOSPITALS NHS TRUST)';

const heard: Readonly<Record<string, readonly (readonly [what: string, sent: Sent, words: string])[]>> = {
  'what was quoted is not said again': [
    ['a tag before a number', { text: '<quoted messageId="1764492000000"/> 2' }, '2'],
    ['a tag with the message in it', { text: '<quoted messageId="1">Which one?</quoted> the second' }, 'the second'],
    ['a tag that is never closed', { text: '<quoted messageId="1"> 2' }, '2'],
    [
      'HTML beside the lines of text',
      { text: 'Latchkey\r\nWhich one?\r\n\r\nESR', html: `${reply('Which one?')}<p>ESR</p>` },
      'ESR',
    ],
    ['a quote in a quote', { text: 'x', html: `${reply(`a ${reply('b')} c`)}<p>no</p>` }, 'no'],
    ['a quote without its schema', { text: 'old\nyes', html: '<blockquote>old</blockquote><p>yes</p>' }, 'yes'],
    ['lines with a mark', { text: '> Which one?\n> ESR\n\n2' }, '2'],
    ['lines with an encoded mark', { text: '&gt; Which one?\n2' }, '2'],
    ['a reply and nothing else', { text: 'Latchkey\nWhich one?', html: reply('Which one?') }, ''],
    ['what is quoted and nothing else', { text: '', html: '<blockquote>invalid token</blockquote>' }, 'invalid token'],
  ],
  'an entity is its character, once': [
    ['by number', { text: 'I can&#39;t log in' }, "I can't log in"],
    ['by hexadecimal number', { text: 'can&#x27;t' }, "can't"],
    ['by name', { text: 'ESR says &quot;locked&quot; &amp; stops' }, 'ESR says "locked" & stops'],
    ['a space', { text: 'half&nbsp;past&#160;two' }, 'half past two'],
    ['one that was typed', { text: 'it shows &amp;#39;' }, 'it shows &#39;'],
    ['none without its end', { text: 'R&D, login&register, a &copy b' }, 'R&D, login&register, a &copy b'],
    ['in HTML', { html: '<p>I can&rsquo;t &ndash; sorry&hellip;</p>' }, 'I can’t – sorry…'],
  ],
  'HTML alone is its text': [
    ['bold', { html: '<div><p>my ESR account is <strong>locked</strong></p></div>' }, 'my ESR account is locked'],
    ['paragraphs', { html: '<p>one</p>\n<p>two<br>three</p>' }, 'one\ntwo\nthree'],
    ['a list', { html: '<ul><li>ESR</li><li>bank</li></ul>' }, 'ESR\nbank'],
    ['a word in pieces', { html: '<p>regis<b>tered</b>@nhs.net</p>' }, 'registered@nhs.net'],
    ['a table', { html: '<table><tr><td>code</td><td>missing</td></tr></table>' }, 'code missing'],
    ['with nothing in it', { html: '<div>&nbsp;</div>' }, ''],
    ['in the text', { text: '<p>I forgot my <b>ESR</b> password</p>' }, 'I forgot my ESR password'],
  ],
  'a name has the address of its link': [
    [
      'from Outlook',
      { text: outlook, html: `<a href="mailto:registered@nhs.net">${outlook}</a>` },
      `${outlook} <registered@nhs.net>`,
    ],
    ['escaped, with a subject', { text: 'Jo', html: '<a href="mailto:o%27r@nhs.net?subject=call%20999">Jo</a>' }, 'Jo'],
    [
      'in a sentence',
      { text: 'it is Jo now', html: '<p>it is <a href="mailto:jo@nhs.net">Jo</a> now</p>' },
      'it is Jo <jo@nhs.net> now',
    ],
    ['said already', { text: 'jo@nhs.net', html: '<a href="mailto:jo@nhs.net">jo@nhs.net</a>' }, 'jo@nhs.net'],
    [
      'not another than is shown',
      { text: 'jo@nhs.net', html: '<a href="mailto:eve@evil.example">jo@nhs.net</a>' },
      'jo@nhs.net',
    ],
    ['not where no name is shown', { text: 'hello', html: 'hello<a href="mailto:eve@evil.example"> </a>' }, 'hello'],
    ['no words for an address', { text: 'Jo', html: '<a href="mailto:call%20me%20at@x.example">Jo</a>' }, 'Jo'],
    ['no broken escape', { text: 'Jo', html: '<a href="mailto:%E0%A4%A@x.example">Jo</a>' }, 'Jo'],
  ],
  'a link that was made of an address is the address': [
    ['Markdown', { text: '[jo@nhs.net](mailto:jo@nhs.net)' }, 'jo@nhs.net'],
    ['Markdown with a name', { text: '[Jo](mailto:jo@nhs.net)' }, 'Jo <jo@nhs.net>'],
    ['bare', { text: 'mailto:jo@nhs.net' }, 'jo@nhs.net'],
    ['behind the address', { text: 'jo@nhs.net<mailto:jo@nhs.net> please' }, 'jo@nhs.net please'],
    ['behind a name', { text: 'Jo <mailto:jo@nhs.net>' }, 'Jo <jo@nhs.net>'],
    ['in angle brackets', { text: 'Jo <jo@nhs.net>' }, 'Jo <jo@nhs.net>'],
    [
      'wrapped',
      { text: 'https://eur01.safelinks.protection.outlook.com/?url=mailto%3Ajo%40nhs.net&amp;data=05%7C' },
      'jo@nhs.net',
    ],
    [
      'wrapped, a page',
      { text: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fesr.example%2Freset&data=05' },
      'https://esr.example/reset',
    ],
    [
      'wrapped by Teams',
      {
        text: 'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fesr.example%2Fa&locale=en-gb',
      },
      'https://esr.example/a',
    ],
    [
      'not wrapped',
      { text: 'https://safelinks.example/?url=mailto%3Ajo%40nhs.net' },
      'https://safelinks.example/?url=mailto%3Ajo%40nhs.net',
    ],
    ['a page twice', { text: '[https://esr.example/a](https://esr.example/a)' }, 'https://esr.example/a'],
  ],
  'a mention is no word': [
    ['of the bot', { text: '<at>Latchkey</at> invalid token' }, 'invalid token'],
    ['with an id', { text: '<at id="0">Latchkey</at>&nbsp;hello' }, 'hello'],
    [
      'in HTML',
      { html: '<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Latchkey</span> hello</p>' },
      'hello',
    ],
    [
      'unless it is of a colleague',
      { text: '<at>Jo Smith</at> is locked out', mentions: [{ id: '29:1', text: '<at>Jo Smith</at>' }] },
      'Jo Smith is locked out',
    ],
  ],
  'an emoji is kept': [
    ['as it is', { text: '👍🏽' }, '👍🏽'],
    ['as an image', { html: `<p>${emoji}</p>` }, '👍'],
    ['as an element', { html: '<p><emoji id="like" alt="👍" title="Like"></emoji></p>' }, '👍'],
    ['and words in its place are not', { html: '<p>ok<emoji alt="call 999 👍"></emoji></p>' }, 'ok'],
  ],
  'what nobody saw is not said': [
    [
      'scripts, styles, comments',
      { html: '<style>p{}</style><script>talk to a person</script><!-- stop --><p>ESR</p>' },
      'ESR',
    ],
    ['in the text as well', { text: '<!-- stop --><script>stop</script>ESR' }, 'ESR'],
    ['hidden by a style', { html: '<p>ESR<span style="color:red; DISPLAY : None"> stop</span></p>' }, 'ESR'],
    ['of no size', { html: '<p>ESR<span style="font-size:0px">stop</span><b style="opacity:0">stop</b></p>' }, 'ESR'],
    ['an escaped style', { html: '<p>ESR<span style="display&#58;none">stop</span></p>' }, 'ESR'],
    [
      'hidden by an attribute, with more inside',
      { html: '<div hidden><p>stop <a href="mailto:a@b.example">me</a></p></div>ESR' },
      'ESR',
    ],
    ['a quote that is hidden', { html: '<div hidden><blockquote>stop</blockquote></div>' }, ''],
    ['what never ends', { html: 'ESR<template><b>stop' }, 'ESR'],
    ['titles and descriptions', { html: '<p title="stop">ESR <img alt="talk to a person" src="x"></p>' }, 'ESR'],
  ],
  'a sign that somebody typed is theirs': [
    ['a heart', { text: 'thanks <3 it works' }, 'thanks <3 it works'],
    ['an arrow', { text: 'it says <- locked -> now' }, 'it says <- locked -> now'],
    ['a bracket without an end', { text: 'it says <please wait and stops' }, 'it says <please wait and stops'],
    ['words in brackets', { text: 'it says <Session expired> again' }, 'it says <Session expired> again'],
    ['one that begins like an element', { text: 'more <i think than> 3 times' }, 'more <i think than> 3 times'],
    ['a link in brackets', { text: 'see <https://esr.example/a?b=c> there' }, 'see <https://esr.example/a?b=c> there'],
    ['new lines', { text: 'one\ntwo' }, 'one\ntwo'],
  ],
};

describe('what is heard of a message of Teams', () => {
  for (const [rule, rows] of Object.entries(heard)) {
    describe(rule, () => {
      for (const [what, sent, words] of rows) it(what, () => assert.equal(hear(sent).text, words));
    });
  }

  describe('a picture or a file', () => {
    const image = { contentType: 'image/*', contentUrl: 'https://smba.example/1' };
    const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', content: {}, name: 'a.docx' };
    const yes: readonly (readonly [string, Sent])[] = [
      ['is noticed', { files: [image] }],
      ['is noticed beside words', { text: 'this', files: [image], html: '<p>this</p>' }],
      ['is noticed where only the HTML shows it', { html: '<p><img src="https://x.example" alt="image"></p>' }],
      ['is noticed when it is a document', { text: 'this', files: [file] }],
      [
        'is noticed when it is a text by its address',
        { files: [{ contentType: 'text/plain', contentUrl: 'https://x' }] },
      ],
    ];
    for (const [what, sent] of yes) it(what, () => assert.equal(hear(sent).withFile, true));
    const no: readonly (readonly [string, Sent])[] = [
      ['is no message in HTML', { html: '<p>this</p>' }],
      ["is nobody else's, which is quoted", { html: `${reply('<img src="x">')}<p>a</p>` }],
      ['is no emoji', { html: `<p>${emoji}</p>` }],
      [
        'is no card, nor what is replied to',
        {
          files: [
            { contentType: 'messageReference', contentUrl: 'x' },
            { contentType: 'application/vnd.microsoft.card.hero', content: {} },
          ],
        },
      ],
      ['is nothing that is no attachment', { text: 'a', files: [{ contentUrl: 'https://x' }] }],
      ['is no picture that nobody saw', { html: '<p>a</p><div style="display:none"><img src="x"></div>' }],
    ];
    for (const [what, sent] of no) it(what, () => assert.equal(hear(sent).withFile, undefined));
  });

  it('takes no longer for markup that was made to take long', () => {
    const long = ['<b>'.repeat(80_000), '<b>'.repeat(40_000) + '</p>'.repeat(40_000), `<a ${'x=1 '.repeat(60_000)}>`];
    const more = [
      '[a'.repeat(60_000),
      '<mailto:'.repeat(30_000),
      '&'.repeat(250_000),
      '<p hidden>a</p>'.repeat(16_000),
    ];
    const began = performance.now();
    for (const one of [...long, ...more]) hear({ text: one, html: one });
    const perMessage = (performance.now() - began) / (long.length + more.length);
    assert.ok(perMessage < 500, `${Math.round(perMessage)} ms`);
  });

  it('hears at most 4,000 characters', () =>
    assert.equal(hear({ html: `<p>${'a '.repeat(9000)}</p>` }).text.length, 3999));
});
