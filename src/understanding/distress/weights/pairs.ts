// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const pairs = `
12|hour:-90 15|minut:-50 2|and:-90 3|and:65 3|attempt:-85 8|so:-135 able|to:90 about|a:-25 about|anyth:145 about|be:-70 about|complianc:-75 about|dy:30 about|end:-65 about|esr:30 about|how:150
about|it:55 about|kill:-30 about|me:110 about|my:-125 about|the:40 about|this:-120 about|when:180 about|work:120 abus|at:65 accord|to:-95 account|and:215 account|back:-160 account|delet:-55
account|disabl:90 account|for:145 account|is:-115 account|lock:45 account|stay:-85 account|to:145 addres|and:-125 addres|you:-110 add|to:-110 affair|in:85 afraid|of:180 afraid|to:-130 after|a:-85
after|and:110 after|my:160 after|shift:30 after|that:-220 after|the:65 after|this:105 after|what:110 after|work:-25 against|a:-100 against|me:-50 against|the:55 again|after:-35 again|and:-60
again|at:85 again|last:130 aged|ten:-50 agre|to:-90 alarm|went:25 allow|on:-95 all|com:50 all|day:-95 all|gone:-120 all|good:-160 all|got:-70 all|in:165 all|ive:55 all|know:-35 all|morn:-50 all|my:50
all|night:-135 all|of:155 all|over:25 all|present:120 all|shift:-30 all|staff:-95 all|the:25 all|thes:100 all|to:80 all|too:-135 all|up:70 all|very:-100 all|week:115 alon|in:-160 alon|on:-30
also|my:150 alway|me:-50 am|i:110 and|a:-100 and|accident:90 and|account:190 and|addres:-110 and|agenc:-35 and|alcohol:-50 and|all:-85 and|and:-35 and|app:-50 and|be:90 and|by:-150 and|call:100
and|cant:-210 and|come:-55 and|couldnt:50 and|cr:95 and|cry:-30 and|delet:115 and|didnt:-80 and|does:60 and|dont:80 and|emergenc:120 and|empt:90 and|end:35 and|envelop:60 and|esr:-135 and|even:-70
and|ever:75 and|everyon:70 and|gave:-65 and|get:-80 and|go:-140 and|gone:-80 and|got:30 and|handl:-85 and|has:-40 and|he:165 and|her:-25 and|hes:70 and|hour:-70 and|hung:-45 and|i:225 and|if:125
and|im:185 and|is:-80 and|it:-95 and|its:-50 and|just:95 and|last:65 and|laugh:-25 and|left:-125 and|lie:55 and|like:-30 and|look:-175 and|me:85 and|my:-85 and|need:-210 and|never:-90 and|no:-100
and|nobody:-75 and|none:-105 and|not:145 and|noth:-85 and|now:-140 and|on:-180 and|over:-40 and|overdos:60 and|password:-30 and|past:-65 and|press:-60 and|quarter:-30 and|round:-95 and|said:-40
and|sat:140 and|say:30 and|says:55 and|she:225 and|shes:-85 and|shout:80 and|shut:-75 and|sit:125 and|so:115 and|someon:40 and|stand:55 and|star:75 and|start:-45 and|still:-250 and|tell:90
and|thank:-105 and|that:-60 and|the:-200 and|then:60 and|they:115 and|theyr:75 and|theyv:-45 and|think:145 and|this:-65 and|thought:115 and|thre:35 and|tir:-40 and|used:-55 and|want:-45 and|we:-110
and|when:-85 and|wont:35 and|work:70 and|would:-100 and|you:-90 and|your:195 annual|leav:115 another|and:-60 another|day:95 another|go:-160 another|night:70 another|one:-25 another|password:-70
another|trust:-150 another|way:-75 answer|and:-90 answer|my:-45 answer|that:130 answer|the:-65 anxiet|is:85 anybod|ther:-35 anyon|and:95 anyon|ask:35 anyon|at:55 anyon|on:75 anyon|ther:-250
anyth|else:125 anyth|for:115 anyth|i:-65 anyth|in:-115 anyth|now:180 anyth|on:-120 anywa|the:60 any|day:-35 any|good:-45 any|longer:75 any|more:-30 any|of:165 any|other:40 any|point:-185 any|time:-100
any|way:70 apart|from:60 appraisal|and:90 approv|my:45 are|at:110 are|bad:105 are|full:-155 are|go:75 are|the:75 are|ther:50 are|when:70 are|you:-85 argu|with:-30 army|and:160 arm|and:40 asham|i:-25
asks|for:135 asks|me:-95 ask|a:-40 ask|again:-105 ask|at:-215 ask|becaus:130 ask|befor:185 ask|for:-25 ask|her:-70 ask|how:70 ask|if:130 ask|me:70 ask|the:40 ask|to:100 ask|you:-180
assignment|number:-80 as|a:-70 as|far:140 as|i:-40 as|im:-150 as|ive:80 as|me:85 as|next:55 as|the:205 as|well:170 ate|my:-140 attack|by:-40 attack|on:75 attack|when:-110 attempt|and:65
attempt|left:115 at|2:-105 at|3am:-220 at|4:-80 at|8:-130 at|a:-70 at|all:-60 at|and:85 at|break:125 at|eight:-150 at|everyth:105 at|five:-75 at|half:-90 at|his:90 at|home:70 at|it:-25 at|me:-50
at|midnight:85 at|my:-60 at|night:-195 at|school:90 at|ten:-170 at|two:-155 at|weekend:-85 at|work:200 at|your:35 authenticator|app:30 authenticator|on:-75 auto|rep:-115 awak|sinc:75 away|and:60
away|from:155 a|baby:-125 a|bad:45 a|badg:-80 a|bag:80 a|bank:-85 a|beard:-110 a|better:-85 a|big:115 a|bike:-80 a|biscuit:-80 a|bit:65 a|black:80 a|blank:60 a|blok:-105 a|book:-65 a|bottl:125
a|box:160 a|break:-35 a|breakdown:80 a|brick:-45 a|broken:-130 a|burden:40 a|bus:-110 a|capital:-80 a|captcha:-50 a|card:185 a|chair:60 a|chaplain:-150 a|chatbot:-45 a|child:-65 a|clue:-50 a|code:-90
a|cold:-90 a|colleagu:75 a|computer:-100 a|consultant:90 a|counsellor:60 a|cours:-60 a|cup:-35 a|date:75 a|death:-110 a|desk:90 a|doctor:50 a|door:80 a|drink:60 a|drop:-35 a|e:45 a|failur:125
a|favour:95 a|few:190 a|fire:50 a|flat:-140 a|fork:-80 a|form:85 a|fortnight:25 a|frida:-95 a|full:-105 a|funeral:50 a|funn:-65 a|ghost:-115 a|good:135 a|hand:-105 a|heart:90 a|home:-40 a|hug:35
a|hundr:85 a|kidne:-95 a|knif:85 a|lad:95 a|lady:-165 a|landlin:30 a|larg:-100 a|last:95 a|laugh:-100 a|leaflet:55 a|letter:120 a|life:-130 a|lift:-70 a|line:90 a|link:-55 a|list:-35 a|load:120
a|locker:-40 a|locum:-60 a|login:-35 a|long:50 a|loop:-65 a|lot:215 a|love:65 a|lump:60 a|machin:145 a|man:30 a|manager:115 a|meet:-50 a|memorabl:55 a|mental:-185 a|mess:165 a|messag:220 a|midwif:-90
a|minut:25 a|miscarriag:95 a|modul:40 a|month:95 a|mortgag:-95 a|mum:85 a|nervou:-75 a|new:-160 a|nice:160 a|note:170 a|nuisanc:-95 a|one:80 a|partner:-155 a|payslip:-140 a|permanent:-65 a|person:150
a|phon:-40 a|photo:-70 a|pillow:-70 a|plan:-55 a|porter:50 a|problem:55 a|proper:-30 a|question:-60 a|quiet:-25 a|real:-45 a|reason:60 a|record:95 a|relief:65 a|reset:30 a|rest:-30 a|right:-180
a|robot:35 a|room:60 a|rope:50 a|row:65 a|scam:-85 a|screen:80 a|second:50 a|soul:65 a|special:-65 a|staff:-60 a|stick:25 a|suicid:-100 a|sunda:-165 a|text:25 a|th:-90 a|third:-45 a|thought:45
a|thread:75 a|tick:85 a|time:165 a|token:-50 a|train:25 a|uniform:155 a|voic:140 a|wall:-30 a|ward:-95 a|way:65 a|wee:-55 a|week:-105 a|whil:85 a|whol:85 a|word:75 a|wreck:-110 a|year:105 baby|and:-35
baby|due:-60 baby|in:-95 back|after:-85 back|and:180 back|as:-185 back|at:60 back|from:50 back|in:-60 back|last:75 back|on:75 back|out:35 back|sinc:80 back|teeth:-40 back|the:-155 back|to:-145
back|wher:-105 back|with:135 bad|day:65 bad|i:40 bad|night:50 bag|of:-25 bang|my:-100 bank|and:100 bank|card:105 bank|detail:-45 bank|holida:-35 bank|shift:105 bank|staff:-25 bare|below:30
bathroom|floor:110 bay|2:-100 bear|it:45 bear|with:-145 beaten|by:30 beaten|me:-95 beat|me:-55 becaus|at:-40 becaus|if:105 becaus|im:-55 becaus|it:-35 becaus|its:75 becaus|ive:95 becaus|my:-45
becaus|of:90 becaus|the:150 becaus|ther:35 becaus|they:-50 bed|and:65 bed|four:90 been|able:50 been|and:50 been|ask:-45 been|at:-165 been|awak:75 been|born:100 been|cry:55 been|cutt:100 been|down:-155
been|drink:30 been|feel:130 been|five:70 been|for:25 been|given:60 been|go:60 been|gone:200 been|good:35 been|here:-265 been|hid:70 been|in:65 been|kind:-35 been|like:-25 been|look:175 been|mov:-100
been|off:-210 been|on:-200 been|out:-35 been|paid:-145 been|patient:-70 been|put:35 been|putt:80 been|read:70 been|sat:60 been|say:90 been|self:60 been|sent:40 been|sick:85 been|sign:100 been|sinc:60
been|sleep:70 been|stood:40 been|think:120 been|through:105 been|to:165 been|told:185 been|try:-160 been|up:-125 been|very:95 been|wait:-185 been|wear:130 been|with:-55 befor|anybod:-40 befor|ever:-40
befor|i:105 befor|im:-155 befor|it:45 befor|my:50 befor|someon:135 befor|the:-30 befor|this:-55 befor|work:120 begg|you:-40 behalf|of:-50 believ|me:65 best|th:-40 better|off:55 better|than:60
better|with:40 better|without:65 be|a:30 be|able:60 be|aliv:160 be|all:120 be|alon:80 be|and:60 be|anywher:100 be|ars:-110 be|back:-55 be|bother:-100 be|bull:55 be|chang:-115 be|dead:195
be|dramatic:-135 be|funn:115 be|gone:140 be|good:45 be|grateful:-100 be|happier:90 be|harass:150 be|honest:115 be|in:45 be|kind:60 be|let:85 be|like:205 be|lock:-155 be|me:160 be|miss:60 be|mov:30
be|my:145 be|need:55 be|nice:145 be|off:-85 be|over:110 be|put:95 be|quick:-215 be|scar:-100 be|see:115 be|sick:120 be|so:-130 be|ther:-80 be|told:30 be|want:-25 be|with:70 bit|worr:-45 black|eye:35
blam|me:65 book|a:-70 book|annual:140 book|leav:110 book|on:-80 book|the:-75 boss|will:-50 bother|to:95 bother|with:120 bother|you:-135 bottl|of:50 box|and:-155 box|for:105 box|is:-105 box|on:50
brain|dead:-70 brain|hurt:-60 brain|is:-45 break|and:-30 break|for:-35 brick|wall:-45 broken|and:-75 broken|ankl:-110 broken|me:25 brother|in:-60 bull|by:85 burnt|out:110 burn|the:90 bus|in:-90
bus|stop:-80 button|and:110 but|he:-45 but|i:-95 but|id:-125 but|im:235 but|it:-75 but|its:75 but|my:40 but|not:-100 but|noth:-50 but|the:-55 but|they:-85 but|you:120 bye|then:30 bye|to:80 by|a:-100
by|frida:-75 by|heart:-35 by|it:-60 by|itself:35 by|mistak:-80 by|monda:115 by|my:150 by|myself:-155 by|that:-115 by|the:-25 by|then:95 by|this:-50 call|for:-35 call|it:140 call|me:-55 call|room:-105
call|the:-40 came|back:105 came|from:70 came|in:-80 came|on:150 came|through:-85 came|up:-105 cancel|a:105 cancel|the:-40 cant|acces:-35 cant|afford:-30 cant|any:160 cant|bear:65 cant|book:-140
cant|br:-70 cant|breath:-25 cant|carr:35 cant|concentrat:120 cant|cope:40 cant|deal:-90 cant|do:170 cant|eat:30 cant|feel:85 cant|find:-265 cant|follow:100 cant|function:-100 cant|get:-100
cant|have:145 cant|hold:175 cant|keep:40 cant|leav:-45 cant|live:50 cant|log:-30 cant|look:185 cant|make:-170 cant|move:45 cant|open:-45 cant|pay:65 cant|put:80 cant|reach:50 cant|read:-75
cant|remember:75 cant|ring:-30 cant|say:95 cant|see:-75 cant|seem:40 cant|settl:55 cant|speak:-50 cant|stay:60 cant|stop:-60 cant|take:-55 cant|tell:60 cant|touch:60 cant|type:75 cant|wait:-40
cant|watch:115 cant|work:-115 can|all:-45 can|be:140 can|do:40 can|get:-40 can|give:35 can|go:130 can|have:70 can|he:85 can|hear:100 can|help:-105 can|i:-165 can|ive:-215 can|my:-30 can|only:30
can|see:45 can|somebod:-190 can|someon:-150 can|stop:140 can|take:25 can|talk:-50 can|tell:90 can|the:-55 can|think:25 can|we:-230 can|you:60 caps|lock:-65 carer|leav:40 care|if:30 care|of:160
carr|on:-55 car|about:-85 car|and:45 car|park:-160 car|to:45 case|it:-65 cd|cupboard:-55 chang|it:-125 chang|room:-80 chang|the:65 chang|ward:-85 chang|who:-70 charg|nurs:70 check|if:-35 check|my:-45
check|on:30 check|the:125 check|your:35 chest|goes:55 chest|pain:35 choos|a:125 christma|is:-65 christma|rota:-105 christma|so:60 clean|utilit:110 clear|my:-120 click|the:55 clock|on:25 clos|the:-80
clos|to:55 clue|what:-50 code|and:30 code|came:-85 code|com:-125 code|expir:-45 code|hasnt:35 code|in:95 code|is:-65 code|isnt:75 cold|and:60 colleagu|ask:80 colleagu|got:-130 colleagu|is:120
colleagu|keep:-35 colleagu|left:-150 come|and:-80 come|back:-50 come|from:-70 come|home:120 come|out:85 come|through:-55 come|up:-35 computer|and:-145 computer|for:-45 computer|in:-40 computer|says:55
com|and:-60 com|back:80 com|for:135 com|out:75 com|through:-50 com|to:-80 com|up:-80 concentrat|on:130 conflict|resolution:-40 contact|and:175 controll|drug:-75 cope|with:-195 cop|at:70 cop|with:-50
couldnt|do:25 couldnt|even:75 couldnt|get:-30 couldnt|remember:-50 couldnt|say:130 could|be:25 could|cry:-155 could|die:55 could|do:150 could|go:65 could|ive:-45 could|just:65 could|somebod:-220
could|weep:-195 could|you:85 countr|and:-85 count|as:-90 count|down:30 count|on:-130 count|the:-35 cover|for:-70 crash|call:115 crisi|team:-75 cross|the:50 cry|all:30 cry|and:-75 cry|at:-65
cry|baby:-90 cry|befor:-35 cry|for:25 cry|in:55 cry|on:190 cry|over:40 cr|in:40 cupboard|and:70 cup|of:-35 cutt|again:100 cut|me:-70 cut|my:125 cut|myself:-55 cut|off:120 dads|funeral:-165 dads|in:-40
dad|died:-45 dad|pass:25 dark|mode:-75 data|securit:-60 date|for:105 date|of:-100 days|and:-60 days|now:100 day|after:-75 day|and:45 day|back:140 day|for:35 day|it:145 day|of:-55 day|off:45 day|she:35
deadlin|is:-55 dead|after:-75 dead|in:-25 dead|insid:-120 dead|man:-75 dead|on:-55 dead|than:30 deal|with:75 death|and:-40 death|certificat:40 delet|it:40 delet|my:-110 delet|the:-110 dementia|and:-60
depression|is:60 depress|and:135 design|this:-110 desperat|for:30 destroy|me:175 detail|in:-55 didnt|come:85 didnt|do:-65 didnt|have:60 didnt|know:70 didnt|notic:-40 didnt|work:150 did|i:-160
did|it:-165 did|the:120 did|to:135 did|try:105 did|you:-50 died|and:80 died|in:-180 died|on:-30 die|befor:-70 different|login:-110 divorc|and:-30 doesnt|come:-35 doesnt|exist:-105 doesnt|go:30
doesnt|know:-95 doesnt|like:-105 doesnt|matter:-35 doesnt|want:40 doesnt|work:-165 does|a:-155 does|he:-135 does|it:180 does|my:-150 does|noth:-35 does|she:-145 does|that:-30 does|the:-90
dogs|name:-125 dog|was:55 domestic|abus:110 done|all:-60 done|and:110 done|befor:-105 done|for:-140 done|it:-140 done|someth:105 done|the:130 done|with:65 dont|ask:55 dont|bother:115 dont|care:-180
dont|deserv:70 dont|do:-240 dont|even:85 dont|exist:-205 dont|feel:25 dont|go:-80 dont|have:-160 dont|know:-115 dont|leav:130 dont|like:-130 dont|make:-170 dont|match:-85 dont|meet:150 dont|mind:-30
dont|much:45 dont|need:-95 dont|open:80 dont|put:-25 dont|real:125 dont|remember:85 dont|ring:90 dont|see:95 dont|send:150 dont|speak:75 dont|suppos:65 dont|think:205 dont|trust:90
dont|understand:-155 dont|wake:-45 dont|want:-100 dont|work:-40 dont|worr:30 door|and:-85 door|shut:70 down|all:-75 down|as:-220 down|for:-100 down|my:120 down|to:50 down|with:-85 do|a:105
do|another:180 do|anyth:-60 do|bank:-90 do|e:95 do|fire:-65 do|i:-245 do|if:160 do|it:-225 do|ive:-235 do|me:-60 do|modul:65 do|my:105 do|one:90 do|password:110 do|peopl:170 do|safeguard:55 do|so:60
do|the:60 do|this:-160 do|we:40 do|when:90 do|with:145 do|wrong:-130 do|you:75 dramatic|but:-125 drawer|and:130 drawn|and:-30 dread|the:-35 dread|this:-135 drink|and:25 drink|befor:30 drink|in:90
driv|home:40 driv|me:-140 dropp|my:-65 drop|down:-85 drown|in:-95 drug|error:50 drug|round:50 drug|trolle:-75 due|and:-70 due|on:70 dy|and:35 dy|of:-60 each|of:-50 each|other:-70 each|time:65
easier|if:-135 easier|to:-105 eaten|sinc:-90 eat|in:35 eat|me:125 eat|my:-65 edge|of:85 eight|in:35 else|can:80 else|is:-190 else|to:80 els|name:-65 email|and:-90 email|do:90 email|for:-60 email|i:-30
email|is:-50 email|me:-210 email|when:115 end|and:125 end|is:-35 end|it:145 end|my:-100 end|of:-255 end|this:-100 end|to:65 end|up:-70 enough|and:145 enough|of:50 enough|to:-35 error|and:-35
error|messag:-90 esrs|the:105 esr|and:40 esr|either:140 esr|email:-105 esr|for:115 esr|has:35 esr|lock:65 esr|login:75 esr|password:-80 esr|reset:-135 esr|to:40 esr|when:170 esr|wont:-75 even|all:-175
even|care:30 even|do:115 even|manag:85 even|the:65 everyon|a:95 everyon|at:30 everyon|down:80 everyon|else:-110 everyon|got:95 everyon|on:-150 everyon|says:90 everyon|think:25 everyon|would:-70
everything|fine:90 everything|gone:-100 everyth|and:-60 everyth|feel:65 everyth|i:-65 everyth|is:-120 everyth|pleas:-90 ever|box:-40 ever|day:135 ever|door:70 ever|get:-90 ever|month:-125
ever|morn:-35 ever|night:125 ever|password:-180 ever|shift:115 ever|singl:-65 ever|so:40 ever|time:75 ever|weekend:30 expect|to:30 expir|again:-125 expir|and:30 expir|in:180 extra|shift:25 ex|has:-60
ex|is:50 e|learn:55 face|it:25 face|on:75 face|the:-25 face|to:-135 fail|again:-30 fail|at:90 fall|apart:75 fami|in:-110 fami|of:-135 far|as:140 fed|up:-95 feel|a:-130 feel|awful:-120 feel|complete:65
feel|dead:80 feel|down:-65 feel|hopeles:140 feel|it:95 feel|my:40 feel|real:85 feel|sick:-85 feel|so:145 feel|stupid:-135 feel|suicid:45 feel|trapp:70 feel|very:105 feel|worthles:45 felt|like:-25
felt|so:-55 fgm|modul:30 fill|in:-185 find|it:90 find|my:-65 find|myself:-60 find|out:65 find|the:-30 fine|and:60 fine|now:70 fine|thank:-115 finish|at:-105 finish|it:-125 finish|me:-135 finish|my:90
finish|the:-70 finish|with:-35 fire|alarm:-35 fire|safet:-115 fire|train:-125 first|page:-65 first|pet:-70 first|shift:90 first|th:55 first|time:-105 fit|to:95 five|minut:-45 fix|it:-150 flat|and:135
floor|of:55 flu|jab:-75 fob|watch:35 follow|me:85 forget|everyth:-120 forget|it:-85 forget|the:-40 forget|what:140 forgiv|me:-30 forgotten|it:-190 forgotten|my:-65 forgotten|password:85
forgotten|usernam:65 forgot|it:-60 forgot|my:-75 fork|in:-80 form|for:105 form|is:100 form|so:135 fort|year:55 for|ages:30 for|all:-100 for|and:-70 for|anyon:45 for|be:30 for|cry:190 for|days:65
for|everyon:-125 for|everyth:130 for|good:30 for|half:-80 for|help:125 for|her:125 for|him:95 for|his:30 for|it:35 for|leav:-70 for|lunch:-95 for|me:125 for|month:30 for|my:-80 for|next:-40
for|not:-160 for|now:-60 for|once:-110 for|one:55 for|our:65 for|peopl:-85 for|real:65 for|samaritan:150 for|six:-25 for|someon:45 for|staff:75 for|ten:155 for|that:-25 for|the:-110 for|them:235
for|this:-135 for|thre:65 for|try:50 for|two:50 for|us:-85 for|week:-25 for|when:135 for|whoever:185 for|work:40 for|year:-40 found|my:130 found|myself:45 four|days:85 four|hour:-120 four|night:-55
four|tim:55 frida|and:30 frida|so:-60 friend|and:90 friend|on:-60 friend|says:-80 frighten|me:75 frighten|of:-80 frighten|to:-75 from|a:110 from|here:75 from|him:165 from|home:-160 from|it:-140
from|me:125 from|monda:75 from|my:85 from|this:130 from|tonight:-85 front|of:35 full|stop:-100 funn|but:40 futur|for:-30 gave|it:-50 gave|my:-155 gave|the:70 gets|me:-90 gets|my:70 gett|in:-150
gett|my:-90 gett|to:130 gett|wors:90 get|a:-175 get|any:60 get|anyth:90 get|away:140 get|back:-135 get|help:100 get|her:-70 get|him:-55 get|in:-340 get|into:-55 get|it:220 get|me:-240 get|on:-185
get|paid:-115 get|past:-90 get|sick:65 get|signal:-40 get|the:75 get|through:210 get|to:270 get|up:325 girl|on:35 given|me:165 given|one:-30 given|up:135 give|a:-40 give|me:-140 give|my:160
give|up:-185 giv|me:-30 giv|up:45 goes|round:-50 goes|through:65 goes|tight:55 goes|to:-150 gone|a:110 gone|back:-35 gone|dark:-85 gone|in:-45 gone|quiet:-50 gone|through:-85 gone|to:-185 gone|up:-70
goodby|and:-105 good|and:-50 good|at:235 good|even:-120 good|with:-60 got|a:-115 got|and:-80 got|as:115 got|back:-90 got|divorc:-55 got|home:-70 got|it:-70 got|me:-60 got|my:-90 got|noth:-165
got|one:40 got|out:95 got|tablet:-90 got|their:-175 got|this:125 got|through:135 got|to:180 got|told:-90 go|and:200 go|away:-70 go|for:-135 go|home:-110 go|if:25 go|mad:-80 go|off:-110 go|over:-35
go|quiet:80 go|round:50 go|somewher:60 go|ther:95 go|to:105 go|under:-50 go|up:50 go|wrong:-45 green|by:-130 grey|out:-150 group|for:-100 had|a:85 had|and:25 had|enough:100 had|gone:-50 had|it:-195
had|my:-95 had|the:125 had|to:255 hair|out:-165 halfwa|through:-40 half|a:120 half|and:-110 handover|and:145 hand|and:-40 hand|are:-190 hand|in:-110 hand|on:-25 hang|by:75 hang|himself:-55
hang|in:-110 hang|on:-65 happen|and:70 happen|if:-55 happen|in:125 happen|when:-45 happier|if:30 hasnt|been:80 hasnt|come:55 hasnt|turn:-115 has|a:-90 has|acces:-30 has|been:-165 has|broken:140
has|dementia:-140 has|died:90 has|forgotten:75 has|gone:135 has|it:25 has|left:-120 has|taken:115 has|the:50 has|to:215 hate|computer:-55 hate|esr:-50 hate|me:-145 hate|monday:-105 hate|my:-55
hate|myself:-100 hate|this:-120 hat|me:-35 havent|been:-90 havent|eaten:40 havent|open:-40 havent|slept:-70 havent|told:70 have|a:-210 have|and:-115 have|another:-115 have|any:-95 have|been:290
have|done:-80 have|had:-65 have|i:-60 have|it:120 have|me:70 have|my:95 have|one:-110 have|to:205 have|told:-35 have|two:-75 hav|a:45 hav|and:-205 hav|flashback:130 hav|some:40 head|gone:175
head|in:-45 head|is:85 head|on:-90 health|is:120 heard|of:-160 heart|attack:30 heart|failur:-145 heart|go:50 heart|goes:135 heart|in:90 heart|is:160 hear|a:205 hear|from:95 hear|it:50 hear|the:-120
hear|thing:-95 hear|voic:150 hed|be:60 held|hostag:-50 hell|is:-65 help|a:45 help|and:130 help|me:-220 help|pleas:-85 help|us:-45 help|with:145 here|a:-95 here|and:-180 here|any:95 here|at:-50
here|in:-70 here|is:120 here|on:-130 here|or:75 here|sinc:-95 here|too:-110 here|with:-60 herself|in:35 her|and:-50 her|birthday:-130 her|husband:25 her|nam:-65 her|name:170 her|own:40 her|phon:145
her|shift:-80 her|train:60 hes|a:105 hes|back:70 hes|been:60 hes|gone:-185 hes|got:100 hes|in:70 hes|nice:-75 hes|not:45 hes|on:-45 hes|out:100 hes|put:65 hes|stopp:45 hes|the:95 he|brok:55
he|came:-50 he|cant:95 he|couldnt:-130 he|did:-120 he|died:-35 he|doesnt:95 he|find:-50 he|go:-145 he|goes:-80 he|has:-55 he|hasnt:-85 he|isnt:35 he|know:65 he|laugh:80 he|made:30 he|on:-80 he|read:55
he|said:55 he|says:-30 he|sees:80 he|told:-40 he|want:-30 hid|in:65 him|and:40 him|my:75 him|on:125 his|car:65 his|hand:60 his|mum:50 his|name:-50 his|old:-80 his|phon:185 hits|me:80 hit|by:-30
hit|me:-30 hit|the:-80 hold|a:25 hold|it:115 hold|on:-65 hold|the:135 holida|and:-105 home|and:125 home|i:35 home|in:35 home|now:-115 home|to:95 home|tonight:-35 home|with:70 honest|dont:-100
hopeles|case:-130 hope|i:65 hope|of:-65 hope|you:-90 hop|for:30 hop|the:95 hospital|i:-70 hostag|by:-50 hour|ago:50 hour|and:95 hour|lock:120 hour|sleep:-30 hour|to:35 hous|in:70 hous|is:55
how|does:25 how|i:170 how|im:140 how|long:-135 how|many:-95 how|much:-65 how|to:50 hung|drawn:-30 hurt|me:-35 hurt|my:-95 hurt|the:-40 husband|died:70 husband|doesnt:100 husband|got:-115 husband|is:80
husband|says:-65 idea|what:-160 id|a:150 id|be:140 id|been:-25 id|check:-50 id|get:65 id|give:110 id|had:140 id|just:30 id|kill:40 id|like:-55 id|love:-50 id|never:-70 id|not:140 id|rather:-130
id|swap:175 if|a:65 if|anyon:50 if|he:-105 if|i:45 if|id:90 if|im:75 if|it:-85 if|its:120 if|my:95 if|she:95 if|shes:85 if|somebod:-175 if|someon:125 if|the:-110 if|ther:145 if|they:75 if|this:-100
if|train:-100 if|you:35 if|your:160 ignor|me:-125 ill|be:30 ill|do:100 ill|have:-160 ill|leav:-45 ill|live:-75 ill|need:-135 ill|never:45 ill|ring:-155 ill|see:125 im|a:-95 im|about:-200 im|afraid:-75
im|alon:-145 im|alread:35 im|and:100 im|ask:-100 im|at:85 im|back:-115 im|be:185 im|begg:-90 im|burnt:30 im|cop:-115 im|count:55 im|cry:95 im|dead:-270 im|deceas:90 im|desperat:-70 im|do:-80
im|done:60 im|due:-75 im|exhaust:-30 im|feel:-60 im|fine:-40 im|finish:-25 im|for:160 im|frighten:125 im|from:-35 im|fum:-125 im|gett:70 im|giv:160 im|gone:-170 im|griev:140 im|hang:175 im|hear:70
im|here:40 im|honest:65 im|i:-285 im|late:-60 im|leav:-45 im|like:115 im|lock:-140 im|los:55 im|lost:-85 im|meant:-75 im|miserabl:50 im|new:-35 im|no:60 im|not:45 im|noth:210 im|off:-80 im|ok:-50
im|on:-75 im|only:65 im|past:-75 im|pregnant:-35 im|sat:115 im|shak:130 im|sick:105 im|so:110 im|sorr:225 im|still:95 im|stood:40 im|struggl:-50 im|stuck:55 im|such:100 im|suicid:70 im|suppos:-70
im|tell:185 im|terrif:30 im|the:-35 im|this:-125 im|tir:-35 im|told:35 im|too:95 im|try:90 im|under:165 im|up:70 im|us:25 im|very:150 im|watch:35 im|worr:-105 im|worth:95 im|writ:-80 incident|form:-30
inform|governanc:-135 inquest|i:30 instead|of:125 insuranc|number:-110 into|a:-70 into|esr:-85 into|my:95 into|the:55 into|this:115 invalid|token:105 investig|by:-35 in|12:-40 in|a:120 in|and:30
in|anyth:165 in|as:65 in|august:-80 in|bay:-140 in|bed:-105 in|befor:-60 in|bits:40 in|by:-35 in|case:135 in|charg:-75 in|circl:-115 in|crisi:-55 in|days:85 in|email:-60 in|esr:-60 in|estat:-105
in|ever:65 in|for:-35 in|from:90 in|front:35 in|handover:40 in|her:-50 in|here:-75 in|his:90 in|hospital:-100 in|it:-35 in|itu:135 in|januar:-130 in|junk:-35 in|law:55 in|march:90 in|may:-70 in|me:105
in|my:125 in|myself:-60 in|on:-135 in|one:140 in|or:-55 in|order:185 in|our:-40 in|password:-50 in|peac:-80 in|piec:-40 in|resu:-80 in|september:-35 in|servic:115 in|sick:-75 in|staff:-60 in|tear:-165
in|ten:-85 in|that:145 in|the:95 in|ther:-115 in|this:-70 in|till:-110 in|to:-100 in|toda:100 in|toilet:50 in|tomorrow:50 in|tonight:-30 in|troubl:-190 in|uniform:45 in|week:35 in|with:-110 isnt|a:45
isnt|about:80 isnt|accept:-65 isnt|arriv:-60 isnt|com:80 isnt|done:-165 isnt|good:-235 isnt|in:-110 isnt|it:65 isnt|the:130 isnt|ther:-30 is|a:-70 is|anybod:-85 is|anyon:-185 is|at:-100 is|back:60
is|bad:-50 is|be:55 is|broken:-180 is|com:115 is|destroy:175 is|done:-40 is|down:-40 is|due:-90 is|dy:170 is|empt:-40 is|finish:130 is|for:65 is|from:-45 is|go:125 is|gone:215 is|grey:-115 is|he:-80
is|hell:75 is|it:-140 is|just:50 is|life:-100 is|like:65 is|lock:45 is|mak:120 is|my:-225 is|off:60 is|on:-235 is|one:50 is|right:-40 is|sort:90 is|still:130 is|suicid:100 is|that:-155 is|ther:-35
is|this:40 is|tir:180 is|too:105 is|very:55 is|what:-80 is|work:-185 is|wors:140 is|wrong:-90 its|a:35 its|about:-35 its|all:55 its|ask:-90 its|becaus:75 its|been:-145 its|broken:-215 its|dark:-80
its|do:-80 its|done:-105 its|down:-155 its|everyth:60 its|fine:-65 its|gett:35 its|go:-55 its|gone:-75 its|got:55 its|in:-160 its|just:135 its|like:65 its|lock:-195 its|me:165 its|more:125 its|my:75
its|no:-55 its|not:-75 its|noth:85 its|on:-135 its|only:40 its|slow:110 its|ten:55 its|the:215 its|ther:70 its|very:-85 its|you:65 its|your:60 it|a:-85 it|after:-85 it|again:-185 it|all:295
it|alway:80 it|and:-175 it|any:55 it|as:125 it|ask:55 it|asks:-85 it|at:-95 it|be:-40 it|befor:-35 it|better:155 it|by:-60 it|can:-85 it|cant:-105 it|com:100 it|come:-100 it|could:25 it|delet:35
it|didnt:40 it|doesnt:55 it|down:-195 it|ever:85 it|expir:-40 it|for:-105 it|four:45 it|from:-145 it|get:150 it|gets:215 it|go:90 it|goes:-55 it|got:80 it|had:-110 it|happen:220 it|has:-55
it|hasnt:-140 it|hat:-70 it|hate:-105 it|have:-45 it|help:50 it|here:-55 it|hurt:175 it|i:80 it|if:210 it|in:115 it|is:155 it|isnt:235 it|keep:-105 it|know:-90 it|last:-80 it|let:25 it|lets:-60
it|logg:-90 it|look:110 it|mak:-45 it|matter:175 it|me:-60 it|might:-75 it|more:80 it|my:-40 it|myself:-230 it|need:-120 it|never:-145 it|normal:65 it|not:35 it|now:-90 it|off:-35 it|on:-80
it|once:-40 it|only:-35 it|or:70 it|out:-45 it|pass:45 it|pleas:-80 it|reject:-100 it|safe:-70 it|said:-25 it|say:-25 it|says:35 it|send:55 it|sent:-65 it|sinc:-95 it|slow:40 it|still:-215 it|stop:95
it|stopp:-155 it|tak:100 it|take:-75 it|that:120 it|this:85 it|till:-30 it|tim:-70 it|toda:-155 it|together:60 it|tonight:120 it|too:-30 it|took:-100 it|twic:-95 it|up:45 it|want:-165 it|wasnt:90
it|were:-40 it|when:-120 it|with:-30 it|wont:-165 it|work:-220 it|wors:50 it|would:40 it|wouldnt:85 ive|a:-135 ive|aged:-85 ive|and:80 ive|another:-35 ive|ask:-100 ive|becom:155 ive|been:-70
ive|begun:135 ive|chang:110 ive|check:-70 ive|come:120 ive|cr:-85 ive|disappear:-45 ive|done:-120 ive|ever:100 ive|fill:-110 ive|forgotten:-130 ive|given:120 ive|gone:40 ive|got:135 ive|just:-105
ive|let:105 ive|lock:-215 ive|look:25 ive|lost:-35 ive|made:-85 ive|miss:-140 ive|mov:-75 ive|my:-30 ive|never:-100 ive|no:35 ive|nobod:45 ive|noth:-55 ive|only:75 ive|pick:30 ive|reach:175
ive|run:-105 ive|said:30 ive|start:210 ive|still:-85 ive|stopp:130 ive|taken:100 ive|the:30 ive|thre:-65 ive|told:55 ive|tr:-80 ive|two:-90 ive|typ:140 ive|work:-65 ive|written:150 i|alway:40
i|answer:135 i|ask:115 i|be:-215 i|book:-65 i|bought:95 i|brok:-135 i|came:55 i|can:185 i|cancel:40 i|chang:-55 i|check:75 i|choos:-115 i|chos:-115 i|clear:185 i|click:-30 i|clos:-75 i|come:100
i|contact:35 i|could:115 i|couldnt:60 i|cr:40 i|cry:85 i|cut:85 i|despair:-125 i|did:85 i|didnt:-30 i|died:-100 i|do:70 i|dread:30 i|driv:95 i|drov:110 i|earn:45 i|end:65 i|even:-65 i|ever:-105
i|fail:-70 i|feel:-70 i|fell:40 i|fill:-125 i|find:140 i|finish:-65 i|forget:160 i|found:105 i|get:135 i|give:-135 i|go:150 i|had:175 i|hand:110 i|hate:110 i|hear:40 i|heard:65 i|help:80 i|hide:105
i|hope:-65 i|join:-90 i|jump:30 i|just:95 i|keep:135 i|knew:45 i|know:160 i|laugh:75 i|left:-285 i|lie:135 i|like:105 i|live:-145 i|lock:185 i|logg:60 i|lose:75 i|lost:-30 i|lov:-85 i|made:70
i|make:35 i|mean:-165 i|meant:-95 i|miss:-40 i|must:-160 i|near:85 i|never:-55 i|no:40 i|not:-55 i|open:70 i|owe:75 i|pass:-35 i|pick:-55 i|pres:-25 i|press:45 i|print:45 i|promis:-25 i|pull:120
i|put:-50 i|quit:-105 i|ran:60 i|rang:-195 i|real:65 i|record:-40 i|register:25 i|remov:-135 i|reset:125 i|ring:35 i|said:45 i|saw:70 i|say:-35 i|see:-50 i|self:145 i|send:-170 i|set:-165 i|shall:-60
i|shant:210 i|should:80 i|shouldnt:115 i|shut:30 i|sign:-105 i|sit:35 i|sleep:160 i|slow:85 i|stand:50 i|start:-165 i|still:170 i|stop:195 i|stopp:70 i|suppos:35 i|swap:-150 i|swear:-150 i|take:75
i|talk:215 i|tell:85 i|think:120 i|thought:85 i|tick:160 i|took:90 i|touch:35 i|tr:70 i|try:-110 i|turn:-60 i|typ:-85 i|type:50 i|upload:70 i|use:-75 i|wait:-70 i|wake:85 i|was:40 i|wasnt:45 i|wear:80
i|will:35 i|wish:-135 i|wont:255 i|work:-170 i|would:-205 i|wouldnt:95 i|wrot:-95 join|the:-95 jump|out:-135 jump|through:-40 jump|to:-125 june|and:40 junk|and:-45 just|a:160 just|be:100 just|been:145
just|cant:105 just|check:200 just|come:-65 just|didnt:-60 just|do:90 just|feel:70 just|goes:60 just|got:-65 just|in:50 just|keep:110 just|let:-125 just|like:40 just|lock:-75 just|look:-90
just|make:-145 just|me:-30 just|need:40 just|not:175 just|now:-35 just|reset:60 just|sat:110 just|send:-140 just|sit:180 just|start:-115 just|tell:-30 just|text:-70 just|this:205 just|tir:-35
just|told:-30 keep|ask:-40 keep|com:-100 keep|cry:75 keep|gett:105 keep|go:-70 keep|hav:80 keep|it:100 keep|look:-100 keep|me:25 keep|my:-30 keep|say:-80 keep|see:-100 keep|the:-70 keep|think:-65
keys|and:145 kick|me:-75 kids|and:-80 kids|get:150 kids|have:-70 kids|in:85 kids|nam:-45 kids|would:40 kill|for:40 kill|herself:75 kill|himself:-80 kill|me:-225 kill|myself:30 kind|of:185 kin|box:-150
kin|on:-30 kitchen|and:-60 knew|what:110 known|such:-130 know|about:-100 know|exact:95 know|how:-75 know|i:65 know|if:-90 know|im:115 know|is:45 know|it:190 know|its:-90 know|ive:-125 know|me:-60
know|my:65 know|that:80 know|the:-75 know|this:-55 know|what:130 know|when:100 know|wher:185 know|which:-135 know|who:-80 know|why:310 know|you:150 lad|in:-55 last|day:-40 last|job:-65 last|month:-120
last|night:50 last|offic:35 last|page:35 last|straw:-110 last|th:145 last|time:50 last|tr:-105 last|trust:-75 last|try:-40 last|week:95 last|year:-165 late|and:-80 late|for:-145 laugh|at:-120
laugh|when:-90 learn|not:-70 least|of:90 leav|a:170 leav|and:-190 leav|for:80 leav|i:65 leav|it:-95 leav|ive:-220 leav|me:115 leav|my:100 leav|the:55 leav|thing:140 leav|you:25 left|her:40 left|in:-30
left|it:-220 left|me:-50 left|on:45 left|out:-105 left|the:-30 left|to:-65 lets|me:-120 letter|and:-35 letter|in:-40 lett|me:-85 let|me:-105 let|my:-55 let|off:90 let|the:120 let|you:175 level|2:-150
level|9:-60 lie|down:-95 lie|on:45 lie|ther:125 life|care:-55 life|cover:-50 life|in:30 life|is:125 life|isnt:25 life|support:-120 like|a:-45 like|and:40 like|be:-80 like|cry:30 like|end:95 like|i:100
like|it:35 like|ive:-75 like|that:150 like|the:90 like|ther:150 like|this:315 like|to:-285 like|what:-115 linen|cupboard:-105 linen|room:90 line|and:45 line|for:85 line|manager:35 link|expir:-35
listen|to:-70 littl|book:-80 littl|boy:-40 littl|girl:80 littl|one:65 live|for:55 live|in:-145 live|like:25 live|with:75 liv|on:-55 load|of:165 locker|key:-80 lock|and:65 lock|for:-70 lock|herself:30
lock|it:-50 lock|me:-80 lock|myself:-155 lock|the:110 logg|in:105 logg|me:-50 logg|out:-120 login|gone:30 login|is:-90 login|pleas:-100 logs|in:-100 log|in:25 log|it:-100 log|on:25 long|do:25
long|does:-95 long|enough:-35 long|term:-80 long|time:30 long|way:115 look|after:25 look|at:105 look|for:-140 look|in:-60 look|like:-80 look|up:-70 lose|my:-195 lose|the:120 lost|all:75 lost|her:140
lost|it:-105 lost|my:-40 lost|thre:30 lost|two:105 los|the:-105 lot|better:55 lot|of:-40 love|to:60 lump|sum:55 lunch|break:-50 made|a:65 made|it:-125 made|my:65 maiden|name:-40 make|a:-175
make|it:135 make|me:-30 make|my:-85 make|myself:120 make|sure:180 mak|it:100 mak|me:-70 mak|the:-95 manager|and:35 manager|ask:40 manager|for:-90 manager|has:-70 manager|i:55 manager|im:-65
manager|is:-50 manager|on:-25 manager|says:55 manager|will:-60 manager|wont:-40 manag|the:145 manag|without:-120 mandator|train:-110 manual|handl:-85 many|days:-95 many|goes:-60 many|more:-55
many|tim:110 man|in:30 man|who:95 march|and:100 marr|in:-35 marr|name:30 maternit|and:-155 maternit|leav:-105 mat|leav:-85 meant|to:85 mean|it:45 mean|of:-70 member|of:-40 memorabl|word:-35
mental|breakdown:-65 messag|to:175 mess|and:40 me|a:-245 me|about:60 me|after:70 me|again:65 me|aliv:-95 me|alon:-70 me|and:55 me|anyth:-70 me|as:-55 me|at:-130 me|back:-75 me|be:-45 me|by:105
me|cry:45 me|email:-90 me|ever:-65 me|feel:-70 me|finish:-145 me|for:-185 me|from:75 me|give:115 me|go:-55 me|goodby:60 me|has:110 me|have:-45 me|he:70 me|her:55 me|here:40 me|his:45 me|home:65
me|how:-50 me|if:-85 me|ill:100 me|in:-50 me|itd:-140 me|its:80 me|leav:100 me|like:-25 me|lol:-135 me|my:-80 me|not:75 me|now:105 me|or:-35 me|out:-240 me|over:-170 me|past:-70 me|pleas:80
me|promis:-45 me|she:35 me|so:-85 me|strength:-135 me|that:220 me|the:-85 me|through:-100 me|to:130 me|toda:-110 me|up:-45 me|want:-100 me|when:-95 me|wher:155 me|which:-160 me|with:-35 me|work:-35
middl|of:30 midnight|and:25 might|be:35 might|have:-35 might|need:50 mind|the:165 mine|is:55 minut|ago:-140 minut|befor:-55 miser|and:-75 miss|him:55 miss|it:-30 miss|me:160 miss|the:-155
miss|this:-40 modul|again:-25 modul|and:-75 modul|i:-120 mone|and:-60 month|and:25 month|now:35 month|of:40 more|of:-80 more|th:80 more|than:235 more|time:-65 morn|befor:40 most|days:65 most|night:60
most|of:-110 mother|in:55 mother|maiden:-85 move|the:60 move|ward:85 mov|and:-95 mov|from:-115 mov|hous:-100 mov|to:-165 much|is:35 much|left:35 much|longer:-50 multi|store:40 mums|in:-30 mum|and:100
mum|died:110 mum|has:-140 mum|in:25 mum|was:-35 murder|me:-110 must|be:-100 must|i:-85 myself|and:-45 myself|at:70 myself|from:-80 myself|go:120 myself|in:-70 myself|last:65 myself|on:-80
myself|out:-140 myself|sick:130 myself|so:70 myself|to:35 my|acces:-40 my|affair:85 my|annual:115 my|anxiet:85 my|appraisal:-80 my|arm:155 my|arms:170 my|assignment:-100 my|baby:210 my|back:-115
my|badg:-90 my|bag:105 my|bank:120 my|battery:-105 my|best:75 my|blood:-120 my|body:50 my|boyfriend:80 my|boys:25 my|break:-200 my|car:145 my|card:-120 my|caseload:60 my|certificat:-70 my|chest:85
my|children:120 my|cod:-95 my|code:155 my|colleagu:-85 my|countr:-55 my|cours:-45 my|dad:65 my|dads:-75 my|daughter:60 my|days:-30 my|death:130 my|desk:60 my|detail:-150 my|dog:-65 my|e:60
my|email:-50 my|emergenc:-145 my|english:30 my|esr:30 my|eyes:140 my|face:230 my|fami:55 my|father:-85 my|fault:-55 my|feet:-55 my|final:-45 my|finger:45 my|flatmat:95 my|fob:140 my|friend:80
my|girl:80 my|glass:-135 my|gp:80 my|gran:35 my|hair:-50 my|hand:115 my|head:85 my|heart:120 my|hip:-105 my|holida:-125 my|home:130 my|hour:-125 my|hous:105 my|keys:150 my|kids:160 my|knee:-110
my|lad:45 my|lads:-80 my|lanyard:-90 my|last:-50 my|late:30 my|leav:-185 my|legs:70 my|life:35 my|list:40 my|locker:50 my|lot:75 my|lunch:-30 my|maiden:45 my|mail:-45 my|mailbox:-125 my|manager:-40
my|marr:35 my|mat:35 my|mate:25 my|memorabl:-45 my|mental:205 my|mentor:-40 my|messag:-85 my|modul:-135 my|mother:-80 my|mouth:-55 my|mum:-55 my|name:130 my|nan:-30 my|nans:-65 my|nerv:155 my|new:45
my|next:90 my|nhs:-65 my|nhsp:-55 my|notic:-170 my|number:75 my|old:-185 my|own:-50 my|parent:-45 my|park:125 my|partner:90 my|passport:-35 my|password:40 my|patienc:65 my|patient:40 my|pay:-65
my|payslip:-100 my|pension:-175 my|personal:-100 my|photo:125 my|post:-50 my|problem:150 my|record:-160 my|registr:65 my|ribs:60 my|rota:-160 my|salar:30 my|screen:-115 my|securit:-30 my|session:-50
my|shift:-110 my|sister:125 my|sleep:-140 my|slot:-120 my|son:-40 my|sponsor:60 my|staff:-30 my|stomach:-70 my|street:-115 my|student:-65 my|supervisor:25 my|surnam:100 my|tablet:-130 my|tax:-60
my|tether:-90 my|third:-45 my|throat:75 my|ticket:-135 my|timesheet:-80 my|uncl:-175 my|uniform:85 my|usernam:-55 my|wag:75 my|ward:185 my|weekend:-150 my|whol:-120 my|wif:85 my|wife:35 my|work:70
my|wrist:90 name|as:-40 name|back:35 name|if:40 name|on:-40 national|insuranc:-110 near|had:-100 need|a:35 need|acces:-120 need|esr:-30 need|her:90 need|it:95 need|me:-85 need|my:40 need|one:240
need|proof:-70 need|somebod:45 need|someon:-35 need|the:-145 need|them:-55 need|this:-75 net|and:-90 never|came:35 never|felt:-55 never|get:-150 never|go:30 never|had:-100 never|known:-130
never|mind:-65 never|used:-75 new|addres:85 new|code:100 new|girl:30 new|job:-145 new|one:-35 new|password:95 new|phon:95 new|starter:-115 new|system:-105 new|to:-40 next|one:60 next|to:30
next|week:-115 nhsp|and:35 nhsp|code:85 nhs|email:25 nice|to:40 night|and:100 night|are:170 night|i:65 night|in:-75 night|night:-100 night|of:-65 night|shift:-70 night|this:-55 night|to:25
nine|tim:120 nine|year:-115 nmc|and:30 nobod|answer:-135 nobod|believ:-100 nobod|can:90 nobod|car:-190 nobod|else:75 nobod|has:-40 nobod|here:-30 nobod|i:80 nobod|know:-105 nobod|lov:-85 nobod|need:70
nobod|on:-115 nobod|pick:-30 nobod|says:80 nobod|speak:35 nobod|to:80 nobod|told:-210 nobod|will:115 nobod|would:100 none|of:-105 normal|to:65 noth|but:-50 noth|came:-130 noth|happen:-90 noth|i:25
noth|in:70 noth|is:-30 noth|matter:-170 noth|ther:-220 noth|to:150 noth|work:-190 notic|if:-80 notic|in:-40 not|a:125 not|about:85 not|accept:-65 not|after:85 not|allow:-120 not|alright:55 not|been:65
not|book:-35 not|com:75 not|come:-70 not|cop:160 not|cry:-230 not|do:-65 not|eaten:-115 not|even:45 not|feel:35 not|for:225 not|found:-140 not|go:-210 not|great:110 not|had:-145 not|happ:-155
not|have:-75 not|here:45 not|him:110 not|ill:190 not|in:60 not|jok:75 not|just:-165 not|look:60 not|manag:80 not|much:55 not|myself:100 not|ok:30 not|okay:45 not|on:55 not|one:-165 not|put:-145
not|real:80 not|receiv:-135 not|recognis:-25 not|right:-35 not|shift:100 not|show:-155 not|sleep:85 not|slept:120 not|suppos:120 not|sure:55 not|that:180 not|the:50 not|ther:-70 not|this:150
not|to:110 not|turn:-50 not|want:140 not|well:120 not|with:100 not|work:70 nowher|to:45 now|but:70 now|i:45 now|im:35 now|it:-140 now|its:-185 now|ive:55 now|shes:-100 now|so:120 now|the:-105
now|this:-170 no|acces:-35 no|cod:90 no|email:-95 no|good:-100 no|hope:65 no|idea:-155 no|im:160 no|joy:-55 no|longer:-90 no|more:55 no|need:155 no|nhs:-45 no|ones:-40 no|phon:-30 no|point:60
no|reason:-110 no|record:-100 no|shift:145 no|signal:-85 no|sleep:55 no|sound:-120 no|time:-65 no|use:190 no|way:-45 number|and:-95 number|for:-45 number|is:60 number|of:-85 number|on:145
nurs|and:-105 nurs|from:45 nurs|has:-80 nurs|here:40 nurs|i:45 occupational|health:-75 occy|health:75 off|after:-35 off|as:185 off|at:-85 off|dead:110 off|for:-185 off|from:100 off|it:130 off|my:60
off|night:-75 off|now:80 off|on:-25 off|shift:-30 off|sick:-195 off|sinc:-125 off|the:165 off|this:-140 off|till:-140 off|to:-325 off|with:-185 off|without:55 often|i:55 of|a:-135 of|all:35 of|any:85
of|anyth:130 of|ask:95 of|attempt:-150 of|be:70 of|bed:145 of|birth:-100 of|computer:-110 of|crash:60 of|date:-170 of|days:-45 of|death:-35 of|drink:40 of|esr:35 of|everyon:95 of|everyth:195
of|gett:-70 of|hear:-100 of|her:50 of|here:-115 of|him:80 of|it:235 of|its:-120 of|laughter:-95 of|leav:-130 of|life:-160 of|liv:190 of|lock:-150 of|mine:110 of|myself:45 of|night:145 of|offic:125
of|one:-35 of|our:95 of|paracetamol:-95 of|password:-130 of|resett:150 of|staff:35 of|tea:-35 of|that:75 of|the:85 of|them:-150 of|thes:-105 of|thos:-105 of|thre:70 of|time:-170 of|two:-130
of|what:215 of|you:-215 of|your:-45 old|one:-35 old|password:-40 old|phon:-145 old|system:-35 ones|the:140 ones|who:75 one|and:-165 one|attempt:-40 one|com:40 one|computer:-65 one|ever:-95 one|for:-90
one|hand:-130 one|i:-190 one|in:-35 one|is:185 one|less:115 one|minut:55 one|more:-80 one|of:-135 one|on:-60 one|password:-120 one|shift:-90 one|th:-140 one|that:-95 one|this:80 one|to:55 one|was:135
one|way:135 one|who:45 one|with:-150 one|without:-85 only|a:-50 only|ask:65 only|been:65 only|here:-55 only|just:-70 only|need:-25 only|one:-60 only|th:-30 only|the:-110 only|use:-75 onto|the:-80
on|a:-25 on|after:160 on|all:75 on|and:170 on|anyth:80 on|at:-85 on|behalf:-50 on|biscuit:-90 on|break:-55 on|but:120 on|by:35 on|call:-250 on|esr:-30 on|ever:45 on|everyth:70 on|fire:40 on|frida:145
on|her:-90 on|here:45 on|hold:-140 on|in:-25 on|it:-110 on|leav:-270 on|level:-60 on|life:55 on|like:80 on|maternit:-80 on|me:-45 on|monda:25 on|nhsp:65 on|one:-35 on|our:-60 on|placement:-80
on|purpos:115 on|reception:-70 on|secondment:35 on|shift:235 on|sinc:-85 on|site:30 on|sunda:110 on|the:90 on|ther:-70 on|this:105 on|till:-165 on|to:-180 on|ward:80 on|with:120 on|your:-40
open|and:-105 open|esr:105 open|in:25 open|on:80 open|the:80 order|for:-120 or|a:-55 or|at:-75 or|can:-150 or|do:-135 or|does:50 or|i:70 or|is:-80 or|only:-85 or|the:-135 other|one:-140 other|peopl:75
other|side:140 other|site:-90 other|way:-80 our|own:55 our|ward:-40 outsid|and:-55 out|again:-100 out|and:150 out|as:60 out|at:85 out|for:-50 out|here:-30 out|i:75 out|im:45 out|in:255 out|my:-30
out|of:55 out|or:-55 out|sinc:-115 out|ther:165 out|to:-75 overdu|train:35 over|a:-125 over|and:-100 over|it:80 over|my:45 over|on:50 over|that:70 over|the:-120 over|this:-165 over|with:-40
own|account:-130 own|hand:95 own|in:-95 own|kids:-75 own|life:-55 own|name:-55 own|on:-35 own|phon:-175 own|team:115 own|with:30 page|is:35 page|just:-105 paid|up:165 pain|in:-105 panic|attack:65
panic|over:-70 paracetamol|overdos:-110 park|permit:-30 partner|says:120 partner|trust:-85 part|of:100 passport|and:100 password|again:-30 password|and:-105 password|box:-60 password|but:-30
password|chang:110 password|expir:90 password|for:-55 password|i:-70 password|in:-50 password|is:-75 password|on:-90 password|or:90 password|pleas:40 password|polic:-90 password|reset:-100
password|th:-25 password|that:-60 password|thre:-60 password|to:175 password|will:30 pass|away:-25 pass|my:-85 pass|on:115 past|it:-50 past|my:-65 patient|and:-45 patient|call:70 patient|died:-45
patient|in:-60 patient|last:95 patient|need:-160 patient|relativ:-40 payroll|clos:-75 payslip|to:55 pays|out:115 pay|for:45 pay|if:145 pay|rise:95 pay|the:80 peac|with:30 pension|if:-110
pension|statement:-40 peopl|do:120 peopl|have:-75 peopl|on:-90 peopl|who:60 personal|email:40 person|can:140 person|in:-70 person|toda:85 per|cent:-50 phas|return:-95 phon|at:-75 phon|for:-95
phon|goes:105 phon|is:25 phon|me:-155 phon|number:-55 phon|off:55 phon|on:-35 phon|ring:85 phon|to:100 photo|of:-60 photo|off:165 pick|up:-160 plac|and:-30 plac|with:70 plann|it:45 plann|to:-50
pleas|could:-105 pleas|delet:105 pleas|dont:185 pleas|help:-35 pleas|i:25 pleas|make:55 pleas|reset:95 pleas|send:85 pleas|someon:150 pleas|take:95 pleas|tell:115 pleas|unlock:-75 point|in:150
point|of:-65 polic|have:55 pop|up:-210 pop|ups:-85 porter|here:60 post|it:-60 pray|for:-30 press|it:-80 press|the:-70 pres|it:60 pres|the:70 print|it:-45 proof|of:-40 proper|sinc:90 proud|of:80
ptsd|from:-80 pull|it:105 pull|my:-65 pull|the:-35 putt|my:150 put|a:170 put|as:-40 put|down:-60 put|for:-100 put|his:50 put|in:-85 put|me:-35 put|on:120 put|someon:25 put|that:40 put|the:95
quick|pleas:-85 quiet|and:-85 quiet|for:-60 quiet|on:-90 quiet|room:-85 quit|like:105 racial|abus:130 radio|on:35 rang|me:-55 rang|to:-35 rap|me:30 rather|do:-75 rather|not:-115 reach|the:30
read|my:-105 read|the:45 read|this:70 real|cant:80 real|do:-45 real|know:85 real|low:90 real|not:45 real|person:-110 real|struggl:-90 reason|and:135 reason|for:110 reason|im:50 reason|to:120
record|it:-65 record|of:-100 record|that:35 red|on:-30 reject|me:-80 remember|a:-90 remember|anyth:-40 remember|it:-195 remember|me:95 remind|me:-95 remov|myself:-90 report|it:70 rep|to:135
resett|it:45 reset|a:165 reset|button:45 reset|email:-70 reset|esr:180 reset|go:95 reset|it:-45 reset|link:-45 reset|me:-85 reset|my:190 reset|page:75 reset|pleas:130 reset|this:-140 rest|of:60
right|and:-80 right|in:65 right|now:165 right|one:-130 right|sinc:-80 ring|about:80 ring|any:-80 ring|anyon:135 ring|in:-100 ring|it:-200 ring|me:-80 ring|my:70 ring|the:170 rock|bottom:85 room|and:75
room|in:150 rota|and:-25 rota|in:-105 round|and:-105 round|in:-75 round|my:45 runn|on:-30 runs|out:240 runs|this:-125 run|out:-100 sad|that:50 sad|to:-135 safeguard|adult:-55 safe|at:135 safe|to:-130
safe|tonight:95 said|account:-55 said|he:-35 said|hed:65 said|i:-30 said|if:-40 said|is:100 said|it:70 said|its:-140 said|no:-25 said|see:30 said|she:90 said|shes:105 said|to:-125 same|as:195
same|day:-40 same|login:-75 same|name:-40 same|page:-150 same|th:50 sat|down:-105 sat|here:25 sat|in:175 sav|it:65 sav|my:-70 saw|it:50 saw|the:-75 says|he:-165 says|hell:75 says|i:-225 says|if:150
says|im:60 says|incorrect:-115 says|invalid:-80 says|it:-50 says|ive:-70 says|my:-90 says|not:-130 says|one:-45 says|shes:90 says|the:-245 says|ther:-80 says|try:85 says|unknown:-65 say|bye:140
say|good:50 say|goodby:105 say|i:45 say|im:-50 say|it:220 say|its:-195 say|ive:-55 say|shes:-65 say|someth:-50 say|sorr:35 say|thank:-85 say|that:45 say|this:105 say|to:60 say|what:100 scar|ill:-45
scar|of:-100 scar|to:90 scream|into:-95 screen|and:35 screen|for:110 securit|question:60 seem|to:110 see|a:65 see|about:-100 see|any:80 see|anyth:-165 see|her:-60 see|if:55 see|me:275 see|my:-130
see|myself:70 see|no:35 see|one:80 see|someon:-180 see|straight:35 see|that:-30 see|the:115 see|what:-30 see|wher:-200 see|you:-65 self|harm:105 send|a:-65 send|it:-40 send|me:60 send|my:100
send|someon:-45 send|to:-145 sent|a:65 sent|me:-40 servic|is:-45 set|it:-105 set|the:-80 set|up:-125 sexual|assault:25 shak|and:-40 shak|at:30 shak|too:105 shall|i:-65 shant|be:115 shar|one:75
shed|gone:85 shed|have:120 shes|been:-105 shes|go:30 shes|gone:60 shes|got:85 shes|had:-45 shes|lock:-65 shes|logg:105 shes|not:-30 shes|on:-125 shes|stopp:50 shes|the:35 she|ask:-50 she|call:-60
she|cant:-120 she|died:80 she|doesnt:25 she|has:35 she|isnt:-70 she|laugh:85 she|left:-125 she|never:-130 she|said:-55 she|told:-120 she|want:-115 she|was:-70 she|went:110 she|wont:45 she|work:115
shift|and:-55 shift|away:-40 shift|back:75 shift|befor:-110 shift|for:60 shift|in:35 shift|tonight:-90 shift|without:60 shoot|me:-50 short|again:-95 short|staff:-45 shouldnt|be:55 shouldnt|have:60
should|be:-45 should|have:120 should|i:-180 shout|at:-140 show|me:-250 show|my:100 show|the:60 shut|for:90 shut|my:70 shut|the:-70 sick|and:-55 sick|ever:40 sick|in:95 sick|pay:35 sick|to:-90
sick|with:-85 side|of:110 side|room:90 sign|my:-45 sign|off:60 sign|up:-190 sinc|august:80 sinc|easter:-50 sinc|frida:70 sinc|he:25 sinc|it:90 sinc|march:45 sinc|my:35 sinc|she:35 sinc|six:-210
sinc|sunda:110 sinc|that:70 sinc|the:155 sinc|they:45 sinc|thursda:35 sinc|tuesda:-95 sinc|two:30 sinc|we:45 singl|day:-30 site|is:40 sitt|in:45 sit|down:-25 sit|in:170 sit|ther:60 sit|with:155
six|and:-65 six|month:185 six|week:55 sleep|and:50 sleep|for:105 sleep|in:105 sleep|so:-105 sleep|with:110 slept|proper:60 slept|sinc:35 smash|the:55 smell|it:140 somebod|about:35 somebod|call:-170
somebod|else:110 somebod|end:-115 somebod|pleas:-70 somebod|ring:-75 somebod|to:90 somebod|who:60 somebod|would:70 someon|about:-70 someon|at:75 someon|els:-115 someon|else:-190 someon|go:30
someon|help:80 someon|in:-85 someon|on:45 someon|pleas:-140 someon|ring:30 someon|to:100 someon|who:60 someon|whos:135 someth|about:-35 someth|and:100 someth|else:45 someth|happen:130 someth|i:-215
someth|in:125 someth|is:-80 someth|on:120 someth|that:105 someth|to:100 sometim|i:110 sometim|the:-80 some|days:130 some|morning:55 some|night:-50 some|of:140 son|took:-35 sorr|about:-80 sorr|and:60
sorr|for:45 sorr|i:-105 sorr|if:60 sorr|its:50 sorr|to:-235 sorr|wrong:30 sort|it:-75 sort|my:25 sort|of:175 sort|out:85 soul|destroy:-125 so|alon:150 so|asham:35 so|bad:30 so|can:-170 so|cant:-175
so|could:-115 so|depress:160 so|do:175 so|done:75 so|dont:-130 so|far:-35 so|has:150 so|have:55 so|he:-35 so|how:35 so|id:-180 so|im:-105 so|is:-70 so|it:-25 so|its:170 so|ive:-145 so|lone:130
so|long:-55 so|low:125 so|many:110 so|much:95 so|my:215 so|need:-100 so|no:40 so|nobod:195 so|often:55 so|quick:-80 so|quiet:-60 so|stress:-60 so|stupid:-65 so|that:100 so|the:130 so|ther:80
so|tir:-100 so|unhapp:190 so|which:-175 so|who:-145 spat|at:115 speak|to:-110 special|leav:50 spinn|wheel:-115 spoken|to:50 spok|to:25 staff|and:-115 staff|counsellor:-40 staff|support:70 staff|who:85
stand|at:55 stand|by:-110 stand|ther:50 start|at:-130 start|on:-130 start|over:-90 start|school:50 start|to:140 start|with:-40 star|at:50 stay|and:150 stay|for:55 stay|in:165 stay|on:145 stay|open:-85
stick|a:-80 still|be:-55 still|cant:-40 still|come:-30 still|get:-80 still|got:60 still|have:-120 still|hear:60 still|here:115 still|in:105 still|isnt:-145 still|lock:-150 still|no:30 still|not:-110
still|noth:-145 still|on:-40 still|says:-115 still|show:-50 still|wait:-150 still|work:40 stomach|in:125 stood|at:85 stood|in:95 stood|on:100 stopp|answer:70 stopp|ask:30 stopp|com:50 stopp|wear:75
stop|i:125 stop|it:-35 stop|send:-45 stop|shak:-80 stop|the:-100 stop|think:-105 stor|of:30 straight|away:-35 strength|for:120 strong|one:-90 struggl|and:35 struggl|to:-180 struggl|with:-85
stuck|in:65 stuck|on:-95 such|a:85 suicid|and:30 suicid|thought:45 support|for:95 suppos|to:90 sure|i:65 sure|im:95 sure|ive:140 swap|my:-65 system|for:60 system|is:-50 system|mak:-80 system|thre:30
tablet|and:-145 tablet|are:-55 tablet|at:-95 taken|all:-115 taken|and:45 taken|my:-60 taken|off:-30 taken|someth:70 taken|the:-80 taken|too:55 take|another:55 take|any:-115 take|care:90 take|her:-115
take|it:120 take|me:-60 take|my:-85 take|the:-35 tak|a:-35 tak|me:100 tak|my:90 tak|the:30 talk|about:110 talk|me:-100 talk|to:-50 team|and:-100 team|is:30 tear|of:-85 tea|and:-45 tell|a:120
tell|anyon:65 tell|my:-115 tell|someon:210 tell|the:-105 tell|them:-30 tell|you:140 ten|minut:130 ten|tim:-35 ten|year:-75 term|sick:-110 terrif|of:-125 thank|for:150 thank|me:-55 thank|you:-120
than|a:70 than|do:-100 than|i:215 than|me:30 than|my:-150 than|sit:-75 than|that:110 than|the:-90 that|a:95 that|about:180 that|all:-60 that|bed:60 that|captcha:-90 that|code:-80 that|day:-170
that|doesnt:55 that|email:80 that|enough:-65 that|everyth:-60 that|for:-110 that|happen:60 that|i:130 that|id:-35 that|im:90 that|is:-130 that|isnt:75 that|last:-90 that|littl:50 that|me:-80
that|modul:-90 that|my:165 that|night:90 that|on:-60 that|right:65 that|shift:-155 that|sort:70 that|sound:80 that|that:165 that|this:-65 that|thre:-160 that|ward:110 that|was:-155 that|way:90
that|what:185 that|wher:-30 that|why:-165 that|work:-95 theatr|is:-40 them|all:-30 them|and:-100 them|i:125 them|in:-75 them|to:175 then|a:-130 then|i:255 then|ill:25 then|im:25 then|it:-210
then|noth:-130 then|the:70 then|ther:105 then|they:35 ther|a:70 ther|and:145 ther|another:-120 ther|any:-80 ther|anybod:35 ther|anyon:-30 ther|anyth:95 ther|for:65 ther|in:-115 ther|is:175
ther|isnt:65 ther|me:140 ther|noth:120 ther|one:85 ther|only:155 ther|someon:-50 ther|someth:30 ther|this:90 ther|was:140 ther|when:60 thes|cod:-125 thes|days:185 thes|modul:-40 theyd|get:135
theyll|find:55 theyr|all:100 theyv|given:120 theyv|put:-75 theyv|sent:40 theyv|stopp:-65 they|all:50 they|are:120 they|ask:-60 they|chang:-135 they|check:130 they|did:60 they|do:-60 they|dont:100
they|found:-50 they|gave:-65 they|go:-65 they|keep:-180 they|laugh:-25 they|let:65 they|look:50 they|make:-80 they|mov:-45 they|rang:110 they|said:-135 they|should:165 they|still:100 they|think:140
they|took:-60 they|want:-40 they|will:50 they|wont:-60 the|14th:-55 the|30th:-70 the|31st:35 the|account:45 the|addres:-75 the|afternoon:-65 the|agenc:90 the|answer:-140 the|app:-40 the|atrium:-60
the|audit:-85 the|authenticator:-60 the|baby:210 the|back:-35 the|bank:-235 the|barrier:40 the|bath:60 the|bathroom:130 the|bed:80 the|best:-35 the|blood:-95 the|blue:-95 the|book:-30 the|bot:25
the|box:-55 the|bridg:25 the|bully:70 the|bus:140 the|button:-75 the|canal:25 the|canteen:-25 the|captcha:-145 the|car:80 the|cat:130 the|cats:160 the|certificat:-90 the|chair:125 the|chang:-80
the|chaplain:130 the|chat:-125 the|choir:35 the|christma:-200 the|cleaner:35 the|clock:-135 the|cod:-40 the|code:-130 the|colour:105 the|computer:75 the|coroner:-30 the|count:75 the|cours:70
the|crash:90 the|crisi:-75 the|cupboard:75 the|curtain:65 the|dark:65 the|day:175 the|dead:35 the|deadlin:-170 the|death:-30 the|dentist:-45 the|desk:-30 the|diar:85 the|doctor:185 the|dog:-75
the|dogs:-90 the|domestic:-125 the|door:70 the|dose:-110 the|drawer:-50 the|driv:-50 the|e:100 the|edge:-85 the|email:-245 the|emergenc:125 the|end:50 the|engin:-45 the|esr:-75 the|exam:95 the|eye:-25
the|fire:135 the|first:85 the|flat:160 the|floor:-45 the|football:-125 the|forgotten:-100 the|form:-105 the|funeral:230 the|garag:30 the|gp:175 the|ground:65 the|group:-25 the|gym:50 the|head:45
the|health:-80 the|helpdesk:-205 the|hint:-110 the|hospic:-105 the|hospital:200 the|hour:85 the|hous:235 the|incident:85 the|inquest:95 the|insulin:50 the|interview:100 the|intranet:-40 the|ipad:-115
the|job:30 the|junk:-65 the|keyboard:110 the|keys:105 the|kids:120 the|kiosk:-140 the|lad:-25 the|lady:115 the|lanyard:115 the|laptop:-105 the|leaflet:55 the|least:90 the|leav:-155 the|letter:-105
the|life:-95 the|lift:-65 the|linen:45 the|link:-225 the|list:-210 the|littl:30 the|lock:60 the|login:100 the|lot:-95 the|mail:-135 the|man:85 the|mat:80 the|menopaus:-55 the|messag:30 the|middl:150
the|milk:160 the|mirror:120 the|modul:-35 the|moment:45 the|mone:140 the|monitor:55 the|month:-45 the|morn:190 the|morning:50 the|mortgag:85 the|mortuar:-90 the|mous:-85 the|mov:-75 the|move:-80
the|multi:50 the|neighbour:95 the|next:-110 the|nhs:60 the|nhsp:-95 the|night:140 the|number:-65 the|nurs:-45 the|offic:-220 the|old:-150 the|on:-220 the|one:70 the|ones:135 the|onlin:-55 the|only:30
the|other:-80 the|page:-85 the|pain:80 the|password:-50 the|patient:155 the|pay:80 the|pc:-80 the|pension:-130 the|person:205 the|pharmac:-70 the|phon:40 the|photo:120 the|plac:35 the|plant:105
the|platform:75 the|plot:-30 the|polic:95 the|porter:-140 the|post:75 the|printer:-90 the|problem:-90 the|question:90 the|quiet:95 the|quiz:55 the|radio:35 the|railwa:40 the|real:145 the|reason:170
the|reminder:50 the|reset:55 the|rest:105 the|resu:85 the|right:-175 the|road:145 the|room:95 the|rope:85 the|roster:-265 the|rota:120 the|rul:-125 the|safe:-160 the|safeguard:160 the|same:-100
the|scan:-25 the|school:-45 the|screen:110 the|second:45 the|securit:155 the|servic:-165 the|session:-85 the|shift:70 the|shower:55 the|side:50 the|solicitor:95 the|st:-30 the|staff:50 the|stair:-35
the|stairwell:-110 the|start:-55 the|step:-85 the|stor:60 the|stres:75 the|strok:-45 the|student:30 the|summer:-125 the|system:-65 the|tabl:160 the|tablet:100 the|tanno:135 the|tea:65 the|team:-60
the|tel:120 the|ten:50 the|text:-100 the|th:90 the|third:-100 the|thought:200 the|thre:-100 the|timesheet:-40 the|top:70 the|train:95 the|treatment:85 the|trot:-55 the|troubl:155 the|trust:-35
the|twin:190 the|two:-180 the|uniform:100 the|unit:-45 the|updat:-180 the|usernam:-110 the|video:-95 the|wait:130 the|walk:130 the|wall:60 the|ward:-65 the|water:-30 the|way:-35 the|weather:35
the|websit:40 the|week:-200 the|weekend:95 the|wellbe:145 the|wife:-50 the|wifi:-125 the|will:-60 the|window:80 the|work:205 the|world:55 the|worst:85 the|wrong:-200 the|year:-45 think|hes:-55
think|i:-50 think|id:85 think|ill:155 think|im:70 think|is:90 think|it:-80 think|its:80 think|ive:-25 think|my:40 think|of:25 think|so:-210 think|straight:30 think|the:-90 think|what:-180 thin|and:-45
third|go:-110 third|time:110 thirt|one:-125 this|a:-75 this|account:160 this|again:-195 this|and:60 this|any:-55 this|at:-85 this|becaus:-85 this|bot:-70 this|chat:45 this|chatbot:50 this|code:25
this|confidential:-75 this|countr:105 this|done:-135 this|email:-65 this|ever:-240 this|for:-85 this|form:-70 this|has:-125 this|hour:150 this|is:-45 this|isnt:-80 this|it:190 this|job:170
this|keyboard:-60 this|laptop:-45 this|life:90 this|loop:-110 this|menu:-45 this|modul:-110 this|morn:175 this|now:-60 this|on:-175 this|one:-80 this|page:-75 this|rate:70 this|reset:-30
this|screen:-130 this|session:-40 this|shift:100 this|sinc:-55 this|site:-70 this|so:150 this|system:-185 this|th:-120 this|time:275 this|to:-75 this|tonight:-50 this|train:70 this|trust:-50
this|ward:95 this|week:70 this|will:-45 this|with:-105 this|year:-40 thought|about:50 thought|again:150 thought|and:-100 thought|are:135 thought|id:-130 threaten|to:-135 threw|me:-85 threw|my:85
thre|attempt:65 thre|month:65 thre|of:-120 thre|password:30 thre|payslip:40 thre|system:40 thre|week:205 thre|wrong:-145 thre|year:90 through|a:-35 through|it:-40 through|my:75 through|this:-65
through|work:-110 thursda|and:-65 th|for:85 th|i:90 th|on:150 th|that:45 tick|box:130 tick|the:-70 till|i:-95 till|it:270 till|its:135 till|ive:-100 till|monda:-105 till|morn:-75 till|the:50
till|they:-105 till|thursda:-80 time|and:35 time|does:-105 time|i:-170 time|ill:90 time|it:135 time|of:80 time|off:130 time|the:190 time|this:-45 time|to:-65 tim|a:80 tim|and:55 tim|out:-60 tir|i:100
tir|of:75 toda|and:35 toda|i:25 toilet|and:130 told|a:35 told|anyon:135 told|her:-85 told|him:-45 told|im:90 told|me:-185 told|my:-80 told|nobod:-70 told|off:-85 told|the:245 told|them:-40
tomorrow|and:90 tomorrow|so:-160 took|a:180 took|and:30 took|his:-55 took|me:-25 took|my:-110 too|big:65 too|late:-40 too|old:-40 too|tir:-35 top|and:-155 top|drawer:50 top|of:105 touch|it:35
touch|me:75 to|a:-30 to|about:-80 to|all:-35 to|and:-225 to|another:-165 to|any:-25 to|anybod:130 to|anyon:215 to|anyth:140 to|ask:-140 to|at:120 to|be:60 to|bed:-185 to|book:-45 to|cancel:125
to|carr:85 to|chang:-35 to|check:135 to|click:-30 to|clos:125 to|come:185 to|complet:-85 to|cry:-155 to|date:60 to|decid:95 to|die:170 to|disappear:100 to|do:65 to|drink:-155 to|drop:-95 to|dust:-40
to|end:-30 to|esr:-70 to|everyon:-60 to|face:-135 to|fill:-65 to|find:-75 to|finish:60 to|fix:65 to|give:105 to|go:60 to|hand:-35 to|hang:-40 to|have:205 to|hear:75 to|help:105 to|her:105 to|here:-100
to|him:-100 to|it:-140 to|join:-145 to|jump:200 to|just:-50 to|keep:100 to|kill:-95 to|know:-65 to|leav:85 to|lie:-35 to|live:85 to|look:-100 to|lose:-70 to|make:-50 to|marr:70 to|me:25 to|mine:-40
to|move:130 to|murder:-70 to|my:30 to|nhsp:60 to|not:135 to|nurs:-65 to|one:-165 to|open:-115 to|pick:-100 to|pres:-135 to|print:25 to|prov:-50 to|pull:35 to|register:-100 to|remember:-95 to|ring:45
to|run:140 to|say:150 to|scream:-100 to|see:25 to|send:-25 to|set:-50 to|show:40 to|sign:-45 to|sit:55 to|sleep:140 to|someth:125 to|sort:160 to|start:-80 to|stay:165 to|take:80 to|talk:-30
to|tear:-90 to|tell:-50 to|that:60 to|them:130 to|think:140 to|throw:-40 to|tick:-165 to|try:-115 to|turn:45 to|type:165 to|use:-180 to|vanish:80 to|wait:-90 to|walk:65 to|whoever:-30 to|writ:45
to|you:-175 to|your:75 traffic|light:-150 training|due:115 train|at:-50 train|expir:-50 train|for:-130 train|from:-45 train|in:40 train|interfac:-160 train|link:25 train|login:95 train|page:-30
train|record:-80 train|room:-135 train|site:45 train|that:35 trapp|in:-65 traumatis|by:130 treatment|room:35 troubl|you:70 trust|myself:55 try|again:-45 try|sinc:-75 try|to:240 tr|all:-135 tr|at:-105
tr|everyth:-220 tr|it:-50 tr|my:-150 tr|to:110 tuesda|and:120 turn|her:50 turn|it:-175 turn|the:125 turn|up:-75 twent|minut:-45 twent|year:150 twic|and:-75 twic|this:45 two|and:160 two|days:-35
two|factor:-100 two|hour:125 two|of:-50 two|thing:-185 two|week:-65 two|year:125 type|it:215 type|the:35 type|this:70 typ|it:-35 typ|my:-100 typ|this:225 under|a:40 under|my:-70 under|the:155
unhapp|i:90 unhapp|with:-150 uniform|on:120 unlock|it:-40 unlock|me:35 until|it:130 upload|it:65 up|a:-135 up|again:-60 up|all:-95 up|at:-150 up|befor:-140 up|for:-100 up|from:110 up|here:180
up|how:95 up|if:80 up|in:110 up|is:45 up|my:-25 up|on:125 up|sinc:-145 up|so:-80 up|the:-120 up|with:70 used|befor:45 used|to:-25 usernam|is:70 use|it:-45 use|my:-175 use|the:-100 use|this:-90
use|to:-45 us|all:-80 us|it:205 us|my:-40 us|the:-65 verific|code:-60 very|bad:55 very|depress:90 very|good:-155 very|long:30 very|low:110 very|nice:-35 very|quiet:35 very|tir:85 wait|by:80
wait|for:-60 wait|on:90 wait|sinc:-95 wait|till:90 wake|up:185 wak|up:75 walk|in:75 walk|into:90 walk|past:130 walk|to:-205 wall|and:35 want|in:-125 want|it:110 want|live:200 want|me:140 want|my:-80
want|out:80 want|the:85 want|this:-235 want|to:-45 ward|and:-60 ward|clerk:-30 ward|has:50 ward|i:125 ward|is:-45 ward|know:35 ward|my:-45 ward|on:85 ward|so:-155 ward|to:-45 wash|in:80 wash|it:-30
wasnt|around:55 wasnt|here:-95 wast|of:-90 was|a:135 was|alway:-55 was|at:100 was|attack:75 was|born:-185 was|cry:-50 was|drunk:-115 was|dy:-40 was|fine:-45 was|go:140 was|her:125 was|here:-125
was|hop:55 was|i:-60 was|in:75 was|it:-125 was|last:-125 was|lock:-90 was|me:325 was|meant:-65 was|my:105 was|no:-65 was|off:-130 was|on:65 was|right:-75 was|rude:-75 was|so:-100 was|the:110
was|ther:55 was|told:-105 was|too:-70 was|up:85 watch|and:35 watch|the:-55 water|the:65 way|i:70 way|in:-75 way|of:-85 way|out:90 way|to:45 wear|a:125 wear|the:190 websit|is:45 wedd|ring:-75
weekend|and:55 week|and:-160 week|in:55 week|on:-85 week|with:-55 weight|on:75 well|that:-40 well|up:140 went|and:45 went|for:-65 went|in:110 went|to:135 went|wrong:-170 were|a:-55 were|all:-85
were|short:-95 weve|got:-145 weve|had:80 we|all:-40 we|bur:130 we|do:-80 we|had:-95 we|have:-115 we|lost:-85 we|use:-45 we|were:110 what|a:-130 what|are:-105 what|day:105 what|did:-105 what|do:30
what|else:-95 what|frighten:50 what|he:70 what|i:150 what|id:210 what|if:45 what|ill:35 what|im:45 what|in:50 what|it:55 what|its:45 what|ive:145 what|my:-70 what|she:-60 what|should:-45 what|this:65
what|time:-70 what|to:-35 what|ward:-235 what|wrong:105 when|do:-80 when|does:40 when|her:115 when|hes:50 when|i:-100 when|im:70 when|it:80 when|its:165 when|nobod:-100 when|the:-105 when|ther:100
when|they:30 when|you:40 when|your:265 when|youv:190 wher|can:70 wher|do:-80 wher|does:-120 wher|i:60 wher|im:85 wher|is:-50 wher|my:25 wher|would:-35 whether|i:-45 which|addres:-110 which|code:-80
which|email:140 which|form:65 which|is:115 which|link:-30 which|of:-55 which|one:-30 which|ones:-45 which|site:60 which|ward:-115 which|websit:25 whil|i:-100 whil|im:-30 whil|it:-65 whit|the:-35
whoever|runs:-125 whol|of:90 whol|ward:85 whos|on:-50 who|approv:-130 who|are:40 who|can:70 who|car:-85 who|design:-50 who|do:40 who|does:-150 who|else:-50 who|find:65 who|gets:110 who|i:75 who|im:100
who|is:-150 who|know:-30 who|look:70 who|to:60 who|wont:120 who|would:45 who|you:-110 why|am:50 why|do:-80 why|does:-140 why|im:85 why|is:-150 why|its:-75 wide|awak:-35 wife|has:80 wife|is:40
wife|left:40 wife|pass:105 will|and:35 will|anybod:125 will|be:-35 will|believ:40 will|do:-80 will|have:-180 will|i:-70 will|it:-95 will|kill:-80 will|my:100 will|the:-175 will|they:120 will|to:-25
will|you:75 window|open:50 wish|id:-40 wish|it:115 without|esr:-120 without|her:-110 without|him:60 without|it:70 without|me:100 without|the:-30 with|a:-25 with|all:50 with|and:55 with|another:-195
with|anyth:165 with|be:130 with|computer:-90 with|covid:-115 with|esr:-80 with|everyth:130 with|her:125 with|him:150 with|his:-90 with|life:180 with|me:65 with|myself:85 with|nhsp:-115 with|no:-90
with|one:-180 with|someon:95 with|someth:65 with|tech:-95 with|that:-25 with|the:85 with|them:100 with|thes:-85 with|this:-215 with|us:-130 with|you:85 wi|the:35 woke|up:120 wont|be:125 wont|do:30
wont|eat:55 wont|finish:-55 wont|go:-120 wont|have:-30 wont|hear:125 wont|let:-175 wont|load:-55 wont|open:-115 wont|pay:-40 wont|see:145 wont|stop:145 wont|take:-125 wont|tell:30 word|for:65
work|alon:-160 work|and:175 work|at:-160 work|becaus:155 work|email:115 work|for:-80 work|has:140 work|here:-100 work|in:-190 work|it:-55 work|login:-60 work|night:-50 work|now:-180 work|on:65
work|out:90 work|password:-60 work|so:-70 work|to:35 work|toda:60 work|with:30 work|without:-120 work|would:85 worr|about:65 worr|ive:-145 worr|sick:-50 worth|it:45 wouldnt|be:105 would|anyon:30
would|be:-40 would|do:65 would|have:120 would|i:-35 would|it:65 would|like:-280 would|miss:30 would|notic:50 would|take:-90 would|you:135 written|it:-135 written|the:60 writ|a:-40 writ|my:-75
writ|this:90 writ|to:75 wrong|box:-100 wrong|goes:-110 wrong|in:-100 wrong|on:-105 wrong|one:-90 wrong|password:115 wrong|thre:30 wrong|with:165 wrot|it:-185 year|ago:-70 year|and:35 year|of:165
year|sinc:-65 yes|ive:-175 your|end:-170 your|hav:-135 your|help:-35 your|not:-70 your|own:200 your|the:210 your|time:50 youv|been:30 youv|done:150 you|a:-155 you|all:160 you|allow:145 you|and:70
you|are:-120 you|can:155 you|cancel:110 you|cant:90 you|clos:180 you|could:170 you|do:130 you|find:-40 you|for:85 you|have:-40 you|help:-65 you|hold:-60 you|in:-90 you|just:30 you|keep:-50
you|know:190 you|look:-155 you|lot:55 you|make:95 you|need:50 you|on:-85 you|or:-115 you|out:140 you|put:185 you|resend:-110 you|reset:155 you|ring:-70 you|said:-65 you|say:-145 you|send:30 you|so:-80
you|someth:45 you|tell:-30 you|that:120 you|to:85 you|unlock:45 you|want:-55 you|were:50 you|what:30 you|wont:120
`;
