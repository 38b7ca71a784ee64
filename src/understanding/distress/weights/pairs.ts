// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const pairs = `
12|hour:-120 15|minut:-85 3|and:100 able|to:-60 about|anyth:195 about|be:-50 about|esr:35 about|how:105 about|it:-35 about|my:-120 about|one:15 about|the:75 abus|at:115
accord|to:-110 account|clos:20 account|disabl:130 account|for:160 account|has:-120 account|is:-35 account|lock:60 afraid|of:180 afraid|to:-125 after|i:-25 after|my:115
after|night:-15 after|that:-315 after|the:40 after|this:30 after|what:70 after|work:-20 allow|on:-110 allow|to:-45 all|day:-125 all|i:95 all|in:35 all|my:25 all|night:-150
all|of:170 all|over:35 all|the:-20 all|this:50 all|too:-120 all|week:85 alon|in:-40 am|i:-115 and|a:-210 and|accident:85 and|account:170 and|addres:-85 and|by:-160 and|came:60
and|cant:-75 and|couldnt:55 and|cry:15 and|delet:90 and|dont:150 and|email:-115 and|empt:120 and|end:15 and|envelop:45 and|esr:-110 and|even:-80 and|everybod:-45 and|everyon:30
and|feel:-25 and|go:-105 and|he:90 and|her:-85 and|hes:35 and|hour:-90 and|i:210 and|idiot:-45 and|im:220 and|it:-45 and|ive:40 and|just:85 and|lock:-90 and|look:-160 and|my:-105
and|need:-110 and|never:-50 and|no:-110 and|nobod:40 and|none:-30 and|not:230 and|noth:-85 and|now:-200 and|on:-150 and|one:-55 and|over:-70 and|overdos:65 and|password:-35
and|past:-105 and|press:-45 and|round:-70 and|said:20 and|say:35 and|says:20 and|she:150 and|shes:-55 and|someon:30 and|start:-20 and|still:-190 and|that:-95 and|the:-160
and|then:60 and|they:165 and|theyv:35 and|think:40 and|thought:125 and|tir:-30 and|we:-60 and|when:-105 and|would:-115 and|you:-65 annual|leav:135 another|code:25 another|day:105
another|go:-160 another|one:-40 another|week:15 answer|the:-60 anxiet|is:115 anybod|see:-20 anyon|ther:-185 anyth|else:50 anyth|now:225 anyth|on:-110 anyth|to:35 any|day:-50
any|longer:40 any|more:-55 any|of:265 any|time:-120 are|the:100 are|you:-70 argu|with:-30 arm|and:100 asks|for:90 ask|a:-35 ask|again:-130 ask|for:40 ask|how:100 ask|me:45
ask|to:125 ask|you:-175 as|a:55 as|far:160 as|i:70 as|im:-135 as|me:-30 as|the:195 as|well:95 ate|my:-145 attack|by:-25 attack|on:90 attempt|left:130 at|2:-60 at|3am:-210
at|4am:-20 at|8:-135 at|a:-105 at|all:-30 at|break:185 at|eight:-115 at|home:160 at|it:-55 at|my:120 at|night:-205 at|the:105 at|this:-110 at|weekend:-75 at|work:260 awak|sinc:90
away|and:70 away|from:135 a|baby:-115 a|bad:100 a|better:30 a|biscuit:-90 a|bit:175 a|black:55 a|blank:65 a|bother:-15 a|bottl:105 a|box:70 a|break:-25 a|breakdown:75 a|burden:85
a|bus:-70 a|capital:-55 a|captcha:-40 a|card:155 a|child:-80 a|code:-145 a|colleagu:30 a|computer:-65 a|counsellor:-25 a|cup:-60 a|dark:-55 a|day:-60 a|death:-60 a|failur:180
a|favour:85 a|few:175 a|form:80 a|fortnight:30 a|friend:70 a|good:180 a|hand:-115 a|heart:125 a|home:-75 a|hug:60 a|human:35 a|joke:20 a|knif:50 a|lad:70 a|lady:-120 a|last:85
a|letter:-40 a|life:-130 a|link:60 a|load:145 a|login:-75 a|long:-15 a|lot:220 a|man:65 a|member:65 a|mess:145 a|messag:195 a|minut:-55 a|mistak:-25 a|mortgag:-110 a|new:-165
a|note:155 a|number:-50 a|panic:-20 a|partner:-185 a|password:15 a|patient:55 a|payslip:-125 a|permanent:-95 a|person:135 a|photo:-35 a|plan:15 a|porter:85 a|problem:75
a|question:-70 a|real:-45 a|reset:75 a|right:-115 a|room:20 a|row:65 a|second:35 a|shift:-55 a|student:30 a|text:40 a|th:-120 a|time:160 a|token:-45 a|wall:-70 a|way:15 a|wee:-45
a|week:-160 a|whol:85 a|word:105 a|work:25 back|after:-75 back|and:80 back|at:120 back|from:60 back|on:50 back|out:15 back|sinc:90 back|the:-160 back|to:-115 bad|i:45 bad|way:45
bank|detail:40 bank|staff:-60 bear|it:50 bear|with:-155 beaten|by:20 beat|me:-40 becaus|i:-20 becaus|im:-30 becaus|ive:75 becaus|of:45 bed|and:25 bed|four:105 been|a:-35
been|ask:-25 been|born:115 been|cry:95 been|cutt:120 been|down:-170 been|drink:40 been|feel:50 been|gone:200 been|hav:65 been|here:-265 been|in:105 been|like:-135 been|mov:-20
been|nice:40 been|off:-200 been|on:-155 been|paid:-165 been|putt:85 been|right:-30 been|self:70 been|sign:60 been|think:165 been|through:60 been|told:100 been|try:-115
been|very:125 been|wait:-185 befor|i:160 befor|it:-50 befor|my:35 befor|payroll:-25 befor|the:35 befor|this:-85 befor|work:165 believ|me:-15 better|off:90 better|with:40
better|without:75 be|able:-60 be|aliv:165 be|at:-15 be|back:-50 be|better:-20 be|bother:-45 be|bull:60 be|dead:130 be|do:35 be|dramatic:-155 be|easier:-85 be|funn:60 be|gone:135
be|good:-50 be|grateful:-110 be|here:15 be|honest:85 be|in:95 be|lock:-105 be|my:25 be|need:65 be|on:160 be|one:20 be|over:110 be|quick:-225 be|the:30 be|ther:-90 be|want:-35
be|with:15 bit|of:40 blue|folder:25 book|a:-75 boss|will:-90 bother|to:105 bother|you:-95 bottl|of:90 box|and:-130 box|for:115 box|is:-105 break|and:25 break|for:-40
break|point:110 broken|and:-105 broken|me:55 burnt|out:215 burn|out:75 but|i:-55 but|im:195 but|it:-25 but|ive:-160 but|me:50 but|not:-90 but|noth:-35 but|the:-130 but|they:-85
bye|then:20 bye|to:70 by|a:-35 by|and:15 by|frida:-130 by|itself:25 by|mistak:-135 by|my:155 by|the:-20 call|for:-85 call|me:15 call|room:-20 came|back:70 came|from:130
came|in:-165 came|on:160 came|to:-20 cancel|my:80 cancel|the:-35 cant|afford:-35 cant|be:45 cant|bear:55 cant|book:-165 cant|breath:-125 cant|carr:65 cant|come:-60
cant|concentrat:105 cant|cope:165 cant|deal:-100 cant|do:50 cant|eat:-50 cant|face:175 cant|find:-220 cant|function:-110 cant|get:-105 cant|go:130 cant|have:60 cant|hold:170
cant|keep:35 cant|leav:-15 cant|live:90 cant|look:135 cant|make:-50 cant|open:-80 cant|pay:85 cant|read:-45 cant|ring:20 cant|say:135 cant|see:-105 cant|sleep:50 cant|stand:-35
cant|stop:-20 cant|take:-40 cant|tell:35 cant|think:-25 cant|type:60 cant|wait:-40 cant|work:-70 can|be:95 can|do:65 can|get:-20 can|go:80 can|hear:15 can|help:-185 can|i:-220
can|it:110 can|ive:-240 can|only:55 can|see:55 can|somebod:-55 can|someon:-20 can|talk:-55 can|tell:95 can|the:-20 can|you:55 care|about:25 care|if:35 carr|on:-40 car|and:55
car|park:-110 car|to:40 chang|it:-195 chang|my:-50 chang|room:-115 chang|the:50 check|if:-55 check|it:65 check|my:-110 check|the:125 christma|is:-70 clear|my:-100 click|the:65
clos|my:-105 code|came:-100 code|expir:-30 colleagu|got:-140 colleagu|is:130 colleagu|keep:-20 come|and:-95 come|back:-35 come|from:-75 come|in:15 come|through:-45 computer|and:-75
computer|in:-45 com|and:-75 com|back:120 com|for:140 com|out:35 com|to:170 com|up:-70 concentrat|on:105 conflict|resolution:-80 cope|with:-95 could|be:55 could|cry:-200
could|somebod:-150 could|you:35 count|on:-130 count|the:75 crash|call:145 crash|on:-20 crisi|team:-95 cry|all:125 cry|and:95 cry|at:45 cry|ever:60 cry|over:70 cry|so:70 cr|at:-35
cup|of:-60 dad|died:-35 date|of:-140 days|and:-80 day|after:-70 day|back:115 day|it:120 day|off:85 dead|in:-50 dead|insid:-45 dead|on:-40 deal|with:35 death|certificat:55
death|in:45 death|on:20 delet|it:30 delet|my:-20 depression|is:55 depress|and:160 design|this:-135 destroy|me:190 detail|in:-45 didnt|know:40 didnt|work:115 did|i:-170 did|it:-200
did|the:85 did|to:130 died|and:115 died|in:-25 died|on:30 die|in:-30 doesnt|exist:-95 doesnt|know:-165 doesnt|like:-105 doesnt|matter:-20 doesnt|work:-115 does|anyon:-35 does|it:90
does|my:-145 does|noth:-40 does|the:-80 dogs|name:-130 dog|was:50 done|befor:-145 done|for:-130 done|it:-90 done|someth:140 done|the:205 done|with:100 dont|ask:55 dont|care:-125
dont|deserv:50 dont|do:-195 dont|even:110 dont|exist:-185 dont|feel:135 dont|get:-70 dont|go:-55 dont|have:-135 dont|know:35 dont|like:-90 dont|mean:25 dont|mind:-45 dont|much:40
dont|need:-65 dont|open:100 dont|real:40 dont|remember:70 dont|see:20 dont|think:280 dont|trust:40 dont|understand:-145 dont|wake:-70 dont|want:-70 dont|work:-20 dont|worr:40
door|shut:45 down|all:-40 down|and:45 down|as:-125 down|for:-45 down|in:40 down|my:85 down|the:40 down|to:-20 do|a:-30 do|another:140 do|anyth:-130 do|bank:-100 do|e:55
do|fire:-150 do|i:-200 do|if:75 do|it:-295 do|ive:-200 do|modul:90 do|my:85 do|night:115 do|one:90 do|peopl:145 do|someth:65 do|that:-20 do|the:30 do|they:45 do|this:-230
do|well:55 do|with:170 do|wrong:-120 do|you:50 dramatic|but:-155 drink|and:30 drink|befor:110 drink|to:25 driv|home:65 driv|me:-190 drown|in:-85 drug|error:80 drug|round:15
due|and:-70 dy|and:20 easier|if:-110 easier|to:-65 eat|and:15 eat|in:25 eat|my:-70 edge|of:140 else|to:115 els|name:-110 email|is:-90 email|me:-160 emergenc|contact:-25 end|and:125
end|it:120 end|my:-50 end|of:-105 end|thing:-20 end|this:-130 end|to:75 end|up:-125 enough|of:100 error|messag:-110 esr|for:-55 esr|has:25 esr|is:-30 esr|says:40 esr|to:65
esr|when:225 even|care:110 even|the:85 everyon|down:80 everyon|else:-130 everyon|got:95 everyon|says:95 everyon|would:-50 everything|gone:-90 everyth|and:25 everyth|i:-85
everyth|in:70 everyth|is:-115 ever|box:-35 ever|day:150 ever|month:-55 ever|morn:-60 ever|night:145 ever|password:-180 ever|shift:105 ever|singl:-50 ever|so:-75 ever|time:90
expir|and:-30 extra|shift:-55 ex|has:-90 face|it:100 fall|apart:85 far|as:160 fed|up:-80 feel|a:-85 feel|awful:-65 feel|like:15 feel|noth:65 feel|real:160 feel|safe:95
feel|sick:-85 feel|so:140 feel|stupid:-160 feel|suicid:-20 feel|trapp:100 feel|very:130 feel|worthles:85 felt|like:-45 fight|it:-50 fill|in:-105 find|me:-55 find|my:-135
find|out:65 find|the:-60 fine|thank:-135 finish|it:-155 finish|me:-80 finish|my:145 finish|the:-25 finish|with:35 fire|alarm:-50 fire|modul:40 fire|safet:-140 first|day:-20
first|one:110 first|pet:-35 first|shift:65 first|time:-90 fix|it:-180 forget|the:20 forget|what:180 forgotten|it:-195 forgotten|password:50 forgot|my:-45 for|a:-55 for|all:-105
for|and:-125 for|christma:-35 for|days:95 for|everyon:-110 for|everyth:190 for|good:-30 for|help:25 for|her:85 for|him:70 for|it:-40 for|me:120 for|month:60 for|my:75 for|one:100
for|peopl:-120 for|samaritan:175 for|someon:75 for|staff:80 for|that:-25 for|the:-25 for|them:210 for|this:-195 for|try:20 for|two:115 for|week:-70 for|whoever:175 for|your:75
found|it:-20 four|days:140 four|hour:-130 four|tim:50 frida|and:-40 friend|says:-80 frighten|me:20 frighten|of:-105 frighten|to:-80 from|and:-35 from|home:-140 from|my:-105
from|this:180 front|of:175 full|stop:-90 gave|my:-195 gets|my:70 gett|in:-200 get|a:-150 get|any:85 get|anyth:50 get|away:135 get|in:-405 get|into:-120 get|it:260 get|me:-195
get|my:85 get|on:-250 get|paid:-45 get|past:-115 get|someon:25 get|the:215 get|this:-55 get|through:180 get|to:105 get|up:285 given|up:-20 give|me:-180 give|my:150 give|up:-125
giv|up:45 goes|through:75 goes|to:-210 gone|a:115 gone|and:-85 gone|back:25 gone|in:70 gone|on:45 gone|through:-70 gone|to:-155 good|at:180 good|morn:45 got|and:-85 got|in:-80
got|marr:-50 got|me:-90 got|my:-25 got|noth:-135 got|one:25 got|the:35 got|their:-185 got|this:110 got|to:125 got|told:-90 go|and:135 go|back:-80 go|for:-160 go|home:-100 go|in:65
go|mad:-35 go|off:-145 go|on:130 go|over:-30 go|quiet:80 go|through:-150 go|to:70 go|under:110 green|by:-70 grey|out:-120 had|a:105 had|enough:115 had|it:-165 had|my:-80 had|to:200
hair|out:-55 handover|and:40 hand|are:-190 hand|on:-85 hand|shak:40 hang|himself:-30 hang|in:-95 hang|on:-150 happen|if:-70 happen|to:-45 hasnt|turn:-120 has|been:-185
has|broken:170 has|expir:30 has|gone:165 has|left:-90 has|my:-95 has|no:35 has|taken:105 has|the:-65 has|to:195 hate|computer:-40 hate|me:-145 hate|monday:-135 hate|my:15
hate|myself:15 hate|this:-60 hat|me:-25 havent|been:-65 havent|slept:-110 have|a:-260 have|and:-55 have|been:295 have|gone:70 have|had:-100 have|i:-75 have|it:90 have|me:45
have|my:-55 have|to:260 hav|a:80 hav|and:-170 head|gone:270 head|is:45 head|on:-50 health|is:55 heart|and:35 heart|attack:55 heart|in:115 heart|is:130 hear|a:125 hear|the:-70
hear|voic:140 hed|be:35 help|and:100 help|me:-145 help|with:155 here|and:-50 here|any:45 here|at:-85 here|for:-20 here|im:45 here|is:75 here|sinc:-165 her|and:-30 her|husband:50
her|in:25 her|name:155 her|payslip:-20 her|phon:90 her|train:95 hes|a:100 hes|go:35 hes|got:130 hes|in:-20 hes|not:30 hes|out:95 he|came:-185 he|cant:65 he|did:60 he|died:-60
he|gets:25 he|hasnt:-80 he|isnt:15 he|know:40 he|rang:-25 he|said:45 he|says:-60 he|sees:105 he|told:25 he|want:-50 he|was:65 he|went:-20 hid|in:85 him|and:20 him|on:135
his|face:-90 his|hand:60 his|own:30 his|phon:185 hits|me:85 hit|me:80 hit|the:-85 hold|a:100 hold|it:100 hold|of:30 hold|on:-140 holida|and:-90 home|and:65 home|now:-120 home|to:75
home|tonight:-35 home|with:60 honest|i:115 hope|for:80 hope|i:35 hope|of:-130 hope|you:-35 hour|and:35 hour|to:30 hous|is:40 how|are:-70 how|do:30 how|i:90 how|im:70 how|it:-50
how|long:-125 how|many:-140 how|much:-65 how|to:100 hurt|me:30 hurt|my:-85 husband|got:-105 husband|says:-40 idea|what:-85 id|be:95 id|been:-30 id|do:-75 id|get:55 id|had:145
id|have:60 id|kill:35 id|love:-70 id|never:-75 id|not:65 id|rather:-115 if|anyon:95 if|i:25 if|id:85 if|im:45 if|ive:-115 if|someon:135 if|this:-60 if|train:-90 if|you:35
ignor|me:-125 ill|be:70 ill|do:-85 ill|never:165 ill|ring:-160 ill|wait:-30 im|a:-90 im|afraid:-55 im|allow:-40 im|and:-70 im|ask:15 im|at:70 im|awak:-95 im|back:-55 im|be:105
im|broken:85 im|burnt:50 im|cop:-165 im|cry:150 im|dead:-290 im|deceas:90 im|do:-135 im|done:60 im|drink:25 im|exhaust:-50 im|feel:-70 im|fine:-130 im|finish:-85 im|frighten:80
im|gone:-165 im|hav:50 im|hear:85 im|here:45 im|honest:-55 im|in:50 im|just:-90 im|late:-35 im|los:30 im|lost:-115 im|meant:55 im|not:35 im|noth:195 im|off:-80 im|ok:-135 im|on:60
im|only:90 im|out:-75 im|past:-45 im|real:80 im|sat:120 im|scar:-30 im|shak:70 im|sick:75 im|so:105 im|sorr:220 im|still:115 im|struggl:55 im|suicid:55 im|tell:85 im|terrif:115
im|the:45 im|this:-145 im|too:120 im|try:65 im|very:50 im|watch:20 im|work:100 im|worr:-65 im|worth:100 im|writ:-85 insuranc|number:-110 into|esr:-55 into|my:25 invalid|token:115
in|10:30 in|12:-45 in|a:135 in|and:165 in|as:-50 in|bay:-120 in|bed:-65 in|bits:55 in|case:35 in|circl:-90 in|crisi:70 in|email:-20 in|ever:35 in|for:-75 in|front:175
in|handover:30 in|here:-135 in|his:50 in|hospital:-155 in|it:-55 in|june:170 in|law:40 in|me:50 in|my:45 in|on:85 in|one:145 in|order:100 in|peac:-140 in|resu:30 in|servic:65
in|sick:-65 in|tear:-90 in|ten:-30 in|that:220 in|the:110 in|theatr:55 in|ther:-120 in|this:20 in|to:-85 in|tomorrow:75 in|troubl:-180 in|two:-45 in|week:65 in|with:-105 isnt|a:-80
isnt|about:90 isnt|accept:-65 isnt|done:-160 isnt|good:-240 isnt|in:-115 isnt|it:90 isnt|the:160 is|a:-20 is|anybod:-60 is|anyon:-160 is|be:110 is|broken:-130 is|com:90 is|dead:-65
is|destroy:185 is|due:-65 is|dy:155 is|empt:-45 is|finish:25 is|go:95 is|grey:-100 is|in:-40 is|it:-35 is|kill:-25 is|life:-130 is|lock:-75 is|mak:155 is|my:-220 is|no:-20
is|on:-160 is|one:55 is|so:-25 is|still:110 is|suicid:105 is|that:-15 is|ther:-60 is|this:50 is|too:80 is|very:145 is|what:-115 is|work:-140 is|wrong:-55 itd|be:15 itll|be:50
its|a:180 its|been:-145 its|done:-115 its|down:-145 its|gett:95 its|gone:-70 its|got:45 its|in:-155 its|just:135 its|like:85 its|lock:-175 its|me:180 its|my:55 its|never:-40
its|on:-130 its|only:-35 its|slow:120 its|still:-60 its|the:200 its|ther:100 it|a:-120 it|again:-150 it|all:305 it|and:-145 it|any:65 it|ask:170 it|asks:-125 it|at:-65 it|back:75
it|be:-20 it|becaus:-60 it|better:145 it|by:-40 it|cant:-115 it|com:65 it|could:50 it|didnt:35 it|doesnt:15 it|down:-270 it|ever:120 it|expir:-15 it|four:15 it|gets:155 it|had:-130
it|happen:225 it|has:45 it|hat:-105 it|hate:-80 it|have:-30 it|is:30 it|isnt:220 it|just:-25 it|keep:-155 it|know:-100 it|last:-115 it|let:70 it|lock:-170 it|logg:-50 it|matter:125
it|myself:-230 it|need:-135 it|never:-185 it|normal:55 it|not:55 it|now:-20 it|off:-55 it|on:120 it|once:-60 it|only:-70 it|out:-80 it|pass:25 it|pleas:-95 it|reject:-105
it|safe:-110 it|say:-80 it|says:105 it|send:75 it|sinc:-150 it|so:85 it|still:-160 it|stop:-70 it|stopp:-175 it|to:40 it|toda:-180 it|up:45 it|want:-265 it|was:50 it|wasnt:-15
it|wont:-190 it|work:-180 it|wors:75 it|would:45 ive|a:-155 ive|becom:105 ive|been:-40 ive|check:-75 ive|disappear:-90 ive|done:-45 ive|fill:-115 ive|forgotten:-125 ive|given:170
ive|gone:-120 ive|got:150 ive|had:-45 ive|just:-15 ive|lost:-45 ive|made:-105 ive|miss:-160 ive|never:40 ive|no:175 ive|nobod:160 ive|noth:-55 ive|only:70 ive|put:-75 ive|reach:180
ive|run:-85 ive|said:90 ive|seen:-100 ive|start:225 ive|stopp:185 ive|taken:145 ive|the:80 ive|thought:-65 ive|told:-135 ive|tr:-185 ive|two:-60 ive|typ:210 ive|work:-65
ive|written:135 i|ask:115 i|be:-245 i|book:-55 i|can:190 i|cant:70 i|chang:-60 i|choos:-130 i|chos:-140 i|come:180 i|could:70 i|couldnt:95 i|count:30 i|cut:-20 i|did:45 i|didnt:-45
i|die:155 i|do:30 i|dont:20 i|dread:35 i|eat:90 i|end:25 i|even:-105 i|ever:-130 i|feel:-25 i|finish:-100 i|forget:125 i|forgot:-90 i|found:60 i|get:65 i|give:-150 i|go:145
i|got:20 i|had:170 i|hate:90 i|hear:-30 i|help:150 i|hide:120 i|honest:40 i|hope:-55 i|just:30 i|keep:160 i|knew:45 i|know:95 i|leav:-125 i|left:-235 i|lie:110 i|like:160
i|live:-200 i|lock:65 i|log:-155 i|look:-25 i|lose:175 i|lost:70 i|make:-70 i|mean:-130 i|meant:-50 i|miss:-80 i|move:-115 i|near:-35 i|need:-30 i|never:-65 i|no:45 i|not:-125
i|only:-80 i|owe:45 i|pres:-20 i|press:90 i|promis:-60 i|pull:130 i|put:-130 i|quit:-125 i|rang:-115 i|register:35 i|report:45 i|ring:30 i|said:-25 i|sat:-30 i|say:-110 i|see:-115
i|self:135 i|set:-155 i|should:45 i|shouldnt:100 i|sign:-125 i|sit:30 i|sleep:130 i|speak:70 i|start:-110 i|stay:-65 i|still:180 i|stop:185 i|stopp:55 i|suppos:50 i|swear:-125
i|take:45 i|talk:245 i|tell:120 i|think:190 i|tick:235 i|told:50 i|took:140 i|tr:55 i|try:-135 i|turn:-85 i|typ:-105 i|use:-90 i|used:-35 i|wait:-45 i|wake:60 i|walk:-95 i|was:-30
i|wasnt:95 i|wear:60 i|went:-155 i|will:35 i|wish:-110 i|wont:160 i|work:-195 i|would:-200 i|wouldnt:180 i|writ:-40 januar|and:-45 jump|off:90 jump|through:-25 june|and:135
just|a:155 just|about:-40 just|been:145 just|cant:20 just|check:175 just|come:-95 just|dont:-25 just|feel:90 just|for:40 just|go:-50 just|had:-75 just|let:-145 just|lock:-65
just|me:115 just|need:105 just|now:35 just|sat:40 just|send:-95 just|sit:160 just|the:35 just|this:110 just|to:30 just|told:-20 just|want:25 keep|com:-65 keep|do:-45 keep|hav:55
keep|it:55 keep|look:-110 keep|my:20 keep|say:-55 keep|see:-60 keep|the:-30 keep|think:-45 kick|me:-95 kids|are:-25 kids|have:-70 kill|for:30 kill|herself:75 kill|himself:-55
kill|me:-190 kill|myself:-30 know|how:-20 know|i:45 know|it:165 know|its:-55 know|ive:-120 know|me:-150 know|my:95 know|the:-110 know|what:115 know|when:120 know|wher:170
know|which:-150 know|who:-200 know|why:280 know|you:210 lady|in:20 lad|in:-55 last|day:30 last|month:55 last|night:60 last|one:-20 last|straw:-90 last|th:175 last|time:25
last|try:-60 last|week:180 last|year:-145 laugh|at:-150 laugh|when:-80 least|of:100 leav|and:-70 leav|it:-65 leav|ive:-165 leav|me:65 leav|the:80 leav|thing:190 left|and:-40
left|her:55 left|in:20 left|me:35 left|my:30 left|out:-145 left|to:-185 left|with:20 letter|and:-40 lett|me:-135 let|me:-110 let|you:205 level|2:-105 level|3:-15 level|9:-60
lie|down:-70 lie|ther:85 life|and:15 life|care:-105 life|is:250 life|support:-220 like|a:-110 like|and:30 like|be:-110 like|cry:-25 like|end:125 like|giv:-40 like|i:60 like|im:40
like|it:-50 like|ive:-20 like|me:35 like|the:160 like|ther:205 like|this:275 like|to:-185 linen|cupboard:-85 linen|room:65 link|expir:-75 link|that:50 littl|boy:50 littl|girl:110
live|for:45 live|in:-145 live|like:165 live|with:85 live|without:-85 liv|on:-125 load|of:145 locker|key:-90 lock|for:-65 lock|me:-110 lock|myself:-190 lock|out:55 logg|in:90
logg|me:-20 logg|on:-80 login|is:-70 login|page:60 logs|in:-90 log|in:40 log|it:-145 log|on:30 long|day:30 long|do:55 long|ive:-40 long|term:-75 long|way:170 look|after:50
look|at:130 look|for:-95 look|in:-105 look|like:-40 look|up:-45 lose|my:-165 lost|a:-20 lost|all:95 lost|her:115 lost|it:-120 lost|my:45 los|my:-25 love|to:40 lov|me:45 lump|sum:60
lunch|break:-70 made|a:80 made|me:50 maiden|name:-70 make|a:-120 make|it:225 make|my:-45 make|myself:75 make|sure:120 mak|it:90 mak|me:-55 manager|is:-95 manager|will:-30
mandator|train:-55 many|tim:40 man|who:95 maternit|leav:-20 matter|which:-100 meant|to:105 mean|it:45 mean|of:-65 mean|the:-25 member|of:-30 memorabl|word:40 mental|breakdown:-20
mental|health:125 me|a:-315 me|about:-30 me|after:55 me|again:90 me|all:65 me|and:35 me|anyth:-50 me|as:-70 me|at:-100 me|back:-65 me|by:75 me|cry:-25 me|down:85 me|ever:-60
me|feel:-75 me|for:-110 me|from:60 me|go:-90 me|have:-105 me|he:90 me|here:40 me|hes:25 me|how:-160 me|i:60 me|if:-145 me|ill:150 me|im:30 me|in:45 me|it:-40 me|last:25 me|like:-50
me|lol:-90 me|not:90 me|now:85 me|off:-35 me|out:-260 me|past:-65 me|so:50 me|that:220 me|this:50 me|through:-105 me|to:125 me|up:25 me|want:-120 me|what:-55 me|when:-85
me|wher:100 me|which:-120 me|with:-25 me|work:-35 middl|of:40 might|be:90 might|have:-30 minut|befor:-95 miss|it:-60 miss|me:180 miss|my:80 miss|the:-205 modul|i:-120 modul|is:-20
modul|wont:20 mone|and:30 month|and:80 more|of:-55 more|th:55 more|than:130 mov|and:-85 much|is:45 much|longer:-90 much|to:-35 multi|store:60 mums|maiden:-15 mum|and:-80
mum|died:55 must|be:-80 must|i:-100 myself|and:55 myself|from:-85 myself|go:165 myself|in:-80 myself|on:-140 myself|out:-170 myself|to:95 my|acces:-25 my|account:90 my|addres:20
my|annual:115 my|anxiet:115 my|appraisal:-20 my|arms:160 my|baby:215 my|back:-160 my|badg:-115 my|bag:135 my|bank:60 my|blood:-205 my|body:25 my|boyfriend:120 my|brain:-60
my|break:-255 my|brother:35 my|car:165 my|certificat:-35 my|chest:55 my|children:15 my|colleagu:-40 my|contract:-100 my|cours:-30 my|dad:75 my|dads:-70 my|date:-100 my|daughter:95
my|day:45 my|desk:100 my|detail:-155 my|dog:-75 my|dogs:-40 my|email:-60 my|emergenc:-115 my|english:-100 my|esr:105 my|eyes:85 my|face:170 my|fami:105 my|fault:-95 my|feet:-95
my|finger:115 my|friend:25 my|girl:90 my|glass:-180 my|hair:-150 my|hand:105 my|head:120 my|heart:150 my|hous:110 my|husband:25 my|job:-35 my|kids:165 my|last:-50 my|late:60
my|legs:90 my|life:45 my|littl:60 my|locker:30 my|login:40 my|lunch:-25 my|mail:-35 my|mailbox:-170 my|mandator:50 my|mate:25 my|mental:105 my|mind:-55 my|modul:-90 my|mother:-35
my|mums:-60 my|name:105 my|nan:-55 my|neck:-20 my|neighbour:105 my|nerv:25 my|next:140 my|nhs:-120 my|nhsp:-40 my|notic:-150 my|number:65 my|old:-195 my|partner:155 my|passport:-70
my|password:130 my|patient:120 my|pay:-80 my|payslip:-15 my|pension:-125 my|photo:145 my|pin:15 my|record:-115 my|shift:-110 my|sister:90 my|sleep:-155 my|smartcard:-40 my|son:-40
my|sons:-65 my|soul:40 my|staff:-90 my|stomach:-45 my|student:-25 my|tablet:-145 my|thing:20 my|throat:55 my|timesheet:-25 my|uniform:65 my|usernam:-95 my|visa:-75 my|wag:65
my|ward:210 my|whol:-95 my|wif:75 my|wife:25 my|will:-40 my|work:-15 my|wrist:105 name|and:-40 name|off:135 national|insuranc:-110 need|a:25 need|acces:-80 need|counsell:65
need|esr:-55 need|help:60 need|her:110 need|it:120 need|me:-75 need|my:30 need|payslip:-65 need|someon:-70 need|the:-150 need|to:15 nervou|breakdown:85 never|been:130 never|came:55
never|go:45 never|got:30 never|used:-85 new|password:-15 new|starter:-40 new|system:-70 next|of:35 next|to:30 next|week:-140 nhsp|code:135 nice|to:155 night|and:80 night|are:80
night|i:65 night|shift:-70 night|to:-20 nmc|and:65 nobod|believ:-90 nobod|can:95 nobod|car:-135 nobod|else:95 nobod|has:-95 nobod|here:-155 nobod|is:-30 nobod|know:-175
nobod|pick:-75 nobod|speak:20 nobod|to:140 nobod|told:-170 nobod|will:55 nobod|would:150 nomin|form:35 none|of:-130 normal|to:55 noth|happen:-110 noth|i:40 noth|is:-35
noth|left:-105 noth|ther:-230 noth|to:125 noth|work:-175 notic|if:30 notic|in:40 not|a:-25 not|after:115 not|allow:-155 not|answer:-15 not|been:-15 not|com:90 not|come:-50
not|cop:225 not|cry:-225 not|do:-70 not|eaten:-130 not|even:85 not|for:225 not|found:-150 not|go:-230 not|got:45 not|had:-105 not|happ:-190 not|have:-55 not|in:15 not|me:100
not|my:140 not|ok:120 not|on:15 not|one:-45 not|open:50 not|receiv:-125 not|recognis:-40 not|right:-155 not|shift:115 not|show:-40 not|slept:70 not|sure:95 not|that:170 not|the:-80
not|this:105 not|to:125 not|told:40 not|wake:25 not|well:145 not|work:150 now|i:140 now|its:-55 now|this:-145 no|acces:-25 no|authenticator:15 no|code:35 no|email:-30 no|futur:50
no|good:-110 no|hope:90 no|joy:-105 no|more:55 no|need:95 no|nhs:-100 no|phon:-30 no|point:15 no|reason:-130 no|record:-105 no|sleep:70 no|time:-25 no|use:170 no|way:-90
number|for:30 number|on:120 nurs|and:15 nurs|here:70 nurs|i:40 occupational|health:-125 off|and:-40 off|for:-195 off|me:-25 off|my:110 off|on:-180 off|sick:-230 off|the:245
off|this:-110 off|till:-120 off|to:-180 off|with:-175 off|without:20 of|a:-75 of|and:-75 of|be:140 of|bed:215 of|birth:-135 of|boredom:-35 of|date:-105 of|death:-65 of|esr:130
of|everyon:85 of|everyth:205 of|here:-140 of|him:75 of|it:325 of|kin:35 of|life:-110 of|liv:185 of|me:-135 of|mine:110 of|my:20 of|night:160 of|our:65 of|password:-75 of|resett:105
of|staff:-30 of|tea:-60 of|that:95 of|the:65 of|them:-80 of|this:35 of|thos:-125 of|time:-175 of|two:-140 of|us:35 of|what:140 of|wine:50 of|you:-230 of|your:-70 old|phon:-155
old|system:-65 one|and:-200 one|attempt:-35 one|ever:-70 one|for:-120 one|go:95 one|hand:-185 one|i:-200 one|is:125 one|more:-35 one|of:-110 one|shift:-50 one|th:-120 one|that:-95
one|this:70 one|way:55 one|who:85 one|with:-115 one|without:-90 only|a:20 only|ask:35 only|got:85 only|just:-65 only|reason:40 on|and:195 on|anyth:65 on|but:105 on|by:30
on|call:-130 on|esr:-25 on|fire:50 on|for:-25 on|frida:145 on|her:-100 on|here:80 on|his:-25 on|hold:-185 on|in:-70 on|it:-140 on|leav:-190 on|level:-55 on|life:60 on|like:145
on|maternit:-35 on|me:-55 on|monda:55 on|my:45 on|nhsp:40 on|night:-55 on|one:-30 on|our:-25 on|purpos:35 on|shift:250 on|sunda:45 on|that:-35 on|the:80 on|this:135 on|thursda:-30
on|to:-205 on|top:-30 on|tuesda:45 on|ward:-25 on|with:45 on|your:180 open|it:55 open|my:145 open|the:55 opt|out:55 order|for:-95 or|a:-90 or|do:-30 or|is:-35 or|not:30
other|one:-165 our|ward:15 outsid|and:-35 out|again:-60 out|and:215 out|befor:-40 out|for:-70 out|in:125 out|of:55 out|sinc:-85 out|the:30 out|ther:210 out|to:-80 over|and:-85
over|it:50 over|my:30 over|the:-185 over|this:-170 over|with:-40 own|account:-35 own|fault:15 own|hand:115 own|kids:-80 own|life:-65 own|phon:-120 own|team:115 own|with:20
pain|in:-210 panic|attack:100 partner|trust:-105 part|of:155 password|and:-20 password|chang:125 password|polic:-60 password|reset:-130 password|that:-50 password|to:170
password|will:55 pass|on:90 past|it:-115 past|my:-65 past|the:15 patient|and:-110 patient|died:70 patient|in:-75 patient|last:75 payroll|clos:-65 payslip|and:-100 payslip|for:-30
payslip|to:35 pay|the:115 peac|with:20 pension|if:-40 peopl|on:-120 peopl|who:35 person|can:145 phon|and:-25 phon|at:-95 phon|for:-105 phon|in:-30 phon|number:75 phon|on:-55
phon|so:-80 phon|to:120 pick|up:-35 plac|and:-20 plac|with:85 pleas|dont:165 pleas|help:-75 pleas|make:40 point|in:75 point|of:-145 pop|up:-200 pop|ups:-105 press|it:-75
pres|the:65 pull|my:-65 pull|the:-70 putt|my:160 put|a:150 put|down:-55 put|his:60 put|in:-95 put|it:25 put|my:-50 put|on:50 put|the:110 quick|pleas:-50 rang|the:-85 ran|out:-80
rather|be:-95 reach|the:-60 read|to:95 real|bad:30 real|person:-130 reason|im:40 reason|to:120 record|of:-105 reject|me:-80 remember|any:50 remember|anyth:35 remember|how:20
remember|it:-170 remember|me:105 remember|my:-85 remember|the:-80 remember|what:95 resett|my:-20 reset|a:180 reset|email:-25 reset|it:-15 reset|my:230 rest|of:60 right|now:75
right|sinc:-105 ring|any:-120 ring|anyon:145 ring|it:-225 ring|me:-90 ring|the:70 rip|my:-35 rock|bottom:130 room|and:-55 round|and:-95 round|in:-65 runn|on:-50 runn|out:-75
runs|out:115 run|out:-100 sad|that:95 safeguard|and:45 safe|at:145 safe|to:-155 said|he:25 said|hed:35 said|id:45 said|if:-35 said|it:70 said|no:-115 said|she:55 said|to:-110
same|page:-120 same|th:-15 sat|down:-35 sat|here:-90 sat|in:235 sat|on:-15 save|me:30 sav|my:-90 says|he:-120 says|i:-245 says|if:140 says|im:95 says|incorrect:-120
says|invalid:-25 says|it:40 says|its:-60 says|ive:-55 says|my:-55 says|no:120 says|not:-120 says|shes:60 says|the:-105 says|unknown:-75 say|bye:135 say|i:70 say|it:205 say|its:-130
say|no:35 say|sorr:40 say|thank:-30 say|to:-45 say|why:55 scar|ill:-90 scar|im:30 scar|of:-50 scar|to:140 seem|to:110 see|a:55 see|anyth:-170 see|her:-65 see|i:25 see|it:90
see|me:260 see|my:-50 see|myself:45 see|someon:-175 see|straight:55 see|that:-85 see|the:170 see|thing:-15 see|you:-30 self|harm:115 send|it:-55 send|me:150 send|someon:-65
send|to:-115 sent|a:25 sent|me:-30 set|it:-105 set|the:-60 set|up:-95 shes|been:-45 shes|got:55 shes|in:-35 shes|not:-135 shes|on:-165 shes|stopp:90 shes|the:85 she|ask:-75
she|cant:-120 she|died:50 she|has:50 she|isnt:-90 she|laugh:120 she|said:-35 she|says:85 she|want:-125 she|was:-140 she|went:100 she|wont:70 shift|and:-70 shift|away:-85
shift|befor:-145 shift|in:90 shift|on:85 shift|to:-55 short|staff:-70 should|have:150 should|i:-155 shout|at:-130 show|me:-215 show|my:65 shut|my:40 sick|and:-90 sick|note:-50
sick|of:25 sick|on:80 sign|off:65 sign|up:-200 sinc|he:30 sinc|my:90 sinc|sunda:40 sinc|the:80 sinc|tuesda:-55 site|is:25 sit|down:-45 sit|in:175 sit|with:110 six|and:-105
six|month:210 skip|to:50 sleep|and:100 sleep|for:40 sleep|in:60 sleep|so:-90 sleep|with:105 slept|for:25 slept|sinc:30 somebod|about:20 somebod|else:200 somebod|to:55
someon|about:-25 someon|els:-140 someon|else:-295 someon|help:100 someon|i:25 someon|on:15 someon|to:115 someon|who:75 someth|else:30 someth|happen:35 someth|i:-120 someth|in:95
someth|is:-95 someth|that:100 someth|to:-25 sometim|i:115 sorr|for:40 sorr|i:-155 sorr|its:105 sorr|to:-230 sort|it:-25 sort|of:95 soul|destroy:-140 so|asham:80 so|bad:55
so|cant:-235 so|depress:185 so|done:90 so|he:20 so|i:-35 so|ill:20 so|im:-40 so|it:-45 so|ive:-200 so|lone:155 so|long:-60 so|low:165 so|much:75 so|my:240 so|need:-55 so|no:20
so|nobod:50 so|quick:-95 so|quiet:-100 so|stress:-80 so|that:-120 so|the:130 so|they:-20 so|tir:-125 so|unhapp:220 spat|at:95 speak|to:-55 speak|up:-30 spinn|wheel:-125
spoken|to:25 staff|and:-150 staff|toilet:15 staff|who:85 stand|by:-125 stand|on:130 start|again:-120 start|over:-115 start|with:-80 stay|for:45 stay|in:140 stay|on:90 stay|with:-20
still|be:-65 still|do:40 still|got:60 still|here:95 still|in:110 still|lock:-170 still|no:35 still|not:-100 still|noth:-100 still|on:30 still|says:-110 still|wait:-160
still|work:-45 stood|at:-25 stood|in:75 stopp|ask:55 stop|cry:55 stop|send:85 stop|shak:30 stop|the:20 stop|think:-115 stor|of:55 straight|away:-15 struggl|to:-100 struggl|with:-75
stuck|in:50 suicid|thought:30 support|for:135 suppos|to:-20 sure|i:55 sure|ive:180 swallow|a:-20 switch|off:100 tablet|and:-110 taken|all:-115 taken|and:40 taken|too:80 take|a:-15
take|another:-25 take|any:-80 take|care:130 take|it:185 take|me:-65 take|my:-20 tak|me:115 tak|my:70 talk|about:170 talk|to:-15 tear|of:-85 tell|a:70 tell|anyon:20 tell|her:-40
tell|me:-105 tell|my:-85 tell|someon:230 tell|the:-70 tell|them:-60 tell|you:100 ten|minut:90 ten|tim:-75 terrif|of:-100 text|me:-150 thank|for:155 thank|to:35 thank|you:-140
than|i:125 than|the:-155 that|all:-105 that|doesnt:70 that|email:95 that|i:155 that|im:90 that|is:-185 that|isnt:130 that|it:-75 that|my:70 that|night:50 that|on:-110 that|right:70
that|sound:75 that|the:15 that|this:-115 that|thre:-160 that|ward:110 that|was:-210 that|what:100 that|wher:-25 that|why:-140 that|work:25 them|all:-20 them|i:100 them|to:105
then|a:-115 then|i:210 then|im:40 then|it:-215 ther|a:140 ther|and:160 ther|any:-110 ther|anyth:20 ther|is:135 ther|no:-50 ther|nobod:-80 ther|noth:85 ther|only:175 ther|someth:20
ther|was:190 ther|when:85 thes|days:180 thes|modul:-40 theyd|be:45 theyr|all:125 theyv|taken:-55 they|all:30 they|are:170 they|chang:-125 they|check:135 they|do:-20 they|gave:-130
they|go:-25 they|keep:-195 they|make:-75 they|said:-110 they|say:105 they|should:195 they|still:65 they|took:-75 they|want:50 they|wont:-105 the|30th:-25 the|account:-55
the|addres:-185 the|agenc:95 the|app:-60 the|audit:-90 the|authenticator:-125 the|baby:140 the|back:-35 the|bank:-220 the|bath:75 the|bathroom:130 the|best:-20 the|blue:-65
the|box:-165 the|bridg:30 the|bus:140 the|button:-55 the|captcha:-95 the|car:50 the|cat:80 the|cats:145 the|chang:-115 the|chat:-95 the|clock:-100 the|computer:45 the|count:75
the|crash:105 the|crisi:-95 the|cupboard:40 the|curtain:75 the|dark:25 the|day:230 the|deadlin:-145 the|desk:-130 the|divorc:-30 the|doctor:150 the|dog:-30 the|door:145
the|edge:-20 the|email:-140 the|esr:-40 the|fami:40 the|fire:100 the|floor:-45 the|forgotten:-70 the|form:-50 the|funeral:205 the|garag:45 the|girl:65 the|ground:60 the|heart:-70
the|helpdesk:-175 the|hint:-140 the|hospital:115 the|hour:95 the|hous:205 the|job:90 the|keyboard:105 the|keys:50 the|kids:20 the|lad:-65 the|laptop:-95 the|last:-70 the|least:100
the|letter:-45 the|life:-155 the|lift:-150 the|line:-20 the|linen:105 the|link:-100 the|list:-95 the|login:130 the|long:120 the|lot:-125 the|mail:-155 the|man:85 the|messag:40
the|middl:40 the|minut:90 the|mirror:75 the|modul:-110 the|moment:-35 the|monitor:80 the|morn:140 the|morning:85 the|mortuar:-125 the|multi:60 the|new:65 the|next:-75 the|nhsp:-85
the|night:155 the|nmc:70 the|number:-30 the|offic:-210 the|old:-20 the|on:-145 the|one:75 the|ones:145 the|only:65 the|page:-80 the|password:65 the|patient:165 the|pc:-90
the|pension:-105 the|person:210 the|phon:40 the|platform:110 the|plot:-55 the|post:60 the|printer:-110 the|quiet:70 the|quiz:75 the|reset:110 the|rest:210 the|resu:80 the|right:-20
the|river:-35 the|road:170 the|roof:-25 the|room:105 the|roster:-290 the|rota:25 the|same:-120 the|screen:40 the|sea:60 the|second:80 the|servic:-180 the|sharp:40 the|shift:110
the|shower:45 the|site:90 the|sluic:60 the|solicitor:100 the|sound:60 the|staff:165 the|stair:30 the|stairwell:-140 the|stor:70 the|summer:-70 the|system:-200 the|tabl:120
the|tablet:100 the|team:30 the|text:-75 the|third:-130 the|thought:105 the|time:-30 the|toilet:-40 the|top:35 the|train:80 the|trust:-50 the|two:-220 the|uniform:180 the|updat:-155
the|wall:110 the|ward:-25 the|water:-45 the|way:80 the|websit:20 the|weekend:80 the|wheel:-65 the|whol:-55 the|will:90 the|window:50 the|word:-75 the|worst:90 the|wrong:-210
the|year:-75 think|about:-25 think|i:-95 think|id:70 think|ill:110 think|its:-15 think|ive:-20 think|my:70 think|of:-25 think|straight:40 think|what:-105 third|one:-25
third|time:170 this|again:-255 this|any:-65 this|at:-105 this|chat:45 this|chatbot:50 this|computer:55 this|countr:130 this|done:-160 this|email:-60 this|ever:-200 this|form:-140
this|has:-155 this|is:-25 this|job:150 this|laptop:25 this|life:120 this|login:-35 this|loop:-130 this|menu:-65 this|modul:-65 this|morn:210 this|now:-140 this|on:-195 this|one:105
this|page:65 this|password:-85 this|plac:-35 this|screen:-40 this|session:-40 this|shift:110 this|site:-75 this|system:-90 this|th:-130 this|time:220 this|train:65 this|ward:130
this|websit:-70 this|week:20 this|year:60 thought|about:15 thought|id:-170 thought|of:-20 threaten|me:40 threaten|to:-100 threw|me:-80 thre|attempt:90 thre|hour:-70 thre|system:25
thre|tim:50 thre|week:150 thre|wrong:-150 thre|year:20 through|a:85 through|it:-100 through|the:-105 th|for:40 th|i:120 th|that:-45 till|it:190 till|its:120 till|ive:-80
till|monda:-115 till|they:-125 till|this:20 till|thursda:-45 time|does:-110 time|i:-210 time|of:70 time|the:170 time|this:-30 time|to:-65 tim|and:-60 tim|for:-45 tir|of:200
toda|and:50 toda|i:25 told|anyon:115 told|her:50 told|me:-135 told|my:-75 told|off:-105 told|the:175 told|them:-105 told|to:-100 tomorrow|and:40 took|a:195 took|and:45 took|his:-35
took|my:-145 took|the:-50 too|ear:-25 too|many:30 too|old:-30 top|of:30 touch|it:25 touch|me:55 to|a:-75 to|about:25 to|all:100 to|and:-215 to|another:-120 to|anyon:210 to|anyth:85
to|ask:-185 to|be:30 to|bed:-195 to|bother:-100 to|cancel:135 to|chang:115 to|check:75 to|click:-35 to|clos:120 to|come:205 to|complet:-125 to|cry:60 to|date:80 to|die:230
to|disappear:140 to|drop:-20 to|end:50 to|esr:-80 to|everyon:-80 to|find:-50 to|finish:95 to|get:25 to|give:30 to|go:100 to|hear:45 to|help:125 to|her:85 to|him:-140 to|it:-90
to|join:-135 to|jump:110 to|just:-70 to|keep:70 to|kill:-40 to|leav:40 to|lie:-125 to|live:115 to|log:-120 to|look:-115 to|lose:-105 to|make:-55 to|me:55 to|my:45 to|myself:65
to|not:135 to|prov:-55 to|pull:40 to|put:-65 to|register:-115 to|reset:-15 to|ring:-90 to|say:145 to|scream:-120 to|see:130 to|send:-145 to|sign:-80 to|sleep:140 to|someth:150
to|sort:35 to|start:-25 to|stay:170 to|stop:40 to|take:55 to|tell:-40 to|that:60 to|the:-70 to|them:130 to|this:-25 to|try:-90 to|turn:35 to|type:100 to|use:-160 to|wait:-70
to|wake:15 to|walk:75 to|whoever:-70 to|work:-105 to|writ:95 to|you:-85 traffic|light:-170 train|expir:-80 train|for:-85 train|interfac:-160 train|is:20 train|record:-45
train|site:-25 try|again:-55 try|to:210 tr|all:-110 tr|everyth:-230 tr|it:-50 tr|my:-170 tr|to:15 turn|it:-170 turn|up:-75 twelv|hour:60 twent|minut:-55 twent|year:15 two|days:-90
two|hour:105 two|thing:-160 two|week:-25 two|year:80 typ|it:45 typ|this:210 under|my:-95 unhapp|i:125 unhapp|with:-165 unlock|it:-115 until|i:-45 up|again:-70 up|all:-75 up|and:20
up|at:-250 up|for:-55 up|in:65 up|my:-55 up|on:120 up|so:-50 up|the:-130 up|to:-40 up|with:65 used|befor:20 use|it:-45 use|my:-145 use|the:-100 use|this:-60 verific|code:-70
very|bad:75 very|good:-95 very|low:150 very|quiet:60 wait|on:30 wait|till:105 wake|up:155 wak|up:115 walk|in:90 walk|past:130 walk|to:-195 want|a:-140 want|it:120 want|me:50
want|my:-100 want|out:110 want|the:135 want|them:25 want|this:-260 want|to:25 ward|and:-80 ward|has:45 ward|is:20 ward|manager:45 wash|in:105 wasnt|around:75 wast|of:-110 was|a:280
was|attack:85 was|dead:100 was|fine:-115 was|i:-75 was|in:85 was|it:-105 was|me:330 was|no:-90 was|on:100 was|rude:-80 was|sick:20 was|so:-130 was|stood:-20 was|the:120
was|told:-30 was|too:-115 watch|the:35 way|i:55 way|in:-90 way|out:50 way|to:-80 wear|the:140 weekend|so:-40 week|and:-45 weight|on:45 well|up:135 went|and:-55 went|to:185
went|wrong:-140 weve|got:-90 weve|had:150 we|all:-25 we|are:-50 we|had:20 we|have:-90 we|lost:20 what|a:-165 what|am:95 what|day:120 what|did:-95 what|do:140 what|does:30
what|for:-50 what|happen:-35 what|he:60 what|i:170 what|id:200 what|if:60 what|is:-25 what|it:-130 what|ive:145 what|my:-90 what|should:-50 what|the:-210 what|time:-35 what|to:-75
what|was:-70 what|would:-75 what|wrong:70 when|does:90 when|i:-120 when|im:-50 when|it:55 when|its:100 when|nobod:-85 when|the:-50 when|ther:150 when|your:295 wher|can:90
wher|do:-120 wher|i:-30 wher|im:155 wher|is:-35 wher|to:-25 whether|i:-65 who|are:30 who|car:-115 who|do:85 who|gets:115 who|i:75 who|im:80 who|is:-135 who|know:-25 who|would:80
why|do:-80 why|does:-130 why|i:60 why|im:20 why|is:-90 wide|awak:-45 wife|pass:85 will|do:-40 will|have:-170 will|it:-145 will|kill:-100 will|the:-65 will|you:65 wish|i:15
wish|id:-60 wish|it:125 without|a:90 without|him:-35 without|it:-70 without|me:90 without|the:-35 with|a:-60 with|all:145 with|another:-145 with|anyth:170 with|computer:-60
with|esr:35 with|everyth:115 with|him:125 with|life:260 with|me:75 with|myself:135 with|nhsp:-115 with|no:-85 with|one:-90 with|someth:55 with|tech:-70 with|the:30 with|them:65
with|thes:-85 with|this:-250 with|you:-75 woke|up:110 wont|be:-65 wont|go:-155 wont|have:-35 wont|let:-170 wont|need:75 wont|open:-165 wont|pay:-55 wont|stop:150 wont|take:-145
work|alon:-165 work|and:105 work|at:-135 work|email:55 work|has:160 work|here:-25 work|in:-85 work|is:45 work|it:-25 work|now:-70 work|on:85 work|with:-30 work|without:-100
worr|about:120 worth|it:20 would|anyon:-40 would|be:-90 would|have:155 would|like:-170 would|miss:65 would|notic:125 would|take:-90 would|you:65 written|it:-125 writ|this:100
wrong|and:20 wrong|on:-35 wrong|password:145 wrong|thre:35 wrong|with:190 wrot|it:-150 year|and:110 yesterda|and:25 your|hav:-155 your|not:-60 your|own:155 your|the:180
your|time:60 youv|been:30 you|a:-130 you|allow:160 you|are:-60 you|ask:-95 you|can:185 you|do:115 you|ever:-80 you|for:85 you|get:115 you|have:-105 you|help:-40 you|just:75
you|know:180 you|lot:115 you|make:120 you|put:205 you|reset:165 you|said:-45 you|see:-25 you|send:-125 you|tell:-25 you|think:15 you|to:45 you|want:-85
`;
