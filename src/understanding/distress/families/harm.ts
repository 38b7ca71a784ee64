/** What is done to people, and what happens to them. */
export const harm = {
  // No way out, of a page or of a life.
  trapped:
    'trapped|cornered|no way out|way out|only one way|one way out|no escape|escape|get away|get away from|' +
    'cant leave|cant stay|if i leave|leave him|leave her|so i stay|prison|caged|dead end|no options|' +
    'in too deep|whichever way|want out|i want out|forced to|stuck in this',
  // A stay in the country that hangs on somebody.
  immigration:
    'sponsor*|visa|passport|home office|deport*|send me home|send me back|send you back|agency house|agent|agents',
  // Debt and want.
  money:
    'debt*|owe|owes|owing|bailiff*|gambl*|slots|loan shark|skint|wages gone|wage is gone|food bank|cant afford|' +
    'cannot pay|cant pay|rent|no gas|heating|doing sums|lost it all|lost the house|money worries|' +
    'worry about money',
  // No home to go to.
  homeless:
    'homeless|evict*|sleeping in my car|hostel|refuge|shelter|put us out|premier inn|nowhere to go|' +
    'nowhere i can|sleeping in the|living in a room|left home|leave home|place to go|live there|' +
    'cant be at home|not in that house|that house|living in my car|sleeping on|sofa surfing|' +
    'temporary accommodation|a refuge|from a refuge|left quick|grabbed|on the sofa|in the on call room|' +
    'my friends floor|mates floor|my sisters all|moved out in',
  // Bad news of a body.
  diagnosis:
    'biopsy|cancer|spread|stage four|stage 4|tumour|lump|dementia|weeks to live|six weeks to live|' +
    'given six weeks|itu|intensive care|life support|machine off|switched off|cant have children|prognosis|' +
    'terminal|hospice|scan results|results bad',
  // Drink and drugs.
  drink:
    'drink|drinking|drank|drunk|bottle|bottles|wine|vodka|gin|whisky|whiskey|beer|cans|alcohol*|booze|weed|' +
    'cocaine|bump|drugs|using again|codeine|tramadol|diazepam|zopiclone|offy|the sauce|one glass|sober|' +
    'hitting the|smoke weed|smoking weed|sniff|snort*|relapse*|having a drink|drink before',
  // Guilt and shame.
  guilt:
    'guilt*|shame*|ashamed|blame*|my fault|forgive|wrong dose|gave the wrong|missed it|missed something|' +
    'i should have|i should|should ive|i shouldve|let her down|let him down|killed him|killed her|i signed|' +
    'i froze|i told|what i did|what ive done|ive done|did wrong|sent a man|begged|on my hands|on my watch|' +
    'deserve|the right to|let down every|couldnt save|couldve saved|be fine|me who|i left her|i left him|' +
    'if id been|if id gone|if id looked|if i had|promised her|promised him|promised his|promised the family|' +
    'i told her|i told him|should have shouted|i didnt say|something wasnt right|doing the sums|' +
    'five minutes sooner|on my break|look at me differently|show my face|meet my eye|apologising to|' +
    'sent him home|drew it up|my doing|let me back in|after what i did|right about me|live it down|i signed for',
  // Investigations and hearings.
  inquiry:
    'investigat*|nmc|gmc|hcpc|disciplinary|coroner*|inquest|tribunal|serious incident|si review|complaint|' +
    'grievance|struck off|reported me|report me|referred me|referred to|fitness to practise|found out|find out|' +
    'finds out|whistle*|spoke up|speaking up|speak up|raised a concern|reported him|in the paper|escorted off|' +
    'reputation|police|social services|custody|im suspended|been suspended|suspended pending|finish my career',
  // What comes back unbidden.
  memory:
    'flashback*|memories|stop seeing|keep seeing|still see|still hear|still feel|i see her|i see him|' +
    'see her face|her face|his face|the face|the look|the clock|the sound|the smell|smell|that alarm|' +
    'mums scream|screaming|screams|back there|back in that|cant forget|unsee|every time i|that night|that day|' +
    'that shift|that room|that ward|plays|dream about it|first one i|the ribs|wont leave me|in my sleep|' +
    'out of my nose|the second wave|covid|pandemic|zipping|corridor|corridors|im back in|every bleep|' +
    'i hear the|hear it|close my eyes|the little shoes|wash it off|comes back to me|still smell|sets me off|' +
    'behind me|his watch|her coat|same as the monitor|slide six|go and stand outside|went back to check|' +
    'count everything|every shift thats|baby mannequin|the monitor|in that side room|the beep|going in bay|' +
    'in that bay|still cant go|curtain rail|buzzer went|the red phone|laughed like him|i walked in with|' +
    'said id be back|in that room|same dream|patients calling|wake shouting|wet and shouting|cold sweat|' +
    'in resus|bed 4|cant go near|going cold|jump at every|every door|sets me|cant watch|cant open it|the exit|' +
    'her asking',
  // Deaths that were seen.
  witnessed:
    'died in|died on|died alone|he died|she died|died in my|die on|held her hand|held his hand|in my arms|' +
    'watched|watching her|watching him|saw a|saw him|saw her|found him|found her|cut him down|jumped on|' +
    'we stopped|wouldnt come round|choose who|she went|he went|went last night|before she went|sudden|' +
    'the little girl|that child|that baby|little lad|the same age|hold the ipad|nobody saw|nobody debriefed|' +
    'on trolleys|on my own husband|coat on|didnt make it|found dead|been found|been missing|had a stroke|' +
    'stabbed',
  // Losses.
  lost:
    'lost my|lost our|lost the baby|lost a baby|lost her|lost him|lost his|weve lost|we lost|i lost|loss|' +
    'since he|since she|without him|without her|since dad|since mum|since the funeral|after the funeral|' +
    'bereave*|widow*|mourning|first one without|never got to say|missed him going|her name|his name|left me|' +
    'walked out|divorce*|separated|split up|break up|broke up|took the kids|taken the kids|taking my kids|' +
    'scattered|since easter|first shift since|a year on|since that night|not after ours|not after what|' +
    'since the hearing|since the scan|been gone|shes been gone|hes been gone|nineteen years|picture of him|' +
    'photo of him|her locker|i want my mum',
  // Blows.
  violence:
    'hit me|hits me|he hit|she hit|hitting me|hits|beat|beats|beaten|beating|punch*|kick me|kicked me|kikd|' +
    'slap*|strangl*|chok*|hands round|my neck|grab*|thrown down|pushed me|shoved|bruise*|black eye|hurts me|' +
    'hurt me|throws things|throws|spat|stab*|kill me|kills me|killed me|burn the house|lock me|lock my|' +
    'walked into a door|slipped|attack*|assault*|abus*|violen*|non mol|police|in front of the kids|' +
    'hit the roof|hit out|held a pillow|broke my finger|over my face|ended up in|had a row|married it|' +
    'locked me in|lock me in|locked me out of|smashed my|threw it at|threw me|hands on me|by the arm|concealer|' +
    'long sleeves|marks up|strapped up|one of his moods|my face isnt|throws a|forces himself|swings at',
  // Hands where they should not be.
  sexual:
    'rape*|raped|grope*|touching me|touches me|touched me|touch me|puts his hand|hand on|exposed himself|' +
    'forced himself|force me|forced me|didnt want it|dont want him|nudes|pictures of me|photos i|sexual*|' +
    'cornered me|feel dirty|harass*|flirt*|uncle|as a kid|to me as',
  // Threats and being followed.
  threat:
    'threat*|blackmail*|stalk*|follows|following|followed me|follow me|waits for|waited for|waiting for me|' +
    'turning up|turns up|notes on|messages saying|finds out where|found me|knows where|where i work|' +
    'where i live|where i am|which hospital|jealous|angry|temper|in danger|kill us|if i leave|if i ever|' +
    'if i tell|tell anyone|if i report|hed find|come for me|pretending to be|will find me|looking for me',
  // Somebody who watches, reads, holds the phone or the money.
  control:
    'controls|control*|tracks me|tracks my|tracker|tracking me|tracking my|checks my|checks it|reads my|' +
    'reads all|opens my|opens everything|sees it|sees my|goes through|looks at my phone|he looks|my messages|' +
    'my wages|my money|our money|takes my|keep salary|im not allowed|wont let me see|doesnt let me|let me have|' +
    'without him|without her|him knowing|her knowing|partner finding|doesnt know where|quietly|secretly|' +
    'in secret|wakes up|gets home|picks me up|out of the house|times me|prove im|next room|be quick he|' +
    'eggshells|has my passport|has my phone|has my password*|hidden|care of the ward|dont ring the|' +
    'dont email me|photo to prove|bag packed|my ex|he sees|not allowed my own|not allowed to keep|' +
    'not allowed to work|not allowed out|made me give|goes on esr as|reading my emails|my own wages|' +
    'sleep with my phone|he doesnt like me|see this|over my shoulder|delete this chat|dont reply|daren*|' +
    'mad if im late|supposed to be on here|cant speak long|pillow*|finger|take my salary|took my passport|' +
    'got my phone|my phone most|say more than|so he cant|so she cant|knowing so|to the house|' +
    'answers that phone|he answers|goes through that|came with me everywhere|comes with me|wants to know why|' +
    'if i stop answering|time to be heard|open them first|logging in as me|without a row|times my breaks|' +
    'holding it|in case he|she goes through|doesnt like me talking|ring me back|be quick|opened before|' +
    'gets opened|gets to it first|opens it first|counts the miles|counts the|texts to a different|' +
    'different number|shared one|hide which|hidden on|be hidden|find us|find out where|mustnt find|be found|' +
    'looking for us|sort you need|reads over|account for every|smashed the|smashed it|took her phone|' +
    'took my keys|whole shift outside|key in the door|for his key',
  // Home, where one may not want to go.
  home: 'home|go home|going home|the house|at home|indoors|homelife',
  // Mockery, shouting, being left out, racism.
  bully:
    'bull*|bully*|picked on|picks on|pick on|racis*|racist|sexist|my accent|my skin|my english|my colour|' +
    'call me names|call me|called me|calls me|laugh at|laughed at|laughs at|mock*|humiliat*|belittl*|undermin*|' +
    'shouts at|shout at|shouted at|shout|shouts|screams at|treat me|treats me|like dirt|leave me out|leave me|' +
    'left out of|excluded|ignored by|stop talking|speaks to me|speak to me|ganging|whore|monkey|' +
    'back where i came|pushed out|bitch|victimis*|intimidat*|ridicul*|in front of|made my life|hell since|' +
    'little book|rolls her eyes|group chat|cut out for|written up|useless in|see her car|if shes on|' +
    'days shes on',
} as const;
