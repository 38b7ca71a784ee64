import type { Span } from './folded.ts';
import { shapeOf } from './password-shape.ts';

interface Token extends Span {
  /** Without the quotes, brackets and full stops around it. */
  readonly core: string;
  readonly raw: string;
}

const passwordWord =
  /^(?:p[/.]?wo?r?d?s?|pwd|psw|psswd|passwd|passwrd|p(?:a|aa)s{1,2}[- ]?w[aeou]*r?[aeou]*r?d+e?s?|passowrd|passwrod|passwork|pasword|pass|passcode|passphrase|pass-?phrase|pin)$/i;
/** What may stand between "password" and the password. After some of them it certainly comes next. */
const leading =
  /^(?:is|its|it's|it|was|were|are|be|being|as|to|i|i'm|im|we|he|she|they|my|am|use|uses|used|using|tried|try|trying|typed|type|typing|put|putting|set|setting|chose|chosen|choose|entered|entering|enter|want|wanted|made|make|called|like|now|currently|just|still|even|new|old|the|this|one|for|esr|nhsp|ti|login|or|=|:|-|->|>|,|\()$/i;
const pointing = /^(?:is|was|its|it's|as|=|:|->|called)$/i;

/** What is said about passwords after "password is", and is not one. */
const remark =
  /^(?:a|an|the|my|your|his|her|our|their|this|that|these|it|its|i|im|we|you|not|no|none|nope|nt|in|on|at|for|to|of|from|with|by|about|because|cos|bcos|since|when|where|what|who|why|how|which|if|as|up|out|off|over|under|too|so|very|really|still|now|again|never|always|only|just|all|also|even|ever|right|rite|wrong|rong|correct|incorrect|valid|invalid|fine|ok|okay|good|bad|great|same|different|diff|similar|new|old|older|weak|strong|stronger|short|long|longer|blank|empty|red|green|missing|lost|gone|dead|bust|broke|broken|forgotten|forgot|unknown|known|temp|temporary|permanent|required|needed|hidden|visible|secret|rubbish|pants|nonsense|secure|insecure|safe|unsafe|simple|easy|hard|difficult|impossible|possible|stupid|silly|ridiculous|annoying|pointless|useless|definitely|defo|deffo|def|clearly|apparently|probably|possibly|maybe|perhaps|currently|actually|exactly|usually|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|due|out-of-date|duplicate|identical|true|false|like|less|more|most|much|many|must|should|would|could|can|cant|can't|will|wont|won't|may|might|has|have|had|does|doesn't|dont|don't|did|do|be|been|is|was|are|stuck|set|shut|reset|kept|sent|got|made|done|put|written|seen|shown|somewhere|something|someone|anything|nothing|whatever|mine|yours|theirs|error|fail|field|box|page|link|email|mail|code|form|screen|case|case-sensitive|sensitive|between|minimum|maximum|min|max|least|characters|letters|numbers|first|second|third|one|two|three|four|five|six|eight|ten|twelve|please|pls|sorry|thanks|help|hi|hello|and|or|but|yes|wen|wot|wat|dat|nhs|esr|nhsp|outlook|windows|smartcard|n\/a|na|tbc|tbd|kaput|caput|knackered|dodgy|duff|toast|bobbins|pants|crap|naff|nightmare|disaster|mystery|joke|usual|normal|caps|jammed|shut|down|rejected|gibberish|garbage|history|guesswork|anyone's|everyone's)$/i;
const remarkEnding = /(?:ed|ing|ly|able|ible|ful|less|ish|ive|ent|ant|ory|ical|'s|ous|ier|est)$/i;
/** After these, or at the end, what was said has been said. */
const after = /^(?:and|but|with|all|no|why|does|what|which|lowercase|lower|uppercase|capital|n|so|it|yet|wont|won't)$/i;
const monthOrDay =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|day$/i;
const systemName = /^(?:training|interface|esr|nhsp\S*|nhs\S*|join|bank|outlook|teams|windows|forgotten|leeds|trust)$/i;
const countedUnit =
  /^(?:characters?|chars?|letters?|digits?|numbers?|times?|attempts?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|goes|emails?|people|staff|of|others?)\b/i;

/** Someone is speaking of a password without the word: "I put …", "it's …", "won't take …". */
const speaking =
  /(?<!\p{L})(?:p[/.]?wd?|pwd|pa?s{1,2}w\w*|pass\w*|log[ -]?(?:in|on|ged)|sign|tr(?:y|ied|ies|ying)|typ(?:e|ed|ing)|put(?:ting)?|enter\w*|us(?:e|ed|ing)|set|chang\w*|chose|choose|pick\w*|accept\w*|reject\w*|refus\w*|tak(?:e|ing)|lik(?:e|ing)|having|short|weak|strong\w*|symbol|capital|it'?s|it was|called|mine|new one|old one|correct|wrong|not?(?: being)? (?:allowed|valid))(?!\p{L})/iu;

/** Finds passwords: what stands where a password is named, and what looks like one and like nothing else. */
export function passwords(text: string, taken: (span: Span) => boolean): Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shouting = letters > 8 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7;
  tokens.forEach((token, index) => {
    if (passwordWord.test(token.core.replace(/'s$/i, ''))) spans.push(...namedAfter(tokens, index, shouting));
    if (index > 1 && passwordWord.test(token.core)) spans.push(...namedBefore(tokens, index));
    spans.push(...gluedOn(token));
    if (token.core.length < 5 || token.core.length > 128 || taken(token)) return;
    const shape = shapeOf(token.core);
    if (shape === 'none' || shape === 'ordinary') return;
    if (
      shape === 'likely' &&
      !(tokens.length === 1 && /[#$!@_*]/.test(token.core)) &&
      !speaking.test(text.slice(Math.max(0, token.start - 60), token.end + 40))
    )
      return;
    if (isUserName(tokens, index)) return;
    spans.push(token);
  });
  spans.push(...spelled(text));
  return spans.filter((span) => !taken(span));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: whole, index }) => {
    const lead = /^["'([{<*]+/.exec(whole)?.[0].length ?? 0;
    const trail = /["')\]}>.,;:?…*]+$/.exec(whole.slice(lead))?.[0].length ?? 0;
    const core = whole.slice(lead, whole.length - trail);
    return { core, raw: whole, start: index + lead, end: index + whole.length - trail };
  });
}

/** "password is …", "pw: …", "my password, I used …" */
function namedAfter(tokens: readonly Token[], index: number, shouting: boolean): Span[] {
  let points = /[:=]$/.test(tokens[index]?.raw ?? '') || /'s$/i.test(tokens[index]?.core ?? '');
  let at = index + 1;
  for (; at < index + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined) return [];
    const word = token.core === '' ? token.raw : token.core;
    if (!leading.test(word)) break;
    if (/^(?:or|,)$/.test(word)) continue;
    points =
      pointing.test(word) ||
      (points && /^(?:now|currently|just|still|even|like|called|being)$/i.test(word)) ||
      /[:=]$/.test(token.raw);
  }
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return [];
  const { core } = token;
  if (core.length < 3 || core.length > 128 || /^https?:|^www\./i.test(core) || isEmail(core)) return [];
  if (/^\d+$/.test(core)) {
    const year = /^(?:19|20)\d\d$/.test(core) && !points;
    return core.length >= 4 && !year && !countedUnit.test(next?.core ?? '') ? [token] : [];
  }
  if (/\d/.test(core) && core.length >= 4) return isOrdinary(core) ? [] : [token];
  if (/\p{L}[#$@_*^~+=!%&]+\p{L}|\p{L}[#$^~+=!%]+$/u.test(core) && core.length >= 5)
    return isOrdinary(core) ? [] : [token];
  const capital = !shouting && /^\p{Lu}\p{Ll}{3,}/u.test(core);
  if (
    capital &&
    next !== undefined &&
    /^\d{2,4}[!#$*]*$/.test(next.core) &&
    !countedUnit.test(tokens[at + 2]?.core ?? '')
  ) {
    return isNameLike(core) ? [{ start: token.start, end: next.end }] : [];
  }
  if (!points || remark.test(core) || monthOrDay.test(core) || systemName.test(core)) return [];
  if (/^["'].*["'][.,;:?!]*$/.test(token.raw)) return remarkEnding.test(core) ? [] : [token];
  if (/^\p{L}+(?:-\p{L}{3,}){2,}$/u.test(core)) return [token];
  if (!/^\p{L}{4,}$/u.test(core)) return [];
  if (capital && !remarkEnding.test(core)) return [token];
  const ends = next === undefined || /[,.;!?]$/.test(token.raw) || after.test(next.core);
  return ends && core.length >= 6 && !remarkEnding.test(core) ? [token] : [];
}

/** "Bluebell9 is my password" */
function namedBefore(tokens: readonly Token[], index: number): Span[] {
  let at = index - 1;
  while (at > index - 5 && /^(?:my|the|a|our|new|old|esr|nhsp|ti|training|interface)$/i.test(tokens[at]?.core ?? ''))
    at -= 1;
  if (!/^(?:is|was|as|=|for)$/i.test(tokens[at]?.core || tokens[at]?.raw || '')) return [];
  const token = tokens[at - 1];
  const word = tokens[at - 2];
  if (token !== undefined && /^\d{2,4}$/.test(token.core) && word !== undefined && isNameLike(word.core)) {
    return [{ start: word.start, end: token.end }];
  }
  if (token === undefined || token.core.length < 4 || isOrdinary(token.core) || isEmail(token.core)) return [];
  return /\d/.test(token.core) && /\p{L}|\d{4}/u.test(token.core) ? [token] : [];
}

/** "pw=Spring" and "password:Spring": nothing between them. */
function gluedOn(token: Token): Span[] {
  const found = /^(?:p[/.]?wd?|pwd|pass\w{0,6}|pin)([:=/])(?:["'(]*)([^\s"')]{4,128})$/i.exec(token.core);
  const value = found?.[2];
  if (
    value === undefined ||
    (found?.[1] === '/' && !/\d/.test(value)) ||
    remark.test(value) ||
    remarkEnding.test(value)
  )
    return [];
  return [{ start: token.end - value.length, end: token.end }];
}

/** "summer 24 exclamation mark", "capital B bluebell nineteen" */
function spelled(text: string): Span[] {
  const number =
    '(?:\\d{1,4}|(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen|\\p{L}{3,5}ty)[ -]?){1,4})';
  const mark =
    '(?:exclamation(?: mark| point)?|hash(?:tag)?|dollar(?: sign)?|at sign|underscore|asterisk|star|question mark|pound sign|percent)';
  const patterns = [
    new RegExp(
      `\\bcapital [a-z] (?:for \\p{L}+ )?(?:lower ?case )?[\\p{L}]{2,20} ${number}(?: ?${mark})?(?![\\p{L}\\d])`,
      'giu',
    ),
    new RegExp(`(?<![\\p{L}\\d])\\p{L}{4,20} (?:\\d{2,4}|${number}) ?${mark}(?!\\p{L}|s\\b)`, 'giu'),
    new RegExp(
      `(?<![\\p{L}\\d])\\p{L}{4,20} (?:\\d{2,4}|${number}) ?(?:with )?(?:an? )?capital [a-z](?!\\p{L})`,
      'giu',
    ),
    new RegExp(`(?<![\\p{L}\\d])\\p{L}{4,20} ${mark} (?:\\d{1,4})(?![\\p{L}\\d])`, 'giu'),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        ([whole]) =>
          !/^(?:at least|least|need|needs|have|has|with|contain|contains|than|only|then|plus|minimum|page|form|must)\b/i.test(
            whole,
          ),
      )
      .map(({ 0: whole, index }) => ({ start: index, end: index + whole.trimEnd().length })),
  );
}

/** "un jsmith12", "my user name is jsmith12" */
function isUserName(tokens: readonly Token[], index: number): boolean {
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ core }) => core)
    .join(' ');
  return /\b(?:un|user ?(?:name|id)?|username|userid|log[ -]?in (?:name|id)|id)(?: (?:is|was|it's|=|as|of))?$/i.test(
    before,
  );
}

/** A word with a capital that is no month, no system and nothing that is said of passwords. */
function isNameLike(core: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(core) && !monthOrDay.test(core) && !systemName.test(core) && !remark.test(core);
}

function isOrdinary(core: string): boolean {
  return shapeOf(core) === 'ordinary';
}

function isEmail(core: string): boolean {
  return /^[^\s@]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}$/u.test(core);
}
