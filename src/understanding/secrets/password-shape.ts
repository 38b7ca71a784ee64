/**
 * What a word looks like: `ordinary`, a word with a figure in it that everybody writes ("Windows10", "30mins", "sum1");
 * `certain`, like a password and like nothing else; `likely`, like one when somebody is speaking of passwords; `none` of
 * these.
 */
export type Shape = 'ordinary' | 'certain' | 'likely' | 'none';

/** What a number comes after in a hospital: places, things, programs, papers. */
const numbered = new Set(
  (
    'ward wards room rm level lvl floor flr bay bed theatre theatres clinic block gate bus page pg step steps option opt part number num no nr ' +
    'windows window win office word excel outlook teams team ipad iphone ios android galaxy samsung pixel nokia huawei edge chrome firefox ' +
    'safari version ver covid vitamin error err code http https ticket ref inc req chg ritm task call case ext extn bleep tel mob year yr ' +
    'yrs week wk weeks month months day days hour hours hr hrs min mins minute minutes sec secs band grade junction router mp nhs esr nhsp ' +
    'pc desktop laptop dell lenovo thinkpad monitor printer form hba type phase tier stage cohort group grp module mod unit lab labs wing ' +
    'site zone area door exit desk hub dept line row column col table section para appendix fig figure question answer query item file img ' +
    'image photo screenshot scan doc document copy draft test example sample user admin guest student nurse agency trust bank shift attempt ' +
    'attempts email mail inbox link web site browser internet explorer microsoft msoffice adobe acrobat java python flash usb hdmi wifi ' +
    'vpn sms text txt app apps system systm emis rio epr ppm pas datix citrix quarter half week fy st ct gp f1 core spring2 sha md base utf ' +
    'iso mpeg ipv about around only approx roughly times like just ver rev update updates release build model series mark mk class lesson ' +
    'course chapter unit paper exam route road platform terminal flight channel radio studio screen slide lift stair stairs car van bike ' +
    'training fire kilo gram litre dose tablet tabs doses cycle lead hep'
  ).split(' '),
);
const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;
const dayOrMonth =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;
const unit =
  /^\d+(?:[.,]\d+)?-?(?:st|nd|rd|th|x|am|pm|h|hrs?|hours?|hourly|m|mins?|minutes?|minz|s|secs?|seconds?|d|days?|daily|w|wks?|weeks?|weekly|mths?|months?|yrs?|years?|yo|k|kb|mb|gb|tb|g|kg|mg|mcg|ml|l|cm|mm|miles?|mph|p|px|bit|ish|s|chars?|characters?|letters?|digits?|times?|goes|people|ppl|fold|way|step|factor|steps|attempts?|tries|emails?|point|star|page|pages|oclock|o'clock|odd|plus|minute|hour|day|week|month|year)(?:s|ly|-\p{L}+)*$/iu;
/** "sum1", "2day", "gr8", "4got": figures that are said as syllables. */
const texted =
  /^(?:(?:some|sum|any|ne|evry|every|ev(?:e|er)?ry|no|al|not|with|wit)1\p{L}*|2(?:day|nite|night|moro?w?|morrow|gether|geva|wards|getha|o|c|u|b|do)\p{L}*|4(?:got|get|gotten|gotn|ever|m|u|ward|warded|give|wards|tnight|2)\p{L}*|\p{L}{0,3}8(?:er|in|ing|ed|ly|s|r|rs|t|ting|d)?|be?4(?:hand)?|\p{L}{0,3}2(?:day|moz|mrw|moro)?|1nce|1st|1ly|gr8\p{L}*|w8\p{L}*|l8\p{L}*|m8\p{L}*|str8\p{L}*|str8away|h8\p{L}*|cre8\p{L}*|upd8\p{L}*|d8\p{L}*|loc8\p{L}*|reg(?:i?st)?r?8\p{L}*|activ8\p{L}*|valid8\p{L}*|b4\p{L}*|t4\p{L}*|in2|on2|up2\p{L}*|any1\p{L}*|l0gin|l0g|pls2)$/iu;
const userName = /^\d{2,3}[a-z]{3,}\d{1,3}$/i;
const nmcPin = /^\d{2}[a-z]\d{4}[a-z]$/i;
const postcode = /^[a-z]{1,2}\d{1,2}[a-z]?\d[a-z]{2}$/i;
const fileName =
  /\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|pptx?|csv|txt|html?|aspx?|php|jsp|exe|msg|eml|zip|com|org|net|uk|co)\b/i;
const partAddress =
  /^[^\s@]+@(?:nhs|gmail|hotmail|outlook|yahoo|icloud|live|leeds\w*|sth\w*|aol|btinternet|googlemail|me|trust)\S*$/i;
/** INC0012345, LK-7K4-P2M, LTHT-WS-0231: capitals and figures, as machines write them. */
const reference = /^[A-Z\d]{1,8}(?:[-/][A-Z\d]{1,10})*$/;
/** Words of ours that are written with capitals inside. */
const knownHump =
  /training|interface|pass|word|user|login|log|forgot|reset|mail|health|roster|systm|share|point|drive|team|office|power|what|app|face|book|link|play|store|you|tube|smart|card|bank|join|online|prof|nhs|esr|error|page|web|site|mobile|desk|net|print|screen|mac|phone|pad|care|note|flow|med|line|data|time|space|cam|scan|works|home/i;
