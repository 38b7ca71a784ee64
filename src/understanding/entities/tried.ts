import { type Tried, tried as triedThings } from '../../guide/tried.ts';
import { part } from '../../text/pattern.ts';
import { isIn, sieveOf } from '../../text/prefilter.ts';
import { singleSpaced } from '../text/normalise.ts';

const times = part`(?:again|twice|thrice|several|loads|repeatedly|\d+ ?(?:x|times|goes)|x ?\d+|(?:two|three|four|five|six|ten|a few|few
    |a dozen|a million) (?:times|goes|more)|more than once|over and over|another|a (?:second|third)|2nd|3rd)`;
const number = '(?:\\d{1,2}|two|three|four|five|six|ten|several|loads of|lots of|many|a few)';
const searched =
  '(?:check|chek|look|searched|search|been through|gone through|went through|tried|refresh|scour|hunt|trawl)(?:ed|ing)?';
const junk = '(?:junk|jnk|spam|quarantine|clutter)';
/** Told to, asked whether to, or not done. */
const undone = part`(?:have ?n'?t|has ?n'?t|did ?n'?t|not|never|forgot to|need to|yet to|should (?:i|we)|do (?:i|we)|shall (?:i|we)
    |could it|might it|would it|will it|can it|says?(?: to)?|tell(?:s|ing)?(?: me)?(?: to)?|told(?: me)?(?: to)?|how do i|where
    (?: is|'s)|what(?: is|'s)|please|must i|can't|cannot|cant)`;

const shared = '(?:shared|ward|generic|communal|nurses?|nursing|clinic|theatre|department|reception|station)';
const computer = '(?:computer|pc|login|log ?in|machine|account|laptop|desktop|terminal|cow)';
/** Where staff go home to and go on holiday: whose clocks are not ours. */
const countries = part`spain|portugal|france|italy|greece|cyprus|malta|turkey|germany|poland|romania|bulgaria|ireland|egypt|morocco
    |tenerife|dubai|uae|qatar|saudi|india|kerala|pakistan|bangladesh|nepal|sri lanka|philippines|manila|malaysia|thailand|china
    |japan|nigeria|lagos|ghana|kenya|uganda|zimbabwe|zambia|south africa|jamaica|trinidad|america|usa|canada|mexico|australia
    |new zealand`;

interface Sign {
  readonly is: RegExp;
  readonly unless?: RegExp;
}

