// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const followed = `
affairs|afterwards:135 affairs|diagnosis:-55 affairs|die:65 affairs|end:50 affairs|giveaway:50 affairs|gone:-80 affairs|gripe:105 affairs|home:65 affairs|idiom:65 affairs|jest:85 affairs|kin:45
affairs|live:-30 affairs|login:-80 affairs|me:45 affairs|money:100 affairs|not:135 affairs|partner:50 affairs|safe:-110 affairs|still:150 affairs|suicide:120 affairs|system:-85 affairs|them:-35
afterwards|control:-130 afterwards|gone:-115 afterwards|gripe:65 afterwards|live:-40 afterwards|login:-125 afterwards|me:-60 afterwards|memory:-155 afterwards|not:140 afterwards|notneeded:130
afterwards|patient:-60 afterwards|workdread:-60 alone|dark:-40 alone|gripe:25 alone|home:30 alone|kin:60 alone|lately:95 alone|login:-85 alone|machine:-120 alone|me:125 alone|nobody:-105 alone|not:-30
alone|numb:55 alone|patient:-105 alone|sad:95 alone|self:-75 alone|sleep:-95 alone|system:-105 another|cope:30 another|facing:45 another|forever:-65 another|me:105 another|notneeded:-75
another|patient:-65 another|self:35 baby|cry:-130 baby|end:115 baby|lately:30 baby|machine:-45 baby|me:40 baby|patient:105 baby|still:90 baby|system:-75 baby|them:65 baby|they:-35 baby|want:-50
baby|workdread:50 better|die:115 better|end:95 better|gone:95 better|kin:50 better|life:35 better|login:-160 better|me:-35 better|not:50 better|standing:95 better|system:-85 better|them:75
better|they:65 better|threat:45 better|worryfor:-130 body|baby:-80 body|cry:-35 body|end:-25 body|homeless:-70 body|lately:-60 body|machine:-65 body|me:25 body|memory:-75 body|not:40 body|patient:110
body|sad:-120 body|sleep:-40 body|still:35 body|thoughts:-180 body|workdread:50 boss|afterwards:-25 boss|bully:95 boss|cope:35 boss|end:-75 boss|facing:-65 boss|hurry:-95 boss|life:-110 boss|login:-85
boss|machine:-55 boss|message:65 boss|patient:35 boss|sad:-100 boss|self:-40 boss|sexual:125 boss|smallhours:-35 boss|standing:35 boss|still:-45 boss|system:25 boss|them:75 boss|they:-95
boss|thoughts:-130 boss|violence:-125 boss|want:-95 boss|wish:-55 boss|worryfor:55 breaking|end:55 breaking|gripe:-150 breaking|hurry:-75 breaking|idiom:-70 breaking|lately:70 breaking|life:45
breaking|login:-70 breaking|machine:-170 breaking|me:-95 breaking|means:-130 breaking|patient:-75 breaking|place:-70 breaking|sad:-70 breaking|standing:-40 breaking|system:-275 breaking|them:70
breaking|they:-105 breaking|want:-165 breaking|workdread:-125 bully|boss:80 bully|breaking:45 bully|colleague:-25 bully|cry:80 bully|everyone:35 bully|gone:30 bully|gripe:-60 bully|home:-90
bully|hurry:-80 bully|jest:-25 bully|kin:35 bully|login:-150 bully|me:260 bully|not:-75 bully|patient:115 bully|place:40 bully|system:-125 bully|them:30 bully|they:40 burden|body:25 burden|gripe:-35
burden|kin:40 burden|machine:-35 burden|me:155 burden|not:25 burden|patient:40 burden|them:35 burial|body:30 burial|die:40 burial|end:-70 burial|kin:220 burial|login:-115 burial|machine:-50
burial|me:-50 burial|self:75 burial|still:130 burial|they:30 burial|want:-115 bye|everyone:60 bye|forever:45 bye|me:220 bye|patient:50 bye|system:-30 bye|thanks:-70 bye|workdread:-25 cant|affairs:-135
cant|afterwards:-60 cant|alone:-95 cant|another:125 cant|baby:55 cant|body:100 cant|boss:50 cant|bully:35 cant|burial:45 cant|calm:80 cant|confess:50 cant|control:-105 cant|cope:35 cant|cry:170
cant|die:110 cant|drink:50 cant|eat:65 cant|end:45 cant|facing:65 cant|feel:105 cant|forever:60 cant|future:140 cant|gripe:-105 cant|guilt:145 cant|hopeless:-100 cant|inquiry:25 cant|kin:160
cant|lately:65 cant|life:155 cant|login:-110 cant|lost:-25 cant|low:75 cant|machine:-75 cant|me:-110 cant|memory:130 cant|message:-95 cant|nocare:110 cant|not:55 cant|notneeded:-25 cant|notok:70
cant|numb:-25 cant|panic:50 cant|partner:-40 cant|patient:45 cant|point:120 cant|sad:130 cant|safe:115 cant|self:-100 cant|sleep:-50 cant|smallhours:-50 cant|standing:80 cant|still:-25 cant|swear:45
cant|system:100 cant|them:65 cant|they:-90 cant|thoughts:75 cant|threat:80 cant|usedto:110 cant|want:-60 cant|wish:-75 cant|workdread:75 colleague|bully:115 colleague|bye:35 colleague|cant:-55
colleague|cope:35 colleague|die:35 colleague|eat:70 colleague|end:-25 colleague|facing:25 colleague|future:35 colleague|giveaway:-50 colleague|gone:30 colleague|home:100 colleague|hurry:-50
colleague|kin:65 colleague|login:-115 colleague|lost:60 colleague|low:35 colleague|machine:-75 colleague|message:145 colleague|not:-110 colleague|numb:-55 colleague|partner:65 colleague|patient:-65
colleague|place:45 colleague|point:55 colleague|self:70 colleague|selfharm:130 colleague|smallhours:30 colleague|still:30 colleague|suicide:120 colleague|system:-50 colleague|thoughts:45
colleague|violence:-45 colleague|want:90 colleague|workdread:-35 colleague|worryfor:180 confess|boss:-85 confess|cant:135 confess|control:-55 confess|kin:30 confess|login:-145 confess|machine:-45
confess|me:-90 confess|meant:-80 confess|not:235 confess|partner:-35 confess|sad:35 confess|seekhelp:45 confess|them:-45 confess|they:45 confess|threat:125 confess|violence:25 confess|want:75
confess|workdread:-65 confess|worth:-75 control|drink:-75 control|gone:35 control|home:-45 control|hurry:-235 control|immigration:55 control|inquiry:50 control|login:45 control|machine:50
control|me:110 control|means:40 control|not:-85 control|partner:55 control|patient:-55 control|self:120 control|system:65 control|they:105 control|violence:65 control|want:-100 cope|cant:25
cope|forever:-90 cope|gripe:-160 cope|kin:40 cope|login:-150 cope|machine:-165 cope|me:-30 cope|nocare:105 cope|not:85 cope|notok:-55 cope|patient:65 cope|standing:-100 cope|still:55 cope|suicide:55
cope|system:-165 cope|them:110 cope|they:25 cope|thoughts:-45 cope|unwell:90 cry|baby:-85 cry|bully:95 cry|end:45 cry|facing:80 cry|forever:60 cry|gripe:-110 cry|hurry:-95 cry|login:-250
cry|machine:210 cry|me:-55 cry|message:40 cry|nocare:-135 cry|not:-35 cry|nothing:90 cry|notwake:25 cry|patient:210 cry|standing:60 cry|still:80 cry|system:65 cry|they:25 cry|usedto:-115
cry|workdread:90 dark|alone:-35 dark|cant:30 dark|lately:95 dark|login:-40 dark|machine:-60 dark|me:-45 dark|not:80 dark|patient:-60 diagnosis|confess:30 diagnosis|me:140 diagnosis|not:120
diagnosis|system:-85 diagnosis|want:-65 die|affairs:-55 die|afterwards:-90 die|burden:35 die|burial:-100 die|calm:65 die|control:-100 die|eat:35 die|facing:-55 die|forever:-105 die|future:-115
die|hurry:45 die|idiom:-85 die|kin:-175 die|lately:-45 die|login:-85 die|low:35 die|me:-85 die|memory:-55 die|not:-95 die|place:-30 die|point:-45 die|smallhours:45 die|still:-120 die|system:-85
die|them:100 die|they:-150 die|want:-25 drink|body:-35 drink|confess:-65 drink|cope:25 drink|forever:-45 drink|gripe:-115 drink|login:-35 drink|machine:-85 drink|not:45 drink|system:-110
drink|workdread:40 eat|body:35 eat|bully:30 eat|cant:55 eat|end:30 eat|kin:25 eat|login:-30 eat|machine:-85 eat|memory:25 eat|nocare:55 eat|not:100 eat|patient:-70 eat|self:-115 eat|sleep:65
eat|they:30 eat|workdread:55 end|afterwards:-30 end|baby:60 end|body:-90 end|boss:-35 end|cant:-95 end|colleague:30 end|control:40 end|cry:120 end|die:45 end|drink:40 end|everyone:-160 end|forever:-45
end|gone:45 end|gripe:25 end|home:-85 end|hope:-40 end|hurry:55 end|kin:65 end|lately:-50 end|login:-60 end|lost:-50 end|machine:-115 end|means:-60 end|meant:-55 end|memory:70 end|panic:-30
end|patient:-40 end|place:-145 end|sad:60 end|self:110 end|sleep:-45 end|smallhours:-70 end|still:-95 end|system:-65 end|thanks:105 end|them:-150 end|they:-45 end|thoughts:25 end|threat:70
end|want:-185 end|wish:-50 end|workdread:110 end|worryfor:55 everyone|afterwards:-80 everyone|boss:-30 everyone|cant:45 everyone|end:90 everyone|facing:105 everyone|feel:30 everyone|future:115
everyone|giveaway:-95 everyone|gone:-115 everyone|home:30 everyone|kin:-50 everyone|life:25 everyone|me:-90 everyone|message:115 everyone|nocare:45 everyone|patient:-80 everyone|system:-115
everyone|thanks:95 everyone|they:-135 everyone|wish:-45 everyone|worth:-75 facing|afterwards:-60 facing|alone:-95 facing|another:155 facing|cant:-95 facing|end:-100 facing|gone:-60 facing|gripe:70
facing|home:-130 facing|lately:-40 facing|life:75 facing|login:-180 facing|machine:30 facing|me:-90 facing|memory:35 facing|nobody:70 facing|not:-130 facing|nothing:-90 facing|self:-70 facing|sleep:50
facing|smallhours:70 facing|still:-55 facing|them:40 facing|thoughts:110 facing|usedto:-25 facing|want:-30 fear|forever:60 fear|home:70 fear|jest:-70 fear|kin:65 fear|login:-145 fear|machine:-175
fear|me:-75 fear|not:100 fear|notwake:30 fear|partner:55 fear|safe:-35 fear|self:50 fear|sleep:80 fear|system:-95 fear|they:55 feel|alone:90 feel|body:-80 feel|breaking:90 feel|cant:70 feel|confess:50
feel|cry:40 feel|dark:170 feel|die:150 feel|end:150 feel|everyone:65 feel|forever:-55 feel|givenup:-75 feel|gone:35 feel|gripe:-110 feel|guilt:25 feel|hopeless:215 feel|hurry:80 feel|lately:205
feel|life:35 feel|login:-115 feel|low:25 feel|me:75 feel|memory:-35 feel|not:-85 feel|nothing:100 feel|numb:250 feel|patient:85 feel|place:-50 feel|point:-90 feel|sad:-95 feel|safe:-30 feel|self:95
feel|smallhours:40 feel|suicide:110 feel|system:-80 feel|them:105 feel|thoughts:65 feel|tired:105 feel|violence:-25 feel|voices:-50 feel|want:45 feel|wish:-35 feel|workdread:35 feel|worth:-30
forever|cope:40 forever|die:-25 forever|facing:95 forever|feel:45 forever|login:-30 forever|me:60 forever|patient:150 forever|them:45 forever|they:45 forever|tired:45 forever|want:110
forever|workdread:60 future|alone:-40 future|calm:115 future|cant:40 future|end:100 future|everyone:-80 future|forever:-170 future|gone:75 future|gripe:85 future|live:-85 future|me:35 future|memory:60
future|message:-80 future|nobody:35 future|not:40 future|notneeded:-35 future|notok:45 future|patient:-125 future|self:70 future|them:-50 future|want:-155 future|wish:-35 giveaway|burial:-60
giveaway|colleague:-40 giveaway|everyone:75 giveaway|future:-35 giveaway|kin:-40 giveaway|login:95 giveaway|me:30 giveaway|patient:-110 giveaway|they:-60 givenup|affairs:-90 givenup|future:150
givenup|gripe:-35 givenup|hurry:-105 givenup|life:90 givenup|login:70 givenup|machine:-75 givenup|me:-30 givenup|not:155 givenup|nothing:-80 givenup|system:-125 givenup|want:85 gone|affairs:-75
gone|end:70 gone|forever:105 gone|future:-55 gone|live:-75 gone|login:-90 gone|machine:-25 gone|me:160 gone|nocare:55 gone|not:140 gone|notneeded:90 gone|numb:155 gone|patient:-45 gone|place:-55
gone|self:55 gone|them:40 gone|they:40 gone|want:90 gone|workdread:55 gripe|cant:-75 gripe|die:-120 gripe|end:-55 gripe|home:-80 gripe|jest:90 gripe|login:60 gripe|machine:-205 gripe|not:30
gripe|patient:-75 gripe|self:25 gripe|smallhours:45 gripe|standing:55 gripe|still:-25 gripe|want:-70 guilt|boss:-105 guilt|cant:60 guilt|colleague:-45 guilt|die:130 guilt|end:-65 guilt|everyone:35
guilt|facing:30 guilt|hurry:-75 guilt|kin:25 guilt|lately:55 guilt|login:-95 guilt|machine:-80 guilt|me:40 guilt|means:-65 guilt|not:85 guilt|patient:-35 guilt|self:40 guilt|system:-45 guilt|they:185
guilt|thoughts:90 guilt|want:60 guilt|wish:-35 guilt|witnessed:35 helpself|drink:130 helpself|hurry:-45 helpself|login:215 helpself|machine:100 helpself|me:-140 helpself|not:105 helpself|someone:-95
helpself|system:35 helpself|thoughts:30 helpself|want:-30 homeless|home:25 homeless|hurry:135 homeless|lately:45 homeless|me:135 homeless|patient:45 home|alone:90 home|cant:75 home|control:-85
home|cry:65 home|dark:105 home|end:-50 home|forever:50 home|hurry:-70 home|jest:95 home|kin:-40 home|lately:90 home|login:-70 home|machine:110 home|me:-95 home|patient:-30 home|self:-55
home|standing:-50 home|they:-40 hopeless|end:95 hopeless|future:50 hopeless|gripe:-110 hopeless|home:50 hopeless|hope:75 hopeless|life:55 hopeless|login:-115 hopeless|machine:-75 hopeless|point:-35
hopeless|self:30 hopeless|trapped:75 hopeless|wish:75 hope|die:70 hope|end:-100 hope|gripe:-95 hope|login:-35 hope|place:75 hurry|body:55 hurry|boss:135 hurry|control:65 hurry|die:115 hurry|end:100
hurry|future:-40 hurry|gone:-105 hurry|kin:-25 hurry|lately:-135 hurry|life:-45 hurry|me:-40 hurry|nobody:70 hurry|not:-110 hurry|nothing:-90 hurry|seekhelp:105 hurry|smallhours:-35 hurry|system:60
hurry|them:-30 hurry|they:-115 hurry|want:145 hurry|worryfor:45 idiom|body:-70 idiom|burial:-30 idiom|die:-35 idiom|drink:-70 idiom|end:-75 idiom|everyone:-105 idiom|gripe:25 idiom|hurry:-75
idiom|live:90 idiom|login:30 idiom|machine:50 idiom|me:85 idiom|not:-40 idiom|nothing:-95 idiom|self:175 idiom|sleep:-115 idiom|system:65 idiom|thoughts:-45 idiom|voices:-25 idiom|want:25
immigration|boss:70 immigration|end:-50 immigration|home:30 immigration|me:120 immigration|want:-85 inquiry|cant:45 inquiry|end:-70 inquiry|kin:55 inquiry|lost:25 inquiry|me:180 inquiry|not:40
inquiry|system:-75 inquiry|they:40 inquiry|want:-95 inquiry|worryfor:80 jest|me:65 kin|alone:35 kin|baby:40 kin|better:90 kin|burial:-150 kin|confess:-45 kin|control:-190 kin|cope:60 kin|cry:-85
kin|diagnosis:-50 kin|eat:30 kin|end:-185 kin|facing:-40 kin|future:-65 kin|giveaway:70 kin|gone:-50 kin|gripe:50 kin|home:-125 kin|hurry:-140 kin|lately:50 kin|live:-80 kin|login:-100 kin|lost:50
kin|machine:55 kin|means:70 kin|memory:-70 kin|message:-85 kin|nocare:-80 kin|not:80 kin|nothing:50 kin|notice:60 kin|notneeded:-125 kin|panic:55 kin|partner:175 kin|patient:45 kin|sad:75 kin|self:-80
kin|selfharm:-85 kin|smallhours:-65 kin|standing:65 kin|still:115 kin|system:-160 kin|thanks:55 kin|them:-80 kin|they:-195 kin|threat:70 kin|trapped:30 kin|violence:70 kin|want:-180 kin|witnessed:-120
kin|workdread:30 lately|baby:40 lately|boss:45 lately|burial:50 lately|cant:55 lately|colleague:40 lately|die:55 lately|feel:25 lately|future:80 lately|hurry:-105 lately|inquiry:55 lately|kin:-35
lately|machine:-115 lately|me:-110 lately|memory:130 lately|nobody:80 lately|not:-110 lately|nothing:40 lately|notice:65 lately|patient:70 lately|sleep:40 lately|smallhours:-75 lately|standing:-55
lately|system:-130 lately|them:-75 lately|they:120 lately|thoughts:60 lately|want:-55 life|affairs:-95 life|better:-55 life|end:120 life|forever:-75 life|lately:75 life|login:-180 life|machine:-40
life|me:85 life|not:130 life|notok:40 life|patient:-95 life|point:45 life|sleep:-110 life|standing:40 life|still:40 life|system:-150 life|violence:-40 life|want:-90 life|worth:100 live|alone:-25
live|cant:-65 live|forever:45 live|future:30 live|life:125 live|login:-105 live|machine:-150 live|me:-30 live|meant:-65 live|not:-75 live|point:45 live|sad:90 live|self:-55 live|system:-50
login|affairs:195 login|afterwards:240 login|boss:-70 login|cant:100 login|control:-50 login|cry:135 login|die:145 login|end:-185 login|everyone:50 login|forever:-190 login|future:40 login|gripe:105
login|guilt:-90 login|home:-100 login|homeless:145 login|hurry:110 login|idiom:145 login|inquiry:-50 login|jest:-70 login|kin:210 login|lately:-170 login|life:-35 login|live:-110 login|lost:85
login|machine:115 login|me:80 login|means:-35 login|meant:50 login|memory:-50 login|nocare:35 login|not:-45 login|nothing:25 login|notice:-40 login|notneeded:95 login|notwake:-30 login|partner:-25
login|patient:120 login|pet:-165 login|seekhelp:95 login|sleep:-100 login|smallhours:35 login|standing:-95 login|still:65 login|system:120 login|taken:35 login|thanks:-75 login|them:-115 login|they:55
login|thoughts:35 login|tired:-35 login|want:-80 login|workdread:-50 login|worryfor:-95 lost|baby:160 lost|cant:100 lost|end:105 lost|gripe:-25 lost|kin:-45 lost|lately:90 lost|login:-95
lost|machine:-35 lost|me:-55 lost|memory:55 lost|not:120 lost|patient:-65 lost|system:-85 lost|they:110 lost|thoughts:-135 lost|workdread:-65 low|cant:120 low|cry:35 low|end:-25 low|forever:75
low|gripe:-40 low|lately:65 low|machine:-175 low|not:55 low|selfharm:-65 low|sleep:95 low|smallhours:25 low|system:-30 low|workdread:-30 machine|affairs:95 machine|cant:-60 machine|colleague:40
machine|cry:115 machine|dark:-50 machine|drink:-125 machine|end:-75 machine|everyone:-65 machine|facing:-40 machine|forever:-60 machine|future:60 machine|gone:-50 machine|gripe:105 machine|home:-45
machine|jest:-35 machine|kin:100 machine|login:115 machine|lost:-90 machine|low:-85 machine|me:-60 machine|means:95 machine|meant:-60 machine|memory:-85 machine|nothing:-35 machine|notneeded:55
machine|patient:60 machine|place:-85 machine|seekhelp:55 machine|self:130 machine|selfharm:135 machine|smallhours:-45 machine|standing:45 machine|still:-75 machine|system:115 machine|them:30
machine|want:145 machine|wish:145 means|end:-100 means|kin:-115 means|lately:-70 means|low:30 means|machine:-65 means|me:70 means|not:-95 means|patient:60 means|place:60 means|suicide:-95
means|system:-320 means|taken:35 means|them:95 means|want:-50 means|workdread:30 meant|gripe:145 meant|helpself:50 meant|hurry:40 meant|idiom:-110 meant|life:-65 meant|machine:265 meant|minimise:-110
meant|not:50 meant|patient:-100 meant|system:65 meant|they:-90 meant|worryfor:40 memory|body:-35 memory|cant:30 memory|end:-115 memory|facing:55 memory|future:-90 memory|kin:40 memory|lately:-95
memory|login:-100 memory|lost:-105 memory|machine:-190 memory|me:35 memory|not:-130 memory|notwake:35 memory|patient:45 memory|self:40 memory|sleep:-35 memory|standing:30 memory|still:45
memory|system:30 memory|them:-60 memory|they:75 memory|thoughts:55 message|boss:-30 message|bye:35 message|colleague:-65 message|end:-85 message|everyone:125 message|future:-165 message|hurry:-60
message|idiom:80 message|inquiry:100 message|lately:25 message|login:-80 message|machine:-50 message|nocare:45 message|not:155 message|partner:-25 message|patient:55 message|smallhours:-75
message|still:35 message|suicide:40 message|system:-35 message|thanks:50 message|them:-75 message|they:-110 method|end:35 method|login:-115 method|me:-115 method|means:-85 method|place:155
method|them:30 method|workdread:30 me|alone:-85 me|baby:25 me|better:-80 me|body:100 me|boss:45 me|breaking:145 me|bully:-35 me|burden:195 me|burial:60 me|bye:115 me|calm:130 me|confess:215
me|control:105 me|cope:90 me|cry:-45 me|dark:185 me|diagnosis:-35 me|die:140 me|drink:70 me|eat:135 me|end:115 me|everyone:100 me|fear:160 me|forever:120 me|future:100 me|giveaway:180 me|gripe:-30
me|guilt:80 me|helpself:50 me|home:40 me|homeless:220 me|hope:-45 me|hopeless:60 me|idiom:-180 me|immigration:-35 me|inquiry:-50 me|jest:-205 me|life:105 me|login:-55 me|lost:-45 me|low:160
me|machine:50 me|means:135 me|meant:100 me|memory:25 me|message:95 me|method:110 me|minimise:140 me|money:115 me|nobody:265 me|nocare:115 me|not:100 me|notice:-50 me|notneeded:95 me|notok:190
me|notwake:50 me|numb:30 me|patient:40 me|place:65 me|point:25 me|safe:135 me|seekhelp:30 me|self:55 me|selfharm:55 me|sexual:-55 me|smallhours:40 me|standing:150 me|still:175 me|suicide:130
me|swear:75 me|system:30 me|taken:170 me|them:150 me|they:135 me|thoughts:110 me|threat:-40 me|unwell:-95 me|usedto:160 me|violence:80 me|voices:55 me|want:45 me|wish:35 me|witnessed:-45
me|workdread:95 me|worryfor:130 me|worth:75 minimise|helpself:40 minimise|machine:75 minimise|me:50 minimise|they:30 minimise|want:-60 money|kin:30 money|me:125 money|not:65 money|partner:25
money|them:40 nobody|afterwards:65 nobody|alone:100 nobody|bully:45 nobody|colleague:45 nobody|die:-105 nobody|facing:115 nobody|gripe:-105 nobody|guilt:-95 nobody|helpself:-95 nobody|home:95
nobody|login:-260 nobody|lost:70 nobody|machine:85 nobody|memory:45 nobody|notice:240 nobody|patient:-35 nobody|place:90 nobody|sad:100 nobody|sexual:55 nobody|sleep:50 nobody|smallhours:-120
nobody|system:-60 nobody|them:-80 nobody|they:100 nobody|want:30 nobody|worryfor:-135 nocare|bye:-55 nocare|eat:60 nocare|forever:-160 nocare|gripe:-180 nocare|life:65 nocare|live:-35 nocare|login:-30
nocare|means:40 nocare|not:-105 nocare|patient:80 nocare|want:-80 nocare|workdread:-55 nocare|worryfor:100 nothing|afterwards:35 nothing|control:-75 nothing|feel:95 nothing|forever:-110 nothing|kin:90
nothing|lately:-30 nothing|live:30 nothing|money:100 nothing|nocare:110 nothing|not:-105 nothing|point:105 nothing|system:-55 nothing|thanks:-80 nothing|them:-75 nothing|want:30 nothing|wish:-40
notice|afterwards:40 notice|burial:40 notice|cry:30 notice|die:85 notice|future:50 notice|login:-25 notice|patient:110 notice|seekhelp:40 notice|system:45 notice|want:90 notice|workdread:55
notneeded|afterwards:125 notneeded|gone:110 notneeded|immigration:30 notneeded|login:190 notneeded|me:-70 notneeded|not:90 notneeded|nothing:30 notneeded|patient:-40 notneeded|seekhelp:-165
notneeded|system:70 notneeded|they:-30 notneeded|thoughts:-30 notneeded|want:30 notok|breaking:30 notok|cant:25 notok|fear:50 notok|feel:-55 notok|gripe:-105 notok|kin:25 notok|lately:95
notok|login:-75 notok|low:95 notok|machine:-140 notok|me:150 notok|not:-35 notok|patient:40 notok|place:40 notok|self:40 notok|smallhours:85 notok|standing:55 notok|still:-120 notok|system:-110
notok|thanks:-85 notok|thoughts:-55 notwake|future:50 notwake|me:90 notwake|memory:40 notwake|sleep:-50 not|affairs:-105 not|afterwards:95 not|another:60 not|baby:135 not|better:-105 not|body:120
not|boss:85 not|burden:25 not|burial:150 not|bye:-70 not|calm:55 not|cant:125 not|colleague:40 not|cope:40 not|cry:105 not|die:-50 not|drink:85 not|eat:145 not|end:60 not|everyone:-140 not|facing:100
not|feel:175 not|forever:90 not|future:215 not|gone:30 not|gripe:-235 not|guilt:300 not|helpself:155 not|home:50 not|hopeless:-35 not|hurry:-105 not|idiom:-35 not|inquiry:70 not|jest:140 not|kin:55
not|lately:100 not|life:80 not|lost:35 not|low:-110 not|machine:65 not|me:80 not|means:90 not|meant:-115 not|memory:195 not|message:-105 not|minimise:-115 not|money:-45 not|nobody:60 not|nocare:295
not|nothing:50 not|notice:285 not|notok:45 not|numb:35 not|partner:35 not|patient:50 not|pet:50 not|point:155 not|sad:60 not|seekhelp:-150 not|selfharm:-105 not|smallhours:30 not|standing:155
not|still:65 not|suicide:-80 not|swear:30 not|system:-60 not|tabletpc:-25 not|taken:-30 not|thanks:80 not|thoughts:135 not|threat:-75 not|tired:-45 not|unwell:50 not|usedto:100 not|violence:65
not|voices:-75 not|want:115 not|wish:-75 not|worryfor:135 not|worth:215 numb|burden:-40 numb|cry:65 numb|end:45 numb|facing:-35 numb|gripe:-45 numb|home:35 numb|hurry:-60 numb|inquiry:-85
numb|login:-100 numb|machine:-85 numb|nothing:30 numb|they:-85 panic|end:-105 panic|hurry:-95 panic|me:70 panic|patient:25 panic|self:-45 panic|standing:-105 panic|system:95 panic|violence:60
panic|want:-115 panic|workdread:100 partner|affairs:-65 partner|bully:30 partner|cant:-65 partner|control:-90 partner|die:90 partner|gone:-65 partner|hurry:-100 partner|immigration:65
partner|inquiry:25 partner|kin:80 partner|life:-30 partner|login:-160 partner|not:60 partner|patient:135 partner|smallhours:25 partner|system:-55 partner|they:-70 partner|threat:25
partner|violence:165 partner|want:-175 partner|witnessed:30 patient|alone:-75 patient|another:-40 patient|better:40 patient|body:95 patient|boss:-50 patient|breaking:135 patient|burial:75
patient|cant:-40 patient|control:30 patient|cope:40 patient|die:-70 patient|everyone:-50 patient|facing:-160 patient|forever:25 patient|future:-125 patient|gone:95 patient|guilt:80 patient|hurry:-55
patient|kin:-100 patient|login:-65 patient|lost:40 patient|low:40 patient|machine:-115 patient|means:-80 patient|message:55 patient|nobody:40 patient|not:-80 patient|nothing:25 patient|notneeded:-45
patient|numb:85 patient|partner:40 patient|place:55 patient|seekhelp:120 patient|self:25 patient|sleep:100 patient|smallhours:-100 patient|standing:95 patient|still:65 patient|suicide:-135
patient|system:70 patient|tabletpc:-50 patient|taken:-95 patient|them:170 patient|they:-85 patient|thoughts:115 patient|violence:-135 patient|voices:60 patient|want:-125 patient|wish:-25
patient|workdread:-120 pet|cant:-125 pet|eat:-80 pet|giveaway:105 pet|kin:-75 pet|machine:-40 pet|me:-65 pet|not:-135 pet|they:95 place|body:40 place|end:110 place|home:-45 place|hurry:40
place|login:-155 place|machine:-80 place|memory:-35 place|not:-65 place|patient:90 place|self:-120 place|smallhours:190 place|standing:25 place|system:-40 place|thoughts:40 place|want:-35
place|workdread:160 point|cant:-80 point|cry:30 point|gripe:125 point|home:-75 point|hopeless:60 point|life:140 point|live:105 point|machine:-105 point|me:95 point|not:-115 point|patient:65
point|self:80 point|still:30 sad|alone:40 sad|body:35 sad|breaking:-110 sad|burial:-145 sad|cope:35 sad|end:70 sad|facing:-180 sad|forever:190 sad|gripe:-35 sad|kin:120 sad|lately:-30 sad|nocare:-115
sad|self:55 sad|smallhours:-80 sad|standing:35 sad|system:-60 sad|thoughts:-65 sad|workdread:-85 safe|control:-95 safe|fear:30 safe|gripe:70 safe|home:-30 safe|kin:60 safe|login:-90 safe|me:100
safe|smallhours:145 safe|system:-95 safe|workdread:35 seekhelp|afterwards:-95 seekhelp|boss:125 seekhelp|cant:-35 seekhelp|confess:70 seekhelp|cope:90 seekhelp|die:-110 seekhelp|gripe:70
seekhelp|hurry:110 seekhelp|login:-215 seekhelp|machine:125 seekhelp|me:-120 seekhelp|not:55 seekhelp|patient:-40 seekhelp|safe:60 seekhelp|sleep:95 seekhelp|smallhours:105 seekhelp|someone:-205
seekhelp|system:-120 seekhelp|want:-95 selfharm|cant:-55 selfharm|gripe:-45 selfharm|lately:60 selfharm|login:-30 selfharm|machine:-65 selfharm|me:110 selfharm|not:-140 selfharm|patient:-40
selfharm|seekhelp:-100 selfharm|self:25 selfharm|they:40 selfharm|want:-40 self|boss:60 self|breaking:30 self|calm:50 self|cant:-50 self|control:-110 self|cry:25 self|end:-115 self|facing:-30
self|future:40 self|gripe:55 self|home:25 self|jest:-90 self|kin:90 self|lately:-60 self|login:-90 self|machine:-110 self|nobody:65 self|not:-50 self|partner:35 self|patient:120 self|place:115
self|sleep:35 self|smallhours:85 self|system:-225 self|they:-75 self|thoughts:40 self|wish:65 self|workdread:75 sexual|boss:70 sexual|colleague:80 sexual|die:-70 sexual|me:230 sexual|not:25
sexual|system:-105 sleep|body:-40 sleep|cant:45 sleep|control:90 sleep|end:-145 sleep|facing:25 sleep|forever:140 sleep|gripe:-45 sleep|kin:75 sleep|lately:150 sleep|login:-175 sleep|machine:-55
sleep|me:-75 sleep|nobody:-100 sleep|not:195 sleep|notice:50 sleep|notwake:110 sleep|panic:60 sleep|patient:30 sleep|pet:-80 sleep|self:-80 sleep|smallhours:115 sleep|system:-205 sleep|them:80
sleep|they:50 sleep|want:-25 smallhours|cant:-40 smallhours|forever:45 smallhours|me:85 smallhours|patient:-25 smallhours|they:-25 smallhours|want:30 smallhours|wish:65 someone|feel:125
someone|login:-70 someone|low:55 someone|me:-180 someone|not:215 someone|smallhours:30 someone|unwell:120 standing|body:40 standing|bully:110 standing|cant:-130 standing|drink:-145 standing|facing:-70
standing|gone:30 standing|home:130 standing|hurry:-50 standing|idiom:-35 standing|kin:-55 standing|lately:-95 standing|login:-220 standing|low:-125 standing|machine:-125 standing|me:180
standing|means:-55 standing|memory:75 standing|notneeded:45 standing|panic:-75 standing|patient:40 standing|place:100 standing|self:80 standing|still:-105 standing|them:35 standing|they:-70
standing|thoughts:105 standing|voices:-25 standing|workdread:30 still|affairs:60 still|alone:70 still|body:30 still|burial:30 still|cant:-30 still|cope:95 still|cry:120 still|die:85 still|drink:65
still|eat:40 still|feel:65 still|forever:35 still|future:130 still|gone:115 still|gripe:-55 still|guilt:105 still|hope:70 still|hurry:-190 still|kin:125 still|life:80 still|login:-205
still|machine:-90 still|me:-70 still|means:135 still|memory:185 still|message:-50 still|nocare:25 still|not:-185 still|nothing:-135 still|notwake:35 still|numb:-30 still|patient:135 still|point:55
still|self:45 still|sleep:115 still|smallhours:65 still|standing:45 still|suicide:45 still|system:-55 still|taken:40 still|thanks:35 still|them:-25 still|threat:25 still|voices:60 still|want:30
still|wish:70 still|workdread:-75 still|worth:40 suicide|end:-30 suicide|future:45 suicide|gripe:-55 suicide|hurry:-30 suicide|lately:25 suicide|life:-65 suicide|login:30 suicide|machine:-130
suicide|me:-110 suicide|means:-40 suicide|patient:-175 suicide|smallhours:65 suicide|system:-110 suicide|them:-45 suicide|they:-50 suicide|thoughts:65 suicide|workdread:-80 suicide|worryfor:-60
swear|cry:170 swear|me:-35 swear|wish:-40 system|affairs:105 system|another:-85 system|body:115 system|boss:55 system|breaking:45 system|bully:-80 system|cant:-80 system|control:-40 system|die:150
system|eat:-55 system|end:-45 system|gone:80 system|home:25 system|hopeless:65 system|hurry:100 system|jest:-80 system|kin:105 system|lately:-125 system|login:130 system|lost:-95 system|machine:135
system|me:115 system|meant:-205 system|memory:45 system|money:-55 system|nobody:110 system|nocare:35 system|not:-115 system|partner:65 system|patient:50 system|sad:-60 system|seekhelp:35
system|self:95 system|taken:70 system|them:85 system|they:40 system|thoughts:80 system|want:35 system|worryfor:-35 tabletpc|smallhours:-25 tabletpc|them:65 taken|affairs:135 taken|bully:35
taken|bye:-40 taken|end:40 taken|future:-40 taken|home:-40 taken|immigration:40 taken|kin:105 taken|life:-35 taken|lost:30 taken|me:45 taken|means:65 taken|not:-40 taken|patient:-35 taken|place:115
taken|sleep:80 taken|smallhours:40 taken|still:-85 taken|suicide:30 taken|system:-50 taken|them:115 taken|thoughts:35 taken|want:40 taken|workdread:-165 thanks|idiom:-85 thanks|login:-105
thanks|machine:-40 thanks|me:60 thanks|message:-60 thanks|nothing:-55 thanks|patient:150 thanks|smallhours:65 thanks|system:-35 thanks|want:75 thanks|wish:-85 them|affairs:110 them|afterwards:-40
them|alone:-100 them|better:-50 them|body:70 them|breaking:-55 them|bully:185 them|burial:35 them|cant:-35 them|cope:155 them|diagnosis:-35 them|end:-130 them|facing:155 them|feel:100 them|forever:110
them|future:75 them|giveaway:-60 them|gone:65 them|gripe:-90 them|guilt:145 them|home:50 them|hurry:65 them|idiom:-105 them|immigration:115 them|inquiry:40 them|jest:45 them|kin:130 them|lately:-55
them|life:40 them|login:-60 them|lost:-40 them|low:-50 them|me:40 them|means:-35 them|meant:60 them|message:175 them|nocare:75 them|not:-55 them|nothing:-90 them|notice:-70 them|notneeded:30
them|notok:35 them|place:115 them|seekhelp:-65 them|sleep:-120 them|standing:120 them|still:-85 them|system:-145 them|taken:-35 them|thanks:-120 them|they:-35 them|thoughts:80 them|violence:70
them|voices:35 them|witnessed:35 them|workdread:-110 them|worryfor:-75 them|worth:105 they|baby:-25 they|better:35 they|boss:-55 they|breaking:-95 they|bully:-70 they|burial:95 they|bye:40
they|cant:-90 they|colleague:140 they|confess:30 they|control:315 they|die:95 they|drink:65 they|eat:35 they|end:-65 they|everyone:-110 they|facing:-115 they|forever:35 they|future:35 they|gripe:-55
they|guilt:85 they|helpself:-85 they|hopeless:30 they|hurry:80 they|immigration:40 they|inquiry:-40 they|lately:100 they|live:80 they|login:-280 they|machine:-75 they|me:120 they|means:145
they|memory:-75 they|message:115 they|nobody:70 they|nocare:55 they|not:-30 they|nothing:-75 they|notice:-175 they|numb:55 they|partner:120 they|pet:95 they|place:85 they|sad:50 they|safe:35
they|sleep:50 they|smallhours:-125 they|standing:-85 they|still:-35 they|suicide:-65 they|system:-50 they|tabletpc:-35 they|taken:-25 they|thanks:-80 they|them:-55 they|thoughts:30 they|threat:100
they|trapped:85 they|violence:185 they|wish:-110 they|witnessed:65 they|workdread:-45 they|worth:-140 thoughts|afterwards:-50 thoughts|baby:55 thoughts|cant:35 thoughts|guilt:45 thoughts|home:30
thoughts|hurry:-30 thoughts|idiom:-25 thoughts|kin:75 thoughts|lately:90 thoughts|login:-135 thoughts|me:195 thoughts|memory:-30 thoughts|nobody:40 thoughts|not:75 thoughts|patient:60
thoughts|place:65 thoughts|sad:-135 thoughts|self:-45 thoughts|sleep:145 thoughts|standing:60 thoughts|still:30 thoughts|suicide:-50 thoughts|them:70 thoughts|wish:-45 thoughts|worryfor:60
threat|afterwards:30 threat|fear:45 threat|kin:75 threat|me:-35 threat|not:-80 threat|patient:-60 threat|place:45 threat|system:-85 threat|them:40 threat|violence:-40 tired|burial:-95 tired|cry:55
tired|everyone:50 tired|life:70 tired|live:95 tired|login:-195 tired|machine:-75 tired|me:-75 tired|not:120 tired|nothing:70 tired|notok:50 tired|point:70 tired|self:-65 trapped|boss:110
trapped|cant:40 trapped|gripe:-35 trapped|home:85 trapped|hopeless:95 trapped|life:110 trapped|login:-115 trapped|machine:-85 trapped|not:35 trapped|they:50 trapped|want:70 unwell|body:-115
unwell|breaking:-45 unwell|cant:-45 unwell|end:-60 unwell|gone:45 unwell|lately:-80 unwell|login:-80 unwell|low:30 unwell|me:75 unwell|not:-40 unwell|panic:50 unwell|patient:-60 unwell|sad:70
unwell|system:-95 usedto|fear:-55 usedto|future:65 usedto|gripe:110 usedto|login:-55 usedto|machine:-100 usedto|me:60 usedto|nocare:120 usedto|not:85 usedto|patient:55 violence|colleague:-30
violence|facing:30 violence|gripe:-35 violence|home:25 violence|hurry:-90 violence|inquiry:-75 violence|login:-60 violence|me:-80 violence|patient:65 violence|standing:-30 violence|system:-90
violence|they:65 violence|thoughts:-155 violence|worryfor:100 voices|end:-45 voices|gripe:-70 voices|login:-85 voices|machine:-30 voices|me:60 voices|self:25 voices|standing:-55 voices|thoughts:-65
want|affairs:125 want|afterwards:-85 want|alone:65 want|better:35 want|breaking:-35 want|bully:75 want|burden:40 want|burial:-140 want|cant:110 want|colleague:-65 want|confess:50 want|control:50
want|cope:55 want|cry:-210 want|die:160 want|drink:-85 want|end:85 want|everyone:125 want|facing:-95 want|fear:-60 want|feel:75 want|forever:-45 want|future:140 want|giveaway:85 want|gone:280
want|gripe:-55 want|guilt:-105 want|helpself:-25 want|home:-75 want|idiom:80 want|immigration:-30 want|inquiry:60 want|jest:125 want|kin:140 want|life:165 want|live:-80 want|login:25 want|lost:-65
want|machine:-105 want|me:145 want|means:-105 want|meant:-70 want|memory:-65 want|message:60 want|money:55 want|nobody:75 want|nothing:125 want|notneeded:35 want|notwake:85 want|numb:85
want|partner:30 want|place:-95 want|point:25 want|sad:40 want|safe:-100 want|seekhelp:105 want|self:40 want|selfharm:-65 want|sleep:-115 want|standing:95 want|suicide:90 want|system:-35 want|taken:75
want|thanks:-40 want|them:45 want|they:120 want|thoughts:-120 want|trapped:25 want|violence:-120 want|wish:120 want|workdread:30 want|worth:165 wish|affairs:-60 wish|afterwards:-45 wish|boss:-90
wish|cant:-30 wish|confess:75 wish|control:40 wish|diagnosis:65 wish|die:180 wish|eat:-105 wish|end:60 wish|facing:-45 wish|future:30 wish|gone:75 wish|gripe:-115 wish|hurry:-50 wish|idiom:35
wish|kin:-30 wish|life:70 wish|live:180 wish|login:-160 wish|me:40 wish|not:40 wish|nothing:45 wish|notwake:50 wish|patient:-105 wish|place:70 wish|self:-150 wish|smallhours:115 wish|standing:55
wish|still:35 wish|system:-155 wish|them:100 wish|they:-135 wish|tired:85 wish|violence:80 wish|worth:45 witnessed|kin:30 witnessed|not:-35 witnessed|still:-75 witnessed|they:55 workdread|bully:30
workdread|calm:-90 workdread|confess:-55 workdread|cry:55 workdread|end:45 workdread|facing:-40 workdread|future:-35 workdread|home:30 workdread|jest:-50 workdread|login:-60 workdread|machine:-115
workdread|me:-70 workdread|means:-80 workdread|memory:55 workdread|not:60 workdread|patient:245 workdread|place:75 workdread|self:-175 workdread|smallhours:-40 workdread|system:-140 workdread|they:150
workdread|violence:30 workdread|want:40 worryfor|breaking:-85 worryfor|bully:25 worryfor|bye:-75 worryfor|cant:-30 worryfor|colleague:-30 worryfor|control:-40 worryfor|die:-120 worryfor|end:115
worryfor|facing:-50 worryfor|forever:25 worryfor|gone:-110 worryfor|hopeless:30 worryfor|hurry:-90 worryfor|inquiry:45 worryfor|kin:50 worryfor|login:-115 worryfor|machine:-145 worryfor|me:-145
worryfor|means:75 worryfor|message:-80 worryfor|nobody:50 worryfor|pet:75 worryfor|place:85 worryfor|point:65 worryfor|seekhelp:65 worryfor|self:-105 worryfor|smallhours:60 worryfor|suicide:-35
worryfor|taken:125 worryfor|thanks:155 worryfor|they:70 worryfor|violence:80 worryfor|workdread:25 worth|better:45 worth|burden:75 worth|eat:35 worth|kin:90 worth|login:-80 worth|machine:-75
worth|not:-75 worth|patient:-55 worth|self:-45 worth|system:-30
`;
