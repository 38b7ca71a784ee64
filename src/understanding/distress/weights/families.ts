// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:30 afterwards:205 alone:200 another:55 baby:55 better:30 body:110 boss:-25 breaking:140 bully:115 burden:200 burial:185 bye:70 calm:90 cant:65 colleague:55 confess:60
control:250 cope:110 cry:140 diagnosis:120 die:85 drink:140 eat:185 end:25 everyone:130 fear:95 feel:65 forever:120 future:65 giveaway:315 givenup:95 gone:95 gripe:-50 guilt:35
helpself:85 home:110 homeless:290 hope:-30 hopeless:115 hurry:-95 idiom:-185 immigration:120 inquiry:125 jest:-135 kin:115 lately:75 life:120 live:105 login:-175 lost:105 low:165
machine:-210 means:235 meant:235 memory:190 message:185 method:240 minimise:40 money:100 nobody:65 nocare:125 notice:120 notneeded:20 notok:125 notwake:125 numb:170 panic:155
partner:75 patient:-20 pet:45 place:100 point:130 sad:85 safe:125 seekhelp:265 self:125 selfharm:170 sexual:240 sleep:90 smallhours:50 someone:-20 still:30 suicide:245 swear:-95
system:-170 tabletpc:-150 taken:90 thanks:-55 them:125 they:175 thoughts:15 threat:160 tired:95 trapped:100 unwell:300 usedto:100 violence:170 voices:140 want:-15 wish:35
witnessed:185 workdread:65 worryfor:70 worth:80
`;
