import { isCommon } from './not-secret.ts';
import { dayOrMonth, isNumbered, isOrdinary, monthName } from './ordinary.ts';

/**
 * What a word looks like: `ordinary`, a word with a figure in it that everybody writes ("Windows10", "30mins", "sum1");
 * `certain`, like a password and like nothing else; `likely`, like one when somebody is speaking of passwords; `none` of
 * these.
 */
export type Shape = 'ordinary' | 'certain' | 'likely' | 'none';

/** Words of ours that are written with capitals inside. */
const knownHump =
  /training|interface|pass|word|user|login|log|forgot|reset|mail|health|roster|systm|share|point|drive|team|office|power|what|app|face|book|link|play|store|you|tube|smart|card|bank|join|online|prof|nhs|esr|error|page|web|site|mobile|desk|net|print|screen|mac|phone|pad|care|note|flow|med|line|data|time|space|cam|scan|works|home/i;
const rude = /f[@*$#!]?c?k|sh[@*!1i]t|b[@*]st|cr[@*]p|[@*]rse|w[@*]nk|bull|p[*!]ss|d[@*]mn|bl[@*]{2}|b[*]ll|\$\$$/i;

export function shapeOf(core: string): Shape {
  if (/^\p{L}{4,}\d+(?:mg|mcg|ml)$/iu.test(core)) return 'likely';
  // "Nurse123": nothing else is numbered so
  if (/^\p{L}\p{Ll}{3,}1234?5?!?$/u.test(core)) return 'certain';
  // "NHSP1234", "Jan2025nhs"
  if (/^(?:esr|nhsp?|trust)\d{3,6}$/i.test(core)) return 'likely';
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6}20\d\d\p{L}{2,}$/iu.test(core)) return 'certain';
  if (isOrdinary(core)) return 'ordinary';
  if (isJoined(core)) return 'likely';
  if (!/\d/.test(core)) return withoutFigures(core);
  if (!/\p{L}/u.test(core)) return /^\d{2,}[!#$*@&]+$/.test(core) && core.length >= 6 ? 'likely' : 'none';
  if (/[/\\|]|\.{2}|:\/\//.test(core)) return 'none';
  if (/\p{L}\.\p{L}/u.test(core)) {
    if (/^(?:[\p{L}\d]+\.){3,}\d{1,4}$/u.test(core)) return 'likely';
    const isName = !/^\p{Lu}\p{L}+\./u.test(core) && !core.split('.').some((part) => withinLetters.test(part));
    return isName ? 'none' : shapeOf(core.replaceAll('.', ''));
  }
  // "page=2" and "esr=Bluebell9": what stands after the sign counts.
  const [, value] = /^[?&]?\p{L}[\p{L}_]*[=:](.+)$/u.exec(core) ?? [];
  if (value !== undefined) return shapeOf(value);
  if (/^\p{L}+[24]\p{L}{1,2}$|^0x[\da-f]+$/iu.test(core)) return 'none';

  // "000-Fire-Safety-L1": the number of a course, and its name.
  if (/^\d+-.*\p{L}-\p{L}/u.test(core)) return 'none';
  if (isRandom(core)) return 'certain';
  if (isHyphened(core)) return /\p{Lu}/u.test(core) ? 'certain' : 'likely';

  const symbols = core.replace(/[\p{L}\d.,:'-]/gu, '');
  const bare = core.replace(/[!#$*&%?=+~^-]+$/, '').replace(/^[#!$*-]+/, '');
  const [, word = '', figures = '', tail = ''] = /^(\p{L}+)[^\p{L}\d]*(\d+)(.*)$/u.exec(bare) ?? [];
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(word) || /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}/u.test(word);
  const letters = core.match(/\p{L}/gu)?.length ?? 0;
  if (symbols !== '' && letters >= 3 && core.length >= 6) return 'certain';
  if (/^[\p{L}]+-\d{2,4}$/u.test(bare))
    return isCapital && word.length >= 4 ? 'certain' : word.length >= 5 ? 'likely' : 'none';
  if (word.length >= 3 && figures.length >= 2) {
    if (/^\p{Lu}+$/u.test(word)) return word.length >= 5 ? 'likely' : 'none';
    if (monthName.test(word)) return 'none';
    if (dayOrMonth.test(word)) return 'likely';
    if (word.length === 3 && figures.length < 3) return 'likely';
    return 'certain';
  }
  if (figures.length === 1 && word.length >= 3) {
    if (/^\p{L}{3,}/u.test(tail))
      return letters >= 7 ? (isCapital || !/[0135]/.test(figures) ? 'certain' : 'likely') : 'likely';
    if (/^\p{L}{2}$/u.test(tail)) return 'likely';
    if (isCapital && word.length >= 5) return 'certain';
    return word.length >= 4 ? 'likely' : 'none';
  }
  // "42Bluebell", "2Cats1Dog"
  if (/^\d{2,}[-_]?\p{Lu}\p{Ll}{2,}|^\d(?=\p{Ll}*\p{Lu}|\p{L}{4})\p{L}{3,}\d/u.test(bare)) return 'certain';
  if (/^\d+[-_]?\p{L}{4,}/u.test(bare)) return 'likely';
  // A figure for a letter: "S0mething".
  if (/^\p{L}{1,2}[013457]\p{L}{4,}$/u.test(bare)) return /\p{Lu}/u.test(bare) ? 'certain' : 'likely';
  const changes = core.match(/\p{L}\d|\d\p{L}/gu)?.length ?? 0;
  if (changes >= 2 && core.length >= 7 && /\p{Ll}/u.test(core))
    return /\p{Lu}/u.test(core) || changes >= 3 ? 'certain' : 'likely';
  return 'none';
}

/** "tWl1Iq90", "Xk7-pLm-22": small letters, capitals and figures take turns, as when a machine has made it up. */
function isRandom(core: string): boolean {
  const bare = core.replaceAll('-', '');
  return (
    /^[A-Za-z\d]{7,20}$/.test(bare) && (bare.match(/[a-z](?=[A-Z\d])|\d(?=[a-zA-Z])|[A-Z](?=\d)/g)?.length ?? 0) >= 4
  );
}

/** A figure for a letter: "Gwyn3dd", "W1nter". Not 2, which is said as "to": "mon2fri". */
const withinLetters = /^\p{L}{1,8}[013-9]\p{L}{2,}$|^\p{L}{3,8}[0135]\p{L}$/u;

/** "Pink.Flamingo.Legs", "Staircase/Violin/8", "eve.r.green.7": words that no name of a place, a page or a file is joined of. */
function isJoined(core: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:(?<mark>[./_])\p{L}{3,})(?:\k<mark>\p{L}{3,}|\k<mark>\d{1,4})+[!?*]*$/u.test(core) &&
    !/\.(?:nhs|net|com|org|aspx?|html?|php)(?:\.|$)|training|learn|user|pass|login/i.test(core)
  );
}

/** "Copper-Beech7", "W1nter-boots": words joined by a hyphen, with a figure at the end or inside one of them. */
function isHyphened(core: string): boolean {
  const bare = core.replace(/[!#$*?]+$/, '');
  const parts = bare.split('-');
  if (parts.length < 2 || !/\p{Ll}/u.test(bare) || !parts.every((part) => /^[\p{L}\d]+$/u.test(part))) return false;
  const [first = '', ...others] = parts;
  if (isNumbered(first)) return false;
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && /^\d{1,4}$/.test(last))
    return (
      /^\p{Lu}/u.test(first) &&
      parts.slice(0, -1).every((part) => /^\p{Lu}?\p{Ll}+\d?$/u.test(part)) &&
      parts.some((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part) && !isNumbered(part))
    );
  return (
    parts.some((part) => withinLetters.test(part) || /^(?=\p{L}*\p{Lu})(?=\p{L}*\p{Ll})\p{L}{2}\d{1,4}$/u.test(part)) ||
    (first.length >= 3 &&
      others.some((part) => /^\p{L}{3,}\d{1,4}$/u.test(part) && !isNumbered(part.replace(/\d+$/, ''))))
  );
}

function withoutFigures(core: string): Shape {
  if (core.length < 6 || rude.test(core) || /[/\\:.]/.test(core)) return 'none';
  if (/^\p{L}+[$@]\p{L}+/u.test(core) || /^[$@]\p{L}+[$@]/u.test(core)) {
    return /\$/.test(core) || /^p@s/i.test(core) ? 'certain' : 'likely';
  }
  // "Robin*Hood": two names joined by a mark.
  if (/^\p{Lu}\p{Ll}{2,}[#_*^~+]\p{Lu}\p{Ll}{2,}/u.test(core) && !knownHump.test(core)) return 'certain';
  // "Hyacinth!Bucket", "maisie&jack", and not "health&safety"
  const [, one, mark, other] = /^(?!health|fire|drag|hand|leeds)(\p{L}{3,})([!&])(\p{L}{3,})$/iu.exec(core) ?? [];
  if (one !== undefined && other !== undefined && !(isCommon(one) && isCommon(other)))
    return mark === '!' && /^\p{Lu}\p{Ll}+!\p{Lu}/u.test(core) ? 'certain' : 'likely';
  if (/^[!#$*]\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(core)) return 'likely';
  // "Tulip-Mango-Fox", and not "Stoke-On-Trent"
  if (/^\p{Lu}\p{Ll}{2,}(?:-(?!On-|In-|Upon-|By-|The-)\p{Lu}\p{Ll}{2,}){2,}$/u.test(core)) return 'likely';
  if (/^\p{L}{2,}[#!_*^~+=]\p{L}{2,}/u.test(core)) return /^\p{Lu}/u.test(core) ? 'likely' : 'none';
  // "Daisychain#"
  if (/^\p{Lu}\p{Ll}{5,}[#$]$/u.test(core)) return 'likely';
  if (/^i(?:love|luv)(?:yo)?u\p{L}*$/iu.test(core)) return 'certain';
  const humps = core.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  if (humps.length >= 3 && humps.join('') === core && !knownHump.test(core)) return 'certain';
  return 'none';
}
