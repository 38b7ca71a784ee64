// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const followed = `
affairs|afterwards:125 affairs|diagnosis:-55 affairs|die:65 affairs|end:50 affairs|giveaway:55 affairs|gone:-80 affairs|gripe:105 affairs|home:70 affairs|idiom:65 affairs|jest:85 affairs|kin:45
affairs|live:-35 affairs|login:-75 affairs|me:35 affairs|money:105 affairs|not:135 affairs|partner:50 affairs|safe:-110 affairs|still:145 affairs|suicide:115 affairs|system:-85 affairs|them:-30
afterwards|control:-120 afterwards|gone:-110 afterwards|gripe:65 afterwards|live:-45 afterwards|login:-125 afterwards|me:-50 afterwards|memory:-155 afterwards|not:145 afterwards|notneeded:135
afterwards|patient:-50 afterwards|standing:25 afterwards|workdread:-60 alone|dark:-35 alone|gripe:25 alone|home:45 alone|kin:70 alone|lately:105 alone|login:-85 alone|machine:-105 alone|me:140
alone|nobody:-90 alone|not:-30 alone|numb:55 alone|patient:-115 alone|sad:95 alone|self:-115 alone|sleep:-95 alone|system:-100 another|cope:40 another|facing:50 another|forever:-65 another|me:110
another|notneeded:-75 another|patient:-65 another|self:35 baby|cry:-130 baby|end:115 baby|lately:35 baby|machine:-45 baby|me:60 baby|patient:100 baby|still:90 baby|system:-85 baby|them:70
baby|they:-35 baby|want:-55 baby|workdread:60 better|die:110 better|end:95 better|gone:90 better|kin:55 better|life:35 better|login:-160 better|me:-30 better|not:45 better|standing:95
better|system:-80 better|them:80 better|they:60 better|threat:50 better|worryfor:-130 body|baby:-80 body|cry:-35 body|homeless:-70 body|lately:-60 body|machine:-65 body|me:30 body|memory:-55
body|not:35 body|patient:105 body|sad:-125 body|sleep:-35 body|still:40 body|thoughts:-195 body|workdread:50 boss|bully:95 boss|cope:35 boss|end:-75 boss|facing:-60 boss|hurry:-100 boss|life:-110
boss|login:-90 boss|machine:-55 boss|message:75 boss|patient:35 boss|sad:-85 boss|self:-35 boss|sexual:135 boss|smallhours:-35 boss|standing:30 boss|still:-40 boss|them:75 boss|they:-75
boss|thoughts:-135 boss|violence:-125 boss|want:-90 boss|wish:-50 boss|worryfor:60 breaking|end:50 breaking|gripe:-145 breaking|hurry:-75 breaking|idiom:-75 breaking|lately:-30 breaking|life:45
breaking|login:-75 breaking|machine:-165 breaking|me:-75 breaking|means:-135 breaking|patient:-80 breaking|place:-70 breaking|sad:-65 breaking|standing:-40 breaking|system:-270 breaking|them:65
breaking|they:-105 breaking|want:-170 breaking|workdread:-125 bully|alone:30 bully|boss:70 bully|breaking:45 bully|cry:85 bully|everyone:35 bully|gone:35 bully|gripe:-50 bully|home:-80 bully|hurry:-80
bully|jest:-25 bully|kin:30 bully|login:-145 bully|me:240 bully|not:-60 bully|patient:130 bully|place:40 bully|system:-120 bully|them:30 bully|they:40 burden|body:30 burden|gripe:-35 burden|kin:40
burden|machine:-35 burden|me:160 burden|not:30 burden|patient:40 burden|them:40 burial|body:25 burial|die:35 burial|end:-70 burial|kin:230 burial|login:-110 burial|machine:-50 burial|me:-45
burial|sad:25 burial|self:85 burial|still:135 burial|they:30 burial|want:-115 bye|everyone:55 bye|forever:50 bye|me:225 bye|patient:65 bye|system:-30 bye|thanks:-55 bye|workdread:-25 cant|affairs:-135
cant|afterwards:-65 cant|alone:-90 cant|another:125 cant|baby:65 cant|body:100 cant|boss:50 cant|bully:35 cant|burial:45 cant|calm:75 cant|confess:50 cant|control:-110 cant|cope:35 cant|cry:165
cant|die:110 cant|drink:55 cant|eat:60 cant|end:55 cant|facing:55 cant|feel:100 cant|forever:65 cant|future:135 cant|gripe:-115 cant|guilt:145 cant|hopeless:-90 cant|inquiry:30 cant|kin:155
cant|lately:70 cant|life:155 cant|login:-105 cant|lost:-30 cant|low:70 cant|machine:-80 cant|me:-110 cant|memory:130 cant|message:-90 cant|nocare:110 cant|not:50 cant|notneeded:-30 cant|notok:75
cant|panic:50 cant|partner:-45 cant|patient:35 cant|point:120 cant|sad:130 cant|safe:115 cant|self:-90 cant|sleep:-40 cant|smallhours:-50 cant|standing:80 cant|still:-35 cant|swear:35 cant|system:95
cant|them:30 cant|they:-90 cant|thoughts:65 cant|threat:90 cant|usedto:115 cant|want:-55 cant|wish:-70 cant|workdread:75 colleague|boss:-25 colleague|bully:100 colleague|bye:35 colleague|cant:-65
colleague|cope:35 colleague|die:35 colleague|eat:65 colleague|end:-30 colleague|facing:30 colleague|future:40 colleague|giveaway:-55 colleague|gone:25 colleague|home:110 colleague|hurry:-50
colleague|kin:65 colleague|login:-115 colleague|lost:60 colleague|low:30 colleague|machine:-65 colleague|message:155 colleague|not:-100 colleague|numb:-60 colleague|partner:65 colleague|patient:-65
colleague|place:45 colleague|point:55 colleague|selfharm:130 colleague|smallhours:35 colleague|still:30 colleague|suicide:125 colleague|system:-55 colleague|they:25 colleague|thoughts:50
colleague|violence:-45 colleague|want:85 colleague|workdread:-35 colleague|worryfor:170 confess|boss:-85 confess|cant:125 confess|control:-55 confess|kin:35 confess|login:-145 confess|machine:-45
confess|me:-90 confess|meant:-80 confess|not:235 confess|partner:-35 confess|sad:35 confess|seekhelp:40 confess|them:-40 confess|they:50 confess|threat:125 confess|want:70 confess|workdread:-65
confess|worth:-80 control|drink:-75 control|gone:35 control|home:-45 control|hurry:-245 control|immigration:65 control|inquiry:50 control|login:45 control|machine:50 control|me:115 control|means:40
control|not:-80 control|partner:50 control|patient:-40 control|self:130 control|system:55 control|they:105 control|violence:60 control|want:-100 cope|forever:-95 cope|gripe:-165 cope|kin:45
cope|login:-145 cope|machine:-160 cope|nocare:100 cope|not:80 cope|notok:-35 cope|patient:65 cope|standing:-90 cope|still:55 cope|suicide:60 cope|system:-170 cope|them:115 cope|thoughts:-50
cope|unwell:90 cry|baby:-95 cry|bully:95 cry|end:45 cry|facing:70 cry|forever:55 cry|gripe:-135 cry|hurry:-95 cry|login:-255 cry|machine:210 cry|me:-60 cry|message:40 cry|nocare:-130 cry|not:-40
cry|nothing:90 cry|patient:205 cry|standing:60 cry|still:80 cry|system:60 cry|usedto:-115 cry|workdread:85 dark|alone:-30 dark|cant:25 dark|lately:100 dark|login:-40 dark|machine:-80 dark|me:-50
dark|not:80 dark|patient:-65 diagnosis|confess:30 diagnosis|me:155 diagnosis|not:120 diagnosis|system:-90 diagnosis|want:-70 die|affairs:-55 die|afterwards:-90 die|burden:35 die|burial:-100
die|calm:70 die|control:-90 die|eat:35 die|facing:-55 die|forever:-105 die|future:-110 die|hurry:40 die|idiom:-85 die|kin:-175 die|lately:-45 die|login:-90 die|low:35 die|me:-85 die|memory:-50
die|not:-95 die|numb:-30 die|place:-30 die|point:-45 die|smallhours:45 die|still:-110 die|system:-80 die|them:110 die|they:-150 drink|body:-40 drink|confess:-60 drink|cope:35 drink|forever:-40
drink|gripe:-120 drink|login:-30 drink|machine:-85 drink|not:55 drink|system:-115 drink|workdread:40 eat|body:35 eat|bully:30 eat|cant:55 eat|kin:30 eat|login:-30 eat|machine:-80 eat|nocare:55
eat|not:100 eat|patient:-70 eat|self:-105 eat|sleep:60 eat|workdread:45 end|afterwards:-25 end|baby:65 end|body:-100 end|boss:-35 end|breaking:-35 end|cant:-115 end|colleague:35 end|control:45
end|cry:115 end|die:45 end|drink:40 end|everyone:-155 end|facing:-40 end|forever:-45 end|future:-30 end|gone:45 end|home:-85 end|hope:-35 end|hurry:60 end|kin:70 end|lately:-50 end|login:-70
end|lost:-55 end|machine:-90 end|means:-50 end|meant:-45 end|memory:70 end|panic:-30 end|patient:-40 end|place:-145 end|sad:60 end|self:120 end|sleep:-40 end|smallhours:-60 end|still:-90
end|system:-85 end|thanks:100 end|them:-150 end|they:-55 end|thoughts:30 end|threat:75 end|want:-185 end|wish:-45 end|workdread:115 end|worryfor:55 everyone|afterwards:-85 everyone|better:-30
everyone|boss:-25 everyone|cant:50 everyone|end:95 everyone|facing:100 everyone|feel:30 everyone|future:115 everyone|giveaway:-90 everyone|gone:-115 everyone|home:35 everyone|kin:-50 everyone|life:30
everyone|me:-90 everyone|message:120 everyone|nocare:45 everyone|patient:-65 everyone|system:-135 everyone|thanks:95 everyone|them:30 everyone|they:-130 everyone|wish:-45 everyone|worth:-70
facing|afterwards:-60 facing|alone:-90 facing|another:155 facing|cant:-90 facing|end:-105 facing|future:35 facing|gone:-50 facing|gripe:60 facing|home:-115 facing|lately:-45 facing|life:65
facing|login:-180 facing|me:-100 facing|memory:30 facing|nobody:60 facing|not:-115 facing|nothing:-85 facing|self:-60 facing|sleep:55 facing|smallhours:65 facing|still:-55 facing|system:-35
facing|them:50 facing|thoughts:110 facing|want:-25 fear|forever:60 fear|home:75 fear|jest:-80 fear|kin:70 fear|login:-155 fear|machine:-175 fear|me:-80 fear|not:110 fear|notwake:30 fear|partner:60
fear|safe:-35 fear|self:60 fear|sleep:70 fear|system:-90 fear|they:55 feel|alone:95 feel|body:-80 feel|breaking:100 feel|cant:70 feel|confess:50 feel|cry:40 feel|dark:170 feel|die:140 feel|end:160
feel|everyone:65 feel|forever:-50 feel|givenup:-90 feel|gone:30 feel|gripe:-105 feel|guilt:30 feel|hopeless:220 feel|hurry:75 feel|lately:205 feel|life:30 feel|login:-105 feel|me:85 feel|memory:-35
feel|not:-80 feel|nothing:100 feel|numb:250 feel|patient:90 feel|place:-50 feel|point:-85 feel|sad:-95 feel|safe:-30 feel|self:100 feel|smallhours:35 feel|suicide:115 feel|system:-80 feel|them:100
feel|thoughts:45 feel|tired:100 feel|violence:-25 feel|voices:-55 feel|want:45 feel|wish:-25 feel|workdread:35 feel|worth:-30 forever|cope:50 forever|die:-25 forever|facing:95 forever|feel:45
forever|login:-35 forever|machine:-65 forever|me:65 forever|patient:155 forever|them:50 forever|they:50 forever|tired:45 forever|want:110 forever|workdread:60 future|alone:-25 future|calm:120
future|cant:60 future|end:105 future|everyone:-80 future|forever:-170 future|gone:70 future|gripe:85 future|kin:30 future|live:-80 future|memory:60 future|message:-75 future|nobody:35 future|not:45
future|notneeded:-40 future|notok:55 future|patient:-125 future|self:55 future|them:-45 future|want:-165 future|wish:-40 giveaway|burial:-60 giveaway|colleague:-35 giveaway|everyone:85
giveaway|future:-35 giveaway|kin:-45 giveaway|login:90 giveaway|me:45 giveaway|patient:-110 giveaway|they:-45 givenup|affairs:-95 givenup|future:150 givenup|gripe:-40 givenup|hurry:-105
givenup|life:95 givenup|login:70 givenup|machine:-80 givenup|me:-35 givenup|not:160 givenup|nothing:-90 givenup|notok:-30 givenup|system:-125 givenup|want:80 gone|affairs:-80 gone|end:80
gone|forever:110 gone|future:-70 gone|live:-65 gone|login:-100 gone|me:145 gone|nocare:50 gone|not:140 gone|notneeded:90 gone|numb:150 gone|patient:-50 gone|place:-55 gone|self:60 gone|system:-30
gone|them:45 gone|they:40 gone|want:90 gone|workdread:60 gripe|cant:-80 gripe|die:-125 gripe|end:-60 gripe|home:-75 gripe|jest:80 gripe|login:55 gripe|machine:-215 gripe|not:35 gripe|patient:-75
gripe|self:40 gripe|smallhours:50 gripe|standing:60 gripe|want:-75 guilt|body:25 guilt|boss:-105 guilt|cant:60 guilt|colleague:-40 guilt|die:125 guilt|end:-70 guilt|everyone:35 guilt|facing:35
guilt|hurry:-70 guilt|kin:30 guilt|lately:55 guilt|login:-100 guilt|machine:-75 guilt|me:50 guilt|means:-60 guilt|not:95 guilt|notok:25 guilt|patient:-35 guilt|self:35 guilt|system:-60 guilt|taken:30
guilt|them:-40 guilt|they:190 guilt|thoughts:90 guilt|want:55 guilt|wish:-35 guilt|witnessed:35 helpself|die:30 helpself|drink:130 helpself|hurry:-45 helpself|login:210 helpself|machine:80
helpself|me:-150 helpself|not:105 helpself|someone:-105 helpself|system:40 helpself|thoughts:30 homeless|home:30 homeless|hurry:140 homeless|lately:55 homeless|me:135 homeless|patient:50
home|alone:100 home|cant:75 home|control:-75 home|cry:70 home|dark:105 home|end:-50 home|forever:50 home|hurry:-65 home|jest:90 home|kin:-45 home|lately:90 home|login:-75 home|machine:110 home|me:-75
home|patient:-25 home|self:-50 home|standing:-45 home|they:-30 hopeless|end:95 hopeless|future:50 hopeless|gripe:-120 hopeless|home:45 hopeless|hope:65 hopeless|life:55 hopeless|login:-115
hopeless|machine:-75 hopeless|point:-40 hopeless|trapped:70 hopeless|wish:65 hope|die:75 hope|end:-100 hope|gripe:-100 hope|login:-30 hope|not:30 hope|place:80 hurry|afterwards:95 hurry|body:60
hurry|boss:135 hurry|cant:50 hurry|control:60 hurry|die:120 hurry|end:90 hurry|future:-30 hurry|gone:-110 hurry|kin:-30 hurry|lately:-140 hurry|life:-45 hurry|me:-35 hurry|nobody:70 hurry|not:-100
hurry|nothing:-90 hurry|seekhelp:105 hurry|smallhours:-35 hurry|standing:75 hurry|system:45 hurry|them:-25 hurry|they:-120 hurry|want:150 hurry|worryfor:50 idiom|body:-65 idiom|burial:-25
idiom|die:-40 idiom|drink:-70 idiom|end:-75 idiom|everyone:-100 idiom|hurry:-90 idiom|live:90 idiom|login:40 idiom|machine:50 idiom|me:105 idiom|not:-40 idiom|nothing:-100 idiom|self:175
idiom|sleep:-115 idiom|system:70 idiom|thoughts:-45 immigration|boss:80 immigration|end:-85 immigration|home:30 immigration|me:125 immigration|want:-80 inquiry|cant:40 inquiry|end:-65 inquiry|kin:50
inquiry|lost:25 inquiry|me:180 inquiry|not:40 inquiry|system:-60 inquiry|they:40 inquiry|threat:40 inquiry|want:-95 inquiry|worryfor:80 jest|me:60 kin|alone:35 kin|baby:40 kin|better:95
kin|burial:-150 kin|confess:-45 kin|control:-195 kin|cope:65 kin|cry:-100 kin|diagnosis:-50 kin|eat:30 kin|end:-170 kin|facing:-35 kin|future:-70 kin|giveaway:75 kin|gone:-40 kin|gripe:50
kin|home:-115 kin|hurry:-140 kin|lately:50 kin|live:-80 kin|login:-75 kin|lost:45 kin|machine:45 kin|means:70 kin|memory:-75 kin|message:-90 kin|nocare:-80 kin|not:80 kin|nothing:55 kin|notice:50
kin|notneeded:-125 kin|panic:50 kin|partner:180 kin|patient:60 kin|sad:80 kin|self:-100 kin|selfharm:-85 kin|smallhours:-50 kin|standing:65 kin|still:115 kin|system:-160 kin|thanks:55 kin|them:-80
kin|they:-185 kin|threat:70 kin|violence:70 kin|want:-180 kin|witnessed:-115 kin|workdread:35 kin|worth:35 lately|afterwards:25 lately|baby:35 lately|boss:45 lately|burial:50 lately|cant:55
lately|colleague:40 lately|cope:-35 lately|die:55 lately|feel:25 lately|future:75 lately|hurry:-105 lately|inquiry:60 lately|kin:-35 lately|lost:40 lately|machine:-115 lately|me:-90 lately|memory:125
lately|nobody:80 lately|not:-110 lately|nothing:40 lately|notice:70 lately|patient:75 lately|sleep:40 lately|smallhours:-65 lately|standing:-50 lately|system:-135 lately|them:-75 lately|they:120
lately|thoughts:70 lately|want:-60 life|affairs:-90 life|better:-55 life|end:125 life|forever:-85 life|lately:75 life|login:-180 life|machine:-40 life|me:80 life|not:125 life|notok:40 life|patient:-95
life|point:45 life|sleep:-110 life|standing:45 life|still:45 life|system:-150 life|violence:-40 life|want:-90 life|worth:95 live|cant:-65 live|forever:50 live|future:30 live|life:115 live|login:-115
live|machine:-145 live|me:-30 live|meant:-70 live|not:-85 live|point:45 live|sad:90 live|self:-50 live|system:-50 login|affairs:190 login|afterwards:230 login|boss:-75 login|cant:90 login|control:-45
login|cry:135 login|die:135 login|end:-185 login|everyone:50 login|facing:-35 login|forever:-210 login|future:35 login|gripe:105 login|guilt:-105 login|home:-120 login|homeless:145 login|hurry:115
login|idiom:140 login|inquiry:-50 login|jest:-65 login|kin:215 login|lately:-170 login|life:-40 login|live:-105 login|lost:75 login|machine:120 login|me:60 login|means:-35 login|meant:55
login|memory:-55 login|message:-50 login|not:-50 login|nothing:30 login|notice:-35 login|notneeded:95 login|notok:30 login|notwake:-35 login|patient:115 login|pet:-165 login|seekhelp:100 login|self:30
login|sleep:-105 login|smallhours:25 login|standing:-100 login|still:60 login|system:115 login|taken:30 login|thanks:-75 login|them:-110 login|they:65 login|threat:-55 login|tired:-30 login|want:-85
login|workdread:-55 login|worryfor:-80 lost|baby:150 lost|cant:90 lost|end:110 lost|gripe:-25 lost|kin:-60 lost|lately:95 lost|login:-95 lost|machine:-35 lost|me:-45 lost|memory:55 lost|not:115
lost|patient:-65 lost|system:-80 lost|they:110 lost|thoughts:-130 lost|workdread:-65 low|cant:115 low|cry:30 low|end:-25 low|forever:80 low|gripe:-35 low|lately:70 low|machine:-175 low|not:50
low|selfharm:-65 low|sleep:95 low|smallhours:30 low|system:-30 low|workdread:-35 machine|affairs:95 machine|cant:-65 machine|colleague:45 machine|cry:105 machine|dark:-55 machine|drink:-125
machine|end:-75 machine|everyone:-65 machine|facing:-55 machine|forever:-65 machine|gone:-55 machine|gripe:130 machine|home:-40 machine|jest:-35 machine|kin:105 machine|login:135 machine|lost:-90
machine|low:-95 machine|me:-65 machine|means:95 machine|meant:-55 machine|memory:-85 machine|nothing:-30 machine|notneeded:60 machine|place:-80 machine|seekhelp:55 machine|self:110
machine|selfharm:130 machine|smallhours:-45 machine|standing:45 machine|still:-75 machine|system:140 machine|them:35 machine|want:145 machine|wish:135 means|end:-100 means|kin:-110 means|lately:-70
means|low:45 means|machine:-65 means|me:85 means|not:-80 means|patient:55 means|place:65 means|suicide:-95 means|system:-315 means|taken:40 means|them:105 means|want:-55 means|workdread:35
meant|gripe:145 meant|helpself:55 meant|hurry:40 meant|idiom:-110 meant|jest:25 meant|life:-70 meant|machine:265 meant|me:30 meant|minimise:-110 meant|not:40 meant|patient:-95 meant|system:60
meant|they:-90 meant|worryfor:40 memory|body:-35 memory|end:-120 memory|facing:55 memory|future:-95 memory|kin:40 memory|lately:-95 memory|login:-100 memory|lost:-100 memory|machine:-185 memory|me:30
memory|not:-145 memory|notwake:35 memory|patient:50 memory|self:45 memory|standing:35 memory|still:40 memory|system:35 memory|them:-60 memory|they:75 memory|thoughts:55 message|boss:-35 message|bye:35
message|colleague:-70 message|end:-70 message|everyone:125 message|future:-165 message|hurry:-60 message|idiom:80 message|inquiry:100 message|lately:30 message|login:-80 message|machine:-55
message|nocare:45 message|not:155 message|partner:-25 message|patient:65 message|smallhours:-80 message|still:35 message|suicide:45 message|system:-35 message|thanks:55 message|them:-85
message|they:-115 method|end:35 method|login:-110 method|me:-110 method|means:-80 method|place:155 method|them:35 method|workdread:35 me|alone:-55 me|baby:35 me|better:-75 me|body:95 me|boss:50
me|breaking:155 me|bully:-50 me|burden:195 me|burial:40 me|bye:110 me|calm:140 me|confess:225 me|control:100 me|cope:95 me|cry:-35 me|dark:190 me|die:145 me|drink:75 me|eat:125 me|end:105
me|everyone:95 me|facing:-25 me|fear:170 me|forever:115 me|future:100 me|giveaway:185 me|gripe:-40 me|guilt:85 me|helpself:60 me|home:25 me|homeless:225 me|hope:-50 me|hopeless:55 me|idiom:-185
me|immigration:-40 me|inquiry:-50 me|jest:-230 me|life:95 me|login:-60 me|lost:-45 me|low:150 me|machine:40 me|means:115 me|meant:105 me|memory:35 me|message:80 me|method:110 me|minimise:145
me|money:115 me|nobody:265 me|nocare:125 me|not:90 me|notice:-60 me|notneeded:95 me|notok:215 me|notwake:40 me|numb:40 me|patient:55 me|place:65 me|point:30 me|sad:35 me|safe:140 me|seekhelp:30
me|selfharm:60 me|sexual:-60 me|smallhours:35 me|standing:160 me|still:180 me|suicide:150 me|swear:85 me|system:25 me|taken:180 me|them:140 me|they:150 me|thoughts:110 me|threat:-45 me|unwell:-100
me|usedto:145 me|violence:95 me|voices:65 me|want:40 me|wish:45 me|witnessed:-50 me|workdread:90 me|worryfor:135 me|worth:90 minimise|helpself:45 minimise|machine:75 minimise|me:55 minimise|want:-55
money|kin:30 money|me:130 money|not:65 money|partner:25 money|them:35 nobody|afterwards:65 nobody|alone:110 nobody|bully:55 nobody|colleague:50 nobody|die:-105 nobody|facing:115 nobody|gripe:-110
nobody|guilt:-95 nobody|helpself:-95 nobody|home:105 nobody|login:-265 nobody|lost:70 nobody|machine:75 nobody|memory:40 nobody|notice:245 nobody|patient:-30 nobody|place:90 nobody|sad:105
nobody|sexual:45 nobody|sleep:45 nobody|smallhours:-120 nobody|system:-60 nobody|them:-75 nobody|they:100 nobody|want:35 nobody|workdread:25 nobody|worryfor:-160 nocare|bye:-50 nocare|eat:60
nocare|forever:-160 nocare|gripe:-180 nocare|life:70 nocare|live:-35 nocare|login:-30 nocare|means:40 nocare|not:-110 nocare|patient:70 nocare|want:-85 nocare|workdread:-60 nocare|worryfor:100
nothing|afterwards:40 nothing|control:-85 nothing|feel:95 nothing|forever:-115 nothing|kin:90 nothing|live:30 nothing|money:105 nothing|nocare:105 nothing|not:-105 nothing|point:105 nothing|system:-55
nothing|thanks:-85 nothing|them:-80 nothing|tired:30 nothing|want:35 nothing|wish:-45 notice|afterwards:45 notice|burial:35 notice|cry:25 notice|die:75 notice|future:55 notice|login:-25
notice|patient:115 notice|seekhelp:40 notice|system:45 notice|want:85 notice|workdread:55 notneeded|afterwards:130 notneeded|future:-40 notneeded|gone:110 notneeded|immigration:35 notneeded|login:175
notneeded|me:-65 notneeded|not:100 notneeded|nothing:25 notneeded|patient:-45 notneeded|seekhelp:-160 notneeded|system:60 notneeded|want:30 notok|breaking:30 notok|cant:35 notok|fear:45 notok|feel:-50
notok|gripe:-95 notok|lately:105 notok|login:-75 notok|lost:30 notok|low:100 notok|machine:-140 notok|me:170 notok|not:-70 notok|patient:50 notok|place:45 notok|self:55 notok|smallhours:90
notok|standing:50 notok|still:-115 notok|system:-115 notok|thanks:-85 notok|thoughts:-55 notwake|future:50 notwake|me:85 notwake|memory:45 notwake|sleep:-55 not|affairs:-100 not|afterwards:95
not|another:65 not|baby:145 not|better:-110 not|body:125 not|boss:85 not|bully:35 not|burden:35 not|burial:170 not|bye:-65 not|calm:65 not|cant:130 not|colleague:45 not|cope:45 not|cry:105 not|die:-45
not|drink:85 not|eat:150 not|end:60 not|everyone:-130 not|facing:75 not|feel:180 not|forever:90 not|future:190 not|gone:35 not|gripe:-245 not|guilt:295 not|helpself:165 not|home:80 not|hope:-30
not|hopeless:-35 not|hurry:-110 not|idiom:-35 not|inquiry:75 not|jest:145 not|kin:70 not|lately:115 not|life:70 not|lost:35 not|low:-110 not|machine:65 not|me:85 not|means:100 not|meant:-115
not|memory:190 not|message:-100 not|minimise:-110 not|money:-50 not|nobody:65 not|nocare:295 not|nothing:35 not|notice:245 not|notok:-30 not|partner:25 not|patient:60 not|pet:45 not|point:165
not|sad:55 not|safe:25 not|seekhelp:-130 not|selfharm:-105 not|smallhours:35 not|standing:155 not|still:70 not|suicide:-75 not|system:-35 not|tabletpc:-30 not|taken:-30 not|thanks:85 not|they:30
not|thoughts:135 not|threat:-70 not|tired:-45 not|unwell:55 not|usedto:90 not|violence:70 not|voices:-70 not|want:120 not|wish:-75 not|worryfor:140 not|worth:225 numb|burden:-35 numb|cry:70
numb|end:45 numb|facing:-35 numb|forever:-25 numb|gripe:-45 numb|home:40 numb|hurry:-65 numb|inquiry:-80 numb|login:-100 numb|machine:-90 numb|nothing:30 numb|they:-85 panic|end:-105 panic|hurry:-105
panic|me:75 panic|self:-45 panic|standing:-105 panic|system:90 panic|violence:50 panic|want:-115 panic|workdread:100 partner|affairs:-60 partner|bully:30 partner|cant:-65 partner|control:-85
partner|die:85 partner|end:30 partner|gone:-60 partner|hurry:-105 partner|immigration:70 partner|inquiry:25 partner|kin:90 partner|life:-30 partner|login:-180 partner|not:70 partner|patient:140
partner|smallhours:35 partner|system:-55 partner|they:-70 partner|violence:155 partner|want:-175 partner|witnessed:30 partner|worryfor:25 patient|alone:-100 patient|another:-40 patient|better:40
patient|body:90 patient|boss:-35 patient|breaking:150 patient|bully:30 patient|burial:80 patient|cope:40 patient|die:-75 patient|everyone:-45 patient|facing:-160 patient|future:-125 patient|gone:90
patient|guilt:85 patient|home:30 patient|hurry:-55 patient|kin:-110 patient|login:-50 patient|lost:45 patient|low:40 patient|machine:-95 patient|me:35 patient|means:-90 patient|message:65
patient|nobody:40 patient|not:-70 patient|notneeded:-40 patient|numb:80 patient|partner:40 patient|place:55 patient|seekhelp:115 patient|sleep:100 patient|smallhours:-100 patient|standing:95
patient|still:65 patient|suicide:-130 patient|system:70 patient|tabletpc:-50 patient|taken:-100 patient|them:75 patient|they:-65 patient|thoughts:125 patient|violence:-135 patient|voices:55
patient|want:-125 patient|workdread:-120 pet|cant:-120 pet|eat:-80 pet|giveaway:105 pet|kin:-75 pet|machine:-35 pet|me:-60 pet|not:-130 pet|they:100 place|body:40 place|end:120 place|forever:30
place|home:-55 place|hurry:35 place|login:-160 place|machine:-95 place|memory:-35 place|not:-70 place|patient:100 place|self:-115 place|smallhours:195 place|standing:30 place|system:-45
place|thoughts:40 place|want:-40 place|workdread:155 point|cant:-80 point|cry:30 point|facing:45 point|gripe:135 point|home:-70 point|hopeless:65 point|life:140 point|live:105 point|machine:-105
point|me:110 point|not:-120 point|patient:65 point|self:80 point|still:30 sad|alone:45 sad|body:35 sad|breaking:-110 sad|burial:-145 sad|cope:30 sad|end:75 sad|facing:-185 sad|forever:210
sad|gripe:-35 sad|hurry:-25 sad|kin:120 sad|lately:-30 sad|nocare:-110 sad|self:50 sad|smallhours:-80 sad|standing:40 sad|system:-55 sad|thoughts:-75 sad|workdread:-75 safe|alone:30 safe|breaking:30
safe|control:-100 safe|fear:35 safe|gripe:70 safe|home:-25 safe|kin:55 safe|login:-95 safe|me:110 safe|self:35 safe|smallhours:140 safe|system:-100 safe|workdread:40 seekhelp|afterwards:-95
seekhelp|boss:130 seekhelp|cant:-40 seekhelp|confess:65 seekhelp|cope:90 seekhelp|die:-115 seekhelp|gripe:70 seekhelp|hurry:110 seekhelp|lately:25 seekhelp|login:-220 seekhelp|machine:110
seekhelp|me:-120 seekhelp|not:50 seekhelp|patient:-50 seekhelp|safe:55 seekhelp|sleep:95 seekhelp|smallhours:110 seekhelp|someone:-210 seekhelp|system:-105 seekhelp|want:-100 selfharm|body:30
selfharm|cant:-55 selfharm|gripe:-50 selfharm|lately:60 selfharm|login:-35 selfharm|machine:-70 selfharm|me:95 selfharm|not:-140 selfharm|patient:-45 selfharm|seekhelp:-100 selfharm|self:30
selfharm|they:35 selfharm|want:-40 self|boss:65 self|breaking:30 self|calm:50 self|cant:-55 self|control:-115 self|cry:30 self|end:-95 self|facing:-35 self|future:50 self|gripe:70 self|home:25
self|jest:-90 self|kin:120 self|lately:-55 self|login:-100 self|machine:-105 self|nobody:65 self|not:-40 self|partner:40 self|patient:70 self|place:115 self|sleep:35 self|smallhours:85
self|system:-235 self|they:-80 self|thoughts:45 self|wish:65 self|workdread:75 sexual|boss:65 sexual|colleague:80 sexual|die:-70 sexual|me:250 sexual|not:30 sexual|system:-105 sleep|body:-40
sleep|cant:45 sleep|control:90 sleep|end:-140 sleep|forever:130 sleep|gripe:-45 sleep|kin:75 sleep|lately:145 sleep|login:-175 sleep|machine:-60 sleep|me:-80 sleep|memory:30 sleep|nobody:-105
sleep|not:185 sleep|notice:50 sleep|notwake:105 sleep|panic:50 sleep|patient:25 sleep|pet:-75 sleep|self:-80 sleep|smallhours:120 sleep|system:-210 sleep|them:85 sleep|they:45 sleep|want:-30
smallhours|cant:-45 smallhours|forever:55 smallhours|me:100 smallhours|they:-40 smallhours|want:30 smallhours|wish:65 someone|feel:125 someone|login:-75 someone|low:50 someone|me:-190 someone|not:220
someone|smallhours:30 someone|unwell:125 standing|body:35 standing|bully:110 standing|cant:-140 standing|colleague:30 standing|drink:-140 standing|facing:-75 standing|gone:25 standing|home:125
standing|hurry:-60 standing|idiom:-35 standing|kin:-60 standing|lately:-105 standing|login:-230 standing|low:-120 standing|machine:-120 standing|me:200 standing|means:-45 standing|memory:70
standing|not:-25 standing|notneeded:55 standing|panic:-75 standing|patient:45 standing|place:90 standing|self:90 standing|still:-100 standing|them:40 standing|they:-70 standing|thoughts:110
standing|workdread:30 still|affairs:55 still|alone:65 still|burial:35 still|cant:-35 still|cope:105 still|cry:120 still|die:80 still|drink:70 still|eat:45 still|feel:65 still|forever:40
still|future:125 still|gone:120 still|gripe:-55 still|guilt:95 still|hope:70 still|hurry:-210 still|kin:125 still|life:85 still|login:-215 still|machine:-80 still|me:-70 still|means:135
still|memory:190 still|message:-50 still|not:-175 still|nothing:-130 still|notwake:35 still|numb:-25 still|patient:125 still|point:55 still|self:45 still|selfharm:-25 still|sleep:115
still|smallhours:70 still|standing:35 still|suicide:50 still|system:-75 still|taken:45 still|thanks:35 still|them:-50 still|thoughts:-30 still|threat:25 still|violence:-30 still|voices:65
still|want:35 still|wish:70 still|workdread:-75 still|worth:45 suicide|end:-25 suicide|future:50 suicide|gripe:-60 suicide|life:-70 suicide|login:30 suicide|machine:-125 suicide|me:-100
suicide|means:-45 suicide|patient:-165 suicide|self:35 suicide|smallhours:60 suicide|system:-110 suicide|them:-45 suicide|they:-45 suicide|thoughts:70 suicide|workdread:-80 suicide|worryfor:-60
swear|cry:175 swear|machine:70 swear|me:-40 swear|tired:-25 swear|wish:-35 system|affairs:110 system|another:-80 system|body:105 system|boss:55 system|breaking:60 system|bully:-125 system|cant:-60
system|control:-30 system|die:145 system|eat:-55 system|future:-35 system|gone:90 system|home:40 system|hopeless:70 system|hurry:125 system|jest:-80 system|kin:130 system|lately:-120 system|life:-35
system|login:125 system|lost:-100 system|machine:150 system|me:70 system|meant:-205 system|memory:50 system|money:-50 system|nobody:95 system|nocare:40 system|not:-100 system|nothing:-30
system|notice:-40 system|partner:70 system|patient:55 system|sad:-55 system|seekhelp:35 system|self:50 system|taken:55 system|them:70 system|they:50 system|thoughts:85 system|want:-25
system|worryfor:-50 tabletpc|smallhours:-25 tabletpc|them:75 taken|affairs:135 taken|bully:45 taken|bye:-35 taken|end:45 taken|future:-40 taken|home:-35 taken|immigration:40 taken|kin:105
taken|life:-35 taken|lost:30 taken|me:45 taken|means:85 taken|not:-45 taken|place:105 taken|sleep:85 taken|smallhours:45 taken|still:-80 taken|suicide:25 taken|system:-60 taken|them:115
taken|thoughts:30 taken|want:35 taken|workdread:-170 taken|worryfor:-25 thanks|end:30 thanks|helpself:-30 thanks|idiom:-85 thanks|login:-100 thanks|machine:-35 thanks|me:60 thanks|message:-55
thanks|nothing:-55 thanks|patient:145 thanks|smallhours:65 thanks|system:-40 thanks|want:80 thanks|wish:-75 them|affairs:110 them|afterwards:-40 them|alone:-100 them|better:-55 them|body:75
them|breaking:-50 them|bully:200 them|burial:35 them|cant:-60 them|cope:165 them|diagnosis:-30 them|die:25 them|end:-125 them|facing:150 them|feel:95 them|forever:115 them|future:70 them|giveaway:-60
them|gone:60 them|gripe:-90 them|guilt:160 them|home:55 them|hurry:65 them|idiom:-100 them|immigration:120 them|inquiry:45 them|jest:40 them|kin:60 them|lately:-55 them|life:45 them|login:-75
them|lost:-50 them|low:-55 them|machine:25 them|me:45 them|means:-35 them|meant:70 them|message:170 them|nocare:70 them|not:-55 them|nothing:-95 them|notice:-60 them|notneeded:35 them|notok:50
them|place:110 them|seekhelp:-60 them|sleep:-125 them|standing:125 them|still:-75 them|system:-150 them|taken:-40 them|thanks:-120 them|they:-30 them|thoughts:85 them|violence:65 them|voices:40
them|witnessed:35 them|workdread:-115 them|worryfor:-80 them|worth:100 they|baby:-25 they|better:30 they|boss:-55 they|breaking:-100 they|bully:-55 they|burial:45 they|bye:45 they|cant:-85
they|colleague:135 they|confess:30 they|control:305 they|die:105 they|drink:65 they|eat:40 they|end:-50 they|everyone:-105 they|facing:-120 they|forever:35 they|gripe:-55 they|guilt:75
they|helpself:-85 they|home:30 they|hopeless:25 they|hurry:90 they|immigration:40 they|lately:100 they|live:80 they|login:-290 they|machine:-60 they|me:140 they|means:150 they|memory:-75
they|message:110 they|nobody:70 they|nocare:55 they|not:-30 they|nothing:-75 they|notice:-165 they|numb:50 they|partner:120 they|pet:95 they|place:90 they|sad:50 they|safe:35 they|self:30
they|sleep:45 they|smallhours:-100 they|standing:-95 they|still:-30 they|suicide:-65 they|system:-45 they|tabletpc:-30 they|taken:-35 they|thanks:-75 they|them:-50 they|thoughts:35 they|threat:100
they|trapped:85 they|violence:185 they|wish:-105 they|witnessed:70 they|workdread:-45 they|worth:-140 thoughts|afterwards:-50 thoughts|baby:55 thoughts|cant:35 thoughts|guilt:45 thoughts|home:35
thoughts|idiom:-30 thoughts|kin:75 thoughts|lately:90 thoughts|login:-125 thoughts|me:205 thoughts|memory:-35 thoughts|nobody:40 thoughts|not:80 thoughts|patient:60 thoughts|place:60 thoughts|sad:-125
thoughts|self:-50 thoughts|sleep:145 thoughts|standing:60 thoughts|still:40 thoughts|suicide:-40 thoughts|system:-50 thoughts|them:65 thoughts|wish:-45 thoughts|worryfor:65 threat|afterwards:30
threat|fear:55 threat|hurry:-35 threat|kin:80 threat|not:-80 threat|patient:-65 threat|place:45 threat|system:-90 threat|them:40 threat|violence:-40 tired|burial:-90 tired|cry:55 tired|everyone:45
tired|facing:25 tired|life:80 tired|live:100 tired|login:-190 tired|machine:-80 tired|me:-60 tired|not:120 tired|nothing:80 tired|notok:45 tired|point:70 tired|self:-65 trapped|boss:120
trapped|cant:35 trapped|gripe:-35 trapped|home:80 trapped|hopeless:95 trapped|life:110 trapped|login:-115 trapped|machine:-85 trapped|not:35 trapped|they:50 trapped|want:60 unwell|body:-120
unwell|breaking:-35 unwell|cant:-50 unwell|end:-65 unwell|gone:45 unwell|lately:-70 unwell|login:-85 unwell|low:35 unwell|me:80 unwell|not:-40 unwell|panic:50 unwell|patient:-50 unwell|sad:65
unwell|system:-100 usedto|fear:-50 usedto|future:60 usedto|gripe:110 usedto|login:-55 usedto|machine:-95 usedto|me:60 usedto|nocare:110 usedto|not:90 usedto|patient:50 violence|colleague:-35
violence|facing:30 violence|gripe:-35 violence|home:45 violence|hurry:-95 violence|inquiry:-70 violence|jest:-25 violence|login:-70 violence|me:-75 violence|patient:65 violence|smallhours:25
violence|standing:-40 violence|system:-95 violence|they:65 violence|thoughts:-155 violence|worryfor:105 voices|end:-50 voices|gripe:-65 voices|login:-80 voices|machine:-25 voices|me:65
voices|standing:-60 voices|thoughts:-65 want|affairs:120 want|afterwards:-85 want|alone:70 want|better:35 want|bully:90 want|burden:35 want|burial:-140 want|cant:120 want|colleague:-60 want|confess:45
want|control:65 want|cope:55 want|cry:-205 want|die:165 want|drink:-75 want|end:90 want|everyone:125 want|facing:-115 want|fear:-65 want|feel:80 want|forever:-35 want|future:150 want|giveaway:85
want|givenup:-35 want|gone:270 want|gripe:-60 want|guilt:-100 want|home:-60 want|hurry:-30 want|idiom:80 want|inquiry:75 want|jest:125 want|kin:155 want|life:175 want|live:-80 want|lost:-65
want|machine:-105 want|me:145 want|means:-100 want|meant:-70 want|memory:-65 want|message:60 want|money:55 want|nobody:70 want|nothing:115 want|notneeded:30 want|notwake:80 want|numb:85
want|partner:30 want|place:-95 want|point:25 want|sad:35 want|safe:-95 want|seekhelp:110 want|self:65 want|selfharm:-60 want|sleep:-120 want|standing:100 want|suicide:80 want|taken:60 want|thanks:-30
want|them:35 want|they:125 want|thoughts:-120 want|trapped:25 want|violence:-120 want|wish:120 want|workdread:30 want|worth:160 wish|affairs:-45 wish|afterwards:-40 wish|boss:-95 wish|cant:-30
wish|confess:75 wish|control:40 wish|diagnosis:55 wish|die:175 wish|eat:-100 wish|end:65 wish|facing:-40 wish|future:30 wish|gone:65 wish|gripe:-115 wish|hurry:-50 wish|idiom:40 wish|kin:-35
wish|life:80 wish|live:185 wish|login:-170 wish|me:35 wish|not:45 wish|nothing:50 wish|notwake:50 wish|patient:-105 wish|place:75 wish|self:-150 wish|sleep:-30 wish|smallhours:105 wish|standing:55
wish|still:30 wish|system:-155 wish|them:110 wish|they:-125 wish|tired:85 wish|violence:80 wish|workdread:-30 wish|worth:45 witnessed|kin:35 witnessed|not:-35 witnessed|still:-75 witnessed|they:55
workdread|bully:40 workdread|calm:-85 workdread|confess:-60 workdread|cry:60 workdread|end:45 workdread|facing:-40 workdread|future:-40 workdread|gripe:-25 workdread|home:40 workdread|jest:-50
workdread|login:-65 workdread|machine:-110 workdread|me:-65 workdread|means:-85 workdread|memory:55 workdread|not:55 workdread|patient:250 workdread|place:75 workdread|self:-180
workdread|smallhours:-40 workdread|system:-155 workdread|they:150 workdread|violence:30 workdread|want:35 worryfor|breaking:-80 worryfor|bully:35 worryfor|bye:-65 worryfor|cant:-35
worryfor|control:-40 worryfor|die:-120 worryfor|end:115 worryfor|facing:-50 worryfor|forever:25 worryfor|gone:-110 worryfor|hopeless:25 worryfor|hurry:-85 worryfor|inquiry:40 worryfor|kin:55
worryfor|login:-110 worryfor|machine:-140 worryfor|me:-135 worryfor|means:80 worryfor|message:-80 worryfor|nobody:45 worryfor|notok:25 worryfor|patient:-65 worryfor|pet:75 worryfor|place:85
worryfor|point:65 worryfor|seekhelp:70 worryfor|self:-105 worryfor|smallhours:60 worryfor|suicide:-30 worryfor|taken:130 worryfor|thanks:155 worryfor|they:75 worryfor|violence:80 worryfor|workdread:40
worth|better:45 worth|burden:75 worth|eat:35 worth|kin:90 worth|login:-80 worth|machine:-60 worth|me:25 worth|not:-85 worth|patient:-50 worth|system:-25
`;