const rude = /f[@*$#!]?c?k|sh[@*!1i]t|b[@*]st|cr[@*]p|[@*]rse|w[@*]nk|bull|p[*!]ss|d[@*]mn|bl[@*]{2}|b[*]ll|\$\$$/i;

export function shapeOf(core: string): Shape {
  if (isOrdinary(core)) return 'ordinary';
  if (!/\d/.test(core)) return withoutFigures(core);
  if (!/\p{L}/u.test(core)) return /^\d{2,}[!#$*@&]+$/.test(core) && core.length >= 6 ? 'likely' : 'none';
  if (/[/\\|]|\.{2}|:\/\//.test(core)) return 'none';
  if (/\p{L}\.\p{L}/u.test(core)) {
    const isName = !/^\p{Lu}\p{L}+\./u.test(core);
    return isName ? 'none' : shapeOf(core.replaceAll('.', ''));
  }
  if (/^\p{L}+[24]\p{L}{1,2}$|^0x[\da-f]+$/iu.test(core)) return 'none';

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
    const inside = /^\p{L}{3,}/u.test(tail);
    if (inside && word.length >= 3)
      return letters >= 7 ? (isCapital || !/[0135]/.test(figures) ? 'certain' : 'likely') : 'likely';
    if (isCapital && word.length >= 5) return 'certain';
    return word.length >= 4 ? 'likely' : 'none';
  }
  if (/^\d{2,}[-_]?\p{Lu}\p{Ll}{2,}/u.test(bare)) return 'certain';
  if (/^\d+[-_]?\p{L}{4,}/u.test(bare)) return 'likely';
  // A figure for a letter: "S0mething".
  if (/^\p{L}{1,2}[013457]\p{L}{4,}$/u.test(bare)) return /\p{Lu}/u.test(bare) ? 'certain' : 'likely';
  const changes = core.match(/\p{L}\d|\d\p{L}/gu)?.length ?? 0;
  if (changes >= 2 && core.length >= 7 && /\p{Ll}/u.test(core))
    return /\p{Lu}/u.test(core) || changes >= 3 ? 'certain' : 'likely';
  return 'none';
}

/** "Copper-Beech7", "W1nter-boots": words joined by a hyphen, with a figure at the end or inside one of them. */
function isHyphened(core: string): boolean {
  const bare = core.replace(/[!#$*?]+$/, '');
  const parts = bare.split('-');
  if (parts.length < 2 || !/\p{Ll}/u.test(bare) || !parts.every((part) => /^[\p{L}\d]+$/u.test(part))) return false;
  const [first = '', ...others] = parts;
  if (numbered.has(first.toLowerCase())) return false;
  const inside = /^\p{L}{1,3}[013457]\p{L}{2,}$/u;
  return (
    parts.some((part) => inside.test(part)) ||
    (first.length >= 3 &&
      others.some((part) => /^\p{L}{3,}\d{1,4}$/u.test(part) && !numbered.has(part.replace(/\d+$/, '').toLowerCase())))
  );
}

function isOrdinary(core: string): boolean {
  const bare = core.replace(/[!?*'"]+$/, '').replace(/'?s$/, '');
  if (
    unit.test(bare) ||
    unit.test(core) ||
    texted.test(bare) ||
    userName.test(bare) ||
    nmcPin.test(bare) ||
    postcode.test(bare)
  )
    return true;
  if (fileName.test(core) || partAddress.test(core) || /^(?:https?:|www\.)|\]\(|\w\(\w*\)/i.test(core)) return true;
  if (/^[\d.,:/x×+£$€%-]+(?:pm|am)?$/i.test(bare)) return true;
  if (reference.test(bare) && /\d/.test(bare) && /[-/]|^[A-Z]{1,4}\d|^\d+[A-Z]{1,3}$/.test(bare) && bare.length > 1)
    return true;
  const [, word = '', figures = '', tail = ''] =
    /^(\p{L}+)[-_#/.]?(\d+)([-.]?\p{L}{0,2}|[-.]?(?:pro|home|plus|app|apps|mins?|hrs?|th|max|mini)|[-./:]?\d*|\+)$/u.exec(
      bare,
    ) ?? [];
  if (word === '') return false;
  if (numbered.has(word.toLowerCase()))
    return (
      !/^(?:19|20)\d\d$/.test(figures) ||
      !/^\p{Lu}\p{Ll}/u.test(word) ||
      /^(?:Office|Windows|Word|Excel|Outlook|Covid|Version|Year)$/i.test(word)
    );
  if (dayOrMonth.test(word)) return /[-/]/.test(bare);
  if (monthName.test(word)) return /[-/]/.test(bare) || figures.length <= 2;
  return word.length <= 2 && tail === '';
}

function withoutFigures(core: string): Shape {
  if (core.length < 6 || rude.test(core) || /[/\\:.]/.test(core)) return 'none';
  if (/^\p{L}+[$@]\p{L}+/u.test(core) || /^[$@]\p{L}+[$@]/u.test(core)) {
    return /\$/.test(core) || /^p@s/i.test(core) ? 'certain' : 'likely';
  }
  if (/^\p{L}{2,}[#!_*^~+=]\p{L}{2,}/u.test(core)) return /^\p{Lu}/u.test(core) ? 'likely' : 'none';
  const humps = core.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  if (humps.length >= 3 && humps.join('') === core && !knownHump.test(core)) return 'certain';
  return 'none';
}
