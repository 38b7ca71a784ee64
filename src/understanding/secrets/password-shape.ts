import { isCommon } from './not-secret.ts';
import { sign } from './rows.ts';

/**
 * What a word looks like: `ordinary`, a word with a figure in it that everybody writes ("Windows10", "30mins", "sum1");
 * `certain`, like a password and like nothing else; `likely`, like one when somebody is speaking of passwords; `none` of
 * these.
 */
export type Shape = 'ordinary' | 'certain' | 'likely' | 'none';

/** Words of ours that are written with capitals inside. */
const knownHump = sign`training|interface|pass|word|user|login|log|forgot|reset|mail|health|roster|systm|share|point|drive|team|office
  |power|what|app|face|book|link|play|store|you|tube|smart|card|bank|join|online|prof|nhs|esr|error|page|web|site|mobile|desk|net|print
  |screen|mac|phone|pad|care|note|flow|med|line|data|time|space|cam|scan|works|home`;
const rude = /f[@*$#!]?c?k|sh[@*!1i]t|b[@*]st|cr[@*]p|[@*]rse|w[@*]nk|bull|p[*!]ss|d[@*]mn|bl[@*]{2}|b[*]ll|\$\$$/i;

export function shapeOf(core: string): Shape {
  // Most words of most texts; "xx" is a figure that nobody told.
  if (/^(?![Ii](?:love|luv)|[Xx]+(?:[ap]m)?s?$)[A-Za-z]?[a-z]*$/.test(core)) return 'none';
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

/** What a number comes after in a hospital: places, things, programs, papers. */
const numbered = new Set(
  (
    'ward wards room rm level lvl floor flr bay bed theatre theatres clinic block gate bus page pg step steps option opt part number num no nr ' +
    'windows window win office word excel outlook teams team ipad iphone ios macos android galaxy samsung pixel nokia huawei edge chrome firefox ' +
    'safari version ver covid flu vitamin error err code http https ticket ref inc req chg ritm task call case ext extn bleep tel mob year yr ' +
    'yrs week wk weeks month months day days hour hours hr hrs min mins minute minutes sec secs band grade junction router mp nhs esr nhsp ' +
    'pc desktop laptop dell lenovo thinkpad elitebook laserjet monitor printer form hba type phase tier stage cohort group grp module mod unit ' +
    'lab labs wing site zone area door exit desk hub dept line row column col table section para appendix fig figure question answer query item ' +
    'file img image photo screenshot scan doc document copy draft test example sample user admin guest student nurse agency trust bank shift ' +
    'attempt attempts email mail inbox link web browser internet explorer microsoft msoffice adobe acrobat java python flash usb hdmi wifi ' +
    'vpn sms text txt app apps system systm emis rio epr ppm pas datix citrix quarter half fy st ct gp f1 core spring2 sha md base utf ' +
    'iso mpeg ipv about around only approx roughly times like just rev update updates release build model series mark mk class lesson ' +
    'course chapter paper exam route road platform terminal flight channel radio studio screen slide lift stair stairs car van bike ' +
    'regulation training fire kilo gram litre dose tablet tabs doses cycle lead hep'
  ).split(' '),
);
const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;
const dayOrMonth =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;
const unit = sign`^\d+(?:[.,]\d+)?-?(?:st|nd|rd|th|x|am|pm|h|hrs?|hours?|hourly|m|mins?|minutes?|minz|s|secs?|seconds?|d|days?|daily|w
  |wks?|weeks?|weekly|mths?|months?|yrs?|years?|yo|k|kb|mb|gb|tb|g|kg|mg|mcg|ml|l|cm|mm|miles?|mph|p|px|bit|ish|s|chars?|characters?
  |letters?|digits?|times?|goes|people|ppl|fold|way|step|factor|steps|attempts?|tries|emails?|point|star|page|pages|oclock|o'clock|odd|plus
  |minute|hour|day|week|month|year)(?:s|ly|-\p{L}+)*$`;
/** "sum1", "2day", "gr8", "4got": figures that are said as syllables. What follows is an ending, and no word of its own. */
const texted = sign`^(?:(?:some|sum|any|ne|evry|every|ev(?:e|er)?ry|no|al|not|with|wit)1\p{L}{0,4}|2(?:day|nite|night|moro?w?|morrow
  |gether|geva|wards|getha|o|c|u|b|do)\p{L}{0,4}|4(?:got|get|gotten|gotn|ever|m|u|ward|warded|give|wards|tnight|2)\p{L}{0,4}
  |\p{L}{0,3}8(?:er|in|ing|ed|ly|s|r|rs|t|ting|d)?|be?4(?:hand)?|\p{L}{0,3}2(?:day|moz|mrw|moro)?|1nce|1st|1ly|(?:gr|w|l|m|str|h|cre|upd|d
  |loc|reg(?:i?st)?r?|activ|valid)8\p{L}{0,4}|str8away|[bt]4\p{L}{0,4}|in2|on2|up2\p{L}{0,4}|l0gin|l0g|pls2)$`;
const userName = /^(?:\d{2,3}[A-Za-z]{3,}\d{1,3}|\d{3}[A-Z]{4,})$/;
const nmcPin = /^\d{2}[a-z]\d{4}[a-z]$/i;
const postcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|[a-z]{1,2}\d[a-z\d]?\d[a-z]{2})$/;
const fileName =
  /\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|pptx?|csv|txt|html?|aspx?|php|jsp|exe|msg|eml|zip|com|org|net|uk|co)\b/i;
