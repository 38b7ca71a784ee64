// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const pairs = `
12|hour:-100 15|minut:-50 2|and:-90 3|and:65 3|attempt:-85 8|so:-140 able|to:80 about|a:-25 about|anyth:145 about|be:-65 about|complianc:-80 about|dy:40 about|end:-70 about|esr:30 about|how:150
about|it:60 about|kill:-30 about|me:95 about|my:-125 about|the:45 about|this:-115 about|when:165 about|work:125 abus|at:60 accord|to:-100 account|and:220 account|back:-160 account|delet:-40
account|disabl:80 account|for:150 account|is:-115 account|lock:50 account|stay:-85 account|to:140 addres|and:-120 addres|you:-115 add|to:-110 affair|in:85 afraid|of:180 afraid|to:-135 after|a:-80
after|and:110 after|my:150 after|that:-210 after|the:60 after|this:115 after|what:110 after|work:-25 against|a:-95 against|me:-55 against|the:50 again|after:-30 again|and:-60 again|at:75
again|last:125 aged|ten:-45 agre|to:-90 alarm|went:25 allow|on:-100 all|com:45 all|day:-95 all|gone:-110 all|good:-170 all|got:-65 all|in:170 all|ive:45 all|know:-40 all|morn:-55 all|my:40
all|night:-140 all|of:195 all|over:30 all|present:120 all|shift:-35 all|staff:-90 all|the:30 all|thes:105 all|to:80 all|too:-120 all|up:65 all|very:-105 all|week:125 alon|in:-160 alon|on:-30
alon|with:25 also|my:150 alway|me:-50 am|i:105 and|a:-100 and|accident:85 and|account:185 and|addres:-105 and|agenc:-30 and|alcohol:-50 and|all:-80 and|and:-35 and|app:-50 and|be:90 and|by:-150
and|call:100 and|cant:-235 and|come:-55 and|couldnt:45 and|cr:95 and|cry:-35 and|delet:105 and|didnt:-85 and|does:55 and|dont:75 and|emergenc:110 and|empt:110 and|end:35 and|envelop:65 and|esr:-135
and|even:-70 and|ever:65 and|everyon:75 and|gave:-70 and|get:-85 and|go:-140 and|gone:-75 and|handl:-80 and|has:-40 and|he:165 and|her:-40 and|hes:80 and|hour:-80 and|hung:-50 and|i:215 and|id:25
and|if:130 and|im:185 and|is:-90 and|it:-95 and|its:-55 and|just:100 and|last:60 and|left:-120 and|lie:55 and|like:-35 and|look:-175 and|me:90 and|my:-95 and|need:-200 and|never:-85 and|no:-105
and|nobody:-75 and|none:-105 and|not:145 and|noth:-85 and|now:-140 and|on:-165 and|over:-40 and|overdos:55 and|password:-30 and|past:-65 and|press:-65 and|quarter:-30 and|round:-90 and|said:-50
and|sat:135 and|say:30 and|says:50 and|she:230 and|shes:-95 and|shout:80 and|shut:-80 and|sit:125 and|so:95 and|someon:45 and|stand:60 and|star:80 and|start:-40 and|still:-255 and|tell:90
and|thank:-105 and|that:-50 and|the:-190 and|then:45 and|they:115 and|theyr:80 and|theyv:-50 and|think:130 and|this:-70 and|thought:110 and|thre:40 and|tir:-40 and|used:-50 and|want:-55 and|we:-105
and|when:-70 and|wont:30 and|work:65 and|would:-100 and|you:-80 and|your:195 annual|leav:110 another|and:-60 another|day:105 another|go:-160 another|night:70 another|one:-30 another|password:-70
another|trust:-150 another|way:-80 answer|and:-85 answer|my:-50 answer|that:135 answer|the:-75 anxiet|is:75 anybod|ther:-35 anyon|and:90 anyon|ask:40 anyon|at:55 anyon|on:65 anyon|ther:-240
anyth|else:120 anyth|for:115 anyth|i:-60 anyth|in:-115 anyth|now:175 anyth|on:-120 anywa|the:60 any|day:-40 any|good:-50 any|longer:80 any|more:-40 any|of:150 any|other:40 any|point:-185 any|time:-105
any|way:60 apart|from:60 appraisal|and:90 approv|my:40 are|at:110 are|bad:105 are|full:-155 are|go:75 are|the:80 are|ther:35 are|when:70 are|you:-95 argu|with:-35 army|and:160 arm|and:40 asham|i:-25
asks|for:135 asks|me:-90 ask|a:-40 ask|again:-105 ask|at:-210 ask|becaus:130 ask|befor:195 ask|for:-30 ask|her:-70 ask|how:80 ask|if:130 ask|me:80 ask|the:40 ask|to:100 ask|you:-185
assignment|number:-75 as|a:-75 as|far:135 as|i:-40 as|im:-155 as|ive:75 as|me:90 as|my:-30 as|next:55 as|the:210 as|well:175 ate|my:-135 attack|by:-35 attack|on:75 attack|when:-90 attempt|and:70
attempt|left:120 at|2:-110 at|3am:-220 at|4:-80 at|8:-135 at|a:-60 at|all:-65 at|and:85 at|break:120 at|eight:-155 at|everyth:100 at|five:-75 at|half:-90 at|his:85 at|home:115 at|it:-30 at|me:-50
at|midnight:85 at|my:-65 at|night:-195 at|school:95 at|ten:-175 at|two:-160 at|weekend:-85 at|work:200 at|your:35 authenticator|app:30 authenticator|on:-75 auto|rep:-110 awak|sinc:70 away|and:45
away|from:155 a|baby:-120 a|bad:45 a|badg:-80 a|bag:80 a|bank:-95 a|beard:-105 a|better:-85 a|big:115 a|bike:-80 a|biscuit:-80 a|bit:75 a|black:75 a|blank:60 a|blok:-100 a|book:-65 a|bottl:115
a|box:150 a|break:-35 a|breakdown:80 a|brick:-45 a|broken:-130 a|burden:45 a|bus:-105 a|capital:-75 a|captcha:-50 a|card:190 a|chair:60 a|chaplain:-145 a|chatbot:-50 a|child:-55 a|clue:-55 a|code:-75
a|cold:-90 a|colleagu:65 a|computer:-100 a|consultant:90 a|counsellor:60 a|cours:-55 a|cup:-35 a|date:70 a|death:-110 a|desk:95 a|doctor:60 a|door:75 a|drink:55 a|drop:-35 a|e:25 a|failur:135
a|favour:95 a|few:190 a|fire:55 a|flat:-140 a|fork:-80 a|form:95 a|fortnight:35 a|frida:-95 a|full:-100 a|funeral:45 a|funn:-60 a|ghost:-120 a|good:135 a|hand:-105 a|heart:70 a|home:-50 a|hug:35
a|human:30 a|hundr:90 a|kidne:-95 a|knif:75 a|lad:90 a|lady:-165 a|larg:-100 a|last:85 a|laugh:-95 a|leaflet:45 a|letter:120 a|life:-125 a|lift:-75 a|line:85 a|link:-50 a|list:-25 a|load:110
a|locker:-30 a|locum:-55 a|login:-40 a|long:60 a|loop:-70 a|lot:225 a|love:70 a|lump:65 a|machin:150 a|man:35 a|manager:110 a|meet:-50 a|memorabl:50 a|mental:-185 a|mess:165 a|messag:220 a|midwif:-95
a|minut:30 a|miscarriag:100 a|modul:35 a|month:95 a|mortgag:-105 a|mum:85 a|nervou:-75 a|new:-150 a|nice:165 a|note:170 a|nuisanc:-100 a|one:60 a|partner:-160 a|password:30 a|payslip:-135
a|permanent:-65 a|person:175 a|phon:-40 a|photo:-75 a|pillow:-70 a|plan:-55 a|porter:55 a|problem:45 a|question:-60 a|quiet:-25 a|real:-55 a|reason:70 a|record:100 a|relief:70 a|rest:-35 a|right:-180
a|robot:35 a|room:70 a|rope:50 a|row:60 a|scam:-85 a|screen:75 a|second:50 a|soul:60 a|special:-65 a|staff:-60 a|suicid:-95 a|sunda:-165 a|th:-90 a|third:-45 a|thought:45 a|thread:70 a|tick:90
a|time:165 a|token:-55 a|train:25 a|uniform:160 a|voic:140 a|wall:-35 a|ward:-50 a|way:65 a|wee:-60 a|week:-110 a|wellbe:-25 a|whil:90 a|whol:90 a|word:70 a|wreck:-100 a|year:100 baby|and:-30
baby|due:-55 baby|in:-100 back|after:-90 back|and:165 back|as:-185 back|at:55 back|from:40 back|in:-70 back|last:70 back|on:65 back|out:35 back|sinc:80 back|teeth:-45 back|the:-150 back|to:-150
back|wher:-110 back|with:130 bad|day:65 bad|i:45 bad|night:45 bang|my:-100 bank|account:25 bank|and:95 bank|card:105 bank|detail:-55 bank|holida:-40 bank|shift:100 bank|staff:-35 bare|below:25
bathroom|floor:110 bay|2:-95 bear|it:45 bear|with:-150 beaten|by:25 beaten|me:-90 beat|me:-55 becaus|at:-40 becaus|if:100 becaus|im:-60 becaus|it:-30 becaus|its:65 becaus|ive:95 becaus|my:-45
becaus|of:80 becaus|the:155 becaus|ther:35 becaus|they:-50 bed|and:65 bed|four:105 been|able:45 been|and:50 been|ask:-45 been|at:-175 been|awak:75 been|born:100 been|cry:40 been|cutt:100
been|down:-160 been|drink:30 been|feel:130 been|five:70 been|for:25 been|given:65 been|go:65 been|gone:200 been|good:40 been|here:-270 been|hid:60 been|in:45 been|kind:-35 been|like:-30 been|look:170
been|mov:-70 been|off:-200 been|on:-205 been|out:-40 been|paid:-145 been|patient:-70 been|put:40 been|putt:70 been|read:80 been|right:-25 been|sat:55 been|say:95 been|self:60 been|sent:30 been|sick:70
been|sign:90 been|sinc:60 been|sleep:65 been|stood:45 been|think:110 been|through:100 been|to:165 been|told:185 been|try:-165 been|up:-130 been|very:100 been|wait:-185 been|wear:125 been|with:-55
befor|anybod:-40 befor|ever:-35 befor|i:105 befor|im:-155 befor|it:35 befor|my:50 befor|someon:130 befor|this:-60 befor|work:125 begg|you:-40 behalf|of:-50 believ|me:65 best|th:-30 better|off:65
better|than:65 better|with:40 better|without:65 be|a:30 be|able:55 be|aliv:140 be|all:110 be|alon:80 be|and:55 be|anywher:100 be|ars:-110 be|back:-55 be|bother:-105 be|bull:50 be|chang:-120
be|dead:200 be|dramatic:-135 be|funn:115 be|gone:140 be|good:40 be|grateful:-95 be|happier:90 be|harass:155 be|here:-30 be|honest:110 be|in:30 be|kind:55 be|let:80 be|like:200 be|lock:-160 be|me:165
be|miss:50 be|mov:30 be|my:135 be|need:60 be|nice:145 be|off:-75 be|on:-35 be|over:105 be|put:95 be|quick:-210 be|scar:-100 be|see:110 be|sick:120 be|so:-130 be|ther:-80 be|told:35 be|with:65
bit|worr:-40 black|eye:35 blam|me:65 book|a:-60 book|annual:145 book|leav:110 book|on:-75 book|the:-75 boss|will:-50 bother|to:100 bother|with:145 bother|you:-130 bottl|of:55 bought|a:30 box|and:-150
box|for:105 box|is:-100 box|on:50 brain|dead:-75 brain|hurt:-65 brain|is:-50 break|and:-30 break|for:-40 break|point:25 brick|wall:-45 broken|and:-75 broken|ankl:-105 broken|me:25 brother|in:-55
bull|by:80 burnt|out:110 burn|the:90 bus|in:-100 bus|stop:-80 button|and:100 but|he:-50 but|i:-115 but|id:-115 but|im:235 but|it:-105 but|its:60 but|ive:-30 but|my:40 but|not:-95 but|noth:-45
but|the:-55 but|they:-90 but|you:125 bye|then:35 bye|to:75 by|a:-85 by|frida:-75 by|heart:-35 by|it:-65 by|itself:30 by|mistak:-95 by|monda:110 by|my:145 by|myself:-85 by|that:-120 by|the:-30
by|then:90 by|this:-45 call|for:-50 call|it:130 call|room:-110 call|the:-45 came|back:90 came|from:65 came|in:-85 came|on:150 came|through:-80 came|up:-105 cancel|a:100 cancel|the:-45 cant|acces:-40
cant|afford:-25 cant|any:165 cant|bear:70 cant|book:-135 cant|br:-70 cant|breath:-35 cant|carr:25 cant|concentrat:120 cant|cope:35 cant|deal:-95 cant|do:155 cant|eat:35 cant|face:-30 cant|feel:80
cant|find:-265 cant|follow:95 cant|function:-100 cant|get:-110 cant|have:150 cant|hold:170 cant|keep:40 cant|leav:-60 cant|live:45 cant|log:-30 cant|look:180 cant|make:-160 cant|move:40 cant|open:-40
cant|pay:65 cant|put:80 cant|reach:55 cant|read:-75 cant|remember:90 cant|ring:-45 cant|say:90 cant|see:-85 cant|seem:35 cant|settl:50 cant|sit:25 cant|speak:-50 cant|stay:60 cant|stop:-60
cant|take:-75 cant|tell:50 cant|touch:55 cant|type:85 cant|wait:-45 cant|watch:115 cant|work:-120 can|all:-45 can|be:135 can|do:45 can|get:-45 can|give:50 can|go:135 can|have:80 can|he:80 can|hear:105
can|help:-105 can|i:-165 can|ive:-210 can|my:-35 can|only:40 can|see:45 can|somebod:-150 can|someon:-130 can|stop:140 can|take:40 can|talk:-45 can|tell:90 can|the:-55 can|think:35 can|we:-220
can|you:80 caps|lock:-70 carer|leav:30 care|if:30 care|of:160 carr|on:-60 car|about:-70 car|and:40 car|park:-150 car|to:55 case|it:-60 cd|cupboard:-55 chang|it:-135 chang|room:-75 chang|the:65
chang|ward:-80 chang|who:-70 charg|nurs:70 check|if:-40 check|my:-45 check|on:30 check|the:125 check|your:40 chest|goes:60 chest|pain:30 choos|a:135 christma|is:-60 christma|rota:-105 christma|so:55
clean|utilit:110 clear|my:-120 click|the:55 clos|the:-90 clos|to:55 clue|what:-55 code|came:-85 code|com:-125 code|expir:-70 code|hasnt:35 code|in:95 code|is:-60 code|isnt:80 cold|and:60
colleagu|ask:80 colleagu|got:-135 colleagu|is:120 colleagu|keep:-40 colleagu|left:-155 come|and:-85 come|back:-55 come|from:-65 come|home:120 come|out:85 come|through:-60 come|up:-40 computer|and:-145
computer|for:-55 computer|in:-35 computer|says:70 com|and:-55 com|back:90 com|for:135 com|in:30 com|out:80 com|through:-45 com|to:-70 com|up:-80 concentrat|on:130 conflict|resolution:-45
contact|and:180 controll|drug:-75 cope|with:-190 cop|at:75 cop|with:-50 couldnt|even:70 couldnt|get:-35 couldnt|remember:-50 couldnt|say:120 could|cry:-160 could|die:55 could|do:150 could|go:70
could|ive:-45 could|just:70 could|somebod:-185 could|weep:-190 could|you:105 countr|and:-75 count|as:-85 count|down:35 count|on:-130 count|the:-30 cover|for:-70 crash|call:115 crisi|team:-75
cross|the:55 cry|all:40 cry|and:-75 cry|at:-75 cry|baby:-85 cry|befor:-35 cry|in:40 cry|on:210 cry|over:40 cr|in:40 cupboard|and:70 cup|of:-35 cutt|again:105 cut|me:-65 cut|my:125 cut|myself:-55
cut|off:120 dads|funeral:-165 dads|in:-40 dad|died:-45 dark|mode:-80 data|securit:-70 date|for:105 date|of:-105 days|and:-55 days|now:105 day|after:-75 day|and:45 day|back:135 day|for:40 day|it:145
day|of:-60 day|off:60 day|she:35 day|without:-25 deadlin|is:-55 dead|after:-80 dead|in:-30 dead|insid:-130 dead|man:-75 dead|on:-55 dead|than:30 deal|with:75 death|and:-40 death|certificat:35
delet|it:45 delet|my:-115 delet|the:-115 dementia|and:-65 depression|is:75 depress|and:135 deserv|to:25 design|this:-120 desperat|for:65 destroy|me:165 detail|in:-60 didnt|come:80 didnt|do:-65
didnt|have:55 didnt|know:55 didnt|work:140 did|i:-170 did|it:-145 did|the:105 did|to:125 did|try:95 did|you:-70 died|and:85 died|in:-175 died|on:-30 die|befor:-70 different|login:-105 divorc|and:-40
doesnt|come:-35 doesnt|exist:-105 doesnt|go:30 doesnt|know:-95 doesnt|like:-105 doesnt|matter:-45 doesnt|want:45 doesnt|work:-155 does|a:-150 does|he:-135 does|it:170 does|my:-160 does|noth:-30
does|she:-145 does|that:-30 does|the:-85 dogs|name:-130 dog|was:60 domestic|abus:105 done|all:-60 done|and:110 done|befor:-95 done|for:-135 done|it:-145 done|someth:110 done|the:130 done|with:65
dont|ask:70 dont|bother:115 dont|care:-190 dont|deserv:70 dont|do:-240 dont|even:90 dont|exist:-205 dont|feel:30 dont|go:-70 dont|have:-135 dont|know:-60 dont|leav:120 dont|like:-130 dont|make:-170
dont|match:-85 dont|meet:150 dont|mind:-35 dont|much:45 dont|need:-90 dont|open:85 dont|put:-30 dont|real:120 dont|remember:95 dont|ring:85 dont|see:90 dont|send:150 dont|speak:75 dont|suppos:70
dont|think:315 dont|trust:80 dont|understand:-145 dont|wake:-40 dont|want:-100 dont|work:-40 dont|worr:30 door|and:-85 door|shut:70 down|all:-65 down|as:-225 down|for:-100 down|my:125 down|to:45
down|with:-85 do|a:120 do|another:180 do|anyth:-60 do|bank:-90 do|e:100 do|fire:-65 do|i:-235 do|if:160 do|is:30 do|it:-220 do|ive:-240 do|me:-60 do|modul:65 do|my:90 do|night:30 do|one:80
do|password:120 do|peopl:175 do|safeguard:50 do|so:55 do|the:55 do|this:-160 do|we:45 do|well:-30 do|when:90 do|with:135 do|wrong:-125 do|you:75 dramatic|but:-125 drawer|and:130 drawn|and:-30
dread|the:-35 dread|this:-140 drink|befor:25 drink|in:90 driv|home:35 driv|me:-160 dropp|my:-55 drop|down:-85 drown|in:-105 drug|error:55 drug|round:50 drug|trolle:-75 due|and:-65 due|on:70 dy|and:30
dy|of:-55 each|of:-45 each|other:-70 each|time:65 easier|if:-140 easier|to:-110 eaten|sinc:-80 eat|in:35 eat|me:130 eat|my:-65 edge|of:85 eight|in:30 else|can:85 else|is:-190 else|to:75 els|name:-75
email|and:-90 email|do:85 email|for:-60 email|i:-25 email|is:-50 email|me:-205 email|when:120 end|and:135 end|is:-30 end|it:125 end|my:-95 end|of:-245 end|thing:-35 end|this:-105 end|to:60 end|up:-65
enough|and:150 enough|for:-30 enough|of:40 error|and:-30 error|messag:-85 esrs|the:110 esr|and:50 esr|either:135 esr|email:-105 esr|for:100 esr|has:35 esr|lock:65 esr|login:75 esr|password:-85
esr|reset:-140 esr|to:45 esr|when:170 esr|wont:-70 even|all:-175 even|care:30 even|do:115 even|manag:90 even|the:65 everyon|a:100 everyon|down:80 everyon|else:-105 everyon|got:90 everyon|on:-150
everyon|says:90 everyon|think:30 everyon|would:-65 everything|fine:85 everything|gone:-100 everyth|and:-60 everyth|feel:55 everyth|i:-55 everyth|is:-120 everyth|pleas:-90 ever|box:-40 ever|day:145
ever|door:75 ever|get:-90 ever|month:-125 ever|morn:-30 ever|night:110 ever|password:-185 ever|shift:115 ever|singl:-65 ever|so:40 ever|time:70 ever|weekend:25 expect|to:30 expir|again:-125
expir|in:180 extra|shift:30 ex|has:-65 ex|is:50 e|learn:50 face|another:-25 face|it:30 face|on:75 face|the:-30 face|to:-135 fail|again:-35 fail|at:80 fall|apart:70 fami|in:-110 fami|of:-130 far|as:135
fed|up:-100 feel|a:-125 feel|awful:-115 feel|complete:65 feel|dead:80 feel|down:-65 feel|hopeles:145 feel|it:95 feel|my:40 feel|real:75 feel|sick:-70 feel|so:160 feel|stupid:-135 feel|suicid:45
feel|trapp:70 feel|very:115 feel|worthles:45 felt|so:-55 fgm|modul:35 fill|in:-180 find|it:90 find|my:-75 find|myself:-65 find|out:50 find|the:-45 fine|and:75 fine|now:60 fine|thank:-115
finish|at:-105 finish|it:-140 finish|me:-110 finish|my:75 finish|the:-60 finish|with:-30 fire|alarm:-35 fire|safet:-115 fire|train:-125 first|one:35 first|page:-65 first|pet:-65 first|shift:90
first|th:60 first|time:-105 fit|to:85 five|days:35 five|minut:-45 fix|it:-165 flat|and:135 floor|of:65 flu|jab:-75 fob|watch:30 follow|me:95 forget|everyth:-125 forget|it:-90 forget|the:-35
forget|what:135 forgiv|me:-30 forgotten|it:-190 forgotten|my:-70 forgotten|password:70 forgotten|usernam:75 forgot|it:-50 forgot|my:-80 fork|in:-80 form|for:95 form|is:115 form|so:135 fort|year:55
for|ages:30 for|all:-100 for|and:-65 for|anyon:50 for|cry:190 for|days:70 for|everyon:-135 for|everyth:135 for|good:30 for|half:-80 for|help:130 for|her:120 for|him:95 for|his:25 for|it:40
for|leav:-65 for|lunch:-95 for|me:130 for|my:-90 for|next:-30 for|not:-160 for|now:-55 for|once:-115 for|one:45 for|our:70 for|peopl:-95 for|real:50 for|samaritan:150 for|someon:35 for|staff:65
for|ten:155 for|that:-25 for|the:-120 for|them:225 for|this:-135 for|thre:60 for|try:40 for|two:35 for|us:-90 for|week:-30 for|when:140 for|whoever:190 for|work:40 for|year:-40 found|my:125
found|myself:45 four|days:95 four|hour:-115 four|night:-60 four|tim:55 frida|and:45 frida|so:-65 friend|and:85 friend|on:-60 friend|says:-75 frighten|me:70 frighten|of:-70 frighten|to:-70 from|a:110
from|here:70 from|him:165 from|home:-155 from|it:-135 from|maternit:-35 from|me:125 from|monda:80 from|my:80 from|this:125 from|tonight:-85 from|when:-25 front|of:35 full|stop:-110 funn|but:45
futur|for:-40 gave|it:-50 gave|my:-155 gave|the:50 gets|me:-90 gets|my:70 gett|in:-180 gett|my:-90 gett|to:125 gett|wors:90 get|a:-180 get|any:55 get|anyth:85 get|away:140 get|back:-150 get|help:100
get|her:-80 get|him:-55 get|in:-360 get|into:-55 get|it:210 get|me:-195 get|on:-190 get|paid:-120 get|past:-95 get|sick:65 get|signal:-40 get|the:65 get|through:210 get|to:260 get|up:325 girl|on:30
given|me:170 given|one:-30 given|up:120 give|a:-35 give|him:-25 give|me:-145 give|my:155 give|up:-190 giv|me:-35 giv|up:45 goes|round:-55 goes|through:65 goes|tight:60 goes|to:-145 gone|a:110
gone|back:-35 gone|dark:-80 gone|in:-45 gone|on:-25 gone|out:-30 gone|quiet:-50 gone|through:-80 gone|to:-195 gone|up:-65 goodby|and:-100 good|and:-50 good|at:240 good|even:-120 good|with:-60
got|a:-135 got|and:-85 got|as:115 got|back:-100 got|divorc:-55 got|home:-75 got|me:-55 got|noth:-160 got|one:95 got|out:95 got|tablet:-95 got|their:-175 got|this:125 got|through:135 got|to:175
got|told:-85 go|and:200 go|away:-70 go|for:-135 go|home:-120 go|mad:-90 go|off:-105 go|on:25 go|over:-30 go|quiet:85 go|round:95 go|somewher:65 go|ther:95 go|to:125 go|under:-55 go|up:45 go|wrong:-45
green|by:-135 grey|out:-165 group|for:-100 had|a:90 had|and:25 had|enough:105 had|gone:-50 had|it:-195 had|my:-95 had|the:125 had|to:260 hair|out:-155 halfwa|through:-35 half|a:110 half|and:-110
handover|and:145 hand|and:-45 hand|are:-190 hand|in:-115 hand|wont:25 hang|by:70 hang|himself:-50 hang|in:-105 hang|on:-65 happen|and:75 happen|if:-60 happen|in:125 happen|when:-45 happier|if:25
hasnt|been:80 hasnt|come:55 hasnt|turn:-110 has|a:-90 has|acces:-30 has|been:-175 has|broken:135 has|dementia:-140 has|died:90 has|forgotten:75 has|gone:135 has|it:30 has|left:-125 has|taken:115
has|the:50 has|to:210 hate|computer:-50 hate|esr:-50 hate|me:-130 hate|monday:-110 hate|my:-55 hate|myself:-105 hate|this:-135 hat|me:-35 havent|been:-105 havent|eaten:50 havent|got:40 havent|open:-40
havent|slept:-65 havent|told:75 have|a:-195 have|and:-125 have|another:-115 have|any:-95 have|been:275 have|done:-80 have|had:-70 have|i:-55 have|it:150 have|me:75 have|my:110 have|one:-110
have|to:220 have|told:-30 have|two:-65 hav|a:40 hav|and:-200 hav|flashback:125 hav|some:35 head|gone:170 head|in:-45 head|is:80 head|on:-90 health|is:115 heard|of:-160 heart|and:25 heart|attack:25
heart|failur:-145 heart|go:55 heart|goes:135 heart|in:90 heart|is:165 hear|a:205 hear|from:100 hear|it:45 hear|the:-110 hear|thing:-95 hear|voic:160 hed|be:55 held|hostag:-50 hell|is:-65 help|a:45
help|and:140 help|me:-210 help|pleas:-95 help|us:-40 help|with:155 here|a:-105 here|and:-185 here|any:95 here|at:-50 here|befor:-35 here|in:-70 here|is:125 here|on:-125 here|or:80 here|sinc:-95
here|too:-110 here|with:-55 herself|in:35 her|and:-70 her|nam:-70 her|name:170 her|own:30 her|payslip:-35 her|phon:135 her|shift:-80 her|train:45 hes|a:100 hes|back:65 hes|been:65 hes|go:25
hes|gone:-185 hes|got:100 hes|in:80 hes|nice:-75 hes|not:65 hes|on:-45 hes|out:100 hes|put:70 hes|stopp:40 hes|the:90 he|ask:-35 he|brok:55 he|came:-60 he|cant:90 he|couldnt:-130 he|did:-55
he|died:-50 he|doesnt:85 he|find:-50 he|go:-150 he|goes:-75 he|has:-65 he|hasnt:-90 he|isnt:40 he|keep:-30 he|know:60 he|laugh:75 he|left:25 he|read:55 he|said:50 he|says:-60 he|sees:85 he|told:-40
he|was:-55 hid|in:60 him|and:40 him|my:70 him|on:130 his|car:60 his|face:-30 his|hand:55 his|mum:40 his|name:-55 his|old:-80 his|phon:185 hits|me:85 hit|by:-30 hit|me:-35 hit|the:-85 hold|it:110
hold|of:-30 hold|on:-70 hold|the:130 holida|and:-105 home|and:110 home|in:30 home|now:-125 home|to:80 home|with:60 hopeles|case:-130 hope|for:-30 hope|i:55 hope|of:-70 hope|you:-90 hop|for:35
hop|the:100 hospital|i:-65 hostag|by:-50 hour|ago:45 hour|and:95 hour|lock:125 hour|sleep:-35 hour|to:30 hous|in:70 hous|is:50 how|does:30 how|i:175 how|im:140 how|long:-130 how|many:-95 how|much:-55
how|to:55 how|you:-25 hung|drawn:-30 hurt|me:-35 hurt|my:-105 hurt|the:-45 husband|died:70 husband|doesnt:100 husband|got:-120 husband|is:85 husband|says:-70 idea|what:-165 id|a:155 id|be:140
id|been:-30 id|check:-45 id|get:55 id|give:105 id|had:145 id|just:35 id|kill:40 id|like:-55 id|love:-45 id|never:-65 id|not:140 id|rather:-130 id|swap:175 if|a:60 if|anyon:45 if|he:-105 if|i:55
if|id:85 if|im:85 if|it:-90 if|its:105 if|my:90 if|she:100 if|shes:85 if|somebod:-170 if|someon:115 if|the:-120 if|ther:145 if|they:75 if|this:-100 if|train:-105 if|you:35 if|your:160 ignor|me:-110
ill|do:75 ill|have:-165 ill|leav:-50 ill|live:-70 ill|need:-135 ill|never:50 ill|ring:-140 ill|see:130 im|a:-100 im|about:-195 im|afraid:-80 im|alon:-145 im|alread:40 im|and:85 im|ask:-90 im|at:125
im|back:-125 im|be:170 im|begg:-95 im|burnt:25 im|cop:-110 im|count:65 im|cry:105 im|dead:-275 im|deceas:95 im|desperat:-75 im|do:-90 im|done:55 im|drink:-35 im|due:-80 im|exhaust:-35 im|feel:-60
im|fine:-45 im|finish:-25 im|for:160 im|frighten:120 im|from:-45 im|fum:-130 im|gett:70 im|giv:160 im|gone:-180 im|griev:145 im|hang:180 im|hear:75 im|here:45 im|honest:55 im|i:-290 im|late:-65
im|leav:-40 im|like:120 im|liv:-25 im|lock:-135 im|los:60 im|lost:-95 im|meant:-75 im|miserabl:50 im|new:-40 im|no:55 im|noth:205 im|off:-65 im|ok:-45 im|on:-90 im|only:60 im|past:-70 im|pregnant:-45
im|sat:120 im|shak:130 im|sick:100 im|so:120 im|sorr:220 im|still:80 im|stood:45 im|struggl:-45 im|stuck:55 im|such:105 im|suicid:70 im|suppos:-65 im|tell:190 im|terrif:30 im|the:-40 im|this:-130
im|tir:-40 im|told:40 im|too:90 im|try:90 im|under:165 im|up:65 im|us:30 im|very:140 im|watch:35 im|worr:-110 im|worth:100 im|writ:-70 incident|form:-35 inform|governanc:-140 instead|of:125
insuranc|number:-110 into|a:-75 into|esr:-95 into|my:90 into|the:50 into|this:115 invalid|token:90 investig|by:-40 in|12:-35 in|a:150 in|and:25 in|anyth:165 in|as:60 in|august:-85 in|bay:-140
in|bed:-100 in|befor:-75 in|bits:50 in|by:-45 in|case:135 in|charg:-85 in|circl:-130 in|crisi:-50 in|days:90 in|email:-55 in|esr:-45 in|estat:-105 in|ever:55 in|for:-45 in|from:120 in|front:35
in|handover:35 in|her:-50 in|here:-75 in|his:90 in|hospital:-95 in|it:-40 in|itu:135 in|januar:-130 in|junk:-35 in|law:60 in|march:85 in|may:-65 in|me:105 in|my:130 in|myself:-55 in|on:-140 in|one:150
in|or:-45 in|order:180 in|our:-45 in|password:-50 in|peac:-85 in|piec:-35 in|resu:-80 in|september:-30 in|servic:110 in|sick:-90 in|staff:-60 in|tear:-145 in|ten:-80 in|that:155 in|the:100
in|ther:-115 in|this:-60 in|till:-110 in|to:-100 in|toda:95 in|toilet:40 in|tomorrow:60 in|tonight:-30 in|troubl:-190 in|uniform:40 in|week:40 in|with:-120 isnt|a:55 isnt|about:75 isnt|accept:-65
isnt|arriv:-60 isnt|com:80 isnt|done:-185 isnt|good:-235 isnt|in:-110 isnt|it:65 isnt|the:130 isnt|ther:-35 is|a:-75 is|anybod:-85 is|anyon:-195 is|at:-105 is|back:65 is|bad:-55 is|be:35
is|broken:-180 is|com:115 is|destroy:170 is|done:-35 is|down:-40 is|due:-85 is|dy:160 is|empt:-45 is|finish:125 is|for:70 is|from:-40 is|go:125 is|gone:215 is|grey:-110 is|hell:70 is|hopeles:-25
is|it:-145 is|just:45 is|life:-105 is|like:65 is|lock:35 is|mak:120 is|my:-230 is|no:35 is|off:55 is|on:-235 is|one:45 is|right:-35 is|sort:80 is|still:125 is|suicid:100 is|that:-115 is|ther:-40
is|this:30 is|tir:185 is|too:105 is|tortur:-25 is|very:45 is|what:-85 is|work:-185 is|wors:130 is|wrong:-70 itll|be:-25 its|a:45 its|about:-30 its|all:35 its|ask:-85 its|becaus:75 its|been:-150
its|broken:-215 its|dark:-80 its|do:-80 its|done:-100 its|down:-150 its|everyth:65 its|fine:-70 its|go:-55 its|gone:-70 its|got:55 its|in:-150 its|just:130 its|like:65 its|lock:-195 its|me:165
its|more:125 its|my:65 its|no:-60 its|not:-90 its|noth:80 its|on:-135 its|only:40 its|slow:105 its|ten:60 its|the:210 its|ther:70 its|very:-85 its|you:75 its|your:60 it|a:-90 it|after:-85
it|again:-200 it|all:290 it|alway:75 it|and:-165 it|any:45 it|as:125 it|ask:55 it|asks:-95 it|at:-100 it|be:-35 it|befor:-40 it|better:155 it|by:-90 it|can:-85 it|cant:-110 it|com:100 it|come:-100
it|could:30 it|delet:40 it|didnt:40 it|doesnt:60 it|down:-195 it|ever:75 it|expir:-45 it|for:-110 it|four:55 it|from:-130 it|get:150 it|gets:220 it|go:90 it|goes:-50 it|got:80 it|had:-110
it|happen:215 it|has:-45 it|hasnt:-140 it|hat:-70 it|hate:-110 it|have:-45 it|help:40 it|hurt:175 it|i:75 it|if:205 it|in:95 it|is:150 it|isnt:215 it|keep:-105 it|know:-95 it|last:-85 it|lets:-70
it|logg:-80 it|look:105 it|mak:-40 it|matter:170 it|me:-60 it|might:-75 it|more:75 it|my:-35 it|myself:-210 it|need:-120 it|never:-145 it|normal:70 it|not:35 it|now:-95 it|off:-35 it|on:-50
it|once:-50 it|only:-40 it|or:65 it|out:-40 it|pass:50 it|pleas:-95 it|reject:-105 it|safe:-65 it|say:-30 it|says:50 it|send:50 it|sent:-65 it|sinc:-95 it|slow:40 it|still:-210 it|stop:95
it|stopp:-160 it|tak:100 it|take:-70 it|that:110 it|this:80 it|till:-30 it|tim:-75 it|toda:-170 it|together:60 it|tonight:110 it|too:-30 it|took:-95 it|twic:-95 it|up:40 it|want:-160 it|wasnt:90
it|were:-40 it|when:-120 it|with:50 it|wont:-170 it|work:-225 it|wors:50 it|would:40 it|wouldnt:90 ive|a:-125 ive|aged:-90 ive|and:75 ive|another:-40 ive|ask:-100 ive|becom:155 ive|been:-70
ive|begun:135 ive|chang:115 ive|check:-70 ive|come:115 ive|cr:-75 ive|disappear:-45 ive|done:-125 ive|ever:95 ive|fill:-105 ive|forgotten:-120 ive|given:115 ive|gone:35 ive|got:180 ive|had:-30
ive|just:-110 ive|let:110 ive|lock:-210 ive|lost:-40 ive|made:-85 ive|miss:-145 ive|mov:-80 ive|my:-35 ive|never:-90 ive|nobod:45 ive|noth:-50 ive|only:75 ive|pick:35 ive|reach:175 ive|run:-95
ive|said:40 ive|start:205 ive|still:-90 ive|stopp:130 ive|taken:110 ive|the:25 ive|thre:-60 ive|told:60 ive|tr:-85 ive|two:-90 ive|typ:140 ive|work:-65 ive|written:145 i|alway:35 i|answer:130
i|ask:115 i|be:-215 i|book:-70 i|bought:100 i|brok:-135 i|came:55 i|can:190 i|cancel:40 i|chang:-65 i|check:75 i|choos:-115 i|chos:-115 i|clear:180 i|click:-30 i|clos:-80 i|come:100 i|could:100
i|couldnt:130 i|cr:30 i|cry:80 i|cut:85 i|despair:-135 i|did:65 i|didnt:-55 i|died:-80 i|do:60 i|dont:-30 i|dread:35 i|driv:95 i|dropp:25 i|drov:105 i|earn:50 i|end:70 i|even:-60 i|ever:-105
i|fail:-70 i|feel:-60 i|fell:40 i|fill:-125 i|find:135 i|finish:-65 i|forget:155 i|found:105 i|get:135 i|give:-130 i|go:160 i|had:170 i|hand:120 i|hate:95 i|hear:45 i|heard:60 i|help:80 i|hide:100
i|hope:-50 i|join:-90 i|jump:40 i|just:75 i|keep:115 i|knew:50 i|know:140 i|laugh:70 i|leav:-25 i|left:-275 i|lie:145 i|like:110 i|live:-170 i|lock:185 i|logg:55 i|lose:75 i|lov:-85 i|made:75
i|make:30 i|mean:-170 i|meant:-100 i|miss:-45 i|must:-160 i|near:80 i|never:-50 i|no:35 i|not:-60 i|only:-25 i|open:70 i|owe:80 i|pass:-35 i|pick:-55 i|press:40 i|print:55 i|promis:-30 i|pull:120
i|put:-65 i|quit:-115 i|ran:60 i|rang:-195 i|real:80 i|record:-35 i|register:30 i|remov:-140 i|reset:125 i|ring:35 i|said:55 i|saw:70 i|say:-35 i|see:-50 i|self:145 i|send:-165 i|set:-165 i|shall:-60
i|shant:210 i|should:75 i|shouldnt:115 i|shut:35 i|sign:-105 i|sit:45 i|sleep:160 i|slow:85 i|stand:45 i|start:-155 i|still:170 i|stop:195 i|stopp:65 i|suppos:35 i|swap:-150 i|swear:-145 i|take:75
i|talk:200 i|tell:85 i|think:135 i|thought:145 i|tick:155 i|took:80 i|touch:35 i|tr:70 i|try:-115 i|turn:-60 i|typ:-85 i|type:50 i|upload:65 i|use:-55 i|wait:-80 i|wake:85 i|was:35 i|wasnt:40
i|wear:85 i|will:30 i|wish:-140 i|wont:250 i|work:-160 i|would:-210 i|wouldnt:90 i|wrot:-100 join|the:-100 jump|out:-135 jump|through:-40 jump|to:-130 june|and:35 junk|and:-45 just|a:155 just|be:100
just|been:145 just|cant:95 just|check:195 just|come:-60 just|didnt:-70 just|do:90 just|feel:65 just|goes:55 just|got:-70 just|in:50 just|keep:115 just|let:-130 just|like:45 just|lock:-80 just|look:-95
just|make:-145 just|me:-40 just|need:50 just|not:175 just|now:80 just|reset:55 just|sat:105 just|send:-135 just|sit:185 just|start:-120 just|tell:-30 just|text:-65 just|this:195 just|tir:-45
keep|ask:-35 keep|com:-100 keep|cry:75 keep|gett:100 keep|go:-70 keep|hav:85 keep|it:100 keep|look:-105 keep|me:30 keep|say:-80 keep|see:-105 keep|the:-70 keep|think:-50 keys|and:145 kick|me:-80
kids|and:-80 kids|get:145 kids|have:-60 kids|in:85 kids|nam:-50 kids|would:40 kill|for:40 kill|herself:70 kill|himself:-85 kill|me:-235 kill|myself:30 kind|of:180 kin|box:-150 kin|on:-30
kitchen|and:-55 knew|what:110 known|such:-130 know|a:-40 know|about:-105 know|exact:95 know|how:-85 know|i:65 know|if:-105 know|im:105 know|is:45 know|it:185 know|its:-90 know|ive:-125 know|me:-75
know|my:45 know|that:80 know|the:-90 know|this:-55 know|what:90 know|when:80 know|wher:165 know|which:-140 know|who:-110 know|why:295 know|you:140 lad|in:-50 last|day:-45 last|job:-65 last|month:-120
last|night:70 last|offic:30 last|page:30 last|straw:-115 last|th:150 last|time:55 last|tr:-110 last|trust:-75 last|try:-40 last|week:105 last|year:-165 late|and:-75 late|for:-150 laugh|at:-125
laugh|when:-85 learn|not:-70 least|of:95 leav|a:170 leav|and:-185 leav|for:85 leav|i:65 leav|it:-110 leav|ive:-215 leav|me:105 leav|my:105 leav|the:50 leav|thing:135 leav|you:25 left|her:35
left|in:-30 left|it:-220 left|me:-50 left|on:45 left|out:-95 left|the:-30 left|to:-65 less|than:-25 lets|me:-120 letter|and:-35 letter|in:-40 lett|me:-85 let|me:-105 let|my:-55 let|off:90 let|the:115
let|you:180 level|2:-160 level|9:-60 lie|down:-95 lie|on:40 lie|ther:135 life|care:-50 life|cover:-60 life|in:25 life|is:130 life|support:-125 like|a:-45 like|and:35 like|be:-80 like|cry:30
like|end:80 like|giv:-35 like|i:100 like|it:40 like|ive:-70 like|that:155 like|the:95 like|ther:150 like|this:305 like|to:-315 like|what:-110 linen|cupboard:-100 linen|room:85 line|and:50 line|for:85
line|manager:35 link|expir:-50 listen|to:-70 littl|book:-85 littl|boy:-30 littl|girl:80 littl|one:65 live|for:60 live|in:-140 live|like:30 live|with:65 liv|on:-55 load|of:150 locker|key:-85
lock|and:70 lock|for:-55 lock|herself:30 lock|it:-50 lock|me:-75 lock|myself:-160 lock|out:-25 lock|the:110 logg|in:110 logg|me:-45 logg|out:-120 login|gone:30 login|is:-85 login|pleas:-100
logs|in:-95 log|in:30 log|it:-110 log|on:30 long|do:25 long|does:-85 long|enough:-35 long|sleev:30 long|term:-80 long|time:30 long|way:110 look|at:90 look|for:-145 look|in:-65 look|like:-95
lose|my:-190 lose|the:120 lost|a:-35 lost|all:75 lost|her:135 lost|it:-110 lost|my:-45 lost|the:25 lost|thre:25 lost|two:95 los|the:-105 lot|better:50 lot|of:-45 love|to:75 lump|sum:55 lunch|break:-50
made|a:75 made|it:-125 made|my:65 maiden|name:-40 make|a:-165 make|it:125 make|my:-85 make|myself:115 make|sure:165 mak|it:95 mak|me:-65 mak|the:-95 manager|and:35 manager|ask:35 manager|for:-90
manager|has:-70 manager|i:50 manager|im:-60 manager|is:-55 manager|says:65 manager|will:-60 manager|wont:-35 manag|the:145 manag|without:-120 mandator|train:-100 manual|handl:-85 many|days:-95
many|goes:-65 many|more:-45 many|tim:110 man|in:30 man|who:90 march|and:100 marr|in:-35 maternit|and:-160 maternit|leav:-100 mat|leav:-85 meant|to:90 mean|it:50 mean|of:-70 member|of:-40
memorabl|word:-40 mental|breakdown:-80 messag|to:175 mess|and:40 me|a:-245 me|about:55 me|after:75 me|again:60 me|aliv:-95 me|alon:-65 me|and:60 me|anyth:-75 me|as:-50 me|at:-140 me|back:-90 me|be:-45
me|by:95 me|cry:50 me|email:-90 me|ever:-70 me|feel:-75 me|finish:-150 me|for:-185 me|from:75 me|give:120 me|go:-55 me|goodby:60 me|has:110 me|have:-45 me|he:75 me|her:50 me|here:45 me|his:45
me|home:65 me|how:-45 me|if:-80 me|ill:100 me|im:25 me|in:-40 me|itd:-140 me|its:85 me|leav:100 me|like:-30 me|lol:-120 me|my:-90 me|not:70 me|now:100 me|or:-35 me|out:-250 me|over:-165 me|past:-75
me|pleas:80 me|promis:-40 me|she:35 me|so:-80 me|strength:-135 me|that:210 me|the:-90 me|through:-100 me|to:140 me|toda:-120 me|up:-55 me|want:-100 me|what:-25 me|when:-90 me|wher:155 me|which:-170
me|with:-35 middl|of:35 midnight|and:30 might|be:35 might|have:-40 might|need:40 mind|the:165 mine|has:25 mine|is:55 minut|befor:-55 miser|and:-80 miss|him:55 miss|it:-30 miss|me:165 miss|the:-160
miss|this:-40 modul|again:-25 modul|and:-70 modul|i:-115 mone|and:-60 month|now:35 month|of:45 more|of:-75 more|th:80 more|than:235 more|time:-70 morn|and:-30 morn|befor:45 most|days:65 most|night:60
most|of:-105 mother|in:55 mother|maiden:-75 move|the:60 move|ward:85 mov|and:-90 mov|from:-115 mov|hous:-100 mov|to:-170 much|is:45 much|left:40 much|longer:-55 multi|store:45 mums|in:-35 mum|and:100
mum|died:90 mum|has:-140 mum|was:-40 murder|me:-115 must|be:-100 must|i:-90 myself|and:-55 myself|at:70 myself|from:-85 myself|go:120 myself|in:-75 myself|last:45 myself|on:-85 myself|out:-145
myself|sick:120 myself|so:70 myself|to:35 my|acces:-45 my|affair:85 my|age:-25 my|annual:105 my|anxiet:75 my|appraisal:-85 my|arm:155 my|arms:175 my|assignment:-95 my|baby:210 my|back:-115 my|badg:-85
my|bag:105 my|bank:120 my|battery:-115 my|best:65 my|blood:-125 my|body:40 my|boss:45 my|boyfriend:85 my|break:-190 my|car:145 my|card:-120 my|caseload:60 my|certificat:-70 my|chest:90 my|children:120
my|cod:-90 my|code:150 my|colleagu:-90 my|countr:-55 my|cours:-40 my|dad:60 my|dads:-80 my|date:30 my|daughter:55 my|death:135 my|depression:30 my|desk:60 my|detail:-155 my|dog:-75 my|e:60
my|email:-60 my|emergenc:-145 my|ex:30 my|eyes:135 my|face:235 my|fami:60 my|father:-80 my|fault:-60 my|feet:-45 my|final:-45 my|finger:50 my|first:30 my|flatmat:90 my|fob:140 my|friend:75 my|girl:85
my|glass:-140 my|gp:80 my|hair:-50 my|hand:115 my|head:85 my|heart:120 my|hip:-100 my|holida:-125 my|home:135 my|hour:-120 my|hous:100 my|insulin:-30 my|keys:140 my|kids:170 my|knee:-110 my|lad:45
my|lads:-85 my|lanyard:-90 my|last:-65 my|late:30 my|leav:-190 my|legs:75 my|life:40 my|locker:45 my|lot:80 my|lunch:-30 my|maiden:50 my|mail:-50 my|mailbox:-120 my|manager:-40 my|marr:30 my|mat:35
my|memorabl:-50 my|mental:195 my|mentor:-40 my|messag:-90 my|modul:-125 my|mother:-75 my|mouth:-55 my|mum:-30 my|mums:-30 my|name:115 my|nan:35 my|nerv:155 my|new:45 my|next:75 my|nhs:-65 my|nhsp:-70
my|notic:-180 my|number:70 my|old:-195 my|parent:-45 my|park:115 my|partner:85 my|passport:-35 my|password:50 my|patienc:70 my|patient:35 my|pay:-60 my|payslip:-105 my|pension:-175 my|personal:-100
my|photo:115 my|post:-60 my|problem:155 my|record:-150 my|registr:65 my|ribs:65 my|rota:-160 my|salar:40 my|screen:-110 my|session:-55 my|shift:-105 my|sister:120 my|sleep:-135 my|slot:-120 my|son:-30
my|sponsor:55 my|staff:-35 my|stomach:-70 my|street:-115 my|student:-60 my|surnam:85 my|tablet:-130 my|tax:-65 my|tether:-90 my|third:-50 my|throat:80 my|ticket:-130 my|timesheet:-80 my|uncl:-170
my|uniform:75 my|usernam:-60 my|wag:80 my|ward:170 my|weekend:-155 my|whol:-115 my|wif:75 my|wife:25 my|will:30 my|work:70 my|wrist:95 name|as:-50 name|back:35 name|if:40 name|on:-50
national|insuranc:-110 near|had:-90 need|a:55 need|acces:-120 need|esr:-30 need|help:30 need|her:90 need|it:90 need|me:-90 need|my:55 need|one:235 need|proof:-70 need|somebod:40 need|someon:-30
need|the:-140 need|them:-50 need|this:-65 net|and:-95 never|came:25 never|felt:-55 never|get:-160 never|go:30 never|had:-80 never|known:-130 never|mind:-70 never|used:-70 new|addres:85 new|code:95
new|girl:30 new|job:-145 new|one:-55 new|password:95 new|phon:95 new|starter:-110 new|system:-105 new|to:-40 next|one:65 next|to:25 next|week:-100 next|year:30 nhsp|and:35 nhsp|code:90 nhsp|login:25
nice|to:35 night|and:80 night|are:170 night|i:60 night|in:-80 night|night:-100 night|of:-65 night|shift:-65 night|this:-50 night|with:30 nine|tim:120 nine|year:-115 nmc|and:30 nobod|answer:-150
nobod|at:-45 nobod|believ:-100 nobod|can:105 nobod|car:-200 nobod|else:95 nobod|has:-55 nobod|here:-40 nobod|i:85 nobod|know:-125 nobod|lov:-75 nobod|need:70 nobod|on:-115 nobod|pick:-35 nobod|says:80
nobod|speak:30 nobod|to:75 nobod|told:-145 nobod|will:120 nobod|would:90 none|of:-110 normal|to:70 noth|but:-55 noth|came:-125 noth|happen:-90 noth|in:75 noth|is:-35 noth|matter:-170 noth|ther:-220
noth|to:145 noth|work:-185 notic|if:-90 notic|in:-50 not|a:125 not|about:85 not|accept:-60 not|after:80 not|allow:-135 not|alright:40 not|been:45 not|book:-30 not|com:85 not|come:-60 not|cop:150
not|cry:-220 not|do:-80 not|eat:30 not|eaten:-120 not|even:45 not|feel:35 not|for:235 not|found:-135 not|go:-215 not|great:100 not|had:-140 not|happ:-165 not|have:-60 not|here:55 not|him:110
not|ill:195 not|in:65 not|jok:80 not|just:-165 not|look:55 not|manag:75 not|much:60 not|myself:100 not|okay:35 not|on:50 not|one:-155 not|open:25 not|put:-140 not|real:60 not|receiv:-135
not|recognis:-30 not|right:-40 not|shift:95 not|show:-160 not|sleep:75 not|slept:115 not|suppos:115 not|sure:95 not|that:180 not|the:65 not|ther:-70 not|this:150 not|to:110 not|turn:-45 not|want:145
not|well:115 not|with:100 not|work:70 nowher|to:45 now|but:70 now|i:30 now|it:-140 now|its:-185 now|ive:50 now|so:125 now|the:-100 now|this:-170 no|acces:-40 no|cod:80 no|email:-95 no|good:-100
no|hope:65 no|idea:-140 no|im:135 no|joy:-65 no|longer:-100 no|more:40 no|need:145 no|nhs:-45 no|ones:-35 no|phon:-35 no|point:60 no|reason:-130 no|record:-100 no|rush:-25 no|shift:140 no|signal:-75
no|sleep:55 no|sound:-125 no|time:-65 no|use:210 no|way:-55 number|and:-95 number|for:-30 number|is:55 number|of:-80 number|on:145 nurs|and:-105 nurs|from:45 nurs|has:-75 nurs|here:45 nurs|i:45
occupational|health:-75 occy|health:70 off|after:-35 off|as:180 off|at:-85 off|dead:100 off|for:-170 off|from:105 off|it:140 off|my:65 off|night:-70 off|now:75 off|on:-30 off|shift:-30 off|sick:-190
off|sinc:-125 off|the:175 off|this:-140 off|till:-135 off|to:-325 off|with:-210 off|without:55 often|i:60 of|a:-130 of|all:40 of|any:90 of|anyth:135 of|ask:95 of|attempt:-150 of|be:55 of|bed:145
of|birth:-110 of|computer:-110 of|crash:55 of|date:-170 of|days:-40 of|drink:40 of|esr:25 of|everyon:90 of|everyth:200 of|gett:-80 of|hear:-125 of|her:35 of|here:-115 of|him:85 of|it:255 of|its:-125
of|laughter:-95 of|leav:-130 of|life:-160 of|liv:210 of|lock:-150 of|mine:110 of|myself:40 of|night:145 of|offic:125 of|one:-35 of|our:95 of|paracetamol:-100 of|password:-125 of|resett:150 of|staff:40
of|tea:-35 of|that:70 of|the:85 of|them:-145 of|thes:-110 of|this:25 of|thos:-115 of|thre:60 of|time:-170 of|two:-130 of|what:205 of|you:-210 of|your:-45 old|one:-30 old|password:-45 old|phon:-140
old|system:-35 ones|the:140 ones|who:80 one|and:-160 one|attempt:-40 one|com:40 one|computer:-65 one|ever:-95 one|for:-95 one|hand:-125 one|i:-200 one|in:-35 one|is:180 one|less:110 one|minut:50
one|more:-85 one|of:-110 one|on:-60 one|password:-115 one|shift:-85 one|th:-135 one|that:-85 one|this:75 one|to:50 one|was:135 one|way:140 one|who:45 one|with:-150 one|without:-90 only|a:-50
only|ask:70 only|been:70 only|got:25 only|here:-50 only|just:-80 only|need:-25 only|one:-60 only|the:-110 only|use:-75 onto|the:-80 on|a:-25 on|after:155 on|all:75 on|and:165 on|anyth:80 on|at:-80
on|behalf:-50 on|biscuit:-95 on|break:-55 on|but:120 on|by:35 on|call:-260 on|esr:-35 on|ever:35 on|everyth:60 on|fire:40 on|frida:140 on|her:-95 on|here:40 on|hold:-140 on|in:-30 on|it:-125
on|leav:-270 on|level:-65 on|life:55 on|like:80 on|maternit:-80 on|me:-25 on|monda:25 on|nhsp:60 on|one:-35 on|our:-70 on|placement:-80 on|purpos:110 on|reception:-70 on|secondment:35 on|shift:245
on|sinc:-80 on|site:35 on|sunda:100 on|the:85 on|ther:-70 on|this:90 on|till:-165 on|to:-180 on|ward:75 on|with:120 on|your:-35 open|and:-110 open|esr:105 open|in:25 open|on:85 open|the:80
order|for:-120 or|a:-60 or|at:-75 or|can:-150 or|do:-135 or|does:50 or|i:70 or|is:-75 or|not:30 or|only:-70 or|the:-150 other|one:-145 other|peopl:80 other|side:140 other|site:-90 other|way:-85
our|own:55 our|ward:-50 outsid|and:-60 out|again:-90 out|and:150 out|as:60 out|at:80 out|for:-45 out|here:-30 out|i:75 out|im:40 out|in:245 out|my:-30 out|of:50 out|or:-60 out|sinc:-115 out|ther:165
out|to:-60 overdu|train:40 over|a:-120 over|and:-105 over|it:100 over|my:45 over|on:50 over|that:65 over|the:-115 over|this:-160 over|with:-40 own|account:-125 own|and:25 own|hand:85 own|in:-100
own|kids:-80 own|life:-55 own|name:-55 own|on:-40 own|phon:-120 own|team:115 own|with:25 page|is:25 page|just:-110 paid|up:160 pain|in:-105 panic|attack:75 panic|over:-70 paracetamol|overdos:-110
park|permit:-30 partner|says:120 partner|trust:-85 part|of:95 passport|and:95 password|and:-105 password|box:-55 password|but:-35 password|chang:110 password|expir:85 password|for:-55 password|gone:30
password|i:-75 password|in:-50 password|is:-85 password|on:-85 password|or:105 password|pleas:35 password|polic:-85 password|reset:-100 password|th:-30 password|that:-65 password|thre:-55
password|to:185 pass|away:-35 pass|my:-85 pass|on:110 past|it:-40 past|my:-70 past|the:25 patient|and:-60 patient|call:60 patient|died:-45 patient|in:-60 patient|last:90 patient|need:-155
patient|relativ:-40 payroll|clos:-75 payslip|to:55 pays|out:110 pay|for:50 pay|if:150 pay|rise:105 pay|the:85 peac|with:30 pension|if:-105 pension|statement:-40 peopl|do:125 peopl|have:-70
peopl|on:-95 peopl|who:60 personal|email:40 person|can:140 person|in:-75 person|toda:85 per|cent:-55 phas|return:-95 phon|at:-80 phon|for:-95 phon|goes:100 phon|number:-55 phon|off:55 phon|on:-40
phon|ring:80 phon|to:100 photo|of:-60 photo|off:165 pick|up:-175 plac|and:-35 plac|with:70 plann|it:40 plann|to:-50 pleas|could:-105 pleas|delet:105 pleas|dont:180 pleas|help:-50 pleas|i:30
pleas|make:55 pleas|reset:90 pleas|send:85 pleas|someon:145 pleas|take:100 pleas|tell:105 pleas|unlock:-75 point|in:150 point|of:-65 polic|have:55 pop|up:-205 pop|ups:-85 porter|here:60 post|it:-60
pray|for:-30 press|it:-80 press|the:-75 pres|it:65 pres|the:65 print|for:25 print|it:-45 proof|of:-40 proper|sinc:90 proud|of:75 ptsd|from:-80 pull|it:105 pull|my:-70 pull|the:-35 putt|my:155
put|a:165 put|as:-45 put|down:-65 put|for:-100 put|his:50 put|in:-90 put|me:-30 put|on:120 put|that:45 put|the:90 quick|pleas:-90 quiet|and:-80 quiet|for:-60 quiet|on:-70 quiet|room:-75 quit|like:100
racial|abus:130 radio|on:35 rang|me:-50 rap|me:40 rather|be:-25 rather|do:-75 rather|not:-110 reach|the:30 read|it:25 read|my:-105 read|the:50 read|this:65 read|to:-30 real|cant:75 real|do:-55
real|know:75 real|low:75 real|not:35 real|person:-110 real|struggl:-95 reason|and:135 reason|for:115 reason|im:45 reason|to:135 record|it:-60 record|of:-105 record|that:35 red|on:-30 reject|me:-80
remember|a:-80 remember|anyth:-45 remember|it:-195 remember|me:90 remember|my:-40 remind|me:-95 remov|myself:-95 report|it:70 rep|to:135 resett|it:50 reset|a:165 reset|button:45 reset|email:-70
reset|esr:185 reset|go:100 reset|it:-50 reset|link:-45 reset|me:-95 reset|my:185 reset|page:75 reset|pleas:120 reset|this:-135 rest|of:60 right|and:-80 right|in:70 right|now:170 right|on:25
right|one:-130 right|sinc:-80 ring|about:75 ring|any:-85 ring|anyon:130 ring|in:-100 ring|it:-205 ring|me:-80 ring|my:65 ring|the:165 rip|my:-25 rock|bottom:85 room|and:75 room|in:150 rota|and:-30
rota|in:-110 round|and:-105 round|in:-80 round|my:40 runn|out:-25 runs|out:230 runs|this:-120 run|out:-95 sad|that:60 sad|to:-135 safeguard|adult:-55 safe|at:120 safe|to:-130 safe|tonight:95
said|account:-40 said|he:-40 said|hed:65 said|i:-25 said|id:30 said|if:-40 said|is:95 said|it:80 said|its:-140 said|she:90 said|shes:100 said|to:-135 same|as:195 same|day:-45 same|login:-70
same|name:-50 same|page:-145 same|th:45 sat|down:-100 sat|in:185 sav|it:55 sav|my:-65 saw|it:50 saw|the:-80 says|he:-175 says|hell:70 says|i:-245 says|if:145 says|im:70 says|incorrect:-115
says|invalid:-80 says|it:-50 says|ive:-75 says|my:-90 says|not:-135 says|one:-45 says|shes:90 says|the:-245 says|ther:-75 says|try:55 says|unknown:-70 say|bye:135 say|good:50 say|goodby:105 say|i:45
say|im:-60 say|it:225 say|its:-195 say|ive:-55 say|shes:-60 say|someth:-55 say|sorr:35 say|thank:-85 say|that:50 say|this:95 say|to:65 say|what:105 scar|ill:-45 scar|im:30 scar|of:-85 scar|to:80
scream|into:-100 screen|and:30 screen|for:115 securit|question:55 seem|to:110 see|a:80 see|about:-95 see|any:85 see|anyth:-155 see|her:-60 see|if:40 see|me:270 see|my:-115 see|myself:65 see|no:30
see|one:80 see|someon:-180 see|straight:40 see|that:-25 see|the:115 see|what:-25 see|wher:-195 see|you:-70 self|harm:105 send|a:-55 send|it:-55 send|me:60 send|my:100 send|someon:-65 send|to:-140
sent|a:65 sent|me:-45 servic|is:-40 set|it:-100 set|the:-75 set|up:-125 sexual|assault:30 shak|and:-40 shak|at:30 shak|too:105 shall|i:-65 shant|be:110 shar|one:75 shed|gone:80 shed|have:115
shes|been:-60 shes|go:25 shes|gone:55 shes|got:75 shes|had:-55 shes|in:-25 shes|lock:-55 shes|logg:110 shes|on:-130 shes|stopp:50 shes|the:35 she|ask:-50 she|call:-65 she|cant:-110 she|did:100
she|died:80 she|has:40 she|isnt:-60 she|laugh:90 she|left:-125 she|never:-130 she|said:-60 she|says:-40 she|told:-115 she|want:-115 she|was:-50 she|went:110 she|wont:45 she|work:110 shift|and:-45
shift|away:-35 shift|back:70 shift|befor:-120 shift|for:60 shift|in:40 shift|tonight:-100 shift|without:60 shoot|me:-50 short|again:-90 short|staff:-40 shouldnt|be:60 shouldnt|have:60 should|be:-60
should|have:120 should|i:-185 shout|at:-150 show|me:-255 show|my:90 show|the:60 shut|for:90 shut|my:75 shut|the:-70 sick|and:-50 sick|ever:40 sick|in:90 sick|pay:40 sick|to:-90 sick|with:-75
side|of:110 side|room:90 sign|my:-55 sign|off:65 sign|up:-185 sinc|august:80 sinc|easter:-45 sinc|frida:70 sinc|he:30 sinc|it:95 sinc|march:40 sinc|my:40 sinc|she:35 sinc|six:-210 sinc|sunda:105
sinc|that:70 sinc|the:150 sinc|they:40 sinc|thursda:35 sinc|tuesda:-85 sinc|two:35 sinc|we:45 singl|day:-30 site|is:30 sitt|in:50 sit|in:170 sit|ther:60 sit|with:155 six|and:-70 six|month:180
six|week:55 sleep|and:60 sleep|for:110 sleep|in:100 sleep|so:-95 sleep|with:115 slept|proper:55 slept|sinc:30 smash|the:55 smell|it:140 somebod|about:40 somebod|else:95 somebod|end:-120
somebod|pleas:-70 somebod|ring:-90 somebod|to:80 somebod|who:60 somebod|would:65 someon|about:-80 someon|at:70 someon|els:-100 someon|else:-190 someon|go:40 someon|help:80 someon|in:-90 someon|on:45
someon|to:95 someon|who:55 someon|whos:130 someth|about:-25 someth|and:100 someth|else:60 someth|happen:130 someth|i:-220 someth|in:125 someth|is:-85 someth|on:130 someth|that:100 someth|to:95
sometim|i:110 sometim|the:-80 some|days:135 some|morning:55 some|night:-55 some|of:140 son|took:-35 sorr|about:-75 sorr|and:55 sorr|for:40 sorr|i:-125 sorr|if:65 sorr|its:55 sorr|to:-220 sort|it:-75
sort|my:30 sort|of:175 sort|out:85 soul|destroy:-125 so|alon:140 so|asham:30 so|bad:30 so|can:-165 so|cant:-180 so|could:-115 so|depress:155 so|do:175 so|done:80 so|dont:-130 so|far:-40 so|has:135
so|have:60 so|he:-35 so|how:35 so|id:-190 so|im:-110 so|is:-65 so|it:-25 so|its:170 so|ive:-145 so|lone:120 so|long:-50 so|low:125 so|many:110 so|much:90 so|my:210 so|need:-100 so|no:30 so|nobod:205
so|often:60 so|quick:-95 so|quiet:-65 so|stress:-65 so|stupid:-65 so|that:95 so|the:125 so|ther:75 so|tir:-110 so|unhapp:180 so|which:-170 so|who:-145 spat|at:110 speak|to:-120 special|leav:45
spinn|wheel:-125 spoken|to:50 staff|and:-115 staff|counsellor:-45 staff|support:65 staff|who:85 stair|and:-30 stand|at:55 stand|by:-115 stand|ther:50 start|at:-130 start|on:-130 start|over:-90
start|school:40 start|to:140 start|with:-40 star|at:45 stay|and:155 stay|for:55 stay|in:170 stay|on:135 stay|open:-85 stick|a:-80 still|be:-60 still|cant:-35 still|come:-25 still|do:30 still|get:-85
still|got:50 still|have:-115 still|hear:55 still|here:105 still|in:100 still|isnt:-150 still|lock:-165 still|not:-115 still|noth:-135 still|says:-115 still|show:-55 still|wait:-150 still|work:40
stomach|in:130 stood|at:85 stood|in:95 stood|on:100 stopp|answer:75 stopp|ask:30 stopp|com:45 stopp|talk:30 stopp|wear:70 stop|and:25 stop|i:120 stop|it:-35 stop|send:-35 stop|shak:-60 stop|the:-95
stop|think:-115 stor|of:25 straight|away:-40 strength|for:125 strong|one:-90 struggl|and:35 struggl|to:-180 struggl|with:-100 stuck|in:60 stuck|on:-100 such|a:80 suicid|and:30 suicid|thought:50
support|for:90 suppos|to:90 sure|i:55 sure|im:90 sure|ive:115 swap|my:-65 system|for:70 system|is:-45 system|mak:-85 system|thre:30 tablet|and:-135 tablet|are:-50 tablet|at:-100 taken|all:-120
taken|and:50 taken|my:-70 taken|off:-30 taken|someth:70 taken|the:-80 taken|too:55 take|another:60 take|any:-115 take|care:90 take|her:-115 take|it:120 take|me:-60 take|my:-75 take|the:-30 tak|a:-30
tak|me:95 tak|my:95 tak|the:30 talk|about:120 talk|me:-85 talk|to:-40 team|and:-100 team|is:30 tear|of:-85 tea|and:-45 tell|a:120 tell|anyon:70 tell|my:-110 tell|someon:210 tell|the:-110 tell|them:-35
tell|you:140 ten|minut:130 ten|tim:-35 ten|year:-80 term|sick:-110 terrif|of:-125 thank|for:150 thank|me:-55 thank|you:-130 than|a:70 than|do:-100 than|i:210 than|me:30 than|my:-150 than|sit:-80
than|that:110 than|the:-90 that|a:95 that|about:175 that|all:-65 that|bed:60 that|captcha:-90 that|code:-80 that|day:-170 that|doesnt:60 that|email:80 that|everyth:-65 that|for:-115 that|happen:60
that|i:125 that|id:-35 that|im:85 that|is:-135 that|isnt:70 that|last:-85 that|littl:55 that|me:-85 that|modul:-90 that|my:160 that|night:90 that|on:-75 that|right:60 that|shift:-160 that|sort:85
that|sound:80 that|that:165 that|this:-65 that|thre:-155 that|ward:110 that|was:-175 that|way:75 that|what:175 that|wher:-35 that|why:-165 that|work:-115 theatr|is:-40 them|and:-100 them|i:125
them|in:-80 them|to:170 then|a:-125 then|i:245 then|ill:25 then|im:30 then|it:-215 then|noth:-130 then|the:70 then|ther:105 then|they:35 ther|a:70 ther|and:150 ther|another:-125 ther|any:-100
ther|anybod:35 ther|anyth:90 ther|for:65 ther|in:-110 ther|is:180 ther|isnt:65 ther|me:140 ther|noth:125 ther|one:85 ther|only:155 ther|someon:-45 ther|someth:30 ther|this:90 ther|was:135 ther|when:60
thes|cod:-120 thes|days:190 thes|modul:-45 theyd|get:125 theyll|find:55 theyr|all:90 theyv|given:110 theyv|put:-80 theyv|sent:50 theyv|stopp:-70 theyv|taken:-30 they|all:50 they|are:125 they|ask:-55
they|chang:-140 they|check:130 they|did:55 they|do:-60 they|dont:95 they|found:-45 they|gave:-60 they|go:-75 they|keep:-180 they|let:65 they|look:50 they|make:-70 they|mov:-50 they|put:105
they|rang:110 they|said:-125 they|should:160 they|still:100 they|think:140 they|took:-60 they|want:-35 they|will:50 they|wont:-70 the|14th:-60 the|30th:-75 the|31st:35 the|account:45 the|addres:-80
the|afternoon:-65 the|agenc:95 the|answer:-145 the|app:-45 the|arrest:30 the|atrium:-55 the|audit:-85 the|authenticator:-60 the|baby:220 the|back:-45 the|bank:-255 the|barrier:35 the|bath:55
the|bathroom:130 the|bed:80 the|best:-45 the|blood:-95 the|blue:-90 the|book:-30 the|bot:30 the|box:-45 the|bridg:30 the|bully:70 the|bus:130 the|button:-80 the|canal:25 the|canteen:-25
the|captcha:-140 the|car:95 the|cat:125 the|cats:155 the|certificat:-90 the|chair:120 the|chang:-75 the|chaplain:125 the|chat:-125 the|choir:45 the|christma:-200 the|cleaner:40 the|clock:-140
the|cod:-45 the|code:-125 the|colour:95 the|computer:90 the|coroner:-25 the|count:80 the|cours:65 the|crash:80 the|crisi:-75 the|cupboard:65 the|curtain:70 the|dark:65 the|day:165 the|dead:45
the|deadlin:-170 the|death:-35 the|dentist:-40 the|desk:-30 the|diar:85 the|divorc:-25 the|doctor:195 the|dog:-75 the|dogs:-95 the|domestic:-125 the|door:60 the|dose:-110 the|drawer:-45 the|driv:-50
the|e:90 the|edge:-75 the|email:-235 the|emergenc:120 the|end:50 the|engin:-50 the|esr:-70 the|exam:100 the|fami:30 the|fire:130 the|first:120 the|flat:165 the|floor:-40 the|football:-125
the|forgotten:-100 the|form:-90 the|funeral:230 the|garag:30 the|gp:180 the|ground:70 the|group:-30 the|gym:50 the|head:65 the|health:-90 the|helpdesk:-205 the|hint:-110 the|hospic:-95
the|hospital:215 the|hour:90 the|hous:240 the|incident:80 the|inquest:95 the|insulin:50 the|interview:100 the|intranet:-45 the|ipad:-120 the|junk:-70 the|keyboard:110 the|keys:95 the|kids:125
the|kiosk:-135 the|lady:115 the|lanyard:115 the|laptop:-105 the|leaflet:55 the|least:95 the|leav:-155 the|letter:-95 the|life:-110 the|lift:-65 the|linen:40 the|link:-235 the|list:-210 the|littl:30
the|lock:60 the|login:125 the|lot:-100 the|mail:-140 the|man:75 the|mat:80 the|menopaus:-55 the|messag:30 the|middl:150 the|milk:160 the|minut:25 the|mirror:115 the|modul:-40 the|moment:45
the|mone:145 the|monitor:50 the|month:-40 the|morn:185 the|morning:50 the|mortgag:90 the|mortuar:-90 the|mous:-90 the|mov:-75 the|move:-80 the|multi:50 the|neighbour:95 the|next:-105 the|nhs:55
the|nhsp:-95 the|night:140 the|number:-70 the|nurs:-50 the|offic:-215 the|old:-140 the|on:-205 the|one:75 the|ones:140 the|onlin:-60 the|only:30 the|other:-70 the|page:-85 the|pain:90 the|password:-50
the|patient:155 the|pay:85 the|pc:-80 the|pension:-130 the|person:200 the|pharmac:-70 the|phon:35 the|photo:125 the|plac:30 the|plant:105 the|platform:70 the|plot:-30 the|point:-25 the|polic:90
the|porter:-145 the|post:80 the|printer:-85 the|problem:-85 the|question:90 the|quiet:95 the|quiz:60 the|radio:35 the|railwa:30 the|real:140 the|reason:170 the|reminder:55 the|reset:60 the|rest:100
the|resu:80 the|right:-170 the|road:145 the|room:90 the|rope:80 the|roster:-265 the|rota:130 the|rul:-125 the|safe:-160 the|safeguard:165 the|same:-95 the|school:-45 the|screen:105 the|second:40
the|securit:150 the|servic:-180 the|session:-85 the|shift:70 the|shower:55 the|side:50 the|solicitor:95 the|staff:50 the|stair:-35 the|stairwell:-110 the|start:-60 the|step:-80 the|stor:60
the|stres:75 the|strok:-45 the|summer:-115 the|system:-80 the|tabl:160 the|tablet:90 the|tanno:135 the|tea:70 the|team:-55 the|tel:120 the|ten:50 the|text:-105 the|th:90 the|third:-105 the|thought:200
the|thre:-90 the|timesheet:-40 the|top:80 the|train:105 the|treatment:90 the|trot:-55 the|troubl:160 the|trust:-30 the|twin:185 the|two:-185 the|uniform:100 the|unit:-45 the|updat:-180
the|usernam:-115 the|video:-95 the|wait:130 the|walk:130 the|wall:65 the|ward:-70 the|water:-30 the|way:-35 the|weather:35 the|websit:45 the|week:-200 the|weekend:80 the|wellbe:150 the|wife:-55
the|wifi:-125 the|will:-60 the|window:75 the|word:25 the|work:205 the|world:65 the|worst:75 the|wrong:-180 the|year:-45 think|hes:-60 think|i:-65 think|id:65 think|ill:145 think|im:45 think|is:95
think|it:-85 think|its:70 think|ive:-50 think|straight:25 think|the:-95 think|what:-185 thin|and:-50 third|go:-105 third|time:120 thirt|one:-125 this|a:-75 this|account:165 this|again:-210 this|and:50
this|any:-50 this|at:-90 this|becaus:-90 this|bot:-60 this|chat:55 this|chatbot:50 this|code:30 this|confidential:-80 this|countr:110 this|done:-135 this|email:-60 this|ever:-240 this|font:-25
this|for:-80 this|form:-60 this|has:-110 this|hour:145 this|is:-50 this|isnt:-80 this|it:190 this|job:175 this|keyboard:-60 this|laptop:-40 this|life:95 this|link:-25 this|loop:-110 this|menu:-45
this|modul:-105 this|morn:190 this|now:-60 this|on:-160 this|one:-85 this|page:-75 this|rate:70 this|reset:-30 this|screen:-130 this|session:-40 this|shift:95 this|sinc:-55 this|site:-70 this|so:145
this|system:-185 this|th:-115 this|time:275 this|to:-70 this|tonight:-55 this|train:75 this|trust:-40 this|ward:85 this|week:85 this|will:-45 this|with:-115 this|year:-45 thought|about:50
thought|again:145 thought|and:-105 thought|are:135 thought|id:-125 threaten|to:-135 threw|me:-85 threw|my:95 thre|attempt:65 thre|month:80 thre|of:-120 thre|password:30 thre|payslip:30 thre|system:40
thre|week:195 thre|wrong:-130 thre|year:95 through|a:-40 through|it:-30 through|my:85 through|this:-70 through|work:-110 thursda|and:-65 th|for:85 th|i:85 th|on:150 th|that:50 tick|box:130
tick|the:-75 till|i:-100 till|it:265 till|its:135 till|ive:-100 till|monda:-100 till|morn:-75 till|the:35 till|they:-100 till|thursda:-85 time|and:35 time|does:-110 time|i:-170 time|ill:90 time|it:140
time|of:90 time|off:130 time|the:180 time|this:-40 time|to:-70 tim|a:70 tim|and:50 tim|out:-60 tir|and:-30 tir|i:95 tir|of:70 toda|and:50 toda|i:25 toilet|and:135 told|a:35 told|anyon:140 told|her:-80
told|him:-45 told|im:100 told|me:-160 told|my:-65 told|nobod:-60 told|off:-85 told|the:240 told|them:-35 tomorrow|and:70 tomorrow|so:-160 took|a:180 took|his:-55 took|me:-25 took|my:-105 too|big:75
too|late:-50 too|many:-30 too|old:-40 too|tir:-30 top|and:-155 top|drawer:55 top|of:95 touch|it:35 touch|me:85 to|about:-75 to|all:-30 to|and:-215 to|another:-170 to|answer:-25 to|any:-35
to|anybod:130 to|anyon:215 to|anyth:145 to|ask:-135 to|at:120 to|be:50 to|bed:-190 to|book:-40 to|call:-30 to|cancel:125 to|carr:80 to|chang:-30 to|check:125 to|click:-25 to|clos:130 to|come:175
to|complet:-85 to|cry:-150 to|date:65 to|decid:100 to|die:180 to|disappear:105 to|do:70 to|drink:-155 to|drop:-95 to|dust:-40 to|esr:-75 to|everyon:-60 to|face:-135 to|fill:-60 to|find:-55
to|finish:65 to|fix:65 to|give:105 to|go:65 to|hand:-35 to|hang:-35 to|have:210 to|hear:70 to|help:100 to|her:100 to|here:-110 to|him:-105 to|home:-25 to|it:-135 to|join:-145 to|jump:185 to|just:-45
to|keep:95 to|kill:-95 to|know:-75 to|leav:90 to|lie:-35 to|live:80 to|log:-30 to|look:-100 to|lose:-75 to|make:-45 to|marr:70 to|me:30 to|mine:-40 to|move:130 to|murder:-65 to|my:25 to|nhsp:60
to|not:135 to|nurs:-65 to|one:-165 to|open:-120 to|pick:-100 to|pres:-135 to|print:25 to|prov:-55 to|pull:35 to|register:-100 to|remember:-95 to|ring:45 to|run:145 to|say:150 to|scream:-105
to|send:-25 to|set:-55 to|show:40 to|sign:-45 to|sit:60 to|sleep:155 to|someth:125 to|sort:160 to|start:-80 to|stay:170 to|take:70 to|talk:-45 to|tear:-85 to|tell:-65 to|that:50 to|them:130
to|think:130 to|throw:-40 to|tick:-160 to|try:-115 to|turn:40 to|type:165 to|use:-195 to|vanish:80 to|verif:30 to|wait:-90 to|wake:-25 to|walk:70 to|writ:50 to|you:-175 to|your:70 traffic|light:-145
training|due:115 train|at:-50 train|expir:-50 train|for:-140 train|from:-45 train|in:45 train|interfac:-165 train|link:30 train|login:100 train|page:-30 train|record:-75 train|room:-140 train|site:50
train|that:45 trapp|in:-65 traumatis|by:125 treatment|room:40 troubl|you:75 trust|myself:45 try|again:-50 try|sinc:-80 try|to:230 tr|all:-135 tr|at:-110 tr|everyth:-220 tr|it:-45 tr|my:-155 tr|to:115
tuesda|and:120 turn|her:50 turn|it:-160 turn|the:120 turn|up:-70 twent|minut:-40 twent|year:155 twic|and:-70 twic|this:45 two|and:155 two|days:-40 two|factor:-100 two|hour:120 two|of:-45
two|thing:-185 two|week:-55 two|year:120 type|it:215 type|the:45 type|this:75 typ|it:-30 typ|my:-100 typ|this:230 under|a:40 under|my:-85 under|the:160 unhapp|i:90 unhapp|with:-160 uniform|on:115
unlock|it:-30 until|it:130 upload|it:65 up|a:-90 up|again:-55 up|all:-95 up|and:-30 up|at:-155 up|befor:-140 up|for:-105 up|from:110 up|here:175 up|how:85 up|if:70 up|in:115 up|is:45 up|my:-45
up|on:120 up|sinc:-150 up|so:-80 up|the:-135 up|with:70 used|befor:45 usernam|is:55 use|it:-55 use|my:-185 use|the:-100 use|this:-95 use|to:-40 us|all:-80 us|it:200 us|my:-45 us|the:-60
verific|code:-60 very|bad:55 very|depress:95 very|good:-145 very|long:40 very|low:110 very|nice:-50 very|quiet:30 very|tir:85 wait|by:75 wait|for:-65 wait|on:90 wait|sinc:-95 wait|till:90 wake|up:180
wak|up:75 walk|in:70 walk|into:90 walk|past:125 walk|to:-205 wall|and:35 want|in:-130 want|it:115 want|live:200 want|me:150 want|my:-70 want|out:85 want|the:95 want|them:-25 want|this:-235 want|to:-40
ward|and:-80 ward|clerk:-35 ward|has:45 ward|i:120 ward|my:-80 ward|on:85 ward|sister:-25 ward|so:-160 ward|to:-50 wash|in:85 wash|it:-25 wasnt|around:50 wasnt|here:-90 wast|of:-90 was|a:140
was|alway:-55 was|at:95 was|attack:75 was|born:-185 was|cry:-55 was|drunk:-115 was|dy:-40 was|fine:-50 was|go:145 was|her:125 was|here:-130 was|hop:50 was|i:-60 was|in:105 was|it:-135 was|last:-130
was|lock:-85 was|me:330 was|meant:-60 was|my:105 was|no:-65 was|off:-135 was|on:70 was|right:-75 was|rude:-75 was|so:-100 was|the:110 was|ther:55 was|told:-110 was|too:-70 was|up:70 watch|and:25
watch|the:-55 water|the:65 way|i:70 way|in:-80 way|of:-90 way|out:80 way|to:50 wear|a:125 wear|the:185 websit|is:45 wedd|ring:-75 weekend|and:55 weekend|so:-30 week|and:-155 week|in:45 week|on:-80
week|with:-55 weight|on:80 well|that:-35 well|up:145 went|and:40 went|for:-55 went|in:105 went|on:-40 went|to:135 went|wrong:-165 were|a:-45 were|all:-85 were|short:-90 weve|got:-145 weve|had:85
we|all:-30 we|bur:135 we|do:-70 we|had:-95 we|have:-110 we|lost:-90 we|use:-40 we|were:110 what|a:-140 what|are:-105 what|day:105 what|did:-115 what|else:-90 what|frighten:50 what|he:60 what|i:140
what|id:215 what|if:45 what|ill:30 what|in:50 what|it:35 what|its:35 what|ive:145 what|my:-75 what|she:-55 what|should:-45 what|the:-40 what|this:60 what|time:-70 what|to:-55 what|ward:-110
what|would:-30 what|wrong:115 when|do:-85 when|does:35 when|her:105 when|hes:55 when|i:-100 when|im:75 when|it:80 when|its:170 when|nobod:-100 when|the:-95 when|ther:100 when|they:25 when|you:40
when|your:270 when|youv:185 wher|can:75 wher|do:-85 wher|does:-130 wher|i:55 wher|im:85 wher|is:-50 wher|my:110 wher|would:-45 whether|i:-65 which|addres:-110 which|code:-85 which|email:150
which|form:65 which|is:110 which|link:-35 which|of:-55 which|ones:-45 which|site:60 which|ward:-125 which|websit:25 whil|i:-105 whil|im:-30 whil|it:-65 whit|the:-30 whoever|runs:-120 whol|of:85
whol|ward:75 whos|on:-60 who|approv:-125 who|are:45 who|can:80 who|car:-75 who|design:-50 who|does:-160 who|else:-55 who|find:60 who|gets:115 who|i:75 who|im:90 who|is:-160 who|know:-35 who|look:65
who|to:40 who|wont:125 who|would:45 who|you:-115 why|am:50 why|do:-90 why|does:-145 why|im:80 why|is:-155 why|its:-75 wide|awak:-35 wife|has:75 wife|is:45 wife|left:40 wife|pass:105 will|and:45
will|anybod:115 will|be:-35 will|believ:40 will|do:-80 will|have:-190 will|i:-70 will|it:-115 will|kill:-90 will|my:95 will|the:-170 will|they:115 will|you:65 window|open:50 wish|id:-30 wish|it:115
without|esr:-125 without|her:-110 without|him:60 without|it:50 without|me:105 without|the:-30 with|all:55 with|and:55 with|another:-200 with|anyth:170 with|be:115 with|computer:-85 with|covid:-105
with|esr:-80 with|everyth:125 with|her:120 with|him:155 with|his:-80 with|life:185 with|me:80 with|myself:90 with|nhsp:-110 with|no:-90 with|one:-175 with|someon:100 with|someth:65 with|tech:-90
with|that:-30 with|the:90 with|them:100 with|thes:-85 with|this:-225 with|us:-130 with|you:80 wi|the:40 woke|up:115 wont|be:115 wont|do:35 wont|eat:50 wont|finish:-55 wont|go:-115 wont|have:-40
wont|hear:130 wont|let:-175 wont|load:-60 wont|open:-105 wont|pay:-35 wont|see:140 wont|stop:150 wont|take:-135 word|for:50 work|alon:-160 work|and:175 work|at:-160 work|becaus:155 work|email:115
work|for:-80 work|has:145 work|here:-95 work|in:-185 work|it:-60 work|login:-60 work|night:-40 work|now:-175 work|on:65 work|out:90 work|password:-65 work|so:-65 work|to:35 work|toda:60 work|with:40
work|without:-120 work|would:85 worr|about:60 worr|ive:-150 worr|sick:-50 wouldnt|be:100 would|anyon:35 would|be:-45 would|do:65 would|have:130 would|i:-45 would|it:60 would|like:-275 would|miss:35
would|notic:45 would|take:-85 would|you:130 written|it:-140 written|the:55 writ|a:-40 writ|it:30 writ|my:-80 writ|this:85 writ|to:75 wrong|box:-100 wrong|goes:-105 wrong|in:-95 wrong|on:-100
wrong|one:-85 wrong|password:120 wrong|thre:30 wrong|with:175 wrot|it:-190 year|ago:-70 year|and:45 year|of:170 year|she:-30 year|sinc:-60 year|wait:25 your|end:-165 your|hav:-135 your|help:-35
your|not:-65 your|own:195 your|the:210 your|time:50 youv|done:150 you|a:-160 you|all:155 you|allow:155 you|and:70 you|are:-125 you|can:160 you|cancel:105 you|cant:85 you|clos:180 you|could:165
you|do:125 you|find:-55 you|for:80 you|have:-40 you|help:-65 you|hold:-55 you|in:-90 you|just:30 you|keep:-50 you|know:175 you|lot:60 you|make:95 you|need:50 you|on:-80 you|or:-115 you|out:135
you|put:180 you|resend:-105 you|reset:140 you|ring:-80 you|said:-65 you|say:-145 you|so:-85 you|someth:45 you|tell:-40 you|that:115 you|to:90 you|unlock:45 you|want:-55 you|were:50 you|wont:125
`;
