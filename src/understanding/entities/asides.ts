/** What somebody does with a question, in place of answering it. */
export type Aside = 'say-again' | 'question-again' | 'reword' | 'skip' | 'returned';

/** What people put before and after it. */
const before =
  '(?:(?:sorry|oh|ok|okay|right|erm?|um|uh|hi|hiya|hello|hey|so|and|well|no|yes|yeah|actually|please|pls|just|wait|hang on|can you|could you|would you|can i|could i|may i|id like to|i would like to|lets|ill|i will|i want to|do you mind if i|is it ok to|excuse me|pardon) )*';
const after =
  '(?: (?:please|pls|plz|now|then|again|sorry|thanks|ta|mate|for now|if you can|if i can|if thats ok|if possible))*';
const whole = (words: string) => new RegExp(`^${before}(?:${words})${after}$`);

const asking = '(?:was|is|were|did)';
const it = '(?:it|this|that|this one|that one|this question|that question|the question|this bit|that bit|one)';
const acts: readonly (readonly [Aside, RegExp])[] = [
  [
    'question-again',
    whole(
      `(?:tell me |remind me (?:of )?|i forgot |ive forgotten |i missed )?(?:what (?:you|did you|were you) (?:asked?|asking|want to know|wanted to know)(?: me)?|what (?:${asking} )?(?:the|your|that) (?:last )?question(?: ${asking})?|the (?:last )?question)|whats? (?:${asking} )?(?:the|your|that) (?:last )?question(?: again)?|ask (?:me )?(?:that |it )?again|where were we|where (?:did|had) we (?:get|got) (?:up )?to|where are we`,
    ),
  ],
  [
    'say-again',
    whole(
      `say (?:that|it|all that)?(?: all)? ?(?:again|one more time|once more)|repeat(?: (?:${it}|all that|yourself|what you (?:just )?said))?|come again|what (?:did|was) (?:you|that|it)(?: just)?(?: say| you said)?|what you (?:just )?said|one more time|once more|(?:run|go) (?:that|it|through that|over that)(?: by me| past me)? (?:again|one more time)|i missed (?:that|it|what you said)|show me (?:that|it) again|write (?:that|it) again|didnt catch (?:that|it)|i didnt catch (?:that|it)`,
    ),
  ],
  [
    'reword',
    whole(
      `what|eh|huh|pardon|pardon me|come again|what do you mean(?: by (?:that|this))?|what does (?:that|this|it) mean|what do you want(?: from me)?|i (?:dont|do not|didnt) (?:understand|get)(?: (?:${it}|you|what you mean|what you want))?|(?:dont|do not) understand|you(?:ve)? lost me|(?:say|put) (?:it|that) (?:in other words|another way|differently|more simply)|in other words|in english|explain(?: ${it})?(?: to me)?|not sure what you(?: mean|re asking| are asking| want)|meaning`,
    ),
  ],
  [
    'skip',
    whole(
      `(?:skip|pass on|leave out|miss out|ignore)(?: ${it})?|pass|next(?: question| one)|(?:id |i would |i |would )?(?:rather|sooner|prefer) not(?: to)?(?: (?:say|answer|tell you|tell|give (?:it|that)))?(?: ${it})?|(?:i )?(?:dont|do not) (?:want|wish) to (?:say|answer|tell you|give (?:it|that))(?: ${it})?|no comment|none of your business|do i (?:have|need) to (?:say|answer|tell you)(?: ${it})?|im not (?:saying|answering|telling you)(?: ${it})?|move on(?: to the next(?: one| question)?)?`,
    ),
  ],
  [
    'returned',
    whole(
      `(?:(?:im|i am|and im|thats me|were) )(?:back|here)(?: (?:now|again|at last|at my desk|with you))*|back (?:now|again|at last|with you|at my desk|in the room|from \\w+(?: \\w+){0,3})|me again|here again|still here|im still here|sorry about that|sorry (?:got|was|were) (?:called away|busy|interrupted)|got (?:called away|interrupted)|where was i`,
    ),
  ],
];

/**
 * @param said as `normalise` leaves it. It is the whole of a message, never words inside a longer one
 */
export function asideIn(said: string): Aside | undefined {
  if (said === '' || said.length > 80) return undefined;
  return acts.find(([, is]) => is.test(said))?.[0];
}

/** A day's greeting, by which somebody comes back after hours. */
const greeting =
  /^(?:(?:oh|ok|right|well) )?(?:hi|hiya|hello|hey|heya|yo|alright|morning|evening|afternoon|good (?:morning|evening|afternoon|day))(?: (?:again|there|you|all|love|mate|latchkey|bot|its me|me again|im back|i am back|back))*$/;

export function isGreeting(said: string): boolean {
  return greeting.test(said);
}
