import type { Signs } from './signs.ts';

const home =
  '(?:husband|wife|partner|boyfriend|girlfriend|ex|fiance|dad|father|mother|mum|son|brother|stepdad|he|she|man|patient|relative)';
const self = '(?:my|her|him|them|your|one|our)(?:self|selves)';

/** Plainly said of a life, or of danger. */
export const danger: Signs = [
  [/\bsuicid(?:e|al)\b/, 3],
  [
    new RegExp(
      `\\b(?:kill|killed|killing|hang|hanging|hurt|hurting|harm|harming|harmed|cut|cutting|drown|drowning|poison|burn|burning|starve|starving|top) (?:\\w+ )?${self}\\b`,
    ),
    3,
  ],
  [/\bself ?harm(?:ing|ed|s)?\b/, 3],
  [/\b(?:end|ending|take|taking|took|finish|finishing|stop) (?:my|her|his|their|this|the) (?:own )?life\b/, 3],
  [
    /\b(?:end|ending|finish) (?:it|this|everything)(?: all)? (?:all|tonight|now for good|for good|once and for all)\b|\bend it all\b|\b(?:thinking (?:of|about)|feel(?:ing)? like) ending (?:it|things|everything)\b|\b(?:dont|not|never|didnt) feel(?:ing)? like (?:living|being here|being alive|existing|waking up)\b/,
    3,
  ],
  [/(?<!makes? me )(?<!made me )\bwant(?:s|ed|ing)?(?: to)?(?: just)? (?:die|be dead|to be dead)\b/, 3],
  [
    /\b(?:want|going|thinking (?:of|about)|plan|planning|ready|need)(?: to)? (?:end|ending|finish|finishing) it\b(?! by| off| before| today| tonight so)/,
    2,
  ],
  [
    /\b(?:think|thinking|thought|thoughts|imagine|imagining|urge|tempted|planning|plan|want|feel like)(?: \w+){0,3} (?:crash|crashing|swerving|jumping|jump|hanging|overdosing|dying|death|die|ending things)\b(?! (?:out|through) (?:of )?(?:the |a )?window)/,
    1.6,
  ],
  [
    /\b(?:stood|stand|standing|sat|sitting|stand) (?:\w+ )?(?:on|at|by|over) (?:the |a )?(?:\w+ )?(?:bridge|ledge|roof|edge|parapet|railway|tracks|platform edge|cliff)\b/,
    1.4,
  ],
  [
    /\bi want finish$|\bwant (?:to )?finish (?:all|everything|my)\b|\b(?:done|finished|through) with (?:everything|life|it all|living)\b|\bgot it in me to (?:carry|go)\b/m,
    1.5,
  ],
  [
    /\b(?:think|thinking|thought)(?: \w+)? (?:about|of) (?:the |taking |all )*(?:tablets|pills|meds|blade|razor|rope|insulin)\b|\b(?:pills|tablets|rope|blade|knife|razor|insulin)(?: \w+){0,2} (?:in front of me|in my hand|ready|next to me|beside me|here with me)\b/,
    2.5,
  ],
  [
    /\b(?:written|wrote|writing|left|leaving) (?:\w+ )?(?:a |my |the )?(?:suicide |goodbye |final |last )(?:note|letter|message)s?\b|\bwritten (?:a|my|the) note\b(?! in| on| about| of)|\b(?:said|saying|say) (?:all )?my (?:\w+ )?goodbyes\b|\bgiv(?:en|ing) (?:all )?my (?:things|stuff|possessions|dog|cat) away\b/,
    2.5,
  ],
  [
    /\b(?:no longer|not|never|dont|doesnt|didnt)(?: \w+)? (?:wish|care|want|desire)(?: to)? (?:live|be alive|go on|carry on living|exist|wake up|be here)\b|\bwish to (?:die|end)\b|\b(?:if|whether) i (?:live|die|live or die|lived|died)\b/,
    2.5,
  ],
  [
    /\b(?:better|easier|happier)(?: \w+){0,3} (?:if|when|without) (?:i|me) (?:wasnt|werent|was not|went to sleep|wasnt here|was gone|were gone|died|disappeared|was dead|didnt)\b/,
    2.5,
  ],
  [
    /\b(?:said|says|threatens|threatened|going|gonna|told me|tried)(?: (?!not\b|cant\b|cannot\b|can.t\b|couldnt\b|couldn.t\b|wont\b|won.t\b)\w+){0,3} (?:kill|hurt|stab|beat|find) me\b|\bprotect (?:myself|my (?:kids|children|son|daughter)) from (?:him|her|my)\b/,
    2.5,
  ],
  [
    new RegExp(
      `\\b${home} (?:is|gets|has been|was|being|can be)(?: \\w+){0,2} (?:violent|abusive|dangerous|aggressive)\\b`,
    ),
    1.5,
  ],
  [
    /\beverything (?:\w+ )?(?:pointless|hopeless|black|dark)\b|\bnothing (?:\w+ )?matters\b|\b(?:ive|i|have|got) nothing left$|\bnothing left (?:for me|to live|in me|to give)\b|\bnothing (?:is )?worth\b/m,
    1.2,
  ],
  [
    /\bthoughts (?:\w+ ){0,4}(?:afraid|scared|frighten\w*|scare|scaring|terrify)\b|\blive with (?:it|the guilt|what i|what happened|that)\b/,
    1.2,
  ],
  [/\bmakes? me want(?: to)? die\b/, 1.2],
  [
    /\bdead by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|morning|the morning|the weekend|christmas|then|summer|spring)\b/,
    2.5,
  ],
  [
    /\b(?:going|gone|goes|go|off|walking|walked|heading|driving|drove|way) (?:\w+ )?to the (?:bridge|cliffs?|railway|tracks|roof|viaduct|flyover|river)\b(?! (?:corridor|cafe|room|building|entrance|ward|terrace|level))/,
    1.4,
  ],
  [
    /\b(?:wish|wished|hope|rather|if|feel like|better off) (?:i |im |that i |id )?(?:was|were|be|being|am|id|had)?(?: just)? ?(?:dead|dying|never (?:been )?born|wasnt (?:here|alive|born)|not here|gone|werent here)\b(?! at | resetting| doing| still)/,
    2.5,
  ],
  [
    /\bbetter off dead\b|\bfeel like dying\b|\bready to die\b|\b(?:think|thinking|thoughts?) (?:a lot )?(?:of|about) (?:death|dying|not being here|hurting|harming|killing|ending)\b/,
    2.5,
  ],
  [
    /\b(?:dont|not|never|no longer|doesnt|didnt|nt)(?: \w+)? want(?: to)?(?: be)? (?:live(?! chat)|living|alive|exist|existing|wake|life)\b/,
    3,
  ],
  [
    /\b(?:dont|not|no longer|didnt)(?: \w+)? want(?: to)? be (?:here|around|on this (?:earth|planet))\b(?! all| for| until| till| late| resetting| doing)/,
    2,
  ],
  [/\b(?:not|never|dont|didnt|wouldnt|wont)(?: \w+)? wak(?:e|ing)(?: up)?\b/, 2],
  [
    /\b(?:everyone|everybody|kids|children|family|they|them|world|people|husband|wife|mum|team|all|ward|parents|son|daughter|theyd|theyll|shed|hed|you|youd)(?: \w+){0,4} better off(?: if| without| when| with)?(?: \w+)? (?:i|me|im)\b/,
    3,
  ],
  [
    /\b(?:nobody|anyone|anybody|no body|would anyone|who)(?: \w+){0,2} (?:notice|miss|care|cares|bothered)(?: \w+)? (?:me|if i|if im|when i|i was|i were)\b|\bnobody would miss\b/,
    2.5,
  ],
  [
    /\b(?:want|wish|wanted|like|just|could|if i|to)(?: to)?(?: just)? (?:disappear|disappeared|vanish|not exist)\b(?! from)/,
    1.6,
  ],
  [
    /\boverdos(?:e|ed|ing)\b|\b(?:took|taken|taking|take|swallow|swallowed|stockpil\w+|saving up|counting)(?: \w+){0,5} (?:tablets|pills|paracetamol|insulin|meds)\b/,
    2,
  ],
  [/\b(?:been|started|start|keep) (?:\w+ )?cutting\b(?! off| out| in\b| me| it)/, 2],
  [
    /\b(?:dark|darkest|bad|scary|intrusive|horrible|awful|terrible|worst|frightening) (?:\w+ )?(?:thoughts|place)\b/,
    1.5,
  ],
  [
    /\b(?:keep|keeping) (?:myself|me) safe\b|\bnot safe (?:with|by|on my|alone|from)\b|\bunsafe at home\b|\b(?:dont|not|never) feel(?:ing)? safe\b/,
    2,
  ],
  [
    /\b(?:scared|frightened|afraid|terrified|worried) (?:of|about|at|by)(?: \w+)? (?:my own thoughts|my thoughts|myself|what i (?:might|may|could|will|ll|d) do|what ill do|own thoughts)\b|\b(?:do|doing|done) something (?:to myself|stupid|silly|to hurt)\b|\b(?:scared|afraid|worried|frightened) (?:i|ill|i will|im going to) (?:\w+ )?(?:hurt|harm|kill|snap)\b|\b(?:if i|i) dropped dead\b|\bdrop dead and nobody\b/,
    2.5,
  ],
  [
    /\b(?:edge|roof|top|ledge|parapet|bridge|railing)s? (?:of )?(?:the |a )?(?:multi|car park|building|bridge|stairwell|cliff|motorway|platform)|\bjump(?:ing|ed)? (?:off|from|in front|under|into the (?:river|canal|road|traffic))\b|\b(?:step|walk|stepping|walking) (?:out )?(?:in front of|into) (?:a |the |an )?(?:train|bus|traffic|lorry|car|road)\b/,
    2,
  ],
  [
    /\b(?:hope|hoped|hoping|wish|wished|wishing|pray|prayed|praying)(?: that)?(?: \w+){1,4} (?:would|wouldve|will|d|could)(?: just)? (?:hit|kill|crush|run over|crash into|take|finish off) me\b|\b(?:hope|hoped|hoping|wish|wished|wishing|pray|prayed|praying) (?:i|to) (?:dont|didnt|nt|not|never|would not|wouldnt) (?:wake|come round|make it)\b/,
    2.5,
  ],
  [
    /\b(?:crash|crashing|drive|driving(?! me)|swerve|swerving|steer|steering)(?: \w+){0,4} (?:on purpose|so i (?:dont|wouldnt|didnt)|tree|wall|bridge|barrier|central reservation|oncoming)\b/,
    2.5,
  ],
  [
    /\b(?:no|any|the|see|a|whats the|what is the) (?:point|reason|purpose)(?: \w+)? (?:in|of|to|for)?(?: \w+)? ?(?:living|live|being here|being alive|carrying on|carry on|going on|go on|life|anything|it all|any of it|trying any more|existing|exist|me being)\b|\bpoint (?:in|of) (?:living|life|anything|it all|any of it|me|being)\b|\b(?:dont|cant|couldnt|cannot) see the point(?: any more| anymore)?$|\brather not (?:be here|be alive|live|exist|wake up)\b|\buse (?:of|in) (?:going on|living|carrying on)\b/m,
    1.6,
  ],
  [
    /\blife (?:\w+ ){0,3}(?:no meaning|meaningless|pointless|not worth|worthless|unbearable|hopeless|over|finished)\b|\blife (?:isnt|is not|aint|not|is) worth\b|\blife(?: \w+){0,2} (?:not important|isnt important|no value|not matter|doesnt matter)\b|\bnot worth living\b|\bnothing to live for\b|\bno (?:meaning|life|hope) (?:for me|left|in my life|any more|in life)\b|\b(?:no|without|lost|lost all|any) hope\b(?! (?:with|of|that|in|for|then))/,
    1.6,
  ],
  [
    /\b(?:enough of|tired of|sick of|fed up (?:of|with)|done with|give up on|giving up on|given up on) (?:\w+ )?(?:life|living|being alive|existing)\b|\b(?:hate|giving up on|given up on|loathe|disgusted with) myself\b/,
    1.6,
  ],
  [
    /\b(?:cant|dont|couldnt|didnt|not|cannot|no)(?: \w+)? (?:see|find)?(?: \w+)? ?(?:way out(?! of (?:this|the|it) (?:loop|page|screen|menu|chat))|way forward|future for me|any future|a future|light at the end|way through this)\b/,
    1.5,
  ],
  [
    /\bno future\b|\brock bottom\b|\blive with myself\b|\bforgive myself\b|\bburden (?:to|on)\b|\bim a burden\b|\bdead inside\b/,
    1.5,
  ],
  [
    new RegExp(
      `\\b${home}(?: \\w+){0,3} (?:hits?|hit|hitting|hurts?|hurting|beats?|beating|beaten|threaten\\w*|choke[sd]?|strangled?|punch\\w*|abus\\w+|attack\\w*|rape[sd]?|kick\\w*|slap\\w*|assault\\w*|controls) (?:me|us)\\b`,
    ),
    3,
  ],
  [
    /\b(?:scared|frightened|afraid|terrified|cant|dont dare|dread)(?: \w+){0,3} (?:go|going|be|being) (?:back )?home\b|\b(?:scared|frightened|afraid|terrified) of (?:my|him|her) ?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|son)?\b(?! (?:password|account|login))|\bscared at home\b/,
    2,
  ],
  [
    /\b(?:abusive|violent) (?:relationship|marriage|partner|husband|wife|home|ex)\b|\bdomestic (?:abuse|violence)\b|\bbeing abused\b|\b(?:i was|ive been|got|been|was) (?:\w+ )?(?:assaulted|raped|attacked|beaten|strangled|hit|punched|threatened) (?:by|at home)\b|\b(?:i was|ive been|been) (?:assaulted|raped)\b/,
    1.5,
  ],
];
