/** What becomes of an address as it is typed: `asks` the person first, where there is somebody to ask. */
export interface TypedAddress {
  readonly typed: string;
  /** The one that may be written to; undefined: nobody is. */
  readonly address?: string;
  /** The bot asks "Is it …?" before it writes. */
  readonly asks?: true;
  /** Only in a chat do people write sentences. */
  readonly inSentence?: true;
  /** A form, a file and a program are told instead of asked. */
  readonly onlyBot?: true;
  /** It is no address as it was typed, so that a form does not ask either. */
  readonly isOdd?: true;
}

const mary = 'mary@nhs.net';
const oneil = "mary.o'neil@nhs.net";
const marie = 'anne-marie@nhs.net';

export const typedAddresses: readonly TypedAddress[] = [
  // As it should be, and what is around it.
  ...[
    mary,
    ` ${mary} `,
    'Mary@NHS.net',
    `${mary}.`,
    `${mary},`,
    `<${mary}>`,
    `(${mary})`,
    `"${mary}"`,
    `'${mary}'`,
  ].map((typed) => ({ typed, address: mary })),
  ...[
    `mailto:${mary}`,
    `Mary <${mary}>`,
    `Mary O’Neil <${mary}>`,
    `Mary &lt;${mary}&gt;`,
    `${mary} <mailto:${mary}>`,
  ].map((typed) => ({ typed, address: mary })),
  ...[`\uFEFF${mary}`, `\u00A0${mary}\u2003`, `&nbsp;${mary}&nbsp;`, 'ma\u200Bry@nhs.net', 'mary\u00AD@nhs.net'].map(
    (typed) => ({ typed, address: mary }),
  ),
  ...[`\u202E${mary}\u202C`, `${mary}\u2060`, `“${mary}”`, `‘${mary}’`, `${mary}…`, `[${mary}](mailto:${mary})`].map(
    (typed) => ({ typed, address: mary }),
  ),
  { typed: 'mary_2+esr@leedsth.nhs.uk', address: 'mary_2+esr@leedsth.nhs.uk' },
  { typed: 'mary@gmail.com', address: 'mary@gmail.com' },
  // Quotes, hyphens and entities that a keyboard or a mail program puts in.
  { typed: oneil, address: oneil },
  ...['’', '‘', 'ʼ', '′', '´', '&#39;', '&#x27;', '&rsquo;', '&apos;'].map(
    (quote) => ({ typed: `mary.o${quote}neil@nhs.net`, address: oneil, asks: true }) as const,
  ),
  { typed: marie, address: marie },
  ...['‐', '‑', '–', '—', '−', '&ndash;'].map(
    (hyphen) => ({ typed: `anne${hyphen}marie@nhs.net`, address: marie, asks: true }) as const,
  ),
  // Other letters and figures: somebody has to look.
  { typed: 'ｍary@nhs.net', address: mary, asks: true, onlyBot: true },
  { typed: 'mary１@nhs.net', address: 'mary1@nhs.net', asks: true, onlyBot: true },
  // One slip from nhs.net.
  ...['nhs.nte', 'nsh.net', 'nhs.ne', 'nhs.nett', 'nhss.net', 'hns.net', 'nhs.met'].map(
    (domain) => ({ typed: `mary@${domain}`, address: mary, asks: true, onlyBot: true }) as const,
  ),
  // A sentence.
  ...[
    `my email is ${mary}`,
    `it's ${mary} thanks`,
    `sorry, had a patient. ${mary}`,
    `${mary} and that's my nhs one`,
  ].map((typed) => ({ typed, address: mary, inSentence: true }) as const),
  ...[`mary ${mary}`, `${mary} smith`, `mary. ${mary}`, `o"${mary}`].map(
    (typed) => ({ typed, address: mary, asks: true, inSentence: true }) as const,
  ),
  // A part of something else: nobody is written to.
  ...['mary.o registered@nhs.net', 'mary.o?registered@nhs.net', 'mary/registered@nhs.net'].map((typed) => ({ typed })),
  ...['mıregistered@nhs.net', 'mаregistered@nhs.net', 'mi\u0308registered@nhs.net', 'ſregistered@nhs.net'].map(
    (typed) => ({
      typed,
    }),
  ),
  ...[
    'registered@nhs.net-',
    'registered@nhs.net_',
    'registered@nhs.net/x',
    'registered@nhs.net.ük',
    'registered@nhs.net@x',
  ].map((typed) => ({ typed })),
  ...[
    '.registered@nhs.net',
    '-registered@nhs.net',
    '+registered@nhs.net',
    'a@registered@nhs.net',
    'é.registered@nhs.net',
  ].map((typed) => ({ typed })),
  // Slips that anybody would mend: a person is asked, and a form or a program is not.
  ...['registered @nhs.net', 'registered@ nhs.net', 'registered@@nhs.net', 'registered@nhs..net'].map(
    (typed) => ({ typed, address: 'registered@nhs.net', asks: true, onlyBot: true, isOdd: true }) as const,
  ),
  ...['registered@nhs'].map((typed) => ({ typed })),
  ...['registered@nhs.net, mary@nhs.net', 'registered@nhs.net;mary@nhs.net', 'registered@nhs.net or mary@nhs.net'].map(
    (typed) => ({ typed }),
  ),
  ...['"a@evil.example x"@nhs.net', '"x registered@nhs.net"@evil.example', '\u212Aregistered@nhs.net'].map((typed) => ({
    typed,
  })),
];
