import assert from 'node:assert/strict';
import { addressesIn, isAddress, nearNhsNet, plainAddress, readAddress } from '../../src/text/address.ts';
import { codeIn } from '../../src/text/code.ts';
import { fold, oneLine } from '../../src/text/fold.ts';
import { tokenIn } from '../../src/text/token.ts';
import { typedAddresses } from './typed-addresses.ts';

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const odd = [
  ...`'’‘‛“”"„«»‐‑‒–—―−-_.+?!/\\|&#;:,<>()[]{}*~=%$ \t\n`,
  ...'\u00A0\u2003\u200B\u200D\u2060\uFEFF\u00AD\u202E\u0301ıеаǀ１٣ｍﬁ\u212A😀',
  ...['&#39;', '&amp;', '&nbsp;', '&lt;', 'mailto:', '@'],
];

describe('what is typed, folded', () => {
  it('knows of each of its characters where it stood', () => {
    const typed = '\uFEFFO’Neil&#39;s –\u00A0１２３…';
    const { text, at } = fold(typed);
    assert.equal(text, "O'Neil's - 123...");
    assert.equal(at.length, text.length + 1);
    assert.equal(typed.slice(at[6], at[7]), '&#39;');
    assert.equal(typed.slice(at[0], at[2]), 'O’');
    assert.equal(at.at(-1), typed.length);
  });

  it('is the same when it is folded again, whatever stands in it', () => {
    const pick = numbers(1);
    for (let times = 0; times < 2000; times += 1) {
      const typed = Array.from({ length: 12 }, () => (pick(2) === 0 ? 'a' : odd[pick(odd.length)])).join('');
      const once = oneLine(typed.replaceAll('&', ' '));
      assert.equal(oneLine(once), once, JSON.stringify(typed));
    }
  });

  it('leaves an entity that nobody knows, and decodes none twice', () => {
    assert.equal(oneLine('R&D; &bogus; &amp;#39; &#1114112;'), 'R&D; &bogus; &#39; &#1114112;');
  });
});

describe('an address that is typed', () => {
  it('is tried in at least sixty ways', () => assert.ok(typedAddresses.length >= 60, `${typedAddresses.length}`));

  for (const { typed, address, inSentence, asks, onlyBot } of typedAddresses.filter(({ isOdd }) => !isOdd))
    it(`${JSON.stringify(typed)} → ${address ?? 'nobody'}`, () => {
      const read = readAddress(typed);
      if (address === undefined) {
        const isWhole = 'address' in read && read.before === '' && read.after === '';
        assert.ok(!isWhole, JSON.stringify(read));
      } else if (asks === true && onlyBot === true && 'address' in read && read.folded === 'nothing')
        assert.equal(nearNhsNet(read.address), address);
      else {
        assert.ok('address' in read, JSON.stringify(read));
        assert.equal(read.address, address);
        assert.equal(read.before === '' && read.after === '', inSentence !== true);
      }
    });

  it('is never a part of one into which something odd has slipped', () => {
    const pick = numbers(2);
    const whole = 'mary.o.registered@nhs.net';
    for (const character of odd)
      for (let times = 0; times < 30; times += 1) {
        const at = 1 + pick(whole.length - 1);
        const typed = `${whole.slice(0, at)}${character}${whole.slice(at)}`;
        const read = readAddress(typed);
        if (!('address' in read)) continue;
        const rest = `${read.before}${read.after}`;
        const isShown =
          read.folded !== 'nothing' || rest !== '' || read.address === whole || typed.includes(read.address);
        assert.ok(isShown, `${JSON.stringify(typed)} → ${JSON.stringify(read)}`);
        // Every letter and figure that was typed is in what was read, or stands in the rest that is told.
        const letters = (text: string) =>
          fold(text)
            .text.toLowerCase()
            .replace(/mailto:|[^\p{L}\p{N}]/gu, '');
        assert.equal(letters(read.before + read.address + read.after), letters(typed), JSON.stringify(typed));
      }
  });

  it('is compared in one form', () => {
    for (const typed of ["O'Neil@nhs.net", ' o’neil@NHS.net ', 'O’Neil <o&#39;neil@nhs.net>'])
      assert.equal(plainAddress(typed), "o'neil@nhs.net");
    assert.equal(plainAddress('mi\u212Ae@nhs.net'), 'mi\u212Ae@nhs.net');
    assert.equal(isAddress(`${'a'.repeat(250)}@nhs.net`), false);
  });

  it('is found whole in a sentence, or not at all', () => {
    assert.deepEqual(addressesIn('I am a.b@nhs.net, or was mary.o?c@nhs.net; now O’d@x.uk.'), [
      'a.b@nhs.net',
      "o'd@x.uk",
    ]);
    assert.deepEqual(addressesIn('nothing here'), []);
  });

  it('is asked about only where its end is one slip from nhs.net', () => {
    const others = ['nhs.uk', 'nhs.scot', 'leedsth.nhs.uk', 'nhsprofessionals.nhs.uk', 'wales.nhs.uk', 'hscni.net'];
    for (const domain of [...others, 'gmail.com', 'doctors.org.uk', 'nhs.com', 'nhs.net', 'notnhs.net'])
      assert.equal(nearNhsNet(`a@${domain}`), undefined, domain);
    for (const domain of ['nhs.nte', 'nsh.net', 'nhs.et', 'nhs.nett'])
      assert.equal(nearNhsNet(`a@${domain}`), 'a@nhs.net');
  });

  it('takes no longer for what was made to take long', () => {
    for (const typed of [
      `${'a.'.repeat(990)}@`,
      `${'@'.repeat(1999)}`,
      `a@${'a-.'.repeat(600)}`,
      '&#39;'.repeat(399),
    ]) {
      // Of the processor: what else the machine does is not counted.
      const before = process.cpuUsage();
      readAddress(typed);
      assert.ok(process.cpuUsage(before).user < 2_000_000, typed.slice(0, 10));
    }
  });
});

