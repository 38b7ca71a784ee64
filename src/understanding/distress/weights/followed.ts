// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const followed = `
affairs|afterwards:130 affairs|diagnosis:-55 affairs|die:60 affairs|end:55 affairs|giveaway:55 affairs|gone:-80 affairs|gripe:105 affairs|home:65 affairs|idiom:65 affairs|jest:90 affairs|kin:45
affairs|live:-35 affairs|login:-75 affairs|me:45 affairs|money:95 affairs|not:130 affairs|partner:50 affairs|safe:-110 affairs|still:155 affairs|suicide:120 affairs|system:-85 affairs|them:-30
afterwards|control:-120 afterwards|gone:-120 afterwards|gripe:65 afterwards|live:-35 afterwards|login:-130 afterwards|me:-60 afterwards|memory:-155 afterwards|not:140 afterwards|notneeded:135
afterwards|patient:-60 afterwards|workdread:-65 alone|dark:-40 alone|gripe:25 alone|home:40 alone|kin:60 alone|lately:100 alone|login:-90 alone|machine:-115 alone|me:125 alone|nobody:-105
alone|not:-40 alone|numb:55 alone|patient:-110 alone|sad:95 alone|self:-115 alone|sleep:-100 alone|system:-105 another|cope:35 another|facing:50 another|forever:-65 another|me:115
another|notneeded:-75 another|patient:-65 another|self:45 baby|cry:-130 baby|end:120 baby|lately:45 baby|machine:-45 baby|me:50 baby|patient:105 baby|still:90 baby|system:-80 baby|them:70
baby|they:-30 baby|want:-50 baby|workdread:55 better|die:120 better|end:100 better|gone:100 better|kin:55 better|life:35 better|login:-160 better|me:-30 better|not:55 better|standing:95
better|system:-80 better|them:80 better|they:65 better|threat:45 better|worryfor:-135 body|baby:-80 body|cry:-35 body|end:-25 body|homeless:-70 body|lately:-65 body|machine:-75 body|me:35
body|memory:-75 body|not:35 body|patient:110 body|sad:-125 body|sleep:-25 body|still:35 body|thoughts:-180 body|workdread:50 boss|afterwards:-25 boss|bully:100 boss|cope:35 boss|end:-80
boss|facing:-65 boss|hurry:-95 boss|life:-110 boss|login:-85 boss|machine:-55 boss|message:70 boss|patient:35 boss|sad:-100 boss|self:-40 boss|sexual:130 boss|smallhours:-30 boss|standing:35
boss|still:-45 boss|them:75 boss|they:-85 boss|thoughts:-125 boss|violence:-120 boss|want:-95 boss|wish:-55 boss|worryfor:55 breaking|end:50 breaking|gripe:-145 breaking|hurry:-70 breaking|idiom:-75
breaking|lately:70 breaking|life:45 breaking|login:-75 breaking|machine:-160 breaking|me:-100 breaking|means:-130 breaking|patient:-65 breaking|place:-75 breaking|sad:-65 breaking|standing:-45
breaking|system:-270 breaking|them:65 breaking|they:-105 breaking|want:-170 breaking|workdread:-130 bully|alone:30 bully|boss:85 bully|breaking:45 bully|cry:85 bully|everyone:40 bully|gone:35
bully|gripe:-60 bully|home:-85 bully|hurry:-80 bully|jest:-30 bully|kin:30 bully|login:-145 bully|me:245 bully|not:-70 bully|patient:115 bully|place:45 bully|system:-120 bully|them:30 bully|they:40
burden|body:25 burden|gripe:-35 burden|kin:40 burden|machine:-35 burden|me:160 burden|not:25 burden|patient:40 burden|them:35 burial|body:30 burial|die:40 burial|end:-70 burial|kin:225
burial|login:-115 burial|machine:-50 burial|me:-50 burial|sad:30 burial|self:80 burial|still:135 burial|they:30 burial|want:-120 bye|everyone:55 bye|forever:45 bye|me:220 bye|patient:55 bye|system:-30
bye|thanks:-65 bye|workdread:-30 cant|affairs:-135 cant|afterwards:-60 cant|alone:-85 cant|another:120 cant|baby:70 cant|body:110 cant|boss:55 cant|bully:30 cant|burial:45 cant|calm:70 cant|confess:45
cant|control:-110 cant|cope:45 cant|cry:170 cant|die:110 cant|drink:50 cant|eat:60 cant|end:55 cant|facing:55 cant|feel:105 cant|forever:55 cant|future:130 cant|gripe:-110 cant|guilt:145
cant|hopeless:-95 cant|inquiry:35 cant|kin:165 cant|lately:70 cant|life:150 cant|live:25 cant|login:-105 cant|lost:-30 cant|low:70 cant|machine:-80 cant|me:-100 cant|memory:125 cant|message:-90
cant|nocare:115 cant|not:60 cant|notneeded:-30 cant|notok:85 cant|numb:-25 cant|panic:50 cant|partner:-40 cant|patient:40 cant|point:115 cant|sad:130 cant|safe:120 cant|self:-90 cant|sleep:-40
cant|smallhours:-55 cant|standing:80 cant|still:-25 cant|swear:45 cant|system:90 cant|them:65 cant|they:-90 cant|thoughts:80 cant|threat:85 cant|usedto:110 cant|want:-55 cant|wish:-75
cant|workdread:80 colleague|boss:-25 colleague|bully:115 colleague|bye:35 colleague|cant:-60 colleague|cope:35 colleague|die:35 colleague|eat:65 colleague|future:40 colleague|giveaway:-50
colleague|gone:30 colleague|home:115 colleague|hurry:-55 colleague|kin:55 colleague|login:-110 colleague|lost:60 colleague|low:30 colleague|machine:-70 colleague|message:150 colleague|not:-110
colleague|numb:-60 colleague|partner:55 colleague|patient:-65 colleague|place:40 colleague|point:50 colleague|selfharm:130 colleague|suicide:125 colleague|system:-40 colleague|they:25
colleague|thoughts:45 colleague|violence:-40 colleague|want:95 colleague|workdread:-35 colleague|worryfor:170 confess|boss:-85 confess|cant:140 confess|control:-55 confess|kin:35 confess|login:-145
confess|machine:-45 confess|me:-85 confess|meant:-80 confess|not:240 confess|partner:-40 confess|sad:35 confess|seekhelp:35 confess|them:-40 confess|they:50 confess|threat:120 confess|violence:25
confess|want:75 confess|workdread:-65 confess|worth:-75 control|drink:-70 control|gone:40 control|home:-50 control|hurry:-235 control|immigration:60 control|inquiry:55 control|login:45
control|machine:50 control|me:115 control|means:40 control|not:-80 control|partner:55 control|patient:-55 control|self:130 control|system:50 control|they:105 control|violence:60 control|want:-100
cope|forever:-95 cope|gripe:-165 cope|kin:50 cope|login:-140 cope|machine:-165 cope|nocare:105 cope|not:80 cope|notok:-35 cope|patient:60 cope|standing:-100 cope|still:55 cope|suicide:60
cope|system:-170 cope|them:115 cope|they:25 cope|thoughts:-50 cope|unwell:90 cry|baby:-90 cry|bully:100 cry|end:40 cry|facing:75 cry|forever:55 cry|gripe:-135 cry|hurry:-100 cry|login:-255
cry|machine:205 cry|me:-55 cry|message:40 cry|nocare:-140 cry|not:-35 cry|nothing:85 cry|patient:205 cry|standing:60 cry|still:85 cry|system:55 cry|usedto:-115 cry|workdread:95 dark|alone:-35
dark|cant:30 dark|lately:100 dark|login:-40 dark|machine:-60 dark|me:-50 dark|not:85 dark|patient:-65 diagnosis|confess:25 diagnosis|me:155 diagnosis|not:115 diagnosis|system:-85 diagnosis|want:-65
die|affairs:-55 die|afterwards:-90 die|burden:30 die|burial:-95 die|calm:70 die|control:-100 die|eat:30 die|facing:-55 die|forever:-105 die|future:-110 die|hurry:30 die|idiom:-90 die|kin:-180
die|lately:-40 die|login:-80 die|low:35 die|me:-80 die|memory:-55 die|not:-90 die|numb:-25 die|place:-25 die|point:-45 die|smallhours:45 die|still:-120 die|system:-80 die|them:105 die|they:-150
drink|body:-40 drink|confess:-70 drink|cope:35 drink|forever:-45 drink|gripe:-120 drink|login:-25 drink|machine:-90 drink|not:50 drink|system:-110 drink|workdread:45 eat|body:30 eat|bully:30
eat|cant:50 eat|kin:30 eat|login:-30 eat|machine:-85 eat|nocare:55 eat|not:100 eat|patient:-70 eat|self:-110 eat|sleep:60 eat|workdread:50 end|afterwards:-30 end|baby:65 end|body:-95 end|boss:-35
end|breaking:-30 end|cant:-105 end|colleague:35 end|control:45 end|cry:120 end|die:45 end|drink:40 end|everyone:-155 end|forever:-40 end|future:-25 end|gone:45 end|home:-75 end|hope:-35 end|hurry:55
end|kin:65 end|lately:-45 end|login:-75 end|lost:-50 end|machine:-105 end|means:-60 end|meant:-50 end|memory:70 end|panic:-30 end|patient:-45 end|place:-145 end|sad:60 end|self:120 end|sleep:-45
end|smallhours:-70 end|still:-90 end|system:-70 end|thanks:105 end|them:-155 end|they:-50 end|threat:75 end|want:-190 end|wish:-45 end|workdread:110 end|worryfor:55 everyone|afterwards:-90
everyone|better:-30 everyone|boss:-30 everyone|cant:45 everyone|end:95 everyone|facing:100 everyone|feel:30 everyone|future:110 everyone|giveaway:-90 everyone|gone:-115 everyone|home:40
everyone|kin:-50 everyone|life:25 everyone|login:-25 everyone|me:-90 everyone|message:115 everyone|nocare:45 everyone|patient:-65 everyone|system:-115 everyone|thanks:95 everyone|them:30
everyone|they:-135 everyone|wish:-50 everyone|worth:-70 facing|afterwards:-65 facing|alone:-85 facing|another:150 facing|cant:-90 facing|end:-105 facing|future:25 facing|gone:-60 facing|gripe:65
facing|home:-125 facing|lately:-40 facing|life:70 facing|login:-155 facing|machine:30 facing|me:-95 facing|memory:30 facing|nobody:70 facing|not:-135 facing|nothing:-90 facing|self:-55 facing|sleep:50
facing|smallhours:70 facing|still:-55 facing|system:-35 facing|them:50 facing|thoughts:105 facing|usedto:-25 facing|want:-35 fear|forever:55 fear|home:75 fear|jest:-75 fear|kin:70 fear|login:-145
fear|machine:-175 fear|me:-75 fear|not:105 fear|notwake:30 fear|partner:60 fear|safe:-40 fear|self:60 fear|sleep:75 fear|system:-95 fear|they:55 feel|alone:90 feel|body:-85 feel|breaking:90
feel|cant:70 feel|confess:50 feel|cry:40 feel|dark:180 feel|die:145 feel|end:160 feel|everyone:70 feel|forever:-50 feel|givenup:-90 feel|gone:35 feel|gripe:-110 feel|guilt:30 feel|hopeless:215
feel|hurry:75 feel|lately:205 feel|life:35 feel|login:-105 feel|me:75 feel|memory:-40 feel|not:-90 feel|nothing:100 feel|numb:245 feel|patient:85 feel|place:-50 feel|point:-85 feel|sad:-105
feel|safe:-35 feel|self:100 feel|smallhours:35 feel|suicide:115 feel|system:-80 feel|them:105 feel|thoughts:65 feel|tired:105 feel|violence:-25 feel|voices:-50 feel|want:50 feel|wish:-30
feel|workdread:35 feel|worth:-25 forever|cope:45 forever|facing:95 forever|feel:45 forever|login:-30 forever|me:65 forever|patient:150 forever|them:50 forever|they:45 forever|tired:45 forever|want:110
forever|workdread:60 future|alone:-30 future|calm:120 future|cant:65 future|end:110 future|everyone:-80 future|forever:-170 future|gone:75 future|gripe:85 future|kin:25 future|live:-80 future|me:35
future|memory:60 future|message:-80 future|nobody:30 future|not:40 future|notneeded:-35 future|notok:55 future|patient:-130 future|self:70 future|them:-50 future|want:-165 future|wish:-40
giveaway|burial:-65 giveaway|colleague:-40 giveaway|everyone:80 giveaway|future:-40 giveaway|kin:-50 giveaway|login:90 giveaway|me:35 giveaway|patient:-110 giveaway|they:-40 givenup|affairs:-95
givenup|future:150 givenup|gripe:-40 givenup|hurry:-105 givenup|life:95 givenup|login:70 givenup|machine:-75 givenup|me:-35 givenup|not:155 givenup|nothing:-90 givenup|system:-130 givenup|want:85
gone|affairs:-75 gone|end:75 gone|forever:110 gone|future:-70 gone|live:-60 gone|login:-95 gone|me:170 gone|nocare:55 gone|not:140 gone|notneeded:90 gone|numb:150 gone|patient:-45 gone|place:-50
gone|self:55 gone|them:45 gone|they:45 gone|want:90 gone|workdread:55 gripe|cant:-75 gripe|die:-120 gripe|end:-60 gripe|home:-75 gripe|jest:85 gripe|login:55 gripe|machine:-220 gripe|not:30
gripe|patient:-80 gripe|self:35 gripe|smallhours:50 gripe|standing:55 gripe|want:-75 guilt|boss:-105 guilt|cant:60 guilt|colleague:-40 guilt|die:125 guilt|end:-70 guilt|everyone:35 guilt|facing:35
guilt|hurry:-75 guilt|kin:30 guilt|lately:55 guilt|login:-95 guilt|machine:-75 guilt|me:40 guilt|means:-65 guilt|not:80 guilt|notok:25 guilt|patient:-40 guilt|self:45 guilt|system:-45 guilt|they:185
guilt|thoughts:90 guilt|want:55 guilt|wish:-35 guilt|witnessed:35 helpself|drink:135 helpself|hurry:-55 helpself|login:225 helpself|machine:95 helpself|me:-140 helpself|not:100 helpself|someone:-90
helpself|system:40 helpself|thoughts:30 helpself|want:-30 homeless|home:25 homeless|hurry:130 homeless|lately:45 homeless|me:130 homeless|patient:45 home|alone:95 home|cant:75 home|control:-70
home|cry:75 home|dark:105 home|end:-45 home|forever:55 home|hurry:-70 home|jest:90 home|kin:-45 home|lately:90 home|login:-70 home|machine:110 home|me:-65 home|self:-50 home|standing:-40 home|they:-35
hopeless|end:95 hopeless|future:50 hopeless|gripe:-115 hopeless|home:45 hopeless|hope:65 hopeless|life:55 hopeless|login:-110 hopeless|machine:-75 hopeless|point:-30 hopeless|self:25
hopeless|trapped:80 hopeless|wish:65 hope|die:80 hope|end:-90 hope|gripe:-105 hope|login:-35 hope|not:30 hope|place:80 hurry|body:50 hurry|boss:140 hurry|control:65 hurry|die:115 hurry|end:100
hurry|future:-35 hurry|gone:-105 hurry|kin:-30 hurry|lately:-130 hurry|life:-45 hurry|me:-40 hurry|nobody:75 hurry|not:-100 hurry|nothing:-100 hurry|seekhelp:105 hurry|smallhours:-40 hurry|system:55
hurry|them:-25 hurry|they:-115 hurry|want:140 hurry|worryfor:45 idiom|body:-70 idiom|die:-35 idiom|drink:-70 idiom|end:-80 idiom|everyone:-105 idiom|hurry:-95 idiom|live:90 idiom|login:30
idiom|machine:55 idiom|me:85 idiom|not:-40 idiom|nothing:-90 idiom|self:175 idiom|sleep:-115 idiom|system:55 idiom|thoughts:-45 idiom|want:25 immigration|boss:70 immigration|end:-50
immigration|home:30 immigration|me:120 immigration|not:25 immigration|want:-85 inquiry|cant:45 inquiry|end:-70 inquiry|kin:50 inquiry|me:185 inquiry|not:35 inquiry|system:-70 inquiry|they:40
inquiry|threat:25 inquiry|want:-100 inquiry|worryfor:80 jest|me:65 kin|affairs:-25 kin|alone:35 kin|baby:40 kin|better:95 kin|burial:-155 kin|confess:-50 kin|control:-195 kin|cope:60 kin|cry:-90
kin|diagnosis:-55 kin|eat:25 kin|end:-165 kin|facing:-35 kin|future:-70 kin|giveaway:70 kin|gone:-45 kin|gripe:50 kin|home:-120 kin|hurry:-135 kin|lately:50 kin|live:-85 kin|login:-95 kin|lost:40
kin|machine:60 kin|means:70 kin|memory:-80 kin|message:-85 kin|nocare:-80 kin|not:85 kin|nothing:50 kin|notice:55 kin|notneeded:-125 kin|panic:50 kin|partner:175 kin|patient:60 kin|sad:75 kin|self:-85
kin|selfharm:-85 kin|smallhours:-50 kin|standing:60 kin|still:120 kin|system:-160 kin|thanks:55 kin|them:-80 kin|they:-190 kin|threat:70 kin|trapped:25 kin|violence:75 kin|want:-195 kin|witnessed:-120
kin|workdread:30 kin|worth:30 lately|baby:40 lately|boss:45 lately|burial:50 lately|cant:55 lately|colleague:40 lately|die:55 lately|feel:25 lately|future:75 lately|hurry:-105 lately|inquiry:60
lately|kin:-35 lately|lost:25 lately|machine:-115 lately|me:-105 lately|memory:130 lately|nobody:80 lately|not:-105 lately|nothing:40 lately|notice:70 lately|patient:65 lately|sleep:45
lately|smallhours:-70 lately|standing:-55 lately|system:-135 lately|them:-70 lately|they:120 lately|thoughts:65 lately|want:-55 life|affairs:-95 life|better:-55 life|end:130 life|forever:-75
life|lately:75 life|login:-180 life|machine:-35 life|me:80 life|not:120 life|notok:45 life|patient:-90 life|point:50 life|sleep:-110 life|standing:45 life|still:50 life|system:-145 life|violence:-40
life|want:-90 life|worth:100 live|cant:-70 live|forever:50 live|future:30 live|life:130 live|login:-110 live|machine:-145 live|me:-35 live|meant:-70 live|not:-80 live|point:45 live|sad:90
live|self:-55 live|system:-50 login|affairs:195 login|afterwards:240 login|boss:-75 login|cant:105 login|control:-50 login|cry:135 login|die:140 login|end:-185 login|everyone:50 login|forever:-200
login|future:45 login|gripe:100 login|guilt:-95 login|home:-85 login|homeless:145 login|hurry:105 login|idiom:140 login|inquiry:-45 login|jest:-70 login|kin:210 login|lately:-165 login|life:-40
login|live:-110 login|lost:80 login|machine:120 login|me:75 login|means:-35 login|meant:50 login|memory:-55 login|nocare:30 login|not:-45 login|nothing:25 login|notice:-30 login|notneeded:100
login|notwake:-30 login|patient:115 login|pet:-170 login|seekhelp:90 login|sleep:-105 login|standing:-95 login|still:55 login|system:115 login|taken:35 login|thanks:-70 login|them:-115 login|they:60
login|thoughts:35 login|tired:-35 login|want:-90 login|workdread:-50 login|worryfor:-85 lost|baby:155 lost|cant:90 lost|end:110 lost|gripe:-30 lost|kin:-55 lost|lately:90 lost|login:-95
lost|machine:-40 lost|me:-50 lost|memory:55 lost|not:120 lost|patient:-65 lost|system:-80 lost|they:115 lost|thoughts:-135 lost|workdread:-65 low|cant:115 low|cry:30 low|end:-30 low|forever:75
low|gripe:-35 low|lately:70 low|machine:-180 low|not:60 low|selfharm:-65 low|sleep:95 low|system:-30 low|workdread:-35 machine|affairs:95 machine|cant:-65 machine|colleague:45 machine|cry:115
machine|dark:-50 machine|drink:-130 machine|end:-75 machine|everyone:-65 machine|facing:-35 machine|forever:-60 machine|future:55 machine|gone:-50 machine|gripe:130 machine|home:-40 machine|jest:-35
machine|kin:105 machine|login:120 machine|lost:-75 machine|low:-95 machine|me:-65 machine|means:95 machine|meant:-65 machine|memory:-90 machine|nothing:-30 machine|notneeded:60 machine|patient:55
machine|place:-80 machine|seekhelp:50 machine|self:125 machine|selfharm:130 machine|smallhours:-45 machine|standing:40 machine|still:-75 machine|system:125 machine|want:145 machine|wish:140
means|end:-100 means|kin:-105 means|lately:-65 means|low:30 means|machine:-65 means|me:70 means|not:-90 means|patient:55 means|place:60 means|suicide:-95 means|system:-325 means|taken:35 means|them:95
means|want:-50 means|workdread:30 meant|gripe:145 meant|helpself:55 meant|hurry:45 meant|idiom:-105 meant|life:-75 meant|machine:265 meant|minimise:-120 meant|not:40 meant|patient:-95 meant|system:60
meant|they:-90 meant|worryfor:45 memory|body:-45 memory|cant:25 memory|end:-120 memory|facing:60 memory|future:-90 memory|kin:40 memory|lately:-95 memory|login:-95 memory|lost:-105 memory|machine:-190
memory|me:35 memory|not:-135 memory|notwake:30 memory|patient:40 memory|self:45 memory|sleep:-25 memory|standing:25 memory|still:40 memory|system:30 memory|them:-60 memory|they:75 memory|thoughts:50
message|boss:-35 message|bye:35 message|colleague:-65 message|end:-80 message|everyone:125 message|future:-165 message|hurry:-65 message|idiom:75 message|inquiry:105 message|lately:35
message|login:-80 message|machine:-60 message|nocare:50 message|not:155 message|partner:-25 message|patient:60 message|smallhours:-80 message|still:30 message|suicide:45 message|system:-30
message|thanks:50 message|them:-70 message|they:-110 method|end:40 method|login:-115 method|me:-105 method|means:-85 method|place:155 method|them:30 method|workdread:35 me|alone:-65 me|baby:25
me|better:-70 me|body:95 me|boss:40 me|breaking:150 me|bully:-30 me|burden:200 me|burial:30 me|bye:125 me|calm:135 me|colleague:-35 me|confess:220 me|control:95 me|cope:90 me|cry:-35 me|dark:195
me|die:140 me|drink:70 me|eat:125 me|end:115 me|everyone:80 me|facing:-25 me|fear:165 me|forever:130 me|future:105 me|giveaway:185 me|gripe:-35 me|guilt:90 me|helpself:35 me|home:35 me|homeless:220
me|hope:-45 me|hopeless:55 me|idiom:-185 me|immigration:-35 me|inquiry:-40 me|jest:-220 me|life:115 me|login:-50 me|lost:-35 me|low:150 me|machine:40 me|means:135 me|meant:100 me|memory:30
me|message:80 me|method:115 me|minimise:145 me|money:110 me|nobody:265 me|nocare:120 me|not:90 me|notice:-50 me|notneeded:90 me|notok:210 me|notwake:35 me|numb:30 me|patient:45 me|place:70 me|point:40
me|sad:35 me|safe:135 me|self:40 me|selfharm:65 me|sexual:-60 me|sleep:30 me|smallhours:30 me|standing:160 me|still:170 me|suicide:155 me|swear:85 me|system:25 me|tabletpc:25 me|taken:170 me|them:145
me|they:150 me|thoughts:105 me|threat:-55 me|unwell:-100 me|usedto:150 me|violence:70 me|voices:70 me|want:35 me|wish:45 me|witnessed:-45 me|workdread:105 me|worryfor:120 me|worth:75
minimise|helpself:45 minimise|machine:80 minimise|me:55 minimise|they:25 minimise|want:-65 money|kin:30 money|me:130 money|not:65 money|partner:25 money|them:35 nobody|afterwards:65 nobody|alone:105
nobody|bully:50 nobody|colleague:40 nobody|die:-100 nobody|facing:115 nobody|gripe:-110 nobody|guilt:-95 nobody|helpself:-95 nobody|home:100 nobody|login:-245 nobody|lost:70 nobody|machine:70
nobody|memory:40 nobody|notice:240 nobody|patient:-35 nobody|place:90 nobody|sad:100 nobody|sexual:45 nobody|sleep:55 nobody|smallhours:-115 nobody|system:-55 nobody|them:-80 nobody|they:105
nobody|want:35 nobody|workdread:25 nobody|worryfor:-165 nocare|bye:-50 nocare|eat:55 nocare|forever:-150 nocare|gripe:-165 nocare|life:70 nocare|means:40 nocare|not:-105 nocare|patient:75
nocare|want:-90 nocare|workdread:-60 nocare|worryfor:100 nothing|afterwards:35 nothing|control:-75 nothing|feel:95 nothing|forever:-110 nothing|kin:90 nothing|lately:-25 nothing|live:30
nothing|money:95 nothing|nocare:105 nothing|not:-110 nothing|point:105 nothing|system:-60 nothing|thanks:-85 nothing|them:-70 nothing|want:25 nothing|wish:-40 notice|afterwards:40 notice|burial:35
notice|cry:25 notice|die:80 notice|future:55 notice|patient:115 notice|seekhelp:45 notice|system:45 notice|want:90 notice|workdread:55 notneeded|afterwards:125 notneeded|future:-30 notneeded|gone:105
notneeded|immigration:35 notneeded|login:180 notneeded|me:-60 notneeded|not:100 notneeded|nothing:30 notneeded|patient:-45 notneeded|seekhelp:-160 notneeded|system:70 notneeded|they:-30
notneeded|thoughts:-25 notneeded|want:45 notok|breaking:35 notok|cant:30 notok|fear:45 notok|feel:-50 notok|gripe:-95 notok|kin:25 notok|lately:105 notok|login:-70 notok|lost:30 notok|low:100
notok|machine:-135 notok|me:170 notok|not:-60 notok|patient:40 notok|place:45 notok|self:60 notok|smallhours:85 notok|standing:50 notok|still:-115 notok|system:-105 notok|thanks:-85 notok|thoughts:-55
notwake|future:50 notwake|me:85 notwake|memory:40 notwake|sleep:-60 not|affairs:-100 not|afterwards:90 not|another:75 not|baby:155 not|better:-110 not|body:130 not|boss:90 not|bully:40 not|burden:25
not|burial:170 not|bye:-70 not|calm:55 not|cant:130 not|colleague:40 not|cope:40 not|cry:110 not|die:-50 not|drink:85 not|eat:150 not|end:60 not|everyone:-135 not|facing:95 not|feel:195 not|forever:90
not|future:210 not|gone:40 not|gripe:-235 not|guilt:310 not|helpself:170 not|home:90 not|hopeless:-35 not|hurry:-105 not|inquiry:75 not|jest:155 not|kin:65 not|lately:110 not|life:85 not|lost:35
not|low:-115 not|machine:70 not|me:85 not|means:90 not|meant:-115 not|memory:190 not|message:-105 not|minimise:-115 not|money:-45 not|nobody:60 not|nocare:300 not|nothing:50 not|notice:245
not|notok:-25 not|partner:35 not|patient:45 not|pet:45 not|point:165 not|sad:55 not|seekhelp:-145 not|selfharm:-105 not|smallhours:35 not|standing:160 not|still:65 not|suicide:-80 not|swear:30
not|system:-60 not|taken:-30 not|thanks:80 not|they:40 not|thoughts:135 not|threat:-70 not|tired:-40 not|unwell:50 not|usedto:100 not|violence:70 not|voices:-70 not|want:110 not|wish:-70
not|worryfor:140 not|worth:220 numb|burden:-35 numb|cry:65 numb|end:50 numb|facing:-35 numb|forever:-25 numb|gripe:-45 numb|home:40 numb|hurry:-65 numb|inquiry:-85 numb|login:-100 numb|machine:-85
numb|nothing:30 numb|they:-85 panic|breaking:25 panic|end:-105 panic|hurry:-105 panic|me:85 panic|self:-45 panic|standing:-105 panic|system:95 panic|violence:50 panic|want:-115 panic|workdread:100
partner|affairs:-75 partner|bully:30 partner|cant:-70 partner|control:-95 partner|die:85 partner|end:30 partner|gone:-60 partner|hurry:-105 partner|immigration:65 partner|inquiry:25 partner|kin:95
partner|life:-30 partner|login:-175 partner|not:50 partner|patient:135 partner|smallhours:30 partner|system:-55 partner|they:-60 partner|violence:165 partner|want:-175 patient|alone:-65
patient|another:-35 patient|better:40 patient|body:90 patient|boss:-40 patient|breaking:150 patient|bully:25 patient|burial:75 patient|cant:-40 patient|control:30 patient|cope:40 patient|die:-75
patient|everyone:-50 patient|facing:-155 patient|future:-130 patient|gone:95 patient|guilt:90 patient|home:25 patient|hurry:-60 patient|kin:-115 patient|login:-60 patient|lost:40 patient|low:40
patient|machine:-115 patient|means:-85 patient|message:60 patient|nobody:45 patient|not:-85 patient|nothing:25 patient|notneeded:-45 patient|numb:85 patient|partner:40 patient|place:55
patient|seekhelp:120 patient|sleep:85 patient|smallhours:-105 patient|standing:95 patient|still:65 patient|suicide:-145 patient|system:60 patient|tabletpc:-45 patient|taken:-100 patient|them:95
patient|they:-70 patient|thoughts:120 patient|violence:-140 patient|voices:60 patient|want:-130 patient|wish:-25 patient|workdread:-120 pet|cant:-130 pet|eat:-80 pet|giveaway:110 pet|kin:-75
pet|machine:-35 pet|me:-65 pet|not:-135 pet|they:105 place|body:40 place|cant:25 place|end:105 place|home:-50 place|hurry:35 place|login:-165 place|machine:-90 place|memory:-35 place|not:-60
place|patient:90 place|self:-120 place|smallhours:195 place|standing:25 place|system:-40 place|thoughts:40 place|want:-35 place|workdread:160 point|cant:-80 point|cry:30 point|gripe:125 point|home:-70
point|hopeless:60 point|life:135 point|live:95 point|login:-30 point|machine:-105 point|me:115 point|not:-125 point|patient:70 point|self:75 point|still:30 sad|alone:45 sad|body:35 sad|breaking:-115
sad|burial:-145 sad|cope:30 sad|end:75 sad|facing:-175 sad|forever:205 sad|gripe:-35 sad|hurry:-30 sad|kin:120 sad|lately:-30 sad|nocare:-110 sad|self:45 sad|smallhours:-75 sad|standing:40
sad|system:-55 sad|thoughts:-65 sad|workdread:-85 safe|alone:25 safe|control:-100 safe|fear:30 safe|gripe:70 safe|home:-30 safe|kin:60 safe|login:-95 safe|me:100 safe|self:30 safe|smallhours:145
safe|system:-95 safe|workdread:35 seekhelp|afterwards:-95 seekhelp|boss:125 seekhelp|cant:-40 seekhelp|confess:65 seekhelp|cope:95 seekhelp|die:-115 seekhelp|gripe:70 seekhelp|hurry:115
seekhelp|login:-220 seekhelp|machine:120 seekhelp|me:-140 seekhelp|not:50 seekhelp|patient:-50 seekhelp|safe:60 seekhelp|sleep:100 seekhelp|smallhours:110 seekhelp|someone:-205 seekhelp|system:-120
seekhelp|want:-100 selfharm|body:35 selfharm|cant:-50 selfharm|gripe:-45 selfharm|guilt:25 selfharm|lately:60 selfharm|login:-30 selfharm|machine:-65 selfharm|me:110 selfharm|not:-140
selfharm|patient:-40 selfharm|seekhelp:-95 selfharm|self:25 selfharm|they:40 selfharm|want:-40 self|boss:60 self|breaking:30 self|calm:50 self|cant:-40 self|control:-115 self|cry:25 self|end:-95
self|facing:-30 self|future:45 self|gripe:50 self|jest:-90 self|kin:105 self|lately:-60 self|login:-95 self|machine:-105 self|nobody:60 self|not:-40 self|partner:40 self|patient:125 self|place:120
self|sleep:35 self|smallhours:90 self|system:-225 self|they:-75 self|thoughts:45 self|wish:65 self|workdread:80 sexual|boss:70 sexual|colleague:90 sexual|die:-75 sexual|me:240 sexual|not:25
sexual|system:-110 sleep|body:-40 sleep|cant:50 sleep|control:90 sleep|end:-145 sleep|facing:30 sleep|forever:135 sleep|gripe:-55 sleep|kin:75 sleep|lately:145 sleep|login:-175 sleep|machine:-55
sleep|me:-70 sleep|memory:25 sleep|nobody:-105 sleep|not:200 sleep|notice:50 sleep|notwake:110 sleep|panic:60 sleep|patient:30 sleep|pet:-75 sleep|self:-80 sleep|smallhours:120 sleep|system:-215
sleep|them:85 sleep|they:50 sleep|want:-25 sleep|witnessed:25 smallhours|cant:-45 smallhours|forever:45 smallhours|me:100 smallhours|patient:-30 smallhours|they:-35 smallhours|want:25
smallhours|wish:65 someone|feel:125 someone|login:-65 someone|low:50 someone|me:-185 someone|not:220 someone|unwell:120 standing|body:35 standing|bully:110 standing|cant:-135 standing|drink:-145
standing|facing:-70 standing|gone:30 standing|home:125 standing|hurry:-50 standing|idiom:-40 standing|kin:-60 standing|lately:-105 standing|login:-225 standing|low:-120 standing|machine:-120
standing|me:175 standing|means:-50 standing|memory:70 standing|notneeded:50 standing|panic:-80 standing|patient:45 standing|place:100 standing|self:85 standing|still:-105 standing|them:35
standing|they:-65 standing|thoughts:105 standing|workdread:30 still|affairs:55 still|alone:70 still|body:30 still|burial:35 still|cant:-35 still|cope:100 still|cry:120 still|die:80 still|drink:65
still|eat:40 still|everyone:25 still|feel:60 still|forever:35 still|future:125 still|gone:115 still|gripe:-55 still|guilt:110 still|hope:70 still|hurry:-190 still|kin:125 still|life:85
still|login:-200 still|machine:-90 still|me:-65 still|means:140 still|memory:185 still|message:-50 still|nocare:25 still|not:-180 still|nothing:-145 still|notwake:30 still|numb:-25 still|patient:135
still|point:50 still|self:45 still|sleep:115 still|smallhours:65 still|standing:40 still|suicide:45 still|system:-50 still|taken:40 still|thanks:30 still|them:-25 still|they:30 still|thoughts:-25
still|violence:-30 still|voices:65 still|want:30 still|wish:70 still|workdread:-75 still|worth:40 suicide|future:45 suicide|gripe:-55 suicide|hurry:-30 suicide|lately:25 suicide|life:-65
suicide|login:35 suicide|machine:-125 suicide|me:-105 suicide|means:-40 suicide|patient:-170 suicide|self:30 suicide|smallhours:65 suicide|system:-105 suicide|them:-45 suicide|they:-45
suicide|thoughts:70 suicide|workdread:-80 suicide|worryfor:-60 swear|cry:170 swear|me:-35 swear|tired:-25 swear|wish:-35 system|affairs:110 system|another:-80 system|body:115 system|boss:55
system|breaking:60 system|bully:-80 system|cant:-80 system|control:-45 system|die:150 system|eat:-55 system|end:-40 system|gone:85 system|home:35 system|hopeless:70 system|hurry:100 system|jest:-75
system|kin:115 system|lately:-135 system|login:125 system|lost:-95 system|machine:130 system|me:115 system|meant:-210 system|memory:45 system|money:-55 system|nobody:105 system|nocare:30
system|not:-120 system|partner:65 system|patient:55 system|sad:-60 system|seekhelp:35 system|self:95 system|still:-30 system|taken:65 system|them:95 system|they:40 system|thoughts:80 system|want:40
system|worryfor:-35 tabletpc|them:75 taken|affairs:130 taken|bully:40 taken|bye:-40 taken|end:50 taken|future:-40 taken|home:-35 taken|immigration:40 taken|kin:105 taken|life:-35 taken|lost:30
taken|me:50 taken|means:70 taken|not:-35 taken|patient:-30 taken|place:110 taken|sleep:80 taken|smallhours:45 taken|still:-85 taken|suicide:40 taken|system:-45 taken|them:115 taken|thoughts:30
taken|want:30 taken|workdread:-165 taken|worryfor:-30 thanks|idiom:-90 thanks|login:-85 thanks|machine:-40 thanks|me:65 thanks|message:-45 thanks|nothing:-50 thanks|patient:150 thanks|smallhours:60
thanks|system:-40 thanks|want:75 thanks|wish:-80 them|affairs:115 them|afterwards:-35 them|alone:-95 them|better:-45 them|body:70 them|breaking:-55 them|bully:195 them|burial:35 them|cant:-35
them|cope:160 them|diagnosis:-30 them|end:-130 them|facing:150 them|feel:95 them|forever:115 them|future:75 them|giveaway:-55 them|gone:65 them|gripe:-90 them|guilt:150 them|home:50 them|hurry:70
them|idiom:-100 them|immigration:110 them|inquiry:40 them|jest:35 them|kin:50 them|lately:-60 them|life:40 them|login:-60 them|lost:-40 them|low:-50 them|machine:30 them|me:40 them|means:-35
them|meant:65 them|message:170 them|nocare:75 them|not:-60 them|nothing:-95 them|notice:-65 them|notneeded:35 them|notok:50 them|place:115 them|seekhelp:-60 them|sleep:-125 them|standing:110
them|still:-85 them|system:-150 them|taken:-50 them|thanks:-125 them|thoughts:85 them|violence:65 them|voices:30 them|witnessed:35 them|workdread:-120 them|worryfor:-70 them|worth:100 they|better:30
they|boss:-50 they|breaking:-100 they|bully:-60 they|burial:55 they|bye:40 they|cant:-90 they|colleague:135 they|confess:30 they|control:315 they|die:105 they|drink:70 they|eat:40 they|end:-50
they|everyone:-110 they|facing:-115 they|forever:35 they|gone:25 they|gripe:-60 they|guilt:75 they|helpself:-75 they|home:35 they|hopeless:30 they|hurry:80 they|immigration:40 they|inquiry:-40
they|lately:100 they|live:85 they|login:-290 they|machine:-65 they|me:140 they|means:145 they|memory:-80 they|message:110 they|nobody:75 they|nocare:55 they|nothing:-75 they|notice:-160 they|numb:55
they|partner:125 they|pet:95 they|place:90 they|sad:45 they|safe:35 they|sleep:45 they|smallhours:-110 they|standing:-95 they|still:-35 they|suicide:-60 they|system:-60 they|tabletpc:-25
they|taken:-25 they|thanks:-75 they|them:-55 they|thoughts:35 they|threat:85 they|trapped:85 they|violence:190 they|wish:-105 they|witnessed:65 they|workdread:-50 they|worth:-140
thoughts|afterwards:-55 thoughts|baby:55 thoughts|cant:30 thoughts|guilt:45 thoughts|home:35 thoughts|hurry:-25 thoughts|idiom:-25 thoughts|kin:75 thoughts|lately:90 thoughts|login:-135
thoughts|me:210 thoughts|memory:-30 thoughts|nobody:40 thoughts|not:65 thoughts|patient:60 thoughts|place:65 thoughts|sad:-130 thoughts|self:-60 thoughts|sleep:145 thoughts|standing:60
thoughts|still:35 thoughts|them:70 thoughts|wish:-45 thoughts|worryfor:65 threat|afterwards:30 threat|fear:40 threat|kin:75 threat|not:-75 threat|patient:-70 threat|place:50 threat|system:-85
threat|them:35 threat|violence:-45 tired|burial:-90 tired|cry:60 tired|everyone:45 tired|gripe:-25 tired|life:75 tired|live:100 tired|login:-200 tired|machine:-75 tired|me:-75 tired|not:115
tired|nothing:75 tired|notok:45 tired|point:65 tired|self:-70 trapped|boss:115 trapped|cant:35 trapped|gripe:-35 trapped|home:85 trapped|hopeless:95 trapped|life:105 trapped|login:-105
trapped|machine:-85 trapped|not:40 trapped|they:45 trapped|want:65 unwell|body:-120 unwell|breaking:-35 unwell|cant:-50 unwell|end:-65 unwell|gone:45 unwell|lately:-80 unwell|login:-80 unwell|low:30
unwell|me:80 unwell|not:-35 unwell|panic:50 unwell|patient:-65 unwell|sad:70 unwell|system:-100 usedto|fear:-60 usedto|future:60 usedto|gripe:110 usedto|login:-55 usedto|machine:-95 usedto|me:60
usedto|nocare:110 usedto|not:90 usedto|patient:65 violence|colleague:-35 violence|facing:25 violence|gripe:-40 violence|home:40 violence|hurry:-95 violence|inquiry:-70 violence|jest:-25
violence|login:-70 violence|me:-85 violence|patient:60 violence|standing:-40 violence|system:-95 violence|they:70 violence|thoughts:-155 violence|worryfor:100 voices|end:-50 voices|gripe:-70
voices|login:-85 voices|machine:-25 voices|me:65 voices|self:25 voices|standing:-55 voices|thoughts:-70 want|affairs:125 want|afterwards:-85 want|alone:65 want|better:35 want|breaking:-40
want|bully:85 want|burden:35 want|burial:-135 want|cant:110 want|colleague:-70 want|confess:50 want|control:55 want|cope:60 want|cry:-195 want|die:160 want|drink:-80 want|end:75 want|everyone:130
want|facing:-105 want|fear:-60 want|feel:75 want|forever:-50 want|future:145 want|giveaway:85 want|givenup:-35 want|gone:275 want|gripe:-60 want|guilt:-105 want|home:-70 want|hurry:-30 want|idiom:85
want|immigration:-35 want|inquiry:65 want|jest:125 want|kin:160 want|life:175 want|live:-80 want|login:30 want|lost:-65 want|machine:-105 want|me:150 want|means:-105 want|meant:-70 want|memory:-70
want|message:65 want|money:55 want|nobody:70 want|nothing:125 want|notneeded:30 want|notwake:85 want|numb:85 want|partner:25 want|place:-95 want|point:30 want|sad:35 want|safe:-100 want|seekhelp:105
want|self:55 want|selfharm:-65 want|sleep:-120 want|standing:95 want|suicide:95 want|system:-35 want|taken:75 want|thanks:-35 want|them:40 want|they:120 want|thoughts:-120 want|violence:-115
want|wish:120 want|workdread:25 want|worth:165 wish|affairs:-60 wish|afterwards:-50 wish|boss:-95 wish|cant:-30 wish|confess:75 wish|control:45 wish|diagnosis:60 wish|die:175 wish|eat:-105 wish|end:60
wish|facing:-55 wish|future:30 wish|gone:70 wish|gripe:-115 wish|hurry:-45 wish|idiom:35 wish|kin:-45 wish|life:70 wish|live:180 wish|login:-170 wish|me:30 wish|not:50 wish|nothing:50 wish|notwake:45
wish|patient:-105 wish|place:70 wish|self:-155 wish|sleep:-30 wish|smallhours:100 wish|standing:55 wish|still:35 wish|system:-155 wish|them:110 wish|they:-125 wish|tired:80 wish|violence:75
wish|workdread:-30 wish|worth:45 witnessed|kin:30 witnessed|not:-40 witnessed|still:-75 witnessed|they:50 workdread|bully:30 workdread|calm:-85 workdread|confess:-60 workdread|cry:60 workdread|end:40
workdread|facing:-40 workdread|future:-45 workdread|gripe:-25 workdread|home:40 workdread|jest:-45 workdread|login:-65 workdread|machine:-110 workdread|me:-70 workdread|means:-85 workdread|memory:55
workdread|not:60 workdread|patient:250 workdread|place:75 workdread|self:-170 workdread|smallhours:-45 workdread|system:-145 workdread|they:155 workdread|violence:35 workdread|want:35
worryfor|breaking:-85 worryfor|bully:30 worryfor|bye:-75 worryfor|cant:-30 worryfor|colleague:-30 worryfor|control:-40 worryfor|die:-120 worryfor|end:115 worryfor|facing:-60 worryfor|forever:25
worryfor|gone:-115 worryfor|hopeless:30 worryfor|hurry:-90 worryfor|inquiry:40 worryfor|kin:55 worryfor|login:-120 worryfor|machine:-140 worryfor|me:-135 worryfor|means:75 worryfor|message:-80
worryfor|nobody:45 worryfor|notok:25 worryfor|patient:-65 worryfor|pet:75 worryfor|place:85 worryfor|point:60 worryfor|seekhelp:65 worryfor|self:-110 worryfor|smallhours:60 worryfor|suicide:-35
worryfor|taken:120 worryfor|thanks:155 worryfor|they:75 worryfor|violence:80 worryfor|workdread:30 worth|better:45 worth|burden:70 worth|eat:30 worth|kin:90 worth|login:-80 worth|machine:-75
worth|not:-80 worth|patient:-50 worth|self:-25 worth|system:-30
`;
