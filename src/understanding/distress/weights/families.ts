// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:55 afterwards:170 alone:135 another:70 better:60 body:110 breaking:105 bully:105 burden:145 burial:165 bye:75 calm:80 cant:55 colleague:30 confess:65 control:165 cope:90 cry:110 dark:25 diagnosis:55 die:60 drink:195 eat:135 everyone:75 fear:95 feel:70 forever:95 future:35 giveaway:260 givenup:55 gone:70 guilt:30 helpself:75 home:105 homeless:215 hope:-35 hopeless:30 hurry:-75 idiom:-160 inquiry:55 jest:-85 kin:90 lately:40 life:110 live:85 login:-100 lost:80 low:130
machine:-145 means:155 meant:190 memory:105 message:120 method:190 minimise:30 money:105 nobody:70 nocare:95 notice:90 notok:110 notwake:90 numb:105 panic:135 partner:60 patient:-30 place:60 point:100 sad:60 safe:130 seekhelp:185 self:105 selfharm:115 sexual:190 sleep:75 smallhours:55 someone:-50 still:40 suicide:160 swear:-85 system:-105 tabletpc:-70 taken:65 thanks:-45 them:80 they:125 thoughts:35 threat:120 tired:50 trapped:90 unwell:200 usedto:45 violence:115 voices:90
witnessed:135 workdread:100 worryfor:75 worth:40
`;
