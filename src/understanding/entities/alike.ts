import { part } from '../../text/pattern.ts';
import { mostWords, remembered } from '../text/memo.ts';

/**
 * What people say in place of the answers that nearly every list has: that it worked or did not, that it came or has not, that they
 * do not know, that it is for later. An answer is of such a kind by one of its own words, so no guide has to list all of this.
 */
const kinds = [
  'in',
  'worked',
  'took',
  'went-on',
  'failed',
  'came',
  'nothing',
  'waits',
  'unsure',
  'later',
  'myself',
  'person',
  'locked',
  'refused',
  'blank',
  'slip',
  'done',
  'can',
  'cannot',
  'gone',
  'new-one',
  'send',
  'both',
  'which',
  'yes',
  'no',
] as const;
type Kind = (typeof kinds)[number];

/** By what words of its own an answer is of a kind. The label comes first among them. */
const known: Readonly<Record<Kind, RegExp>> = {
  in: /^(?:yes )?(?:im|i am) in(?: now| already)?$/,
  worked: /^(?:yes )?(?:it|that) worked$|^yes and it works$|^yes im past it$/,
  took: /^(?:yes )?it took (?:it|one)$|^(?:yes )?its (?:changed|reset|been reset)$|^it was accepted$|^accepted$|^password changed$/,
  'went-on': /^(?:yes )?it went (?:on|through)$|^im on the next page$/,
  failed:
    /^no (?:still|that fails|it wont let me in|im stuck|same|it refused|refused|the login fails|something failed|not yet)\b|^still (?:no|not|refused)$/,
  came: /^(?:yes )?(?:its here(?: now)?|it has come now|found it|ive found it|it has|it came)$/,
  nothing:
    /^(?:no )?(?:no code has come|the email hasnt come|it hasnt come|nowhere|its nowhere|nothing there|it isnt there|it hasnt|ive looked it isnt there|ive waited it isnt here)$/,
  waits: /\bill wait\b|\bill look later$/,
  unsure: /^(?:im not sure|i dont know|not sure|dont know|.* or im not sure|.* or i dont know|no idea)$/,
  later: /^(?:not now|ill (?:try|call them|look) later|later)$/,
  myself: /^(?:myself|do it myself|(?:no )?ill ask for it myself|ill write to them|start on their site)$/,
  person: /^(?:person|a person|human)$/,
  locked: /^(?:its |account )?locked$|^locked out$/,
  refused: /^it wasnt accepted$|^it refused the password$|^yes but it doesnt work$/,
  blank: /^(?:no )?(?:the page |it )?wont open(?: either)?$|^the page didnt work$|^it doesnt work there either$/,
  slip: /^i (?:may have )?typed (?:it|something|the) wrong\b/,
  done: /^done(?: it)?$|^(?:i )?clicked it$/,
  can: /^yes i can$|^yes it still opens$|^yes its open$/,
  cannot: /^no i cant$|^no its (?:gone|closed)$|^no or i dont have one$/,
  'new-one': /^yes a (?:new email|fresh one)$|^no i need (?:a new )?one$/,
  send: /^(?:send it|yes pass it on)$/,
  both: /^(?:in junk as well|inbox and junk)$/,
  which: /^which should i choose$/,
  gone: /^(?:no its (?:gone|closed)|i closed that page|no i cant)$/,
  yes: /^yes,/i,
  no: /^no,/i,
};

const now =
  '(?: (?:now|already|at last|finally|again|ok|okay|fine|straight away|this time|in the end|just now|just then))*';
const it =
  '(?:it|that|this|that one|this one|the page|the site|the password|the new password|the code|the new code|the link|the new one|the other one)';
const thing = '(?:it|one|that|this|an?|the|any|my|new|reset|email|e mail|mail|message|code|link|text)';

