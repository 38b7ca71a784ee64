/** Where a name stands, with the words that lead to it, and the name itself: positions in the text. */
export interface NameFound {
  readonly span: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
}

const title = '(?:dr|mr|mrs|ms|miss|mx|prof|professor|sister|rev)\\.?';
const word = "[\\p{L}][\\p{L}\\p{M}'-]*";
const words = `(?:${title} )?${word}(?: ${word}){0,4}`;

/** "My name is Grace Adeyemi", "full name: Grace Adeyemi". Not a username, nor the name of a system. */
const named = new RegExp(
  `(?<!user |user-|log ?in |account |file )\\b(?:my |full |your |the |first |and )*(?:names?|called)\\b(?:'s| is| =|:| -|=)*\\s+(?<value>${words})`,
  'iud',
);
const introduced = new RegExp(
  `\\b(?:i'?m|i am|this is|it'?s|its|from|regards,?|thanks,?)\\s+(?<value>${words})`,
  'iud',
);
const alone = new RegExp(
  `(?:^|[|,;.\\n]\\s*|\\bhi,? |\\bhello,? )(?<value>${words})(?=\\s*(?:[|,;.\\n(\\d]|here\\b|$))`,
  'iud',
);

/**
 * Words of which no name is made here: what people are, do, have and come with. A name that is one of them too (Will, Grace,
 * May) is not in the list.
 */
const noName = new Set(
  `a about access account actually address after again ago all already also am an and any anyone anything are as ask asked at
  away back bank be because been before being best better bit bleep both break broken but by bye call calls can cannot cant change
  check cheers code colleague coming contact correct could couldnt currently day days deaf desk details did didnt do doctor does
  doesnt doing done dont down due dyslexic each else email emails end error esr even every ext extension fine first for forgot
  forgotten from full get gets getting give given go going gone good got great had half happy has hasnt have havent having he hello
  help her here hi his home hours how human i id if ill im in is isnt issue issues it its ive job just keep keeps know last late
  leave left let like link locked locum log logged logging login logins look looking lost lot made mail make manager many me
  message middle minute mobile morning mum my mailbox name need needs net never new next nhs nhsp night nights no nobody none not nothing
  now number nurse of off office ok okay old on one online only open or other our out over page part password payroll payslip people
  person phone please pls porter possible problem problems put rather reach ready real really register registered reset right ring room
  said same saw say says screen see sent set she shift should sick since so some somebody someone something soon sorry speak
  staff start started starter starting stay still stop student stuck student support sure switchboard system talk team tel tell text
  than thank thanks that thats the their them then there theres these they thing things this those though thx ti till time tired to today
  together told tonight too training tried try trying twice unable unit until up us use used user username using very waiting want
  wanted ward was way we week well went were what whats when where which while who whole why will with without wont work working
  works would wrong yes yet yesterday you your agency hca receptionist midwife therapist physio registrar consultant apprentice
  volunteer contractor temp temporary permanent community theatre theatres clinic reception secretary admin interface mandatory payslips pay website site
  app browser chrome edge laptop computer pc tablet ipad wifi locked-out logged-out sign signed signing in-patient maternity paternity leave
  worried frustrated annoyed cross angry upset struggling desperate urgent asap everyone everybody anybody nothing form ticket reference`.split(
    /\s+/,
  ),
);

/** In characters: of what is longer nobody is called. */
const longest = 100;

function isPlain(text: string): boolean {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .split(' ')
    .every((one) => !noName.has(one));
}

/** All that was typed is a name, with what people put behind theirs: "SMITH, Mary", "Anne Smith (née Jones)", "Sam Okafor, RGN". */
const whole = new RegExp(`^(?<value>${words}(?:, ${words})?(?: \\((?:n[ée]e|formerly|was) ${words}\\))?)[.!]*$`, 'iu');
const behind = /^(?:here|again|please|pls|thanks|ta|speaking|sorry|too|then|me|it|that|this|one)$/;

/** "Jong No", "emma still": of two words the second may be any. */
function isWholeName(value: string): boolean {
  const plain = value.toLowerCase().replace(/[(),]/g, '').split(' ');
  const [first = '', second = '', ...more] = plain;
  if (value.length < 2 || value.length > longest || noName.has(first) || behind.test(plain.at(-1) ?? '')) return false;
  if (more.length === 0 && second !== '') return true;
  return plain.filter((one) => noName.has(one)).length === 0 || (isTitled(value) && /^\p{Lu}\p{Ll}/u.test(value));
}

const capital = new RegExp(`^(?:${title} )?\\p{Lu}`, 'iu');

function isTitled(text: string): boolean {
  return text
    .split(' ')
    .every((one) => /^\p{Lu}/u.test(one) || /^(?:de|van|von|der|la|le|el|al|bin|da|dos|di)$/i.test(one));
}

/** The first words of what was found, up to one that no name has: "Grace Adeyemi on ward 7". */
function trimmed(found: string): string {
  const kept: string[] = [];
  for (const one of found.split(' ')) {
    if (noName.has(one.toLowerCase().replaceAll("'", ''))) break;
    kept.push(one);
  }
  return kept.join(' ');
}

/**
 * The name by which somebody gives themselves to be known, if one is in the text.
 *
 * @param isOpen it was asked for: it need not be said that it is one
 * @param isBeside other details stand beside it, as on a form
 */
export function nameIn(
  text: string,
  { isOpen, isBeside }: { readonly isOpen: boolean; readonly isBeside: boolean },
): NameFound | undefined {
  const found = (pattern: RegExp, isName: (value: string) => boolean): NameFound | undefined => {
    const global = new RegExp(pattern.source, `${pattern.flags}g`);
    for (const match of text.matchAll(global)) {
      const [start] = match.indices?.groups?.value ?? [0, 0];
      const value = trimmed(match.groups?.value ?? '');
      if (value === '' || value.length > longest || !isName(value)) continue;
      return {
        span: { start: match.index + (/^[|,;.\n\s]*/.exec(match[0])?.[0].length ?? 0), end: start + value.length },
        value: { start, end: start + value.length },
      };
    }
    return undefined;
  };
  const all = isOpen ? whole.exec(text.trim())?.groups?.value : undefined;
  if (all !== undefined && isWholeName(all)) {
    const start = text.indexOf(all);
    const span = { start, end: start + all.length };
    return { span, value: span };
  }
  const several = (value: string) => value.includes(' ');
  return (
    found(named, (value) => isPlain(value)) ??
    found(
      introduced,
      (value) => (several(value) && (isTitled(value) || isBeside || isOpen)) || (isOpen && capital.test(value)),
    ) ??
    (isBeside || isOpen ? found(alone, (value) => several(value) || (isOpen && value.length > 1)) : undefined)
  );
}
