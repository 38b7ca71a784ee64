import { normalise } from '../understanding/words.ts';

const unsure =
  /^(?:(?:im|i am|er|um|erm|well|hmm|sorry|honestly|tbh) )*(?:not (?:really |too |very |entirely |quite |100 )?(?:sure|certain)|unsure|dont know|do not know|i dont know|i do not know|dont no|dunno|idk|no idea|no clue|not a clue|(?:havent|aint|have not|ive not) (?:got )?(?:a clue|an idea|the foggiest)|couldnt (?:say|tell you)|cant (?:say|tell|remember)|i cant (?:say|tell|remember)|maybe|might be|possibly|hard to say|who knows|how (?:would|do|should) i know)\b/;
const neither =
  /^(?:(?:no|er|um|well) )*(?:neither|none|not any|nothing (?:there|here)|no (?:one|none))(?: (?:of (?:them|these|those|the above|it)|one|fits?|really|applies|thanks?))*$/;

/** How a person stands to a question that they answer with no answer of it: they do not know, or nothing in it fits. */
export function stanceOf(text: string): 'unsure' | 'neither' | undefined {
  const said = normalise(text);
  if (said.split(' ').length > 8) return undefined;
  if (neither.test(said)) return 'neither';
  return unsure.test(said) ? 'unsure' : undefined;
}
