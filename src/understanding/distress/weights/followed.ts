// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const followed = `
affairs|afterwards:145 affairs|diagnosis:-50 affairs|die:75 affairs|end:50 affairs|giveaway:45 affairs|gone:-65 affairs|home:70 affairs|idiom:80 affairs|kin:40 affairs|live:-30
affairs|login:-75 affairs|me:60 affairs|money:100 affairs|not:140 affairs|partner:50 affairs|safe:-120 affairs|still:145 affairs|suicide:120 affairs|system:-85 affairs|them:-35
afterwards|control:-130 afterwards|end:-20 afterwards|future:30 afterwards|gone:-120 afterwards|gripe:55 afterwards|live:-35 afterwards|login:-125 afterwards|me:-70
afterwards|memory:-150 afterwards|not:145 afterwards|notneeded:135 afterwards|patient:-45 afterwards|workdread:-70 alone|gripe:45 alone|home:25 alone|hurry:50 alone|kin:95
alone|lately:105 alone|login:-95 alone|machine:-120 alone|me:135 alone|nobody:-115 alone|not:-30 alone|numb:70 alone|patient:-70 alone|sad:105 alone|self:-90 alone|sleep:-95
alone|system:-95 another|cope:35 another|facing:40 another|forever:-70 another|me:100 another|notneeded:-85 another|patient:-70 another|self:30 baby|cant:-20 baby|cry:-135
baby|die:25 baby|end:155 baby|lately:25 baby|machine:-35 baby|me:35 baby|not:-15 baby|nothing:20 baby|numb:20 baby|patient:100 baby|still:85 baby|system:-85 baby|them:80
baby|they:-35 baby|want:-35 baby|workdread:55 better|die:135 better|end:65 better|gone:90 better|kin:55 better|life:35 better|login:-175 better|me:-50 better|not:45
better|standing:55 better|system:-85 better|them:85 better|they:65 better|threat:55 better|worryfor:-135 body|baby:-100 body|cant:-60 body|cry:-25 body|end:-25 body|forever:-20
body|homeless:-65 body|login:-45 body|machine:-65 body|me:35 body|memory:-80 body|patient:120 body|sad:-140 body|still:25 body|thoughts:-190 body|workdread:60 boss|afterwards:-20
boss|alone:-25 boss|bully:105 boss|cant:-20 boss|colleague:25 boss|cope:50 boss|end:-80 boss|facing:-65 boss|homeless:25 boss|hurry:-105 boss|life:-110 boss|login:-85
boss|machine:-40 boss|message:75 boss|patient:50 boss|sad:-85 boss|self:-45 boss|sexual:135 boss|smallhours:-30 boss|standing:40 boss|still:-50 boss|system:40 boss|them:90
boss|they:-90 boss|thoughts:-150 boss|violence:-130 boss|want:-85 boss|wish:-55 boss|worryfor:65 boss|worth:35 breaking|cant:-25 breaking|end:50 breaking|gripe:-150
breaking|hurry:-80 breaking|idiom:-60 breaking|lately:70 breaking|login:-40 breaking|machine:-160 breaking|me:-50 breaking|means:-95 breaking|patient:-90 breaking|place:-45
breaking|sad:-85 breaking|self:-25 breaking|standing:-40 breaking|system:-255 breaking|they:-120 breaking|want:-175 breaking|workdread:-130 bully|alone:20 bully|boss:85
bully|breaking:65 bully|colleague:-15 bully|everyone:45 bully|feel:20 bully|gone:30 bully|gripe:-65 bully|home:-75 bully|hurry:-95 bully|jest:-30 bully|kin:25 bully|login:-155
bully|me:335 bully|not:-85 bully|patient:120 bully|place:55 bully|self:-25 bully|system:-125 bully|they:25 burden|body:30 burden|gripe:-30 burden|kin:35 burden|machine:-30
burden|me:145 burden|not:30 burden|patient:30 burden|them:45 burial|body:35 burial|cant:40 burial|die:30 burial|end:-70 burial|kin:175 burial|login:-90 burial|machine:-50
burial|me:-55 burial|not:45 burial|patient:-35 burial|self:90 burial|still:140 burial|they:35 burial|want:-125 bye|everyone:65 bye|forever:50 bye|me:225 bye|patient:40
bye|system:-35 bye|thanks:-70 bye|they:25 bye|workdread:-30 calm|me:-30 calm|sleep:20 cant|affairs:-150 cant|afterwards:-65 cant|alone:-130 cant|another:150 cant|baby:55
cant|body:100 cant|boss:55 cant|breaking:15 cant|bully:30 cant|burial:40 cant|calm:85 cant|confess:30 cant|control:-105 cant|cope:50 cant|cry:175 cant|die:115 cant|drink:40
cant|eat:60 cant|end:30 cant|facing:105 cant|feel:75 cant|forever:55 cant|future:130 cant|gripe:-115 cant|guilt:135 cant|hopeless:-120 cant|inquiry:35 cant|kin:170 cant|lately:60
cant|life:160 cant|live:20 cant|login:-95 cant|lost:-20 cant|low:75 cant|machine:-65 cant|me:-140 cant|memory:205 cant|message:-135 cant|nocare:125 cant|not:25 cant|notok:65
cant|numb:-15 cant|panic:50 cant|partner:-50 cant|patient:40 cant|point:120 cant|sad:120 cant|safe:125 cant|self:-25 cant|sleep:-45 cant|smallhours:-60 cant|standing:85
cant|still:-35 cant|swear:50 cant|system:100 cant|them:70 cant|they:-100 cant|thoughts:90 cant|threat:80 cant|trapped:-30 cant|usedto:115 cant|want:-50 cant|wish:-35
cant|workdread:150 colleague|alone:-30 colleague|baby:-30 colleague|bully:125 colleague|bye:35 colleague|cant:-75 colleague|cope:50 colleague|die:50 colleague|eat:65
colleague|end:-20 colleague|facing:35 colleague|giveaway:-55 colleague|gone:25 colleague|home:115 colleague|homeless:20 colleague|hurry:-35 colleague|login:-125 colleague|lost:70
colleague|low:30 colleague|machine:-105 colleague|message:160 colleague|nobody:20 colleague|not:-110 colleague|notice:20 colleague|numb:-60 colleague|partner:55
colleague|patient:-70 colleague|place:55 colleague|point:60 colleague|self:110 colleague|selfharm:120 colleague|sleep:15 colleague|still:40 colleague|suicide:150
colleague|system:-45 colleague|thoughts:55 colleague|violence:-50 colleague|want:95 colleague|workdread:-35 colleague|worryfor:200 confess|boss:-90 confess|cant:130
confess|control:-55 confess|kin:30 confess|login:-165 confess|machine:-60 confess|me:-70 confess|meant:-100 confess|not:230 confess|partner:-45 confess|sad:30 confess|seekhelp:45
confess|them:-45 confess|they:40 confess|threat:120 confess|violence:20 confess|want:80 confess|workdread:-80 confess|worth:-50 control|drink:-75 control|gone:35 control|home:-60
control|hurry:-240 control|immigration:60 control|inquiry:50 control|login:40 control|machine:60 control|me:80 control|means:65 control|not:-70 control|partner:45
control|patient:-75 control|self:135 control|system:60 control|they:95 control|violence:70 control|want:-105 cope|cant:35 cope|end:30 cope|forever:-75 cope|gripe:-145 cope|kin:40
cope|login:-120 cope|machine:-150 cope|not:80 cope|notok:-65 cope|patient:65 cope|self:-25 cope|standing:-80 cope|still:60 cope|suicide:55 cope|system:-185 cope|them:125
cope|thoughts:-25 cope|unwell:80 cry|baby:-115 cry|bully:105 cry|colleague:25 cry|end:55 cry|facing:95 cry|forever:55 cry|gripe:-120 cry|home:20 cry|hurry:-105 cry|login:-260
cry|machine:235 cry|me:-45 cry|message:50 cry|nocare:-140 cry|not:-60 cry|nothing:100 cry|notwake:30 cry|patient:225 cry|standing:75 cry|still:90 cry|system:65 cry|they:20
cry|usedto:-110 cry|workdread:95 dark|cant:25 dark|lately:90 dark|login:-35 dark|machine:-45 dark|me:-35 dark|not:90 dark|patient:-80 diagnosis|confess:35 diagnosis|me:155
diagnosis|not:135 diagnosis|system:-95 diagnosis|want:-70 die|affairs:-65 die|burden:30 die|burial:-90 die|calm:70 die|control:-105 die|eat:30 die|end:-15 die|facing:-50
die|forever:-100 die|future:-110 die|hurry:40 die|idiom:-75 die|kin:-210 die|lately:-35 die|life:-15 die|login:-70 die|low:25 die|me:-75 die|not:-80 die|numb:-15 die|patient:50
die|place:-25 die|point:-55 die|smallhours:40 die|still:-115 die|system:-85 die|them:110 die|they:-145 drink|body:-40 drink|confess:-65 drink|cope:30 drink|forever:-20
drink|gripe:-125 drink|login:-170 drink|machine:-80 drink|means:-30 drink|not:55 drink|patient:15 drink|sleep:50 drink|system:-110 drink|thoughts:-25 drink|workdread:80 eat|body:35
eat|bully:25 eat|cant:70 eat|end:25 eat|kin:15 eat|lately:-15 eat|login:-35 eat|machine:-80 eat|memory:20 eat|nocare:50 eat|not:110 eat|nothing:-20 eat|patient:-70 eat|self:-105
eat|sleep:65 eat|they:20 eat|workdread:50 end|afterwards:-35 end|baby:65 end|body:-100 end|boss:-15 end|cant:-110 end|colleague:30 end|control:45 end|cry:125 end|die:50
end|drink:30 end|eat:25 end|everyone:-160 end|facing:-15 end|forever:-50 end|future:-15 end|gone:35 end|gripe:45 end|home:-100 end|hope:-25 end|hurry:50 end|idiom:25 end|kin:75
end|lately:-55 end|life:-30 end|login:-25 end|lost:-50 end|machine:-120 end|me:50 end|means:-35 end|meant:-65 end|memory:80 end|nobody:-20 end|panic:-30 end|patient:-75
end|place:-160 end|sad:65 end|self:120 end|sleep:-105 end|smallhours:-65 end|still:-95 end|system:-45 end|thanks:120 end|them:-160 end|they:-45 end|thoughts:35 end|threat:75
end|want:-220 end|wish:-35 end|workdread:120 end|worryfor:65 everyone|afterwards:-90 everyone|better:-20 everyone|boss:-30 everyone|cant:40 everyone|end:110 everyone|facing:115
everyone|future:60 everyone|giveaway:-100 everyone|gone:-120 everyone|home:30 everyone|kin:-50 everyone|life:30 everyone|login:-40 everyone|me:-60 everyone|message:115
everyone|nocare:45 everyone|not:20 everyone|notok:15 everyone|patient:-90 everyone|system:-105 everyone|thanks:90 everyone|them:65 everyone|they:-135 everyone|wish:-45
everyone|worth:-75 facing|afterwards:-55 facing|alone:-125 facing|another:185 facing|cant:-105 facing|dark:-20 facing|end:-105 facing|future:25 facing|gone:-40 facing|gripe:80
facing|home:-130 facing|kin:-20 facing|lately:-40 facing|life:90 facing|login:-155 facing|machine:70 facing|me:-30 facing|memory:30 facing|nobody:40 facing|not:-115
facing|nothing:-100 facing|patient:15 facing|self:-105 facing|sleep:65 facing|smallhours:80 facing|still:-55 facing|them:60 facing|thoughts:130 facing|usedto:-25 facing|want:-35
fear|die:20 fear|forever:60 fear|home:95 fear|jest:-90 fear|kin:80 fear|login:-155 fear|machine:-185 fear|me:-80 fear|not:100 fear|notwake:30 fear|partner:90 fear|patient:20
fear|safe:-55 fear|self:50 fear|sleep:85 fear|smallhours:-15 fear|system:-95 fear|they:50 fear|thoughts:15 fear|want:20 feel|alone:115 feel|body:-90 feel|breaking:130
feel|bully:-20 feel|burden:20 feel|calm:-20 feel|cant:80 feel|confess:35 feel|cry:20 feel|dark:185 feel|die:120 feel|end:185 feel|everyone:60 feel|forever:-55 feel|givenup:-65
feel|gone:50 feel|gripe:-105 feel|guilt:20 feel|hopeless:225 feel|hurry:85 feel|kin:-15 feel|lately:180 feel|login:-75 feel|low:80 feel|me:125 feel|memory:-55 feel|method:-15
feel|not:-60 feel|nothing:160 feel|numb:260 feel|patient:100 feel|place:-65 feel|point:-100 feel|sad:-80 feel|safe:-25 feel|self:95 feel|smallhours:25 feel|standing:20
feel|suicide:85 feel|system:-95 feel|them:25 feel|thoughts:90 feel|tired:125 feel|trapped:15 feel|violence:-35 feel|voices:-40 feel|want:40 feel|wish:-105 feel|workdread:35
feel|worth:-50 forever|cope:50 forever|die:-25 forever|facing:95 forever|home:-20 forever|me:110 forever|not:-15 forever|notwake:-20 forever|patient:145 forever|sleep:-20
forever|standing:15 forever|them:90 forever|they:45 forever|tired:45 forever|want:120 forever|wish:20 forever|workdread:75 future|alone:-40 future|cant:25 future|end:110
future|forever:-125 future|gone:75 future|gripe:100 future|kin:40 future|live:-95 future|me:70 future|memory:65 future|nobody:30 future|not:60 future|notneeded:-40 future|notok:50
future|patient:-105 future|self:60 future|system:-25 future|them:30 future|want:-190 future|wish:-35 giveaway|burial:-70 giveaway|colleague:-45 giveaway|everyone:80
giveaway|future:-45 giveaway|kin:-50 giveaway|login:105 giveaway|me:30 giveaway|patient:-130 giveaway|pet:-25 giveaway|they:-50 giveaway|want:15 givenup|affairs:-80
givenup|future:140 givenup|gripe:-15 givenup|hurry:-115 givenup|life:85 givenup|machine:-70 givenup|me:-30 givenup|not:175 givenup|nothing:-85 givenup|notok:-35 givenup|self:30
givenup|system:-120 givenup|want:110 gone|end:80 gone|forever:95 gone|future:-75 gone|life:20 gone|live:-85 gone|login:-95 gone|machine:-25 gone|me:155 gone|nocare:60 gone|not:145
gone|notneeded:100 gone|numb:140 gone|patient:-40 gone|place:-50 gone|self:60 gone|them:30 gone|they:40 gone|want:100 gone|workdread:65 gripe|cant:-85 gripe|die:-135 gripe|end:-60
gripe|home:-75 gripe|jest:-15 gripe|login:80 gripe|machine:-175 gripe|me:-45 gripe|not:75 gripe|patient:-70 gripe|smallhours:55 gripe|still:-30 gripe|system:35 gripe|they:-20
gripe|want:-85 guilt|body:20 guilt|boss:-115 guilt|cant:85 guilt|colleague:-40 guilt|die:135 guilt|end:-80 guilt|everyone:30 guilt|facing:30 guilt|hurry:-80 guilt|kin:25
guilt|lately:60 guilt|login:-100 guilt|machine:-95 guilt|me:55 guilt|means:-65 guilt|not:105 guilt|patient:-45 guilt|self:30 guilt|standing:20 guilt|system:-45 guilt|thanks:-20
guilt|they:170 guilt|thoughts:90 guilt|want:65 guilt|wish:-50 guilt|witnessed:25 guilt|worth:20 helpself|cant:20 helpself|die:20 helpself|drink:140 helpself|hurry:-50
helpself|login:235 helpself|machine:110 helpself|me:-145 helpself|not:115 helpself|smallhours:20 helpself|someone:-95 helpself|system:40 helpself|thoughts:40 helpself|want:-85
homeless|home:20 homeless|hurry:135 homeless|kin:20 homeless|lately:55 homeless|me:145 homeless|patient:55 homeless|smallhours:15 home|alone:70 home|cant:75 home|control:-30
home|cry:70 home|dark:115 home|end:-40 home|forever:55 home|hurry:-20 home|jest:90 home|kin:-45 home|lately:90 home|login:-85 home|machine:120 home|me:-105 home|not:-35
home|patient:-30 home|self:-65 home|sleep:15 home|smallhours:-25 home|standing:-40 home|they:-50 home|want:-30 hopeless|cry:-20 hopeless|end:105 hopeless|future:55
hopeless|gripe:-140 hopeless|home:60 hopeless|hope:65 hopeless|life:80 hopeless|live:25 hopeless|login:-115 hopeless|machine:-80 hopeless|me:-20 hopeless|point:-75 hopeless|self:40
hopeless|trapped:105 hopeless|wish:65 hope|die:80 hope|end:-115 hope|gripe:-80 hope|login:-25 hope|me:-15 hope|not:35 hope|place:75 hurry|body:60 hurry|boss:145 hurry|control:100
hurry|die:115 hurry|end:105 hurry|facing:-15 hurry|future:-40 hurry|gone:-100 hurry|gripe:20 hurry|kin:-30 hurry|lately:-150 hurry|life:-45 hurry|login:60 hurry|me:-40
hurry|nobody:65 hurry|not:-70 hurry|nothing:-100 hurry|seekhelp:110 hurry|smallhours:-30 hurry|system:60 hurry|they:-125 hurry|want:155 hurry|worryfor:60 idiom|body:-75
idiom|burial:-25 idiom|die:-40 idiom|drink:-80 idiom|end:-45 idiom|everyone:-105 idiom|gripe:35 idiom|hurry:-95 idiom|live:100 idiom|login:70 idiom|machine:70 idiom|me:50
idiom|not:-25 idiom|nothing:-95 idiom|place:-20 idiom|sleep:-85 idiom|system:105 idiom|thoughts:-40 idiom|voices:-20 idiom|want:30 immigration|boss:80 immigration|end:-50
immigration|home:30 immigration|me:135 immigration|not:30 immigration|want:-90 inquiry|cant:50 inquiry|end:-70 inquiry|future:-20 inquiry|kin:45 inquiry|lost:25 inquiry|me:180
inquiry|not:40 inquiry|system:-85 inquiry|threat:30 inquiry|want:-100 inquiry|worryfor:95 jest|login:30 jest|me:60 kin|afterwards:40 kin|alone:50 kin|baby:45 kin|better:115
kin|boss:-20 kin|bully:-35 kin|burial:-140 kin|cant:-40 kin|colleague:-40 kin|control:-205 kin|cope:50 kin|cry:-95 kin|diagnosis:-50 kin|die:95 kin|eat:35 kin|end:-175
kin|facing:-45 kin|future:-55 kin|giveaway:85 kin|gone:-35 kin|gripe:45 kin|home:-85 kin|hurry:-145 kin|lately:50 kin|live:-85 kin|login:-70 kin|lost:40 kin|machine:60 kin|means:70
kin|memory:-100 kin|message:-110 kin|nocare:-95 kin|not:65 kin|nothing:65 kin|notice:80 kin|notneeded:-115 kin|numb:20 kin|panic:45 kin|partner:180 kin|patient:45 kin|sad:75
kin|self:-65 kin|selfharm:-95 kin|smallhours:-50 kin|standing:70 kin|still:115 kin|system:-160 kin|thanks:60 kin|them:-95 kin|they:-205 kin|threat:85 kin|trapped:30 kin|usedto:-20
kin|violence:70 kin|want:-190 kin|witnessed:-115 kin|workdread:40 kin|worryfor:-20 lately|baby:80 lately|boss:50 lately|burial:55 lately|cant:65 lately|colleague:35 lately|die:55
lately|feel:30 lately|future:60 lately|hurry:-100 lately|inquiry:60 lately|login:-20 lately|lost:20 lately|machine:-115 lately|me:-80 lately|memory:110 lately|nobody:70
lately|not:-115 lately|nothing:45 lately|notice:20 lately|partner:50 lately|patient:80 lately|sleep:35 lately|smallhours:-80 lately|standing:-50 lately|still:-25 lately|system:-135
lately|them:-90 lately|they:110 lately|thoughts:65 lately|want:-55 lately|wish:20 life|affairs:-115 life|better:-60 life|bully:20 life|end:130 life|forever:-70 life|lately:85
life|login:-195 life|machine:-35 life|me:90 life|not:120 life|notok:40 life|patient:-90 life|point:85 life|sleep:-85 life|smallhours:-25 life|standing:50 life|still:40
life|system:-155 life|violence:-40 life|want:-75 life|worth:105 live|alone:-15 live|cant:-65 live|control:15 live|forever:55 live|future:40 live|gripe:-20 live|guilt:20
live|life:145 live|login:-110 live|lost:15 live|machine:-160 live|meant:-65 live|not:-90 live|point:40 live|sad:85 live|self:-55 live|system:-55 live|they:-25 login|affairs:205
login|afterwards:205 login|boss:-90 login|cant:105 login|colleague:-20 login|control:-50 login|cry:145 login|die:135 login|end:-160 login|everyone:40 login|forever:-210
login|future:30 login|gone:20 login|gripe:105 login|guilt:-85 login|home:-95 login|homeless:150 login|hurry:95 login|idiom:150 login|inquiry:-55 login|jest:-75 login|kin:220
login|lately:-175 login|life:-35 login|live:-105 login|lost:85 login|machine:135 login|me:55 login|means:-40 login|meant:40 login|memory:-65 login|nocare:65 login|not:-60
login|nothing:25 login|notice:-35 login|notneeded:100 login|notwake:-25 login|partner:-30 login|patient:130 login|pet:-170 login|safe:-20 login|sleep:-105 login|smallhours:-35
login|standing:-90 login|still:50 login|suicide:15 login|system:135 login|taken:35 login|thanks:-75 login|them:-125 login|they:55 login|thoughts:30 login|threat:-30 login|tired:-20
login|want:-80 login|workdread:-55 login|worryfor:-90 lost|baby:190 lost|cant:115 lost|end:110 lost|gripe:-25 lost|kin:-30 lost|lately:95 lost|login:-95 lost|machine:-30
lost|me:-45 lost|memory:60 lost|not:135 lost|partner:40 lost|patient:-45 lost|system:-95 lost|they:105 lost|thoughts:-140 lost|workdread:-65 low|cant:130 low|end:-30 low|forever:80
low|gripe:-35 low|lately:85 low|lost:40 low|machine:-185 low|not:80 low|notok:25 low|selfharm:-75 low|smallhours:20 low|system:-45 low|workdread:-30 machine|affairs:100
machine|body:-20 machine|cant:-120 machine|colleague:55 machine|cry:110 machine|dark:-40 machine|die:-20 machine|drink:-130 machine|end:-70 machine|everyone:-65 machine|facing:-40
machine|future:70 machine|gone:-60 machine|gripe:130 machine|home:-50 machine|hurry:30 machine|jest:-35 machine|kin:115 machine|lately:-55 machine|live:20 machine|login:145
machine|lost:-85 machine|low:-90 machine|me:-70 machine|means:100 machine|meant:-55 machine|memory:-100 machine|message:20 machine|nothing:-45 machine|notneeded:55
machine|patient:65 machine|place:-95 machine|seekhelp:55 machine|self:75 machine|selfharm:130 machine|smallhours:-55 machine|standing:105 machine|still:-30 machine|system:130
machine|them:30 machine|they:-25 machine|want:160 machine|wish:145 means|end:-110 means|kin:-120 means|lately:-100 means|low:30 means|machine:-70 means|me:45 means|not:-90
means|patient:65 means|place:75 means|still:-30 means|suicide:-95 means|system:-310 means|taken:90 means|them:95 means|thoughts:-25 means|want:-25 means|workdread:30
meant|gripe:155 meant|helpself:65 meant|hurry:55 meant|idiom:-105 meant|jest:20 meant|life:-65 meant|login:45 meant|machine:240 meant|minimise:-110 meant|not:55 meant|patient:-110
meant|system:75 meant|they:-95 meant|want:20 meant|worryfor:55 memory|alone:-15 memory|body:-40 memory|cant:40 memory|end:-105 memory|facing:65 memory|future:-105 memory|kin:55
memory|lately:-105 memory|login:-120 memory|lost:-115 memory|machine:-185 memory|not:-65 memory|notwake:35 memory|patient:70 memory|self:45 memory|sleep:-50 memory|smallhours:35
memory|standing:25 memory|system:25 memory|them:-55 memory|they:70 memory|thoughts:55 memory|workdread:15 message|boss:-15 message|bye:35 message|cant:20 message|colleague:-50
message|end:-80 message|everyone:135 message|future:-165 message|hurry:-65 message|idiom:75 message|inquiry:100 message|kin:-15 message|lately:25 message|login:-80
message|machine:-70 message|me:40 message|nocare:55 message|not:175 message|partner:-25 message|patient:50 message|smallhours:-80 message|still:25 message|suicide:40
message|system:-35 message|thanks:15 message|them:-95 message|they:-125 method|end:20 method|login:-105 method|machine:-15 method|me:-120 method|means:-85 method|not:30
method|place:170 method|them:30 method|want:20 method|workdread:40 me|afterwards:20 me|alone:-80 me|baby:55 me|better:-90 me|body:105 me|boss:40 me|breaking:185 me|bully:-75
me|burden:205 me|burial:50 me|bye:115 me|calm:160 me|colleague:-20 me|confess:220 me|control:100 me|cope:85 me|cry:-35 me|dark:140 me|diagnosis:-35 me|die:135 me|drink:100
me|eat:135 me|end:110 me|everyone:50 me|fear:165 me|feel:-25 me|forever:175 me|future:125 me|giveaway:200 me|gone:20 me|gripe:-45 me|guilt:60 me|helpself:55 me|home:50
me|homeless:235 me|hopeless:60 me|idiom:-170 me|immigration:-60 me|inquiry:-30 me|jest:-220 me|life:115 me|live:-20 me|login:-55 me|lost:-70 me|low:145 me|machine:45 me|means:135
me|meant:110 me|memory:-15 me|message:75 me|method:130 me|minimise:165 me|money:125 me|nobody:300 me|nocare:130 me|not:75 me|nothing:20 me|notice:-30 me|notneeded:40 me|notok:205
me|notwake:45 me|numb:75 me|patient:30 me|place:85 me|point:70 me|sad:20 me|safe:170 me|seekhelp:45 me|self:60 me|selfharm:55 me|sexual:-85 me|sleep:15 me|smallhours:20
me|someone:-15 me|standing:170 me|still:190 me|suicide:130 me|swear:30 me|system:30 me|tabletpc:-15 me|taken:180 me|thanks:-25 me|them:150 me|they:125 me|thoughts:120 me|threat:-45
me|trapped:50 me|unwell:-70 me|usedto:160 me|violence:100 me|voices:60 me|want:15 me|wish:30 me|witnessed:-55 me|workdread:110 me|worryfor:105 me|worth:100 minimise|helpself:35
minimise|machine:70 minimise|they:20 minimise|want:-60 money|kin:25 money|me:125 money|not:70 money|partner:20 money|them:40 nobody|afterwards:60 nobody|alone:130 nobody|bully:40
nobody|colleague:50 nobody|die:-135 nobody|facing:120 nobody|fear:-15 nobody|gripe:-115 nobody|guilt:-100 nobody|helpself:-110 nobody|home:105 nobody|login:-265 nobody|lost:70
nobody|machine:80 nobody|memory:35 nobody|notice:245 nobody|patient:-35 nobody|place:95 nobody|sad:90 nobody|sexual:40 nobody|sleep:45 nobody|smallhours:-125 nobody|system:-65
nobody|them:-80 nobody|they:95 nobody|want:45 nobody|workdread:30 nobody|worryfor:-160 nocare|bye:-45 nocare|eat:70 nocare|forever:-155 nocare|gripe:-185 nocare|kin:25
nocare|life:70 nocare|live:-35 nocare|machine:-15 nocare|means:35 nocare|not:-120 nocare|patient:90 nocare|want:-100 nocare|workdread:-65 nocare|worryfor:110 nothing|afterwards:35
nothing|control:-90 nothing|feel:85 nothing|forever:-110 nothing|gripe:35 nothing|kin:100 nothing|lately:-35 nothing|live:30 nothing|low:-30 nothing|me:20 nothing|money:100
nothing|nocare:105 nothing|not:-115 nothing|point:145 nothing|system:-65 nothing|thanks:-75 nothing|them:-55 nothing|tired:15 nothing|want:40 nothing|wish:-40 nothing|worth:25
notice|afterwards:45 notice|burial:40 notice|cry:40 notice|die:85 notice|future:35 notice|login:-40 notice|me:20 notice|patient:140 notice|seekhelp:45 notice|system:55
notice|they:-20 notice|want:105 notice|workdread:55 notneeded|afterwards:130 notneeded|forever:-15 notneeded|gone:115 notneeded|immigration:35 notneeded|login:205 notneeded|me:-40
notneeded|not:105 notneeded|nothing:35 notneeded|patient:-80 notneeded|seekhelp:-175 notneeded|smallhours:-20 notneeded|system:65 notneeded|they:-25 notneeded|thoughts:-30
notneeded|want:45 notok|breaking:75 notok|cant:20 notok|cry:-25 notok|end:20 notok|fear:50 notok|feel:-60 notok|gripe:-105 notok|kin:40 notok|lately:95 notok|life:15
notok|login:-80 notok|lost:40 notok|low:85 notok|machine:-145 notok|me:170 notok|not:-25 notok|patient:45 notok|place:40 notok|self:20 notok|sleep:20 notok|smallhours:100
notok|standing:50 notok|still:-105 notok|system:-115 notok|thanks:-90 notok|thoughts:-30 notok|want:-25 notok|worryfor:-35 notwake|future:55 notwake|me:75 notwake|memory:45
notwake|sleep:-55 not|affairs:-115 not|afterwards:90 not|alone:-50 not|another:60 not|baby:165 not|better:-120 not|body:120 not|boss:100 not|burden:25 not|burial:170 not|bye:-60
not|calm:75 not|cant:85 not|colleague:15 not|confess:90 not|control:25 not|cope:60 not|cry:140 not|die:-80 not|drink:95 not|eat:145 not|end:60 not|everyone:-75 not|facing:90
not|fear:-15 not|feel:160 not|forever:100 not|future:190 not|givenup:30 not|gone:25 not|gripe:-235 not|guilt:285 not|helpself:160 not|home:80 not|hope:-35 not|hopeless:-60
not|hurry:-85 not|idiom:-15 not|inquiry:85 not|jest:180 not|kin:80 not|lately:120 not|life:50 not|login:-35 not|lost:25 not|low:-105 not|machine:70 not|me:85 not|means:70
not|meant:-155 not|memory:265 not|message:-145 not|minimise:-110 not|money:-50 not|nobody:60 not|nocare:330 not|nothing:80 not|notice:275 not|notneeded:45 not|notok:35 not|numb:60
not|partner:50 not|patient:50 not|pet:50 not|place:-30 not|point:150 not|sad:80 not|safe:20 not|seekhelp:-145 not|self:25 not|selfharm:-120 not|standing:160 not|still:50
not|suicide:-85 not|swear:40 not|system:-80 not|tabletpc:-35 not|taken:-70 not|thanks:70 not|them:-20 not|thoughts:140 not|threat:-75 not|tired:-30 not|unwell:30 not|usedto:95
not|violence:80 not|want:105 not|wish:-70 not|workdread:25 not|worryfor:150 not|worth:215 numb|burden:-25 numb|cry:70 numb|end:55 numb|facing:-45 numb|gripe:-40 numb|home:25
numb|hurry:-55 numb|inquiry:-85 numb|login:-90 numb|machine:-65 numb|me:-40 numb|nothing:80 numb|self:-25 numb|system:-25 numb|them:25 numb|they:-85 panic|breaking:35
panic|end:-110 panic|forever:20 panic|hurry:-100 panic|me:60 panic|patient:35 panic|self:-45 panic|standing:-110 panic|system:100 panic|violence:65 panic|want:-130
panic|workdread:110 partner|affairs:-60 partner|bully:25 partner|cant:-60 partner|control:-95 partner|diagnosis:15 partner|die:160 partner|end:20 partner|gone:-55
partner|hurry:-105 partner|immigration:65 partner|inquiry:15 partner|kin:85 partner|life:-30 partner|login:-170 partner|not:65 partner|patient:125 partner|self:30
partner|smallhours:30 partner|system:-65 partner|they:-80 partner|threat:30 partner|violence:150 partner|want:-185 partner|witnessed:25 partner|worryfor:15 patient|alone:-80
patient|another:-40 patient|better:35 patient|body:90 patient|boss:-35 patient|breaking:150 patient|burial:65 patient|cant:-35 patient|colleague:15 patient|control:25
patient|cope:35 patient|cry:20 patient|die:-35 patient|end:25 patient|everyone:-50 patient|facing:-175 patient|forever:30 patient|future:-125 patient|gone:85 patient|guilt:100
patient|home:30 patient|hurry:-65 patient|kin:-85 patient|lately:-40 patient|login:-70 patient|lost:40 patient|low:40 patient|machine:-110 patient|me:35 patient|means:-90
patient|memory:-45 patient|message:50 patient|nobody:60 patient|not:-90 patient|nothing:20 patient|notice:15 patient|notneeded:-45 patient|numb:95 patient|partner:35
patient|place:50 patient|seekhelp:120 patient|self:20 patient|sexual:35 patient|sleep:95 patient|smallhours:-90 patient|standing:100 patient|still:50 patient|suicide:-140
patient|system:85 patient|tabletpc:-60 patient|taken:-95 patient|them:190 patient|they:-90 patient|thoughts:130 patient|threat:30 patient|violence:-135 patient|voices:50
patient|want:-130 patient|wish:-35 patient|workdread:-125 patient|worryfor:-20 pet|cant:-135 pet|die:20 pet|eat:-80 pet|giveaway:120 pet|kin:-85 pet|machine:-50 pet|me:-70
pet|not:-140 pet|they:100 place|body:45 place|cant:30 place|control:-30 place|end:95 place|home:-70 place|hurry:25 place|lately:-35 place|login:-160 place|machine:-80
place|memory:-45 place|nobody:15 place|not:-80 place|patient:105 place|self:-120 place|smallhours:195 place|standing:35 place|still:-20 place|system:-45 place|they:20
place|thoughts:30 place|want:-20 place|workdread:150 point|cant:-85 point|cry:25 point|eat:-15 point|gripe:70 point|home:-90 point|hopeless:80 point|life:160 point|live:105
point|machine:-100 point|me:85 point|not:-120 point|patient:60 point|self:60 point|still:35 point|system:20 sad|body:35 sad|breaking:-120 sad|burial:-150 sad|cant:30 sad|dark:40
sad|end:50 sad|facing:-165 sad|forever:195 sad|gripe:-40 sad|hurry:-15 sad|kin:115 sad|lately:-30 sad|login:-125 sad|nocare:-125 sad|not:40 sad|self:35 sad|smallhours:-90
sad|standing:50 sad|still:20 sad|system:-65 sad|they:15 sad|thoughts:-90 sad|tired:-20 sad|workdread:-95 safe|alone:20 safe|baby:-20 safe|breaking:15 safe|control:-100
safe|facing:25 safe|fear:15 safe|gripe:70 safe|home:-35 safe|kin:60 safe|login:-105 safe|machine:-15 safe|me:95 safe|self:20 safe|smallhours:155 safe|system:-90 safe|thoughts:25
safe|workdread:50 safe|worth:15 seekhelp|afterwards:-95 seekhelp|boss:135 seekhelp|cant:-45 seekhelp|confess:65 seekhelp|cope:85 seekhelp|die:-110 seekhelp|gripe:75
seekhelp|hurry:115 seekhelp|lately:25 seekhelp|login:-220 seekhelp|machine:135 seekhelp|me:-125 seekhelp|not:50 seekhelp|patient:-40 seekhelp|safe:65 seekhelp|sleep:95
seekhelp|smallhours:110 seekhelp|someone:-225 seekhelp|suicide:-15 seekhelp|system:-115 seekhelp|unwell:20 seekhelp|want:-110 selfharm|body:40 selfharm|cant:-55 selfharm|gripe:-45
selfharm|guilt:30 selfharm|lately:65 selfharm|login:-25 selfharm|machine:-60 selfharm|me:95 selfharm|not:-155 selfharm|patient:-35 selfharm|seekhelp:-95 selfharm|self:35
selfharm|they:35 selfharm|want:-55 self|boss:65 self|breaking:20 self|calm:60 self|cant:-55 self|control:-120 self|cry:40 self|die:15 self|end:-100 self|facing:-25 self|forever:25
self|future:45 self|gripe:60 self|jest:-90 self|kin:80 self|lately:-50 self|login:-60 self|machine:-115 self|nobody:70 self|not:-55 self|patient:75 self|place:115 self|sleep:50
self|smallhours:85 self|standing:25 self|system:-190 self|they:-75 self|thoughts:65 self|wish:75 self|workdread:85 self|worth:15 sexual|colleague:25 sexual|confess:15
sexual|die:-75 sexual|homeless:20 sexual|me:260 sexual|not:20 sexual|system:-105 sexual|violence:25 sleep|body:-35 sleep|cant:50 sleep|control:100 sleep|end:-135 sleep|forever:130
sleep|gripe:-45 sleep|kin:80 sleep|lately:130 sleep|login:-185 sleep|machine:-60 sleep|me:-80 sleep|nobody:-105 sleep|not:190 sleep|notwake:130 sleep|panic:65 sleep|patient:50
sleep|sad:25 sleep|self:-85 sleep|smallhours:130 sleep|still:15 sleep|system:-225 sleep|them:25 sleep|they:45 sleep|thoughts:-25 sleep|want:-20 sleep|witnessed:20
smallhours|cant:-45 smallhours|forever:50 smallhours|me:125 smallhours|not:15 smallhours|patient:-30 smallhours|system:30 smallhours|they:-30 smallhours|want:25 smallhours|wish:65
someone|feel:125 someone|login:-70 someone|low:50 someone|me:-190 someone|not:185 someone|smallhours:15 someone|unwell:140 standing|afterwards:-20 standing|body:35
standing|bully:115 standing|cant:-135 standing|colleague:30 standing|drink:-145 standing|facing:-70 standing|forever:-15 standing|gone:25 standing|home:120 standing|hurry:-30
standing|idiom:-35 standing|kin:-65 standing|lately:-110 standing|login:-205 standing|lost:-20 standing|low:-125 standing|machine:-105 standing|me:210 standing|means:-55
standing|memory:85 standing|notneeded:50 standing|numb:-20 standing|panic:-80 standing|patient:15 standing|place:130 standing|self:55 standing|sleep:15 standing|still:-120
standing|taken:-15 standing|them:30 standing|they:-60 standing|thoughts:115 standing|voices:-20 standing|workdread:40 still|affairs:60 still|alone:70 still|body:35 still|burial:25
still|cant:-40 still|control:15 still|cope:95 still|cry:120 still|die:85 still|drink:65 still|eat:65 still|end:20 still|everyone:30 still|facing:15 still|feel:60 still|forever:30
still|future:135 still|gone:120 still|gripe:-60 still|guilt:100 still|hurry:-200 still|kin:150 still|life:90 still|login:-195 still|low:-20 still|machine:-80 still|me:-95
still|means:130 still|meant:15 still|memory:200 still|message:-50 still|money:25 still|nocare:30 still|not:-170 still|nothing:-160 still|notok:20 still|notwake:35 still|numb:-45
still|patient:145 still|place:35 still|point:60 still|sad:-25 still|self:45 still|selfharm:-15 still|sleep:125 still|smallhours:70 still|standing:70 still|suicide:55
still|system:-75 still|taken:30 still|thanks:25 still|them:-30 still|they:20 still|threat:25 still|violence:-35 still|voices:80 still|want:35 still|worth:45 suicide|end:-45
suicide|forever:-25 suicide|future:45 suicide|gripe:-60 suicide|hurry:-30 suicide|lately:35 suicide|life:-75 suicide|login:35 suicide|machine:-135 suicide|me:-105 suicide|means:-40
suicide|not:-25 suicide|patient:-175 suicide|self:25 suicide|smallhours:65 suicide|system:-105 suicide|them:-50 suicide|they:-55 suicide|thoughts:75 suicide|workdread:-75
suicide|worryfor:-50 swear|cry:125 swear|me:-20 swear|wish:-25 system|affairs:110 system|alone:20 system|another:-95 system|body:125 system|boss:65 system|breaking:60
system|bully:-105 system|cant:-70 system|control:-45 system|die:155 system|eat:-55 system|end:-40 system|forever:-35 system|gone:90 system|home:25 system|hopeless:75
system|hurry:100 system|jest:-55 system|kin:80 system|lately:-140 system|login:125 system|lost:-95 system|low:25 system|machine:105 system|me:100 system|meant:-225 system|memory:40
system|money:-55 system|nobody:105 system|nocare:65 system|not:-130 system|partner:70 system|patient:60 system|place:-30 system|sad:-65 system|seekhelp:35 system|self:100
system|smallhours:-25 system|standing:-25 system|still:-70 system|taken:85 system|them:70 system|they:55 system|thoughts:90 system|want:45 system|worryfor:-35
tabletpc|smallhours:-30 taken|affairs:140 taken|bully:30 taken|bye:-35 taken|drink:15 taken|end:25 taken|future:-35 taken|home:-50 taken|immigration:40 taken|kin:110
taken|lately:-20 taken|life:-35 taken|lost:25 taken|me:50 taken|means:65 taken|not:-35 taken|patient:-80 taken|place:120 taken|self:-85 taken|sleep:80 taken|smallhours:25
taken|still:-85 taken|suicide:35 taken|system:-50 taken|them:105 taken|thoughts:35 taken|want:45 taken|workdread:-175 taken|worryfor:-15 thanks|end:30 thanks|idiom:-90
thanks|lately:20 thanks|login:-110 thanks|machine:-40 thanks|me:45 thanks|message:-70 thanks|nothing:-55 thanks|patient:150 thanks|smallhours:75 thanks|system:-30 thanks|want:75
thanks|wish:-75 them|affairs:120 them|afterwards:-30 them|alone:-105 them|better:-30 them|body:80 them|breaking:-45 them|bully:190 them|burial:35 them|cant:-55 them|cope:175
them|diagnosis:-45 them|die:-15 them|end:-130 them|facing:75 them|feel:70 them|forever:110 them|future:65 them|giveaway:-65 them|gone:60 them|gripe:-90 them|guilt:140 them|home:45
them|hurry:55 them|idiom:-105 them|immigration:125 them|inquiry:45 them|jest:40 them|kin:100 them|lately:-55 them|life:40 them|login:-55 them|lost:-50 them|low:-55 them|machine:-60
them|me:55 them|means:-40 them|meant:50 them|memory:-15 them|message:185 them|nobody:-20 them|nocare:50 them|not:-35 them|nothing:-85 them|notice:-75 them|notneeded:35
them|notok:35 them|numb:20 them|place:120 them|seekhelp:-60 them|sleep:-100 them|standing:135 them|still:-90 them|suicide:35 them|system:-165 them|taken:-50 them|thanks:-115
them|they:-30 them|thoughts:90 them|violence:65 them|voices:30 them|workdread:-125 them|worryfor:-75 them|worth:105 they|affairs:35 they|baby:-20 they|better:30 they|boss:-50
they|breaking:-110 they|bully:55 they|burial:75 they|bye:45 they|cant:-90 they|colleague:140 they|confess:25 they|control:320 they|die:105 they|drink:65 they|eat:35 they|end:-85
they|everyone:-30 they|facing:-110 they|future:90 they|giveaway:35 they|gone:35 they|gripe:-55 they|guilt:85 they|helpself:-100 they|hopeless:30 they|hurry:90 they|immigration:45
they|inquiry:-40 they|lately:110 they|live:80 they|login:-285 they|machine:-50 they|me:140 they|means:150 they|message:125 they|nobody:60 they|nocare:50 they|not:-50
they|nothing:-70 they|notice:-170 they|notwake:-15 they|numb:55 they|partner:125 they|patient:65 they|pet:100 they|place:100 they|point:15 they|sad:45 they|safe:30 they|sexual:-15
they|sleep:55 they|smallhours:-130 they|standing:-95 they|still:-30 they|suicide:-70 they|system:-55 they|tabletpc:-40 they|taken:-70 they|thanks:-90 they|them:-65 they|thoughts:50
they|threat:115 they|trapped:90 they|violence:205 they|want:-15 they|wish:-60 they|witnessed:60 they|workdread:-50 they|worth:-155 thoughts|afterwards:-70 thoughts|baby:50
thoughts|breaking:35 thoughts|cant:30 thoughts|end:40 thoughts|facing:20 thoughts|fear:15 thoughts|guilt:40 thoughts|home:20 thoughts|hurry:-110 thoughts|idiom:-35 thoughts|kin:70
thoughts|lately:85 thoughts|live:-25 thoughts|login:-140 thoughts|me:230 thoughts|memory:-50 thoughts|nobody:70 thoughts|not:90 thoughts|patient:45 thoughts|place:55
thoughts|sad:-115 thoughts|self:-65 thoughts|selfharm:-25 thoughts|sleep:160 thoughts|standing:95 thoughts|still:-50 thoughts|suicide:-60 thoughts|them:75 thoughts|wish:-45
threat|afterwards:25 threat|boss:20 threat|end:25 threat|fear:30 threat|kin:75 threat|me:-45 threat|not:-85 threat|patient:-45 threat|place:45 threat|standing:25 threat|system:-50
threat|them:35 threat|violence:-20 tired|burial:-85 tired|cant:20 tired|cry:60 tired|everyone:60 tired|gripe:-30 tired|life:50 tired|live:125 tired|login:-165 tired|machine:-70
tired|me:-60 tired|not:115 tired|nothing:90 tired|notok:55 tired|point:85 tired|self:-75 trapped|boss:125 trapped|cant:50 trapped|gripe:-40 trapped|home:80 trapped|hopeless:100
trapped|life:115 trapped|login:-120 trapped|machine:-90 trapped|not:45 trapped|they:45 trapped|want:105 unwell|body:-130 unwell|breaking:-55 unwell|cant:-50 unwell|end:-75
unwell|gone:40 unwell|lately:-85 unwell|login:-90 unwell|low:55 unwell|me:70 unwell|not:-35 unwell|panic:70 unwell|patient:-60 unwell|sad:60 unwell|system:-110 usedto|fear:-65
usedto|future:60 usedto|gripe:120 usedto|login:-75 usedto|machine:-110 usedto|me:80 usedto|nocare:110 usedto|not:100 usedto|patient:65 violence|colleague:-20 violence|end:15
violence|facing:25 violence|forever:-20 violence|gripe:-35 violence|home:45 violence|hurry:-85 violence|idiom:-20 violence|inquiry:-75 violence|jest:-15 violence|login:-70
violence|me:-115 violence|not:15 violence|partner:25 violence|standing:-25 violence|system:-100 violence|they:45 violence|thoughts:-140 violence|trapped:20 violence|worryfor:115
voices|end:-40 voices|facing:20 voices|fear:15 voices|gripe:-65 voices|login:-70 voices|machine:-25 voices|me:80 voices|self:25 voices|standing:-45 voices|thoughts:-60
want|affairs:135 want|afterwards:-80 want|alone:70 want|better:50 want|body:20 want|breaking:-30 want|bully:90 want|burden:35 want|burial:-155 want|cant:115 want|colleague:-60
want|confess:45 want|control:55 want|cope:80 want|cry:-210 want|dark:-40 want|die:150 want|drink:-65 want|end:120 want|everyone:120 want|facing:-85 want|fear:-60 want|feel:90
want|forever:-40 want|future:145 want|giveaway:95 want|gone:275 want|gripe:-20 want|helpself:-20 want|home:-85 want|hurry:-30 want|idiom:90 want|immigration:-30 want|inquiry:65
want|jest:120 want|kin:125 want|life:165 want|live:-75 want|login:50 want|lost:-70 want|machine:-140 want|me:135 want|means:-105 want|meant:-85 want|memory:-95 want|message:60
want|money:50 want|nobody:70 want|nothing:130 want|notice:15 want|notneeded:25 want|notwake:100 want|numb:95 want|partner:25 want|place:-70 want|point:50 want|sad:35 want|safe:-100
want|seekhelp:110 want|self:50 want|selfharm:-65 want|sleep:-170 want|smallhours:-25 want|standing:20 want|suicide:75 want|system:-25 want|taken:70 want|thanks:-25 want|them:40
want|they:105 want|thoughts:-125 want|trapped:25 want|unwell:-30 want|violence:-125 want|voices:-40 want|wish:120 want|workdread:50 want|worth:190 wish|affairs:-55
wish|afterwards:-55 wish|boss:-80 wish|cant:-30 wish|confess:70 wish|diagnosis:50 wish|die:175 wish|eat:-100 wish|end:80 wish|facing:-50 wish|forever:20 wish|gone:65
wish|gripe:-110 wish|hurry:-45 wish|idiom:40 wish|kin:-30 wish|life:85 wish|live:180 wish|login:-165 wish|me:40 wish|not:70 wish|nothing:20 wish|notwake:50 wish|patient:-120
wish|place:70 wish|self:-125 wish|sleep:-65 wish|smallhours:115 wish|standing:55 wish|still:35 wish|system:-165 wish|thanks:-15 wish|them:20 wish|they:-170 wish|violence:80
wish|workdread:-55 wish|worth:50 witnessed|die:-20 witnessed|kin:35 witnessed|me:65 witnessed|not:-30 witnessed|still:-70 witnessed|they:45 workdread|bully:35 workdread|calm:-95
workdread|cant:30 workdread|confess:-30 workdread|cry:50 workdread|end:50 workdread|facing:-45 workdread|forever:-20 workdread|future:-35 workdread|gripe:-25 workdread|jest:-40
workdread|login:-70 workdread|machine:-105 workdread|me:-25 workdread|means:-95 workdread|memory:65 workdread|not:60 workdread|patient:270 workdread|place:85 workdread|self:-185
workdread|smallhours:-50 workdread|standing:-20 workdread|they:155 workdread|violence:35 worryfor|breaking:-80 worryfor|bully:30 worryfor|bye:-60 worryfor|cant:-35
worryfor|colleague:-35 worryfor|control:-40 worryfor|cry:20 worryfor|die:-135 worryfor|end:125 worryfor|facing:-60 worryfor|forever:40 worryfor|giveaway:30 worryfor|gone:-120
worryfor|hopeless:30 worryfor|hurry:-90 worryfor|inquiry:45 worryfor|kin:65 worryfor|live:20 worryfor|login:-115 worryfor|machine:-155 worryfor|me:-150 worryfor|means:70
worryfor|message:-85 worryfor|nobody:45 worryfor|not:-15 worryfor|notok:25 worryfor|pet:85 worryfor|place:85 worryfor|point:75 worryfor|seekhelp:80 worryfor|self:-115
worryfor|smallhours:70 worryfor|suicide:-40 worryfor|taken:135 worryfor|thanks:160 worryfor|them:20 worryfor|they:65 worryfor|violence:85 worryfor|workdread:60 worth|better:45
worth|burden:65 worth|colleague:20 worth|eat:30 worth|kin:85 worth|login:-40 worth|machine:-75 worth|not:-90 worth|patient:-60 worth|self:-40 worth|system:-30
`;