/** How it is said, as the whole of a message but for a little around it, and the kinds that it may be an answer of, the nearest first. */
const said: readonly (readonly [nearest: readonly Kind[], said: string])[] = [
  [
    ['in', 'worked', 'went-on'],
    part`(?:im|i am|were|we are|got|i got|ive got|i have got|managed to get|i managed to get|thats me|that is me|just got|i can get|i could get|i did get)[ ]
     (?:back )?(?:in|on|through|logged in|logged on|signed in|in to it|onto it)${now}|(?:in|logged in|logged on|signed in|got through)${now}
    |${it}(?:s| has| is| did)? (?:got|gets|let|lets|letting|logged|take|taken) me (?:back )?(?:in|on|through|straight in)${now}
    |(?:it|its|it has|that) let me|(?:it|i) (?:went|got) straight (?:in|on|through)|(?:it|that) let me (?:in|on|through)${now}|i can see (?:my )?(?:payslips?|training|modules|dashboard
     |home ?page|account)${now}`,
  ],
  [
    ['worked', 'took', 'in', 'went-on'],
    part`${it} (?:did |has |just |really |actually )?(?:work|worked|works)${now}|(?:it |that )?works? (?:a treat|like a charm|perfectly|fine|great)|worked${now}
    |(?:thats|that is|its|that has) (?:done|did|sorted|fixed) (?:it|the trick)|(?:that|it|yes that) (?:did|has done|was) (?:it|the trick)|did the trick
    |(?:thats|that is) (?:me )?(?:done|sorted|fixed|working|better)${now}|(?:all |its all |all is |its )?(?:sorted|fixed|working|done)${now}|(?:all |its all |all is |its )(?:good|ok|fine)${now}
    |success|bingo|job done|(?:oh )?(?:thats|that has|that) got it|(?:hurrah|hooray
     |finally|at last|result)
    |that (?:helped|told me|was it|does it|answers it|answered it)|(?:got|have|found) (?:it|what i (?:need|needed))(?: it)? worked|i managed (?:it|that)|managed it${now}
     |made it(?: in time)?|got it in(?: time)?|(?:just )?in time|just made it`,
  ],
  [
    ['took', 'worked', 'went-on'],
    part`${it} (?:has |did )?(?:took|taken|accepted|accept|liked|likes|like) (?:it|that|that one|this one|mine|the new one|them)${now}|(?:it|its) (?:been )?(?:accepted|happy)(?: with (?:it
     |that|that one))?${now}
    |(?:it |that |that one |that has )?(?:went|gone|goes) (?:through|in)${now}|took (?:it|that|that one)${now}|accepted(?: it| that)?${now}
    |(?:my |the |new )*password (?:is |has been |has |was )?(?:changed|reset|set|updated|accepted|in|done|saved)${now}|(?:says |its )?(?:been )?(?:reset|changed)(?: successfully| ok)?${now}`,
  ],
  [
    ['went-on', 'worked'],
    part`(?:its|it|it has|that) (?:moved|gone|went|let me go|let me carry|let me move) on${now}|(?:im )?(?:on )?(?:to )?(?:the )?next (?:page|bit|screen|part)${now}|(?:it )?(?:let
     |lets) me (?:past|continue|next)${now}`,
  ],
  [
    ['failed'],
    part`(?:still|its still|it still|no still) (?:no|not|the same|same|wont|doesnt|isnt|rejecting|refusing|chucking|kicking|throwing|stuck|nothing doing|failing|no good|no joy)(?: (?:thing
     |working|work|me|in|out|let|have|take|accept|it|that|mine|letting|doing|good|joy|luck|there|through|on))*
    |(?:no|not any|not much|without) (?:joy|luck|change|good|better|difference|different|use|dice)(?: (?:at all|with (?:it|that|this)|there|here|again|either|im afraid))*|(?:its |it is 
     |its just |just |the |exact |exactly )*same(?: (?:old|thing|message|problem|error|again|as before|as ever|result|page|screen|one))*
    |${it} (?:didnt|did not|hasnt|has not|doesnt|wont|wouldnt|does not|hasnt really) (?:work|worked|help|helped|do (?:it|anything|a thing)|make any difference|change anything|let me
     |let me (?:in|on|through)|take it|have it|like it|accept it)(?: (?:im afraid|sorry|either|again|at all))*
    |(?:didnt|did not|hasnt|doesnt|wouldnt|wont) (?:work|worked|help|make any difference|make a difference|change anything|take it|have it|have any of it|let me in|let me on|accept it
     |like it|do anything)(?: (?:im afraid|sorry|either|again|at all))*
    |(?:im )?afraid not|unfortunately not|sadly not|(?:thats|its|that is) a no|not a (?:sausage|chance|thing)|nope no different|no different|nothing (?:doing|changed|happened|different)
     |(?:tried (?:it|that|again)|done that|did that) (?:nothing|no (?:good|joy|luck|change|difference)|still (?:no|not|nothing|the same))
    |(?:it )?made no difference|(?:im )?(?:still |back )(?:stuck|out|where i (?:was|started)|locked out of it|at square one)|not yet|no joy`,
  ],
  [
    ['nothing', 'failed'],
    part`(?:still |no |well |im )*(?:nothing|nowt|not a thing|not a sausage|zilch|nada|naff all|sod all|bugger all|not a bean)(?: (?:yet|still|here|there|at all|in (?:there|it|here|my inbox
     |the inbox|junk|spam|either)|has come|come|came|coming|through|has arrived|arrived|has landed|landed|turned up|so far|either|sorry|im afraid))*
    |(?:still |theres |there is |ive |i have |ive had )*(?:no|not any|not seen any|not had any) (?:sign|sight|trace|email|e ?mail|mail|code|link|message|text|reply)(?: (?:of (?:it|one
     |anything|an? email|the email|the code)|yet|at all|still|here|there|so far|come|came|through|sorry|im afraid|either|in (?:there|junk|spam|my inbox)))*
    |(?:its |it |that |${thing} )*(?:hasnt|has not|never|didnt|did not|not|havent|isnt|still hasnt|still not|still didnt)(?: even| actually| yet)? (?:come|came|arrived?|turned up|turn up
     |shown up|showed up|landed|appeared|got here|come through|came through|been sent|here|there|in there|in here|in my inbox)(?: (?:yet|through|still|at all|up|so far|sorry|im afraid|either))*
    |nothings (?:come|came|here|there|arrived|landed|in there|turned up|come through|showing)(?: (?:yet|through|at all|still))*
    |i(?:ve| have)? (?:havent|have not|not|never|didnt|still havent|still not) (?:had|got|get|received|recieved|seen|have) (?:anything|it|one|any|any email|an email|the email|a code
     |the code|any code|a thing|owt|nothing)(?: (?:yet|still|at all|so far|through))*|(?:i )?(?:havent|have not|not) (?:had|got|received|recieved|seen)(?: (?:anything|it|one|an email
     |the email|a code|the code|owt|any))?(?: (?:yet|still|at all))*
    |(?:i )?(?:dont|cant|do not|can not|cannot) see (?:it|one|any|anything|any email|an email|the email|a code|the code|any code)(?: (?:yet|anywhere|in there|there|at all))*
    |(?:my |the )?(?:inbox|junk|spam|mailbox)(?:s)?(?: is|s are| are)? (?:still )?empty|still waiting(?: (?:for|on) (?:it|the email|the code|one|that))?|(?:im )?still (?:waiting|looking)`,
  ],
  [
    ['came'],
    part`(?:oh |and )?(?:its|it is|it has|it|thats|that has|${thing})* ?(?:just )?(?:pinged in|pinged|popped up|popped in|landed|arrived|turned up|come|came|come in|came in|come through
     |came through|appeared|showed up|dropped in|here|there it is|been delivered)${now}
    |(?:i )?(?:have |ive |just |ive just |i just )*(?:found|received|recieved|had|spotted|see|can see|seen) (?:it|that|one)${now}|(?:i |ive |have )(?:got|just got) (?:it|one)${now}
     |got it (?:now|at last|through)|(?:i )?(?:have |ive |just |ive just |i just )*(?:got|found|received|recieved|had|spotted|see|can see|seen) (?:the email|the code|the mail|the message
     |the link|an email|a code|it now|it in (?:front of me|junk|spam|my junk|my spam|the junk|the spam|my inbox))${now}
    |(?:it |it was |was |its |found |hiding |it was hiding |sat |it was sat |sitting )*in (?:my |the )?(?:junk|spam|junk mail|junk folder|spam folder|other|clutter|deleted)(?: (?:folder
     |all along|the whole time|after all))?|received|there it is|here it is`,
  ],
  [
    ['waits', 'later'],
    part`(?:not yet )?(?:ill|i will|im|il|can i|let me|going to|happy to) (?:just )?(?:wait|waiting|hang on|hang fire|hold on|sit tight|give it)(?: (?:a|some|few|bit|little|while|minute
     |minutes|mins|more|longer|another|5|five|ten|10|time|for it|then|it|bit longer))*|waiting(?: (?:for it|still|on it))?
    |(?:ill|i will) (?:keep (?:an eye out|looking|checking)|check again|look again|look later|check later)(?: (?:in a (?:bit|minute|while)|later|soon))*`,
  ],
  [
    ['unsure'],
    part`(?:honestly |really |genuinely |i |im |sorry |er |um )*(?:no clue|no idea|not a clue|havent a clue|havent got a clue|couldnt tell you|couldnt say|cant say|cant tell|dont know|dunno
     |not sure|unsure|not certain|havent the foggiest|im not certain|cant recall|cant remember|dont recall|dont remember|forget|forgot|really cant recall|really cant remember|no memory|wouldnt know|not really sure
     |not entirely sure|lost track)(?: (?:which|what|when|how many|sorry|tbh|really|that|it|one|which one|to be honest|at all))*
    |your guess is as good as mine|hard to say|who knows|how would i know|could be (?:either|any)`,
  ],
  [
    ['later', 'waits'],
    part`(?:ill|i will|il|can i|id rather|let me)? ?(?:do it|do that|do this|try|try it|try again|ring|ring them|call|call them|phone|look|come back|leave it|see to it)?(?: it| that| to it
     | to this)? ?(?:later|tomorrow|another (?:time|day)|in the morning|after (?:my|the) (?:shift|break|lunch)|when i(?:m| am| get) (?:home|off|free|a minute|back))(?: (?:on|thanks|then
     |today|tonight|ta))*
    |not (?:right )?(?:now|at the moment|today|just now|this minute|tonight)|maybe later|(?:im )?(?:too |a bit )?busy(?: (?:now|right now|at the moment))?`,
  ],
  [
    ['myself'],
    part`(?:ill|i will|i can|il|id rather|let me|i want to|i prefer to|id prefer to) ?(?:just )?(?:do|sort|ask|try|request|contact|email|write to|go|see to|handle)? ?(?:it|that|them|for it
     |there|this|on|to)*(?: (?:out|on))?(?: (?:the |their )?(?:website|site|page|form|web page))?(?: (?:by )?(?:myself|on my own|my self|meself))?`,
  ],
  [
    ['person'],
    part`(?:no |can i |can you |could i |id like to |id rather |i want to |please |i |just )*(?:get me |speak to |talk to |have |get |want |need |pass me to |put me through to 
     |see )?(?:an? |the |your |some |real |actual |proper )*(?:person|human|human being|somebody|someone|somebody real|real person|helpdesk|help desk|desk)(?: (?:else|please|real|to (?:help
     |help me|look at it|do it|sort it|see to it|ring me|call me)|can (?:help|help me|look at it)|help me|instead|on it|about it|then))*`,
  ],
  [
    ['locked'],
    part`(?:its|it is|it has|it|thats|esr has|now its|now it has|and its|im|i am|ive been|account|my account|the account|my account is|account is|says|says im|says i am|it says|it says im
     |it says my account is|says my account is|says its|it says its)? ?(?:now |just |been )*(?:locked|locked out|locked me out|locked up|blocked|blocked me|blocked out|shut me out
     |suspended)${now}|(?:too many|used (?:all|up) my|had all my|no more|out of) (?:attempts|tries|goes|chances)(?: left)?|locked`,
  ],
  [
    ['refused', 'failed'],
    part`(?:it |its |the code |code |the password |password |the page |that |that one |says |it says |says its |it says its )*(?:(?:was|is|got|been|gets|keeps being
     |keeps getting) )?(?:rejected|refused|declined|knocked back|turned down|wrong|incorrect|invalid|not valid|not accepted|not recognised|not right|expired)${now}
    |(?:it |they |page |the page )?(?:wouldnt|wont|didnt|doesnt|refuses to|refused to|will not|would not) (?:take|accept|like|have|recognise) (?:it|the code|that|that one|my code
     |the password|my password|mine|what i typed|what i put|the number)${now}|(?:its |it is )?not having (?:it|any of it|that)|(?:it |the page |they )?(?:turned|knocked|threw) (?:it|that
     |this|mine|that one) (?:down|back|out)(?: (?:too|as well|again|either))*|(?:says|it says) (?:the |my )?(?:code|password|it)(?:s| is)? (?:wrong|invalid|incorrect|expired|not valid
     |not right|no good|rejected|not strong enough)
    |(?:its|it is) there but (?:it )?(?:wont|doesnt|didnt) work|(?:got|found) it but (?:it )?(?:says|wont|doesnt|didnt|its|is)(?: \w+){1,3}|(?:keeps|it keeps) (?:saying|telling me) (?:its 
     |it is )?(?:wrong|not strong enough|invalid|no)|(?:the )?(?:code|password) (?:never works|doesnt work|wont work|wont go|wont go in)`,
  ],
  [
    ['blank', 'failed'],
    part`(?:the |its |its just |just |it is |i get |i just get |all i get is )*(?:an? |the )?(?:white|blank|empty|error|grey)(?: (?:screen|page))?|(?:the |that |it |this |page |site |form 
     |link |website )*(?:wont|doesnt|didnt|will not|does not|isnt|cant) (?:open|load|come up|loading|opening|opened|even open|even load)(?: (?:for me|at all|either|here|there|up|on this))*
     |(?:the )?(?:page|site|website) (?:is )?(?:crashed|broken|down|errors?|just spins|hangs|times out|timed out)|(?:it )?(?:goes|link goes) nowhere|just (?:hangs|spins|sits there
     |sat there)|nothing (?:opens|loads)`,
  ],
  [
    ['slip'],
    part`(?:i |ive |oh |it was |just |probably |might have |may have |i may have |i think i |i might have |i must have |think i )*(?:a )?(?:typo|spelt it wrong|spelled it wrong|misspelt it
     |mistyped it|mistyped|typed it wrong|typed the wrong one|put the wrong one(?: in)?|put it in wrong|got it wrong|typed it in wrong|made a mistake|slip|wrong address|typing mistake
     |fat fingers|put the wrong (?:email|address|date)(?: in)?)`,
  ],
  [
    ['done'],
    part`(?:i |ive |have |just |ive just |yes ive |right )*(?:done|did|pressed|clicked|hit|tapped|sent)(?: (?:it|that|this|send|send code|the button|on it|next|submit|so|the code))*${now}`,
  ],
  [
    ['can', 'yes'],
    part`(?:yes |i |yeah |course i |of course i |just about )*(?:can|do|can do|could|could do)(?: (?:get (?:on|in|into|to)|open|see|read|access|use|do))?(?: (?:it|that|those|my email
     |my mail|my emails|it ok|it fine|it on my phone|on it))*${now}|(?:no problem|no bother|easily|easy|not a problem|no worries there)|(?:i |ive |yes )*(?:got it
     |have it)? ?(?:still )?(?:open|up|there|in front of me)${now}|(?:the )?(?:page|form|box|it)(?:s| is| is still|s still) (?:still )?(?:open|up|there)${now}|(?:im |i am )?(?:looking at it
     |on it|there)${now}|(?:the )?old (?:one|mailbox) (?:still )?(?:works|opens)(?: still)?`,
  ],
  [
    ['cannot', 'no'],
    part`(?:i |no i |sorry i |afraid i )*(?:cant|cannot|can not|couldnt|dont think so)(?: (?:get (?:in|on|into|to)|open|see|read|access|use|do|find))?(?: (?:it|that|those|that one|my email
     |my mail))?(?: (?:any ?more|now|here|from here|sorry|at the moment|either|at all))*|not (?:possible|here|from here|any ?more)(?: (?:here|sorry))?|no chance|no way
    |(?:they |its |it |its been |it has been |it was |that |the page is |that page is |ive |i |had to |i had to )*(?:closed|shut|gone|deleted|switched off|turned off|disabled|shut down
     |closed down|cut off|lost)(?: (?:it|down|off|that|when i (?:left|moved|changed)|the window|the page|the tab))*${now}`,
  ],
  [
    ['new-one'],
    part`(?:yes |please |i |can you |could you |just |go on |ok )*(?:send|get|need|want|do|have|id like|give)(?: (?:me|us))? (?:a |an |the )?(?:new|fresh|another)(?: (?:one|email|e ?mail
     |link|code|form))?(?: (?:then|now))?|(?:yes )?(?:send|get|do|give)(?: me)? (?:one|it|that)(?: (?:then|over|now))?|(?:go on then|do that|lets do that|go ahead|lets go)|(?:used (?:them
     |it) (?:all|already)|used the lot)|(?:i )?need (?:another|one|a new one)|(?:too (?:slow|late)|missed it|it ran out|ran out|out of time|it expired)(?: (?:need another|sorry))?`,
  ],
  [
    ['send'],
    part`(?:yes |please |could you |can you |ok |go on |you |would you )*(?:do that|do it|do|send|pass)(?: (?:it|that|this|me|on|over|along|off|for me|to them|then))*|could you|would you
     |if you (?:would|could|can|dont mind)|(?:all |it |that |looks |thats )*(?:good|right|correct|fine|perfect|spot on) (?:send|send it|send it off|go ahead)|(?:looks|its all|thats all
     |all) (?:right|good|correct|fine)`,
  ],
  [
    ['both'],
    part`(?:ive |i |have |yes |looked |checked |looked in |checked in |tried |in |searched |been through |gone through )*(?:both|the lot|everywhere|every folder|all of them|all folders
     |junk and inbox|inbox and junk|spam and inbox|inbox and spam|junk as well|junk too|spam as well|spam too|the junk|the spam|junk|spam)(?: (?:of them|as well|too|already|and nothing
     |nothing there|not there|folder|folders))*`,
  ],
  [
    ['which', 'unsure'],
    part`(?:which|what|whats|which one|what one)(?: (?:is|would|should|do|one))*(?: (?:you|i|the|be|go for|have|pick|choose|recommend|suggest|best|easiest|quickest|simplest|better|one|to
     |use|get))+|(?:i )?(?:dont know|not sure|no idea|dunno) (?:which|what)(?: (?:one|to|pick|choose|have|go for|is best|id want|i want|i should))*`,
  ],
  [
    ['yes'],
    part`(?:yes|yeah|yep|yup|aye|sure|course|of course|definitely|absolutely|certainly|indeed|correct|that is right|thats right)(?: (?:yes|please|thanks|nhs|nhs net|nhs\\.net|typo|my typo
     |my mistake|my bad|sorry|silly me|mistyped|i mean nhs|thats what i meant|i meant that|fat fingers|it is|it did|it does|it has|i do|i did|i have|i can|i am|they did|go on|do|no problem
     |that is|thats it|thats right|it is now))*|it (?:did|does|has|is)(?: (?:now|yeah|yes))*|i (?:did|do|have)(?: (?:now|yeah|yes))*|go on then(?: (?:tell me|yes|please))?|please do|ok then`,
  ],
  [
    ['no'],
    part`(?:no|nope|nah|naw|nay|not)(?: (?:no|not really|it (?:didnt|doesnt|isnt|hasnt|wasnt|did not|does not)|i (?:dont|didnt|havent|cant|do not|did not|am not)|they didnt|sorry|im afraid
     |really|thanks|never|today))*|(?:it |that )?(?:didnt|doesnt|isnt|hasnt|wasnt)|i (?:didnt|havent|dont)|dont think (?:so|it (?:did|has|is))|i dont think so`,
  ],
];