const partAddress =
  /^[^\s@]+@(?:nhs|gmail|hotmail|outlook|yahoo|icloud|live|leeds\w*|sth\w*|aol|btinternet|googlemail|me|trust)\S*$/i;
/** INC0012345, LK-7K4-P2M, LTHT-WS-0231: capitals and figures, as machines write them. */
const reference = /^[A-Z\d]{1,8}(?:[-/][A-Z\d]{1,10})*$/;
/** "ERR_CONNECTION_TIMED_OUT", "error_code_500", "user_id": names that machines give. */
const namedByMachines =
  /^[A-Z]{2,}(?:_[A-Z\d]+){2,}$|^(?:ERR(?:OR)?|err(?:or)?|[Ee]rror|DNS|NET|NS|SSL|HTTP|TAM|page|user|login)_\w+$/;
/** "12Nov2024", "since2019", "Mon3rd", "page1of2": days, years and amounts with no space. */
const unspaced = sign`^(?:\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*(?:\d{2,4})?|(?:post|pre|since|till?|until
  |from|by|in|of|mid|end|early|late)-?(?:19|20)\d\d|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\d{1,2}(?:st|nd|rd|th)|\p{L}{0,5}\d+of\d+)$`;
/** "nUrSe", "sNoWmAn": capitals by turns are how a password is written, and no place or thing. */
const byTurns = /\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u;

/** "ctrl+F5" */
const keys = /^(?:ctrl|control|alt|shift|cmd|command|fn|win)[+-]\p{L}{0,6}\d{0,2}(?:[+-]\p{L}{0,6}\d{0,2})?$/iu;

/** Whether a word with a figure in it is a date, an amount, a user name or a thing with its number, by the way it is written. */
export function isWritten(core: string): boolean {
  return (
    [unit, texted, nmcPin, unspaced, namedByMachines, fileName].some((kind) => kind.test(core)) ||
    (userName.test(core) && core.length > 7) ||
    isNumbered(core.replace(/[-_]?\d+\p{Ll}*$/u, ''))
  );
}

/** Whether a word with a figure in it is one that everybody writes. */
function isOrdinary(core: string): boolean {
  const bare = core.replace(/[!?*'"]+$/, '').replace(/'?s$/, '');
  if (byTurns.test(bare)) return false;
  if (keys.test(bare)) return true;
  if ([unit, texted, userName, nmcPin, postcode, namedByMachines, unspaced].some((kind) => kind.test(bare)))
    return true;
  if (unit.test(core) || fileName.test(core) || partAddress.test(core)) return true;
  if (/^(?:https?:|www\.)|\]\(|\w\(\w*\)/i.test(core) || /^[\d.,:/x×+£$¤%-]+(?:pm|am)?$/i.test(bare)) return true;
  // "AADSTS50126"
  if (/^[A-Z]{4,8}\d{5,8}$|^AAD[A-Z\d]{6,12}$/.test(bare)) return true;
  if (reference.test(bare) && /\d/.test(bare) && /[-/]|^[A-Z]{1,4}\d|^\d+[A-Z]{1,3}$/.test(bare) && bare.length > 1)
    return true;
  const parts = bare.split(/[-/&]/);
  if (parts.length > 1 && /\d/.test(bare) && parts.every(isPlace)) return true;
  return isNumberedWord(bare);
}

/** "Ward-12", "Level2&3", "J54-bay3", "HR-Form12a": each part a place, a thing or a figure. */
function isPlace(part: string): boolean {
  return (
    /^(?:[A-Z]{1,4}\d{0,3}|\d{1,4}[a-z]?)$/.test(part) ||
    unit.test(part) ||
    isNumbered(part.replace(/\d{1,4}[a-z]?$/, ''))
  );
}

/** Whether a number often comes after this word. */
function isNumbered(word: string): boolean {
  return numbered.has(word.toLowerCase());
}

function isNumberedWord(bare: string): boolean {
  const [, word = '', figures = '', tail = ''] =
    /^(\p{L}+)[-_#/.]?(\d+)([-.]?\p{L}{0,2}|[-.]?(?:pro|home|plus|app|apps|mins?|hrs?|th|max|mini|ultra|gen\d{1,2})|[-./:]?\d*|\+)$/iu.exec(
      bare,
    ) ?? [];
  if (word === '') return false;
  if (isNumbered(word))
    return (
      !/^(?:19|20)\d\d$/.test(figures) ||
      !/^\p{Lu}\p{Ll}/u.test(word) ||
      /^(?:Office|Windows|Word|Excel|Outlook|Covid|Flu|Version|Year)$/i.test(word)
    );
  if (dayOrMonth.test(word)) return /[-/]/.test(bare);
  if (monthName.test(word)) return /[-/]/.test(bare) || figures.length <= 2;
  return word.length <= 2 && (tail === '' || /^(?:ultra|pro|max|mini|plus|gen\d+)$/i.test(tail));
}
