// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:75 afterwards:175 alone:130 another:75 better:45 body:115 breaking:110 bully:110 burden:135 burial:165 bye:75 calm:75 cant:45 colleague:35 confess:55 control:180 cope:90 cry:105 dark:35 diagnosis:50 die:60 drink:190 eat:170 everyone:95 fear:105 feel:60 forever:100
future:45 giveaway:245 givenup:55 gone:70 gripe:-30 guilt:40 helpself:80 home:95 homeless:225 hopeless:40 hurry:-75 idiom:-155 inquiry:70 jest:-85 kin:100 lately:65 life:105 live:85 login:-105 lost:80 low:125 machine:-160 means:155 meant:195 memory:115 message:125 method:195
minimise:30 money:130 nobody:70 nocare:100 notice:90 notok:125 notwake:95 numb:110 panic:140 partner:55 patient:-35 place:75 point:95 sad:60 safe:125 seekhelp:200 self:110 selfharm:125 sexual:195 sleep:75 smallhours:60 someone:-40 still:45 suicide:155 swear:-75 system:-110
tabletpc:-65 taken:80 thanks:-45 them:90 they:130 thoughts:35 threat:120 tired:50 trapped:85 unwell:200 usedto:55 violence:110 voices:120 witnessed:155 workdread:90 worryfor:85 worth:40
`;
