import type { Signs } from './signs.ts';

/** Said in hard times, and on a bad day with a computer. */
export const strain: Signs = {
  weigh: ({ here, anywhere, joking }) => (here ? 0.3 : anywhere ? 0.6 : 1) * (joking ? 0.4 : 1),
  signs: [
    [
      /\b(?:off my food|not (?:been )?eat(?:ing|en)?|lost my appetite|cant eat|havent eaten|stopped eating|nt eat)\b/,
      0.6,
    ],
    [
      /\b(?:not slept|cant sleep|not sleeping|no sleep|havent slept|nt slept|hardly (?:sleep|slept)|barely (?:sleep|slept)|nightmares|dont sleep|awake all night|lie awake)\b/,
      0.6,
    ],
    [/\b(?:sad|miserable|unhappy|heartbroken|devastated|distraught|despair|despairing)\b/, 0.5],
    [/\b(?:so|completely|totally|just|feeling|feel|really) overwhelmed\b/, 0.4],
    [/\b(?:overwhelmed|overwhelming|anxious|anxiety|shaking|trembling|cant breathe|numb|drowning|trapped)\b/, 0.5],
    [/\b(?:exhausted|drained|worn out|shattered|so tired|on edge|stressed|stress)\b/, 0.3],
    [
      /\btired of everything\b|\bsick of everything\b|\b(?:enough of|given up on) everything\b|\bfed up of everything\b/,
      0.7,
    ],
    [/\b(?:scared|frightened|terrified|afraid|desperate)\b/, 0.3],
    [/\b(?:bullied|bullying|bullies|bully|harassed|harassing|harassment|racist|racism)\b/, 0.6],
    [
      /\b(?:someone|somebody|anyone|anybody|person|nobody) (?:\w+ ){0,3}talk to\b|\bneed to talk\b|\btalk to (?:someone|somebody)\b|\bdont know who to (?:tell|turn to|talk to)\b|\bwhere to turn\b/,
      0.4,
    ],
    [/\bhow (?:im|i am|i) (?:feeling|feel|doing|am)\b|\bhow i am\b|\bmy feelings\b|\babout how i\b/, 0.5],
    [
      /\b(?:losing it|losing my mind|losing my head|lost it|cant think straight|going under|head is (?:\w+ )?(?:mess|gone|all over|dark)|end of my tether|meltdown|give up|giving up)\b/,
      0.4,
    ],
    [/\b(?:error|mistake|incident|complaint|investigation|coroner|inquest)\b/, 0.3],
    [/\bpanicking\b|\bpanicked\b/, 0.3],
    [/\b(?:its|is|got|gets|was|been|become)(?: \w+)? too much\b|\ball too much\b/, 0.5],
    [/\bdont know what to do(?: any more)?\b|\bwhat is wrong with me\b|\bwhats wrong with me\b/, 0.3],
    [/\bin tears\b|\bcould cry\b|\bcrying\b|\bcried\b/, 0.4],
  ],
};
