// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const together = `
affairs|cant:-75 affairs|diagnosis:65 affairs|die:-20 affairs|end:20 affairs|gone:-135 affairs|hurry:20 affairs|idiom:80 affairs|kin:-20 affairs|life:-85 affairs|live:20
affairs|login:30 affairs|machine:105 affairs|message:15 affairs|not:-20 affairs|safe:-110 affairs|still:70 affairs|suicide:135 affairs|system:135 affairs|them:50 affairs|they:-50
affairs|thoughts:-60 affairs|want:135 afterwards|cant:-60 afterwards|facing:-20 afterwards|gone:-95 afterwards|kin:75 afterwards|live:-110 afterwards|login:105
afterwards|machine:30 afterwards|me:175 afterwards|nobody:75 afterwards|not:130 afterwards|notice:-70 afterwards|notneeded:185 afterwards|partner:20 afterwards|patient:-70
afterwards|system:-140 afterwards|them:-35 afterwards|threat:20 afterwards|want:-105 alone|cant:-135 alone|dark:-45 alone|die:-20 alone|end:-115 alone|feel:80 alone|helpself:-40
alone|home:35 alone|kin:65 alone|lately:45 alone|login:-30 alone|machine:-135 alone|me:30 alone|nobody:-35 alone|not:-90 alone|patient:-140 alone|sad:155 alone|self:-130
alone|sleep:-50 alone|smallhours:-20 alone|someone:-130 alone|still:20 alone|system:60 alone|thanks:125 alone|them:30 alone|want:-30 another|cant:75 another|facing:85
another|forever:-70 another|kin:-50 another|login:-55 another|me:45 another|not:135 another|notneeded:-50 another|self:30 another|they:-60 another|tired:-20 another|want:-25
baby|cant:45 baby|cry:-125 baby|die:95 baby|end:145 baby|hurry:-70 baby|lately:70 baby|login:-35 baby|lost:170 baby|machine:20 baby|me:25 baby|not:45 baby|patient:30 baby|safe:-40
baby|self:-65 baby|sleep:-70 baby|still:40 baby|they:50 baby|workdread:-60 baby|worryfor:35 better|die:175 better|everyone:-35 better|gone:95 better|kin:85 better|login:-150
better|me:-45 better|patient:45 better|them:35 better|they:30 better|worryfor:-155 better|worth:25 body|boss:120 body|burden:20 body|cant:140 body|cry:15 body|eat:25 body|fear:30
body|feel:-75 body|guilt:20 body|hurry:70 body|inquiry:40 body|lately:-50 body|machine:35 body|me:85 body|means:80 body|not:210 body|patient:90 body|place:-75 body|sad:-105
body|smallhours:-80 body|standing:35 body|still:135 body|system:35 body|them:75 body|unwell:-105 body|violence:60 body|want:55 body|workdread:95 body|worth:15 boss|bully:150
boss|cant:60 boss|colleague:25 boss|cope:55 boss|end:-40 boss|everyone:25 boss|feel:45 boss|forever:-40 boss|guilt:-70 boss|home:35 boss|hurry:-60 boss|immigration:110
boss|inquiry:-25 boss|kin:15 boss|life:-60 boss|login:75 boss|machine:30 boss|me:-35 boss|not:60 boss|patient:105 boss|seekhelp:90 boss|self:-25 boss|sexual:85 boss|sleep:20
boss|still:20 boss|system:-35 boss|them:-30 boss|thoughts:-75 boss|threat:25 boss|trapped:125 boss|violence:-70 boss|want:-70 boss|workdread:25 boss|worryfor:75 breaking|bully:25
breaking|cant:60 breaking|colleague:60 breaking|cope:95 breaking|facing:25 breaking|feel:105 breaking|forever:40 breaking|gripe:-95 breaking|home:25 breaking|idiom:-55
breaking|jest:-50 breaking|kin:15 breaking|lately:25 breaking|life:65 breaking|login:-180 breaking|machine:60 breaking|me:205 breaking|meant:60 breaking|not:65 breaking|nothing:-75
breaking|panic:55 breaking|patient:30 breaking|place:-15 breaking|sad:-70 breaking|safe:20 breaking|seekhelp:-60 breaking|self:30 breaking|still:-55 breaking|system:-150
breaking|they:-110 breaking|unwell:-65 breaking|want:-85 breaking|workdread:-135 breaking|worryfor:-110 bully|cant:30 bully|colleague:160 bully|fear:15 bully|gripe:-85
bully|home:-50 bully|jest:-25 bully|kin:-35 bully|login:-130 bully|me:125 bully|nobody:15 bully|nocare:-40 bully|not:-100 bully|patient:20 bully|self:-25 bully|standing:-60
bully|system:-110 bully|them:40 bully|want:65 bully|workdread:55 bully|worryfor:50 burden|eat:20 burden|everyone:20 burden|kin:20 burden|me:175 burden|not:35 burden|nothing:20
burden|patient:40 burden|them:35 burden|worth:20 burial|cant:25 burial|die:-55 burial|end:40 burial|future:-40 burial|idiom:-45 burial|kin:75 burial|lately:45 burial|login:-30
burial|lost:20 burial|machine:-25 burial|me:50 burial|not:125 burial|patient:50 burial|sad:-90 burial|still:150 burial|system:95 burial|them:15 burial|they:140 burial|want:55
bye|colleague:20 bye|end:25 bye|everyone:35 bye|forever:85 bye|idiom:-25 bye|lately:-55 bye|login:60 bye|me:230 bye|not:30 bye|notneeded:90 bye|patient:115 bye|thanks:100
bye|they:60 bye|worryfor:25 calm|gone:20 calm|login:-15 calm|me:55 calm|not:55 calm|system:35 calm|taken:-20 calm|them:70 calm|want:65 calm|workdread:-95 cant|colleague:-50
cant|confess:70 cant|control:30 cant|cope:70 cant|cry:25 cant|dark:25 cant|drink:40 cant|end:80 cant|facing:135 cant|feel:120 cant|forever:120 cant|future:120 cant|givenup:50
cant|gone:-35 cant|guilt:75 cant|helpself:-35 cant|home:85 cant|hopeless:-90 cant|hurry:95 cant|inquiry:90 cant|kin:110 cant|lately:165 cant|life:35 cant|live:85 cant|login:-95
cant|lost:40 cant|low:105 cant|machine:-40 cant|me:-65 cant|means:-75 cant|meant:25 cant|memory:155 cant|message:-120 cant|nobody:-35 cant|nocare:25 cant|not:-55 cant|nothing:-95
cant|notneeded:20 cant|notok:60 cant|numb:-55 cant|panic:-35 cant|partner:-75 cant|point:110 cant|sad:140 cant|safe:-20 cant|seekhelp:95 cant|self:-60 cant|sleep:125
cant|smallhours:-75 cant|standing:-15 cant|still:95 cant|suicide:-45 cant|swear:40 cant|taken:40 cant|thanks:-20 cant|them:35 cant|thoughts:125 cant|threat:50 cant|trapped:20
cant|unwell:-50 cant|usedto:105 cant|voices:60 cant|want:90 cant|wish:-65 cant|witnessed:15 cant|workdread:125 cant|worth:-25 colleague|cope:45 colleague|cry:-45 colleague|die:-40
colleague|eat:20 colleague|end:-115 colleague|everyone:-25 colleague|facing:-60 colleague|feel:-40 colleague|forever:-80 colleague|guilt:-55 colleague|home:105 colleague|hurry:-100
colleague|kin:50 colleague|lately:-45 colleague|lost:30 colleague|machine:-110 colleague|me:-45 colleague|memory:25 colleague|message:-55 colleague|nobody:45 colleague|not:-80
colleague|nothing:-110 colleague|notice:35 colleague|notok:20 colleague|partner:30 colleague|patient:-25 colleague|place:25 colleague|safe:60 colleague|seekhelp:80
colleague|self:75 colleague|selfharm:105 colleague|sexual:65 colleague|sleep:50 colleague|standing:25 colleague|still:35 colleague|suicide:115 colleague|system:30
colleague|taken:-55 colleague|thanks:-30 colleague|them:-30 colleague|they:-90 colleague|thoughts:-35 colleague|violence:-45 colleague|want:50 colleague|wish:-65
colleague|witnessed:20 colleague|worryfor:140 confess|drink:-35 confess|end:-30 confess|everyone:30 confess|feel:85 confess|gripe:-20 confess|guilt:20 confess|hurry:-70
confess|kin:25 confess|login:-100 confess|machine:-75 confess|me:75 confess|meant:-45 confess|nobody:-95 confess|not:140 confess|partner:20 confess|patient:-20 confess|sad:20
confess|seekhelp:65 confess|selfharm:20 confess|standing:-25 confess|still:-15 confess|system:35 confess|taken:55 confess|they:20 confess|threat:105 confess|want:25
confess|workdread:-15 confess|worryfor:60 control|end:85 control|home:20 control|hurry:-110 control|kin:-35 control|login:120 control|lost:-45 control|machine:20 control|me:50
control|not:45 control|patient:-105 control|self:65 control|standing:80 control|still:45 control|system:-75 control|them:35 control|they:160 cope|drink:20 cope|end:70
cope|facing:-45 cope|gripe:-55 cope|hurry:65 cope|login:-50 cope|machine:-150 cope|me:45 cope|meant:85 cope|not:130 cope|notok:-20 cope|seekhelp:75 cope|standing:-60 cope|still:30
cope|system:-145 cope|them:155 cope|they:40 cope|thoughts:15 cope|want:55 cope|workdread:60 cry|eat:-45 cry|end:45 cry|facing:75 cry|forever:50 cry|gripe:-75 cry|home:35
cry|kin:-45 cry|lately:75 cry|login:-95 cry|machine:175 cry|me:100 cry|nocare:-40 cry|not:30 cry|nothing:70 cry|numb:-115 cry|patient:150 cry|place:50 cry|self:40 cry|sleep:20
cry|standing:-55 cry|still:125 cry|system:165 cry|thanks:35 cry|them:15 cry|they:-80 cry|tired:50 cry|want:-110 cry|workdread:115 dark|feel:160 dark|machine:-95 dark|me:105
dark|not:140 dark|notok:95 dark|patient:-45 dark|want:-25 diagnosis|die:15 diagnosis|gone:20 diagnosis|kin:55 diagnosis|life:-180 diagnosis|login:-75 diagnosis|me:175
diagnosis|not:80 die|facing:35 die|feel:165 die|gone:35 die|gripe:-70 die|guilt:80 die|hurry:-75 die|idiom:-105 die|kin:150 die|lately:35 die|life:65 die|login:30 die|machine:35
die|nobody:-40 die|not:-80 die|notice:100 die|notneeded:55 die|numb:-20 die|partner:145 die|patient:70 die|pet:30 die|self:25 die|sleep:-20 die|smallhours:20 die|standing:55
die|still:-70 die|system:85 die|thanks:-115 die|them:110 die|they:-80 die|thoughts:-40 die|want:205 die|wish:180 die|witnessed:-40 die|worryfor:-30 drink|end:30 drink|gripe:-80
drink|lately:20 drink|machine:-105 drink|me:90 drink|not:75 drink|sleep:55 drink|still:100 drink|taken:20 drink|usedto:30 drink|want:25 drink|workdread:75 eat|end:20 eat|lately:20
eat|login:-85 eat|machine:-70 eat|me:55 eat|nocare:75 eat|not:70 eat|patient:-80 eat|self:-50 eat|sleep:45 eat|still:-35 eat|system:-45 eat|them:-30 eat|they:20 end|facing:-45
end|feel:215 end|future:65 end|gone:55 end|gripe:50 end|guilt:-25 end|home:35 end|hope:-165 end|idiom:-100 end|inquiry:55 end|life:100 end|login:-135 end|lost:100 end|machine:-65
end|means:-45 end|meant:-45 end|memory:55 end|message:-45 end|nobody:30 end|not:145 end|nothing:-40 end|notneeded:145 end|notok:-50 end|panic:-100 end|partner:95 end|patient:85
end|place:-25 end|sad:90 end|self:-95 end|sleep:-20 end|smallhours:65 end|standing:-90 end|suicide:20 end|system:-75 end|taken:-50 end|thanks:45 end|they:45 end|thoughts:105
end|threat:15 end|tired:-40 end|trapped:-25 end|violence:-35 end|want:-65 end|wish:55 end|workdread:45 end|worryfor:-20 everyone|facing:90 everyone|feel:55 everyone|forever:25
everyone|future:35 everyone|giveaway:45 everyone|gone:45 everyone|idiom:-80 everyone|login:-45 everyone|me:35 everyone|message:60 everyone|nocare:90 everyone|not:-170
everyone|patient:35 everyone|them:20 everyone|they:-45 everyone|want:35 everyone|worth:-90 facing|forever:110 facing|gone:-135 facing|gripe:60 facing|guilt:15 facing|home:-70
facing|hurry:-50 facing|kin:-40 facing|live:-90 facing|login:-55 facing|machine:-65 facing|me:15 facing|means:40 facing|meant:80 facing|memory:30 facing|nobody:125 facing|not:30
facing|notneeded:70 facing|point:60 facing|sad:-80 facing|seekhelp:75 facing|self:-115 facing|sleep:80 facing|standing:-80 facing|still:15 facing|system:35 facing|them:25
facing|they:-70 facing|thoughts:45 facing|usedto:25 facing|want:-100 facing|wish:-105 fear|home:85 fear|hurry:40 fear|kin:50 fear|login:-115 fear|machine:-140 fear|me:180
fear|not:40 fear|partner:55 fear|patient:40 fear|self:50 fear|sleep:60 fear|system:-45 fear|taken:-25 fear|them:35 fear|they:15 fear|threat:25 fear|workdread:15 feel|forever:-85
feel|givenup:-80 feel|gone:30 feel|gripe:-50 feel|guilt:70 feel|helpself:-105 feel|home:20 feel|hopeless:235 feel|kin:-25 feel|lately:55 feel|life:-45 feel|login:-95 feel|low:40
feel|memory:-80 feel|nocare:25 feel|not:70 feel|nothing:150 feel|notok:25 feel|numb:245 feel|patient:35 feel|place:-60 feel|sad:-60 feel|safe:50 feel|self:45 feel|sleep:85
feel|someone:125 feel|standing:75 feel|suicide:60 feel|system:-45 feel|taken:85 feel|them:20 feel|they:-45 feel|thoughts:60 feel|tired:140 feel|trapped:-30 feel|unwell:25
feel|want:75 feel|worth:-70 forever|future:-20 forever|gone:15 forever|gripe:70 forever|home:25 forever|hurry:-70 forever|kin:75 forever|life:-45 forever|live:135
forever|login:-135 forever|machine:-160 forever|me:105 forever|nobody:20 forever|nocare:-85 forever|not:-50 forever|nothing:-95 forever|panic:20 forever|patient:65 forever|point:45
forever|sad:160 forever|self:45 forever|sleep:110 forever|still:30 forever|system:-105 forever|them:25 forever|they:-30 forever|thoughts:-65 forever|want:95 forever|wish:65
forever|worth:15 future|givenup:45 future|gone:-35 future|gripe:130 future|hopeless:75 future|inquiry:-25 future|kin:-30 future|life:-35 future|login:-45 future|machine:-15
future|me:30 future|message:-90 future|not:240 future|notice:65 future|notneeded:25 future|patient:-80 future|self:35 future|system:-70 future|them:-45 future|they:-45
future|usedto:75 future|want:-20 future|wish:-55 future|workdread:15 giveaway|login:135 giveaway|me:140 giveaway|patient:-55 giveaway|pet:85 giveaway|system:85 giveaway|them:-50
giveaway|want:115 givenup|gripe:-20 givenup|life:105 givenup|login:-60 givenup|machine:65 givenup|me:85 givenup|not:290 givenup|nothing:85 givenup|self:70 givenup|want:45
gone|kin:35 gone|life:60 gone|live:-50 gone|login:35 gone|machine:-35 gone|me:20 gone|meant:15 gone|not:85 gone|notneeded:190 gone|patient:-20 gone|place:-55 gone|self:45
gone|still:75 gone|system:-65 gone|them:90 gone|they:40 gone|thoughts:70 gone|want:330 gone|wish:65 gripe|hope:-60 gripe|hurry:-20 gripe|idiom:25 gripe|kin:-45 gripe|life:35
gripe|login:45 gripe|low:-25 gripe|machine:75 gripe|me:25 gripe|meant:160 gripe|nobody:45 gripe|nocare:-130 gripe|not:40 gripe|nothing:-55 gripe|numb:-30 gripe|point:65
gripe|self:50 gripe|sleep:-40 gripe|standing:-25 gripe|still:-40 gripe|suicide:-50 gripe|system:65 gripe|taken:-35 gripe|them:-140 gripe|they:-20 gripe|trapped:-45
gripe|violence:-15 gripe|voices:-45 gripe|want:70 gripe|wish:-95 guilt|hurry:30 guilt|kin:35 guilt|login:-70 guilt|lost:-30 guilt|me:65 guilt|means:-45 guilt|memory:20
guilt|message:-35 guilt|not:140 guilt|partner:20 guilt|patient:45 guilt|sad:-35 guilt|selfharm:25 guilt|standing:75 guilt|system:20 guilt|taken:55 guilt|thanks:-25 guilt|them:70
guilt|they:80 guilt|thoughts:35 guilt|want:60 guilt|wish:-70 guilt|witnessed:20 guilt|worth:-45 helpself|login:160 helpself|machine:125 helpself|meant:145 helpself|nobody:-40
helpself|not:275 helpself|notok:55 helpself|someone:-100 helpself|suicide:75 helpself|system:25 helpself|want:50 homeless|me:170 homeless|not:65 homeless|nothing:20
homeless|patient:75 homeless|smallhours:20 homeless|system:95 homeless|want:65 home|homeless:35 home|hurry:50 home|kin:65 home|login:-110 home|low:15 home|machine:-45 home|me:80
home|nobody:70 home|not:25 home|patient:55 home|place:-70 home|safe:-15 home|standing:50 home|system:-20 home|them:35 home|they:120 home|trapped:55 home|violence:65 home|want:-25
home|workdread:25 hopeless|life:105 hopeless|login:-100 hopeless|machine:-15 hopeless|me:85 hopeless|nothing:-40 hopeless|system:50 hopeless|them:15 hopeless|they:25
hopeless|trapped:50 hopeless|want:70 hopeless|wish:110 hopeless|worryfor:20 hope|hopeless:110 hope|login:-50 hope|me:30 hope|not:-35 hope|self:-15 hope|wish:-20 hurry|idiom:-50
hurry|kin:90 hurry|lately:-145 hurry|life:-25 hurry|live:-185 hurry|login:105 hurry|machine:-60 hurry|me:50 hurry|meant:85 hurry|message:-60 hurry|nobody:75 hurry|nocare:40
hurry|not:-65 hurry|nothing:-155 hurry|notok:-140 hurry|notwake:-30 hurry|numb:-75 hurry|panic:-165 hurry|patient:75 hurry|place:-80 hurry|point:70 hurry|sad:-40 hurry|seekhelp:200
hurry|sleep:-120 hurry|smallhours:-65 hurry|standing:30 hurry|system:30 hurry|taken:100 hurry|them:-105 hurry|they:70 hurry|thoughts:-140 hurry|violence:-115 hurry|voices:-120
hurry|want:-135 hurry|wish:135 hurry|witnessed:65 hurry|workdread:-25 hurry|worryfor:95 idiom|life:-150 idiom|live:45 idiom|login:150 idiom|machine:130 idiom|me:-25 idiom|meant:40
idiom|message:155 idiom|not:-30 idiom|place:-15 idiom|standing:-115 idiom|system:95 idiom|them:-75 idiom|thoughts:-30 idiom|violence:-30 idiom|want:30 immigration|me:-15
immigration|not:65 immigration|system:-20 immigration|them:50 immigration|they:30 immigration|want:-25 inquiry|kin:30 inquiry|lately:75 inquiry|login:60 inquiry|lost:20
inquiry|me:100 inquiry|not:130 inquiry|threat:25 inquiry|want:-75 jest|login:25 jest|machine:-20 jest|me:-140 jest|not:-40 jest|patient:-35 jest|them:135 jest|want:110
jest|workdread:-45 kin|lately:30 kin|login:-50 kin|lost:35 kin|machine:-45 kin|me:55 kin|means:-120 kin|memory:-75 kin|message:80 kin|not:210 kin|nothing:85 kin|notice:80
kin|notneeded:-80 kin|notok:-45 kin|numb:50 kin|partner:-70 kin|patient:25 kin|pet:20 kin|sad:145 kin|safe:45 kin|self:-45 kin|sexual:-130 kin|smallhours:-70 kin|standing:100
kin|still:-30 kin|system:-175 kin|taken:55 kin|them:130 kin|they:-290 kin|thoughts:-55 kin|threat:30 kin|tired:90 kin|violence:105 kin|want:55 kin|wish:-65 kin|workdread:-20
kin|worth:-65 lately|login:60 lately|lost:70 lately|low:50 lately|machine:-20 lately|meant:-75 lately|memory:25 lately|not:60 lately|nothing:-55 lately|notok:105 lately|partner:25
lately|patient:90 lately|place:30 lately|sad:-50 lately|selfharm:50 lately|sleep:120 lately|smallhours:-15 lately|standing:90 lately|suicide:20 lately|system:-35 lately|taken:35
lately|thanks:35 lately|them:-20 lately|want:-95 life|live:100 life|login:-35 life|machine:-100 life|me:70 life|not:70 life|point:180 life|self:-15 life|sleep:-80 life|still:110
life|suicide:-25 life|system:-105 life|thoughts:55 life|tired:70 life|trapped:75 life|want:230 life|wish:30 life|worth:100 live|login:-95 live|machine:-20 live|meant:120
live|nocare:-25 live|not:60 live|nothing:15 live|point:100 live|sad:60 live|still:75 live|system:-80 live|them:20 live|wish:95 login|lost:15 login|machine:115 login|means:-135
login|meant:255 login|memory:-155 login|message:-155 login|minimise:45 login|nobody:-55 login|nocare:-15 login|nothing:40 login|notice:-40 login|notneeded:130 login|notok:-35
login|notwake:-65 login|numb:-15 login|panic:-155 login|partner:-120 login|patient:-140 login|pet:-100 login|place:-55 login|sad:-85 login|safe:-70 login|seekhelp:-300
login|self:-50 login|selfharm:-20 login|sleep:20 login|smallhours:-25 login|someone:40 login|standing:-120 login|still:-105 login|suicide:30 login|system:180 login|taken:25
login|them:-75 login|they:70 login|thoughts:-35 login|threat:30 login|tired:-35 login|trapped:-100 login|usedto:-40 login|violence:-65 login|voices:-65 login|want:140 login|wish:20
login|witnessed:-55 login|worth:60 lost|machine:55 lost|me:45 lost|not:30 lost|notok:-50 lost|partner:-20 lost|patient:-30 lost|self:-60 lost|still:15 lost|system:-60 lost|them:20
lost|they:150 lost|thoughts:-110 lost|want:60 low|machine:-135 low|me:135 low|not:-125 low|notok:75 low|standing:-235 low|system:-100 low|unwell:35 low|want:-120 machine|me:-30
machine|means:95 machine|meant:25 machine|memory:-180 machine|minimise:40 machine|nobody:30 machine|notok:-70 machine|partner:-30 machine|patient:-60 machine|pet:-40
machine|place:-110 machine|point:30 machine|sad:-50 machine|safe:-40 machine|seekhelp:95 machine|self:-45 machine|selfharm:65 machine|sleep:15 machine|standing:-100
machine|still:-180 machine|system:95 machine|taken:-40 machine|thanks:-70 machine|them:-75 machine|they:-70 machine|thoughts:25 machine|trapped:-105 machine|violence:-20
machine|voices:-25 machine|want:65 machine|wish:115 machine|worryfor:-70 machine|worth:-65 means|method:-60 means|patient:120 means|place:100 means|still:85 means|taken:130
means|them:45 means|they:45 means|thoughts:-15 means|want:-25 means|workdread:-20 means|worryfor:25 meant|minimise:-70 meant|not:30 meant|notok:55 meant|patient:-30 meant|self:35
meant|sleep:60 meant|still:30 meant|suicide:-25 meant|system:-35 meant|they:-35 meant|want:50 meant|wish:-25 memory|not:95 memory|notwake:-70 memory|partner:-75 memory|patient:105
memory|self:60 memory|sleep:-55 memory|standing:95 memory|still:75 memory|system:160 memory|them:55 memory|thoughts:15 memory|workdread:45 message|not:-135 message|sleep:20
message|still:-60 message|suicide:20 message|system:-65 message|them:40 message|they:-55 message|worryfor:-105 method|not:65 method|place:130 method|standing:20 method|still:35
me|means:60 me|meant:160 me|message:65 me|method:50 me|minimise:35 me|money:135 me|nobody:195 me|nocare:110 me|not:35 me|notice:45 me|notneeded:120 me|notok:90 me|notwake:50
me|numb:55 me|panic:-25 me|partner:50 me|patient:30 me|pet:20 me|place:30 me|point:305 me|safe:130 me|seekhelp:55 me|selfharm:150 me|sexual:125 me|sleep:-90 me|smallhours:-40
me|standing:190 me|still:60 me|suicide:65 me|swear:-30 me|system:-45 me|tabletpc:-45 me|taken:-15 me|thanks:115 me|they:45 me|thoughts:105 me|tired:-30 me|trapped:100 me|unwell:70
me|usedto:115 me|voices:100 me|wish:70 me|witnessed:25 me|workdread:-20 me|worryfor:-30 me|worth:30 minimise|thoughts:15 minimise|want:-65 money|not:-35 money|system:-70
money|them:30 money|they:25 money|want:-65 nobody|not:45 nobody|notice:240 nobody|patient:-65 nobody|place:110 nobody|sad:110 nobody|sleep:-25 nobody|smallhours:-25
nobody|someone:-60 nobody|standing:70 nobody|system:70 nobody|them:-70 nobody|they:115 nobody|want:100 nobody|witnessed:45 nobody|worryfor:-125 nocare|not:40 nocare|numb:55
nocare|sad:-190 nocare|standing:-25 nocare|system:40 nocare|them:60 nocare|usedto:145 nocare|want:-60 nocare|wish:30 nothing|notneeded:85 nothing|notok:20 nothing|numb:55
nothing|patient:80 nothing|point:50 nothing|sleep:-15 nothing|standing:-45 nothing|still:-150 nothing|thanks:-70 nothing|them:-85 nothing|they:-70 nothing|tired:80 nothing|want:90
nothing|wish:-40 nothing|worth:15 notice|patient:135 notice|system:50 notice|them:-105 notice|they:-55 notice|want:195 notice|worryfor:-70 notneeded|partner:-20
notneeded|patient:-50 notneeded|point:120 notneeded|standing:25 notneeded|system:95 notneeded|thanks:-35 notneeded|them:50 notneeded|they:60 notneeded|thoughts:-15
notneeded|want:15 notok|patient:-65 notok|sleep:55 notok|standing:50 notok|still:-80 notok|system:-115 notok|thanks:-45 notok|them:-85 notok|they:-30 notok|thoughts:55
notok|worryfor:-25 notwake|sleep:55 notwake|want:85 notwake|wish:70 not|nothing:130 not|notice:120 not|notneeded:140 not|notok:105 not|notwake:30 not|numb:120 not|panic:20
not|partner:85 not|patient:-105 not|pet:-80 not|place:40 not|point:80 not|sad:55 not|seekhelp:145 not|self:85 not|selfharm:-105 not|sexual:30 not|sleep:145 not|smallhours:-100
not|someone:140 not|still:-45 not|suicide:-80 not|swear:40 not|system:-60 not|tabletpc:-60 not|taken:70 not|thanks:150 not|them:-20 not|they:-85 not|thoughts:100 not|threat:-55
not|tired:65 not|trapped:40 not|unwell:-50 not|usedto:170 not|violence:-30 not|voices:40 not|want:115 not|wish:35 not|witnessed:30 not|workdread:35 not|worryfor:50 not|worth:245
numb|patient:20 numb|sleep:110 numb|system:-15 numb|tired:70 numb|want:65 panic|place:-50 panic|sleep:85 panic|standing:-120 panic|still:45 panic|system:45 panic|unwell:20
panic|violence:85 panic|want:-90 panic|workdread:80 partner|patient:125 partner|self:25 partner|sleep:-35 partner|smallhours:35 partner|standing:105 partner|still:-45
partner|system:-120 partner|taken:-50 partner|them:60 partner|they:-15 partner|threat:25 partner|violence:150 partner|want:40 partner|worryfor:45 patient|place:75 patient|point:25
patient|sad:-30 patient|seekhelp:115 patient|self:75 patient|selfharm:-90 patient|sexual:65 patient|sleep:30 patient|smallhours:-40 patient|standing:165 patient|suicide:-155
patient|system:-110 patient|tabletpc:-40 patient|taken:-60 patient|thanks:150 patient|them:35 patient|they:15 patient|thoughts:85 patient|trapped:-25 patient|usedto:65
patient|violence:95 patient|voices:25 patient|want:-170 patient|wish:-25 patient|witnessed:-35 patient|worryfor:-15 patient|worth:-70 pet|system:30 pet|they:60 place|safe:15
place|self:-70 place|sleep:35 place|smallhours:160 place|standing:215 place|still:80 place|system:130 place|taken:120 place|them:75 place|they:80 place|thoughts:40
place|violence:-50 place|workdread:-35 place|worryfor:55 point|self:70 point|sleep:65 point|still:55 point|them:15 point|they:15 point|tired:25 point|want:95 point|worryfor:50
sad|self:20 sad|sleep:-75 sad|still:40 sad|system:-55 sad|they:30 sad|thoughts:-155 sad|tired:35 sad|unwell:15 sad|want:90 safe|self:20 safe|smallhours:40 safe|system:70
safe|them:20 safe|thoughts:25 safe|want:65 safe|worth:20 seekhelp|self:30 seekhelp|someone:-145 seekhelp|system:-175 seekhelp|them:-200 seekhelp|unwell:-45 seekhelp|want:25
selfharm|still:-35 selfharm|system:60 selfharm|them:-90 selfharm|they:40 selfharm|want:-90 selfharm|worryfor:30 self|selfharm:90 self|smallhours:70 self|someone:-75
self|standing:25 self|still:40 self|suicide:25 self|system:45 self|them:150 self|they:-120 self|thoughts:65 self|want:25 self|wish:-30 self|workdread:-60 self|worryfor:-25
self|worth:75 sexual|system:-60 sexual|they:-95 sexual|violence:35 sleep|smallhours:-130 sleep|standing:25 sleep|still:60 sleep|system:-70 sleep|thanks:65 sleep|them:-90
sleep|they:85 sleep|thoughts:100 sleep|tired:-20 sleep|want:-85 sleep|wish:-85 sleep|witnessed:15 sleep|workdread:-55 sleep|worryfor:-15 smallhours|someone:45 smallhours|still:-20
smallhours|system:-45 smallhours|taken:-30 smallhours|thanks:80 smallhours|thoughts:155 smallhours|violence:25 smallhours|want:-75 smallhours|wish:75 someone|unwell:75
someone|want:-115 standing|system:40 standing|thanks:30 standing|them:45 standing|they:-40 standing|thoughts:195 standing|violence:-30 standing|voices:15 standing|want:45
standing|witnessed:25 standing|workdread:75 still|suicide:30 still|system:-45 still|taken:-60 still|thanks:60 still|them:-55 still|thoughts:40 still|violence:-45 still|voices:25
still|want:30 still|wish:120 still|workdread:80 still|worth:25 suicide|system:-70 suicide|taken:50 suicide|they:-25 suicide|thoughts:95 suicide|want:55 suicide|worryfor:-40
system|them:-100 system|they:40 system|thoughts:185 system|tired:55 system|trapped:120 system|unwell:-105 system|violence:-120 system|want:50 system|wish:-140 system|workdread:35
system|worryfor:-25 taken|they:-65 taken|want:60 taken|workdread:-50 taken|worryfor:-30 thanks|them:-40 thanks|wish:60 them|thoughts:-45 them|threat:70 them|violence:30
them|voices:15 them|want:150 them|wish:-35 them|workdread:35 them|worryfor:45 them|worth:85 they|thoughts:-35 they|trapped:70 they|violence:120 they|want:285 they|wish:35
they|witnessed:50 they|workdread:20 they|worryfor:30 they|worth:-120 thoughts|voices:-40 thoughts|wish:-45 threat|trapped:-170 threat|want:15 threat|wish:35 trapped|want:50
trapped|worryfor:40 unwell|want:35 violence|want:-90 violence|workdread:40 violence|worryfor:20 voices|want:-35 want|workdread:-20 want|worth:165 workdread|worryfor:50
`;
