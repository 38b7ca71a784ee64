import type { Guide, GuideId } from '../guide/guide.ts';
import { othersIn } from './others.ts';
import { matchesOf } from './secrets/folded.ts';
import { normalise } from './words.ts';

/** How plainly a system was named: by its name, by what people call it, or only by what it is about. */
export type Plainness = 3 | 2 | 1;

export interface Named {
  readonly guide: GuideId;
  readonly plainness: Plainness;
  /** How often it is met. */
  readonly times: number;
  /** Where it is first met, in characters from the start. */
  readonly at: number;
}

export interface Systems {
  /** The systems that were named, the plainest first; those hinted at only when none was named. */
  named(said: string): readonly Named[];
  /** What is left of a text when the names of systems are taken out. */
  without(said: string): string;
  /** The part of a text that is about this system: from where it is named, or the start, to where another one is. */
  partAbout(said: string, guide: GuideId): string;
}

/** Names that mean something else in such company: "bank details" is not NHS Professionals. */
const elsewhere: readonly RegExp[] = [
  / bank (?:details|account number|holiday|holidays|card|statement|transfer)(?= )/g,
  / (?:barclays|lloyds|my|their|high street) bank (?=(?:does|do|says|app|is) )/g,
  / (?:training|mandatory training) (?:team|department|dept|office|lead|manager|record|course|courses|room)(?= )/g,
];

/** "Training" alone is a login where something that logins have is spoken of, and a course where nothing is. */
const training = / (?:my |the |our )?trainings?(?= )/g;
const ofLogins =
  / (?:passwords?|logins?|log in|log on|logged|sign in|links?|forms?|reset|resets|emails?|mail|tokens?|username|access|locked|get (?:on|in|into|onto)|inbox) /;

/** Somebody who tells of this says "ESR record" of where their address is kept, and not of a login. */
const beside = / (?:training interface|the interface|ti) /;

/** What hints at a system without naming it, by the id of its guide. */
const hints: Readonly<Record<GuideId, RegExp>> = {
  'training-interface':
    / (?:training|e learning|elearning|modules?|fire safety|invalid token|token|moving and handling|safeguarding|compliance)(?= )/g,
  esr: / (?:12 hours?|twelve hours?|attempts?|my birthday|pension|p60|annual leave balance|total reward|self service|four hours|4 hours)(?= )/g,
  'nhsp-online':
    / (?:codes?|verification|authenticator|2fa|two factor|one time|six digit|6 digit|shifts?|agency|timesheets?|15 minutes|professionals)(?= )/g,
};

/** Names nobody writes into a guide, because they are how the name is misheard or shortened. */
const alsoCalled: Readonly<Record<GuideId, readonly string[]>> = {
  'training-interface': [
    'interface',
    'training interface',
    'train interface',
    'the ti',
    'mandatory',
    'training portal',
    'training platform',
    'training login',
    'training account',
    'training one',
    'training thing',
    'training password',
    'training email',
    'training link',
    'training reset',
    'leeds training',
    'training web',
    'online training system',
    'mandatory e learning',
  ],
  esr: [
    'esrs',
    'e s r',
    'electronic staff',
    'electronic record',
    'staff records',
    'my esr',
    'wage slips',
    'wageslip',
    'pay slips',
    'myesr',
    'my.esr.nhs.uk',
    'esr.nhs.uk',
  ],
  'nhsp-online': [
    'nhsps',
    'n h s p',
    'nhs p',
    'nhs pro',
    'nhs pros',
    'nhsp online',
    'nhsp:online',
    'nhs profs',
    'bank portal',
    'join:bank',
    'professionals online',
    'nhs:p',
  ],
};

/** Names that are everyday words too, and name a system only where no other is named. */
const common = new Set([
  'bank',
  'the bank',
  'mandatory',
  'my mandatory',
  'mandatory training',
  'payslip',
  'payslips',
  'my payslip',
  'pay slip',
  'bank shifts',
  'training page',
  'training website',
  'training site',
  'training system',
]);

