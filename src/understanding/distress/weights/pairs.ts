// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const pairs = `
10|mins:20 12|hour:-100 14th|taken:-45 14|days:135 15|mins:15 15|minut:-55 2016|and:-60 2027|rota:80 20|mins:-55 22|year:-50 2|and:-85 31st|of:110 3am|do:-30 3|and:60 3|attempt:-65
3|hour:-85 40|mins:-45 4|hour:80 4|pass:-25 6|and:25 80|per:-55 8|so:-150 able|to:95 about|a:-30 about|anyth:175 about|as:90 about|bank:-45 about|be:-55 about|complianc:-80
about|dy:20 about|eleven:55 about|end:-85 about|esr:30 about|feel:125 about|hang:-60 about|how:150 about|it:25 about|jump:20 about|kill:-40 about|leav:-125 about|me:100
about|my:-120 about|one:25 about|password:35 about|someth:175 about|suicid:-35 about|the:65 about|this:-135 about|thre:35 about|to:-80 about|want:20 about|when:180 about|work:105
absenc|if:-60 absolut|nightmar:-30 abusiv|relationship:115 abus|at:90 acces|it:-35 acces|stop:-35 acces|when:40 accord|to:-105 account|and:230 account|delet:-50 account|disabl:100
account|does:100 account|fine:140 account|for:170 account|is:-105 account|left:70 account|lock:65 account|of:90 account|or:-35 account|quick:80 account|stay:-90 account|to:145
acount|is:25 actual|sent:-125 addres|and:-115 addres|does:-45 addres|is:-45 addres|isnt:-65 addres|you:-110 add|my:-130 add|to:-115 adult|level:-35 affair|in:80 afraid|of:185
afraid|to:-110 after|a:-85 after|and:120 after|each:25 after|five:-85 after|four:-75 after|it:-20 after|maternit:-170 after|my:160 after|night:-20 after|shift:15 after|slid:85
after|ten:-35 after|that:-205 after|the:50 after|theatr:-95 after|this:90 after|thre:-80 after|toda:75 after|tomorrow:40 after|try:-15 after|what:105 after|work:-25 against|a:-100
against|me:-50 against|the:50 again|after:-40 again|and:-40 again|at:80 again|last:145 again|later:95 again|or:65 again|pleas:-50 again|with:25 aged|ten:-50 ago|and:-40 agre|to:-95
alarm|go:-50 alarm|goes:-25 alarm|keep:-115 alarm|went:35 alert|if:35 aliv|any:-30 allow|on:-110 allow|to:-20 all|are:20 all|be:125 all|been:-45 all|com:50 all|day:-95 all|days:35
all|fine:-100 all|for:100 all|gone:-115 all|good:-175 all|got:-85 all|have:-70 all|her:75 all|hope:70 all|i:25 all|in:180 all|ive:50 all|morn:-60 all|my:20 all|night:-145
all|of:195 all|over:30 all|round:70 all|shift:-25 all|sort:-15 all|staff:-90 all|stop:170 all|thank:15 all|the:30 all|thes:100 all|to:85 all|too:-120 all|up:70 all|very:-85
all|week:140 all|work:-155 all|written:-30 alon|here:25 alon|in:-120 alon|with:25 also|i:75 also|my:120 alway|have:65 alway|helpful:30 alway|me:-50 amount|of:90 am|i:125 and|a:-105
and|accident:95 and|account:155 and|addres:-110 and|agenc:-30 and|alcohol:-50 and|alert:35 and|all:-110 and|and:-50 and|another:-20 and|arrest:-20 and|authoriser:-70 and|award:-115
and|bank:45 and|be:45 and|bur:-80 and|burn:80 and|by:-170 and|call:120 and|came:20 and|can:60 and|cant:-230 and|check:20 and|come:-70 and|couldnt:50 and|cr:70 and|delet:80
and|didnt:-90 and|does:25 and|done:140 and|dont:95 and|ear:35 and|effort:165 and|emergenc:50 and|empt:120 and|end:40 and|envelop:65 and|esr:-155 and|essa:-90 and|even:-80
and|ever:95 and|everyon:150 and|everyth:20 and|exemption:15 and|gave:40 and|get:-80 and|go:-140 and|gone:-90 and|got:30 and|handl:-75 and|has:-25 and|he:155 and|her:-50 and|here:20
and|hes:85 and|honest:40 and|hour:-65 and|how:-60 and|hung:-50 and|i:240 and|if:135 and|im:180 and|in:-40 and|is:-80 and|it:-70 and|its:-75 and|ive:-20 and|just:105 and|last:65
and|laugh:-20 and|leav:100 and|left:-100 and|lie:55 and|like:-45 and|lock:20 and|look:-205 and|lost:-90 and|made:-75 and|me:95 and|min:-75 and|my:-100 and|need:-205 and|neither:-15
and|never:-90 and|nhs:-50 and|no:-105 and|none:-50 and|not:130 and|noth:-70 and|now:-135 and|off:-90 and|old:-55 and|on:-175 and|option:145 and|out:-20 and|over:-50 and|overdos:55
and|password:-30 and|past:-65 and|post:-55 and|prayer:-95 and|press:-55 and|put:20 and|quarter:-30 and|remember:-120 and|reset:-55 and|round:-100 and|said:-40 and|sat:60
and|saw:-50 and|say:30 and|says:70 and|scream:75 and|shak:65 and|sham:-50 and|she:225 and|shed:-40 and|shes:-90 and|shout:85 and|sit:130 and|sitt:40 and|so:120 and|some:20
and|someon:35 and|stand:70 and|star:65 and|start:-45 and|still:-235 and|stood:125 and|tell:90 and|thank:-110 and|that:-35 and|the:-250 and|then:85 and|ther:-20 and|they:105
and|theyr:85 and|theyv:-40 and|think:140 and|this:-35 and|thought:120 and|thre:65 and|tir:-50 and|took:55 and|tr:-30 and|used:-15 and|wait:85 and|want:-40 and|was:30 and|we:-110
and|went:65 and|when:-90 and|wont:40 and|work:55 and|would:-75 and|you:-95 and|your:155 annual|leav:120 another|and:-55 another|captcha:-65 another|day:130 another|go:-155
another|meet:115 another|night:75 another|one:-30 another|password:-80 another|pop:-30 another|site:30 another|trust:-165 another|way:-75 answer|26655:-35 answer|and:-80
answer|her:-60 answer|my:-45 answer|pleas:-50 answer|that:135 answer|the:-85 anxiet|is:100 anxiou|about:-70 anybod|i:-35 anyon|aliv:-90 anyon|and:100 anyon|answer:-100 anyon|ask:50
anyon|at:50 anyon|awak:-110 anyon|blam:90 anyon|i:-20 anyon|notic:-170 anyon|on:65 anyon|ther:-260 anyon|to:25 anyon|up:-120 anyon|would:35 anyth|else:100 anyth|for:120 anyth|i:-80
anyth|in:-125 anyth|is:110 anyth|now:195 anyth|on:-120 anyth|right:100 anyth|with:-125 anywa|can:115 anywa|the:65 anywher|on:-40 any|acces:65 any|better:125 any|day:-40
any|differenc:-35 any|futur:35 any|good:-45 any|longer:70 any|more:-65 any|of:165 any|other:60 any|point:-150 any|shift:175 any|support:45 any|time:-115 any|way:-20 any|wors:-100
apologis|to:75 apparent|i:-130 appraisal|at:-45 approv|it:-40 approv|my:45 approv|the:-110 app|and:-50 app|for:35 arent|show:-65 arent|ther:25 are|a:20 are|all:25 are|at:30
are|bleed:-35 are|com:20 are|different:-65 are|full:-165 are|go:75 are|in:45 are|kill:-60 are|loud:155 are|my:-20 are|no:-25 are|out:-45 are|over:65 are|shak:40 are|shot:20
are|struggl:50 are|the:75 are|ther:45 are|they:-125 are|thin:-55 are|thre:20 are|under:20 are|when:45 are|you:-90 argu|with:-45 arms|are:80 army|and:105 arm|and:25 arm|for:-20
arm|off:-75 around|the:-20 arrest|and:-25 asham|i:-20 asham|of:35 asks|for:150 asks|me:-100 ask|a:-50 ask|about:-45 ask|again:-110 ask|at:-185 ask|becaus:135 ask|befor:215
ask|god:65 ask|her:-85 ask|how:80 ask|if:150 ask|is:40 ask|me:35 ask|mother:65 ask|my:100 ask|so:15 ask|someon:40 ask|someth:-75 ask|the:55 ask|to:60 ask|without:80 ask|you:-240
assignment|number:-85 assignment|on:-40 assist|me:-65 as|a:-80 as|emergenc:60 as|far:140 as|i:-50 as|if:20 as|im:-160 as|ive:90 as|me:95 as|my:-60 as|next:55 as|sicknes:35
as|soon:125 as|the:210 as|well:180 ate|my:-140 attack|again:45 attack|by:-45 attack|ever:-35 attack|on:80 attack|when:-100 attempt|and:80 attempt|left:135 at|2:-100 at|3:160
at|3am:-225 at|4:-80 at|4am:-30 at|55:-140 at|8:-145 at|80:-55 at|9:-65 at|a:-45 at|all:-85 at|and:80 at|anyth:75 at|break:165 at|computer:-105 at|eight:-165 at|eleven:-75
at|esr:-30 at|ever:45 at|everyth:-20 at|five:-70 at|half:-65 at|his:105 at|home:140 at|induction:-75 at|it:-55 at|least:90 at|me:-45 at|midnight:105 at|my:-40 at|night:-200
at|password:-120 at|reception:65 at|school:20 at|ten:-190 at|that:-65 at|the:45 at|two:-170 at|weekend:-75 at|work:235 authenticator|app:40 authenticator|on:-75 auto|rep:-90
availabilit|in:-80 awak|ever:45 awak|is:-30 awak|sinc:80 away|and:65 away|from:160 away|his:-25 away|in:-150 away|my:-60 away|on:80 away|so:-40 a|baby:-135 a|bad:75 a|badg:-75
a|bag:80 a|band:20 a|bank:-95 a|beard:-105 a|bedpan:-65 a|better:-95 a|big:110 a|bike:-100 a|birthda:-55 a|biscuit:-90 a|bit:80 a|black:75 a|blank:40 a|bleep:-100 a|blok:-100
a|blood:15 a|book:-65 a|bottl:140 a|box:175 a|boy:35 a|break:-35 a|breakdown:95 a|brew:25 a|brick:-50 a|broken:-165 a|bug:140 a|burden:40 a|bus:-105 a|cake:-75 a|call:40
a|callback:55 a|capital:-50 a|captcha:-65 a|card:200 a|career:-45 a|chair:45 a|chaplain:-160 a|chat:-105 a|chatbot:-40 a|child:-90 a|clue:-45 a|code:-100 a|coffe:-35 a|colander:-90
a|cold:-95 a|colleagu:20 a|complaint:-125 a|computer:-105 a|confus:-20 a|consultant:55 a|counsell:105 a|counsellor:-80 a|coupl:-20 a|cours:-55 a|crisi:-20 a|cup:-45 a|daft:-45
a|danger:20 a|dark:25 a|date:75 a|day:-45 a|dead:-25 a|death:-125 a|dental:-95 a|desk:100 a|disgrac:-65 a|divorc:-25 a|doctor:50 a|domestic:-105 a|door:60 a|drink:55 a|drop:-30
a|dropdown:-135 a|drug:35 a|e:35 a|face:70 a|fag:-60 a|failur:165 a|fall:-60 a|favour:110 a|few:155 a|fire:45 a|flat:-145 a|fork:-95 a|form:40 a|fortnight:30 a|frida:-35 a|full:-85
a|funeral:35 a|funn:-30 a|ghost:-130 a|girl:15 a|good:145 a|goodby:20 a|grown:-20 a|hand:-120 a|handful:35 a|hard:30 a|heart:100 a|home:-50 a|hopeles:-35 a|hotel:55 a|huff:-65
a|hug:25 a|human:55 a|hurr:35 a|kettl:80 a|kidne:-85 a|knif:70 a|lad:105 a|lady:-175 a|landlin:15 a|lanyard:30 a|larg:-95 a|last:95 a|laugh:-105 a|leaflet:50 a|leaver:-55
a|letter:120 a|lie:-145 a|life:-150 a|line:90 a|link:-30 a|list:45 a|littl:-65 a|load:125 a|locker:-45 a|locum:-70 a|login:-75 a|long:20 a|loop:-80 a|loss:-145 a|lost:-120
a|lot:205 a|love:50 a|lump:70 a|machin:165 a|man:100 a|manager:115 a|manual:-85 a|meet:-50 a|member:15 a|memorabl:55 a|mental:-190 a|mess:165 a|messag:215 a|midwif:-80 a|minut:35
a|miscarriag:140 a|month:105 a|mortgag:-95 a|mug:70 a|mum:95 a|name:-70 a|nervou:-85 a|new:-155 a|next:40 a|nice:170 a|night:30 a|noroviru:-40 a|note:170 a|nuisanc:-110
a|number:-30 a|nurs:25 a|one:45 a|pain:-135 a|palaver:-70 a|panic:20 a|partner:-160 a|password:40 a|patient:40 a|payslip:-150 a|permanent:-70 a|person:200 a|phon:-50 a|photo:-80
a|pictur:-55 a|pillow:-80 a|pizza:-15 a|plan:-50 a|porter:70 a|post:-35 a|pram:115 a|problem:50 a|proper:-20 a|question:-90 a|quiet:25 a|real:-65 a|reason:125 a|record:110 a|red:25
a|refug:120 a|registrar:-65 a|relief:45 a|reset:30 a|resign:35 a|rest:-20 a|right:-130 a|robot:35 a|room:55 a|rope:50 a|row:65 a|rubbish:145 a|saint:-95 a|scam:-105 a|screen:90
a|screenshot:-70 a|sec:-45 a|second:45 a|shar:-60 a|shop:110 a|singl:70 a|sleep:-65 a|sore:-65 a|sort:20 a|soul:55 a|special:-55 a|staff:-55 a|stat:115 a|stick:30 a|sticker:-20
a|stiff:-95 a|ston:20 a|strok:60 a|stupid:-35 a|suicid:-105 a|sunda:-110 a|symbol:-55 a|tea:-85 a|terribl:25 a|text:35 a|th:-110 a|third:-30 a|thought:40 a|thread:80 a|tick:30
a|time:165 a|tip:120 a|token:-50 a|train:25 a|tuesda:-40 a|tumm:-40 a|uniform:165 a|union:30 a|user:-60 a|voic:130 a|volunteer:-20 a|walk:-100 a|wall:-50 a|ward:-40 a|wast:35
a|way:90 a|wee:-60 a|week:-100 a|wellbe:-15 a|whil:95 a|whol:95 a|widow:95 a|window:-50 a|word:85 a|work:-95 a|wreck:-115 a|year:90 baby|and:-25 baby|brain:-70 baby|cry:-125
baby|died:145 baby|due:-70 baby|in:-125 baby|was:35 bab|just:35 back|a:35 back|after:-95 back|and:160 back|as:-180 back|at:115 back|for:20 back|from:30 back|home:15 back|is:-50
back|last:80 back|monda:-40 back|on:35 back|out:30 back|sinc:90 back|teeth:-40 back|the:-165 back|to:-130 back|toda:-20 back|too:110 back|wher:-115 back|with:145 badg|and:-130
badg|in:70 badg|off:155 badg|on:155 badg|says:-85 bad|day:60 bad|i:50 bad|news:-20 bad|night:60 bad|option:-150 bag|of:-20 bang|my:-125 bank|account:20 bank|and:85 bank|any:-155
bank|card:105 bank|contract:20 bank|detail:-55 bank|for:-35 bank|holida:-40 bank|holiday:-50 bank|list:-15 bank|shift:130 bank|so:-25 bank|staff:-15 bare|below:15 bar|at:-85
bathroom|floor:110 bath|with:85 battery|flat:-30 batter|me:130 bay|2:-110 bear|it:60 bear|with:-160 beaten|by:40 beaten|me:-100 beat|me:-45 becaus|at:-40 becaus|he:60
becaus|hes:-85 becaus|i:-45 becaus|if:125 becaus|im:-40 becaus|it:-30 becaus|its:80 becaus|ive:105 becaus|my:-45 becaus|of:40 becaus|shes:-75 becaus|the:160 becaus|ther:50
becaus|they:-50 becaus|you:55 becom|of:50 bedroom|door:45 bedtim|with:-45 bed|3:50 bed|4:15 bed|6:-35 bed|9:-25 bed|and:80 bed|do:-25 bed|four:120 bed|is:-45 bed|manager:-15
bed|sinc:15 bed|with:75 been|able:45 been|and:40 been|ask:-115 been|at:-175 been|awak:60 been|better:55 been|born:100 been|cry:80 been|cutt:115 been|do:25 been|down:-125
been|drink:45 been|feel:140 been|five:65 been|for:40 been|gett:-40 been|given:75 been|go:70 been|gone:215 been|good:30 been|hav:20 been|here:-290 been|hid:45 been|home:65
been|in:25 been|inactiv:110 been|kick:-25 been|kind:-40 been|leav:125 been|like:-70 been|logg:60 been|look:180 been|love:-55 been|made:-60 been|me:50 been|mov:-55 been|off:-210
been|on:-210 been|one:-80 been|paid:-160 been|pass:-75 been|patient:-75 been|plann:25 been|practis:125 been|put:50 been|putt:75 been|rap:30 been|read:45 been|report:-30
been|right:-45 been|sat:85 been|say:100 been|self:70 been|sent:30 been|shut:-70 been|sick:95 been|sign:120 been|sinc:65 been|sleep:75 been|stood:55 been|tak:35 been|taken:-125
been|that:-20 been|the:40 been|think:135 been|through:95 been|to:170 been|told:200 been|try:-160 been|under:105 been|up:-130 been|very:105 been|wait:-205 been|wear:140
been|with:-60 been|work:-140 befor|a:70 befor|and:-85 befor|anybod:-110 befor|bedtim:-45 befor|christma:-95 befor|coffe:-80 befor|ever:-30 befor|frida:60 befor|i:100 befor|im:-165
befor|it:25 befor|monda:-65 befor|my:45 befor|nine:-80 befor|or:-35 befor|payroll:-15 befor|shift:20 befor|someon:135 befor|the:-25 befor|they:-30 befor|this:-60 befor|work:145
beggar|belief:-60 begg|you:-45 begin|again:-55 begun|to:120 behalf|of:-55 behind|me:-35 behind|the:-35 believ|it:25 believ|me:45 belong|to:-120 beneficiar|on:-20
bereavement|midwif:-20 bereavement|offic:-60 bereavement|officer:65 best|friend:35 best|mate:25 best|of:-15 best|th:-45 better|by:40 better|dead:105 better|if:-80 better|off:40
better|than:80 better|to:30 better|with:40 better|without:85 between|me:35 between|my:75 between|thre:-30 bev|on:-45 beyond|help:-50 be|a:30 be|able:75 be|about:55 be|add:-105
be|aliv:155 be|all:140 be|allow:55 be|alon:95 be|alright:125 be|any:30 be|anywher:115 be|around:-30 be|ars:-120 be|at:-20 be|back:-55 be|bother:-115 be|bull:65 be|busy:60
be|chang:-140 be|check:45 be|dead:215 be|do:35 be|dramatic:-145 be|easier:15 be|fine:15 be|found:-20 be|funn:130 be|gone:145 be|good:45 be|grateful:-100 be|green:-50 be|happ:75
be|happier:75 be|held:-45 be|hidden:55 be|honest:90 be|if:-140 be|kind:50 be|kinder:-25 be|let:85 be|like:220 be|lock:-145 be|logg:-130 be|me:180 be|miss:50 be|mov:50 be|my:140
be|need:75 be|nice:145 be|now:55 be|off:-90 be|ok:45 be|over:120 be|patient:-110 be|post:-35 be|put:85 be|quick:-210 be|quicker:-45 be|red:-35 be|round:80 be|scar:-100 be|see:120
be|seriou:-20 be|shown:-100 be|sick:135 be|sign:-105 be|slow:-50 be|so:-140 be|some:-60 be|strong:70 be|switch:-85 be|the:-15 be|ther:-90 be|threaten:105 be|told:25 be|upset:40
be|us:120 be|wait:35 be|want:-35 be|wher:85 be|why:-30 be|with:15 be|witness:-15 biops|result:80 birth|certificat:-35 birth|is:-45 bit|all:60 bit|dark:85 bit|frighten:-65
bit|more:25 bit|much:30 bit|of:30 bit|quiet:-75 bit|wobb:30 bit|worr:-50 black|eye:45 blam|me:50 bleed|and:80 bleep|so:-40 bles|him:-155 blok|in:-100 blood|fridg:-20
blood|result:-95 blood|th:-25 blue|folder:20 body|at:-90 book|a:-60 book|annual:155 book|leav:100 book|me:-55 book|my:-70 book|of:-100 book|on:-80 book|the:-145 born|and:-75
boss|will:-55 bother|but:-60 bother|to:105 bother|unlock:50 bother|with:140 bother|you:-125 both|work:-90 bottl|of:75 bottom|of:-55 bot|tell:-20 bought|a:-25 box|and:-155
box|for:165 box|is:-105 box|on:60 brain|cell:-20 brain|dead:-90 brain|fog:-25 brain|hurt:-60 brain|is:-45 break|and:-25 break|for:-15 break|gone:-70 break|into:-80 break|me:45
break|on:-75 break|point:55 break|room:50 break|up:-35 breath|down:-60 breath|in:-30 brick|wall:-50 bridg|and:40 broken|again:-160 broken|and:-70 broken|ankl:-115 broken|it:-120
broken|link:20 broken|me:85 broken|my:-65 broken|woman:-85 brother|been:40 brother|in:-60 brother|who:-95 brought|me:100 bully|me:-35 bull|at:125 bull|by:90 bull|so:-20
burden|on:-60 burnt|out:115 burn|out:25 burn|the:90 burst|out:130 bur|befor:-80 bur|in:-120 bur|our:80 bur|under:-50 bus|fare:60 bus|in:-95 bus|now:20 bus|stop:-85 button|and:115
button|grey:-75 but|cant:25 but|he:-55 but|hes:-85 but|i:-85 but|id:-125 but|if:20 but|im:255 but|it:-100 but|its:100 but|ive:-105 but|my:35 but|never:-90 but|no:-75 but|not:-100
but|noth:-55 but|she:-20 but|shes:-25 but|the:-110 but|ther:-70 but|they:-90 but|you:120 buy|a:-60 buzzer|went:-60 bye|for:-105 bye|then:25 bye|to:95 by|a:-165 by|email:60
by|frida:-70 by|heart:-45 by|it:-75 by|itself:40 by|mistak:-90 by|monda:115 by|my:145 by|myself:-130 by|noon:-15 by|not:40 by|now:100 by|powerpoint:-90 by|sister:-85 by|someon:30
by|text:-35 by|that:-75 by|the:-35 by|their:35 by|then:110 by|this:-50 by|tomorrow:-60 by|tonight:-40 by|your:80 call|for:-60 call|in:-30 call|it:130 call|me:95 call|room:-105
call|the:-30 calm|me:75 camera|in:70 came|and:-20 came|back:105 came|from:90 came|in:-90 came|off:-20 came|on:160 came|out:-15 came|through:-95 came|too:30 came|up:-90
cancell|everyth:115 cancel|a:115 cancel|my:50 cancel|the:-30 canna|face:65 cant|acces:-35 cant|afford:-35 cant|any:105 cant|be:-25 cant|bear:65 cant|book:-150 cant|br:35
cant|breath:-110 cant|carr:30 cant|concentrat:120 cant|cope:60 cant|deal:-110 cant|do:155 cant|eat:25 cant|enter:-100 cant|even:-15 cant|feel:50 cant|find:-265 cant|follow:105
cant|forgiv:25 cant|function:-85 cant|get:-110 cant|go:65 cant|have:150 cant|hold:185 cant|i:15 cant|keep:30 cant|leav:-70 cant|live:45 cant|log:-75 cant|look:140 cant|make:-90
cant|manag:80 cant|move:40 cant|nurs:50 cant|open:-90 cant|pay:70 cant|pick:50 cant|pictur:125 cant|put:95 cant|reach:55 cant|read:-65 cant|recall:-105 cant|remember:75
cant|ring:-40 cant|say:85 cant|see:-85 cant|seem:25 cant|settl:65 cant|shak:120 cant|show:80 cant|sit:40 cant|speak:-50 cant|stand:-40 cant|stay:80 cant|stop:-30 cant|take:-30
cant|talk:60 cant|tell:50 cant|touch:45 cant|type:85 cant|wait:-50 cant|walk:90 cant|watch:110 cant|wear:125 cant|work:-100 can|all:-50 can|be:140 can|do:40 can|drop:40 can|face:65
can|feel:40 can|fix:150 can|get:-45 can|give:50 can|go:140 can|have:95 can|he:95 can|hear:125 can|help:-130 can|i:-155 can|ive:-240 can|my:-40 can|only:45 can|pick:80 can|rent:-75
can|reset:-15 can|see:45 can|she:-95 can|somebod:-75 can|someon:-130 can|stay:-75 can|still:-30 can|stop:145 can|talk:-50 can|tell:105 can|the:-30 can|think:15 can|we:-240
can|you:75 capital|letter:-25 caps|lock:-75 captcha|says:45 card|and:20 career|break:-45 carer|leav:40 care|about:15 care|and:35 care|any:-115 care|e:-40 care|if:30 care|of:160
care|that:-60 carr|on:-85 car|about:-20 car|again:125 car|and:45 car|befor:30 car|keys:80 car|park:-160 car|reg:-105 car|to:60 car|two:55 car|wait:-20 caseload|up:75 case|it:-65
case|sensitiv:-65 cats|fed:-30 cd|cupboard:-60 certificat|in:-65 certificat|wont:40 chang|all:65 chang|befor:-135 chang|everyth:-20 chang|her:-40 chang|it:-100 chang|on:150
chang|password:25 chang|room:-100 chang|the:85 chang|ward:-95 chang|who:-75 charg|nurs:75 charg|tonight:-35 check|if:-30 check|my:-65 check|nhs:-85 check|on:25 check|the:135
check|your:40 chest|and:40 chest|goes:60 chest|pain:15 chew|my:-75 child|and:-25 child|death:-45 choos|a:90 choos|bad:-150 chos|the:-85 christma|again:95 christma|is:-65
christma|on:-15 christma|part:-130 christma|rota:-90 christma|so:45 chuck|it:-90 circl|of:-110 clapper|when:85 clean|for:30 clean|out:-140 clean|utilit:115 clear|my:-120
clear|now:-40 clear|what:145 clear|your:-45 click|and:55 click|it:-20 click|the:65 clock|on:35 clock|start:-75 clos|at:-35 clos|in:60 clos|my:15 clos|the:-80 clos|to:60
clue|what:-45 coat|on:65 code|as:-85 code|but:-40 code|by:-25 code|came:-100 code|cant:80 code|com:-125 code|didnt:-20 code|expir:-70 code|go:-15 code|goes:-100 code|hasnt:60
code|in:95 code|is:-55 code|on:65 code|runs:-55 code|to:40 code|went:75 coffe|and:-45 cold|and:80 colleagu|ask:75 colleagu|died:40 colleagu|got:-130 colleagu|is:125
colleagu|keep:-35 colleagu|left:-145 colleagu|to:40 come|and:-95 come|back:-55 come|from:-85 come|here:125 come|home:145 come|in:-20 come|on:35 come|through:-55 come|up:-35
complete|alon:170 complet|and:60 computer|and:-155 computer|at:-55 computer|for:-55 computer|in:-40 computer|is:110 computer|isnt:-50 computer|out:25 computer|says:90
computer|so:80 computer|that:-85 com|and:-65 com|back:125 com|for:135 com|in:25 com|on:80 com|out:95 com|through:-70 com|to:-70 com|up:-75 concentrat|on:135 conflict|resolution:-45
consultant|on:-45 contact|and:190 contact|your:15 contract|in:25 controll|drug:-75 cope|any:35 cope|with:-200 copy|and:-20 cop|and:-70 cop|at:25 cop|the:-85 cop|with:-35
corridor|and:15 couldnt|do:20 couldnt|even:75 couldnt|get:-45 couldnt|go:65 couldnt|remember:-30 couldnt|say:125 couldnt|sleep:-110 couldnt|think:-20 could|a:-140 could|be:15
could|cry:-185 could|die:45 could|do:160 could|go:70 could|have:-40 could|help:45 could|ive:-35 could|just:90 could|murder:25 could|pres:65 could|remember:-120 could|scream:-60
could|see:30 could|somebod:-195 could|someon:25 could|strangl:-20 could|talk:-60 could|we:-40 could|weep:-170 could|you:100 counsell|through:-55 countr|and:-75 count|and:-85
count|as:-100 count|down:45 count|on:-115 count|was:95 coupl|of:-20 cover|for:-80 cover|it:180 cover|still:30 cpd|when:50 crack|up:-40 crash|call:125 crisi|line:-20 crisi|team:-85
cross|the:55 cruel|and:40 cry|all:60 cry|and:-70 cry|at:-50 cry|baby:-105 cry|becaus:-35 cry|befor:-40 cry|ever:25 cry|for:35 cry|in:70 cry|it:-65 cry|on:205 cry|out:-140
cry|over:55 cry|this:30 cry|when:125 cr|all:-35 cr|becaus:75 cr|in:25 cr|laugh:-85 cr|off:-100 cr|when:45 cupboard|and:80 cupboard|to:-70 cup|of:-45 curtain|sinc:35 cuts|all:40
cutt|again:110 cutt|my:-100 cut|and:25 cut|me:-60 cut|my:120 cut|myself:-40 cut|off:30 cut|out:55 cut|the:45 dads|80:-60 dads|funeral:-170 dads|in:-35 dad|died:-25 dad|pass:40
dad|was:70 daft|but:35 daft|th:125 danger|to:20 dark|mode:-75 dark|plac:35 dark|room:-95 data|securit:-110 date|for:110 date|of:-120 daughter|name:-90 daughter|says:-30
daughter|set:-25 daughter|should:105 days|and:-75 days|do:-150 days|now:90 days|to:-125 day|after:-70 day|and:35 day|back:150 day|for:35 day|im:40 day|is:-20 day|it:155 day|of:-60
day|off:60 day|she:40 day|sinc:100 day|so:-70 day|this:105 day|to:-120 day|toda:-30 day|tomorrow:-25 day|without:70 deadlin|is:-45 dead|after:-30 dead|by:130 dead|if:-70
dead|in:-20 dead|insid:-80 dead|link:40 dead|man:-100 dead|on:-55 dead|ones:40 dead|or:-35 dead|than:30 dead|tir:-55 dead|weight:45 dead|yet:25 deal|with:65 dear|team:50
death|and:-45 death|certificat:35 death|grant:-25 death|on:30 debt|peopl:15 delet|account:100 delet|everyth:140 delet|it:35 delet|my:-95 delet|the:-100 dementia|and:-85
dental|nurs:25 depression|and:20 depression|is:90 depress|and:135 depress|i:30 depress|just:-150 deserv|to:25 design|this:-120 desk|and:-20 desk|so:-40 desperat|for:60
destroy|me:195 detail|in:-60 diabetic|and:35 dial|it:125 diar|and:-15 didnt|ask:90 didnt|come:70 didnt|do:-65 didnt|get:45 didnt|have:50 didnt|know:50 didnt|log:90 didnt|make:90
didnt|notic:80 didnt|trust:80 didnt|turn:20 didnt|want:120 didnt|work:150 did|everyth:-30 did|i:-165 did|in:110 did|it:-115 did|last:40 did|my:-130 did|the:140 did|to:135
did|try:120 did|you:-60 died|and:100 died|in:-170 died|last:35 died|this:35 died|when:-60 die|and:25 die|befor:-85 die|if:-120 die|in:-25 die|of:-15 die|this:-35
differenc|between:-40 differenc|to:-35 different|email:60 different|login:-120 different|number:65 different|thing:-90 dinner|in:35 disappear|for:-15 disappear|forever:30
disappear|from:-55 disgust|with:80 disorder|unit:-30 divorc|and:-35 divorc|came:-35 doctor|for:25 doctor|ive:-115 doctor|pleas:-60 doctor|put:75 doesnt|come:-35 doesnt|exist:-105
doesnt|get:-55 doesnt|go:30 doesnt|have:90 doesnt|know:-90 doesnt|like:-115 doesnt|matter:-35 doesnt|recognis:-60 doesnt|touch:135 doesnt|want:60 doesnt|work:-150 does|a:-150
does|and:90 does|anyon:30 does|everyon:-65 does|he:-140 does|it:165 does|my:-155 does|noth:-25 does|she:-145 does|somebod:75 does|that:-50 does|the:-65 does|this:-105
dogs|name:-145 dog|ate:-75 dog|but:-100 dog|was:50 domestic|abus:100 domestic|on:30 done|all:-55 done|and:120 done|befor:-110 done|for:-150 done|his:35 done|it:-185 done|on:-50
done|someth:115 done|the:150 done|with:80 done|wrong:25 dont|answer:110 dont|ask:40 dont|book:15 dont|bother:115 dont|care:-155 dont|deserv:70 dont|do:-245 dont|even:120
dont|exist:-200 dont|feel:60 dont|find:185 dont|get:-50 dont|go:-60 dont|have:-190 dont|know:-70 dont|leav:130 dont|like:-105 dont|live:-120 dont|look:115 dont|make:-185
dont|match:-95 dont|mean:20 dont|meet:150 dont|mind:-35 dont|much:35 dont|need:-115 dont|open:100 dont|put:-30 dont|real:130 dont|recognis:30 dont|remember:65 dont|rep:65
dont|ring:85 dont|see:100 dont|send:165 dont|sleep:15 dont|speak:85 dont|suppos:65 dont|tell:-30 dont|think:325 dont|trust:90 dont|turn:65 dont|understand:-170 dont|wake:-55
dont|want:-95 dont|wish:115 dont|wna:100 dont|work:-40 dont|worr:30 door|again:50 door|i:75 door|is:-115 door|of:25 door|shut:60 door|to:-55 dose|of:-165 doubl|book:-85
doubt|ill:155 download|my:-55 down|all:-75 down|as:-230 down|for:-95 down|my:130 down|sinc:-50 down|the:50 down|this:-80 down|to:55 down|with:-85 do|a:120 do|about:-45
do|another:230 do|any:45 do|anyth:-35 do|bank:-95 do|computer:100 do|conflict:-35 do|e:95 do|everyth:50 do|fire:-45 do|for:25 do|her:25 do|i:-245 do|if:175 do|inform:-70 do|is:40
do|it:-240 do|ive:-245 do|mandator:-20 do|me:-70 do|modul:60 do|my:75 do|night:30 do|normal:155 do|on:-20 do|one:85 do|other:75 do|password:125 do|peopl:165 do|safeguard:50
do|so:75 do|sums:45 do|the:50 do|they:30 do|this:-175 do|thre:100 do|to:-15 do|we:35 do|when:65 do|with:140 do|wrong:-145 do|you:65 dramatic|but:-145 drawer|and:105 drawn|and:-30
dread|com:65 dread|the:-30 dread|this:-145 drew|it:45 drink|and:40 drink|befor:70 drink|ever:-25 drink|in:80 drink|machin:-60 driver|competenc:-50 driv|a:-80 driv|and:25
driv|home:30 driv|me:-170 driv|past:50 driv|with:20 dropp|a:-155 dropp|my:-75 drop|a:-25 drop|down:-95 drop|my:40 drown|in:-35 drug|cupboard:-20 drug|error:55 drug|keys:-90
drug|round:40 drug|trolle:-75 drunk|on:25 due|and:-70 due|monda:-55 due|on:70 due|the:60 due|to:-40 dy|and:25 dy|in:95 dy|of:-65 each|of:-45 each|other:-60 each|time:85
each|week:20 earliest|i:-75 earning|for:-55 ear|grav:-25 easier|if:-155 easier|to:-100 eaten|sinc:-90 eat|disorder:-30 eat|in:40 eat|me:130 eat|my:-75 edge|of:110 ed|nurs:-55
eight|in:35 eight|month:15 eldest|has:-20 eleven|last:-75 eleven|tim:80 else|can:85 else|got:-195 else|has:20 else|is:-205 else|sees:-120 else|to:75 els|name:-95 email|addres:20
email|and:-85 email|chang:-20 email|com:-60 email|does:120 email|for:-60 email|goes:-40 email|i:-30 email|in:30 email|is:-30 email|me:-185 email|never:-25 email|not:15 email|or:-80
email|that:-35 email|the:-70 email|when:105 empt|insid:125 end|and:120 end|date:60 end|if:-90 end|is:-40 end|it:140 end|my:-105 end|of:-180 end|on:15 end|the:-110 end|thing:-35
end|this:-120 end|to:40 end|up:-70 end|with:60 energ|to:-30 engin|off:-70 enough|and:155 enough|of:45 envelop|for:140 error|and:-30 error|messag:-95 esrs|got:-95 esrs|the:115
esr|acces:15 esr|and:40 esr|can:25 esr|either:140 esr|email:-120 esr|for:105 esr|from:-25 esr|has:25 esr|if:-115 esr|is:-20 esr|it:-70 esr|ive:70 esr|lock:115 esr|login:85
esr|mak:50 esr|password:-90 esr|reset:-135 esr|says:20 esr|send:-100 esr|sinc:-40 esr|so:55 esr|to:35 esr|usernam:20 esr|want:-50 esr|when:175 esr|with:-50 esr|wont:-70
estat|told:-30 even|a:110 even|all:-150 even|care:65 even|do:100 even|exist:-40 even|manag:105 even|notic:30 even|the:65 everyon|a:100 everyon|be:85 everyon|down:80
everyon|else:-115 everyon|got:95 everyon|laugh:35 everyon|mov:145 everyon|on:-70 everyon|says:100 everyon|think:25 everyon|would:-70 everything|gone:-105 everything|paid:130
everything|very:-60 everyth|about:-25 everyth|and:-50 everyth|else:90 everyth|except:40 everyth|feel:60 everyth|hurt:140 everyth|i:-65 everyth|is:-110 everyth|it:-55
everyth|right:-55 everyth|tak:145 ever|and:-55 ever|bill:205 ever|box:-20 ever|day:105 ever|door:60 ever|end:-20 ever|five:-45 ever|get:-115 ever|month:-125 ever|night:125
ever|password:-180 ever|patient:105 ever|shift:115 ever|singl:-55 ever|so:30 ever|time:50 ever|updat:-55 ever|want:105 ever|week:-70 ever|year:-170 exact|how:85 exam|and:25
exam|are:65 except|the:-55 excus|the:-125 exemption|from:15 exhaust|all:-150 exhaust|and:30 expect|to:30 expir|again:-125 expir|and:35 expir|in:180 expir|whil:45 extra|shift:30
ex|has:-75 ex|is:50 eyes|and:50 eyes|are:15 eyes|becaus:20 eyes|this:20 eye|and:20 eye|clinic:-40 e|i:-15 e|learn:55 e|on:-85 face|another:-20 face|go:15 face|it:25 face|on:75
face|to:-150 fail|and:95 fail|at:-55 fall|apart:30 fall|out:30 fami|get:35 fami|in:-120 fami|look:120 fami|of:-135 far|as:140 far|down:30 fast|ones:50 fear|of:-65 fed|up:-90
feel|a:-135 feel|anyth:45 feel|awful:-95 feel|complete:85 feel|daft:-100 feel|dead:70 feel|faint:-120 feel|great:-90 feel|hopeles:145 feel|it:100 feel|low:-105 feel|noth:75
feel|personal:-50 feel|quit:-20 feel|real:75 feel|right:30 feel|rough:-20 feel|sick:-90 feel|so:160 feel|stupid:-155 feel|suicid:20 feel|trapp:120 feel|unsaf:-50 feel|very:125
feel|when:80 feel|worthles:50 feel|your:-185 feet|are:-60 fell|in:-60 felt|like:-50 felt|noth:20 felt|so:-60 fgm|modul:35 fifteen|minut:95 fifteen|year:-45 fight|with:15
fill|in:-110 fill|it:-35 fill|the:115 final|in:-60 final|payslip:30 find|it:35 find|me:-20 find|my:-85 find|myself:-75 find|out:60 find|reason:100 find|the:-45 find|thing:120
find|your:30 fine|and:90 fine|now:90 fine|thank:-120 finger|are:65 finish|all:55 finish|at:-125 finish|in:40 finish|it:-155 finish|me:-105 finish|my:95 finish|the:-85
finish|with:-20 fire|alarm:-25 fire|befor:-65 fire|modul:35 fire|safet:-145 fire|train:-130 fire|warden:85 first|of:80 first|or:35 first|page:-65 first|pet:-60 first|shift:85
first|th:60 first|time:-100 five|minut:-50 five|so:-60 fix|it:-180 fix|me:-105 fix|one:-80 flashback|to:-115 flatmat|is:40 flat|and:55 flexibl|work:-85 flinch|when:75
floor|again:105 floor|and:30 floor|for:-30 floor|of:65 flu|jab:-80 fob|watch:25 foggiest|what:-145 follow|me:85 food|in:90 forget|everyth:-140 forget|it:-90 forget|my:-120
forget|what:160 forgiv|me:-20 forgiv|myself:25 forgotten|button:-45 forgotten|ever:-30 forgotten|everyth:-105 forgotten|it:-200 forgotten|my:-70 forgotten|on:65
forgotten|password:80 forgotten|the:-65 forgotten|usernam:85 forgot|it:-55 forgot|my:-75 forgot|pw:-125 fork|in:-95 form|have:-15 form|is:120 form|so:145 form|when:35 fort|minut:75
fort|year:65 for|12:-20 for|a:35 for|absenc:-60 for|ages:40 for|all:-120 for|and:-85 for|anybod:30 for|anyon:55 for|anyth:30 for|chang:45 for|christma:20 for|continu:150
for|cry:160 for|days:115 for|everybod:-40 for|everyon:-130 for|everyth:120 for|five:25 for|garter:-60 for|gett:-115 for|good:25 for|half:-80 for|help:130 for|her:130 for|him:80
for|his:35 for|hour:-65 for|if:-35 for|induction:-110 for|it:55 for|januar:120 for|leav:-75 for|lunch:-95 for|me:155 for|mental:-40 for|month:70 for|my:-110 for|new:-50
for|next:-60 for|nhs:-65 for|nhsp:20 for|night:-50 for|not:-165 for|noth:-35 for|now:-35 for|occupational:-65 for|once:-140 for|one:25 for|our:75 for|peopl:-100 for|pharmac:-85
for|porter:-30 for|real:45 for|revalid:-45 for|rota:-95 for|samaritan:170 for|shar:-25 for|sicknes:25 for|six:-40 for|so:15 for|someon:25 for|staff:65 for|submitt:-70
for|switchboard:-50 for|ten:115 for|the:-125 for|them:230 for|think:25 for|thirt:-25 for|this:-130 for|thre:60 for|try:40 for|twelv:15 for|two:45 for|typ:85 for|us:-100 for|wast:85
for|week:-20 for|when:145 for|whoever:195 for|work:55 for|year:-35 found|a:95 found|and:-100 found|my:140 found|myself:50 found|someth:-30 found|the:50 four|days:120
four|funeral:105 four|hour:-125 four|night:-55 four|of:40 four|tim:75 freez|in:-50 fresh|hell:-25 frida|and:40 frida|so:-85 friend|and:110 friend|at:-30 friend|from:35
friend|on:-70 friend|says:-80 frighten|me:75 frighten|of:-75 frighten|to:-95 from|a:120 from|and:25 from|frida:-35 from|her:55 from|here:100 from|him:175 from|home:-175
from|it:-155 from|kerala:40 from|last:-20 from|mat:-25 from|maternit:-30 from|monda:80 from|this:160 from|tonight:-105 from|train:40 from|when:-20 front|of:35 full|of:15
full|stop:-75 function|without:-95 funeral|is:25 funeral|was:-165 funn|but:55 funn|how:40 futur|for:-50 garter|if:-60 gave|away:-75 gave|him:-35 gave|it:-55 gave|my:-185
gave|the:60 gave|up:-70 gave|us:60 gets|bad:115 gets|everyth:55 gets|me:-135 gets|my:85 gets|out:35 gets|to:50 gets|told:-45 gett|everyth:-15 gett|in:-170 gett|into:65 gett|my:-90
gett|on:-60 gett|out:30 gett|the:30 gett|to:135 gett|wors:65 get|a:-205 get|any:70 get|anyth:85 get|as:40 get|at:95 get|away:145 get|back:-150 get|down:35 get|easier:135
get|from:-60 get|help:155 get|her:-65 get|him:-60 get|his:-30 get|hold:-20 get|if:20 get|in:-355 get|into:-50 get|it:215 get|lock:-25 get|me:-215 get|mov:25 get|on:-195 get|out:-20
get|over:95 get|paid:-145 get|past:-75 get|signal:-40 get|someon:20 get|the:70 get|them:-35 get|this:-35 get|through:215 get|to:260 get|up:300 ghost|by:25 girl|are:-45 girl|is:-30
girl|need:95 girl|on:50 girl|was:-55 given|her:-90 given|it:35 given|me:170 given|my:-140 given|one:-30 given|to:-85 given|up:50 give|a:-45 give|anyth:75 give|him:105 give|it:-20
give|me:-140 give|my:155 give|out:30 give|up:-170 giv|me:-40 giv|no:-145 giv|up:25 glass|on:-20 god|give:-110 god|i:-115 god|just:-20 god|know:100 goes|at:-25 goes|befor:90
goes|down:-45 goes|like:85 goes|my:-70 goes|round:-60 goes|through:60 goes|tight:60 goes|to:-175 goes|up:170 goes|wrong:25 gone|a:110 gone|back:-20 gone|befor:50 gone|black:-120
gone|blank:-115 gone|clean:-140 gone|cold:-75 gone|dark:-85 gone|in:-30 gone|midnight:30 gone|out:-60 gone|quiet:-50 gone|sinc:65 gone|somewher:-50 gone|through:-95 gone|to:-205
gone|up:-80 gone|wrong:-55 goodby|and:-100 goodby|cruel:-85 goodnight|and:65 good|and:-50 good|at:260 good|day:170 good|enough:-55 good|even:-100 good|for:65 good|night:-75
good|now:-50 good|time:55 good|way:30 good|with:-60 got|a:-115 got|and:-85 got|any:65 got|as:115 got|back:-125 got|camera:40 got|dementia:-15 got|divorc:-60 got|enough:65
got|her:25 got|here:-100 got|hers:-115 got|his:25 got|hold:60 got|home:-75 got|in:20 got|it:-30 got|left:35 got|lock:30 got|long:-135 got|marr:-15 got|me:-80 got|my:-25 got|no:115
got|nobod:125 got|noth:-155 got|out:135 got|pill:-15 got|ptsd:50 got|six:135 got|someon:85 got|tablet:-105 got|that:25 got|the:-15 got|their:-180 got|ther:-110 got|this:125
got|through:135 got|to:180 got|told:-80 got|what:-100 go|and:215 go|anywher:110 go|at:80 go|away:-75 go|back:-85 go|by:105 go|cold:-25 go|for:-155 go|home:-135 go|if:55 go|in:35
go|live:-90 go|mad:-95 go|off:-105 go|on:30 go|out:-25 go|outsid:-60 go|past:100 go|quiet:65 go|round:110 go|somewher:90 go|ther:100 go|through:-20 go|to:95 go|under:55 go|up:50
go|whil:-60 go|wrong:-25 gp|has:60 gp|says:65 grandad|on:-70 grateful|if:-85 green|by:-135 green|on:20 grey|out:-155 ground|to:30 group|chat:45 group|for:-100 grown|up:-50
guts|for:-60 had|a:85 had|and:30 had|another:-60 had|enough:105 had|four:35 had|gone:-50 had|his:-35 had|it:-215 had|my:-110 had|noth:-90 had|nowt:-170 had|the:55 had|tim:-35
had|to:260 had|too:-65 had|two:-15 hair|is:155 hair|out:-155 halfwa|through:-30 half|a:120 half|and:-115 half|of:60 handover|and:135 hand|and:-45 hand|are:-205 hand|back:40
hand|go:80 hand|have:75 hand|in:-115 hand|me:-40 hand|on:-30 hand|shak:15 hand|was:160 hand|wont:25 hang|by:80 hang|himself:-35 hang|in:-115 hang|on:-90 happen|and:95 happen|at:50
happen|i:80 happen|if:-50 happen|in:130 happen|when:-50 happier|if:-15 harass|by:-70 hard|of:-120 hard|to:100 harm|and:-25 hasnt|been:80 hasnt|come:65 hasnt|got:20 hasnt|spoken:35
hasnt|turn:-125 has|a:-70 has|acces:-30 has|ask:-60 has|been:-170 has|broken:170 has|chang:-25 has|come:-25 has|dementia:-145 has|died:95 has|disappear:-65 has|end:20 has|expir:15
has|finish:-20 has|forgotten:80 has|gone:145 has|it:40 has|left:-140 has|lock:-20 has|one:-20 has|pass:-45 has|said:-60 has|shown:20 has|taken:115 has|the:-25 has|to:205
has|told:20 has|used:-100 hate|computer:-25 hate|esr:-40 hate|me:-135 hate|monday:-105 hate|my:35 hate|myself:-100 hate|this:-100 hat|me:-25 havent|been:-135 havent|done:-60
havent|eaten:35 havent|got:35 havent|open:-40 havent|slept:-80 havent|spoken:25 havent|told:70 have|a:-180 have|acces:55 have|all:25 have|and:-125 have|another:-105 have|any:-100
have|anyon:35 have|been:285 have|done:-90 have|feeling:-160 have|for:-25 have|gone:15 have|grown:-70 have|had:-90 have|his:45 have|i:-70 have|it:125 have|me:70 have|merc:-75
have|more:-105 have|my:120 have|no:-35 have|one:-90 have|shout:95 have|start:105 have|stopp:130 have|the:-25 have|to:240 have|told:-20 have|two:-50 have|work:-145 hav|a:30
hav|and:-220 hav|flashback:155 hav|my:-20 hav|suicid:25 hav|the:95 hca|cant:25 hca|is:-20 head|against:-35 head|all:75 head|and:15 head|been:-25 head|full:80 head|gone:190
head|hurt:-100 head|in:-35 head|is:20 head|like:-25 head|not:-45 head|on:-110 head|with:-45 healthcar|assistant:20 health|help:70 health|is:90 health|retirement:-40
health|support:35 heard|my:105 heard|of:-165 heart|attack:40 heart|cant:-135 heart|failur:-155 heart|go:60 heart|goes:120 heart|in:105 heart|is:185 heart|sank:-45 hear|a:200
hear|from:60 hear|it:40 hear|my:80 hear|myself:35 hear|that:80 hear|the:-115 hear|thing:-100 hear|voic:160 hed|be:55 hed|have:65 held|a:65 held|hostag:-40 hell|is:-70 hell|know:150
hell|see:85 help|a:35 help|and:140 help|at:-95 help|but:45 help|her:-65 help|me:-225 help|peopl:20 help|pleas:-50 help|twic:15 help|us:-50 help|with:170 here|a:-115 here|and:-155
here|any:90 here|at:-45 here|befor:-30 here|by:65 here|here:40 here|im:-55 here|in:-60 here|is:120 here|nine:-100 here|on:-130 here|or:100 here|sinc:-105 here|so:-80 here|to:120
here|tomorrow:-120 here|too:-110 here|wait:25 here|when:-140 here|with:-55 herself|in:50 hers|straight:-115 her|account:-40 her|and:-60 her|arms:40 her|baby:-25 her|birthda:45
her|but:25 her|car:20 her|dad:60 her|daughter:-100 her|down:-80 her|eyes:35 her|for:-90 her|locker:25 her|manager:-45 her|nam:-75 her|name:175 her|off:-120 her|own:40
her|password:95 her|payslip:-30 her|phon:145 her|shift:-80 her|train:50 hes|a:105 hes|back:95 hes|been:65 hes|chang:55 hes|go:35 hes|gone:-195 hes|got:90 hes|in:75 hes|lock:-115
hes|my:35 hes|never:-40 hes|not:50 hes|on:-50 hes|out:105 hes|put:75 hes|stopp:40 hes|the:110 he|ask:-35 he|brok:55 he|came:-55 he|cant:110 he|could:65 he|couldnt:-150 he|did:-40
he|died:-70 he|do:-80 he|does:55 he|doesnt:95 he|find:-40 he|follow:45 he|get:70 he|gets:20 he|go:-160 he|had:30 he|has:-60 he|hasnt:-85 he|is:25 he|isnt:35 he|keep:-30 he|know:55
he|laugh:85 he|left:25 he|need:155 he|open:25 he|pick:45 he|read:55 he|said:55 he|says:-60 he|sees:110 he|smash:120 he|tak:35 he|told:-40 he|want:-20 he|was:-55 he|will:35
he|work:20 hid|from:-25 hid|in:50 hid|it:20 himself|and:35 him|and:40 him|it:30 him|my:45 him|not:40 him|off:-55 him|on:130 him|to:-120 hip|done:-95 his|bed:60 his|bike:30
his|car:55 his|dog:40 his|email:-95 his|hand:55 his|login:-45 his|mum:45 his|mums:-55 his|name:-60 his|old:-80 his|own:20 his|phon:180 his|tablet:-85 his|watch:15 hits|me:85
hit|by:-55 hit|me:-30 hit|the:-70 hi|its:75 hold|a:35 hold|for:-105 hold|it:120 hold|me:30 hold|music:-120 hold|my:-55 hold|of:-40 hold|on:-110 hold|the:145 hold|with:-95
holida|and:-125 holida|in:-100 home|and:135 home|at:45 home|i:35 home|id:-30 home|in:40 home|instead:-20 home|it:-135 home|now:-140 home|on:85 home|phon:-110 home|till:-85
home|to:90 home|toda:40 home|tonight:-45 home|with:75 honest|cant:20 honest|ive:-20 honest|what:-25 honest|who:-100 honest|with:-25 hopeles|and:135 hopeles|case:-135 hope|for:-40
hope|i:70 hope|of:-80 hope|that:-80 hope|you:-95 hop|for:35 hop|the:90 hospital|i:-80 hospital|no:-155 hostag|by:-40 hour|ago:45 hour|and:105 hour|between:110 hour|for:-30
hour|in:-50 hour|is:-80 hour|kip:-100 hour|lock:135 hour|no:-35 hour|of:-65 hour|on:100 hour|over:25 hour|shift:-80 hour|sleep:-25 hour|to:45 hour|when:-35 hour|with:-15 hous|in:55
hous|is:45 hous|the:-75 how|bad:25 how|can:105 how|does:30 how|i:185 how|im:55 how|it:-25 how|long:-130 how|many:-95 how|much:-70 how|quick:75 how|that:20 how|they:45 how|to:75
hr|keep:-25 hr|want:40 huff|becaus:-65 hugg|me:60 human|and:45 humiliat|me:-30 hung|drawn:-30 hung|up:-25 hurr|and:35 hurr|up:-75 hurt|me:-45 hurt|my:-105 hurt|myself:-15
hurt|someon:-20 hurt|the:-40 husband|a:-65 husband|and:25 husband|died:95 husband|doesnt:110 husband|got:-125 husband|has:45 husband|hits:35 husband|is:75 husband|keep:30
husband|says:-80 husband|work:-25 idea|what:-175 id|a:165 id|ask:-115 id|be:100 id|been:-30 id|check:-55 id|do:-25 id|done:30 id|dropp:60 id|forgotten:-45 id|get:65 id|give:100
id|gone:-30 id|had:145 id|have:15 id|just:30 id|kill:45 id|know:-50 id|left:-20 id|like:-30 id|love:-65 id|never:-65 id|no:-25 id|not:60 id|pres:175 id|quit:30 id|rather:-125
id|see:-100 id|sell:-55 id|sooner:25 id|swap:165 id|use:45 if|a:80 if|anyon:75 if|he:-105 if|i:40 if|id:80 if|im:110 if|it:-105 if|its:50 if|my:70 if|only:-20 if|she:105 if|shes:85
if|somebod:-165 if|someon:110 if|the:-110 if|ther:115 if|they:80 if|this:-75 if|train:-75 if|youd:75 if|your:185 if|youv:55 ignor|me:-125 ill|be:20 ill|do:45 ill|have:-170
ill|health:-20 ill|leav:-45 ill|live:-80 ill|need:-135 ill|never:65 ill|not:30 ill|ring:-135 ill|see:120 ill|troubl:50 im|a:-40 im|about:-205 im|afraid:-45 im|all:-20 im|allow:-20
im|alon:-140 im|alread:40 im|alright:-70 im|alway:40 im|and:90 im|ask:-115 im|at:75 im|awak:-25 im|back:-115 im|be:175 im|begg:-95 im|behind:-45 im|beyond:-50 im|break:150
im|broken:15 im|burnt:35 im|cold:-85 im|compliant:-70 im|computer:-20 im|cop:-125 im|count:60 im|cry:130 im|dead:-270 im|deaf:-85 im|deceas:90 im|depress:-20 im|desperat:-55
im|disappear:85 im|disappoint:25 im|do:-80 im|done:55 im|drown:-25 im|due:-85 im|exhaust:-55 im|expect:-20 im|fall:15 im|feel:-70 im|fine:-35 im|finish:-20 im|for:170
im|frighten:115 im|from:-45 im|fum:-130 im|gett:80 im|go:15 im|gone:-180 im|griev:145 im|hang:190 im|hard:-120 im|hav:-25 im|hear:100 im|here:70 im|hid:20 im|hold:95 im|honest:50
im|i:-315 im|jealou:30 im|just:-60 im|late:-25 im|leav:-50 im|like:120 im|liv:-25 im|livid:-85 im|lock:-95 im|logg:55 im|los:70 im|lost:-105 im|meant:-75 im|mental:25
im|miserabl:-40 im|new:-40 im|no:60 im|not:35 im|noth:185 im|nurs:15 im|off:-55 im|ok:-55 im|on:-60 im|only:70 im|out:-30 im|outsid:-35 im|overdu:-160 im|past:-70 im|plann:15
im|pregnant:-60 im|proper:95 im|red:-20 im|sad:-65 im|safe:70 im|sat:150 im|self:35 im|seriou:90 im|shak:145 im|sick:110 im|snapp:45 im|so:110 im|sorr:250 im|staff:-60 im|start:-45
im|still:80 im|stood:65 im|struggl:20 im|stuck:55 im|such:-25 im|suicid:80 im|suppos:-60 im|sure:-60 im|talk:-130 im|tell:190 im|terrif:90 im|the:-35 im|think:-15 im|this:-140
im|tir:-35 im|to:15 im|told:25 im|too:95 im|truthful:35 im|try:80 im|under:125 im|up:85 im|us:45 im|very:125 im|walk:130 im|wast:-145 im|watch:25 im|with:15 im|work:15 im|worr:-80
im|worth:115 im|writ:-75 incident|form:-20 induction|and:-90 infection|control:70 inform|governanc:-130 inform|you:55 inquest|i:25 instead|of:80 insuranc|number:-120
international|nurs:-45 into|a:-90 into|any:-105 into|esr:-15 into|my:60 into|nhs:-85 into|nhsp:-115 into|the:70 into|this:105 intranet|and:65 invalid|token:120 invent|a:-80
investig|and:55 investig|by:-45 invisibl|to:-70 in|10:25 in|12:-55 in|14:135 in|a:115 in|again:20 in|and:55 in|anyth:145 in|april:95 in|as:35 in|august:-65 in|bay:-140 in|bed:-105
in|befor:-60 in|bits:45 in|but:25 in|by:-30 in|case:130 in|charg:-95 in|circl:-135 in|crisi:-35 in|date:-45 in|days:80 in|december:30 in|despair:95 in|esr:-55 in|estat:-110
in|ever:50 in|flood:155 in|for:-35 in|from:120 in|front:35 in|handover:15 in|her:-55 in|here:-75 in|his:85 in|hospital:-110 in|ill:-15 in|it:-60 in|its:50 in|itu:135 in|januar:-145
in|junk:-30 in|law:50 in|manila:25 in|march:95 in|may:-50 in|me:140 in|month:45 in|more:125 in|my:125 in|myself:-70 in|on:-115 in|one:155 in|or:-35 in|order:190 in|our:-50
in|over:-55 in|password:-45 in|peac:-75 in|piec:-25 in|red:-90 in|resu:-60 in|room:35 in|servic:110 in|sick:-70 in|six:15 in|spain:-50 in|spr:25 in|staff:-45 in|tear:-145
in|ten:-85 in|that:115 in|the:70 in|then:-75 in|ther:-95 in|this:-35 in|till:-115 in|to:-75 in|toda:105 in|toilet:40 in|tomorrow:50 in|tonight:-20 in|touch:-105 in|troubl:-210
in|two:-35 in|uniform:50 in|week:35 in|with:-95 in|wrong:55 in|your:-90 isnt|a:60 isnt|about:90 isnt|accept:-65 isnt|arriv:-60 isnt|done:-165 isnt|found:-90 isnt|good:-225
isnt|green:-35 isnt|in:-110 isnt|it:65 isnt|list:-30 isnt|me:45 isnt|one:-80 isnt|recognis:-40 isnt|right:110 isnt|the:130 isnt|ther:-40 is|12:40 is|a:-55 is|abusiv:30 is|all:105
is|anybod:-95 is|anyon:-140 is|at:-100 is|back:65 is|bad:-55 is|be:45 is|better:35 is|broken:-200 is|bully:-45 is|but:145 is|com:135 is|compulsor:-150 is|dead:-35 is|destroy:180
is|done:-55 is|down:-35 is|due:-100 is|dy:165 is|eat:-25 is|empt:-40 is|everyth:-125 is|fine:-150 is|finish:50 is|fitt:65 is|for:60 is|from:-45 is|full:50 is|go:130 is|gone:160
is|good:-45 is|green:-55 is|grey:-110 is|hell:100 is|hopeles:-20 is|i:-20 is|it:-145 is|just:45 is|leav:-50 is|life:-120 is|like:50 is|lock:35 is|mak:130 is|me:-75 is|miss:-45
is|my:-265 is|nhsp:-70 is|no:35 is|noth:-60 is|off:60 is|ok:-90 is|on:-230 is|one:40 is|out:-40 is|pass:-65 is|pointles:80 is|pound:-30 is|red:-25 is|refus:35 is|right:-45
is|self:95 is|shut:-45 is|sleep:-45 is|so:30 is|sort:90 is|soul:-75 is|still:145 is|suicid:95 is|terribl:120 is|that:-130 is|tir:185 is|tomorrow:-40 is|too:105 is|tortur:-20
is|typ:-20 is|unbearabl:15 is|very:65 is|violent:60 is|what:-85 is|wher:95 is|work:-180 is|wors:125 is|wrong:-85 itd|only:50 itll|be:30 its|a:35 its|about:-25 its|after:65
its|all:85 its|alright:55 its|alway:-145 its|ask:-80 its|bad:90 its|becaus:75 its|been:-180 its|broken:-235 its|by:80 its|chang:-25 its|come:50 its|dark:-95 its|do:-85
its|done:-115 its|down:-160 its|easier:40 its|everyth:80 its|fine:-60 its|for:20 its|funn:-110 its|gett:35 its|gone:-45 its|got:50 its|her:-30 its|his:115 its|in:-165 its|just:120
its|kill:100 its|like:60 its|load:-20 its|lock:-175 its|mak:20 its|me:200 its|more:125 its|my:65 its|not:-90 its|noth:100 its|on:-130 its|one:-25 its|own:50 its|rain:-55
its|real:-50 its|reject:-25 its|safer:60 its|slow:100 its|so:-45 its|start:155 its|stopp:-50 its|taken:-30 its|ten:75 its|the:225 its|ther:65 its|tim:-130 its|too:-120 its|very:-85
its|wors:30 its|you:80 its|your:-70 it|a:-80 it|after:-80 it|again:-185 it|all:295 it|alway:90 it|and:-165 it|as:145 it|ask:55 it|asks:-90 it|at:-120 it|be:-30 it|becaus:-75
it|befor:-45 it|better:160 it|blank:75 it|by:-100 it|came:-60 it|can:-90 it|cant:-110 it|com:95 it|come:-90 it|could:25 it|crash:-135 it|delet:55 it|didnt:40 it|doesnt:60
it|done:35 it|dont:-105 it|down:-205 it|ear:-25 it|end:-85 it|esr:-20 it|ever:70 it|expir:-50 it|for:-85 it|four:25 it|from:-170 it|get:150 it|gets:215 it|gett:20 it|giv:-100
it|go:90 it|goes:-55 it|gone:-45 it|got:85 it|had:-115 it|happen:240 it|hard:-20 it|has:-55 it|hasnt:-130 it|hat:-80 it|hate:-110 it|have:-40 it|help:35 it|hurt:155 it|i:90
it|if:220 it|in:85 it|is:170 it|isnt:255 it|just:-20 it|keep:-80 it|know:-95 it|last:-95 it|let:45 it|lets:-60 it|logg:-90 it|look:100 it|mak:-40 it|make:-35 it|matter:185
it|may:-30 it|me:-65 it|mean:-50 it|might:-75 it|more:80 it|most:30 it|my:-40 it|myself:-225 it|need:-135 it|never:-160 it|next:145 it|normal:75 it|not:45 it|now:-95 it|off:-20
it|on:-90 it|once:-70 it|only:-40 it|open:-50 it|or:70 it|out:-35 it|over:-40 it|pass:55 it|phon:-120 it|pleas:-100 it|quick:-30 it|real:-80 it|refus:-50 it|reject:-110 it|safe:-80
it|said:-20 it|sav:-40 it|say:-30 it|says:25 it|send:35 it|sent:-70 it|should:90 it|show:-15 it|sinc:-80 it|slow:45 it|so:20 it|still:-230 it|stopp:-165 it|tak:105 it|take:-75
it|tell:-25 it|thank:-70 it|that:120 it|then:-15 it|think:-110 it|this:90 it|threw:-35 it|tim:-120 it|toda:-180 it|together:75 it|tomorrow:20 it|tonight:135 it|too:-105 it|took:-70
it|twic:-90 it|up:30 it|want:-175 it|was:35 it|wasnt:110 it|were:-45 it|when:-105 it|with:45 it|without:35 it|wont:-175 it|work:-215 it|wors:55 it|would:35 it|wouldnt:80
it|wrong:20 ive|a:-155 ive|aged:-90 ive|alread:75 ive|alway:-35 ive|and:25 ive|another:-25 ive|becom:130 ive|been:-55 ive|begun:145 ive|bought:-35 ive|broken:-120 ive|cancell:100
ive|chang:125 ive|check:-70 ive|click:-65 ive|come:110 ive|cr:-75 ive|cut:40 ive|delet:15 ive|died:-115 ive|disappear:-45 ive|done:-130 ive|ever:95 ive|exhaust:-170 ive|fear:30
ive|fill:-105 ive|finish:-100 ive|follow:-65 ive|forgotten:-115 ive|found:60 ive|four:25 ive|given:90 ive|got:195 ive|had:-35 ive|hit:30 ive|hurt:85 ive|just:-105 ive|learnt:65
ive|left:30 ive|let:110 ive|lock:-225 ive|look:45 ive|lost:-70 ive|made:-95 ive|miss:-165 ive|mov:-85 ive|my:-20 ive|never:-85 ive|no:55 ive|nobod:115 ive|not:85 ive|noth:-55
ive|now:-105 ive|only:85 ive|paid:130 ive|press:130 ive|ptsd:-20 ive|put:-30 ive|reach:185 ive|run:-90 ive|said:50 ive|seen:-25 ive|slept:-25 ive|sold:-85 ive|start:215
ive|still:-85 ive|stopp:135 ive|taken:120 ive|the:30 ive|thought:-30 ive|thre:-55 ive|to:-30 ive|tr:-75 ive|turn:-70 ive|two:-90 ive|typ:140 ive|work:-60 ive|written:160 i|a:-65
i|actual:-25 i|alway:40 i|answer:155 i|ask:105 i|be:-230 i|book:-125 i|both:-90 i|bought:60 i|brok:-145 i|came:60 i|can:175 i|cancel:-65 i|cant:20 i|carr:-100 i|catch:60
i|chang:-40 i|check:75 i|choos:-120 i|chos:-120 i|claim:-25 i|clear:145 i|click:-20 i|clos:-100 i|come:115 i|complain:55 i|contact:25 i|could:130 i|couldnt:160 i|count:-15 i|cr:20
i|cry:105 i|cut:50 i|despair:-105 i|did:20 i|didnt:-55 i|die:20 i|died:-130 i|do:50 i|dont:-25 i|doubt:155 i|dread:35 i|driv:105 i|dropp:30 i|drov:120 i|earn:45 i|end:80
i|enter:-70 i|envy:85 i|even:-80 i|ever:-115 i|fail:-20 i|feel:-30 i|fell:45 i|fill:-40 i|find:100 i|finish:-85 i|forget:140 i|found:105 i|freez:60 i|gave:-45 i|get:180 i|give:-125
i|go:165 i|had:215 i|hand:120 i|hate:85 i|hear:20 i|heard:75 i|help:75 i|hide:110 i|hold:-75 i|hope:-65 i|hurt:-20 i|join:-100 i|jump:55 i|just:100 i|keep:145 i|knew:45 i|know:130
i|laugh:100 i|leav:-35 i|left:-295 i|lie:165 i|like:115 i|literal:-95 i|live:-170 i|lock:110 i|log:30 i|logg:70 i|look:-25 i|lose:85 i|lov:-105 i|love:-35 i|made:70 i|make:35
i|may:40 i|mean:-170 i|meant:-95 i|miss:-50 i|mov:-75 i|move:-20 i|must:-150 i|near:60 i|never:-65 i|no:35 i|not:-70 i|open:75 i|opt:25 i|overdos:45 i|owe:85 i|pass:-60 i|pick:-55
i|pres:-40 i|press:45 i|print:50 i|promis:-50 i|pull:120 i|put:-50 i|quit:-125 i|rang:-205 i|read:-50 i|real:95 i|rebook:-25 i|record:-40 i|register:30 i|regret:60 i|remov:-125
i|report:50 i|reset:125 i|ring:35 i|ruin:30 i|run:-65 i|said:65 i|saw:100 i|say:-55 i|see:-70 i|seem:20 i|self:155 i|send:-145 i|set:-175 i|shak:45 i|shall:-50 i|shant:225
i|should:65 i|shouldnt:130 i|shut:35 i|sign:-85 i|sit:30 i|skip:-85 i|sleep:165 i|slow:85 i|speak:-25 i|spend:80 i|spok:-30 i|stand:60 i|start:-195 i|still:175 i|stop:215
i|stopp:70 i|suppos:25 i|swap:-105 i|swear:-145 i|swor:-55 i|take:65 i|talk:235 i|tell:105 i|think:140 i|thought:105 i|threw:90 i|tick:195 i|told:45 i|took:85 i|touch:30 i|tr:75
i|try:-155 i|turn:-65 i|typ:-80 i|type:50 i|understand:-15 i|updat:20 i|upload:70 i|use:-145 i|usual:135 i|wait:-85 i|wake:85 i|walk:-25 i|wan:100 i|want:40 i|was:25 i|wasnt:65
i|wear:80 i|went:-45 i|were:20 i|will:40 i|wish:-120 i|wont:265 i|word:20 i|work:-160 i|worr:-145 i|would:-210 i|wouldnt:105 i|wrot:-105 januar|and:-35 jealou|of:55 job|and:-15
job|here:-20 job|is:105 join|the:-100 jump|and:45 jump|at:45 jump|between:35 jump|off:45 jump|out:-120 jump|ship:-50 jump|the:-15 jump|through:-15 jump|to:-100 june|and:50
junior|hasnt:60 junk|and:-50 just|a:165 just|as:60 just|be:110 just|been:165 just|cant:85 just|check:185 just|come:-65 just|didnt:-90 just|died:35 just|do:80 just|dont:35
just|driv:70 just|feel:40 just|get:-25 just|gets:45 just|goes:50 just|got:-85 just|had:-45 just|in:50 just|keep:110 just|let:-150 just|like:45 just|lock:-90 just|look:-80
just|lost:65 just|make:-135 just|me:-40 just|my:-95 just|need:60 just|not:165 just|now:55 just|off:-95 just|one:55 just|put:-25 just|reset:50 just|ring:85 just|said:35 just|sat:30
just|saw:-70 just|send:-165 just|shoot:-75 just|sit:180 just|start:-120 just|stay:30 just|stop:65 just|tell:-45 just|text:-70 just|the:-15 just|this:210 just|tir:-40 just|told:-25
just|unlock:-65 just|went:50 keep|a:-35 keep|apologis:75 keep|ask:-45 keep|chang:-100 keep|check:-90 keep|click:55 keep|com:-80 keep|cry:70 keep|cutt:-85 keep|do:-25 keep|esr:-60
keep|find:30 keep|gett:120 keep|go:-80 keep|hav:60 keep|hear:40 keep|it:130 keep|jok:-55 keep|kick:-25 keep|logg:75 keep|look:-150 keep|me:40 keep|my:-40 keep|read:130
keep|resett:-90 keep|ring:70 keep|say:-135 keep|see:-40 keep|the:-85 keep|think:-70 keep|typ:-55 keep|up:-45 keep|wonder:35 kept|me:75 keyboard|on:-65 keyboard|so:45 keys|and:160
keys|to:75 key|to:-50 kick|me:-85 kick|off:25 kidne|for:-55 kids|and:-90 kids|deserv:20 kids|dont:20 kids|get:155 kids|have:-65 kids|in:90 kids|nam:-50 kids|think:80 kids|want:-25
kids|would:45 kill|and:130 kill|for:50 kill|herself:70 kill|himself:-55 kill|me:-220 kill|time:20 kind|assist:-65 kind|of:185 kingdom|for:20 kin|box:-150 kin|on:-35 kitchen|and:-80
kitchen|floor:30 knew|what:120 kne|here:-85 knif|and:50 knif|in:20 known|such:-125 know|a:-50 know|about:-60 know|any:45 know|ever:30 know|exact:95 know|how:-95 know|i:15
know|if:-125 know|im:110 know|is:35 know|it:200 know|its:-85 know|ive:-130 know|me:-85 know|my:40 know|none:-60 know|that:-30 know|the:-155 know|thing:20 know|this:-50
know|what:110 know|when:110 know|wher:160 know|which:-145 know|who:-115 know|whom:-55 know|why:295 know|you:165 know|your:-20 lady|on:-20 lady|was:40 lady|who:80 lad|how:25
lad|in:-60 landlin|option:70 larg|print:20 last|a:-55 last|attempt:-30 last|chanc:60 last|day:-35 last|good:195 last|hope:-45 last|i:-70 last|job:-50 last|legs:-80 last|look:-35
last|month:-125 last|night:75 last|of:-30 last|offic:40 last|one:20 last|page:30 last|paid:40 last|password:40 last|payslip:-15 last|question:50 last|rit:-20 last|straw:-115
last|th:150 last|time:65 last|tr:-95 last|trust:-75 last|try:-45 last|week:115 last|year:-170 late|and:35 late|for:-160 late|i:50 late|so:-30 late|with:-20 laughter|at:-65
laugh|at:-130 laugh|it:60 laugh|when:-100 law|is:-35 law|keep:60 learn|about:90 learn|from:80 learn|not:-75 least|of:90 leav|a:170 leav|and:-195 leav|becaus:20 leav|for:110
leav|i:50 leav|if:-65 leav|in:-65 leav|it:-85 leav|ive:-225 leav|me:85 leav|my:115 leav|on:-15 leav|or:60 leav|the:35 leav|them:65 leav|thing:145 leav|to:-70 leav|you:25
left|and:25 left|hand:-90 left|her:20 left|instruction:30 left|it:-175 left|me:-20 left|my:40 left|off:-70 left|on:35 left|out:-115 left|the:-25 left|to:-35 left|yesterda:-120
less|than:-20 lets|me:-125 letter|and:-40 letter|came:25 letter|for:80 letter|i:15 letter|in:-25 letter|of:-60 letter|on:75 letter|or:-110 lett|me:-85 let|back:-15 let|down:55
let|her:-100 let|it:-100 let|me:-125 let|my:-50 let|off:100 let|the:125 let|you:185 level|2:-155 level|3:-30 level|9:-55 liaison|nurs:-100 lie|down:-80 lie|on:40 lie|ther:155
life|and:50 life|care:-65 life|cover:-65 life|from:35 life|i:-20 life|in:30 life|is:145 life|isnt:25 life|now:-95 life|on:-160 life|right:-50 life|support:-150 life|would:-65
lift|and:135 ligatur|audit:-20 ligatur|train:-70 light|dut:-50 like|a:-60 like|and:30 like|be:-90 like|cry:20 like|dy:20 like|end:90 like|everyth:130 like|giv:15 like|i:90
like|im:40 like|it:40 like|its:30 like|ive:-100 like|jump:25 like|me:25 like|pull:-50 like|that:155 like|the:85 like|ther:160 like|this:330 like|throw:-120 like|to:-295
like|what:-110 lik|to:120 linen|cupboard:-120 linen|room:90 line|and:15 line|for:80 line|manager:25 line|of:125 line|somewher:-140 link|dead:-20 link|expir:-35 link|goes:-15
link|have:-80 link|not:-110 link|pleas:75 link|says:-35 listen|to:-30 literal|cant:-95 littl|bit:55 littl|book:-85 littl|boy:-35 littl|girl:85 littl|one:70 live|and:40
live|chat:-185 live|for:50 live|here:-110 live|in:-145 live|left:55 live|like:35 live|that:-45 live|with:75 live|without:-30 liv|any:-55 liv|on:-50 liv|the:-105 liv|with:-55
load|bar:-25 load|of:170 locker|key:-80 locker|to:40 lock|again:-140 lock|and:65 lock|for:-65 lock|herself:40 lock|it:-55 lock|me:-75 lock|my:45 lock|myself:-170 lock|the:20
lock|was:-35 lock|you:100 logg|in:135 logg|me:-45 logg|out:-120 login|fail:-95 login|gone:30 login|i:55 login|is:-105 login|lock:30 login|page:-25 login|pleas:-80 login|when:25
logs|in:-115 log|a:-30 log|in:75 log|it:-120 log|on:-35 log|out:40 log|sick:50 log|the:-155 longer|need:-90 longer|than:110 long|after:-65 long|covid:30 long|do:40 long|does:-90
long|enough:-45 long|have:-60 long|i:40 long|im:-15 long|night:-20 long|one:90 long|servic:90 long|sleep:20 long|sleev:35 long|term:-85 long|time:50 long|to:-30 long|way:125
look|after:20 look|at:115 look|everywher:-45 look|for:-90 look|in:-60 look|into:55 look|like:-100 look|over:60 look|up:-50 lose|my:-200 lose|the:135 lose|this:-30 lost|all:70
lost|caus:-55 lost|everyth:-25 lost|her:150 lost|him:45 lost|his:-30 lost|it:-125 lost|the:55 lost|two:95 lost|weight:-65 lost|with:-55 lost|without:-25 los|battl:-50 los|my:-20
los|the:-105 lot|better:25 lot|of:-60 love|day:130 love|of:-20 love|to:50 love|weekend:45 love|you:-65 lov|me:40 low|i:15 low|on:-115 low|toda:140 lump|sum:60 lunch|break:-35
lunch|in:120 made|a:55 made|it:-140 made|me:35 made|my:70 made|up:-70 mad|or:-25 maiden|name:-50 mailbox|and:-45 mail|is:-100 mail|isnt:-55 mail|list:-85 make|a:-175 make|any:-35
make|it:130 make|me:-40 make|my:-95 make|myself:130 make|new:-115 make|peopl:-70 make|sure:185 make|the:70 mak|everyon:40 mak|it:50 mak|me:-60 mak|plan:70 mak|the:-90
manager|and:35 manager|ask:-25 manager|at:-25 manager|for:-100 manager|go:-110 manager|has:-70 manager|i:60 manager|im:-35 manager|is:-55 manager|know:15 manager|on:-40
manager|said:60 manager|says:75 manager|scream:35 manager|see:-35 manager|shout:-50 manager|will:-55 manager|wont:-40 manag|the:170 manag|to:-45 manag|without:-105 mandator|is:45
mandator|last:55 mandator|runs:120 mandator|train:-110 manual|handl:-110 many|attempt:15 many|days:-100 many|goes:-80 many|hour:-115 many|more:-55 many|paracetamol:40 many|tim:110
man|in:45 man|on:40 man|want:-45 man|who:100 man|with:-45 march|and:110 mark|it:75 marr|in:-35 marr|name:25 maternit|and:-180 maternit|leav:-120 maternit|ward:140 mate|on:25
matter|about:125 matter|if:105 matter|less:-130 matter|now:-70 matter|what:145 mat|gone:-25 mat|leav:-70 may|and:-20 may|as:-105 may|be:-60 may|i:-35 meant|to:90 mean|esr:-100
mean|in:115 mean|it:65 mean|me:190 mean|of:-60 meet|my:40 member|of:-25 memorabl|date:180 memorabl|word:-40 menopaus|cafe:-20 mental|breakdown:-85 mental|exhaust:25 messag|on:125
messag|to:180 mess|and:55 mess|of:-20 me|0:-45 me|a:-280 me|about:60 me|after:65 me|again:65 me|aliv:-95 me|all:-30 me|alon:-80 me|amend:-105 me|and:30 me|any:-105 me|anyth:-85
me|as:-60 me|at:-80 me|back:-110 me|be:-50 me|book:75 me|by:85 me|carr:-85 me|cry:30 me|die:145 me|email:-40 me|ever:-80 me|feel:-80 me|finish:-155 me|five:65 me|for:-175
me|from:75 me|give:105 me|go:-55 me|goodby:70 me|has:120 me|have:-65 me|he:85 me|head:35 me|her:55 me|here:40 me|hes:20 me|home:65 me|how:-110 me|hung:-25 me|i:20 me|if:-100
me|ill:115 me|im:40 me|in:-35 me|insan:-30 me|it:20 me|itd:-145 me|its:55 me|keep:-70 me|last:-30 me|leav:125 me|like:-45 me|live:-70 me|log:-80 me|lol:-135 me|my:-85 me|not:95
me|now:110 me|once:-105 me|one:-15 me|or:-40 me|out:-230 me|over:-160 me|past:-80 me|patienc:-110 me|pleas:85 me|quick:-60 me|round:-90 me|she:40 me|sinc:25 me|sleep:25 me|so:-70
me|someth:140 me|strength:-115 me|talk:75 me|that:225 me|the:-45 me|through:-125 me|till:140 me|to:120 me|toda:-130 me|tonight:-125 me|too:75 me|try:-70 me|up:-60 me|want:-95
me|what:-15 me|when:-120 me|wher:130 me|which:-185 me|whil:80 me|why:75 me|with:-35 me|work:-30 me|yet:-60 middl|of:35 midnight|and:45 midwif|and:-70 midwif|here:-90 might|as:45
might|be:55 might|do:-35 might|have:-35 might|need:45 mileag|rate:-70 mil|away:95 mind|about:115 mind|and:-15 mind|complete:-140 mind|gone:-105 mind|has:125 mind|over:-60
mind|the:170 mine|has:25 mine|hasnt:-35 mine|is:55 mine|not:90 mine|was:15 mins|and:20 minut|ago:-135 minut|and:-95 minut|befor:-55 minut|of:-125 minut|sooner:75 miscarriag|last:50
miser|and:-85 miss|him:55 miss|it:-30 miss|me:160 miss|my:40 miss|the:-155 miss|this:-50 mistak|and:95 mistak|on:-35 mode|mak:-35 modul|again:-25 modul|and:-70 modul|but:-35
modul|i:-120 modul|if:155 modul|on:85 modul|to:45 monda|and:-20 monda|but:-65 mone|and:-55 month|ago:110 month|and:20 month|here:35 month|now:40 month|of:30 month|on:40
month|runn:-20 more|does:-40 more|goes:-195 more|luck:-105 more|of:-45 more|question:-130 more|th:100 more|than:215 more|time:-65 more|to:125 more|ways:125 more|year:85
morn|befor:55 morn|to:30 mortgag|is:80 mortgag|man:-45 most|days:65 most|night:75 most|of:-115 mother|in:50 mother|maiden:-85 move|it:-60 move|the:55 move|ward:90 mov|and:-85
mov|from:-115 mov|hous:-100 mov|on:145 mov|to:-165 mov|trust:-70 ms|and:-135 much|annual:-130 much|care:35 much|else:65 much|faff:-175 much|for:20 much|insulin:40 much|is:25
much|left:45 much|longer:-75 much|of:85 mug|so:70 multi|store:30 mums|in:-45 mums|on:-100 mum|and:60 mum|died:135 mum|for:60 mum|has:-145 mum|in:55 mum|is:15 mum|pass:-40
mum|said:20 mum|used:-35 mum|was:-35 murder|a:25 murder|me:-100 must|be:-115 must|i:-90 must|put:-140 myself|again:135 myself|and:-60 myself|at:60 myself|do:30 myself|for:-125
myself|from:-85 myself|go:130 myself|in:-75 myself|last:60 myself|on:-105 myself|out:-150 myself|sick:130 myself|so:75 myself|this:25 myself|to:35 my|acces:-45 my|account:30
my|affair:80 my|age:-40 my|annual:105 my|anxiet:100 my|appraisal:-70 my|arm:170 my|arms:170 my|assignment:-105 my|availabilit:-80 my|baby:215 my|back:-130 my|badg:-105 my|bag:105
my|bank:115 my|battery:-130 my|bed:-80 my|bedroom:45 my|best:-25 my|birthda:-25 my|blood:-105 my|body:55 my|boss:20 my|boyfriend:105 my|boys:30 my|brain:-45 my|break:-160
my|breath:-20 my|brother:-20 my|car:130 my|card:-135 my|caseload:75 my|cat:-65 my|certificat:-55 my|chair:-130 my|chanc:-80 my|chest:95 my|child:160 my|children:95 my|cloth:55
my|cod:-85 my|code:105 my|colleagu:-80 my|complianc:125 my|contract:15 my|countr:-45 my|cours:-35 my|dad:85 my|dads:-80 my|date:25 my|daughter:70 my|days:-35 my|death:125
my|depression:50 my|deput:-140 my|desk:50 my|detail:-155 my|diar:-15 my|dinner:35 my|dog:-85 my|dogs:-25 my|drawer:65 my|drink:50 my|e:65 my|ears:-70 my|eldest:-20 my|email:-125
my|emergenc:-140 my|english:20 my|esr:20 my|ex:20 my|eyes:150 my|face:205 my|fami:55 my|father:-80 my|fault:-90 my|favourit:-60 my|feet:-45 my|final:-40 my|finger:45 my|first:35
my|flatmat:90 my|fob:145 my|friend:55 my|gallbladder:-55 my|get:35 my|girl:70 my|glass:-150 my|goodby:-120 my|gp:85 my|gran:45 my|grandad:-70 my|grandson:-25 my|grip:95 my|guts:-60
my|hair:-40 my|halfwa:-30 my|hand:120 my|hcas:45 my|head:110 my|headston:-20 my|heart:125 my|hip:-110 my|holida:-145 my|home:140 my|hour:-100 my|hous:105 my|husband:20 my|inbox:-65
my|increment:-110 my|insulin:-30 my|jobs:160 my|keys:165 my|kids:175 my|kingdom:20 my|kne:-35 my|knee:-110 my|lad:55 my|lads:-85 my|landlord:-20 my|lanyard:-105 my|laptop:-75
my|last:-75 my|late:35 my|leav:-240 my|leg:30 my|legs:75 my|life:45 my|list:45 my|littl:-25 my|locker:70 my|long:90 my|lot:90 my|love:135 my|lunch:-40 my|maiden:40 my|mail:-45
my|mailbox:-125 my|manager:-60 my|marr:25 my|marriag:95 my|mat:30 my|mate:30 my|matron:-85 my|memorabl:-35 my|mental:180 my|mentor:-50 my|mind:-30 my|modul:-145 my|mone:45
my|mood:20 my|mother:-70 my|mouth:-40 my|mum:-45 my|mums:-40 my|nam:95 my|name:125 my|nan:-40 my|neck:-20 my|neighbour:-25 my|nerv:115 my|new:35 my|next:70 my|nhs:-65 my|nhsp:-85
my|notic:-175 my|number:70 my|nurs:-60 my|oh:-30 my|old:-200 my|osce:-85 my|out:145 my|parent:-50 my|park:140 my|partner:90 my|passport:-35 my|password:55 my|paternit:-60
my|patienc:65 my|patient:25 my|pay:-90 my|payroll:-25 my|payslip:-85 my|pc:-30 my|peac:70 my|pen:-65 my|pension:-155 my|personal:-105 my|phon:-20 my|photo:120 my|post:-70
my|prid:-65 my|problem:155 my|question:-145 my|record:-170 my|reg:95 my|rent:65 my|right:-20 my|rope:-85 my|rota:-125 my|salar:45 my|screen:-105 my|securit:-15 my|session:-50
my|shift:-125 my|sicknes:-70 my|sister:135 my|skeleton:-40 my|sleep:-155 my|slot:-130 my|so:25 my|son:-30 my|spirit:-30 my|staff:-50 my|statement:75 my|stomach:-95 my|street:-120
my|student:-75 my|surnam:90 my|tablet:-135 my|tax:-65 my|tea:-95 my|teeth:60 my|tether:-70 my|third:-55 my|thought:125 my|throat:80 my|thumb:-40 my|ticket:-150 my|time:-90
my|timesheet:-75 my|total:-80 my|train:-25 my|trust:-90 my|tunic:70 my|twin:70 my|uncl:-165 my|uniform:80 my|usernam:-95 my|voic:-120 my|wag:105 my|ward:155 my|weekend:-145
my|whol:-105 my|wif:55 my|wife:35 my|wifell:-55 my|will:25 my|wits:25 my|wrist:85 name|as:-40 name|back:40 name|com:30 name|if:75 name|is:-50 name|of:-45 name|on:-45 nam|on:120
national|insuranc:-120 near|did:-45 near|had:-100 neat|for:75 neck|for:-60 need|a:35 need|acces:-115 need|and:-25 need|counsell:30 need|esr:-40 need|help:25 need|her:90 need|him:40
need|it:75 need|me:-120 need|mental:30 need|my:80 need|new:20 need|occupational:-85 need|one:260 need|payslip:-20 need|proof:-70 need|sleep:-130 need|some:55 need|somebod:60
need|someon:-50 need|someth:110 need|the:-210 need|them:-50 need|this:-85 neighbour|look:-60 nervou|about:-90 nervou|breakdown:30 nerv|are:50 net|and:-115 net|chang:-30
never|again:-115 never|be:100 never|been:35 never|end:-50 never|ends:-60 never|felt:-60 never|get:-160 never|go:40 never|had:-85 never|have:-20 never|heard:-140 never|known:-125
never|mind:-70 never|see:75 never|told:60 never|used:-75 new|addres:65 new|baby:-70 new|bully:35 new|code:105 new|consultant:-75 new|girl:20 new|in:-40 new|job:-155 new|layout:-35
new|number:-70 new|one:-45 new|password:75 new|phon:85 new|starter:-115 new|system:-115 new|tablet:-65 new|to:-35 new|year:180 next|appraisal:110 next|door:-30 next|of:-25
next|one:55 next|page:-35 next|step:-110 next|to:25 next|week:-100 next|year:45 nhsp|account:-65 nhsp|and:55 nhsp|code:90 nhsp|for:15 nhsp|login:40 nhsp|says:75 nhs|email:35
nhs|one:115 nhs|professional:-15 nice|to:135 nightmar|ever:100 night|a:-45 night|and:100 night|are:160 night|at:80 night|becaus:-45 night|cant:-50 night|four:-80 night|i:70
night|in:-75 night|it:-60 night|like:80 night|night:-100 night|of:-80 night|on:-15 night|out:-15 night|shift:-50 night|sinc:115 night|so:-55 night|staff:30 night|that:45
night|this:-65 night|when:135 night|with:40 nineteen|in:100 nine|tim:125 nine|year:-110 ni|number:-50 nmc|and:30 nmc|revalid:-60 nobody|ask:120 nobody|notic:40 nobody|touch:35
nobod|answer:-165 nobod|at:-30 nobod|believ:-120 nobod|can:100 nobod|car:-150 nobod|com:105 nobod|else:105 nobod|from:55 nobod|has:-65 nobod|here:-40 nobod|i:90 nobod|in:20
nobod|is:-35 nobod|knew:-40 nobod|know:-140 nobod|lov:-35 nobod|need:90 nobod|notic:-25 nobod|on:-140 nobod|pick:-35 nobod|says:45 nobod|speak:25 nobod|tell:-125 nobod|to:70
nobod|told:-190 nobod|up:-20 nobod|want:-35 nobod|will:95 nobod|would:65 nomin|form:20 none|of:-85 normal|to:75 noroviru|outbreak:-40 note|on:-25 noth|after:120 noth|and:65
noth|but:-20 noth|came:-140 noth|com:-75 noth|ever:-115 noth|feel:95 noth|happen:-110 noth|has:-65 noth|help:30 noth|i:40 noth|in:85 noth|is:-55 noth|left:-130 noth|matter:-155
noth|on:55 noth|out:60 noth|ow:110 noth|sinc:-110 noth|ther:-235 noth|to:165 noth|will:180 noth|work:-195 noth|wrong:40 notic|if:-100 notic|in:-45 notic|till:110 notic|when:-70
not|a:130 not|about:95 not|accept:-70 not|after:90 not|again:-15 not|allow:-135 not|alright:55 not|around:-105 not|at:-145 not|becaus:50 not|been:75 not|book:-25 not|bother:15
not|com:85 not|come:-70 not|compliant:-105 not|cop:170 not|cry:-245 not|cut:55 not|dead:25 not|depress:-195 not|eat:45 not|eaten:-110 not|even:75 not|feel:45 not|fine:-20
not|for:225 not|found:-140 not|fuss:15 not|go:-260 not|good:40 not|got:70 not|great:105 not|green:-80 not|had:-155 not|happ:-180 not|hav:60 not|have:-55 not|here:70 not|him:120
not|ill:225 not|in:75 not|jok:90 not|just:-175 not|leav:90 not|left:70 not|let:60 not|like:25 not|liv:185 not|long:75 not|look:45 not|manag:35 not|me:20 not|mov:50 not|much:65
not|my:20 not|myself:80 not|notic:55 not|okay:40 not|on:80 not|one:-175 not|open:50 not|ping:85 not|put:-135 not|real:60 not|receiv:-130 not|recognis:-20 not|right:-65 not|say:35
not|seen:25 not|shift:95 not|show:-155 not|sleep:110 not|slept:75 not|so:90 not|suicid:-75 not|suppos:130 not|sure:75 not|that:190 not|the:-30 not|ther:-65 not|this:150 not|to:125
not|touch:75 not|turn:-50 not|upset:-160 not|very:-45 not|wake:-15 not|want:85 not|wash:70 not|well:135 not|with:30 not|work:90 not|worth:115 not|you:-90 nowher|to:35 nowt|left:165
nowt|through:-170 now|and:20 now|but:70 now|cant:-50 now|ever:-85 now|im:30 now|it:-125 now|its:-200 now|ive:40 now|my:-15 now|or:30 now|shes:-65 now|so:135 now|the:-110
now|this:-155 no|acces:-50 no|account:-85 no|actual:-115 no|better:40 no|box:-105 no|cod:-15 no|email:-95 no|energ:45 no|fami:35 no|food:80 no|good:-110 no|help:-55 no|hope:65
no|i:45 no|idea:-160 no|im:150 no|joy:-65 no|link:20 no|longer:-80 no|more:65 no|national:-30 no|need:155 no|nhs:-60 no|ones:-15 no|password:-20 no|patienc:-100 no|phon:-35
no|plan:-50 no|point:65 no|reason:-100 no|record:-100 no|rush:-30 no|shift:145 no|signal:-70 no|sleep:65 no|sound:-125 no|text:-110 no|titl:-100 no|to:-25 no|use:215 no|way:-85
no|wifi:25 no|will:80 number|and:-100 number|for:-25 number|from:40 number|in:-55 number|is:55 number|isnt:-105 number|of:-85 number|on:135 number|pleas:55 number|runs:95
number|yet:-50 numb|bum:-30 nurs|and:-105 nurs|from:55 nurs|has:-70 nurs|here:40 nurs|i:55 nurs|in:40 nurs|on:30 occupational|health:-75 occy|health:60 oclock|and:15
offic|number:-60 offic|says:135 off|a:-90 off|after:-35 off|and:35 off|as:190 off|at:-75 off|befor:105 off|dead:120 off|everyth:145 off|for:-190 off|home:-140 off|if:-95 off|is:-15
off|it:140 off|me:-35 off|my:95 off|night:-75 off|now:80 off|on:-35 off|shift:-30 off|sick:-180 off|sinc:-120 off|so:-25 off|than:-105 off|the:165 off|this:-145 off|till:-145
off|to:-340 off|with:-210 off|without:-35 off|your:120 often|i:55 of|a:-145 of|all:20 of|and:-70 of|any:105 of|anyon:-85 of|anyth:145 of|ask:90 of|attempt:-175 of|be:105 of|bed:185
of|birth:-125 of|boredom:-20 of|computer:-115 of|date:-185 of|days:-45 of|death:-35 of|drink:30 of|dy:25 of|earning:-55 of|email:-35 of|england:-40 of|everyon:110 of|everyth:245
of|fight:-45 of|gett:-90 of|god:-20 of|goes:-170 of|harm:-20 of|hav:-85 of|hear:-85 of|her:40 of|here:-125 of|him:80 of|hospital:90 of|how:80 of|idea:-55 of|it:270 of|its:-135
of|kin:-25 of|last:-35 of|laughter:-100 of|leav:-140 of|life:-130 of|liv:150 of|lock:-150 of|mine:110 of|my:-20 of|myself:45 of|never:110 of|nhs:-25 of|nhsp:-30 of|night:150
of|offic:130 of|one:-25 of|our:105 of|paper:-110 of|paracetamol:-100 of|password:-130 of|patient:40 of|peopl:80 of|resett:160 of|say:35 of|staff:45 of|suicid:50 of|tablet:95
of|tak:40 of|tea:-45 of|th:30 of|that:85 of|the:85 of|them:-140 of|thes:-90 of|thos:-125 of|thre:75 of|time:-175 of|two:-140 of|us:40 of|wait:-40 of|wasp:80 of|what:205 of|who:90
of|wine:25 of|work:90 of|you:-235 of|your:-55 of|yourselv:125 ok|ill:-85 old|email:-15 old|for:-20 old|one:-45 old|password:-50 old|phon:-160 old|surnam:-140 old|system:-35
old|trust:-15 old|ward:-20 once|a:-110 once|more:-125 once|the:65 ones|ask:60 ones|go:-95 ones|the:155 ones|who:70 one|and:-155 one|attempt:-40 one|bit:-25 one|but:40 one|com:35
one|computer:-50 one|day:-65 one|ever:-100 one|for:-115 one|go:30 one|hand:-140 one|he:125 one|hour:50 one|i:-210 one|is:185 one|it:-30 one|ive:15 one|less:95 one|minut:130
one|more:-80 one|night:150 one|nobod:95 one|not:-60 one|now:115 one|of:-115 one|off:-100 one|on:-75 one|password:-135 one|person:20 one|room:95 one|shift:-80 one|th:-150
one|that:-80 one|they:115 one|this:75 one|to:65 one|was:95 one|way:115 one|who:60 one|whos:70 one|with:-155 one|without:-110 only|a:-40 only|ask:70 only|be:110 only|been:65
only|ever:25 only|four:-50 only|go:20 only|got:20 only|here:-50 only|just:-85 only|meant:120 only|need:-30 only|notic:-70 only|on:-75 only|one:-40 only|open:110 only|person:115
only|see:115 only|so:120 only|take:50 only|th:-25 only|that:-55 only|the:-110 only|this:120 only|use:-75 only|want:105 only|way:20 onto|the:-75 on|after:165 on|again:-80 on|all:75
on|and:185 on|antidepressant:-120 on|any:110 on|anyth:95 on|at:-135 on|behalf:-55 on|biscuit:-100 on|break:-35 on|but:110 on|call:-270 on|coffe:-45 on|esr:-20 on|ever:20
on|everyth:70 on|fire:30 on|for:70 on|frida:105 on|her:-100 on|here:45 on|him:65 on|his:15 on|hold:-130 on|holida:20 on|in:-75 on|is:-40 on|it:-135 on|leav:-215 on|level:-60
on|life:40 on|light:-50 on|like:130 on|long:-45 on|maternit:-80 on|me:-20 on|mine:-110 on|monda:35 on|my:-35 on|myself:105 on|nhsp:80 on|night:-35 on|one:-30 on|our:-55 on|page:-45
on|patienc:-115 on|placement:-85 on|purpos:95 on|reception:-70 on|saturda:30 on|secondment:45 on|shift:260 on|sinc:-70 on|site:35 on|strik:-80 on|sunda:110 on|team:-125 on|that:-20
on|the:90 on|ther:-90 on|this:105 on|thos:-30 on|thursda:-15 on|till:-170 on|to:-195 on|toast:25 on|train:-25 on|tuesda:-30 on|ward:75 on|wednesda:-85 on|with:105 on|you:-80
on|your:45 open|and:-120 open|esr:35 open|for:-15 open|in:30 open|my:15 open|on:95 open|once:15 open|the:65 option|is:150 order|are:20 order|for:-125 or|a:-65 or|aliv:-35 or|any:60
or|anyon:20 or|anywher:25 or|at:-75 or|can:-165 or|chang:-65 or|do:-150 or|does:85 or|ever:55 or|i:75 or|is:-80 or|just:80 or|madam:-75 or|much:55 or|my:50 or|not:50 or|only:-80
or|shall:-25 or|the:-165 or|why:80 other|and:70 other|half:-20 other|one:-140 other|ones:-25 other|peopl:75 other|side:155 other|site:-25 other|staff:110 other|thing:45
other|way:-90 other|woman:70 our|anniversar:45 our|hcas:25 our|healthcar:30 our|lads:-75 our|lass:100 our|littl:85 our|mone:-85 our|own:85 our|password:-100 our|son:75 our|ward:-50
outsid|and:-60 out|again:-65 out|and:180 out|as:45 out|at:80 out|cry:130 out|for:-80 out|here:-30 out|how:30 out|i:90 out|im:45 out|in:235 out|ive:-110 out|laptop:-80 out|like:35
out|loud:65 out|my:-25 out|of:60 out|or:-65 out|sinc:-125 out|so:-40 out|the:35 out|ther:185 out|this:-60 out|to:-85 out|when:55 out|wher:35 overdos|in:-135 overdos|on:-95
overdos|pathwa:-105 overdos|the:-45 overdu|becaus:30 overdu|train:25 over|a:-125 over|and:-120 over|esr:-30 over|it:55 over|my:50 over|on:40 over|that:85 over|the:-100
over|ther:-70 over|this:-160 over|which:-95 over|with:-25 own|account:-75 own|again:100 own|arm:-75 own|daughter:40 own|do:105 own|email:95 own|funeral:40 own|hand:95 own|in:-110
own|kids:-90 own|life:-60 own|name:-55 own|on:-50 own|phon:-120 own|team:100 own|till:85 own|ward:35 own|with:25 p60s|for:-50 p60|for:60 page|is:75 page|just:-50 paid|and:-95
paid|up:170 pain|clinic:-25 pain|in:-120 pain|to:25 palliativ|care:-15 panick|a:-55 panic|attack:80 panic|over:-75 paper|timesheet:-40 paracetamol|overdos:-110 park|spac:100
park|to:-80 partner|and:-55 partner|has:35 partner|says:125 partner|trust:-95 part|of:95 passport|and:100 passport|in:60 password|and:-115 password|becaus:30 password|box:-50
password|but:-40 password|chang:110 password|doesnt:25 password|ever:-25 password|expir:75 password|fine:120 password|for:-55 password|gone:-55 password|has:-45 password|i:-55
password|in:-50 password|is:-75 password|ive:30 password|on:-80 password|or:125 password|polic:-75 password|reset:-110 password|resett:-120 password|th:-25 password|that:-70
password|though:70 password|thre:-40 password|to:185 password|will:20 pass|a:70 pass|me:-90 pass|my:-100 pass|on:110 pass|the:-55 past|car:20 past|frida:125 past|it:-55 past|my:-65
past|the:25 paternit|leav:-60 path|lab:20 patient|and:-60 patient|brother:120 patient|call:50 patient|in:-60 patient|last:105 patient|need:-175 patient|on:25 patient|relativ:-40
patient|son:-25 patient|the:140 patient|this:115 patient|was:-70 patient|who:25 patient|with:65 payroll|clos:-85 payroll|need:-60 payroll|number:-25 payslip|and:25 payslip|be:-35
payslip|first:130 payslip|has:20 payslip|in:75 payslip|sent:-20 payslip|so:45 payslip|to:60 pays|out:110 pay|for:45 pay|if:110 pay|is:-25 pay|rise:100 pay|the:90 peac|with:40
pension|form:-50 pension|if:-115 pension|page:50 pension|pays:115 pension|peopl:-35 pension|schem:-120 pension|statement:-50 peopl|and:75 peopl|do:115 peopl|have:-80 peopl|on:-85
peopl|usual:50 peopl|who:45 peopl|with:-185 peopl|wors:-75 permanent|member:-25 personal|attack:-50 personal|email:45 person|can:135 person|in:-85 person|toda:80 person|who:-15
per|cent:-50 phas|return:-95 phon|and:40 phon|at:-100 phon|check:-100 phon|code:95 phon|does:80 phon|down:-65 phon|for:-100 phon|goes:95 phon|in:20 phon|is:45 phon|me:-120
phon|number:-60 phon|off:55 phon|on:-45 phon|ring:85 phon|to:110 photo|of:-65 photo|off:180 pick|a:-80 pick|my:75 pick|on:-85 pick|one:-30 pick|up:-165 pictur|of:55 pillow|over:25
pill|at:-45 pill|in:-25 ping|but:-110 pin|for:20 piss|off:-20 plac|and:-45 plac|in:-35 plac|with:75 plann|it:35 plann|my:25 plann|to:-55 plan|be:-65 plan|for:-75 plan|the:-55
platform|is:-40 pleas|cancel:-95 pleas|could:-105 pleas|delet:120 pleas|dont:190 pleas|forgiv:-25 pleas|madam:25 pleas|make:20 pleas|pleas:-95 pleas|reset:20 pleas|send:100
pleas|someon:160 pleas|take:105 pleas|tell:135 pleas|the:90 pleas|unlock:-80 pointles|system:-75 point|i:-15 point|in:105 point|me:70 point|of:-75 polic|have:70 polic|on:20
poor|so:-50 pop|up:-200 pop|ups:-100 porter|here:55 porter|with:40 post|at:25 post|it:-65 post|to:-35 pray|for:-120 pregnant|and:-60 press|forgotten:140 press|it:-85
press|submit:-20 press|that:-85 press|the:-70 pres|delet:100 pres|it:70 pres|submit:-95 pres|the:70 pretend|not:-45 prid|and:-65 print|a:-85 print|all:75 print|for:20 print|it:-50
print|my:80 print|the:45 projector|in:-35 proof|i:-35 proof|of:-40 proper|sinc:95 proud|of:85 prov|i:-75 prov|im:-125 prov|your:45 ptsd|from:-90 pull|into:70 pull|it:110
pull|my:-70 pull|over:75 pull|teeth:-50 pull|the:-35 punch|by:-50 putt|my:160 put|a:170 put|as:-40 put|down:-60 put|for:-85 put|her:-80 put|his:45 put|in:-105 put|insid:-140
put|left:35 put|letter:80 put|me:-45 put|my:20 put|myself:-55 put|on:130 put|sick:115 put|someon:20 put|someth:20 put|that:40 put|the:100 put|them:-135 put|this:90 put|to:20
pw|reset:80 quarter|if:-20 question|at:15 quicker|to:-50 quickest|way:50 quick|answer:-50 quick|as:25 quick|can:75 quick|pleas:-105 quiet|and:-80 quiet|for:-75 quiet|on:-95
quiet|spot:65 quit|like:105 quit|peaceful:-20 racial|abus:85 rage|at:-100 rail|and:55 rang|in:-20 rang|it:-145 rang|me:-55 rang|to:-30 rap|me:50 rate|for:-70 rather|be:-35
rather|do:-80 rather|eat:-115 rather|it:125 rather|not:-115 reach|my:135 reach|the:40 read|about:115 read|it:15 read|me:-105 read|the:40 read|this:55 read|to:20 real|cant:60
real|do:-40 real|down:70 real|know:80 real|not:30 real|one:15 real|person:-110 real|rubbish:-95 real|struggl:-55 real|th:130 real|the:130 reason|for:105 reason|given:-150
reason|im:55 reason|to:125 receiv|anyth:-135 reception|she:-45 recognis|me:-60 record|it:-65 record|of:-100 record|that:115 record|what:-40 red|and:35 red|line:-140 red|on:-30
refer|to:15 reflection|for:-75 refus|everyth:-140 reg|number:95 reject|me:-85 relaps|and:-15 relief|to:-25 reliv|it:120 remember|a:-110 remember|anyth:-50 remember|driv:115
remember|if:85 remember|it:-205 remember|me:95 remember|much:90 remember|my:-15 remember|password:45 remember|the:-45 remember|what:-20 remember|which:85 reminder|email:-45
remind|me:-110 remov|myself:-95 renam|my:-75 report|it:65 report|sick:-25 rep|to:125 resett|it:50 resett|my:-25 resett|password:-105 resett|this:-30 reset|a:170 reset|befor:-70
reset|button:60 reset|email:-80 reset|esr:195 reset|form:45 reset|go:130 reset|hell:-75 reset|im:20 reset|it:-85 reset|link:-30 reset|me:-65 reset|my:170 reset|page:70
reset|password:-105 reset|pleas:105 reset|that:-70 reset|this:-150 reset|to:-70 reset|toda:-150 rest|in:-75 rest|of:75 retir|on:-50 return|from:-70 return|to:-30 right|and:-80
right|arm:-20 right|for:70 right|im:-110 right|in:80 right|is:40 right|now:170 right|on:15 right|one:-135 right|plac:-45 right|sinc:-95 right|ther:95 right|to:15 ring|about:80
ring|any:-75 ring|anyon:150 ring|if:20 ring|in:-125 ring|it:-220 ring|me:-105 ring|my:60 ring|so:185 ring|someon:-55 ring|the:155 ring|you:95 rip|my:-25 risk|assessment:75
rock|bottom:80 roof|and:-15 roof|at:65 roof|for:-80 roof|when:-30 room|14:20 room|and:65 room|are:-55 room|is:-95 room|when:35 rota|and:-40 rota|in:-95 rota|swap:-95 round|and:-120
round|in:-80 round|it:20 round|me:-50 round|my:40 rude|befor:-45 ruin|everyth:30 runn|a:-80 runn|on:-45 runn|out:-45 runs|it:-60 runs|out:255 runs|this:-140 run|out:-85
run|over:110 run|the:-65 sad|face:-100 sad|it:-35 sad|that:90 sad|tim:-85 sad|to:-120 safeguard|adult:-40 safeguard|level:85 safeguard|modul:75 safet|becaus:30 safet|modul:25
safe|and:-60 safe|at:135 safe|to:-130 safe|tonight:105 said|account:-50 said|goodby:-85 said|he:-55 said|hed:60 said|i:-30 said|id:25 said|if:-40 said|is:95 said|it:45
said|its:-140 said|no:-20 said|ring:-85 said|see:110 said|she:95 said|shes:105 said|thank:-50 said|they:55 said|to:-140 samaritan|number:175 same|as:160 same|day:-45 same|line:135
same|login:-90 same|name:-40 same|page:-160 same|sinc:40 same|surnam:-70 same|th:60 same|thought:70 sandwich|and:-30 sank|when:-45 sat|at:35 sat|down:-95 sat|here:-25 sat|in:210
sat|look:45 sat|outsid:25 save|me:25 sav|it:60 sav|my:-80 saw|it:65 saw|the:-80 says|account:120 says|contact:15 says|he:-185 says|hell:75 says|her:25 says|i:-245 says|if:170
says|im:75 says|incorrect:-130 says|invalid:-35 says|it:-55 says|ive:-90 says|last:60 says|look:-30 says|my:-80 says|no:35 says|not:-130 says|one:-45 says|polic:65 says|prov:45
says|ring:-20 says|shes:90 says|someth:-65 says|spous:165 says|the:-250 says|ther:-65 says|to:50 says|try:60 says|unknown:-70 says|use:110 says|wrong:-25 say|anywher:-40
say|bye:145 say|check:-85 say|dont:45 say|give:-50 say|good:50 say|goodby:90 say|i:50 say|im:-65 say|it:150 say|its:-190 say|ive:-50 say|my:-80 say|no:-25 say|shes:-65
say|someth:-50 say|sorr:40 say|talk:-30 say|thank:-75 say|this:95 say|to:50 say|what:110 scan|and:40 scan|of:-55 scar|ill:-50 scar|im:35 scar|of:-85 scar|to:60 school|and:-15
schwartz|round:-85 scream|at:15 scream|into:-120 screen|and:-15 screen|for:115 screen|i:-115 screw|on:-165 second|for:-70 securit|question:100 seem|to:105 seen|to:40 sees|it:-110
see|a:55 see|about:-120 see|another:160 see|anyth:-175 see|her:-75 see|his:-75 see|i:25 see|if:55 see|it:20 see|me:285 see|my:-130 see|myself:80 see|no:20 see|one:95 see|past:125
see|someon:-195 see|straight:40 see|that:-30 see|the:120 see|them:70 see|this:25 see|what:-20 see|wher:-195 see|why:35 see|you:-45 self|harm:110 self|refer:120 self|referral:-105
sell|a:-55 seminar|room:-35 send|a:-65 send|and:35 send|another:-30 send|help:-40 send|it:-55 send|me:100 send|my:-25 send|on:20 send|someon:-40 send|the:25 send|to:-145
send|wine:-75 sent|a:55 sent|me:-60 sent|to:30 servic|and:75 servic|benefit:-15 servic|is:-65 session|expir:80 session|on:25 sets|them:-90 set|it:-115 set|me:40 set|my:20
set|the:-95 set|up:-120 sexual|assault:45 shak|and:-40 shak|at:30 shak|till:105 shak|too:110 shak|with:-105 shall|i:-70 shant|be:120 sharp|bin:45 shar|driv:-20 shar|one:85
shed|gone:80 shed|have:110 shed|only:-35 shell|be:-50 shell|need:25 shes|been:-60 shes|done:-25 shes|fine:-35 shes|go:40 shes|gone:60 shes|got:50 shes|had:-65 shes|in:-50
shes|left:-40 shes|lock:-55 shes|logg:110 shes|near:45 shes|on:-150 shes|only:-45 shes|stopp:45 shes|the:30 shes|turn:25 shes|very:-80 she|ask:-55 she|can:-20 she|cant:-120
she|cr:95 she|did:110 she|didnt:-20 she|died:75 she|doesnt:25 she|flinch:50 she|goes:105 she|got:-85 she|has:45 she|isnt:-80 she|keep:-50 she|laugh:100 she|left:-130 she|liv:30
she|lost:95 she|made:35 she|need:-60 she|never:-150 she|put:45 she|said:-65 she|says:-40 she|see:-125 she|show:20 she|start:-35 she|told:-130 she|want:-125 she|was:-25 she|went:115
she|wont:40 she|work:120 shift|and:-40 shift|arent:-65 shift|away:-40 shift|back:40 shift|becaus:140 shift|befor:-125 shift|but:-50 shift|for:35 shift|hand:40 shift|if:-135
shift|in:45 shift|is:25 shift|it:135 shift|ive:70 shift|not:-50 shift|on:20 shift|sinc:80 shift|so:-80 shift|to:25 shift|tonight:-90 shift|with:100 shift|without:60 shoot|me:-40
short|again:-90 short|sleev:50 short|staff:-45 shouldnt|be:60 shouldnt|have:75 should|be:-80 should|have:120 should|he:-105 should|i:-175 should|prefer:-115 shout|and:110
shout|at:-160 shown|me:20 show|and:-65 show|as:-30 show|him:105 show|me:-270 show|my:95 show|on:-55 show|the:60 show|to:65 shut|and:110 shut|for:95 shut|my:75 shut|the:25
sicknes|if:25 sicknes|show:65 sick|about:-30 sick|after:70 sick|all:-20 sick|and:-55 sick|ever:60 sick|in:90 sick|note:-40 sick|of:-65 sick|pay:-20 sick|to:-70 sick|with:-95
side|of:115 side|room:80 sign|for:35 sign|in:-90 sign|my:-55 sign|off:105 sign|on:-55 sign|up:-160 sinc|4:-165 sinc|6:-15 sinc|7:-85 sinc|august:65 sinc|christma:90 sinc|easter:-35
sinc|februar:30 sinc|five:-60 sinc|frida:85 sinc|he:30 sinc|i:-30 sinc|it:100 sinc|last:-55 sinc|march:45 sinc|morn:-65 sinc|my:75 sinc|she:35 sinc|six:-215 sinc|sunda:60
sinc|that:70 sinc|the:165 sinc|thursda:45 sinc|tuesda:-95 sinc|two:45 sinc|we:40 sinc|weds:75 singl|day:-30 singl|sign:-55 singl|th:35 singl|time:-90 sing|on:65 sir|im:-55
sir|or:-75 sister|a:-45 sister|and:60 sister|look:-20 sister|will:-115 site|is:35 site|warn:-30 sitt|in:40 sit|and:-85 sit|down:-25 sit|in:170 sit|it:-135 sit|on:-40 sit|ther:70
sit|through:95 sit|with:105 six|and:-70 six|month:175 six|password:-80 six|week:35 skeleton|at:-40 skin|me:-90 skip|to:40 sleep|and:75 sleep|doesnt:100 sleep|for:115 sleep|in:110
sleep|on:55 sleep|so:-120 sleep|with:115 slept|for:45 slept|proper:40 slid|after:85 slid|down:60 slow|and:-85 slow|down:30 slow|everyon:80 slow|kill:-40 slow|pleas:60
slow|toda:-100 slow|typ:105 smartcard|to:70 smash|the:50 smell|it:130 snow|under:-30 social|worker:50 solv|such:100 somebod|about:35 somebod|can:65 somebod|else:105
somebod|end:-130 somebod|hadnt:-45 somebod|help:-25 somebod|laugh:-80 somebod|pleas:-70 somebod|ring:-95 somebod|to:100 somebod|who:65 somebod|would:50 someon|about:-80
someon|at:50 someon|befor:75 someon|els:-120 someon|else:-200 someon|for:-50 someon|go:35 someon|goes:-15 someon|help:85 someon|in:-95 someon|keep:35 someon|look:90 someon|on:40
someon|or:-20 someon|pleas:-90 someon|ring:90 someon|ther:25 someon|to:85 someon|who:75 someon|whos:135 something|go:55 something|not:-55 someth|about:-20 someth|and:105
someth|for:-70 someth|happen:130 someth|i:-220 someth|in:130 someth|is:-80 someth|nice:85 someth|on:145 someth|sil:40 someth|stupid:25 someth|that:95 someth|to:105 someth|went:-120
sometim|i:115 sometim|the:-85 somewher|and:-140 somewher|he:110 somewher|in:100 somewher|on:50 some|days:105 some|morning:55 some|night:-55 some|of:155 some|stuff:95 son|has:40
son|set:-115 son|took:-40 sooner|do:-55 sorr|about:-85 sorr|and:80 sorr|i:-125 sorr|if:75 sorr|its:45 sorr|to:-260 sorr|wrong:35 sort|it:-90 sort|my:25 sort|of:170 sort|out:95
soul|destroy:-140 soul|has:-30 soul|is:120 soul|left:-90 sound|like:80 so|alon:130 so|am:60 so|angr:-80 so|anxiou:70 so|bad:35 so|can:-165 so|cant:-195 so|chat:-50 so|code:-95
so|confus:-70 so|could:-120 so|depress:150 so|did:-120 so|do:190 so|done:85 so|dont:-135 so|far:-35 so|hard:30 so|has:160 so|have:65 so|he:-30 so|here:-50 so|how:30 so|i:-30
so|id:-145 so|if:-20 so|ill:-20 so|im:-95 so|is:-70 so|it:-25 so|its:170 so|ive:-120 so|late:90 so|lone:130 so|long:-65 so|low:130 so|many:110 so|miss:-65 so|much:100 so|my:230
so|name:-40 so|need:-95 so|no:-50 so|nobod:220 so|often:55 so|over:-25 so|patient:110 so|pleas:-25 so|quick:-115 so|quiet:-70 so|sad:60 so|she:45 so|shell:-120 so|small:15
so|sorr:-50 so|stress:-75 so|stupid:-80 so|that:65 so|the:125 so|thin:75 so|tir:-105 so|typ:-50 so|unhapp:220 so|well:-55 so|what:50 so|which:-135 so|who:-150 so|why:60 so|wont:-95
spac|from:100 spat|at:130 speak|to:-155 special|character:-95 special|leav:50 spelt|it:-140 spinn|wheel:-120 spoken|to:50 spok|to:35 spot|by:65 spr|and:80 staff|accommod:20
staff|and:-120 staff|discount:-100 staff|entranc:-15 staff|get:-20 staff|member:-20 staff|physio:-70 staff|support:80 staff|who:70 stairwell|and:20 stairwell|on:-45 stair|and:-30
stair|in:40 stalk|me:20 stand|at:45 stand|by:-120 stand|on:65 stand|order:20 stand|outsid:25 stand|ther:50 start|again:-15 start|and:-40 start|at:-115 start|cry:15 start|do:-30
start|go:125 start|it:-50 start|monda:15 start|need:25 start|on:-130 start|over:-85 start|school:95 start|self:-20 start|think:-15 start|to:130 start|with:-50 star|at:35
statement|for:-35 stay|and:175 stay|for:60 stay|in:155 stay|late:-45 stay|on:145 stay|open:-90 step|in:-20 stick|a:-95 stick|note:-50 stiff|drink:-95 still|be:-70 still|cant:-45
still|come:35 still|do:25 still|doesnt:-70 still|feel:55 still|get:-95 still|go:-95 still|got:60 still|have:-130 still|hear:50 still|here:110 still|in:105 still|isnt:-130
still|lock:-185 still|my:25 still|no:30 still|not:-135 still|noth:-140 still|on:-35 still|pays:65 still|says:-125 still|send:65 still|show:-55 still|wait:-165 still|want:-60
stomach|in:140 ston|and:125 stood|at:90 stood|here:-65 stood|in:110 stood|on:100 stopp|answer:80 stopp|ask:20 stopp|at:-95 stopp|com:60 stopp|gett:-30 stopp|lett:-95 stopp|mak:70
stopp|me:-40 stopp|say:20 stopp|see:100 stopp|talk:20 stopp|wear:70 stopp|work:65 stop|and:20 stop|at:105 stop|email:-180 stop|gett:-135 stop|hurt:80 stop|i:100 stop|it:-30
stop|my:-20 stop|panick:-25 stop|shak:-70 stop|the:-55 stop|think:-105 stop|turn:50 stor|room:70 straight|away:-55 strangl|whoever:-20 strength|for:80 stress|out:-45 stres|is:35
strok|ward:-60 strong|for:55 strong|one:-85 struggl|a:15 struggl|to:-180 struggl|with:-75 stuck|in:60 stuck|on:-115 student|cry:-20 student|my:30 student|nurs:15 student|on:50
stuff|off:110 stupid|th:-35 submitt|and:-70 suicid|and:30 suicid|prevention:-95 suicid|sinc:-25 suicid|thought:50 summer|and:-55 sums|it:105 sunda|and:-20 support|for:80
support|number:95 suppos|to:90 suppos|you:30 sure|about:35 sure|how:35 sure|i:65 sure|im:90 sure|ive:125 sure|my:20 sure|the:100 sure|ther:-50 sure|whether:-85 surnam|chang:-45
suspend|from:-65 swallow|me:30 swallow|my:-65 swap|my:-75 swap|with:120 switch|me:100 switch|off:25 syring|driver:-20 system|and:-75 system|for:60 system|hat:-15 system|is:-50
system|login:25 system|mak:-95 system|thre:25 tablet|and:-140 tablet|at:-120 tablet|to:-85 taken|all:-125 taken|and:55 taken|me:-30 taken|my:-75 taken|off:-20 taken|someth:90
taken|the:-85 taken|too:65 take|and:95 take|another:25 take|any:-100 take|back:35 take|care:85 take|for:40 take|her:-115 take|it:160 take|me:-80 take|my:-85 take|the:-45
take|your:100 tak|a:-35 tak|me:80 tak|my:90 tak|the:25 talk|about:90 talk|me:-115 talk|to:-30 talk|tooth:-120 talk|with:80 tast|of:95 ta|ra:60 tbh|i:60 team|and:-115 team|book:100
team|for:-65 team|has:-100 team|in:-50 team|is:40 team|lead:50 team|member:-65 team|sinc:-30 tear|befor:-45 tear|my:-55 tear|of:-90 tear|over:-60 tea|and:-45 tell|a:135
tell|anyon:45 tell|bev:-30 tell|by:-25 tell|him:-155 tell|my:-120 tell|myself:125 tell|somebod:25 tell|someon:235 tell|the:-115 tell|them:-45 tell|whoever:85 tell|you:145
ten|mins:-50 ten|minut:115 ten|oclock:50 ten|tim:-50 ten|year:-75 term|sick:-125 terrif|of:-115 tether|with:45 text|from:125 thank|for:145 thank|god:-90 thank|me:-40 thank|the:35
thank|you:-175 than|a:70 than|do:-90 than|i:170 than|it:145 than|ive:110 than|me:35 than|my:-160 than|one:125 than|sit:-70 than|that:120 than|the:-85 that|a:95 that|about:190
that|after:20 that|alarm:75 that|all:-65 that|allow:-30 that|authenticator:-160 that|bad:-25 that|be:-30 that|bed:60 that|been:80 that|broken:40 that|button:-85 that|captcha:-30
that|code:-75 that|com:-115 that|day:-105 that|does:55 that|doesnt:70 that|email:60 that|enough:-20 that|error:-110 that|everyth:-65 that|far:100 that|for:-130 that|gets:-85
that|gone:40 that|happen:55 that|he:60 that|i:125 that|id:-35 that|im:85 that|is:-170 that|isnt:110 that|its:65 that|ive:-150 that|just:-95 that|lady:100 that|last:-85
that|littl:60 that|me:-80 that|modul:-85 that|my:120 that|name:-45 that|need:-80 that|night:100 that|number:40 that|on:-85 that|only:155 that|page:20 that|phon:-45 that|quiet:40
that|right:60 that|room:60 that|shift:-150 that|sort:80 that|sound:90 that|tak:65 that|that:130 that|this:-80 that|thre:-165 that|tir:90 that|to:-130 that|too:15 that|ward:115
that|was:-170 that|way:90 that|what:190 that|when:-60 that|wher:-35 that|why:-180 that|work:-70 that|you:105 theatr|and:-30 theatr|is:-55 theatr|so:-125 their|and:-150 their|own:35
them|all:-20 them|and:-45 them|back:-85 them|for:-75 them|i:130 them|id:-30 them|in:-100 them|it:-20 them|on:-30 them|the:-120 them|to:160 them|up:-90 them|work:-35 then|a:-150
then|can:-50 then|continu:-125 then|couldnt:-30 then|i:235 then|ill:25 then|im:25 then|it:-220 then|my:-25 then|noth:-125 then|the:70 then|ther:120 then|they:20 ther|a:100
ther|and:130 ther|another:-120 ther|any:-90 ther|anybod:35 ther|anyon:-20 ther|anyth:80 ther|anywher:-35 ther|are:-75 ther|be:20 ther|for:65 ther|fort:30 ther|from:-35 ther|go:45
ther|goes:-70 ther|in:-100 ther|is:190 ther|no:-40 ther|noth:140 ther|one:110 ther|only:160 ther|peopl:-75 ther|someon:-50 ther|someth:-30 ther|this:80 ther|was:135 ther|when:60
ther|with:15 thes|cod:-50 thes|days:200 thes|modul:-50 theyd|all:55 theyd|be:25 theyd|get:135 theyd|have:60 theyd|not:-75 theyll|find:50 theyll|need:70 theyll|only:-70
theyll|see:45 theyr|all:105 theyv|a:40 theyv|ask:-80 theyv|been:-85 theyv|given:125 theyv|got:40 theyv|had:70 theyv|put:-60 theyv|sent:40 theyv|stopp:-65 theyv|taken:-30
they|all:90 they|are:130 they|ble:20 they|chang:-125 they|check:135 they|clear:-45 they|cut:90 they|did:50 they|didnt:55 they|do:-40 they|dont:85 they|found:-35 they|gave:-80
they|go:-80 they|just:40 they|keep:-185 they|laugh:-45 they|let:70 they|look:40 they|made:55 they|make:-45 they|mean:115 they|mov:-65 they|never:-85 they|not:-70 they|put:60
they|rang:50 they|read:15 they|said:-135 they|send:80 they|should:175 they|start:-45 they|still:100 they|stop:-105 they|take:-20 they|tell:30 they|think:85 they|told:-20
they|took:-70 they|want:-45 they|will:55 they|wont:-75 the|12:90 the|14th:-60 the|15:-65 the|2027:80 the|30th:-70 the|31st:40 the|accommod:-70 the|addres:-65 the|admin:110
the|afternoon:-85 the|agenc:105 the|answer:-125 the|anxiet:140 the|app:-50 the|apps:-75 the|arm:20 the|arrest:35 the|atrium:-65 the|audit:-90 the|authenticator:-60 the|baby:235
the|back:-35 the|bairn:90 the|bank:-285 the|bar:-85 the|barrier:40 the|basement:35 the|bath:60 the|bathroom:145 the|bays:80 the|beach:-50 the|bed:100 the|beds:95 the|best:-40
the|big:-20 the|bit:95 the|bits:-45 the|bleep:150 the|blood:-105 the|blue:-90 the|body:120 the|book:-25 the|bot:35 the|box:-115 the|break:50 the|bridg:25 the|broken:-110
the|browser:-25 the|bruis:95 the|building:-90 the|bully:85 the|bus:110 the|button:-90 the|buzzer:15 the|call:-105 the|canal:20 the|canteen:-25 the|captcha:-150 the|car:55
the|cat:120 the|cats:175 the|ceil:35 the|certificat:-105 the|chair:125 the|chang:-100 the|chaplain:135 the|charger:-75 the|chart:125 the|chat:-135 the|choir:70 the|christma:-195
the|clapper:85 the|clean:95 the|cleaner:45 the|clinic:-25 the|clock:-155 the|cod:-45 the|code:-115 the|colour:105 the|computer:55 the|consultant:15 the|coroner:-25 the|corridor:-20
the|count:80 the|cours:80 the|cqc:-80 the|crash:115 the|crisi:-85 the|cupboard:75 the|curtain:80 the|dark:75 the|day:175 the|dead:30 the|deadlin:-185 the|death:-25 the|dentist:-20
the|diar:80 the|differenc:-40 the|divorc:-25 the|doctor:200 the|dogs:-110 the|domestic:-130 the|door:125 the|dose:-115 the|dream:-105 the|drink:-60 the|driv:-50 the|e:90 the|eap:40
the|earliest:-75 the|email:-225 the|emergenc:120 the|empt:-70 the|end:30 the|engin:-50 the|esr:-85 the|even:-25 the|exam:100 the|extra:20 the|eye:-20 the|face:70 the|fami:25
the|fast:50 the|fgm:35 the|fire:100 the|first:70 the|flat:175 the|floor:-80 the|flu:-60 the|foggiest:-145 the|for:-30 the|forgotten:-110 the|form:-55 the|fridg:30 the|funeral:240
the|futur:140 the|garag:30 the|gas:90 the|ghost:-30 the|gp:175 the|grandkid:45 the|green:85 the|ground:60 the|group:-25 the|guid:-140 the|guidanc:-65 the|gym:50 the|hand:-30
the|head:70 the|health:-115 the|hear:90 the|heat:55 the|helipad:-25 the|hell:-125 the|helpdesk:-205 the|helplin:55 the|hint:-130 the|histor:-25 the|hospic:-110 the|hospital:240
the|hour:95 the|hous:240 the|idea:110 the|incident:95 the|infection:70 the|inquest:105 the|interview:110 the|intranet:-20 the|ipad:-140 the|it:-80 the|job:105 the|junior:60
the|junk:-75 the|keyboard:120 the|keys:60 the|kids:130 the|kiosk:-150 the|kitchen:-25 the|knif:-40 the|lad:-25 the|lady:115 the|lake:65 the|languag:-110 the|lanyard:125
the|laptop:-105 the|last:-25 the|late:-40 the|learn:-110 the|least:90 the|leav:-155 the|letter:-100 the|librar:-20 the|life:-120 the|lift:-60 the|linen:50 the|link:-210
the|list:-215 the|littl:50 the|lock:70 the|lodg:-55 the|login:115 the|long:30 the|loo:90 the|lot:-95 the|love:-20 the|lump:130 the|mail:-135 the|man:90 the|mark:50 the|mat:85
the|matter:-105 the|mean:-105 the|memorabl:60 the|menopaus:-50 the|menu:-75 the|merger:-70 the|messag:20 the|middl:165 the|milk:170 the|minut:30 the|mirror:115 the|missu:-80
the|modul:-35 the|moment:45 the|mone:170 the|monitor:55 the|month:-50 the|morn:190 the|morning:50 the|mortgag:85 the|mortuar:-85 the|mous:-90 the|mov:-60 the|move:-75 the|multi:40
the|neighbour:105 the|next:-120 the|nhs:50 the|nhsp:-110 the|night:145 the|nmc:-20 the|nomin:-15 the|noticeboard:-40 the|number:-90 the|nurs:-40 the|nurser:-25 the|observ:-25
the|off:60 the|offic:-225 the|old:-170 the|on:-220 the|one:85 the|ones:135 the|only:35 the|other:-60 the|overtim:15 the|page:-150 the|pain:85 the|palliativ:175 the|paper:105
the|passport:70 the|password:-50 the|path:-95 the|patient:170 the|pay:90 the|pc:-80 the|pension:-125 the|person:210 the|pharmac:-80 the|phon:45 the|photo:115 the|physio:-30
the|pictur:-180 the|pill:-90 the|ping:-110 the|plac:70 the|plant:65 the|platform:75 the|plot:-40 the|point:-25 the|polic:90 the|pop:-75 the|porter:-140 the|post:55 the|postcod:-85
the|poster:35 the|printer:-90 the|problem:-90 the|projector:-35 the|propofol:60 the|question:110 the|queu:-75 the|quickest:50 the|quiet:90 the|quiz:85 the|railing:85 the|railwa:40
the|rain:-75 the|real:130 the|reason:140 the|record:35 the|registr:-35 the|registrar:40 the|relativ:-65 the|reminder:60 the|remot:-150 the|reset:70 the|rest:75 the|resu:50
the|right:-195 the|risk:75 the|river:-25 the|road:145 the|room:100 the|rope:80 the|roster:-290 the|rota:90 the|rul:-130 the|safe:-170 the|safeguard:175 the|same:-105
the|scanner:-120 the|screen:80 the|second:40 the|securit:175 the|sender:-45 the|servic:-185 the|session:-65 the|shar:85 the|shift:80 the|short:-50 the|shower:55 the|side:60
the|sit:-170 the|sluic:50 the|smell:55 the|snow:30 the|solicitor:100 the|sort:20 the|soul:25 the|sound:-35 the|spell:-55 the|spinn:-100 the|spr:25 the|st:-20 the|staff:55
the|stag:95 the|stair:40 the|stairwell:-110 the|stand:20 the|start:-75 the|statement:-70 the|step:-75 the|stomach:15 the|stor:65 the|stres:85 the|strok:-40 the|strong:40
the|student:30 the|summer:-120 the|syring:-70 the|system:-80 the|tabl:130 the|tablet:140 the|talk:-40 the|tank:30 the|tanno:125 the|tea:90 the|team:-50 the|tel:135 the|ten:40
the|text:-105 the|th:85 the|third:-210 the|thought:195 the|thre:-100 the|ticket:-85 the|time:-35 the|timesheet:-45 the|toilet:-45 the|top:65 the|track:65 the|traffic:-20
the|train:135 the|trainer:-65 the|treatment:95 the|trolle:105 the|trot:-55 the|troubl:165 the|truth:-15 the|twin:185 the|two:-195 the|uniform:120 the|unit:-45 the|updat:-185
the|use:75 the|usernam:-100 the|verg:-135 the|video:-100 the|visa:-120 the|voic:115 the|wage:50 the|wait:125 the|walk:130 the|wall:105 the|ward:-40 the|water:-30 the|way:-35
the|weather:30 the|websit:80 the|week:-215 the|weekend:75 the|wellbe:160 the|wheel:-20 the|wife:-65 the|wifi:-145 the|will:-45 the|window:90 the|work:135 the|world:25 the|worst:75
the|wrong:-175 the|year:-45 thing|at:80 thing|befor:-135 thing|have:40 thing|to:-125 thing|up:120 think|about:-15 think|bad:60 think|hes:-60 think|i:-70 think|id:80 think|ill:145
think|im:50 think|is:80 think|it:-85 think|itd:65 think|its:75 think|ive:-60 think|shes:-25 think|straight:40 think|the:-75 think|this:-90 think|were:20 think|what:-220
thin|and:-40 third|go:-115 third|one:15 third|time:125 thirt|one:-130 this|a:-95 this|account:200 this|again:-220 this|and:40 this|any:-85 this|at:-105 this|authenticator:-40
this|be:-65 this|becaus:-90 this|befor:-45 this|bot:-60 this|captcha:20 this|chat:25 this|chatbot:55 this|code:50 this|computer:25 this|confidential:-85 this|countr:110
this|done:-150 this|e:45 this|email:-55 this|ever:-255 this|font:-20 this|for:-95 this|form:-45 this|has:-90 this|heat:60 this|hospital:-65 this|hour:160 this|i:-150 this|in:50
this|is:-65 this|isnt:-65 this|it:210 this|job:160 this|keyboard:-70 this|laptop:-50 this|last:-95 this|left:50 this|life:130 this|link:-25 this|login:20 this|loop:-95
this|menu:-50 this|modul:-100 this|morn:210 this|mous:-30 this|no:120 this|now:-90 this|on:-190 this|one:-75 this|over:-80 this|password:-30 this|payslip:-25 this|pc:-35
this|phon:-40 this|quick:55 this|quiz:-20 this|rate:-25 this|reset:-40 this|screen:-115 this|session:-55 this|shift:105 this|sinc:-50 this|site:-85 this|so:155 this|system:-140
this|th:-175 this|the:-20 this|time:280 this|tiny:-70 this|to:-80 this|toda:-65 this|tonight:-65 this|train:105 this|trust:-35 this|up:70 this|ward:90 this|websit:-35 this|week:70
this|weekend:85 this|wifi:30 this|will:-65 this|with:-90 this|world:90 this|year:-35 thos|shift:-30 thos|thought:100 thought|about:55 thought|again:155 thought|and:-100
thought|are:135 thought|id:-130 thought|itd:15 thought|that:80 thought|whos:80 thought|work:40 though|she:-80 threaten|by:105 threaten|to:-85 threw|me:-95 threw|my:90
thre|attempt:80 thre|days:-160 thre|death:-20 thre|department:-75 thre|kids:-90 thre|month:90 thre|night:20 thre|of:-130 thre|password:25 thre|payslip:25 thre|peopl:-100
thre|system:40 thre|tim:70 thre|week:190 thre|wrong:-155 thre|year:100 through|a:-45 through|all:65 through|and:65 through|it:-20 through|my:75 through|someth:120 through|the:-25
through|this:-80 through|to:-70 through|toda:115 through|work:-110 throw|myself:-80 throw|this:25 throw|up:65 thumb|are:-40 thursda|and:-70 thursda|so:-75 th|for:80 th|i:90
th|into:-85 th|ive:15 th|keep:-30 th|on:170 th|that:40 th|to:-15 th|with:-45 tick|and:-125 tick|box:85 tick|one:-40 tick|the:-45 tid|the:105 tile|is:55 till|i:-110 till|it:280
till|its:150 till|ive:-110 till|monda:-120 till|morn:-60 till|payda:-35 till|six:-90 till|the:35 till|they:-105 till|this:-30 till|thursda:-90 time|and:30 time|does:-120
time|i:-190 time|ill:85 time|im:35 time|is:-75 time|it:160 time|ive:-65 time|of:60 time|off:95 time|the:215 time|this:-50 time|to:-55 tim|a:45 tim|can:100 tim|for:-30 tim|out:-75
tir|and:-35 tir|i:105 tir|in:90 tir|isnt:50 tir|of:150 toast|and:20 toda|after:-20 toda|and:35 toda|i:35 toda|of:35 toda|so:-35 toilet|and:70 toilet|so:-85 toilet|to:-45
toilet|until:50 token|again:45 told|a:35 told|anyon:135 told|her:-85 told|him:-55 told|i:-15 told|id:25 told|if:95 told|im:90 told|it:-25 told|me:-180 told|my:-85 told|nobod:-80
told|occupational:125 told|off:-85 told|the:260 told|them:-35 told|ther:30 told|to:-30 told|when:-55 told|you:65 tomorrow|and:55 tomorrow|for:60 tomorrow|so:-125 tomorrow|the:40
tonight|i:40 tonight|its:-130 took|a:185 took|and:25 took|his:-55 took|my:-130 took|some:15 took|someth:25 took|the:-35 took|twent:-50 too|and:-35 too|big:70 too|busy:-90
too|deep:35 too|ear:-20 too|late:-50 too|many:-25 too|much:30 too|old:-40 too|scar:60 too|soon:95 top|and:-150 top|drawer:60 top|of:90 tore|it:110 total|reward:-80 touch|me:80
to|a:-70 to|about:-75 to|all:45 to|and:-235 to|another:-180 to|answer:-25 to|any:-35 to|anybod:110 to|anyon:220 to|anyth:135 to|ask:-170 to|at:120 to|be:70 to|bed:-195 to|book:-25
to|bother:20 to|breath:105 to|burn:35 to|call:-50 to|calm:-65 to|cancel:125 to|carr:115 to|chang:-25 to|check:135 to|choos:-25 to|click:-20 to|clos:130 to|come:165 to|commit:-25
to|complain:-110 to|complet:-95 to|confirm:-90 to|contact:85 to|covid:35 to|cry:-75 to|date:55 to|days:35 to|decid:100 to|declar:-90 to|delet:40 to|deserv:-100 to|die:180
to|disappear:100 to|do:70 to|drink:-160 to|drop:-95 to|dust:-40 to|eat:30 to|esr:-85 to|everybod:-20 to|everyth:40 to|exist:110 to|face:-150 to|feel:45 to|fill:-45 to|find:-15
to|finish:80 to|fire:-145 to|fix:65 to|fort:-65 to|get:25 to|give:105 to|go:80 to|god:-55 to|hand:-105 to|hang:-40 to|have:225 to|hear:45 to|help:100 to|her:105 to|here:-105
to|him:-115 to|his:95 to|home:-30 to|inform:55 to|it:-110 to|join:-150 to|jump:100 to|just:-40 to|keep:105 to|kill:-100 to|know:-85 to|leav:60 to|leed:-95 to|level:-120 to|lie:-95
to|listen:170 to|live:105 to|load:-85 to|log:-25 to|look:-100 to|lose:-70 to|make:-30 to|manager:65 to|marr:75 to|match:55 to|me:45 to|mine:-25 to|move:145 to|murder:-55 to|my:40
to|nhsp:70 to|nominat:-115 to|not:120 to|noth:40 to|nurs:-65 to|occupational:-55 to|one:-170 to|open:-20 to|pass:-55 to|pay:60 to|payroll:160 to|phon:-80 to|pick:-110 to|plan:-55
to|post:-40 to|practic:-30 to|pres:-145 to|print:45 to|prov:-50 to|pull:30 to|read:-20 to|register:-105 to|remember:-120 to|rep:120 to|report:-25 to|resign:-15 to|ring:30
to|run:135 to|say:180 to|scream:-110 to|see:20 to|send:-65 to|set:-60 to|seven:-60 to|shout:-110 to|show:35 to|sign:-110 to|sing:65 to|sit:90 to|sleep:155 to|smell:70
to|somebod:-25 to|someth:115 to|sort:155 to|spar:-60 to|speak:-15 to|start:-55 to|stay:175 to|stop:20 to|swallow:30 to|take:100 to|tear:-105 to|tell:-50 to|thank:-15 to|that:75
to|the:-20 to|them:140 to|think:120 to|this:-15 to|throw:-50 to|tick:-130 to|try:-90 to|turn:60 to|two:15 to|type:165 to|uni:-100 to|use:-215 to|vanish:75 to|verif:30 to|wait:-100
to|wake:-100 to|walk:60 to|ward:40 to|watch:-25 to|wear:125 to|whoever:-35 to|writ:55 to|you:-190 to|your:85 traffic|light:-160 training|due:125 training|overdu:30 train|and:25
train|as:-65 train|at:-50 train|can:-55 train|expir:-55 train|for:-140 train|from:-55 train|go:75 train|hour:-90 train|in:45 train|interfac:-170 train|isnt:-85 train|link:40
train|login:80 train|on:165 train|one:-125 train|page:-35 train|record:-65 train|room:-65 train|runs:105 train|says:20 train|site:50 train|that:55 train|theyll:30 train|when:35
trapp|in:-60 traumatis|by:125 treatment|room:40 troubl|to:30 troubl|you:80 trust|and:-50 trust|it:-60 trust|myself:50 trust|says:90 trust|sinc:-30 trust|what:45 truth|is:40
try|again:-60 try|sinc:-75 try|to:220 tr|again:-30 tr|all:-150 tr|at:-95 tr|everyth:-220 tr|it:-55 tr|my:-160 tr|the:90 tr|to:105 tuesda|and:60 tumm|bug:-40 turn|her:60
turn|it:-170 turn|off:120 turn|round:25 turn|the:110 turn|up:-90 twelv|hour:35 twelv|year:-75 twent|eight:180 twent|minut:-45 twent|six:-70 twent|year:105 twic|and:-60 twic|for:-40
twic|this:50 twin|died:70 two|and:175 two|are:-65 two|children:25 two|crash:-50 two|days:-55 two|factor:-110 two|hour:50 two|kids:20 two|month:-20 two|night:-45 two|of:-35
two|patient:40 two|ston:120 two|thing:-150 two|week:-70 two|year:100 type|it:240 type|my:-20 type|the:30 type|this:75 typ|for:-60 typ|it:-30 typ|ive:105 typ|my:-115 typ|this:235
unabl|to:-35 understand|the:-30 under|a:85 under|it:-50 under|my:-100 under|the:115 unhapp|i:140 unhapp|with:-175 uniform|on:125 uniform|polic:-50 union|rep:30 unit|has:-25
unlock|it:-35 unlock|me:20 unlov|and:-90 unsaf|site:-30 until|i:-20 until|it:135 until|its:-115 until|this:-45 until|tomorrow:-140 upload|it:65 up|a:-90 up|again:-55 up|all:-85
up|and:-30 up|any:-75 up|at:-205 up|befor:-150 up|by:60 up|for:-150 up|from:125 up|her:40 up|here:180 up|how:105 up|if:80 up|in:125 up|is:45 up|it:-30 up|my:-70 up|of:-125
up|on:140 up|shift:-30 up|sinc:-150 up|so:-85 up|the:-65 up|ther:-70 up|this:-60 up|when:25 up|wi:110 up|with:100 used|a:-35 used|befor:50 used|the:-30 used|to:-35 usernam|is:100
usernam|sorr:55 usernam|was:-30 user|name:-20 user|not:-80 use|a:20 use|her:-80 use|it:-30 use|my:-195 use|the:-100 use|this:-100 use|to:-40 usual|have:135 usual|put:50 us|a:70
us|all:-70 us|are:-135 us|have:-105 us|it:210 us|my:-35 us|the:-60 verg|of:-135 verific|code:-60 version|of:70 very|bad:55 very|down:85 very|good:-150 very|long:35 very|low:150
very|nice:-50 very|patient:40 very|quiet:30 very|slow:-110 very|tir:55 very|unhapp:-115 very|well:25 video|and:-25 visibl|to:45 volunteer|for:55 wage|is:50 wage|slip:-50
wait|all:-145 wait|by:75 wait|for:-95 wait|list:175 wait|on:125 wait|or:-30 wait|room:75 wait|sinc:-110 wait|till:75 wait|until:15 wake|up:155 wak|up:85 walk|from:-55 walk|home:70
walk|in:80 walk|into:100 walk|on:50 walk|out:90 walk|past:110 walk|to:-200 wall|and:15 wall|are:35 wall|at:50 wall|by:80 wall|in:-55 wall|on:25 want|another:110 want|anyon:75
want|everyth:-45 want|feed:35 want|in:-155 want|is:-105 want|it:135 want|live:220 want|me:135 want|my:-70 want|one:-90 want|out:125 want|somebod:75 want|someon:105 want|someth:-185
want|that:-25 want|the:100 want|them:-25 want|this:-205 want|to:-50 ward|6:-15 ward|and:-65 ward|clerk:-30 ward|has:55 ward|have:20 ward|i:135 ward|know:35 ward|my:-50 ward|nine:95
ward|on:85 ward|phon:20 ward|sister:-30 ward|so:-170 ward|to:-50 ward|wont:80 ward|would:-20 wash|in:85 wash|it:-40 wasnt|around:50 wasnt|here:-95 wasnt|my:25 wast|of:-90
wast|your:85 was|a:165 was|alway:-60 was|at:105 was|attack:75 was|bitten:55 was|born:-205 was|count:-30 was|cry:-40 was|do:-55 was|drunk:-125 was|dy:-40 was|engag:-40 was|ever:40
was|fine:-40 was|for:20 was|given:-165 was|go:120 was|happ:-15 was|her:130 was|here:-190 was|hop:45 was|i:-70 was|in:125 was|it:-120 was|kill:140 was|last:-135 was|late:-50
was|lock:-90 was|me:340 was|meant:-80 was|mine:35 was|my:65 was|never:75 was|no:-65 was|noth:-35 was|off:-115 was|on:60 was|only:75 was|out:95 was|rap:45 was|reliev:35
was|right:-55 was|rude:-70 was|sent:-90 was|so:-115 was|someth:-100 was|still:70 was|stood:-15 was|the:125 was|ther:65 was|told:-160 was|too:-75 was|up:80 was|urgent:105
watch|and:20 watch|goes:140 watch|the:-35 water|the:65 ways|than:125 ways|to:90 way|a:90 way|and:15 way|back:15 way|i:75 way|in:-85 way|of:-95 way|out:45 way|to:40 wear|a:130
wear|my:30 wear|the:200 websit|for:-35 websit|is:45 wedd|ring:-75 wednesda|it:-85 wed|be:-30 weekend|and:50 weekend|are:95 weekend|so:-45 weekend|with:45 week|after:60
week|and:-150 week|i:90 week|in:40 week|off:30 week|on:-90 week|so:-75 week|with:-55 weep|sinc:-20 weight|on:80 wellbe|one:35 wellbe|support:65 well|and:90 well|in:25 well|say:-85
well|up:160 well|with:-20 went|and:50 went|back:35 went|for:-70 went|home:15 went|in:120 went|on:-35 went|out:30 went|to:100 went|well:-35 went|wrong:-150 were|a:-60 were|all:-80
were|alway:30 were|dead:20 were|go:55 were|in:60 were|nice:35 were|short:-90 weve|got:-140 weve|had:80 we|all:-35 we|bur:135 we|did:125 we|do:-75 we|go:-90 we|got:25 we|had:-90
we|have:-110 we|just:45 we|lost:-50 we|need:-75 we|said:-85 we|say:85 we|see:20 we|think:-110 we|were:130 we|work:-45 whatever|it:45 whatever|way:105 what|a:-150 what|are:-105
what|becom:50 what|day:110 what|did:-85 what|do:50 what|else:-100 what|for:-15 what|fresh:-25 what|frighten:50 what|happen:-15 what|have:-120 what|he:85 what|i:185 what|id:230
what|if:45 what|ill:35 what|im:25 what|in:80 what|ive:190 what|left:85 what|medicin:-145 what|more:-40 what|my:-35 what|now:-150 what|quickest:-45 what|real:105 what|she:-50
what|should:-40 what|sort:-40 what|tablet:-35 what|that:-135 what|the:-100 what|this:70 what|time:-75 what|to:-30 what|ward:-120 what|was:-60 what|we:115 what|were:70
what|wrong:105 what|you:-25 when|a:75 when|do:-100 when|does:30 when|he:30 when|her:90 when|hes:60 when|i:-100 when|ill:40 when|im:80 when|it:50 when|its:175 when|my:55
when|nobod:-85 when|she:-85 when|someon:15 when|the:-90 when|ther:110 when|they:45 when|will:-85 when|you:25 when|your:270 when|youv:210 wher|can:55 wher|do:-65 wher|does:-125
wher|else:120 wher|i:65 wher|im:85 wher|is:-70 wher|my:110 wher|on:-25 wher|that:50 wher|the:-20 wher|they:70 wher|this:-75 wher|to:-30 wher|would:-25 whether|i:-75
whichever|way:70 which|addres:-120 which|box:-115 which|code:-75 which|do:-25 which|email:105 which|form:65 which|i:-115 which|is:90 which|link:-15 which|mak:-40 which|of:-60
which|one:-25 which|ones:-60 which|page:70 which|password:20 which|site:55 which|tile:55 which|ward:-140 which|websit:30 whil|i:-110 whil|im:-30 whil|it:-60 whod|like:-85
whod|take:35 whoever|com:25 whoever|invent:-15 whoever|pick:75 whoever|read:105 whoever|runs:-140 whol|life:-60 whol|of:95 whol|th:-85 whol|ward:85 whos|a:90 whos|been:85
whos|my:-90 whos|on:-65 whos|said:130 who|approv:-130 who|are:45 who|arent:105 who|can:75 who|car:-90 who|chang:95 who|count:20 who|design:-50 who|did:40 who|do:55 who|does:-140
who|else:-65 who|feel:-15 who|find:75 who|fix:-75 who|get:95 who|gets:130 who|has:-20 who|help:-35 who|hurt:-65 who|i:50 who|im:135 who|is:-165 who|look:65 who|sets:-90
who|sign:-70 who|tak:-125 who|tell:25 who|thought:-150 who|to:55 who|turn:120 who|used:-20 who|want:-100 who|wont:80 who|would:55 who|you:-130 why|am:45 why|did:45 why|do:-75
why|does:-145 why|im:75 why|is:-165 why|its:-85 why|me:-100 wide|awak:-40 wife|and:95 wife|can:-35 wife|doesnt:20 wife|gets:-180 wife|gone:105 wife|has:80 wife|hits:30 wife|in:55
wife|is:80 wife|left:75 wife|pass:125 wife|says:30 wife|think:70 wif|a:-35 wif|name:40 will|and:35 will|anybod:125 will|be:-55 will|believ:35 will|come:40 will|do:-95
will|have:-205 will|i:-75 will|it:-70 will|kill:-110 will|my:110 will|reset:-35 will|the:-175 will|they:120 will|to:-25 will|you:60 window|at:95 window|open:60 wish|id:-45
wish|it:120 wish|somebod:150 wish|to:15 without|a:65 without|esr:-130 without|her:-125 without|him:50 without|it:60 without|me:70 without|ring:20 without|the:-35 with|a:-55
with|all:80 with|and:75 with|another:-215 with|anyth:185 with|be:135 with|computer:-95 with|covid:-130 with|esr:-85 with|everyth:145 with|her:120 with|him:150 with|his:-105
with|it:-35 with|less:-115 with|life:205 with|me:55 with|my:20 with|myself:95 with|nhsp:-85 with|no:-95 with|noth:75 with|one:-150 with|other:105 with|password:-40 with|patient:140
with|rage:-105 with|respect:-40 with|someon:105 with|someth:85 with|suicid:-55 with|tech:-100 with|that:-25 with|the:35 with|them:105 with|thes:-70 with|this:-195 with|us:-125
with|what:35 with|you:70 wits|end:35 wi|the:80 wna|be:100 wobb|late:30 woke|up:130 woman|on:45 wonder|if:25 wonder|whod:35 wont|approv:-20 wont|be:105 wont|do:30 wont|eat:50
wont|finish:-60 wont|get:25 wont|give:40 wont|go:-140 wont|have:-25 wont|hear:155 wont|leav:-35 wont|let:-185 wont|load:25 wont|need:35 wont|open:-120 wont|pay:-30 wont|see:140
wont|stop:155 wont|take:-160 wont|tell:30 wont|work:-30 word|for:65 word|sorr:100 word|to:70 word|was:60 work|after:20 work|alon:-150 work|and:210 work|at:-160 work|becaus:175
work|but:55 work|email:45 work|for:-60 work|has:160 work|here:-85 work|in:-170 work|instead:65 work|is:30 work|it:-35 work|login:-35 work|night:-45 work|now:-160 work|on:80
work|one:-60 work|out:95 work|password:-45 work|so:-115 work|stuff:-25 work|the:25 work|to:35 work|toda:70 work|until:-20 work|with:45 work|without:-125 work|would:90
worry|about:-35 worr|about:70 worr|ive:-120 worr|my:40 worr|sick:-45 worr|that:-40 worst|day:-125 wors|off:-90 worthles|and:30 worth|it:20 worth|more:20 worth|register:20
worth|the:80 wouldnt|be:110 wouldnt|fix:30 wouldnt|have:20 wouldnt|it:-70 wouldnt|stop:95 would|anyon:15 would|ask:-45 would|be:-45 would|cope:55 would|do:60 would|even:75
would|find:55 would|get:70 would|happen:40 would|have:130 would|i:-15 would|it:65 would|kill:20 would|know:15 would|like:-285 would|miss:35 would|my:-90 would|notic:30
would|rather:-80 would|solv:100 would|take:-105 would|you:140 wreck|befor:-70 wrist|and:-50 written|it:-125 written|on:125 written|the:40 written|to:20 writ|a:-75 writ|down:115
writ|it:45 writ|my:-80 writ|on:-45 writ|this:100 writ|to:85 wrong|and:25 wrong|box:-95 wrong|chat:-35 wrong|dose:-50 wrong|goes:-120 wrong|i:90 wrong|in:-100 wrong|on:-110
wrong|one:-70 wrong|password:140 wrong|plac:25 wrong|site:-15 wrong|th:-20 wrong|thre:30 wrong|usernam:55 wrong|with:190 wrot|it:-195 year|and:45 year|for:-95 year|is:-50
year|of:190 year|qualif:-20 year|she:-30 year|sinc:-80 year|wait:25 yesterda|and:20 yesterda|i:-15 yes|esr:-30 yes|to:130 yet|so:-120 yoga|clas:-15 your|a:75 your|account:110
your|administrator:-30 your|bank:135 your|cpd:50 your|email:120 your|end:-160 your|gone:210 your|hav:-140 your|help:-35 your|human:45 your|kill:-135 your|locker:-45 your|manager:15
your|my:-85 your|own:125 your|patienc:85 your|so:30 your|still:145 your|the:175 your|time:45 youv|been:25 youv|done:165 youv|gone:20 youv|kept:75 you|a:-155 you|again:-35
you|all:175 you|allow:160 you|and:75 you|answer:165 you|are:-120 you|ask:-15 you|be:-145 you|becaus:115 you|by:-130 you|can:160 you|cancel:100 you|cant:100 you|carr:40
you|check:-55 you|clos:200 you|could:160 you|die:55 you|do:110 you|email:-70 you|even:-90 you|ever:-20 you|feel:-135 you|find:-70 you|for:105 you|forget:-75 you|get:-45
you|help:-65 you|hold:-55 you|how:75 you|in:-110 you|just:40 you|keep:-55 you|know:120 you|let:-45 you|like:40 you|lock:75 you|lot:140 you|make:110 you|must:-35 you|need:65
you|on:-80 you|or:-125 you|out:135 you|pass:65 you|put:185 you|resend:-115 you|reset:170 you|ring:-80 you|said:-80 you|say:-160 you|see:30 you|send:-60 you|so:-35 you|stay:65
you|stop:20 you|suppos:125 you|talk:-45 you|tell:-35 you|that:115 you|think:-15 you|to:105 you|unlock:45 you|want:-60 you|were:45 you|what:20 you|with:50 you|wont:150 you|writ:-20
`;
