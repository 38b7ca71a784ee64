/** How people turn to somebody, and how they say that they mean it. */
export const turning = {
  // Asking for help with how one is.
  seekhelp:
    'counsell*|therap*|samaritans|helpline|crisis line|crisis team|staff support|occupational health|' +
    'occy health|chaplain*|eap|who can i tell|who you tell|who to tell|who do i turn|where to turn|turn to|' +
    'confiden*|in confidence|psycholog*|self refer|any numbers|the number for|ring samaritans|staff counsellor|' +
    'kind word|asking for help|ask for help|needs help|how bad|cbt|waiting list for|someone to listen|' +
    'somebody to listen|offload|something personal|somewhere safe|needs to come|talk to at night|for suicidal|' +
    'signed off how|mental health help|mental health support|are you allowed to|leaflet|the helpline|hotline|' +
    'staff support line|speak to about stress|speak to about|for people who are struggling|looks after staff|' +
    'looks after us|not about esr|need to talk|the leaflets|give out the leaflets|the questions|' +
    'risk assessment on|take it myself|my own advice|brave to ask|the other side of this|tell me it gets|' +
    'itll be ok|be ok|asked for help|i asked for help|told my gp|rang the line|do some yoga|more resilient|' +
    'a leaflet|talk to someone who|ring any time|said ring any|quiet way|without my manager|' +
    'go through my manager|going through my manager|wellbeing number|wellbeing one|wellbeing tile|' +
    'support number|a night line|night line|get help without|on my record|in the night who|a person tonight|' +
    'talk a minute|just talk|need to see someone|a mental health nurse|number staff can|before i do',
  // Asking for somebody: as often for the login.
  someone:
    'talk to someone|talk to somebody|someone to talk|somebody to talk|anyone to talk|someone i can|' +
    'somebody i can|anyone i can|speak to someone|speak to somebody|need somebody|see someone|see somebody|' +
    'send someone|tell someone|who do i ring|who do you|a number for|support for|real person|a human|' +
    'to a person',
  // Help for the person and not the account.
  helpself:
    'help me|please help|pls help|some1 help|need help|i need help|need someone|need somebody|' +
    'not about a password|not about it|isnt about|not it related|not the account|me not the|not the login|' +
    'not a reset|not really the|just do passwords|dont need a password|bigger problems|for me not|' +
    'a real person|really there|stay and talk|dont go|talk to me|telling a computer|talking to a|' +
    'even a machine|chatbot because|why im on here|only came on|had to tell|nobody else to|nowhere else|' +
    'where else to|say it here|put this',
  // What nobody has been told.
  confess:
    'never told|not told|told nobody|told no|cant tell|tell anyone|tell a soul|havent told|nobody knows|' +
    'noone knows|wife doesnt know|hiding it|hide it|hiding|i hide|admit|the truth|truth is|truth of it|ashamed|' +
    'embarrassed to say|if i said|said it|how that sounds|i know its|sounds daft|keep it from|promised|swear|' +
    'secret|ask something|say it out loud|cant say it|something i need to say|said i was fine|they believed me|' +
    'nobody would guess|never know|would you tell|have to report|husband doesnt know|he doesnt know|' +
    'cant tell the|promise not|promised not|made me promise|not say why|cant say why|rather not say|' +
    'cant say the|write it down|made me swear|begged me not|not told a soul|dont want a fuss|on my record|' +
    'without saying why|i cant say',
  // Worry about somebody else.
  worryfor:
    'worried about|concerned about|scared for|frightened for|frightened shes|bothered about|told me|' +
    'has told me|says he|says she|he says|she says|said he|said she|saying he|saying she|keeps saying|' +
    'keeps joking|he says he|says shes|hes been|shes been|gone quiet|said goodbye|saying proper|get hold of|' +
    'hasnt turned|hasnt been seen|not answering|isnt answering|stopped answering|what do i do|what am i meant|' +
    'right thing if|locked herself|locked himself|not himself|not herself|in the toilets|wont open the door|' +
    'texted me|rang me|left me a|showed me|how do i help|what to say to her|dont think she fell|on her breath|' +
    'i dont like it|isnt safe|might hurt|too happy|isnt right|too cheerful|sold his|paid me back|hugged me|' +
    'have his dog|no end date|sunglasses|goes white|rings the ward|like a rake|love you all|keeps saying sorry|' +
    'saying shes sorry|whats up|been right since|see theyre drowning|smells of drink|go round|very flat|' +
    'so flat|all thank yous|very final|funny text|sounding|odd things|thought about how|in her handwriting|' +
    'picking up',
  // Wishes.
  wish:
    'wish|wished|hope|hoping|hoped|would like|id like|id love|rather|fantasis*|daydream*|pray|praying|prays|' +
    'god|prefer|envy|jealous|lucky|wouldnt mind|not mind|quite like|quite fancy|tempted|disappointed|be nice|' +
    'swap|swap places|give anything|worse luck|sooner|if there was a button|press it|the button|let down when',
  // Wants.
  want: 'want|wants|wanted|wanting|wanna|wna|wnt|need|needs|ready to|going to|about to|feel like|feel to',
  // Not.
  not:
    'not|no|never|dont|doesnt|didnt|cant|couldnt|wont|wouldnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|' +
    'shouldnt|without|nt|neither|nor|cannae|canny|dinnae|aint|dnt',
  // Cannot.
  cant: 'cant|couldnt|unable|cannae|canny|not able|cnt|carnt|hardly|barely',
  // Again and again.
  still:
    'still|keep|keeps|kept|over and over|again and again|always|every time|all day|nonstop|wont stop|cant stop|never stops|dont stop',
  // "I do not mean the website": what it is really about.
  meant:
    'i mean|mean it|mean that|not joking|not being dramatic|no joke|not kidding|seriously|im serious|for real|' +
    'not laughing|the truth|truth|truly|i dont mean|dont mean|not the ward|not the website|not the password|' +
    'not esr|not the computer|not just|not shifts|not physically|long term|of life|here here|not really the|' +
    'nothing to do with|more ways than|you know what i mean|so to speak|he werent|she werent|werent laughing|' +
    'laughed but|not funny|since you ask|you only asked|theyd say that|isnt the website|it isnt the|isnt about|' +
    'not about|not the deadline|not the system|not the emails|not with the|not the training|not the shifts|' +
    'the least of|of my own head|out of your life|rest of it|its me that|im the one thats|more ways than one|' +
    'me included|so have i|same as me|its not the|it isnt just|not an it|than the password|not a joke|' +
    'its not a joke|isnt a joke|not for effect|not lol|its true though|not the job|not the tiredness',
  // Making little of it.
  minimise:
    'sorry to bother|others have it worse|people have it worse|im sure others|being silly|its daft|daft but|' +
    'know its daft|dont want to be a|ignore me|dont worry about me|dont mind me|probably nothing|' +
    'being dramatic|dont know why im|not bein funny|dont want to moan|only asked|just needed to|not a big|' +
    'bit silly|sorry if|sorry for existing|sorry i know',
  // Not getting through the doors, or hiding behind them.
  workdread:
    'go in|going in|walk in|come in|coming in|get out of the car|sit in the car|sat in the car|sat outside|' +
    'through the door|through the doors|the doors|before shift|before work|before every shift|before nights|' +
    'in the car park|the changing room|linen|sluice|toilet|toilets|the loo|locked myself|hide in|hid in|stairs|' +
    'store cupboard|store room|drive home|way home|way in|back there|back on that|go back|face the ward|' +
    'in through the doors|legs go in|bring myself|go up to the ward|hide in the toilets|eat in my car|' +
    'dont meet her|be near|on with him|on with her|whos on|shes on|the silence|in the garage|stairwell|' +
    'in a room with|go in that room|back on the ward|put me on with|off any shift with|number of times round|' +
    'drove home|turned round|legs wont|hands wont|get up from',
} as const;