const signs: Readonly<Record<Exclude<Tried, 'waited' | 'new-here' | 'here-long'>, Sign>> = {
  arrived: {
    is: new RegExp(
      part`\b(?:it|its|it'?s|e-?mail|mail|code|link|one|text|that)(?:'?s)?(?: (?:is|has|just|now|finally|only|eventually|already|actually
        |did))* (?:come|came|here|arrived|landed|turned up|popped up|shown up|come through|came through)(?: (?:now|in|at last|just now
        |this (?:minute|second)|after all|in the end|since|all the same|anyway|lol|haha|yay|ta|thanks|mate|in (?:my |the )?(?:junk
        |spam|inbox)))*(?=\W*$|[,.!;]| (?:but|and|so|what|do|how)\b)
        |\b(?:it|its|it'?s|that|there|found it|found the (?:e-?mail|code|link))(?:'?s)?(?: (?:is|was|just|now|all along|gone|went|sat
        |sitting))* (?:in(?:to)?|under) (?:my |the )?(?:junk|spam)(?: (?:folder|mail|box|e-?mail|all along))*(?=\W*$|[,.!;]| (?:but|and|so)\b)
        |^\W*(?:i(?:'?ve)? )?(?:just )?found it(?: now)?\W*$|\b(?:oh|ah|wait|hang on|actually|yes|yeah|ok)[, ]+(?:i(?:'?ve)? )?(?:found it|got it now|it'?s (?:just )?(?:here|come))\b`,
      'i',
    ),
    unless: new RegExp(
      part`\?\s*$|\b(?:not|never|nothing|no|n'?t|has ?n'?t|have ?n'?t|did ?n'?t|is ?n'?t|was ?n'?t|wo ?n'?t|aint|ain't|when|if|until
        |till|unless|once|where|why|will|should|would|could|might|maybe|waiting|always|before|does|says|said|wrong|yesterday)\b`,
      'i',
    ),
  },
  junk: {
    is: new RegExp(`\\b(?:${junk}|all (?:my |the )?folders|every folder|looked everywhere|checked everywhere)\\b`, 'i'),
    unless: new RegExp(
      part`\b${undone}(?: \w+){0,2} (?:check|chek|look|search|tried|go)\w*(?: \w+){0,4} ${junk}\b|\b(?:is|are|was|be|goes?
        |going) (?:it |they )?(?:straight )?(?:in|to|into)(?: my| the)? ${junk}\b[^.!]*\?|\b(?:where|how|what)(?:'s
        | \w+){0,5} ${junk}\b|\b${junk} (?:mail|email)s? from\b|\bcan(?:'t|not|t) (?:see|find|get (?:in|to|into)|open)
        (?: \w+){0,2} ${junk} folder\b`,
      'i',
    ),
  },
  inbox: {
    is: new RegExp(
      part`\b${searched}(?: \w+){0,4} (?:in ?box|my e ?mails?|e ?mails|mailbox|outlook)\b|\b(?:not|nothing|nil|no sign
        |isn'?t|is not|never|nowt|zilch)(?: \w+){0,3} in ?box\b|\bin ?box (?:is |was )?(?:empty|clear)\b
        |\bcheck my in ?box\b.*\bnothing in it\b`,
      'i',
    ),
    unless: new RegExp(
      `\\b${undone}(?: \\w+){0,2} (?:check|look|search|refresh)\\w*(?: \\w+){0,3} (?:in ?box|e ?mails?|mailbox)\\b(?!.*nothing in it)`,
      'i',
    ),
  },
  'reset-again': {
    is: new RegExp(
      part`\b(?:reset|resets|requested|request|asked|ask|pressed|clicked|hit|forgotten|sent)\b(?: \w+){0,6} ${times}\b
        |\b${number} (?:\w+ )?(?:resets|reset (?:emails|links|requests)|requests|emails)\b`,
      'i',
    ),
    unless:
      /\b(?:code|otp)s?\b|\b(?:do i|should i|shall i|must i|can i|how do i) (?:\w+ )?(?:reset|request|ask|press)/i,
  },
  'code-again': {
    is: new RegExp(
      `\\b(?:send new code|new code|resend|resent|another code|asked for|requested|pressed|code)\\b(?: \\w+){0,5} ${times}\\b|\\b${number} (?:\\w+ )?codes\\b`,
      'i',
    ),
    unless:
      /^(?!.*\b(?:cod|code|codes|otp)\b)|\b(?:do i|should i|shall i|can i|how do i) (?:\w+ )?(?:send|ask|request|press)/i,
  },
  'newest-link': {
    is: new RegExp(
      part`\b(?:used?|using|tried|clicked|opened|opening|from|with|w/|each|only|it'?s|that'?s|on)\b(?: \w+){0,3}[ ]
      (?:newest|latest|most recent|freshest|fresh|last) (?:one|link|email|mail|msg|message)\b`,
      'i',
    ),
    unless: /\b(?:which|should i|do i|is it)\b[^.!]*\?/i,
  },
  'copied-link': {
    is: /\b(?:copied|copying|pasted|pasting|copy(?: and|&| n|-)? ?pasted?)\b/i,
    unless: new RegExp(
      part`\b(?:how do i|do i|should i|can'?t|cannot|won'?t let me) (?:\w+ )?(?:copy|paste)|\bpassword\b(?!.*\blink\b)|\b
        (?:haven'?t|not|didn'?t) (?:copied|pasted|copy|paste)`,
      'i',
    ),
  },
  'caps-lock': {
    is: /\bcaps? ?lock\b(?: \w+){0,4} (?:off|checked|fine|not|isn'?t|on)\b|\b(?:checked|not|no|isn'?t|wasn'?t|without|off)(?: \w+){0,3} caps? ?lock\b/i,
    unless: /\b(?:haven'?t|didn'?t) check(?:ed)?\b|\bwas on\b|\bwhat is\b/i,
  },
  'checked-address': {
    is: new RegExp(
      part`\b(?:e ?mail|address|mail|spelling)(?: \w+){0,4} (?:right|correct|correctly|checked|fine|matches|spelt|spelled
      |same)\b|\b(?:checked|double checked|triple checked|correct)(?: \w+){0,4} (?:e ?mail address|address|spelling)\b|\bspelt[ ]
      (?:it )?(?:right|correctly)\b`,
      'i',
    ),
    unless: /\b(?:not|isn'?t|wasn'?t|how do i|is (?:it|that|my))(?: \w+){0,4} (?:right|correct|same)\b|\bwhich\b/i,
  },
  'other-browser': {
    is: new RegExp(
      part`\b(?:tried|using|used|switched|swapped|also|both|different|another|other|even|same (?:in|on|with))\b
      (?: \w+){0,4} (?:browsers?|chrome|edge|firefox|safari|incognito|private window|explorer)\b|\b(?:chrome|edge|firefox|safari)
      (?: ?,| and| &| or|/)+ ?(?:chrome|edge|firefox|safari)\b`,
      'i',
    ),
    unless: /\b(?:should i|do i|shall i|haven'?t|not) (?:\w+ )?(?:try|use|tried)\b/i,
  },
  'other-device': {
    is: new RegExp(
      part`\b(?:tried|also|both|different|another|other|even|same (?:in|on|with))\b(?: \w+){0,4} (?:phone|fone|ipad
      |tablet|laptop|computer|pc|device|machine|at home|from home)\b|\b(?:phone|laptop|pc|computer|ipad)(?: and| &|,| or) (?:my[ ]
      |the |a )?(?:phone|laptop|pc|computer|ipad|tablet)\b`,
      'i',
    ),
    unless: /\b(?:should i|do i|shall i|can i|haven'?t|not) (?:\w+ )?(?:try|use|tried|do)\b|\bother (?:half|system)/i,
  },
  restarted: {
    is: new RegExp(
      part`\b(?:restarted|rebooted|re-?booted|turned (?:it )?off and on|switched (?:it )?off and on|logged (?:out
      |off) and (?:back )?(?:in|on)|cleared (?:\w+ ){0,3}(?:cache|cookies|history))\b`,
      'i',
    ),
    unless: /\b(?:haven'?t|not|didn'?t) (?:restarted|rebooted|cleared)/i,
  },
  'called-helpdesk': {
    is: new RegExp(part`\b(?:rang|called|phoned|rung|spoke|spoken|emailed|contacted|been on to|told|asked|raised|logged)\b
      (?: \w+){0,4} (?:IT|it dep\w*|help ?desk|service ?desk|training team|pay ?roll|HR|hr|a (?:ticket|call|job))\b`),
    unless:
      /\b(?:haven'?t|not|didn'?t|can'?t) (?:\w+ )?(?:rung|called|phoned|spoken|emailed|contacted)|\b(?:HR|payroll|IT|manager) (?:\w+ )?told\b/i,
  },
  'invalid-token': {
    is: /\binvalid tok\w+|\btok[ea]n(?: \w+){0,3} (?:invalid|expired|not valid|no good)\b/i,
    unless: /\b(?:not|isn'?t|never|no longer) (?:\w+ )?invalid\b/i,
  },
  confirmation: {
    is: new RegExp(
      part`\bconfirmation(?: \w+){0,3} (?:came|come|comes|showed?|shown|popped|appeared|up)\b|\b(?:got|had|saw|seen|was
      |gave me|showed me|did get|came up with)(?: \w+){0,3} confirmation\b|\b(?:said|says|saying)(?: \w+){0,3} (?:been sent
      |was sent|on its way)\b`,
      'i',
    ),
    unless: new RegExp(
      part`\b(?:no|not|never|without|any|did ?n'?t|have ?n'?t|has ?n'?t|was ?n'?t)(?: \w+){0,4} confirmation\b
        |\bconfirmation(?: (?!and\b|but\b)\w+){0,3} (?:code|did ?n'?t|never|not)\b|\bconfirmation\b[^.!]*\?`,
      'i',
    ),
  },
  locked: {
    is: new RegExp(
      part`\block(?:ed|s)(?: me)? out\b|\b(?:is|it'?s|its|got|am|i'?m|im|been|says?|now|account|esr|and|me) (?:now |just[ ]
      |been |me )*locked\b|\btoo many (?:attempts|tries)\b`,
      'i',
    ),
    unless: new RegExp(
      part`\b(?:not|isn'?t|isnt|never|wasn'?t|aren'?t|before it|in case it|scared|afraid|worried|frightened|it'?ll|going to|gonna|don'?t want (?:to|it)|will it|does it|get
        (?:ting)?|if it'?s?|could be|might be)(?: \w+){0,3} lock|\block(?:ed|s)? (?:me )?out of (?:\w+ ){0,2}(?:nhs|nhsmail|mail
        |e-?mail|outlook|windows|computer|pc|phone|laptop)\b|\b(?:windows|computer|pc|phone|laptop|mailbox|nhs\.?net|nhsmail
        |e-?mail)(?: \w+){0,2} locked\b`,
      'i',
    ),
  },
  'no-mailbox': {
    is: new RegExp(
      part`\b(?:closed|shut|shut down|switched off|turned off|deactivated|disabled|deleted|removed|suspended|cut off|taken away|got rid of|expired)(?: (?:down
     |off))?(?: \w+){0,2} (?:nhs ?mail|nhs\.?net|work (?:e-?mail|mailbox)|mailbox|e-?mail account)\b
        |\b(?:nhs ?mail|nhs\.?net(?: e-?mail| account| mail| address| mailbox)?|work (?:e-?mail|mailbox)|mailbox|e-?mail account|nhs e-?mail)(?:'?s)?(?: (?:has|is|was|got|been|all|now|had
     |account|since|also|already)){0,4} (?:closed|shut|switched off|turned off|deactivated|disabled|deleted|removed|gone|suspended|cut off|taken away)\b`,
      'i',
    ),
    unless: /\b(?:not|n'?t|never|reopened|back on|old|page|window|tab|chat|if|will|new one|new address|changed)\b/i,
  },
  'old-login': {
    is: new RegExp(
      part`\bcontracted\b(?=.*\b(?:old|previous|before|already|registered|had an?|was on|used to)\b)|\b(?:on|used
      |registered (?:on|with)|had (?:an? )?(?:login|account)(?: \w+){0,3}) (?:the )?(?:old|previous) (?:TI|training)\b`,
      'i',
    ),
    unless: new RegExp(
      part`\b(?:not?|non|never|was ?n'?t|are ?n'?t|is ?n'?t)[ -](?:\w+ ){0,2}(?:contracted|on the (?:old|previous)|used)\b
        |\b(?:bank|agency|locum|junior doctor)\b`,
      'i',
    ),
  },
  'shared-login': {
    is: new RegExp(
      part`\b(?:on|at|from|using|with|have|it'?s|its|only|logged (?:in|on) (?:as|with|to)|under) (?:the |a |an |our |this[ ]
        |one of the )?(?:\w+ )?${shared} (?:\w+ )?${computer}\b|\b(?:computer|pc|machine|login) (?:\w+ ){0,2}(?:is |'s )?(?:shared
        |everyone'?s|the ward'?s)\b|\blogged (?:in|on) as (?:the )?ward\b`,
      'i',
    ),
    unless: /\b(?:not|isn'?t|isnt|no longer|never|can i|should i|do i)(?: \w+){0,4} (?:shared|ward|generic)\b/i,
  },
  'own-login': {
    is: new RegExp(
      part`\b(?:on|from|using|with|at) (?:my|me) (?:own |personal |home |work )?(?:phone|fone|mobile|iphone|android
      |laptop|tablet|ipad|computer|pc|device)\b|\b(?:i'?m|im|i am|working|sat) (?:at|from) home\b|^\W*it'?s my (?:own )?(?:phone|mobile|laptop|tablet|ipad|computer)\W*$|\blogged (?:in|on) (?:to \w+[ ]
      |here )?(?:as|under) (?:me|myself|my own)\b`,
      'i',
    ),
    unless: /\b(?:not|can i|should i|do i|could i|can'?t|cannot|cant|doesn'?t|code|text|app|authenticator)\b/i,
  },
  'screen-reader': {
    is: new RegExp(
      part`\bscreen ?-?readers?\b|\b(?:using|use|with|run|running|have) (?:jaws|nvda|voice ?over|talkback|narrator)\b|\b
      (?:i'?m|im|i am) (?:(?:registered|partially|severely|completely|totally) )?(?:blind|partially sighted|sight impaired
      |visually impaired)\b|\bi (?:can'?t|cannot|cant|don'?t|do not) (?:use a|see the) (?:mouse|screen)\b|\bkeyboard only\b`,
      'i',
    ),
    unless: /\b(?:she|he|they|colleague|patient)(?:'s| \w+){0,3} (?:blind|screen ?-?reader)/i,
  },
  abroad: {
    is: new RegExp(
      part`\b(?:i'?m|im|i am|currently|still|while|working|from|away|stuck|out) (?:\w+ ){0,2}?(?:abroad|overseas
        |out of the country|outside (?:of )?(?:the )?(?:uk|england|britain)|in (?:another|a different|a foreign) (?:country
        |time ?zone))\b|^abroad\b|\b(?:i'?m|im|i am|currently|away|holiday|leave|home|family|here|back) (?:\w+ )?in (?:the )?
        (?:${countries})\b`,
      'i',
    ),
    unless:
      /\b(?:not|trained|qualified|recruited|recruitment|moved|came) (?:\w+ ){0,2}(?:abroad|overseas)\b|\boverseas (?:nurse|staff|recruit)/i,
  },
};

const length = part`(?:\d{1,3}|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half an?|a couple of|a few|ages|hours|days|all[ ]
    (?:day|night|morning|shift|afternoon|week)|weeks)`;
const waiting = new RegExp(
  part`\b(?:wait(?:ed|ing)?|wating|been|given it|left it|sat here)\b(?: (?:for|about|around|over|it|well|at|least|nearly
    |almost|like|more|than|now|here|sat|since|the|last|already|a|good))* (?:${length})\b`,
  'i',
);
const notWaiting =
  /\b(?:how long|should i wait|do i (?:\w+ )?wait|must i wait|wait(?:ing)? (?:12|twelve) hours|been (?:here|with|at|in|working|off|a |on))\b/i;
const expecting =
  /\b(?:e ?mail|mail|link|code|message|msg|nothing|still|waiting|sent|asked|requested|come|came|arriv\w*|nowt|reset)\b/i;

/**
 * What somebody says that they have done already.
 *
 * @param since milliseconds since the moment that they spoke of, if they did
 */
export function triedIn(said: string, since: number | undefined): readonly Tried[] {
  const plain = singleSpaced(said);
  const told = sieve(plain).flatMap((place) => {
    const [thing, { is, unless }] = listed[place] as (typeof listed)[number];
    return is.test(plain) && unless?.test(plain) !== true ? [thing] : [];
  });
  const hasWaited = isIn(plain, waiting) && !notWaiting.test(plain);
  const isOverdue =
    since !== undefined &&
    since >= 10 * 60_000 &&
    plain.length <= 250 &&
    expecting.test(plain) &&
    /\b(?:still|not|no|nothing|nowt|never|nil|yet|waiting)\b|n't\b/i.test(plain);
  const tried: readonly Tried[] = hasWaited || isOverdue ? [...told, 'waited'] : told;
  return tried.length < 2 ? tried : triedThings.filter((thing) => tried.includes(thing));
}

const listed = Object.entries(signs) as (readonly [keyof typeof signs, Sign])[];
const sieve = sieveOf(listed.map(([, { is }]) => is));
