// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const together = `
affairs|afterwards:60 affairs|baby:-155 affairs|better:40 affairs|bully:-35 affairs|burial:65 affairs|cant:-60 affairs|colleague:-35 affairs|diagnosis:65 affairs|end:110 affairs|everyone:45
affairs|givenup:-70 affairs|gone:-115 affairs|gripe:60 affairs|guilt:35 affairs|home:30 affairs|hurry:50 affairs|idiom:45 affairs|jest:45 affairs|kin:40 affairs|life:-80 affairs|live:100
affairs|login:80 affairs|lost:45 affairs|machine:75 affairs|meant:30 affairs|message:75 affairs|money:35 affairs|nobody:-30 affairs|not:110 affairs|nothing:80 affairs|notneeded:100 affairs|partner:-75
affairs|place:-30 affairs|point:90 affairs|safe:-105 affairs|self:65 affairs|smallhours:85 affairs|standing:-50 affairs|still:60 affairs|suicide:90 affairs|system:135 affairs|taken:65 affairs|they:-75
affairs|thoughts:-60 affairs|trapped:-105 affairs|want:165 affairs|wish:110 afterwards|cant:-75 afterwards|control:-95 afterwards|die:-35 afterwards|end:85 afterwards|everyone:-85
afterwards|facing:-90 afterwards|future:-55 afterwards|gone:-125 afterwards|gripe:25 afterwards|guilt:40 afterwards|helpself:-35 afterwards|hurry:35 afterwards|lately:55 afterwards|live:-100
afterwards|login:120 afterwards|machine:30 afterwards|me:100 afterwards|memory:-100 afterwards|nobody:65 afterwards|nocare:50 afterwards|not:40 afterwards|nothing:25 afterwards|notice:-50
afterwards|notneeded:155 afterwards|numb:70 afterwards|seekhelp:-75 afterwards|self:-110 afterwards|standing:35 afterwards|thanks:45 afterwards|them:45 afterwards|they:-40 afterwards|violence:-25
afterwards|want:-95 afterwards|wish:-40 afterwards|workdread:-45 alone|body:30 alone|bully:40 alone|cant:-105 alone|control:-60 alone|dark:-50 alone|die:-25 alone|end:-50 alone|facing:-45
alone|feel:70 alone|helpself:-40 alone|home:90 alone|kin:85 alone|lately:75 alone|login:-140 alone|machine:-145 alone|not:-85 alone|notok:-25 alone|numb:45 alone|patient:-135 alone|sad:150
alone|seekhelp:30 alone|self:-120 alone|sleep:-100 alone|smallhours:-35 alone|someone:-95 alone|thanks:105 alone|want:-35 alone|wish:30 alone|worryfor:90 another|boss:-120 another|cant:80
another|everyone:-40 another|facing:105 another|forever:-40 another|gripe:30 another|hurry:30 another|kin:-30 another|lately:35 another|login:-35 another|machine:35 another|not:125 another|patient:-30
another|self:25 another|they:-40 another|tired:-45 another|unwell:45 another|want:30 baby|body:-60 baby|boss:-65 baby|cant:30 baby|colleague:-35 baby|confess:50 baby|cry:-120 baby|diagnosis:-75
baby|end:145 baby|gone:-75 baby|hurry:-40 baby|lately:50 baby|login:-60 baby|lost:140 baby|me:60 baby|nobody:55 baby|notice:-75 baby|numb:-65 baby|patient:85 baby|self:-30 baby|still:55
baby|system:-50 baby|they:-105 baby|thoughts:45 baby|worryfor:140 better|colleague:-65 better|cope:40 better|die:100 better|everyone:-25 better|facing:-25 better|gone:70 better|kin:75
better|login:-155 better|patient:35 better|standing:55 better|system:-120 better|taken:-110 better|them:80 better|they:45 better|threat:30 better|worryfor:-140 better|worth:30 body|boss:65
body|cant:75 body|colleague:-30 body|end:-70 body|feel:-75 body|guilt:25 body|homeless:-70 body|idiom:-45 body|inquiry:40 body|machine:-80 body|me:100 body|means:120 body|memory:-45 body|not:190
body|patient:130 body|place:-40 body|sad:-30 body|safe:-45 body|selfharm:30 body|sleep:65 body|smallhours:-65 body|still:125 body|suicide:-40 body|system:65 body|thanks:-30 body|them:120
body|thoughts:-160 body|tired:-50 body|trapped:-35 body|unwell:-95 body|violence:95 body|want:40 body|wish:70 body|workdread:35 body|worryfor:35 boss|bully:155 boss|burial:25 boss|cant:55 boss|cope:45
boss|die:-90 boss|drink:55 boss|end:100 boss|facing:-55 boss|fear:70 boss|feel:40 boss|giveaway:40 boss|gripe:35 boss|guilt:-70 boss|helpself:-55 boss|home:85 boss|hopeless:25 boss|immigration:80
boss|inquiry:-55 boss|lately:30 boss|login:55 boss|machine:75 boss|means:45 boss|message:-35 boss|not:30 boss|notneeded:-45 boss|patient:-35 boss|place:-80 boss|seekhelp:125 boss|selfharm:65
boss|sexual:145 boss|standing:40 boss|still:-25 boss|tabletpc:35 boss|them:-60 boss|thoughts:-85 boss|trapped:110 boss|violence:-90 boss|want:-100 boss|wish:-60 boss|workdread:75 boss|worryfor:135
breaking|bully:-35 breaking|cant:80 breaking|colleague:55 breaking|cope:120 breaking|die:-55 breaking|end:-60 breaking|facing:35 breaking|fear:-110 breaking|feel:70 breaking|forever:45
breaking|future:-40 breaking|giveaway:-35 breaking|gone:-115 breaking|gripe:-110 breaking|home:35 breaking|idiom:-50 breaking|jest:-75 breaking|login:-140 breaking|machine:-85 breaking|me:170
breaking|means:-90 breaking|meant:55 breaking|not:100 breaking|nothing:-35 breaking|notok:50 breaking|numb:-25 breaking|panic:35 breaking|patient:50 breaking|place:-110 breaking|sad:-35
breaking|safe:30 breaking|seekhelp:-115 breaking|self:55 breaking|still:40 breaking|system:-75 breaking|thanks:-135 breaking|them:-35 breaking|they:-150 breaking|trapped:80 breaking|unwell:-120
breaking|wish:30 breaking|workdread:-90 breaking|worryfor:-60 bully|bye:-50 bully|cant:-25 bully|colleague:60 bully|cope:-50 bully|cry:100 bully|everyone:30 bully|fear:45 bully|gripe:-50
bully|home:-35 bully|hurry:-145 bully|jest:-65 bully|kin:-35 bully|login:30 bully|machine:35 bully|me:80 bully|means:-35 bully|nobody:30 bully|nocare:-30 bully|not:-50 bully|numb:40 bully|patient:105
bully|self:-35 bully|standing:-55 bully|still:30 bully|system:-140 bully|them:155 bully|they:-55 bully|want:110 bully|workdread:30 burden|eat:30 burden|everyone:35 burden|me:165 burden|patient:45
burden|system:-65 burden|them:35 burden|worth:40 burial|cant:35 burial|confess:30 burial|die:-40 burial|end:-30 burial|everyone:45 burial|giveaway:-30 burial|home:25 burial|kin:-50 burial|lately:100
burial|login:-170 burial|memory:30 burial|nobody:45 burial|not:115 burial|nothing:40 burial|notok:40 burial|sad:-40 burial|self:90 burial|sleep:50 burial|still:140 burial|system:125 burial|taken:50
burial|them:70 burial|they:160 burial|tired:-60 burial|wish:55 burial|workdread:55 burial|worryfor:30 bye|cant:25 bye|end:45 bye|forever:85 bye|future:75 bye|gripe:-30 bye|home:-50 bye|hurry:-65
bye|idiom:-65 bye|jest:110 bye|kin:40 bye|lately:-45 bye|machine:-35 bye|me:200 bye|meant:135 bye|message:70 bye|nocare:-30 bye|not:95 bye|notice:50 bye|notneeded:60 bye|patient:90 bye|point:-85
bye|sleep:45 bye|system:-75 bye|thanks:80 bye|they:35 calm|cant:45 calm|confess:-35 calm|die:50 calm|end:75 calm|feel:25 calm|forever:25 calm|future:65 calm|gone:50 calm|hurry:-95 calm|kin:-50
calm|login:45 calm|machine:85 calm|me:70 calm|means:-35 calm|not:105 calm|notneeded:40 calm|patient:60 calm|self:35 calm|sleep:-60 calm|still:50 calm|system:75 calm|them:45 calm|want:135
calm|workdread:-85 cant|confess:120 cant|control:-45 cant|cry:115 cant|drink:90 cant|end:80 cant|everyone:-30 cant|facing:95 cant|feel:105 cant|forever:80 cant|future:165 cant|givenup:-40
cant|gripe:40 cant|guilt:105 cant|helpself:-30 cant|home:125 cant|hopeless:-80 cant|hurry:85 cant|immigration:40 cant|inquiry:45 cant|kin:120 cant|lately:210 cant|life:35 cant|live:35 cant|login:-40
cant|low:95 cant|machine:-130 cant|me:-25 cant|means:-70 cant|meant:50 cant|memory:85 cant|message:-35 cant|nobody:-95 cant|nocare:-35 cant|not:-45 cant|notok:160 cant|panic:-60 cant|partner:-95
cant|patient:30 cant|pet:-120 cant|place:80 cant|point:60 cant|sad:110 cant|safe:30 cant|seekhelp:135 cant|selfharm:-90 cant|sleep:85 cant|smallhours:-100 cant|someone:-65 cant|standing:25
cant|still:65 cant|suicide:-70 cant|system:105 cant|taken:75 cant|thanks:-70 cant|them:60 cant|thoughts:135 cant|threat:60 cant|usedto:85 cant|voices:60 cant|want:160 cant|workdread:95
cant|worryfor:-25 colleague|cope:-45 colleague|die:-80 colleague|drink:60 colleague|eat:80 colleague|end:-30 colleague|everyone:-80 colleague|facing:-50 colleague|feel:-30 colleague|forever:-45
colleague|future:75 colleague|giveaway:-35 colleague|gone:110 colleague|gripe:35 colleague|home:70 colleague|hurry:-105 colleague|immigration:25 colleague|kin:25 colleague|login:-65
colleague|machine:-30 colleague|me:-50 colleague|means:75 colleague|memory:25 colleague|message:-30 colleague|nobody:35 colleague|nocare:55 colleague|nothing:-40 colleague|numb:-30
colleague|partner:70 colleague|patient:-30 colleague|pet:-30 colleague|place:30 colleague|safe:30 colleague|seekhelp:45 colleague|selfharm:100 colleague|sexual:90 colleague|sleep:30
colleague|smallhours:-30 colleague|suicide:110 colleague|system:65 colleague|taken:-70 colleague|thanks:30 colleague|them:25 colleague|they:-55 colleague|thoughts:-40 colleague|threat:70
colleague|trapped:60 colleague|violence:-35 colleague|want:55 colleague|worryfor:175 confess|control:-60 confess|diagnosis:30 confess|drink:-50 confess|end:25 confess|facing:30 confess|feel:50
confess|gripe:-55 confess|guilt:-55 confess|hurry:-40 confess|jest:-65 confess|live:-40 confess|me:70 confess|message:-55 confess|nobody:-55 confess|not:140 confess|nothing:-100 confess|notok:-55
confess|partner:35 confess|system:45 confess|taken:25 confess|threat:120 confess|violence:45 confess|want:55 confess|wish:75 confess|workdread:-50 confess|worryfor:45 confess|worth:-45 control|cry:-80
control|die:-95 control|drink:-55 control|end:70 control|future:-60 control|givenup:-95 control|gripe:-95 control|home:-50 control|hurry:-165 control|immigration:45 control|inquiry:30 control|jest:-65
control|kin:-190 control|login:150 control|me:70 control|means:30 control|not:35 control|nothing:-90 control|notneeded:-35 control|notok:-45 control|patient:-50 control|sad:-30 control|safe:-50
control|seekhelp:-35 control|self:-55 control|sleep:65 control|standing:65 control|them:55 control|they:255 control|violence:75 control|want:70 control|wish:80 cope|drink:35 cope|end:75
cope|facing:-75 cope|forever:-50 cope|future:50 cope|gripe:-120 cope|guilt:30 cope|helpself:40 cope|hurry:70 cope|kin:70 cope|machine:-175 cope|me:35 cope|meant:60 cope|nocare:60 cope|not:80
cope|numb:55 cope|patient:35 cope|point:30 cope|sad:50 cope|seekhelp:80 cope|someone:40 cope|standing:-80 cope|still:65 cope|suicide:35 cope|system:-150 cope|taken:30 cope|them:135 cope|they:55
cope|thoughts:35 cope|unwell:70 cope|want:35 cope|wish:-45 cope|workdread:95 cope|worryfor:30 cry|eat:-40 cry|end:100 cry|facing:70 cry|fear:-55 cry|future:-65 cry|gripe:-45 cry|home:40 cry|kin:-50
cry|lately:30 cry|login:35 cry|low:-45 cry|machine:200 cry|message:25 cry|nocare:-110 cry|not:35 cry|nothing:45 cry|numb:-60 cry|patient:160 cry|point:45 cry|self:40 cry|standing:30 cry|still:95
cry|swear:115 cry|system:105 cry|thanks:50 cry|them:30 cry|tired:30 cry|usedto:-100 cry|want:-250 cry|workdread:90 cry|worth:50 dark|everyone:70 dark|feel:135 dark|gone:80 dark|home:80 dark|lately:60
dark|life:30 dark|login:115 dark|machine:-105 dark|me:125 dark|not:185 dark|notok:70 dark|patient:-60 dark|sad:30 dark|smallhours:55 dark|system:60 dark|they:30 dark|thoughts:-50 dark|violence:40
dark|want:40 diagnosis|die:-70 diagnosis|end:55 diagnosis|gone:-80 diagnosis|kin:-40 diagnosis|life:-70 diagnosis|login:65 diagnosis|me:85 diagnosis|nobody:65 diagnosis|not:105 diagnosis|patient:75
diagnosis|self:65 diagnosis|system:-50 diagnosis|them:-40 diagnosis|want:-140 diagnosis|wish:35 die|everyone:-65 die|facing:-35 die|feel:65 die|forever:-95 die|future:-65 die|gone:-65 die|gripe:-90
die|guilt:115 die|hope:65 die|idiom:-90 die|lately:-35 die|life:70 die|live:70 die|login:-35 die|lost:-35 die|me:75 die|message:-35 die|nobody:-105 die|not:-45 die|nothing:40 die|notice:65
die|notneeded:65 die|numb:-40 die|partner:55 die|patient:55 die|point:80 die|seekhelp:-135 die|self:65 die|sexual:-25 die|smallhours:60 die|standing:45 die|still:-80 die|system:45 die|thanks:-115
die|them:140 die|they:-115 die|thoughts:-25 die|tired:-60 die|trapped:-40 die|want:75 die|wish:160 die|witnessed:-85 die|workdread:85 die|worryfor:-125 drink|facing:40 drink|gripe:-90
drink|helpself:120 drink|idiom:-45 drink|login:90 drink|machine:-70 drink|me:130 drink|not:90 drink|patient:-25 drink|standing:-105 drink|still:65 drink|system:-80 drink|them:35 drink|they:35
drink|want:-80 drink|worryfor:35 eat|facing:-30 eat|gripe:-75 eat|kin:25 eat|login:-145 eat|machine:-55 eat|me:90 eat|memory:30 eat|nocare:85 eat|not:70 eat|patient:-70 eat|pet:-40 eat|self:-90
eat|sleep:60 eat|system:-55 eat|they:85 eat|wish:-130 eat|workdread:35 eat|worryfor:35 end|facing:-95 end|feel:185 end|future:35 end|givenup:55 end|gone:50 end|gripe:-70 end|guilt:35 end|helpself:-30
end|hope:-100 end|hopeless:55 end|hurry:120 end|idiom:-120 end|immigration:-55 end|inquiry:30 end|life:120 end|login:-140 end|lost:65 end|machine:-40 end|means:-150 end|message:-55 end|method:35
end|money:55 end|nobody:35 end|nocare:55 end|not:110 end|nothing:55 end|notice:-120 end|notneeded:135 end|notok:-35 end|numb:60 end|panic:-90 end|partner:50 end|patient:45 end|place:-45 end|sad:40
end|seekhelp:65 end|sexual:-60 end|sleep:-110 end|smallhours:35 end|standing:-120 end|system:-145 end|thanks:40 end|them:-170 end|they:50 end|thoughts:125 end|threat:105 end|tired:55 end|trapped:-30
end|unwell:-40 end|usedto:40 end|voices:-85 end|want:-120 end|workdread:50 everyone|facing:95 everyone|fear:-115 everyone|feel:115 everyone|forever:25 everyone|gone:-75 everyone|gripe:95
everyone|guilt:40 everyone|home:35 everyone|hurry:-45 everyone|idiom:-90 everyone|kin:-65 everyone|lately:-55 everyone|login:-30 everyone|me:45 everyone|meant:-60 everyone|memory:-35
everyone|message:130 everyone|nocare:90 everyone|not:-95 everyone|numb:-45 everyone|patient:-35 everyone|self:50 everyone|thanks:145 everyone|they:-85 everyone|tired:30 everyone|usedto:40
everyone|voices:25 everyone|want:95 everyone|worth:-55 facing|forever:65 facing|future:35 facing|gone:-145 facing|gripe:85 facing|guilt:50 facing|home:-105 facing|hopeless:40 facing|hurry:-90
facing|immigration:35 facing|lately:-35 facing|life:30 facing|live:-50 facing|login:-65 facing|lost:-55 facing|machine:-40 facing|me:35 facing|means:65 facing|meant:80 facing|memory:45
facing|message:30 facing|nobody:115 facing|nothing:-65 facing|notneeded:60 facing|notok:100 facing|partner:-45 facing|patient:-75 facing|point:35 facing|sad:-100 facing|safe:35 facing|seekhelp:80
facing|self:-35 facing|sleep:55 facing|smallhours:45 facing|someone:-60 facing|standing:-55 facing|still:30 facing|suicide:45 facing|system:45 facing|them:140 facing|they:-75 facing|thoughts:85
facing|usedto:65 facing|want:-140 facing|wish:-60 facing|workdread:-50 fear|feel:40 fear|gripe:30 fear|home:45 fear|hurry:80 fear|jest:-45 fear|kin:60 fear|live:-40 fear|login:-120 fear|machine:-145
fear|me:140 fear|memory:25 fear|not:65 fear|numb:45 fear|partner:50 fear|patient:55 fear|point:35 fear|seekhelp:25 fear|sleep:55 fear|they:55 fear|threat:60 fear|usedto:-40 fear|voices:30
fear|want:-50 fear|wish:25 feel|forever:-55 feel|future:45 feel|givenup:-75 feel|gone:-45 feel|gripe:-95 feel|guilt:65 feel|helpself:-85 feel|home:30 feel|hopeless:170 feel|hurry:80 feel|lately:125
feel|login:-55 feel|memory:-50 feel|money:35 feel|nobody:35 feel|not:90 feel|nothing:170 feel|notok:-25 feel|numb:205 feel|patient:115 feel|place:-65 feel|point:-75 feel|sad:-95 feel|self:50
feel|sleep:75 feel|smallhours:40 feel|someone:105 feel|standing:45 feel|suicide:65 feel|system:50 feel|taken:100 feel|thanks:-90 feel|them:100 feel|they:-45 feel|tired:95 feel|voices:-35
feel|workdread:25 feel|worth:-30 forever|future:-145 forever|givenup:55 forever|gone:110 forever|gripe:40 forever|home:30 forever|hurry:-35 forever|live:115 forever|login:-130 forever|low:35
forever|machine:-190 forever|me:45 forever|nocare:-115 forever|not:-45 forever|nothing:-30 forever|patient:100 forever|point:45 forever|sad:190 forever|self:25 forever|sleep:115 forever|smallhours:30
forever|still:30 forever|them:40 forever|thoughts:-75 forever|voices:-35 forever|want:50 forever|wish:55 future|givenup:45 future|gripe:30 future|guilt:-30 future|hopeless:65 future|hurry:-25
future|jest:-75 future|kin:-75 future|lately:-65 future|life:-35 future|live:-60 future|login:-35 future|machine:40 future|means:55 future|memory:-30 future|message:-190 future|nobody:75
future|nocare:-65 future|not:225 future|notice:95 future|notok:40 future|notwake:35 future|panic:60 future|partner:-65 future|patient:-160 future|place:-35 future|point:35 future|sad:65
future|still:45 future|suicide:30 future|system:-85 future|thanks:-40 future|them:-40 future|they:-75 future|thoughts:25 future|tired:40 future|usedto:35 future|wish:-35 future|worryfor:-80
giveaway|kin:-50 giveaway|login:45 giveaway|lost:-25 giveaway|machine:-35 giveaway|me:110 giveaway|notice:-60 giveaway|patient:-75 giveaway|pet:80 giveaway|system:65 giveaway|them:-35 giveaway|want:90
giveaway|wish:30 givenup|gripe:-45 givenup|kin:-70 givenup|life:65 givenup|low:60 givenup|machine:45 givenup|not:135 givenup|nothing:100 givenup|notok:-35 givenup|point:115 givenup|sleep:60
givenup|someone:-60 givenup|still:25 givenup|system:-70 givenup|they:30 givenup|tired:55 givenup|trapped:50 givenup|want:30 givenup|wish:55 gone|gripe:40 gone|home:65 gone|hurry:-75 gone|inquiry:30
gone|lately:-120 gone|life:55 gone|live:-60 gone|lost:25 gone|machine:-25 gone|nocare:30 gone|not:65 gone|notneeded:215 gone|numb:90 gone|partner:-65 gone|patient:55 gone|self:80 gone|sleep:25
gone|smallhours:-40 gone|standing:-70 gone|still:65 gone|system:65 gone|thanks:75 gone|them:115 gone|thoughts:60 gone|tired:25 gone|unwell:25 gone|want:235 gone|wish:60 gone|workdread:30
gone|worryfor:-60 gripe|home:-95 gripe|hope:-75 gripe|hopeless:-35 gripe|hurry:-40 gripe|jest:60 gripe|live:-30 gripe|low:-50 gripe|machine:30 gripe|me:50 gripe|meant:90 gripe|message:-25
gripe|nobody:-45 gripe|nocare:-110 gripe|not:95 gripe|nothing:45 gripe|notneeded:70 gripe|notok:65 gripe|numb:-30 gripe|partner:55 gripe|place:-35 gripe|point:100 gripe|safe:-40 gripe|seekhelp:65
gripe|self:85 gripe|selfharm:-25 gripe|sleep:35 gripe|smallhours:35 gripe|still:-40 gripe|suicide:-45 gripe|system:55 gripe|them:-135 gripe|they:35 gripe|thoughts:-60 gripe|trapped:-40 gripe|usedto:80
gripe|violence:-100 gripe|voices:-50 guilt|hope:-30 guilt|kin:40 guilt|live:60 guilt|login:-170 guilt|me:30 guilt|nobody:-60 guilt|not:110 guilt|nothing:100 guilt|partner:25 guilt|patient:80
guilt|sexual:-85 guilt|standing:95 guilt|system:60 guilt|them:85 guilt|they:155 guilt|thoughts:80 guilt|trapped:-80 guilt|want:-40 guilt|wish:-40 guilt|witnessed:35 helpself|hurry:-30 helpself|kin:-30
helpself|live:55 helpself|login:155 helpself|machine:90 helpself|meant:150 helpself|minimise:25 helpself|nobody:-50 helpself|not:255 helpself|notneeded:105 helpself|sad:-70 helpself|smallhours:60
helpself|someone:-50 helpself|standing:-30 helpself|suicide:175 helpself|thanks:-30 helpself|they:-35 helpself|want:30 homeless|hurry:105 homeless|lately:35 homeless|login:140 homeless|me:220
homeless|not:125 homeless|nothing:45 homeless|patient:45 homeless|system:65 homeless|they:45 homeless|want:60 home|hurry:-70 home|inquiry:35 home|jest:40 home|kin:-150 home|lately:80 home|live:-60
home|me:70 home|meant:-50 home|nobody:75 home|not:115 home|notok:85 home|numb:30 home|partner:-90 home|patient:85 home|place:85 home|point:-55 home|seekhelp:80 home|self:-30 home|smallhours:-30
home|standing:100 home|system:185 home|them:90 home|they:35 home|thoughts:35 home|trapped:45 home|violence:70 home|want:-40 home|workdread:30 hopeless|life:65 hopeless|login:-45 hopeless|machine:-70
hopeless|me:85 hopeless|nothing:-95 hopeless|point:-50 hopeless|system:40 hopeless|them:-25 hopeless|trapped:80 hopeless|voices:40 hopeless|want:75 hopeless|wish:75 hope|hopeless:75 hope|lately:-30
hope|life:-35 hope|lost:-55 hope|patient:-95 hope|place:50 hope|sleep:65 hope|still:70 hope|want:-50 hurry|idiom:-65 hurry|lately:-60 hurry|life:-70 hurry|live:-130 hurry|login:130 hurry|me:65
hurry|means:-65 hurry|meant:80 hurry|memory:-110 hurry|message:-115 hurry|minimise:45 hurry|nobody:75 hurry|nocare:35 hurry|not:70 hurry|nothing:-150 hurry|notice:-65 hurry|notneeded:75
hurry|notok:-190 hurry|notwake:-35 hurry|numb:-85 hurry|panic:-130 hurry|partner:-25 hurry|patient:-50 hurry|pet:-45 hurry|place:-55 hurry|point:80 hurry|sad:-40 hurry|safe:-40 hurry|seekhelp:160
hurry|self:-60 hurry|sleep:-110 hurry|smallhours:-135 hurry|standing:-50 hurry|system:35 hurry|taken:40 hurry|thanks:-45 hurry|them:-30 hurry|they:30 hurry|thoughts:-50 hurry|tired:-30
hurry|violence:-140 hurry|voices:-100 hurry|wish:125 hurry|witnessed:75 hurry|workdread:95 hurry|worryfor:35 hurry|worth:-95 idiom|life:-95 idiom|live:40 idiom|login:180 idiom|machine:130 idiom|me:-25
idiom|meant:-35 idiom|message:135 idiom|nobody:40 idiom|not:-105 idiom|nothing:-60 idiom|panic:30 idiom|patient:-40 idiom|place:-25 idiom|self:130 idiom|sleep:-75 idiom|standing:-95 idiom|still:55
idiom|system:45 idiom|them:-110 idiom|thoughts:-50 immigration|not:75 immigration|partner:45 immigration|system:35 immigration|taken:30 immigration|them:65 immigration|they:25 immigration|trapped:85
immigration|want:-165 inquiry|kin:40 inquiry|lately:80 inquiry|machine:35 inquiry|me:60 inquiry|memory:-65 inquiry|message:75 inquiry|nocare:40 inquiry|not:95 inquiry|numb:-65 inquiry|patient:60
inquiry|place:-50 inquiry|sad:-25 inquiry|system:-30 inquiry|them:35 inquiry|wish:-50 jest|live:-105 jest|login:110 jest|me:-50 jest|message:45 jest|not:140 jest|partner:-40 jest|patient:-80
jest|self:-70 jest|standing:30 jest|still:60 jest|system:40 jest|thanks:35 jest|them:130 jest|they:-95 jest|violence:40 jest|want:80 jest|workdread:-70 jest|worryfor:-45 kin|lately:35 kin|live:-125
kin|low:-35 kin|machine:-50 kin|me:45 kin|means:-55 kin|memory:-75 kin|message:85 kin|method:-90 kin|nobody:35 kin|nocare:-50 kin|not:180 kin|nothing:125 kin|notice:85 kin|notneeded:-80 kin|numb:95
kin|panic:35 kin|partner:-30 kin|place:-50 kin|sad:145 kin|safe:50 kin|seekhelp:-125 kin|selfharm:-55 kin|sexual:-155 kin|standing:95 kin|still:100 kin|suicide:-30 kin|system:40 kin|taken:105
kin|them:70 kin|they:-280 kin|thoughts:55 kin|threat:100 kin|tired:60 kin|violence:115 kin|want:-60 kin|wish:-130 kin|worth:-45 lately|login:85 lately|lost:30 lately|low:40 lately|me:40
lately|means:-35 lately|meant:-75 lately|minimise:-60 lately|nobody:80 lately|not:50 lately|nothing:50 lately|notice:25 lately|notok:80 lately|partner:65 lately|patient:105 lately|sad:-40
lately|selfharm:50 lately|sleep:130 lately|standing:-45 lately|still:55 lately|system:90 lately|them:-100 lately|they:55 lately|thoughts:110 lately|unwell:-60 lately|usedto:-30 lately|want:35
lately|workdread:40 lately|worryfor:-25 lately|worth:-45 life|live:80 life|login:-65 life|machine:-95 life|me:70 life|means:-25 life|nocare:60 life|not:55 life|nothing:30 life|patient:-90
life|point:130 life|sad:40 life|self:-25 life|sleep:-45 life|standing:55 life|still:80 life|suicide:-35 life|system:-115 life|thanks:-50 life|thoughts:50 life|tired:35 life|trapped:70
life|violence:-30 life|want:155 life|wish:30 life|worth:90 live|login:-40 live|machine:-100 live|me:35 live|meant:30 live|nobody:-110 live|nothing:25 live|notok:-55 live|panic:35 live|point:75
live|sad:90 live|self:-30 live|smallhours:-30 live|someone:40 live|standing:-40 live|still:85 live|suicide:50 live|system:-90 live|thanks:90 live|them:-30 live|they:40 live|tired:70 live|violence:-70
live|want:-55 live|wish:150 login|lost:140 login|machine:160 login|means:-115 login|meant:225 login|memory:-250 login|message:-50 login|method:-30 login|minimise:55 login|nobody:30 login|nocare:80
login|not:100 login|nothing:45 login|notice:-85 login|notneeded:95 login|notok:225 login|notwake:-110 login|numb:-115 login|panic:-145 login|patient:-75 login|pet:-25 login|place:55
login|seekhelp:-205 login|self:30 login|selfharm:-155 login|smallhours:55 login|someone:75 login|standing:-45 login|still:110 login|system:105 login|taken:-50 login|thanks:60 login|them:65
login|they:155 login|tired:-105 login|trapped:-190 login|unwell:-30 login|usedto:-30 login|violence:-50 login|voices:-30 login|want:125 login|wish:105 login|witnessed:-65 login|workdread:120
login|worryfor:105 lost|machine:-60 lost|memory:-50 lost|not:100 lost|notice:25 lost|partner:-30 lost|patient:-40 lost|self:-40 lost|sexual:-55 lost|system:-150 lost|them:-85 lost|they:180
lost|thoughts:-80 lost|want:140 lost|wish:-30 lost|witnessed:-45 lost|worryfor:-30 low|machine:-110 low|me:60 low|message:-45 low|not:-100 low|notok:95 low|panic:25 low|patient:85 low|self:-25
low|selfharm:-55 low|sleep:65 low|someone:30 low|standing:-215 low|suicide:-30 low|system:-80 low|them:-65 low|unwell:70 low|want:-30 machine|means:105 machine|meant:35 machine|memory:-125
machine|minimise:50 machine|nobody:215 machine|nocare:-30 machine|not:80 machine|nothing:-80 machine|notice:25 machine|notwake:-65 machine|numb:-55 machine|panic:-45 machine|partner:-120
machine|patient:-35 machine|pet:-40 machine|place:-140 machine|point:-70 machine|sad:-80 machine|safe:-60 machine|seekhelp:40 machine|self:50 machine|selfharm:50 machine|sexual:-55 machine|sleep:105
machine|smallhours:60 machine|someone:25 machine|standing:-65 machine|still:-70 machine|suicide:-115 machine|swear:110 machine|system:305 machine|taken:-45 machine|thanks:-60 machine|them:-40
machine|they:-90 machine|threat:35 machine|tired:-60 machine|trapped:-75 machine|unwell:-160 machine|usedto:-110 machine|voices:-65 machine|want:95 machine|wish:170 machine|witnessed:-55
machine|worryfor:-120 machine|worth:-65 means|meant:-25 means|method:-30 means|nocare:25 means|not:35 means|nothing:55 means|patient:-45 means|place:100 means|seekhelp:-40 means|self:35 means|still:40
means|suicide:-125 means|system:-40 means|taken:80 means|them:55 means|they:130 means|unwell:-60 means|want:-155 means|workdread:-35 means|worryfor:55 meant|minimise:-85 meant|patient:-145
meant|self:30 meant|sleep:55 meant|someone:-35 meant|standing:-35 meant|still:35 meant|suicide:-30 meant|them:55 meant|they:-35 meant|thoughts:25 meant|violence:80 memory|nobody:50 memory|not:75
memory|notice:-50 memory|notok:-85 memory|notwake:-35 memory|numb:30 memory|partner:-35 memory|patient:105 memory|self:50 memory|standing:100 memory|system:50 memory|them:35 memory|they:40
memory|want:25 memory|wish:-85 memory|witnessed:25 memory|workdread:45 message|nocare:55 message|not:-25 message|patient:85 message|safe:35 message|smallhours:-40 message|still:-25 message|they:-35
message|thoughts:30 message|want:50 message|workdread:60 message|worryfor:-40 message|worth:-70 method|not:40 method|notok:35 method|place:120 method|sleep:35 method|still:30 method|system:-55
method|they:80 me|means:50 me|meant:140 me|memory:80 me|message:75 me|method:140 me|money:145 me|nobody:205 me|nocare:115 me|not:30 me|notice:65 me|notneeded:90 me|notok:100 me|notwake:30
me|partner:75 me|patient:40 me|pet:60 me|place:55 me|point:225 me|safe:100 me|seekhelp:-60 me|selfharm:140 me|sexual:55 me|sleep:-120 me|standing:110 me|suicide:75 me|swear:-30 me|system:-45
me|tabletpc:30 me|taken:35 me|thanks:85 me|they:105 me|thoughts:100 me|trapped:95 me|usedto:100 me|voices:40 me|wish:55 minimise|not:-40 minimise|want:-30 money|nothing:50 money|smallhours:25
nobody|notice:205 nobody|numb:40 nobody|partner:35 nobody|patient:-50 nobody|place:65 nobody|point:30 nobody|sad:115 nobody|sleep:55 nobody|smallhours:-35 nobody|someone:-75 nobody|suicide:40
nobody|system:100 nobody|taken:100 nobody|them:-55 nobody|they:195 nobody|trapped:-75 nobody|violence:-40 nobody|want:90 nobody|witnessed:60 nobody|workdread:35 nobody|worryfor:-90 nocare|not:-40
nocare|nothing:130 nocare|numb:35 nocare|patient:-35 nocare|sad:-135 nocare|self:-45 nocare|sleep:70 nocare|smallhours:-30 nocare|standing:-45 nocare|system:45 nocare|thanks:35 nocare|them:95
nocare|they:40 nocare|usedto:115 nocare|want:-65 nocare|workdread:-50 nocare|worryfor:115 nocare|worth:-55 nothing|notneeded:45 nothing|numb:40 nothing|partner:60 nothing|patient:50 nothing|place:30
nothing|point:90 nothing|sad:130 nothing|standing:25 nothing|still:-160 nothing|system:65 nothing|taken:-30 nothing|thanks:-95 nothing|them:-95 nothing|they:-25 nothing|tired:40 nothing|voices:-60
nothing|want:95 nothing|wish:-30 nothing|workdread:70 nothing|worth:-45 notice|notok:-30 notice|partner:-25 notice|patient:125 notice|safe:55 notice|sleep:50 notice|standing:-50 notice|system:50
notice|taken:-75 notice|them:-60 notice|they:-110 notice|want:105 notice|workdread:35 notice|worryfor:-85 notneeded|numb:65 notneeded|patient:-85 notneeded|point:130 notneeded|seekhelp:-125
notneeded|system:140 notneeded|they:70 notneeded|thoughts:-55 notneeded|wish:-40 notneeded|workdread:-65 notok|pet:35 notok|place:85 notok|smallhours:30 notok|standing:70 notok|still:-55
notok|system:-115 notok|them:-50 notok|they:-40 notok|tired:25 notok|violence:-60 notok|want:-70 notok|worryfor:-35 notwake|sleep:50 notwake|still:40 notwake|thoughts:25 notwake|want:80
notwake|wish:55 not|nothing:90 not|notice:105 not|notneeded:125 not|notok:85 not|notwake:-95 not|numb:180 not|partner:30 not|patient:-35 not|pet:-90 not|place:90 not|point:70 not|sad:50
not|seekhelp:165 not|self:90 not|selfharm:-125 not|sleep:140 not|smallhours:-115 not|someone:100 not|standing:35 not|suicide:-125 not|system:85 not|taken:90 not|thanks:170 not|they:50 not|thoughts:115
not|threat:-100 not|tired:135 not|usedto:115 not|violence:-50 not|want:180 not|wish:120 not|witnessed:55 not|worryfor:50 not|worth:155 numb|patient:50 numb|place:-30 numb|sleep:105 numb|system:50
numb|them:45 numb|they:-85 numb|tired:65 numb|worryfor:-35 panic|place:35 panic|self:-30 panic|sleep:70 panic|standing:-90 panic|unwell:40 panic|violence:75 panic|want:-80 panic|workdread:35
partner|patient:175 partner|place:-70 partner|sad:30 partner|seekhelp:-115 partner|self:85 partner|selfharm:-50 partner|sleep:-45 partner|standing:80 partner|system:50 partner|taken:-30
partner|them:110 partner|they:-65 partner|thoughts:50 partner|threat:40 partner|violence:145 partner|wish:-75 partner|witnessed:30 patient|pet:-35 patient|place:50 patient|point:70 patient|safe:30
patient|seekhelp:60 patient|self:120 patient|selfharm:-145 patient|sleep:90 patient|smallhours:-170 patient|someone:25 patient|standing:125 patient|suicide:-160 patient|system:-160
patient|tabletpc:-75 patient|taken:-100 patient|thanks:125 patient|them:25 patient|they:-75 patient|thoughts:115 patient|threat:30 patient|unwell:-90 patient|usedto:50 patient|violence:70
patient|voices:35 patient|want:-55 patient|wish:-80 patient|workdread:125 patient|worryfor:-55 patient|worth:-65 pet|sleep:-30 pet|smallhours:30 pet|them:-85 pet|they:140 pet|want:45 pet|wish:-85
pet|witnessed:-50 pet|worryfor:50 place|sad:-45 place|safe:40 place|smallhours:115 place|standing:165 place|taken:100 place|thanks:55 place|them:120 place|they:105 place|thoughts:35 place|threat:45
place|wish:-45 point|self:55 point|sleep:30 point|smallhours:-105 point|still:50 point|system:30 point|want:95 point|workdread:30 point|worryfor:35 sad|self:40 sad|sleep:-30 sad|smallhours:-60
sad|standing:40 sad|system:-80 sad|them:50 sad|they:30 sad|thoughts:-160 sad|unwell:50 sad|want:40 sad|wish:40 sad|workdread:-65 safe|seekhelp:40 safe|self:30 safe|smallhours:85 safe|still:35
safe|system:-50 safe|they:40 safe|want:-40 safe|workdread:50 safe|worryfor:30 seekhelp|self:65 seekhelp|selfharm:-65 seekhelp|sleep:85 seekhelp|smallhours:80 seekhelp|someone:-190 seekhelp|system:-105
seekhelp|them:-95 seekhelp|they:-25 seekhelp|unwell:-55 seekhelp|wish:70 seekhelp|worryfor:30 selfharm|them:-100 selfharm|want:-100 self|selfharm:30 self|sleep:-100 self|smallhours:80 self|someone:-50
self|standing:95 self|still:70 self|system:40 self|them:215 self|thoughts:55 self|tired:-45 self|usedto:-45 self|violence:40 self|want:50 self|wish:-120 self|workdread:-110 sexual|smallhours:-55
sexual|system:-85 sexual|they:-110 sexual|want:-30 sleep|smallhours:-70 sleep|someone:-90 sleep|still:165 sleep|system:-45 sleep|taken:65 sleep|them:-110 sleep|they:80 sleep|thoughts:100
sleep|voices:45 sleep|wish:-55 smallhours|someone:30 smallhours|suicide:45 smallhours|taken:-30 smallhours|thanks:40 smallhours|them:-55 smallhours|thoughts:105 smallhours|violence:50
smallhours|wish:100 someone|suicide:25 someone|them:-35 someone|unwell:95 someone|want:-50 someone|workdread:110 someone|worryfor:60 standing|still:40 standing|system:120 standing|them:95
standing|they:-30 standing|thoughts:150 standing|violence:-30 standing|want:120 standing|witnessed:35 standing|worryfor:30 still|swear:30 still|taken:-35 still|thanks:45 still|them:-30 still|they:35
still|unwell:-40 still|want:200 still|wish:65 still|witnessed:-45 still|workdread:-40 still|worryfor:35 still|worth:25 suicide|system:-200 suicide|taken:40 suicide|they:-95 suicide|thoughts:55
suicide|trapped:-50 suicide|want:85 suicide|worryfor:-60 swear|want:30 swear|wish:-35 system|they:140 system|thoughts:180 system|threat:-60 system|trapped:125 system|unwell:-155 system|usedto:-35
system|violence:-100 system|wish:75 system|workdread:40 system|worryfor:45 tabletpc|taken:-65 taken|they:-30 taken|violence:50 taken|want:65 taken|wish:-115 taken|workdread:-105 taken|worryfor:35
thanks|them:-40 thanks|they:-85 thanks|want:40 thanks|wish:55 thanks|worryfor:95 them|thoughts:75 them|threat:40 them|usedto:-40 them|violence:80 them|voices:30 them|want:125 them|wish:30
them|workdread:50 them|worryfor:-45 them|worth:90 they|threat:70 they|trapped:40 they|violence:80 they|want:295 they|wish:-160 they|witnessed:45 they|workdread:105 they|worth:-100
thoughts|violence:-125 thoughts|voices:-25 thoughts|want:50 thoughts|workdread:30 thoughts|worryfor:25 threat|trapped:-145 threat|want:40 threat|wish:-30 tired|want:-65 tired|wish:-35 trapped|want:50
unwell|want:-125 unwell|wish:-120 usedto|want:45 violence|want:-115 violence|wish:50 violence|workdread:45 violence|worryfor:100 want|workdread:35 want|worth:125 wish|workdread:-55 wish|worth:30
witnessed|worryfor:-55 workdread|worryfor:50
`;
