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
export const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;
export const dayOrMonth =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;
const unit =
  /^\d+(?:[.,]\d+)?-?(?:st|nd|rd|th|x|am|pm|h|hrs?|hours?|hourly|m|mins?|minutes?|minz|s|secs?|seconds?|d|days?|daily|w|wks?|weeks?|weekly|mths?|months?|yrs?|years?|yo|k|kb|mb|gb|tb|g|kg|mg|mcg|ml|l|cm|mm|miles?|mph|p|px|bit|ish|s|chars?|characters?|letters?|digits?|times?|goes|people|ppl|fold|way|step|factor|steps|attempts?|tries|emails?|point|star|page|pages|oclock|o'clock|odd|plus|minute|hour|day|week|month|year)(?:s|ly|-\p{L}+)*$/iu;
/** "sum1", "2day", "gr8", "4got": figures that are said as syllables. What follows is an ending, and no word of its own. */
const texted =
  /^(?:(?:some|sum|any|ne|evry|every|ev(?:e|er)?ry|no|al|not|with|wit)1\p{L}{0,4}|2(?:day|nite|night|moro?w?|morrow|gether|geva|wards|getha|o|c|u|b|do)\p{L}{0,4}|4(?:got|get|gotten|gotn|ever|m|u|ward|warded|give|wards|tnight|2)\p{L}{0,4}|\p{L}{0,3}8(?:er|in|ing|ed|ly|s|r|rs|t|ting|d)?|be?4(?:hand)?|\p{L}{0,3}2(?:day|moz|mrw|moro)?|1nce|1st|1ly|(?:gr|w|l|m|str|h|cre|upd|d|loc|reg(?:i?st)?r?|activ|valid)8\p{L}{0,4}|str8away|[bt]4\p{L}{0,4}|in2|on2|up2\p{L}{0,4}|l0gin|l0g|pls2)$/iu;
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
const unspaced =
  /^(?:\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*(?:\d{2,4})?|(?:post|pre|since|till?|until|from|by|in|of|mid|end|early|late)-?(?:19|20)\d\d|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\d{1,2}(?:st|nd|rd|th)|\p{L}{0,5}\d+of\d+)$/iu;
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
export function isOrdinary(core: string): boolean {
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
export function isNumbered(word: string): boolean {
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
