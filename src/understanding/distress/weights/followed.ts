// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const followed = `
affairs|giveaway:50 affairs|idiom:110 affairs|kin:100 affairs|me:95 affairs|not:165 affairs|partner:75 affairs|suicide:160 afterwards|live:-75 afterwards|login:-90
afterwards|not:95 afterwards|patient:-105 afterwards|them:20 alone|home:15 alone|kin:70 alone|lately:75 alone|login:-80 alone|machine:-100 alone|me:140 alone|not:-15
alone|patient:-85 alone|self:-100 alone|smallhours:-30 another|cope:15 another|forever:-80 another|login:-25 another|me:85 another|self:40 baby|cant:50 baby|cry:-90 baby|die:145
baby|end:160 baby|not:50 better|die:185 better|end:110 better|gone:135 better|life:30 better|login:-170 better|me:-35 better|not:70 better|them:90 better|they:45 body|cant:60
body|machine:15 body|me:65 body|patient:45 body|still:20 body|workdread:100 boss|bully:125 boss|login:-70 boss|me:-45 boss|not:70 boss|sexual:100 boss|they:-85 boss|violence:-80
boss|want:-30 breaking|cant:-40 breaking|end:45 breaking|gripe:-155 breaking|idiom:-75 breaking|lately:45 breaking|login:-55 breaking|machine:-70 breaking|me:30 breaking|not:-140
breaking|patient:-95 breaking|standing:-20 breaking|system:-180 breaking|want:-170 bully|boss:95 bully|gripe:-135 bully|home:-60 bully|login:-105 bully|me:250 bully|not:-55
bully|patient:40 bully|self:25 bully|system:-85 burden|me:155 burden|them:50 burial|future:-50 burial|kin:90 burial|login:-130 burial|me:-55 burial|not:-55 burial|system:25
burial|want:-125 bye|everyone:50 bye|me:170 bye|patient:70 bye|thanks:-50 cant|alone:-160 cant|another:110 cant|baby:35 cant|body:105 cant|burial:25 cant|confess:60 cant|cope:100
cant|cry:180 cant|drink:55 cant|eat:35 cant|end:20 cant|facing:140 cant|forever:135 cant|future:135 cant|gripe:-140 cant|guilt:125 cant|home:95 cant|hopeless:-110 cant|hurry:-75
cant|kin:105 cant|lately:45 cant|life:65 cant|live:115 cant|login:-140 cant|lost:-45 cant|machine:-125 cant|me:-115 cant|memory:115 cant|message:-180 cant|nocare:120 cant|not:20
cant|notok:45 cant|numb:-55 cant|patient:80 cant|point:160 cant|sad:95 cant|smallhours:-45 cant|standing:30 cant|still:-25 cant|swear:70 cant|system:70 cant|them:35 cant|they:-25
cant|thoughts:60 cant|threat:75 cant|trapped:-15 cant|usedto:125 cant|workdread:160 colleague|bully:130 colleague|cant:-70 colleague|die:-15 colleague|end:-40
colleague|everyone:-65 colleague|hurry:-20 colleague|kin:-35 colleague|login:-120 colleague|lost:35 colleague|machine:-75 colleague|memory:30 colleague|message:85 colleague|not:-60
colleague|partner:25 colleague|patient:-20 colleague|place:-25 colleague|self:95 colleague|selfharm:140 colleague|sexual:35 colleague|sleep:20 colleague|smallhours:70
colleague|still:35 colleague|suicide:130 colleague|system:40 colleague|taken:-15 colleague|violence:-25 colleague|want:115 colleague|workdread:-25 colleague|worryfor:230
confess|kin:20 confess|login:-110 confess|meant:-105 confess|nobody:-35 confess|not:90 confess|threat:130 confess|workdread:-25 control|cant:40 control|home:40 control|hurry:-220
control|login:20 control|me:20 control|not:-50 control|patient:-95 control|system:-30 control|they:-20 control|want:-110 cope|end:85 cope|forever:-60 cope|gripe:-80 cope|login:-190
cope|machine:-125 cope|me:-140 cope|not:55 cope|notok:-40 cope|self:-25 cope|standing:-70 cope|system:-160 cope|thoughts:-35 cry|cant:-65 cry|end:60 cry|forever:85 cry|gripe:-95
cry|hurry:-115 cry|login:-160 cry|machine:180 cry|nocare:-65 cry|not:-75 cry|patient:190 cry|place:75 cry|standing:55 cry|still:145 cry|system:95 cry|they:-20 cry|workdread:105
dark|me:70 dark|not:110 diagnosis|me:135 diagnosis|not:65 die|affairs:-60 die|end:-20 die|hurry:-145 die|idiom:-100 die|kin:-155 die|life:-60 die|login:-150 die|me:-20 die|not:-35
die|numb:-15 die|patient:70 die|smallhours:25 die|still:-60 die|system:-105 die|them:50 die|they:-145 drink|cope:20 drink|forever:-25 drink|gripe:-110 drink|login:-105
drink|sleep:80 drink|workdread:110 eat|body:40 eat|bully:20 eat|lately:40 eat|sleep:75 eat|they:15 end|afterwards:-40 end|baby:55 end|body:-30 end|control:50 end|cry:-20
end|everyone:-115 end|facing:-70 end|forever:-45 end|gripe:95 end|idiom:25 end|life:15 end|login:-20 end|machine:-85 end|me:40 end|meant:-75 end|memory:100 end|not:80
end|patient:-20 end|place:-115 end|sad:85 end|self:65 end|smallhours:-55 end|standing:-35 end|still:-50 end|they:70 end|thoughts:-40 end|want:-205 end|workdread:55
everyone|better:-45 everyone|end:120 everyone|facing:115 everyone|future:50 everyone|login:-180 everyone|me:-45 everyone|message:50 everyone|them:30 facing|another:120
facing|end:45 facing|forever:95 facing|home:-65 facing|hurry:-40 facing|login:-110 facing|me:-75 facing|not:-135 facing|patient:-25 facing|self:-140 facing|still:-60
facing|system:-50 fear|forever:30 fear|home:130 fear|kin:80 fear|login:-145 fear|machine:-150 fear|me:25 fear|not:100 fear|partner:85 fear|self:75 fear|system:-75 fear|want:45
fear|workdread:30 feel|alone:90 feel|body:-75 feel|breaking:125 feel|cant:125 feel|confess:100 feel|dark:210 feel|die:210 feel|end:185 feel|everyone:55 feel|forever:-65
feel|givenup:-85 feel|gone:45 feel|gripe:-65 feel|guilt:55 feel|hopeless:285 feel|kin:-30 feel|lately:110 feel|life:-50 feel|login:-75 feel|low:45 feel|machine:30 feel|me:80
feel|not:-50 feel|nothing:180 feel|numb:265 feel|patient:105 feel|place:-55 feel|sad:-55 feel|safe:60 feel|self:75 feel|suicide:100 feel|thoughts:150 feel|trapped:-30 feel|want:25
feel|worth:-65 forever|cope:65 forever|me:30 forever|not:35 forever|patient:85 forever|them:50 forever|want:90 future|gone:70 future|gripe:160 future|login:-35 future|me:145
future|not:55 future|notneeded:-40 future|self:100 future|system:-70 future|want:-185 giveaway|everyone:40 giveaway|kin:-45 giveaway|me:60 giveaway|they:-20 givenup|life:120
givenup|login:-20 givenup|me:-45 givenup|not:165 givenup|self:90 givenup|want:100 gone|end:70 gone|forever:25 gone|future:-70 gone|live:-65 gone|login:-75 gone|machine:-45
gone|me:100 gone|not:165 gone|numb:20 gone|standing:-30 gripe|jest:-20 gripe|machine:-75 gripe|me:-205 gripe|not:30 gripe|want:-120 guilt|body:35 guilt|cant:60 guilt|die:110
guilt|kin:30 guilt|login:-75 guilt|me:80 guilt|means:-80 guilt|not:95 guilt|self:50 guilt|taken:100 guilt|they:155 guilt|want:85 guilt|wish:-60 guilt|witnessed:35
helpself|login:255 helpself|machine:130 helpself|me:-100 helpself|not:135 helpself|someone:-105 helpself|system:40 helpself|want:-50 homeless|home:50 homeless|me:145 home|alone:30
home|cry:35 home|login:-115 home|me:-50 home|not:-60 home|smallhours:-20 home|standing:-30 home|they:90 hopeless|future:100 hopeless|gripe:-135 hopeless|hope:100 hopeless|life:85
hopeless|live:30 hopeless|login:-170 hopeless|machine:-55 hopeless|me:50 hopeless|point:-75 hopeless|trapped:95 hopeless|wish:100 hope|gripe:-85 hope|me:30 hope|not:-55
hurry|end:50 hurry|facing:-20 hurry|gripe:15 hurry|lately:-135 hurry|life:-35 hurry|login:90 hurry|nobody:55 hurry|not:-190 hurry|still:25 hurry|system:-20 hurry|them:-130
hurry|they:-55 idiom|end:-70 idiom|everyone:-115 idiom|gripe:35 idiom|hurry:-65 idiom|live:85 idiom|login:70 idiom|machine:75 idiom|me:55 idiom|not:-45 idiom|place:-20
idiom|system:95 immigration|me:80 inquiry|cant:45 inquiry|future:-20 inquiry|kin:40 inquiry|login:15 inquiry|me:165 inquiry|not:40 inquiry|system:-30 inquiry|threat:30
jest|login:40 jest|me:40 kin|affairs:-65 kin|better:115 kin|bully:-45 kin|cant:200 kin|colleague:90 kin|cry:-80 kin|diagnosis:75 kin|die:265 kin|future:-25 kin|gone:40 kin|gripe:50
kin|guilt:15 kin|home:20 kin|life:-20 kin|login:-260 kin|lost:30 kin|machine:-75 kin|me:55 kin|means:40 kin|memory:-25 kin|message:-20 kin|not:215 kin|nothing:65 kin|numb:15
kin|partner:175 kin|sad:65 kin|self:-60 kin|sleep:40 kin|smallhours:-45 kin|still:-25 kin|system:-130 kin|them:90 kin|they:-280 kin|threat:35 kin|violence:130 kin|want:-45
kin|worryfor:15 kin|worth:95 lately|baby:95 lately|burial:40 lately|cant:80 lately|die:55 lately|inquiry:115 lately|kin:50 lately|lost:90 lately|machine:-105 lately|me:-35
lately|not:-65 lately|nothing:50 lately|partner:40 lately|patient:105 lately|system:-115 lately|they:75 life|end:135 life|forever:-60 life|login:-240 life|me:60 life|not:120
life|system:-170 life|worth:120 live|forever:75 live|life:120 live|login:-100 live|me:-60 live|not:-110 live|point:30 live|system:-65 login|afterwards:165 login|breaking:-75
login|cant:20 login|control:60 login|cry:160 login|die:95 login|end:-130 login|forever:-225 login|gone:45 login|guilt:100 login|home:-40 login|hurry:95 login|jest:-30 login|kin:275
login|lately:-70 login|live:-95 login|machine:175 login|me:55 login|meant:120 login|not:40 login|notneeded:80 login|notok:90 login|partner:25 login|patient:80 login|pet:-145
login|self:60 login|sleep:-85 login|standing:-90 login|still:55 login|system:85 login|taken:50 login|them:-125 login|they:80 login|want:125 lost|baby:190 lost|burial:40
lost|cant:115 lost|colleague:-15 lost|end:125 lost|lately:75 lost|login:-70 lost|machine:-50 lost|me:-25 lost|not:125 lost|they:100 lost|thoughts:-130 low|cant:145 low|lately:70
low|machine:-155 low|me:55 low|not:125 machine|cant:-50 machine|cry:75 machine|dark:-20 machine|die:-40 machine|end:-40 machine|everyone:-80 machine|gripe:130 machine|jest:-40
machine|kin:135 machine|login:75 machine|me:55 machine|means:115 machine|meant:-55 machine|not:110 machine|nothing:-70 machine|patient:90 machine|system:130 machine|they:35
means|body:-65 means|login:-40 means|machine:-85 means|me:-95 means|not:-120 means|still:105 means|system:-220 means|taken:110 means|thoughts:-25 means|want:-55 meant|gripe:145
meant|life:-20 meant|login:100 meant|machine:245 meant|me:140 meant|minimise:-95 meant|not:60 meant|patient:-50 meant|system:30 memory|cant:45 memory|end:-50 memory|kin:40
memory|not:-115 memory|patient:40 memory|self:45 memory|sleep:-85 memory|standing:-40 memory|still:60 memory|system:95 memory|they:30 memory|thoughts:25 message|colleague:-50
message|end:-60 message|everyone:55 message|kin:75 message|me:70 message|not:100 message|partner:-25 message|patient:35 message|suicide:30 message|them:-60 message|they:-90
method|me:-170 method|means:-110 method|place:165 me|affairs:50 me|afterwards:115 me|alone:-40 me|another:60 me|baby:25 me|better:-125 me|body:125 me|breaking:200 me|bully:55
me|burden:195 me|burial:105 me|bye:65 me|calm:50 me|cant:-55 me|colleague:-100 me|confess:105 me|control:135 me|cope:120 me|cry:45 me|dark:190 me|diagnosis:195 me|die:205
me|drink:100 me|eat:90 me|end:100 me|everyone:-30 me|facing:70 me|fear:205 me|forever:175 me|future:75 me|giveaway:240 me|givenup:-15 me|gone:85 me|gripe:-75 me|guilt:90
me|helpself:40 me|homeless:165 me|hopeless:40 me|hurry:-20 me|idiom:-135 me|immigration:-40 me|inquiry:45 me|jest:-150 me|lately:30 me|life:65 me|login:-125 me|lost:-75 me|low:145
me|machine:80 me|means:55 me|meant:70 me|memory:-50 me|message:-40 me|method:140 me|minimise:105 me|money:155 me|nobody:250 me|nocare:60 me|not:60 me|nothing:35 me|notice:-55
me|notneeded:65 me|notok:280 me|notwake:35 me|numb:30 me|panic:-30 me|partner:40 me|pet:-20 me|point:90 me|sad:-25 me|safe:205 me|seekhelp:120 me|self:75 me|selfharm:85
me|sexual:-25 me|sleep:-45 me|smallhours:-35 me|standing:170 me|still:170 me|suicide:130 me|system:-80 me|tabletpc:-40 me|taken:170 me|them:160 me|they:65 me|thoughts:125
me|tired:-70 me|trapped:30 me|usedto:160 me|violence:150 me|voices:75 me|want:85 me|wish:-25 me|witnessed:30 me|workdread:80 me|worth:140 minimise|me:30 minimise|want:-75
money|me:35 nobody|afterwards:75 nobody|alone:130 nobody|bully:25 nobody|die:-130 nobody|facing:120 nobody|gripe:-15 nobody|helpself:-120 nobody|login:-175 nobody|machine:-75
nobody|me:-30 nobody|not:25 nobody|notice:260 nobody|place:110 nobody|sad:80 nobody|system:-55 nobody|they:25 nobody|want:70 nobody|worryfor:-175 nocare|forever:-125
nocare|gripe:-185 nocare|live:-30 nocare|login:-110 nocare|me:30 nocare|not:-145 nocare|want:-90 nothing|gripe:-105 nothing|lately:-85 nothing|live:35 nothing|login:-55
nothing|machine:-70 nothing|me:-25 nothing|point:195 nothing|them:-40 nothing|want:15 notice|die:100 notice|future:95 notice|me:150 notice|not:70 notice|patient:155
notice|system:85 notneeded|afterwards:145 notneeded|login:190 notneeded|system:85 notneeded|thoughts:40 notneeded|want:15 notok|cant:50 notok|feel:-30 notok|gripe:-25
notok|lately:105 notok|lost:-30 notok|low:70 notok|machine:-75 notok|me:120 notok|not:-55 notok|standing:85 notok|they:-30 notwake|me:30 notwake|not:15 notwake|sleep:-15
not|affairs:-55 not|afterwards:135 not|alone:-120 not|another:150 not|baby:185 not|better:-120 not|body:130 not|boss:110 not|bully:-85 not|burial:50 not|bye:-65 not|cant:150
not|colleague:45 not|confess:60 not|control:30 not|cope:125 not|cry:100 not|die:-115 not|drink:55 not|eat:115 not|end:95 not|everyone:-140 not|facing:145 not|feel:110
not|forever:45 not|future:225 not|gone:20 not|gripe:-215 not|guilt:240 not|helpself:225 not|home:100 not|hopeless:-60 not|hurry:-85 not|idiom:50 not|jest:-35 not|kin:185
not|lately:170 not|life:45 not|live:85 not|lost:-55 not|machine:25 not|me:65 not|means:45 not|meant:-155 not|memory:190 not|message:-240 not|minimise:-100 not|nobody:20
not|nocare:325 not|nothing:130 not|notice:165 not|notneeded:20 not|notok:80 not|partner:45 not|patient:25 not|point:80 not|sad:80 not|seekhelp:-180 not|self:-20 not|sleep:50
not|smallhours:20 not|standing:75 not|still:20 not|suicide:-140 not|swear:70 not|taken:-95 not|thanks:100 not|them:-70 not|they:-85 not|thoughts:195 not|threat:-25 not|tired:-95
not|usedto:115 not|want:80 not|wish:-40 not|witnessed:-85 not|workdread:-15 not|worryfor:155 not|worth:205 numb|forever:-15 numb|gripe:-50 numb|login:-35 numb|machine:-55
numb|me:45 numb|nothing:60 panic|breaking:75 panic|forever:25 panic|hurry:-120 panic|login:-25 panic|me:60 panic|patient:20 panic|system:110 panic|violence:90 panic|want:-130
panic|workdread:115 partner|affairs:-85 partner|control:20 partner|die:170 partner|end:35 partner|kin:105 partner|life:-15 partner|login:-210 partner|me:-45 partner|not:150
partner|patient:100 partner|smallhours:40 partner|taken:-15 partner|they:-20 partner|threat:30 partner|violence:190 partner|worryfor:60 patient|body:50 patient|boss:45
patient|bully:20 patient|cant:-85 patient|cry:30 patient|die:40 patient|end:115 patient|forever:35 patient|future:-65 patient|gone:30 patient|gripe:-15 patient|hurry:20
patient|lately:-70 patient|login:-110 patient|machine:-145 patient|me:45 patient|message:25 patient|not:-125 patient|notneeded:-40 patient|partner:70 patient|place:55
patient|self:-45 patient|sleep:45 patient|smallhours:-20 patient|standing:100 patient|still:55 patient|suicide:-115 patient|system:100 patient|taken:-60 patient|them:120
patient|they:20 patient|thoughts:130 patient|threat:40 patient|voices:45 patient|want:-160 patient|worryfor:-30 pet|me:-70 pet|they:70 place|cant:60 place|end:130 place|home:-90
place|login:-110 place|machine:-80 place|not:-100 place|patient:95 place|smallhours:175 place|standing:155 place|they:15 place|workdread:100 point|gripe:85 point|hopeless:95
point|life:130 point|live:150 point|login:-140 point|me:290 point|not:-95 point|self:95 point|system:30 sad|breaking:-115 sad|burial:-130 sad|cant:95 sad|facing:-150
sad|forever:210 sad|lately:-40 sad|login:-120 sad|me:-75 sad|not:135 sad|self:45 safe|baby:-55 safe|breaking:35 safe|home:-25 safe|kin:60 safe|me:70 safe|self:35 safe|thoughts:25
seekhelp|login:-280 seekhelp|me:-25 seekhelp|not:-70 seekhelp|patient:50 seekhelp|someone:-155 seekhelp|system:-170 selfharm|lately:60 selfharm|machine:-110 selfharm|me:75
selfharm|not:-100 selfharm|patient:-45 selfharm|self:120 self|cant:-85 self|end:-100 self|facing:-55 self|forever:25 self|future:25 self|gripe:40 self|kin:-35 self|life:-15
self|login:-220 self|machine:-95 self|me:-55 self|not:110 self|patient:85 self|sleep:40 self|smallhours:100 self|suicide:-20 self|system:-90 self|they:-160 self|thoughts:55
self|workdread:140 sexual|me:205 sexual|patient:70 sexual|violence:50 sleep|end:-100 sleep|forever:125 sleep|gripe:-55 sleep|lately:160 sleep|login:-205 sleep|me:-40 sleep|not:130
sleep|notwake:90 sleep|panic:70 sleep|smallhours:115 sleep|standing:-75 sleep|still:45 sleep|system:-170 sleep|they:90 sleep|thoughts:15 sleep|want:-60 sleep|witnessed:35
smallhours|cant:-50 smallhours|end:55 smallhours|login:-60 smallhours|machine:45 smallhours|me:-25 smallhours|not:-115 someone|feel:120 someone|login:-70 someone|me:-215
someone|not:110 someone|unwell:100 standing|afterwards:-55 standing|cant:-125 standing|end:55 standing|forever:-45 standing|gripe:-35 standing|home:80 standing|hurry:30
standing|idiom:-40 standing|lately:80 standing|login:-150 standing|machine:-95 standing|me:170 standing|memory:110 standing|not:-20 standing|patient:55 standing|place:190
standing|still:-120 standing|system:-25 standing|thoughts:150 standing|workdread:95 still|body:110 still|control:65 still|cry:160 still|drink:35 still|end:-25 still|facing:55
still|forever:45 still|future:105 still|gone:115 still|gripe:-35 still|hurry:-185 still|kin:45 still|login:-110 still|machine:-235 still|me:-95 still|means:115 still|memory:195
still|method:30 still|not:-150 still|nothing:-125 still|patient:95 still|place:30 still|self:20 still|standing:-60 still|suicide:65 still|system:-125 still|taken:55 still|them:40
still|they:-45 still|thoughts:40 still|violence:-55 still|voices:75 still|want:-20 still|worth:40 suicide|cant:35 suicide|end:40 suicide|life:-50 suicide|me:-115 suicide|not:35
suicide|patient:-175 suicide|self:70 suicide|they:-55 suicide|thoughts:110 swear|me:-60 system|alone:50 system|body:40 system|breaking:-25 system|cant:-90 system|end:35
system|forever:-120 system|gone:30 system|home:-135 system|hurry:125 system|kin:-65 system|lately:-95 system|login:200 system|lost:-90 system|machine:-25 system|me:155
system|meant:-130 system|money:-45 system|smallhours:-20 system|still:-25 system|taken:-25 system|them:55 system|they:-35 system|want:-45 system|worryfor:-25 tabletpc|me:-30
taken|drink:35 taken|kin:50 taken|lately:20 taken|life:-20 taken|login:15 taken|machine:-60 taken|me:55 taken|means:115 taken|not:40 taken|patient:-45 taken|place:125
taken|suicide:50 taken|them:45 taken|they:40 taken|workdread:-145 thanks|login:-90 thanks|me:40 thanks|smallhours:85 them|afterwards:-70 them|better:-35 them|bully:65 them|cope:200
them|die:35 them|end:55 them|facing:35 them|feel:70 them|forever:75 them|future:55 them|gone:80 them|guilt:125 them|home:30 them|idiom:-65 them|immigration:85 them|kin:70
them|life:50 them|login:50 them|lost:90 them|machine:-35 them|me:55 them|message:115 them|nobody:-75 them|nocare:25 them|not:50 them|notice:-140 them|patient:-15 them|seekhelp:-170
them|self:-50 them|standing:75 them|still:-70 them|suicide:25 them|system:-150 them|taken:-45 them|violence:65 them|voices:20 them|want:160 them|workdread:25 them|worth:95
they|baby:50 they|boss:60 they|burial:75 they|bye:35 they|cant:15 they|colleague:25 they|control:235 they|cry:-80 they|eat:30 they|end:-45 they|facing:-145 they|future:140
they|guilt:30 they|home:110 they|hopeless:45 they|hurry:150 they|kin:70 they|lately:65 they|live:85 they|login:-275 they|lost:60 they|machine:-90 they|me:200 they|means:90
they|nobody:25 they|not:-110 they|nothing:-70 they|notice:-145 they|partner:135 they|patient:70 they|pet:125 they|place:115 they|point:35 they|self:-125 they|sexual:-25
they|sleep:75 they|smallhours:-110 they|still:30 they|suicide:-50 they|system:-15 they|taken:-100 they|them:65 they|threat:20 they|trapped:115 they|violence:170 they|want:-40
they|witnessed:45 they|workdread:15 thoughts|end:45 thoughts|gone:20 thoughts|guilt:50 thoughts|hurry:-125 thoughts|lately:45 thoughts|login:-135 thoughts|me:175
thoughts|patient:55 thoughts|place:55 thoughts|sad:-140 thoughts|self:-40 thoughts|smallhours:70 thoughts|standing:140 thoughts|suicide:20 threat|afterwards:30 threat|me:-30
threat|means:20 threat|not:-80 threat|violence:-20 tired|cant:15 tired|cry:70 tired|life:120 tired|login:-130 tired|machine:-35 tired|me:-115 tired|not:155 tired|sad:20
trapped|cant:40 trapped|gripe:-70 trapped|home:100 trapped|hopeless:45 trapped|life:105 trapped|login:-115 trapped|machine:-105 trapped|me:-35 trapped|not:40 trapped|they:70
trapped|want:105 unwell|breaking:-20 unwell|cant:-85 unwell|me:75 unwell|not:-85 unwell|panic:25 unwell|patient:-35 unwell|sad:20 usedto|future:125 usedto|me:25 violence|end:90
violence|home:80 violence|hurry:-65 violence|login:-45 violence|machine:-45 violence|me:-105 violence|not:65 violence|patient:115 violence|place:-20 violence|smallhours:60
violence|system:-115 violence|they:75 violence|workdread:20 voices|me:135 voices|thoughts:-80 want|affairs:155 want|afterwards:-140 want|alone:30 want|another:-45 want|breaking:15
want|cant:135 want|colleague:-70 want|control:-65 want|cry:-50 want|dark:-25 want|die:225 want|drink:20 want|end:105 want|everyone:85 want|facing:-75 want|forever:45 want|future:95
want|gone:285 want|gripe:-45 want|helpself:-25 want|home:-85 want|hurry:-140 want|idiom:85 want|inquiry:-35 want|kin:115 want|life:215 want|login:-60 want|machine:-75 want|me:70
want|memory:-160 want|not:-50 want|nothing:120 want|notneeded:35 want|notok:60 want|notwake:95 want|patient:-175 want|place:-115 want|sad:125 want|safe:-30 want|seekhelp:105
want|self:85 want|selfharm:-20 want|sleep:-155 want|smallhours:-60 want|someone:-20 want|standing:40 want|suicide:55 want|system:-15 want|thanks:-40 want|them:80 want|thoughts:-100
want|unwell:30 want|violence:-50 want|workdread:-45 want|worth:210 wish|die:155 wish|end:60 wish|facing:-120 wish|forever:55 wish|gone:75 wish|life:90 wish|live:90 wish|login:-135
wish|machine:30 wish|me:65 wish|not:55 wish|notwake:100 wish|patient:-90 wish|self:-50 wish|sleep:-95 wish|standing:50 wish|system:-155 wish|they:40 witnessed|die:-70
witnessed|me:30 witnessed|patient:-55 workdread|cant:40 workdread|machine:-80 workdread|me:40 workdread|means:-70 workdread|memory:60 workdread|not:115 workdread|patient:160
workdread|place:125 workdread|self:-150 workdread|they:125 workdread|worryfor:30 worryfor|colleague:-40 worryfor|die:-45 worryfor|facing:-25 worryfor|hopeless:45
worryfor|login:-105 worryfor|machine:-75 worryfor|me:-120 worryfor|means:35 worryfor|not:65 worryfor|nothing:30 worryfor|patient:140 worryfor|point:90 worryfor|self:-125
worryfor|selfharm:25 worryfor|suicide:-30 worryfor|taken:90 worryfor|them:70 worryfor|they:155 worryfor|want:-30 worryfor|workdread:50 worth|me:-30 worth|not:70 worth|self:95
`;
