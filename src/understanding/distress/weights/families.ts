// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:85 afterwards:190 alone:135 another:75 better:40 body:105 breaking:125 bully:100 burden:145 burial:170 bye:65 calm:80 cant:50 colleague:35 confess:65 control:170 cope:100 cry:95 dark:40 diagnosis:45 die:55 drink:195 eat:165 everyone:85 fear:100 feel:70 forever:100
future:45 giveaway:250 givenup:50 gone:70 gripe:-30 guilt:30 helpself:70 home:110 homeless:230 hope:-30 hopeless:40 hurry:-75 idiom:-160 inquiry:75 jest:-80 kin:95 lately:75 life:110 live:95 login:-115 lost:85 low:125 machine:-165 means:150 meant:215 memory:115 message:140
method:210 money:125 nobody:65 nocare:90 nothing:25 notice:100 notok:130 notwake:85 numb:105 panic:145 partner:60 patient:-35 pet:35 place:70 point:85 sad:65 safe:130 seekhelp:205 self:105 selfharm:125 sexual:180 sleep:70 smallhours:55 someone:-45 still:55 suicide:165 swear:-80
system:-115 tabletpc:-70 taken:80 thanks:-45 them:95 they:135 thoughts:40 threat:125 tired:50 trapped:80 unwell:200 usedto:45 violence:110 voices:120 witnessed:170 workdread:95 worryfor:90 worth:55
`;
