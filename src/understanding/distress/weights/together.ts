// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const together = `
affairs|afterwards:65 affairs|baby:-155 affairs|better:40 affairs|bully:-30 affairs|burial:65 affairs|cant:-60 affairs|colleague:-30 affairs|diagnosis:60 affairs|end:115 affairs|everyone:50
affairs|givenup:-70 affairs|gone:-120 affairs|gripe:60 affairs|guilt:35 affairs|home:30 affairs|hurry:55 affairs|idiom:45 affairs|jest:45 affairs|kin:30 affairs|life:-90 affairs|live:100
affairs|login:80 affairs|lost:40 affairs|machine:75 affairs|meant:30 affairs|message:75 affairs|money:35 affairs|nobody:-25 affairs|not:110 affairs|nothing:80 affairs|notneeded:95 affairs|partner:-65
affairs|place:-30 affairs|point:90 affairs|safe:-95 affairs|self:65 affairs|smallhours:85 affairs|standing:-55 affairs|still:65 affairs|suicide:90 affairs|system:135 affairs|taken:70 affairs|they:-75
affairs|thoughts:-65 affairs|trapped:-105 affairs|want:160 affairs|wish:110 afterwards|cant:-80 afterwards|control:-95 afterwards|die:-30 afterwards|end:90 afterwards|everyone:-80
afterwards|facing:-85 afterwards|future:-55 afterwards|gone:-120 afterwards|gripe:25 afterwards|guilt:40 afterwards|helpself:-35 afterwards|hurry:35 afterwards|lately:65 afterwards|live:-100
afterwards|login:130 afterwards|machine:40 afterwards|me:110 afterwards|memory:-100 afterwards|nobody:75 afterwards|nocare:45 afterwards|not:35 afterwards|nothing:25 afterwards|notice:-45
afterwards|notneeded:165 afterwards|numb:70 afterwards|seekhelp:-75 afterwards|self:-110 afterwards|standing:40 afterwards|thanks:50 afterwards|them:45 afterwards|they:-40 afterwards|violence:-25
afterwards|want:-85 afterwards|wish:-35 afterwards|workdread:-45 alone|body:35 alone|bully:40 alone|cant:-105 alone|control:-60 alone|dark:-45 alone|die:-25 alone|end:-50 alone|everyone:40
alone|facing:-45 alone|feel:80 alone|helpself:-40 alone|home:95 alone|kin:90 alone|lately:85 alone|login:-130 alone|machine:-135 alone|not:-70 alone|notok:-25 alone|numb:50 alone|patient:-135
alone|sad:150 alone|seekhelp:35 alone|self:-115 alone|sleep:-100 alone|smallhours:-35 alone|someone:-90 alone|system:30 alone|thanks:110 alone|thoughts:30 alone|want:-55 alone|wish:35
alone|worryfor:95 another|boss:-120 another|cant:80 another|everyone:-40 another|facing:110 another|forever:-40 another|gripe:30 another|hurry:30 another|kin:-35 another|lately:30 another|login:-50
another|machine:30 another|not:125 another|patient:-30 another|they:-45 another|tired:-40 another|unwell:45 another|want:30 baby|body:-65 baby|boss:-65 baby|cant:35 baby|colleague:-35 baby|confess:50
baby|cry:-125 baby|diagnosis:-70 baby|end:140 baby|gone:-70 baby|hurry:-40 baby|lately:45 baby|login:-60 baby|lost:140 baby|me:55 baby|method:30 baby|nobody:55 baby|notice:-75 baby|numb:-65
baby|patient:85 baby|self:-30 baby|still:55 baby|system:-55 baby|they:-110 baby|thoughts:45 baby|worryfor:140 better|colleague:-60 better|cope:40 better|die:95 better|everyone:-25 better|facing:-30
better|gone:65 better|kin:75 better|login:-155 better|patient:35 better|standing:55 better|system:-120 better|taken:-110 better|them:75 better|they:40 better|threat:35 better|worryfor:-135
better|worth:30 body|boss:65 body|cant:70 body|colleague:-30 body|end:-75 body|feel:-65 body|guilt:25 body|homeless:-70 body|idiom:-40 body|inquiry:40 body|machine:-75 body|me:100 body|means:120
body|memory:-35 body|not:185 body|patient:125 body|place:-45 body|sad:-35 body|safe:-45 body|selfharm:30 body|sleep:60 body|smallhours:-65 body|still:125 body|suicide:-40 body|system:50
body|thanks:-30 body|them:120 body|thoughts:-165 body|tired:-50 body|trapped:-40 body|unwell:-90 body|violence:90 body|want:30 body|wish:70 body|workdread:35 body|worryfor:35 boss|bully:155
boss|burial:25 boss|cant:50 boss|cope:45 boss|die:-85 boss|drink:55 boss|end:95 boss|facing:-55 boss|fear:75 boss|feel:40 boss|giveaway:40 boss|gripe:40 boss|guilt:-80 boss|helpself:-45 boss|home:80
boss|hopeless:25 boss|immigration:70 boss|inquiry:-65 boss|lately:30 boss|login:55 boss|machine:70 boss|means:45 boss|message:-35 boss|not:45 boss|notneeded:-40 boss|place:-80 boss|seekhelp:130
boss|selfharm:65 boss|sexual:145 boss|standing:40 boss|tabletpc:35 boss|them:-55 boss|they:25 boss|thoughts:-85 boss|trapped:110 boss|violence:-90 boss|want:-90 boss|wish:-60 boss|witnessed:-50
boss|workdread:75 boss|worryfor:135 breaking|bully:-40 breaking|cant:85 breaking|colleague:60 breaking|cope:120 breaking|die:-50 breaking|end:-50 breaking|facing:35 breaking|fear:-110 breaking|feel:75
breaking|forever:50 breaking|future:-35 breaking|giveaway:-35 breaking|gone:-115 breaking|gripe:-100 breaking|home:30 breaking|idiom:-50 breaking|jest:-80 breaking|lately:-55 breaking|life:25
breaking|login:-130 breaking|machine:-95 breaking|me:170 breaking|means:-90 breaking|meant:60 breaking|not:105 breaking|notok:45 breaking|numb:-25 breaking|panic:35 breaking|place:-100
breaking|sad:-35 breaking|safe:35 breaking|seekhelp:-110 breaking|self:60 breaking|still:50 breaking|system:-65 breaking|thanks:-135 breaking|they:-150 breaking|trapped:75 breaking|unwell:-105
breaking|voices:-25 breaking|wish:30 breaking|workdread:-90 breaking|worryfor:-55 bully|bye:-45 bully|cant:-45 bully|colleague:60 bully|cope:-45 bully|cry:100 bully|everyone:30 bully|fear:50
bully|forever:30 bully|gripe:-45 bully|home:-35 bully|hurry:-145 bully|jest:-60 bully|kin:-35 bully|login:30 bully|machine:35 bully|me:90 bully|means:-30 bully|nobody:30 bully|not:-60 bully|numb:35
bully|patient:120 bully|self:-30 bully|standing:-55 bully|system:-200 bully|them:150 bully|they:-50 bully|want:95 bully|workdread:40 burden|eat:30 burden|everyone:40 burden|gripe:-25 burden|kin:30
burden|me:170 burden|patient:45 burden|system:-65 burden|them:40 burden|worth:45 burial|cant:45 burial|confess:40 burial|die:-45 burial|end:-30 burial|everyone:45 burial|giveaway:-25 burial|home:30
burial|kin:-45 burial|lately:100 burial|login:-165 burial|memory:30 burial|nobody:50 burial|not:115 burial|nothing:40 burial|notok:40 burial|partner:-25 burial|sad:-40 burial|self:95 burial|sleep:50
burial|still:140 burial|system:120 burial|taken:50 burial|them:70 burial|they:155 burial|tired:-60 burial|wish:50 burial|workdread:55 bye|end:50 bye|forever:90 bye|future:75 bye|gripe:-30 bye|home:-80
bye|hurry:-65 bye|idiom:-60 bye|jest:110 bye|kin:45 bye|lately:-35 bye|login:30 bye|machine:-40 bye|me:205 bye|meant:140 bye|message:75 bye|nocare:-30 bye|not:105 bye|notice:50 bye|notneeded:65
bye|patient:90 bye|point:-80 bye|sleep:45 bye|system:-60 bye|thanks:115 bye|they:45 bye|wish:25 calm|cant:50 calm|confess:-35 calm|die:55 calm|end:80 calm|fear:25 calm|feel:35 calm|forever:30
calm|future:65 calm|gone:50 calm|hurry:-90 calm|kin:-50 calm|login:45 calm|machine:90 calm|me:85 calm|means:-35 calm|not:110 calm|notneeded:40 calm|patient:60 calm|self:30 calm|sleep:-60 calm|still:50
calm|system:80 calm|them:45 calm|want:135 calm|workdread:-80 cant|confess:115 cant|control:-40 cant|cry:110 cant|dark:25 cant|drink:90 cant|end:55 cant|everyone:-25 cant|facing:95 cant|feel:110
cant|forever:80 cant|future:170 cant|givenup:-40 cant|gripe:60 cant|guilt:110 cant|helpself:-30 cant|home:95 cant|hopeless:-80 cant|hurry:85 cant|immigration:40 cant|inquiry:40 cant|kin:120
cant|lately:215 cant|life:35 cant|live:35 cant|login:-60 cant|low:95 cant|machine:-115 cant|me:-30 cant|means:-65 cant|meant:50 cant|memory:85 cant|message:-40 cant|nobody:-100 cant|nocare:-35
cant|not:-45 cant|notok:165 cant|panic:-65 cant|partner:-95 cant|patient:25 cant|pet:-110 cant|place:75 cant|point:55 cant|sad:105 cant|safe:35 cant|seekhelp:135 cant|selfharm:-95 cant|sleep:85
cant|smallhours:-105 cant|someone:-65 cant|standing:25 cant|still:70 cant|suicide:-75 cant|system:90 cant|taken:80 cant|thanks:-70 cant|them:40 cant|thoughts:130 cant|threat:60 cant|trapped:-25
cant|usedto:90 cant|voices:60 cant|want:125 cant|workdread:90 colleague|cope:-40 colleague|die:-85 colleague|drink:60 colleague|eat:80 colleague|end:-30 colleague|everyone:-80 colleague|facing:-45
colleague|feel:-25 colleague|forever:-40 colleague|future:70 colleague|giveaway:-30 colleague|gone:105 colleague|gripe:35 colleague|guilt:-40 colleague|home:70 colleague|hurry:-100 colleague|idiom:-25
colleague|immigration:25 colleague|kin:30 colleague|login:-70 colleague|machine:-30 colleague|me:-50 colleague|means:80 colleague|memory:25 colleague|message:-30 colleague|nobody:35
colleague|nocare:50 colleague|nothing:-50 colleague|numb:-30 colleague|partner:70 colleague|patient:-30 colleague|pet:-25 colleague|place:30 colleague|point:25 colleague|safe:35 colleague|seekhelp:55
colleague|selfharm:105 colleague|sexual:90 colleague|sleep:30 colleague|smallhours:-30 colleague|still:30 colleague|suicide:110 colleague|system:45 colleague|taken:-65 colleague|thanks:30
colleague|they:-45 colleague|thoughts:-35 colleague|threat:70 colleague|trapped:60 colleague|violence:-40 colleague|want:60 colleague|worryfor:180 confess|control:-60 confess|diagnosis:35
confess|drink:-45 confess|end:25 confess|facing:30 confess|feel:50 confess|gripe:-50 confess|guilt:-55 confess|hurry:-35 confess|jest:-70 confess|live:-40 confess|me:90 confess|message:-55
confess|nobody:-50 confess|not:145 confess|nothing:-100 confess|notok:-55 confess|partner:40 confess|seekhelp:35 confess|still:-30 confess|system:50 confess|taken:30 confess|they:30 confess|threat:125
confess|violence:45 confess|want:55 confess|wish:80 confess|workdread:-50 confess|worryfor:50 confess|worth:-45 control|cry:-80 control|die:-90 control|drink:-55 control|end:70 control|future:-55
control|givenup:-95 control|gripe:-95 control|home:-45 control|hurry:-170 control|immigration:50 control|inquiry:25 control|jest:-65 control|kin:-190 control|login:145 control|me:65 control|means:30
control|not:35 control|nothing:-95 control|notneeded:-35 control|notok:-45 control|patient:-40 control|safe:-45 control|seekhelp:-35 control|self:-60 control|sleep:65 control|standing:60
control|them:55 control|they:250 control|violence:75 control|want:70 control|wish:75 cope|cry:40 cope|drink:40 cope|end:70 cope|facing:-65 cope|forever:-45 cope|future:50 cope|gripe:-120 cope|guilt:30
cope|helpself:45 cope|hurry:70 cope|kin:70 cope|machine:-175 cope|me:30 cope|meant:55 cope|nocare:60 cope|not:80 cope|numb:50 cope|patient:35 cope|point:25 cope|sad:45 cope|seekhelp:75 cope|someone:45
cope|standing:-80 cope|still:70 cope|suicide:35 cope|system:-155 cope|taken:35 cope|them:135 cope|they:50 cope|thoughts:40 cope|unwell:70 cope|want:30 cope|wish:-45 cope|workdread:95 cope|worryfor:35
cry|eat:-40 cry|end:95 cry|facing:65 cry|fear:-55 cry|future:-70 cry|gripe:-50 cry|home:35 cry|kin:-50 cry|lately:30 cry|login:35 cry|low:-40 cry|machine:195 cry|message:30 cry|nocare:-105 cry|not:40
cry|nothing:50 cry|numb:-55 cry|patient:165 cry|point:50 cry|self:45 cry|standing:35 cry|still:100 cry|swear:115 cry|system:105 cry|thanks:55 cry|them:30 cry|tired:30 cry|usedto:-95 cry|want:-255
cry|workdread:85 cry|worth:50 dark|everyone:70 dark|feel:125 dark|gone:80 dark|home:75 dark|lately:60 dark|life:30 dark|login:125 dark|machine:-115 dark|me:120 dark|not:170 dark|notok:65
dark|patient:-55 dark|sad:30 dark|smallhours:60 dark|system:60 dark|they:30 dark|thoughts:-60 dark|violence:40 dark|want:40 diagnosis|die:-75 diagnosis|end:55 diagnosis|gone:-80 diagnosis|kin:-40
diagnosis|life:-75 diagnosis|login:55 diagnosis|me:75 diagnosis|nobody:60 diagnosis|not:110 diagnosis|patient:75 diagnosis|self:65 diagnosis|system:-60 diagnosis|them:-40 diagnosis|want:-140
diagnosis|wish:35 die|end:25 die|everyone:-65 die|facing:-30 die|feel:60 die|forever:-100 die|future:-65 die|gone:-65 die|gripe:-90 die|guilt:120 die|hope:65 die|idiom:-90 die|lately:-35 die|life:70
die|live:70 die|login:-30 die|lost:-40 die|me:75 die|message:-40 die|nobody:-100 die|not:-35 die|nothing:35 die|notice:60 die|notneeded:65 die|numb:-40 die|partner:50 die|patient:60 die|place:-25
die|point:75 die|seekhelp:-135 die|self:65 die|smallhours:55 die|standing:45 die|still:-80 die|system:45 die|thanks:-110 die|them:140 die|they:-115 die|thoughts:-30 die|tired:-65 die|trapped:-35
die|want:80 die|wish:165 die|witnessed:-90 die|workdread:85 die|worryfor:-125 drink|facing:35 drink|gripe:-90 drink|helpself:115 drink|idiom:-45 drink|login:85 drink|machine:-65 drink|me:130
drink|not:90 drink|patient:-30 drink|standing:-105 drink|still:70 drink|system:-85 drink|them:35 drink|they:35 drink|want:-75 drink|worryfor:35 eat|facing:-30 eat|gripe:-80 eat|kin:25 eat|login:-145
eat|machine:-50 eat|me:95 eat|memory:30 eat|nocare:85 eat|not:80 eat|patient:-65 eat|pet:-40 eat|self:-85 eat|sleep:55 eat|system:-55 eat|they:85 eat|wish:-125 eat|workdread:35 eat|worryfor:40
end|facing:-105 end|feel:180 end|future:30 end|givenup:55 end|gone:50 end|gripe:-70 end|guilt:40 end|helpself:-30 end|hope:-105 end|hopeless:60 end|hurry:115 end|idiom:-115 end|immigration:-70
end|inquiry:30 end|life:125 end|login:-140 end|lost:60 end|machine:-40 end|means:-140 end|message:-50 end|money:60 end|nobody:30 end|nocare:60 end|not:100 end|nothing:60 end|notice:-115
end|notneeded:140 end|notok:-35 end|numb:55 end|panic:-90 end|partner:55 end|patient:45 end|place:-45 end|sad:40 end|seekhelp:60 end|sexual:-55 end|sleep:-115 end|smallhours:30 end|standing:-110
end|system:-125 end|thanks:45 end|them:-170 end|they:50 end|thoughts:125 end|threat:105 end|tired:55 end|trapped:-30 end|unwell:-50 end|usedto:45 end|voices:-85 end|want:-120 end|wish:30
end|workdread:55 everyone|facing:100 everyone|fear:-110 everyone|feel:115 everyone|giveaway:25 everyone|gone:-65 everyone|gripe:95 everyone|guilt:40 everyone|home:30 everyone|hurry:-60
everyone|idiom:-90 everyone|kin:-60 everyone|lately:-45 everyone|login:-35 everyone|me:50 everyone|meant:-60 everyone|memory:-35 everyone|message:135 everyone|nocare:85 everyone|not:-85
everyone|numb:-50 everyone|patient:-30 everyone|self:50 everyone|still:-25 everyone|thanks:145 everyone|they:-80 everyone|tired:30 everyone|usedto:40 everyone|want:95 everyone|worryfor:-35
everyone|worth:-55 facing|feel:25 facing|forever:60 facing|future:35 facing|gone:-145 facing|gripe:100 facing|guilt:50 facing|home:-105 facing|hopeless:40 facing|hurry:-90 facing|immigration:30
facing|jest:35 facing|lately:-35 facing|life:35 facing|live:-45 facing|login:-75 facing|lost:-55 facing|machine:-40 facing|me:30 facing|means:70 facing|meant:85 facing|memory:45 facing|nobody:115
facing|nothing:-60 facing|notneeded:60 facing|notok:90 facing|partner:-50 facing|patient:-80 facing|point:30 facing|sad:-115 facing|safe:30 facing|seekhelp:75 facing|self:-35 facing|sleep:55
facing|smallhours:45 facing|someone:-55 facing|standing:-50 facing|suicide:45 facing|them:135 facing|they:-80 facing|thoughts:85 facing|usedto:65 facing|want:-160 facing|wish:-55 facing|workdread:-55
fear|feel:45 fear|forever:30 fear|gripe:30 fear|home:45 fear|hurry:75 fear|jest:-50 fear|kin:50 fear|live:-40 fear|login:-135 fear|machine:-145 fear|me:140 fear|memory:30 fear|not:70 fear|numb:50
fear|partner:45 fear|patient:50 fear|point:35 fear|seekhelp:30 fear|sleep:55 fear|they:60 fear|threat:65 fear|usedto:-40 fear|voices:30 fear|want:-50 fear|wish:30 feel|forever:-55 feel|future:45
feel|givenup:-75 feel|gone:-45 feel|gripe:-95 feel|guilt:65 feel|helpself:-80 feel|home:35 feel|hopeless:170 feel|hurry:75 feel|idiom:-30 feel|kin:25 feel|lately:130 feel|login:-60 feel|memory:-45
feel|money:35 feel|nobody:35 feel|not:110 feel|nothing:175 feel|notok:-35 feel|numb:205 feel|patient:120 feel|place:-65 feel|point:-75 feel|sad:-90 feel|self:60 feel|sleep:75 feel|smallhours:40
feel|someone:110 feel|standing:45 feel|suicide:65 feel|system:65 feel|taken:100 feel|thanks:-85 feel|them:100 feel|they:-45 feel|tired:90 feel|voices:-35 feel|workdread:25 feel|worth:-30
forever|future:-145 forever|givenup:55 forever|gone:110 forever|gripe:45 forever|hurry:-30 forever|lately:-30 forever|live:115 forever|login:-150 forever|low:40 forever|machine:-185 forever|me:45
forever|nocare:-120 forever|not:-50 forever|nothing:-25 forever|patient:100 forever|point:45 forever|sad:190 forever|self:25 forever|sleep:110 forever|smallhours:35 forever|still:30 forever|them:45
forever|thoughts:-75 forever|voices:-35 forever|want:60 forever|wish:60 future|givenup:40 future|gripe:35 future|guilt:-35 future|hopeless:65 future|jest:-75 future|kin:-70 future|lately:-65
future|life:-35 future|live:-60 future|login:-30 future|means:55 future|memory:-35 future|message:-190 future|nobody:75 future|nocare:-60 future|not:225 future|notice:95 future|notok:40
future|notwake:35 future|panic:60 future|partner:-60 future|patient:-150 future|place:-30 future|point:40 future|sad:60 future|still:40 future|suicide:30 future|system:-105 future|thanks:-40
future|them:-45 future|they:-80 future|thoughts:30 future|tired:45 future|usedto:35 future|wish:-35 future|worryfor:-80 giveaway|kin:-45 giveaway|login:50 giveaway|lost:-25 giveaway|machine:-30
giveaway|me:115 giveaway|notice:-60 giveaway|patient:-75 giveaway|pet:75 giveaway|system:70 giveaway|them:-40 giveaway|want:95 giveaway|wish:25 givenup|gripe:-45 givenup|kin:-70 givenup|life:70
givenup|low:55 givenup|machine:45 givenup|not:150 givenup|nothing:105 givenup|notok:-40 givenup|point:115 givenup|sleep:55 givenup|someone:-50 givenup|still:30 givenup|system:-65 givenup|they:30
givenup|tired:50 givenup|trapped:45 givenup|wish:55 gone|gripe:40 gone|home:65 gone|hurry:-75 gone|inquiry:25 gone|lately:-115 gone|life:55 gone|live:-65 gone|machine:-30 gone|nocare:30 gone|not:70
gone|notneeded:215 gone|numb:90 gone|partner:-70 gone|patient:50 gone|self:80 gone|sleep:25 gone|smallhours:-45 gone|standing:-65 gone|still:65 gone|system:65 gone|thanks:75 gone|them:115
gone|thoughts:60 gone|unwell:25 gone|want:230 gone|wish:60 gone|workdread:35 gone|worryfor:-60 gripe|home:-95 gripe|hope:-70 gripe|hopeless:-40 gripe|hurry:-40 gripe|jest:55 gripe|kin:25
gripe|live:-25 gripe|low:-50 gripe|machine:35 gripe|me:60 gripe|meant:95 gripe|message:-25 gripe|nobody:-40 gripe|nocare:-110 gripe|not:115 gripe|nothing:45 gripe|notneeded:70 gripe|notok:65
gripe|numb:-30 gripe|partner:50 gripe|patient:30 gripe|place:-35 gripe|point:105 gripe|safe:-35 gripe|seekhelp:65 gripe|self:95 gripe|selfharm:-25 gripe|sleep:40 gripe|smallhours:30 gripe|someone:35
gripe|still:-45 gripe|suicide:-45 gripe|system:65 gripe|them:-135 gripe|they:40 gripe|thoughts:-60 gripe|trapped:-40 gripe|usedto:85 gripe|violence:-95 gripe|voices:-50 guilt|hope:-30 guilt|kin:45
guilt|live:60 guilt|login:-170 guilt|nobody:-55 guilt|not:115 guilt|nothing:95 guilt|partner:25 guilt|patient:80 guilt|sexual:-75 guilt|standing:100 guilt|system:50 guilt|them:60 guilt|they:155
guilt|thoughts:85 guilt|trapped:-80 guilt|want:-30 guilt|wish:-40 guilt|witnessed:35 helpself|hurry:-25 helpself|kin:-30 helpself|live:55 helpself|login:145 helpself|machine:75 helpself|meant:150
helpself|minimise:30 helpself|nobody:-40 helpself|not:265 helpself|notneeded:100 helpself|sad:-65 helpself|smallhours:60 helpself|someone:-60 helpself|suicide:180 helpself|thanks:-60 helpself|they:-40
helpself|want:50 homeless|hurry:105 homeless|lately:40 homeless|login:135 homeless|me:225 homeless|not:125 homeless|nothing:45 homeless|patient:50 homeless|system:70 homeless|they:45 homeless|want:60
home|hurry:-65 home|inquiry:35 home|jest:35 home|kin:-150 home|lately:80 home|live:-60 home|me:45 home|meant:-50 home|nobody:70 home|not:115 home|notice:25 home|notok:75 home|numb:35 home|partner:-100
home|patient:90 home|place:75 home|point:-50 home|seekhelp:80 home|self:-30 home|smallhours:-35 home|standing:100 home|system:180 home|them:95 home|they:45 home|thoughts:35 home|trapped:45
home|violence:75 home|want:-40 home|workdread:30 hopeless|life:65 hopeless|login:-55 hopeless|machine:-70 hopeless|me:75 hopeless|nothing:-100 hopeless|point:-60 hopeless|system:45 hopeless|trapped:75
hopeless|voices:40 hopeless|want:80 hopeless|wish:80 hope|hopeless:80 hope|kin:-25 hope|lately:-30 hope|life:-35 hope|lost:-55 hope|patient:-90 hope|place:50 hope|sleep:65 hope|still:75 hope|want:-50
hurry|idiom:-65 hurry|kin:35 hurry|lately:-50 hurry|life:-75 hurry|live:-125 hurry|login:135 hurry|machine:30 hurry|me:85 hurry|means:-60 hurry|meant:80 hurry|memory:-95 hurry|message:-115
hurry|minimise:45 hurry|nobody:75 hurry|nocare:30 hurry|not:75 hurry|nothing:-145 hurry|notice:-60 hurry|notneeded:70 hurry|notok:-195 hurry|notwake:-35 hurry|numb:-85 hurry|panic:-135
hurry|partner:-25 hurry|patient:-45 hurry|pet:-45 hurry|place:-55 hurry|point:85 hurry|sad:-40 hurry|safe:-40 hurry|seekhelp:165 hurry|self:-60 hurry|sleep:-110 hurry|smallhours:-125
hurry|standing:-65 hurry|system:75 hurry|taken:35 hurry|thanks:-40 hurry|them:-35 hurry|they:35 hurry|thoughts:-55 hurry|tired:-30 hurry|violence:-140 hurry|voices:-95 hurry|wish:120
hurry|witnessed:75 hurry|workdread:100 hurry|worryfor:30 hurry|worth:-95 idiom|life:-95 idiom|live:35 idiom|login:185 idiom|machine:125 idiom|me:-25 idiom|meant:-30 idiom|message:145 idiom|nobody:40
idiom|not:-105 idiom|nothing:-65 idiom|panic:30 idiom|patient:-40 idiom|place:-35 idiom|self:130 idiom|sleep:-75 idiom|standing:-95 idiom|still:55 idiom|system:55 idiom|them:-110 idiom|thoughts:-50
idiom|wish:30 immigration|not:70 immigration|system:40 immigration|taken:30 immigration|them:70 immigration|they:25 immigration|trapped:90 immigration|want:-150 inquiry|kin:35 inquiry|lately:85
inquiry|machine:30 inquiry|me:55 inquiry|memory:-65 inquiry|message:75 inquiry|nocare:40 inquiry|not:95 inquiry|numb:-65 inquiry|patient:55 inquiry|place:-45 inquiry|sad:-25 inquiry|system:-30
inquiry|them:40 inquiry|threat:30 inquiry|wish:-45 jest|live:-105 jest|login:110 jest|me:-55 jest|message:45 jest|not:140 jest|partner:-40 jest|patient:-65 jest|self:-70 jest|standing:30 jest|still:65
jest|system:40 jest|thanks:30 jest|them:135 jest|they:-90 jest|thoughts:30 jest|violence:45 jest|want:80 jest|workdread:-70 jest|worryfor:-40 kin|lately:35 kin|live:-120 kin|low:-40 kin|machine:-50
kin|me:55 kin|means:-55 kin|memory:-70 kin|message:85 kin|method:-90 kin|nobody:40 kin|nocare:-45 kin|not:190 kin|nothing:130 kin|notice:80 kin|notneeded:-80 kin|numb:95 kin|panic:35 kin|partner:-30
kin|place:-50 kin|sad:145 kin|safe:45 kin|seekhelp:-125 kin|selfharm:-50 kin|sexual:-150 kin|sleep:-30 kin|standing:100 kin|still:95 kin|suicide:-30 kin|system:45 kin|taken:105 kin|them:70
kin|they:-280 kin|thoughts:55 kin|threat:100 kin|tired:55 kin|violence:105 kin|want:-60 kin|wish:-120 kin|worth:-40 lately|login:95 lately|lost:45 lately|low:45 lately|me:45 lately|means:-35
lately|meant:-70 lately|minimise:-60 lately|nobody:85 lately|not:60 lately|nothing:60 lately|notice:25 lately|notok:85 lately|partner:65 lately|patient:105 lately|sad:-40 lately|safe:25
lately|selfharm:55 lately|sleep:125 lately|standing:-50 lately|still:60 lately|system:95 lately|them:-95 lately|they:50 lately|thoughts:115 lately|unwell:-50 lately|usedto:-30 lately|want:40
lately|workdread:40 lately|worryfor:-25 lately|worth:-45 life|live:70 life|login:-80 life|machine:-105 life|me:75 life|nocare:55 life|not:60 life|nothing:35 life|patient:-90 life|point:130 life|sad:35
life|self:-25 life|sleep:-45 life|standing:55 life|still:75 life|suicide:-40 life|system:-120 life|thanks:-50 life|thoughts:50 life|tired:30 life|trapped:80 life|violence:-30 life|want:155
life|wish:30 life|worth:90 live|login:-30 live|machine:-100 live|me:35 live|meant:30 live|nobody:-110 live|nocare:-30 live|notok:-55 live|panic:35 live|point:75 live|sad:85 live|self:-30
live|smallhours:-30 live|someone:35 live|standing:-40 live|still:90 live|suicide:45 live|system:-95 live|thanks:95 live|them:-25 live|they:40 live|tired:70 live|violence:-70 live|want:-50
live|wish:160 login|lost:130 login|machine:185 login|means:-120 login|meant:230 login|memory:-250 login|message:-45 login|method:-45 login|minimise:50 login|nobody:30 login|nocare:65 login|not:95
login|nothing:45 login|notice:-90 login|notneeded:95 login|notok:220 login|notwake:-105 login|numb:-120 login|panic:-145 login|patient:-75 login|pet:-30 login|place:55 login|point:-25
login|seekhelp:-205 login|self:45 login|selfharm:-155 login|smallhours:60 login|someone:70 login|standing:-35 login|still:105 login|system:125 login|taken:-60 login|thanks:60 login|them:60
login|they:150 login|threat:-40 login|tired:-95 login|trapped:-195 login|unwell:-35 login|usedto:-25 login|violence:-55 login|voices:-30 login|want:120 login|wish:85 login|witnessed:-70
login|workdread:110 login|worryfor:110 lost|machine:-55 lost|me:25 lost|memory:-50 lost|not:95 lost|notice:25 lost|partner:-30 lost|patient:-45 lost|self:-35 lost|sexual:-55 lost|system:-145
lost|them:-85 lost|they:180 lost|thoughts:-80 lost|want:140 lost|wish:-30 lost|witnessed:-40 lost|worryfor:-30 low|machine:-110 low|me:60 low|means:30 low|message:-45 low|not:-105 low|notok:95
low|panic:25 low|patient:90 low|self:-25 low|selfharm:-55 low|sleep:65 low|someone:30 low|standing:-215 low|suicide:-30 low|system:-80 low|them:-65 low|unwell:80 machine|means:110 machine|meant:45
machine|memory:-125 machine|minimise:50 machine|nobody:215 machine|nocare:-30 machine|not:75 machine|nothing:-80 machine|notwake:-65 machine|numb:-60 machine|panic:-45 machine|partner:-120
machine|patient:-30 machine|pet:-40 machine|place:-140 machine|point:-70 machine|sad:-80 machine|safe:-65 machine|seekhelp:40 machine|self:45 machine|selfharm:50 machine|sexual:-55 machine|sleep:105
machine|smallhours:65 machine|standing:-65 machine|still:-75 machine|suicide:-115 machine|swear:120 machine|system:315 machine|taken:-45 machine|thanks:-55 machine|them:-35 machine|they:-95
machine|thoughts:-25 machine|threat:35 machine|tired:-60 machine|trapped:-80 machine|unwell:-160 machine|usedto:-105 machine|voices:-70 machine|want:85 machine|wish:165 machine|witnessed:-55
machine|worryfor:-120 machine|worth:-50 means|nocare:25 means|not:50 means|nothing:55 means|patient:-40 means|place:110 means|seekhelp:-40 means|self:40 means|still:50 means|suicide:-125
means|system:-45 means|taken:100 means|them:65 means|they:135 means|unwell:-55 means|want:-150 means|workdread:-30 means|worryfor:55 meant|minimise:-80 meant|patient:-140 meant|self:30 meant|sleep:55
meant|someone:-25 meant|standing:-35 meant|still:30 meant|suicide:-30 meant|them:50 meant|they:-35 meant|thoughts:25 meant|violence:80 memory|nobody:45 memory|not:80 memory|notice:-50 memory|notok:-90
memory|notwake:-35 memory|partner:-35 memory|patient:105 memory|self:50 memory|standing:115 memory|still:30 memory|system:55 memory|they:35 memory|want:25 memory|wish:-85 memory|workdread:50
message|nobody:25 message|nocare:55 message|not:-30 message|patient:85 message|safe:40 message|smallhours:-45 message|they:-40 message|thoughts:30 message|want:45 message|workdread:55
message|worryfor:-40 message|worth:-70 method|not:35 method|notok:30 method|place:120 method|self:25 method|sleep:35 method|system:-55 method|they:80 me|means:35 me|meant:150 me|memory:80
me|message:85 me|method:120 me|minimise:25 me|money:155 me|nobody:205 me|nocare:110 me|not:30 me|notice:60 me|notneeded:85 me|notok:95 me|notwake:35 me|partner:70 me|patient:45 me|pet:55 me|place:45
me|point:215 me|safe:100 me|seekhelp:-45 me|selfharm:135 me|sexual:55 me|sleep:-115 me|standing:110 me|suicide:75 me|swear:-35 me|system:-35 me|tabletpc:30 me|taken:35 me|thanks:85 me|they:100
me|thoughts:90 me|trapped:95 me|usedto:90 me|voices:40 me|wish:55 minimise|not:-40 minimise|voices:25 minimise|want:-30 money|nothing:55 nobody|notice:210 nobody|partner:45 nobody|patient:-45
nobody|place:70 nobody|point:35 nobody|sad:120 nobody|self:25 nobody|sleep:50 nobody|smallhours:-30 nobody|someone:-70 nobody|standing:25 nobody|suicide:40 nobody|system:95 nobody|taken:105
nobody|them:-55 nobody|they:190 nobody|trapped:-75 nobody|violence:-35 nobody|want:95 nobody|witnessed:60 nobody|workdread:35 nobody|worryfor:-85 nocare|not:-50 nocare|nothing:130 nocare|numb:30
nocare|patient:-40 nocare|sad:-140 nocare|self:-45 nocare|sleep:65 nocare|smallhours:-35 nocare|standing:-55 nocare|system:50 nocare|thanks:30 nocare|them:90 nocare|they:40 nocare|usedto:115
nocare|want:-60 nocare|workdread:-45 nocare|worryfor:115 nocare|worth:-55 nothing|notneeded:50 nothing|numb:35 nothing|partner:60 nothing|patient:50 nothing|place:30 nothing|point:85 nothing|sad:130
nothing|standing:35 nothing|still:-150 nothing|system:55 nothing|taken:-40 nothing|thanks:-100 nothing|them:-90 nothing|tired:55 nothing|voices:-55 nothing|want:110 nothing|wish:-30
nothing|workdread:75 nothing|worth:-45 notice|notok:-30 notice|partner:-30 notice|patient:125 notice|safe:55 notice|sleep:55 notice|standing:-50 notice|system:45 notice|taken:-75 notice|them:-55
notice|they:-105 notice|want:110 notice|workdread:35 notice|worryfor:-85 notneeded|numb:65 notneeded|partner:-25 notneeded|patient:-85 notneeded|point:125 notneeded|seekhelp:-120 notneeded|system:120
notneeded|they:75 notneeded|thoughts:-55 notneeded|wish:-35 notneeded|workdread:-65 notok|pet:35 notok|place:80 notok|smallhours:30 notok|standing:65 notok|still:-50 notok|system:-120 notok|them:-55
notok|they:-45 notok|violence:-55 notok|want:-75 notok|worryfor:-35 notwake|sleep:45 notwake|still:45 notwake|thoughts:25 notwake|want:75 notwake|wish:60 not|nothing:60 not|notice:100
not|notneeded:130 not|notok:85 not|notwake:-95 not|numb:185 not|partner:40 not|patient:-30 not|pet:-90 not|place:90 not|point:65 not|sad:60 not|seekhelp:175 not|self:90 not|selfharm:-120 not|sleep:130
not|smallhours:-110 not|someone:95 not|standing:40 not|suicide:-130 not|system:50 not|taken:80 not|thanks:175 not|them:25 not|they:55 not|thoughts:110 not|threat:-100 not|tired:145 not|usedto:105
not|violence:-40 not|want:160 not|wish:130 not|witnessed:60 not|worryfor:55 not|worth:160 numb|patient:50 numb|place:-25 numb|self:25 numb|sleep:100 numb|system:35 numb|them:45 numb|they:-90
numb|tired:60 numb|worryfor:-35 panic|place:25 panic|self:-35 panic|sleep:65 panic|standing:-95 panic|unwell:50 panic|violence:70 panic|want:-85 partner|patient:180 partner|place:-65 partner|sad:30
partner|seekhelp:-115 partner|self:90 partner|selfharm:-50 partner|sleep:-45 partner|standing:80 partner|system:50 partner|taken:-30 partner|them:110 partner|they:-65 partner|thoughts:45
partner|threat:40 partner|violence:140 partner|wish:-75 partner|witnessed:35 patient|pet:-35 patient|place:55 patient|point:65 patient|safe:30 patient|seekhelp:60 patient|self:105
patient|selfharm:-145 patient|sexual:30 patient|sleep:95 patient|smallhours:-175 patient|someone:25 patient|standing:135 patient|suicide:-160 patient|system:-150 patient|tabletpc:-75 patient|taken:-90
patient|thanks:135 patient|them:30 patient|they:-65 patient|thoughts:120 patient|threat:35 patient|tired:25 patient|unwell:-80 patient|usedto:45 patient|violence:70 patient|voices:30 patient|want:-45
patient|wish:-75 patient|workdread:125 patient|worryfor:-45 patient|worth:-75 pet|sleep:-30 pet|smallhours:30 pet|them:-90 pet|they:135 pet|want:45 pet|wish:-85 pet|witnessed:-50 pet|worryfor:45
place|sad:-50 place|safe:30 place|smallhours:115 place|standing:170 place|taken:100 place|thanks:55 place|them:120 place|they:100 place|thoughts:35 place|threat:40 place|violence:-30 place|wish:-40
point|self:60 point|sleep:30 point|smallhours:-105 point|still:55 point|system:35 point|want:95 point|workdread:35 point|worryfor:45 sad|self:45 sad|sleep:-35 sad|smallhours:-60 sad|standing:40
sad|system:-75 sad|them:50 sad|they:35 sad|thoughts:-160 sad|unwell:50 sad|want:40 sad|wish:40 sad|workdread:-50 safe|seekhelp:35 safe|self:40 safe|smallhours:80 safe|still:35 safe|system:-40
safe|they:35 safe|want:-30 safe|workdread:55 safe|worryfor:30 seekhelp|self:70 seekhelp|selfharm:-65 seekhelp|sleep:85 seekhelp|smallhours:90 seekhelp|someone:-190 seekhelp|system:-105
seekhelp|them:-95 seekhelp|they:-25 seekhelp|unwell:-45 seekhelp|want:25 seekhelp|wish:70 seekhelp|worryfor:35 selfharm|them:-100 selfharm|want:-95 self|selfharm:30 self|sleep:-100 self|smallhours:80
self|someone:-45 self|standing:100 self|still:75 self|suicide:25 self|them:215 self|thoughts:60 self|tired:-45 self|unwell:25 self|usedto:-45 self|violence:40 self|want:40 self|wish:-110
self|workdread:-110 sexual|smallhours:-55 sexual|system:-85 sexual|they:-105 sexual|want:-35 sleep|smallhours:-80 sleep|someone:-85 sleep|still:165 sleep|system:-50 sleep|taken:70 sleep|them:-110
sleep|they:80 sleep|thoughts:105 sleep|voices:50 sleep|wish:-55 sleep|worth:25 smallhours|someone:35 smallhours|suicide:40 smallhours|taken:-30 smallhours|thanks:40 smallhours|them:-55
smallhours|they:30 smallhours|thoughts:110 smallhours|violence:60 smallhours|wish:95 someone|suicide:25 someone|them:-35 someone|unwell:100 someone|want:-40 someone|workdread:115 someone|worryfor:45
someone|worth:-50 standing|still:45 standing|system:130 standing|them:105 standing|they:-30 standing|thoughts:150 standing|violence:-30 standing|want:125 standing|witnessed:35 standing|worryfor:35
still|swear:30 still|taken:-35 still|thanks:55 still|them:-50 still|they:30 still|unwell:-35 still|want:205 still|wish:70 still|witnessed:-45 still|workdread:-40 still|worryfor:25 still|worth:30
suicide|system:-200 suicide|taken:35 suicide|they:-95 suicide|thoughts:55 suicide|trapped:-50 suicide|want:85 suicide|worryfor:-60 swear|want:30 swear|wish:-35 system|them:-30 system|they:155
system|thoughts:180 system|threat:-60 system|trapped:125 system|unwell:-160 system|usedto:-30 system|violence:-115 system|wish:80 system|worryfor:45 tabletpc|taken:-70 taken|they:-35 taken|violence:50
taken|want:55 taken|wish:-110 taken|workdread:-105 taken|worryfor:30 thanks|them:-40 thanks|they:-80 thanks|usedto:-40 thanks|want:40 thanks|wish:45 thanks|worryfor:95 them|thoughts:75 them|threat:40
them|unwell:30 them|usedto:-40 them|violence:80 them|voices:35 them|want:130 them|wish:35 them|workdread:65 them|worryfor:-40 them|worth:100 they|threat:80 they|trapped:40 they|violence:65
they|want:295 they|wish:-160 they|witnessed:50 they|workdread:110 they|worryfor:35 they|worth:-100 thoughts|violence:-125 thoughts|want:35 thoughts|workdread:35 thoughts|worryfor:25
threat|trapped:-150 threat|want:40 threat|wish:-30 tired|want:-70 tired|wish:-35 trapped|want:50 unwell|want:-130 unwell|wish:-120 usedto|want:45 violence|want:-115 violence|wish:55
violence|workdread:45 violence|worryfor:100 want|workdread:35 want|worth:120 wish|workdread:-55 wish|worth:35 witnessed|worryfor:-55 workdread|worryfor:60
`;
