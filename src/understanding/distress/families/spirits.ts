/** Hope, worth, mood and what the body does with them. */
export const spirits = {
  // Hope and despair, of a link or of a life.
  hope: 'hope|hoping|hoped|hopeful|miracle|faith|despair*',
  // Said of a life more than of a page.
  hopeless:
    'hopeless|hopelessness|no hope|lost hope|lost all hope|without hope|no future|no way out|a way out|way out|' +
    'no way forward|no light|no point|what point|point in living|point of living|point of life|nothing to live|' +
    'worthless|meaningless|nothing matters|see a way|see any future|see a future|future for me',
  // Times to come, and whether one sees oneself there.
  future:
    'future|tomorrow|tomorrows|next year|january|christmas|five years|years of|many more|how many more|ahead|' +
    'plans|planning ahead|looking forward|look forward|looked forward|picture|see myself|seeing myself|imagine|' +
    'past friday|this time next|coming through|come back from|coming back from|ever stop|get easier|' +
    'gets easier|get better|getting better|got better|itll pass|shifts it|birthday|thirty|be needing',
  // Point, reason, use and meaning.
  point:
    'no point|the point|what point|any point|point in|point of|whats the use|what is the use|what use|no use|' +
    'no reason|one reason|good reason|reason to|reasons|no meaning|meaningless|pointless|no purpose|what for|' +
    'what was it all|why bother|why try|why do i|why am i|what does it matter|what does any|of it matter|' +
    'matters|nothing matters|makes any odds|nothing to show|nothing left|nothing to live|live for|get up for|' +
    'to live for|whats left',
  // Interest and joy, lost.
  nocare:
    'past caring|stopped caring|dont care|not care|dont even care|cant be bothered|not bothered|' +
    'not be bothered|wouldnt be bothered|couldnt be bothered|not fussed|not be sorry|wouldnt mind|dont mind if|' +
    'whether i|if i live|no interest|lost interest|gone off|enjoy|pleasure|laugh|laughing|sing|smile|smiling|' +
    'taste|tastes|heart for it|the heart|any joy|no joy|be happy|stopped saying|stopped going|stopped seeing|' +
    'stopped doing|dont do my hair|dont open the|given up the choir|used to paint|used to sing|cancelled on|' +
    'answered a text|curtains shut|cant be round|be round people|stay in|what for|no rush|dont mind who|' +
    'cant settle|stopped answering|stopped wearing|stopped buying|stopped locking|not opened a|unopened|' +
    'havent opened',
  // Having tried and stopped.
  givenup:
    'given up|giving up|givin up|give up|gave up|stopped expecting|stopped making|stopped hoping|i fail|i lose|' +
    'tried everything|nothing helps|nothing shifts|it doesnt help|doesnt change|no fight|fight left|fighting|' +
    'stopped trying|tired of trying|never going to|never get|never gets|never change|nothing is going|' +
    'nothing will|nothing changes|ever change|run out of',
  // Nothing, nowhere, none.
  nothing: 'nothing|nothings|none|nowt|nowhere|nothin|zero|blank',
  // Dark, heavy, grey.
  dark: 'dark|darkness|darker|darkest|black|bleak|grey|gray|heavy|cloud|black dog|gloom*|doom|shadow|pit|gutter|treacle|mud|underwater|glass',
  // No longer, every day, always.
  forever:
    'forever|for ever|for good|any more|no more|no longer|ever again|never again|much longer|every day|' +
    'every night|every shift|every morning|each day|each night|all the time|constantly|any day|any monday|' +
    'all of them|nae mare',
  // How long it has been so.
  lately:
    'lately|recently|nowadays|these days|at the minute|at the moment|just now|for a while|for weeks|for months|' +
    'for years|in weeks|in months|in years|since|months now|weeks now|this year|been a year|all year|' +
    'every week|for long|that long|so long',
  // Others better off.
  better:
    'better off|better without|better if|easier without|easier if|easier when|happier without|happier if|' +
    'manage without|manage better|better life|better with|better mum|be relieved|no worse off|any worse off|' +
    'worse off|run smoother|could breathe|one less|less mouth|have her life|get over it|theyd get|theyd manage|' +
    'kinder to them|worth more',
  // Being a weight on others.
  burden:
    'burden*|drain on|a drain|in the way|in the road|everyones way|weight on|let everyone down|' +
    'let everybody down|letting everyone|let them down|let people down|letting people down|ive let down|' +
    'let down|failing everyone|no use to|waste of|waste of space|a problem for|nothing but|worry about me|' +
    'carries me|drag people|drag everyone|ruin everything|bothers with me|trouble to|cost people|take up|' +
    'need me|existing basically',
  // What one thinks of oneself.
  worth:
    'worthless|failure|failing|rubbish mum|rubbish nurse|bad mum|bad nurse|bad person|good person|stupid|' +
    'disgust*|pathetic|hate myself|hate me|h8 me|deserve|deserves|worth the|not worth|isnt worth|' +
    'never been born|born|fraud|hate what i|someone i hate|dont like who|look at myself|in the mirror|' +
    'nothing person|not human|begin believing|believing it|right about me|wrong with me|im useless|' +
    'feel useless|so small|feel weak|im no good|im stupid|a waste of a|amount to|good at anything|' +
    'was ever good at|dead weight|redo what|do better with|amount to nothing|proud i cant|not a nurse any',
  // Being missed, or not.
  notice:
    'notice|noticed|miss me|be missed|miss him|care if|cares if|who cares if|come to my funeral|rang|rung me|' +
    'rings me|asked how|asks how|ask how|ask are you|turn up|didnt turn up|stopped turning|anyone know|' +
    'nobodyd know|advertised|fill my|covered by|drop off|missed by|not turned up|hasnt turned up|no one rings',
  // Being alone.
  alone:
    'alone|lonely|loneliness|isolated|on my own|by myself|four walls|no friends|no family|far from|nobody here|' +
    'invisible|left out|outsider|company|homesick|back home|my country|home country|miss my|behind glass|' +
    'empty house|house is|belong|go home to|friendless|sit with me|speaks to me|spoken to|talked to|' +
    'without a word|only one ive|only thing that|answered me|talked to me all|something talking|' +
    'house is that quiet|so quiet|on my own tonight|nobody waiting|no option|option for no one|flat is quiet|' +
    'flats very quiet|for the voices|a real voice|bed is too big|beds too big|first one whos|in a long time|' +
    'had nobody|dont get much|anyone at home|my own number|very quiet at home|the house is|two cups|' +
    'nobody picked up|everybodys got somebody|everyones got somebody|no one to tell|phones not rung|' +
    'phone hasnt rung|just the fridge|bank holidays',
  // Sorrow and pain.
  sad:
    'sad|sadness|unhappy|miserable|misery|heartbroken|heart broken|broken heart|heart broke|my heart|heart is|' +
    'devastated|distraught|grief|griev*|sorrow|upset|in bits|in pieces|wretched|anguish|in pain|pain|paining|' +
    'hurting|hurts|suffering|suffer|torment*|agony|spirits|soul|horrible|awful|rubbish in|joyless|no joy|' +
    'zero joy|cried out|ache|aches|sorry for myself|stone on|stone sit|heart is tired|tired in the heart|' +
    'heart is heavy|paining me|weeping since|gone to pieces',
  // Low mood.
  low:
    'low|mood|moods|flat|on the floor|rock bottom|depress*|depress|bad patch|rough time|rough patch|hard time|' +
    'a time of it|bad time|hit a|crashed|feel down|very down|really down|so down|bit down|lowest|low mood',
  // Tears; also of laughter.
  cry:
    'cry|cries|crying|cryin|cried|tears|tear|tearful|weep*|sob|sobs|sobbing|sobbin|sobbed|bawl*|greetin|' +
    'welling|welled|well up|floods|blubbing|eyes wont|swollen',
  // Feeling nothing, or unreal.
  numb:
    'numb|numbness|emptiness|hollow|void|robot|zombie|ghost|shell|autopilot|the motions|feel nothing|' +
    'felt nothing|feel anything|inside|disconnected|detached|unreal|feel real|feels real|recognise myself|' +
    'nothing touches|lost myself|existing not|functioning|function|feel empty|im empty|so empty|empty inside|' +
    'behind glass|turned the colour|im here but|see what i mean|didnt recognise|frightened me|' +
    'stopped asking me|drew me|i just watch|like a ghost|dont remember driving|dont remember coming|' +
    'couldnt think what|not moved|goes through me|cant seem to cry|not cried|tired to the bone|kind of tired|' +
    'sleep doesnt|far away|very far away|watching me|like a machine|a coat|went nope|like a wall|gone quiet|' +
    'very quiet|behind the',
  // Feelings are spoken of at all.
  feel: 'feel|feels|feeling|feelin|felt|emotion*|feelings',
  // Fear.
  fear: 'fear*|scared|scare|scares|scary|afraid|frighten*|terrified|terror|terrifying|petrified|dread*|danger*|paranoid|hunted',
  // Safety, and trust in oneself.
  safe:
    'unsafe|not safe|isnt safe|feel safe|safe|safer|keep me safe|keep myself|trust myself|trust my|' +
    'be on my own|left with|on my own with|lose control|what ill do|what i might|might do|something stupid|' +
    'something silly|i snap|going to snap|hurt someone|do anything|urge|left alone|alone with|trust what id|' +
    'done something stupid|a danger|danger to|didnt trust myself|dont trust|shed key|standing well back|' +
    'my wife drives|asked her to|weekly boxes|just in case|door i know|not do it to|alone with the baby|' +
    'on my own with the baby|own with the baby|thought about the baby|comes in|left in charge|seeing myself do|' +
    'only take a second|frightened of my',
  // Panic and worry.
  panic:
    'panic*|panik|anxious|anxiety|anx|nerves|nervous wreck|nervous|on edge|hyperventilat*|attacks|calm down|' +
    'nervy|worrying|worry|worries|worried all|worrying myself|hypervigilant|jump at|jumping at',
  // Breath, heart, hands, stomach.
  body:
    'shaking|shake|shakes|trembl*|cant breathe|couldnt breathe|breath|breathe|get air|chest|pounding|racing|' +
    'heart going|slow down|palpitations|tingly|stomach|knots|being sick|was sick|so sick|feel sick|sick before|' +
    'sick with|throwing up|thrown up|threw up|vomit*|legs|freeze|froze|collapse|pass out|passed out|faint|' +
    'fainted|dizzy|hands|cold|closing in|walls',
  // Sleep and its lack.
  sleep:
    'sleep|slept|sleeping|insomnia|awake|wake|waking|woke|all night|at night|the nights|night is|in bed|' +
    'out of bed|my bed|leaving bed|nightmare*|lie there|lie awake|lying there|proper night|til it gets|dream|' +
    'dreams|rest',
  // The hours in which it is said.
  smallhours:
    '3am|4am|5am|2am|1am|3 am|4 am|at four|since two|between two|this time of night|middle of the night|in the night|of the night|at night|tonight|last night',
  // Eating, washing, getting up: what stops first.
  eat:
    'eat|eaten|eating|ate|appetite|cook|starv*|keep anything down|keep food|food down|weight|washed|wash|' +
    'shower|curtains|answer the phone|lost a stone|calorie*|getting up|proper meal|get out of bed|' +
    'get out of the chair|cant wash|food tastes|up to eat',
  // What goes round in the head.
  thoughts:
    'thoughts|my thoughts|thinking|my head|my mind|my brain|mind|head|intrusive|those thoughts|bad thoughts|' +
    'bad thing|bad things|going over|go over|goes over|over and over|round and round|replay*|reliv*|what if|' +
    'keep thinking|cant stop thinking|stop thinking|loud in|gets loud|switch off|haunt*|i just think about it|' +
    'just think about it|wasps|bad pictures|thinking too much|thoughts are|loud today|louder|same thoughts|' +
    'what im thinking',
  // Hearing, seeing and believing what is not there.
  voices:
    'voices|a voice|hear people|hearing|hear my name|hearing my name|seeing things|see things|arent there|' +
    'isnt there|talking about me|thoughts in my head|bugged|watching me|losing time|lose hours|' +
    'from the ceiling|not real|going mad|gone mad|losing my mind|losing it|losing my grip|cracking up|crazy|' +
    'insane|madness|psychosis|manic|know things',
  // Being worn out.
  tired:
    'exhaust*|drained|worn out|weary|wearing me|worn me|fatigue*|knackered|burnt out|burned out|burn out|' +
    'burnout|running on|no energy|energy|no strength|strength|spent|nothing left in|left in me|in the tank|' +
    'wearing thin|takes a bit|taken everything|so tired|past tired|tired of being|tired of living|my soul|' +
    'too tired of|run out of road|finished is|soul is tired|being me|sick of being',
  // Coping and carrying on.
  cope:
    'cope|coping|copin|cnt cope|struggl*|functioning|get through|getting through|got through|through the day|' +
    'through tonight|through a shift|through the evening|to the end of the day|surviv*|keep going|' +
    'keeps me going|carry on|keep on|keep doing|keep this|kept going|bear|hold on|holding on|hold it together|' +
    'hanging on|hang on|cling*|the show on|pull it back|get over|get past|keep my head|keep pretending|' +
    'take any more|hanging in there|getting to the|one hour|one minute|still standing|how do people|' +
    'patching myself',
  // Doing and facing it: of a form as often as of a life.
  facing:
    'do this|do it|do it any|do it no|take it|take much|take another|take any|can take|continue|face|stand it|' +
    'handle|go on|going on|deal with|dealing with|manage|managing|do another|do it any more|do this any',
  // Coming apart.
  breaking:
    'breakdown|break down|breaking down|broke down|breaking|broken|broke me|breaking me|fall apart|' +
    'falling apart|fell apart|coming apart|crumbling|cracking|snap|snapped|crisis|breaking point|end of my|' +
    'end of what|something has to|overwhelm*|unbearable|drowning|sinking|going under|goin under|head above|' +
    'suffocat*|by a thread|thread|fingernails|hit the wall|the wheels|wreck|wobble|wobbly|wobbling|fragile|' +
    'meltdown|in pieces|battered|gone under|spiral*|unravel*|seams|downward|brink|in bits|a mess|mess|' +
    'world has|worlds ended|world ended|end of the line|all too much|too much for me|its too much|2 much|' +
    'too much pain|crumble|all over the place and|at breaking|in a hole|dark hole|black hole|out of strong|' +
    'destroy*|my limit|killing me|tether|under since|went under|holding on to the|slid down|gone to pieces|' +
    'falling to bits|on top of me|something happens|slipping|state for ages|in a state|bit of a state|' +
    'last straw',
  // One more day, shift or week.
  another:
    'another day|another week|another night|another shift|another one|one more day|one more shift|' +
    'one more night|one more thing|one more person|weeks in me|week in me|days in me|mornings in me|' +
    'shift in me|it in me|left in me|mornings ive|how much longer|much longer|how long i|not sure i can|' +
    'dont think i can|know how to|dont know how|much longer to be',
  // Not all right, as it is said in Britain.
  notok:
    'not ok|nt ok|isnt ok|not okay|not alright|not all right|not well|not very well|not good|not great|' +
    'not right|not so good|not too good|not so clever|not so great|not doing|arent great|arent good|arent ok|' +
    'isnt great|not the best|been better|could be better|good place|great place|best of places|bad place|' +
    'dark place|bad way|good way|a bit low|bit low|bit down|bit rough|bit of a|not myself|not himself|' +
    'not herself|not been myself|not feeling myself|not like me|isnt like me|not been right|been right|' +
    'no right|not right in|if im honest|to be honest|honestly|tbh|if im truthful|im fine|shes fine|hes fine|' +
    'saying im fine|brave face|pretend*|putting on|strong one|been strong|be strong|under the weather|' +
    'finding things|finding it hard|so well|not fine|a wobble|all a bit much|bit much',
  // Illness of the mind, and its treatment.
  unwell:
    'mental*|mental health|depression|ptsd|bipolar|psychiatric|my nerves|nerves|my meds|my medication|' +
    'antidepress*|in hospital after|admitted|sectioned|relapse*|addict*|alcoholic|rehab|sober|withdrawal|' +
    'post natal|postnatal|eating disorder|bulimi*|anorexi*|my gp|my dose|diagnos*|phq*|moderate to severe|' +
    'sertraline|citalopram|fluoxetine|prozac|crisis team|psych ward|mental health unit|discharged from|' +
    'signed off with|off sick with|off with depression|off with stress|off with my nerves|stress is making|' +
    'making me ill|menopause has',
  // Who one used to be.
  usedto:
    'used to|was happy|i was happy|not like before|who i was|loved this job|love this job|loved it|was proud|' +
    'before i come|4got how|i was ok|such a happy|until i|what i was|enjoy it',
} as const;
