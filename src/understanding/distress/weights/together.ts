// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const together = `
affairs|afterwards:80 affairs|baby:-175 affairs|better:55 affairs|boss:-15 affairs|breaking:20 affairs|bully:-45 affairs|burial:75 affairs|cant:-65 affairs|colleague:-35
affairs|diagnosis:65 affairs|end:100 affairs|everyone:60 affairs|giveaway:-15 affairs|givenup:-60 affairs|gone:-110 affairs|guilt:35 affairs|home:30 affairs|hurry:50
affairs|idiom:60 affairs|kin:55 affairs|life:-95 affairs|live:110 affairs|login:85 affairs|lost:55 affairs|machine:90 affairs|me:-20 affairs|meant:40 affairs|message:80
affairs|money:35 affairs|nobody:-25 affairs|not:110 affairs|nothing:80 affairs|partner:-55 affairs|patient:-25 affairs|place:-30 affairs|safe:-105 affairs|self:70
affairs|smallhours:85 affairs|standing:-55 affairs|still:55 affairs|suicide:90 affairs|system:135 affairs|taken:75 affairs|they:-65 affairs|thoughts:-60 affairs|trapped:-115
affairs|want:180 affairs|wish:115 afterwards|alone:25 afterwards|breaking:20 afterwards|cant:-85 afterwards|colleague:-15 afterwards|control:-105 afterwards|end:80
afterwards|everyone:-85 afterwards|facing:-90 afterwards|future:-55 afterwards|gone:-130 afterwards|gripe:20 afterwards|guilt:40 afterwards|helpself:-40 afterwards|hurry:70
afterwards|kin:20 afterwards|lately:60 afterwards|live:-90 afterwards|login:120 afterwards|machine:25 afterwards|me:105 afterwards|memory:-100 afterwards|nobody:65
afterwards|nocare:60 afterwards|not:40 afterwards|nothing:25 afterwards|notice:-45 afterwards|notneeded:160 afterwards|numb:70 afterwards|seekhelp:-70 afterwards|self:-115
afterwards|someone:25 afterwards|standing:30 afterwards|still:-20 afterwards|thanks:40 afterwards|them:50 afterwards|they:-40 afterwards|threat:20 afterwards|violence:-25
afterwards|want:-80 afterwards|wish:-35 afterwards|workdread:-50 alone|body:40 alone|boss:-20 alone|bully:30 alone|cant:-150 alone|control:-65 alone|dark:-35 alone|die:-30
alone|end:-75 alone|everyone:35 alone|facing:-75 alone|feel:100 alone|future:-20 alone|helpself:-35 alone|home:85 alone|kin:110 alone|lately:80 alone|life:20 alone|live:-20
alone|login:-140 alone|machine:-150 alone|me:15 alone|memory:-15 alone|not:-95 alone|notok:-30 alone|numb:60 alone|partner:25 alone|patient:-115 alone|sad:130 alone|seekhelp:35
alone|self:-90 alone|sleep:-100 alone|smallhours:-20 alone|someone:-105 alone|system:15 alone|thanks:115 alone|them:-30 alone|thoughts:30 alone|want:-25 alone|wish:30
alone|worryfor:100 another|boss:-130 another|bye:15 another|cant:105 another|cope:25 another|everyone:-45 another|facing:130 another|forever:-50 another|gripe:25 another|guilt:20
another|hope:-20 another|hurry:35 another|kin:-35 another|lately:30 another|login:-50 another|machine:30 another|not:115 another|notneeded:-35 another|patient:-35
another|seekhelp:15 another|self:15 another|system:-35 another|they:-40 another|tired:-45 another|unwell:45 another|want:30 another|wish:-20 baby|body:-75 baby|boss:-65
baby|cant:15 baby|colleague:-50 baby|confess:65 baby|cry:-135 baby|diagnosis:-85 baby|end:170 baby|fear:20 baby|gone:-85 baby|hurry:-45 baby|lately:70 baby|login:-45 baby|lost:185
baby|me:65 baby|message:15 baby|nobody:85 baby|notice:-75 baby|numb:-70 baby|patient:70 baby|self:-35 baby|sleep:-20 baby|still:55 baby|system:-50 baby|them:55 baby|they:-125
baby|thoughts:45 baby|worryfor:95 better|colleague:-60 better|cope:35 better|die:110 better|end:-20 better|everyone:-15 better|gone:65 better|kin:85 better|life:-30
better|login:-145 better|me:-25 better|not:-20 better|patient:35 better|standing:35 better|system:-120 better|taken:-125 better|them:80 better|they:45 better|threat:40
better|want:35 better|worryfor:-140 better|worth:30 body|boss:70 body|breaking:-20 body|burial:20 body|cant:60 body|colleague:-35 body|die:30 body|eat:20 body|end:-75 body|fear:35
body|feel:-90 body|guilt:25 body|homeless:-65 body|hurry:15 body|idiom:-45 body|inquiry:60 body|login:-30 body|machine:-70 body|me:115 body|means:120 body|memory:-55
body|minimise:25 body|money:20 body|not:180 body|patient:155 body|place:-55 body|sad:-40 body|safe:-55 body|selfharm:35 body|sleep:50 body|smallhours:-75 body|standing:30
body|still:125 body|suicide:-45 body|system:70 body|thanks:-15 body|them:135 body|thoughts:-170 body|tired:-50 body|trapped:-40 body|unwell:-105 body|violence:105 body|want:45
body|wish:70 body|workdread:50 body|worryfor:45 boss|bully:160 boss|burial:30 boss|cant:55 boss|control:20 boss|cope:45 boss|cry:-15 boss|die:-90 boss|drink:60 boss|end:115
boss|everyone:25 boss|facing:-50 boss|fear:65 boss|feel:40 boss|giveaway:45 boss|gripe:30 boss|guilt:-80 boss|helpself:-35 boss|home:85 boss|hopeless:30 boss|hurry:20
boss|immigration:90 boss|inquiry:-45 boss|jest:-15 boss|kin:25 boss|lately:-25 boss|login:75 boss|machine:45 boss|means:45 boss|memory:-20 boss|message:-20 boss|not:40
boss|notneeded:-45 boss|numb:25 boss|partner:15 boss|place:-85 boss|safe:20 boss|seekhelp:140 boss|selfharm:60 boss|sexual:125 boss|standing:50 boss|still:-20 boss|tabletpc:40
boss|them:-50 boss|thoughts:-100 boss|threat:15 boss|trapped:115 boss|violence:-70 boss|want:-75 boss|wish:-80 boss|workdread:95 boss|worryfor:150 boss|worth:20 breaking|bully:-25
breaking|cant:85 breaking|colleague:65 breaking|cope:95 breaking|cry:-25 breaking|dark:20 breaking|die:-50 breaking|end:-70 breaking|everyone:25 breaking|facing:40
breaking|fear:-115 breaking|feel:115 breaking|forever:35 breaking|future:-45 breaking|gone:-120 breaking|gripe:-100 breaking|home:35 breaking|idiom:-40 breaking|jest:-65
breaking|lately:15 breaking|login:-125 breaking|machine:-50 breaking|me:200 breaking|means:-60 breaking|meant:65 breaking|not:25 breaking|nothing:-60 breaking|notok:65
breaking|numb:-30 breaking|panic:40 breaking|patient:65 breaking|place:-100 breaking|sad:-65 breaking|safe:35 breaking|seekhelp:-110 breaking|self:40 breaking|standing:-20
breaking|still:50 breaking|system:-50 breaking|thanks:-135 breaking|them:-75 breaking|they:-170 breaking|thoughts:15 breaking|trapped:90 breaking|unwell:-140 breaking|voices:-25
breaking|wish:30 breaking|workdread:-90 breaking|worryfor:-55 bully|bye:-45 bully|cant:-25 bully|colleague:65 bully|cope:-55 bully|cry:65 bully|end:20 bully|everyone:35
bully|fear:40 bully|gripe:-50 bully|home:-30 bully|hurry:-160 bully|jest:-65 bully|kin:-45 bully|lately:25 bully|machine:-15 bully|me:120 bully|means:-30 bully|nobody:20
bully|nocare:-30 bully|not:-80 bully|numb:40 bully|patient:100 bully|self:-50 bully|standing:-50 bully|still:20 bully|system:-160 bully|taken:-25 bully|them:135 bully|they:30
bully|violence:-20 bully|want:120 bully|workdread:35 bully|worryfor:25 bully|worth:20 burden|die:20 burden|eat:30 burden|everyone:30 burden|gripe:-20 burden|kin:20 burden|me:155
burden|not:15 burden|numb:-15 burden|patient:40 burden|point:-15 burden|system:-65 burden|them:45 burden|want:20 burden|worth:35 burial|cant:80 burial|confess:30 burial|die:-45
burial|end:-35 burial|everyone:45 burial|giveaway:-30 burial|home:25 burial|hurry:-20 burial|idiom:25 burial|kin:-95 burial|lately:105 burial|login:-210 burial|me:25
burial|memory:25 burial|nobody:55 burial|not:150 burial|nothing:50 burial|notice:25 burial|notok:35 burial|numb:20 burial|partner:-25 burial|patient:15 burial|sad:-55
burial|self:100 burial|sleep:45 burial|still:140 burial|system:125 burial|taken:50 burial|them:70 burial|they:160 burial|tired:-55 burial|wish:55 burial|workdread:45
burial|worryfor:25 bye|end:55 bye|everyone:15 bye|forever:105 bye|future:80 bye|gone:-20 bye|gripe:-30 bye|hurry:-60 bye|idiom:-75 bye|jest:110 bye|kin:40 bye|lately:-55
bye|login:30 bye|machine:-30 bye|me:215 bye|meant:150 bye|message:70 bye|nocare:-25 bye|not:100 bye|notice:50 bye|notneeded:65 bye|patient:85 bye|point:-90 bye|sleep:55
bye|still:-20 bye|system:-70 bye|taken:-20 bye|thanks:105 bye|they:45 bye|want:30 bye|workdread:35 calm|cant:50 calm|confess:-40 calm|die:55 calm|end:90 calm|fear:25 calm|feel:15
calm|forever:25 calm|future:40 calm|gone:70 calm|hurry:-90 calm|kin:-40 calm|lately:20 calm|login:50 calm|low:25 calm|machine:90 calm|me:90 calm|means:-40 calm|not:120
calm|patient:30 calm|self:40 calm|sleep:-50 calm|standing:-15 calm|still:60 calm|system:70 calm|them:50 calm|want:140 calm|workdread:-90 cant|confess:110 cant|control:-45
cant|cope:30 cant|cry:135 cant|drink:90 cant|end:65 cant|everyone:-60 cant|facing:105 cant|feel:70 cant|forever:70 cant|future:145 cant|givenup:-45 cant|gripe:50 cant|guilt:115
cant|helpself:-15 cant|home:80 cant|hopeless:-100 cant|hurry:115 cant|inquiry:45 cant|kin:80 cant|lately:225 cant|life:75 cant|live:40 cant|login:-30 cant|lost:20 cant|low:110
cant|machine:-90 cant|me:-20 cant|means:-75 cant|meant:50 cant|memory:155 cant|message:-55 cant|money:-15 cant|nobody:-85 cant|nocare:-50 cant|not:-60 cant|notneeded:20
cant|notok:145 cant|numb:-20 cant|panic:-70 cant|partner:-105 cant|patient:20 cant|pet:-120 cant|place:110 cant|point:60 cant|sad:130 cant|safe:35 cant|seekhelp:140 cant|self:-20
cant|selfharm:-100 cant|sleep:90 cant|smallhours:-105 cant|someone:-70 cant|standing:40 cant|still:70 cant|suicide:-80 cant|swear:30 cant|system:125 cant|taken:85 cant|thanks:-75
cant|them:60 cant|they:-20 cant|thoughts:150 cant|threat:55 cant|tired:35 cant|trapped:-35 cant|unwell:-25 cant|usedto:85 cant|violence:-20 cant|voices:65 cant|want:145
cant|wish:30 cant|witnessed:25 cant|workdread:140 cant|worryfor:-20 colleague|cope:-30 colleague|cry:20 colleague|die:-80 colleague|drink:60 colleague|eat:80 colleague|end:-15
colleague|everyone:-80 colleague|facing:-35 colleague|feel:-35 colleague|forever:-55 colleague|future:35 colleague|giveaway:-35 colleague|gone:110 colleague|gripe:40
colleague|home:65 colleague|hopeless:20 colleague|hurry:-80 colleague|idiom:-25 colleague|immigration:30 colleague|inquiry:20 colleague|kin:20 colleague|lately:-15
colleague|login:-70 colleague|machine:-20 colleague|me:-20 colleague|means:85 colleague|memory:25 colleague|message:-20 colleague|nobody:30 colleague|nocare:50
colleague|nothing:-30 colleague|notice:25 colleague|notneeded:-20 colleague|numb:-30 colleague|partner:75 colleague|patient:-50 colleague|pet:-30 colleague|place:45
colleague|point:30 colleague|safe:35 colleague|seekhelp:55 colleague|self:60 colleague|selfharm:100 colleague|sexual:45 colleague|sleep:35 colleague|smallhours:-30
colleague|still:25 colleague|suicide:130 colleague|system:45 colleague|taken:-60 colleague|thanks:35 colleague|them:30 colleague|they:-50 colleague|thoughts:-40 colleague|threat:90
colleague|trapped:65 colleague|unwell:15 colleague|violence:-35 colleague|want:70 colleague|wish:-35 colleague|witnessed:25 colleague|workdread:-20 colleague|worryfor:200
colleague|worth:20 confess|control:-20 confess|cry:45 confess|diagnosis:35 confess|drink:-50 confess|end:30 confess|everyone:25 confess|facing:25 confess|feel:35 confess|gripe:-50
confess|guilt:-25 confess|jest:-55 confess|live:-50 confess|login:20 confess|me:80 confess|means:-20 confess|meant:-20 confess|message:-70 confess|nobody:-95 confess|not:135
confess|nothing:-110 confess|notneeded:15 confess|notok:-60 confess|partner:35 confess|sad:15 confess|seekhelp:20 confess|standing:-25 confess|still:-25 confess|suicide:15
confess|system:30 confess|taken:15 confess|threat:115 confess|usedto:15 confess|violence:40 confess|want:70 confess|wish:80 confess|workdread:-40 confess|worryfor:50
confess|worth:-35 control|cry:-90 control|die:-100 control|drink:-55 control|end:65 control|fear:45 control|future:-60 control|givenup:-95 control|gone:-25 control|gripe:-95
control|home:-20 control|hurry:-145 control|immigration:50 control|inquiry:25 control|jest:-70 control|kin:-170 control|login:160 control|lost:-20 control|machine:30 control|me:60
control|means:50 control|message:15 control|money:15 control|not:25 control|nothing:-100 control|notneeded:-35 control|notok:-45 control|patient:-65 control|sad:-30
control|safe:-50 control|seekhelp:-40 control|self:-70 control|selfharm:20 control|sleep:70 control|standing:65 control|still:30 control|them:60 control|they:245
control|violence:85 control|want:75 control|wish:50 control|worryfor:20 cope|drink:35 cope|end:50 cope|facing:-55 cope|forever:-30 cope|future:45 cope|gripe:-100 cope|guilt:50
cope|helpself:55 cope|hurry:65 cope|kin:55 cope|lately:-15 cope|machine:-175 cope|me:60 cope|meant:65 cope|not:95 cope|notok:-40 cope|numb:50 cope|patient:20 cope|point:25
cope|sad:30 cope|seekhelp:65 cope|self:-15 cope|someone:45 cope|standing:-65 cope|still:55 cope|suicide:30 cope|system:-160 cope|taken:30 cope|thanks:-20 cope|them:140 cope|they:50
cope|thoughts:55 cope|unwell:60 cope|want:30 cope|wish:-40 cope|workdread:80 cope|worryfor:40 cry|eat:-35 cry|end:105 cry|facing:75 cry|fear:-60 cry|forever:35 cry|future:-75
cry|gripe:-45 cry|home:45 cry|kin:-30 cry|lately:55 cry|login:75 cry|low:-45 cry|machine:195 cry|me:40 cry|message:35 cry|nocare:-115 cry|not:70 cry|nothing:50 cry|notice:25
cry|notok:-20 cry|notwake:20 cry|numb:-75 cry|patient:175 cry|place:-15 cry|point:50 cry|self:50 cry|sleep:25 cry|standing:50 cry|still:90 cry|swear:80 cry|system:135 cry|thanks:55
cry|them:35 cry|thoughts:15 cry|tired:25 cry|usedto:-85 cry|want:-250 cry|workdread:105 cry|worth:70 dark|everyone:50 dark|feel:155 dark|home:90 dark|lately:50 dark|life:40
dark|login:65 dark|machine:-85 dark|me:120 dark|not:185 dark|notok:70 dark|patient:-70 dark|sad:35 dark|self:15 dark|sleep:20 dark|smallhours:65 dark|still:25 dark|system:60
dark|they:30 dark|thoughts:-70 dark|violence:50 dark|want:45 diagnosis|die:-50 diagnosis|end:50 diagnosis|gone:-55 diagnosis|kin:-35 diagnosis|life:-85 diagnosis|login:75
diagnosis|machine:-25 diagnosis|me:65 diagnosis|nobody:65 diagnosis|not:105 diagnosis|patient:70 diagnosis|self:60 diagnosis|system:-50 diagnosis|them:-55 diagnosis|want:-90
diagnosis|wish:30 die|end:35 die|everyone:-70 die|facing:-25 die|feel:110 die|forever:-100 die|future:-60 die|gone:-40 die|gripe:-95 die|guilt:120 die|home:-20 die|hope:65
die|idiom:-90 die|kin:75 die|lately:-30 die|life:55 die|live:65 die|login:-25 die|lost:-40 die|me:50 die|message:-45 die|nobody:-125 die|not:-60 die|nothing:50 die|notice:75
die|notneeded:75 die|numb:-20 die|partner:100 die|patient:95 die|pet:20 die|place:-25 die|point:80 die|seekhelp:-140 die|self:65 die|sexual:-25 die|smallhours:65 die|standing:45
die|still:-80 die|suicide:20 die|system:55 die|thanks:-90 die|them:135 die|they:-105 die|thoughts:-30 die|tired:-65 die|trapped:-35 die|want:110 die|wish:170 die|witnessed:-80
die|workdread:90 die|worryfor:-135 drink|facing:50 drink|gripe:-95 drink|helpself:125 drink|hurry:-15 drink|idiom:-50 drink|login:75 drink|machine:-50 drink|me:165 drink|means:-15
drink|not:85 drink|patient:-20 drink|sleep:35 drink|standing:-105 drink|still:80 drink|system:-80 drink|them:35 drink|they:30 drink|usedto:15 drink|want:-60 drink|wish:35
drink|workdread:35 drink|worryfor:30 eat|end:20 eat|facing:-30 eat|gripe:-85 eat|kin:25 eat|lately:-15 eat|login:-160 eat|machine:-50 eat|me:100 eat|memory:25 eat|nocare:90
eat|not:50 eat|nothing:-20 eat|partner:15 eat|patient:-65 eat|pet:-40 eat|place:-20 eat|self:-85 eat|sleep:65 eat|still:15 eat|system:-50 eat|them:-15 eat|they:75 eat|tired:-15
eat|wish:-130 eat|workdread:35 eat|worryfor:35 end|facing:-85 end|feel:205 end|future:50 end|givenup:55 end|gone:45 end|gripe:-50 end|guilt:30 end|helpself:-35 end|hope:-115
end|hopeless:65 end|hurry:100 end|idiom:-90 end|immigration:-55 end|inquiry:35 end|lately:25 end|life:95 end|login:-150 end|lost:75 end|machine:-45 end|me:-15 end|means:-155
end|meant:-20 end|message:-50 end|method:30 end|money:55 end|nobody:30 end|not:115 end|nothing:50 end|notice:-95 end|notneeded:150 end|notok:-65 end|notwake:25 end|numb:65
end|panic:-90 end|partner:50 end|patient:25 end|pet:50 end|place:-45 end|sad:40 end|seekhelp:65 end|self:-40 end|sexual:-65 end|sleep:-95 end|smallhours:65 end|standing:-95
end|still:-40 end|system:-120 end|taken:-25 end|thanks:20 end|them:-165 end|they:30 end|thoughts:135 end|threat:110 end|tired:65 end|trapped:-30 end|unwell:-55 end|usedto:45
end|voices:-95 end|want:-110 end|workdread:65 end|worryfor:-30 everyone|facing:110 everyone|fear:-120 everyone|feel:80 everyone|forever:60 everyone|future:55 everyone|giveaway:20
everyone|gone:-75 everyone|guilt:35 everyone|home:25 everyone|hurry:-55 everyone|idiom:-95 everyone|kin:-90 everyone|lately:-65 everyone|life:20 everyone|login:-25
everyone|machine:25 everyone|meant:-65 everyone|memory:-45 everyone|message:135 everyone|nocare:95 everyone|not:-90 everyone|numb:-50 everyone|patient:-40 everyone|self:50
everyone|system:-35 everyone|thanks:110 everyone|them:85 everyone|tired:45 everyone|usedto:45 everyone|voices:25 everyone|want:75 everyone|worryfor:-15 everyone|worth:-65
facing|forever:75 facing|future:40 facing|gone:-145 facing|gripe:125 facing|guilt:45 facing|home:-115 facing|hopeless:65 facing|hurry:-75 facing|kin:-55 facing|lately:-40
facing|life:40 facing|live:-55 facing|login:-100 facing|lost:-50 facing|machine:-30 facing|means:65 facing|meant:80 facing|memory:30 facing|nobody:95 facing|nothing:-70
facing|notneeded:75 facing|notok:100 facing|numb:-15 facing|partner:-55 facing|patient:-80 facing|point:55 facing|sad:-80 facing|safe:45 facing|seekhelp:90 facing|self:-60
facing|sleep:65 facing|smallhours:60 facing|someone:-65 facing|standing:-90 facing|still:-65 facing|suicide:55 facing|system:55 facing|them:115 facing|they:-75 facing|thoughts:105
facing|usedto:75 facing|violence:20 facing|want:-130 facing|wish:-60 facing|workdread:-50 fear|feel:40 fear|forever:30 fear|gripe:30 fear|home:60 fear|hurry:50 fear|immigration:20
fear|jest:-55 fear|kin:60 fear|lately:20 fear|live:-45 fear|login:-120 fear|machine:-150 fear|me:145 fear|memory:25 fear|not:65 fear|notok:20 fear|notwake:20 fear|numb:50
fear|partner:65 fear|patient:35 fear|point:30 fear|safe:-30 fear|seekhelp:25 fear|sleep:65 fear|still:20 fear|system:-25 fear|taken:-20 fear|them:-20 fear|they:50 fear|thoughts:20
fear|threat:35 fear|usedto:-50 fear|violence:-25 fear|voices:35 fear|want:-45 fear|wish:45 feel|forever:-75 feel|givenup:-60 feel|gone:30 feel|gripe:-95 feel|guilt:55
feel|helpself:-100 feel|home:25 feel|hopeless:180 feel|hurry:90 feel|idiom:-35 feel|inquiry:25 feel|kin:35 feel|lately:120 feel|login:-70 feel|low:65 feel|memory:-60 feel|money:35
feel|nobody:20 feel|not:120 feel|nothing:195 feel|notok:-35 feel|numb:235 feel|panic:15 feel|patient:135 feel|place:-75 feel|point:-90 feel|sad:-70 feel|self:55 feel|sleep:70
feel|smallhours:25 feel|someone:105 feel|standing:50 feel|suicide:40 feel|taken:90 feel|thanks:-85 feel|them:35 feel|they:-50 feel|thoughts:20 feel|tired:110 feel|trapped:15
feel|unwell:15 feel|voices:-25 feel|wish:-40 feel|workdread:25 feel|worth:-45 forever|future:-105 forever|givenup:55 forever|gone:100 forever|gripe:85 forever|home:25
forever|hopeless:15 forever|hurry:-25 forever|lately:-35 forever|live:130 forever|login:-70 forever|low:40 forever|machine:-190 forever|me:70 forever|nobody:20 forever|nocare:-120
forever|not:-55 forever|nothing:-30 forever|notneeded:-20 forever|patient:90 forever|point:45 forever|sad:180 forever|self:35 forever|sleep:110 forever|smallhours:30
forever|still:20 forever|suicide:-30 forever|them:60 forever|thoughts:-80 forever|tired:15 forever|unwell:15 forever|voices:-40 forever|want:50 forever|wish:50 forever|workdread:25
forever|worryfor:30 future|givenup:30 future|gone:-25 future|gripe:45 future|guilt:-35 future|hopeless:70 future|hurry:-30 future|inquiry:-20 future|jest:-80 future|kin:-75
future|lately:-70 future|life:-40 future|live:-60 future|login:-45 future|machine:20 future|means:50 future|memory:-40 future|message:-150 future|nobody:65 future|nocare:-65
future|not:215 future|notice:85 future|notok:30 future|notwake:40 future|panic:60 future|partner:-60 future|patient:-175 future|place:-50 future|point:40 future|self:20
future|standing:35 future|still:40 future|suicide:25 future|system:-70 future|taken:-20 future|thanks:-45 future|they:-40 future|thoughts:20 future|tired:-15 future|usedto:35
future|wish:-90 future|worryfor:-90 giveaway|kin:-45 giveaway|login:50 giveaway|lost:-30 giveaway|machine:-45 giveaway|me:110 giveaway|not:20 giveaway|notice:-75
giveaway|patient:-90 giveaway|pet:85 giveaway|system:80 giveaway|them:-45 giveaway|they:-20 giveaway|want:100 giveaway|wish:25 givenup|gripe:-25 givenup|kin:-70 givenup|life:70
givenup|login:-25 givenup|machine:35 givenup|me:35 givenup|nocare:50 givenup|not:180 givenup|nothing:120 givenup|notok:-45 givenup|point:125 givenup|self:35 givenup|someone:-55
givenup|still:40 givenup|system:-55 givenup|they:30 givenup|tired:90 givenup|trapped:50 givenup|want:65 givenup|wish:85 gone|gripe:40 gone|home:60 gone|hurry:-80 gone|inquiry:25
gone|lately:-135 gone|life:50 gone|live:-80 gone|login:-25 gone|lost:25 gone|machine:-30 gone|nobody:15 gone|nocare:35 gone|not:50 gone|notneeded:235 gone|numb:80 gone|partner:-75
gone|patient:50 gone|self:80 gone|sleep:15 gone|smallhours:-45 gone|standing:-75 gone|still:65 gone|system:75 gone|thanks:70 gone|them:115 gone|they:-15 gone|thoughts:65
gone|tired:30 gone|unwell:25 gone|want:295 gone|wish:60 gone|workdread:35 gone|worryfor:-65 gripe|home:-90 gripe|hope:-55 gripe|hopeless:-35 gripe|hurry:-50 gripe|idiom:25
gripe|kin:40 gripe|life:35 gripe|live:-25 gripe|lost:-20 gripe|low:-50 gripe|machine:65 gripe|me:30 gripe|meant:100 gripe|message:-35 gripe|nobody:-50 gripe|nocare:-120
gripe|not:115 gripe|nothing:75 gripe|notok:65 gripe|numb:-25 gripe|partner:70 gripe|patient:-30 gripe|place:-40 gripe|point:65 gripe|sad:-20 gripe|safe:-45 gripe|seekhelp:70
gripe|self:50 gripe|selfharm:-25 gripe|sleep:45 gripe|smallhours:35 gripe|standing:-30 gripe|still:-35 gripe|suicide:-45 gripe|system:60 gripe|taken:-35 gripe|them:-140
gripe|they:15 gripe|thoughts:-30 gripe|tired:-20 gripe|trapped:-30 gripe|usedto:90 gripe|violence:-90 gripe|voices:-45 gripe|want:25 gripe|workdread:30 guilt|hope:-35 guilt|kin:45
guilt|lately:20 guilt|life:-25 guilt|live:60 guilt|login:-155 guilt|lost:-20 guilt|machine:-25 guilt|me:25 guilt|nobody:-75 guilt|not:120 guilt|nothing:110 guilt|notice:25
guilt|partner:25 guilt|patient:70 guilt|sad:-25 guilt|selfharm:25 guilt|sexual:-80 guilt|sleep:15 guilt|standing:110 guilt|system:55 guilt|them:65 guilt|they:135 guilt|thoughts:80
guilt|trapped:-90 guilt|want:30 guilt|wish:-55 guilt|witnessed:25 guilt|worth:-20 helpself|hurry:-30 helpself|kin:-35 helpself|live:60 helpself|login:155 helpself|machine:60
helpself|meant:130 helpself|minimise:20 helpself|nobody:-40 helpself|not:255 helpself|notneeded:120 helpself|notok:30 helpself|sad:-45 helpself|smallhours:75 helpself|someone:-75
helpself|standing:-35 helpself|suicide:185 helpself|system:-40 helpself|thanks:-35 helpself|they:-45 helpself|thoughts:25 helpself|want:35 homeless|hurry:110 homeless|kin:15
homeless|lately:45 homeless|login:140 homeless|me:235 homeless|not:125 homeless|nothing:50 homeless|patient:55 homeless|system:75 homeless|they:50 homeless|want:65 home|homeless:15
home|hopeless:25 home|hurry:-50 home|immigration:25 home|inquiry:30 home|jest:35 home|kin:-145 home|lately:75 home|live:-65 home|login:25 home|me:55 home|meant:-55 home|memory:20
home|nobody:75 home|not:90 home|nothing:20 home|notice:20 home|notok:75 home|numb:20 home|partner:-110 home|patient:75 home|place:55 home|point:-65 home|safe:-25 home|seekhelp:95
home|self:-55 home|smallhours:-40 home|standing:95 home|system:160 home|them:80 home|they:15 home|thoughts:25 home|trapped:45 home|usedto:-20 home|violence:70 home|want:-65
home|wish:-20 hopeless|kin:20 hopeless|life:80 hopeless|login:-45 hopeless|machine:-65 hopeless|me:85 hopeless|nothing:-95 hopeless|point:-55 hopeless|self:25 hopeless|system:50
hopeless|them:-25 hopeless|trapped:60 hopeless|voices:40 hopeless|want:70 hopeless|wish:80 hope|hopeless:80 hope|kin:-25 hope|lately:-20 hope|life:-35 hope|lost:-45 hope|machine:20
hope|me:40 hope|nocare:15 hope|notwake:25 hope|patient:-95 hope|place:50 hope|self:-25 hope|sleep:65 hope|still:65 hope|them:15 hope|thoughts:20 hope|want:-50 hope|workdread:20
hurry|idiom:-65 hurry|jest:-20 hurry|kin:65 hurry|lately:-50 hurry|life:-50 hurry|live:-145 hurry|login:140 hurry|machine:30 hurry|me:75 hurry|means:-80 hurry|meant:60
hurry|memory:-85 hurry|message:-135 hurry|nobody:85 hurry|nocare:25 hurry|not:20 hurry|nothing:-145 hurry|notice:-60 hurry|notneeded:80 hurry|notok:-200 hurry|notwake:-40
hurry|numb:-80 hurry|panic:-130 hurry|partner:-25 hurry|patient:-35 hurry|pet:-45 hurry|place:-60 hurry|point:125 hurry|sad:-35 hurry|safe:-45 hurry|seekhelp:165 hurry|self:-60
hurry|sleep:-120 hurry|smallhours:-135 hurry|standing:-75 hurry|system:70 hurry|taken:45 hurry|thanks:-45 hurry|them:-30 hurry|they:25 hurry|thoughts:-85 hurry|threat:15
hurry|tired:-25 hurry|unwell:20 hurry|violence:-135 hurry|voices:-105 hurry|wish:140 hurry|witnessed:80 hurry|workdread:100 hurry|worryfor:40 hurry|worth:-70 idiom|life:-70
idiom|live:50 idiom|login:160 idiom|machine:145 idiom|me:-55 idiom|meant:-20 idiom|message:145 idiom|nobody:40 idiom|not:-90 idiom|nothing:-60 idiom|panic:30 idiom|patient:-50
idiom|place:-25 idiom|sleep:-55 idiom|standing:-100 idiom|still:55 idiom|system:80 idiom|them:-115 idiom|they:15 idiom|thoughts:-50 idiom|want:20 idiom|wish:30 idiom|worryfor:20
immigration|kin:-30 immigration|me:-25 immigration|not:50 immigration|notneeded:20 immigration|partner:50 immigration|sleep:20 immigration|taken:30 immigration|them:90
immigration|they:30 immigration|trapped:95 immigration|want:-155 inquiry|kin:30 inquiry|lately:80 inquiry|login:20 inquiry|lost:20 inquiry|machine:35 inquiry|me:65
inquiry|memory:-75 inquiry|message:75 inquiry|nocare:45 inquiry|not:110 inquiry|numb:-55 inquiry|patient:65 inquiry|place:-50 inquiry|sad:-35 inquiry|self:-15 inquiry|sleep:15
inquiry|suicide:-25 inquiry|system:-30 inquiry|them:40 inquiry|they:-40 inquiry|threat:25 inquiry|violence:20 inquiry|want:-25 inquiry|wish:-50 jest|live:-115 jest|login:125
jest|me:-60 jest|message:40 jest|not:160 jest|partner:-45 jest|patient:-35 jest|self:-70 jest|standing:25 jest|still:60 jest|system:55 jest|thanks:35 jest|them:140 jest|they:-100
jest|violence:55 jest|want:90 jest|workdread:-50 jest|worryfor:-45 kin|lately:50 kin|live:-135 kin|low:-35 kin|machine:-20 kin|me:60 kin|means:-70 kin|memory:-80 kin|message:50
kin|nobody:50 kin|nocare:-55 kin|not:170 kin|nothing:160 kin|notice:100 kin|notneeded:-60 kin|numb:100 kin|panic:25 kin|partner:-35 kin|patient:30 kin|pet:15 kin|place:-65
kin|sad:140 kin|safe:50 kin|seekhelp:-145 kin|self:20 kin|selfharm:-60 kin|sexual:-145 kin|smallhours:20 kin|standing:100 kin|still:115 kin|taken:105 kin|thanks:25 kin|them:90
kin|they:-275 kin|thoughts:65 kin|threat:110 kin|tired:55 kin|usedto:-15 kin|violence:105 kin|want:-60 kin|wish:-125 kin|workdread:15 kin|worryfor:35 kin|worth:-70 lately|life:35
lately|login:105 lately|lost:40 lately|low:50 lately|me:50 lately|means:-60 lately|meant:-85 lately|minimise:-65 lately|nobody:55 lately|not:30 lately|nothing:50 lately|notok:75
lately|partner:90 lately|patient:105 lately|sad:-45 lately|safe:25 lately|seekhelp:15 lately|selfharm:60 lately|sleep:125 lately|standing:-50 lately|still:70 lately|system:75
lately|them:-120 lately|they:50 lately|thoughts:115 lately|unwell:-60 lately|usedto:-20 lately|want:45 lately|workdread:35 lately|worryfor:-40 lately|worth:-50 life|live:85
life|login:-25 life|lost:-20 life|machine:-110 life|me:85 life|means:-30 life|meant:-15 life|nocare:60 life|not:50 life|nothing:35 life|notok:20 life|patient:-90 life|point:170
life|sad:40 life|self:25 life|sleep:-30 life|someone:20 life|standing:60 life|still:80 life|suicide:-45 life|system:-125 life|taken:-20 life|thanks:-55 life|thoughts:50
life|trapped:85 life|violence:-30 life|want:170 life|wish:35 life|worth:95 live|machine:-110 live|me:35 live|meant:45 live|nobody:-120 live|nocare:-30 live|not:30 live|nothing:25
live|notok:-70 live|panic:40 live|patient:20 live|point:70 live|sad:80 live|self:-35 live|smallhours:-30 live|someone:45 live|standing:-50 live|still:85 live|suicide:45
live|system:-110 live|thanks:110 live|them:-30 live|they:30 live|tired:80 live|want:-45 live|wish:160 login|lost:100 login|low:-35 login|machine:170 login|means:-135
login|meant:250 login|memory:-280 login|message:-50 login|method:-60 login|minimise:60 login|nobody:30 login|nocare:90 login|not:95 login|nothing:30 login|notice:-95
login|notneeded:110 login|notok:225 login|notwake:-110 login|numb:-100 login|panic:-140 login|patient:-55 login|pet:-85 login|place:70 login|safe:30 login|seekhelp:-240
login|selfharm:-160 login|smallhours:35 login|someone:80 login|standing:-70 login|still:75 login|suicide:-20 login|system:125 login|taken:-65 login|thanks:65 login|them:40
login|they:130 login|thoughts:35 login|tired:-110 login|trapped:-205 login|unwell:-55 login|usedto:-50 login|violence:-60 login|voices:-30 login|want:100 login|wish:90
login|witnessed:-65 login|workdread:80 login|worryfor:105 login|worth:40 lost|machine:-25 lost|me:45 lost|memory:-55 lost|nobody:-25 lost|not:95 lost|notice:30 lost|notok:-20
lost|partner:-20 lost|patient:-25 lost|self:-30 lost|sexual:-50 lost|sleep:20 lost|system:-150 lost|them:-95 lost|they:180 lost|thoughts:-65 lost|want:80 lost|wish:-35
lost|witnessed:-45 lost|worryfor:-20 low|machine:-160 low|me:50 low|means:20 low|message:-55 low|not:-80 low|nothing:-20 low|notok:90 low|panic:25 low|patient:100 low|sad:20
low|self:-30 low|selfharm:-65 low|sleep:15 low|someone:35 low|standing:-230 low|suicide:-30 low|system:-75 low|them:-80 low|unwell:125 low|want:-35 low|workdread:-25
machine|means:105 machine|memory:-140 machine|message:25 machine|method:15 machine|minimise:50 machine|nobody:235 machine|nocare:-30 machine|not:90 machine|nothing:-80
machine|notice:30 machine|notwake:-60 machine|numb:-45 machine|panic:-45 machine|partner:-115 machine|patient:-95 machine|pet:-50 machine|place:-150 machine|point:-65
machine|sad:-85 machine|safe:-45 machine|seekhelp:60 machine|selfharm:60 machine|sexual:-45 machine|sleep:90 machine|smallhours:60 machine|someone:25 machine|standing:-20
machine|still:-45 machine|suicide:-120 machine|swear:80 machine|system:305 machine|taken:-50 machine|thanks:-60 machine|them:-60 machine|they:-75 machine|thoughts:-30
machine|tired:-60 machine|trapped:-85 machine|unwell:-175 machine|usedto:-130 machine|violence:15 machine|voices:-25 machine|want:60 machine|wish:165 machine|witnessed:-50
machine|workdread:-75 machine|worryfor:-130 machine|worth:-70 means|meant:-25 means|method:-25 means|nocare:25 means|not:25 means|nothing:100 means|place:110 means|seekhelp:-40
means|self:30 means|sleep:20 means|standing:-20 means|still:30 means|suicide:-125 means|system:-30 means|tabletpc:40 means|taken:75 means|them:105 means|they:135 means|thoughts:-20
means|unwell:-75 means|want:-150 means|workdread:-40 means|worryfor:50 meant|minimise:-80 meant|notok:15 meant|patient:-160 meant|point:30 meant|sad:-25 meant|self:30
meant|sleep:65 meant|someone:-25 meant|standing:-30 meant|still:30 meant|suicide:-35 meant|thanks:15 meant|them:40 meant|they:-35 meant|thoughts:30 meant|violence:85
meant|worryfor:25 memory|nobody:40 memory|not:110 memory|notice:-20 memory|notok:-110 memory|notwake:-45 memory|numb:30 memory|partner:-45 memory|patient:105 memory|place:-35
memory|self:85 memory|sleep:-25 memory|standing:90 memory|system:65 memory|taken:35 memory|they:80 memory|witnessed:25 memory|workdread:50 memory|worryfor:-20 message|nobody:20
message|nocare:65 message|not:-50 message|patient:80 message|sad:20 message|safe:35 message|sleep:20 message|smallhours:-45 message|still:-30 message|system:-40 message|thanks:-35
message|them:-20 message|thoughts:25 message|want:50 message|wish:25 message|workdread:65 message|worryfor:-40 message|worth:-80 method|not:40 method|place:130 method|sleep:40
method|standing:15 method|still:30 method|system:-55 method|them:20 method|they:65 method|want:-20 method|workdread:20 me|means:30 me|meant:145 me|memory:35 me|message:90
me|method:110 me|minimise:25 me|money:160 me|nobody:225 me|nocare:130 me|not:45 me|nothing:35 me|notice:65 me|notneeded:80 me|notok:65 me|notwake:35 me|numb:45 me|partner:75
me|patient:45 me|pet:45 me|place:65 me|point:220 me|safe:120 me|seekhelp:-35 me|selfharm:150 me|sexual:35 me|sleep:-110 me|someone:-15 me|standing:125 me|suicide:50 me|swear:-45
me|system:-45 me|taken:20 me|thanks:85 me|they:100 me|thoughts:130 me|tired:-25 me|trapped:100 me|unwell:25 me|usedto:105 me|voices:40 me|wish:60 me|worth:15 minimise|not:-45
minimise|notok:20 minimise|safe:25 minimise|violence:25 minimise|voices:35 minimise|want:-30 minimise|wish:20 money|not:-30 money|nothing:45 money|smallhours:20 money|them:20
money|threat:20 money|trapped:15 nobody|nocare:25 nobody|not:20 nobody|notice:210 nobody|notok:-30 nobody|numb:45 nobody|partner:45 nobody|patient:-50 nobody|place:70
nobody|point:35 nobody|sad:105 nobody|seekhelp:15 nobody|selfharm:20 nobody|sexual:20 nobody|sleep:55 nobody|smallhours:-40 nobody|someone:-90 nobody|standing:35 nobody|suicide:35
nobody|system:105 nobody|taken:105 nobody|them:-50 nobody|they:180 nobody|thoughts:25 nobody|trapped:-80 nobody|violence:-40 nobody|want:95 nobody|witnessed:55 nobody|workdread:35
nobody|worryfor:-85 nocare|not:-55 nocare|nothing:120 nocare|notok:20 nocare|numb:60 nocare|patient:-40 nocare|sad:-160 nocare|self:-60 nocare|sleep:95 nocare|smallhours:-50
nocare|standing:-45 nocare|still:15 nocare|system:65 nocare|thanks:30 nocare|them:75 nocare|they:40 nocare|usedto:120 nocare|want:-75 nocare|wish:15 nocare|workdread:-55
nocare|worryfor:125 nocare|worth:-60 nothing|notneeded:50 nothing|notok:20 nothing|numb:70 nothing|partner:80 nothing|patient:90 nothing|place:25 nothing|point:20 nothing|sad:125
nothing|sleep:-20 nothing|standing:40 nothing|still:-160 nothing|system:65 nothing|thanks:-95 nothing|them:-95 nothing|thoughts:-25 nothing|tired:55 nothing|voices:-60
nothing|want:120 nothing|wish:-55 nothing|workdread:75 nothing|worryfor:25 nothing|worth:-50 notice|notok:-25 notice|partner:-20 notice|patient:150 notice|place:25 notice|safe:60
notice|seekhelp:-35 notice|sleep:20 notice|standing:-45 notice|system:50 notice|taken:-60 notice|them:-55 notice|they:-105 notice|want:120 notice|workdread:35 notice|worryfor:-90
notneeded|notok:-25 notneeded|numb:60 notneeded|patient:-90 notneeded|place:20 notneeded|point:85 notneeded|seekhelp:-130 notneeded|smallhours:-30 notneeded|standing:15
notneeded|system:140 notneeded|them:-25 notneeded|they:75 notneeded|thoughts:-60 notneeded|wish:-45 notneeded|workdread:-70 notok|patient:-25 notok|pet:40 notok|place:80
notok|seekhelp:-15 notok|self:-45 notok|sleep:30 notok|smallhours:35 notok|standing:60 notok|still:-50 notok|system:-125 notok|them:-55 notok|they:-50 notok|tired:35
notok|violence:-65 notok|want:-85 notok|worryfor:-50 notwake|sleep:65 notwake|still:45 notwake|system:25 notwake|them:25 notwake|thoughts:25 notwake|want:100 notwake|wish:60
not|nothing:105 not|notice:135 not|notneeded:130 not|notok:145 not|notwake:-100 not|numb:180 not|partner:40 not|patient:-40 not|pet:-95 not|place:90 not|point:110 not|sad:95
not|safe:-15 not|seekhelp:205 not|self:95 not|selfharm:-145 not|sexual:-15 not|sleep:120 not|smallhours:-125 not|someone:80 not|standing:50 not|still:30 not|suicide:-135
not|system:90 not|tabletpc:-50 not|taken:85 not|thanks:165 not|they:20 not|thoughts:135 not|threat:-95 not|tired:125 not|unwell:20 not|usedto:105 not|violence:-30 not|voices:15
not|want:150 not|wish:110 not|witnessed:55 not|workdread:60 not|worryfor:55 not|worth:150 numb|patient:65 numb|place:-40 numb|sad:30 numb|sleep:95 numb|still:-20 numb|system:50
numb|thanks:30 numb|them:45 numb|they:-90 numb|tired:85 numb|voices:15 numb|want:25 numb|wish:20 numb|workdread:20 numb|worryfor:-30 panic|patient:20 panic|self:-30 panic|sleep:80
panic|standing:-90 panic|still:20 panic|them:25 panic|unwell:75 panic|violence:80 panic|want:-95 panic|workdread:30 partner|patient:150 partner|place:-80 partner|sad:30
partner|seekhelp:-125 partner|self:90 partner|selfharm:-60 partner|sleep:-45 partner|smallhours:15 partner|standing:85 partner|system:55 partner|taken:-40 partner|thanks:15
partner|them:110 partner|they:-90 partner|thoughts:55 partner|threat:45 partner|violence:130 partner|want:20 partner|wish:-65 partner|witnessed:25 partner|workdread:20
patient|pet:-35 patient|place:55 patient|point:70 patient|safe:30 patient|seekhelp:65 patient|self:100 patient|selfharm:-150 patient|sexual:50 patient|sleep:90
patient|smallhours:-175 patient|someone:60 patient|standing:120 patient|still:-25 patient|suicide:-175 patient|system:-110 patient|tabletpc:-40 patient|taken:-100
patient|thanks:145 patient|them:75 patient|they:-25 patient|thoughts:115 patient|threat:40 patient|tired:40 patient|trapped:-30 patient|unwell:-70 patient|usedto:50
patient|violence:20 patient|voices:25 patient|want:-40 patient|wish:-95 patient|witnessed:25 patient|workdread:75 patient|worryfor:-30 patient|worth:-90 pet|smallhours:25
pet|standing:-20 pet|they:90 pet|want:45 pet|witnessed:-50 pet|worryfor:50 place|safe:35 place|smallhours:120 place|standing:195 place|system:15 place|taken:110 place|thanks:55
place|them:130 place|they:115 place|thoughts:30 place|threat:40 place|violence:-20 place|want:50 place|wish:-45 point|self:45 point|sleep:40 point|smallhours:-110 point|still:65
point|system:30 point|tired:25 point|want:100 point|workdread:25 point|worryfor:50 sad|self:30 sad|selfharm:-25 sad|sleep:-35 sad|smallhours:-70 sad|standing:45 sad|system:-55
sad|them:55 sad|they:30 sad|thoughts:-170 sad|tired:15 sad|unwell:45 sad|want:45 sad|wish:30 sad|workdread:-65 safe|seekhelp:45 safe|self:30 safe|smallhours:95 safe|someone:20
safe|still:30 safe|system:-30 safe|thanks:-25 safe|them:15 safe|they:35 safe|thoughts:20 safe|want:-35 safe|wish:20 safe|workdread:60 safe|worryfor:40 seekhelp|self:75
seekhelp|selfharm:-60 seekhelp|sleep:80 seekhelp|smallhours:80 seekhelp|someone:-210 seekhelp|still:25 seekhelp|suicide:20 seekhelp|system:-90 seekhelp|them:-90 seekhelp|they:-20
seekhelp|thoughts:15 seekhelp|threat:20 seekhelp|trapped:20 seekhelp|unwell:-60 seekhelp|usedto:15 seekhelp|want:25 seekhelp|wish:70 seekhelp|worryfor:40 selfharm|still:-15
selfharm|system:25 selfharm|them:-105 selfharm|they:-35 selfharm|thoughts:-15 selfharm|want:-100 self|selfharm:40 self|sleep:-105 self|smallhours:80 self|someone:-55
self|standing:90 self|still:70 self|suicide:25 self|system:65 self|taken:-55 self|them:205 self|they:-15 self|thoughts:70 self|tired:-50 self|unwell:30 self|usedto:-35
self|violence:40 self|voices:20 self|want:45 self|wish:-95 self|workdread:-120 self|worth:-35 sexual|smallhours:-60 sexual|system:-80 sexual|them:20 sexual|they:-110
sexual|violence:30 sexual|want:-25 sleep|smallhours:-80 sleep|someone:-95 sleep|still:180 sleep|system:-35 sleep|taken:60 sleep|thanks:25 sleep|them:-130 sleep|they:75
sleep|thoughts:125 sleep|voices:55 sleep|want:-40 sleep|wish:-50 sleep|workdread:-15 sleep|worryfor:-20 sleep|worth:20 smallhours|someone:35 smallhours|suicide:45
smallhours|tabletpc:-25 smallhours|taken:-35 smallhours|thanks:45 smallhours|them:-55 smallhours|thoughts:110 smallhours|tired:-15 smallhours|violence:45 smallhours|want:-50
smallhours|wish:100 smallhours|witnessed:15 smallhours|worryfor:-15 someone|suicide:25 someone|system:-25 someone|them:-45 someone|unwell:110 someone|want:-60 someone|workdread:135
someone|worryfor:70 standing|still:45 standing|system:130 standing|thanks:-15 standing|them:85 standing|they:-25 standing|thoughts:155 standing|threat:25 standing|want:60
standing|wish:-15 standing|witnessed:35 still|suicide:15 still|swear:30 still|system:-15 still|taken:-40 still|thanks:35 still|them:-105 still|they:30 still|unwell:-40
still|voices:35 still|want:195 still|wish:75 still|witnessed:-45 still|workdread:30 still|worryfor:20 still|worth:30 suicide|system:-200 suicide|taken:40 suicide|they:-30
suicide|thoughts:40 suicide|trapped:-60 suicide|want:90 suicide|workdread:-20 suicide|worryfor:-55 swear|want:35 swear|wish:-20 system|them:-50 system|they:160 system|thoughts:195
system|threat:-40 system|trapped:125 system|unwell:-150 system|usedto:-40 system|violence:-90 system|wish:90 system|workdread:115 system|worryfor:55 tabletpc|them:25 taken|them:30
taken|they:-55 taken|thoughts:20 taken|violence:55 taken|want:85 taken|wish:-110 taken|workdread:-100 taken|worryfor:55 thanks|them:-40 thanks|they:-95 thanks|want:35
thanks|wish:70 thanks|worryfor:100 them|they:-15 them|thoughts:85 them|threat:30 them|trapped:20 them|unwell:25 them|usedto:-45 them|violence:80 them|voices:25 them|want:135
them|workdread:60 them|worryfor:-25 them|worth:90 they|thoughts:15 they|threat:85 they|trapped:35 they|usedto:-25 they|violence:75 they|want:290 they|wish:-175 they|witnessed:40
they|workdread:80 they|worryfor:25 they|worth:-120 thoughts|violence:-105 thoughts|voices:-20 thoughts|want:65 thoughts|workdread:35 threat|trapped:-160 threat|violence:25
threat|want:35 threat|wish:-35 tired|want:-70 tired|wish:-85 trapped|want:80 trapped|worryfor:25 unwell|want:-120 unwell|wish:-130 usedto|want:50 violence|want:-125
violence|wish:55 violence|workdread:45 violence|worryfor:110 voices|want:-25 want|wish:50 want|workdread:35 want|worryfor:20 want|worth:140 wish|workdread:-45 wish|worth:35
witnessed|worryfor:-50 workdread|worryfor:75
`;
