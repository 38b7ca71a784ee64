// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const pairs = `
12|hour:-80 15|minut:-50 20|mins:-50 2|and:-90 3|and:70 3|attempt:-85 8|so:-130 able|to:65 about|a:-30 about|anyth:140 about|be:-65 about|complianc:-85 about|dy:30 about|end:-65 about|esr:30
about|how:155 about|it:55 about|kill:-30 about|me:110 about|my:-125 about|suicid:-30 about|the:50 about|this:-120 about|when:175 about|work:120 abus|at:70 acces|to:25 accord|to:-100 account|and:220
account|back:-155 account|delet:-50 account|disabl:90 account|for:155 account|is:-110 account|lock:55 account|stay:-85 account|to:145 addres|and:-120 addres|is:-45 addres|isnt:-70 addres|you:-110
add|to:-105 affair|in:80 afraid|of:180 afraid|to:-140 after|a:-80 after|and:110 after|my:150 after|that:-215 after|the:65 after|this:120 after|thre:-75 after|what:115 after|work:-30 against|a:-90
against|me:-50 against|the:50 again|after:-30 again|and:-35 again|at:80 again|last:135 again|or:65 aged|ten:-55 ago|and:-65 agre|to:-85 alarm|went:30 allow|on:-100 all|com:45 all|day:-90 all|gone:-120
all|good:-160 all|got:-65 all|have:-55 all|in:170 all|ive:55 all|know:-40 all|morn:-55 all|my:40 all|night:-145 all|of:165 all|over:35 all|present:120 all|shift:-35 all|staff:-95 all|the:30
all|thes:100 all|to:85 all|too:-135 all|up:65 all|very:-100 all|week:135 alon|in:-165 alon|with:25 also|my:145 alway|me:-45 am|i:100 and|a:-90 and|accident:90 and|account:175 and|addres:-105
and|again:-90 and|agenc:-25 and|alcohol:-60 and|all:-90 and|and:-35 and|app:-50 and|be:95 and|by:-145 and|call:105 and|can:60 and|cant:-225 and|come:-60 and|couldnt:50 and|cr:95 and|delet:115
and|didnt:-85 and|does:60 and|dont:80 and|emergenc:120 and|empt:105 and|end:25 and|envelop:60 and|esr:-120 and|esrs:-30 and|even:-75 and|ever:75 and|everyon:55 and|gave:-65 and|get:-75 and|go:-155
and|gone:-75 and|handl:-85 and|has:-45 and|he:155 and|her:-35 and|hes:75 and|hour:-80 and|how:-50 and|hung:-50 and|i:220 and|id:35 and|if:125 and|im:185 and|is:-90 and|it:-105 and|its:-45 and|just:100
and|last:70 and|left:-115 and|lie:60 and|like:-35 and|look:-170 and|me:85 and|my:-90 and|need:-200 and|never:-90 and|nhs:-65 and|no:-115 and|nobody:-105 and|none:-95 and|not:130 and|noth:-85
and|now:-150 and|on:-185 and|option:130 and|over:-50 and|overdos:50 and|password:-30 and|past:-70 and|press:-70 and|quarter:-30 and|round:-95 and|said:-35 and|sat:135 and|say:35 and|says:55
and|she:225 and|shes:-80 and|shout:85 and|shut:-75 and|sit:125 and|so:120 and|someon:40 and|stand:60 and|star:75 and|start:-45 and|still:-255 and|tell:90 and|thank:-105 and|that:-60 and|the:-200
and|then:65 and|ther:-45 and|they:125 and|theyr:80 and|theyv:-60 and|think:130 and|this:-65 and|thought:110 and|thre:35 and|tir:-40 and|used:-60 and|want:-45 and|was:25 and|we:-110 and|when:-100
and|wont:45 and|work:75 and|would:-100 and|you:-80 and|your:180 annual|leav:105 another|and:-60 another|day:95 another|go:-155 another|night:70 another|password:-70 another|trust:-145 another|way:-75
answer|and:-95 answer|is:-35 answer|my:-40 answer|that:130 answer|the:-75 anxiet|is:80 anyon|and:95 anyon|ask:40 anyon|at:60 anyon|on:70 anyon|ther:-250 anyth|else:115 anyth|for:115 anyth|i:-65
anyth|in:-115 anyth|now:170 anyth|on:-125 anywa|the:60 any|day:-40 any|good:-45 any|longer:95 any|more:-35 any|of:145 any|other:40 any|point:-165 any|time:-105 any|way:60 apart|from:55
appraisal|and:100 approv|my:45 approv|the:-115 are|at:110 are|bad:110 are|full:-160 are|go:80 are|the:70 are|ther:45 are|when:70 are|you:-95 argu|with:-35 army|and:160 arm|and:40 asham|i:-25
asks|for:140 asks|me:-85 ask|a:-30 ask|about:-25 ask|again:-95 ask|at:-200 ask|becaus:135 ask|befor:180 ask|her:-70 ask|how:80 ask|if:135 ask|me:70 ask|the:45 ask|to:105 ask|you:-220
assignment|number:-75 as|a:-65 as|far:135 as|i:-30 as|im:-150 as|ive:85 as|me:85 as|next:55 as|soon:120 as|the:220 as|well:170 ate|my:-140 attack|by:-40 attack|on:70 attack|when:-110 attempt|and:65
attempt|left:120 at|2:-110 at|3am:-210 at|4:-80 at|4am:-25 at|8:-125 at|9:-60 at|a:-45 at|all:-50 at|and:75 at|break:125 at|eight:-150 at|everyth:115 at|five:-85 at|half:-95 at|his:95 at|home:70
at|induction:-85 at|me:-65 at|midnight:80 at|my:-50 at|night:-190 at|school:90 at|ten:-175 at|the:40 at|two:-160 at|weekend:-90 at|work:225 at|your:30 authenticator|app:35 authenticator|on:-70
auto|rep:-110 awak|sinc:75 away|and:65 away|from:160 a|baby:-125 a|badg:-80 a|bag:80 a|band:35 a|bank:-90 a|beard:-110 a|better:-85 a|big:115 a|bike:-80 a|biscuit:-80 a|bit:85 a|black:75 a|blank:60
a|blok:-95 a|book:-65 a|bottl:120 a|box:160 a|break:-45 a|breakdown:85 a|brick:-40 a|broken:-130 a|burden:55 a|bus:-110 a|capital:-75 a|captcha:-40 a|card:190 a|career:-45 a|chair:60 a|chaplain:-140
a|chatbot:-45 a|child:-65 a|clue:-50 a|code:-90 a|cold:-95 a|colleagu:70 a|complaint:-120 a|computer:-85 a|consultant:90 a|counsellor:55 a|cours:-60 a|cup:-35 a|daft:-55 a|date:65 a|death:-115
a|desk:95 a|disgrac:-80 a|doctor:50 a|door:75 a|drink:60 a|drop:-35 a|e:45 a|failur:130 a|favour:85 a|few:195 a|fire:60 a|flat:-140 a|fork:-85 a|form:90 a|fortnight:30 a|frida:-95 a|full:-95
a|funeral:50 a|funn:-65 a|ghost:-110 a|good:135 a|hand:-110 a|heart:85 a|home:-50 a|hug:35 a|hundr:90 a|kidne:-90 a|knif:85 a|lad:95 a|lady:-170 a|landlin:30 a|larg:-105 a|last:95 a|laugh:-100
a|leaflet:60 a|letter:115 a|life:-125 a|lift:-65 a|line:90 a|link:-65 a|list:-30 a|load:120 a|locker:-35 a|locum:-55 a|login:-30 a|long:50 a|loop:-70 a|lot:220 a|love:75 a|lump:55 a|machin:150
a|man:30 a|manager:120 a|meet:-45 a|memorabl:50 a|mental:-180 a|mess:170 a|messag:210 a|midwif:-90 a|minut:40 a|miscarriag:90 a|modul:40 a|month:100 a|mortgag:-95 a|mum:80 a|nervou:-65 a|new:-140
a|nice:160 a|non:30 a|note:165 a|nuisanc:-90 a|one:85 a|partner:-145 a|payslip:-135 a|permanent:-60 a|person:180 a|phon:-55 a|photo:-75 a|pillow:-80 a|plan:-60 a|porter:40 a|problem:45 a|proper:-30
a|question:-45 a|real:-40 a|reason:70 a|record:100 a|relief:75 a|reset:25 a|rest:-30 a|right:-175 a|robot:25 a|room:60 a|rope:55 a|row:65 a|scam:-85 a|screen:85 a|screenshot:-60 a|sec:-60 a|second:65
a|singl:55 a|soul:65 a|special:-65 a|staff:-60 a|stick:25 a|suicid:-95 a|sunda:-215 a|symbol:-80 a|th:-85 a|third:-40 a|thought:50 a|thread:70 a|tick:85 a|time:160 a|token:-55 a|train:30 a|uniform:160
a|voic:140 a|wall:-40 a|ward:-90 a|way:65 a|wee:-55 a|week:-120 a|whil:95 a|whol:90 a|word:75 a|wreck:-95 a|year:130 baby|and:-35 baby|due:-55 baby|in:-90 back|after:-80 back|and:180 back|as:-185
back|at:60 back|from:55 back|in:-55 back|is:-60 back|last:75 back|on:90 back|out:30 back|sinc:80 back|teeth:-30 back|the:-150 back|to:-150 back|wher:-100 back|with:140 bad|day:75 bad|i:45 bad|night:60
bag|of:-25 bang|my:-100 bank|and:105 bank|card:105 bank|detail:-60 bank|holida:-30 bank|holiday:-50 bank|shift:110 bank|staff:-25 bare|below:30 bathroom|floor:115 bay|2:-95 bear|it:45 bear|with:-150
beaten|by:30 beaten|me:-95 beat|me:-50 becaus|at:-40 becaus|i:-40 becaus|if:105 becaus|im:-70 becaus|it:-35 becaus|its:60 becaus|ive:95 becaus|my:-35 becaus|of:85 becaus|the:150 becaus|ther:35
becaus|they:-45 bed|and:65 bed|four:100 been|able:40 been|and:45 been|ask:-40 been|at:-170 been|awak:75 been|born:110 been|cry:50 been|cutt:100 been|down:-155 been|drink:30 been|feel:130 been|five:65
been|for:25 been|given:75 been|go:60 been|gone:200 been|good:50 been|here:-265 been|hid:70 been|in:40 been|kind:-35 been|like:-30 been|lock:-55 been|look:170 been|mov:-90 been|off:-210 been|on:-215
been|out:-40 been|paid:-145 been|patient:-70 been|put:35 been|putt:75 been|read:65 been|sat:55 been|say:90 been|self:60 been|sent:40 been|sick:75 been|sign:105 been|sinc:65 been|sleep:65 been|stood:45
been|think:115 been|through:110 been|to:165 been|told:185 been|try:-155 been|up:-125 been|very:95 been|wait:-185 been|wear:135 been|with:-60 befor|anybod:-40 befor|ever:-40 befor|i:90 befor|im:-155
befor|my:50 befor|someon:135 befor|the:-25 befor|this:-80 befor|work:120 begg|you:-40 begin|again:-70 behalf|of:-50 believ|me:60 best|th:-60 better|off:50 better|than:65 better|with:50
better|without:60 be|a:40 be|able:60 be|aliv:140 be|all:115 be|alon:75 be|and:60 be|anywher:95 be|ars:-110 be|back:-60 be|bother:-110 be|bull:50 be|chang:-115 be|dead:190 be|dramatic:-130 be|funn:110
be|gone:140 be|good:45 be|grateful:-90 be|happier:85 be|harass:155 be|held:-55 be|here:-35 be|honest:120 be|in:35 be|kind:65 be|let:80 be|like:205 be|lock:-165 be|me:165 be|miss:55 be|mov:30 be|my:140
be|need:55 be|nice:145 be|off:-85 be|on:-80 be|over:110 be|put:85 be|quick:-220 be|scar:-95 be|see:120 be|sick:120 be|so:-130 be|ther:-80 be|told:25 be|want:-30 be|with:70 birth|is:-40 bit|worr:-40
black|eye:40 blam|me:70 book|a:-70 book|annual:140 book|leav:110 book|my:-80 book|on:-80 book|the:-70 boss|will:-55 bother|to:100 bother|with:145 bother|you:-130 bottl|of:50 bought|a:30 box|and:-150
box|for:105 box|is:-125 box|on:50 brain|dead:-70 brain|hurt:-55 brain|is:-50 break|for:-40 break|point:45 brick|wall:-40 broken|and:-80 broken|ankl:-105 broken|me:25 brother|in:-55 bull|by:90
burnt|out:110 burn|the:90 bus|in:-90 bus|stop:-75 button|and:115 but|he:-45 but|i:-95 but|id:-115 but|im:240 but|it:-100 but|its:70 but|ive:-45 but|nobod:-55 but|not:-105 but|noth:-45 but|the:-45
but|ther:-75 but|they:-85 but|you:125 bye|for:-80 bye|to:85 by|a:-95 by|for:-90 by|frida:-80 by|heart:-35 by|it:-70 by|itself:30 by|mistak:-90 by|monda:110 by|my:135 by|myself:-150 by|that:-125
by|then:95 by|this:-50 call|for:-35 call|it:140 call|me:-60 call|room:-105 call|the:-35 came|back:105 came|from:75 came|in:-75 came|on:145 came|through:-80 came|up:-105 cancel|a:105 cancel|the:-35
cant|acces:-35 cant|afford:-30 cant|any:160 cant|bear:65 cant|book:-140 cant|br:-70 cant|concentrat:115 cant|cope:40 cant|deal:-95 cant|do:165 cant|eat:30 cant|face:-30 cant|feel:75 cant|find:-260
cant|follow:100 cant|function:-110 cant|get:-95 cant|go:40 cant|have:145 cant|hold:170 cant|keep:40 cant|leav:-60 cant|live:45 cant|log:-35 cant|look:185 cant|make:-160 cant|move:45 cant|open:-45
cant|pay:60 cant|put:85 cant|reach:55 cant|read:-70 cant|recall:-105 cant|remember:75 cant|ring:-35 cant|say:95 cant|see:-85 cant|seem:30 cant|settl:50 cant|sit:30 cant|speak:-55 cant|stay:65
cant|stop:-65 cant|take:-65 cant|tell:55 cant|touch:60 cant|type:75 cant|wait:-50 cant|watch:110 cant|work:-115 can|all:-40 can|be:135 can|do:45 can|fix:135 can|get:-40 can|give:45 can|go:135
can|have:80 can|he:90 can|hear:110 can|help:-100 can|i:-165 can|ive:-205 can|only:45 can|ring:-25 can|see:45 can|sit:90 can|somebod:-185 can|someon:-190 can|stop:140 can|take:30 can|tell:85
can|the:-60 can|think:35 can|we:-250 can|you:75 caps|lock:-65 career|break:-45 carer|leav:35 care|if:40 care|of:160 carr|on:-50 car|about:-85 car|and:40 car|park:-150 car|to:45 case|it:-60
cd|cupboard:-50 chang|it:-115 chang|room:-80 chang|the:65 chang|ward:-80 chang|who:-75 charg|nurs:70 check|if:-30 check|my:-40 check|on:35 check|the:130 check|your:35 chest|goes:60 chest|pain:35
choos|a:135 christma|is:-55 christma|rota:-110 christma|so:55 clean|utilit:115 clear|my:-120 click|it:-25 click|the:50 clock|on:30 clos|at:-30 clos|the:-75 clos|to:55 clue|what:-50 code|and:40
code|came:-90 code|com:-130 code|expir:-60 code|goes:-90 code|hasnt:40 code|in:95 code|is:-60 code|isnt:65 code|on:40 code|remov:25 code|to:25 cold|and:60 colleagu|ask:80 colleagu|got:-130
colleagu|is:120 colleagu|keep:-35 colleagu|left:-150 come|and:-80 come|back:-70 come|from:-65 come|home:120 come|out:85 come|through:-55 computer|and:-145 computer|for:-45 computer|in:-55
computer|says:70 com|and:-55 com|back:100 com|for:135 com|in:30 com|on:75 com|out:70 com|through:-50 com|to:-75 com|up:-80 concentrat|on:125 conflict|resolution:-40 contact|and:175 controll|drug:-80
cope|with:-200 cop|at:80 cop|the:-85 cop|with:-55 couldnt|even:80 couldnt|get:-35 couldnt|remember:-45 couldnt|say:125 could|cry:-155 could|die:60 could|do:150 could|go:65 could|ive:-45 could|just:70
could|somebod:-215 could|someon:25 could|weep:-185 could|you:75 countr|and:-75 count|as:-90 count|down:35 count|on:-125 cover|for:-70 crash|call:120 crisi|team:-70 cross|the:55 cry|all:40 cry|and:-80
cry|at:-70 cry|baby:-90 cry|befor:-35 cry|for:30 cry|in:45 cry|on:205 cry|over:45 cr|in:50 cupboard|and:70 cup|of:-35 cutt|again:100 cut|me:-65 cut|my:125 cut|myself:-45 cut|off:120 dads|funeral:-170
dads|in:-30 dad|died:-45 dark|mode:-75 data|securit:-60 date|for:105 date|of:-105 days|and:-45 days|now:100 day|after:-65 day|and:45 day|back:145 day|it:140 day|of:-55 day|off:55 day|she:35
day|without:-25 deadlin|is:-50 dead|after:-75 dead|in:-30 dead|insid:-130 dead|man:-80 dead|on:-55 deal|with:80 dear|team:45 death|and:-45 death|certificat:35 delet|it:45 delet|my:-105 delet|the:-110
dementia|and:-60 depression|is:70 depress|and:135 deserv|to:25 design|this:-110 desperat|for:65 destroy|me:175 detail|in:-55 didnt|come:90 didnt|do:-60 didnt|get:40 didnt|have:60 didnt|know:70
didnt|notic:-40 didnt|see:-65 didnt|want:105 didnt|work:145 did|i:-160 did|it:-170 did|the:110 did|to:145 did|try:105 did|you:-50 died|and:75 died|in:-170 died|on:-35 die|befor:-65
different|login:-110 divorc|and:-35 doesnt|come:-35 doesnt|exist:-110 doesnt|go:40 doesnt|know:-90 doesnt|like:-110 doesnt|matter:-35 doesnt|recognis:-60 doesnt|want:45 doesnt|work:-145 does|a:-150
does|esr:-40 does|he:-130 does|it:170 does|my:-135 does|noth:-35 does|she:-140 does|somebod:70 does|the:-70 does|this:-115 dogs|name:-130 dog|was:50 domestic|abus:110 done|all:-65 done|and:110
done|befor:-100 done|for:-140 done|it:-130 done|on:-60 done|someth:110 done|the:125 done|with:75 dont|ask:65 dont|bother:120 dont|care:-175 dont|deserv:75 dont|do:-240 dont|even:80 dont|exist:-200
dont|go:-60 dont|have:-160 dont|know:-110 dont|leav:130 dont|like:-125 dont|make:-170 dont|match:-75 dont|meet:145 dont|mind:-35 dont|much:55 dont|need:-95 dont|open:80 dont|real:125 dont|remember:75
dont|ring:95 dont|see:105 dont|send:155 dont|speak:80 dont|suppos:70 dont|tell:-35 dont|think:215 dont|trust:90 dont|understand:-155 dont|wake:-40 dont|want:-90 dont|work:-40 dont|worr:35 door|and:-80
door|shut:70 down|all:-70 down|as:-220 down|for:-105 down|in:-30 down|my:120 down|to:55 down|with:-90 do|a:120 do|another:175 do|anyth:-55 do|bank:-75 do|e:100 do|fire:-60 do|i:-235 do|if:165
do|it:-220 do|ive:-250 do|me:-60 do|modul:80 do|my:90 do|night:30 do|one:85 do|password:120 do|peopl:175 do|safeguard:55 do|so:65 do|the:60 do|this:-150 do|well:-30 do|when:85 do|with:150
do|wrong:-125 do|you:70 dramatic|but:-125 drawer|and:130 drawn|and:-30 dread|the:-30 dread|this:-130 drink|and:25 drink|befor:25 drink|in:90 driv|for:-50 driv|home:45 driv|me:-155 dropp|my:-65
drop|down:-85 drown|in:-100 drug|error:50 drug|round:45 drug|trolle:-75 due|and:-60 due|on:70 dy|and:35 dy|of:-60 each|of:-55 each|other:-70 each|time:65 easier|if:-145 easier|to:-95 eaten|sinc:-80
eat|in:40 eat|me:125 eat|my:-65 edge|of:85 eight|in:40 electronic|staff:-40 else|can:85 else|is:-195 else|to:80 els|name:-65 email|and:-95 email|do:85 email|for:-55 email|in:25 email|is:-60
email|me:-195 email|or:-70 email|that:-50 email|when:115 end|and:135 end|is:-35 end|it:140 end|my:-100 end|of:-245 end|thing:-40 end|this:-110 end|to:70 end|up:-75 end|with:30 enough|and:145
enough|for:-25 enough|of:40 enough|to:-35 error|messag:-95 esrs|lock:60 esrs|the:115 esr|can:25 esr|either:135 esr|email:-100 esr|for:115 esr|has:50 esr|i:-40 esr|it:-55 esr|lock:90 esr|login:75
esr|new:35 esr|password:-85 esr|reset:-145 esr|says:30 esr|send:-85 esr|to:40 esr|want:-75 esr|when:170 esr|wont:-100 even|all:-175 even|care:40 even|do:125 even|manag:95 even|notic:35 even|the:75
everyon|a:95 everyon|at:35 everyon|down:75 everyon|else:-120 everyon|got:110 everyon|on:-145 everyon|says:85 everyon|think:25 everyon|would:-75 everything|fine:80 everything|gone:-105 everyth|and:-65
everyth|feel:60 everyth|i:-60 everyth|is:-110 everyth|pleas:-90 ever|box:-30 ever|day:145 ever|door:65 ever|get:-80 ever|month:-125 ever|night:125 ever|password:-185 ever|shift:125 ever|singl:-65
ever|time:70 ever|year:-160 expect|to:35 expir|again:-130 expir|and:30 expir|in:180 ex|has:-65 ex|is:60 e|learn:60 face|it:35 face|on:80 face|the:-25 face|to:-135 fail|again:-30 fail|at:90
fall|apart:75 fami|in:-110 fami|of:-130 far|as:135 fed|up:-95 feel|a:-115 feel|awful:-110 feel|complete:75 feel|dead:90 feel|down:-60 feel|hopeles:145 feel|it:90 feel|my:40 feel|real:80 feel|safe:30
feel|sick:-85 feel|so:175 feel|stupid:-125 feel|suicid:45 feel|trapp:75 feel|very:110 feel|worthles:50 felt|so:-55 fgm|modul:35 fifteen|minut:105 fill|in:-205 final|payslip:25 find|her:-30 find|it:100
find|me:-30 find|my:-80 find|myself:-65 find|out:55 find|the:-35 fine|and:80 fine|now:60 fine|thank:-120 finish|at:-110 finish|it:-150 finish|me:-125 finish|my:70 finish|the:-85 finish|with:-30
fire|alarm:-35 fire|safet:-115 fire|train:-125 first|day:-55 first|or:25 first|page:-65 first|pet:-70 first|shift:95 first|th:60 first|time:-105 fit|to:90 five|days:30 five|minut:-40 fix|it:-135
flat|and:130 flexibl|work:25 floor|of:60 flu|jab:-75 fob|watch:35 follow|me:95 forget|everyth:-125 forget|it:-90 forget|what:135 forgotten|it:-190 forgotten|my:-55 forgotten|password:90
forgotten|the:-70 forgotten|usernam:60 forgotten|what:50 forgot|it:-60 forgot|my:-85 forgot|pw:-115 fork|in:-85 form|for:100 form|is:110 form|so:140 fort|minut:30 fort|year:50 for|12:-50 for|ages:30
for|all:-105 for|and:-70 for|anyon:55 for|be:30 for|chang:35 for|christma:25 for|cry:195 for|days:65 for|everyon:-135 for|everyth:135 for|good:35 for|half:-80 for|help:105 for|her:135 for|him:100
for|his:30 for|it:45 for|leav:-65 for|lunch:-100 for|me:125 for|month:30 for|my:-90 for|next:-30 for|nhs:-60 for|night:-90 for|not:-165 for|now:-100 for|once:-110 for|one:55 for|our:70 for|peopl:-80
for|real:75 for|samaritan:160 for|someon:35 for|staff:80 for|ten:155 for|the:-125 for|them:230 for|this:-130 for|thre:75 for|train:45 for|try:45 for|twelv:30 for|two:50 for|us:-80 for|when:135
for|whoever:190 for|work:30 for|year:-40 found|my:125 found|myself:40 four|days:90 four|hour:-105 four|night:-50 four|tim:65 frida|and:35 frida|so:-65 friend|and:90 friend|on:-55 friend|says:-80
frighten|me:75 frighten|of:-85 frighten|to:-75 from|a:105 from|here:75 from|him:165 from|home:-170 from|it:-135 from|me:135 from|monda:75 from|my:95 from|ther:30 from|this:130 from|tonight:-95
from|train:50 from|wher:-40 front|of:40 full|stop:-105 funn|but:40 futur|for:-35 gave|it:-45 gave|my:-155 gave|the:70 gets|me:-90 gets|my:60 gett|in:-180 gett|my:-90 gett|to:125 gett|wors:85
get|a:-175 get|any:60 get|anyth:95 get|away:145 get|back:-135 get|easier:130 get|help:110 get|her:-70 get|him:-55 get|in:-335 get|into:-70 get|it:220 get|me:-250 get|on:-185 get|paid:-120 get|past:-85
get|sick:70 get|signal:-40 get|through:205 get|to:275 get|up:305 girl|on:35 given|it:25 given|me:165 given|one:-25 given|up:130 give|a:-35 give|me:-135 give|my:160 give|up:-190 giv|me:-30 giv|up:55
goes|round:-55 goes|through:60 goes|tight:60 goes|to:-145 gone|a:110 gone|dark:-85 gone|in:-40 gone|quiet:-55 gone|through:-80 gone|to:-190 gone|up:-75 goodby|and:-100 good|and:-50 good|at:250
good|day:170 good|enough:-35 good|even:-175 good|morn:-50 good|with:-90 got|a:-105 got|and:-75 got|as:110 got|back:-90 got|divorc:-55 got|home:-100 got|it:-85 got|left:30 got|me:-50 got|my:-80
got|no:110 got|noth:-145 got|one:40 got|out:100 got|tablet:-85 got|their:-175 got|this:125 got|through:135 got|to:190 got|told:-75 go|and:205 go|away:-65 go|for:-135 go|home:-110 go|if:30 go|mad:-90
go|off:-105 go|on:45 go|over:-25 go|quiet:85 go|round:95 go|somewher:65 go|ther:95 go|to:120 go|under:-40 go|up:45 go|wrong:-40 green|by:-145 grey|out:-170 group|for:-95 had|a:85 had|enough:135
had|gone:-70 had|it:-190 had|my:-90 had|noth:-85 had|the:130 had|to:255 hair|out:-155 halfwa|through:-35 half|a:120 half|and:-100 half|of:35 handover|and:150 hand|and:-45 hand|are:-195 hand|in:-95
hand|wont:30 hang|by:70 hang|himself:-40 hang|in:-105 hang|on:-70 happen|and:75 happen|if:-65 happen|in:125 happen|when:-50 hasnt|been:70 hasnt|come:55 hasnt|turn:-115 has|a:-105 has|acces:-30
has|been:-155 has|broken:140 has|dementia:-130 has|died:85 has|forgotten:60 has|gone:135 has|left:-140 has|taken:115 has|the:50 has|to:220 hate|computer:-50 hate|esr:-50 hate|me:-140 hate|monday:-105
hate|my:-55 hate|myself:-80 hate|this:-110 hat|me:-35 havent|been:-105 havent|done:-95 havent|eaten:50 havent|open:-40 havent|slept:-65 havent|told:75 have|a:-195 have|and:-115 have|another:-110
have|any:-90 have|been:230 have|done:-80 have|had:-65 have|i:-60 have|it:110 have|me:75 have|my:125 have|one:-100 have|to:200 have|told:-30 have|two:-75 hav|a:50 hav|and:-210 hav|flashback:140
hav|some:45 head|gone:165 head|in:-45 head|is:85 head|on:-90 health|is:110 heard|of:-145 heart|attack:30 heart|failur:-150 heart|go:50 heart|goes:135 heart|in:85 heart|is:165 hear|a:210 hear|from:95
hear|it:50 hear|the:-110 hear|thing:-90 hear|voic:155 hed|be:55 held|hostag:-45 hell|is:-65 help|a:50 help|and:140 help|me:-205 help|pleas:-85 help|us:-40 help|with:145 here|a:-95 here|and:-180
here|any:100 here|at:-55 here|befor:-25 here|in:-60 here|is:115 here|nine:-90 here|on:-125 here|or:90 here|sinc:-85 here|too:-110 here|with:-50 herself|in:40 her|and:-50 her|birthday:-125 her|nam:-65
her|name:165 her|own:35 her|payslip:-35 her|phon:135 her|shift:-75 her|train:50 hes|a:100 hes|back:70 hes|been:65 hes|gone:-185 hes|got:105 hes|in:70 hes|nice:-75 hes|not:50 hes|on:-40 hes|out:100
hes|put:65 hes|stopp:40 hes|the:95 he|ask:-30 he|brok:55 he|came:-55 he|cant:95 he|couldnt:-130 he|did:-120 he|died:-45 he|doesnt:90 he|find:-45 he|gets:30 he|go:-140 he|goes:-80 he|has:-65
he|hasnt:-85 he|isnt:35 he|know:65 he|laugh:75 he|left:25 he|made:30 he|on:-75 he|read:55 he|said:55 he|says:-35 he|sees:80 he|told:-45 he|want:-40 he|was:-30 hid|in:60 him|and:40 him|my:70 him|on:125
his|car:60 his|hand:55 his|mum:45 his|name:-45 his|old:-80 his|phon:180 hits|me:80 hit|by:-35 hit|the:-85 hi|its:70 hold|a:30 hold|it:110 hold|on:-60 hold|the:135 holida|and:-110 home|and:135
home|at:45 home|i:35 home|in:30 home|now:-130 home|on:100 home|to:90 home|tonight:-35 home|with:70 honest|dont:-95 honest|i:30 hopeles|case:-130 hope|for:-25 hope|i:70 hope|of:-80 hope|you:-85
hop|for:35 hop|the:100 hospital|i:-65 hostag|by:-45 hour|ago:55 hour|and:95 hour|lock:125 hour|shift:-65 hour|sleep:-40 hour|to:40 hous|in:75 hous|is:55 how|can:90 how|i:180 how|im:145 how|long:-130
how|many:-70 how|much:-50 how|to:45 human|be:-50 hung|drawn:-30 hurt|me:-30 hurt|my:-100 hurt|the:-35 husband|died:65 husband|doesnt:100 husband|got:-105 husband|is:85 husband|says:-60 idea|what:-175
id|a:150 id|be:140 id|check:-40 id|get:60 id|give:110 id|had:140 id|just:35 id|kill:40 id|like:-50 id|love:-50 id|never:-65 id|not:140 id|rather:-135 id|swap:170 if|a:65 if|anyon:60 if|he:-100 if|i:50
if|id:85 if|im:70 if|it:-90 if|its:120 if|my:95 if|she:95 if|shes:85 if|somebod:-160 if|someon:120 if|the:-125 if|ther:145 if|they:80 if|this:-110 if|train:-100 if|you:45 if|your:160 ignor|me:-125
ill|do:100 ill|have:-165 ill|leav:-45 ill|live:-70 ill|need:-135 ill|never:65 ill|ring:-140 ill|see:130 im|a:-100 im|about:-195 im|afraid:-75 im|alon:-145 im|alread:30 im|and:100 im|ask:-85 im|at:80
im|awak:-30 im|back:-115 im|be:180 im|begg:-90 im|burnt:25 im|cop:-115 im|count:55 im|cry:110 im|dead:-285 im|deceas:90 im|desperat:-70 im|do:-70 im|done:65 im|down:-35 im|due:-75 im|exhaust:-35
im|feel:-60 im|fine:-35 im|for:160 im|frighten:120 im|from:-40 im|fum:-125 im|gett:75 im|giv:165 im|gone:-175 im|griev:135 im|hang:175 im|hear:70 im|here:45 im|honest:70 im|i:-290 im|late:-65
im|leav:-55 im|like:120 im|liv:-30 im|lock:-115 im|los:60 im|lost:-100 im|meant:-75 im|miserabl:50 im|new:-35 im|no:45 im|not:40 im|noth:210 im|off:-100 im|ok:-45 im|on:-75 im|only:70 im|out:-30
im|past:-80 im|pregnant:-40 im|sat:125 im|shak:135 im|sick:105 im|so:120 im|sorr:230 im|still:85 im|stood:45 im|struggl:-55 im|stuck:65 im|such:100 im|suicid:70 im|suppos:-65 im|tell:175 im|the:-40
im|this:-125 im|tir:-45 im|told:40 im|too:95 im|try:75 im|under:165 im|up:60 im|us:30 im|very:130 im|watch:35 im|work:25 im|worr:-110 im|worth:95 im|writ:-75 inbox|and:-25 incident|form:-30
inform|governanc:-135 inquest|i:30 instead|of:110 insuranc|number:-115 interfac|says:-50 into|a:-70 into|any:-105 into|esr:-95 into|my:85 into|the:55 into|this:120 invalid|token:100 investig|by:-40
in|12:-30 in|a:130 in|anyth:160 in|as:75 in|august:-80 in|bay:-140 in|bed:-95 in|befor:-45 in|bits:50 in|by:-35 in|case:135 in|charg:-75 in|circl:-135 in|clinic:85 in|crisi:-60 in|days:85 in|email:-60
in|esr:-35 in|estat:-100 in|ever:55 in|for:-50 in|from:125 in|front:40 in|handover:40 in|her:-45 in|here:-60 in|his:90 in|hospital:-100 in|it:-45 in|itu:135 in|januar:-125 in|law:60 in|march:70
in|may:-70 in|me:120 in|my:115 in|myself:-55 in|on:-135 in|one:155 in|or:-45 in|order:175 in|our:-45 in|password:-50 in|peac:-80 in|piec:-35 in|resu:-85 in|room:35 in|september:-35 in|servic:110
in|sick:-75 in|staff:-55 in|tear:-160 in|ten:-95 in|that:155 in|the:105 in|ther:-110 in|this:-80 in|till:-115 in|to:-95 in|toda:105 in|toilet:45 in|tomorrow:60 in|tonight:-35 in|troubl:-190 in|two:-30
in|uniform:40 in|ward:-40 in|week:35 in|with:-110 in|wrong:55 isnt|a:55 isnt|about:70 isnt|accept:-65 isnt|arriv:-55 isnt|com:80 isnt|done:-185 isnt|good:-245 isnt|in:-105 isnt|it:55 isnt|one:25
isnt|recognis:-30 isnt|the:130 isnt|ther:-30 is|a:-100 is|anybod:-85 is|anyon:-175 is|at:-95 is|back:60 is|bad:-45 is|be:50 is|broken:-175 is|com:130 is|destroy:185 is|done:-35 is|down:-35 is|due:-85
is|dy:170 is|empt:-35 is|finish:125 is|for:65 is|from:-40 is|go:120 is|gone:220 is|good:-25 is|grey:-115 is|he:-75 is|hell:70 is|it:-150 is|just:45 is|life:-105 is|like:70 is|lock:60 is|mak:125
is|miss:-80 is|my:-215 is|noth:-65 is|off:55 is|on:-240 is|one:45 is|password:-30 is|right:-35 is|shut:-30 is|sort:95 is|still:125 is|suicid:105 is|that:-145 is|ther:-25 is|this:40 is|tir:185
is|too:110 is|very:50 is|what:-85 is|work:-180 is|wors:135 is|wrong:-70 its|a:50 its|about:-35 its|all:60 its|ask:-85 its|becaus:70 its|been:-140 its|broken:-225 its|come:50 its|dark:-75 its|do:-80
its|done:-100 its|down:-150 its|email:-70 its|everyth:65 its|fine:-70 its|gett:30 its|go:-50 its|gone:-75 its|got:60 its|in:-155 its|just:130 its|like:70 its|lock:-210 its|me:175 its|more:125
its|my:70 its|no:-60 its|not:-75 its|noth:85 its|on:-115 its|only:45 its|slow:105 its|ten:60 its|the:210 its|ther:70 its|very:-80 its|you:75 its|your:60 it|a:-90 it|after:-70 it|again:-185 it|all:285
it|alway:70 it|and:-185 it|any:45 it|as:125 it|ask:45 it|asks:-85 it|at:-100 it|be:-45 it|befor:-30 it|better:155 it|by:-65 it|came:-60 it|can:-80 it|cant:-115 it|com:95 it|come:-95 it|could:30
it|delet:40 it|didnt:25 it|doesnt:55 it|done:30 it|dont:-90 it|down:-190 it|ever:80 it|expir:-45 it|for:-95 it|four:50 it|from:-135 it|get:140 it|gets:210 it|go:95 it|goes:-50 it|gone:-45 it|got:80
it|had:-115 it|happen:220 it|has:-55 it|hasnt:-140 it|hat:-65 it|hate:-105 it|have:-50 it|help:45 it|here:-50 it|hurt:175 it|i:70 it|if:210 it|in:110 it|is:165 it|isnt:240 it|just:-55 it|keep:-105
it|know:-90 it|last:-75 it|let:30 it|lets:-60 it|logg:-100 it|look:115 it|mak:-40 it|matter:180 it|may:-35 it|me:-55 it|might:-75 it|more:80 it|my:-40 it|myself:-230 it|need:-125 it|never:-140
it|normal:70 it|not:30 it|now:-95 it|off:-35 it|on:-65 it|once:-35 it|only:-40 it|open:-40 it|or:65 it|out:-50 it|pass:55 it|pleas:-70 it|refus:-40 it|reject:-105 it|safe:-70 it|said:-30 it|sav:-35
it|say:-50 it|says:45 it|send:55 it|sent:-70 it|sinc:-95 it|slow:40 it|still:-220 it|stop:80 it|stopp:-155 it|tak:105 it|take:-75 it|tell:-30 it|that:115 it|this:90 it|till:-25 it|tim:-80 it|toda:-165
it|together:60 it|tomorrow:30 it|tonight:115 it|too:-35 it|took:-95 it|twic:-95 it|up:35 it|want:-160 it|wasnt:100 it|were:-40 it|when:-115 it|with:-30 it|wont:-170 it|work:-215 it|wors:45 it|would:35
it|wouldnt:85 ive|a:-115 ive|aged:-90 ive|alread:70 ive|and:85 ive|another:-35 ive|ask:-80 ive|becom:160 ive|been:-75 ive|begun:135 ive|chang:110 ive|check:-65 ive|click:-50 ive|come:125 ive|cr:-85
ive|disappear:-45 ive|done:-140 ive|ever:95 ive|fill:-110 ive|forgotten:-130 ive|given:110 ive|gone:35 ive|got:135 ive|had:-35 ive|just:-95 ive|let:105 ive|lock:-220 ive|lost:-50 ive|made:-85
ive|miss:-145 ive|mov:-75 ive|my:-30 ive|never:-100 ive|nobod:40 ive|noth:-45 ive|only:75 ive|reach:165 ive|run:-110 ive|said:40 ive|start:210 ive|still:-85 ive|stopp:135 ive|taken:100 ive|thre:-60
ive|to:-45 ive|told:55 ive|tr:-75 ive|two:-90 ive|typ:140 ive|work:-60 ive|written:150 i|actual:-40 i|answer:135 i|ask:90 i|be:-235 i|book:-75 i|bought:100 i|brok:-130 i|came:55 i|can:175 i|cancel:40
i|chang:-55 i|check:80 i|choos:-115 i|chos:-115 i|clear:185 i|clos:-75 i|come:100 i|contact:35 i|could:105 i|couldnt:65 i|cr:25 i|cry:75 i|cut:85 i|despair:-135 i|did:85 i|didnt:-30 i|died:-105
i|do:75 i|dread:30 i|drink:30 i|driv:100 i|dropp:25 i|drov:115 i|earn:55 i|end:65 i|even:-70 i|ever:-95 i|fail:-60 i|feel:-70 i|fell:45 i|fill:-120 i|find:140 i|finish:-80 i|forget:170 i|found:95
i|get:110 i|give:-140 i|go:160 i|got:30 i|had:170 i|hand:120 i|hate:105 i|hear:55 i|heard:60 i|help:80 i|hide:105 i|hold:-75 i|hope:-55 i|join:-110 i|jump:35 i|just:95 i|keep:125 i|knew:45 i|know:165
i|laugh:80 i|left:-285 i|lie:140 i|like:110 i|live:-160 i|lock:185 i|logg:55 i|lose:75 i|lov:-80 i|made:65 i|make:30 i|may:40 i|mean:-155 i|meant:-90 i|miss:-30 i|mov:-85 i|must:-140 i|near:85
i|never:-50 i|no:45 i|not:-35 i|only:-60 i|open:25 i|owe:80 i|pass:-35 i|pick:-50 i|pres:-30 i|press:45 i|print:45 i|promis:-30 i|pull:120 i|put:-70 i|quit:-105 i|ran:65 i|rang:-200 i|real:60
i|record:-35 i|register:35 i|remov:-130 i|report:30 i|reset:130 i|ring:45 i|said:45 i|saw:70 i|see:-40 i|self:145 i|send:-170 i|set:-160 i|shall:-60 i|shant:210 i|should:90 i|shouldnt:120 i|shut:35
i|sign:-110 i|sit:35 i|sleep:160 i|slow:85 i|speak:40 i|stand:55 i|start:-155 i|still:170 i|stop:195 i|stopp:70 i|swap:-150 i|swear:-150 i|take:80 i|talk:215 i|tell:85 i|think:110 i|thought:85
i|tick:170 i|took:85 i|touch:40 i|tr:65 i|try:-105 i|turn:-65 i|typ:-85 i|type:45 i|updat:25 i|upload:70 i|use:-70 i|wait:-65 i|wake:90 i|was:35 i|wasnt:45 i|wear:75 i|will:40 i|wish:-145 i|wont:255
i|work:-135 i|would:-220 i|wouldnt:90 i|writ:30 i|wrot:-95 januar|and:-30 join|the:-90 jump|out:-135 jump|through:-40 jump|to:-125 june|and:45 junk|and:-65 just|a:140 just|be:95 just|been:145
just|cant:105 just|check:195 just|come:-60 just|didnt:-60 just|do:85 just|feel:70 just|get:-40 just|go:-25 just|goes:45 just|got:-90 just|in:50 just|keep:110 just|let:-115 just|like:40 just|lock:-80
just|look:-90 just|make:-145 just|need:50 just|not:175 just|now:-45 just|reset:50 just|sat:115 just|send:-150 just|sit:180 just|start:-115 just|tell:-30 just|text:-65 just|this:195 just|tir:-45
just|wont:-170 keep|ask:-60 keep|com:-95 keep|cry:70 keep|gett:100 keep|go:-70 keep|hav:85 keep|it:100 keep|look:-105 keep|me:30 keep|say:-85 keep|see:-110 keep|the:-55 keep|think:-50 keys|and:145
kick|me:-75 kids|and:-75 kids|get:150 kids|have:-60 kids|in:80 kids|nam:-45 kids|would:50 kill|for:45 kill|herself:75 kill|himself:-85 kill|me:-230 kill|myself:25 kind|of:185 kin|box:-145 kin|on:-35
kitchen|and:-65 knew|what:110 known|such:-125 know|about:-95 know|any:35 know|exact:95 know|how:-70 know|i:75 know|if:-95 know|im:115 know|is:45 know|it:200 know|its:-95 know|ive:-130 know|me:-50
know|my:60 know|that:85 know|the:-80 know|this:-50 know|what:125 know|when:95 know|wher:175 know|which:-140 know|who:-65 know|why:300 know|you:150 lad|in:-55 last|day:-40 last|job:-45 last|month:-110
last|night:45 last|offic:30 last|page:35 last|straw:-110 last|th:155 last|time:40 last|tr:-105 last|trust:-65 last|try:-40 last|week:100 last|year:-160 late|and:-85 late|for:-145 laugh|at:-120
laugh|when:-80 learn|not:-75 least|of:90 leav|a:160 leav|and:-190 leav|for:90 leav|i:60 leav|it:-100 leav|ive:-210 leav|me:115 leav|my:105 leav|the:50 leav|thing:135 leav|you:30 left|her:40
left|it:-220 left|me:-45 left|on:40 left|out:-105 left|to:-60 lets|me:-125 letter|and:-35 letter|in:-35 lett|me:-80 let|me:-100 let|my:-50 let|off:85 let|the:120 let|you:180 level|2:-150 level|9:-55
lie|down:-90 lie|on:45 lie|ther:130 life|care:-50 life|cover:-50 life|is:130 life|support:-115 lift|and:120 like|a:-45 like|and:45 like|be:-85 like|cry:35 like|end:80 like|i:100 like|it:50
like|ive:-85 like|that:145 like|the:90 like|ther:150 like|this:310 like|to:-310 like|what:-110 linen|cupboard:-105 linen|room:85 line|and:55 line|for:85 line|manager:40 link|expir:-50 link|for:50
link|not:-95 listen|to:-75 littl|book:-75 littl|boy:-30 littl|girl:80 littl|one:60 live|for:60 live|in:-145 live|with:80 liv|on:-50 load|of:165 locker|key:-85 lock|for:-65 lock|herself:30 lock|it:-40
lock|me:-65 lock|my:30 lock|myself:-155 lock|the:110 logg|in:115 logg|me:-60 logg|out:-115 login|gone:35 login|is:-90 login|page:-35 login|pleas:-95 login|to:-40 logs|in:-90 log|in:35 log|it:-105
log|on:30 long|do:30 long|does:-90 long|enough:-40 long|term:-75 long|time:35 long|way:115 look|after:35 look|at:105 look|everywher:-65 look|for:-140 look|in:-65 look|like:-80 look|up:-60 lose|my:-190
lose|the:120 lost|a:-35 lost|all:65 lost|her:140 lost|it:-95 lost|my:-40 lost|the:25 lost|thre:25 lost|two:100 los|the:-100 lot|better:60 lot|of:-55 love|to:70 lump|sum:55 lunch|break:-50 lunch|in:100
made|a:60 made|it:-130 made|my:65 maiden|name:-40 make|a:-160 make|and:110 make|it:130 make|me:-30 make|my:-85 make|myself:120 make|new:-110 make|sure:180 mak|it:95 mak|me:-60 mak|the:-90
manager|and:35 manager|ask:35 manager|for:-90 manager|has:-70 manager|i:55 manager|im:-65 manager|is:-85 manager|says:65 manager|want:-30 manager|will:-60 manager|wont:-30 manag|the:140
manag|without:-125 mandator|train:-125 manual|handl:-85 many|days:-95 many|goes:-60 many|more:-55 many|tim:100 man|in:30 man|who:100 march|and:105 marr|in:-30 marr|name:25 maternit|and:-155
maternit|leav:-100 mat|leav:-75 may|i:-40 meant|to:100 mean|it:50 mean|of:-75 member|of:-45 memorabl|word:-40 mental|breakdown:-75 messag|to:170 mess|and:50 me|a:-235 me|about:65 me|after:80
me|again:65 me|aliv:-95 me|alon:-65 me|and:55 me|anyth:-65 me|as:-55 me|at:-140 me|back:-75 me|be:-45 me|by:110 me|cry:55 me|email:-85 me|ever:-65 me|feel:-70 me|finish:-155 me|for:-170 me|from:70
me|give:115 me|go:-45 me|goodby:60 me|has:110 me|have:-50 me|he:70 me|her:60 me|here:40 me|his:45 me|home:65 me|how:-55 me|i:30 me|if:-80 me|ill:105 me|in:-35 me|is:-55 me|itd:-150 me|its:90
me|leav:95 me|like:-25 me|log:-70 me|lol:-140 me|my:-80 me|not:80 me|now:105 me|on:40 me|or:-30 me|out:-240 me|over:-170 me|past:-75 me|pleas:85 me|promis:-45 me|she:35 me|so:-80 me|someth:130
me|strength:-135 me|that:210 me|the:-80 me|ther:75 me|through:-95 me|till:95 me|to:110 me|toda:-115 me|up:-50 me|want:-95 me|when:-85 me|wher:155 me|which:-170 me|with:-30 me|work:-35 middl|name:-35
middl|of:35 midnight|and:30 might|be:35 might|have:-40 might|need:45 mileag|rate:-85 mind|the:170 mine|has:35 mine|is:55 minut|ago:-155 minut|befor:-60 miser|and:-75 miss|him:60 miss|me:160
miss|the:-150 miss|this:-40 mistak|and:95 modul|and:-75 modul|i:-115 mone|and:-60 month|now:30 month|of:40 month|runn:-45 more|of:-80 more|th:80 more|than:240 more|time:-70 morn|befor:40 morn|to:-25
most|days:70 most|night:60 most|of:-105 mother|in:60 mother|maiden:-75 move|the:55 move|ward:95 mov|and:-100 mov|from:-110 mov|hous:-100 mov|to:-160 much|is:45 much|left:40 much|longer:-55
multi|store:35 mums|in:-30 mum|and:100 mum|died:115 mum|has:-130 mum|was:-30 murder|me:-105 must|be:-105 must|i:-80 must|put:-135 myself|and:-45 myself|at:70 myself|from:-80 myself|go:115
myself|in:-60 myself|last:65 myself|on:-80 myself|out:-140 myself|sick:130 myself|so:70 myself|to:35 my|acces:-45 my|affair:80 my|age:-25 my|annual:110 my|anxiet:80 my|appraisal:-75 my|arm:150
my|arms:175 my|assignment:-100 my|baby:195 my|back:-115 my|badg:-80 my|bag:115 my|bank:105 my|battery:-105 my|best:70 my|blood:-120 my|body:55 my|boss:40 my|boyfriend:70 my|boys:35 my|break:-200
my|car:120 my|card:-120 my|caseload:60 my|cat:-70 my|certificat:-70 my|chest:85 my|children:120 my|cod:-95 my|code:160 my|colleagu:-95 my|countr:-50 my|cours:-45 my|dad:65 my|dads:-85 my|date:35
my|daughter:70 my|days:-25 my|death:130 my|desk:70 my|detail:-150 my|dog:-60 my|dogs:-25 my|e:55 my|email:-60 my|emergenc:-150 my|english:30 my|esr:25 my|eyes:150 my|face:230 my|fami:55 my|father:-80
my|fault:-55 my|feet:-55 my|final:-50 my|finger:65 my|flatmat:90 my|fob:140 my|friend:70 my|girl:85 my|glass:-140 my|gp:80 my|gran:30 my|hair:-50 my|hand:110 my|head:90 my|heart:110 my|hip:-95
my|holida:-125 my|home:135 my|hour:-125 my|hous:105 my|husband:30 my|inbox:-90 my|keys:145 my|kids:170 my|knee:-110 my|lad:50 my|lads:-85 my|lanyard:-90 my|laptop:-100 my|last:-65 my|late:35
my|leav:-190 my|legs:75 my|life:30 my|locker:50 my|lot:80 my|lunch:-35 my|maiden:45 my|mail:-40 my|mailbox:-120 my|manager:-35 my|marr:25 my|mat:25 my|memorabl:-45 my|mental:200 my|mentor:-45
my|messag:-90 my|mind:-30 my|modul:-135 my|mother:-65 my|mouth:-50 my|mum:-60 my|name:125 my|nan:-30 my|nans:-60 my|neck:-25 my|nerv:160 my|new:35 my|next:80 my|nhs:-60 my|nhsp:-45 my|notic:-155
my|number:70 my|old:-195 my|own:-40 my|parent:-50 my|park:130 my|partner:85 my|password:45 my|pasword:-55 my|patienc:65 my|patient:35 my|pay:-70 my|payslip:-100 my|pension:-170 my|personal:-100
my|photo:125 my|post:-60 my|problem:150 my|record:-160 my|registr:60 my|ribs:60 my|rota:-165 my|salar:45 my|screen:-115 my|session:-50 my|shift:-95 my|sister:120 my|sleep:-130 my|slot:-120 my|son:-30
my|sponsor:65 my|staff:-35 my|stomach:-65 my|street:-110 my|student:-65 my|supervisor:30 my|surnam:100 my|tablet:-120 my|tax:-65 my|tether:-90 my|third:-30 my|throat:75 my|ticket:-130 my|timesheet:-70
my|uncl:-170 my|uniform:80 my|usernam:-45 my|wag:70 my|ward:170 my|weekend:-150 my|whol:-115 my|wif:80 my|wife:25 my|work:70 my|wrist:90 name|as:-45 name|back:30 name|if:50 name|of:-60 name|on:-45
national|insuranc:-115 near|had:-100 need|a:40 need|acces:-105 need|and:-35 need|help:35 need|her:90 need|it:95 need|me:-95 need|my:40 need|new:25 need|one:240 need|proof:-75 need|somebod:55
need|someon:-30 need|the:-145 need|them:-50 need|this:-65 net|and:-115 never|felt:-55 never|get:-165 never|go:25 never|had:-100 never|heard:-125 never|known:-125 never|mind:-60 never|used:-65
new|addres:80 new|code:85 new|email:-25 new|girl:30 new|in:-35 new|job:-150 new|one:-35 new|password:120 new|phon:100 new|starter:-95 new|system:-110 new|to:-35 next|one:60 next|to:30 next|week:-115
next|year:30 nhsp|account:-60 nhsp|and:40 nhsp|code:105 nhsp|for:35 nhsp|login:25 nhsp|says:80 nhs|email:40 nhs|professional:-45 nice|to:40 night|and:80 night|are:165 night|i:60 night|in:-75
night|night:-95 night|of:-60 night|shift:-90 night|so:-55 night|this:-50 night|to:25 nine|tim:130 nine|year:-115 nmc|and:30 nobod|answer:-140 nobod|believ:-100 nobod|can:90 nobod|car:-175
nobod|else:80 nobod|give:-35 nobod|has:-45 nobod|here:-30 nobod|i:85 nobod|know:-115 nobod|lov:-85 nobod|need:70 nobod|on:-110 nobod|pick:-25 nobod|says:80 nobod|speak:45 nobod|to:75 nobod|told:-200
nobod|will:115 nobod|would:100 none|of:-110 normal|to:70 noth|but:-50 noth|came:-130 noth|happen:-85 noth|has:-65 noth|in:70 noth|is:-30 noth|matter:-165 noth|on:25 noth|ther:-210 noth|to:150
noth|work:-185 notic|if:-80 notic|in:-45 not|a:125 not|about:85 not|accept:-60 not|after:80 not|allow:-135 not|alright:60 not|been:65 not|book:-35 not|com:85 not|come:-65 not|cop:160 not|cry:-230
not|do:-70 not|eat:30 not|eaten:-115 not|even:40 not|feel:35 not|for:235 not|found:-135 not|go:-200 not|good:45 not|great:115 not|had:-140 not|happ:-155 not|have:-70 not|here:50 not|him:115
not|ill:185 not|in:65 not|jok:75 not|just:-165 not|look:60 not|manag:75 not|much:65 not|my:30 not|myself:105 not|okay:75 not|on:55 not|one:-155 not|open:40 not|put:-145 not|real:90 not|receiv:-135
not|recognis:-30 not|shift:100 not|show:-165 not|sleep:75 not|slept:110 not|suppos:120 not|sure:55 not|that:175 not|the:70 not|ther:-85 not|this:160 not|to:115 not|turn:-50 not|valid:-30 not|want:145
not|well:120 not|with:105 not|work:50 nowher|to:30 now|and:30 now|but:70 now|esr:-45 now|i:50 now|im:30 now|it:-130 now|its:-165 now|ive:55 now|or:35 now|shes:-100 now|so:120 now|the:-115
now|this:-170 no|acces:-35 no|account:-80 no|cod:90 no|email:-85 no|good:-115 no|hope:65 no|idea:-165 no|im:160 no|joy:-65 no|longer:-115 no|more:50 no|need:155 no|ones:-40 no|phon:-25 no|point:50
no|reason:-120 no|record:-105 no|shift:140 no|signal:-85 no|sleep:55 no|sound:-115 no|time:-60 no|use:185 no|way:-55 number|and:-110 number|for:-30 number|is:55 number|of:-80 number|on:135
nurs|and:-100 nurs|from:45 nurs|has:-70 nurs|here:35 nurs|i:45 occupational|health:-75 occy|health:75 off|after:-30 off|as:175 off|at:-90 off|dead:100 off|for:-185 off|from:100 off|home:-165
off|it:135 off|my:75 off|night:-70 off|now:80 off|on:-30 off|shift:-30 off|sick:-190 off|sinc:-120 off|the:175 off|this:-135 off|till:-140 off|to:-320 off|with:-200 off|without:50 often|i:55 of|a:-140
of|all:60 of|any:85 of|anyth:135 of|ask:115 of|attempt:-145 of|be:55 of|bed:145 of|birth:-115 of|computer:-110 of|crash:65 of|date:-170 of|days:-50 of|death:-30 of|drink:40 of|email:-35 of|everyon:90
of|everyth:195 of|gett:-85 of|hear:-115 of|her:55 of|here:-115 of|him:80 of|hospital:85 of|it:230 of|its:-120 of|laughter:-95 of|leav:-130 of|life:-160 of|lift:40 of|liv:200 of|lock:-145 of|mine:115
of|myself:45 of|nhsp:-25 of|night:150 of|offic:125 of|one:-30 of|our:95 of|paracetamol:-95 of|password:-130 of|resett:150 of|staff:40 of|tea:-35 of|that:75 of|the:80 of|them:-150 of|thes:-120
of|thos:-110 of|thre:70 of|time:-175 of|two:-135 of|what:215 of|who:85 of|you:-205 of|your:-50 old|one:-50 old|password:-40 old|phon:-140 old|system:-40 once|a:-100 ones|the:140 ones|who:80
one|and:-160 one|attempt:-35 one|com:40 one|computer:-60 one|day:-60 one|ever:-100 one|for:-90 one|hand:-130 one|hour:65 one|i:-190 one|in:-45 one|is:180 one|less:115 one|minut:50 one|more:-75
one|now:105 one|of:-130 one|on:-60 one|password:-120 one|shift:-85 one|th:-140 one|that:-100 one|this:75 one|to:55 one|was:130 one|way:140 one|who:40 one|with:-150 one|without:-90 onlin|or:-35
only|a:-35 only|ask:60 only|been:70 only|got:35 only|here:-55 only|just:-105 only|one:-60 only|the:-105 only|use:-65 only|want:110 onto|the:-75 on|1:-35 on|a:-45 on|after:155 on|all:75 on|and:170
on|any:95 on|anyth:75 on|at:-85 on|behalf:-50 on|biscuit:-90 on|break:-45 on|but:120 on|by:35 on|call:-255 on|esr:-30 on|ever:35 on|everyth:75 on|fire:40 on|frida:140 on|her:-85 on|here:35
on|hold:-135 on|in:-30 on|it:-120 on|its:-75 on|leav:-275 on|level:-60 on|life:55 on|like:70 on|maternit:-85 on|me:-60 on|monda:35 on|nhs:-35 on|nhsp:35 on|one:-30 on|our:-70 on|placement:-75
on|purpos:115 on|reception:-70 on|secondment:30 on|shift:240 on|sinc:-85 on|site:35 on|sunda:115 on|the:80 on|ther:-55 on|this:95 on|till:-160 on|to:-175 on|ward:90 on|wednesda:-80 on|with:115
on|your:-40 open|and:-105 open|esr:105 open|on:45 open|the:85 order|for:-115 or|a:-50 or|at:-55 or|can:-150 or|do:-145 or|does:60 or|i:65 or|is:-70 or|just:80 or|madam:-85 or|my:40 or|only:-70
or|the:-140 other|one:-145 other|peopl:80 other|side:140 other|site:-90 other|way:-85 our|own:55 our|ward:-30 outsid|and:-65 out|again:-95 out|and:130 out|as:55 out|at:80 out|for:-50 out|here:-35
out|i:70 out|im:35 out|in:250 out|my:-30 out|of:45 out|or:-55 out|sinc:-110 out|ther:160 out|to:-75 overdu|train:35 over|a:-115 over|and:-110 over|it:95 over|my:40 over|on:50 over|that:65
over|the:-105 over|this:-160 over|with:-30 own|account:-125 own|hand:90 own|in:-85 own|kids:-65 own|life:-50 own|name:-45 own|on:-30 own|phon:-180 own|team:120 own|ward:-105 own|with:40 page|is:35
page|just:-100 paid|up:160 pain|in:-100 panic|attack:65 panic|over:-75 paracetamol|overdos:-105 park|permit:-40 partner|says:115 partner|trust:-85 part|of:100 passport|and:100 password|again:-25
password|and:-105 password|box:-55 password|but:-35 password|chang:115 password|expir:90 password|for:-40 password|gone:30 password|has:-65 password|i:-60 password|in:-50 password|is:-70
password|not:-25 password|of:-45 password|on:-80 password|or:80 password|pleas:45 password|polic:-90 password|reset:-80 password|th:-40 password|that:-55 password|thre:-55 password|to:170
pass|away:-35 pass|me:-95 pass|my:-85 pass|on:115 past|it:-45 past|my:-75 patient|and:-65 patient|call:70 patient|died:-60 patient|in:-60 patient|last:90 patient|need:-150 patient|relativ:-45
payroll|clos:-65 payroll|number:-25 payslip|for:-40 payslip|to:65 pays|out:105 pay|for:50 pay|if:145 pay|rise:100 pay|the:90 peac|with:35 pension|if:-105 pension|statement:-35 peopl|do:120
peopl|have:-70 peopl|on:-90 peopl|who:65 peopl|whov:25 personal|email:45 person|can:145 person|i:-125 person|in:-65 person|pleas:-220 person|toda:85 per|cent:-55 phas|return:-85 phon|at:-85
phon|for:-95 phon|goes:105 phon|is:25 phon|me:-150 phon|number:-50 phon|off:45 phon|on:-40 phon|ring:80 phon|to:95 phon|was:-30 photo|of:-60 photo|off:170 pick|up:-160 plac|and:-50 plac|with:70
plann|it:40 plann|to:-50 pleas|chang:75 pleas|could:-105 pleas|delet:110 pleas|dont:200 pleas|i:30 pleas|make:65 pleas|reset:95 pleas|send:85 pleas|someon:150 pleas|take:100 pleas|tell:120
pleas|unlock:-65 point|in:155 point|of:-65 polic|have:55 pop|up:-205 pop|ups:-80 porter|here:60 post|it:-65 pray|for:-30 prefer|not:-45 press|it:-80 press|the:-75 pres|it:65 pres|the:80 print|for:30
print|it:-45 proof|of:-40 proper|sinc:90 proud|of:80 ptsd|from:-85 pull|it:105 pull|my:-70 pull|the:-35 putt|my:155 put|a:170 put|as:-45 put|down:-65 put|for:-135 put|his:45 put|in:-75 put|me:-35
put|on:115 put|that:45 put|the:85 pw|reset:30 quickest|way:40 quick|pleas:-80 quiet|and:-85 quiet|for:-55 quiet|on:-90 quiet|room:-80 quit|like:105 racial|abus:130 radio|on:30 rang|me:-50 rang|to:-35
rap|me:30 rate|for:-85 rather|be:-25 rather|do:-80 rather|not:-120 reach|my:120 reach|the:40 read|it:30 read|my:-110 read|the:50 read|this:80 read|to:-25 real|cant:75 real|do:-40 real|know:75
real|low:90 real|not:35 real|one:30 real|person:-115 real|struggl:-95 reason|and:140 reason|for:120 reason|im:50 reason|to:120 record|it:-60 record|of:-100 record|that:40 red|and:30 red|on:-25
reject|me:-85 remember|a:-85 remember|any:-30 remember|anyth:-35 remember|it:-200 remember|me:90 remind|me:-100 remov|myself:-90 report|it:70 rep|to:135 resett|it:45 reset|a:170 reset|button:50
reset|email:-55 reset|esr:175 reset|form:55 reset|go:95 reset|it:-65 reset|link:-55 reset|me:-85 reset|my:195 reset|page:80 reset|pleas:115 reset|request:-65 reset|this:-130 reset|to:-75 rest|of:50
return|to:-45 right|and:-100 right|at:-30 right|im:-155 right|in:70 right|now:170 right|one:-125 right|sinc:-75 ring|about:70 ring|any:-80 ring|anyon:130 ring|in:-100 ring|it:-205 ring|me:-90
ring|my:70 ring|the:175 rip|my:-30 rock|bottom:85 room|and:75 room|in:155 room|is:-80 rota|in:-110 round|and:-105 round|in:-90 round|my:40 runn|on:-35 runn|out:-30 runs|out:235 runs|this:-120
run|out:-95 sad|that:35 sad|to:-130 safeguard|adult:-55 safe|at:135 safe|to:-135 safe|tonight:95 said|account:-50 said|goodby:-85 said|he:-35 said|hed:60 said|i:-30 said|if:-40 said|is:100 said|it:80
said|its:-140 said|my:25 said|no:-25 said|see:30 said|she:95 said|shes:100 said|to:-125 same|as:195 same|day:-50 same|login:-75 same|name:-45 same|page:-150 same|th:45 sat|at:25 sat|down:-100
sat|here:35 sat|in:175 sav|it:55 sav|my:-65 saw|it:50 saw|the:-75 says|he:-165 says|hell:70 says|i:-240 says|if:145 says|im:65 says|incorrect:-115 says|invalid:-75 says|it:-50 says|ive:-75 says|my:-90
says|not:-130 says|one:-50 says|shes:90 says|the:-235 says|ther:-75 says|to:45 says|try:80 says|unknown:-65 say|bye:140 say|good:60 say|goodby:105 say|i:45 say|im:-60 say|it:220 say|its:-185
say|ive:-55 say|my:-80 say|shes:-60 say|someth:-45 say|sorr:40 say|thank:-85 say|that:45 say|this:100 say|to:50 say|what:100 scar|ill:-50 scar|im:25 scar|of:-95 scar|to:85 scream|into:-105
screen|for:110 securit|question:65 seem|to:100 see|a:80 see|about:-100 see|any:80 see|anyth:-160 see|her:-50 see|if:60 see|me:270 see|my:-135 see|myself:75 see|no:30 see|one:95 see|someon:-170
see|straight:40 see|that:-30 see|the:115 see|wher:-195 see|you:-60 self|harm:95 seminar|room:-75 send|a:-70 send|it:-60 send|me:75 send|my:85 send|someon:-40 send|to:-145 sent|a:60 sent|me:-35
sent|to:30 september|and:-45 servic|and:55 servic|is:-45 set|it:-105 set|the:-75 set|up:-125 sexual|assault:35 shak|and:-35 shak|at:35 shak|too:100 shall|i:-65 shant|be:115 shar|driv:-60 shar|one:65
shed|gone:85 shed|have:125 shes|been:-85 shes|go:30 shes|gone:65 shes|got:85 shes|had:-50 shes|lock:-60 shes|logg:105 shes|not:-30 shes|on:-125 shes|stopp:55 shes|the:25 she|ask:-50 she|call:-55
she|cant:-125 she|died:90 she|has:40 she|isnt:-70 she|laugh:90 she|left:-125 she|never:-135 she|said:-55 she|says:-25 she|told:-110 she|want:-115 she|was:-65 she|went:110 she|wont:45 she|work:115
shift|and:-55 shift|away:-35 shift|back:75 shift|becaus:120 shift|befor:-110 shift|for:80 shift|in:40 shift|tonight:-100 shift|with:115 shift|without:55 shoot|me:-50 short|again:-90 short|staff:-45
shouldnt|be:60 shouldnt|have:60 should|be:-60 should|have:120 should|i:-170 should|prefer:-100 shout|at:-135 show|me:-250 show|my:90 show|the:60 shut|for:90 shut|my:80 shut|the:-60 sick|and:-65
sick|ever:40 sick|in:90 sick|pay:40 sick|to:-80 sick|with:-80 side|of:110 side|room:95 signal|in:-60 sign|for:25 sign|in:-85 sign|my:-40 sign|off:70 sign|up:-200 sinc|august:65 sinc|easter:-45
sinc|frida:75 sinc|he:25 sinc|i:-30 sinc|it:90 sinc|lunch:90 sinc|march:50 sinc|my:40 sinc|she:40 sinc|six:-210 sinc|sunda:40 sinc|that:65 sinc|the:160 sinc|they:40 sinc|thursda:35 sinc|tuesda:-90
sinc|two:35 sinc|we:50 singl|day:-25 sir|or:-85 site|is:35 sitt|in:45 sit|in:165 sit|ther:60 sit|with:155 six|and:-70 six|month:180 six|week:55 sleep|and:45 sleep|for:105 sleep|in:100 sleep|so:-105
sleep|with:110 slept|proper:55 slept|sinc:30 smash|the:55 smell|it:140 somebod|about:30 somebod|call:-170 somebod|else:100 somebod|end:-120 somebod|pleas:-85 somebod|ring:-75 somebod|to:90
somebod|who:65 somebod|would:75 someon|about:-70 someon|at:70 someon|els:-115 someon|else:-190 someon|go:35 someon|help:85 someon|in:-90 someon|on:50 someon|pleas:-130 someon|to:105 someon|who:60
someon|whos:135 someth|about:-25 someth|and:100 someth|else:40 someth|happen:130 someth|i:-205 someth|in:130 someth|is:-65 someth|on:125 someth|that:105 someth|to:100 sometim|i:105 sometim|the:-80
some|days:125 some|extra:-45 some|morning:50 some|night:-55 some|of:145 son|took:-35 sorr|about:-80 sorr|and:55 sorr|for:45 sorr|i:-120 sorr|if:60 sorr|its:55 sorr|to:-215 sort|it:-70 sort|of:155
sort|out:80 soul|destroy:-125 so|alon:145 so|asham:30 so|bad:25 so|can:-160 so|cant:-175 so|could:-115 so|depress:155 so|did:-115 so|do:170 so|done:85 so|dont:-125 so|far:-30 so|has:150 so|have:60
so|he:-30 so|id:-185 so|im:-100 so|is:-65 so|its:180 so|ive:-145 so|lone:130 so|long:-35 so|low:135 so|many:120 so|much:70 so|my:210 so|need:-100 so|no:30 so|nobod:205 so|often:60 so|quick:-65
so|quiet:-60 so|stress:-65 so|stupid:-60 so|that:100 so|the:140 so|ther:80 so|tir:-105 so|unhapp:180 so|which:-170 so|who:-145 spat|at:115 speak|to:-120 special|character:-65 special|leav:55
spinn|wheel:-125 spoken|to:50 spok|to:30 staff|and:-120 staff|counsellor:-40 staff|record:-40 staff|support:75 staff|who:85 stand|at:60 stand|by:-110 stand|on:30 stand|ther:55 start|at:-125
start|it:-30 start|on:-130 start|over:-90 start|school:50 start|to:135 start|with:-45 star|at:30 stay|and:155 stay|for:60 stay|in:160 stay|on:135 stay|open:-85 stick|a:-85 still|be:-60 still|cant:-40
still|come:-25 still|doesnt:-95 still|get:-80 still|got:55 still|have:-120 still|hear:55 still|here:120 still|in:105 still|isnt:-145 still|lock:-140 still|no:30 still|not:-110 still|noth:-120
still|on:-35 still|says:-135 still|show:-55 still|wait:-155 still|want:-50 still|work:35 stomach|in:135 stood|at:85 stood|in:105 stood|on:105 stopp|answer:75 stopp|ask:30 stopp|com:50 stopp|wear:70
stop|i:125 stop|it:-35 stop|send:-45 stop|shak:-75 stop|the:-95 stop|think:-115 straight|away:-40 strength|for:130 strong|one:-90 struggl|and:30 struggl|to:-190 struggl|with:-105 stuck|in:75
stuck|on:-100 such|a:75 suicid|and:35 suicid|thought:45 support|for:95 suppos|to:90 sure|i:35 sure|im:95 sure|ive:130 swap|my:-65 system|for:70 system|is:-40 system|mak:-80 system|thre:30
tablet|and:-145 tablet|are:-45 tablet|at:-85 taken|all:-120 taken|and:45 taken|my:-65 taken|off:-30 taken|someth:75 taken|the:-85 taken|too:55 take|a:25 take|another:50 take|any:-120 take|care:85
take|her:-115 take|it:115 take|me:-70 take|my:-75 take|the:-40 tak|a:-35 tak|me:80 tak|my:95 tak|the:40 talk|about:110 talk|me:-100 talk|to:-45 team|and:-105 team|in:-65 team|is:35 tear|of:-90
tea|and:-45 telephon|for:-35 tell|a:110 tell|anyon:70 tell|my:-110 tell|someon:215 tell|the:-100 tell|them:-35 tell|you:140 ten|minut:135 ten|tim:-35 ten|year:-70 term|sick:-110 terrif|of:-125
thank|for:165 thank|me:-55 thank|you:-145 than|a:75 than|do:-100 than|i:215 than|me:25 than|my:-150 than|sit:-70 than|that:115 than|the:-90 that|a:95 that|about:175 that|all:-50 that|bed:65
that|captcha:-90 that|code:-80 that|day:-170 that|doesnt:55 that|email:75 that|enough:-70 that|everyth:-105 that|for:-110 that|happen:55 that|i:110 that|id:-35 that|im:90 that|is:-125 that|isnt:80
that|its:40 that|last:-90 that|littl:55 that|me:-80 that|modul:-95 that|my:160 that|night:90 that|on:-55 that|right:65 that|shift:-160 that|sort:85 that|sound:85 that|that:165 that|this:-55
that|thre:-150 that|ward:115 that|was:-165 that|way:85 that|what:190 that|why:-165 that|work:-100 that|you:110 theatr|is:-40 them|all:-40 them|and:-95 them|i:125 them|in:-70 them|to:175 then|a:-125
then|continu:-125 then|i:260 then|ill:30 then|im:25 then|it:-205 then|my:-25 then|noth:-125 then|the:75 then|ther:105 then|they:35 ther|a:75 ther|and:135 ther|another:-125 ther|any:-75 ther|anybod:35
ther|anyth:95 ther|for:65 ther|in:-110 ther|is:185 ther|isnt:80 ther|me:145 ther|no:30 ther|noth:140 ther|one:90 ther|only:165 ther|someon:-45 ther|someth:35 ther|this:95 ther|was:135 ther|when:60
thes|cod:-125 thes|days:175 thes|modul:-40 theyd|get:135 theyll|find:55 theyr|all:105 theyv|given:115 theyv|put:-70 theyv|sent:40 theyv|stopp:-90 theyv|taken:-25 they|all:55 they|are:125 they|ask:-60
they|chang:-135 they|check:130 they|did:60 they|do:-55 they|dont:95 they|found:-45 they|gave:-65 they|go:-55 they|keep:-175 they|laugh:-25 they|let:70 they|look:55 they|make:-65 they|mov:-45
they|rang:110 they|said:-135 they|should:160 they|still:100 they|think:145 they|took:-65 they|want:-35 they|will:55 they|wont:-55 the|14th:-55 the|30th:-70 the|31st:45 the|account:55 the|addres:-70
the|afternoon:-65 the|agenc:95 the|answer:-145 the|app:-35 the|arrest:30 the|atrium:-65 the|audit:-85 the|authenticator:-55 the|baby:215 the|back:-25 the|bank:-255 the|barrier:40 the|basement:25
the|bath:60 the|bathroom:135 the|bed:90 the|best:-40 the|big:-55 the|blood:-100 the|blue:-90 the|book:-30 the|box:-85 the|bridg:25 the|bully:80 the|bus:135 the|button:-80 the|canteen:-55
the|captcha:-135 the|car:85 the|cat:130 the|cats:160 the|certificat:-85 the|chair:130 the|chang:-80 the|chaplain:130 the|chat:-120 the|choir:40 the|christma:-195 the|cleaner:40 the|clock:-145
the|cod:-45 the|code:-130 the|colour:95 the|computer:80 the|coroner:-25 the|count:75 the|cours:75 the|crash:90 the|crisi:-70 the|cupboard:75 the|curtain:70 the|dark:65 the|day:175 the|dead:40
the|deadlin:-175 the|death:-35 the|dentist:-35 the|desk:-35 the|diar:85 the|doctor:190 the|dog:-75 the|dogs:-85 the|domestic:-125 the|door:75 the|dose:-105 the|drawer:-40 the|driv:-45 the|e:90
the|edge:-80 the|email:-245 the|emergenc:120 the|end:65 the|engin:-55 the|esr:-60 the|exam:95 the|eye:-30 the|fami:40 the|fire:135 the|first:90 the|flat:160 the|floor:-35 the|flu:-50 the|football:-125
the|forgotten:-105 the|form:-80 the|funeral:225 the|garag:30 the|gp:175 the|ground:75 the|group:-30 the|guidanc:-55 the|gym:50 the|head:50 the|health:-85 the|helpdesk:-210 the|hint:-110
the|hospic:-100 the|hospital:205 the|hour:85 the|hous:250 the|hyperlink:-85 the|incident:75 the|inquest:100 the|insulin:50 the|interview:100 the|intranet:-30 the|ipad:-110 the|junk:-60
the|keyboard:100 the|keys:105 the|kids:135 the|kiosk:-135 the|lady:115 the|lanyard:110 the|laptop:-105 the|leaflet:60 the|least:90 the|leav:-150 the|letter:-110 the|life:-105 the|lift:-105
the|linen:50 the|link:-220 the|list:-205 the|littl:35 the|lock:70 the|login:110 the|loo:85 the|lot:-95 the|mail:-135 the|man:80 the|mat:80 the|menopaus:-55 the|messag:30 the|middl:155 the|milk:165
the|mirror:120 the|modul:-25 the|moment:45 the|mone:140 the|monitor:45 the|month:-35 the|morn:130 the|morning:50 the|mortgag:55 the|mortuar:-85 the|mous:-85 the|mov:-75 the|move:-75 the|multi:45
the|neighbour:95 the|next:-100 the|nhs:50 the|nhsp:-115 the|night:130 the|number:-75 the|nurs:-50 the|offic:-225 the|old:-150 the|on:-205 the|one:65 the|ones:140 the|onlin:-60 the|only:40
the|other:-75 the|page:-70 the|pain:85 the|password:-65 the|patient:170 the|pay:80 the|pc:-80 the|pension:-135 the|person:205 the|pharmac:-85 the|phon:50 the|photo:120 the|plac:45 the|plant:100
the|platform:70 the|plot:-30 the|polic:95 the|porter:-140 the|post:85 the|printer:-85 the|problem:-85 the|question:75 the|quiet:95 the|quiz:60 the|radio:30 the|railwa:40 the|real:140 the|reason:175
the|registr:-35 the|reminder:50 the|reset:55 the|rest:105 the|resu:75 the|right:-160 the|road:145 the|room:100 the|rope:80 the|roster:-270 the|rota:120 the|rul:-130 the|safe:-160 the|safeguard:165
the|same:-95 the|school:-45 the|screen:120 the|second:30 the|securit:155 the|servic:-180 the|session:-90 the|shar:25 the|shift:75 the|shower:55 the|side:55 the|solicitor:95 the|spell:-60 the|st:-30
the|stairwell:-110 the|start:-55 the|step:-75 the|stor:60 the|stres:80 the|strok:-35 the|student:30 the|summer:-135 the|system:-60 the|tabl:160 the|tablet:105 the|tanno:135 the|tea:70 the|team:-55
the|tel:125 the|ten:50 the|text:-105 the|th:95 the|third:-110 the|thought:195 the|thre:-90 the|time:-30 the|timesheet:-65 the|top:70 the|train:100 the|treatment:90 the|trot:-55 the|troubl:155
the|twin:190 the|two:-180 the|uniform:105 the|unit:-50 the|updat:-180 the|usernam:-105 the|video:-95 the|wait:125 the|walk:125 the|wall:75 the|ward:-50 the|water:-35 the|way:-40 the|weather:35
the|websit:35 the|week:-200 the|weekend:80 the|wellbe:150 the|wife:-55 the|wifi:-135 the|will:-60 the|window:75 the|work:205 the|world:65 the|worst:75 the|wrong:-195 the|year:-45 thing|to:-135
think|hes:-60 think|i:-50 think|id:80 think|ill:160 think|im:60 think|is:90 think|it:-70 think|its:80 think|ive:-35 think|my:40 think|so:-215 think|straight:30 think|the:-85 think|what:-180
thin|and:-50 third|go:-110 third|time:105 thirt|one:-125 this|a:-75 this|account:170 this|again:-215 this|any:-30 this|at:-85 this|becaus:-90 this|bot:-65 this|chat:60 this|chatbot:50 this|code:30
this|confidential:-80 this|countr:110 this|done:-130 this|email:-65 this|ever:-240 this|for:-80 this|form:-70 this|has:-120 this|hour:155 this|in:55 this|is:-40 this|isnt:-75 this|it:190 this|job:165
this|keyboard:-60 this|laptop:-40 this|life:105 this|loop:-110 this|mail:-35 this|menu:-45 this|modul:-110 this|morn:195 this|now:-70 this|on:-175 this|one:-80 this|page:-70 this|pc:-60 this|rate:65
this|reset:-35 this|screen:-130 this|session:-40 this|shift:105 this|sinc:-55 this|site:-75 this|so:150 this|system:-175 this|th:-135 this|time:270 this|to:-85 this|tonight:-35 this|train:85
this|trust:-70 this|ward:80 this|week:75 this|will:-45 this|with:-120 this|year:-40 thought|about:45 thought|again:150 thought|and:-100 thought|are:135 thought|i:30 thought|id:-120 thought|of:25
threaten|to:-135 threw|me:-90 threw|my:90 thre|attempt:70 thre|days:-150 thre|month:80 thre|of:-120 thre|password:30 thre|payslip:45 thre|system:40 thre|week:210 thre|wrong:-135 thre|year:85
through|a:-40 through|and:65 through|it:-35 through|my:80 through|this:-70 through|work:-115 thursda|and:-65 th|for:65 th|i:100 th|on:150 th|that:50 th|to:-40 tick|box:120 tick|the:-70 till|i:-100
till|it:265 till|its:135 till|ive:-100 till|monda:-100 till|morn:-70 till|the:45 till|they:-100 till|thursda:-85 time|and:25 time|does:-95 time|for:-90 time|i:-150 time|ill:90 time|is:-65 time|it:140
time|of:90 time|off:135 time|the:180 time|this:-45 time|to:-65 tim|a:90 tim|and:55 tim|now:-170 tim|out:-60 tir|and:-35 tir|i:100 tir|of:65 toast|and:25 toda|and:55 toilet|and:130 told|a:30
told|anyon:140 told|her:-85 told|him:-40 told|im:90 told|me:-175 told|my:-75 told|nobod:-70 told|off:-85 told|the:245 told|them:-40 tomorrow|and:90 tomorrow|so:-160 took|a:190 took|his:-55
took|my:-120 too|big:75 too|late:-50 too|many:-35 too|old:-40 too|scar:45 too|tir:-25 top|and:-150 top|drawer:50 top|of:110 touch|it:30 touch|me:80 to|a:-30 to|about:-85 to|and:-200 to|another:-165
to|any:-25 to|anybod:130 to|anyon:220 to|anyth:145 to|ask:-125 to|at:115 to|be:45 to|bed:-170 to|book:-45 to|cancel:125 to|carr:80 to|chang:-40 to|check:125 to|click:-35 to|clos:130 to|come:180
to|complet:-80 to|cry:-145 to|date:65 to|decid:95 to|die:180 to|disappear:95 to|do:65 to|drink:-150 to|drop:-90 to|dust:-40 to|esr:-70 to|everyon:-50 to|face:-135 to|fill:-55 to|find:-70 to|finish:70
to|fix:70 to|give:110 to|go:65 to|hand:-40 to|hang:-40 to|have:165 to|hear:75 to|help:100 to|her:110 to|here:-105 to|him:-80 to|it:-135 to|join:-140 to|jump:195 to|just:-40 to|keep:100 to|kill:-90
to|know:-60 to|leav:80 to|live:85 to|look:-100 to|lose:-65 to|make:-60 to|marr:65 to|mine:-35 to|move:135 to|murder:-65 to|my:30 to|nhsp:75 to|not:135 to|nurs:-70 to|one:-155 to|open:-115 to|pick:-105
to|pres:-135 to|print:35 to|prov:-45 to|pull:35 to|register:-105 to|remember:-90 to|ring:50 to|run:140 to|say:155 to|scream:-95 to|send:-35 to|set:-50 to|show:40 to|sign:-60 to|sit:55 to|sleep:150
to|someth:125 to|sort:145 to|speak:40 to|start:-70 to|stay:170 to|take:80 to|talk:-35 to|tear:-90 to|tell:-50 to|that:60 to|the:-30 to|them:130 to|think:130 to|throw:-35 to|tick:-135 to|try:-125
to|turn:45 to|type:155 to|use:-185 to|vanish:80 to|verif:30 to|wait:-95 to|walk:75 to|whoever:-25 to|work:25 to|you:-210 to|your:75 traffic|light:-145 training|due:120 trainin|interfac:25
trainin|interfas:-105 train|and:30 train|at:-55 train|expir:-50 train|for:-135 train|from:-40 train|in:35 train|interfac:-140 train|link:25 train|login:90 train|on:145 train|page:-30 train|record:-80
train|room:-135 train|site:35 train|that:35 trapp|in:-55 traumatis|by:125 treatment|room:40 troubl|you:75 trust|and:-35 trust|myself:55 try|again:-35 try|sinc:-70 try|to:235 tr|again:-35 tr|all:-135
tr|at:-105 tr|everyth:-220 tr|it:-40 tr|my:-140 tr|to:105 tuesda|and:90 turn|her:45 turn|it:-170 turn|the:130 turn|up:-80 twelv|hour:30 twent|minut:-45 twent|year:150 twic|and:-75 twic|this:50
two|and:160 two|days:-35 two|factor:-100 two|hour:115 two|of:-55 two|option:-65 two|thing:-165 two|week:-60 two|year:105 type|it:205 type|the:30 type|this:70 typ|it:-40 typ|my:-105 typ|this:240
unabl|to:-30 under|a:40 under|my:-75 under|the:170 unhapp|i:90 unhapp|with:-160 uniform|on:115 unlock|it:-40 unlock|me:35 until|it:130 upload|it:65 up|a:-135 up|again:-55 up|all:-100 up|at:-150
up|befor:-140 up|for:-105 up|from:120 up|here:175 up|how:100 up|if:85 up|in:115 up|is:50 up|my:-35 up|on:125 up|sinc:-145 up|so:-80 up|the:-120 up|this:-45 up|to:-25 up|with:70 used|befor:40
used|to:-25 usernam|is:75 use|a:25 use|it:-40 use|my:-170 use|the:-105 use|this:-90 use|to:-45 us|all:-85 us|it:200 us|the:-65 verific|code:-55 very|bad:60 very|depress:85 very|good:-150 very|long:35
very|low:110 very|nice:-45 very|quiet:40 very|tir:90 wait|by:80 wait|for:-65 wait|on:70 wait|sinc:-95 wait|till:85 wake|up:180 wak|up:80 walk|in:75 walk|into:90 walk|past:125 walk|to:-205 wall|and:35
want|in:-140 want|it:115 want|live:190 want|me:155 want|my:-75 want|out:80 want|the:90 want|this:-240 want|to:-30 ward|and:-65 ward|clerk:-30 ward|has:50 ward|i:120 ward|is:-55 ward|know:40
ward|my:-45 ward|on:95 ward|pc:-30 ward|so:-150 ward|to:-55 wash|in:85 wash|it:-30 wasnt|around:50 wasnt|here:-60 wast|of:-80 was|a:140 was|alway:-55 was|at:100 was|attack:70 was|born:-185 was|cry:-60
was|drunk:-120 was|dy:-35 was|fine:-50 was|for:30 was|given:-160 was|go:150 was|her:120 was|here:-120 was|hop:60 was|i:-55 was|in:80 was|it:-135 was|last:-125 was|lock:-90 was|me:330 was|meant:-70
was|my:100 was|no:-65 was|off:-120 was|on:70 was|right:-65 was|rude:-75 was|so:-95 was|someth:-95 was|the:115 was|ther:55 was|told:-105 was|too:-70 was|up:85 watch|and:30 watch|the:-60 water|the:65
way|i:65 way|in:-80 way|of:-85 way|out:75 way|to:50 wear|a:130 wear|the:190 websit|is:30 wedd|ring:-70 weekend|and:50 week|and:-155 week|in:45 week|on:-105 week|with:-50 weight|on:80 well|that:-30
well|up:140 went|and:50 went|for:-70 went|in:115 went|on:-30 went|to:130 went|wrong:-165 were|a:-50 were|all:-90 were|short:-95 weve|got:-140 weve|had:70 we|all:-40 we|bur:130 we|do:-80 we|go:-110
we|had:-90 we|have:-115 we|lost:-90 we|use:-35 we|were:110 we|work:-50 what|a:-125 what|are:-105 what|can:-90 what|day:105 what|did:-95 what|do:35 what|else:-95 what|frighten:55 what|happen:30
what|he:75 what|i:150 what|id:210 what|if:55 what|ill:40 what|im:30 what|in:50 what|it:50 what|its:50 what|ive:155 what|more:-35 what|my:-65 what|she:-60 what|should:-45 what|sort:-100 what|the:-35
what|this:65 what|time:-60 what|to:-25 what|ward:-225 what|would:-25 what|wrong:105 when|do:-140 when|her:110 when|hes:55 when|i:-105 when|im:75 when|it:85 when|its:170 when|nobod:-95 when|the:-105
when|ther:105 when|they:30 when|you:45 when|your:265 when|youv:185 wher|can:80 wher|do:-90 wher|does:-130 wher|i:60 wher|im:90 wher|is:-45 wher|would:-40 whether|i:-70 which|addres:-105 which|code:-80
which|email:145 which|form:60 which|i:-120 which|is:110 which|of:-75 which|one:-35 which|ones:-40 which|page:75 which|site:65 which|ward:-120 which|websit:25 whil|i:-95 whil|im:-35 whil|it:-65
whit|the:-30 whoever|runs:-120 whol|of:90 whol|ward:90 whos|on:-50 who|approv:-115 who|are:35 who|can:85 who|car:-85 who|chang:80 who|design:-50 who|do:40 who|does:-150 who|else:-55 who|find:60
who|fix:-65 who|gets:105 who|i:70 who|im:100 who|is:-150 who|look:80 who|sets:-115 who|to:60 who|wont:120 who|would:40 who|you:-110 why|am:50 why|do:-90 why|does:-135 why|im:85 why|is:-150 why|its:-75
wide|awak:-40 wife|has:80 wife|is:45 wife|left:35 wife|pass:105 will|and:30 will|anybod:115 will|be:-45 will|believ:40 will|do:-75 will|have:-195 will|i:-70 will|it:-105 will|kill:-90 will|my:95
will|the:-170 will|they:115 will|you:45 window|open:50 wish|id:-45 wish|it:115 without|esr:-130 without|her:-110 without|him:60 without|it:60 without|me:95 without|my:-25 without|the:-30 with|all:65
with|and:65 with|another:-195 with|anyth:170 with|be:125 with|computer:-85 with|covid:-110 with|esr:-75 with|everyth:130 with|her:120 with|him:155 with|his:-95 with|life:185 with|me:75 with|myself:100
with|nhsp:-100 with|no:-90 with|one:-185 with|password:-25 with|someon:95 with|someth:75 with|tech:-90 with|that:-30 with|the:95 with|them:110 with|thes:-115 with|this:-230 with|us:-125 with|you:80
wi|the:40 woke|up:120 wont|be:120 wont|eat:55 wont|finish:-55 wont|go:-110 wont|hear:130 wont|let:-185 wont|load:-50 wont|need:25 wont|open:-115 wont|pay:-35 wont|see:105 wont|send:35 wont|stop:145
wont|take:-135 wont|tell:30 word|for:55 work|alon:-140 work|and:160 work|at:-170 work|becaus:150 work|email:115 work|for:-75 work|has:145 work|here:-100 work|in:-190 work|is:30 work|it:-60
work|login:-55 work|night:-45 work|now:-170 work|on:60 work|one:-60 work|out:90 work|password:-65 work|so:-80 work|to:30 work|toda:65 work|with:30 work|without:-115 work|would:90 worr|about:70
worr|ive:-145 worr|sick:-50 worth|it:40 wouldnt|be:105 would|anyon:30 would|be:-55 would|do:65 would|even:80 would|have:120 would|i:-40 would|it:55 would|like:-280 would|miss:35 would|notic:45
would|rather:-75 would|take:-90 would|you:140 written|it:-130 written|the:60 writ|a:-40 writ|it:30 writ|my:-65 writ|this:85 writ|to:70 wrong|box:-95 wrong|goes:-105 wrong|in:-90 wrong|on:-100
wrong|one:-95 wrong|password:120 wrong|th:-30 wrong|thre:25 wrong|with:185 wrot|it:-185 year|ago:-60 year|and:40 year|in:160 year|of:170 year|sinc:-60 yes|ive:-175 your|email:130 your|end:-165
your|hav:-130 your|not:-70 your|own:200 your|the:220 your|time:55 your|train:40 youv|been:30 youv|done:155 you|a:-145 you|all:160 you|allow:155 you|and:75 you|are:-145 you|be:-125 you|can:160
you|cancel:110 you|cant:85 you|check:-55 you|clos:175 you|could:170 you|do:105 you|find:-40 you|for:70 you|have:-35 you|help:-55 you|hold:-55 you|in:-90 you|just:45 you|keep:-50 you|know:170
you|look:-160 you|lot:65 you|make:100 you|need:50 you|on:-75 you|or:-115 you|out:140 you|pass:75 you|put:180 you|resend:-110 you|reset:150 you|ring:-70 you|said:-75 you|say:-145 you|send:25 you|so:-85
you|someth:50 you|tell:-25 you|that:120 you|to:85 you|unlock:45 you|want:-50 you|were:55 you|what:30 you|with:60 you|wont:125
`;
