import type { Signs } from './signs.ts';

const kin =
  '(?:mum|dad|mother|father|husband|wife|partner|son|daughter|baby|nan|gran|grandad|brother|sister|friend|child|best friend|twin|aunt|uncle)';

/** Plainly said of how somebody is. */
export const suffering: Signs = [
  [
    /\b(?:not|nt|cant|stopped|barely|hardly|havent) (?:\w+ )?(?:eat|eating|sleep|sleeping|eaten|slept) (?:or|and|nor) (?:eat|eating|sleep|sleeping|eaten|slept)\b(?! in)/,
    0.7,
  ],
  [
    /\b(?:my )?nerves (?:\w+ )?(?:shot|gone|bad|wrecked|shredded|pieces)\b|\bhad (?:a|another) (?:\w+ )?cry\b|\bbad death\b|\bcant (?:do|manage) (?:nights|days|shifts|this job|the job|my job|this work|nursing)(?: \w+)? any more\b/,
    0.8,
  ],
  [
    /\b(?:car|bed|toilet|sofa|floor)(?: \w+){0,5} (?:\| )?(?:cant|couldnt|unable to|can not) (?:\w+ )?(?:move|get out|get up|go)\b|\bi?m having a (?:heart attack|stroke)\b/,
    1,
  ],

  [
    /\b(?:cant|couldnt|hardly|barely|not|unable to|struggling to|stopped|struggle to|nt|didnt|dont know how to)(?: \w+)? (?:cope|coping)\b/,
    1.1,
  ],
  [
    /\b(?:cant|couldnt|dont want to|not able to|unable to|nt)(?: \w+)? (?:go|carry|keep going|keep) on\b(?! to| the | with the| nhsp| esr| annual| leave)|\bcant keep going\b/,
    1.1,
  ],
  [
    /\b(?:cant|couldnt) (?:\w+ )?(?:do|take|bear|stand|handle|deal with) (?:this|it|things|life|everything|much|anything|any of it)(?: \w+)? ?(?:any more|any longer|no more|much more|much longer|like this)\b|\bcant take (?:it|any more|no more)\b/,
    1,
  ],
  [
    /\b(?:cant|couldnt|dont want to|struggle to|struggling to|scared to|dont know how to) (?:\w+ )?face\b|\bcant (?:make|get|bring|force) (?:myself|me|my \w+)\b|\bcant get out (?:of|the) (?:bed|car|house|my bed|the car|the house)\b|\bscared (?:to|of) (?:go|going|come|coming) (?:in|into|to) ?(?:work|the ward|shift)?\b/,
    1,
  ],
  [
    /\b(?:not|no|havent|hasnt|nt|dont)(?: \w+){0,2} (?:got it in me|force|strength|energy|fight|will) (?:left )?(?:to (?:continue|carry on|go on|live|fight)|any more|left)\b|\b(?:cant|not|no longer|unable to|never|couldnt)(?: \w+)? continue\b(?! (?:to|with|past|button|until|because))|\bgot it in me to (?:carry|go)\b/,
    1,
  ],
  [
    /\b(?:cant|dont|couldnt|cannot|not|nt) feel(?:ing)? (?:anything|well in|right in|like myself|myself|human|real|alive)\b|\b(?:my )?head(?: \w+){0,2} (?:right|well|wrong|mess|dark|gone|noise|loud)\b/,
    0.8,
  ],
  [
    /\b(?:i|and|just|then|to) (?:\w+ )?(?:cry|weep|sob)\b(?<!could cry)(?<!want to cry)(?<!wanna cry)(?<!made me cry)/,
    0.8,
  ],
  [
    /(?:^|\b(?:im|feel|feeling|felt|been|so|very|really|bit|pretty) )(?:low|down|bad|awful|sad|numb|empty|dark|terrible|rough) (?:for|since)\b|\b(?:im|been|was|so) (?:\w+ )?(?:drowning|sinking|spiralling|suffocating|crumbling|disintegrating)\b|\bfeel(?:ing)? (?:like|as if|as though) (?:im |i am |a |i )?(?:drowning|sinking|fraud|failure|failing|nothing|nobody|ghost|zombie|waste|disappearing)\b/m,
    0.8,
  ],
  [
    /\b(?:car park|the car|my car|outside|sluice|toilet|toilets|changing room|linen cupboard|stairwell)(?: \w+){0,3} (?:cant|crying|cry|in tears|unable|shaking|couldnt|sobbing|hiding|frozen)\b|\b(?:cant|couldnt)(?: \w+)? (?:go|walk|step) (?:in|into work|into the ward|inside|through the door|back in|back to (?:work|that|the ward))\b(?! to)/,
    0.8,
  ],
  [
    /\bfeel(?:ing)? (?:\w+ )?sick (?:going|before|about|at|every|walking)\b|\b(?:guilt|shame|ashamed|distress|distressed|despair|despairing|distraught|heartbroken|broken inside)\b/,
    0.7,
  ],
  [
    /\bmental health(?: \w+){0,3} (?:terrible|bad|awful|pieces|worse|suffering|bits|poor|declining|gone|worst|low|struggling|crisis|floor)\b/,
    0.8,
  ],
  [
    /\b(?:cant|not|couldnt|never|nt|dont)(?: \w+)? (?:get|getting|move) (?:over|past|on from) (?:it|this|him|her|what|that)\b/,
    0.5,
  ],
  [
    /\bnobody(?: \w+){0,2} (?:talk to|turn to|how i am|how im|to talk|i can tell)\b|\bno ?(?:one|body)(?:s)? asked\b|\bhere i have nobody\b|\bhave nobody\b/,
    0.7,
  ],
  [
    /\bsupport (?:\w+ )?for (?:me|staff|people|nurses|anyone)(?: \w+){0,3} (?:struggling|suffering|depressed|stressed|anxious|not coping|bereaved)\b/,
    1,
  ],
  [
    /\b(?:thinking|think|dream|dreaming) (?:about|of) (?:disappearing|running away|not coming back|leaving it all)\b/,
    1,
  ],
  [
    /\b(?:reached|come to|at) the end of (?:the line|everything|it all|my life)\b|\bfeel like im at the end\b|\b(?:wife|husband|partner|boyfriend|girlfriend|fiance) (?:\w+ )?(?:left|leaving|leave|cheated)(?: me)?\b|\bcant function$|\bcant function at\b|\b(?:do|face|get through|manage) another (?:day|night|week)\b|\bcant breathe when i think\b/m,
    0.8,
  ],
  [/\b(?:end of my (?:rope|tether)|wits end)\b/, 0.7],
  [
    /\blost (?:\w+ )?will to live\b|\b(?:fall |go to |just |to )a?sleep (?:forever|for ever|and never)\b|\bsleep forever\b|\bnever wake\b/,
    1.6,
  ],
  [
    /\breason to (?:get up|live|carry on|be here|go on|wake up|stay|keep going|exist)\b|\b(?:ready|want|going|time) to end (?:things|everything|myself)\b|\bthings about harming\b|\b(?:harming|hurting|killing) me\b(?<!is killing me)(?<!its killing me)(?<!keeps killing me)/,
    1.2,
  ],
  [
    /\b(?:heart|soul|mind|spirit|head)(?: \w+){0,2} (?:heavy|broken|dark|empty|not well|sick|black)\b|\b(?:not (?:\w+ )?(?:well|right)|ill|sick) in (?:the|my) (?:mind|head)\b|\b(?:drained|empty|hollow|dead|broken|numb|crumbling|screaming|dying)(?: and \w+)? inside\b/,
    0.9,
  ],
  [
    /\b(?:dont|no longer|cant|never|not|stopped)(?: \w+)? (?:enjoy|enjoying|look forward to|looking forward to|care about|caring about) (?:anything|life|myself|anyone)\b|\b(?:everything|life|all|the world|work) (?:feels|seems|looks|is|has gone)(?: \w+)? (?:grey|gray|dark|black|bleak|heavy|pointless|unbearable|falling apart|dull)\b/,
    0.9,
  ],
  [
    /\b(?:terrified|petrified|scared|frightened) (?:of|about) (?:going|coming|work|being|tomorrow|my|the next)(?: \w+)?\b/,
    0.7,
  ],
  [
    /\b(?:has|have|is|its|hes|shes|they|work|job|ward|bullying|covid)(?: \w+)? (?:broken|destroyed|destroying|crushed|crushing|ruined|ruining|finished) (?:me|my life|my head|my confidence)\b/,
    0.9,
  ],
  [
    /\b(?:have|got|ive) (?:got )?(?:nobody|no friends|no family here|nobody left)\b(?! to (?:put|ask|contact|call|name|list|cover))|\bmy (?:own )?funeral\b/,
    0.7,
  ],
  [
    /\b(?:not|nt|cant|havent|hardly|barely|struggle to|struggling to)(?: \w+)? (?:get |got |getting |been |leave |left )?out of (?:my )?bed\b|\b(?:emotional|nervous|complete|total|absolute) wreck\b|\bwelling up\b|\btear(?:ing|y) up\b|\bin floods\b/,
    0.8,
  ],
  [
    /\b(?:on|near|close to|over|at|to) the (?:brink|edge)\b(?! (?:browser|of (?:the|my) seat))|\bgoing under\b|\bfeel like (?:im )?going\b/,
    0.7,
  ],
  [
    /\b(?:stalk|stalker|stalking|stalked)\b|\bfound out where i (?:work|live|am)\b|\bfollow(?:s|ed|ing) me (?:home|to work|around|from)\b|\bthreat(?:s|ened|ening) (?:to|me|by)\b/,
    0.8,
  ],
  [
    /\b(?:strong for|tired of (?:being|fighting|trying|pretending|it all|everything|life)|pretend(?:ing)? (?:im|to be|that im) (?:ok|fine|okay|all right))\b/,
    0.8,
  ],
  [
    /\b(?:wine|vodka|gin|alcohol|beer|drugs|weed|cocaine|codeine|zopiclone|sleeping tablets|bottle)(?: \w+){0,3} (?:every|night|cope|sleep|through|day|work)\b|\bself medicat\w+\b|\b(?:relapsed|alcoholic|addicted|addiction)\b/,
    0.8,
  ],
  [
    /\b(?:my|this) life (?:\w+ )?(?:mess|falling|hell|ruined|empty|awful|misery|miserable|nothing|joke)\b|\bmy life is a mess\b|\bgiv(?:e|ing|en) up on (?:everything|it all|people|everyone|me)\b/,
    0.9,
  ],
  [
    /\b(?:baby|boy|girl|patient|man|woman|lady|child|colleague|friend|one) (?:we|i|that we|who) (?:lost|couldnt save)\b|\bcouldnt save (?:him|her|them)\b|\btook (?:his|her|their) own\b/,
    0.8,
  ],
  [
    /\bmental (?:wellbeing|wellness|struggles|illness|breakdown)\b|\b(?:emotional|psychological) (?:distress|wellbeing|state)\b|\bconfidential(?:ly)?(?: \w+){0,4} (?:speak|talk|help|support|listen)|\b(?:speak|talk|help|support|someone|somebody) (?:\w+ ){0,3}(?:in confidence|confidential(?:ly)?)\b/,
    0.7,
  ],
  [/\bnot doing (?:so |too |very |that )?(?:well|good|great|ok|okay|all right)\b/, 0.7],
  [
    /\b(?:feel|feeling|feels|felt) (?:so |very |really |too |quite |that |like |all |just |pretty |completely |a bit |extremely |absolutely |totally |utterly ){0,4}(?:dark|bleak|awful|terrible|rotten|dreadful|wretched|hollow|heavy|raw|fragile|vulnerable|unbearable|tearful|helpless|powerless|unloved|unwanted|worn down|beaten|defeated|guilty|sad|hurt|scared)\b(?! (?:about|for) (?:asking|bothering|not))/,
    0.7,
  ],
  [
    /\bdont (?:think|know if|know how|believe)(?: \w+){0,2} i can (?:\w+ )?(?:carry on|go on|cope|keep going|do this|face|take (?:it|much)|live|survive|get through)\b|\bcant live (?:like this|this way|with this|with myself)\b|\b(?:every|each) (?:day|shift|night|hour|morning) (?:is|feels|its)(?: like)? (?:a |an )?(?:struggle|battle|fight|nightmare|torture|hell)\b/,
    1,
  ],
  [
    /\b(?:saw|watched|watching|seeing|seen)(?: \w+){0,4} (?:die|dying|dead|suffer|suffering)\b|\b(?:cant|couldnt|wont)(?: \w+){0,6} (?:out of|in|inside) my (?:head|mind)\b|\bkeep thinking about (?:it|the|him|her|them|that|what|how)\b|\b(?:hanged|hung|shot) (?:himself|herself|themselves)\b/,
    0.7,
  ],
  [
    /\b(?:i )?want out$|\bout of this life\b|\bim (?:just )?a shell\b|\b(?:will|going to|gonna|itll) (?:all )?be (?:ok|okay|all right|alright)$/m,
    0.7,
  ],
  [/\b\w+ing my (?:mental )?health\b|\bmy heads? (?:is |has )?(?:gone|going|broken|fried and)\b|\bhumiliat\w+\b/, 1],
  [/\bim (?:really |honestly |actually )?(?:struggling|suffering|desperate|terrified|broken|drowning|falling)$/m, 0.7],
  [/\b(?:im|feel|really|just|not) (?:\w+ )?not safe\b|\bim not safe\b/, 1],
  [
    /\bcant stop (?:crying|the tears|sobbing|shaking|thinking about (?:it|him|her|what happened|that patient|the patient))\b/,
    1.3,
  ],
  [
    /\b(?:been|keep|keeps|im|just|always|found|sat|sitting|stood|hiding|here|was|spent|end up|started|start|myself) (?:\w+ ){0,3}(?:crying|in tears|sobbing|weeping|cry|to tears)\b|\b(?:cry|crying|cried|cries|sob|sobbing|weep|tears|tearful)(?: \w+){0,3} (?:every|all|before|after|alone|to sleep|myself|night|daily|most|toilets?|sluice|car|drive home|shift|work|hours|again)\b|\btearful\b/,
    1,
  ],
  [/\b(?:panic|anxiety) attacks?\b/, 1.2],
  [
    /\b(?:having|had|heading for|close to|on the verge of|near|verge of|going to have|think im having|in)(?: \w+){0,3} (?:breakdown|break down)\b|\bmental breakdown\b|\bnervous breakdown\b|\b(?:breaking|broken) down\b|\b(?:falling|fallen|coming) (?:apart|to pieces)\b|\b(?:im|is|all|are) in (?:pieces|bits|bad way|crisis)\b|\bin crisis\b|\bbreaking me\b/,
    1,
  ],
  [
    /\b(?:at|reached|past|beyond|hit) (?:my |a |the )?(?:breaking|lowest|limit)(?: point)?\b|\bnothing left (?:to give|in me|in the tank)\b|\bon my last legs\b|\brunning on empty\b/,
    1,
  ],
  [
    /(?:^|\b(?:feel|feeling|feels|felt|so|everything|life|future|all|just|things)(?: \w+){0,2} )(?:hopeless|worthless)\b|\bim (?:\w+ )?worthless\b/m,
    1,
  ],
  [/\b(?:burnt|burned|burn) out\b|\bburnout\b/, 1],
  [
    /\b(?:feel|feeling|feels|felt|so|very|really|get|am|im) (?:so |very |really |too |quite |that |like |all |just |pretty |a bit |\w+ly ){0,4}(?:low|down|depressed|miserable|empty|numb|trapped|alone|lonely|isolated|unloved|unhappy(?! with| about)|desperate and|broken|nothing|invisible|suffocated|ashamed|a failure|failure|useless|unsafe|awful in myself)\b(?! on (?:battery|staff|storage|data|credit|me|it)| to the| battery)/,
    0.8,
  ],
  [/\bdepress(?:ed|ion)\b|\blow mood\b|\bmy mood\b/, 0.7],
  [/\b(?:my|bad|severe|with) anxiety\b|\banxiety (?:is|so|bad|through)\b/, 0.7],
  [/\bmy mental (?:health|state)\b/, 0.8],
  [/\bmental (?:health|state)\b/, 0.6],
  [/\bmentally\b|\bemotionally\b/, 0.5],
  [
    /\bstruggling (?:\w+ )?(?:mentally|badly|emotionally|so much|a lot|to get through|with (?:life|everything|my mental|my head|my mood|work|being))\b|\b(?:really|badly|so|im) struggling\b/,
    0.6,
  ],
  [
    /\b(?:everything|it all|all of it|life|work|job)(?: \w+){0,2} (?:too much|on top of me|falling apart|overwhelming|unbearable)\b|\btoo much for me\b|\bwant (?:it|everything|all|this feeling|the pain)(?: \w+)? (?:to )?(?:stop|be over|end|go away)\b(?! \w+ing)|\bmake it stop\b/,
    1,
  ],
  [/\bdread(?:ing|ed)?(?: \w+){0,3} (?:shifts?|work|in|days?|nights?|mornings?|mondays?|waking)\b/, 1],
  [
    /\b(?:sick|throw up|vomit\w*|throwing up|shaking|physically ill)(?: \w+){0,2} (?:before|with worry|at the thought|thinking about)(?: \w+){0,3}\b/,
    0.7,
  ],
  [
    /\bcounsell(?:ing|or)s?\b|\btherap(?:y|ist)\b(?! (?:dept|department|team|assistant|services))|\bsamaritans\b|\bcrisis (?:line|team)\b|\b(?:mental health|psychological|emotional|wellbeing) (?:support|help|service|services)\b|\bstaff support\b|\bemployee assistance\b/,
    1,
  ],
  [
    /\b(?:making|made|makes) me (?:\w+ )?(?:ill|unwell|poorly)\b|\bnot (?:in a )?(?:good|great|right) (?:place|headspace)\b|\bin a bad (?:place|way)\b|\bnot (?:ok|okay|alright|all right|well) (?:in myself|in my head|mentally|any more|at all)\b|\bim (?:really )?not (?:ok|okay|alright|all right)\b/,
    1,
  ],
  [/\b(?:hate|hating) (?:coming|going) (?:in|to work)\b|\bhate (?:my job|this job|my life)\b/, 0.7],
  [
    new RegExp(
      `\\b${kin}(?: \\w+){0,2} (?:died|passed away|passed|dying|killed|death)\\b|\\blost (?:my|our|the) (?:\\w+ )?${kin}\\b|\\bmiscarr\\w+\\b|\\bgriev(?:e|ing)\\b|\\bgrief\\b`,
    ),
    0.8,
  ],
  [
    /\b(?:lost|losing) (?:a |my |another |that |two |three )(?:\w+ )?patients?\b(?! list)|\bpatient(?: \w+){0,2} (?:died|die|dying)\b|\b(?:keep|kept)(?: having)? (?:seeing|nightmares|replaying|reliving|going over|hearing|picturing|thinking about (?:it|him|her|them))\b|\bflashbacks?\b|\bhaunt\w*\b|\btraumati\w+\b/,
    0.7,
  ],
  [/\b(?:lonely|loneliness|all alone|so alone|feel alone|im alone|nobody to talk to|no friends|no family)\b/, 0.7],
  [
    /\bnobody (?:cares|care|asks|ask|understands|understand|listens|listen|sees|helps|would care|to tell|knows how i|wants me|loves me)\b/,
    0.5,
  ],
  [
    /\b(?:drinking|drink|drunk)(?: \w+){0,2} (?:every|too much|a lot|more|myself|to get|just to|to cope|to sleep|before)\b|\bgetting through the day\b|\bget through the (?:day|shift)\b/,
    0.7,
  ],
];
