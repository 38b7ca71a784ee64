// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const together = `
affairs|afterwards:65 affairs|baby:-155 affairs|better:40 affairs|bully:-35 affairs|burial:65 affairs|cant:-60 affairs|colleague:-35 affairs|diagnosis:60 affairs|end:110 affairs|everyone:50
affairs|givenup:-65 affairs|gone:-120 affairs|gripe:60 affairs|guilt:30 affairs|home:30 affairs|hurry:50 affairs|idiom:45 affairs|jest:45 affairs|kin:40 affairs|life:-90 affairs|live:100
affairs|login:70 affairs|lost:45 affairs|machine:80 affairs|meant:30 affairs|message:75 affairs|money:35 affairs|nobody:-30 affairs|not:110 affairs|nothing:85 affairs|notneeded:100 affairs|partner:-70
affairs|place:-30 affairs|point:90 affairs|safe:-100 affairs|self:65 affairs|smallhours:85 affairs|standing:-55 affairs|still:60 affairs|suicide:85 affairs|system:145 affairs|taken:70 affairs|they:-80
affairs|thoughts:-65 affairs|trapped:-100 affairs|want:165 affairs|wish:110 afterwards|cant:-75 afterwards|control:-95 afterwards|die:-30 afterwards|end:85 afterwards|everyone:-80
afterwards|facing:-85 afterwards|future:-55 afterwards|gone:-120 afterwards|gripe:30 afterwards|guilt:40 afterwards|helpself:-35 afterwards|hurry:45 afterwards|lately:60 afterwards|live:-100
afterwards|login:135 afterwards|machine:30 afterwards|me:100 afterwards|memory:-95 afterwards|nobody:70 afterwards|nocare:50 afterwards|not:40 afterwards|notice:-55 afterwards|notneeded:155
afterwards|numb:65 afterwards|seekhelp:-75 afterwards|self:-110 afterwards|standing:35 afterwards|thanks:50 afterwards|them:40 afterwards|they:-40 afterwards|violence:-25 afterwards|want:-85
afterwards|wish:-35 afterwards|workdread:-40 alone|body:35 alone|bully:35 alone|cant:-115 alone|control:-60 alone|dark:-50 alone|end:-50 alone|facing:-50 alone|feel:75 alone|helpself:-40 alone|home:80
alone|kin:80 alone|lately:75 alone|login:-145 alone|machine:-145 alone|not:-75 alone|notok:-25 alone|numb:45 alone|patient:-140 alone|sad:145 alone|seekhelp:30 alone|self:-85 alone|sleep:-95
alone|smallhours:-40 alone|someone:-105 alone|thanks:105 alone|thoughts:25 alone|want:-35 alone|wish:30 alone|worryfor:90 another|boss:-120 another|cant:85 another|everyone:-45 another|facing:110
another|forever:-40 another|gripe:30 another|hurry:30 another|kin:-35 another|lately:30 another|login:-45 another|machine:35 another|not:115 another|patient:-30 another|system:-25 another|they:-45
another|tired:-40 another|unwell:45 another|want:30 baby|body:-60 baby|boss:-60 baby|colleague:-40 baby|confess:45 baby|cry:-120 baby|diagnosis:-75 baby|end:135 baby|gone:-75 baby|hurry:-45
baby|lately:45 baby|login:-60 baby|lost:140 baby|me:50 baby|nobody:55 baby|notice:-75 baby|numb:-65 baby|patient:85 baby|self:-30 baby|still:60 baby|system:-45 baby|they:-110 baby|thoughts:45
baby|worryfor:135 better|colleague:-60 better|cope:35 better|die:100 better|facing:-25 better|gone:70 better|hurry:25 better|kin:70 better|login:-150 better|patient:30 better|standing:55
better|system:-120 better|taken:-110 better|them:70 better|they:45 better|threat:35 better|worryfor:-135 better|worth:30 body|boss:60 body|cant:70 body|colleague:-30 body|end:-70 body|feel:-70
body|homeless:-70 body|idiom:-45 body|inquiry:40 body|machine:-75 body|me:105 body|means:125 body|memory:-40 body|not:185 body|patient:140 body|place:-40 body|sad:-35 body|safe:-45 body|sleep:60
body|smallhours:-65 body|standing:25 body|still:130 body|suicide:-45 body|system:65 body|thanks:-30 body|them:125 body|thoughts:-160 body|tired:-45 body|trapped:-35 body|unwell:-95 body|violence:90
body|want:45 body|wish:75 body|workdread:40 body|worryfor:35 boss|bully:155 boss|burial:25 boss|cant:45 boss|cope:45 boss|die:-85 boss|drink:55 boss|end:105 boss|facing:-55 boss|fear:75 boss|feel:40
boss|giveaway:40 boss|gripe:40 boss|guilt:-70 boss|helpself:-50 boss|home:80 boss|hopeless:25 boss|immigration:80 boss|inquiry:-55 boss|login:65 boss|machine:75 boss|means:45 boss|message:-30
boss|not:35 boss|notneeded:-50 boss|place:-75 boss|seekhelp:130 boss|selfharm:65 boss|sexual:145 boss|standing:45 boss|still:-25 boss|tabletpc:35 boss|them:-65 boss|thoughts:-85 boss|trapped:105
boss|violence:-85 boss|want:-95 boss|wish:-60 boss|workdread:75 boss|worryfor:130 breaking|bully:-55 breaking|cant:75 breaking|colleague:55 breaking|cope:120 breaking|die:-55 breaking|end:-60
breaking|facing:35 breaking|fear:-110 breaking|feel:70 breaking|forever:45 breaking|future:-40 breaking|giveaway:-35 breaking|gone:-115 breaking|gripe:-105 breaking|home:30 breaking|idiom:-50
breaking|jest:-70 breaking|login:-130 breaking|machine:-90 breaking|me:160 breaking|means:-85 breaking|meant:60 breaking|not:105 breaking|nothing:-30 breaking|notok:45 breaking|numb:-30
breaking|panic:30 breaking|patient:35 breaking|place:-105 breaking|sad:-40 breaking|safe:30 breaking|seekhelp:-105 breaking|self:50 breaking|still:35 breaking|system:-80 breaking|thanks:-135
breaking|them:-30 breaking|they:-145 breaking|trapped:80 breaking|unwell:-120 breaking|voices:-30 breaking|wish:30 breaking|workdread:-85 breaking|worryfor:-60 bully|bye:-50 bully|cant:-30
bully|colleague:55 bully|cope:-50 bully|cry:95 bully|everyone:30 bully|fear:45 bully|gripe:-50 bully|home:-50 bully|hurry:-145 bully|jest:-70 bully|kin:-35 bully|machine:30 bully|me:95 bully|means:-35
bully|nocare:-35 bully|not:-60 bully|numb:35 bully|patient:100 bully|self:-40 bully|standing:-60 bully|system:-150 bully|them:145 bully|they:-60 bully|want:100 bully|workdread:25 burden|eat:30
burden|everyone:40 burden|kin:25 burden|me:165 burden|patient:45 burden|system:-65 burden|them:35 burden|worth:40 burial|cant:35 burial|confess:30 burial|die:-45 burial|end:-30 burial|everyone:45
burial|giveaway:-30 burial|home:25 burial|kin:-50 burial|lately:100 burial|login:-165 burial|me:30 burial|memory:25 burial|nobody:50 burial|not:115 burial|nothing:40 burial|notok:35 burial|patient:40
burial|sad:-35 burial|self:85 burial|sleep:45 burial|still:135 burial|system:120 burial|taken:50 burial|them:75 burial|they:175 burial|tired:-60 burial|wish:55 burial|workdread:60 bye|end:50
bye|forever:95 bye|future:70 bye|gripe:-30 bye|home:-55 bye|hurry:-65 bye|idiom:-60 bye|jest:110 bye|kin:45 bye|lately:-45 bye|login:25 bye|machine:-35 bye|me:205 bye|meant:140 bye|message:75
bye|nocare:-30 bye|not:100 bye|notice:50 bye|notneeded:65 bye|patient:90 bye|point:-85 bye|sleep:45 bye|system:-75 bye|thanks:95 bye|they:30 calm|cant:50 calm|confess:-35 calm|die:45 calm|end:80
calm|feel:25 calm|forever:25 calm|future:60 calm|gone:55 calm|hurry:-95 calm|kin:-50 calm|login:45 calm|machine:85 calm|me:70 calm|means:-35 calm|not:105 calm|notneeded:40 calm|patient:60 calm|self:30
calm|sleep:-65 calm|still:50 calm|system:70 calm|them:45 calm|want:130 calm|workdread:-85 cant|confess:115 cant|control:-40 cant|cry:110 cant|dark:25 cant|drink:90 cant|end:70 cant|everyone:-30
cant|facing:95 cant|feel:105 cant|forever:80 cant|future:160 cant|givenup:-40 cant|gripe:50 cant|guilt:95 cant|helpself:-30 cant|home:105 cant|hopeless:-85 cant|hurry:90 cant|immigration:35
cant|inquiry:35 cant|kin:110 cant|lately:200 cant|live:30 cant|login:-55 cant|low:100 cant|machine:-125 cant|me:-30 cant|means:-75 cant|meant:50 cant|memory:80 cant|message:-35 cant|nobody:-100
cant|nocare:-45 cant|not:-50 cant|notok:150 cant|panic:-60 cant|partner:-95 cant|pet:-120 cant|place:80 cant|point:55 cant|sad:105 cant|safe:30 cant|seekhelp:135 cant|self:-40 cant|selfharm:-95
cant|sleep:75 cant|smallhours:-105 cant|someone:-70 cant|still:65 cant|suicide:-65 cant|system:105 cant|taken:80 cant|thanks:-70 cant|them:55 cant|they:-30 cant|thoughts:130 cant|threat:55
cant|usedto:85 cant|voices:55 cant|want:155 cant|workdread:95 colleague|cope:-40 colleague|die:-80 colleague|drink:60 colleague|eat:80 colleague|end:-35 colleague|everyone:-85 colleague|facing:-45
colleague|feel:-30 colleague|forever:-45 colleague|future:65 colleague|giveaway:-30 colleague|gone:110 colleague|gripe:35 colleague|home:55 colleague|hurry:-100 colleague|immigration:25
colleague|kin:30 colleague|login:-60 colleague|machine:-35 colleague|me:-50 colleague|means:75 colleague|memory:25 colleague|message:-30 colleague|nobody:45 colleague|nocare:45 colleague|nothing:-40
colleague|notneeded:-25 colleague|numb:-30 colleague|partner:75 colleague|pet:-30 colleague|place:30 colleague|point:25 colleague|safe:30 colleague|seekhelp:60 colleague|self:40 colleague|selfharm:105
colleague|sexual:90 colleague|sleep:35 colleague|smallhours:-30 colleague|standing:-25 colleague|still:25 colleague|suicide:105 colleague|system:60 colleague|taken:-65 colleague|thanks:30
colleague|them:30 colleague|they:-60 colleague|thoughts:-40 colleague|threat:70 colleague|trapped:60 colleague|violence:-40 colleague|want:55 colleague|worryfor:175 confess|control:-60
confess|diagnosis:35 confess|drink:-50 confess|facing:30 confess|feel:50 confess|gripe:-50 confess|guilt:-55 confess|hurry:-35 confess|jest:-65 confess|live:-40 confess|me:65 confess|message:-60
confess|nobody:-70 confess|not:145 confess|nothing:-100 confess|notok:-55 confess|partner:40 confess|seekhelp:25 confess|system:45 confess|threat:125 confess|violence:50 confess|want:55
confess|wish:75 confess|workdread:-45 confess|worryfor:45 confess|worth:-45 control|cry:-75 control|die:-95 control|drink:-55 control|end:70 control|future:-60 control|givenup:-95 control|gripe:-95
control|home:-50 control|hurry:-160 control|immigration:45 control|jest:-65 control|kin:-180 control|login:160 control|me:60 control|means:30 control|not:30 control|nothing:-90 control|notneeded:-35
control|notok:-40 control|patient:-50 control|sad:-30 control|safe:-50 control|seekhelp:-35 control|self:-65 control|selfharm:25 control|sleep:65 control|standing:65 control|still:25 control|them:55
control|they:245 control|violence:80 control|want:75 control|wish:75 cope|drink:30 cope|end:70 cope|facing:-65 cope|forever:-45 cope|future:50 cope|gripe:-120 cope|guilt:30 cope|helpself:45
cope|hurry:65 cope|kin:65 cope|machine:-175 cope|meant:55 cope|nocare:60 cope|not:80 cope|notok:-35 cope|numb:55 cope|patient:30 cope|sad:50 cope|seekhelp:75 cope|someone:40 cope|standing:-80
cope|still:60 cope|suicide:35 cope|system:-150 cope|taken:30 cope|them:130 cope|they:50 cope|thoughts:40 cope|unwell:70 cope|want:30 cope|wish:-45 cope|workdread:90 cope|worryfor:30 cry|eat:-40
cry|end:100 cry|facing:70 cry|fear:-55 cry|future:-70 cry|gripe:-50 cry|home:40 cry|kin:-50 cry|lately:30 cry|login:35 cry|low:-40 cry|machine:200 cry|message:25 cry|nocare:-110 cry|nothing:50
cry|numb:-60 cry|patient:165 cry|point:45 cry|self:35 cry|standing:35 cry|still:90 cry|swear:115 cry|system:110 cry|thanks:50 cry|usedto:-100 cry|want:-260 cry|workdread:85 cry|worth:50
dark|everyone:65 dark|feel:130 dark|gone:80 dark|home:80 dark|lately:55 dark|life:30 dark|login:125 dark|machine:-100 dark|me:125 dark|not:180 dark|notok:60 dark|patient:-55 dark|sad:25
dark|smallhours:55 dark|system:60 dark|they:30 dark|thoughts:-55 dark|violence:40 dark|want:40 diagnosis|die:-70 diagnosis|end:50 diagnosis|gone:-75 diagnosis|kin:-40 diagnosis|life:-70
diagnosis|login:60 diagnosis|me:70 diagnosis|nobody:60 diagnosis|not:105 diagnosis|patient:70 diagnosis|self:65 diagnosis|system:-45 diagnosis|them:-40 diagnosis|want:-135 diagnosis|wish:40
die|everyone:-65 die|facing:-30 die|feel:75 die|forever:-95 die|future:-65 die|gone:-60 die|gripe:-85 die|guilt:120 die|hope:60 die|idiom:-95 die|lately:-40 die|life:65 die|live:65 die|login:-25
die|lost:-40 die|me:75 die|message:-35 die|nobody:-105 die|not:-50 die|nothing:35 die|notice:70 die|notneeded:65 die|numb:-30 die|partner:65 die|patient:50 die|point:80 die|seekhelp:-135 die|self:60
die|smallhours:60 die|standing:45 die|still:-80 die|system:45 die|thanks:-110 die|them:135 die|they:-115 die|tired:-60 die|trapped:-40 die|want:75 die|wish:160 die|witnessed:-90 die|workdread:80
die|worryfor:-125 drink|facing:40 drink|gripe:-90 drink|helpself:115 drink|idiom:-45 drink|login:95 drink|machine:-65 drink|me:125 drink|not:90 drink|patient:-25 drink|standing:-110 drink|still:65
drink|system:-75 drink|them:35 drink|they:35 drink|want:-75 drink|worryfor:35 eat|facing:-30 eat|gripe:-80 eat|login:-140 eat|machine:-50 eat|me:80 eat|memory:30 eat|nocare:90 eat|not:75
eat|patient:-70 eat|pet:-40 eat|self:-90 eat|sleep:65 eat|system:-50 eat|they:85 eat|wish:-130 eat|workdread:35 eat|worryfor:35 end|facing:-90 end|feel:185 end|future:40 end|givenup:55 end|gone:45
end|gripe:-60 end|guilt:30 end|helpself:-30 end|hope:-105 end|hopeless:60 end|hurry:120 end|idiom:-120 end|immigration:-55 end|inquiry:25 end|life:125 end|login:-145 end|lost:55 end|machine:-45
end|means:-155 end|message:-55 end|method:30 end|money:55 end|nobody:35 end|nocare:55 end|not:110 end|nothing:55 end|notice:-120 end|notneeded:140 end|notok:-35 end|notwake:30 end|numb:55
end|panic:-90 end|partner:50 end|patient:35 end|place:-45 end|sad:45 end|seekhelp:60 end|self:-45 end|sexual:-60 end|sleep:-115 end|smallhours:50 end|standing:-115 end|system:-140 end|thanks:45
end|them:-175 end|they:45 end|thoughts:135 end|threat:105 end|tired:55 end|trapped:-30 end|unwell:-35 end|usedto:40 end|voices:-85 end|want:-125 end|wish:30 end|workdread:50 everyone|facing:100
everyone|fear:-115 everyone|feel:115 everyone|gone:-75 everyone|gripe:95 everyone|guilt:40 everyone|home:30 everyone|hurry:-50 everyone|idiom:-95 everyone|kin:-70 everyone|lately:-55
everyone|login:-40 everyone|me:50 everyone|meant:-65 everyone|memory:-35 everyone|message:135 everyone|nocare:90 everyone|not:-105 everyone|numb:-50 everyone|patient:-35 everyone|self:50
everyone|thanks:145 everyone|they:-85 everyone|tired:35 everyone|usedto:45 everyone|want:95 everyone|worth:-60 facing|feel:30 facing|forever:65 facing|future:30 facing|gone:-145 facing|gripe:85
facing|guilt:45 facing|home:-120 facing|hopeless:45 facing|hurry:-90 facing|immigration:35 facing|lately:-40 facing|life:30 facing|live:-50 facing|login:-70 facing|lost:-55 facing|machine:-40
facing|me:35 facing|means:65 facing|meant:75 facing|memory:45 facing|message:30 facing|nobody:120 facing|nothing:-65 facing|notneeded:60 facing|notok:95 facing|partner:-45 facing|patient:-75
facing|point:35 facing|sad:-105 facing|safe:30 facing|seekhelp:80 facing|self:-40 facing|sleep:60 facing|smallhours:45 facing|someone:-60 facing|standing:-50 facing|suicide:45 facing|system:55
facing|them:140 facing|they:-75 facing|thoughts:85 facing|usedto:65 facing|want:-135 facing|wish:-55 facing|workdread:-50 fear|feel:45 fear|gripe:35 fear|home:50 fear|hurry:85 fear|jest:-45
fear|kin:55 fear|live:-40 fear|login:-120 fear|machine:-145 fear|me:140 fear|memory:30 fear|not:70 fear|numb:45 fear|partner:40 fear|patient:55 fear|point:35 fear|seekhelp:25 fear|sleep:55
fear|they:55 fear|threat:60 fear|usedto:-40 fear|voices:30 fear|want:-45 fear|wish:35 feel|forever:-55 feel|future:50 feel|givenup:-70 feel|gone:-45 feel|gripe:-95 feel|guilt:65 feel|helpself:-85
feel|home:30 feel|hopeless:170 feel|hurry:80 feel|kin:30 feel|lately:130 feel|login:-40 feel|memory:-45 feel|money:40 feel|nobody:30 feel|not:95 feel|nothing:175 feel|notok:-40 feel|numb:210
feel|panic:25 feel|patient:115 feel|place:-65 feel|point:-80 feel|sad:-90 feel|self:50 feel|sleep:75 feel|smallhours:40 feel|someone:105 feel|standing:50 feel|suicide:65 feel|system:45 feel|taken:100
feel|thanks:-90 feel|them:100 feel|they:-45 feel|tired:95 feel|voices:-30 feel|workdread:30 feel|worth:-30 forever|future:-150 forever|givenup:55 forever|gone:105 forever|gripe:50 forever|live:115
forever|login:-140 forever|low:35 forever|machine:-195 forever|me:40 forever|nocare:-120 forever|not:-55 forever|nothing:-25 forever|patient:100 forever|point:45 forever|sad:180 forever|sleep:115
forever|smallhours:30 forever|still:30 forever|them:35 forever|thoughts:-70 forever|voices:-30 forever|want:45 forever|wish:55 future|givenup:40 future|gripe:30 future|guilt:-30 future|hopeless:65
future|hurry:-30 future|jest:-75 future|kin:-75 future|lately:-65 future|life:-35 future|live:-55 future|login:-40 future|machine:50 future|means:55 future|memory:-25 future|message:-190
future|nobody:70 future|nocare:-60 future|not:230 future|notice:90 future|notok:30 future|notwake:35 future|panic:65 future|partner:-65 future|patient:-150 future|place:-30 future|point:35
future|sad:65 future|sleep:-25 future|still:45 future|suicide:25 future|system:-70 future|thanks:-40 future|them:-40 future|they:-55 future|tired:40 future|usedto:40 future|wish:-25
future|worryfor:-80 giveaway|kin:-45 giveaway|login:45 giveaway|lost:-25 giveaway|machine:-30 giveaway|me:105 giveaway|notice:-65 giveaway|patient:-75 giveaway|pet:75 giveaway|system:65
giveaway|them:-40 giveaway|they:-25 giveaway|want:90 givenup|gripe:-40 givenup|kin:-70 givenup|life:70 givenup|low:55 givenup|machine:50 givenup|not:140 givenup|nothing:105 givenup|notok:-35
givenup|point:115 givenup|sleep:55 givenup|someone:-70 givenup|still:25 givenup|system:-65 givenup|they:30 givenup|tired:60 givenup|trapped:50 givenup|want:35 givenup|wish:55 gone|gripe:40
gone|home:65 gone|hurry:-75 gone|inquiry:25 gone|lately:-130 gone|life:55 gone|live:-70 gone|machine:-30 gone|nocare:35 gone|not:50 gone|notneeded:215 gone|numb:95 gone|partner:-70 gone|patient:45
gone|self:80 gone|smallhours:-40 gone|standing:-60 gone|still:65 gone|system:55 gone|thanks:70 gone|them:120 gone|thoughts:60 gone|unwell:25 gone|want:235 gone|wish:65 gone|workdread:30
gone|worryfor:-60 gripe|helpself:30 gripe|home:-100 gripe|hope:-70 gripe|hopeless:-35 gripe|hurry:-40 gripe|jest:60 gripe|kin:25 gripe|low:-50 gripe|machine:30 gripe|me:60 gripe|meant:95
gripe|nobody:-45 gripe|nocare:-115 gripe|not:100 gripe|nothing:45 gripe|notneeded:70 gripe|notok:60 gripe|numb:-30 gripe|partner:55 gripe|patient:25 gripe|place:-30 gripe|point:95 gripe|safe:-40
gripe|seekhelp:65 gripe|self:75 gripe|selfharm:-25 gripe|sleep:50 gripe|smallhours:35 gripe|still:-40 gripe|suicide:-40 gripe|system:50 gripe|them:-135 gripe|they:40 gripe|thoughts:-55
gripe|trapped:-35 gripe|usedto:85 gripe|violence:-90 gripe|voices:-50 gripe|workdread:30 guilt|hope:-30 guilt|kin:40 guilt|live:60 guilt|login:-165 guilt|nobody:-60 guilt|not:100 guilt|nothing:95
guilt|partner:25 guilt|patient:70 guilt|sexual:-85 guilt|standing:95 guilt|system:55 guilt|them:80 guilt|they:150 guilt|thoughts:80 guilt|trapped:-80 guilt|want:-40 guilt|wish:-45 guilt|witnessed:35
helpself|kin:-30 helpself|live:55 helpself|login:145 helpself|machine:95 helpself|meant:145 helpself|nobody:-40 helpself|not:255 helpself|notneeded:100 helpself|sad:-65 helpself|smallhours:60
helpself|someone:-60 helpself|suicide:175 helpself|thanks:-30 helpself|they:-40 helpself|want:45 homeless|hurry:105 homeless|lately:35 homeless|login:135 homeless|me:225 homeless|not:125
homeless|nothing:50 homeless|patient:45 homeless|system:65 homeless|they:45 homeless|want:60 home|hurry:-75 home|inquiry:35 home|jest:35 home|kin:-160 home|lately:75 home|live:-60 home|me:50
home|meant:-55 home|nobody:65 home|not:100 home|notok:80 home|numb:25 home|partner:-100 home|patient:75 home|place:70 home|point:-60 home|seekhelp:85 home|self:-25 home|smallhours:-25 home|standing:90
home|system:170 home|them:85 home|thoughts:30 home|trapped:45 home|violence:55 home|want:-55 home|workdread:25 hopeless|life:70 hopeless|login:-50 hopeless|machine:-70 hopeless|me:90
hopeless|nothing:-100 hopeless|point:-60 hopeless|system:40 hopeless|trapped:75 hopeless|voices:40 hopeless|want:75 hopeless|wish:85 hope|hopeless:85 hope|lately:-30 hope|life:-35 hope|lost:-55
hope|patient:-90 hope|place:45 hope|sleep:65 hope|smallhours:25 hope|still:75 hope|want:-45 hurry|idiom:-60 hurry|kin:25 hurry|lately:-65 hurry|life:-70 hurry|live:-130 hurry|login:130 hurry|me:80
hurry|means:-70 hurry|meant:85 hurry|memory:-100 hurry|message:-110 hurry|minimise:45 hurry|nobody:70 hurry|nocare:35 hurry|not:75 hurry|nothing:-145 hurry|notice:-65 hurry|notneeded:75
hurry|notok:-190 hurry|notwake:-35 hurry|numb:-80 hurry|panic:-130 hurry|patient:-45 hurry|pet:-45 hurry|place:-55 hurry|point:75 hurry|sad:-40 hurry|safe:-40 hurry|seekhelp:170 hurry|self:-55
hurry|sleep:-110 hurry|smallhours:-130 hurry|standing:-40 hurry|system:55 hurry|taken:40 hurry|thanks:-45 hurry|them:-35 hurry|they:35 hurry|thoughts:-50 hurry|tired:-30 hurry|violence:-140
hurry|voices:-95 hurry|wish:125 hurry|witnessed:80 hurry|workdread:100 hurry|worryfor:30 hurry|worth:-95 idiom|life:-95 idiom|live:40 idiom|login:185 idiom|machine:125 idiom|me:-35 idiom|meant:-30
idiom|message:140 idiom|nobody:35 idiom|not:-110 idiom|nothing:-60 idiom|panic:25 idiom|patient:-45 idiom|self:130 idiom|sleep:-75 idiom|standing:-100 idiom|still:60 idiom|system:55 idiom|them:-115
idiom|thoughts:-50 idiom|wish:25 immigration|not:70 immigration|partner:45 immigration|system:35 immigration|taken:30 immigration|them:60 immigration|they:25 immigration|trapped:85
immigration|want:-160 inquiry|kin:40 inquiry|lately:75 inquiry|machine:30 inquiry|me:55 inquiry|memory:-65 inquiry|message:75 inquiry|nocare:40 inquiry|not:95 inquiry|numb:-65 inquiry|patient:55
inquiry|place:-50 inquiry|sad:-30 inquiry|system:-35 inquiry|them:35 inquiry|wish:-45 jest|live:-100 jest|login:110 jest|me:-40 jest|message:45 jest|not:140 jest|partner:-40 jest|patient:-70
jest|self:-70 jest|standing:25 jest|still:65 jest|system:35 jest|thanks:40 jest|them:135 jest|they:-95 jest|violence:45 jest|want:85 jest|workdread:-70 jest|worryfor:-45 kin|lately:30 kin|live:-125
kin|low:-35 kin|machine:-45 kin|me:45 kin|means:-60 kin|memory:-65 kin|message:90 kin|method:-90 kin|nobody:40 kin|nocare:-45 kin|not:175 kin|nothing:125 kin|notice:85 kin|notneeded:-80 kin|numb:95
kin|panic:35 kin|partner:-35 kin|place:-50 kin|sad:145 kin|safe:45 kin|seekhelp:-130 kin|selfharm:-55 kin|sexual:-150 kin|standing:100 kin|still:90 kin|suicide:-30 kin|system:45 kin|taken:105
kin|them:90 kin|they:-270 kin|thoughts:55 kin|threat:100 kin|tired:55 kin|violence:110 kin|want:-75 kin|wish:-125 kin|worryfor:25 kin|worth:-55 lately|login:90 lately|lost:40 lately|low:40
lately|me:30 lately|means:-40 lately|meant:-70 lately|minimise:-60 lately|nobody:80 lately|not:55 lately|nothing:50 lately|notice:25 lately|notok:70 lately|partner:65 lately|patient:100 lately|sad:-35
lately|safe:25 lately|selfharm:50 lately|sleep:125 lately|standing:-45 lately|still:60 lately|system:75 lately|them:-100 lately|they:50 lately|thoughts:115 lately|unwell:-60 lately|usedto:-25
lately|want:30 lately|workdread:40 lately|worryfor:-30 lately|worth:-45 life|live:70 life|login:-65 life|machine:-100 life|me:65 life|means:-25 life|nocare:55 life|not:55 life|nothing:30
life|patient:-90 life|point:130 life|sad:35 life|self:-35 life|sleep:-45 life|standing:55 life|still:75 life|suicide:-40 life|system:-120 life|thanks:-50 life|thoughts:50 life|trapped:75
life|violence:-30 life|want:155 life|worth:90 live|login:-30 live|machine:-95 live|me:30 live|meant:35 live|nobody:-115 live|nocare:-30 live|notok:-60 live|panic:35 live|point:75 live|sad:80
live|self:-30 live|smallhours:-30 live|someone:40 live|standing:-40 live|still:80 live|suicide:45 live|system:-100 live|thanks:90 live|them:-35 live|they:35 live|tired:65 live|violence:-75
live|want:-55 live|wish:150 login|lost:145 login|machine:150 login|means:-125 login|meant:220 login|memory:-245 login|message:-60 login|method:-40 login|minimise:55 login|nocare:80 login|not:80
login|nothing:45 login|notice:-90 login|notneeded:90 login|notok:215 login|notwake:-105 login|numb:-115 login|panic:-135 login|patient:-70 login|pet:-30 login|place:55 login|point:-30
login|seekhelp:-205 login|selfharm:-155 login|smallhours:60 login|someone:70 login|standing:-45 login|still:100 login|system:110 login|taken:-45 login|thanks:65 login|them:65 login|they:130
login|tired:-105 login|trapped:-195 login|unwell:-35 login|usedto:-35 login|violence:-50 login|voices:-30 login|want:135 login|wish:105 login|witnessed:-70 login|workdread:125 login|worryfor:95
lost|machine:-50 lost|memory:-50 lost|not:95 lost|notice:30 lost|notok:-25 lost|partner:-30 lost|patient:-45 lost|self:-40 lost|sexual:-55 lost|system:-145 lost|them:-85 lost|they:175
lost|thoughts:-70 lost|want:140 lost|wish:-30 lost|witnessed:-45 lost|worryfor:-30 low|machine:-105 low|me:65 low|message:-45 low|not:-100 low|notok:95 low|panic:25 low|patient:90 low|selfharm:-50
low|sleep:65 low|someone:40 low|standing:-210 low|suicide:-30 low|system:-70 low|them:-65 low|unwell:75 machine|means:110 machine|meant:45 machine|memory:-125 machine|message:30 machine|minimise:50
machine|nobody:215 machine|nocare:-30 machine|not:75 machine|nothing:-85 machine|notwake:-60 machine|numb:-55 machine|panic:-45 machine|partner:-125 machine|patient:-35 machine|pet:-45
machine|place:-145 machine|point:-70 machine|sad:-80 machine|safe:-55 machine|seekhelp:50 machine|self:50 machine|selfharm:50 machine|sexual:-55 machine|sleep:110 machine|smallhours:60
machine|someone:30 machine|standing:-65 machine|still:-70 machine|suicide:-115 machine|swear:115 machine|system:295 machine|taken:-35 machine|thanks:-55 machine|them:-45 machine|they:-100
machine|threat:35 machine|tired:-60 machine|trapped:-75 machine|unwell:-160 machine|usedto:-115 machine|voices:-70 machine|want:85 machine|wish:165 machine|witnessed:-55 machine|worryfor:-125
machine|worth:-65 means|nocare:25 means|not:25 means|nothing:55 means|patient:-30 means|place:105 means|seekhelp:-40 means|self:30 means|standing:-30 means|still:40 means|suicide:-125 means|system:-50
means|taken:80 means|them:45 means|they:130 means|unwell:-65 means|want:-155 means|workdread:-30 means|worryfor:55 meant|minimise:-80 meant|patient:-145 meant|self:25 meant|sleep:60 meant|someone:-30
meant|standing:-35 meant|still:30 meant|suicide:-30 meant|them:45 meant|they:-35 meant|violence:80 memory|nobody:50 memory|not:65 memory|notice:-50 memory|notok:-90 memory|notwake:-35 memory|numb:25
memory|partner:-35 memory|patient:105 memory|self:40 memory|standing:110 memory|system:40 memory|them:30 memory|they:35 memory|want:25 memory|wish:-85 memory|witnessed:30 memory|workdread:50
message|nocare:55 message|patient:85 message|safe:35 message|smallhours:-40 message|they:-35 message|thoughts:30 message|want:50 message|workdread:60 message|worryfor:-35 message|worth:-70
method|not:30 method|notok:30 method|place:120 method|sleep:35 method|still:30 method|system:-55 method|they:80 method|want:-30 me|means:50 me|meant:145 me|memory:70 me|message:75 me|method:125
me|money:150 me|nobody:175 me|nocare:115 me|notice:65 me|notneeded:75 me|notok:65 me|notwake:40 me|partner:70 me|patient:60 me|pet:45 me|place:55 me|point:220 me|sad:30 me|safe:100 me|seekhelp:-50
me|selfharm:140 me|sexual:65 me|sleep:-120 me|someone:-25 me|standing:115 me|suicide:50 me|swear:-30 me|system:-45 me|taken:35 me|thanks:75 me|they:105 me|thoughts:105 me|trapped:90 me|usedto:115
me|violence:25 me|voices:25 me|wish:50 minimise|not:-40 minimise|voices:25 minimise|want:-30 money|nothing:55 nobody|notice:210 nobody|numb:35 nobody|partner:40 nobody|patient:-60 nobody|place:70
nobody|point:35 nobody|sad:115 nobody|sexual:30 nobody|sleep:60 nobody|smallhours:-35 nobody|someone:-70 nobody|standing:25 nobody|suicide:40 nobody|system:100 nobody|taken:100 nobody|them:-55
nobody|they:185 nobody|trapped:-75 nobody|violence:-40 nobody|want:90 nobody|witnessed:60 nobody|workdread:30 nobody|worryfor:-85 nocare|not:-35 nocare|nothing:130 nocare|numb:30 nocare|patient:-30
nocare|sad:-140 nocare|self:-50 nocare|sleep:70 nocare|smallhours:-30 nocare|standing:-45 nocare|system:50 nocare|thanks:30 nocare|them:90 nocare|they:40 nocare|usedto:120 nocare|want:-60
nocare|workdread:-45 nocare|worryfor:110 nocare|worth:-55 nothing|notneeded:40 nothing|numb:40 nothing|partner:60 nothing|patient:45 nothing|place:35 nothing|point:85 nothing|sad:130
nothing|standing:25 nothing|still:-155 nothing|system:60 nothing|taken:-30 nothing|thanks:-95 nothing|them:-100 nothing|they:-30 nothing|tired:40 nothing|voices:-55 nothing|want:100 nothing|wish:-30
nothing|workdread:75 nothing|worth:-45 notice|notok:-30 notice|partner:-25 notice|patient:125 notice|safe:50 notice|sleep:45 notice|standing:-55 notice|system:45 notice|taken:-75 notice|them:-65
notice|they:-100 notice|want:105 notice|workdread:35 notice|worryfor:-85 notneeded|notok:-25 notneeded|numb:60 notneeded|patient:-85 notneeded|point:135 notneeded|seekhelp:-130 notneeded|system:135
notneeded|them:-25 notneeded|they:70 notneeded|thoughts:-55 notneeded|wish:-40 notneeded|workdread:-65 notok|pet:35 notok|place:80 notok|self:-30 notok|smallhours:25 notok|standing:65 notok|still:-70
notok|system:-120 notok|them:-65 notok|they:-50 notok|tired:25 notok|violence:-60 notok|want:-75 notok|worryfor:-45 notwake|sleep:50 notwake|still:45 notwake|thoughts:25 notwake|want:80
notwake|wish:60 not|nothing:85 not|notice:135 not|notneeded:125 not|notok:135 not|notwake:-95 not|numb:190 not|partner:35 not|patient:-40 not|pet:-95 not|place:95 not|point:65 not|sad:55
not|seekhelp:170 not|self:80 not|selfharm:-125 not|sleep:130 not|smallhours:-110 not|someone:95 not|standing:35 not|suicide:-125 not|system:85 not|tabletpc:-30 not|taken:85 not|thanks:160 not|they:35
not|thoughts:115 not|threat:-105 not|tired:145 not|usedto:105 not|violence:-45 not|want:165 not|wish:120 not|witnessed:55 not|worryfor:40 not|worth:155 numb|patient:50 numb|place:-30 numb|sleep:100
numb|system:50 numb|them:40 numb|they:-90 numb|tired:70 numb|worryfor:-30 panic|place:35 panic|self:-30 panic|sleep:65 panic|standing:-90 panic|unwell:45 panic|violence:75 panic|want:-85
panic|workdread:30 partner|patient:170 partner|place:-70 partner|sad:30 partner|seekhelp:-115 partner|self:85 partner|selfharm:-50 partner|sleep:-40 partner|standing:85 partner|system:55
partner|taken:-35 partner|them:100 partner|they:-75 partner|thoughts:45 partner|threat:45 partner|violence:140 partner|want:25 partner|wish:-75 partner|witnessed:30 patient|pet:-35 patient|place:55
patient|point:65 patient|safe:30 patient|seekhelp:65 patient|self:120 patient|selfharm:-145 patient|sexual:25 patient|sleep:90 patient|smallhours:-180 patient|standing:125 patient|suicide:-165
patient|system:-140 patient|tabletpc:-80 patient|taken:-95 patient|thanks:130 patient|them:40 patient|they:-40 patient|thoughts:115 patient|threat:35 patient|tired:25 patient|unwell:-85
patient|usedto:50 patient|violence:75 patient|voices:30 patient|want:-45 patient|wish:-75 patient|workdread:115 patient|worryfor:-30 patient|worth:-85 pet|sleep:-35 pet|smallhours:30 pet|them:-85
pet|they:130 pet|want:40 pet|wish:-85 pet|witnessed:-50 pet|worryfor:45 place|sad:-45 place|safe:35 place|smallhours:115 place|standing:170 place|taken:105 place|thanks:50 place|them:125
place|they:105 place|thoughts:40 place|threat:40 place|wish:-45 point|self:60 point|sleep:30 point|smallhours:-105 point|still:55 point|system:30 point|want:95 point|workdread:30 point|worryfor:40
sad|self:45 sad|sleep:-40 sad|smallhours:-60 sad|standing:40 sad|system:-85 sad|them:50 sad|they:30 sad|thoughts:-155 sad|unwell:50 sad|want:50 sad|wish:40 sad|workdread:-60 safe|seekhelp:35
safe|self:30 safe|smallhours:90 safe|still:35 safe|system:-45 safe|they:35 safe|want:-35 safe|workdread:55 safe|worryfor:30 seekhelp|self:65 seekhelp|selfharm:-65 seekhelp|sleep:85
seekhelp|smallhours:85 seekhelp|someone:-190 seekhelp|system:-105 seekhelp|them:-100 seekhelp|they:-30 seekhelp|unwell:-50 seekhelp|wish:70 seekhelp|worryfor:30 selfharm|them:-100 selfharm|want:-100
self|sleep:-100 self|smallhours:80 self|someone:-50 self|standing:95 self|still:65 self|system:35 self|them:205 self|they:-35 self|thoughts:60 self|tired:-40 self|unwell:25 self|usedto:-40
self|violence:40 self|want:40 self|wish:-120 self|workdread:-115 self|worth:-35 sexual|smallhours:-55 sexual|system:-75 sexual|they:-110 sexual|want:-30 sleep|smallhours:-75 sleep|someone:-85
sleep|still:165 sleep|system:-45 sleep|taken:65 sleep|them:-110 sleep|they:80 sleep|thoughts:105 sleep|voices:45 sleep|wish:-55 smallhours|someone:40 smallhours|suicide:45 smallhours|taken:-35
smallhours|thanks:40 smallhours|them:-55 smallhours|thoughts:105 smallhours|violence:50 smallhours|wish:105 someone|them:-50 someone|unwell:100 someone|want:-60 someone|workdread:105
someone|worryfor:60 standing|still:45 standing|system:115 standing|them:100 standing|they:-30 standing|thoughts:150 standing|violence:-25 standing|want:125 standing|witnessed:35 standing|worryfor:30
still|swear:25 still|taken:-40 still|thanks:40 still|them:-50 still|unwell:-40 still|want:200 still|wish:70 still|witnessed:-45 still|workdread:-35 still|worryfor:35 still|worth:30 suicide|system:-200
suicide|taken:35 suicide|they:-25 suicide|thoughts:40 suicide|trapped:-50 suicide|want:80 suicide|worryfor:-55 swear|want:30 swear|wish:-35 system|them:-30 system|they:145 system|thoughts:185
system|threat:-60 system|trapped:125 system|unwell:-155 system|usedto:-35 system|violence:-110 system|wish:80 system|workdread:40 system|worryfor:50 tabletpc|taken:-70 taken|they:-30 taken|violence:50
taken|want:70 taken|wish:-115 taken|workdread:-105 taken|worryfor:35 thanks|them:-40 thanks|they:-85 thanks|want:35 thanks|wish:55 thanks|worryfor:95 them|thoughts:75 them|threat:40 them|unwell:25
them|usedto:-40 them|violence:80 them|voices:30 them|want:135 them|wish:30 them|workdread:55 them|worryfor:-45 them|worth:95 they|threat:80 they|trapped:35 they|violence:80 they|want:290
they|wish:-165 they|witnessed:45 they|workdread:105 they|worth:-105 thoughts|violence:-120 thoughts|want:55 thoughts|workdread:35 threat|trapped:-140 threat|want:40 threat|wish:-35 tired|want:-70
tired|wish:-30 trapped|want:50 unwell|want:-130 unwell|wish:-120 usedto|want:45 violence|want:-115 violence|wish:55 violence|workdread:40 violence|worryfor:100 want|workdread:40 want|worth:120
wish|workdread:-50 wish|worth:30 witnessed|worryfor:-55 workdread|worryfor:55
`;
