export type SecretKind = 'password' | 'code' | 'date-of-birth' | 'national-insurance';

/** What a question expects just now, so that the very thing asked for is not taken for a secret. */
export type Expected = 'payroll-number' | 'phone' | 'date' | 'time' | 'email' | undefined;

interface Rule {
  readonly kind: SecretKind;
  readonly pattern: RegExp;
  readonly unless?: readonly Expected[];
  /** A last look at what matched. */
  readonly secret?: (found: string) => boolean;
}

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const day = `(?:\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months},? (?:\\d{4}|\\d{2}))`;

/** In order: the first that matches a stretch of text wins, and what it matched is gone before the next one looks. */
const rules: readonly Rule[] = [
  { kind: 'national-insurance', pattern: /\b[a-ceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/gi },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<=\\b(?:dob|d\\.o\\.b\\.?|date of birth|birth ?da(?:y|te)|birfday|born(?: on)?)\\b[^\\d\\n]{0,15})${day}`,
      'gi',
    ),
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(`\\b${day}\\b`, 'gi'),
    unless: ['date', 'time'],
    secret: (found) => isLongAgo(found),
  },
  {
    kind: 'password',
    pattern:
      /(?<=\b(?:pass ?word|pass ?code|passwd|pwd|pw|pass ?phrase|pin)\b(?: (?:is|was|i (?:use|used|tried|typed|set) (?:is|was)?)|'s)?\s*[:=-]?\s*["'“‘]?)[^\s"'”’]*(?:\d|[^\w\s.,?!'’…-])[^\s"'”’]*/gi,
    secret: (found) => found.length >= 4 && !/^(?:https?:|\d{1,2}(?:am|pm|:\d\d)$)/i.test(found) && !isEmail(found),
  },
  {
    kind: 'password',
    pattern: /(?<![\w@/:.-])(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)(?=[^\s]*[^\w\s])[^\s]{8,64}(?![\w@])/g,
    secret: (found) => !isEmail(found) && !/^https?:/i.test(found),
  },
  { kind: 'code', pattern: /(?<=[?&](?:token|code|key|t|id)=)[\w%.~+/-]{8,}/gi },
  {
    kind: 'code',
    pattern:
      /(?<=\b(?:code|otp|passcode|verification|security number|one.time)\b\D{0,20})\d{3} ?\d{3}\b|(?<=\b(?:code|otp|pin)\b(?: (?:is|was))?\s*[:=-]?\s*)\d{4,8}\b/gi,
  },
  { kind: 'code', pattern: /(?<![\d.+/-])\d{6}(?![\d/-])/g, unless: ['payroll-number', 'phone'] },
  { kind: 'code', pattern: /^\s*\d{3} \d{3}\s*$/g, unless: ['payroll-number', 'phone'] },
];

/**
 * Takes passwords, codes, dates of birth and national insurance numbers out of what a person typed, before anything else
 * sees it. What is left in their place says what stood there.
 */
export function takeOutSecrets(
  typed: string,
  expected: Expected,
): { readonly text: string; readonly found: readonly SecretKind[] } {
  const found = new Set<SecretKind>();
  let text = typed;
  for (const rule of rules) {
    if (rule.unless?.includes(expected)) continue;
    text = text.replace(rule.pattern, (match) => {
      if (rule.secret !== undefined && !rule.secret(match)) return match;
      found.add(rule.kind);
      return `[${rule.kind.replaceAll('-', ' ')} removed]`;
    });
  }
  return { text, found: [...found] };
}

/** What a person typed, without what `takeOutSecrets` put in the place of a secret. */
export function withoutMarks(text: string): string {
  return text.replace(/\[(?:password|code|date of birth|national insurance) removed\]/g, ' ').trim();
}

function isEmail(found: string): boolean {
  return /^\S+@[\w-]+(?:\.[\w-]+)+$/.test(found);
}

/** A birthday lies many years back; the day somebody joined, or asked for a link, hardly ever does. */
function isLongAgo(found: string): boolean {
  const year = found.match(/\b(19\d{2}|20\d{2})\b/)?.[1] ?? found.match(/(\d{2})$/)?.[1];
  if (year === undefined) return false;
  const full = year.length === 4 ? Number(year) : Number(year) > 30 ? 1900 + Number(year) : 2000 + Number(year);
  return full < 2012;
}
