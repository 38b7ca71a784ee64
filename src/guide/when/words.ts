import { addDays } from '../../calendar/calendar.ts';
import { part } from '../../text/pattern.ts';
import { sieveOf } from '../../text/prefilter.ts';
import {
  ago,
  hourName,
  hourOf,
  hourWord,
  inClock,
  length,
  meridiem,
  ofHour,
  onTheHour,
  partOf,
  pastNoHour,
  spokenClock,
  spokenDigits,
  stretchOfClock,
  unit,
} from './clock-words.ts';
import {
  feastOf,
  inFigures,
  inWords,
  monthAt,
  monthName,
  monthOf,
  months,
  oneDay,
  openDay,
  ordinal,
  ordinals,
  stretchOfDays,
  weekday,
  weekdayName,
  year,
} from './day-words.ts';
import type { Groups, Meaning, TimeWord } from './word.ts';

interface Rule {
  readonly pattern: RegExp;
  /** Undefined: it only looks like one. */
  readonly read: (groups: Groups, today: string, before: string) => Meaning | undefined;
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'y'), read };
}

/** What stands before a number that makes it a time: "at 9". */
const timely =
  new RegExp(part`(?:^|[^a-z])(?:at|about|around|abt|roughly|approx|since|from|circa|gone|again at|till|until|between|before|after|by
    |then|bout|arnd|@|~)(?: (?:about|around|roughly|like|maybe|say))* ?$`);
/** What stands before a number that is none: "ward 9". */
const numbered =
  new RegExp(part`(?:^|[^a-z])(?:ward|bay|bed|ext|extn|extension|room|rm|level|lvl|floor|band|form|step|page|version|v|chapter|number
    |no|unit|bleep|option|windows|ios|android|grade|year|top|box|line|field|all|these|those|my|the|over|only|last|next|first|error
    |code|[£$#€])\.? ?$`);

/** "The wrong one", "this one" */
const pointed = /(?:^|[^a-z])(?:(?:the|an?|my) [a-z]+|this|that|which|any) $/;