describe('a code that is typed', () => {
  const codes: Readonly<Record<string, string | undefined>> = {
    '123456': '123456',
    ' 123 456 ': '123456',
    '123-456': '123456',
    '005-390': '005390',
    '005390.': '005390',
    '\u200B005390': '005390',
    '００５３９０': '005390',
    'Your code is 005390': '005390',
    '123–456': '123456',
    '1 2 3 4 5 6': '123456',
    'G-123456': '123456',
    'Your code is 123456.': '123456',
    'Your code is 123456. It works until 03:25 today. 123456': '123456',
    '１２３４５６': '123456',
    '١٢٣٤٥٦': '123456',
    '123\u00A0456\r\n': '123456',
    '123\u200B456': '123456',
    '“123456”': '123456',
    '12345': undefined,
    '1234567': undefined,
    '123456 654321': undefined,
    '123456 or 654321': undefined,
    abc123456: undefined,
    wrong: undefined,
    '': undefined,
  };
  for (const [typed, code] of Object.entries(codes))
    it(`${JSON.stringify(typed)} → ${code ?? 'none'}`, () => assert.equal(codeIn(typed), code));

  it('is never made of more figures than six', () => {
    const pick = numbers(3);
    for (let times = 0; times < 3000; times += 1) {
      const typed = Array.from({ length: 10 }, () => [...'0123456789 -. x'][pick(15)]).join('');
      const code = codeIn(typed);
      if (code !== undefined) assert.ok(typed.replace(/[ -]/g, '').includes(code), typed);
    }
  });
});

describe('a token that is pasted', () => {
  const token = `${'Ab3_'.repeat(10)}x-Z`;
  for (const [before, after] of [
    ['', ''],
    ['', '.'],
    ['', ')'],
    ['<', '>'],
    ['', '&gt;'],
    ['“', '”'],
    ["'", "'."],
    ['', '…'],
    ['', ',\r\n'],
    ['\u200B', '\u00A0'],
    ['', ' Thanks'],
  ] as const)
    it(`is found in ${JSON.stringify(`${before}TOKEN${after}`)}, and with a line break in it`, () => {
      assert.equal(tokenIn(before + token + after), token);
      if (after.includes(' ')) return;
      for (let at = 1; at < token.length; at += 1)
        assert.equal(tokenIn(`${before}${token.slice(0, at)}\r\n${token.slice(at)}${after}`), token, `${at}`);
    });

  it('is found in a mail whose source was copied, with what stands there for a sign', () =>
    assert.equal(tokenIn(`${token}=3D`), token));

  it('is never a piece of a longer or shorter one', () => {
    for (const typed of [`${token}x`, token.slice(1), `${token} ${token}`.replace(' ', 'y'), ''])
      assert.equal(tokenIn(typed), undefined, typed);
  });
});