const before = part`oh|ah|ok|okay|k|right|well|so|and|but|hi|hello|hey|sorry|thanks|ta|cheers|great|lovely|brilliant|good|yay|hurrah|hooray|wow|phew|omg|yes|yeah|yep|yup
    |no|nope|nah|nay|naw|now|then|hmm|um|er|erm|actually|honestly|unfortunately|sadly|finally|hang on|hold on|wait|just|oops|whoops|doh|silly me|my mistake|my bad|lol|mate|love|great news
     |good news|thank god|i think|think|tbh|afraid|im afraid|still`;
const after = part`thanks|thank you|ta|cheers|mate|love|now|then|sorry|please|though|tbh|lol|haha|thank god|thank goodness|im afraid|i think|actually|yay|phew|hurrah|brilliant|great|at last
     |you know|for me|so far|duck|pal|x+`;
const lead = new RegExp(`^(?:${before}) `);
const trail = new RegExp(` (?:${after})$`);
const patterns = said.map(([nearest, words]) => [nearest, new RegExp(`^(?:${words})$`)] as const);

/** What may stand around it, layer by layer. */
const layers = 3;
/** Nobody takes more words for it. */
const longest = 12;

/** The kinds of answers that some words may be, the nearest first; none for words that say something of their own. */
const meantBy = (plain: string): readonly Kind[] => {
  // "Yes and no" is neither.
  if (/^y\w+ (?:and|or|but) n/.test(plain)) return [];
  if (plain.length < 2 || plain.split(' ').length > longest || /\d{3}|@/.test(plain)) return [];
  let cores = [plain];
  for (let layer = 0; layer <= layers; layer += 1) {
    for (const core of cores) {
      const found = patterns.find(([, pattern]) => pattern.test(core));
      if (found !== undefined) return found[0];
    }
    const less = cores.flatMap((core) => [core.replace(trail, ''), core.replace(lead, '')]);
    const left = [...new Set(less)].filter((core) => core !== '' && !cores.includes(core));
    if (left.length === 0) return [];
    cores = left;
  }
  return [];
};