/** In their order: of two that fit, the first counts. */
const rules: readonly Rule[] = [
  rule(`${length},? (?:ago )?(?<from>today|tomorrow|yesterday)\\b`, (groups, today) => {
    const back = ago(groups, today);
    const by = groups.from === 'tomorrow' ? 1 : groups.from === 'yesterday' ? -1 : 0;
    return back.is === 'day' ? { ...back, days: [addDays(back.days[0], by), addDays(back.days[1], by)] } : undefined;
  }),
  rule(`${length} (?:or (?:so|thereabouts) )?(?:ago|a go|back|before now|since)\\b`, (groups, today) =>
    ago(groups, today),
  ),
  rule(
    '(?:(?:just|right) now|just this (?:minute|second)|(?:a |one )?(?:second|sec|moment)s? ago|this (?:minute|second)|just then)\\b',
    (_, __, before) =>
      /(?:^|[^a-z])(?:until|till|by|up to|from|right up to) ?$/.test(before)
        ? undefined
        : { is: 'ago', most: 0, least: 0 },
  ),
  rule(
    part`(?:(?:at )?the |my |our |this |last night'?s )?(?:(?:beginning|start|end|middle|(?:half ?|mid|part)[ -]?way(?: through)?) (?:of )?(?:(?:the|my|me|our|this
      |last night'?s|last) )*(?:(?:night |day |late |early |long day |tea |lunch |drugs? |meds? |ward )?(?:shift|break|handover|round|lunch|tea|dinner)|late|early|long day)
      |(?:before|after|during) (?:(?:the|my|me|our|this) )*(?:(?:drugs? |meds? |tea |ward |lunch )?(?:shift|break|handover|work|lunch|tea|dinner|rounds?|huddle|trolley))|handover)
      \b(?! ?(?:is|it'?s|at|starts?|begins?)\b)`,
    () => ({ is: 'unclear', why: 'which-hour' }),
  ),
  // "Before one hour", as it is said in other languages. "Not before twelve hours" is how long something lasts.
  rule(
    `(?:before|since) (?:about |around |maybe )?${length}(?= *(?:[.,!?;]|$|and\\b|maybe\\b|i\\b|on\\b))`,
    (groups, today, before) =>
      /\b(?:not|never|nothing|nobody|no|until|wait|cant|can't|cannot|allowed|able|must)\b/.test(before)
        ? undefined
        : ago(groups, today),
  ),
  rule('now\\b', () => ({ is: 'ago', most: 0, least: 0, bare: true })),
  // Days in figures come before times in figures: 3.11.2026 is no time.
  rule('(?<year>\\d{4}) ?[-/.] ?(?<month>\\d{1,2}) ?[-/.] ?(?<day>\\d{1,2})', (groups) => inFigures(groups)),
  rule(
    '(?<day>\\d{1,2})(?<sep> ?[-/.] ?| )(?<month>\\d{1,2})(?: ?[-/.] ?| )(?<year>\\d{4}|\\d{2}(?! ?(?:am|pm)))',
    (groups) => inFigures(groups),
  ),
  rule(
    `(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[-/.] ?| )?(?:of )?(?<month>${monthName})(?![a-z])(?:(?:,? ?[-/.]? ?)(?<year>${year}|\\d{2}(?= *$)))?`,
    inWords,
  ),
  rule(
    `(?<month>${monthName})(?![a-z]) ?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,? (?<year>${year}))?`,
    inWords,
  ),
  rule(`(?:the )?(?<day>${ordinal}) (?:day )?of (?:the )?(?<which>this|last) month`, (groups, today) =>
    inWords({ ...groups, month: months[monthAt(today, groups.which === 'last' ? -1 : 0) - 1] }, today),
  ),
  rule(`(?:the )?(?<day>${ordinals.join('|')}) of (?<month>${monthName})(?![a-z])(?:,? (?<year>${year}))?`, inWords),
  rule("(?:christmas|xmas) (?<eve>eve|day)|boxing (?<boxing>day)|new year'?s (?<new>eve|day)", (groups, today) => {
    const [day, month] = feastOf(groups);
    return inWords({ day, month }, today);
  }),
  rule('the day before yesterday', (_, today) => oneDay(addDays(today, -2))),
  rule('(?:today|2day|2-day|earlier today|earlier on today)\\b', (_, today) => oneDay(today)),
  rule('(?:yesterday|yday|yest)\\b', (_, today) => oneDay(addDays(today, -1))),
  rule('(?:tomorrow|tmrw|tomoz|tmw|day after tomorrow)\\b', (_, today) => ({
    ...oneDay(addDays(today, 1)),
    ahead: true,
  })),
  rule('the other (?<what>day|night|week)\\b', (_, today) => ({
    is: 'day',
    days: [addDays(today, -7), addDays(today, -2)],
  })),
  // Parts of a day.
  rule(
    part`(?:(?:early|late|later|earlier|first thing|mid) )?(?<of>this|last|dis) (?<part>morning|mornin|morn|lunch ?time|lunch
      |afternoon|aft|arvo|evening|eve|night|nite)(?:'?s)?(?: shift)?\b`,
    ({ of, part }) => ({ is: 'part', part: partOf(part), of: of === 'last' ? 'last' : 'this' }),
  ),
  rule('(?:tonight|tonite|2nite)\\b', () => ({ is: 'part', part: 'night', of: 'this' })),
  rule('(?:overnight|(?:during|in) the night|in the middle of the night)\\b', () => ({
    is: 'part',
    part: 'night',
    of: 'last',
  })),
  rule('in (?:the )?(?:(?:small|early|wee) hours(?: of (?:the )?(?:this )?morning)?)\\b', () => ({
    is: 'part',
    part: 'small-hours',
    of: 'the',
  })),
  rule('(?:in (?:the )?(?:(?:early|late) )?|at )(?<part>morning|afternoon|evening|night)s?\\b', ({ part }) => ({
    is: 'part',
    part: partOf(part),
    of: 'the',
  })),
  rule('(?<part>morning|lunch ?time|afternoon|evening|night|nite)\\b', ({ part }) => ({
    is: 'part',
    part: partOf(part),
    of: 'the',
    bare: true,
  })),
  // Longer stretches of days.
  rule(
    `(?:the )?(?:(?<edge>start|beginning|early|end|late|middle|mid) (?:of |in )?)?(?<which>this|last|next) (?<what>week|month|year)\\b`,
    ({ edge, which, what }, today) => stretchOfDays(today, what, which, edge),
  ),
  rule(`(?<which>last|this|next|this coming|coming) (?<name>${weekdayName})(?![a-z])`, ({ which, name }, today) =>
    weekday(today, name, which),
  ),
  rule(
    `(?<name>${weekdayName})(?![a-z])(?: (?<which>last week|gone|just gone|next week|next|coming))?`,
    ({ which, name }, today, before) => {
      // Short for a day, and words of their own: "it sat there".
      const isWord = /^(?:sat|sun|wed|mon)$/.test(name ?? '');
      return isWord && !/(?:^|(?:^|[^a-z])(?:on|last|since|this|from) )$/.test(before)
        ? undefined
        : weekday(today, name, which);
    },
  ),
  rule(
    `(?:(?<edge>start|beginning|early|end|late|middle|mid)[ -](?:of |in )?)?(?<month>${monthName})(?![a-z'])(?: (?<year>${year}))?`,
    ({ edge, month, year: named }, today, before) => {
      const isName = (month ?? '').length > 3 && month !== 'march';
      const bare =
        !isName &&
        edge === undefined &&
        named === undefined &&
        !/(?:^|[^a-z])(?:in|since|last|of|during|from) $/.test(before);
      if (/(?:^|[^a-z])(?:i|we|you|it|they|she|he) $/.test(before)) return undefined;
      return { ...monthOf(today, month, named, edge), ...(bare ? { bare } : {}) };
    },
  ),
  rule(`(?:in |since |back in )(?<year>(?:19|20)\\d{2})`, ({ year: named }) => ({
    is: 'day',
    days: [`${named}-01-01`, `${named}-12-31`],
  })),
  rule(
    `(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?! (?:time|attempt|try|go|floor|year|person|link|e?mail|code|reset|ward|one|day))`,
    ({ day: named }, today) => openDay(today, Number(named)),
  ),
  rule('(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![/\\d])', ({ day: d = '', month = '' }, today) => {
    const named = months[Number(month) - 1];
    return named === undefined ? undefined : { ...inWords({ day: d, month: named }, today), bare: true };
  }),
  // Times.
  rule(
    `(?<hour>${hourWord})(?:[:.](?<minute>\\d{2}))? ?- ?(?<hour2>${hourWord})(?:[:.](?<minute2>\\d{2}))?(?: ?(?<half>${meridiem}))?(?!\\d)`,
    (groups, _, before) => {
      const ends = [groups, { hour: groups.hour2, minute: groups.minute2, half: groups.half }].map(
        ({ hour: h, minute: m, half }) => inClock({ hour: String(hourOf(h ?? '') ?? 25), minute: m ?? '00', half }),
      );
      const times = ends.flatMap((one) => (one?.is === 'clock' ? one.times : []));
      if (times.length < 2) return undefined;
      return withBare({ is: 'clock', times, rough: false }, groups.half === undefined && !timely.test(before));
    },
  ),
  // "Just after midnight, half past": the hour comes first.
  rule(
    part`(?:(?:just |a bit |bit |shortly )?(?:after|gone|past|before|at) )?(?<hour>${hourWord}|midnight|midday|noon)
      (?: ?(?<half>${meridiem}))?,? (?:(?:so|like|say|about|around|at|or|maybe|probably|roughly|must be|i think|it was) )*
      (?<part>half|(?:a )?quarter|five and twenty|five|ten|twenty[ -]?five|twenty|[0-5]?\d)(?: ?min(?:ute)?s?)?(?<way> past| gone| to)
      (?! ?(?:${hourWord}|midnight|midday|noon)\b)`,
    spokenClock,
  ),
  rule(
    part`(?<part>half|(?:a )?quarter|five and twenty|five|ten|twenty[ -]?five|twenty|[0-5]?\d)(?<mins> ?min(?:ute)?s?)?(?<way> past| gone| to
      | til| till|) ?(?<hour>${hourWord}|midnight|midday|noon)(?! ?(?:[a-z]*teen|(?:past|to|and a half|${unit})\b))
      (?: ?(?<half>${meridiem}))?(?<rough> ?-?ish)?`,
    spokenClock,
  ),
  // "Eleven fifteen"
  rule(
    part`(?<hour>${hourName}) (?<minute>fifteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?|o[h']? ?five|ten)(?: ?(?<half>${meridiem}))?
      (?! ?(?:past|to|till?|gone|times?|attempts?|tries|people|${unit})\b)\b`,
    ({ hour = '', minute = '', half }) => spokenDigits(hour, minute, half),
  ),
  // "Ten to", "half past": of the hour that stands before it, else it is asked for.
  rule(
    part`(?:at )?(?:about |around )?(?<part>half|(?:a )?quarter|five and twenty|five|ten|twenty[ -]?five|twenty|[0-5]?[05])(?: ?min(?:ute)?s?)?
      (?<way> past| gone| to)(?: the hour| it)?(?= *(?:[.,!?;)]|$|so\b|i\b|as\b|cos\b|because\b|when\b|not\b|maybe\b|think\b|actually\b|sorry\b|and\b|or\b|now\b|then\b))`,
    pastNoHour,
  ),
  rule(
    `(?<hour>\\d{1,2}) ?[:.;] ?(?<minute>\\d{2})(?::\\d{2})?(?: ?(?<half>${meridiem})| ?(?:hrs|hours|h)\\b)?(?<rough> ?-?ish)?`,
    inClock,
  ),
  rule('(?<hour>\\d{1,2})h(?<minute>\\d{2})', inClock),
  rule('(?<hour>1[3-9]|2[0-3])h\\b', inClock),
  rule(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?(?<hrs>hrs?|hours?|h)\\b)?`, (groups, _, before) => {
    const isSaid = groups.hrs !== undefined || timely.test(before);
    return numbered.test(before)
      ? undefined
      : withBare(inClock({ ...groups, fixed: 'yes' }), !isSaid && groups.hour?.[0] !== '0');
  }),
  rule(`(?<hour>${hourWord})(?: ?(?<half>${meridiem})|(?<sharp> ?o'? ?clock))(?<rough> ?-?ish)?`, onTheHour),
  rule(`(?<hour>${hourWord})(?<rough> ?-?ish)\\b`, onTheHour),
  rule('(?:around |about |at )?tea ?time\\b', () => stretchOfClock(960, 1080)),
  rule('(?:(?:12 )?(?:noon|midday)|lunch ?time)\\b', () => ({
    is: 'clock',
    times: [{ minutes: 720, half: 'fixed' }],
    rough: false,
  })),
  rule('(?:12 )?midnight\\b', () => ({ is: 'clock', times: [{ minutes: 0, half: 'fixed' }], rough: false })),
  rule(
    part`(?<hour>${hourWord})(?! ?(?:times?|attempts?|tries|goes|people|persons?|e?mails?|links?|codes?|resets?|different
      |other|of|x|computers?|phones?|pcs?|places|in a row|others|systems?|passwords?|digits?|letters?|more|wards?|or more
      |${unit})\b|[%/])`,
    (groups, _, before) =>
      numbered.test(before) || (groups.hour === 'one' && pointed.test(before))
        ? undefined
        : withBare(onTheHour(groups), !timely.test(before)),
  ),
  rule(
    `${length}(?! ?(?:ago|time|shift|from|later|lock|to|left|old|notice|limit|before))\\b`,
    (groups, today, before) =>
      /(?:^|[^a-z])(?:in|within)(?: about| around)? $/.test(before)
        ? { is: 'day', days: [addDays(today, 1), addDays(today, 1)], ahead: true }
        : waited.test(before)
          ? ago(groups, today)
          : withBare(ago(groups, today), true),
  ),
];

/** What somebody has done for so long, and no time at which they did it. */
const waited = new RegExp(
  part`(?:^|[^a-z])(?:wait(?:ed|ing)?|been|given it|left it|nothing for|for(?: the)? (?:last|past))
    (?: (?:for|about|around|over|at least|nearly|almost|like|more than|now|a good|already|sat here|the last|it|only|waiting|locked(?: out)?(?: for)?))* $`,
);

const sieve = sieveOf(rules.map(({ pattern }) => pattern));

/**
 * Where a word begins that one of the rules may fit, or that has a figure in it. Most words of a text are neither, and all rules as one
 * say so sooner than each by itself.
 */
const beginning = new RegExp(
  part`(?<![\p{L}\p{N}])(?=(${rules.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|')})
    |[\p{L}\p{N}]*\d)`,
  'gu',
);

/** Every time word of a text, in its order. @param text folded, in small letters; @param today an ISO date */
export function timeWordsIn(text: string, today: string): TimeWord[] {
  const found: TimeWord[] = [];
  let may: readonly Rule[] | undefined;
  beginning.lastIndex = 0;
  for (let next = beginning.exec(text); next !== null; next = beginning.exec(text)) {
    const at = next.index;
    beginning.lastIndex = at + 1;
    if (/[\p{L}\p{N}]['.@_-]?$|[£$€#@_]$|\d[:.,/-]$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    may ??= sieve(text).map((place) => rules[place] as Rule);
    const one = next[1] === undefined ? undefined : readAt(text, at, today, may);
    const read = one ?? unreadableAt(text, at);
    if (read === undefined) continue;
    found.push(ofTheHourBefore(read, found.at(-1)));
    beginning.lastIndex = Math.max(read.end, at + 1);
  }
  return found;
}

/** "3 till half past": of the hour that was just named. */
function ofTheHourBefore(word: TimeWord, before: TimeWord | undefined): TimeWord {
  if (word.is !== 'unclear' || word.past === undefined || before?.is !== 'clock') return word;
  const [time] = before.times.slice(-1);
  if (time === undefined || word.start - before.end > 40) return word;
  const round = time.half === 'open' ? 720 : 1440;
  const minutes = (ofHour(time.minutes, word.past) + round) % round;
  return { is: 'clock', times: [{ minutes, half: time.half }], rough: false, start: word.start, end: word.end };
}

function unreadableAt(text: string, at: number): TimeWord | undefined {
  const odd = /^(?:\d{1,2}[:.]\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2,4})/.exec(text.slice(at, at + 20))?.[0];
  return odd === undefined ? undefined : { is: 'unclear', why: 'unreadable', start: at, end: at + odd.length };
}

function readAt(text: string, at: number, today: string, may: readonly Rule[]): TimeWord | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  for (const { pattern, read } of may) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = at + match[0].trimEnd().length;
    // Letters or figures left touching it: it was something else.
    if (/^[\p{L}\p{N}%@_]|^[:/.,-]\d|^'\p{L}(?!\p{L})/u.test(text.slice(end)) && !/^'s/.test(text.slice(end))) continue;
    const meaning = read(match.groups ?? {}, today, before);
    if (meaning !== undefined) return { ...meaning, start: at, end };
  }
  return undefined;
}

function withBare(meaning: Meaning | undefined, bare: boolean): Meaning | undefined {
  return meaning === undefined || !bare ? meaning : { ...meaning, bare };
}
