import { distance } from 'fastest-levenshtein';
import { normalise } from './words.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly also?: readonly string[];
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const yes = new Set(
  'yes|yeah|yep|yup|ye|ya|y|yes please|sure|ok|okay|correct|right|it is|it did|i have|i did|i do|i am|aye|of course|definitely|go on|please|please do|yes it did|yes i have'.split(
    '|',
  ),
);
const no = new Set(
  'no|nope|nah|n|no thanks|not really|it isnt|it didnt|i havent|i didnt|i dont|im not|never|none|neither|no it didnt|still no|no i havent'.split(
    '|',
  ),
);

/**
 * Finds the option that a person means: by its label, a synonym, its number ("2", "option two", "the second one"), yes or no
 * in its usual forms, or with a slip of the finger. Undefined when nothing, or more than one, fits.
 */
export function matchOption(typed: string, options: readonly Option[]): string | undefined {
  const said = normalise(typed);
  if (said === '') return undefined;
  const numbered = byNumber(said, options.length);
  if (numbered !== undefined) return options[numbered]?.id;

  const names = options.map(({ id, label, also = [] }) => ({ id, names: [label, ...also].map(normalise) }));
  const exact = names.filter((option) => option.names.includes(said));
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.id : undefined;

  const stem = stemOf(said);
  if (stem !== undefined) {
    const starting = names.filter((option) =>
      option.names.some((name) => name === stem || name.startsWith(`${stem} `)),
    );
    if (starting.length === 1) return starting[0]?.id;
  }

  const near = names
    .map((option) => ({ id: option.id, slips: Math.min(...option.names.map((name) => slips(said, name))) }))
    .filter((option) => option.slips <= 1)
    .sort((a, b) => a.slips - b.slips);
  const [best, second] = near;
  if (best !== undefined && (second === undefined || best.slips < second.slips)) return best.id;
  return contained(said, names);
}

/** Yes or no, alone or with more words after it; "yes, but…" is neither. */
function stemOf(said: string): 'yes' | 'no' | undefined {
  const plain = said.replace(/^(?:ok|oh|well|er|um|erm) (?=\S)/, '');
  if (yes.has(plain)) return 'yes';
  if (no.has(plain)) return 'no';
  const [, first = '', rest = ''] = plain.match(/^(\S+) (.+)$/) ?? [];
  if (/\b(?:but|except|although|only|not sure|dont know)\b/.test(rest)) return undefined;
  if (/^(?:yes|yeah|yep|yup|aye)$/.test(first)) return 'yes';
  return /^(?:no|nope|nah)$/.test(first) ? 'no' : undefined;
}

/** The option whose label or synonym was said to the letter, if one was. */
export function exactOption(typed: string, options: readonly Option[]): string | undefined {
  const said = normalise(typed);
  const exact = options.filter(({ label, also = [] }) => [label, ...also].some((name) => normalise(name) === said));
  return exact.length === 1 ? exact[0]?.id : undefined;
}

const denial =
  /\b(?:not|no|never|nothing|cant|cannot|wont|didnt|doesnt|isnt|wasnt|havent|hasnt|couldnt|wouldnt|dont)\b/;

function byNumber(said: string, count: number): number | undefined {
  const plain = said
    .replace(/^(?:option|number|no|answer|the|choice)\s+/, '')
    .replace(/\s+(?:one|option|please|choice)$/, '');
  const number = /^\d{1,2}$/.test(plain) ? Number(plain) - 1 : Math.max(words.indexOf(plain), ordinals.indexOf(plain));
  if (/^(?:the )?last(?: one)?$/.test(said)) return count - 1;
  return number >= 0 && number < count ? number : undefined;
}

/** Slips of the finger, as a share of what is allowed for so many letters: up to 1 is near enough. */
function slips(said: string, name: string): number {
  if (name.length < 4) return Number.POSITIVE_INFINITY;
  const allowed = name.length < 8 ? 1 : name.length < 16 ? 2 : 3;
  if (Math.abs(said.length - name.length) > allowed) return Number.POSITIVE_INFINITY;
  return distance(said, name) / allowed;
}

/** A whole name of one option only, inside a longer answer: "it says link expired now". */
function contained(said: string, options: readonly { id: string; names: readonly string[] }[]): string | undefined {
  const denies = denial.test(said);
  const inside = options.filter((option) =>
    option.names.some((name) => name.length >= 5 && ` ${said} `.includes(` ${name} `) && denial.test(name) === denies),
  );
  const starts = options.filter((option) =>
    option.names.some((name) => said.length >= 5 && name.startsWith(`${said} `)),
  );
  const found = inside.length > 0 ? inside : starts;
  return found.length === 1 ? found[0]?.id : undefined;
}
