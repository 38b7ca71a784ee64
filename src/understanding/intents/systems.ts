import type { Guide, GuideId } from '../../guide/guide.ts';
import type { Routing } from '../../guide/routing.ts';
import { isIn, mayMatch } from '../../text/prefilter.ts';
import { matchesOf } from '../text/folded.ts';
import { normalise } from '../text/normalise.ts';
import { othersIn } from './other-systems.ts';

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
  /** The same, but of "the training link" the link stays: that is what is asked about. */
  unnamed(said: string): string;
  /** The part of a text that is about this system: from where it is named, or the start, to where another one is. */
  partAbout(said: string, guide: GuideId): string;
}

/** Names that count only beside a login are a login where something that logins have is spoken of. */
const ofLogins =
  / (?:passwords?|logins?|log in|log on|logged|sign in|links?|forms?|reset|resets|emails?|mail|tokens?|username|access|locked|get (?:on|in|into|onto)|inbox) /;

/** What a name may end in that is no name by itself: "the training link". */
const thing = /(?:passwords?|logins?|links?|resets?|emails?|pages?|websites?|sites?|web|accounts?)$/;

export function systemsOf(guides: ReadonlyMap<GuideId, Guide>, commonGuide: GuideId): Systems {
  const others = [...guides.values()].filter(({ id }) => id !== commonGuide);
  const all = others.map(({ id, title, called, routing }) => {
    const names = namesOf({ id, title, called, routing });
    const everyday = new Set(routing.everydayNames.map(normalise));
    return {
      id,
      plain: namesIn(names.filter((name) => !everyday.has(name))),
      denied: deniedIn(names),
      loose: namesIn(names.filter((name) => everyday.has(name))),
      hint: phrasesIn(routing.hints),
      besideLogin: phrasesIn(routing.besideLogin),
      joined: joinedTo(others.filter((other) => other.id !== id).flatMap(namesOf), routing.besideLogin),
    };
  });
  /** Most clauses name none, and are then looked through once. */
  const anyName = new RegExp(` (?:${anyOf(others.flatMap(namesOf))})(?= )`);
  const elsewhere = [...guides.values()].flatMap(({ routing }) => routing.meansElse.map(elsewhereIn));

  /** "It's not ESR, it's Outlook": what it is not is not named, where something else is. */
  const withoutDenied = (text: string): string => {
    if (!isIn(text, anyName)) return text;
    const left = all.reduce((before, { denied }) => before.replace(denied, ' -'), text);
    const isAnother = left !== text && (othersIn(left).length > 0 || all.some(({ plain }) => left.search(plain) >= 0));
    return isAnother ? left : text;
  };

  return {
    named(said) {
      let text = ` ${said} `;
      for (const without of elsewhere) text = without(text);
      text = withoutDenied(text);
      const isNamed = isIn(text, anyName);
      const met: Named[] = [];
      for (const { id, plain, loose, hint } of all) {
        for (const [plainness, pattern] of [
          [3, plain],
          [2, loose],
          [1, hint],
        ] as const) {
          const found = plainness > 1 && !isNamed ? [] : matchesOf(text, pattern);
          if (found[0] !== undefined) {
            met.push({ guide: id, plainness, times: found.length, at: found[0].index });
            break;
          }
        }
      }
      if (met.every(({ plainness }) => plainness < 2) && ofLogins.test(text)) {
        for (const { id, besideLogin } of all) {
          const found = matchesOf(text, besideLogin);
          const at = found[0]?.index;
          if (at !== undefined) met.push({ guide: id, plainness: 2, times: found.length, at });
        }
      }
      const by = Math.max(...met.map(({ plainness }) => plainness)) as Plainness;
      for (const { id, joined } of by > 1 ? all : []) {
        const at = met.some(({ guide, plainness }) => guide === id && plainness === by)
          ? undefined
          : matchesOf(text, joined)[0]?.index;
        if (at !== undefined) met.push({ guide: id, plainness: by, times: 1, at });
      }
      const plainest = Math.max(...met.map(({ plainness }) => plainness));
      return met
        .filter(({ plainness }) => plainness === plainest)
        .sort((one, other) => other.times - one.times || one.at - other.at);
    },

    without(said) {
      let text = ` ${said} `;
      if (!isIn(text, anyName)) return said;
      for (const { plain } of all) text = text.replace(plain, ' ');
      return text.replace(/ {2,}/g, ' ').trim();
    },

    unnamed(said) {
      let text = ` ${said} `;
      if (!isIn(text, anyName)) return said;
      for (const { plain } of all) text = text.replace(plain, (name) => ` ${thing.exec(name)?.[0] ?? ''}`);
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

function namesOf({ id, title, called, routing }: Pick<Guide, 'id' | 'title' | 'called' | 'routing'>): string[] {
  return [...new Set([id, title, ...called, ...routing.alsoCalled].map(normalise))];
}

/** "ESR and training", "the training and ESR": what counts only beside a login counts beside another system's name too. */
function joinedTo(others: readonly string[], phrases: readonly string[]): RegExp {
  const [other, name] = [anyOf(others), anyOf(phrases.map(normalise))];
  const joint = '(?:and|or|nor|plus|n) (?:(?:the|my|for|on|in|also) ){0,2}';
  const onwards =
    '(?= (?:$|both|too|also|as well|again|please|passwords?|logins?|accounts?|is|are|have|has|not|will|do|does))';
  return new RegExp(` (?:${other}) ${joint}(?:${name})${onwards}| (?:${name}) ${joint}(?:${other})(?= )`, 'g');
}

/** Phrases as they stand in a text. */
function phrasesIn(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${anyOf(phrases.map(normalise))})(?= )`, 'g');
}

/** Takes out the phrases in which a name means something else: "bank details" is not NHS Professionals. */
function elsewhereIn({ phrases, beside }: Routing['meansElse'][number]): (text: string) => string {
  const pattern = phrasesIn(phrases);
  const company = beside.map((phrase) => ` ${normalise(phrase)} `);
  return (text) =>
    mayMatch(pattern, text) && (company.length === 0 || company.some((phrase) => text.includes(phrase)))
      ? text.replace(pattern, ' -')
      : text;
}

function anyOf(names: readonly string[]): string {
  const longestFirst = names
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.+:]/g, '\\$&'));
  return longestFirst.length === 0 ? '(?!)' : longestFirst.join('|');
}