const kindsOf = remembered((name: string) => new Set(kinds.filter((kind) => known[kind].test(name))), mostWords);

/** Many answers have one of these among their words, and are none. */
const ofLabelAlone: ReadonlySet<Kind> = new Set<Kind>([
  'yes',
  'no',
  'nothing',
  'failed',
  'refused',
  'which',
  'both',
  'can',
  'cannot',
  'gone',
]);

interface Named {
  readonly id: string;
  /** As it is shown. A yes or no stands before a comma: "No code has come" says no "no". */
  readonly label: string;
  /** As `normalise` leaves them, the label first. */
  readonly names: readonly string[];
}

/** The one of these answers that is meant by words which are no name of it: "nowt yet" for "No code has come". */
export function alike(plain: string, options: readonly Named[]): string | undefined {
  if (options.length < 2) return undefined;
  for (const kind of meantBy(plain)) {
    const labelled = options.filter(
      ({ label, names }) => kindsOf(label).has(kind) || kindsOf(names[0] ?? '').has(kind),
    );
    const isLoose = !ofLabelAlone.has(kind);
    const named = isLoose ? options.filter(({ names }) => names.some((name) => kindsOf(name).has(kind))) : [];
    const any = labelled.length > 0 ? labelled : named;
    if (any.length === 1) return any[0]?.id;
    if (any.length > 1) return undefined;
  }
  return undefined;
}
