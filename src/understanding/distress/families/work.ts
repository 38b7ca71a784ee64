/** The things of a login and of a working day, jokes, and ways of speaking: what tells despair at a website from despair. */
export const work = {
  // Passwords, codes, links and accounts.
  login:
    'password*|passwrd|pw|pword|passcode|passwords|log in|log on|login|logins|logging|logged|log me|sign in|' +
    'username*|user name|account|accounts|code|codes|link|links|email|emails|e mail|inbox|junk|reset|resets|' +
    'resetting|unlock*|locked out|lock me|lockout|captcha*|authenticator|two factor|2fa|token|invalid|expired|' +
    'expire|expires|expiry|verify|verification|symbol|capital|capitals|character*|caps|memorable|' +
    'security question|portal|access|register*|registration|credentials|times out|timed out|timing out|timeout|' +
    'session|digits',
  // Systems, training and pay.
  system:
    'esr|nhsp|training interface|interface|nhsmail|nhs mail|intranet|timesheet*|module*|e learning|elearning|' +
    'course|courses|mandatory|refresher|competency|training|webinar|study day|awareness|quiz|policy|appraisal|' +
    'certificate*|it helpdesk|helpdesk|help desk|service desk|switchboard|payroll|payslip*|payslips|p60|p45|' +
    '26655|annual leave|bank shifts|compliance|smartcard|datix',
  // Websites and computers.
  machine:
    'website|web site|site|page|pages|screen|systems|computer*|pc|laptop|keyboard|printer|mobile|app|browser|' +
    'button|buttons|form|error|server|wifi|internet|software|tech|technology|machine|chatbot|loading|loads|' +
    'load|click*|press*|typed|typing|update|updates|popup|pop up|pop ups|layout|homepage|font|file|upload|' +
    'battery|signal|menu|download|print|blank page|link sends|robot',
  // What is carried, lent and lost at work.
  things:
    'badge*|card|cards|lanyard|fob|fobs|charger|my phone|phone|phones|handset|desk|mouse|monitor|headset|trolley|locker|desktop|folder|' +
    'list|lists|rota|mailbox|tab|cable|adapter|pen|uniform|scrubs|printer|alarm|buzzer|lift|wifi|pop ups|notes|typing|typed|drive',
  // Tablets that are computers.
  tabletpc: 'ipad|ward tablet|charge|tablet on|android',
  // Signs of a joke.
  jest: 'lol|lmao|rofl|haha*|hehe|jk|omg|x|xx|joke|kidding|smh|lols|fml|wtf|jfc|rip',
  // Swearing, which relieves.
  swear:
    'bloody|damn|sodding|fucking|f ing|bollocks|crap|arse|arsed|pissed|buggered|god sake|christ|jesus|' +
    'for the love|give me strength|for crying|sake|ugh|argh|grr',
  // Deadlines and attempts.
  hurry:
    'deadline|asap|quick|quickly|urgent|urgently|by 5|by 9|by friday|by monday|by noon|by tonight|in an hour|' +
    'hurry|waiting|wait|still waiting|on hold|mins|attempt*|tries|third time|fifth time|4th|5th|keeps saying|' +
    'keeps asking|wants a|wants me|asks for|asking for|it says|says it|it said|before i go off|while im',
  // "With this", "of this": the object is at hand.
  gripe:
    'this website|this site|this system|this thing|this login|this form|this page|this module|this computer|' +
    'this laptop|this captcha|this app|this chatbot|this bot|with this|of this|at this|over this|from this|' +
    'for this|after this|of passwords|with passwords|with tech|with it all|with computers|with technology|' +
    'with codes|of it',
  // Ways of speaking that only sound like dying.
  idiom:
    'out of my skin|doing me in|end of my rope|nearly died|nearly cried|could cry|could weep|could have cried|die laughing|died laughing|' +
    'of embarrassment|of shame|of boredom|in the dark|under attack|attacked by|bullied by|hate computers|with tech|with computers|' +
    'wits end|hanging in|on patience|with laughter|laughing|off the roof|out of the window|under a bus|under it before|breathe for|' +
    'round in circles|for captchas|' +
    'death of me|will to live|in the water|on my feet|to death|for crying out|early grave|murder a|kill for|' +
    'dying for|to die for|crash team|dead tired|shoot me|shoot this|kill me now|hang me|bury me|heart attack|' +
    'drive me|driving me|doing my head|does my head|round the bend|up the wall|back teeth|pulling teeth|' +
    'tether with|wits end|end of the world|worst website|farce|shambles|nightmare of|dead link|boredom|' +
    'chocolate|brick wall|alcatraz|fort knox|bank of england|up the ghost|last legs|hair out|my kingdom|' +
    'gravestone|headstone|like dirt with|whoever|throw it|throw this|throwing this|my patience|' +
    'life is too short|lifes too short|a life you|good grief|save me|lifesaver|my life you|bane of|' +
    'jumping through|hoops|living the dream|end it and start|end the chat|end date|cut and paste|cut off|' +
    'dead battery|phone died|session died|page died',
} as const;
