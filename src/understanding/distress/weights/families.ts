// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:75 afterwards:180 alone:145 another:55 baby:-25 body:110 breaking:120 bully:105 burden:150 burial:160 bye:75 calm:85 cant:50 colleague:45 confess:60 control:175 cope:100 cry:95 dark:30
diagnosis:55 die:50 drink:195 eat:160 end:30 everyone:95 fear:95 feel:75 forever:100 future:50 giveaway:245 givenup:55 gone:65 guilt:45 helpself:80 home:105 homeless:210 hopeless:35 hurry:-80
idiom:-165 inquiry:70 jest:-85 kin:100 lately:90 life:100 live:85 login:-130 lost:80 low:130 machine:-185 means:170 meant:215 memory:110 message:160 method:210 minimise:25 money:125 nobody:65
nocare:100 notice:100 notok:125 notwake:90 numb:105 panic:145 partner:65 pet:30 place:65 point:90 sad:65 safe:130 seekhelp:200 self:120 selfharm:125 sexual:185 sleep:60 smallhours:65 someone:-40
still:50 suicide:150 swear:-85 system:-120 tabletpc:-95 taken:95 thanks:-40 them:100 they:130 thoughts:40 threat:135 tired:50 trapped:75 unwell:205 usedto:60 violence:110 voices:110 wish:25
witnessed:165 workdread:100 worryfor:105 worth:70
`;
