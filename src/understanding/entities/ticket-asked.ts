import { part } from '../../text/pattern.ts';
/** Somebody asks how far a ticket has come. */
export interface TicketAsked {
  /** In capitals, where one was said. */
  readonly reference?: string;
}

const reference = /\bLK[-\s]?([A-Z0-9]{3})[-\s]?([A-Z0-9]{3})\b/i;
const ticket = '(?:ticket|request|reference|case|message|incident|job|call|enquiry|query)s?';
const mine = `(?:my|the|that|this|our|me) (?:\\w+ )?${ticket}`;
const news = '(?:news|update|updates|progress|status|word|joy)';
const asking = [
  part`\b(?:how(?:'?s| is| are)|where(?:'?s| is| are)|what(?:'?s| is)(?: (?:happening|going on|up|the (?:status|state
    |latest|news)))?(?: (?:with|of|on|about))?|what (?:happened|became) (?:to|of|with)|what about) ${mine}\b`,
  `\\b(?:any|no|is there any|have you (?:got )?any|got any) (?:more |further )?${news}(?: yet)?\\b.*\\b(?:ticket|reference|request)\\b`,
  `\\b${news} (?:on|of|about|for|with) ${mine}\\b`,
  `\\b(?:check|chase|chasing|track|look up|see)(?: on| up)? ${mine}\\b`,
  part`\b(?:has|have|did|is|was|will|when (?:will|is)) (?:anyone|anybody|someone|somebody|they|you|it|${mine})\b.*\b
    (?:picked up|looked at|seen|read|answered?|closed|open|done|received?|got|sorted|dealt with|reply|replied)\b.*\b(?:ticket
    |request|reference)\b`,
  `\\b(?:has|is|was|did) ${mine}\\b.*\\b(?:picked up|looked at|seen|read|answered|closed|open|done|received|sorted|dealt with|gone|go|sent)\\b`,
  `\\b(?:raised|logged|sent|opened|put in|made) (?:a|my|the) (?:ticket|request)\\b.*\\b(?:news|nothing|update|heard|no reply|no answer|nobody|yet|waiting)\\b`,
  `^(?:my )?ticket(?: (?:number|status|update|please))*\\W*$`,
].map((pattern) => new RegExp(pattern, 'i'));
const short = 12;

/** Hears "how is my ticket", "any news on LK-7QF-2MX", "has my ticket been looked at". A ticket that is to be opened is none. */
export function ticketAsked(text: string): TicketAsked | undefined {
  const [, first = '', second = ''] = reference.exec(text) ?? [];
  const words = text.trim().split(/\s+/).length;
  if (first !== '') return words <= short ? { reference: `LK-${first}-${second}`.toUpperCase() } : undefined;
  return words <= short * 2 && asking.some((pattern) => pattern.test(text)) ? {} : undefined;
}
