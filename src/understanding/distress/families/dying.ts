/** Living and dying: wishes, means, places, and putting things in order. */
export const dying = {
  // Life as a whole, which no login is.
  life: 'life|lifes|lyf|living|livin|alive|exist|existing|existence|breathing|my whole life',
  // Being here at all.
  live:
    'live|lives|to live|be here|being here|be around|being around|on earth|this earth|this world|this planet|' +
    'the planet|around any more|still here|be a person|being me|being alive|stay alive',
  // Death in any form; also said of batteries.
  die:
    'die|died|dying|dies|death|dead|ded|deid|deceased|passed away|passed|terminal|drop dead|perish|underground|' +
    'under the ground|in the ground|lights out|switched off',
  // What comes after a death.
  burial:
    'funeral*|coffin|buried|bury|grave|mortuary|cremat*|ashes|wake at the|my wake|the wake|headstone|flowers|' +
    'his side|her side|voicemail|toothbrush|anniversary|last offices|body|bodies|the hook|empty cot|cot|orphan|' +
    'ring in|watch in a bag|due date|went in march|on this ward bed|slippers|coat by|his coat|his chair|' +
    'empty bed|someone else in his bed|aftershave|pot by the',
  // The act, by any name.
  suicide:
    'suicid*|sucid*|kill myself|killing myself|kms|kill himself|kill herself|killed himself|killed herself|' +
    'end my life|ending my life|my own life|own life|end it all|ending it all|end it|ending it|end things|' +
    'ending things|hang myself|hanging myself|hung himself|hung herself|hanged himself|hanged herself|unalive|' +
    'top myself|topping myself|do myself in|do himself in|do herself in|done it themselves|did it yourself|' +
    'by your own hand|own hand|finish myself|off myself|overdos*|tried to do|nearly did it|she did it|' +
    'he did it|why she did it|do it tonight|make an end|finish my life|leave this world|leave this life|' +
    'quiero morir|veux mourir|want finish|end myself|an attempt|the attempt|my attempt|attempt in|' +
    'real go at it|go through with it|jeena|lay down and die|throw myself|throwing myself',
  // Hurting oneself, and what it leaves.
  selfharm:
    'self harm*|selfharm*|hurt myself|hurting myself|harm myself|harming myself|cut myself|cutting again|' +
    'cutting helps|been cutting|burning myself|hurt herself|hurt himself|hurting herself|hurt themselves|cuts|' +
    'scars|marks|my arms|my wrist|my wrists|my legs nobody|scratching my|punch walls|starving myself|' +
    'making myself sick|fingers down|my sleeves|bleed|bleeding|pulling it|picking at|hit my head|blood',
  // Not waking up.
  notwake:
    'not wake|didnt wake|never wake|neva wake|dont wake|wouldnt wake|wont wake|not waking|stay asleep|' +
    'asleep forever|sleep forever|sleep and never|sleep and not|shut my eyes|close my eyes|not open my eyes|' +
    'put to sleep|i woke up|woke up and|ive woken|dread waking|hundred years',
  // Not being here, without saying dead.
  gone:
    'not here|wont be here|not be here|disappear*|vanish*|not exist|not around|wasnt around|werent around|' +
    'wasnt here|werent here|slip away|without me|leave this|stop being|not be|if i went|when i go|let go|' +
    'just stop|where im going|where im off|switched off|pull the plug|delete a person|get off the ride|' +
    'run over|not coming back|never come back|im gone|i was gone|i were gone|be gone|to be gone|ive gone|' +
    'gone for a walk|hes gone|shes gone|go quiet|if i wasnt|just wasnt|long walk|shant be|shan t be|' +
    'wont be about|not be about|be about much|wont be around|not be needed|wont hear from me|' +
    'not looking forward to any',
  // What it might be done with.
  means:
    'pill|pills|tablets|insulin|paracetamol|co codamol|potassium|morphine|dose|doses|noose|rope|knife|knives|' +
    'blade|razor|razors|sharps|scalpel|ligature|whisky|strip|meds|antidepressants|sleeping pills|cupboard|' +
    'cd cupboard|drug cupboard|drug keys|the keys|gun|belt|hosepipe|seatbelt|syringe|drew it up|the stock|' +
    'treatment room|medicine cupboard|one way ticket|shotgun|windows open|syringe driver|knots|heart tablets|' +
    'the medicine|bathroom cabinet|engine|four boxes|carry the keys|isnt even locked|counts the insulin|' +
    'palliative box|mums morphine|ive got enough|i know which ones work|seen enough of them',
  // Having taken, counted or put by.
  taken:
    'taken|took|swallowed|swallow|handful|a load of|more than i should|woozy|counting|countin|saved up|saving|' +
    'hiding|put by|putting|by for|stockpil*|nicking|in front of me|in my bag|in my hand|in my pocket|' +
    'in the boot|in the loft|in the shed|in the garage|in the drawer|unwrapped|taken something|took something|' +
    'swallowed something|taken some|took some|something to help|taken extra|took extra|done something|' +
    'taken them|some more|all my tablets|all my pills|all my meds|counting them|countin them',
  // Where it might be done.
  place:
    'bridge|roof|edge|ledge|cliff*|railway|railings|train|trains|platform|tracks|multi storey|multistorey|' +
    'car park|stairwell|atrium|river|canal|windows|flyover|motorway|lorry|traffic|top floor|level 9|viaduct|' +
    'station|helipad|heights|dual carriageway|the wheel|steering wheel|bus|boiler house|water|knees in|the sea|' +
    'the lake|the moors|the coast|bottom of the stairs|top of the stairs|garage|the crossing|' +
    'middle of the road|that bend|the bend|top floor of|the barrier|roof door|waist high|put a net|the view|' +
    'sunset|my shoes off|on the wall|comes up here',
  // Standing, sitting and stepping there.
  standing:
    'stand|standing|stood|sat on|sit on|walked|walk|looking down|looked over|drive|drove|driving|went up|' +
    'been up|jump*|step|stepping|swerv*|crash*|turn the wheel|lie on|over|let go of|parked up|nights running|' +
    'three nights|go straight|crossing',
  // Knowing how, where and when.
  method:
    'how many it|how many you|how much it|how much he|how much she|exactly how much|exactly what|' +
    'worked out how|looked up|ways to|id need|hed need|shed need|youd need|you need|which way|how easy|' +
    'how high|how many metres|i know where|i know which|the dose|a plan|the plan|my plan|planned it|had a plan|' +
    'picked the day|picked a day|picked a date|set a date|chosen|i measured|been reading|keep googling|' +
    'which floors|no cameras|nobody watches|nobody goes|the timetable|the fast ones|that corner|' +
    'look like an accident|an accident|long way down|seventh floor|back up|in my pocket|easiest thing|' +
    'what the easiest|second drawer|the drive home|are there cameras|count the steps|would it hurt|' +
    'does it hurt|how it would look|wouldnt get it wrong',
  // Asking what would be enough, and whether it would hurt.
  lethal:
    'bleed out|bleed to death|painless*|least painful|lethal|fatal|enough to kill|enough to finish|would kill|surest way|kindest way|' +
    'overdose on|od on|drowning hurt|dying hurt|hurt when you|feel it when|person die|you die from|die from',
  // Being about to, at last.
  resolve:
    'finally do it|finally doing it|going through with|go through with it|going to do it|ill do it|i will do it|do it tonight|' +
    'doing it tonight|todays the day|today is the day|tonights the night|tonight is the night|one step|do it properly|will try again|' +
    'ill try again|nearly did it|almost did it|brave enough|have the guts|the guts|the courage|pull the trigger|hes asleep|shes asleep|' +
    'theyre asleep|are all asleep|house is empty',
  // Not to be helped, found or held back.
  unsaved:
    'be saved|past saving|beyond saving|beyond help|saved me|be helped|nobody can help|dont try to|dont look for|dont send anyone|' +
    'talk me out|talk me down|change my mind|stop me|cut me down|fix me|let me die|let me go|leave me be|find me before|find me until|' +
    'want anyone to find|found in time',
  // Ends of anything: weak by itself.
  end: 'end|ends|ended|ending|endin|over|finish|finished|finishing|stop|stops|stopping|final|last',
  // Goodbyes.
  bye:
    'goodbye|goodbyes|bye|farewell|god bless|night night|so long|it has been nice|its been nice|' +
    'been nice knowing|nice knowing|take care of|look after each|take care of yourselves|give my love|cheerio|' +
    'let you get on|thank you for everything|night all|a proper long|bother to you|out of everyones|hair',
  // What is to be told to others, afterwards.
  message:
    'the letters|my note|a note|bad note|left a note|written to|wrote to|remember me|tell them|tell her|' +
    'tell him|tell my|tell everyone|let my|let them know|get told|pass a message|told i was sorry|say sorry|' +
    'sorry to everyone|forgive me|make sure my|make sure they|wasnt her fault|wasnt his fault|wasnt the job|' +
    'not because of|i did try|i tried|i loved|i love them|thank the|like to thank|thank everyone|the letter|' +
    'a card|versions of|message to my|message for|texted me|last text|thank someone|whoever reads|' +
    'whoever comes|whoever finds|on the side|under the mat|for when theyre|let the ward know|sorry to leave|' +
    'written letters|put letter|put a letter|tell the girls|tell the ward|tell the team|tell bev|' +
    'wasnt their fault|werent their fault|nobodys fault|their fault|sorry im not|pass on to|to whoever|' +
    'you were always|good to me|been kinder|the ward know',
  // A time at which one is no longer there.
  afterwards:
    'when im gone|after im gone|once im gone|after ive gone|if anything happens|happens to me|after tonight|' +
    'for after|for my son|when its done|after today|after sunday|by the morning|wont be here|soon i am|' +
    'tomorrow i am|left behind|so they dont|so he isnt|so theyve something|finds you|find me|who finds|' +
    'check on you|long after|before anyone|before anybody|when you die|collect it|whoever opens|get sent later|' +
    'sent later|who would be told|whod be told|looked after|after that|ones after|as they should|' +
    'print everything|take my name off|next of kin automatically|gets my last pay|end of the month|to find me|' +
    'the one who finds|the one to find|notice im|notice ive|stop logging in|clocked on|not come in|stay for|' +
    'till new year|by spring|till after the wedding|mums birthday|the summer|last look|last time ill|' +
    'once nobodys|before the weekend|have the payslips|not leaving just|just in case anyone|reads it after|' +
    'after i ve|for them to have|on the mat|chased|after im not',
  // Wills, pensions and tidy papers.
  affairs:
    'affairs|my will|the will|a will|his will|insurance|life cover|death in service|lump sum|pay out|pays out|' +
    'payout|pension|nomination|nominated|nominate|beneficiar*|estate|possessions|in order|' +
    'getting everything straight|everything straight|sorting my|sorted my|tidied|tidying|tidy|neat|loose ends|' +
    'belongings|instructions|envelope|top drawer|my locker|locker key|paid all|paid off|last wages|' +
    'last payslip|last payslips|nothing owing|all tidy|tidy before|all in one place|all paid up|in its own|' +
    'all sorted out|gone to a good home',
  // Giving things away.
  giveaway:
    'given away|giving away|gave away|give away|given his|given her|given sue|gave my|giving his|giving her|' +
    'giving things|giving us|homes for|rehome*|have my dog|someone will have|us all presents|us presents|' +
    'everyone a christmas present|no more need|dont need it where|can be cleared|close all my|' +
    'close my accounts|delete my account and|deleted everything|to the new girl|the new girl|my ring|watch to|' +
    'my good pens|cancelled the milk|have the cat|left the keys|keys are under|with my neighbour|' +
    'water the plants|signed the house|seen everybody|phoned everyone|rang my dad|wrote the kids|' +
    'up to eighteen|freezers full|in the blue folder|where the key is|work the boiler|returned everyones|' +
    'hugged everyone|left the place|washings done',
  // What need not be done any more.
  notneeded:
    'wont need|wont be needing|not be needing|not be wanting|shant be|dont need|no need|not needed|' +
    'not going to need|doesnt matter|dont matter|wont matter|not that it matters|no matter|never mind|' +
    'dont bother|cancel|forget it|forget the|leave it|too late|by the time|after all|or dont|dont send|' +
    'dont reset|much longer',
  // Thanks, which also end a farewell.
  thanks: 'thank*|thanks|cheers|ta|kind|youve been|been nice|lovely|appreciate|grateful|helpful',
  // Peace after a decision.
  calm: 'calm|at peace|peace|peaceful|relief|relieved|a rest|comfort|decided|made my mind|quiet for good|content',
} as const;
