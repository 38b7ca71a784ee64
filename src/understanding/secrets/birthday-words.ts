/** How days, months and birthdays are written. */
export const month =
  '(?:jan|feb|febr|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?';
export const ordinal = '(?:st|nd|rd|th)?';
export const keyword =
  "(?:d\\.? ?o\\.? ?b\\.?|date ?o[f']? ?(?:my )?birth|birth ?d(?:a|ai|)[ty]e?s?|b(?:ir|ri|er)(?:th|f|ht)\\w{0,2}day(?:'s)?|b'?day|birth|born)";
/** "Birthday leave" is no birthday. */
export const notOccasion =
  '(?! ?(?:leave|off|cake|card|party|treat|present|do|weekend|shift|drinks?|meal|cert\\p{L}*|cent(?:re|er)|unit|plan|rate|pool|partner|suite|mother|parent)(?!\\p{L}))';
