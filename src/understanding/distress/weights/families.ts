// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:80 afterwards:175 alone:135 another:65 better:25 body:110 breaking:110 bully:100 burden:145 burial:160 bye:60 calm:75 cant:55 colleague:35 confess:55 control:180 cope:100 cry:95 dark:35 diagnosis:55 die:50 drink:195 eat:155 end:30 everyone:95 fear:95 feel:70 forever:100
future:60 giveaway:240 givenup:55 gone:65 gripe:-25 guilt:40 helpself:70 home:105 homeless:205 hopeless:40 hurry:-85 idiom:-165 inquiry:75 jest:-80 kin:95 lately:80 life:115 live:85 login:-125 lost:75 low:130 machine:-180 means:160 meant:200 memory:110 message:155 method:215
minimise:30 money:125 nobody:65 nocare:105 notice:105 notok:125 notwake:80 numb:110 panic:150 partner:60 patient:-35 pet:40 place:75 point:95 sad:65 safe:125 seekhelp:190 self:120 selfharm:130 sexual:175 sleep:70 smallhours:55 someone:-45 still:55 suicide:160 swear:-80
system:-120 tabletpc:-85 taken:90 thanks:-45 them:100 they:130 thoughts:40 threat:130 tired:45 trapped:75 unwell:200 usedto:60 violence:105 voices:115 wish:25 witnessed:160 workdread:95 worryfor:85 worth:50
`;