export function systemsOf(guides: ReadonlyMap<GuideId, Guide>, commonGuide: GuideId): Systems {
  const all = [...guides.values()]
    .filter(({ id }) => id !== commonGuide)
    .map(({ id, title, called }) => {
      const names = [...new Set([id, title, ...called, ...(alsoCalled[id] ?? [])].map(normalise))];
      return {
        id,
        plain: namesIn(names.filter((name) => !common.has(name))),
        denied: deniedIn(names),
        loose: namesIn(names.filter((name) => common.has(name))),
        hint: hints[id],
      };
    });

  /** "It's not ESR, it's Outlook": what it is not is not named, where something else is. */
  const withoutDenied = (text: string): string => {
    const left = all.reduce((before, { denied }) => before.replace(denied, ' -'), text);
    const isAnother = left !== text && (othersIn(left).length > 0 || all.some(({ plain }) => left.search(plain) >= 0));
    return isAnother ? left : text;
  };

  const systemOfTraining = all.find(({ id }) => id === 'training-interface')?.id;

  return {
    named(said) {
      let text = ` ${said} `;
      for (const pattern of elsewhere) text = text.replace(pattern, ' -');
      if (beside.test(text)) text = text.replace(/ esr records?(?= )/g, ' -');
      text = withoutDenied(text);
      const met: Named[] = [];
      for (const { id, plain, loose, hint } of all) {
        for (const [plainness, pattern] of [
          [3, plain],
          [2, loose],
          [1, hint],
        ] as const) {
          const found = pattern === undefined ? [] : matchesOf(text, pattern);
          if (found[0] !== undefined) {
            met.push({ guide: id, plainness, times: found.length, at: found[0].index });
            break;
          }
        }
      }
      if (met.every(({ plainness }) => plainness < 2) && ofLogins.test(text)) {
        const found = matchesOf(text, training);
        const at = found[0]?.index;
        if (at !== undefined && systemOfTraining !== undefined)
          met.push({ guide: systemOfTraining, plainness: 2, times: found.length, at });
      }
      const plainest = Math.max(...met.map(({ plainness }) => plainness));
      return met
        .filter(({ plainness }) => plainness === plainest)
        .sort((one, other) => other.times - one.times || one.at - other.at);
    },

    without(said) {
      let text = ` ${said} `;
      for (const { plain } of all) text = text.replace(plain, ' ');
      return text.replace(/ {2,}/g, ' ').trim();
    },

    partAbout(said, guide) {
      const text = ` ${said} `;
      const places = all
        .flatMap(({ id, plain, loose }) => {
          const met = matchesOf(text, plain);
          return (met.length > 0 ? met : matchesOf(text, loose)).map(({ index }) => ({ id, index }));
        })
        .sort((one, other) => one.index - other.index);
      const parts = places.flatMap(({ id, index }, at) => {
        if (id !== guide) return [];
        const start =
          at === 0
            ? 0
            : at > 0 && places[at - 1]?.id !== id
              ? clauseBefore(text, index, places[at - 1]?.index ?? 0)
              : index;
        const next = places[at + 1];
        return [text.slice(start, next === undefined ? text.length : clauseBefore(text, next.index, index))];
      });
      return parts.join(' ').replace(/ {2,}/g, ' ').trim();
    },
  };
}

/** Where the clause begins in which something stands: after the last "and", "but" or "also" before it. */
function clauseBefore(text: string, index: number, from: number): number {
  const between = text.slice(from, index);
  const joint = Math.max(...[' and ', ' but ', ' also ', ' then ', ' plus '].map((word) => between.lastIndexOf(word)));
  return joint === -1 ? index : from + joint;
}

function namesIn(names: readonly string[]): RegExp {
  return new RegExp(` (?:the )?(?:${anyOf(names)})(?= )`, 'g');
}

/** A name right after "not": "it is not ESR", but neither "I can not, ESR says" nor "not ESR again". */
function deniedIn(names: readonly string[]): RegExp {
  return new RegExp(
    `(?<! (?:can|will|does|do|did|has|have|would|could|should)) not (?:about |for |on |in |with |to do with )?(?:the |my )?(?:${anyOf(names)})(?: one| thing| login| account| password)?(?= )(?! again)`,
    'g',
  );
}

function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.+:]/g, '\\$&'));
  return longestFirst.length === 0 ? '(?!)' : longestFirst.join('|');
}
